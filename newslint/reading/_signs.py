"""Phrases of a table that say how far the story's matter has come, found near the top of the body."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from newslint.document import Document
from newslint.lang.table import read
from newslint.model import Passage
from newslint.reading.alignment import Aligned, alignment
from newslint.reading.phrases import Match, Phrases, longest
from newslint.reading.words import Words

_TOP = 9
"""Sentences of the story that are read; what stands further down is background."""


class Sign(NamedTuple):
    """A phrase found: its ``kind`` as the table has it, the ``rank`` of its sentence in the story and how many of the
    headline's content words that sentence has (``shared``), its ``place``."""

    kind: str
    rank: int
    shared: int
    place: Passage


def signs(document: Document, table: str, lead: int) -> list[Sign]:
    """The signs in sentences about the headline's matter, in the one after such a sentence, and in the first ``lead``;
    the weightiest first. ``table`` is a file of lines ``kind phrase, phrase, ...``."""
    found: list[Sign] = []
    near = False
    for one in document.derive(alignment)[:_TOP]:
        about, near = bool(one.stems) or near or one.rank < lead, bool(one.stems)
        if about:
            found += [
                Sign(match.key, one.rank, len(one.stems), _passage(one, match))
                for match in _matches(document, one, table)
            ]
    return sorted(found, key=lambda sign: sign.rank - sign.shared)


def _matches(document: Document, one: Aligned, table: str) -> list[Match]:
    text, own = document.blocks[one.sentence.block].text, one.own
    span = slice(one.sentence.first, one.sentence.last)
    here = Words(own.texts[span], own.folded[span], own.starts[span], own.ends[span])
    return longest(_phrases(table).find(text, here))


def _passage(one: Aligned, match: Match) -> Passage:
    first = one.sentence.first
    return Passage(one.sentence.block, one.own.starts[first + match.first], one.own.ends[first + match.last - 1])


@cache
def _phrases(table: str) -> Phrases:
    phrases = Phrases()
    for line in read(table).splitlines():
        if line and not line.startswith("#"):
            kind, listed = line.split(" ", 1)
            for phrase in listed.split(","):
                phrases.add(phrase.strip(), kind)
    return phrases
