"""The root of each word of an article that has content: what checks of repetition compare."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.en import STOPWORDS, roots
from newslint.reading.words import index


def roots_of_words(document: Document) -> dict[str, str]:
    """The root of each folded word that is no stop word."""
    families = document.derive(index).folded
    telling = families.keys() - STOPWORDS
    return dict(zip(telling, roots(list(map(families.__getitem__, telling))), strict=True))
