"""A sentence that says again what an earlier one said, or a whole block that stands twice."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from newslint.document import Document
from newslint.lang.en import STOPWORDS, derived, family
from newslint.model import Hit, Passage, Witness
from newslint.reading.furniture import furniture
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.words import words

_MOST_SENTENCES = 2_000
"""Sentences compared in one article; a longer one is an archive, not an article."""
_SCAFFOLD = frozenset("said says say told added according due set scheduled expected also yesterday today".split())
"""Words of attribution and scheduling, which a second telling may have or lack."""
_TOO_COMMON = 40
"""A stem in more sentences than this says nothing about which of them it repeats."""


@dataclass(frozen=True)
class Params:
    """``unit``: a ``sentence`` whose stems an earlier one contains, weighted by rarity, to at least
    ``containment`` with at least ``least_stems`` and no new name or number; or a ``block`` of at least
    ``least_words`` that stands twice."""

    unit: Literal["sentence", "block"]
    containment: float = 0.8
    least_stems: int = 4
    least_words: int = 6


class _Said(NamedTuple):
    """A sentence and its content: stems, and the names and numbers among them."""

    sentence: Sentence
    stems: frozenset[str]
    marked: frozenset[str]


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each later sentence or block, with the earlier one as evidence."""
    yield from (_blocks if params.unit == "block" else _sentences)(document, params)


def _blocks(document: Document, params: Params) -> Iterator[Hit]:
    seen: dict[tuple[str, ...], int] = {}
    skipped = document.derive(furniture)
    for block, own in enumerate(document.derive(words)):
        kind = document.blocks[block].kind
        if (
            len(own.folded) < params.least_words
            or kind in ("headline", "deck", "code", "table-cell")
            or block in skipped
        ):
            continue
        key = tuple(own.folded)
        length = len(document.blocks[block].text)
        if key in seen:
            first = Passage(seen[key], 0, len(document.blocks[seen[key]].text))
            yield Hit(Passage(block, 0, length), evidence=(Witness(first, "it stands here first"),))
        seen.setdefault(key, block)


def _sentences(document: Document, params: Params) -> Iterator[Hit]:
    said = _contents(document)
    weight = _weights(said)
    index: dict[str, list[int]] = {}
    for later, content in enumerate(said):
        best = _best(said, content, index, weight, params) if len(content.stems) >= params.least_stems else None
        if best is not None:
            earlier = said[best].sentence
            yield Hit(
                Passage(content.sentence.block, content.sentence.start, content.sentence.end),
                evidence=(Witness(Passage(earlier.block, earlier.start, earlier.end), "said here already"),),
                values={"earlier": document.text(Passage(earlier.block, earlier.start, earlier.end))},
            )
        for stem in content.stems:
            index.setdefault(stem, []).append(later)


def _contents(document: Document) -> list[_Said]:
    """The content of each sentence of the story's own prose that is not a direct quotation."""
    quoted = document.derive(quotations)
    found = []
    for block in document.derive(prose):
        own = document.derive(words)[block]
        for sentence in document.derive(by_block)[block]:
            if quoted.overlaps(block, sentence.start, sentence.end):
                continue
            stems, marked = set(), set()
            for at in range(sentence.first, sentence.last):
                word = own.folded[at].removesuffix("'s")
                if word in STOPWORDS or word in _SCAFFOLD:
                    continue
                stem = derived(word)
                stems.add(stem)
                if word[0].isdigit() or (own.texts[at][0].isupper() and at > sentence.first):
                    marked.add(family(word))
                    stems.add(family(word))
            found.append(_Said(sentence, frozenset(stems), frozenset(marked)))
            if len(found) == _MOST_SENTENCES:
                return found
    return found


def _weights(said: list[_Said]) -> dict[str, float]:
    """How rare each stem is in the article: the logarithm of its share of sentences."""
    counted = Counter(stem for content in said for stem in content.stems)
    return {stem: math.log(1 + len(said) / count) for stem, count in counted.items()}


def _best(
    said: list[_Said], content: _Said, index: dict[str, list[int]], weight: dict[str, float], params: Params
) -> int | None:
    """The earlier sentence that contains this one's stems best, if well enough."""
    total = sum(weight[stem] for stem in content.stems)
    shared: Counter[int] = Counter()
    for stem in content.stems:
        places = index.get(stem, ())
        if len(places) <= _TOO_COMMON:
            for earlier in places:
                shared[earlier] += weight[stem]  # type: ignore[assignment]
    for earlier, common in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0])):
        if common < params.containment * total:
            return None
        common_stems = content.stems & said[earlier].stems
        if content.marked <= said[earlier].stems and len(common_stems - content.marked) >= params.least_stems - 1:
            return earlier
    return None
