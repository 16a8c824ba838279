"""English words and their opposites: sides that stories take, and single words."""

from __future__ import annotations

from functools import lru_cache

from newslint.lang.en_families import family, family_set
from newslint.lang.table import looked_up, read, ready
from newslint.record import NamedTuple

_NONE: frozenset[str] = frozenset()


_PARTICLES = frozenset("up down out off over in aside against with back away for by to through".split())
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
    found = _axis(f"{family(word)} {following}") if following in _PARTICLES else ()
    return found or _axis(axis_key(word))


def may_have_sides(word: str, base: str) -> bool:
    """Whether a folded word, of the family ``base``, can be on an axis, with some particle or without."""
    return _bases().get(base) is not None or word in FORMS


def is_other_verb(folded: list[str], at: int, last: int) -> bool:
    """Whether a particle or an object makes another verb of a word on an axis: "backs away", "raises concerns"."""
    base = family(folded[at])
    if phrasal(folded, at, last):
        return False
    following = folded[at + 1] if at + 1 < last else ""
    if following in _AWAY:
        return base not in _FALLING or following not in ("off", "away")
    if following in _UP_DOWN:
        return base in _BACKING
    objects = _OBJECTS.get(base)
    return objects is not None and any(family(word) in objects for word in folded[at + 1 : min(last, at + _OBJECT)])


_AWAY = frozenset({"short", "out", "aside", "away", "off"})
_UP_DOWN = frozenset({"up", "down"})
_FALLING = frozenset({"fall", "drop", "close", "shut", "start"})
_BACKING = frozenset({"back", "let", "pass", "keep", "stay", "double", "win"})
_OBJECT = 5
"""How many words after a verb its object may stand."""
_RAISED = family_set(
    "concern question doubt fear alarm objection hope awareness issue eyebrow stake prospect possibility spectre money "
    "fund child family point"
)
_WORDS = family_set("decision claim criticism argument accusation suggestion allegation notion idea report")
_OBJECTS = {
    "raise": _RAISED,
    "cut": family_set("tie deal cord communication link contact ribbon"),
    "drop": family_set("charge case bid plan claim suit lawsuit bomb hint"),
    "reject": _WORDS,
    "deny": _WORDS,
    "lift": family_set("lid veil trophy cup title"),
}
"""What can be raised or cut without getting more or less, and rejected without a decision."""


def phrasal(folded: list[str], at: int, last: int) -> str:
    """The verb at an index with its particle, as an axis names it: "threw it out" is ``"throw out"``; or empty."""
    base = family(folded[at])
    if not _bases().get(base):
        return ""
    for i in range(at + 1, min(last, at + 1 + _APART)):
        if folded[i] in _PARTICLES and _axis(name := f"{base} {folded[i]}"):
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


FORMS = COMPARATIVES | _WON | _LOWERED
"""Words that axes do not hold by their family."""


def axis_key(word: str) -> str:
    """What an axis holds of a folded word: its family, or the word itself where it compares."""
    if word in _LOWERED:
        return "reduce"
    return word if word in COMPARATIVES or word in _WON else family(word)


def _member(word: str) -> str:
    verb, _, particle = word.partition("_")
    return f"{family(verb)} {particle}" if particle else axis_key(word)


@lru_cache(maxsize=2000)
def _axis(name: str) -> tuple[Sides, ...]:
    return tuple([Sides(*one) for one in _axes().get(name, ())])


_Listed = dict[str, tuple[tuple[frozenset[str], frozenset[str], frozenset[str], str], ...]]


@looked_up("axes.txt", "families.txt", "spelling.txt")
def _bases() -> dict[str, bool]:
    """The words that are on an axis, each with whether with a particle."""
    found: dict[str, bool] = {}
    for name in _read_axes():
        base, _, particle = name.partition(" ")
        found[base] = found.get(base, False) or bool(particle)
    return found


@looked_up("axes.txt", "families.txt", "spelling.txt")
def _axes() -> _Listed:
    return _read_axes()


def _read_axes() -> _Listed:
    found: dict[str, tuple[tuple[frozenset[str], frozenset[str], frozenset[str], str], ...]] = {}
    for line in read("axes.txt").splitlines():
        if line.startswith("#"):
            continue
        name, listed = line.split(" ", 1)
        parts = [side.split() for side in listed.split("|")]
        one, two = (frozenset(_member(word.lstrip("?")) for word in side) for side in parts)
        weak = frozenset(_member(word[1:]) for side in parts for word in side if word[0] == "?")
        for own, other in ((one, two), (two, one)):
            for word in own:
                found[word] = (*found.get(word, ()), (own, other, weak, name[0] if name[0] in "*!+~=" else ""))
    return found


@ready("antonyms.txt")
def _pairs() -> dict[str, frozenset[str]]:
    listed = read("antonyms.txt").split()
    found: dict[str, set[str]] = {}
    for one, two in zip(listed[::2], listed[1::2], strict=True):
        found.setdefault(one, set()).add(two)
        found.setdefault(two, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}
