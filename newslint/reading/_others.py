"""What the readings of other people's words share: which blocks can be some, and which follow one."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.reading.furniture import furniture
from newslint.reading.words import words

KINDS = frozenset({"paragraph", "list-item", "heading", "deck", "byline"})
RUNNING = frozenset({"paragraph", "list-item"})
SELF = frozenset({"i", "i'm", "i've", "i'd", "i'll", "my", "me", "we", "we're", "we've", "we'd", "we'll", "our", "us"})
"""How those who speak speak of themselves."""

ENDS = (".", "!", "?", "…", "”", '"', "]", ")", "’", "—", "–", "-")
"""What a paragraph ends with, and a line of a page does not."""

LONGEST_SIGNATURE = 80
LONGEST_LEAD = 240
"""In characters, of a line or a paragraph that says whose words follow."""


def of_self(document: Document, at: int) -> bool:
    """Whether a block speaks of itself ("I", "our"); the country is not "us"."""
    own = document.derive(words)[at]
    return any(word in SELF and text != "US" for word, text in zip(own.folded, own.texts, strict=True))


def follow(document: Document, first: int) -> Iterator[int]:
    """The paragraphs and items from a block on, up to the next subheading; page furniture aside."""
    aside = document.derive(furniture)
    for index in range(first, len(document.blocks)):
        if index in aside:
            continue
        if document.blocks[index].kind not in RUNNING:
            return
        yield index
