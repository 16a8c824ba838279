"""How far a number has moved, as the body tells it: "from 80 to 100", "52, against 58", "40 per cent more"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.lang.en import family
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.sentences import sentence_at
from newslint.reading.words import words
from newslint.record import NamedTuple

UP = frozenset(
    map(family, "up rise climb jump gain grow increase soar surge leap swell more higher above expand growth".split())
)
DOWN = frozenset(
    map(
        family,
        "down drop fall slip decline plunge shrink tumble sink slump dip lower less fewer below decrease reduce cut "
        "plummet dive slide lose trim".split(),
    )
)
MOVED = UP | DOWN | {"by"}
"""Families of words that make the number beside them the size of a change."""
_BESIDE = 3
_FROM_TO = re.compile(r"(?: [a-z][\w'’-]*){0,4}?,? to (?:(?:about|around|nearly|almost|just|over|only|a) ){0,2}")
_AGAINST = re.compile(
    r"(?: [\w’'-]+){0,14}?,? (?:\(?(?:up|down|rising|falling|compared|as|a rise|a fall|a drop|an increase) )?"
    r"(?:from|against|with|to|versus|than) (?:(?:the|just|only|about|around|nearly|a|some) ){0,2}"
)
_FROM = re.compile(r"\bfrom (?:(?:about|around|nearly|almost|just|over|only|a|some) ){0,2}\Z")
_BACKWARDS = re.compile(r"\b(?:from|against|than|compared|versus)\b")


class Change(NamedTuple):
    """A number that moved by ``factor`` (1.25 for a quarter more) or by ``size`` of its own unit (0 where the body
    gives the factor alone); ``told`` is the passage as a quantity, ``rank`` its sentence's place in the story;
    ``old`` and ``new`` are the two numbers where both are told."""

    factor: float
    size: float
    told: Quantity
    rank: int
    old: Quantity | None = None
    new: Quantity | None = None


def changes(document: Document) -> tuple[Change, ...]:
    """Every change in the story that can be worked out within one sentence, in reading order."""
    ranked = {one.sentence: one for one in document.derive(alignment)}
    placed = []
    for quantity in document.derive(quantities):
        sentence = sentence_at(document, quantity.block, quantity.start) if quantity.block else None
        one = ranked.get(sentence) if sentence else None
        if one is not None:
            placed.append((quantity, one))
    found: list[Change] = []
    for at, (quantity, one) in enumerate(placed):
        if quantity.kind in {"percent", "fraction"} and (factor := _grown(document, quantity)):
            found.append(Change(factor, 0.0, quantity, one.rank))
        after = at + 2 if _is_converted(document, quantity, placed[at + 1 : at + 2]) else at + 1
        moved = _between(document, quantity, *placed[after], one) if after < len(placed) else None
        moved = moved or _since(document, quantity, one, placed[max(0, at - _SINCE) : at])
        if moved:
            found.append(moved)
    return tuple(found)


def _between(document: Document, first: Quantity, second: Quantity, there: Aligned, here: Aligned) -> Change | None:
    """The change from one of two numbers that stand together to the other."""
    if here is not there or not first.value or not second.value or first.kind in _NO_SIZE:
        return None
    if first.kind != second.kind or (first.unit != second.unit and first.unit and second.unit):
        return None
    text = document.blocks[first.block].text
    lead, between = _FROM.search(text, 0, first.start), _BRACKETS.sub("", text[first.end : second.start])
    if lead and _FROM_TO.fullmatch(between):
        old, new, start = first, second, lead.start()
    elif not lead and _AGAINST.fullmatch(between) and _BACKWARDS.search(between):
        old, new, start = second, first, first.start
    else:
        return None
    if between.rstrip().endswith(" than") and second.approximate:
        return None  # "seven were killed and more than 50 hurt"
    told = first._replace(start=start, end=second.end, noun="", approximate="")
    return Change(new.value / old.value, abs(new.value - old.value), told, here.rank, old, new)


def _since(document: Document, old: Quantity, one: Aligned, before: list[tuple[Quantity, Aligned]]) -> Change | None:
    """The change from a number of another time to the one that stands before it: "212,000; the year before there were
    248,000", "It is £512. Ten years ago it was £388"."""
    near = [(new, there) for new, there in before if one.rank - there.rank <= 1 and new.kind not in _TIMES]
    if not near or old.kind in _NO_SIZE or not old.value:
        return None
    text = document.blocks[old.block].text
    if not any(map(text[: old.start].lower().__contains__, _AGO)):
        return None
    then = _THEN.search(text, 0, old.start)
    if then is None:
        return None
    for new, there in reversed(near):
        if new.start >= then.start() and new.block == old.block:
            continue
        alike = new.kind == old.kind and (new.unit == old.unit or not (new.unit and old.unit)) and new.value
        if not alike or (old.noun and old.noun != new.noun):
            return None
        told = old._replace(start=then.start("when"), noun="", approximate="")
        return Change(
            old=old, new=new, factor=new.value / old.value, size=abs(new.value - old.value), told=told, rank=there.rank
        )
    return None


_SINCE = 4
_TIMES = frozenset({"year", "date", "time", "duration"})
_AGO = ("before", "earlier", "ago", "previous", "preceding")
_LENGTH = "(?:year|season|month|quarter|term|decade|week)"
_THEN = re.compile(
    r"(?:\A|[.;,] |\band |[.;] (?:in|at|during) (?:the|its|their|that) (?:[\w-]+ ){1,4}?)(?P<when>"
    rf"(?:(?:the|in the|in that) {_LENGTH} (?:before|earlier)|"
    rf"(?:(?:in|during|over) )?the (?:previous|preceding) (?:{_LENGTH}|twelve months)|"
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d\d?) (?:years?|decades?|months?) "
    r"(?:ago|earlier|before)))"
    r",?(?: (?!from\b|to\b|against\b)[a-z][\w'’-]*){1,5} \Z",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r" \([^()]{1,30}\)")


def _is_converted(document: Document, first: Quantity, after: list[tuple[Quantity, Aligned]]) -> bool:
    """Whether the next number only says a sum in another currency: "612 billion dong ($24 million)"."""
    return any(
        second.kind == "money"
        and first.kind in {"money", "count"}
        and second.unit != first.unit
        and second.block == first.block
        and document.blocks[first.block].text[first.end : second.start].endswith(" (")
        for second, _ in after
    )


_BOUNDS = (["more", "than"], ["less", "than"], ["fewer", "than"], ["higher", "than"], ["lower", "than"])
_NO_SIZE = frozenset({"year", "date", "time", "phone", "label", "score", "ordinal"})


def _grown(document: Document, share: Quantity) -> float:
    """What "rose 40 per cent" or "a quarter less" multiplies by; 0 where a share is no change."""
    own = document.derive(words)[share.block]
    at = bisect_right(own.ends, share.start)
    last = bisect_left(own.starts, share.end)
    part = share.value / (100 if share.kind == "percent" else 1)
    close = at - 2 if own.folded[max(0, at - 2) : at] in _BOUNDS else at  # "more than half" says how large it is
    before = [family(word) for word in own.folded[max(0, close - _BESIDE) : close]]
    after = [family(word) for word in own.folded[last : last + 2]]
    if "to" in before[-1:] or (share.kind == "fraction" and own.folded[last : last + 1] == ["of"]):
        return 0.0  # "half of the cases" is no change
    for near in (after, before[::-1]):
        way = next((1 if word in UP else -1 for word in near if word in UP or word in DOWN), 0)
        if way:
            return 1 + way * part
    return 0.0
