"""Where the body takes up the headline's words: which of its sentences speak of the same matter."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.headline import headline_claim
from newslint.lang.en import STOPWORDS, derived, roots
from newslint.lang.measures import MONTHS
from newslint.lang.memory import remembered
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, by_block
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
    bases = list(known.families)
    kin = [base for base, own_root in zip(bases, roots(bases), strict=True) if own_root in claim.stems]
    likely = {word for base in kin for word in known.families[base]} | (LONG.keys() & known.folded.keys())
    stems = {word: stem for word in likely if (stem := root(word)) in claim.stems}
    places: dict[int, list[int]] = {}
    for block, at in known.among(stems):
        places.setdefault(block, []).append(at)
    found: list[Aligned] = []
    for block in document.derive(prose):
        own, here = every[block], places.get(block, [])
        for sentence in document.derive(by_block)[block]:
            met = tuple(here[bisect_left(here, sentence.first) : bisect_left(here, sentence.last)])
            found.append(Aligned(sentence, len(found), own, met, frozenset(stems[own.folded[at]] for at in met)))
    return tuple(found)


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
    return not _AGO.isdisjoint(here) or any(one == "in" and two in MONTHS for one, two in pairwise(here))
