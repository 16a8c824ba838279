"""Rules side by side: no two say the same of the same words, and what one suggests is no fault to another."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from newslint import packs, readers
from newslint.engine import Linter
from newslint.model import Finding, Rule
from newslint.reading._phrase_forms import expand
from newslint.testing import unmark

RULES = [rule for rule in packs.builtin() if rule.check != "languagetool"]
LINTER = Linter(RULES)
ARTICLES = [
    pytest.param(unmark(example.text).source, id=f"{rule.name}-{kind}-{at}")
    for rule in RULES
    for kind, examples in (("bad", rule.bad), ("good", rule.good))
    for at, example in enumerate(examples)
]


def findings(source: str) -> list[Finding]:
    """What all rules together say of an article, in the order of the places they speak of."""
    linted = LINTER.lint(readers.read("story.md", source.encode()))
    assert linted.failures == ()
    return sorted((f for f in linted.findings if f.scope == "span"), key=lambda finding: finding.span)


@pytest.mark.parametrize("source", ARTICLES)
def test_no_two_rules_speak_of_the_same_words(source: str):
    found = findings(source)
    same = [
        (one.rule.id, two.rule.id, source[two.span.start : two.span.end])
        for one, two in combinations(found, 2)
        if one.rule is not two.rule
        and two.span.start < one.span.end
        and (one.span == two.span or one.rule.category == two.rule.category)
    ]
    assert not same


@pytest.mark.parametrize("source", ARTICLES)
def test_what_a_fix_writes_is_no_fault_to_another_rule(source: str):
    found = findings(source)
    known = {finding.rule.id for finding in found}
    for finding in found:
        for edit in finding.fix.edits if finding.fix else ():
            mended = source[: edit.span.start] + edit.text + source[edit.span.end :]
            end = edit.span.start + len(edit.text)
            assert not [
                (finding.rule.id, other.rule.id, mended[other.span.start : other.span.end])
                for other in findings(mended)
                if other.span.start < end and edit.span.start < other.span.end and other.rule.id not in known
            ]


def test_no_word_that_a_list_suggests_stands_on_another_list():
    wrong = []
    for rule in RULES:
        for phrase, written in _replacements(rule):
            source = f"The harbour is old. The clerks {written} the quay at Malvo."
            at = source.index(written)
            wrong += [
                (rule.name, phrase, written, other.rule.id)
                for other in findings(source)
                if other.span.start < at + len(written) and at < other.span.end
            ]
    assert not wrong


def test_no_phrase_is_on_two_lists():
    # So many judgements would pass for a column, which some of the lists keep out of.
    lists = [rule._replace(not_in=()) for rule in RULES if rule.check == "lexicon"]
    linter = Linter(lists)
    said = [" ".join(form) for rule in lists for phrase in _phrases(rule) for form in expand(phrase)]
    plain = [phrase for phrase in said if not set("<>*.") & set(phrase)]
    source = "\n\n".join(f"The clerk of the port saw {phrase.replace('~', '')} at the quay." for phrase in plain)
    linted = linter.lint(readers.read("story.md", source.encode()))
    found = sorted(linted.findings, key=lambda finding: finding.span)
    assert len(found) > len(plain) / 2
    assert not [
        (one.rule.id, two.rule.id, source[one.span.start : two.span.end])
        for one, two in pairwise(found)
        if two.span.start < one.span.end
    ]


def _phrases(rule: Rule) -> list[str]:
    return [*rule.params.get("phrases", ()), *rule.params.get("replace", ())]


def _replacements(rule: Rule) -> list[tuple[str, str]]:
    params = rule.params if isinstance(rule.params, dict) else {}
    lists = [words for words in (params.get("replace"), params.get("plain")) if isinstance(words, dict)]
    return [(phrase, word) for words in lists for phrase, word in words.items() if word]
