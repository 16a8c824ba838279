"""Quoted words in the headline that the body has otherwise: a word changed, a "not" left out, another speaker."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.headline import is_garbled
from newslint.model import Hit
from newslint.reading.quotations import quotations
from newslint.record import NamedTuple


class Params(NamedTuple):
    """``least_words`` is how many words a quotation must have; ``shared`` the part of its content words that a
    passage of the body must have to be the same quotation."""

    least_words: int = 3
    shared: float = 0.5


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each quotation of the headline that the body has nearly, but not so, or that nobody says there."""
    if document.headline is None or is_garbled(document.blocks[0].text):
        return
    for quotation in document.derive(quotations).of(0):
        from newslint.headlines.quotes.quoted import judged  # three in four headlines quote nobody

        yield from judged(document, quotation, params.least_words, params.shared)
