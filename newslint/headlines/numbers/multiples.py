"""How many times the limit or the average something is: "three times the limit" over "73; the limit is 35"."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.headline import HeadlineClaim
from newslint.lang.measures import SMALL
from newslint.model import Passage
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.sentences import sentence_at
from newslint.reading.words import words

_TIMES = re.compile(r"\b(?:(twice|double)|([\w.]+) times)\b(?! (?:as|more|a|in)\b)", re.IGNORECASE)
_BASE = "limit limits legal permitted allowed permit allow allows maximum average typical normal safe recommended usual"
_LIMITS = frozenset(_BASE.split())
_BASES = re.compile(
    r"\b(?:limit|allows?|allowed|permits?|permitted|maximum|legal|average|typical|normal|recommend\w*|usual|safe)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:in|per|every) \Z")
_TOP, _BELOW, _ABOVE, _LEAST = 10, 0.85, 1.3, 1.05
_KINDS = frozenset("count money weight speed distance volume temperature duration".split())


def multiple(document: Document, claim: HeadlineClaim) -> tuple[Passage, Quantity] | None:
    """The headline's multiple, and the figure that is another multiple of the body's limit or average."""
    head, text = document.derive(words)[0], document.blocks[0].text
    found = _TIMES.search(text, head.starts[claim.first], head.ends[claim.last - 1])
    if found is None or _LIMITS.isdisjoint(head.folded):
        return None
    times = _value(found)
    if times < 2:
        return None
    placed = list(_placed(document))
    bases = [(one, there) for one, there in placed if _is_base(document, one, there)]
    nearest: Quantity | None = None
    for base, there in bases:
        for other, here in placed:
            alike = other.kind == base.kind and (other.unit == base.unit or not (other.unit and base.unit))
            alike = alike or ("count" in (other.kind, base.kind) and not (other.unit and base.unit))
            if not alike or (other, here) in bases or abs(here.rank - there.rank) > 1:
                continue
            if base.kind == other.kind == "count" and base.noun and other.noun and base.noun != other.noun:
                continue
            ratio = other.value / base.value
            if times * _BELOW <= ratio <= times * _ABOVE:
                return None
            if ratio > _LEAST and nearest is None:
                nearest = other
    return nearest and (Passage(0, found.start(), found.end()), nearest)


def _value(found: re.Match[str]) -> float:
    if found.group(1):
        return 2.0
    word = found.group(2).lower()
    return SMALL.get(word) or (float(word) if word.replace(".", "", 1).isdecimal() else 0.0)


def _placed(document: Document) -> list[tuple[Quantity, Aligned]]:
    """The figures near the top of the story that measure something themselves, with their sentences."""
    ranked = {one.sentence: one for one in document.derive(alignment)[:_TOP]}
    found = []
    for one in document.derive(quantities):
        sentence = sentence_at(document, one.block, one.start) if one.block else None
        place = ranked.get(sentence) if sentence else None
        measured = one.kind in _KINDS and one.value and not _OTHER.search(document.blocks[one.block].text, 0, one.start)
        if place is not None and (measured or (one.value and place and _is_base(document, one, place))):
            found.append((one, place))
    return found


def _is_base(document: Document, one: Quantity, place: Aligned) -> bool:
    """Whether a figure is the limit or the average: the clause before it, or the words right behind it, say so."""
    text = document.blocks[one.block].text
    low = max(place.sentence.start, one.start - _CLAUSE)
    begins = max((stop.end() for stop in _STOPS.finditer(text, low, one.start)), default=low)
    return (
        _BASES.search(text, begins, one.start) is not None
        or _BASES.match(text[one.end : one.end + _BEHIND].lstrip()) is not None
    )


_CLAUSE, _BEHIND = 60, 14
_STOPS = re.compile(r"[.;,:]\s")
