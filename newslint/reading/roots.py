"""The root of each word of an article that has content: what checks of repetition compare."""

from __future__ import annotations

from collections import Counter

from newslint.document import Document
from newslint.lang.en import STOPWORDS, roots
from newslint.reading.words import index


def roots_of_words(document: Document) -> dict[str, str]:
    """The root of each folded word that is no stop word."""
    families = document.derive(index).folded
    telling = families.keys() - STOPWORDS
    return dict(zip(telling, roots(list(map(families.__getitem__, telling))), strict=True))


def akin(document: Document) -> dict[str, str]:
    """The same of the words that share their root with another."""
    known = document.derive(roots_of_words)
    several = {root for root, forms in Counter(known.values()).items() if forms > 1}
    return {word: root for word, root in known.items() if root in several}
