"""English words and their opposites: sides that stories take, and single words."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from newslint.lang.en_families import family
from newslint.lang.table import read

_NONE: frozenset[str] = frozenset()


_PARTICLES = frozenset("up down out off over in aside against with back away for by to".split())
_APART = 3
"""How many words may stand between a verb and its particle."""


class Sides(NamedTuple):
    """One axis as a word on it sees it: the families of its own side, and those of the other, with a particle
    where there is one: ``"strike down"``; ``weak`` of both say so only beside the headline's other words.

    ``kind`` is ``"*"`` for an axis that counts only where the word is the predicate, ``"!"`` where it decides a
    matter besides, ``"+"`` where the text measures it, ``"~"`` where one party's gain is another's loss, or empty.
    """

    own: frozenset[str]
    other: frozenset[str]
    weak: frozenset[str]
    kind: str


def sides(word: str, following: str = "") -> tuple[Sides, ...]:
    """The axes that a folded word is on, with the particle that follows it or without."""
    found = _axes().get(f"{family(word)} {following}") if following in _PARTICLES else None
    return found or _axes().get(axis_key(word), ())


def phrasal(folded: list[str], at: int, last: int) -> str:
    """The verb at an index with its particle, as an axis names it: "threw it out" is ``"throw out"``; or empty."""
    base = family(folded[at])
    if base not in _verbs_with_particle():
        return ""
    for i in range(at + 1, min(last, at + 1 + _APART)):
        if folded[i] in _PARTICLES and (name := f"{base} {folded[i]}") in _axes():
            return name
    return ""


def opposites(word: str) -> frozenset[str]:
    """The word families directly opposite to a folded word: "weak" has "strong". Made from WordNet 3.0."""
    return _pairs().get(family(word), _NONE)


COMPARATIVES = frozenset({"higher", "lower", "larger", "bigger", "smaller"})
"""Words that say how something changed, as their base forms do not."""


_WON = frozenset({"defeats", "defeated", "defeating"})
"""Forms of a verb whose noun is a loss, and which is a victory."""


_LOWERED = frozenset({"lowers", "lowered", "lowering"})
"""Forms of a verb that is in one family with "low"."""


def axis_key(word: str) -> str:
    """What an axis holds of a folded word: its family, or the word itself where it compares."""
    if word in _LOWERED:
        return "reduce"
    return word if word in COMPARATIVES or word in _WON else family(word)


def _member(word: str) -> str:
    verb, _, particle = word.partition("_")
    return f"{family(verb)} {particle}" if particle else axis_key(word)


@cache
def _verbs_with_particle() -> frozenset[str]:
    return frozenset(name.split()[0] for name in _axes() if " " in name)


@cache
def _axes() -> dict[str, tuple[Sides, ...]]:
    found: dict[str, tuple[Sides, ...]] = {}
    for line in read("axes.txt").splitlines():
        if line.startswith("#"):
            continue
        name, listed = line.split(" ", 1)
        parts = [side.split() for side in listed.split("|")]
        one, two = (frozenset(_member(word.lstrip("?")) for word in side) for side in parts)
        weak = frozenset(_member(word[1:]) for side in parts for word in side if word[0] == "?")
        for own, other in ((one, two), (two, one)):
            for word in own:
                found[word] = (*found.get(word, ()), Sides(own, other, weak, name[0] if name[0] in "*!+~=" else ""))
    return found


@cache
def _pairs() -> dict[str, frozenset[str]]:
    listed = read("antonyms.txt").split()
    found: dict[str, set[str]] = {}
    for one, two in zip(listed[::2], listed[1::2], strict=True):
        found.setdefault(one, set()).add(two)
        found.setdefault(two, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}
