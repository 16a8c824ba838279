"""The headline's month, held against the months of the body."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import alignment
from newslint.lang.measures import MONTHS
from newslint.model import Passage
from newslint.reading.quantities import Quantity
from newslint.reading.words import words

_NEWS, _SHARED = 3, 2
_MONTH = re.compile(rf"\b({'|'.join(month.capitalize() for month in MONTHS if len(month) > 3)}|May)\b")
_BEFORE_MONTH = frozenset("in until till by from since next".split())
_PLANNED = re.compile(
    r"\b(?:was|were|been) (?:supposed|due|meant|expected|scheduled|planned) to\b|\boriginally\b", re.IGNORECASE
)
_THEN = re.compile(r"\b(?:now|instead|not (?:before|until)|until|delayed|postponed|pushed back)\b", re.IGNORECASE)


def other_month(document: Document) -> tuple[Passage, Quantity] | None:
    """The headline's month and the body's, where the body has the headline's nowhere, or only as it was planned."""
    head = document.derive(words)[0]
    for at in range(1, len(head.texts)):
        if head.folded[at - 1] not in _BEFORE_MONTH or not _MONTH.fullmatch(head.texts[at]):
            continue
        found = _instead(document, head.texts[at])
        if found is not None:
            return Passage(0, head.starts[at], head.ends[at]), found
    return None


def _instead(document: Document, month: str) -> Quantity | None:
    top = document.derive(alignment)
    other: Quantity | None = None
    for one in top:
        block, start, end = one.sentence.block, one.sentence.start, one.sentence.end
        text = document.blocks[block].text
        for found in _MONTH.finditer(text, start, end):
            if found.group() == month:
                if not _PLANNED.search(text, start, found.start()):
                    return None
            elif (
                other is None
                and one.rank < _NEWS
                and len(one.stems) >= _SHARED
                and _THEN.search(text, start, found.start())
            ):
                other = Quantity(block, found.start(), found.end(), 0.0, "", "date")
    return other
