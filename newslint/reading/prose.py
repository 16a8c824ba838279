"""Which blocks are the story's own prose, in its writer's words."""

from __future__ import annotations

from newslint.document import Document
from newslint.reading.furniture import furniture
from newslint.reading.spoken import spoken

_KINDS = frozenset({"paragraph", "list-item"})


def prose(document: Document) -> tuple[int, ...]:
    """The indices of the paragraphs and list items that are no page furniture and nobody else's words, in order."""
    aside, others = document.derive(furniture), document.derive(spoken)
    return tuple(
        index
        for index, block in enumerate(document.blocks)
        if block.kind in _KINDS and index not in aside and index not in others
    )
