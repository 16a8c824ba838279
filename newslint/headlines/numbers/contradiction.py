"""The number of a body that contradicts one of its headline: another that stands in its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newslint.document import Document
from newslint.headlines.headline import predicate
from newslint.headlines.numbers.apart import apart, together, vote
from newslint.headlines.numbers.changes import changes
from newslint.headlines.numbers.context import (
    Told,
    beside,
    ends,
    in_percent,
    is_change,
    is_fraction,
    is_person,
    told,
)
from newslint.headlines.numbers.feats import moved_by, not_yet, one_in
from newslint.headlines.numbers.matter import elsewhere
from newslint.headlines.numbers.mistaken import misprint, of_kind, of_other_base, of_subject
from newslint.headlines.numbers.rivals import of_others, rescaled, rival
from newslint.headlines.numbers.roles import fewer, of_base, other_role
from newslint.headlines.numbers.slots import SCORED, converted, slot, streak
from newslint.headlines.numbers.sums import is_before_birthday, is_one_in, is_shared_out, worked_out
from newslint.headlines.numbers.support import supports
from newslint.headlines.numbers.use import another_use, level, not_so
from newslint.headlines.numbers.years import other_age, other_year
from newslint.lang.en import family
from newslint.lang.measures import MONTHS
from newslint.reading.quantities import Quantity
from newslint.reading.words import words

_PASSED = frozenset({"time", "phone"})
"""Kinds of number that a headline may have alone: the body says them otherwise, or "today"."""
_AGED = frozenset({"at", "aged", "age"})
_PER = frozenset({"a", "per", "an", "every", "yearly", "annually", "monthly", "weekly", "daily"})
_LISTING = frozenset({"top", "day", "week", "part", "episode", "round", "no", "figure"})
"""Words before a number that make it a place in a row, or a turn of speech."""
_MONTHS = frozenset(MONTHS)
_GROUPS = frozenset({"family", "mother", "father", "mum", "dad", "mom", "party", "couple"})
"""Before "of five": the story tells who they are."""
_PASSING = frozenset(map(family, "surpass exceed top pass".split()))
_TOP = 3
_UNLIKE = 0.2


def contradicting(
    document: Document, numbers: Iterable[Quantity], stems: frozenset[str], least: float, around: float
) -> Iterator[tuple[Quantity, Quantity]]:
    """Those of the headline's numbers that the body contradicts, each with the number that does; ``stems`` are those
    of the headline's claim, ``least`` and ``around`` the parameters of the rule."""
    judged = [_told_apart(document, own) for own in numbers if _is_judged(document, own)]
    if not judged:
        return
    story = document.derive(told)
    for own in judged:
        found = _contradicting(document, stems, own, story, least, around)
        if found is not None:
            yield own, found


def _contradicting(
    document: Document, stems: frozenset[str], own: Quantity, story: Told, least: float, around: float
) -> Quantity | None:
    """The number of the body that is another than the headline's and stands in its place."""
    if own.kind == "year":
        same = [other for other in story.body if other.kind == "year" and other.value == own.value]
        return other_year(document, own, story) or apart(document, own, same, story)
    held = _bearing(document, own, story, around)
    if (own.kind == "age" and is_before_birthday(document, own, story)) or is_shared_out(document, own, story):
        return None
    found = (
        rescaled(document, own, held, story)
        or another_use(document, own, story)
        or level(document, own, story)
        or apart(document, own, held, story)
        or elsewhere(document, own, held, story)
        or (None if is_one_in(own, story) else one_in(document, own, held, story))
        or not_yet(document, own, story)
        or moved_by(document, own, held, story)
        or slot(document, own, held, story)
        or streak(document, own)
        or of_subject(document, own, held, story)
        or of_other_base(document, own, held, story)
        or of_kind(document, own, held, story)
    )
    if not found and not held:
        found = together(document, own, story) or vote(document, own, story)
    if found is not None:
        return found
    only_ordinals = all(other.kind == "ordinal" for other in held)
    if only_ordinals and (short := fewer(document, own, story)) and not worked_out(document, own, story):
        return short
    if own.kind != "score" and held and not of_others(document, own, held, story):
        found = (
            other_role(document, own, held, story.body)
            or of_base(document, own, held, story.body)
            or not_so(document, own, held, story)
        )
        known = found is None or worked_out(document, own, story) or converted(document, own, story)
        return None if known else found
    if worked_out(document, own, story) or converted(document, own, story):
        return None
    return (
        other_age(document, own, story)
        or rival(document, stems, own, story, least)
        or _other_change(document, own)
        or misprint(document, own, story)
    )


def _bearing(document: Document, own: Quantity, story: Told, around: float) -> list[Quantity]:
    """The body's numbers that bear the headline's out by their size."""
    per = beside(document, own)[1] in _PER
    change = is_change(document, own) and own.kind == "percent"
    part = change and is_fraction(document, own)
    return [
        other
        for other in story.body
        if supports(own, other, around, per)
        and not (
            change
            and is_fraction(document, other)
            and not is_change(document, other)
            and (not part or beside(document, other)[1] == "of")  # "Half of those who voted", for "down by half"
        )
    ]


def _other_change(document: Document, own: Quantity) -> Quantity | None:
    """The change at the top of the body that the headline's percentage is not: "from 80m to 84m" for "up 50%"."""
    if own.kind != "percent" or not is_change(document, own):
        return None
    for change in document.derive(changes):
        part = 100 * abs(change.factor - 1)
        if change.size and change.rank < _TOP and abs(part - own.value) > _UNLIKE * max(part, own.value):
            return change.told
    return None


def _is_judged(document: Document, own: Quantity) -> bool:
    """Whether a number of the headline is one that the body would repeat."""
    if own.kind in _PASSED:
        return False
    if own.kind == "score" and document.derive(predicate) is None and not SCORED.search(document.blocks[0].text):
        return False
    folded, (at, last) = document.derive(words)[0].folded, ends(document, own)
    group = folded[max(0, at - 2) : at]
    if own.kind == "count" and not own.noun and group[-1:] == ["of"] and group[0] in _GROUPS:
        return False  # "a family of five"
    if own.kind == "ordinal" and folded[last : last + 1] == ["of"] and not _MONTHS.isdisjoint(folded[last : last + 2]):
        return False  # "Fourth of July"
    before, after = beside(document, own)
    return not (own.kind != "label" and before in _LISTING) and after != "figure"


def _told_apart(document: Document, own: Quantity) -> Quantity:
    """A number as the age or the place in a row that its words make it: "dies at 85", "number two"."""
    if own.kind == "count" and not own.noun and beside(document, own)[0] in _AGED:
        return own._replace(kind="age", unit="yr")
    text = document.blocks[0].text
    stands = own.kind == "count" and not own.noun and text[own.start - 2 : own.start] == ", "
    if stands and text[own.end : own.end + 1] in ":;)" and is_person(beside(document, own)[0] + "s"):
        return own._replace(kind="age", unit="yr")  # "local man, 23: police"
    if own.kind == "count" and not own.approximate and family(beside(document, own)[0]) in _PASSING:
        own = own._replace(approximate="more than")  # "toll surpasses 1,000"
    if own.kind == "count" and beside(document, own)[0] == "number":
        return own._replace(kind="label")
    return in_percent(own)
