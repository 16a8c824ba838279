"""The hooks, run by the real pre-commit in a scratch repository."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
CLEAN = "The port will open in June, Olu Bright, the harbour's director, said on Monday.\n"
DOUBLED = "The port will open in the the summer, Olu Bright, the harbour's director, said on Monday.\n"


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    identity = ["-c", "user.name=A Writer", "-c", "user.email=writer@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run(["git", *identity, *arguments], cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="session")
def hook_repository(tmp_path_factory) -> Path:
    """This project as pre-commit would clone it: what git tracks or would, committed."""
    folder = tmp_path_factory.mktemp("hooks") / "newslint"
    listed = git(ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "-z").stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    for step in (("init", "-q", "-b", "main"), ("add", "-A"), ("commit", "-q", "-m", "As it stands")):
        done = git(folder, *step)
        assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def pre_commit_home(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("pre-commit")


@pytest.fixture
def writer(tmp_path, hook_repository, pre_commit_home, monkeypatch):
    """``writer(hook)``: a repository of a writer who uses that hook."""
    monkeypatch.setenv("PRE_COMMIT_HOME", str(pre_commit_home))
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)

    def make(hook: str) -> Path:
        git(tmp_path, "init", "-q", "-b", "main")
        rev = git(hook_repository, "rev-parse", "HEAD").stdout.strip()
        (tmp_path / ".pre-commit-config.yaml").write_text(
            f"repos:\n- repo: {hook_repository}\n  rev: {rev}\n  hooks:\n  - id: {hook}\n", encoding="utf-8"
        )
        installed = subprocess.run(
            [sys.executable, "-m", "pre_commit", "install"], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert installed.returncode == 0, installed.stdout + installed.stderr
        return tmp_path

    return make


def commit(folder: Path, **files: str) -> subprocess.CompletedProcess[str]:
    for name, text in files.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    git(folder, "add", "-A")
    return git(folder, "commit", "-m", "A story")


def test_a_bad_article_blocks_the_commit_and_a_clean_one_passes(writer):
    folder = writer("newslint")
    blocked = commit(folder, story=DOUBLED)
    assert blocked.returncode != 0
    assert "story.md:1:" in blocked.stdout + blocked.stderr
    assert "redundancy/doubled-word" in blocked.stdout + blocked.stderr
    passed = commit(folder, story=CLEAN)
    assert passed.returncode == 0, passed.stdout + passed.stderr


def test_the_fixing_hook_mends_the_file_and_asks_to_add_it(writer):
    folder = writer("newslint-fix")
    blocked = commit(folder, story=DOUBLED)
    assert blocked.returncode != 0
    assert "files were modified by this hook" in blocked.stdout + blocked.stderr
    assert (folder / "story.md").read_text(encoding="utf-8") == DOUBLED.replace("the the", "the")
    git(folder, "add", "-A")
    assert git(folder, "commit", "-m", "A story").returncode == 0


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_the_hooks_pass_over_files_that_are_no_articles(hook):
    no_articles = ["requirements.txt", "requirements-dev.txt", "LICENSE", "LICENSE.txt", "docs/robots.txt",
                   "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "constraints.txt", "CMakeLists.txt",
                   ".github/pull_request_template.md", "humans.txt"]  # fmt: skip
    articles = ["content/story.md", "story.txt", "news/harbour.md", "content/licence-fees-rise.md"]
    assert [name for name in no_articles if not re.search(hook["exclude"], name)] == []
    assert [name for name in articles if re.search(hook["exclude"], name)] == []


def test_the_hooks_are_what_pre_commit_takes_for_valid():
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
