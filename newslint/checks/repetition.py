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
        if text[own.ends[at - 1] : own.starts[at]].strip() or word == (folded[at + 1] if at + 1 < len(folded) else ""):
            continue
        first, end = own.starts[at - 1], own.ends[at]
        if not is_common(word) or text[first - 1 : first] in ("-", "‑") or text[end : end + 1] in ("-", "‑"):
            continue
        yield Hit(Passage(sentence.block, first, end), replacement=own.texts[at - 1])


def _inflected(sentence: Sentence, own: Words, text: str, ignore: frozenset[str]) -> Iterator[Hit]:
    """Two forms of one root in one clause, the first a modifier, the second the verb."""
    seen: dict[str, int] = {}
    for at in range(sentence.first, sentence.last):
        if at > sentence.first and _CLAUSE_END.search(text[own.ends[at - 1] : own.starts[at]]):
            seen = {}
        word = own.folded[at]
        if len(word) < 5 or word in STOPWORDS or word in ignore or (at > sentence.first and own.texts[at][0].isupper()):
            continue
        root = derived(word)
        if root in ignore or family(word) in ignore:
            continue
        before = seen.get(root)
        if before is not None and _echoes(own, before, at, sentence):
            yield Hit(
                Passage(sentence.block, own.starts[before], own.ends[at]),
                values={"first": own.texts[before], "second": own.texts[at]},
            )
        seen[root] = at


def _echoes(own: Words, first: int, second: int, sentence: Sentence) -> bool:
    """A modifier of the subject ("this unfolding saga"), and its root again as the verb close by."""
    one, two = own.folded[first], own.folded[second]
    if one == two and second != first + 2:
        return False
    if not 2 <= second - first <= _REACH or first == sentence.first or own.folded[first - 1] not in _DETERMINERS:
        return False
    if not one.endswith(_MODIFIER) or own.folded[first + 1] in STOPWORDS:
        return False
    if own.folded[second - 1] == "to":
        return own.folded[second - 2] in _TOWARD
    return two.endswith(("s", "ed")) and (second == first + 2 or second == sentence.last - 1)
