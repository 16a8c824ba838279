"""The body's number that stands where the headline's should."""

from __future__ import annotations

import math

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, root
from newslint.headlines.numbers.context import (
    Told,
    akin,
    beside,
    ends,
    figures,
    is_adjective,
    is_change,
    is_fraction,
    is_of_kin,
    is_person,
    is_thing,
    lead,
    same_noun,
)
from newslint.headlines.numbers.roles import FATES, NAMED, role_in
from newslint.headlines.numbers.support import figures as significant
from newslint.headlines.numbers.support import measure
from newslint.lang import gazetteer
from newslint.lang.en import derived, family
from newslint.lang.en_synonyms import synonyms
from newslint.lang.measures import UNITS
from newslint.model import Passage
from newslint.reading.quantities import Quantity
from newslint.reading.words import words
from newslint.record import NamedTuple

_FURTHER = frozenset({"other", "others", "more", "further", "additional"})
_NAMING = frozenset({"label", "count"})
_NEAR = 2
_EXACT = 1e-9
_TOP = 3
_FAR = 20
"""How many sentences into the body a rival of the same noun is looked for."""
_FARTHEST = 40
"""Numbers further apart are of different things."""
_SCORED = frozenset("goal point try run wicket set shot stroke medal gold silver win victory title".split())
"""What a report counts one by one."""
_HAVING = frozenset("of had have has were are said say did do admitted believe think thought reported".split())
"""Words after a share of people."""


_COUNTED_UP = 4
"""So many people a story may count by naming them."""
_ANYBODY = frozenset("people men women persons others children".split())
"""Whom stories count for all sorts of reasons."""


class _Rival(NamedTuple):
    score: float
    quantity: Quantity


def rival(document: Document, stems: frozenset[str], own: Quantity, story: Told, least: float) -> Quantity | None:
    """The best of the numbers of the same kind that stand in a sentence about the same matter; ``stems`` are the
    headline's roots, ``least`` the smallest number judged without the same noun behind both."""
    if derived(own.noun) in _SCORED:
        return None
    inside = {root(word.lower()) for word in document.text(Passage(0, own.start, own.end)).split()}
    topic = stems - inside
    share, change = is_fraction(document, own), is_change(document, own)
    wanted = role_in(document, own, story.body)
    found: list[_Rival] = []
    for other in story.body:
        place = story.place(other)
        if place is None or not _comparable(document, own, other) or _is_rest(document, other):
            continue
        if (share and not _is_share(document, other)) or _describes(document, own, other):
            continue
        if own.kind == "count" and beside(document, other)[1] in _FURTHER:
            continue
        if not 1 / _FARTHEST < _ratio(own, other) < _FARTHEST:
            continue
        if other.value < own.value and not same_noun(own, other) and _is_of_some(document, other):
            continue
        shared = place.shared(topic) or (own.kind == "duration" and place.rank < _TOP and _reworded(document, place))
        same = same_noun(own, other) or (
            wanted in FATES and own.value >= NAMED and role_in(document, other, story.body) == wanted
        )
        moved = change and place.rank < _TOP and is_change(document, other)
        if "label" in (own.kind, other.kind):
            if place.rank >= _FAR:
                continue
        elif own.kind == "count":
            anybody = own.noun in _ANYBODY and place.rank >= _TOP
            close = same and shared > anybody and place.rank < _FAR
            enough = shared >= (_NEAR if is_thing(own.noun) or place.rank else 1)
            few = is_person(own.noun) and own.value <= _COUNTED_UP and not same
            early = own.value >= least and place.rank < _TOP and enough and other.value >= least and not few
            if not (close or moved or (early and not _other_thing(own, other))):
                continue
        elif own.kind == "age":
            if place.rank > _NEAR or is_of_kin(document, other):
                continue
        elif place.rank and (not shared or place.rank >= _FAR) and not moved and not (share and place.rank <= _NEAR):
            continue
        found.append(_Rival(shared + 2 * same + moved - place.rank / _FAR, other))
    return max(found, key=lambda one: one.score).quantity if found else None


def _reworded(document: Document, place: Aligned) -> int:
    """How many words of the headline, up to two, a sentence has a synonym of: "the mean time" for "on average"."""
    said = frozenset(place.own.families[place.sentence.first : place.sentence.last])
    head = document.derive(words)[0].folded
    return min(2, sum(not synonyms(word).isdisjoint(said) for word in head if root(word)))


def _describes(document: Document, own: Quantity, other: Quantity) -> bool:
    """Whether a number only describes: "a 34-page lawsuit"; but "a more than 20-car pile-up" counts cars."""
    bounded = bool(own.approximate) and own.approximate == other.approximate
    return is_adjective(document, other) and not akin(own, other) and not bounded


def _other_thing(own: Quantity, other: Quantity) -> bool:
    """Whether both say what they count, and it is not the same."""
    return is_thing(own.noun) and is_thing(other.noun) and not akin(own, other)


def _ratio(own: Quantity, other: Quantity) -> float:
    one, two = (own.value, other.value) if own.unit == other.unit else (measure(own)[1], measure(other)[1])
    return one / (two or 1)


def _comparable(document: Document, own: Quantity, other: Quantity) -> bool:
    """Whether two numbers are of one kind, so that one could stand for the other."""
    before, after = beside(document, own)
    if (other.approximate == "plural") != (own.approximate == "plural"):
        return False
    if "label" in (own.kind, other.kind):
        first, last = beside(document, other)
        named = bool(after) and after == last and _is_capital(document, own) and _is_capital(document, other)
        return {own.kind, other.kind} <= _NAMING and (named or (bool(before) and before == first))
    if own.kind != other.kind:
        return False
    if own.kind == "ordinal":
        return bool(after) and derived(after) == derived(beside(document, other)[1])
    if own.unit != other.unit:
        return own.value == other.value and measure(own)[0] == measure(other)[0]
    return True


def _is_of_some(document: Document, other: Quantity) -> bool:
    """Whether a number counts those of one country, or a few that it names: "10 Americans", "the dead included two"."""
    own = document.derive(words)[other.block]
    at, last = ends(document, other)
    before = own.folded[max(0, at - _NEAR) : at]
    return not _INCLUDED.isdisjoint(before) or (
        _ALL_OF_THEM.isdisjoint(before) and any(gazetteer.people_of(word) for word in own.texts[last : last + 1])
    )


_INCLUDED = frozenset("included including include includes".split())
_ALL_OF_THEM = frozenset({"the", "all", "these", "those"})


def _is_capital(document: Document, own: Quantity) -> bool:
    """Whether the word behind a number has a capital: "BBC 6 Music"."""
    text = document.blocks[own.block].text
    return text[own.end : own.end + 1] == " " and text[own.end + 1 : own.end + 2].isupper()


def _is_share(document: Document, other: Quantity) -> bool:
    """Whether a percentage is of somebody or something: "14 per cent of pupils"."""
    after = beside(document, other)[1]
    shown = after in _HAVING or (after.endswith("ed") and after != family(after))
    return other.kind == "percent" and (shown or is_fraction(document, other))


def _is_rest(document: Document, other: Quantity) -> bool:
    """Whether a number is the rest of a longer one, the "seven hours" of "a day and seven hours", or comes before."""
    every = document.derive(words)[other.block]
    at, _ = ends(document, other)
    text = document.blocks[other.block].text
    if _BEFORE_THAT.match(text, other.end) or (_BEGAN.match(text, other.end) and text[: other.start].endswith("from ")):
        return True
    return at > 1 and every.folded[at - 1] == "and" and every.folded[at - 2] in UNITS and bool(other.unit)


_BEGAN = re.compile(r"(?: \w+)? in (?:19|20)\d\d\b")
"""When something stood where it began: "up from 28 times in 2015"."""
_BEFORE_THAT = re.compile(r"[^.;,]{0,60}\b(?:in|over|during) (?:the )?previous (?:days|weeks|months|years)\b")


def of_others(document: Document, own: Quantity, held: list[Quantity], story: Told) -> bool:
    """Whether every number like the headline's counts other things, and its first sentence has another of these.

    "25 caravans" is not borne out by 25 firefighters where five caravans burned.
    """
    if own.kind == "percent" and is_thing(own.noun):
        apart = all(is_thing(other.noun) and not akin(own, other) for other in held)
        return apart and any(
            other.kind == "percent" and same_noun(own, other) and story.rank(other) < _TOP for other in story.body
        )
    if own.kind != "count" or not is_thing(own.noun):
        return False
    if not all((is_thing(other.noun) or is_person(other.noun)) and not akin(own, other) for other in held):
        return False
    first = lead(document)
    return any(
        same_noun(own, other)
        and other.kind == "count"
        and (other.block == first or (story.rank(other) < _TOP and not other.approximate))
        for other in story.body
    )


def rescaled(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The headline's figures at another scale or in another unit at the top of the body: millions for billions.

    The right number may then stand further down and be about something else.
    """
    for other in story.body:
        place = story.place(other)
        if place is None or own.value < _NEAR or own.kind == "ordinal":
            continue
        if not held and place.rank < 2 * _TOP and own.value > _NEAR and _other_unit(document, own, other):
            return other  # "300 metres" for "300km"
        if not held and place.rank < 2 * _TOP and _other_scale(own, other):
            return other  # "Rs 42 lakh" for "Rs 42 crore"
        if place.rank >= _TOP:
            continue
        first = place.rank == 0 and own.kind != "count"
        unlike = other.unit != own.unit and measure(other)[0] == measure(own)[0] != ""
        passing = beside(document, other)[0] == "the"  # "in the three months to December"
        same = any(one.unit == own.unit and one.value == own.value and _is_told(one, story) for one in held)
        if first and unlike and not (passing or same) and other.value == own.value and len(place.stems) >= _NEAR:
            return other  # "14 months" for "14 years"
        if other.kind == own.kind and other.unit == own.unit and other.value * own.value:
            power = math.log10(max(own.value, other.value) / min(own.value, other.value))
            if power <= _EXACT or abs(power - round(power)) >= _EXACT:
                continue
            enough = len(place.stems) >= (_NEAR if power >= _NEAR else _TOP)
            if (first and enough) or _is_slip(document, own, other, held, story):
                return other
    return None


def _is_told(one: Quantity, story: Told) -> bool:
    """Whether a number stands near the top in a sentence about the headline's matter."""
    place = story.place(one)
    return place is not None and place.rank < 2 * _TOP and len(place.stems) >= _NEAR


def _other_scale(own: Quantity, other: Quantity) -> bool:
    """Whether two sums of money show the same two figures or more, a power of ten apart."""
    if own.kind != "money" or other.kind != "money" or own.unit != other.unit or not own.value * other.value:
        return False
    power = math.log10(max(own.value, other.value) / min(own.value, other.value))
    near = _EXACT < power <= _SCALES and min(own.value, other.value) >= _SLIP
    return near and abs(power - round(power)) < _EXACT and significant(own.value) > 1


def _other_unit(document: Document, own: Quantity, other: Quantity) -> bool:
    """Whether two numbers are the same figures in two units of one kind."""
    passing = beside(document, other)[0] in {"the", "after", "another", "every"}
    alike = other.value == own.value and own.unit != other.unit and not passing
    return alike and own.kind == other.kind and measure(other)[0] == measure(own)[0] != ""


_SLIP, _BELOW, _SCALES = 1000, 2, 3.5


def _is_slip(document: Document, own: Quantity, other: Quantity, held: list[Quantity], story: Told) -> bool:
    """Whether a power of ten between two large numbers is no chance: they count alike, or show two figures.

    Numbers like the headline's that stand far below, away from its matter, do not help: "a rival added 3 million".
    """
    if min(own.value, other.value) < _SLIP or is_adjective(document, other):
        return False
    far = own.kind == "money" and max(own.value, other.value) >= _SLIP * min(own.value, other.value)
    for one in held:
        place = story.place(one)
        if place is None or place.rank < story.rank(other) + _BELOW:
            return False
        # "A deficit of $4.1 billion", and further down a tax that brings 4.1 million of it.
        if not far and (len(place.stems) > 1 or not akin(own, other)):
            return False
    return akin(own, other) or (significant(own.value) > 1 and bool(figures(document, own)))
