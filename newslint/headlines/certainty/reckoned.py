"""A figure that a headline announces, "merger to cost 400 jobs", and the body has only as what somebody reckons could
be, while another calls it guesswork."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.numbers.support import supports
from newslint.headlines.status.undecided import announced
from newslint.model import Passage
from newslint.reading.quantities import quantities, quantities_of
from newslint.reading.sentences import sentence_at
from newslint.reading.words import words

_COULD = frozenset({"could", "might", "may"})
_DISMISSED = re.compile(
    r"\bguess\w*|\bfanciful\b|\bcrude\b|\bspeculati\w+|\bplucked\b|\bback[- ]of[- ](?:an?|the)[- ]\w+|\bscaremonger\w*|"
    r"\bdid not know where\b|\b(?:did|do|does) not recogni[sz]e\b|"
    r"\bassumptions?\b[^.;]{0,20}\b(?:nobody|no one|not|never|un\w+)\b|\bno (?:forecast|estimate|figure)\b|"
    r"\bnot (?:been )?costed\b|\bexaggerat\w+|\balarmist\b|\bwide of the mark\b|\bfinger in the air\b|"
    r"\bmisleading\b|\bno basis\b|\bnot based on\b|\bpremature\b|\bfantasy\b|\bfiction\b|\bwild\b|\bfar-fetched\b|"
    r"\bunfounded\b|\bbaseless\b|\bhypothetical\b|\bhad not (?:yet )?begun\b",
    re.IGNORECASE,
)
_AROUND, _LEAST, _TOP = 0.02, 3, 12


def reckoned(document: Document) -> tuple[Passage, ...]:
    """What dismisses the headline's figure, and where it only could be; nothing where a sentence states it."""
    at = announced(document)
    if at is None:
        return ()
    start = document.derive(words)[0].starts[at]
    own = next((one for one in quantities_of(document, 0) if one.start > start and one.value >= _LEAST), None)
    if own is None:
        return ()
    ranked = {one.sentence: one for one in document.derive(alignment)[:_TOP]}
    could: list[Passage] = []
    for other in document.derive(quantities):
        if not other.block or other.kind != own.kind or not supports(own, other, _AROUND):
            continue
        sentence = sentence_at(document, other.block, other.start)
        one = ranked.get(sentence) if sentence else None
        if one is None or (place := _could(one, other.start)) is None:
            return ()
        could.append(place)
    if not could:
        return ()
    for one in ranked.values():
        text = document.blocks[one.sentence.block].text
        if found := _DISMISSED.search(text, one.sentence.start, one.sentence.end):
            return (Passage(one.sentence.block, found.start(), found.end()), *could)
    return ()


def _could(one: Aligned, start: int) -> Passage | None:
    """The "could" of the clause that has a figure; None where the text has it for certain."""
    own = one.own
    at = next(i for i in range(one.sentence.first, one.sentence.last) if own.ends[i] > start)
    near = range(max(one.sentence.first, at - _CLAUSE), min(one.sentence.last, at + _CLAUSE))
    if any(own.folded[i] == "will" for i in near):
        return None
    could = next((i for i in near if own.folded[i] in _COULD), None)
    return None if could is None else Passage(one.sentence.block, own.starts[could], own.ends[could])


_CLAUSE = 9
