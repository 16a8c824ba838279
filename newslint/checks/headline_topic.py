"""A body that speaks of nothing the headline names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newslint.document import Document
from newslint.lang.en import STOPWORDS, derived
from newslint.model import Hit, Passage, Witness
from newslint.reading.headline import headline_claim
from newslint.reading.prose import prose
from newslint.reading.sentences import by_block
from newslint.reading.words import words

_PREFIX = 5
"""Words that begin alike for so many letters are taken for relatives ("Ukraine", "Ukrainians")."""


@dataclass(frozen=True)
class Params:
    """``least_words`` is how many content words a headline must have, ``least_body`` how many words the body;
    ``most_shared`` how many of the headline's words the body may have and still be another story."""

    least_words: int = 4
    least_body: int = 100
    most_shared: int = 0


def find(document: Document, params: Params) -> Iterator[Hit]:
    """At most one hit, on the headline, with the body's first sentence as evidence."""
    claim = document.derive(headline_claim)
    if claim is None or len(claim.stems) < params.least_words:
        return
    body = [word for own in document.derive(words)[1:] for word in own.folded]
    first = next((sentences[0] for b in document.derive(prose) if (sentences := document.derive(by_block)[b])), None)
    if first is None or len(body) < params.least_body:
        return
    said = {derived(word.removesuffix("'s")) for word in body if word not in STOPWORDS}
    begins = {word[:_PREFIX] for word in said if len(word) >= _PREFIX}
    shared = [stem for stem in claim.stems if stem in said or stem[:_PREFIX] in begins]
    if len(shared) > params.most_shared:
        return
    head = document.derive(words)[0]
    evidence = Witness(Passage(first.block, first.start, first.end), "the body begins")
    yield Hit(
        Passage(0, head.starts[claim.first], head.ends[claim.last - 1]),
        values={"body": document.text(evidence.passage)},
        evidence=(evidence,),
    )
