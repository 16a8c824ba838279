"""A headline that states as fact what the body only alleges, suspects or holds possible."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from newslint.checks._phrases import Phrases, longest, tried
from newslint.document import Document
from newslint.model import Hit, Passage, Witness
from newslint.reading.headline import headline_claim, stems
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, sentences
from newslint.reading.words import words


@dataclass(frozen=True)
class Params:
    """``hedges`` are phrases that keep a claim from being fact; ``open`` are words that make the headline no plain
    statement. ``shared`` is the part, ``least_shared`` the number, of the headline's content words that a sentence
    of the body about the same thing has."""

    hedges: tuple[str, ...]
    open: tuple[str, ...]
    shared: float = 0.4
    least_shared: int = 2


def validate(params: Params) -> None:
    """Raise ``PhraseError`` where a phrase is not in the phrase language."""
    tried(params.hedges)


def find(document: Document, params: Params) -> Iterator[Hit]:
    """At most one hit, on the headline's claim, where every sentence about it is hedged."""
    claim = document.derive(headline_claim)
    if claim is None or claim.asks or claim.lists or _is_open(document, params):
        return
    needed = max(params.least_shared, params.shared * len(claim.stems))
    search = _search(params.hedges)
    evidence: Passage | None = None
    own_prose = frozenset(document.derive(prose))
    for sentence in document.derive(sentences):
        if sentence.block not in own_prose or len(claim.stems & stems(document, sentence)) < needed:
            continue
        hedge = _hedge(document, sentence, search)
        if hedge is None:
            return
        evidence = evidence or hedge
    if evidence is not None:
        head = document.derive(words)[0]
        yield Hit(
            Passage(0, head.starts[claim.first], head.ends[claim.last - 1]),
            values={"evidence": document.text(evidence)},
            evidence=(Witness(evidence, "the body holds it open"),),
            level="soft",
        )


def _is_open(document: Document, params: Params) -> bool:
    """Whether the headline is no plain statement: attributed, hedged or quoted."""
    text = document.blocks[0].text
    words_ = frozenset(document.derive(words)[0].folded)
    quoted = any(quotation.block == 0 for quotation in document.derive(quotations).all)
    return quoted or ":" in text or " – " in text or " - " in text or not words_.isdisjoint(params.open)


def _hedge(document: Document, sentence: Sentence, search: Phrases) -> Passage | None:
    """The first hedge in a sentence."""
    own = document.derive(words)[sentence.block]
    for match in longest(search.find(document.blocks[sentence.block].text, own)):
        if sentence.first <= match.first and match.last <= sentence.last:
            return Passage(sentence.block, own.starts[match.first], own.ends[match.last - 1])
    return None


@lru_cache(maxsize=16)
def _search(hedges: tuple[str, ...]) -> Phrases:
    search = Phrases()
    for phrase in hedges:
        search.add(phrase, phrase)
    return search
