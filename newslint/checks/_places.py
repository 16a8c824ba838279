"""Where the forms of one thing stand in the story: what the consistency check counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newslint.document import BODY_KINDS, Document
from newslint.model import Hit, Passage, Witness
from newslint.reading.furniture import furniture
from newslint.reading.spoken import spoken
from newslint.reading.tables import tables
from newslint.reading.words import capitals, frequencies, words

Places = dict[str, dict[str, list[Passage]]]
"""Group to form to where it stands, in reading order. Forms of one group are forms of one thing."""

_READ = (BODY_KINDS | {"headline", "deck"}) - {"quote"}


def told(document: Document) -> tuple[int, ...]:
    """The indices of the story's blocks, its headline and its deck; a table that has lost its lines is none."""
    skipped = document.derive(furniture).keys() | document.derive(spoken).keys() | document.derive(tables)
    return tuple(at for at, block in enumerate(document.blocks) if block.kind in _READ and at not in skipped)


def cased_both_ways(document: Document) -> set[str]:
    """The words that stand both with and without a capital somewhere, folded: nearly none does."""
    every, often = document.derive(words), document.derive(frequencies)
    large = Counter(
        [own.folded[at] for own, marked in zip(every, document.derive(capitals), strict=True) for at in marked]
    )
    return {word for word, count in large.items() if often[word] > count}


def add(places: Places, group: str, form: str, place: Passage) -> None:
    """Note a place of a form."""
    places.setdefault(group, {}).setdefault(form, []).append(place)


def between(document: Document, block: int, first: int, last: int) -> Passage:
    """The passage from one word of a block to another, both taken in."""
    own = document.derive(words)[block]
    return Passage(block, own.starts[first], own.ends[last])


def alone(word: str) -> str:
    """A word without the ending of a possessive."""
    return word.removesuffix("'s").removesuffix("’s")


def one_for_all(places: Sequence[Passage], **values: str) -> Hit:
    """One hit for all places of the same fault: the first, which tells how many more there are (``more``) and shows
    them."""
    first, *others = places
    more = f", here and in {len(others)} more place{'s' if len(others) > 1 else ''}" if others else ""
    again = tuple(Witness(other, "again") for other in others)
    return Hit(first, values={**values, "more": more}, evidence=again)
