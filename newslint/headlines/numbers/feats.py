"""Figures that a body gives in words of its own: goals in a feat, shares as "one in eight", an age not yet reached, a
date brought forward."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.headline import below
from newslint.lang.en import STOPWORDS
from newslint.model import Passage
from newslint.reading.quantities import Quantity
from newslint.reading.words import words
from newslint.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from newslint.headlines.numbers.context import Told

_TOP, _EARLY = 3, 4
_COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "a": 1, "twice": 2, "both": 2}
_COUNTS |= {"brace": 2, "pair": 2, "double": 2, "hat-trick": 3, "treble": 3, "thrice": 3, "trio": 3}
_NUMBER = r"(one|two|three|four|five|six|seven|\d{1,2})"
_FEAT = re.compile(r"\b(hat[- ]trick|treble|brace)\b", re.IGNORECASE)
_SCORES = re.compile(
    rf"\b(?:scor\w+|struck|strikes?|net(?:s|ted)?|bag\w*|grab\w*|hit|claim\w*|notch\w*|credited with|finished with|"
    rf"ended with|settled? for|had) (?:only |just |the |his |her |a )*(twice|both|brace|pair|double|hat[- ]trick|"
    rf"treble|thrice|trio|{_NUMBER}(?: goals?| tries| times| of them|(?=[.,;]|\Z)))",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\A[^.,;]{0,12}\b(?:in|within|inside|before|after|by|from|either side|during|on|against|more|minutes?)\b",
    re.IGNORECASE,
)
"""What makes a count one of a part of the match: "scored twice in four minutes"."""
_DENIED = re.compile(
    r"\b(?:denied|missed|short of|chances? of|hopes? of|robbed of|deprived of|bid for|no|near|nearly|almost|would-be|"
    r"(?:would|should) have been) (?:\w+ ){0,3}?\Z|\b(?:thought|believed|claimed|ruled|disallowed|seemed)\b[^.;]*\Z",
    re.IGNORECASE,
)


def feat(document: Document) -> tuple[Passage, Quantity] | None:
    """The headline's hat-trick and the two goals that the body has of the same player."""
    found = _FEAT.search(document.blocks[0].text)
    if found is None:
        return None
    own = _COUNTS[found.group(1).lower().replace(" ", "-")]
    head = document.derive(words)[0]
    players = {
        text.removesuffix("'s").removesuffix("’s")
        for text, word, end in zip(head.texts, head.folded, head.ends, strict=True)
        if end <= found.start() and text[0].isupper() and word not in STOPWORDS
    }
    rival: Quantity | None = None
    for block in document.derive(below):
        text = document.blocks[block].text
        for one in _FEAT.finditer(text):
            if _COUNTS[one.group(1).lower().replace(" ", "-")] == own and not _DENIED.search(text[: one.start()][-80:]):
                return None
        for one in _SCORES.finditer(text):
            many = one.group(2) or one.group(1)
            value = _COUNTS.get(many.lower().replace(" ", "-")) or int(many)
            start = max(text.rfind(". ", 0, one.start()), 0)
            named = any(player in text[start : one.start()] for player in players)
            if not named or _PART.match(text[one.end() :]):
                continue
            if value >= own:
                return None
            rival = rival or Quantity(block, one.start(), one.end(), float(value), "", "count")
    return rival and (Passage(0, found.start(), found.end()), rival)


_PASSES = re.compile(
    rf"\b{_NUMBER} (?:TD|touchdown|scoring|TD-scoring) (?:pass(?:es)?|throws?|strikes?)\b|"
    rf"\b(?:passed|threw|throws?|passes|passing|tossed) for (?:a career-high |his |a )?{_NUMBER} "
    rf"(?:TDs?|touchdowns?|scores?)\b|"
    rf"\b(?:threw|throws?|tossed|toss(?:es)?) {_NUMBER} (?:TDs?|touchdowns?)\b(?! pass)",
    re.IGNORECASE,
)


def passes(document: Document) -> tuple[Passage, Quantity] | None:
    """The headline's touchdown passes and the body's, where it has another number of them."""
    found = _PASSES.search(document.blocks[0].text)
    if found is None:
        return None
    own, rival = _many(found), None
    for block in document.derive(below):
        for one in _PASSES.finditer(document.blocks[block].text):
            if _many(one) == own:
                return None
            rival = rival or Quantity(block, one.start(), one.end(), float(_many(one)), "", "count")
    return rival and (Passage(0, found.start(), found.end()), rival)


def _many(found: re.Match[str]) -> int:
    number = next(group for group in found.groups() if group).lower()
    return _COUNTS.get(number) or int(number)


_ONE_IN = re.compile(r"\b(?:one|1) (?:in|out of)(?: every)? (?:\w+)\b", re.IGNORECASE)


def one_in(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """ "One in eight" for "one in three", where the only third is of another matter further down."""
    written = document.text(Passage(own.block, own.start, own.end))
    if own.kind != "percent" or not _ONE_IN.fullmatch(written):
        return None
    for other in story.body:
        shown = document.text(Passage(other.block, other.start, other.end))
        place = story.place(other)
        if place is None or place.rank >= _TOP or other.kind != "percent" or not _ONE_IN.fullmatch(shown):
            continue
        if other in held:
            return None
        if all(_is_of_less(document, one, place, story) for one in held):
            return other
    return None


def _is_of_less(document: Document, one: Quantity, place: Aligned, story: Told) -> bool:
    """Whether a share stands further down than a sentence and has less of the headline; as little will do where it is
    told in another form."""
    there = story.place(one)
    like = bool(_ONE_IN.fullmatch(document.text(Passage(one.block, one.start, one.end))))
    return there is not None and there.rank > place.rank and len(there.stems) + like <= len(place.stems)


_NOT_YET = re.compile(
    r"\b(?:(?:do|does|did|will|would)(?:n['’]t| not) (?:turn|be)|(?:has|is) (?:yet|still) to turn|"
    r"(?:is|was) (?:not yet|not quite|still not)|"
    r"(?:days?|weeks?|months?) (?:short of|before|away from|off) (?:(?:his|her|their|turning|a) )?|turns?|will turn) "
    r"?(\d{1,2})(?:th|st|nd|rd)?\b(?: birthday)?(?! (?:per|minutes|times|years|days|points))",
)
_THEN = re.compile(
    r"\b(?:former|previous\w*|then|record[- ]holder|held by|at the time|old (?:mark|record)|earlier|his|her|whose)\b"
)


def not_yet(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The birthday still to come that makes somebody younger than the headline: "does not turn 13 yet" for 14."""
    if own.unit != "yr":
        return None
    rival: Quantity | None = None
    for one in document.derive(alignment):
        block, start, end = one.sentence.block, one.sentence.start, one.sentence.end
        text = document.blocks[block].text
        found = _NOT_YET.search(text, start, end) if one.rank < _EARLY else None
        if found and float(found.group(1)) not in (own.value, own.value + 1):
            rival = rival or Quantity(block, found.start(), found.end(), float(found.group(1)), "", "age")
        elif found:
            return None
    if rival is None:
        return None
    for other in story.body:
        if other.value == own.value and other.kind in {"age", "count"}:
            place = story.place(other)
            text = document.blocks[other.block].text
            if place is None or not _THEN.search(text, place.sentence.start, place.sentence.end):
                return None
    return rival


_MOVED = re.compile(
    r" (?:\w+ )?(?:earlier|older|later|sooner|younger|longer|shorter|heavier|lighter|taller|deeper|farther|further|"
    r"faster|slower|quicker|ahead|behind)\b"
)
_LATER = re.compile(r" (?:after|before|ago|later|old|on)\b")


def moved_by(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """ "Three million years earlier" for "back by 30 million", where 30 million is how much came after."""
    from newslint.headlines.numbers.context import is_change, is_fraction

    if own.kind not in {"duration", "distance", "weight"} or not is_change(document, own) or is_fraction(document, own):
        return None
    if any(_MOVED.match(document.blocks[one.block].text, one.end) or is_change(document, one) for one in held):
        return None
    if not held or not all(_LATER.match(document.blocks[one.block].text, one.end) for one in held):
        return None
    for other in story.body:
        like = other.kind == own.kind and other.unit == own.unit and other not in held
        if like and story.rank(other) < _EARLY and _MOVED.match(document.blocks[other.block].text, other.end):
            return other
    return None
