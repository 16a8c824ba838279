"""Two sentences of one build that have other things in the same places: they set one beside the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newslint.lang.en_antonyms import opposites
from newslint.lang.sequences import in_order

_MOST_PUT = 2
"""Words that stand in the place of others, at most; where more do, a sentence was written anew."""
_LEAST_ALIKE = 0.5
"""How much of each sentence stands in the other in the same order, at least, for both to be of one build."""


def are_set_against(one: Sequence[str], two: Sequence[str], alike: Callable[[str, str], bool]) -> bool:
    """Whether two sentences, told by their roots, are the same but for what stands in the place of something else:
    "exports … grew", "imports … grew"; or for little else, where the one is the opposite of the other. ``alike`` says
    which roots stand for one another."""
    if abs(len(one) - len(two)) > _MOST_PUT:
        return False
    pairs = _aligned(one, two, alike)
    if len(pairs) < _LEAST_ALIKE * max(len(one), len(two)):
        return False
    above, put, left_over = (-1, -1), 0, 0
    for pair in (*pairs, (len(one), len(two))):
        there, here = one[above[0] + 1 : pair[0]], two[above[1] + 1 : pair[1]]
        if len(there) == len(here) <= _MOST_PUT:
            put += len(here)
        else:
            left_over += len(there) + len(here)
        above = pair
    return put > 0 and left_over <= _are_opposed(set(one) - set(two), set(two) - set(one))


def _are_opposed(one: set[str], two: set[str]) -> bool:
    """Whether a root of the first has its opposite in the second."""
    return any(not two.isdisjoint(opposites(word)) for word in one)


def _aligned(one: Sequence[str], two: Sequence[str], alike: Callable[[str, str], bool]) -> list[tuple[int, int]]:
    """The longest run of roots that both have in the same order: where each stands."""
    known = {(first, second): first == second or alike(first, second) for first in {*one} for second in {*two}}
    return in_order([[known[first, second] for second in two] for first in one])
