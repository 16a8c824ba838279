"""The catalogue of rules, as a newsroom reads it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from made_up_packs import house_desk, write_rule

from newslint.cli import cli


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return house_desk(tmp_path, monkeypatch)


def catalogue(*arguments: str) -> str:
    done = CliRunner().invoke(cli, ["rules", "--format", "markdown", *arguments])
    assert done.exit_code == 0, done.output
    return done.stdout


def headings(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("#")]


def test_all_rules_are_listed_by_category_and_one_that_is_off_says_so() -> None:
    text = catalogue()
    assert headings(text) == [
        "# The rules", "## animals", "### dogs", "### foxes", "## colours", "### bluish", "### greenish", "### reddish",
    ]  # fmt: skip
    assert "\nwarning · off unless selected by name: the words pale green\n" in text
    assert "\nerror: the words bright red\n" in text


def test_who_names_rules_sees_these_alone() -> None:
    assert headings(catalogue("--select", "reddish")) == ["# The rules", "## colours", "### reddish"]
    assert "### dogs" not in catalogue("--ignore", "dogs")


def test_a_rule_that_the_configuration_takes_away_is_marked() -> None:
    Path("newslint.toml").write_text('ignore = ["dogs"]\n', encoding="utf-8")
    assert "### dogs\nsuggestion · not in force: " in catalogue()


def test_rules_of_a_pack_follow_under_its_name() -> None:
    write_rule(Path("acme"), "animals/cats", ("wild cat",), silent=["in *headlines*"], sources=["Our [own] guide"])
    Path("newslint.toml").write_text('packs = ["acme"]\n', encoding="utf-8")
    text = catalogue()
    assert headings(text)[-2:] == ["## acme:animals", "### cats"]
    assert "- Silent: in \\*headlines\\*\n- Sources: Our \\[own\\] guide\n" in text


def test_an_example_of_each_kind_is_shown_whatever_is_in_it() -> None:
    write_rule(Path("acme"), "animals/cats", ("wild cat",), examples={
        "bad": ["See ```x``` and a [[wild cat]].", "Another [[wild cat]]."], "good": ["No cat."],
    })  # fmt: skip
    Path("newslint.toml").write_text('packs = ["acme"]\n', encoding="utf-8")
    text = catalogue("--select", "cats")
    assert text.endswith("\nFlagged:\n````text\nSee ```x``` and a »wild cat«.\n````\n\nFine:\n```text\nNo cat.\n```\n")
