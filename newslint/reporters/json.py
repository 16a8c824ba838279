"""The whole report as one JSON object (``report.schema.json`` says its shape): for scripts, editors, archives."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, TextIO

from newslint.document import LineTable
from newslint.model import SEVERITIES, Headline, Linted, Report
from newslint.reporters import _judgement, _object

SCHEMA_VERSION = 1

METRICS = True
"""The report holds every file's metrics, so they must be computed."""

_REFERENCE = ("pack", "category", "rule", "severity", "message", "span", "fingerprint")
"""What a file's summary repeats of a finding."""


def write(report: Report, out: TextIO) -> None:
    """One object, a file and a finding a line, the same bytes for the same report."""
    counts = Counter(found.severity for found in report.findings)
    failures = [
        {"path": failure.path, "rule": failure.rule, "message": failure.message} for failure in report.all_failures
    ]
    members: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "newslint_version": report.version,
        "ruleset": report.ruleset,
        "files": [_file(linted) for linted in report.files],
        "findings": _object.findings(report.files),
        "failures": failures,
        "summary": {
            "files": len(report.files),
            "failed": len({failure["path"] for failure in failures}),
            "errors": counts["error"],
            "warnings": counts["warning"],
            "suggestions": counts["suggestion"],
        },
    }
    out.write("{\n" + ",\n".join(_member(name, value) for name, value in members.items()) + "\n}\n")


def _member(name: str, value: Any) -> str:
    if not isinstance(value, list) or not value:
        return f'"{name}": {_object.dumps(value)}'
    return f'"{name}": [\n' + ",\n".join(map(_object.dumps, value)) + "\n]"


def _file(linted: Linted) -> dict[str, Any]:
    return {
        "path": linted.path,
        "format": linted.format,
        "language": linted.language,
        "headline": linted.headline and _headline(linted, linted.headline),
        "metrics": dict(_finite(linted.metrics or {})),
        "summary": _summary(linted),
    }


def _summary(linted: Linted) -> dict[str, Any]:
    severities = Counter(found.severity for found in linted.findings)
    table = LineTable(linted.source)
    worst = [_object.finding(linted, table, found) for found in _judgement.worst(linted)]
    return {
        **{f"{severity}s": severities[severity] for severity in reversed(SEVERITIES)},
        "per_1000_words": _judgement.density(len(linted.findings), linted),
        "categories": {
            category: {"findings": count, "per_1000_words": _judgement.density(count, linted)}
            for category, count in _judgement.categories(linted).items()
        },
        "worst": [{key: plain[key] for key in _REFERENCE} for plain in worst],
    }


def _headline(linted: Linted, headline: Headline) -> dict[str, Any]:
    place = headline.span
    return {
        "text": headline.text,
        "span": None if place is None else _object.span(LineTable(linted.source), place),
        "from": headline.origin,
    }


def _finite(metrics: Mapping[str, float]) -> Iterator[tuple[str, float | None]]:
    """JSON has no word for infinity and for what is not a number."""
    for name, value in metrics.items():
        yield name, value if math.isfinite(value) else None
