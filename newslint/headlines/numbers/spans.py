"""The headline's very figures in the body, but over another length of time: a year for a month, since May for in a
week."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.numbers.context import Told
from newslint.lang.measures import MONTHS, SMALL
from newslint.reading.quantities import Quantity

DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4, "quarter": 91.0, "season": 365.0, "year": 365.0}
DAYS["decade"] = 3650.0
_LENGTH = "(hour|day|week|month|quarter|season|year|decade)"
_PERIOD = re.compile(rf"[- ](?:(?:more|less|extra|higher|lower) )?(?:an?|per|each|every)[- ]{_LENGTH}\b", re.IGNORECASE)
_OVER = re.compile(
    rf"(?: [\w’'-]+){{0,3}}?,? (?:spread )?(?:over|across|during|throughout) "
    rf"(?:(?:the|its|a|an|next|coming|full|all|course|life|space|of) ){{0,5}}(?:([\w-]+?)[- ])?{_LENGTH}s?\b",
    re.IGNORECASE,
)
_YEAR = r"((?:19|20)\d\d)"
_BETWEEN = re.compile(rf"(?: [\w’'-]+){{0,3}}?,? (?:between|from) (?:\w+ )?{_YEAR} (?:and|to|until) (?:\w+ )?{_YEAR}\b")
_WITHIN = re.compile(
    r"[ -](?:[\w’'-]+ ){0,2}?(?:in|within|inside) (?:(?:the|last|past|his|her|its) ){0,2}"
    rf"(?:(an?|[\w-]+) )?{_LENGTH}s?\b",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"(?: [\w’'-]+){0,2}?,? (?:(?:so far |already |in total )?this (?:year|season)\b|since (?:[a-z]\w+ ){0,4}?"
    rf"(?:{'|'.join(month.capitalize() for month in MONTHS if len(month) > 2)})\b)"
)
_EVER = re.compile(
    r"(?: [\w’'-]+){0,2}?,? since (?:the (?:turn|start|beginning) of the century|(?:\w+ ){0,2}?"
    r"(?:records?|recording|measurements|measuring|monitoring|counting|counts?|surveys) (?:\w+ )?(?:began|started))\b"
)
_THAN = re.compile(
    r" (?:below|above|than|from|on|more than|less than|lower than|higher than|up on|down on)\b[^.;]{0,40}?"
    r"\b(?:last|(?:a|the|one)(?: same| previous)?) (year|month|week)\b",
    re.IGNORECASE,
)
_AWAY = 1.3
_BRIEF, _LONG, _SHORT_OF_TWO = 15, 60.0, 2
"""Days up to which a span is no more than a fortnight, and those of what has gone on "since May" at the least."""
_SPREAD = 120


def other_period(document: Document, own: Quantity, same: list[Quantity]) -> Quantity | None:
    """ "£50m a year" for "£50m over the 30-year life of the contract", "£50m between 2019 and 2023"."""
    text = document.blocks[own.block].text
    rate, total = _PERIOD.match(text, own.end), _OVER.match(text, own.end)
    if not rate and not total:
        return None
    found = None
    for other in same:
        there = document.blocks[other.block].text
        per, over = _PERIOD.match(there, other.end), _OVER.match(there, other.end)
        if rate and not per and (between := _BETWEEN.match(there, other.end)):
            years = int(between.group(2)) - int(between.group(1))
            over = between if years >= _SHORT_OF_TWO else None
        if rate and not (over or (per and per.group(1) != rate.group(1).lower())):
            return None
        if total and not per:
            return None
        if behind := over or per:
            found = found or other._replace(end=behind.end(), noun="")
    return found


def other_span(document: Document, own: Quantity, same: list[Quantity], story: Told) -> Quantity | None:
    """ "Third time in a year" for a "third suspension in nine seasons", "86 in a week" for "86 since May"."""
    wanted, _ = _span(document, own)
    if not wanted:
        return None
    told = [_span(document, other, since=wanted < _BRIEF) for other in same]
    if any(not span or max(span, wanted) < _AWAY * min(span, wanted) for span, _ in told):
        return None
    for other in story.body:
        # "86 since January, five of them in the past week"
        near = other.block == same[0].block and 0 < other.start - same[0].end < _SPREAD and other.kind == own.kind
        span, end = _span(document, other) if near else (0.0, 0)
        if span and max(span, wanted) < _AWAY * min(span, wanted):
            return other._replace(end=end, noun="")
    return same[0]._replace(end=told[0][1], noun="")


def _span(document: Document, own: Quantity, *, since: bool = False) -> tuple[float, int]:
    """The days of the "in a year" behind a number and where it ends; 0 where there is none.

    ``since`` also takes in what has gone on for long: "since May", "so far this year".
    """
    text = document.blocks[own.block].text
    if own.block and (past := _THAN.match(text, own.end)):
        return DAYS[past.group(1).lower()], past.end()
    if own.block and (ever := _EVER.match(text, own.end)):
        return DAYS["decade"], ever.end()
    if since and (long := _SINCE.match(text, own.end)):
        return _LONG, long.end()
    found = _WITHIN.match(text, own.end)
    if found is None:
        return 0.0, 0
    many = (found.group(1) or "").lower()
    if not many and found.group().endswith("s"):
        return 0.0, 0  # "the first in years"
    one = many in {"a", "an", "", "one", "single", "past", "last"}
    value = 1.0 if one else SMALL.get(many) or (float(many) if many.isdecimal() else 0.0)
    return value * DAYS[found.group(2).lower()], found.end()
