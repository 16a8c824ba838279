"""Headlines that give a number in a word: "double", "halve", "most"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.lang.en import family
from newslint.model import Passage
from newslint.reading.alignment import Aligned, alignment
from newslint.reading.headline import headline_claim
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.sentences import sentence_at
from newslint.reading.words import Words, words

_TIMES = {"double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0, "halve": 0.5}
_MORE = frozenset("double twice triple treble thrice quadruple twofold threefold fourfold".split())
_LESS = frozenset({"halve", "half"})
"""Words by which a body says such a change itself."""
_MOST = frozenset({"most", "majority"})
_TOP = 2
_LEAST = 2
_AROUND = 0.2
_HALF = 50


def is_number(word: str) -> bool:
    """Whether a folded word gives a number as "doubles" and "most" do."""
    return family(word) in _TIMES or word in _MOST


def in_words(document: Document) -> Iterator[tuple[Passage, Quantity]]:
    """The headline's word and the body's number that is another, for each such word."""
    claim = document.derive(headline_claim)
    if claim is None:
        return
    head = document.derive(words)[0]
    aligned = {one.sentence: one for one in document.derive(alignment)}
    near = []
    for other in document.derive(quantities):
        sentence = sentence_at(document, other.block, other.start) if other.block else None
        place = aligned.get(sentence) if sentence else None
        if place and place.rank < _TOP:
            near.append((other, place))
    for at in range(claim.first, claim.last):
        here = Passage(0, head.starts[at], head.ends[at])
        times = _TIMES.get(family(head.folded[at]))
        rival = None
        if times and at and _is_verb(head, at):
            about = [(other, place) for other, place in near if len(place.stems) >= _LEAST]
            rival = None if _said(document, _MORE if times > 1 else _LESS) else _change(about, times)
        elif head.folded[at] in _MOST and at == claim.first and not _said(document, _MOST):
            rival = _minority([other for other, _ in near])
        if rival:
            yield here, rival


def _is_verb(head: Words, at: int) -> bool:
    """Whether "double" is what something does: "doubles", "to double", "thefts double"."""
    word, before = head.folded[at], head.folded[at - 1]
    return word != family(word) or before in {"to", "will"} or before != family(before)


def _said(document: Document, wanted: frozenset[str]) -> bool:
    """Whether the body uses one of the words in a sentence about the headline's matter."""
    return any(
        family(one.own.folded[at]) in wanted
        for one in document.derive(alignment)
        if one.stems
        for at in range(one.sentence.first, one.sentence.last)
    )


def _change(near: list[tuple[Quantity, Aligned]], times: float) -> Quantity | None:
    """A change at the top of the body that is not ``times``: in per cent, or from one number to another."""
    for other, place in near:
        before = place.own.folded
        at = next((i for i, start in enumerate(place.own.starts) if start >= other.start), 0)
        if other.kind == "percent":
            grown = 1 + other.value / 100 if times > 1 else 1 - other.value / 100
            return None if abs(grown - times) <= _AROUND * times else other
        if at and before[at - 1] == "from":
            to = next((o for o, p in near if p is place and o.start > other.end and o.kind == other.kind), None)
            if to and other.value:
                return None if abs(to.value / other.value - times) <= _AROUND * times else to
    return None


def _minority(near: list[Quantity]) -> Quantity | None:
    """The largest share at the top of the body, where it is less than half."""
    shares = [other for other in near if other.kind == "percent"]
    most = max(shares, key=lambda other: other.value, default=None)
    return most if most and most.value < _HALF else None
