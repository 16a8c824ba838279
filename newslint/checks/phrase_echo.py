"""A phrase that stands again, word for word but for inflection, in the same sentence or the next."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newslint.document import Document
from newslint.lang.en import STOPWORDS, family
from newslint.model import Hit, Passage, Witness
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_SEED = 3
"""Words of a phrase that are looked up; what is longer grows from them."""

_HEAD = 5
"""Letters that the words of one family share, nearly always: enough to see whether a sentence is worth a look."""

_LONGEST_SENTENCE = 150
_PARALLEL = frozenset("also too another both again neither similarly likewise while whereas or nor".split())
"""Words that say that the writer means the likeness to the sentence before."""

_EMPTY = STOPWORDS | frozenset("according say says said told".split())

Grams = dict[tuple[str, ...], int]


class Params(NamedTuple):
    """A phrase counts from ``least_words`` words, ``least_content`` of them with content of their own and without a
    capital or a figure."""

    least_words: int = 5
    least_content: int = 3


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on the second place of each phrase, with the first as evidence."""
    quoted = document.derive(quotations)
    for block in document.derive(prose):
        own = document.derive(words)[block]
        if not _has_echo(own, params.least_words):
            continue
        before: set[str] = set()
        previous: Sentence | None = None
        for sentence in document.derive(by_block)[block]:
            if sentence.last - sentence.first > _LONGEST_SENTENCE or quoted.overlaps(block, *sentence[1:3]):
                before, previous = set(), None
                continue
            low = own.folded[sentence.first : sentence.last]
            heads = [word[:_HEAD] for word in low if word not in STOPWORDS]
            own_heads = set(heads)
            if len(heads) - len(own_heads) + len(own_heads & before) >= params.least_content:
                meant = not _PARALLEL.isdisjoint(low)
                yield from _again(sentence, own, {} if meant else _grams(own, previous), params)
            before, previous = own_heads, sentence


def _has_echo(own: Words, length: int) -> bool:
    """Whether any run of so many words stands twice in a block: in few."""
    runs = list(zip(*(islice(own.families, at, None) for at in range(length)), strict=False))
    return len(set(runs)) < len(runs)


def _grams(own: Words, sentence: Sentence | None) -> Grams:
    """The runs of words of a sentence, by their families, and where each stands."""
    if sentence is None:
        return {}
    stems = [family(word) for word in own.folded[sentence.first : sentence.last]]
    return {tuple(stems[at : at + _SEED]): sentence.first + at for at in range(len(stems) - _SEED + 1)}


def _again(sentence: Sentence, own: Words, earlier: Grams, params: Params) -> Iterator[Hit]:
    """The phrases of a sentence that it or the one before has already."""
    seen = dict(earlier)
    pending: list[tuple[tuple[str, ...], int]] = []
    at = sentence.first
    while at + _SEED <= sentence.last:
        gram = tuple(family(word) for word in own.folded[at : at + _SEED])
        first = seen.get(gram)
        length = _length(own, first, at, sentence.last) if first is not None else 0
        if first is not None and length:
            start, end = _trimmed(own, at, at + length)
            if _counts(own, start, end, params) and not _is_parallel(own, (first + start - at, start), end - start):
                told = Passage(sentence.block, own.starts[first + start - at], own.ends[first + end - 1 - at])
                place = Passage(sentence.block, own.starts[start], own.ends[end - 1])
                yield Hit(place, evidence=(Witness(told, "said so just before"),))
            at += length
            continue
        pending.append((gram, at))
        if len(pending) > _SEED:
            # A phrase never overlaps its own echo.
            seen.setdefault(*pending.pop(0))
        at += 1


def _length(own: Words, first: int, second: int, last: int) -> int:
    """How many words of the two places agree."""
    length = 0
    while (
        second + length < last
        and first + length < second
        and family(own.folded[first + length]) == family(own.folded[second + length])
    ):
        length += 1
    return length


def _trimmed(own: Words, start: int, end: int) -> tuple[int, int]:
    """The phrase without the empty words around it."""
    while start < end and own.folded[start] in _EMPTY:
        start += 1
    while end > start and own.folded[end - 1] in _EMPTY:
        end -= 1
    return start, end


def _is_parallel(own: Words, starts: tuple[int, int], length: int) -> bool:
    """Whether the two places tell the same of different things: each of another figure right before or behind, or of
    another name behind ("named by President Lind, … named by President Ruiz")."""
    for at in (-1, length):
        beside = [own.texts[start + at] for start in starts if 0 <= start + at < len(own.texts)]
        named = at == length and all(word[:1].isupper() for word in beside)
        if len(set(beside)) == 2 and (named or all(word[:1].isdigit() for word in beside)):
            return True
    return False


def _counts(own: Words, start: int, end: int, params: Params) -> bool:
    content = [at for at in range(start, end) if own.folded[at] not in _EMPTY and own.texts[at][0].islower()]
    return end - start >= params.least_words and len(content) >= params.least_content
