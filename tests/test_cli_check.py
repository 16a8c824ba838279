"""``newslint check`` as people call it: paths and options in, report, remarks and exit code out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from made_up_packs import house_desk, write_rule

from newslint import runner
from newslint.cli import cli

CLEAN = "Harbour reopens\n\nThe harbour reopened on Monday.\n"
RED = "Harbour reopens\n\nThe gates are bright red now.\n"  # an error
BLUE = "Harbour reopens\n\nThe water is deep blue again.\n"  # a warning
DOG = "Harbour reopens\n\nA lazy dog slept through it.\n"  # a suggestion
FOX = "Harbour reopens\n\nA quick fox ran off.\n"  # a warning with a safe fix


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return house_desk(tmp_path, monkeypatch)


def lay(**articles: str) -> None:
    for name, text in articles.items():
        Path(f"{name}.txt").write_text(text, encoding="utf-8")


def check(*arguments: str, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(cli, ["check", *arguments], input=stdin)


def report(*arguments: str, stdin: str | bytes = "") -> tuple[int, dict[str, list[dict[str, object]]]]:
    result = check("--format", "json", *arguments, stdin=stdin)
    return result.exit_code, json.loads(result.stdout)


def rules_of(*arguments: str, stdin: str | bytes = "") -> list[str]:
    return [f"{found['category']}/{found['rule']}" for found in report(*arguments, stdin=stdin)[1]["findings"]]


def test_without_a_path_it_prints_its_help_and_exits_2() -> None:
    result = check()
    assert result.exit_code == 2
    assert "Usage:" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("article", "fail_on", "code"),
    [
        (CLEAN, "suggestion", 0),
        (DOG, "suggestion", 1),
        (DOG, "warning", 0),
        (BLUE, "warning", 1),
        (BLUE, None, 0),
        (RED, None, 1),
        (RED, "error", 1),
        (RED, "never", 0),
    ],
)
def test_the_exit_code_is_1_from_the_severity_asked_for(article: str, fail_on: str | None, code: int) -> None:
    lay(story=article)
    assert check("story.txt", *(("--fail-on", fail_on) if fail_on else ())).exit_code == code


def test_a_finding_is_one_line_on_standard_output() -> None:
    lay(story=RED)
    result = check("story.txt")
    assert result.stdout.splitlines()[0] == "story.txt:3:15: error 'bright red' is on the list [colours/reddish]"
    assert result.stdout.splitlines()[-1] == "1 error in 1 file"
    assert result.stderr == ""


def test_a_missing_file_is_exit_2_and_the_rest_is_linted() -> None:
    lay(story=DOG)
    result = check("story.txt", "missing.txt")
    assert result.exit_code == 2
    assert "animals/dogs" in result.stdout
    assert "newslint: missing.txt: no such file or folder" in result.stderr
    code, plain = report("story.txt", "missing.txt", "--fail-on", "never")
    assert code == 2
    assert [failure["path"] for failure in plain["failures"]] == ["missing.txt"]


def test_a_folder_without_articles_is_exit_2() -> None:
    Path("pictures").mkdir()
    result = check("pictures")
    assert result.exit_code == 2
    assert "pictures: no article in this folder" in result.stderr


def test_articles_of_a_folder_come_in_the_order_of_their_paths() -> None:
    Path("news").mkdir()
    for name in ("b", "a", "c"):
        Path(f"news/{name}.txt").write_text(DOG, encoding="utf-8")
    lay(a=DOG)
    paths = [found["path"] for found in report("news", "a.txt")[1]["findings"]]
    assert paths == ["a.txt", "news/a.txt", "news/b.txt", "news/c.txt"]


def test_standard_input_is_linted_under_the_name_it_is_given() -> None:
    Path("newslint.toml").write_text('[[overrides]]\npaths = ["opinion/"]\nignore = ["dogs"]\n', encoding="utf-8")
    assert rules_of("-", stdin=DOG) == ["animals/dogs"]
    assert rules_of("-", "--stdin-filename", "opinion/column.md", stdin=DOG) == []
    _, plain = report("-", "--stdin-filename", "desk/story.md", stdin="# Harbour reopens\n\nA lazy dog slept.\n")
    assert [found["path"] for found in plain["findings"]] == ["desk/story.md"]
    assert plain["files"][0]["format"] == "markdown"


def test_the_name_of_standard_input_finds_the_configuration_above_it() -> None:
    Path("opinion/deep").mkdir(parents=True)
    Path("opinion/newslint.toml").write_text('ignore = ["dogs"]\n', encoding="utf-8")
    assert rules_of("-", "--stdin-filename", "opinion/deep/new.txt", stdin=DOG) == []


def test_empty_standard_input_is_an_article_without_findings_of_ours() -> None:
    assert check("-", stdin="").exit_code == 0


def test_select_and_ignore_take_names_repeated_or_by_commas() -> None:
    lay(story=RED + BLUE + DOG)
    assert rules_of("story.txt", "--select", "reddish, dogs") == ["colours/reddish", "animals/dogs"]
    assert rules_of("story.txt", "--select", "reddish", "--select", "animals") == ["colours/reddish", "animals/dogs"]
    assert rules_of("story.txt", "--ignore", "colours/reddish,colours/bluish") == ["animals/dogs"]


def test_a_name_that_is_no_rule_is_exit_2_with_the_nearest_one() -> None:
    lay(story=RED)
    result = check("story.txt", "--select", "redish")
    assert result.exit_code == 2
    assert "did you mean 'reddish'?" in result.stderr
    assert result.stdout == ""


def test_a_format_that_does_not_exist_is_exit_2_with_the_nearest_one() -> None:
    lay(story=RED)
    result = check("story.txt", "--format", "jsno")
    assert result.exit_code == 2
    assert "did you mean 'json'?" in result.stderr
    for name in ("_object", "../text", "report.schema"):
        assert check("story.txt", "--format", name).exit_code == 2


def test_a_wrong_configuration_is_exit_2_with_its_line_and_isolated_does_not_read_it() -> None:
    lay(story=CLEAN)
    Path("newslint.toml").write_text('\nfail-om = "error"\n', encoding="utf-8")
    result = check("story.txt")
    assert result.exit_code == 2
    assert "newslint: newslint.toml:2: unknown key 'fail-om'; did you mean 'fail-on'?" in result.stderr
    assert check("story.txt", "--isolated").exit_code == 0
    assert check("story.txt", "--config", "missing.toml").exit_code == 2


def test_fail_on_comes_from_the_configuration_of_each_article() -> None:
    Path("opinion").mkdir()
    Path("newslint.toml").write_text('fail-on = "suggestion"\n', encoding="utf-8")
    Path("opinion/newslint.toml").write_text('fail-on = "never"\n', encoding="utf-8")
    Path("opinion/column.txt").write_text(RED, encoding="utf-8")
    lay(story=DOG)
    assert check("opinion/column.txt").exit_code == 0
    assert check("opinion/column.txt", "story.txt").exit_code == 1
    assert check("opinion/column.txt", "--fail-on", "error").exit_code == 1


def test_an_excluded_article_is_skipped_with_a_note_even_when_it_is_named() -> None:
    lay(story=CLEAN, draft=RED)
    Path("newslint.toml").write_text('exclude = ["draft*"]\n', encoding="utf-8")
    result = check("story.txt", "draft.txt")
    assert result.exit_code == 0
    assert "newslint: draft.txt: skipped, the configuration excludes it" in result.stderr
    assert check("draft.txt", "--quiet").stderr == ""


def test_a_pack_of_the_house_is_applied() -> None:
    write_rule(Path("style/acme"), "colours/teal", ("teal",))
    Path("newslint.toml").write_text('packs = ["style/acme"]\n', encoding="utf-8")
    lay(story="Harbour reopens\n\nThe boats are teal.\n")
    (found,) = report("story.txt")[1]["findings"]
    assert (found["pack"], found["rule"]) == ("acme", "teal")


def test_the_report_can_go_to_a_file() -> None:
    lay(story=RED)
    result = check("story.txt", "--format", "json", "--output", "report.json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert len(json.loads(Path("report.json").read_bytes())["findings"]) == 1
    assert check("story.txt", "--output", "nowhere/report.txt").exit_code == 2


def test_a_headline_can_be_given_for_one_article_only() -> None:
    lay(story=CLEAN, other=CLEAN)
    _, plain = report("story.txt", "--headline", "The quay is closed")
    assert plain["files"][0]["headline"]["text"] == "The quay is closed"
    result = check("story.txt", "other.txt", "--headline", "The quay is closed")
    assert result.exit_code == 2
    assert "one article" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("story.txt", "--stdin-filename", "x.md"),
        ("-", "--fix"),
        ("story.txt", "--diff", "--format", "json"),
        ("story.txt", "--format", "json", "--full"),
        ("story.txt", "--format", "json", "--statistics"),
        ("story.txt", "--format", "json", "--limit", "3"),
        ("story.txt", "--limit", "-1"),
        ("story.txt", "--jobs", "0"),
        ("story.txt", "--fail-on", "errors"),
        ("story.txt", "--no-such-option"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_exit_2(arguments: tuple[str, ...]) -> None:
    lay(story=RED)
    result = check(*arguments, stdin=RED)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr


def test_colour_is_for_terminals_unless_the_environment_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    lay(story=RED)
    assert "\x1b[" not in CliRunner().invoke(cli, ["check", "story.txt"], color=True).stdout
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in CliRunner().invoke(cli, ["check", "story.txt"], color=True).stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in CliRunner().invoke(cli, ["check", "story.txt"], color=True).stdout


def test_full_shows_the_source_line_and_statistics_counts() -> None:
    lay(story=RED)
    assert "^^^^^^^^^^" in check("story.txt", "--full").stdout
    assert "1  error       colours/reddish" in check("story.txt", "--statistics").stdout


def test_the_limit_of_findings_of_a_rule_can_be_set() -> None:
    lay(story=CLEAN + "\nThe deep blue water met the deep blue sky." * 4)
    assert len(check("story.txt").stdout.splitlines()) == 7
    assert len(check("story.txt", "--limit", "0").stdout.splitlines()) == 9
    assert check("story.txt", "--limit", "1").stdout.splitlines()[1:] == [
        "story.txt: and 7 more [colours/bluish]",
        "8 warnings in 1 file",
    ]


def test_full_begins_with_a_judgement_by_the_length_of_the_story() -> None:
    lay(story=RED + DOG + "\n" + BLUE + FOX)
    lines = check("story.txt", "--full").stdout.splitlines()
    assert (
        lines[0]
        == f"story.txt: 4 findings in {report('story.txt')[1]['files'][0]['metrics']['words']} words. First of all:"
    )
    assert lines[1].startswith("  1. line 3: error ")
    assert not any("First of all" in line for line in check("story.txt").stdout.splitlines())


def test_an_article_that_is_not_english_is_noted_unless_quiet() -> None:
    lay(story="Der Hafen öffnet wieder\n\nDer Hafen ist seit Montag wieder für alle Schiffe und Boote geöffnet. " * 3)
    result = check("story.txt")
    assert result.exit_code == 0
    assert "newslint: story.txt: not in English" in result.stderr
    assert check("story.txt", "--quiet").stderr == ""


def test_an_interrupted_run_says_so_in_one_line_and_exits_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    lay(story=RED)
    monkeypatch.setattr(runner, "run", interrupted)
    result = check("story.txt")
    assert (result.exit_code, result.stderr) == (130, "newslint: interrupted\n")


def test_a_fault_of_newslint_itself_is_exit_2_never_the_1_of_findings(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a fault of ours")

    lay(story=RED)
    monkeypatch.setattr(runner, "run", broken)
    result = check("story.txt")
    assert result.exit_code == 2
    assert "a fault of ours" in result.stderr
