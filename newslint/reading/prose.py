"""Which blocks are the story's own prose."""

from __future__ import annotations

from newslint.document import Document
from newslint.reading.furniture import furniture

_KINDS = frozenset({"paragraph", "list-item"})


def prose(document: Document) -> tuple[int, ...]:
    """The indices of the paragraphs and list items that are no page furniture, in reading order."""
    aside = document.derive(furniture)
    return tuple(index for index, block in enumerate(document.blocks) if block.kind in _KINDS and index not in aside)
