"""The headline's very figure in the body, for another time or in another part: "45m litres a week" for "a day"."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.headline import HeadlineClaim, below
from newslint.model import Passage
from newslint.reading.quantities import Quantity, quantities, quantities_of
from newslint.reading.words import words

_PERIOD = r"(second|minute|hour|day|night|week|month|year)"
_RATE = re.compile(rf"\A(?:[ -][\w’'-]+){{0,4}}? (?:a|per|each|every) {_PERIOD}\b", re.IGNORECASE)
_DAILY = {
    "daily": "day",
    "nightly": "night",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
}
_ADVERB = re.compile(rf"\A(?:[ -][\w’'-]+){{0,4}}? ({'|'.join(_DAILY)})\b", re.IGNORECASE)
_PARTS = re.compile(
    r"\A[ -]parts[ -]per[ -](hundred|thousand|million|billion|trillion)\b|\A ?(ppm|ppb|ppt)\b", re.IGNORECASE
)
_SHORT = {"ppm": "million", "ppb": "billion", "ppt": "trillion"}
_BEHIND = 60
"""Characters behind a figure in which its time stands."""


def other_rate(document: Document, claim: HeadlineClaim) -> tuple[Passage, Quantity] | None:
    """The headline's figure and the body's, which is the same for another time, or of another number of parts, where no
    place has it as the headline has."""
    head, text = document.derive(words)[0], document.blocks[0].text
    low, high = head.starts[claim.first], head.ends[claim.last - 1]
    for own in quantities_of(document, 0):
        if not low <= own.start < high:
            continue
        wanted = _per(text, own)
        if not wanted:
            continue
        same = [other for other in document.derive(quantities) if other.block and other.value == own.value]
        told = [(other, _per(document.blocks[other.block].text, other)) for other in same]
        others = [other for other, per in told if per and _kind(per) == _kind(wanted) and per != wanted]
        if others and all(per and per != wanted for _, per in told) and others[0].block in document.derive(below):
            best = others[0]
            end = best.end + _length(document.blocks[best.block].text, best)
            return Passage(0, own.start, own.end + _length(text, own)), best._replace(end=end)
    return None


def _found(text: str, own: Quantity) -> re.Match[str] | None:
    behind = text[own.end : own.end + _BEHIND]
    return _PARTS.search(behind) or _RATE.search(behind) or _ADVERB.search(behind)


def _length(text: str, own: Quantity) -> int:
    found = _found(text, own)
    return found.end() if found else 0


def _per(text: str, own: Quantity) -> str:
    """The time that a figure is for, or the number of parts that it is of."""
    found = _found(text, own)
    if found is None:
        return ""
    word = next(group for group in found.groups() if group).lower()
    return _DAILY.get(word) or _SHORT.get(word) or word


def _kind(per: str) -> bool:
    return per.endswith("ion") or per in ("hundred", "thousand")
