"""Lines that are no sentences of the story, and announcements of something that is not there."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.model import Hit, Passage
from newslint.reading.sentences import by_block
from newslint.reading.strays import pointers, strays
from newslint.record import NamedTuple
from newslint.typed import Literal


class Params(NamedTuple):
    """``kind``: ``line`` or ``embed``, as ``reading/strays`` tells them apart."""

    kind: Literal["line", "embed"]


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each block of the kind; of a paragraph that ends in an announcement, its last sentence; of one that
    points at a chart below, the sentence that does."""
    known = document.derive(strays)
    if params.kind == "embed":
        whole = {block for block, kind in known.items() if kind == "embed"}
        yield from (Hit(Passage(*place)) for place in document.derive(pointers) if place[0] not in whole)
    for block, kind in known.items():
        if kind == params.kind:
            text, own = document.blocks[block].text, document.derive(by_block)[block]
            yield Hit(Passage(block, own[-1].start, own[-1].end) if own else Passage(block, 0, len(text)))
