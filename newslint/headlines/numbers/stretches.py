"""The very change of the headline in the body, over another time: "12 per cent since 2022" for "in a year"."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.headline import HeadlineClaim
from newslint.headlines.numbers.spans import DAYS
from newslint.lang.measures import SMALL
from newslint.model import Passage
from newslint.reading.quantities import Quantity, quantities, quantities_of
from newslint.reading.sentences import sentence_at
from newslint.reading.words import words

_UNIT = "(year|month|week|decade)s?"
_MANY = r"(?:(?:the |a |its |just |under |over |nearly )?(?:(?:past|last|latest|previous|single) )?)?([\w-]+ )?"
_SPAN = re.compile(
    rf"\b(?:(?:in|over|within|during|across) {_MANY}{_UNIT}\b(?! of\b)"
    rf"|since last (?:(year)|summer|spring|winter|autumn|christmas)\b"
    rf"|(?:than|from) (?:(?:a|one|the) )?(?:last )?(year)(?: ago| earlier| before)?\b"
    rf"|([\w-]+) {_UNIT} ago\b)",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:since|than in|from|as at|on) (?:[a-z’' ]{0,40}?)((?:19|20)\d\d)\b")
_FACTOR = re.compile(r"\b(doubl|halv|trebl|tripl)(?:e|es|ed|ing)\b", re.IGNORECASE)
_SAID = {"doubl": r"\bdoubl\w*|\btwice\b", "halv": r"\bhalv\w*|\bhalf\b"}
_SAID |= dict.fromkeys(("trebl", "tripl"), r"\btrebl\w*|\btripl\w*|\bthree times\b")
_AWAY, _TOP, _LONG = 1.3, 12, -1.0


def other_stretch(document: Document, claim: HeadlineClaim) -> tuple[Passage, Quantity] | None:
    """The headline's stretch of time, and the body's of the same change, where every place has another, and the body
    tells another change of the headline's stretch, or another length in so many words."""
    text, head = document.blocks[0].text, document.derive(words)[0]
    found = _SPAN.search(text, head.starts[claim.first], head.ends[claim.last - 1])
    wanted = _days(found) if found else 0.0
    if found is None or not wanted:
        return None
    shares = [own for own in quantities_of(document, 0) if own.kind in ("percent", "fraction")]
    factor = _FACTOR.search(text)
    if not shares and not factor:
        return None
    told: list[tuple[Aligned, int, int, float]] = []
    rival = False
    placed = [(one, sentence_at(document, one.block, one.start)) for one in document.derive(quantities) if one.block]
    for one in document.derive(alignment)[:_TOP]:
        block = one.sentence.block
        here = document.blocks[block].text
        inside = [other for other, sentence in placed if sentence == one.sentence and other.kind == "percent"]
        same = [other for other in inside if shares and shares[0].kind == "percent" and other.value == shares[0].value]
        said = (
            re.search(_SAID[factor.group(1).lower()], here[one.sentence.start : one.sentence.end]) if factor else None
        )
        spans = list(_spans(here, one))
        if same or said:
            if not spans:
                return None
            told += [(one, start, end, days) for start, end, days in spans[:1]]
        rival = rival or (
            not (same or said) and any(_like(days, wanted) for _, _, days in spans) and bool(inside or one.stems)
        )
    if not told or any(_like(days, wanted) for _, _, _, days in told):
        return None
    if any(days == _LONG for _, _, _, days in told) and not rival:
        return None
    one, start, end, _ = told[0]
    return Passage(0, found.start(), found.end()), Quantity(one.sentence.block, start, end, 0.0, "", "duration")


def _spans(text: str, one: Aligned) -> list[tuple[int, int, float]]:
    """The stretches of time that a sentence tells, with their days; ``_LONG`` for those since a year."""
    low, high = one.sentence.start, one.sentence.end
    every = [(found.start(), found.end(), _LONG) for found in _SINCE.finditer(text, low, high)]
    every += [(found.start(), found.end(), days) for found in _SPAN.finditer(text, low, high) if (days := _days(found))]
    return sorted(every)


def _like(days: float, wanted: float) -> bool:
    return days != _LONG and max(days, wanted) < _AWAY * min(days, wanted)


def _days(found: re.Match[str]) -> float:
    """How many days a stretch has; 0 where it is not told."""
    many, unit, _, _, ago, of_ago = found.groups()
    if unit is None and of_ago is None:
        return DAYS["year"]
    name = (unit or of_ago).lower()
    word = (many or ago or "a").strip().lower()
    if word in ("a", "an", "one", "the", "past", "last", "single", "latest", "same", "previous"):
        value = 1.0
    else:
        value = SMALL.get(word) or (float(word) if word.isdecimal() else 0.0)
    return value * DAYS[name]
