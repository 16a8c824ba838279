"""The words of each block."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, chain

from newslint.document import Document
from newslint.lang import en
from newslint.record import NamedTuple


class Words(NamedTuple):
    """The words of one block as parallel lists; ``starts`` and ``ends`` are block coordinates.

    ``folded`` is lower case with straight apostrophes; ``texts`` is as written; ``families`` are those of the words.
    """

    texts: list[str]
    folded: list[str]
    families: list[str]
    starts: list[int]
    ends: list[int]

    def part(self, first: int, last: int) -> Words:
        """The words ``first`` to ``last``, half-open, their places still those of the block."""
        span = slice(first, last)
        return Words(self.texts[span], self.folded[span], self.families[span], self.starts[span], self.ends[span])

    def between(self, start: int, end: int) -> range:
        """The indices of the words that begin from ``start`` on and before ``end``."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))


def words(document: Document) -> tuple[Words, ...]:
    """One ``Words`` per block, by block index."""
    return tuple(_of_block(block.text) for block in document.blocks)


def capitals(document: Document) -> tuple[list[int], ...]:
    """The indices of the words that begin with a capital, by block index."""
    return tuple([at for at, text in enumerate(own.texts) if text[0].isupper()] for own in document.derive(words))


class Index(NamedTuple):
    """Where each word stands: nearly every rule looks for few words, of which an article has a handful.

    ``folded`` gives the numbers of the words of that form, in reading order, all words of the document counted
    through; ``families`` the forms of each family; ``firsts`` is the number of the first word of each block.
    """

    folded: dict[str, list[int]]
    families: dict[str, list[str]]
    firsts: list[int]

    def among(self, wanted: Iterable[str]) -> Iterator[tuple[int, int]]:
        """Block and index in the block of each word that is one of ``wanted``, forms that the document has; in
        reading order."""
        for number in sorted(chain.from_iterable(map(self.folded.__getitem__, wanted))):
            block = bisect_right(self.firsts, number) - 1
            yield block, number - self.firsts[block]


def index(document: Document) -> Index:
    """The index of a document's words."""
    every = document.derive(words)
    folded: dict[str, list[int]] = {}
    for number, word in enumerate(chain.from_iterable([own.folded for own in every])):
        if word in folded:
            folded[word].append(number)
        else:
            folded[word] = [number]
    families: dict[str, list[str]] = {}
    for word, family in zip(folded, map(en.family, folded), strict=True):
        if family in families:
            families[family].append(word)
        else:
            families[family] = [word]
    return Index(folded, families, [0, *accumulate([len(own.folded) for own in every])][:-1])


def _of_block(text: str) -> Words:
    parts = en.parted(text)
    ends = list(accumulate(map(len, parts)))
    texts = parts[1::2]
    folded = en.fold("\n".join(texts)).split("\n") if texts else []
    return Words(texts, folded, list(map(en.family, folded)), ends[:-1:2], ends[1::2])
