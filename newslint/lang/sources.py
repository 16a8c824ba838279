"""The nouns by which newsrooms call those they have something from, and what kind of source each stands for."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cache
from operator import methodcaller

from newslint.lang.memory import remembered
from newslint.lang.table import by_word, read
from newslint.record import NamedTuple

_ENDINGS = ("ologists", "nomists", "icians")


class SourceNoun(NamedTuple):
    """``kinds``: of ``group``, ``side``, ``scene``, ``folk``, ``official``, ``insider``, ``report`` and ``study``."""

    kinds: tuple[str, ...]
    plural: bool


def source_noun(word: str) -> SourceNoun | None:
    """What kind of source a folded word names; None for any other word.

    ``group``: people by what they think or know ("critics", "analysts"); ``side``: by the cause or camp they are of
    ("activists", "conservatives"), so that readers know whose view it is; ``scene``: by where they were or what they
    know ("residents", "doctors"); ``folk``: by what they do ("shoppers", "voters"), whom a reporter sees;
    ``official``; ``insider``: somebody by their access ("aide", "employee"); ``report``: media and their reports;
    ``study``.
    """
    found = _nouns().get(word)
    if found is None:
        return _SPECIALISTS if word.endswith(_ENDINGS) else None
    return SourceNoun(*found)


def source_nouns(words: Set[str]) -> set[str]:
    """Those of some folded words that name a source."""
    return {*_nouns().among(words), *filter(methodcaller("endswith", _ENDINGS), words)}


_SPECIALISTS = SourceNoun(("group",), True)


@by_word("sources.txt")
def _nouns() -> Mapping[str, tuple[tuple[str, ...], bool]]:
    kinds: dict[str, tuple[str, ...]] = {}
    for line in read("sources.txt").splitlines():
        kind, _, listed = line.partition("\t")
        for noun in listed.split():
            kinds[noun] = (*kinds.get(noun, ()), kind)
    found = {noun: (named, noun == "media") for noun, named in kinds.items()}
    found.update((plural(noun), (named, True)) for noun, named in kinds.items() if noun not in _ALONE)
    return found


_ALONE = frozenset({"media", "press", "research", "intelligence", "figure", "person", "someone", "somebody"})
"""Nouns that have no plural, or none that is a source."""


@remembered(500)
def kin(word: str) -> frozenset[str]:
    """The nouns, in both numbers, by which one of those that a folded source noun names may be called: "analysts" and
    "economist"; an -ologist is kin to experts, a critic to campaigners. The noun itself is among them."""
    alike = frozenset().union(*(line for line in _kinships() if word in line))
    return alike | {word, word[:-1] if word.endswith("s") else plural(word)}


@cache
def _kinships() -> tuple[frozenset[str], ...]:
    lines = [line.split() for line in read("kin.txt").splitlines() if line and not line.startswith("#")]
    return tuple(frozenset({*nouns, *map(plural, nouns)}) for nouns in lines)


def plural(noun: str) -> str:
    """The regular plural of a noun: 'agency' to 'agencies', 'passer-by' to 'passers-by'."""
    if noun.endswith("-by"):
        return plural(noun.removesuffix("-by")) + "-by"
    if noun.endswith("man"):
        return noun[:-2] + "en"
    if noun.endswith("sis"):
        return noun[:-2] + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")
