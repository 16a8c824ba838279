"""Quotations that nobody is said to have spoken, and a first voice that has no name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from newslint.document import Document
from newslint.model import Hit, Passage
from newslint.reading.attribution import holders
from newslint.reading.names import names
from newslint.reading.prose import prose
from newslint.reading.quotations import Quotation, quotations
from newslint.reading.sentences import Sentence, by_block, sentence_at
from newslint.reading.sources import Source, sources_of_block
from newslint.reading.standing import unanswered
from newslint.reading.voice import personal
from newslint.reading.words import words
from newslint.record import NamedTuple
from newslint.typed import Literal


class Params(NamedTuple):
    """``fault``: ``orphan``, a quotation without a speaker; ``first``, a first quotation whose speaker is unnamed.
    ``least_words``: how long a quotation must be."""

    fault: Literal["orphan", "first"]
    least_words: int = 7


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each quotation, its marks included."""
    own = frozenset(document.derive(prose))
    spoken = [
        one
        for one in document.derive(quotations).all
        if one.block in own and one.kind == "speech" and _length(document, one) >= params.least_words
    ]
    if params.fault == "orphan":
        for one in spoken:
            if one.speaker is None and not document.derive(personal) and _is_orphan(document, one):
                yield Hit(Passage(one.block, one.start, one.end))
    elif spoken and (source := _unnamed_speaker(document, spoken[0])) is not None:
        text = document.derive(words)[source.sentence.block]
        place = Passage(source.sentence.block, text.starts[source.first], text.ends[source.head])
        yield Hit(Passage(spoken[0].block, spoken[0].start, spoken[0].end), values={"speaker": document.text(place)})


def _length(document: Document, one: Quotation) -> int:
    starts = document.derive(words)[one.block].starts
    return bisect_left(starts, one.inner_end) - bisect_left(starts, one.inner_start)


def _is_orphan(document: Document, one: Quotation) -> bool:
    """Whether a quotation is a sentence, and nobody who might speak it stands in its paragraph or those beside it."""
    text = document.blocks[one.block].text
    inner = text[one.inner_start : one.inner_end].rstrip()
    whole = inner[:1].isupper() and (inner.endswith((".", "!", "?")) or text[one.end : one.end + 1] in (".", ""))
    if not whole:
        return False
    around = document.derive(by_block)
    for block in (one.block, one.block - 1, one.block + 1):
        if 0 <= block < len(around) and any(_has_speaker(document, sentence, one) for sentence in around[block]):
            return False
    return True


def _has_speaker(document: Document, sentence: Sentence, one: Quotation) -> bool:
    """Whether the sentence names or points at somebody outside the quotation."""
    if document.derive(holders).get(sentence):
        return True
    own = document.derive(words)[sentence.block]
    called = document.derive(names).within(sentence.block, sentence.start, sentence.end)
    outside = any(
        mention.kind in ("person", "organisation", "other")
        and not (sentence.block == one.block and one.start <= mention.start < one.end)
        for mention in called
    )
    pronouns = any(
        own.folded[at] in _SPEAKERS and not (sentence.block == one.block and one.start <= own.starts[at] < one.end)
        for at in range(sentence.first, sentence.last)
    )
    return outside or pronouns


_SPEAKERS = frozenset({"he", "she", "they", "his", "her", "their", "him", "them"})


def _unnamed_speaker(document: Document, one: Quotation) -> Source | None:
    """The unnamed source who speaks a quotation, if its speaker is one."""
    sentence = sentence_at(document, one.block, one.end - 1)
    if one.speaker is None or sentence is None:
        return None
    own = document.derive(words)[one.block]
    for source in document.derive(sources_of_block).get(one.block, ()):
        begins, ends = own.starts[source.first], own.ends[source.last - 1]
        if source.kind in ("insider", "source", "official") and begins < one.speaker.end and one.speaker.start < ends:
            return source if unanswered(document, source, "none") else None
    return None
