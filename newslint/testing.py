"""The examples inside rule files as test cases: a bad one fires exactly where it is marked, a good one nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newslint import fixes, readers
from newslint.document import Document
from newslint.engine import Linter
from newslint.model import Example, NewslintError, Rule, Span

_MARK = re.compile(r"\[\[|\]\]|\{\{|\}\}")
_SUFFIX = {"text": ".txt", "markdown": ".md", "html": ".html"}


@dataclass(frozen=True)
class Outcome:
    """What became of one example: ``passed``, or ``message`` saying what differed. ``skipped`` says why not run."""

    rule: Rule
    kind: str
    example: Example
    passed: bool
    message: str = ""
    skipped: str = ""


@dataclass(frozen=True)
class Marked:
    """An example with its marks taken out: the article's source, the spans to flag and those of evidence."""

    source: str
    findings: tuple[Span, ...]
    evidence: tuple[Span, ...]


def unmark(text: str) -> Marked:
    """The article behind a marked example. Raises ``NewslintError`` where marks do not pair up."""
    source, spans, opened = "", {"[[": [], "{{": []}, []  # type: ignore[var-annotated]
    at = 0
    for mark in _MARK.finditer(text):
        source += text[at : mark.start()]
        at = mark.end()
        if mark[0] in spans:
            opened.append((mark[0], len(source)))
        elif opened and opened[-1][0] == ("[[" if mark[0] == "]]" else "{{"):
            kind, start = opened.pop()
            spans[kind].append(Span(start, len(source)))
        else:
            raise NewslintError(f"'{mark[0]}' closes nothing in the example {text!r}")
    if opened:
        raise NewslintError(f"'{opened[-1][0]}' is never closed in the example {text!r}")
    return Marked(source + text[at:], tuple(sorted(spans["[["])), tuple(sorted(spans["{{"])))


def run(rules: Iterable[Rule]) -> Iterator[Outcome]:
    """Every example of every rule, judged by that rule alone."""
    for rule in rules:
        linter = Linter([rule])
        for kind, examples in (("bad", rule.bad), ("good", rule.good)):
            for example in examples:
                if rule.check == "languagetool" and not linter.rules[0].params.server:
                    yield Outcome(rule, kind, example, True, skipped="needs a LanguageTool server")
                    continue
                message = _judge(linter, example)
                yield Outcome(rule, kind, example, not message, message)


def document_of(example: Example) -> Document:
    """The example's article, read as a file of its format would be."""
    path = "example" + _SUFFIX.get(example.format, "." + example.format)
    return readers.read(path, unmark(example.text).source.encode())


def _judge(linter: Linter, example: Example) -> str:
    """What is wrong with the outcome, or nothing."""
    try:
        marked = unmark(example.text)
        linted = linter.lint(document_of(example))
    except NewslintError as error:
        return f"cannot be read: {error}"
    if linted.failures:
        return f"cannot be judged: {linted.failures[0].message}"
    found = sorted(finding.span for finding in linted.findings)
    if found != list(marked.findings):
        return f"flags {_quoted(marked.source, found)}, should flag {_quoted(marked.source, marked.findings)}"
    evidence = sorted({item.span for finding in linted.findings for item in finding.evidence})
    if marked.evidence and evidence != list(marked.evidence):
        return f"shows {_quoted(marked.source, evidence)}, should show {_quoted(marked.source, marked.evidence)}"
    for finding in linted.findings:
        if blank := re.search(r"\{[a-z_]+\}", finding.message):
            return f"leaves {blank[0]} in the message unfilled: neither {{text}} nor a value that the check gives"
    if example.fixed is not None:
        fixed, _ = fixes.apply(marked.source, linted.findings, unsafe=True)
        if fixed.strip() != example.fixed.strip():
            return f"is fixed to {fixed!r}, should be {example.fixed!r}"
    return ""


def _quoted(source: str, spans: Iterable[Span]) -> str:
    return ", ".join(f"“{source[start:end]}”" for start, end in spans) or "nothing"
