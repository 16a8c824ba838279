"""Which paragraphs are tables and charts whose lines were run together."""

from __future__ import annotations

from newslint.document import Document
from newslint.reading.words import words

_LEAST, _SHARE = 30, 0.25
"""Words of such a paragraph at least, and how many of them are figures: a report on shares has one in seven."""


def tables(document: Document) -> frozenset[int]:
    """The indices of the blocks of which a quarter of the words are figures, thirty words long at least."""
    return frozenset(
        block
        for block, own in enumerate(document.derive(words))
        if len(own.folded) >= _LEAST and sum(word[0].isdigit() for word in own.folded) >= _SHARE * len(own.folded)
    )
