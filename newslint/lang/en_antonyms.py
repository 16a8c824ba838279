"""English words and their opposites: sides that stories take, and single words."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from newslint.lang.en_families import family
from newslint.lang.table import read

_NONE: frozenset[str] = frozenset()


class Sides(NamedTuple):
    """One axis as a word on it sees it: the families of its own side, those of the other, and whether the axis
    counts only where the word is the predicate."""

    own: frozenset[str]
    other: frozenset[str]
    predicate: bool


def sides(word: str) -> tuple[Sides, ...]:
    """The axes that a folded word is on."""
    return _axes().get(axis_key(word), ())


def opposites(word: str) -> frozenset[str]:
    """The word families directly opposite to a folded word: "weak" has "strong". Made from WordNet 3.0."""
    return _pairs().get(family(word), _NONE)


COMPARATIVES = frozenset({"higher", "lower", "larger", "bigger", "smaller"})
"""Words that say how something changed, as their base forms do not."""


def axis_key(word: str) -> str:
    """What an axis holds of a folded word: its family, or the word itself where it compares."""
    return word if word in COMPARATIVES else family(word)


@cache
def _axes() -> dict[str, tuple[Sides, ...]]:
    found: dict[str, tuple[Sides, ...]] = {}
    for line in read("axes.txt").splitlines():
        if line.startswith("#"):
            continue
        one, two = (frozenset(map(axis_key, side.split())) for side in line.split(" ", 1)[1].split("|"))
        for own, other in ((one, two), (two, one)):
            for word in own:
                found[word] = (*found.get(word, ()), Sides(own, other, line.startswith("*")))
    return found


@cache
def _pairs() -> dict[str, frozenset[str]]:
    listed = read("antonyms.txt").split()
    found: dict[str, set[str]] = {}
    for one, two in zip(listed[::2], listed[1::2], strict=True):
        found.setdefault(one, set()).add(two)
        found.setdefault(two, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}
