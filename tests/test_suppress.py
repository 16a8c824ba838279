"""What writers ask to be silent about, and what is said when they asked in vain."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import finding, rule

from newslint import suppress
from newslint.document import Block, Document, Piece
from newslint.model import Directive, Finding, Rule, Span

CLICHE = rule("wording/cliche")
LOADED = rule("wording/loaded-word")
VAGUE = rule("sourcing/vague-reports")
HOUSE = rule("acme:house/jargon")
_DIRECTIVE = re.compile(r"<!-- newslint-(disable-next|disable-file|disable|enable)(.*?)(?::\s+(.*?))?\s*-->")


def judge() -> Rule:
    return rule(suppress.UNUSED)._replace(message="{problem}")


RULES = (CLICHE, LOADED, VAGUE, HOUSE, judge())


def article(source: str) -> Document:
    """A document of the paragraphs of ``source``, one a line; its comments are directives."""
    blocks, directives, at = [], [], 0
    for line in source.splitlines(keepends=True):
        text = line.rstrip("\n")
        if text and not text.startswith("<!--"):
            blocks.append(Block("paragraph", text, (Piece(0, len(text), at, len(text)),)))
        for found in _DIRECTIVE.finditer(line):
            names = tuple(name.strip() for name in found[2].split(",") if name.strip())
            directives.append(Directive(Span(at + found.start(), at + found.end()), found[1], names, found[3] or ""))
        at += len(line)
    return Document("story.md", source, "markdown", tuple(blocks), directives=tuple(directives))


def left(source: str, *findings: Finding, ran: tuple[Rule, ...] = RULES) -> list[str]:
    """The messages that remain, and the flagged words of those about suppressions."""
    kept = suppress.apply(article(source), findings, ran, RULES)
    return [
        f"{source[f.span.start : f.span.end]}: {f.message}" if f.rule.id == suppress.UNUSED else f.message for f in kept
    ]


def fault(source: str, words: str, by: Rule = CLICHE, nth: int = 1) -> Finding:
    return finding(source, words, f"{by.name} {nth}", by=by, nth=nth)


THREE = """\
At the end of the day it rained.
<!-- newslint-disable-next cliche: the mayor's own words -->
At the end of the day it poured.
At the end of the day it stopped.
"""


def test_disable_next_hides_the_next_paragraph_and_no_other() -> None:
    faults = [fault(THREE, "At the end of the day", nth=nth) for nth in (1, 2, 3)]
    assert left(THREE, *faults) == ["cliche 1", "cliche 3"]


@pytest.mark.parametrize("name", ["cliche", "wording", "wording/cliche", "newslint:wording/cliche", "all"])
def test_a_rule_may_be_called_by_its_name_its_category_or_in_full(name: str) -> None:
    source = THREE.replace("next cliche", f"next {name}")
    assert left(source, fault(source, "At the end of the day", nth=2)) == []


@pytest.mark.parametrize("name", ["jargon", "house", "acme:house/jargon"])
def test_a_rule_of_another_pack_too(name: str) -> None:
    source = THREE.replace("next cliche", f"next {name}")
    assert left(source, fault(source, "it poured", HOUSE)) == []


def test_another_rule_in_the_same_paragraph_is_heard() -> None:
    faults = [fault(THREE, "At the end of the day", nth=2), fault(THREE, "it poured", VAGUE)]
    assert left(THREE, *faults) == ["vague-reports 1"]


def test_several_rules_are_parted_by_commas_and_each_must_earn_its_place() -> None:
    source = THREE.replace("next cliche", "next cliche, vague-reports")
    assert left(source, fault(source, "At the end of the day", nth=2)) == [
        "vague-reports: the suppression of 'vague-reports' hid nothing: remove it"
    ]


REGION = """\
It rained.
<!-- newslint-disable wording: a parody -->
It poured.
<!-- newslint-enable cliche -->
It stopped.
<!-- newslint-enable wording -->
It dried.
"""


def test_a_region_ends_for_each_rule_where_that_rule_is_enabled() -> None:
    places = ("It rained", "It poured", "It stopped", "It dried")
    assert left(REGION, *(fault(REGION, words, CLICHE) for words in places)) == ["cliche 1"] * 3
    kept = suppress.apply(article(REGION), [fault(REGION, words, LOADED) for words in places], RULES, RULES)
    assert [REGION[f.span.start : f.span.end] for f in kept] == ["It rained", "It dried"]


def test_a_region_that_is_never_ended_reaches_to_the_end() -> None:
    source = "<!-- newslint-disable cliche -->\nIt rained.\nIt poured."
    assert left(source, fault(source, "It rained"), fault(source, "It poured")) == []


def test_an_enable_that_ends_nothing_is_reported() -> None:
    source = "It rained.\n<!-- newslint-enable cliche -->\nIt poured.\n<!-- newslint-enable -->\n"
    assert left(source) == [
        "cliche: 'cliche' is not switched off here",
        "<!-- newslint-enable -->: nothing is switched off here",
    ]


def test_a_finding_about_the_whole_article_is_hidden_by_a_file_wide_suppression() -> None:
    source = "It rained.\n<!-- newslint-disable-file vague-reports: a column -->\n"
    about_all = finding(source, "It rained", by=VAGUE, scope="document")
    assert left(source, about_all) == []


def test_a_suppression_that_hid_nothing_is_reported_at_its_rule() -> None:
    assert left(THREE) == ["cliche: the suppression of 'cliche' hid nothing: remove it"]


def test_but_not_when_its_rule_did_not_run() -> None:
    assert left(THREE, ran=(VAGUE, judge())) == []


def test_and_not_when_part_of_its_category_did_not_run() -> None:
    assert left(THREE.replace("next cliche", "next wording"), ran=(CLICHE, judge())) == []


def test_a_rule_that_is_off_by_default_does_not_excuse_its_category() -> None:
    known = (*RULES, rule("wording/wordy", enabled=False))
    document = article(THREE.replace("next cliche", "next wording"))
    assert len(suppress.apply(document, [], RULES, known)) == 1
    alone = article(THREE.replace("next cliche", "next wordy"))
    assert suppress.apply(alone, [], RULES, known) == []


def test_a_name_that_is_no_rule_is_reported_even_when_little_ran() -> None:
    source = THREE.replace("next cliche", "next clichee")
    assert left(source, ran=(judge(),)) == ["clichee: there is no rule 'clichee'; did you mean 'cliche'?"]
    source = THREE.replace("next cliche", "next xyzzy")
    assert left(source) == ["xyzzy: there is no rule 'xyzzy'"]


def test_a_suppression_without_a_name_hides_nothing_and_is_reported() -> None:
    source = "<!-- newslint-disable-next -->\nIt rained.\n"
    assert left(source, fault(source, "It rained")) == [
        "cliche 1",
        "<!-- newslint-disable-next -->: this suppression names no rule",
    ]


def test_nothing_is_said_of_suppressions_when_that_rule_is_not_in_force() -> None:
    assert left(THREE, ran=(CLICHE,)) == []


def test_of_two_suppressions_of_one_finding_the_inner_one_gets_the_credit() -> None:
    source = "<!-- newslint-disable cliche -->\n<!-- newslint-disable-next cliche -->\nIt rained.\n"
    document = article(source)
    (complaint,) = suppress.apply(document, [fault(source, "It rained")], RULES, RULES)
    assert complaint.span.start < source.index("disable-next")


def test_both_are_kept_when_each_hides_something() -> None:
    source = "<!-- newslint-disable cliche -->\nIt poured.\n<!-- newslint-disable-next cliche -->\nIt rained.\n"
    assert left(source, fault(source, "It rained"), fault(source, "It poured")) == []


def test_the_complaint_itself_can_be_suppressed_but_not_by_itself() -> None:
    hushed = "<!-- newslint-disable-file unused-suppression: imported -->\n" + THREE
    assert left(hushed) == []
    alone = "<!-- newslint-disable-file unused-suppression: imported -->\nIt rained.\n"
    assert left(alone) == [
        "unused-suppression: the suppression of 'unused-suppression' hid nothing: remove it",
    ]


def test_a_suppression_behind_the_last_paragraph_hides_nothing() -> None:
    source = "It rained.\n<!-- newslint-disable-next cliche -->\n"
    assert len(left(source, fault(source, "It rained"))) == 2


def test_the_place_is_the_name_in_the_directive_not_the_one_in_its_reason() -> None:
    source = "<!-- newslint-disable-next wording/cliche: cliche is a rule -->\nIt rained.\n"
    (complaint,) = suppress.apply(article(source), [], RULES, RULES)
    assert source[slice(*complaint.span)] == "wording/cliche"
    assert complaint.span.start == source.index("wording/cliche")


def test_thousands_of_directives_are_each_judged() -> None:
    source = "<!-- newslint-disable all -->\n<!-- newslint-disable-next nothing-like-it -->\nIt rained.\n" * 3000
    spans = [m.span() for m in re.finditer("It rained", source)]
    faults = [Finding("story.md", CLICHE, "warning", "x", Span(*span)) for span in spans]
    kept = suppress.apply(article(source), faults, RULES, RULES)
    # Each unknown name is reported unless a suppression of everything stands before it: all of them do.
    assert kept == []


MEANT = {
    "cliche": {CLICHE.id},
    "wording": {CLICHE.id, LOADED.id},
    "vague-reports": {VAGUE.id},
    "all": {one.id for one in RULES},
    "nonsense": set(),
}


def heard(requests: list[tuple[str, str]], rules: list[Rule]) -> list[bool]:
    """Read from top to bottom: whether each paragraph's finding is heard, a directive before every paragraph."""
    hushed = {rule for verb, name in requests if verb == "disable-file" for rule in MEANT[name]}
    off: set[str] = set()
    outcome = []
    for (verb, name), by in zip(requests, rules, strict=True):
        if verb == "disable":
            off |= MEANT[name]
        if verb == "enable":
            off -= MEANT[name]
        now = MEANT[name] if verb == "disable-next" else set()
        outcome.append(by.id not in hushed | off | now)
    return outcome


VERBS = ("disable", "enable", "disable-next", "disable-file")
requested = st.tuples(st.sampled_from(VERBS), st.sampled_from(sorted(MEANT)), st.sampled_from([CLICHE, LOADED, VAGUE]))


@given(st.lists(requested, max_size=8))
def test_what_is_heard_is_what_a_reader_from_top_to_bottom_would_expect(story: list[tuple[str, str, Rule]]) -> None:
    source = "".join(
        f"<!-- newslint-{verb} {name} -->\nParagraph {n} ends.\n" for n, (verb, name, _) in enumerate(story)
    )
    faults = [fault(source, f"Paragraph {n}", by) for n, (_, _, by) in enumerate(story)]
    kept = suppress.apply(article(source), faults, RULES, RULES)
    expected = heard([(verb, name) for verb, name, _ in story], [by for _, _, by in story])
    assert [one for one in kept if one in faults] == [one for one, loud in zip(faults, expected, strict=True) if loud]
    assert len({(one.span, one.message) for one in kept}) == len(kept)
