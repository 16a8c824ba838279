"""A body that speaks of next to nothing the headline names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newslint.checks._number_support import supports
from newslint.document import Document
from newslint.lang.en_words import level
from newslint.model import Hit, Passage, Witness
from newslint.reading.alignment import alignment, root
from newslint.reading.headline import below, headline_claim
from newslint.reading.headline import said as spoken
from newslint.reading.quantities import quantities
from newslint.reading.words import words

_PREFIX = 5
"""Words that begin alike for so many letters are taken for relatives ("Ukraine", "Ukrainians")."""
_WEIGHTS = {10: 0.3, 20: 0.6, 35: 1.0, 40: 1.3, 50: 1.5, 55: 1.6, 60: 1.7, 0: 2.0}
"""How much a shared word says, by how rare it is in English; one in no dictionary is mostly a name."""
_NAME = 4


@dataclass(frozen=True)
class Params:
    """Above a body of ``least_body`` words a headline needs ``least_words`` content words to be judged; those that
    one sentence of the body has together may weigh ``together`` of all, those that the body has ``share``. It is
    sure where it has one word more, and they weigh no more than ``sure_together`` and ``sure_share``. Above a
    shorter body a headline needs ``short_words`` content words, and the body may have none of them. Those in the
    body's first sentence weigh less than ``lead``."""

    least_words: int = 3
    least_body: int = 100
    share: float = 0.3
    together: float = 0.1
    sure_share: float = 0.2
    sure_together: float = 0.08
    short_words: int = 6
    lead: float = 0.3
    shortest: int = 20


def find(document: Document, params: Params) -> Iterator[Hit]:
    """At most one hit, on the headline, with the body's first sentence as evidence."""
    claim = document.derive(headline_claim)
    body = document.derive(alignment)
    if claim is None or not body or sum(stem.isalpha() for stem in claim.stems) < params.least_words:
        return
    length = sum(len(own.folded) for own in document.derive(spoken))
    weights = {stem: _WEIGHTS.get(level(stem), 1.0) for stem in claim.stems}
    total = sum(weights.values())
    together = max(sum(weights[stem] for stem in one.stems) for one in body) / total
    if length < params.shortest or together > params.together or _named(document):
        return
    if sum(weights[stem] for stem in body[0].stems) >= params.lead or _counted(document):
        return
    met = _met(document, claim.stems)
    share = sum(weights[stem] for stem in met) / total
    if length < params.least_body:
        if met or len(claim.stems) < params.short_words:
            return
    elif share > params.share:
        return
    few = len(claim.stems) == params.least_words + 1 and met  # of so few words one is much
    sure = len(claim.stems) > params.least_words and share <= params.sure_share and together <= params.sure_together
    head = document.derive(words)[0]
    first = body[0].sentence
    evidence = Witness(Passage(first.block, first.start, first.end), "the body begins")
    yield Hit(
        Passage(0, head.starts[claim.first], head.ends[claim.last - 1]),
        values={"body": document.text(evidence.passage)},
        evidence=(evidence,),
        level="strict" if sure and not few and length >= params.least_body else "soft",
    )


def _named(document: Document) -> bool:
    """Whether the body has a name of the headline: a capital behind its first word that is no word of English."""
    claim = document.derive(headline_claim)
    if claim is None:
        return False
    head, body = document.derive(words)[0], document.derive(spoken)
    capitals = {
        head.folded[at].removesuffix("'s")
        for at in range(claim.first + 1, claim.last)
        if head.texts[at][0].isupper() and len(head.texts[at]) >= _NAME
    }
    names = {word for word in capitals if not level(word)}
    return any(word.removesuffix("'s") in names for own in body for word in own.folded) if names else False


def _counted(document: Document) -> bool:
    """Whether the body bears out a number of the headline that is no round one or small one."""
    every = document.derive(quantities)
    story = frozenset(document.derive(below))
    return any(
        supports(own, other, _AROUND)
        for own in every
        if own.block == 0 and own.value >= _LARGE and own.kind != "year"
        for other in every
        if other.block in story and other.kind == own.kind
    )


_AROUND, _LARGE = 0.12, 20
"""How far off a number may be, and from where on it is no chance that another text has it."""


def _met(document: Document, stems: frozenset[str]) -> set[str]:
    """The stems that the body has, or relatives of them."""
    said = {root(word) for own in document.derive(spoken) for word in own.folded}
    begins = {word[:_PREFIX] for word in said if len(word) >= _PREFIX}
    return {stem for stem in stems if stem in said or stem[:_PREFIX] in begins}
