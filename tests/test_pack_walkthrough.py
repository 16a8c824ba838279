"""The walk-through of a newsroom's own pack, done as it is written."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACK = ROOT / "examples" / "acme-style"
GUIDE = (ROOT / "docs" / "packs.md").read_text(encoding="utf-8")


def newslint(cwd: Path, *arguments: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(str(part) for part in (ROOT, path) if part)}
    return subprocess.run(
        [sys.executable, "-P", "-m", "newslint", *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PACK, tmp_path / "newsroom"))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pack built as a wheel and installed into a folder of its own."""
    work = tmp_path_factory.mktemp("work")
    shutil.copytree(PACK, work / "source")
    for command in (
        ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(work), str(work / "source")],
        [
            "-m",
            "pip",
            "install",
            "--no-index",
            "--no-deps",
            "--target",
            str(work / "site"),
            "--find-links",
            str(work),
            "acme-style",
        ],
    ):
        done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    return work / "site"


def test_every_file_the_guide_shows_is_the_file_of_the_example():
    shown = re.findall(r"`(acme_style/[^`]+\.yaml)`\n```yaml\n(.*?)\n```", GUIDE, re.S)
    assert len(shown) == 5
    for name, text in shown:
        assert (PACK / name).read_text(encoding="utf-8").rstrip("\n") == text, name
    assert (PACK / "pyproject.toml").read_text(encoding="utf-8").rstrip("\n") in GUIDE


def test_the_examples_of_the_pack_are_its_tests(newsroom: Path):
    done = newslint(newsroom, "test", "acme_style")
    assert done.stdout.strip() == "10 examples of 5 rules: 10 passed"
    assert done.returncode == 0


def test_an_example_that_does_not_come_out_fails_the_pack(newsroom: Path):
    rule = newsroom / "acme_style" / "wording" / "house-words.yaml"
    rule.write_text(
        rule.read_text(encoding="utf-8").replace("[[utilise]] boats", "utilise [[boats]]"), encoding="utf-8"
    )
    done = newslint(newsroom, "test", "acme_style")
    assert "house-words" in done.stdout
    assert done.returncode == 1


def test_the_pack_in_its_folder_says_what_the_guide_says(newsroom: Path):
    done = newslint(newsroom, "check", "story.md")
    assert done.stdout.strip() in GUIDE
    assert done.returncode == 1


def test_the_installed_pack_says_the_same(newsroom: Path, site: Path):
    (newsroom / "newslint.toml").write_text('packs = ["package:acme_style"]\n', encoding="utf-8")
    shutil.rmtree(newsroom / "acme_style")
    assert newslint(newsroom, "check", "story.md", path=site).stdout.strip() in GUIDE
    tested = newslint(newsroom, "test", "package:acme_style", path=site)
    assert tested.stdout.strip() == "10 examples of 5 rules: 10 passed"


def test_a_package_of_rules_is_read_and_never_run(newsroom: Path, tmp_path: Path):
    package = tmp_path / "elsewhere" / "acme_style"
    shutil.copytree(PACK / "acme_style", package)
    (package / "__init__.py").write_text("raise SystemExit('run')\n", encoding="utf-8")
    (newsroom / "newslint.toml").write_text('packs = ["package:acme_style"]\n', encoding="utf-8")
    assert newslint(newsroom, "check", "story.md", path=package.parent).stdout.strip() in GUIDE


@pytest.mark.parametrize("name", ["acme_stile", "acme.style", "../acme_style", ""])
def test_a_package_that_is_not_there_is_an_error_that_says_what_to_do(newsroom: Path, name: str):
    (newsroom / "newslint.toml").write_text(f'packs = ["package:{name}"]\n', encoding="utf-8")
    done = newslint(newsroom, "check", "story.md")
    assert done.returncode == 2
    assert f"newslint.toml:1: no installed package '{name}'; install it where newslint is installed" in done.stderr


def test_a_rule_of_the_pack_can_be_set_and_left_out_by_name(newsroom: Path):
    (newsroom / "newslint.toml").write_text('packs = ["acme_style"]\nignore = ["acme-style:all"]\n', encoding="utf-8")
    assert "acme-style" not in newslint(newsroom, "check", "story.md").stdout
