"""Lines that are no sentences of the story, and announcements of something that is not there."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.model import Hit, Passage
from newslint.reading.strays import strays
from newslint.record import NamedTuple
from newslint.typed import Literal


class Params(NamedTuple):
    """``kind``: ``line`` or ``embed``, as ``reading/strays`` tells them apart."""

    kind: Literal["line", "embed"]


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each block of the kind."""
    for block, kind in document.derive(strays).items():
        if kind == params.kind:
            yield Hit(Passage(block, 0, len(document.blocks[block].text)))
