"""Whether what nameless people are said to say needs no name: it is on record, routine, or relayed."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.en import family
from newslint.lang.measures import MONTHS
from newslint.reading._spokespeople import voices
from newslint.reading._subjects import QUANTIFIERS, STATES
from newslint.reading._weight import accuses, counts
from newslint.reading.sources import Source
from newslint.reading.words import Words, words

_STAFF = frozenset("aides advisers advisors staffers associates".split())
_HAVE = frozenset({"have", "has", "had"})
_HELD = frozenset(map(family, "fear think believe feel hope assume worry expect predict".split()))
_RACE = frozenset(
    "lead leads leading led ahead behind trail trails trailing tied tie favourite favorite frontrunner front- "
    "runner primary nomination reelection re-election frontrunners bet race contest winner win winning victory "
    "neck-and-neck matched close closely tight tightening dead widening narrowing narrowed first second third "
    "place claim voters candidate candidates losing lose seats".split()
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
    if source.kind == "report" and "had" in helping:
        return True
    if source.kind == "group":
        if ("had" in helping and family(verb) != "accuse") or "long" in helping:
            return True  # what critics "had said", what experts "have long warned of"
        if family(own.folded[source.head]) == "meteorologist":
            return True
        if (source.past or not {"was", "were"}.isdisjoint(helping)) and family(verb) in _HELD:
            return True  # what they once thought or foresaw
        if _is_party(own, source):
            return not accuses(document, source.sentence)
        side = family(own.folded[source.head]) in _JUDGES
        law = not _LAW.isdisjoint(own.folded[source.first : source.head])
        told = (side or law) and document.derive(voices) >= _BOTH_SIDES
        if told and not (accuses(document, source.sentence) or counts(document, source.sentence, source.last)):
            return True
        return family(verb) == "expect" and not counts(document, source.sentence, source.last)
    if source.kind in ("group", "scene") and _is_party(own, source):
        return not accuses(document, source.sentence)
    return source.kind == "study" and family(own.folded[source.head]) == "poll" and _is_race(own, source)


_PARTIES = frozenset(
    map(
        family,
        "group investor insurer trader dealer broker banker resident "
        "supporter relative survivor witness eyewitness onlooker bystander parishioner worshipper".split(),
    )
)
_JUDGES = frozenset(map(family, "critic opponent detractor sceptic skeptic naysayer doubter commentator".split()))
_BOTH_SIDES = 3
"""Voices of a long article whose other side may be told in a word: "critics say the law goes too far"."""
_LAW = frozenset({"legal", "constitutional", "law"})
"""What experts on the law say of it can be looked up."""


def _is_party(own: Words, source: Source) -> bool:
    """Whether the group is one whose own view is what is told, as a party to the matter or by its camp ("investors",
    "Republican critics"), not one whose knowledge is borrowed ("experts"): it needs a name only if it accuses."""
    noun = own.folded[source.head]
    described = frozenset(own.folded[source.first : source.head]) - QUANTIFIERS - _LAID_AT
    if source.quantifier in ("a", "an"):
        described = frozenset()  # "a law critics call a sham"
    return family(noun) in _PARTIES or (family(noun) in _JUDGES and bool(described))


_LAID_AT = frozenset(
    "according to say said even but and most though as legal political security military health medical financial "
    "market policy foreign independent outside social".split()
)
"""Words before a group that tell no camp: those that lay a claim at it, and its field."""


def _is_past(own: Words, source: Source) -> bool:
    """Whether it was said on an earlier occasion: "officials said in February", "said at the time"."""
    after = own.folded[source.last : source.last + 3]
    return after == ["at", "the", "time"] or (after[:1] == ["in"] and bool(MONTHS.keys() & set(after[1:2])))


def _is_bare(own: Words, source: Source) -> bool:
    """Whether nothing is said of the people: "aides say", "according to aides"."""
    return {"say", "said", "according", "to"}.issuperset(own.folded[source.first : source.head])


def _is_race(own: Words, source: Source) -> bool:
    told = own.folded[source.sentence.first : source.sentence.last]
    figures = any(
        word[:1].isdigit() or word in ("percent", "per") for word in own.folded[source.last : source.sentence.last]
    )
    return not figures and not _RACE.isdisjoint(told)
