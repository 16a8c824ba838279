"""The wheel: what it carries, and that it works without the checkout and without a network."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from newslint import packs

ROOT = Path(__file__).parent.parent
NO_NETWORK = """
import socket
def refuse(*args, **kwargs):
    raise OSError("no network in this test")
socket.socket.connect = refuse
socket.getaddrinfo = refuse
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """The wheel unpacked, in front of everything else on the path, and no network."""
    folder = tmp_path_factory.mktemp("site")
    zipfile.ZipFile(wheel).extractall(folder)
    (folder / "sitecustomize.py").write_text(NO_NETWORK, encoding="utf-8")
    return folder


def newslint(installed: Path, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed), "HOME": str(cwd), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-m", "newslint", *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_the_wheel_holds_one_index_of_the_rules_and_no_rule_files(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert "newslint/rules.json" in names
    assert zipfile.ZipFile(wheel).read("newslint/figures.json") == (ROOT / "rules" / "figures.json").read_bytes()
    assert [name for name in names if name.endswith((".yaml", ".yml"))] == []
    assert not any("tests" in name or name.endswith("_build.py") for name in names)
    entries = json.loads(zipfile.ZipFile(wheel).read("newslint/rules.json"))
    assert [entry["name"] for entry in entries] == [rule.name for rule in packs.builtin()]


def test_check_rules_and_explain_work_from_the_wheel_alone(installed, tmp_path):
    (tmp_path / "story.txt").write_text("The port opened in the the summer.\n", encoding="utf-8")
    done = newslint(installed, tmp_path, "check", "story.txt")
    assert done.returncode == 1, done.stderr
    assert "redundancy/doubled-word" in done.stdout
    assert "doubled-word" in newslint(installed, tmp_path, "rules").stdout
    explained = newslint(installed, tmp_path, "explain", "doubled-word")
    assert explained.returncode == 0, explained.stderr
    assert "the the" in explained.stdout
    assert "\nMeasured: " in explained.stdout


def test_the_wheel_and_the_checkout_say_the_same(installed, tmp_path):
    story = ROOT / "examples" / "harbour.md"
    arguments = ("check", "--isolated", "--format", "json", "--fail-on", "never", str(story))
    from_wheel = newslint(installed, tmp_path, *arguments)
    from_checkout = newslint(ROOT, tmp_path, *arguments)
    assert from_wheel.returncode == 0, from_wheel.stderr
    assert json.loads(from_wheel.stdout)["findings"]
    assert from_wheel.stdout == from_checkout.stdout
