"""The whole report as one JSON object (``report.schema.json`` says its shape): for scripts, editors, archives."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping

from newslint.document import LineTable
from newslint.model import SEVERITIES, Headline, Linted, Report
from newslint.reporters import _judgement, _object
from newslint.reporters._kept import Kept
from newslint.typed import Any, TextIO

SCHEMA_VERSION = 1

STREAMS = True

METRICS = True
"""The report holds every file's metrics, so they must be computed."""

_REFERENCE = ("pack", "category", "rule", "severity", "message", "span", "fingerprint")
"""What a file's summary repeats of a finding."""


def write(report: Report, out: TextIO) -> None:
    """One object, a file and a finding a line, the same bytes for the same report."""
    head = {"schema_version": SCHEMA_VERSION, "newslint_version": report.version, "ruleset": report.ruleset}
    out.write("{\n" + "".join(f"{_member(name, value)},\n" for name, value in head.items()))
    # The findings stand behind the files, and are there before the last file is.
    findings = Kept()
    with findings:
        files = _List("files", out)
        for linted in report.files:
            files.add(_object.dumps(_file(linted)))
            for plain in _object.findings(linted):
                findings.add(_object.dumps(plain))
        files.end()
        listed = _List("findings", out)
        for line in findings:
            listed.add(line)
        listed.end()
    tally = report.tally()
    failures = [{"path": one.path, "rule": one.rule, "message": one.message} for one in tally.failures]
    listed = _List("failures", out)
    for failure in failures:
        listed.add(_object.dumps(failure))
    listed.end()
    summary = {
        "files": tally.files,
        "failed": len({failure["path"] for failure in failures}),
        **{f"{severity}s": tally.severities.get(severity, 0) for severity in reversed(SEVERITIES)},
    }
    out.write(_member("summary", summary) + "\n}\n")


def _member(name: str, value: Any) -> str:
    return f'"{name}": {_object.dumps(value)}'


class _List:
    """A member of the report that is a list, written as its items come, one a line."""

    def __init__(self, name: str, out: TextIO) -> None:
        self._out = out
        self._any = False
        out.write(f'"{name}": [')

    def add(self, item: str) -> None:
        self._out.write((",\n" if self._any else "\n") + item)
        self._any = True

    def end(self) -> None:
        self._out.write("\n],\n" if self._any else "],\n")


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
