"""The numbers in an article: what each is worth, in which unit, and what it counts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import filterfalse

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en import is_common
from newslint.lang.measures import (
    APPROXIMATORS,
    CURRENCIES,
    MONTHS,
    SMALL,
    UNITS,
)
from newslint.reading._lettered_sums import lettered_sums
from newslint.reading._numerals import (
    IRREGULAR,
    NUMBER_WORDS,
    Numeral,
    age_before,
    head_noun,
    money_sign,
    numeral,
)
from newslint.reading.words import Words, index, words
from newslint.record import NamedTuple


class Quantity(NamedTuple):
    """One number with its unit. ``start``..``end`` take in currency sign, scale and unit.

    ``kind``: ``count``, ``money``, ``percent``, ``points``, ``fraction``, ``ordinal``, ``year``, ``date``, ``time``,
    ``score``, ``ratio`` ("two to one"), ``age``, ``label`` (numbers in names: "Covid-19", "Room 12"), ``phone``, or
    that of a measure: ``distance``, ``weight``, ``duration``, ``speed``, ``area``, ``volume``, ``energy``, ``data``,
    ``temperature``.
    ``value`` is in ``unit`` ("USD", "km", "%"; empty for counts). ``approximate`` is empty or ``about``, ``nearly``,
    ``more than``, ``less than``, ``at least``, ``at most``, ``plural`` ("hundreds") or ``range``. ``noun`` is what is
    counted, folded.
    """

    block: int
    start: int
    end: int
    value: float
    unit: str
    kind: str
    approximate: str = ""
    noun: str = ""


def quantities(document: Document) -> tuple[Quantity, ...]:
    """Every number of every block but code, in reading order, in digits or in words."""
    every, known = document.derive(words), document.derive(index)
    figures = (word for word in filterfalse(str.isalpha, known.folded) if word[0].isdecimal())
    begins = (NUMBER_WORDS & known.folded.keys()).union(figures)
    places = dict(known.by_block(begins))
    found: list[Quantity] = []
    for at, block in enumerate(document.blocks):
        if block.kind != "code":
            styled = block.kind in _HEADINGS and _is_styled(every[at])
            found += _of_block(at, block.text, every[at], places.get(at, []), styled)
    return tuple(found)


def quantities_of(document: Document, at: int) -> list[Quantity]:
    """The same of one block alone."""
    block, own = document.blocks[at], document.derive(words)[at]
    numbers = [word for word, low in enumerate(own.folded) if low in NUMBER_WORDS or low[0].isdecimal()]
    return list(_of_block(at, block.text, own, numbers, block.kind in _HEADINGS and _is_styled(own)))


_HEADINGS = frozenset({"headline", "title", "heading"})
_LONG, _SHARE = 4, 0.7


def _is_styled(own: Words) -> bool:
    """Whether a heading is in Title Case or in capitals, so that a capital is no sign of a name."""
    long = [text for text in own.texts if len(text) >= _LONG and text[0].isalpha()]
    return len(long) > 1 and sum(text[0].isupper() for text in long) >= _SHARE * len(long)


def _of_block(index: int, text: str, own: Words, numbers: list[int], styled: bool) -> Iterator[Quantity]:
    """The quantities of a block whose words at ``numbers`` are numbers or may begin one."""
    low = own.folded
    after = 0
    sums = lettered_sums(text)
    summed = {at for start in sums if own.starts[at := bisect_right(own.starts, start) - 1] == start}
    for at in sorted(summed.union(numbers)) if summed else numbers:
        if at >= after and at in summed:
            one = sums[own.starts[at]]
            after = next((ahead for ahead in range(at, len(low)) if own.starts[ahead] >= one.end), len(low))
            yield Quantity(index, own.starts[at], one.end, one.value, one.unit, "money", _approximate(low, at))
        elif at >= after:
            number = numeral(text, own, at, styled)
            if number is not None:
                quantity, after = _quantity(index, text, own, at, number, styled)
                if quantity is not None:
                    yield quantity


def _quantity(index: int, text: str, own: Words, at: int, number: Numeral, styled: bool) -> tuple[Quantity | None, int]:
    """The quantity that a numeral begins, and the index of the first word behind it."""
    start, end, value, stop = own.starts[at], number.end, number.value, number.stop
    if number.kind:
        if number.kind in {"ordinal", "date"} and (dated := _date(index, text, own, at, number)):
            return dated
        return Quantity(index, start, end, value, "", number.kind), stop
    if dated := _date(index, text, own, at, number):
        return dated
    about = "plural" if number.plural else "range" if number.ranges else _approximate(own.folded, at)
    sign = money_sign(text, start)
    if sign:
        begin, unit = sign
        return Quantity(index, begin, end, value, unit, "money", about), stop
    if number.plural and own.folded[stop : stop + 1] == ["of"] and _measures(own.folded[stop + 1 : stop + 2]):
        stop, end = stop + 1, own.ends[stop]
        number = number._replace(stop=stop, end=end)
    if measured := _measured(index, text, own, at, number, about, styled):
        return measured
    following = own.folded[stop] if stop < len(own.folded) else ""
    if age_before(text, own, at, value, end):
        return Quantity(index, start, end, value, "yr", "age", about), stop
    if number.digits and _is_label(text, own, at, styled):
        return Quantity(index, start, end, value, "", "label"), stop
    noun = head_noun(text, own, stop, end, styled)
    counted = noun in IRREGULAR or noun.endswith("s")
    if number.year and not (counted and (about or own.folded[max(0, at - 1)] not in _YEAR_BEFORE)):
        return Quantity(index, start, end, value, "", "year", about), stop
    if number.part and own.folded[stop : stop + 3] == ["of", "a", "second"]:
        return _part_of_unit(index, text, own, at, number), stop + 3
    if following == "to" and own.folded[stop + 1 : stop + 2] in (["one"], ["1"]) and own.folded[at - 1] != "from":
        return Quantity(index, start, own.ends[stop + 1], value, "", "ratio"), stop + 2
    if not noun and (found := _one_in(text, own, stop, value)):
        share, last = found
        return (
            Quantity(
                index,
                start,
                own.ends[last],
                share,
                "",
                "fraction",
                about,
                head_noun(text, own, last + 1, own.ends[last], styled),
            ),
            last + 1,
        )
    if number.lone and not noun and not (number.part and at and own.folded[at - 1] == "by"):
        return None, stop
    kind = "fraction" if number.part else "count"
    return Quantity(index, start, end, value, "", kind, about, noun), stop


def _one_in(text: str, own: Words, stop: int, value: float) -> tuple[float, int] | None:
    """The share of "three in ten", "nine out of every hundred" and the index of its last word; None where there is
    no number of people."""
    at = next((stop + len(way) for way in _IN if tuple(own.folded[stop : stop + len(way)]) == way), 0)
    if not at or at >= len(own.folded):
        return None
    word = own.folded[at]
    if word == "hundred" and own.folded[at - 1] == "every":
        return value / 100, at
    after = numeral(text, own, at) if word[0].isdecimal() or word in NUMBER_WORDS else None
    if after is None or after.kind or after.year or not value < after.value <= _ONE_IN:
        return None
    return value / after.value, after.stop - 1


_IN = (("in", "every"), ("out", "of", "every"), ("out", "of"), ("in",))
_ONE_IN = 1000


def _part_of_unit(index: int, text: str, own: Words, at: int, number: Numeral) -> Quantity:
    """ "three hundredths of a second": a number of seconds."""
    return Quantity(index, own.starts[at], own.ends[number.stop + 2], number.value, "s", "duration")


def _measures(following: list[str]) -> bool:
    return bool(following) and (following[0] in CURRENCIES or following[0] in UNITS)


_YEAR_BEFORE = frozenset("in since by of from until till before after during to and for early late mid through".split())
_PERCENT = re.compile(r" ?(?:%|per ?cent\b|percent\b|pct\b|pc\b|percentage[ -]points?\b|pp\b)", re.IGNORECASE)
_DEGREES = re.compile(r" ?(?:°|º|deg(?:ree)?s?\b)[ -]?(C\b|F\b|[Cc]elsius|[Cc]entigrade|[Ff]ahrenheit)?")
_POINTS = re.compile(r" basis points?\b")
_PER = re.compile(r"(?: per | an? )hour\b|/h\b")
_SQUARE = re.compile(r"[ -](?:square|sq\.?|cubic)[ -](\w+)", re.IGNORECASE)
_OLD = re.compile(r"[- ](?:years?|months?|weeks?|days?)(?:[- ]old\b| of age\b)")


def _measured(
    index: int, text: str, own: Words, at: int, number: Numeral, about: str, styled: bool
) -> tuple[Quantity, int] | None:
    """The quantity of a numeral with a unit behind it: per cent, degrees, money, measures, ages."""
    start, end, value, stop = own.starts[at], number.end, number.value, number.stop
    following = own.folded[stop] if stop < len(own.folded) else ""
    gap = text[end : own.starts[stop]] if following else text[end : end + 1]

    def made(until: int, unit: str, kind: str, noun: str = "") -> tuple[Quantity, int]:
        ahead = stop
        while ahead < len(own.starts) and own.starts[ahead] < until:
            ahead += 1
        return Quantity(index, start, until, value, unit, kind, about, noun), ahead

    if number.unit:
        kind, unit = UNITS[number.unit]
        return made(end, unit, kind)
    if shape := _PERCENT.match(text, end):
        points = "point" in shape.group() or shape.group().strip() == "pp"
        unit, kind = ("pp", "points") if points else ("%", "percent")
        ahead = next((k for k in range(stop, len(own.starts)) if own.starts[k] >= shape.end()), len(own.starts))
        return made(shape.end(), unit, kind, head_noun(text, own, ahead, shape.end(), styled))
    if shape := _DEGREES.match(text, end):
        return made(shape.end(), (shape.group(1) or "deg")[0].upper() if shape.group(1) else "deg", "temperature")
    if shape := _POINTS.match(text, end):
        return made(shape.end(), "bp", "points")
    if shape := _OLD.match(text, end):
        return made(shape.end(), "yr" if "year" in shape.group() else shape.group()[1:3], "age")
    if gap not in {" ", "-", "\u00a0", "  "}:
        return None
    if following in CURRENCIES:
        return made(own.ends[stop], CURRENCIES[following], "money")
    if shape := _SQUARE.match(text, end):
        base = UNITS.get(shape.group(1).lower())
        return made(shape.end(), f"{base[1]}2" if base else "", "area") if base else None
    if gap == "-" and own.folded[at - 1 : at] in (["under"], ["over"]):
        about = ""  # "under a 15-year deal", "over a 15-year deal"
    if following in UNITS and not (number.lone and gap == " " and following == "day"):
        kind, unit = UNITS[following]
        until = own.ends[stop]
        if kind == "distance" and (per := _PER.match(text, until)):
            kind, unit, until = "speed", f"{unit}/h" if unit != "mi" else "mph", per.end()
        return made(until, unit, kind)
    return None


_DAY_YEAR = re.compile(r",? (\d{4})\b")


def _date(index: int, text: str, own: Words, at: int, number: Numeral) -> tuple[Quantity, int] | None:
    """'14 May', 'May 14, 2025', '14th of May'; the value is the day."""
    if not (number.digits and 1 <= number.value <= 31) or number.scaled:
        return None
    start, end, stop = own.starts[at], number.end, number.stop
    if at and own.folded[at - 1] in MONTHS and own.texts[at - 1][0].isupper() and own.starts[at] - own.ends[at - 1] < 3:
        start = own.starts[at - 1]
    else:
        step = stop + 1 if stop < len(own.folded) and own.folded[stop] == "of" else stop
        if step >= len(own.folded) or own.folded[step] not in MONTHS or not own.texts[step][0].isupper():
            return None
        if own.starts[stop] - end > 1:
            return None
        end, stop = own.ends[step], step + 1
    if year := _DAY_YEAR.match(text, end):
        end, stop = year.end(), stop + 1
    return Quantity(index, start, end, number.value, "", "date"), stop


def _approximate(low: list[str], at: int) -> str:
    if at and low[at - 1] in {"a", "an"}:
        at -= 1
    for count in (3, 2, 1):
        if at >= count and (found := APPROXIMATORS.get(tuple(low[at - count : at]))):
            return found
    return ""


def _is_label(text: str, own: Words, at: int, styled: bool) -> bool:
    """Whether a number belongs to a name: 'Room 12', 'Covid-19', 'Boeing 737', 'No. 10'.

    In a ``styled`` line the capital of a common word makes no name of it: "Kills 45", but "Boeing 737".
    """
    if not at:
        return False
    before = own.texts[at - 1]
    gap = text[own.ends[at - 1] : own.starts[at]]
    if own.folded[at - 1].endswith("'s"):
        return False
    if gap == "-" and before[0].isalpha():
        return before.lower() not in SMALL and not before.islower()
    if before.lower() in {"no", "number", "nos"} and gap in {" ", ". "}:
        return before[0].isupper() or gap == ". "
    if gap != " " or not before[0].isupper() or before.lower() in _OPENERS:
        return before.lower() in _NUMBERED and gap == " "
    if styled and is_common(own.folded[at - 1]):
        return before.lower() in _NUMBERED
    opens = at < 2 or not _STOPS.isdisjoint(text[own.ends[at - 2] : own.starts[at - 1]])
    return not opens or before.lower() in _NUMBERED


_STOPS = frozenset('.!?:;"“‘—–•')
_OPENERS = frozenset(
    "the in at on by from to of for with and or but about around nearly almost some over under only just all these "
    "those his her their our its after before since until between more than least most up some another other that "
    "this both when where while if as an a i he she they we it there some january february march april may june july "
    "august september october november december monday tuesday wednesday thursday friday saturday sunday".split()
)
_NUMBERED = frozenset(
    "room flight chapter article section page route channel group level phase stage type class platform gate line unit "
    "version episode season part volume act bus car lane junction highway interstate area district ward block lot "
    "apartment suite floor grade game week round day world formula windows iphone covid".split()
)
