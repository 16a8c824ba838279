"""Days that no calendar has: the 31st of June, or a weekday on which the date does not fall."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from newslint.document import Document
from newslint.model import Hit, Passage, Witness
from newslint.reading.dates import Day, dates
from newslint.reading.furniture import furniture
from newslint.record import NamedTuple

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
    import calendar  # where a day is told at all

    for day in told:
        longest = calendar.monthrange(day.year or _LEAP, day.month)[1]
        if longest < day.day or day.day == 0:
            month = calendar.month_name[day.month] + (f" {day.year}" if day.year else "")
            yield Hit(_place(day), values={"month": month, "longest": str(longest)})


def _misplaced(document: Document, told: list[Day]) -> Iterator[Hit]:
    """Weekdays that are wrong for the year given, or for the weekday of an earlier day of the same season."""
    import calendar
    import datetime

    first: Day | None = None
    for day in told:
        if day.weekday < 0 or not 0 < day.day <= calendar.monthrange(day.year or _LEAP, day.month)[1]:
            continue
        if day.year:
            real = datetime.date(day.year, day.month, day.day).weekday()
            if real != day.weekday:
                yield Hit(_place(day), values={"reason": f"it is a {calendar.day_name[real]}"})
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
    import calendar
    import datetime

    last = calendar.monthrange(year, day.month)[1]
    return datetime.date(year, day.month, min(day.day, last)).toordinal()


def _place(day: Day) -> Passage:
    return Passage(day.block, day.start, day.end)
