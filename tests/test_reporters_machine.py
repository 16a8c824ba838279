"""What scripts, editors and services read: JSON, JSON Lines, GitHub, SARIF."""

from __future__ import annotations

import importlib
import io
import json
import subprocess
import sys
from importlib import resources
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import finding, linted, place, report, rule

from newslint import reporters
from newslint.model import Edit, Evidence, Failure, Finding, Fix, Headline, Linted, Report, Span

SCHEMA = json.loads(resources.files("newslint.reporters").joinpath("report.schema.json").read_text("utf-8"))
STORY = "Ferry sinks 🚢\r\n\r\nIt sank, a\rsource said.\n"


def written(name: str, wanted: Report) -> str:
    out = io.StringIO()
    importlib.import_module(f"newslint.reporters.{name}").write(wanted, out)
    return out.getvalue()


def loaded(wanted: Report) -> Any:
    data = json.loads(written("json", wanted))
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    return data


def test_every_format_has_a_module_of_its_name() -> None:
    assert set(reporters.names()) >= {"text", "json", "jsonl", "github", "sarif"}
    for name in reporters.names():
        module = importlib.import_module(f"newslint.reporters.{name}")
        module.write(report(), io.BytesIO() if getattr(module, "BINARY", False) else io.StringIO())
        assert getattr(module, "METRICS", False) == (name == "json")


def test_a_reporter_loads_nothing_heavy() -> None:
    code = (
        "import sys, importlib, newslint.reporters as r; [importlib.import_module(f'newslint.reporters.{n}') "
        "for n in r.names()]; print({'rich', 'click', 'yaml', 'difflib', 'urllib.parse'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"


def test_the_schema_is_a_schema_and_an_empty_report_fits_it() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert loaded(report())["findings"] == []


def test_the_members_are_those_of_the_schema_no_fewer_and_no_more() -> None:
    fault = finding(STORY, "sank", sees=(("Ferry", "ship"),), instead="went down")
    data = loaded(report(linted(STORY, fault, headline="Ferry sinks 🚢"), failures=(Failure("x", None, "gone"),)))
    definitions = SCHEMA["$defs"]
    assert list(data) == SCHEMA["required"]
    for part, name in (
        (data["files"][0], "file"),
        (data["findings"][0], "finding"),
        (data["findings"][0]["span"], "span"),
        (data["findings"][0]["evidence"][0], "evidence"),
        (data["findings"][0]["fix"], "fix"),
        (data["failures"][0], "failure"),
        (data["summary"], "summary"),
        (data["files"][0]["summary"], "judgement"),
    ):
        assert set(part) == set(definitions[name]["required"]) == set(definitions[name]["properties"])


def test_lines_end_as_the_contract_says_and_columns_count_code_points() -> None:
    fault = finding(STORY, "source", sees=(("🚢", ""),))
    (plain,) = loaded(report(linted(STORY, fault)))["findings"]
    assert plain["text"] == "source"
    assert (plain["span"]["line"], plain["span"]["column"]) == (4, 1)
    seen = plain["evidence"][0]["span"]
    assert (seen["line"], seen["column"], seen["end_column"]) == (1, 13, 14)
    assert STORY[seen["start"] : seen["end"]] == "🚢"


def test_a_headline_from_the_command_line_lies_nowhere() -> None:
    given_headline = Linted("a.txt", "It sank.", "text", "en", Headline("Ferry sinks", None, "option"))
    (file,) = loaded(report(given_headline))["files"]
    assert file["headline"] == {"text": "Ferry sinks", "span": None, "from": "option"}


def test_findings_are_sorted_by_path_place_category_and_rule() -> None:
    faults = [
        finding(STORY, "sank", by=rule("b/b")),
        finding(STORY, "sank", by=rule("b/a")),
        finding(STORY, "sank", by=rule("a/z")),
        finding(STORY, "sank, a", by=rule("a/a")),
        finding(STORY, "Ferry", by=rule("z/z")),
    ]
    files = [
        linted(STORY, finding(STORY, "said", path="a.md"), path="a.md"),
        linted(STORY, *faults, path="story.md"),
    ]
    data = loaded(report(*files))
    names = [(one["path"], f"{one['category']}/{one['rule']}") for one in data["findings"]]
    assert names == [("a.md", "wording/cliche")] + [("story.md", name) for name in ("z/z", "a/z", "b/a", "b/b", "a/a")]
    assert written("json", report(linted(STORY, *faults))) == written("json", report(linted(STORY, *reversed(faults))))


def test_the_summary_counts_findings_and_failed_paths() -> None:
    faults = [finding(STORY, "sank", severity=severity) for severity in ("error", "error", "suggestion")]
    failures = (Failure("x.md", None, "gone"), Failure("x.md", "a/b", "broke"))
    file = linted(STORY, *faults, failures=(Failure("story.md", "c/d", "broke"),))
    data = loaded(report(file, failures=failures))
    assert data["summary"] == {"files": 1, "failed": 2, "errors": 2, "warnings": 0, "suggestions": 1}
    assert [failure["rule"] for failure in data["failures"]] == [None, "a/b", "c/d"]


def test_each_file_is_summed_up_with_its_worst_findings_and_its_scores() -> None:
    faults = [
        finding(STORY, "said", by=rule("wording/worn", "suggestion")),
        finding(STORY, "sank", by=rule("wording/worn")),
        finding(STORY, "source", by=rule("sourcing/vague")),
        finding(STORY, "Ferry", by=rule("style/x", "error")),
    ]
    data = loaded(report(linted(STORY, *faults, words=80), linted("Fine.", path="z.md", words=0)))
    summary, quiet = (file["summary"] for file in data["files"])
    assert (summary["errors"], summary["warnings"], summary["suggestions"]) == (1, 2, 1)
    assert summary["per_1000_words"] == 50.0
    assert summary["categories"] == {
        "sourcing": {"findings": 1, "per_1000_words": 12.5},
        "style": {"findings": 1, "per_1000_words": 12.5},
        "wording": {"findings": 2, "per_1000_words": 25.0},
    }
    assert [one["rule"] for one in summary["worst"]] == ["x", "vague", "worn"]
    by_place = {(one["rule"], one["span"]["start"]): one for one in data["findings"]}
    for one in summary["worst"]:
        assert one.items() <= by_place[one["rule"], one["span"]["start"]].items()
    assert quiet == {
        "errors": 0, "warnings": 0, "suggestions": 0, "per_1000_words": None, "categories": {}, "worst": [],
    }  # fmt: skip


def test_json_has_all_findings_of_a_habit() -> None:
    source = "rain " * 19
    data = loaded(report(linted(source, *[finding(source, "rain", nth=n) for n in range(1, 20)])))
    assert len(data["findings"]) == 19


def test_figures_that_json_cannot_say_are_null() -> None:
    (file,) = loaded(report(linted(STORY, metrics={"words": 3, "grade": float("nan"), "ease": float("inf")})))["files"]
    assert file["metrics"] == {"words": 3, "grade": None, "ease": None}


def test_letters_stay_letters_and_half_letters_do_not_break_the_file() -> None:
    text = written("json", report(linted("é \ud83d", finding("é \ud83d", "é \ud83d"), path="\udcff.md")))
    assert '"é \\ud83d"' in text
    assert json.loads(text.encode("utf-8"))["files"][0]["path"] == "\udcff.md"


def test_json_lines_hold_the_findings_of_the_report_one_a_line() -> None:
    wanted = report(linted(STORY, finding(STORY, "sank", "a\u2028b\nc"), finding(STORY, "Ferry")))
    lines = written("jsonl", wanted).split("\n")
    assert lines.pop() == ""
    assert [json.loads(line) for line in lines] == loaded(wanted)["findings"]


@given(st.text(), st.integers(0, 50), st.integers(0, 50), st.text())
def test_any_text_gives_valid_json(source: str, start: int, length: int, message: str) -> None:
    start = min(start, len(source))
    span = Span(start, min(len(source), start + length))
    fix = Fix(message, (Edit(span, message),), "unsafe")
    fault = Finding("story.md", rule(), "warning", message, span, evidence=(Evidence(span, message),), fix=fix)
    wanted = report(Linted("story.md", source, "text", "en", None, (fault,)))
    (plain,) = loaded(wanted)["findings"]
    assert plain["text"] == source[span.start : span.end]
    assert plain["message"] == message
    written("json", wanted).encode("utf-8")
    for name in ("jsonl", "sarif", "github"):
        written(name, wanted).encode("utf-8")


def test_github_gets_escaped_commands() -> None:
    fault = finding(STORY, "sank", "50%: a\n::error::b, c", by=rule("a/b", "suggestion"), path="odd,name: 5%.md")
    line, rest = written("github", report(linted(STORY, fault))).split("\n", 1)
    assert rest == ""
    assert line == (
        "::notice file=odd%2Cname%3A 5%25.md,line=3,endLine=3,col=4,endColumn=8,title=newslint a/b"
        "::odd,name: 5%25.md:3:4: 50%25: a ::error::b, c [a/b]"
    )


def test_github_gets_no_columns_for_words_on_two_lines() -> None:
    line = written("github", report(linted(STORY, finding(STORY, "a\rsource"))))
    assert "line=3,endLine=4,title=" in line


def test_github_shows_ten_of_each_kind_and_the_log_holds_the_others() -> None:
    source = "rain ##[error]drops " * 25
    faults = [finding(source, "rain", f"no {n} ##[add-mask]rain", nth=n) for n in range(1, 26)]
    hints = [finding(source, "drops", f"hint {n}", nth=n, severity="suggestion") for n in range(1, 26)]
    lines = written("github", report(linted(source, *faults, *hints))).splitlines()
    commands = [line.split(" ")[0] for line in lines]
    assert commands.count("::warning") == 10
    assert commands.count("::notice") == 10
    assert "31 more findings are in the log" in lines[19]
    assert lines[20].startswith("::group::")
    assert lines[-1] == "::endgroup::"
    assert len(lines[21:-1]) == 31
    assert all(line.startswith(("warning story.md:1:", "suggestion story.md:1:")) for line in lines[21:-1])
    assert not any("##[" in line for line in lines[21:-1])


def test_github_hears_of_failures() -> None:
    out = written("github", report(failures=(Failure("gone.md", None, "there is no such file"),)))
    assert out == "::error file=gone.md,title=newslint::gone.md: there is no such file\n"


def sarif(wanted: Report) -> Any:
    (run,) = json.loads(written("sarif", wanted))["runs"]
    return run


def test_sarif_counts_columns_in_code_points_and_says_so() -> None:
    run = sarif(report(linted(STORY, finding(STORY, "🚢", sees=(("source", "who?"),)))))
    assert run["columnKind"] == "unicodeCodePoints"
    (result,) = run["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (1, 13, 14)
    assert (region["charOffset"], region["charLength"]) == (*place(STORY, "🚢")[:1], 1)
    assert result["relatedLocations"][0]["message"] == {"text": "who?"}
    assert result["partialFingerprints"]["newslint/v1"]


@pytest.mark.parametrize(("safety", "offered"), [("safe", True), ("unsafe", True), ("display", False)])
def test_sarif_offers_fixes_that_can_be_applied(safety: str, offered: bool) -> None:
    (result,) = sarif(report(linted(STORY, finding(STORY, "sank", instead="went down", safety=safety))))["results"]
    assert ("fixes" in result) == offered
    if offered:
        (change,) = result["fixes"][0]["artifactChanges"]
        (edit,) = change["replacements"]
        assert edit["insertedContent"] == {"text": "went down"}
        assert edit["deletedRegion"]["charOffset"] == STORY.index("sank")


def test_sarif_names_each_rule_once_and_points_to_it() -> None:
    faults = [finding(STORY, words, by=rule(name)) for words, name in (("sank", "b/b"), ("said", "a/a"), ("It", "b/b"))]
    run = sarif(report(linted(STORY, *faults)))
    rules = [one["id"] for one in run["tool"]["driver"]["rules"]]
    assert rules == ["a/a", "b/b"]
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])


@pytest.mark.parametrize(
    ("path", "uri"),
    [("a b/c:d.md", "a%20b/c%3Ad.md"), ("/news/é.md", "file:///news/%C3%A9.md"), ("\udcff.md", "%FF.md")],
)
def test_sarif_paths_are_uris(path: str, uri: str) -> None:
    (result,) = sarif(report(linted(STORY, finding(STORY, "sank", path=path), path=path)))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_sarif_says_when_a_run_was_not_whole() -> None:
    run = sarif(report(failures=(Failure("gone.md", "a/b", "broke"),)))
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "broke"
    assert sarif(report())["invocations"][0]["executionSuccessful"] is True


def test_sarif_takes_no_link_from_an_article() -> None:
    (result,) = sarif(report(linted(STORY, finding(STORY, "sank", "'[click](http://x)' is bare"))))["results"]
    assert result["message"]["text"] == "'\\[click\\](http://x)' is bare"
