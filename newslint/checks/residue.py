"""Page furniture left in the text: share lines, comment counts, adverts, captions and credits."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.model import Hit, Passage
from newslint.reading.furniture import furniture, furniture_spans
from newslint.reading.messages import quoted_messages
from newslint.record import NamedTuple


class Params(NamedTuple):
    """``kinds`` of furniture to leave alone, as ``reading/furniture`` names them."""

    ignore: tuple[str, ...] = ()


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each block that is furniture and each piece of furniture inside a paragraph."""
    quoted = document.derive(quoted_messages)
    for block, kind in document.derive(furniture).items():
        if kind not in params.ignore and block not in quoted:
            yield Hit(Passage(block, 0, len(document.blocks[block].text)), values={"kind": kind})
    for block, start, end, kind in document.derive(furniture_spans):
        if kind not in params.ignore:
            yield Hit(Passage(block, start, end), values={"kind": kind})
