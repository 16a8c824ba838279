"""For people: one finding a line, on request with the source line and a marker under it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from newslint.document import LineTable
from newslint.model import SEVERITIES, Finding, Linted, Report, Span, Tally
from newslint.reporters import _judgement, _object
from newslint.reporters._excerpt import excerpt
from newslint.reporters._screen import clean, encodable
from newslint.typed import TextIO

STREAMS = True

SHOWN = 5
"""How many findings of one rule are shown of an article, where nobody says otherwise."""

_WITNESSES = 2
_LONGEST_QUOTE = 60
_COLOURS = {"error": "red", "warning": "yellow", "suggestion": "cyan"}

Paint = Callable[..., str]


def write(
    report: Report,
    out: TextIO,
    *,
    full: bool = False,
    color: bool = False,
    statistics: bool = False,
    width: int = 100,
    limit: int = SHOWN,
) -> None:
    """The findings in order, then their number.

    ``full`` begins an article that has many with a judgement, and adds the source lines, cut to ``width`` cells;
    ``statistics`` counts per rule instead of listing. Of a rule that fires often in a file the first ``limit`` are
    shown, or all if that is 0; errors always are.
    """
    paint = _painter(color)
    lines = _statistics(report, paint) if statistics else _listing(report, paint, width if full else 0, limit)
    encoding = out.encoding
    for line in lines:
        out.write(encodable(line, encoding) + "\n")
    out.write(_summary(report.tally()) + "\n")


def location(table: LineTable, found: Finding) -> str:
    """``path:line:column`` of a finding, fit for a terminal."""
    line, column = table.position(found.span.start)
    return f"{clean(found.path)}:{line}:{column}"


def wording(source: str, table: LineTable, found: Finding) -> str:
    """The message, with the evidence and what to write where it does not name them already, fit for a terminal."""
    return clean(found.message) + _remedy(found) + _evidence(source, table, found)


def _listing(report: Report, paint: Paint, width: int, limit: int) -> Iterator[str]:
    for linted in report.files:
        if not linted.findings:
            continue
        table = LineTable(linted.source)
        if width and len(linted.findings) > _judgement.WORST:
            yield from _judged(linted, table, paint)
        ordered = sorted(linted.findings, key=_object.order) if len(linted.findings) > 1 else linted.findings
        if not limit or len(ordered) <= limit + 1:  # as most have
            for found in ordered:
                yield from _one(linted, table, found, paint, width)
            continue
        total = Counter(found.rule.id for found in ordered if found.severity != "error")
        shown: Counter[str] = Counter()
        for found in ordered:
            rule = found.rule.id
            shown[rule] += found.severity != "error"
            # A line that says "and 1 more" would cost as much as the finding itself.
            if found.severity == "error" or shown[rule] <= limit or total[rule] == limit + 1:
                yield from _one(linted, table, found, paint, width)
        for rule, count in total.items():
            if count > limit + 1:
                hint = " (--limit 0 shows them)" if width else ""
                yield f"{paint(clean(linted.path), bold=True)}: and {count - limit} more [{clean(rule)}]{hint}"
        if width and any(count > limit + 1 for count in total.values()):
            yield ""


def _judged(linted: Linted, table: LineTable, paint: Paint) -> Iterator[str]:
    """What an editor wants to know before the rest: how much there is, the worst of it, and what it is about."""
    found = _number(len(linted.findings), "finding")
    words = f" in {_number(linted.words, 'word')}" if linted.words else ""
    yield f"{paint(clean(linted.path), bold=True)}: {found}{words}. First of all:"
    for at, one in enumerate(_judgement.worst(linted), 1):
        line, _ = table.position(one.span.start)
        severity = paint(one.severity, fg=_COLOURS[one.severity], bold=True)
        yield f"  {at}. line {line}: {severity} {clean(one.message)} {paint(f'[{clean(one.rule.id)}]', dim=True)}"
    if linted.words:
        scores = (
            f"{clean(category)} {_judgement.density(count, linted)}"
            for category, count in _judgement.categories(linted).items()
        )
        yield f"  Findings per 1,000 words: {_judgement.density(len(linted.findings), linted)} ({', '.join(scores)})"
    yield ""


def _one(linted: Linted, table: LineTable, found: Finding, paint: Paint, width: int) -> Iterator[str]:
    severity = paint(found.severity, fg=_COLOURS[found.severity], bold=True)
    rule = paint(f"[{clean(found.rule.id)}]", dim=True)
    place = paint(location(table, found), bold=True)
    yield f"{place}: {severity} {wording(linted.source, table, found)} {rule}"
    if width:
        yield from _pictures(linted.source, table, found, paint, width)
        yield ""


def _pictures(source: str, table: LineTable, found: Finding, paint: Paint, width: int) -> Iterator[str]:
    """The source line of a finding and those of its evidence, each with a marker."""
    pictures = [(excerpt(source, table, found.span, width), "^", _COLOURS[found.severity], "")]
    pictures += [(excerpt(source, table, item.span, width), "-", "blue", item.message) for item in found.evidence]
    gutter = max(len(str(picture.line)) for picture, *_ in pictures)
    before = None
    for picture, sign, colour, message in pictures:
        if not picture.text.strip():
            continue
        marker = sign * picture.width + ("…" if picture.goes_on else "")
        if (picture.line, picture.text) != before:
            yield f"  {picture.line:>{gutter}} | {picture.text.rstrip()}"
        before = (picture.line, picture.text)
        said = f" {clean(message)}" if message else ""
        yield f"  {'':>{gutter}} | {' ' * picture.indent}{paint(marker + said, fg=colour)}"


def _evidence(source: str, table: LineTable, found: Finding) -> str:
    """`` (see line 3: “intense discussions”)``: the place of each piece of evidence, its words if not yet said."""
    if not found.evidence:
        return ""
    message = _folded(found.message)
    if "paragraph " in message and _says(message, source, found.evidence[0].span):
        return ""
    line, _ = table.position(found.span.start)
    parts = []
    for item in found.evidence[:_WITNESSES]:
        there, column = table.position(item.span.start)
        place = f"line {there}" if there != line else f"column {column}"
        words = "" if _says(message, source, item.span) else f": “{_quoted(source, item.span)}”"
        parts.append(place + words)
    more = len(found.evidence) - len(parts)
    return f" (see {'; '.join(parts)}{f' and {more} more' if more else ''})"


def _says(message: str, source: str, span: Span) -> bool:
    return span.end - span.start <= len(message) and _folded(source[span.start : span.end]) in message


def _remedy(found: Finding) -> str:
    """`` (write “use”)``: what the fix puts in place of the flagged words, unless the message says it."""
    if found.fix is None:
        return ""
    edits = found.fix.edits
    if len(edits) != 1 or edits[0].span != found.span:
        return ""
    words = " ".join(edits[0].text.split())
    if not words:
        return " (delete it)"
    said = [word.strip(_MARKS) for word in _folded(found.message).split()]
    wanted = [word.strip(_MARKS) for word in _folded(words).split()]
    if any(said[at : at + len(wanted)] == wanted for at in range(len(said))):
        return ""
    return f" (write “{clean(words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + '…')}”)"


_MARKS = "'\"“”‘’.,:;!?()"


def _folded(text: str) -> str:
    return " ".join(text.lower().split())


def _quoted(source: str, span: Span) -> str:
    start = span.start
    text = clean(" ".join(source[start : min(span.end, start + 2 * _LONGEST_QUOTE)].split()))
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1].rstrip() + "…"


def _statistics(report: Report, paint: Paint) -> Iterator[str]:
    counts = Counter((found.rule.id, found.severity) for found in report.findings)
    for (rule, severity), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield f"{count:>6}  {paint(f'{severity:<10}', fg=_COLOURS[severity])}  {clean(rule)}"


def _summary(tally: Tally) -> str:
    counts, failures = tally.severities, len(tally.failures)
    parts = [_number(counts[severity], severity) for severity in reversed(SEVERITIES) if counts.get(severity)]
    found = f"{', '.join(parts) or 'no findings'} in {_number(tally.files, 'file')}"
    return f"{found}; {_number(failures, 'failure')}" if failures else found


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _painter(color: bool) -> Paint:
    if not color:
        return lambda text, **_: text
    import click

    return click.style
