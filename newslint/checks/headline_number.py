"""A number in the headline that the body does not have, where the body has another one in its place."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.headline import HeadlineClaim, headline_claim
from newslint.headlines.numbers.feats import feat, passes
from newslint.headlines.numbers.margin import margin, poll_lead, step
from newslint.headlines.numbers.months import other_month
from newslint.headlines.numbers.spelt import is_number
from newslint.model import Hit, Passage, Witness
from newslint.reading._numerals import NUMBER_WORDS
from newslint.reading.quantities import Quantity, quantities_of
from newslint.reading.words import words
from newslint.record import NamedTuple


class Params(NamedTuple):
    """``least`` is the smallest number judged without the same noun behind both (smaller ones are often counted up
    by the writer); ``around`` how far off a body's number may be that is said to be about the headline's."""

    least: float = 3
    around: float = 0.12


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each number of the headline that has no support in the body and a rival there."""
    claim = document.derive(headline_claim)
    if claim is None or claim.asks or claim.lists:
        return
    if moved := other_month(document):
        yield _hit(document, *moved)
    if stepped := step(document):
        yield _hit(document, *stepped)
    if done := feat(document) or passes(document):
        yield _hit(document, *done)
        return
    if not any(
        not word.isalpha() or word in NUMBER_WORDS or is_number(word) for word in document.derive(words)[0].folded
    ):
        return
    from newslint.headlines.numbers.words import in_words  # most headlines have no number

    for here, given in in_words(document):
        yield _hit(document, here, given)
    if other := _other_measure(document, claim):
        yield _hit(document, *other)
        return
    if by_much := margin(document) or _lead(document):
        yield _hit(document, *by_much)
        return
    head = document.derive(words)[0]
    low, high = head.starts[claim.first], head.ends[claim.last - 1]
    numbers = [own for own in quantities_of(document, 0) if low <= own.start < high]
    if numbers:
        from newslint.headlines.numbers.contradiction import contradicting  # nine in ten headlines have no number

        for own, found in contradicting(document, numbers, claim.stems, params.least, params.around):
            yield _hit(document, Passage(0, own.start, own.end), found)


def _lead(document: Document) -> tuple[Passage, Quantity] | None:
    """The lead of a poll; few headlines speak of points."""
    if _POINTS.isdisjoint(document.derive(words)[0].folded):
        return None
    from newslint.headlines.numbers.context import told

    return poll_lead(document, document.derive(told).body)


_POINTS = frozenset({"points", "point"})


def _other_measure(document: Document, claim: HeadlineClaim) -> tuple[Passage, Quantity] | None:
    """A multiple of a limit or a stretch of time that the body has otherwise; few headlines have one."""
    head = document.derive(words)[0].folded
    if not _MULTIPLES.isdisjoint(head):
        from newslint.headlines.numbers.multiples import multiple

        if found := multiple(document, claim):
            return found
    if not _STRETCHES.isdisjoint(head):
        from newslint.headlines.numbers.stretches import other_stretch

        if found := other_stretch(document, claim):
            return found
    if not _RATES.isdisjoint(head):
        from newslint.headlines.numbers.rates import other_rate

        return other_rate(document, claim)
    return None


_MULTIPLES = frozenset({"times", "twice", "double"})
_RATES = frozenset(
    "second minute hour day night week month year daily nightly weekly monthly yearly annually parts ppm ppb "
    "ppt".split()
)
_STRETCHES = frozenset("year years month months week weeks decade decades last".split())


def _hit(document: Document, here: Passage, rival: Quantity) -> Hit:
    place = Passage(rival.block, rival.start, rival.end)
    return Hit(
        here,
        values={"evidence": _phrase(document, here, rival), "headline": document.text(here)},
        evidence=(Witness(place, "the body's number"),),
    )


def _phrase(document: Document, own: Passage, quantity: Quantity) -> str:
    """The number and what it counts, as the body has it; with the words around it where they are the difference."""
    text = document.blocks[quantity.block].text
    shown = text[quantity.start : quantity.end]
    if shown.lower() == document.text(own).lower():
        from newslint.headlines.numbers.context import beside

        before = beside(document, quantity)[0]
        return f"{before} {shown}".strip()
    if not quantity.noun:
        return shown
    tail = text[quantity.end : quantity.end + 40].split(" ")
    return (shown + " " + " ".join(tail[1:3])).strip(" ,.;:")
