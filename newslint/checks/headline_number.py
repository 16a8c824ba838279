"""A number in the headline that the body does not have, where the body has another one in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newslint.document import Document
from newslint.lang.en import derived
from newslint.model import Hit, Passage, Witness
from newslint.reading.headline import headline_claim, stems
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.sentences import sentence_at
from newslint.reading.words import words

_PASSED = frozenset({"ordinal", "year", "date", "time", "score", "label", "phone"})
"""Kinds of number that a headline may have alone: days, results, names."""
_RATES = frozenset({4, 7, 12, 24, 52, 60, 365})
"""Quotients of two numbers that may be one: a rate by the week and by the year."""
_IN_DAYS = {"second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1, "week": 7, "month": 30.4, "year": 365.25}


@dataclass(frozen=True)
class Params:
    """``least`` is the smallest number judged (smaller ones are often counted up by the writer); ``around`` how far
    off a body's number may be that is said to be about the headline's; ``shared`` how many content words of the
    headline the sentence of a rival number has."""

    least: float = 3
    around: float = 0.12
    shared: int = 1


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each number of the headline that has no support in the body and a rival there."""
    claim = document.derive(headline_claim)
    if claim is None or claim.lists:
        return
    every = document.derive(quantities)
    body = [q for q in every if q.block > 0]
    head = document.derive(words)[0]
    low, high = head.starts[claim.first], head.ends[claim.last - 1]
    for own in every:
        if own.block > 0 or own.kind in _PASSED or own.value < params.least or not low <= own.start < high:
            continue
        if any(_supports(own, other, params.around) for other in body) or _written(document, own):
            continue
        inside = document.text(Passage(0, own.start, own.end)).split()
        topic = claim.stems - {derived(word.lower()) for word in inside}
        rival = _rival(document, own, body, topic, params)
        if rival is not None:
            place = Passage(rival.block, rival.start, rival.end)
            yield Hit(
                Passage(0, own.start, own.end),
                values={
                    "evidence": _phrase(document, rival),
                    "headline": document.text(Passage(0, own.start, own.end)),
                },
                evidence=(Witness(place, "the body's number"),),
            )


def _supports(own: Quantity, other: Quantity, around: float) -> bool:
    """Whether a number of the body bears the headline's out: equal, rounded to it, or about it."""
    if own.unit and other.unit and own.unit != other.unit:
        one, two = _days(own), _days(other)
        return bool(one and two) and abs(one - two) <= around * max(one, two)
    if own.value == other.value or _rounds(other.value, own.value):
        return True
    about = own.approximate or other.approximate
    return bool(about) and abs(own.value - other.value) <= around * max(abs(own.value), abs(other.value))


def _days(quantity: Quantity) -> float:
    return quantity.value * _IN_DAYS.get(quantity.unit.removesuffix("s"), 0)


def _rounds(exact: float, shown: float) -> bool:
    """Whether ``exact`` rounds, or is cut, to ``shown`` at the precision that ``shown`` has."""
    digits = len(f"{shown:g}".replace(".", "").replace("-", "").strip("0").split("e")[0]) or 1
    step = 10.0 ** (len(str(int(abs(shown)))) - digits)
    return bool(exact) and (float(f"{exact:.{max(0, digits - 1)}e}") == shown or 0 <= exact - shown < step)


def _written(document: Document, own: Quantity) -> bool:
    """Whether the headline's figures stand anywhere in the body, as a part of a score, a date or a name."""
    figures = "".join(char for char in document.text(Passage(0, own.start, own.end)) if char.isdigit())
    if len(figures) < 1:
        return False
    return any(
        figures == "".join(char for char in word if char.isdigit()) and not own.unit
        for words_ in document.derive(words)[1:]
        for word in words_.folded
        if word[0].isdigit()
    )


def _rival(
    document: Document, own: Quantity, body: list[Quantity], topic: frozenset[str], params: Params
) -> Quantity | None:
    """The body's number of the same kind in the sentence that speaks of the headline's matter, best first."""
    best: tuple[int, Quantity] | None = None
    for other in body:
        if other.kind != own.kind or other.unit != own.unit or round(own.value / (other.value or 1)) in _RATES:
            continue
        sentence = sentence_at(document, other.block, other.start)
        if sentence is None:
            continue
        shared = len(topic & stems(document, sentence))
        same_noun = bool(own.noun) and bool(other.noun) and derived(own.noun) == derived(other.noun)
        score = shared + 2 * same_noun
        if (
            (same_noun or (own.kind != "count" and shared > params.shared))
            and shared >= params.shared
            and (best is None or score > best[0])
        ):
            best = (score, other)
    return best[1] if best else None


def _phrase(document: Document, quantity: Quantity) -> str:
    """The number and what it counts, as the body has it."""
    text = document.blocks[quantity.block].text
    tail = text[quantity.end : quantity.end + 40].split(" ")
    return (
        (text[quantity.start : quantity.end] + " " + " ".join(tail[1:3])).strip(" ,.;:")
        if quantity.noun
        else text[quantity.start : quantity.end]
    )
