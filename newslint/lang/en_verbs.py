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


@remembered(1_000)
def is_outcome(word: str) -> bool:
    """Whether a folded word is mostly a verb of something done or changed, not of speech, thought, feeling or state.

    Told by the lexicographer's file of the first sense in WordNet 3.0.
    """
    found = _verbs().get(family(word))
    return found is not None and found[1] in _OUTCOMES and family(word) not in _NONE


_OUTCOMES = frozenset("bchmosvef")
_NONE = frozenset(
    map(
        family,
        "seek offer threaten aim plan prepare bid try attempt gear trail back commit set take make put face get give "
        "go come look play help let keep do have be hold run work move use bring turn show start begin stand support "
        "target fight chase court eye hope want need serve lead follow boost hit raise lift rule decline refuse deny "
        "fail reject order".split(),
    )
)
"""Verbs too light, or too much about a wish, to state an outcome."""


@cache
def _verbs() -> InPlace:
    return in_place("verbs.txt")
