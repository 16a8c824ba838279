"""GitHub Actions workflow commands: findings as annotations on the changed lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from newslint.document import LineTable
from newslint.model import Finding, Linted, Report
from newslint.reporters import _object
from newslint.reporters._screen import clean, encodable
from newslint.reporters.text import location, wording
from newslint.typed import TextIO

_COMMANDS = {"error": "error", "warning": "warning", "suggestion": "notice"}
_MOST = 10
"""GitHub shows so many annotations of each kind a step, and drops the others without a word."""


def write(report: Report, out: TextIO) -> None:
    """The first annotations of each kind that GitHub will show; every further finding as a line of the log."""
    tally = report.tally()
    # The notice that tells of what is not shown takes the place of one.
    room = dict.fromkeys(_COMMANDS, _MOST)
    if any(total > _MOST for total in tally.severities.values()):
        room["suggestion"] -= 1
    room["error"] -= len(tally.failures)

    def say(line: str) -> None:
        out.write(encodable(line, out.encoding) + "\n")

    for failure in tally.failures:
        place = f"file={_property(failure.path)},title=newslint" if failure.path else "title=newslint"
        say(f"::error {place}::{_data(f'{clean(failure.path)}: {clean(failure.message)}')}")
    for fits, linted, table, found in _findings(report, room):
        if fits:
            say(_annotation(linted, table, found))
    logged = sum(max(0, total - max(0, room[severity])) for severity, total in tally.severities.items())
    if logged:
        say(f"::notice title=newslint::{logged} more findings are in the log of this step only")
        say("::group::newslint: findings without an annotation")
        for fits, linted, table, found in _findings(report, room):
            if not fits:
                say(_log_line(linted, table, found))
        say("::endgroup::")


def _findings(report: Report, room: Mapping[str, int]) -> Iterator[tuple[bool, Linted, LineTable, Finding]]:
    """Every finding, and whether there is room for it among the annotations."""
    counts: Counter[str] = Counter()
    for linted in report.files:
        table = LineTable(linted.source)
        for found in sorted(linted.findings, key=_object.order):
            counts[found.severity] += 1
            yield counts[found.severity] <= room[found.severity], linted, table, found


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
