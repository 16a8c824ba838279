"""By how much: the margin of a win that the score or the report of the match denies, and the step of a rate."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import alignment
from newslint.headlines.headline import below
from newslint.lang.en import family
from newslint.lang.measures import SMALL
from newslint.model import Passage
from newslint.reading.quantities import Quantity
from newslint.reading.words import words

_NUMBER = r"(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|single|\d{1,3})"
_UNIT = r"(point|goal|run|wicket|shot|stroke|length)"
_WIN = r"(?:win|victory|triumph|defeat|loss|success)\b"
_HEAD = re.compile(
    rf"\b{_NUMBER}[- ]{_UNIT} {_WIN}|\bby {_NUMBER} {_UNIT}s?\b|"
    rf"\b(?:win|wins|won|beat|beats|edge|edges|lose|loses|lost|final|title|cup|match|game|derby)\b.{{0,40}}? by "
    rf"{_NUMBER}(?=\Z|,| in | to | at | after )",
    re.IGNORECASE,
)
_CLEAR = re.compile(
    rf"\b{_NUMBER}[- ]{_UNIT}s? {_WIN}|\bby (?:just |only )?{_NUMBER} {_UNIT}s?\b|"
    rf"\b{_NUMBER} {_UNIT}s?,? (?:was |were )?(?:all that was |there was )?between (?:them|the (?:sides|teams|two))\b|"
    rf"\b{_NUMBER} (?:{_UNIT}s? )?"
    rf"(?:clear at the (?:end|finish|whistle|death|final whistle)|to spare|ahead at the (?:end|finish|whistle))\b",
    re.IGNORECASE,
)
_SCORE = re.compile(r"(?<![\d-])(\d{1,2})-(\d{1,2})(?![\d-])")
_HALF = re.compile(
    r"\bhalf[- ]time|\binterval\b|\bat the break\b|\bearlier\b|\blast (?:year|season|week|month)\b|\bled by\b|"
    r"\bat one (?:stage|point)\b|\b(?:opening|first|previous) (?:game|match|meeting)\b|\bhad (?:won|lost|led)\b",
    re.IGNORECASE,
)
_TOP, _GOAL = 6, 3


def margin(document: Document) -> tuple[Passage, Quantity] | None:
    """The headline's margin and the body's, where the body has another one and the score does not bear it out."""
    head = document.blocks[0].text
    found = _HEAD.search(head)
    if found is None:
        return None
    groups = found.groups()
    number = next(group for group in groups[::2] if group)
    unit = family(next((group for group in groups[1::2] if group), "").lower())
    wanted = _value(number)
    rival: Quantity | None = None
    for block in document.derive(below):
        text = document.blocks[block].text
        if wanted in _margins(text) and unit in ("", "goal", "point"):
            return None
        for one in _CLEAR.finditer(text):
            theirs = family(next((group for group in one.groups()[1::2] if group), unit).lower())
            value = _value(next(group for group in one.groups()[::2] if group))
            if _HALF.search(text, max(0, one.start() - 60), one.end() + 30):
                continue
            if value == wanted and unit in ("", theirs):
                return None
            if _rank(document, block, one.start()) < _TOP:
                rival = rival or Quantity(block, one.start(), one.end(), value, "", "count")
    return None if rival is None else (Passage(0, found.start(), found.end()), rival)


def _value(number: str) -> float:
    return float(number) if number.isdecimal() else 1.0 if number.lower() == "single" else float(SMALL[number.lower()])


def _margins(text: str) -> set[float]:
    """The differences of the scores in a text, in goals and in Gaelic points ("2-13" and "1-14" are two apart)."""
    scores = [(int(one), int(two)) for one, two in _SCORE.findall(text)]
    totals = [_GOAL * goals + points for goals, points in scores]
    apart = {float(abs(one - two)) for one, two in pairwise(totals)}
    return apart | {float(abs(one - two)) for one, two in scores}


def _rank(document: Document, block: int, at: int) -> int:
    for one in document.derive(alignment):
        if one.sentence.block == block and one.sentence.start <= at < one.sentence.end:
            return one.rank
    return _TOP


_STEP = re.compile(
    r"\b(?:(full|whole|half|quarter|three-quarters?)(?: of)?(?: an?)?[- ](?:percentage[- ])?point|"
    r"(\d{1,3}) (?:basis points|bps?\b)|(\d(?:\.\d+)?)[- ](?:percentage[- ])?points?\b)"
    r"(?! (?:lower|higher|below|above))",
    re.IGNORECASE,
)
_STEPS = {"full": 1.0, "whole": 1.0, "half": 0.5, "quarter": 0.25, "three-quarter": 0.75, "three-quarters": 0.75}
_RATE = frozenset(map(family, "rate rates interest benchmark".split()))
_MOVED = frozenset(map(family, "cut raise lower lift slash hike increase reduce trim drop move".split()))
_PAST = re.compile(r"\b(?:after|following|previous|last|earlier|expected|forecast|predicted|than|instead of)\b")
_EARLY, _BACK = 4, 30


def step(document: Document) -> tuple[Passage, Quantity] | None:
    """The headline's change of an interest rate and the body's: "a full point" for "a quarter of a point"."""
    found = _STEP.search(document.blocks[0].text)
    if found is None or _RATE.isdisjoint(map(family, document.derive(words)[0].folded)):
        return None
    rival: Quantity | None = None
    for one in document.derive(alignment):
        block, start, end = one.sentence.block, one.sentence.start, one.sentence.end
        if _MOVED.isdisjoint(map(family, one.own.folded[one.sentence.first : one.sentence.last])):
            continue
        for other in _STEP.finditer(document.blocks[block].text, start, end):
            if _size(other) == _size(found):
                return None
            if one.rank < _EARLY and not _PAST.search(
                document.blocks[block].text, max(0, other.start() - _BACK), other.start()
            ):
                rival = rival or Quantity(block, other.start(), other.end(), _size(other), "", "points")
    return None if rival is None else (Passage(0, found.start(), found.end()), rival)


def _size(found: re.Match[str]) -> float:
    """The points that a step has."""
    if found.group(1):
        return _STEPS[found.group(1).lower()]
    return int(found.group(2)) / 100 if found.group(2) else float(found.group(3))


_AHEAD = re.compile(rf"\b{_NUMBER}(?:[- ]percentage)?[- ]points? (?:ahead|lead|clear|behind|adrift)\b", re.IGNORECASE)
_SHARES = re.compile(r"\b(?:poll|survey|vote|support)\w*\b", re.IGNORECASE)
_PER_CENT, _NEAR = 60.0, 100


def poll_lead(document: Document, numbers: Sequence[Quantity]) -> tuple[Passage, Quantity] | None:
    """ "Ten points ahead" above a poll that has 34 per cent and 30, and nothing ten points apart."""
    found = _AHEAD.search(document.blocks[0].text)
    if found is None or not _SHARES.search(document.blocks[0].text):
        return None
    wanted = _value(found.group(1))
    shares = [one for one in numbers if one.kind == "percent" and one.value < _PER_CENT]
    pairs = [
        (one, two)
        for one in shares
        for two in numbers
        if two.block == one.block and 0 < two.start - one.end < _NEAR and _is_share(two) and two.value < _PER_CENT
    ]
    every = [one.value for one in numbers if one.kind in ("percent", "points", "count") and one.value < _PER_CENT]
    if not pairs or any(abs(abs(a - b) - wanted) < 1 for a in every for b in every if a is not b):
        return None
    if any(one.kind == "points" and one.value == wanted for one in numbers):
        return None
    one = pairs[0][0]
    return Passage(0, found.start(), found.end()), one


def _is_share(one: Quantity) -> bool:
    """Whether a number is a share, or may be: "34 per cent would vote so, and 30 for the others"."""
    return one.kind == "percent" or (one.kind == "count" and not one.noun)
