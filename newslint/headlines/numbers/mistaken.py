"""The headline's figure misread: its digits in another order, or that of a part, of another base or of other people."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import root
from newslint.headlines.headline import headline_claim
from newslint.headlines.numbers.changes import DOWN, MOVED, UP
from newslint.headlines.numbers.context import (
    Told,
    beside,
    clause_before,
    ends,
    is_adjective,
    is_change,
    is_fraction,
    is_person,
    same_noun,
)
from newslint.headlines.numbers.support import supports
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_families import family_set
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.words import words

_TOP, _EARLY, _NEAR, _REACH = 3, 8, 2, 8
_FARTHEST = 40
"""Sums further apart are of different things."""
_SHOWN, _LARGE = 2, 1000
"""Digits that a number shows at least, and how large a count is for its noun not to matter."""
_ANYBODY = family_set("people person staff worker employee job post role man woman member")
"""Nouns for people of all kinds."""
_SPENT = family_set("cost spend worth price fee ticket")


def misprint(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The number that has the headline's digits in another order, or the only sum of money that the body has, where the
    body has nothing like the headline's."""
    for other in story.body if own.kind in ("money", "percent", "count") else ():
        alike = other.kind == own.kind and other.unit == own.unit and other.value != own.value
        counted = own.kind != "count" or same_noun(own, other) or own.value >= _LARGE
        near = alike and counted and story.rank(other) < _EARLY
        if near and _is_turned(own, other) and not is_adjective(document, other):
            return other
    return _only_sum(document, own, story)


def _is_turned(own: Quantity, other: Quantity) -> bool:
    """Whether two numbers have the same digits in another order: 83,000 and 38,000."""
    one, two = (f"{quantity.value:g}".replace(".", "").strip("0") for quantity in (own, other))
    return one != two and len(one) >= _SHOWN and sorted(one) == sorted(two) and own.value / other.value < _FARTHEST


def _only_sum(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The one sum of money in the body, where the headline has one too and it is another."""
    if own.kind != "money" or sum(one.kind == "money" and not one.block for one in document.derive(quantities)) != 1:
        return None
    sums = [other for other in story.body if other.kind == "money"]
    if not sums or len({other.value for other in sums}) != 1 or any(other.kind == "percent" for other in story.body):
        return None
    other = sums[0]
    place = story.place(other)
    if place is None or place.rank >= _EARLY or other.unit != own.unit or other.approximate or own.approximate:
        return None
    close = 1 / _FARTHEST < own.value / (other.value or 1) < _FARTHEST
    passing = not _SPENT.isdisjoint(map(family, clause_before(document, other, _REACH)))
    return other if close and not passing and (place.rank < _TOP or place.stems) else None


def of_subject(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """By how much the headline's subject changed, where its figure is that of a part or is no change at all: "exports
    rose 9 per cent", with "sales to India grew 21 per cent" further down."""
    claim = document.derive(headline_claim)
    if claim is None or own.kind != "percent" or not held or not is_change(document, own):
        return None
    before = list(clause_before(document, own, _REACH))
    at = next((i for i, word in enumerate(before) if family(word) in UP | DOWN), None)
    if at is None:
        return None
    way = UP if family(before[at]) in UP else DOWN
    first, _ = ends(document, own)
    head = document.derive(words)[0].folded
    moved = [*head[first - at : first], *reversed(head[claim.first : first - at - 1])]  # "cuts risk by", "exports jump"
    subject = next((root(word) for word in moved if root(word)), "")
    if not subject or any(not _is_of_part(document, one, subject, head, story) for one in held):
        return None
    for other in story.body:
        place = story.place(other)
        if place is None or place.rank >= _NEAR or other.kind != "percent" or supports(own, other, 0.0):
            continue
        said = list(clause_before(document, other, 3 * _REACH))
        reach = _REACH if said[:1] == ["by"] else _NEAR
        changed = any(family(word) in way for word in said[:reach])
        if changed and any(root(word) == subject for word in said) and len(place.stems) >= _NEAR:
            return other
    return None


def _is_of_part(document: Document, one: Quantity, subject: str, head: list[str], story: Told) -> bool:
    """Whether a figure like it is no change, or is of something else or of a part: "arrivals from India"."""
    place = story.place(one)
    if place is None or (not place.rank and is_change(document, one)):
        return False
    if is_fraction(document, one):
        return False
    said = list(clause_before(document, one, 3 * _REACH))
    if not any(family(word) in MOVED for word in said[:_NEAR]):
        return beside(document, one)[1] == "of"
    if place.rank and not place.stems:
        return True
    at = next((i for i, word in enumerate(said) if root(word) == subject), None)
    if at is None:
        return bool(place.rank)
    behind = said[max(0, at - _NEAR) : at][::-1]
    return bool(behind) and behind[0] in _FROM and behind[-1] not in head and behind[-1] not in STOPWORDS


_FROM = frozenset({"from", "to", "among", "in", "of", "for"})
_BASE = re.compile(
    r" of (?:what is |what was |the |its |their |last |a )?(?:[\w-]+ ){0,2}"
    r"(?:average|usual|normal|target|forecast|expected|year['’]s|norm|record|peak)\b"
)
_FULL = frozenset({"full", "complete", "capacity", "filled", "built", "finished", "loaded"})


def of_other_base(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The share of the whole where the headline's is one of what is usual: "70 per cent of the average for June"."""
    if own.kind != "percent" or not held or _FULL.isdisjoint(document.derive(words)[0].folded):
        return None
    if not all(_BASE.match(document.blocks[one.block].text, one.end) for one in held):
        return None
    for other in story.body:
        fits = other.kind == "percent" and other not in held and story.rank(other) < _TOP
        behind = document.derive(words)[other.block].folded[ends(document, other)[1] :][:_REACH]
        if fits and not _FULL.isdisjoint(behind):
            return other
    return None


def of_kind(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """How many of the headline's own kind of people, where its figure counts people of all kinds: "3,000 people, among
    them 300 pilots" for "3,000 pilots"."""
    if own.kind != "count" or not held or not is_person(own.noun) or family(own.noun) in _ANYBODY:
        return None
    if not all(not same_noun(own, one) and _is_of_all(document, one) for one in held):
        return None
    for other in story.body:
        fits = other.kind == "count" and same_noun(own, other) and other not in held and not other.approximate
        if fits and story.rank(other) < _TOP and not is_adjective(document, other):
            return other
    return None


def _is_of_all(document: Document, one: Quantity) -> bool:
    """Whether a count is of people of all kinds, or of the others."""
    return family(one.noun) in _ANYBODY or beside(document, one)[1] in ("others", "other")
