"""A source line with a marker under the words that matter, cut to fit."""

from __future__ import annotations

from newslint.document import LineTable
from newslint.model import Span
from newslint.record import NamedTuple
from newslint.reporters import _screen

_LOOK_BEHIND = 30
_LONGEST_WORD = 16


class Excerpt(NamedTuple):
    """``text`` is one line of source, cut at ``…``; the marker stands ``indent`` cells in and is ``width`` wide.

    ``goes_on`` says that the marked words run past what is shown.
    """

    line: int
    text: str
    indent: int
    width: int
    goes_on: bool


def excerpt(source: str, table: LineTable, span: Span, width: int) -> Excerpt:
    """The line on which a span begins, at most ``width`` cells of it, never more than a window of a long line."""
    line, column = table.position(span.start)
    first = max(span.start - column + 1, span.start - width)
    stop = table.starts[line] if line < len(table.starts) else len(source)
    # One cell a character at least (combining marks aside) makes this window wide enough.
    window = source[first : min(stop, span.start + 2 * width)].rstrip("\r\n")
    text = _screen.same_length(window)
    sizes = list(_screen.cells(text))
    start = span.start - first
    end = min(max(span.end - first, start), len(text))
    low, high = _cut(text, sizes, start, end, width)
    before = "…" if low > 0 or first > span.start - column + 1 else ""
    after = "…" if high < len(text) or first + len(window) < _end(source, stop) else ""
    return Excerpt(
        line,
        before + text[low:high] + after,
        len(before) + sum(sizes[low:start]),
        max(1, sum(sizes[start : min(end, high)])),
        end > high or span.end > first + len(window),
    )


def _end(source: str, stop: int) -> int:
    """Where a line ends whose successor begins at ``stop``."""
    while stop > 0 and source[stop - 1] in "\r\n":
        stop -= 1
    return stop


def _cut(text: str, sizes: list[int], start: int, end: int, width: int) -> tuple[int, int]:
    """The part of a line to show: all that is marked if it fits, more after it than before, whole words."""
    if sum(sizes) <= width:
        return 0, len(text)
    marked, rest = sum(sizes[start:end]), sum(sizes[start:])
    room = width - max(min(width, marked), min(width - _LOOK_BEHIND, rest))
    low = start
    while low > 0 and room >= sizes[low - 1]:
        low -= 1
        room -= sizes[low]
    high, room = start, width - sum(sizes[low:start])
    while high < len(text) and room >= sizes[high]:
        room -= sizes[high]
        high += 1
    if low > 0:
        space = text.find(" ", low - 1, min(low + _LONGEST_WORD, start))
        low = space + 1 if space >= 0 else low
    if high < len(text):
        # Cut after a word, but never a marked end off.
        least = end if end <= high else start + 1
        space = text.rfind(" ", max(least, high - _LONGEST_WORD), high + 1)
        high = space if space >= 0 else high
    return low, high
