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
    return _axes().get(family(word), ())


def opposites(word: str) -> frozenset[str]:
    """The word families directly opposite to a folded word: "weak" has "strong". Made from WordNet 3.0."""
    return _pairs().get(family(word), _NONE)


@cache
def _axes() -> dict[str, tuple[Sides, ...]]:
    found: dict[str, tuple[Sides, ...]] = {}
    for line in read("axes.txt").splitlines():
        if line.startswith("#"):
            continue
        one, two = (frozenset(map(family, side.split())) for side in line.split(" ", 1)[1].split("|"))
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
