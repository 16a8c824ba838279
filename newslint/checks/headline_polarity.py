"""A headline that says the opposite of its body: up for down, accepted for rejected, won for lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newslint.document import Document
from newslint.lang.en import STOPWORDS, derived, family
from newslint.model import Hit, Passage, Witness
from newslint.reading.headline import headline_claim
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, sentences
from newslint.reading.words import words

_NEGATIONS = frozenset({"not", "never", "no", "without", "nobody", "cannot"})
_NEGATED_WITHIN = 3
_PARTICLES = frozenset({"up", "down", "more", "back", "over", "off"})
"""Words that are mostly parts of verbs in running text and so no evidence there."""


@dataclass(frozen=True)
class Params:
    """``axes`` are pairs of sides: a name to the words of one side, a bar, and those of the other. A sentence is
    about the headline's matter when it has the part ``shared`` of its other content words; only the first
    ``sentences`` are read."""

    axes: Mapping[str, tuple[str, ...]]
    shared: float = 0.5
    least_shared: int = 2
    sentences: int = 5


def find(document: Document, params: Params) -> Iterator[Hit]:
    """At most one hit: the headline's word, with the opposite that the body has."""
    claim = document.derive(headline_claim)
    if claim is None or claim.asks or claim.lists:
        return
    head = document.derive(words)[0]
    own_prose = frozenset(document.derive(prose))
    body = [s for s in document.derive(sentences) if s.block in own_prose][: params.sentences]
    quoted = document.derive(quotations)
    for at in range(claim.first, claim.last):
        if quoted.inside(0, head.starts[at], head.ends[at]):
            continue
        for listed in params.axes.values():
            own, other = _sides(listed, family(head.folded[at]), _negated(head.folded, at))
            if not own or any(family(word) in other for word in head.folded):
                continue
            rival = _rival(document, claim.stems - {derived(head.folded[at])}, body, own, other, params)
            if rival is not None:
                yield Hit(
                    Passage(0, head.starts[at], head.ends[at]),
                    values={"evidence": document.text(rival)},
                    evidence=(Witness(rival, "the body has the opposite"),),
                )
                return


def _sides(listed: tuple[str, ...], word: str, negated: bool) -> tuple[frozenset[str], frozenset[str]]:
    """The side of an axis that the word is on and the other, turned round by a negation; empty off the axis."""
    bar = listed.index("|")
    one, two = (frozenset(map(family, side)) for side in (listed[:bar], listed[bar + 1 :]))
    if word not in one | two:
        return frozenset(), frozenset()
    return (one, two) if (word in one) != negated else (two, one)


def _negated(folded: list[str], at: int) -> bool:
    return any(word in _NEGATIONS or word.endswith("n't") for word in folded[max(0, at - _NEGATED_WITHIN) : at])


def _rival(
    document: Document,
    topic: frozenset[str],
    body: list[Sentence],
    own: frozenset[str],
    other: frozenset[str],
    params: Params,
) -> Passage | None:
    """The opposite in a sentence about the same matter, where no sentence of the body's top has the headline's side."""
    found: Passage | None = None
    needed = max(params.least_shared, params.shared * len(topic))
    for sentence in body:
        spoken = document.derive(words)[sentence.block]
        here = range(sentence.first, sentence.last)
        for at in here:
            name = family(spoken.folded[at])
            turned = name in own | other and _negated(spoken.folded, at)
            if name in (other if turned else own):
                return None
            if found is None and name in (own if turned else other) and name not in _PARTICLES:
                stems = {
                    derived(spoken.folded[i].removesuffix("'s")) for i in here if spoken.folded[i] not in STOPWORDS
                }
                if len(topic & stems) >= needed:
                    found = Passage(sentence.block, spoken.starts[at], spoken.ends[at])
    return found
