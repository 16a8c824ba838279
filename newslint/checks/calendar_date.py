"""Dates that the calendar does not know: a weekday that was another, a thirty-first of April."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from newslint.document import Document
from newslint.model import Hit, Passage

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_WEEKDAY = r"(?:(?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?"
_DATE = re.compile(
    rf"\b{_WEEKDAY}(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})|(?P<month2>{_MONTH})\.? "
    rf"(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)\b(?:,? (?P<year>(?:19|20)\d\d)\b)?(?![\d:.,/-]*\d)"
)
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_STYLE_CHANGE = 1925
"""Until the 1920s some countries counted by another calendar."""


@dataclass(frozen=True)
class Params:
    """Takes no parameters."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each weekday that its date did not have, with the right one, and each day that its month has not."""
    for index, block in enumerate(document.blocks):
        if block.kind == "code":
            continue
        for found in _DATE.finditer(block.text):
            day = int(found["day"] or found["day2"])
            month = _MONTHS.index((found["month"] or found["month2"])[:3].lower())
            year = int(found["year"]) if found["year"] else None
            place = Passage(index, *found.span())
            if not 1 <= day <= _LONGEST[month] or (year and month == 1 and day == 29 and not _is_leap(year)):
                if day <= 31:
                    yield Hit(place, values={"what": "there is no such day"})
            elif year and year > _STYLE_CHANGE and found["weekday"]:
                right = _WEEKDAYS[datetime.date(year, month + 1, day).weekday()]
                if right != (found["weekday"] + "day").lower():
                    yield Hit(place, values={"what": f"that was a {right.capitalize()}"})


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
