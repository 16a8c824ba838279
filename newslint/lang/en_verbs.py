"""How often an English word is a verb."""

from __future__ import annotations

from functools import cache

from newslint.lang.en_families import family
from newslint.lang.memory import remembered
from newslint.lang.table import InPlace, in_place


@remembered(2_000)
def verb_share(word: str) -> int:
    """Tenths of a folded word's uses, with all its inflections, that are verbs, from 0 to 9; -1 for no verb.

    Counted in SemCor by way of WordNet 3.0.
    """
    found = _verbs().get(family(word))
    return int(found[0]) if found else -1


@cache
def _verbs() -> InPlace:
    return in_place("verbs.txt")
