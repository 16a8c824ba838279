"""One rule on one article, for tests of checks."""

from __future__ import annotations

from newslint import packs, readers
from newslint.engine import Linter
from newslint.model import Linted

RULES = {rule.name: rule for rule in packs.builtin()}


def lint(rule: str, source: str, path: str = "story.txt") -> Linted:
    """What one built-in rule makes of an article; a rule that fails fails the test."""
    linted = Linter([RULES[rule]]).lint(readers.read(path, source.encode()))
    assert linted.failures == ()
    return linted


def flagged(rule: str, source: str, path: str = "story.txt") -> list[str]:
    """The words that the rule flags, in order."""
    return [source[finding.span.start : finding.span.end] for finding in lint(rule, source, path).findings]


def shown(rule: str, source: str) -> list[list[str]]:
    """The evidence of each finding."""
    return [[source[item.span.start : item.span.end] for item in f.evidence] for f in lint(rule, source).findings]


def first_evidence(linter: Linter, headline: str, body: str, rule: str = "") -> list[str]:
    """The first passage that each finding on an article of a headline and a body shows, of one rule if it is named."""
    linted = linter.lint(readers.read("story.txt", f"{headline}\n\n{body}\n".encode()))
    assert linted.failures == ()
    found = [finding for finding in linted.findings if not rule or finding.rule.name == rule]
    return [linted.source[f.evidence[0].span.start : f.evidence[0].span.end] for f in found]


def contradiction(linter: Linter, headline: str, body: str, rule: str = "") -> str:
    """The first passage that contradicts the headline; empty where none does."""
    return next(iter(first_evidence(linter, headline, body, rule)), "")


def mismatches(linter: Linter, headline: str, body: str) -> dict[str, list[str]]:
    """The rules that speak on an article of a headline and a body, each with all its evidence."""
    linted = linter.lint(readers.read("story.txt", f"{headline}\n\n{body}\n".encode()))
    assert linted.failures == ()
    return {f.rule.name: [linted.source[e.span.start : e.span.end] for e in f.evidence] for f in linted.findings}


def sourcing(*for_who_asks: str) -> Linter:
    """A linter with the sourcing rules that are on by default, and those that are named."""
    rules = [rule for rule in RULES.values() if rule.category == "sourcing"]
    return Linter([rule for rule in rules if rule.enabled or rule.name in for_who_asks])


def told(linter: Linter, *paragraphs: str, headline: str = "The wall may fall") -> Linted:
    """What a linter makes of a story of these paragraphs; a rule that fails fails the test."""
    source = "\n\n".join((headline, *paragraphs)) + "\n"
    linted = linter.lint(readers.read("story.txt", source.encode()))
    assert linted.failures == ()
    return linted


def asked_about(linter: Linter, *paragraphs: str, headline: str = "The wall may fall") -> list[str]:
    """The words that the linter flags in such a story, in order."""
    linted = told(linter, *paragraphs, headline=headline)
    return [linted.source[finding.span.start : finding.span.end] for finding in linted.findings]
