"""Dates that cannot both be right: two days of one event, two years of one founding,
or an anniversary that its year belies."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en import STOPWORDS, family
from newslint.lang.measures import ORDINALS
from newslint.model import Hit, Passage, Witness
from newslint.reading.dates import Day, dates
from newslint.reading.names import names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, sentence_at
from newslint.reading.words import words
from newslint.record import NamedTuple

_EVENT = re.compile(r"\b[Tt]he (?P<event>[a-z]{4,}) (?:on|of|set for|due on|planned for|scheduled for) \Z")
_BEGUN = re.compile(
    r"\b(?:founded|established|set up|formed|created|born|opened|launched|built|married|wed|incorporated)\b"
    r"[^.;:\d]{0,60}?\bin (?P<year>(?:1[5-9]|20)\d\d)\b"
)
_FOUNDED = re.compile(r"founded|established|set up|incorporated")
_JUBILEE = re.compile(
    r"\b(?P<number>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third)) (?:birthday|anniversary|jubilee)\b"
    r"[^.;:\d]{0,40}?\bin (?P<year>(?:1[5-9]|20)\d\d)\b"
)
_IN_YEAR = re.compile(r"in (?:1[5-9]|20)\d\d")
"""How both of these end: only blocks that have it are looked at."""

_BEFORE = 48


class Params(NamedTuple):
    """Nothing to set."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on the later of two dates that cannot both be right; the earlier one is the evidence."""
    yield from _moved(document)
    yield from _miscounted(document)


def _moved(document: Document) -> Iterator[Hit]:
    """Events that "the" makes known, on another day of the month than the only one given before."""
    story, quoted = frozenset(document.derive(prose)), document.derive(quotations)
    told = [
        (day, sentence)
        for day in document.derive(dates)
        if day.block in story and not quoted.inside(day.block, day.start, day.end)
        for sentence in [sentence_at(document, day.block, day.start)]
        if sentence is not None
    ]
    for later, here in told:
        text = document.blocks[later.block].text[max(here.start, later.start - _BEFORE) : later.start]
        shape = _EVENT.search(text)
        if shape is None or shape["event"] in STOPWORDS:
            continue
        event = family(shape["event"])
        others = [(day, sentence) for day, sentence in told if _tells(document, sentence, event)]
        days = {(day.month, day.day) for day, _ in others}
        if len(others) != 2 or len(days) != 2:
            continue
        earlier, there = others[0]
        alone = there != here and earlier < later
        if alone and earlier.month == later.month and not (earlier.year and later.year and earlier.year != later.year):
            yield _hit(document, _place(earlier), _place(later))


def _tells(document: Document, sentence: Sentence, event: str) -> bool:
    own = document.derive(words)[sentence.block]
    return any(family(word) == event for word in own.folded[sentence.first : sentence.last])


def _miscounted(document: Document) -> Iterator[Hit]:
    """A second year of founding; or an anniversary in a year, where the only beginning told of lies another number of
    years back."""
    dated = [block for block in document.derive(prose) if _IN_YEAR.search(document.blocks[block].text)]
    begun = _years(document, dated, _BEGUN)
    if len(begun) == 2 and begun[0][1]["year"] != begun[1][1]["year"]:
        (start, first), (again, second) = begun
        founded = _FOUNDED.match(first[0]) and _FOUNDED.match(second[0])
        if founded and start.block != again.block and _share_name(document, start, again):
            yield _hit(document, start, again)
    kept = _years(document, dated, _JUBILEE)
    if len(begun) != 1 or len(kept) != 1:
        return
    (start, first), (feast, second) = begun[0], kept[0]
    number = second["number"]
    count = int(number[:-2]) if number[0].isdecimal() else int(ORDINALS.get(number, 0))
    if count and int(second["year"]) - int(first["year"]) != count:
        yield _hit(document, *sorted((start, feast)))


def _share_name(document: Document, one: Passage, two: Passage) -> bool:
    """Whether the sentences of two passages name one thing, or the later one names nothing new."""
    first, second = (
        {name.entity for name in document.derive(names).within(here.block, here.start, here.end)}
        for place in (one, two)
        for here in [sentence_at(document, place.block, place.start)]
        if here is not None
    )
    return not second or bool(first & second)


def _years(document: Document, blocks: list[int], pattern: re.Pattern[str]) -> list[tuple[Passage, re.Match[str]]]:
    quoted = document.derive(quotations)
    return [
        (Passage(block, *shape.span()), shape)
        for block in blocks
        for shape in pattern.finditer(document.blocks[block].text)
        if not quoted.inside(block, *shape.span())
    ]


def _hit(document: Document, earlier: Passage, later: Passage) -> Hit:
    return Hit(later, values={"usual": document.text(earlier)}, evidence=(Witness(earlier, "told before"),))


def _place(day: Day) -> Passage:
    return Passage(day.block, day.start, day.end)
