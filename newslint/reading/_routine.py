"""Whether what nameless people are said to say needs no name: it is on record, routine, or relayed."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.en import family
from newslint.lang.measures import MONTHS
from newslint.reading._subjects import STATES
from newslint.reading.sources import Source
from newslint.reading.words import Words, words

_STAFF = frozenset("aides advisers advisors staffers associates".split())
_HAVE = frozenset({"have", "has", "had"})
_HELD = frozenset(map(family, "fear think believe hope assume worry expect predict".split()))
_ONCE = frozenset("ago once initially originally earlier previously".split())
_FORESEEING = frozenset(map(family, "predict expect forecast estimate anticipate project".split()))
_RACE = frozenset(
    "lead leads leading led ahead behind trail trails trailing tied tie favourite favorite frontrunner front-runner "
    "race contest winner win winning victory neck-and-neck matched close closely tight tightening dead widening "
    "narrowing narrowed ahead first second third place claim voters candidate candidates losing lose seats".split()
)
"""Words of a race between candidates or camps, where "polls show" who leads is common knowledge for a week."""


def routine(document: Document, source: Source) -> bool:
    """Whether the claim is of a kind that an editor lets stand without a name.

    How officials felt ("were furious") and what they have stated all along is on record; bare "aides" speak for the
    person the story is about; "had predicted" is what a market foresaw; a leader in "the polls" needs no pollster
    until a figure is given; what "one official reportedly said" another outlet has.
    """
    own = document.derive(words)[source.sentence.block]
    helping, verb = own.folded[source.end : source.last - 1], own.folded[source.last - 1]
    perfect = not source.past and not _HAVE.isdisjoint(helping)
    if source.kind in ("official", "insider"):
        if source.past and _is_past(own, source):
            return True
        if (
            (verb in STATES and "were" in own.folded[source.head : source.last])
            or "reportedly" in helping
            or (source.kind == "official" and perfect)
        ):
            return True
        return own.folded[source.head] in _STAFF and _is_bare(own, source)
    if source.kind == "group":
        if source.past and family(verb) in _HELD and _is_overtaken(own, source):
            return True
        market = family(own.folded[source.head]) in ("investor", "trader") and family(verb) == "expect"
        return market or verb == "expected" or ("had" in helping and family(verb) in _FORESEEING)
    return source.kind == "study" and family(own.folded[source.head]) == "poll" and _is_race(own, source)


def _is_past(own: Words, source: Source) -> bool:
    """Whether it was said on an earlier occasion: "officials said in February", "said at the time"."""
    after = own.folded[source.last : source.last + 3]
    return after == ["at", "the", "time"] or (after[:1] == ["in"] and bool(MONTHS.keys() & set(after[1:2])))


def _is_overtaken(own: Words, source: Source) -> bool:
    """Whether people once thought so: "A few months ago, economists feared"."""
    return not _ONCE.isdisjoint(own.folded[source.sentence.first : source.sentence.last])


def _is_bare(own: Words, source: Source) -> bool:
    """Whether nothing is said of the people: "aides say", "according to aides"."""
    return {"say", "said", "according", "to"}.issuperset(own.folded[source.first : source.head])


def _is_race(own: Words, source: Source) -> bool:
    told = own.folded[source.sentence.first : source.sentence.last]
    figures = any(
        word[:1].isdigit() or word in ("percent", "per") for word in own.folded[source.last : source.sentence.last]
    )
    return not figures and not _RACE.isdisjoint(told)
