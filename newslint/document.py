"""An article as blocks of prose, each with an exact map back to the source it was read from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import accumulate, count
from operator import add

from newslint import late_re as re
from newslint.model import Directive, Passage, Span
from newslint.record import NamedTuple
from newslint.typed import Any, TypeVar

KINDS = (
    "headline",
    "title",
    "deck",
    "byline",
    "dateline",
    "heading",
    "paragraph",
    "list-item",
    "quote",
    "caption",
    "table-cell",
    "footnote",
    "code",
)
"""What a block can be. ``title`` is a further headline of a page, as browsers and search engines show it; ``quote``
is a block quotation; ``code`` is kept so that nobody takes it for prose."""

BODY_KINDS = frozenset({"paragraph", "list-item", "quote", "dateline"})
"""The blocks that carry the story itself."""

HEADING_KINDS = frozenset({"headline", "deck", "heading"})
"""The blocks where capitals may be a matter of style and say little."""

PROSE_KINDS = frozenset({"deck", "heading", "paragraph", "list-item", "footnote"})
"""The blocks that a rule about the writer's prose reads unless its file says otherwise."""

T = TypeVar("T")


class Piece(NamedTuple):
    """``length`` characters of a block's text from ``start`` came from ``source_length`` characters at
    ``source``. Equal lengths map character by character; unequal ones (``&amp;``, an escape, a line break
    read as one space) map as a whole."""

    start: int
    length: int
    source: int
    source_length: int


class Zone(NamedTuple):
    """A stretch of a block's text that the markup sets apart: ``code``, ``link``, ``emphasis`` or ``title``."""

    start: int
    end: int
    kind: str


class Block(NamedTuple):
    """One block of prose: markup undone, entities decoded, each line break one space.

    ``pieces`` are sorted and cover ``text`` without a gap; they are empty for a headline that came from the
    command line and so lies nowhere in the source. ``level`` is a heading's depth.
    """

    kind: str
    text: str
    pieces: tuple[Piece, ...]
    level: int = 0
    zones: tuple[Zone, ...] = ()

    def locate(self, start: int, end: int) -> Span | None:
        """The source span of ``text[start:end]``; markup dropped inside it is part of the span.

        None for a block that lies nowhere in the source. An empty stretch gives an empty span.
        """
        if not self.pieces:
            return None
        if len(self.pieces) == 1 and self.pieces[0].length == self.pieces[0].source_length:
            shift = self.pieces[0].source - self.pieces[0].start
            return Span(start + shift, end + shift)
        first = self._piece(start)
        low = first.source + (start - first.start if first.length == first.source_length else 0)
        if end <= start:
            return Span(low, low)
        last = self._piece(end - 1)
        if last.length == last.source_length:
            return Span(low, last.source + end - last.start)
        return Span(low, last.source + last.source_length)

    def transparent(self, start: int, end: int) -> bool:
        """Whether the source of ``text[start:end]`` is that text itself, so that a fix may replace it."""
        if not self.pieces:
            return False
        first, last = self._piece(start), self._piece(max(start, end - 1))
        return first is last and first.length == first.source_length

    def _piece(self, at: int) -> Piece:
        if len(self.pieces) == 1:
            return self.pieces[0]
        return self.pieces[max(0, bisect_right(self.pieces, (at, _FAR, _FAR, _FAR)) - 1)]


_FAR = 1 << 62
_NO_META: Mapping[str, Any] = {}


class LineTable:
    """Line and column of an offset. Lines end at ``\\n``, ``\\r\\n`` or ``\\r`` and nothing else."""

    _BREAK = re.compile(r"\r\n|\n|\r")
    _FEW = 8
    """So many times it is quicker to count the lines before an offset than to find where all begin."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._counted = 0 if "\r" not in source else self._FEW

    @cached_property
    def starts(self) -> list[int]:
        """Where each line begins."""
        if "\r" in self._source:
            return [0, *(found.end() for found in self._BREAK.finditer(self._source))]
        ends = accumulate(map(len, self._source.split("\n")), initial=0)
        return list(map(add, ends, count()))[:-1]

    def position(self, offset: int) -> tuple[int, int]:
        """``(line, column)`` of a code-point offset, both from 1, the column in code points."""
        if self._counted < self._FEW:
            self._counted += 1
            start = self._source.rfind("\n", 0, offset) + 1
            return self._source.count("\n", 0, start) + 1, offset - start + 1
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


class Document:
    """One article, read.

    ``blocks`` are in reading order, the headline first where there is one. ``headline_from`` says where the
    headline was found ("first line", "front matter title", "h1", "option") and is empty without one.
    ``meta`` is the front matter as plain data. ``notes`` are remarks of the reader for standard error.
    """

    def __init__(
        self,
        path: str,
        source: str,
        format: str,  # noqa: A002
        blocks: tuple[Block, ...],
        headline_from: str = "",
        directives: tuple[Directive, ...] = (),
        meta: Mapping[str, Any] = _NO_META,
        notes: tuple[str, ...] = (),
    ) -> None:
        self.path = path
        self.source = source
        self.format = format
        self.blocks = blocks
        self.headline_from = headline_from
        self.directives = directives
        self.meta = meta
        self.notes = notes
        self._derived: dict[Any, Any] = {}

    def derive(self, service: Callable[[Document], T]) -> T:
        """What ``service`` makes of this document: computed on the first call, then remembered."""
        try:
            return self._derived[service]  # type: ignore[no-any-return]
        except KeyError:
            value = self._derived[service] = service(self)
            return value

    def forget(self) -> None:
        """Let go of what is derived. Services hold the document and it holds them: without this, the memory of each
        article waits for a search for cycles."""
        self._derived.clear()

    @property
    def headline(self) -> int | None:
        """The index of the headline's block, or None."""
        return 0 if self.blocks and self.blocks[0].kind == "headline" else None

    @property
    def lines(self) -> LineTable:
        """The line table of the source."""
        return self.derive(_line_table)

    def locate(self, passage: Passage) -> Span | None:
        """The source span of a passage, or None when its block lies nowhere in the source."""
        return self.blocks[passage.block].locate(passage.start, passage.end)

    def line_ends(self, index: int) -> int:
        """How many line ends stand in the source between a block and the next; 0 where one of them lies nowhere in
        it."""
        one, other = self.blocks[index].locate(0, len(self.blocks[index].text)), self.blocks[index + 1].locate(0, 1)
        return self.source.count("\n", one.end, other.start) if one and other else 0

    def text(self, passage: Passage) -> str:
        """The prose of a passage."""
        return self.blocks[passage.block].text[passage.start : passage.end]

    def __getstate__(self) -> dict[str, Any]:
        # What is derived is never pickled: the other side computes what it needs.
        return {**self.__dict__, "_derived": {}}


def _line_table(document: Document) -> LineTable:
    return LineTable(document.source)
