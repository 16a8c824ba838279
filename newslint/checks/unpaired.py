"""A bracket or a quotation mark that is opened and never closed, or closed by a mark of another kind."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.model import Hit, Passage, Witness
from newslint.reading.furniture import furniture
from newslint.reading.quotations import Quotations, quotations
from newslint.record import NamedTuple

_STOPS = tuple(".!?…")
"""What a paragraph of a quotation ends in."""

_WITHOUT = "has no other half: complete the pair, with marks of one kind"
_BELOW = "is closed only in a paragraph below: open the quotation anew in each"
_AHEAD = 3
"""Paragraphs in which the end of a quotation that has not opened anew is looked for."""

_CODE = re.compile(r"\s*[\w\"'.-]*\s*[:=]?\s*[\[\](){}.,;…\s]+\Z")
"""A line of a program's data: a key and a bracket, or brackets alone."""

_BRACKET = re.compile(r"[()\[\]]")
_ITEM = re.compile(r"(?:^|[\s;,:.])(?:[a-zA-Z]|[ivx]{1,4}|\d{1,2}[a-z]?)\Z")
"""What stands before a bracket that only closes: the number of an item, "a)"."""

_FACE = re.compile(r"[:;=8]-?\Z")
_OPENERS, _CLOSERS = "([", ")]"
_BRACKETS = _OPENERS + _CLOSERS
_NO_QUOTES = (*"0123456789", "â€")
"""Behind these a closing mark stands for inches, or is half of a broken dash."""

_DOUBLE = re.compile(r"[“”]")
_SHOWN = 10
"""Quotations with marks of two kinds that are shown; the rest is more of the same."""


class Params(NamedTuple):
    """``mixed``: quotations with one curly and one straight mark, in place of halves that are missing."""

    mixed: bool = False


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each bracket without its other half, and each curly quotation mark that no paragraph closes; or one for
    all quotations with marks of two kinds, which shows the first and has the others for evidence.

    Brackets and quotations may reach over paragraphs: a long quotation opens anew at each, and closes at its last.
    """
    aside = document.derive(furniture)
    blocks = [
        (index, block.text)
        for index, block in enumerate(document.blocks)
        if block.kind not in ("code", "title") and index not in aside
    ]
    own = document.derive(quotations)
    if not params.mixed:
        yield from _brackets(blocks)
        yield from _quotes(blocks, own)
    elif mixed := [(block, text, *pair) for block, text in blocks for pair in _mixed(own, block, text)]:
        closing = [Passage(block, end - 1, end) for block, _, _, end in mixed]
        _, text, start, _ = mixed[0]
        evidence = tuple(Witness(place, "and here") for place in closing[1:_SHOWN])
        yield Hit(closing[0], values={"opened": text[start]}, evidence=evidence)


def _mixed(own: Quotations, block: int, text: str) -> list[tuple[int, int]]:
    """The quotations of a block that one curly and one straight mark hold together."""
    if '"' not in text or not _DOUBLE.search(text):
        return []
    return [
        (pair.start, pair.end)
        for pair in own.pairs(block)
        if (text[pair.start], text[pair.end - 1]) in (("“", '"'), ('"', "”"))
    ]


def _brackets(blocks: list[tuple[int, str]]) -> Iterator[Hit]:
    opened: list[tuple[int, int, str]] = []
    lone: list[tuple[int, int, str]] = []
    for index, text in blocks:
        if not any(map(text.__contains__, _BRACKETS)) or _CODE.match(text):
            continue
        for found in _BRACKET.finditer(text):
            mark, at = found[0], found.start()
            if mark in _OPENERS:
                if not _FACE.search(text[max(0, at - 2) : at]):
                    opened.append((index, at, mark))
            elif opened and _OPENERS.index(opened[-1][2]) == _CLOSERS.index(mark):
                opened.pop()
            elif not _ITEM.search(text[max(0, at - 6) : at]) and not _FACE.search(text[max(0, at - 2) : at]):
                lone.append((index, at, mark))
    for index, at, mark in sorted(opened + lone):
        yield Hit(
            Passage(index, at, at + 1), values={"what": "opened" if mark in _OPENERS else "closed", "fault": _WITHOUT}
        )


def _quotes(blocks: list[tuple[int, str]], own: Quotations) -> Iterator[Hit]:
    """Curly double marks only: of straight ones nobody can say which is which."""
    opened: tuple[int, int] | None = None
    turned: int | None = None
    flagged = False  # a quotation that goes on over paragraphs without a mark at each: its end is no second fault
    for position, (index, text) in enumerate(blocks):
        paired = {at for start, end in _mixed(own, index, text) for at in (start, end - 1)}
        for found in _DOUBLE.finditer(text) if "“" in text or "”" in text else ():
            if found.start() in paired:
                continue  # Its other half is a straight one.
            if found[0] == "“" and opened is not None and opened[0] == index and not text[found.end() :][:1].strip():
                # It stands where only a closing mark can: drawn the wrong way round.
                yield Hit(
                    Passage(index, found.start(), found.start() + 1), values={"what": "opened", "fault": _WITHOUT}
                )
                opened = None
            elif found[0] == "“":
                nested = False
                if opened is not None and not _goes_on(text[: found.start()].rstrip(), opened[0] == index):
                    nested = (
                        opened[0] == index
                    )  # a quotation in a quotation: what closes the outer one is no second fault
                    yield Hit(
                        Passage(opened[0], opened[1], opened[1] + 1), values={"what": "opened", "fault": _WITHOUT}
                    )
                opened, flagged = (index, found.start()), nested
            elif opened is not None:
                opened = None
            elif flagged:
                flagged = False
            elif turned == index:
                turned = None  # the second mark of a pair whose first one has been flagged
            elif not text[: found.start()].endswith(_NO_QUOTES):
                turned = index if _opens(text, found.start()) else None
                yield Hit(
                    Passage(index, found.start(), found.start() + 1), values={"what": "closed", "fault": _WITHOUT}
                )
        if opened is not None:
            following = blocks[position + 1][1].lstrip() if position + 1 < len(blocks) else ""
            if following.startswith('"'):
                opened, flagged = None, True  # It goes on, with a mark of the other kind.
            elif not following.startswith("“"):
                fault = _BELOW if _is_closed_below(blocks[position + 1 : position + 1 + _AHEAD]) else _WITHOUT
                yield Hit(Passage(opened[0], opened[1], opened[1] + 1), values={"what": "opened", "fault": fault})
                opened, flagged = None, True


def _is_closed_below(following: list[tuple[int, str]]) -> bool:
    """Whether the first curly mark in the next paragraphs closes a quotation."""
    marks = (found[0] for _, text in following for found in _DOUBLE.finditer(text))
    return next(marks, "“") == "”"


def _opens(text: str, at: int) -> bool:
    """Whether a closing mark stands where only an opening one can: drawn the wrong way round."""
    return text[at + 1 : at + 2].isalnum() and not text[:at][-1:].strip()


def _goes_on(before: str, same: bool) -> bool:
    """Whether a quotation that is open goes on at a further opening mark: at the head of a paragraph, or, in the
    ``same`` paragraph, behind a full stop, where two paragraphs were run together."""
    return before.endswith(_STOPS) if same else not before
