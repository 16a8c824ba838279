"""American and British spellings of one word."""

from __future__ import annotations

from functools import cache

from newslint.lang.table import read


@cache
def spelling_pairs() -> dict[str, tuple[str, str]]:
    """Word -> ``("us" | "uk", the American spelling)`` for every word that has a twin in the other country.

    Inflected forms have entries of their own. Pairs of which one side is also another word (metre, licence,
    programme, storey) are left out.
    """
    pairs: dict[str, tuple[str, str]] = {}
    for american, british in _lines():
        pairs[american] = ("us", american)
        pairs[british] = ("uk", american)
    return pairs


@cache
def american() -> dict[str, str]:
    """British spelling -> American spelling."""
    return {british: us for us, british in _lines()}


def _lines() -> list[tuple[str, str]]:
    parts = read("spelling.txt").split()
    return list(zip(parts[::2], parts[1::2], strict=True))
