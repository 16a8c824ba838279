"""Who is named as saying something in a story, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.lang.classes import families
from newslint.reading.attribution import holders
from newslint.reading.names import Mention, names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, sentence_at
from newslint.reading.words import words
from newslint.record import NamedTuple

_TITLES = frozenset("dr prof mr mrs ms rev sen rep gov gen lt col sgt capt".split())
_APART = frozenset({"to", "of", "for", "by", "with", "from", "and", "than"})
_AROUND, _AFTER = 5, 14


class Speaker(NamedTuple):
    """A person who is named and says something: in which sentence, which entity, and where the name stands."""

    sentence: Sentence
    entity: int
    mention: Mention


def speakers(document: Document) -> tuple[Speaker, ...]:
    """All who are named as saying something, directly or indirectly, in reading order."""
    return tuple(sorted({*_indirect(document), *_direct(document)}))


def speaking(document: Document) -> frozenset[Sentence]:
    """The sentences in which somebody who is named says something."""
    return frozenset(one.sentence for one in document.derive(speakers))


def voices(document: Document) -> int:
    """How many people a long article names as saying something; none for a short one, where each claim carries it."""
    return len({one.entity for one in document.derive(speakers)}) if document.derive(long) else 0


def long(document: Document) -> bool:
    """Whether a story is so long that it has room for asides."""
    every = document.derive(words)
    return sum(len(every[block].starts) for block in document.derive(prose)) >= _LONG_STORY


_LONG_STORY = 330


def _indirect(document: Document) -> Iterator[Speaker]:
    known, every = document.derive(names), document.derive(words)
    for sentence, own in document.derive(holders).items():
        for holder in own:
            if holder.kind == "name":
                mention = known.holding(sentence.block, every[sentence.block].starts[holder.word])
                if mention is not None and mention.kind in ("person", "other", "organisation"):
                    yield Speaker(sentence, mention.entity, mention)
        # "Ana Ruiz, who heads the Growers' League, said": the name next to the verb is not hers.
        opening = every[sentence.block].ends[min(sentence.first + _OPENING, sentence.last - 1)]
        for mention in known.within(sentence.block, sentence.start, opening):
            if mention.kind in ("person", "other"):
                yield Speaker(sentence, mention.entity, mention)


_OPENING = 3


def _direct(document: Document) -> Iterator[Speaker]:
    known = document.derive(names)
    for one in document.derive(quotations).all:
        if one.kind != "speech" or one.speaker is None:
            continue
        sentence = sentence_at(document, one.block, one.start)
        for mention in known.within(one.speaker.block, one.speaker.start, one.speaker.end):
            if sentence is not None and mention.kind in ("person", "other"):
                yield Speaker(sentence, mention.entity, mention)


def descriptions(document: Document) -> dict[int, frozenset[str]]:
    """What each person is said to be: the folded words around each mention of the name that may describe it."""
    found: dict[int, set[str]] = {}
    for mention in document.derive(names).mentions:
        if mention.kind in ("person", "other"):
            found.setdefault(mention.entity, set()).update(_described(document, mention))
    return {entity: frozenset(own) for entity, own in found.items()}


def _described(document: Document, mention: Mention) -> Iterator[str]:
    """The words of the title before a name, and of what follows behind a comma or "of" or "at"."""
    own, text = document.derive(words)[mention.block], document.blocks[mention.block].text
    inside = list(own.between(mention.start, mention.end))
    if not inside:
        return
    yield from own.folded[inside[0] : inside[-1] + 1]
    for at in range(inside[0] - 1, max(inside[0] - 1 - _AROUND, -1), -1):
        gap = text[own.ends[at] : own.starts[at + 1]].strip(" -‑")
        gap = "" if gap == "." and own.folded[at] in _TITLES else gap
        if (gap and not (gap == "," and at == inside[0] - 1)) or own.folded[at] in _APART:
            break  # "the harbour director, Ana Ruiz", but not what stands before that
        if own.families[at] in families("say"):
            break  # "the officer said Ruiz had paid"
        yield own.folded[at]
    after = inside[-1] + 1
    begun = text[mention.end : mention.end + 1] == "," or own.folded[after : after + 1] in (["of"], ["at"], ["from"])
    if begun:
        for at in range(after, min(after + _AFTER, len(own.starts))):
            gap = text[own.ends[at - 1] : own.starts[at]]
            if not set(gap).isdisjoint('.;:!?"“”') or ("," in gap and at > after + 1):
                break
            yield own.folded[at]
