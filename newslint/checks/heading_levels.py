"""A heading that stands more than one level below the one before it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.model import Hit, Passage, Witness
from newslint.record import NamedTuple


class Params(NamedTuple):
    """Takes no parameters."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each heading that leaves a level out; where it went from is the evidence.

    The first heading may have any level: the page around the article may hold those above it.
    """
    last: tuple[int, int] | None = None
    for index, block in enumerate(document.blocks):
        if block.kind not in ("heading", "headline") or not block.level:
            continue
        if last is not None and block.level > last[1] + 1:
            above = Passage(last[0], 0, len(document.blocks[last[0]].text))
            yield Hit(
                Passage(index, 0, len(block.text)),
                values={"level": str(block.level), "above": str(last[1])},
                evidence=(Witness(above, f"level {last[1]}"),),
            )
        last = (index, block.level)
