"""Whether words are what somebody is said to say: then they are not the writer's own."""

from __future__ import annotations

from newslint.document import Document
from newslint.reading._held import held
from newslint.reading.sentences import sentence_at
from newslint.reading.words import words


def attributed(document: Document, block: int, first: int, last: int) -> bool:
    """Whether the words ``first`` to ``last`` of a block are what somebody is said to say, think or call something."""
    own = document.derive(words)[block]
    sentence = sentence_at(document, block, own.starts[first])
    return sentence is not None and held(document, sentence, own, first, last)
