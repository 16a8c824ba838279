"""How many identifiable sources a long article has: none, or one alone."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import BODY_KINDS, Document
from newslint.lang.en import family
from newslint.model import Hit, Passage, Witness
from newslint.reading.attribution import Holder, holders
from newslint.reading.names import names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence
from newslint.reading.sources import sources
from newslint.reading.voice import genre
from newslint.reading.words import words
from newslint.record import NamedTuple
from newslint.typed import Literal

_TELLING = frozenset({"column", "review", "sport"})
"""Kinds of article that tell what the writer saw or thinks."""
_LEAST_CLAIMS = 4
"""An article that attributes less than this is no account of what one side says, but the writer's own."""


class Params(NamedTuple):
    """``count``: how many sources are too few, ``none`` or ``one``; ``least_words``: how long an article must be."""

    count: Literal["none", "one"]  # type: ignore[assignment]
    least_words: int = 150


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on the article as a whole; for one source its evidence is where that source first speaks."""
    own = document.derive(prose)
    every = document.derive(words)
    if sum(len(every[block].starts) for block in own) < params.least_words or document.derive(genre) in _TELLING:
        return
    known = {sentence: held for sentence, held in document.derive(holders).items() if sentence.block in set(own)}
    if params.count == "none":
        if not known and not _leans_on_anything(document, own):
            yield Hit(_anywhere(document), scope="document")
        return
    said = [_who(document, sentence, holder) for sentence, held in known.items() for holder in held]
    sources_known = [who for who in said if who is not None]
    one = len({who.id for who in sources_known}) == 1 and len(said) >= _LEAST_CLAIMS
    if one and not _others(document):
        who = sources_known[0]
        yield Hit(
            _anywhere(document),
            values={"source": who.text},
            evidence=(Witness(who.place, "the one source"),),
            scope="document",
        )


def _leans_on_anything(document: Document, own: tuple[int, ...]) -> bool:
    """Whether anything in the article is somebody's: a link, a quotation, an unnamed source."""
    linked = any(zone.kind == "link" for block in own for zone in document.blocks[block].zones)
    return (
        linked
        or bool(document.derive(sources))
        or any(one.kind in ("speech", "block") for one in document.derive(quotations).all)
    )


def _others(document: Document) -> bool:
    """Whether unnamed sources or quotations without a speaker stand beside the one that is known."""
    unspoken = any(one.kind == "speech" and one.speaker is None for one in document.derive(quotations).all)
    return unspoken or bool(document.derive(sources))


class _Known(NamedTuple):
    """Somebody identifiable: the same ``id`` for the same one, what to call them, and where they first stand."""

    id: str
    text: str
    place: Passage


def _who(document: Document, sentence: Sentence, holder: Holder) -> _Known | None:
    """Who a holder is: an entity of the article, or the institution or document; None for a pronoun."""
    own = document.derive(words)[sentence.block]
    if holder.kind == "pronoun":
        return None
    place = Passage(sentence.block, own.starts[holder.word], own.ends[holder.word])
    if holder.kind == "name":
        called = document.derive(names)
        for mention in called.within(sentence.block, sentence.start, place.end):
            if mention.start <= place.start < mention.end:
                if mention.kind == "place":
                    return None  # "According to Michigan's count" has nobody in it who speaks.
                there = Passage(sentence.block, mention.start, mention.end)
                return _Known(f"#{mention.entity}", called.entities[mention.entity].text, there)
    return _Known(family(own.folded[holder.word]), document.text(place), place)


def _anywhere(document: Document) -> Passage:
    block = next((at for at, block in enumerate(document.blocks) if block.kind in BODY_KINDS), 0)
    return Passage(block, 0, 0)
