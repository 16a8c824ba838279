"""The same word twice: doubled outright, or a word and its own inflection in one clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from newslint.document import Document
from newslint.lang.en import STOPWORDS, derived, family, is_common
from newslint.model import Hit, Passage
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.words import Words, words

_CLAUSE_END = re.compile(r"[,;:()–—\"“”]| - ")
_DETERMINERS = frozenset("the a an this that these those its his her their our my your each every".split())
_MODIFIER = ("ing", "ed", "ary", "ive", "ous", "al")
_TOWARD = frozenset("continues continue continued set began begins starts started seems appears".split())
_SHORTEST = 5
_REACH = 7
"""Words from the modifier to the verb: farther off, they are in two thoughts."""


@dataclass(frozen=True)
class Params:
    """``kind``: ``doubled`` for a word twice running, ``inflected`` for a modifier or noun whose root is the
    verb of its own clause. ``ignore`` are words that may stand so."""

    kind: Literal["doubled", "inflected"]
    ignore: tuple[str, ...] = ()


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each repetition of the kind."""
    search = _doubled if params.kind == "doubled" else _inflected
    ignore = frozenset(params.ignore)
    for block, sentences in enumerate(document.derive(by_block)):
        own = document.derive(words)[block]
        text = document.blocks[block].text
        for sentence in sentences:
            yield from search(sentence, own, text, ignore)


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


def _inflected(sentence: Sentence, own: Words, text: str, ignore: frozenset[str]) -> Iterator[Hit]:
    """A modifier of the subject ("this unfolding saga"), and its root again as the verb close by."""
    for at in range(sentence.first + 1, sentence.last - 2):
        word = own.folded[at]
        if own.folded[at - 1] not in _DETERMINERS or not word.endswith(_MODIFIER) or len(word) < _SHORTEST:
            continue
        if own.folded[at + 1] in STOPWORDS or derived(word) in ignore or family(word) in ignore:
            continue
        second = _verb(sentence, own, text, at)
        if second:
            yield Hit(
                Passage(sentence.block, own.starts[at], own.ends[second]),
                values={"first": own.texts[at], "second": own.texts[second]},
            )


def _verb(sentence: Sentence, own: Words, text: str, first: int) -> int:
    """The word index of the verb that has the modifier's root again in its clause, or 0."""
    root = derived(own.folded[first])
    for at in range(first + 2, min(first + _REACH + 1, sentence.last)):
        if _CLAUSE_END.search(text[own.ends[at - 1] : own.starts[at]]):
            return 0
        word = own.folded[at]
        if word in STOPWORDS or own.texts[at][0].isupper() or derived(word) != root:
            continue
        if own.folded[at - 1] == "to":
            return at if own.folded[at - 2] in _TOWARD else 0
        ends = word.endswith(("s", "ed")) and (
            at == first + 2 or (at == sentence.last - 1 and word != own.folded[first])
        )
        return at if ends else 0
    return 0
