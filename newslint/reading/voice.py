"""Whether the writer speaks in the first person: a column or a review, where judgement is the writer's to make."""

from __future__ import annotations

from newslint.document import Document
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.words import words

_SELF = frozenset({"i", "i'm", "i've", "i'd", "i'll", "my", "me", "myself"})
_ENOUGH = 3


def personal(document: Document) -> bool:
    """Whether the writer says "I" or "my" at least three times outside quotations."""
    quoted = document.derive(quotations)
    said = 0
    for block in document.derive(prose):
        own = document.derive(words)[block]
        for at, word in enumerate(own.folded):
            if word in _SELF and not quoted.inside(block, own.starts[at], own.ends[at]):
                said += 1
                if said == _ENOUGH:
                    return True
    return False
