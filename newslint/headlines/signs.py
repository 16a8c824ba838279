"""Phrases of a table that say how far the story's matter has come, found near the top of the body."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.lang.en_families import family, family_set
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
    for one in document.derive(alignment)[: max(_TOP, lead)]:
        about, near = bool(one.stems) or near or one.rank < lead, bool(one.stems)
        if about:
            found += [
                Sign(match.key[0], one.rank, len(one.stems), _passage(one, match), *map(int, match.key[1:]))
                for match in _matches(document, one, phrases)
                if not _is_past(one, one.sentence.first + match.first, table, match.key[0])
            ]
    return sorted(found, key=lambda sign: sign.rank - sign.shared)


def _is_past(one: Aligned, at: int, table: str, kind: str) -> bool:
    """Whether a sign is of what came before the news; what somebody "had planned to" do has not come about."""
    return is_over(one, at) if table in _OF_DOUBT else kind not in _MEANT and is_told_before(one, at)


_MEANT = frozenset("step may due if draft not".split())


def _matches(document: Document, one: Aligned, phrases: Phrases) -> list[Match]:
    text, ends = document.blocks[one.sentence.block].text, one.own.ends
    found = longest(phrases.find_in(document, one.sentence.block, one.sentence.first, one.sentence.last))
    # "Ready-to-eat strips" are not ready to do anything.
    return [match for match in found if not text.startswith("-", ends[one.sentence.first + match.last - 1])]


def is_over(one: Aligned, at: int) -> bool:
    """Whether what begins at a word is told of a time before the story's: "it had kept an open mind", "earlier
    studies could not prove"."""
    own, first = one.own.folded, one.sentence.first
    before = own[max(first, at - _NEAR_BY) : at]
    if "had" in before and "until" in own[at : min(one.sentence.last, at + _SOON)]:
        return True  # "Had not been able to get in until Tuesday"
    return (before[-1:] == ["had"] and own[at] != "not") or not _EARLIER.isdisjoint(before)


def is_told_before(one: Aligned, at: int) -> bool:
    """Whether what stands at a word came before the news: "had faced calls to", "hours after telling them that he
    would". What somebody "said that it had" is the news."""
    own, first = one.own.folded, one.sentence.first
    had = next((i for i in range(at - 1, max(first, at - _PLUPERFECT) - 1, -1) if own[i] == "had"), -1)
    if had > first and _OWN_VERB.isdisjoint(own[had + 1 : at]) and own[had + 1] not in _NOT_DONE:
        return not any(family(own[i]) in _REPORTS for i in range(first, had))
    after = next((i for i in range(first, min(first + _PLUPERFECT, at)) if own[i] == "after"), -1)
    return after > first and own[after - 1] in _SPANS and at - after < _CLAUSE and own[after + 1].endswith("ing")


_PLUPERFECT, _CLAUSE = 5, 8
_OWN_VERB = frozenset("that which who and but has have is are was were will would".split())
_NOT_DONE = frozenset({"not", "yet", "to", "until", "no"})
_SPANS = frozenset("hours days weeks months minutes".split())
_REPORTS = family_set("say tell add announce declare report confirm reveal write")


_EARLIER = frozenset("earlier previous previously formerly".split())
_NEAR_BY, _SOON = 3, 12


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
