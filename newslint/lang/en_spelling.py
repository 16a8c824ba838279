"""American and British spellings of one word."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import repeat

from newslint.lang.table import by_word, looked_up, read


@by_word("spelling.txt")
def spelling_pairs() -> Mapping[str, tuple[str, str]]:
    """Word -> ``("us" | "uk", the American spelling)`` for every word that has a twin in the other country.

    Inflected forms have entries of their own. Pairs of which one side is also another word (metre, licence,
    programme, storey) are left out.
    """
    us, uk = _columns()
    pairs = {word: ("us", word) for word in us}
    pairs.update(zip(uk, zip(repeat("uk"), us, strict=False), strict=True))
    return pairs


@looked_up("spelling.txt")
def american() -> Mapping[str, str]:
    """British spelling -> American spelling."""
    us, uk = _columns()
    return dict(zip(uk, us, strict=True))


def _columns() -> tuple[list[str], list[str]]:
    """The American spellings and, in the same order, the British ones."""
    parts = read("spelling.txt").split()
    return parts[::2], parts[1::2]
