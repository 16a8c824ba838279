"""Kinds of act that news is made of, with the words that say one is done and those that say it is not yet."""

from __future__ import annotations

from functools import cache, lru_cache

from newslint.lang.en_families import family
from newslint.lang.table import looked_up, read
from newslint.record import NamedTuple
from newslint.typed import Any

_PARTICLES = frozenset(
    "up down off out over aside on away into for through from live back in hold ahead under light guilty free "
    "tools go".split()
)


_ANYTHING = frozenset(map(family, "win land take clinch secure seal gain get scoop bag earn".split()))
"""Verbs whose object says what was done."""


class Act(NamedTuple):
    """Word families, and families with their particle as ``"step down"``.

    ``done`` say that the act happened, ``weak`` only beside the rest of the headline; ``things`` are what the act
    makes, in draft perhaps; ``objects`` are what a headline does it to, ``only`` those that leave no other act;
    ``earlier`` say that a stage before it was reached.
    """

    name: str
    done: frozenset[str]
    weak: frozenset[str]
    things: frozenset[str]
    objects: frozenset[str]
    only: frozenset[str]
    earlier: frozenset[str]


@cache
def _act(number: int) -> Act:
    return Act(*_told().get(number, ()))


@looked_up("acts.txt", "families.txt", "spelling.txt")
def _told() -> dict[int, tuple[Any, ...]]:
    """The acts of the table by their numbers, as plain data."""
    return dict(enumerate(_read()))


@looked_up("acts.txt", "families.txt", "spelling.txt")
def _members() -> dict[str, tuple[int, ...]]:
    """The families that say an act is done, with a particle or without, each with the numbers of its acts."""
    found: dict[str, tuple[int, ...]] = {}
    for number, plain in enumerate(_read()):
        act = Act(*plain)
        for member in act.done | act.weak:
            found[member] = (*found.get(member, ()), number)
    return found


def _read() -> list[tuple[Any, ...]]:
    found = []
    for line in read("acts.txt").splitlines():
        if line and not line.startswith("#"):
            name, done, earlier = (part.split() for part in line.split("|"))
            sides = [{word for word in done if word[0] == mark} for mark in "?=~!"]
            sides.insert(0, set(done).difference(*sides))
            found.append((name[0], *(frozenset(map(_key, side)) for side in (*sides, earlier))))
    return found


def of(word: str, following: str = "") -> tuple[Act, ...]:
    """The acts that a folded word says are done, with the particle that follows it if there is one."""
    base = name(word, following)
    found = index(base)
    return tuple(act for act in found if base not in act.weak) or found


def meant(word: str, following: str, said: frozenset[str]) -> tuple[Act, ...]:
    """The acts that a folded word is sure to mean in a headline of these families, for what it does there to what."""
    base = name(word, following)
    if alone := tuple(act for act in index(base) if not act.only.isdisjoint(said)):
        return alone
    found = tuple(
        act
        for act in index(base)
        if base in act.done or not (act.things | act.objects).isdisjoint(said) or not act.done.isdisjoint(said)
    )
    if base in _ANYTHING:  # "Wins contract" is no victory: who "beat two rivals" may still be without it.
        return tuple(act for act in found if not (act.things | act.objects).isdisjoint(said)) or found
    return found


@lru_cache(maxsize=2000)
def index(base: str) -> tuple[Act, ...]:
    """The acts that a family, with its particle or without, is a word for."""
    return tuple([_act(number) for number in _members().get(base, ())])


def name(word: str, following: str = "") -> str:
    """How the table has a folded word: its family, or the family with the particle that follows."""
    base = family(word)
    return f"{base} {following}" if following in _PARTICLES and index(f"{base} {following}") else base


def key(word: str, following: str, wanted: frozenset[str]) -> bool:
    """Whether a folded word, alone or with the particle behind it, is among ``wanted`` families."""
    base = family(word)
    return base in wanted or (following in _PARTICLES and f"{base} {following}" in wanted)


def is_other(folded: list[str], at: int) -> bool:
    """Whether a word that looks like an act is none: "pre-sentence report", "sentencing guidelines", "the back row"."""
    if folded[at] in _ADJECTIVES and at and folded[at - 1] in _DETERMINERS:
        return True
    if folded[at] in _CLOSING and (folded[at + 1 : at + 2] in _PRICED or folded[at - 1].endswith("'s")):
        return True  # "Friday's close", "closed at $39.80": of shares
    if folded[at] in ("win", "won", "wins") and folded[at + 1 : at + 2] in (["back"], ["over"]):
        return True  # Friends, not a contest
    return folded[at - 1 : at] == ["pre"] or folded[at] == "sentencing"


_CLOSING, _PRICED = frozenset({"close", "closed"}), (["at"], ["up"], ["higher"], ["lower"], ["below"], ["above"])


_ADJECTIVES = frozenset("back clear open close free complete".split())
"""Verbs that are adjectives, or part of a noun, behind an article."""
_DETERMINERS = frozenset("the a an his her its their this that".split())


def _key(member: str) -> str:
    base, _, particle = member.lstrip("?=~!").partition("_")
    return f"{family(base)} {particle}" if particle else family(base)
