"""A number in the headline that the body does not have, where the body has another one in its place."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from newslint.checks._number_roles import fewer, of_base, other_role
from newslint.checks._number_support import measure, supports
from newslint.checks._number_words import in_words, is_number
from newslint.document import Document
from newslint.lang.en import derived, family
from newslint.lang.measures import UNITS
from newslint.model import Hit, Passage, Witness
from newslint.reading._numerals import IRREGULAR, NUMBER_WORDS
from newslint.reading.alignment import Aligned, alignment, root
from newslint.reading.headline import HeadlineClaim, below, headline_claim, predicate
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.sentences import Sentence, sentence_at
from newslint.reading.words import words

_PASSED = frozenset({"year", "time", "phone"})
"""Kinds of number that a headline may have alone: the body says them otherwise, or "today"."""
_AGED = frozenset({"at", "aged", "age"})
_MOVED = frozenset(
    map(family, "by drop fall rise climb jump gain slip up down grow decline increase plunge soar".split())
)
"""Words before a number that make it the size of a change."""
_PER = frozenset({"a", "per", "an", "every", "yearly", "annually", "monthly", "weekly", "daily"})
_NAMING = frozenset({"label", "count"})
_LISTING = frozenset({"top", "day", "week", "part", "episode", "round", "no", "figure"})
"""Words before a number that make it a place in a row, or a turn of speech."""
_NEAR = 2
_EXACT = 1e-9
_TOP = 3
_FAR = 20
_FARTHEST = 40
"""Numbers further apart are of different things."""
_SCORED = frozenset({"goal", "point", "try", "run", "wicket", "set", "shot", "stroke"})
"""How many sentences into the body a rival of the same noun is looked for."""


@dataclass(frozen=True)
class Params:
    """``least`` is the smallest number judged without the same noun behind both (smaller ones are often counted up
    by the writer); ``around`` how far off a body's number may be that is said to be about the headline's."""

    least: float = 3
    around: float = 0.12


class _Rival(NamedTuple):
    score: float
    quantity: Quantity


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each number of the headline that has no support in the body and a rival there."""
    claim = document.derive(headline_claim)
    if claim is None or claim.lists:
        return
    if not any(
        word[0].isdecimal() or word in NUMBER_WORDS or is_number(word) for word in document.derive(words)[0].folded
    ):
        return
    for here, given in in_words(document):
        yield _hit(document, here, given)
    every = document.derive(quantities)
    head = document.derive(words)[0]
    low, high = head.starts[claim.first], head.ends[claim.last - 1]
    judged = [
        _told_apart(document, own)
        for own in every
        if own.block == 0 and low <= own.start < high and _is_judged(document, own)
    ]
    if not judged:
        return
    story = frozenset(document.derive(below))
    body = [_in_percent(other) for other in every if other.block in story]
    aligned = {one.sentence: one for one in document.derive(alignment)}
    for own in judged:
        rival = _rescaled(document, claim, own, body, aligned) or _said_otherwise(document, own, body)
        if rival is None:
            per = _beside(document, own)[1] in _PER
            held = [other for other in body if supports(own, other, params.around, per)]
            share = _is_fraction(document, own)
            borne = own.kind != "score" and bool(held) and not _of_others(own, held, body, aligned)
            lead = next((one.sentence.block for one in aligned.values() if one.rank == 0), 0)
            if (
                all(other.kind == "ordinal" for other in held)
                and (short := fewer(document, own, body, lead))
                and not _is_sum(document, own, body)
            ):
                yield _hit(document, Passage(0, own.start, own.end), short)
                continue
            if borne:
                rival = other_role(document, own, held, body) or of_base(document, own, held, body)
                if rival is None or _is_sum(document, own, body):
                    continue
                yield _hit(document, Passage(0, own.start, own.end), rival)
                continue
            if _written(document, own, body) or _is_sum(document, own, body):
                continue
            of_shares = [other for other in body if not share or _is_share(document, other)]
            rival = _rival(document, claim, own, of_shares, aligned, params)
        if rival is not None:
            yield _hit(document, Passage(0, own.start, own.end), rival)


def _hit(document: Document, here: Passage, rival: Quantity) -> Hit:
    place = Passage(rival.block, rival.start, rival.end)
    return Hit(
        here,
        values={"evidence": _phrase(document, here, rival), "headline": document.text(here)},
        evidence=(Witness(place, "the body's number"),),
    )


def _is_judged(document: Document, own: Quantity) -> bool:
    """Whether a number of the headline is one that the body would repeat."""
    if own.kind in _PASSED:
        return False
    if own.kind == "score" and document.derive(predicate) is None:
        return False
    before, after = _beside(document, own)
    return not (own.kind != "label" and before in _LISTING) and after != "figure"


def _told_apart(document: Document, own: Quantity) -> Quantity:
    """A number as the age or the place in a row that its words make it: "dies at 85", "number two"."""
    if own.kind == "count" and not own.noun and _beside(document, own)[0] in _AGED:
        return own._replace(kind="age", unit="yr")
    if own.kind == "count" and _beside(document, own)[0] == "number":
        return own._replace(kind="label")
    return _in_percent(own)


def _in_percent(quantity: Quantity) -> Quantity:
    """A fraction as the percentage that it is about; other quantities as they are."""
    if quantity.kind != "fraction":
        return quantity
    return quantity._replace(kind="percent", unit="%", value=100 * quantity.value, approximate="about")


_HAVING = frozenset("of had have has were are said say did do admitted believe think thought reported".split())
"""Words after a share of people."""
_PERCENT = re.compile(r"(?:%|per ?cent|pc)\Z", re.IGNORECASE)


def _is_share(document: Document, other: Quantity) -> bool:
    """Whether a percentage is of somebody or something: "14 per cent of pupils"."""
    shown = _beside(document, other)[1] in _HAVING
    return other.kind == "percent" and (shown or _is_fraction(document, other))


def _is_fraction(document: Document, quantity: Quantity) -> bool:
    """Whether a percentage stands in the text as a fraction: "a quarter", "three in ten"."""
    written = document.text(Passage(quantity.block, quantity.start, quantity.end))
    return quantity.kind == "percent" and not _PERCENT.search(written)


def _is_rest(document: Document, other: Quantity) -> bool:
    """Whether a number is the rest of a longer one: the "seven hours" of "a day and seven hours"."""
    every = document.derive(words)[other.block]
    at = next(i for i, end in enumerate(every.ends) if end > other.start)
    return at > 1 and every.folded[at - 1] == "and" and every.folded[at - 2] in UNITS and bool(other.unit)


def _said_otherwise(document: Document, own: Quantity, body: list[Quantity]) -> Quantity | None:
    """The same figures where the body always means another thing: "to $4" for "by $4", "a year" for "a month"."""
    same = [other for other in body if other.kind == own.kind and other.value == own.value and other.unit == own.unit]
    if not same:
        return None
    period = _period(document, own)
    if period and all((_period(document, other) or period) != period for other in same):
        return same[0]
    if family(_beside(document, own)[0]) in _MOVED and all(_beside(document, other)[0] == "to" for other in same):
        return same[0]
    return None


_PERIOD = re.compile(r"[- ](?:an?|per|each|every)[- ](hour|day|week|month|year)\b")


def _period(document: Document, own: Quantity) -> str:
    """The period of a rate: "month" of "£90-a-month"; empty for no rate."""
    found = _PERIOD.match(document.blocks[own.block].text, own.end)
    return found.group(1) if found else ""


def _beside(document: Document, own: Quantity) -> tuple[str, str]:
    """The folded words right before and after a number, empty where there is none."""
    every = document.derive(words)[own.block]
    at = next(i for i, start in enumerate(every.starts) if every.ends[i] > own.start)
    last = next((i for i, start in enumerate(every.starts) if start >= own.end), len(every.starts))
    return (every.folded[at - 1] if at else ""), (every.folded[last] if last < len(every.starts) else "")


def _written(document: Document, own: Quantity, body: list[Quantity]) -> bool:
    """Whether the headline's figures stand in the body as part of a name, or a score in either order."""
    figures = _figures(document, own)
    if not figures or own.unit:
        return False
    if own.kind == "score":
        one, _, two = figures.partition("-")
        return any(_figures(document, other) in (figures, f"{two}-{one}") for other in body if other.kind == "score")
    if own.kind != "count":
        return False
    read = {(other.block, other.start) for other in body}
    return any(
        figures == "".join(char for char in word if char.isdigit())
        for block in document.derive(below)
        for every in (document.derive(words)[block],)
        for word, start in zip(every.folded, every.starts, strict=True)
        if word[0].isdigit() and (block, start) not in read
    )


def _figures(document: Document, own: Quantity) -> str:
    """The digits of a number, with a hyphen between the two of a score."""
    text = document.text(Passage(own.block, own.start, own.end)).replace("–", "-")
    return "".join(char for char in text if char.isdigit() or (char == "-" and own.kind == "score"))


def _rival(
    document: Document,
    claim: HeadlineClaim,
    own: Quantity,
    body: list[Quantity],
    aligned: dict[Sentence, Aligned],
    params: Params,
) -> Quantity | None:
    """The body's number that stands where the headline's should: same kind, same matter; the best of them."""
    if derived(own.noun) in _SCORED:
        return None  # A match report counts them one by one.
    inside = {root(word.lower()) for word in document.text(Passage(0, own.start, own.end)).split()}
    topic = claim.stems - inside
    found: list[_Rival] = []
    for other in body:
        sentence = sentence_at(document, other.block, other.start)
        place = aligned.get(sentence) if sentence else None
        if place is None or not _comparable(document, own, other) or _is_rest(document, other):
            continue
        if not 1 / _FARTHEST < own.value / (other.value or 1) < _FARTHEST:
            continue
        shared = place.shared(topic)
        same = _same_noun(own, other)
        if "label" in (own.kind, other.kind):
            if place.rank >= _FAR:
                continue
        elif own.kind == "count":
            close = same and shared and place.rank < _FAR
            enough = shared >= (_NEAR if own.noun or place.rank else 1)
            lead = own.value >= params.least and place.rank < _TOP and enough and other.value >= params.least
            if not (close or (lead and not _other_thing(own, other))):
                continue
        elif own.kind == "age":
            if place.rank > _NEAR:
                continue
        elif place.rank and (not shared or place.rank >= _FAR):
            continue
        found.append(_Rival(shared + 2 * same - place.rank / _FAR, other))
    return max(found, key=lambda rival: rival.score).quantity if found else None


def _is_sum(document: Document, own: Quantity, body: list[Quantity]) -> bool:
    """Whether counts that stand together add up to the headline's: "five men and two women"."""
    counts = [other for other in body if other.kind == "count" and other.value == int(other.value)]
    for at, first in enumerate(counts):
        total, before = first.value, first
        for other in counts[at + 1 : at + _PARTS]:
            apart = other.start - before.end
            if other.block != before.block or apart > (_APART if _is_more(document, other) else _TOGETHER):
                break
            total, before = total + other.value, other
            if total == own.value:
                return own.kind == "count"
    return False


_PARTS, _TOGETHER, _APART = 4, 40, 160


def _is_more(document: Document, other: Quantity) -> bool:
    """Whether a number adds to one before it: "and four more"."""
    return _beside(document, other)[1] in {"more", "others", "other", "further"}


def _of_others(own: Quantity, held: list[Quantity], body: list[Quantity], aligned: dict[Sentence, Aligned]) -> bool:
    """Whether every number like the headline's counts other things, and its first sentence has another of these.

    "25 caravans" is not borne out by 25 firefighters where five caravans burned.
    """
    if own.kind != "count" or not _is_thing(own.noun):
        return False
    if not all(_is_thing(other.noun) and not _same_noun(own, other) for other in held):
        return False
    lead = {one.sentence.block for one in aligned.values() if one.rank == 0}
    return any(_same_noun(own, other) and other.kind == "count" and other.block in lead for other in body)


def _rescaled(
    document: Document, claim: HeadlineClaim, own: Quantity, body: list[Quantity], aligned: dict[Sentence, Aligned]
) -> Quantity | None:
    """The headline's figures at another scale or in another unit in the body's first sentence: millions for billions.

    The right number may then stand further down and be about something else.
    """
    for other in body:
        sentence = sentence_at(document, other.block, other.start)
        place = aligned.get(sentence) if sentence else None
        if place is None or place.rank or own.kind == "count" or own.value < _NEAR:
            continue
        unlike = other.unit != own.unit and measure(other)[0] == measure(own)[0] != ""
        if unlike and other.value == own.value and len(place.stems) >= _NEAR:
            return other  # "14 months" for "14 years"
        if other.kind == own.kind and other.unit == own.unit and other.value * own.value:
            power = math.log10(max(own.value, other.value) / min(own.value, other.value))
            enough = len(place.stems) >= (_NEAR if power >= _NEAR else _TOP)
            if enough and power > _EXACT and abs(power - round(power)) < _EXACT:
                return other
    return None


def _comparable(document: Document, own: Quantity, other: Quantity) -> bool:
    """Whether two numbers are of one kind, so that one could stand for the other."""
    before, after = _beside(document, own)
    if (other.approximate == "plural") != (own.approximate == "plural"):
        return False
    if "label" in (own.kind, other.kind):
        return {own.kind, other.kind} <= _NAMING and bool(before) and before == _beside(document, other)[0]
    if own.kind != other.kind:
        return False
    if own.kind == "ordinal":
        return bool(after) and derived(after) == derived(_beside(document, other)[1])
    if own.unit != other.unit:
        return own.value == other.value and measure(own)[0] == measure(other)[0]
    return True


def _same_noun(own: Quantity, other: Quantity) -> bool:
    return bool(own.noun) and bool(other.noun) and derived(own.noun) == derived(other.noun)


def _other_thing(own: Quantity, other: Quantity) -> bool:
    """Whether both say what they count, and it is not the same."""
    return _is_thing(own.noun) and _is_thing(other.noun)


def _is_thing(noun: str) -> bool:
    return noun.endswith("s") or (noun in IRREGULAR and noun != "people")


def _phrase(document: Document, own: Passage, quantity: Quantity) -> str:
    """The number and what it counts, as the body has it; with the words around it where they are the difference."""
    text = document.blocks[quantity.block].text
    shown = text[quantity.start : quantity.end]
    if shown.lower() == document.text(own).lower():
        before = _beside(document, quantity)[0]
        period = _PERIOD.match(text, quantity.end)
        return f"{before} {shown}{period[0] if period else ''}".strip()
    if not quantity.noun:
        return shown
    tail = text[quantity.end : quantity.end + 40].split(" ")
    return (shown + " " + " ".join(tail[1:3])).strip(" ,.;:")
