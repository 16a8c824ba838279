"""A sentence that says again what an earlier one said, or a whole block that stands twice."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import chain

from newslint.document import Document
from newslint.lang.en import STOPWORDS
from newslint.model import Hit, Passage, Witness
from newslint.reading.furniture import furniture
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.roots import roots_of_words
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.words import Words, capitals, words
from newslint.record import NamedTuple
from newslint.typed import Literal

_MOST_SENTENCES = 2_000
"""Sentences compared in one article; a longer one is an archive, not an article."""
_SCAFFOLD = frozenset(
    "said says say told added according due set scheduled expected also yesterday today comment comments declined "
    "immediately request requests respond responded return returned".split()
)
"""Words of attribution, of scheduling and of asking for comment, which a second telling may have or lack."""
_SILENT = frozenset(word + ending for word in STOPWORDS | _SCAFFOLD for ending in ("", "'s"))
"""Words that say nothing about what a sentence tells."""
_DENIALS = frozenset(
    word + ending
    for word in "not no never none neither nor without yet fail fails failed refuse refuses refused deny denies denied "
    "cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't hasn't haven't "
    "hadn't".split()
    for ending in ("", "'s")
)
_DENIED = "not"
"""The stem that stands for all of them: a sentence that newly denies says something new."""
_STOPS = tuple(".!?")
_TOO_COMMON = 40
"""A stem in more sentences than this says nothing about which of them it repeats."""


class Params(NamedTuple):
    """``unit``: a ``sentence`` that brings no new name, number or denial and shares its stems, weighted by rarity,
    with an earlier one; or a ``block`` of at least ``least_words`` that stands twice.

    Shared is at least ``containment`` of the later sentence where that is most of the earlier one too (``back``) or
    comes to ``many_stems``; or at least ``mutual`` of each. Always at least ``least_stems``."""

    unit: Literal["sentence", "block"]
    containment: float = 0.8
    back: float = 0.5
    mutual: float = 0.62
    least_stems: int = 4
    many_stems: int = 7
    least_words: int = 6


class _Said(NamedTuple):
    """A sentence and its content: stems, and the names, numbers and denials among them."""

    sentence: Sentence
    stems: set[str]
    marked: set[str]


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each later sentence or block, with the earlier one as evidence."""
    yield from (_blocks if params.unit == "block" else _sentences)(document, params)


def _blocks(document: Document, params: Params) -> Iterator[Hit]:
    seen: dict[tuple[str, ...], int] = {}
    skipped = document.derive(furniture)
    for block, own in enumerate(document.derive(words)):
        kind = document.blocks[block].kind
        if len(own.folded) < params.least_words or kind in ("code", "table-cell") or block in skipped:
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
    met: set[str] = set()
    index: dict[str, list[int]] = {}
    indexed = 0
    for later, content in enumerate(said):
        # Most sentences have a name or a number, or so much else, that none before them has.
        known = content.marked <= met and len(content.stems) >= params.least_stems
        if known and _sum(content.stems & met, weight) >= _least(content, weight, params):
            for at in range(indexed, later):
                for stem in said[at].stems:
                    index.setdefault(stem, []).append(at)
            indexed = later
            best = _best(said, content, index, weight, params)
            if best is not None:
                earlier = said[best].sentence
                yield Hit(
                    Passage(content.sentence.block, content.sentence.start, content.sentence.end),
                    evidence=(Witness(Passage(earlier.block, earlier.start, earlier.end), "said here already"),),
                    values={"earlier": document.text(Passage(earlier.block, earlier.start, earlier.end))},
                )
        met |= content.stems


def _contents(document: Document) -> list[_Said]:
    """The content of each sentence of the story's own prose that is not a direct quotation."""
    spoken, known = _spoken(document), _roots(document)
    figures = {word for word in known if word[0].isdigit()}
    every, large, parts = document.derive(words), document.derive(capitals), document.derive(by_block)
    found: list[_Said] = []
    for block in document.derive(prose):
        content = document.blocks[block]
        if content.kind == "list-item" and not content.text.rstrip().endswith(_STOPS):
            continue  # the items of a list are alike
        speech, at = spoken.get(block, []), 0
        for sentence in parts[block]:
            while at < len(speech) and speech[at][1] <= sentence.start:
                at += 1
            if at == len(speech) or speech[at][0] >= sentence.end:
                found.append(_content(sentence, every[block], large[block], known, figures))
            if len(found) == _MOST_SENTENCES:
                return found
    return found


def _spoken(document: Document) -> dict[int, list[tuple[int, int]]]:
    """Where each block quotes speech. A word or two in quotation marks are the writer's own sentence still."""
    spoken: dict[int, list[tuple[int, int]]] = {}
    for quotation in document.derive(quotations).all:
        if quotation.kind in ("speech", "block"):
            spoken.setdefault(quotation.block, []).append((quotation.start, quotation.end))
    return spoken


def _roots(document: Document) -> dict[str, str]:
    """The root of each word of the article that tells something."""
    return {word: root for word, root in document.derive(roots_of_words).items() if word not in _SILENT}


def _content(sentence: Sentence, own: Words, large: list[int], known: dict[str, str], figures: set[str]) -> _Said:
    low = own.folded[sentence.first : sentence.last]
    stems = set(filter(None, map(known.get, low)))
    marked = set() if _DENIALS.isdisjoint(low) else {_DENIED}
    for at in large[bisect_right(large, sentence.first) : bisect_left(large, sentence.last)]:
        if own.folded[at] in known:
            marked.add(own.families[at])
    if not figures.isdisjoint(low):
        marked.update([own.families[at] for at, word in enumerate(low, sentence.first) if word in figures])
    stems |= marked
    return _Said(sentence, stems, marked)


def _weights(said: list[_Said]) -> dict[str, int]:
    """How rare each stem is in the article: the logarithm of its share of sentences, in whole thousandths, whose
    sums are the same in any order."""
    counted = Counter(chain.from_iterable(content.stems for content in said))
    by_count = {count: round(1000 * math.log(1 + len(said) / count)) for count in set(counted.values())}
    return {stem: by_count[count] for stem, count in counted.items()}


def _best(
    said: list[_Said], content: _Said, index: dict[str, list[int]], weight: dict[str, int], params: Params
) -> int | None:
    """The earlier sentence that says most of this one, if that is enough."""
    shared: dict[int, int] = {}
    for stem in content.stems:
        places = index.get(stem, ())
        if len(places) <= _TOO_COMMON:
            for earlier in places:
                shared[earlier] = shared.get(earlier, 0) + weight[stem]
    least = _least(content, weight, params)
    likely = sorted((at for at, common in shared.items() if common >= least), key=lambda at: (-shared[at], at))
    return next((at for at in likely if _repeats(said[at], content, weight, params)), None)


def _least(content: _Said, weight: dict[str, int], params: Params) -> float:
    """How much of a sentence an earlier one has to share."""
    return min(params.containment, params.mutual) * _sum(content.stems, weight)


def _repeats(earlier: _Said, later: _Said, weight: dict[str, int], params: Params) -> bool:
    """Whether one sentence says again what another said."""
    common = later.stems & earlier.stems
    plain = len(common - later.marked)
    if not later.marked <= earlier.stems or plain < params.least_stems - 1:
        return False
    both = _sum(common, weight)
    ahead, back = both / _sum(later.stems, weight), both / _sum(earlier.stems, weight)
    if ahead >= params.containment and (back >= params.back or plain >= params.many_stems):
        return True
    return min(ahead, back) >= params.mutual and len(common) > params.least_stems


def _sum(stems: set[str], weight: dict[str, int]) -> int:
    return sum(map(weight.__getitem__, stems))
