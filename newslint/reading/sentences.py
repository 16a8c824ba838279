"""The sentences of each block, in block coordinates and as ranges of its words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import attrgetter

from newslint.document import Document
from newslint.lang import en
from newslint.reading.words import words
from newslint.record import NamedTuple

WHOLE_KINDS = frozenset({"headline", "title", "heading", "byline", "dateline", "code"})
"""Blocks that are one sentence whatever stops stand in them."""


LONGEST = 500
"""Words that a sentence has at most. What goes on for longer without a stop is a table that has lost its lines; it is
cut, so that what sees each word of a sentence in the light of all others need not fear for its time."""


class Sentence(NamedTuple):
    """``start`` and ``end`` are block coordinates; ``first`` and ``last`` a half-open range of word indices."""

    block: int
    start: int
    end: int
    first: int
    last: int


def sentences(document: Document) -> tuple[Sentence, ...]:
    """Every sentence of every block, in reading order. A stretch without a word is no sentence."""
    return tuple(sentence for block in document.derive(by_block) for sentence in block)


def by_block(document: Document) -> tuple[tuple[Sentence, ...], ...]:
    """The sentences of each block, by block index."""
    every = document.derive(words)
    return tuple(
        _of_block(index, block.text, block.kind in WHOLE_KINDS, every[index].starts)
        for index, block in enumerate(document.blocks)
    )


def sentence_at(document: Document, block: int, offset: int) -> Sentence | None:
    """The sentence of ``block`` that holds ``offset``; between two the one before, before the first the first.

    None for a block without words.
    """
    own = document.derive(by_block)[block]
    if not own:
        return None
    return own[max(0, bisect_right(own, (block, offset, _FAR)) - 1)]


_FAR = 1 << 62


def place_of(own: Sequence[Sentence], at: int) -> int:
    """Which of a block's sentences has the word of index ``at``."""
    return bisect_right(own, at, key=_FIRST) - 1


_FIRST = attrgetter("first")


def within(own: Sequence[Sentence], places: Sequence[int]) -> Iterator[tuple[Sentence, Sequence[int]]]:
    """The sentences of a block that have any of some words, each with those that it has; ``places`` are their indices
    in order."""
    first = 0
    while first < len(places):
        sentence = own[place_of(own, places[first])]
        last = bisect_left(places, sentence.last, first)
        yield sentence, places[first:last]
        first = last


def _of_block(index: int, text: str, whole: bool, starts: list[int]) -> tuple[Sentence, ...]:
    if not starts:
        return ()
    found: list[Sentence] = []
    begin = first = 0
    for stop in [len(text.rstrip())] if whole else en.sentence_ends(text):
        for end in (*_cuts(starts, first, stop), stop):
            last = bisect_left(starts, end, first)
            if last > first:
                while text[begin].isspace():
                    begin += 1
                found.append(Sentence(index, begin, begin + len(text[begin:end].rstrip()), first, last))
            begin, first = end, last
    return tuple(found)


def _cuts(starts: list[int], first: int, stop: int) -> list[int]:
    """Where a sentence that begins with a word and ends at an offset is cut: before every so many words."""
    if first + LONGEST >= len(starts) or starts[first + LONGEST] >= stop:
        return []
    return starts[first + LONGEST : bisect_left(starts, stop, first) : LONGEST]


def ahead(document: Document, sentence: Sentence, most: int) -> list[Sentence]:
    """Up to ``most`` sentences that follow, those of the next paragraphs included."""
    story = document.derive(by_block)
    own = story[sentence.block]
    at = bisect_right(own, sentence)
    found = list(own[at : at + most])
    for block in islice(story, sentence.block + 1, None):
        if len(found) >= most:
            break
        found += block[: most - len(found)]
    return found


def behind(document: Document, sentence: Sentence, most: int) -> list[Sentence]:
    """Up to ``most`` sentences that stand before, the nearest first."""
    story = document.derive(by_block)
    own = story[sentence.block]
    at = bisect_left(own, sentence)
    found = list(own[max(at - most, 0) : at][::-1])
    for block in range(sentence.block - 1, -1, -1):
        if len(found) >= most:
            break
        found += story[block][::-1][: most - len(found)]
    return found
