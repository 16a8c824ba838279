"""SARIF 2.1.0: for code scanning services and editors that read it."""

from __future__ import annotations

import os
from collections.abc import Iterable

from newslint.document import LineTable
from newslint.model import Failure, Finding, Fix, Linted, Report, Rule, Span
from newslint.reporters import _object
from newslint.typed import Any, TextIO

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "suggestion": "note"}


def write(report: Report, out: TextIO) -> None:
    """One run with the rules that found something, their findings, evidence and fixes, and the failures."""
    rules = {found.rule.id: found.rule for found in report.findings}
    index = {rule: at for at, rule in enumerate(sorted(rules))}
    driver = {
        "name": "newslint",
        "version": report.version,
        "semanticVersion": report.version,
        "rules": [_rule(rules[rule]) for rule in index],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report.tally().failures)],
        "properties": {"ruleset": report.ruleset},
        "results": [],
    }
    log = _object.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})
    # The results are the last thing in it, and go where their empty list stands.
    end = log.rindex("]", 0, log.rindex("]"))
    out.write(log[:end])
    before = ""
    for result in _results(report, index):
        out.write(before + _object.dumps(result))
        before = ", "
    out.write(log[end:] + "\n")


def _results(report: Report, index: dict[str, int]) -> Iterable[dict[str, Any]]:
    for linted in report.files:
        table = LineTable(linted.source)
        for found in sorted(linted.findings, key=_object.order):
            yield _result(linted, table, found, index[found.rule.id])


def _result(linted: Linted, table: LineTable, found: Finding, rule: int) -> dict[str, Any]:
    uri = _uri(found.path)
    source = linted.source
    result: dict[str, Any] = {
        "ruleId": found.rule.id,
        "ruleIndex": rule,
        "level": _LEVELS[found.severity],
        "message": {"text": _plain(found.message)},
        "locations": [{"physicalLocation": _place(uri, source, table, found.span)}],
    }
    if found.evidence:
        result["relatedLocations"] = [
            {
                "id": number,
                "message": {"text": _plain(item.message or "evidence")},
                "physicalLocation": _place(uri, source, table, item.span),
            }
            for number, item in enumerate(found.evidence, 1)
        ]
    if found.fingerprint:
        result["partialFingerprints"] = {"newslint/v1": found.fingerprint}
    # A fix that only shows is no offer to be accepted with a click.
    if found.fix is not None and found.fix.safety != "display":
        result["fixes"] = [_fix(uri, table, found.fix)]
    return result


def _place(uri: str, source: str, table: LineTable, span: Span) -> dict[str, Any]:
    region = {**_region(table, span), "snippet": {"text": source[span.start : span.end]}}
    return {"artifactLocation": {"uri": uri}, "region": region}


def _region(table: LineTable, span: Span) -> dict[str, Any]:
    line, column = table.position(span.start)
    end_line, end_column = table.position(span.end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": span.start,
        "charLength": span.end - span.start,
    }


def _fix(uri: str, table: LineTable, fix: Fix) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(table, edit.span), "insertedContent": {"text": edit.text}} for edit in fix.edits
    ]
    return {
        "description": {"text": _plain(fix.title)},
        "artifactChanges": [{"artifactLocation": {"uri": uri}, "replacements": replacements}],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    described = {
        "id": rule.id,
        "shortDescription": {"text": _plain(rule.summary)},
        "fullDescription": {"text": _plain(rule.explanation)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.category]},
    }
    links = "\n".join(f"{source.title} {source.url}".rstrip() for source in rule.sources)
    if links:
        described["help"] = {"text": _plain(f"{rule.explanation}\n\n{links}")}
    return described


def _invocation(failures: tuple[Failure, ...]) -> dict[str, Any]:
    notes = []
    for failure in failures:
        note: dict[str, Any] = {"level": "error", "message": {"text": _plain(failure.message)}}
        if failure.path:
            note["locations"] = [{"physicalLocation": {"artifactLocation": {"uri": _uri(failure.path)}}}]
        if failure.rule:
            note["associatedRule"] = {"id": failure.rule}
        notes.append(note)
    return {"executionSuccessful": not failures, "toolExecutionNotifications": notes}


def _plain(text: str) -> str:
    # In SARIF ``[words](target)`` is a link inside a message.
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]") if "](" in text else text


def _uri(path: str) -> str:
    from urllib.parse import quote

    quoted = quote(path, errors="surrogateescape")
    return f"file://{quoted}" if os.path.isabs(path) else quoted
