"""GitHub Actions workflow commands: findings as annotations on the changed lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TextIO

from newslint.document import LineTable
from newslint.model import Finding, Linted, Report
from newslint.reporters import _object
from newslint.reporters._screen import clean, encodable
from newslint.reporters.text import location, wording

_COMMANDS = {"error": "error", "warning": "warning", "suggestion": "notice"}
_MOST = 10
"""GitHub shows so many annotations of each kind a step, and drops the others without a word."""


def write(report: Report, out: TextIO) -> None:
    """The first annotations of each kind that GitHub will show; every further finding as a line of the log."""
    annotated: list[str] = []
    logged: list[str] = []
    counts: Counter[str] = Counter()
    totals = Counter(found.severity for found in report.findings)
    # The notice that tells of what is not shown takes the place of one.
    room = dict.fromkeys(_COMMANDS, _MOST)
    if any(total > _MOST for total in totals.values()):
        room["suggestion"] -= 1
    for failure in report.all_failures:
        place = f"file={_property(failure.path)},title=newslint" if failure.path else "title=newslint"
        annotated.append(f"::error {place}::{_data(f'{clean(failure.path)}: {clean(failure.message)}')}")
        room["error"] -= 1
    for linted, table, found in _findings(report):
        counts[found.severity] += 1
        fits = counts[found.severity] <= room[found.severity]
        (annotated if fits else logged).append((_annotation if fits else _log_line)(linted, table, found))
    if logged:
        annotated.append(f"::notice title=newslint::{len(logged)} more findings are in the log of this step only")
        logged = ["::group::newslint: findings without an annotation", *logged, "::endgroup::"]
    for line in (*annotated, *logged):
        out.write(encodable(line, out.encoding) + "\n")


def _findings(report: Report) -> Iterator[tuple[Linted, LineTable, Finding]]:
    for linted in report.files:
        table = LineTable(linted.source)
        for found in sorted(linted.findings, key=_object.order):
            yield linted, table, found


def _annotation(linted: Linted, table: LineTable, found: Finding) -> str:
    line, column = table.position(found.span.start)
    end_line, end_column = table.position(found.span.end)
    place = f"line={line},endLine={end_line}"
    if line == end_line:
        # Columns are allowed on one line only; GitHub drops them from annotations of several.
        place += f",col={column},endColumn={end_column}"
    # The log shows the message and nothing else of an annotation, so the message names the place as well.
    message = f"{location(table, found)}: {wording(linted.source, table, found)} [{clean(found.rule.id)}]"
    title = _property(f"newslint {clean(found.rule.id)}")
    return f"::{_COMMANDS[found.severity]} file={_property(found.path)},{place},title={title}::{_data(message)}"


def _log_line(linted: Linted, table: LineTable, found: Finding) -> str:
    text = f"{found.severity} {location(table, found)}: {wording(linted.source, table, found)} [{clean(found.rule.id)}]"
    # The runner takes ``##[name]`` for a command wherever it stands in a line.
    return text.replace("##[", "## [")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
