"""Words of a sentence that stand again, and the words that say that the writer means the likeness."""

from __future__ import annotations

from newslint.model import Passage
from newslint.reading.sentences import Sentence
from newslint.reading.words import Words
from newslint.record import NamedTuple

PARALLEL = frozenset("also too another both again neither similarly likewise while whereas or nor".split())
"""Words that say that the writer means the likeness to what stands before."""


class Place(NamedTuple):
    """Words ``start`` to ``end``, half-open, of a sentence of ``own``."""

    own: Words
    sentence: Sentence
    start: int
    end: int

    def passage(self) -> Passage:
        """Where they stand."""
        return Passage(self.sentence.block, self.own.starts[self.start], self.own.ends[self.end - 1])

    def before(self) -> str:
        """The word before them in their sentence."""
        return self.own.folded[self.start - 1] if self.start > self.sentence.first else ""

    def after(self) -> str:
        """The word behind them in their sentence."""
        return self.own.folded[self.end] if self.end < self.sentence.last else ""
