"""English words that stand for one another."""

from __future__ import annotations

from functools import cache

from newslint.lang.en_families import family
from newslint.lang.memory import remembered
from newslint.lang.table import InPlace, in_place

_NONE: frozenset[str] = frozenset()


@remembered(1_000)
def synonyms(word: str) -> frozenset[str]:
    """The word families that WordNet 3.0 lists beside a folded word in its first senses; no wide and no rare ones."""
    found = _table().get(family(word))
    return frozenset(found.split(",")) if found else _NONE


@cache
def _table() -> InPlace:
    return in_place("synonyms.txt")
