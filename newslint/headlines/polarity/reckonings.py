"""How a matter turned out by the body's reckoning, where only figures or a comparison tell: votes, sums, levels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, pairwise

from newslint.lang.measures import MONTHS
from newslint.reading.phrases import Match
from newslint.reading.words import Words

_SCALES = frozenset("million billion m bn crore lakh".split())
_USUAL, _ALL_OF_IT = frozenset("average normal usual typical".split()), 100
_LESS = frozenset("fewer less lower smaller shorter cheaper".split())
_MORE = frozenset("more higher larger bigger longer dearer".split())
_TIMES = frozenset(MONTHS) | frozenset(
    "time year month week quarter decade earlier before last previous ago winter summer spring autumn".split()
)
_FAR, _THEN = 18, 5


def _compared(here: Words) -> Iterator[Match]:
    """The comparisons with another time: "fewer people waiting for a bed at the end of June than a month earlier"."""
    for at, word in enumerate(here.folded if "than" in here.folded else ()):
        side = "-" if word in _LESS else "+" if word in _MORE else ""
        if not side:
            continue
        than = next((i for i in range(at + 1, min(at + _FAR, len(here.folded))) if here.folded[i] == "than"), 0)
        close = word in ("more", "less") and than == at + 1 and not (at and here.folded[at - 1][0].isdigit())
        if not than or close:
            continue
        if not _TIMES.isdisjoint(here.folded[than + 1 : than + 1 + _THEN]):
            yield Match(("count", side, "b"), at, than + 2)


def _against(here: Words) -> Iterator[Match]:
    """What something is measured against: "£19,000 above what it fetched in the autumn"."""
    for at, word in enumerate(here.folded):
        side = "+" if word in ("above", "over") else "-" if word in ("below", "under") else ""
        if side and at and here.folded[at - 1][-1:].isdigit() and here.folded[at + 1 : at + 2] in _WHAT:
            yield Match(("count", side, "b"), at - 1, at + 2)


_WHAT = ["what"], ["that"], ["last"], ["its"], ["their"]


def _levels(here: Words) -> Iterator[Match]:
    """How much of the usual there is: "63 percent of average"."""
    for at, word in enumerate(here.folded):
        end = at + 2 + (here.folded[at + 1 : at + 2] == ["per"])
        if not word.isdigit() or here.folded[at + 1 : at + 2] not in (["percent"], ["per"]):
            continue
        if here.folded[end : end + 1] == ["of"] and not _USUAL.isdisjoint(here.folded[end + 1 : end + _THEN]):
            yield Match(("level", "-" if int(word) < _ALL_OF_IT else "+", "b"), at, end + 2)


def _earned(here: Words) -> Iterator[Match]:
    """The sums that somebody made: "made €40 million"."""
    for at, word in enumerate(here.folded):
        scale = here.folded[at + 2 : at + 3] or [""]
        if word in _MADE and "".join(here.folded[at + 1 : at + 2])[:1].isdigit():
            side = "-" if word == "lost" else "+"
            if scale[0] in _SCALES or here.folded[at + 1][-1] in "mnk":
                yield Match(("earn", side, "b"), at, at + 2 + (scale[0] in _SCALES))


_MADE = frozenset({"made", "earned", "lost"})


def _polled(here: Words) -> Iterator[Match]:
    """Which side had more votes: "6,311 put their cross against the plant and 2,874 wanted it"."""
    numbers = [at for at, word in enumerate(here.folded) if word[0].isdigit() and word.replace(",", "").isdecimal()]
    for one, two in pairwise(numbers):
        sides = [_side(here.folded[low:high]) for low, high in ((one + 1, two), (two + 1, two + 1 + _POLLED))]
        if set(sides) == {"+", "-"}:
            many = [int(here.folded[at].replace(",", "")) for at in (one, two)]
            if many[0] != many[1] and min(many) >= 2:
                won = sides[many.index(max(many))]
                yield Match(("approve", won, "b"), one, min(two + 3, len(here.folded)))


def _side(behind: list[str]) -> str:
    """Which side the words behind a number of voters are on."""
    against = not _AGAINST.isdisjoint(behind)
    for_it = not _FOR_IT.isdisjoint(behind) or "in favour" in " ".join(behind)
    return "" if against == for_it else "-" if against else "+"


_POLLED = 6
_AGAINST = frozenset("against no opposed opposing rejected reject nay nays noes rejecting".split())
_FOR_IT = frozenset(
    "for yes wanted backed supported backing supporting favour favor aye ayes approve approving want".split()
)


MEASURES: dict[str, Callable[[Words], Iterator[Match]]] = {
    "count": lambda here: chain(_compared(here), _against(here)),
    "level": _levels,
    "earn": _earned,
    "approve": _polled,
    "support": _polled,
}
"""What finds a matter's reckonings among the words of a sentence: matches with keys as in ``turns.txt``, counted from
the first of the words."""
