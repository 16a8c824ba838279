"""Putting a block together from stretches of the source."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Block, Piece, Zone

_URL = re.compile(r"\b(?:https?://|www\.)[^\s<>\"”’)\]]+")


class Draft:
    """A block in the making: text is added in reading order, each stretch with the source it came from."""

    def __init__(self, kind: str, level: int = 0) -> None:
        self.kind = kind
        self.level = level
        self.length = 0
        self.caption: Draft | None = None
        """The picture's text, for a paragraph that turns out to hold nothing else."""
        self._texts: list[str] = []
        self._pieces: list[Piece] = []
        self._zones: list[Zone] = []

    def add(self, text: str, source: int, source_length: int, *, same: bool) -> None:
        """Add text that came from ``source_length`` characters at ``source``; ``same`` where it is those characters."""
        if not text:
            return
        last = self._pieces[-1] if self._pieces else None
        if same and last and last.length == last.source_length and last.source + last.source_length == source:
            self._pieces[-1] = Piece(last.start, last.length + len(text), last.source, last.length + len(text))
        else:
            self._pieces.append(Piece(self.length, len(text), source, source_length))
        self._texts.append(text)
        self.length += len(text)

    def space(self, source: int, source_length: int) -> None:
        """Add one space for a line break, unless one stands there or nothing does."""
        if self._texts and not self._texts[-1].endswith(" "):
            self.add(" ", source, source_length, same=False)

    def zone(self, start: int, kind: str) -> None:
        """Set apart the text from ``start`` to here."""
        if self.length > start:
            self._zones.append(Zone(start, self.length, kind))

    def block(self) -> Block | None:
        """The block, its outer space trimmed off; None where nothing but space is in it."""
        text = "".join(self._texts)
        left, right = len(text) - len(text.lstrip()), len(text.rstrip())
        if left >= right:
            return None
        pieces = tuple(_cut(self._pieces, left, right))
        text = text[left:right]
        zones = [Zone(max(0, z.start - left), min(z.end, right) - left, z.kind) for z in self._zones]
        zones += [Zone(*found.span(), "url") for found in _URL.finditer(text)]
        return Block(self.kind, text, pieces, self.level, tuple(sorted(z for z in zones if z.start < z.end)))


def _cut(pieces: list[Piece], left: int, right: int) -> list[Piece]:
    """The pieces of ``text[left:right]``, counted from ``left``."""
    kept = []
    for start, length, source, source_length in pieces:
        if length == source_length:
            low, high = max(start, left), min(start + length, right)
            if low < high:
                kept.append(Piece(low - left, high - low, source + low - start, high - low))
        elif start < right and start + length > left:
            low, high = max(start, left), min(start + length, right)
            kept.append(Piece(low - left, high - low, source, source_length))
    return kept
