"""Days that no calendar has: the 31st of June, or a weekday on which the date does not fall."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.model import Hit, Passage, Witness
from newslint.reading.dates import WEEKDAYS, Day, dates
from newslint.reading.furniture import furniture
from newslint.record import NamedTuple
from newslint.typed import Literal

_MONTHS = (
    ("January", 31), ("February", 28), ("March", 31), ("April", 30), ("May", 31), ("June", 30),
    ("July", 31), ("August", 31), ("September", 30), ("October", 31), ("November", 30), ("December", 31),
)  # fmt: skip
"""Reckoned with here: ``calendar`` and ``datetime`` take longer to load than an article to read."""

_LEAP, _COMMON = 2024, 2023
_MONTHS_APART = 5
"""Days further apart than this may be of two years."""


class Params(NamedTuple):
    """``kind``: ``impossible`` days that no year has, or ``weekday`` for weekdays that the date or another day of
    the article belies."""

    kind: Literal["impossible", "weekday"]


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each such day."""
    aside = document.derive(furniture)
    told = [day for day in document.derive(dates) if day.block not in aside]
    if told:
        yield from _impossible(told) if params.kind == "impossible" else _misplaced(document, told)


def _impossible(told: list[Day]) -> Iterator[Hit]:
    for day in told:
        longest = _longest(day.year or _LEAP, day.month)
        if longest < day.day or day.day == 0:
            month = _MONTHS[day.month - 1][0] + (f" {day.year}" if day.year else "")
            yield Hit(_place(day), values={"month": month, "longest": str(longest)})


def _misplaced(document: Document, told: list[Day]) -> Iterator[Hit]:
    """Weekdays that are wrong for the year given, or for the weekday of an earlier day of the same season."""
    first: Day | None = None
    for day in told:
        if day.weekday < 0 or not 0 < day.day <= _longest(day.year or _LEAP, day.month):
            continue
        if day.year:
            real = (_ordinal(day, day.year) - 1) % 7
            if real != day.weekday:
                yield Hit(_place(day), values={"reason": f"it is a {WEEKDAYS[real].capitalize()}"})
                continue
        if first is None:
            first = day
        elif not (first.year and day.year) and _clash(first, day):
            said = document.text(_place(first))
            evidence = (Witness(_place(first), "a day that does not go with it"),)
            yield Hit(_place(day), values={"reason": f"it does not go with '{said}'"}, evidence=evidence)


def _clash(one: Day, two: Day) -> bool:
    """Whether two days with weekdays cannot lie in one year."""
    if abs(one.month - two.month) > _MONTHS_APART:
        return False
    return all(
        (_ordinal(two, year) - _ordinal(one, year) - two.weekday + one.weekday) % 7
        for year in ([one.year or two.year] if one.year or two.year else [_LEAP, _COMMON])
    )


def _ordinal(day: Day, year: int) -> int:
    """The day in that year, counted from the first Monday that the calendar has, which is 1."""
    before = 365 * (year - 1) + _leaps(year - 1) + sum(_longest(year, month) for month in range(1, day.month))
    return before + min(day.day, _longest(year, day.month))


def _longest(year: int, month: int) -> int:
    """The last day of a month."""
    return _MONTHS[month - 1][1] + (month == 2 and _leaps(year) > _leaps(year - 1))


def _leaps(year: int) -> int:
    """How many leap years there are up to the end of a year."""
    return year // 4 - year // 100 + year // 400


def _place(day: Day) -> Passage:
    return Passage(day.block, day.start, day.end)
