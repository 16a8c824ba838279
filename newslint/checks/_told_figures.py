"""The numbers a story tells in its own voice, each with the words around it: what checks of conflicts compare."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from newslint.document import Document
from newslint.lang.en import STOPWORDS, family
from newslint.model import Passage
from newslint.reading._numerals import NUMBER_WORDS
from newslint.reading.prose import prose
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, sentence_at
from newslint.reading.words import Words, words
from newslint.record import NamedTuple


class Figure(NamedTuple):
    """A number in its sentence. ``first`` and ``stop`` are the half-open range of its word indices in ``own``, the
    words of its block, whose text is ``text``."""

    quantity: Quantity
    sentence: Sentence
    text: str
    own: Words
    first: int
    stop: int

    @property
    def place(self) -> Passage:
        """Where the number stands."""
        return Passage(self.quantity.block, self.quantity.start, self.quantity.end)

    @property
    def written(self) -> str:
        """The number as it stands there."""
        return self.text[self.quantity.start : self.quantity.end]

    @property
    def joined(self) -> bool:
        """Whether a hyphen joins the number to its unit or to the next word: "38-game streak"."""
        return "-" in self.written.strip("-") or self.text[self.quantity.end : self.quantity.end + 1] == "-"

    def before(self, back: int = 1) -> str:
        """The folded word so many words before the number, or nothing where the sentence has none."""
        at = self.first - back
        return self.own.folded[at] if at >= self.sentence.first else ""

    def after(self, on: int = 0) -> str:
        """The folded word so many words behind the one after the number, or nothing."""
        at = self.stop + on
        return self.own.folded[at] if at < self.sentence.last else ""


def figures(document: Document) -> tuple[Figure, ...]:
    """The numbers of the story's paragraphs and lists outside quotations, in reading order."""
    story = frozenset(document.derive(prose))
    quoted = document.derive(quotations)
    found: list[Figure] = []
    for quantity in document.derive(quantities):
        if quantity.block not in story or quoted.inside(quantity.block, quantity.start, quantity.end):
            continue
        sentence = sentence_at(document, quantity.block, quantity.start)
        own = document.derive(words)[quantity.block]
        first = bisect_right(own.ends, quantity.start)
        if sentence is not None:
            stop = bisect_left(own.starts, quantity.end, first)
            found.append(Figure(quantity, sentence, document.blocks[quantity.block].text, own, first, stop))
    return tuple(found)


def content(figure: Figure, first: int | None = None, last: int | None = None) -> frozenset[str]:
    """The families of the content words of the figure's sentence, or of a stretch of its words, without numbers."""
    first = figure.sentence.first if first is None else max(first, figure.sentence.first)
    last = figure.sentence.last if last is None else min(last, figure.sentence.last)
    return frozenset(
        family(figure.own.folded[at])
        for at in range(first, last)
        if not figure.first <= at < figure.stop
        and figure.own.folded[at] not in STOPWORDS
        and figure.own.folded[at] not in NUMBER_WORDS
        and not figure.own.folded[at][0].isdecimal()
    )
