"""The words of each block."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Set
from itertools import accumulate, chain, compress
from operator import ne

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
    return tuple(map(_capitals, document.derive(words)))


def _capitals(own: Words) -> list[int]:
    # Of the words that folding changes, for those are few.
    changed = compress(range(len(own.texts)), map(ne, own.texts, own.folded))
    return [at for at in changed if own.texts[at][0].isupper()]


class Index(NamedTuple):
    """Which words a document has and where: nearly every rule looks for few, of which an article has a handful.

    ``folded`` gives the family of each word form and ``kin`` the forms of each family; ``places`` is where a form
    stands among the words of all blocks together, and ``heads`` where the words of each block begin there, then where
    those of the last one end.
    """

    folded: dict[str, str]
    kin: dict[str, list[str]]
    places: dict[str, list[int]]
    heads: list[int]

    def forms(self, families: Set[str]) -> list[str]:
        """The words that are of one of the families."""
        kin = self.kin
        return [word for family in kin.keys() & families for word in kin[family]]

    def blocks(self, word: str) -> list[int]:
        """The blocks that have a word, one as often as it stands there."""
        return [bisect_right(self.heads, place) - 1 for place in self.places.get(word, ())]

    def among(self, wanted: Collection[str]) -> Iterator[tuple[int, int]]:
        """Block and index in the block of each word that is one of ``wanted``, in reading order."""
        for block, own in self.by_block(wanted):
            for at in own:
                yield block, at

    def by_block(self, wanted: Collection[str]) -> Iterator[tuple[int, list[int]]]:
        """The same for each block that has any: its index and those of the words."""
        found = [self.places[word] for word in self.places.keys() & wanted]
        if not found:
            return
        places = found[0] if len(found) == 1 else sorted(chain.from_iterable(found))
        heads, first = self.heads, 0
        while first < len(places):
            block = bisect_right(heads, places[first]) - 1
            head = heads[block]
            last = bisect_left(places, heads[block + 1], first)
            yield block, [place - head for place in places[first:last]]
            first = last


def index(document: Document) -> Index:
    """The index of a document's words."""
    every = document.derive(words)
    together = list(chain.from_iterable([own.folded for own in every]))
    places = defaultdict[str, list[int]](list)
    for place, word in enumerate(together):
        places[word].append(place)
    folded = dict(zip(together, chain.from_iterable([own.families for own in every]), strict=True))
    kin = defaultdict[str, list[str]](list)
    for word, family in folded.items():
        kin[family].append(word)
    return Index(folded, dict(kin), dict(places), list(accumulate([len(own.folded) for own in every], initial=0)))


def frequencies(document: Document) -> Mapping[str, int]:
    """How often each word, folded, stands in a document."""
    places = document.derive(index).places
    return dict(zip(places, map(len, places.values()), strict=True))


def _of_block(text: str) -> Words:
    parts = en.parted(text)
    ends = list(accumulate(map(len, parts)))
    texts = parts[1::2]
    folded = en.fold("\n".join(texts)).split("\n") if texts else []
    return Words(texts, folded, list(map(en.family, folded)), ends[:-1:2], ends[1::2])
