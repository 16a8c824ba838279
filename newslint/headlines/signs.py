"""Phrases of a table that say how far the story's matter has come, found near the top of the body."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.model import Passage
from newslint.reading.phrases import Match, Phrases, from_table, longest
from newslint.record import NamedTuple

_OF_DOUBT = frozenset({"unproven.txt", "unsettled.txt"})
_TOP = 9
"""Sentences of the story that are read; what stands further down is background."""


class Sign(NamedTuple):
    """A phrase found: its ``kind`` as the table has it, the ``rank`` of its sentence in the story and how many of the
    headline's content words that sentence has (``shared``), its ``place``, its ``weight`` in tenths if the table has
    weights."""

    kind: str
    rank: int
    shared: int
    place: Passage
    weight: int = 0


def signs(document: Document, table: str, lead: int) -> list[Sign]:
    """The signs in sentences about the headline's matter, in the one after such a sentence, and in the first ``lead``;
    the nearest first. ``table`` is a file of lines ``kind phrase, phrase, ...``, or ``kind weight phrase, ...``."""
    found: list[Sign] = []
    phrases, near = from_table(table), False
    for one in document.derive(alignment)[:_TOP]:
        about, near = bool(one.stems) or near or one.rank < lead, bool(one.stems)
        if about:
            found += [
                Sign(match.key[0], one.rank, len(one.stems), _passage(one, match), *map(int, match.key[1:]))
                for match in _matches(document, one, phrases)
                if table not in _OF_DOUBT or not is_over(one, one.sentence.first + match.first)
            ]
    return sorted(found, key=lambda sign: sign.rank - sign.shared)


def _matches(document: Document, one: Aligned, phrases: Phrases) -> list[Match]:
    return longest(phrases.find_in(document, one.sentence.block, one.sentence.first, one.sentence.last))


def is_over(one: Aligned, at: int) -> bool:
    """Whether what begins at a word is told of a time before the story's: "it had kept an open mind", "earlier
    studies could not prove"."""
    own, first = one.own.folded, one.sentence.first
    before = own[max(first, at - _NEAR_BY) : at]
    return (before[-1:] == ["had"] and own[at] != "not") or not _EARLIER.isdisjoint(before)


_EARLIER = frozenset("earlier previous previously formerly".split())
_NEAR_BY = 3


def _passage(one: Aligned, match: Match) -> Passage:
    first = one.sentence.first
    return Passage(one.sentence.block, one.own.starts[first + match.first], one.own.ends[first + match.last - 1])


def apart(best: Passage, others: Iterable[Passage]) -> tuple[Passage, ...]:
    """The best passage and the next ones that do not overlap it or one another, as many as a reader looks at."""
    kept = [best]
    for other in others:
        if all(other.block != one.block or other.end <= one.start or one.end <= other.start for one in kept):
            kept.append(other)
    return tuple(kept[:_SHOWN])


_SHOWN = 3
