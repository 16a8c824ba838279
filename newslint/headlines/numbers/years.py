"""Years of the headline, and ages of old things, held against the years of the body."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import alignment
from newslint.headlines.numbers.context import Told, clause_before
from newslint.model import Passage
from newslint.reading.quantities import Quantity
from newslint.reading.words import words

_KIN = {
    "since": frozenset({"since"}),
    "by": frozenset({"by", "until", "till", "before"}),
    "until": frozenset({"by", "until", "till"}),
    "till": frozenset({"by", "until", "till"}),
    "in": frozenset({"in"}),
    "from": frozenset({"from", "in"}),
}
"""By word before a year of the headline: the words before a year of the body that stands in its place."""
_REACH, _TOP, _NEXT, _SHARED = 4, 4, 1, 2
_AGO = 300
"""Younger things are not dated by their age."""
_ERA = re.compile(r"\b(?:(BC|BCE|AD|CE) ?)?(\d{1,3}(?:,\d{3})?|\d{4})(?: ?(BCE?|AD|CE)\b)?")
_CENTURY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)[- ]century (BCE?)\b")
_NOW = 2020
_AROUND = 0.15


def other_year(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The body's year in the place of the headline's: "the coldest since 1986" for "since 1968"."""
    before = next(clause_before(document, own, 1), "")
    kin = _KIN.get(before)
    if kin is None or _is_decade(document, own):
        return None
    since = before == "since"
    if since and _says_how_long(document, story):
        return None
    years = [other for other in story.body if other.kind in {"year", "date"}]
    for other in years:
        beside = set(clause_before(document, other, _REACH))
        if other.value == own.value and other.kind == "year" and (not since or beside & kin):
            return None
        then = since and other.kind == "year" and other.value == own.value
        if then and (not beside & {"in", "of", "from", "to"} or not _is_record(document)):
            return None
    if not since and (any(_has(document, other, own) for other in years) or _says_this_year(document)):
        return None
    for other in years:
        place = story.place(other)
        if other.kind != "year" or other.value == own.value or place is None or _is_decade(document, other):
            continue
        near = list(clause_before(document, other, _REACH if since else _NEXT))
        if kin.isdisjoint(near) or place.rank >= _TOP:
            continue
        if since or len(place.stems) >= _SHARED:
            return other
    return None


def _says_how_long(document: Document, story: Told) -> bool:
    """Whether the top of the body gives the span instead: "in nine years", "in nearly a decade"."""
    for one in document.derive(alignment)[:_TOP]:
        if not _SPANNING.isdisjoint(one.own.folded[one.sentence.first : one.sentence.last]):
            return True
    return any(_spans_years(document, other) and story.rank(other) < _TOP for other in story.body)


_SPANNING = frozenset({"decade", "decades", "century", "centuries"})


def _spans_years(document: Document, other: Quantity) -> bool:
    """Whether a number says for how long: "for the first time in nine years"."""
    return other.kind == "duration" and other.unit in _LONG and not _SPANS.isdisjoint(clause_before(document, other, 2))


_LONG = frozenset({"yr", "decade", "century"})
_SPANS = frozenset({"in", "for", "nearly", "almost"})


def _is_record(document: Document) -> bool:
    """Whether the headline has something at its most since a year: "the coldest since 1986"; not "doubled since"."""
    return any(word.endswith("est") or word in _MOSTS for word in document.derive(words)[0].folded)


_MOSTS = frozenset("most least first worst record biggest only".split())


def _says_this_year(document: Document) -> bool:
    """Whether the top of the body counts years from its own day: "this year", "next year"."""
    return any(
        word in {"year", "years"} and one.own.folded[at - 1] in {"this", "next", "last"}
        for one in document.derive(alignment)[:_TOP]
        for at, word in enumerate(one.own.folded)
        if at and one.sentence.first <= at < one.sentence.last
    )


def _has(document: Document, date: Quantity, year: Quantity) -> bool:
    return str(int(year.value)) in document.text(Passage(date.block, date.start, date.end))


def _is_decade(document: Document, year: Quantity) -> bool:
    return document.blocks[year.block].text[year.start : year.end].endswith("s")


def other_age(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The body's date of a thing that is not as old as the headline says: "about 720 BC" for "7,200-year-old"."""
    if own.unit != "yr" or own.value < _AGO:
        return None
    found = None
    for block in sorted({place.sentence.block for place in story.places.values()} | _blocks(document)):
        text = document.blocks[block].text
        for one in _ERA.finditer(text):
            era = one.group(1) or one.group(3)
            if not era:
                continue
            year = int(one.group(2).replace(",", ""))
            age = _NOW + year if era.startswith("B") else _NOW - year
            if abs(age - own.value) <= _AROUND * own.value:
                return None
            found = found or Quantity(block, one.start(), one.end(), float(year), "", "year")
        for one in _CENTURY.finditer(text):
            age = _NOW + 100 * int(one.group(1)) - 50
            if abs(age - own.value) <= _AROUND * own.value:
                return None
            found = found or Quantity(block, one.start(), one.end(), float(one.group(1)), "", "year")
    return found


def _blocks(document: Document) -> set[int]:
    return set(range(1, len(document.derive(words))))
