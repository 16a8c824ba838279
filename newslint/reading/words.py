"""The words of each block."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Set
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
    """Which words a document has: nearly every rule looks for few, of which an article has a handful.

    ``folded`` gives the family of each word form.
    """

    every: tuple[Words, ...]
    folded: dict[str, str]

    def forms(self, families: Set[str]) -> list[str]:
        """The words that are of one of the families."""
        if families.isdisjoint(self.folded.values()):
            return []
        return [word for word, family in self.folded.items() if family in families]

    def among(self, wanted: Collection[str]) -> Iterator[tuple[int, int]]:
        """Block and index in the block of each word that is one of ``wanted``, in reading order."""
        words = frozenset(wanted)
        for block, own in enumerate(self.every if words else ()):
            if not words.isdisjoint(own.folded):
                for at, word in enumerate(own.folded):
                    if word in words:
                        yield block, at


def index(document: Document) -> Index:
    """The index of a document's words."""
    every = document.derive(words)
    folded: dict[str, str] = {}
    for own in every:
        folded.update(zip(own.folded, own.families, strict=True))
    return Index(every, folded)


def families(document: Document) -> Set[str]:
    """The families of a document's words."""
    return frozenset(document.derive(index).folded.values())


def frequencies(document: Document) -> Mapping[str, int]:
    """How often each word, folded, stands in a document."""
    return Counter(chain.from_iterable([own.folded for own in document.derive(words)]))


def _of_block(text: str) -> Words:
    parts = en.parted(text)
    ends = list(accumulate(map(len, parts)))
    texts = parts[1::2]
    folded = en.fold("\n".join(texts)).split("\n") if texts else []
    return Words(texts, folded, list(map(en.family, folded)), ends[:-1:2], ends[1::2])
