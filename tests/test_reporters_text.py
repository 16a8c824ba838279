"""What an editor reads on the screen."""

from __future__ import annotations

import io
import re
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import finding, linted, report, rule

from newslint.document import LineTable
from newslint.model import Evidence, Failure, Finding, Report, Span
from newslint.reporters import text


def shown(wanted: Report, **options: Any) -> list[str]:
    out = io.StringIO()
    text.write(wanted, out, **options)
    assert out.getvalue().endswith("\n")
    return out.getvalue()[:-1].split("\n")


def story(source: str, *findings: Finding, **options: Any) -> list[str]:
    return shown(report(linted(source, *findings)), **options)


RAIN = "It rained.\n\nAt the end of the day it poured."


def test_a_finding_is_one_line_with_its_place_its_gravity_and_its_rule() -> None:
    lines = story(RAIN, finding(RAIN, "it poured", "'it poured' is worn"))
    assert lines == ["story.md:3:23: warning 'it poured' is worn [wording/cliche]", "1 warning in 1 file"]


def test_a_rule_of_another_pack_is_named_in_full() -> None:
    assert story(RAIN, finding(RAIN, "poured", by=rule("acme:house/wet")))[0].endswith(" [acme:house/wet]")


def test_what_to_write_is_named_where_the_message_does_not_say_it() -> None:
    assert (
        "'it poured' is worn (write “it rained”) ["
        in story(RAIN, finding(RAIN, "it poured", "'it poured' is worn", instead="it rained"))[0]
    )
    assert "(write" not in story(RAIN, finding(RAIN, "it poured", "long for 'It  rained'", instead="it rained"))[0]
    assert " x (delete it) [" in story(RAIN, finding(RAIN, "it poured", "x", instead=""))[0]
    assert "(write “it”)" in story(RAIN, finding(RAIN, "it poured", "bitter", instead="it"))[0]


def test_evidence_is_named_with_its_line_and_its_words() -> None:
    fault = finding(RAIN, "it poured", "says so twice", sees=(("It rained", "first here"),))
    assert "says so twice (see line 1: “It rained”) [" in story(RAIN, fault)[0]


def test_evidence_that_the_message_quotes_is_not_quoted_again() -> None:
    fault = finding(RAIN, "it poured", "as in 'it  Rained'", sees=(("It rained", ""),))
    assert "as in 'it Rained' (see line 1) [" in story(RAIN, fault)[0].replace("  ", " ")
    placed = finding(RAIN, "it poured", "as in 'It rained' (paragraph 1)", sees=(("It rained", ""),))
    assert "(see" not in story(RAIN, placed)[0]


def test_evidence_on_the_same_line_is_named_by_its_column_and_many_are_counted() -> None:
    here = tuple((words, "") for words in ("At the", "end", "of", "day"))
    assert "(see column 1: “At the”; column 8: “end” and 2 more)" in story(
        RAIN, finding(RAIN, "it poured", "x", sees=here)
    )[0].replace(" x ", " x ")


def test_long_evidence_is_cut() -> None:
    source = "Short.\n\n" + "many words " * 30
    fault = finding(source, "Short", "x", sees=((source[8:300], ""),))
    assert len(story(source, fault)[0]) < 130


@pytest.mark.parametrize(
    ("severities", "files", "line"),
    [
        ((), 3, "no findings in 3 files"),
        ((), 1, "no findings in 1 file"),
        (("error",), 1, "1 error in 1 file"),
        (("suggestion", "error", "warning", "warning"), 2, "1 error, 2 warnings, 1 suggestion in 2 files"),
    ],
)
def test_the_last_line_counts(severities: tuple[str, ...], files: int, line: str) -> None:
    faults = [finding(RAIN, "rained", severity=severity) for severity in severities]
    quiet = [linted("Fine.", path=f"quiet{n}.md") for n in range(files - 1)]
    assert shown(report(linted(RAIN, *faults), *quiet))[-1] == line


def test_a_run_with_a_failure_never_looks_green() -> None:
    failed = report(linted("Fine."), failures=(Failure("gone.md", None, "there is no such file"),))
    assert shown(failed) == ["no findings in 1 file; 1 failure"]


def test_of_a_rule_that_fires_often_the_first_five_are_shown() -> None:
    source = "rain " * 19
    faults = [finding(source, "rain", f"no {n}", nth=n) for n in range(1, 20)]
    lines = story(source, *reversed(faults))
    assert [line.split()[3] for line in lines[:5]] == ["1", "2", "3", "4", "5"]
    assert lines[5:] == ["story.md: and 14 more [wording/cliche]", "19 warnings in 1 file"]


def test_six_are_shown_whole_and_other_files_start_afresh() -> None:
    source = "rain " * 6
    faults = [finding(source, "rain", nth=n) for n in range(1, 7)]
    lines = shown(report(linted(source, *faults), linted(source, *faults)))
    assert len(lines) == 13
    assert not any("more" in line for line in lines)


def test_errors_are_never_hidden_by_their_number() -> None:
    source = "rain " * 19
    faults = [finding(source, "rain", nth=n, severity="error" if n % 2 else "warning") for n in range(1, 20)]
    lines = story(source, *faults)
    assert sum(": error " in line for line in lines) == 10
    assert sum(": warning " in line for line in lines) == 5
    assert lines[-2] == "story.md: and 4 more [wording/cliche]"


def test_the_number_shown_of_a_rule_can_be_set_and_0_is_all() -> None:
    source = "rain " * 19
    faults = [finding(source, "rain", nth=n) for n in range(1, 20)]
    assert story(source, *faults, limit=2)[2:] == ["story.md: and 17 more [wording/cliche]", "19 warnings in 1 file"]
    assert len(story(source, *faults, limit=0)) == 20
    assert story(source, *faults, full=True)[-3] == ("story.md: and 14 more [wording/cliche] (--limit 0 shows them)")


SNOW = "Snow closes pass\n\nIt snowed. It is said that it snowed snow. More will come."


def snow(*, full: bool = True, words: int | None = 40, **more: Any) -> list[str]:
    faults = [
        finding(SNOW, "More", "a", by=rule("wording/worn", "error")),
        finding(SNOW, "Snow", "b", by=rule("headline/odd")),
        finding(SNOW, "It is said", "c", by=rule("sourcing/vague")),
        finding(SNOW, "snowed snow", "d", by=rule("redundancy/echo")),
        finding(SNOW, "It snowed", "e", by=rule("dates/when")),
    ]
    return shown(report(linted(SNOW, *faults, words=words)), full=full, **more)


def test_an_article_with_much_to_say_about_begins_with_the_worst_three_and_its_scores() -> None:
    assert snow()[:6] == [
        "story.md: 5 findings in 40 words. First of all:",
        "  1. line 3: error a [wording/worn]",
        "  2. line 1: warning b [headline/odd]",
        "  3. line 3: warning c [sourcing/vague]",
        "  Findings per 1,000 words: 125.0 (headline 25.0, sourcing 25.0, redundancy 25.0, dates 25.0, wording 25.0)",
        "",
    ]


def test_of_findings_as_grave_and_as_heavy_the_first_in_the_text_comes_first() -> None:
    faults = [finding(RAIN, words, words, by=rule(name)) for words, name in (
        ("poured", "a/a"), ("day", "wording/b"), ("rained", "z/z"), ("end", "b/b"),
    )]  # fmt: skip
    assert [line.split()[4] for line in story(RAIN, *faults, full=True)[1:4]] == ["rained", "end", "day"]


def test_no_words_no_scores() -> None:
    for words in (None, 0):
        assert snow(words=words)[0] == "story.md: 5 findings. First of all:"
        assert not any("1,000" in line for line in snow(words=words))


def test_without_full_and_for_three_findings_there_is_no_judgement() -> None:
    assert len(snow(full=False)) == 6
    few = [finding(RAIN, words) for words in ("rained", "end", "day")]
    assert story(RAIN, *few, full=True)[0].startswith("story.md:1:4: ")


def test_statistics_count_each_rule_the_commonest_first() -> None:
    faults = [finding(RAIN, "rained", by=rule("b/two")), *[finding(RAIN, "poured", by=rule("a/one"))] * 12]
    lines = story(RAIN, *faults, statistics=True)
    assert [line.split() for line in lines[:-1]] == [["12", "warning", "a/one"], ["1", "warning", "b/two"]]


def test_colour_only_when_asked_for() -> None:
    fault = finding(RAIN, "poured", sees=(("rained", "here"),))
    assert "\x1b" not in "".join(story(RAIN, fault, full=True))
    coloured = story(RAIN, fault, full=True, color=True)
    assert "\x1b[33m" in coloured[0]
    assert [re.sub(r"\x1b\[\d+m", "", line) for line in coloured] == story(RAIN, fault, full=True)


def marked(source: str, words: str, **more: Any) -> tuple[str, str]:
    """The source line shown for ``words`` and the line with the marker."""
    lines = story(source, finding(source, words, **more), full=True)
    return lines[1].partition("| ")[2], lines[2].partition("| ")[2]


def cells(string: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in string)


def test_the_marker_stands_under_the_words() -> None:
    line, marker = marked(RAIN, "it poured")
    assert line[marker.index("^") : marker.rindex("^") + 1] == "it poured"


def test_a_tab_takes_one_cell() -> None:
    assert marked("\tIt\trained.", "rained") == (" It rained.", "    ^^^^^^")


def test_wide_signs_take_two_cells() -> None:
    assert marked("港の話 🚢 rained", "rained")[1] == " " * 10 + "^^^^^^"
    assert marked("港の話", "の")[1] == "  ^^"


@pytest.mark.parametrize(
    ("before", "width"),
    [
        ("re\u0301sume\u0301 ", 7),
        ("👩\u200d🚒 ", 3),
        ("👍🏽 ", 3),
        ("⚠\ufe0f ", 3),
        ("🇸🇪 ", 3),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f ", 3),
    ],
)
def test_signs_drawn_together_take_the_cells_of_one(before: str, width: int) -> None:
    assert marked(before + "rained", "rained")[1] == " " * width + "^^^^^^"


def test_a_long_paragraph_is_cut_around_the_words() -> None:
    source = "word " * 500 + "poured" + " word" * 500
    line, marker = marked(source, "poured")
    assert line.startswith("…")
    assert line.endswith("…")
    assert cells(line) <= 102
    assert line[marker.index("^") : marker.rindex("^") + 1] == "poured"


def test_the_end_of_a_long_paragraph_fills_the_line() -> None:
    line, marker = marked("word " * 500 + "poured.", "poured")
    assert line.endswith(" poured.")
    assert cells(line) > 80
    assert line[marker.index("^") : marker.rindex("^") + 1] == "poured"


def test_a_cut_spares_whole_words() -> None:
    source = "seventh " * 60
    for nth in (20, 25, 40):
        line, _ = marked(source, "seventh", nth=nth)
        assert set(line.strip("…").split()) == {"seventh"}


def test_a_cut_spares_what_is_marked_if_it_fits() -> None:
    words = "the very last of all these little words, as long as it may be, ends only here"
    line, marker = marked("ab " * 40 + words + "!" * 100, words)
    assert line[marker.index("^") : marker.rindex("^") + 1] == words
    assert "…" not in marker


def test_words_over_several_lines_are_marked_to_the_end_of_the_first() -> None:
    assert marked("It\nrained and\r\npoured.", "rained and\r\npoured") == ("rained and", "^^^^^^^^^^…")


def test_evidence_has_a_line_and_a_marker_of_its_own() -> None:
    fault = finding(RAIN, "it poured", sees=(("rained", "said before"),))
    assert story(RAIN, fault, full=True)[3:5] == ["  1 | It rained.", "    |    ------ said before"]


def test_a_finding_on_an_empty_article_shows_no_line() -> None:
    fault = Finding("story.md", rule(), "warning", "nothing here", Span(0, 0))
    assert story("", fault, full=True)[0] == "story.md:1:1: warning nothing here [wording/cliche]"


STEERING = "\x1b[31mred\x07\u202eesrever\x9b2J\r\n\u2028next\x00\udc80\u2066\u200b"


def test_nothing_in_an_article_steers_the_terminal() -> None:
    source = f"Fine {STEERING} words"
    span = Span(0, len(source))
    fault = Finding(
        "a\x1b]0;title\x07\nb.md", rule(), "error", f"no: {source}", span, evidence=(Evidence(span, STEERING),)
    )
    article = linted(source, fault, path="a\x1b\nb.md")
    for options in ({}, {"full": True}, {"statistics": True}):
        printed = "\n".join(shown(report(article), **options))
        assert not re.search(
            r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u202a-\u202e\u2066-\u2069\ud800-\udfff]", printed
        )
    assert len(shown(report(article))) == 2
    assert "\\x1b[31mred" in shown(report(article))[0]
    assert "\\u202eesrever" in shown(report(article))[0]


def test_a_terminal_that_knows_few_letters_gets_them_written_out() -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii", newline="\n")
    source = "“It rained”\n\nSo."
    text.write(report(linted(source, finding(source, "So", "x", sees=(("“It rained”", ""),)))), out, full=True)
    out.flush()
    assert b"\\u201cIt rained\\u201d" in raw.getvalue()


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60), st.integers(20, 60))
def test_any_text_and_any_place_can_be_shown(source: str, start: int, length: int, width: int) -> None:
    start = min(start, len(source))
    span = Span(start, min(len(source), start + length))
    fault = Finding("story.md", rule(), "warning", source, span, evidence=(Evidence(span, source),))
    lines = story(source, fault, full=True, width=width)
    assert lines[0].startswith("story.md:")
    assert lines[-1] == "1 warning in 1 file"
    assert not any(re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", line) for line in lines)


def test_a_line_of_megabytes_is_shown_like_any_other() -> None:
    source = "word " * 1_000_000
    faults = [
        Finding(
            "story.md",
            rule(f"a/r{n}"),
            "warning",
            "x",
            Span(n * 5000, n * 5000 + 4),
            evidence=(Evidence(Span(0, len(source)), ""),),
        )
        for n in range(200)
    ]
    lines = story(source, *faults, full=True)
    assert max(map(len, lines)) < 200


@pytest.mark.parametrize("source", ["", "One.", "One.\n", "\n\nOne.\nTwo\n", "One.\r\nTwo.\rThree.\n\nFour."])
def test_a_place_is_the_same_however_often_places_were_asked_for(source: str) -> None:
    lines = re.split(r"\r\n|\n|\r", source)
    ends = [found.end() for found in re.finditer(r"\r\n|\n|\r", source)]
    table = LineTable(source)
    for _ in range(9):
        for line, (start, words) in enumerate(zip([0, *ends], lines, strict=True), 1):
            for at in range(len(words) + 1):
                assert table.position(start + at) == (line, at + 1)
