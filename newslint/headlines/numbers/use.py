"""The headline's very figures in the body, but of something else: another period, another unit, a number that was
only asked for or that is past, a share of a share."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.numbers.changes import changes
from newslint.headlines.numbers.context import Told, beside, clause_before, ends, is_change, same_noun
from newslint.headlines.numbers.spans import DAYS, other_period, other_span
from newslint.headlines.numbers.support import BEYOND, SHORT_OF, supports
from newslint.lang.en import family
from newslint.lang.measures import APPROXIMATORS, UNITS
from newslint.reading.quantities import Quantity
from newslint.reading.words import words


def another_use(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The same figures where the body always means another thing: "to $4" for "by $4", "a year" for "a month"."""
    same = [
        other for other in story.body if other.kind == own.kind and other.value == own.value and other.unit == own.unit
    ]
    if not same:
        return None
    return (
        other_period(document, own, same)
        or _other_direction(document, own, same)
        or _other_ordinal(document, own, same, story)
        or other_span(document, own, same, story)
        or _other_bound(document, own, same, story)
    )


def _other_direction(document: Document, own: Quantity, same: list[Quantity]) -> Quantity | None:
    """ "By a third" for "to a third", "up $4" for "up to $4", "to 40 minutes" for "40 minutes sooner"."""
    before = beside(document, own)[0]
    if (
        before == "to"
        and own.kind != "percent"
        and all(_LESS_BY.match(document.blocks[other.block].text, other.end) for other in same)
    ):
        found = _LESS_BY.match(document.blocks[same[0].block].text, same[0].end)
        return same[0]._replace(end=found.end(), noun="") if found else None
    if family(_before(document, own)) not in _SIZED:
        return None
    if not all(_before(document, other) in _LEVEL for other in same):
        return None
    own_words = document.derive(words)[same[0].block]
    at, _ = ends(document, same[0])
    to = at - 1 if own_words.folded[at - 1] in _LEVEL else at - 2
    return same[0]._replace(start=own_words.starts[to], noun="")


_LESS_BY = re.compile(
    r" (?:sooner|earlier|faster|quicker|shorter|less|fewer|cheaper|dearer|longer|later|slower|lower|higher|more|off)\b"
)


def _before(document: Document, own: Quantity) -> str:
    """The folded word before a number and its article."""
    near = clause_before(document, own, 2)
    word = next(near, "")
    return next(near, "") if word in {"a", "an", "about", "around", "just"} else word


_LEVEL = frozenset({"to", "at"})
"""Before the height that something is at."""


def level(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The level or the change that the headline's percentage is not: "down to 30%" for "a drop of 30 points", "up 7.2
    points" for "stood at 7.2%"."""
    points = own.kind == "points" or own.noun in {"points", "point"}
    if own.kind != "percent" and not points:
        return None
    before = beside(document, own)[0]
    to, by = before in _LEVEL, family(before) in _SIZED
    like = [other for other in story.body if other.kind in {"percent", "points"} and other.value == own.value]
    if not like or own.value <= 1 or to == by:
        return None
    changed = all(other.kind == "points" or is_change(document, other) for other in like)
    other_level = any(
        other.kind == "percent" and other.value != own.value and _level_at(document, other) for other in story.body
    )
    if to and changed and other_level:
        return like[0]
    if by and points and all(other.kind == "percent" and _level_at(document, other) for other in like):
        return like[0]
    return None


def _level_at(document: Document, other: Quantity) -> bool:
    return beside(document, other)[0] in _LEVEL


_SIZED = frozenset(
    map(family, "by drop fall rise climb jump gain slip up down grow decline increase plunge soar".split())
)


def _other_ordinal(document: Document, own: Quantity, same: list[Quantity], story: Told) -> Quantity | None:
    """ "Sixth month" where the body has only a "sixth week"."""
    unit = family(beside(document, own)[1])
    if own.kind != "ordinal" or unit not in DAYS:
        return None
    after = [family(beside(document, other)[1]) for other in same]
    if any(word not in DAYS or word == unit for word in after):
        return None
    symbol = UNITS.get(unit, ("", ""))[1]
    if any(
        other.unit == symbol and abs(other.value - own.value) <= 1 and story.rank(other) < _TOP for other in story.body
    ):
        return None
    there = document.derive(words)[same[0].block]
    return same[0]._replace(end=there.ends[ends(document, same[0])[1]])


def _other_bound(document: Document, own: Quantity, same: list[Quantity], story: Told) -> Quantity | None:
    """ "More than 500" where the body has only "fewer than 500"."""
    against = SHORT_OF if own.approximate in BEYOND else BEYOND if own.approximate in SHORT_OF else frozenset()
    if not all(other.approximate in against for other in same):
        return None
    if any(other.value != own.value and supports(own, other, 0.0) and story.rank(other) < _TOP for other in story.body):
        return None  # "7.8 per cent" for "below 8"
    there = document.derive(words)[same[0].block]
    at, _ = ends(document, same[0])
    long = next(n for n in (3, 2, 1, 0) if not n or tuple(there.folded[max(0, at - n) : at]) in APPROXIMATORS)
    return same[0]._replace(start=there.starts[at - long], noun="")


def not_so(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The number that holds where all those like the headline's are past, only asked for, or a share of a share."""
    return (
        _moved_on(document, own, held, story)
        or _granted(document, own, held, story)
        or _whole(document, own, held, story)
    )


def _moved_on(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The new number where the headline has the old one: "5 per cent, up from 4"."""
    if not _PAST.isdisjoint(clause_before(document, own, 3)) or _looks_back(document):
        return None
    old = {(c.old.block, c.old.start): c.new for c in document.derive(changes) if c.old and c.new and c.rank < _TOP}
    new = [old.get((other.block, other.start)) for other in held]
    return new[0] if new and all(new) else None


_PAST = frozenset("from than against versus below under off".split())
_BACK = frozenset("from than against versus past last previous record since".split())
_TOP = 4


def _looks_back(document: Document) -> bool:
    return not _BACK.isdisjoint(document.derive(words)[0].folded)


_SOUGHT = frozenset(
    map(
        family,
        "seek ask demand want request propose bid expect forecast predict project target hope fear maximum face "
        "recommend urge threaten need require aim".split(),
    )
)
"""Families of words that leave open whether the number behind them comes about."""
_MODALS = frozenset({"could", "may", "might", "would"})
_OPEN = _SOUGHT | {"to", "call", "plan", "estimate", "claim", "say", "warn"}
_REACH, _CLOSE = 6, 1


def _granted(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The number that came of it where all those like the headline's were only asked for or foreseen."""
    head = document.derive(words)[0]
    near = set(clause_before(document, own, _REACH))
    opens = not (_OPEN - {"to"}).isdisjoint(map(family, head.folded)) or not _MODALS.isdisjoint(head.folded)
    if opens:
        return None
    if not held or not all(is_sought(document, other) and not _beats(document, other) for other in held):
        return None
    for other in story.body:
        alike = other.kind == own.kind and other.unit == own.unit and other.value != own.value
        if own.kind == "ordinal":
            return None
        if own.kind == "count" and not (same_noun(own, other) or any(same_noun(one, other) for one in held)):
            continue
        close = any(abs(story.rank(one) - story.rank(other)) <= _CLOSE for one in held)
        decided = "to" not in near or not _DECIDED.isdisjoint(map(family, clause_before(document, other, _FAR)))
        if beside(document, other)[0] in {"a", "an"}:
            continue  # "a $4.8 million plan"
        if alike and close and decided and story.rank(other) < _TOP and not is_sought(document, other):
            return other
    return None


_DECIDED = frozenset(map(family, "vote approve agree decide settle rule order set".split()))
_FAR = 8


def is_sought(document: Document, other: Quantity) -> bool:
    """Whether a number stands under a word that leaves it open, which the month of May is not."""
    text = document.blocks[other.block].text
    return any(
        family(word) in _SOUGHT
        or (word in _MODALS and (word != "may" or " May " not in text[max(0, other.start - _WINDOW) : other.start]))
        for word in clause_before(document, other, _REACH)
    )


def _beats(document: Document, other: Quantity) -> bool:
    """Whether a number is more or less "than expected"."""
    near = list(clause_before(document, other, _REACH))
    return any(word == "expected" and near[at + 1 : at + 2] == ["than"] for at, word in enumerate(near))


_WINDOW = 60


_OF_THOSE = re.compile(
    r" of (?:them\b|(?:that|this) (?:group|number|half|third|minority)\b|"
    r"(?:those|these)(?: (?:who|whose|that|which|with|without|in|on|aged|\w+ed|were|are|was|had|have|"
    r"said)\b|(?=[,.;])))"
)


_OF_MANY = re.compile(
    r"(?:\A|[.;] )(?:Of|Among) (?:(?:the|some|about|more than|nearly) ){0,2}\d[\d,]* [^.;]{0,60}, \Z|"
    r"(?:\A|[.;] )(?:Of|Among) (?:the |some )?\d[\d,]* [^.;,]{0,60},? \Z"
)
"""What makes a share one of all who were asked: "Of 2,300 who took part, 58 per cent"."""
_OF_ALL = re.compile(r" of (?:everyone|everybody|all|the total)\b")


def _whole(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The share of all where the headline's is only a share of some: "a third of those who said so"."""
    if own.kind != "percent" or not own.noun or not held:
        return None
    top = [one for one in held if story.rank(one) < _TOP] or held
    if not all(_OF_THOSE.match(document.blocks[one.block].text, one.end) for one in top):
        return None
    for other in story.body:
        for one in top:
            near = abs(story.rank(one) - story.rank(other)) <= _CLOSE
            text = document.blocks[other.block].text
            of_all = same_noun(own, other) or _OF_ALL.match(text, other.end) or _OF_MANY.search(text, 0, other.start)
            if near and other.kind == "percent" and other not in held and of_all:
                some = _OF_THOSE.match(document.blocks[one.block].text, one.end)
                return one._replace(end=some.end() if some else one.end)
    return None
