"""The same word twice: doubled outright, or a word and its own inflection in one clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from operator import eq

from newslint.checks._echo import echoes, sounding
from newslint.document import Document
from newslint.lang.en import is_common
from newslint.model import Hit, Passage
from newslint.reading.sentences import Sentence, by_block, within
from newslint.reading.words import Words, index, words
from newslint.record import NamedTuple
from newslint.typed import Literal


class Params(NamedTuple):
    """``kind``: ``doubled`` for a word twice running, ``inflected`` for a word whose root sounds again in its
    own clause. ``ignore`` are words, or roots, that may stand so."""

    kind: Literal["doubled", "inflected"]
    ignore: tuple[str, ...] = ()


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each repetition of the kind."""
    ignore = frozenset(params.ignore)
    every, parted = document.derive(words), document.derive(by_block)
    if params.kind == "inflected":
        sounds = document.derive(sounding)
        for block, places in document.derive(index).by_block(sounds):
            for sentence, here in within(parted[block], places):
                yield from _inflected(sentence, every[block], document.blocks[block].text, sounds, here, ignore)
        return
    for block, own in enumerate(every):
        if True in map(eq, own.folded, islice(own.folded, 1, None)):
            for sentence in parted[block]:
                yield from _doubled(sentence, own, document.blocks[block].text, ignore)


def _doubled(sentence: Sentence, own: Words, text: str, ignore: frozenset[str]) -> Iterator[Hit]:
    """A word and the same word again with only space between; the fix deletes the second."""
    folded = own.folded
    for at in range(sentence.first + 1, sentence.last):
        word = folded[at]
        if word != folded[at - 1] or word in ignore or not word.isalpha() or own.texts[at][0].isupper():
            continue
        if text[own.ends[at - 1] : own.starts[at]].strip() or word in (
            *folded[at + 1 : at + 2],
            *folded[max(0, at - 2) : at - 1],
        ):
            continue
        first, end = own.starts[at - 1], own.ends[at]
        if not is_common(word) or text[first - 1 : first] in ("-", "‑") or text[end : end + 1] in ("-", "‑"):
            continue
        yield Hit(Passage(sentence.block, first, end), replacement=own.texts[at - 1])


def _inflected(
    sentence: Sentence, own: Words, text: str, sounds: dict[str, str], here: Sequence[int], ignore: frozenset[str]
) -> Iterator[Hit]:
    """A word and its root again in its own clause ("this unfolding saga unfolds")."""
    for first, second in echoes(sentence, own, text, sounds, here, ignore):
        yield Hit(
            Passage(sentence.block, own.starts[first], own.ends[second]),
            values={"first": own.texts[first], "second": own.texts[second]},
        )
