"""Where the body takes up the headline's words: which of its sentences speak of the same matter."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate, pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.headline import headline_claim
from newslint.lang.en import STOPWORDS, derived, rooted
from newslint.lang.measures import MONTHS
from newslint.lang.memory import remembered
from newslint.reading.dates import WEEKDAYS
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, by_block, place_of
from newslint.reading.words import Words, index, words
from newslint.record import NamedTuple

YEAR = re.compile(r"(?:19|20)\d\d\Z")
_AGO = frozenset("previously earlier ago last former already previous once since".split())


class Aligned(NamedTuple):
    """One sentence of the story's prose and the headline's content words in it.

    ``met`` are the indices of its words whose root the headline has too, ``stems`` those roots; ``rank`` counts
    the sentences of the story from 0.
    """

    sentence: Sentence
    rank: int
    own: Words
    met: tuple[int, ...]
    stems: frozenset[str]

    def shared(self, topic: frozenset[str]) -> int:
        """How many of the roots in ``topic`` the sentence has."""
        return len(self.stems & topic)


def alignment(document: Document) -> tuple[Aligned, ...]:
    """Every sentence of the story's prose, in reading order; none without a headline."""
    claim = document.derive(headline_claim)
    if claim is None:
        return ()
    known, every = document.derive(index), document.derive(words)
    likely = {*rooted(known.folded, claim.stems), *(LONG.keys() & known.folded.keys())}
    stems = {word: stem for word in likely if (stem := root(word)) in claim.stems}
    found: list[Aligned] = []
    parted, places = document.derive(by_block), dict(known.by_block(stems))
    for block in document.derive(prose):
        own, here = every[block], places.get(block, ())
        for sentence in parted[block]:
            met: tuple[int, ...] = ()
            roots = _NONE
            if here and (inside := here[bisect_left(here, sentence.first) : bisect_left(here, sentence.last)]):
                met, roots = tuple(inside), frozenset([stems[own.folded[at]] for at in inside])
            found.append(Aligned(sentence, len(found), own, met, roots))
    return tuple(found)


_NONE: frozenset[str] = frozenset()


def among(
    document: Document, families: frozenset[str] | set[str], folded: frozenset[str] = _NONE
) -> Iterator[tuple[Aligned, int]]:
    """Each word of the story's prose that is of one of the families, or one of the words, with its sentence; in
    reading order."""
    known, every, ranks = document.derive(index), document.derive(by_block), document.derive(_ranks)
    for block, at in known.among({*known.forms(families), *folded}):
        if block in ranks:
            yield document.derive(alignment)[ranks[block] + place_of(every[block], at)], at


def _ranks(document: Document) -> dict[int, int]:
    """The rank of the first sentence of each block of the story's prose."""
    prose_of, parted = document.derive(prose), document.derive(by_block)
    counts = [len(parted[block]) for block in prose_of]
    return dict(zip(prose_of, accumulate(counts, initial=0), strict=False))


@remembered(4_000)
def root(word: str) -> str:
    """The root of a folded content word, without its possessive; empty for a word without content of its own."""
    return "" if word in STOPWORDS else derived(LONG.get(word, word.removesuffix("'s")))


LONG = {"gov": "governor", "sen": "senator", "prof": "professor", "gen": "general", "govt": "government"}
"""Titles that bodies shorten."""


def looks_back(document: Document, aligned: Aligned) -> bool:
    """Whether a sentence looks back: to a year the headline has not, a month, or "last season"."""
    here = aligned.own.folded[aligned.sentence.first : aligned.sentence.last]
    head = document.derive(words)[0].folded
    if any(YEAR.match(word) and word not in head for word in here):
        return True
    if not (_AGO - {"last"}).isdisjoint(here):
        return True
    return any(
        (one == "in" and two in MONTHS) or (one == "last" and two not in _JUST_NOW) for one, two in pairwise(here)
    )


_JUST_NOW = frozenset({"night", *WEEKDAYS})
"""What "last night" and "last Tuesday" are: the news."""
