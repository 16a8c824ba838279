"""A body that speaks of next to nothing the headline names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newslint.document import Document
from newslint.lang.en import STOPWORDS, derived
from newslint.lang.en_words import level
from newslint.model import Hit, Passage, Witness
from newslint.reading.headline import headline_claim
from newslint.reading.prose import prose
from newslint.reading.sentences import by_block
from newslint.reading.words import words

_PREFIX = 5
"""Words that begin alike for so many letters are taken for relatives ("Ukraine", "Ukrainians")."""
_WEIGHTS = {10: 0.3, 20: 0.6, 35: 1.0, 40: 1.3, 50: 1.5, 55: 1.6, 60: 1.7, 0: 2.0}
"""How much a shared word says, by how rare it is in English; one in no dictionary is mostly a name."""


@dataclass(frozen=True)
class Params:
    """``least_words`` is how many content words a headline must have, ``least_body`` how many words the body.
    The headline's words that the body has may weigh ``share`` of all at most, those that one sentence of it has
    together ``together``."""

    least_words: int = 4
    least_body: int = 100
    share: float = 0.2
    together: float = 0.08


def find(document: Document, params: Params) -> Iterator[Hit]:
    """At most one hit, on the headline, with the body's first sentence as evidence."""
    claim = document.derive(headline_claim)
    if claim is None or len(claim.stems) < params.least_words:
        return
    first = next((sentences[0] for b in document.derive(prose) if (sentences := document.derive(by_block)[b])), None)
    if first is None or sum(len(own.folded) for own in document.derive(words)[1:]) < params.least_body:
        return
    weights = {stem: _WEIGHTS.get(level(stem), 1.0) for stem in claim.stems}
    total = sum(weights.values())
    few = len(claim.stems) == params.least_words  # of so few words one is much
    met: set[str] = set()
    for block, own in enumerate(document.derive(words)[1:], 1):
        for sentence in document.derive(by_block)[block]:
            here = _shared(own.folded[sentence.first : sentence.last], claim.stems)
            met |= here
            if met and few:
                return
            if _weight(here, weights) > params.together * total or _weight(met, weights) > params.share * total:
                return
    head = document.derive(words)[0]
    evidence = Witness(Passage(first.block, first.start, first.end), "the body begins")
    yield Hit(
        Passage(0, head.starts[claim.first], head.ends[claim.last - 1]),
        values={"body": document.text(evidence.passage)},
        evidence=(evidence,),
    )


def _shared(folded: list[str], stems: frozenset[str]) -> set[str]:
    """The stems that a sentence has, or relatives of them."""
    said = {derived(word.removesuffix("'s")) for word in folded if word not in STOPWORDS}
    begins = {word[:_PREFIX] for word in said if len(word) >= _PREFIX}
    return {stem for stem in stems if stem in said or stem[:_PREFIX] in begins}


def _weight(stems: set[str], weights: dict[str, float]) -> float:
    return sum(weights[stem] for stem in stems)
