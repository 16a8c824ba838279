"""Every rule that ships with newslint, by its own examples."""

import os
import re

import pytest

from newslint import packs, testing
from newslint.model import Rule

RULES = packs.builtin()
SERVER = os.environ.get("NEWSLINT_TEST_LANGUAGETOOL", "")


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in RULES])
def test_a_rule_fires_where_its_bad_examples_are_marked_and_never_on_its_good_ones(rule: Rule):
    if rule.check == "languagetool" and SERVER:
        rule = packs.with_params(rule, {"server": SERVER})
    wrong = [
        f"{outcome.kind} example {outcome.example.text!r}: {outcome.message}"
        for outcome in testing.run([rule])
        if not outcome.passed
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in RULES])
def test_a_rule_says_what_why_when_not_and_on_whose_word(rule: Rule):
    assert len(rule.summary) <= 90
    assert not rule.summary.endswith(".")
    assert rule.explanation.endswith((".", "!", "?"))
    assert rule.silent
    assert rule.sources
    assert rule.bad
    assert rule.good
    assert re.match(r"\d+\.\d+$", rule.since)
    assert not re.match(r"(no|use|prefer|avoid)-", rule.name), "a rule's name states the fault"


def test_names_are_unique_across_categories():
    names = [rule.name for rule in RULES]
    assert sorted(names) == sorted(set(names))


def test_what_a_rule_yields_to_exists():
    names = {rule.name for rule in RULES}
    assert {other for rule in RULES for other in rule.yields_to} <= names
