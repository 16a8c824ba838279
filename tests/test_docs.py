"""What the documents say is what the program does."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_readme_shows_what_newslint_says_of_the_example():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = readme.split("$ newslint check examples/harbour.md\n")[1].split("```")[0].splitlines()
    done = subprocess.run(
        [sys.executable, "-m", "newslint", "check", "--isolated", "examples/harbour.md"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    said = done.stdout.splitlines()
    assert [line for line in shown if line != "…" and line not in said] == []


def test_the_mended_example_has_no_finding():
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "newslint",
            "check",
            "--isolated",
            "--fail-on",
            "suggestion",
            "examples/harbour-mended.md",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_the_catalogue_is_what_the_command_prints():
    done = subprocess.run(
        [sys.executable, "-m", "newslint", "rules", "--isolated", "--format", "markdown"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    said = done.stdout.decode("utf-8").replace("\r\n", "\n")
    written = (ROOT / "docs" / "catalogue.md").read_text(encoding="utf-8")
    assert written == said, "newslint rules --isolated --format markdown > docs/catalogue.md"


def test_every_key_of_a_rule_file_is_in_the_guide():
    from newslint import rule_file

    guide = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    keys = (*rule_file._REQUIRED, *rule_file._OPTIONAL)
    assert [key for key in keys if not re.search(rf"`{key}`", guide)] == []
