"""Word families: one key for all inflected forms of an English word, and a looser one for all words of one root."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cache

from newslint import prepared
from newslint.lang.en_spelling import american
from newslint.lang.memory import remembered, shared
from newslint.lang.table import Lookup, lookup, title

_VOWELS = frozenset("aeiouy")
_MUTE_E = frozenset(
    "ac ad af ag ak ap as at av az bl bu cl cr cu dg dl du ec eg eu ev ez fl gl gu ib ic id if ig ik ip ir is iv iz kl "
    "lg ls lu lv nc ns nu nz ob od ok os ov oz pl ps qu rc re rg rs ru rv sc sl su th tl tr uc ud ug uk ul um un ur us "
    "ut vr ws yb yk yl ym yp ys yv yz zl bin car ced cit com cop cor dol eng fam fil fin hal har hem hin hol hon lam "
    "lan lar lim lin mim min mot nam nar nit not pal par ped pil pin rim rop sol tim tin ung uot vot win".split()
)
"""How verbs end that lose a mute e before '-ed' and '-ing'."""

_NO_E = frozenset("aid air aud aul ead eak eap eat ias oad oak oat oid ood ook oth oud oul our out rth uth utt".split())
"""Longer endings that lose none."""


@remembered(16_300, prepared.get("families", title("families.txt"), title("spelling.txt")))
def family(word: str) -> str:
    """The key of a word's family: equal for 'unfold', 'unfolds', 'unfolded' and 'unfolding'.

    Case, a possessive and American or British spelling do not count. For a known word the key is its base
    form in American spelling; for others it is what regular spelling suggests. Not meant for names:
    'Williams' would be one family with 'William'.
    """
    low = word.lower()
    if not low.isalpha():
        low = low.replace("’", "'").removesuffix("'s").removesuffix("'")
    base = _exceptions().get(low) or strip(low)
    base = american().get(base, base)
    return word if base == word else shared(base)


def family_set(listed: str) -> frozenset[str]:
    """The families of words with spaces between."""
    return frozenset(map(family, listed.split()))


def derived(word: str) -> str:
    """The key of a word's root: equal for 'negotiate', 'negotiating', 'negotiation' and 'negotiator'.

    Looser than ``family``, which it equals for words without known relatives.
    """
    base = family(word)
    root: str = _roots().get(base, base)
    return root


def rooted(families: Mapping[str, str], wanted: Set[str]) -> list[str]:
    """Those of the words, each with its family, whose root is one of ``wanted``."""
    known, begins = _roots(), {word[:2] for word in wanted}  # with which all words of a root begin
    return [word for word, base in families.items() if base[:2] in begins and known.get(base, base) in wanted]


def roots(families: list[str]) -> list[str]:
    """What ``derived`` makes of words of these families."""
    known = _roots()
    return list(map(known.get, families, families))


@cache
def _exceptions() -> Lookup:
    return lookup("families.txt")


@cache
def _roots() -> Lookup:
    return lookup("roots.txt")


def strip(word: str) -> str:
    """The base form that regular spelling suggests for a lower-case word."""
    if word[-1:] not in _INFLECTED or len(word) < 4 or not word.isalpha():
        return word
    if word.endswith("s"):
        if not (word.endswith("ings") and len(word) > 6):
            return _singular(word)
        word = word[:-1]
    if word.endswith("ed"):
        if word.endswith("ied") and len(word) > 4:
            return word[:-3] + "y"
        return _restore(word[:-2]) if word[-3] != "e" and not _VOWELS.isdisjoint(word[:-2]) else word
    if word.endswith("ing"):
        return word if _VOWELS.isdisjoint(word[:-3]) else _restore(word[:-3])
    if word.endswith("men") and len(word) > 5:
        return word[:-3] + "man"
    if word.endswith("iest") and len(word) > 5:
        return word[:-4] + "y"
    return word


_INFLECTED = "sdngt"
"""How all inflected forms end that spelling tells: most words are none."""


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith(("ss", "us", "is")):
        return word
    return word[:-1]


def _restore(stem: str) -> str:
    """The verb whose '-ed' or '-ing' was cut off: 'plann' is plan, 'hop' hope, 'creat' create."""
    last = stem[-1]
    if len(stem) > 2 and last == stem[-2] and last not in "aeioulsfz":
        return stem[:-1]
    if stem[-3:] in _NO_E:
        return stem
    if stem[-2:] in _MUTE_E or stem[-3:] in _MUTE_E or _is_short(stem):
        return stem + "e"
    return stem


def _is_short(stem: str) -> bool:
    """One syllable that ends in one vowel and one consonant: 'hop' of 'hoped'; 'hop' itself doubles the p."""
    return (
        2 < len(stem) < 6
        and stem[-1] not in "aeiouwxy"
        and stem[-2] in _VOWELS
        and not any(char in _VOWELS for char in stem[:-2])
    )
