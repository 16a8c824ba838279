"""The days that an article names: day and month, with weekday and year where they stand there."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.record import NamedTuple

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Day(NamedTuple):
    """One day. ``start``..``end`` take in weekday and year. ``weekday`` counts from Monday, 0; -1 where none is given.

    ``year`` is 0 where none is given. Nothing says that the day exists.
    """

    block: int
    start: int
    end: int
    weekday: int
    day: int
    month: int
    year: int


_MONTH = (
    r"Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|April|May|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|"
    r"Nov(?:ember|\.)?|Dec(?:ember|\.)?"
)
_WEEKDAY = r"(?:(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?:the )?)?"
_YEAR = r"(?:,? (?P<year>(?:1[5-9]|20)\d\d)(?!\d|[:,.-]\d))?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_FORMS = (
    re.compile(rf"(?<![\w.,:/£$€-]){_WEEKDAY}{_DAY} (?:of )?(?P<month>{_MONTH})\b{_YEAR}"),
    re.compile(rf"\b{_WEEKDAY}(?P<month>{_MONTH}) {_DAY}\b(?![\d:%,.-]?\d| per ?cent){_YEAR}"),
)


_MONTHS_FIRST = re.compile(r"Jan|Feb|Mar|Apr|May|Ju|Aug|Sep|Oct|Nov|Dec")
_BEFORE, _AFTER = len("5th of "), len("uary. 5") + 2


def _may_tell(text: str) -> bool:
    """Whether a figure stands close to the name of a month, as in every form: few blocks have that."""
    for month in _MONTHS_FIRST.finditer(text):
        if any(map(str.isdecimal, text[max(0, month.start() - _BEFORE) : month.end() + _AFTER])):
            return True
    return False


def dates(document: Document) -> tuple[Day, ...]:
    """Every day with its month, of every block but code, in reading order."""
    found = [
        Day(
            index,
            *shape.span(),
            WEEKDAYS.index(shape["weekday"].lower()) if shape["weekday"] else -1,
            int(shape["day"]),
            _month(shape["month"]),
            int(shape["year"] or 0),
        )
        for index, block in enumerate(document.blocks)
        if block.kind != "code" and _may_tell(block.text)
        for form in _FORMS
        for shape in form.finditer(block.text)
    ]
    return tuple(sorted(found))


def _month(name: str) -> int:
    return _MONTHS.index(name[:3]) + 1
