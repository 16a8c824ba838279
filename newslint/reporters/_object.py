"""A finding as the plain data that the machine-readable formats share."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import LineTable
from newslint.model import Finding, Linted, Span
from newslint.typed import Any

_SURROGATE = re.compile("[\ud800-\udfff]")

Plain = dict[str, Any]


def order(finding: Finding) -> tuple[str, int, int, str, str, str, str]:
    """The order of findings in every report: path, start, end, category, rule."""
    rule = finding.rule
    return (finding.path, *finding.span, rule.category, rule.name, rule.pack, finding.message)


def span(table: LineTable, place: Span) -> Plain:
    """A span with its lines and columns."""
    line, column = table.position(place.start)
    end_line, end_column = table.position(place.end)
    return {
        "start": place.start,
        "end": place.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }


def finding(linted: Linted, table: LineTable, found: Finding) -> Plain:
    """One finding of a file; ``table`` is the line table of the file's source."""
    source, rule = linted.source, found.rule

    def place(where: Span) -> Plain:
        return {"span": span(table, where), "text": source[where.start : where.end]}

    fix = found.fix
    return {
        "path": found.path,
        "pack": rule.pack,
        "category": rule.category,
        "rule": rule.name,
        "severity": found.severity,
        "message": found.message,
        "scope": found.scope,
        **place(found.span),
        "evidence": [{**place(item.span), "message": item.message} for item in found.evidence],
        "fix": fix
        and {
            "title": fix.title,
            "safety": fix.safety,
            "edits": [{"span": span(table, edit.span), "text": edit.text} for edit in fix.edits],
        },
        "fingerprint": found.fingerprint,
        "url": "",
    }


def findings(linted: Linted) -> Iterator[Plain]:
    """The findings of a file, sorted."""
    if linted.findings:
        table = LineTable(linted.source)
        for found in sorted(linted.findings, key=order):
            yield finding(linted, table, found)


def dumps(value: Any) -> str:
    """Compact JSON in UTF-8; a lone surrogate, which UTF-8 cannot hold, is escaped."""
    import json

    text = json.dumps(value, ensure_ascii=False)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
