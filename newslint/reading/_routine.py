"""Whether what nameless people are said to say needs no name: it is on record, routine, or relayed."""

from __future__ import annotations

from itertools import pairwise

from newslint.document import Document
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.lang.measures import MONTHS
from newslint.reading._subjects import QUANTIFIERS, STATES
from newslint.reading._voices import long, voices
from newslint.reading._weight import accuses, contests, counts
from newslint.reading.prose import prose
from newslint.reading.sentences import ahead, behind
from newslint.reading.sources import Source
from newslint.reading.words import Words, words

_SERVICES = frozenset({"hospital", "medical", "ambulance"})
_STAFF = frozenset("aides advisers advisors staffers associates".split())
_HAVE = frozenset({"have", "has", "had"})
_HELD = family_set("fear think believe feel hope assume worry expect predict")
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
    noun = family(own.folded[source.head])
    if source.kind in ("official", "insider"):
        return _is_routine_of_insiders(document, own, source)
    if source.kind == "report":
        told = own.folded[source.end : source.last - 1]
        first = source.past and not _FIRST.isdisjoint(own.folded[source.first : source.head])
        return first or "had" in told or _is_past(own, source) or "time" in own.folded[source.head : source.end]
    if source.kind == "group":
        return _is_routine_of_groups(document, own, source)
    if source.kind == "scene":
        # What a witness saw needs no name as an opinion does.
        return noun in _SEEN or (_is_party(own, source) and not accuses(document, source.sentence))
    if source.kind == "crowd":
        of_trade = not _TRADES.isdisjoint(own.folded[source.head + 1 : source.end])
        return of_trade and not (accuses(document, source.sentence) or contests(document, source.sentence))
    return source.kind == "study" and noun == "poll" and _is_race(own, source)


def _is_routine_of_insiders(document: Document, own: Words, source: Source) -> bool:
    helping, verb = own.folded[source.end : source.last - 1], own.folded[source.last - 1]
    described = own.folded[source.first + 1 : source.head]
    if own.folded[source.head] == "person" and source.end == source.head + 1 and QUANTIFIERS.issuperset(described):
        return True  # "said another person": one of those at the meeting
    if (source.past and _is_past(own, source)) or "reportedly" in helping or _is_sued(document, source):
        return True
    if not _SERVICES.isdisjoint(own.folded[source.first : source.head]) and own.folded[source.head] == "sources":
        return True  # who counts the dead and the wounded
    hands = family(own.folded[source.head]) in _HANDS
    if hands and (family(verb) in _HELD or verb in STATES):
        return True  # what a camp believes, hopes or fears
    if "had" in helping or own.folded[source.head] == "executives":
        return True  # what was said before; what an industry says
    if verb in STATES and "were" in own.folded[source.head : source.last]:
        return True
    if source.past and _is_in_court(document, source):
        return True
    perfect = not source.past and not _HAVE.isdisjoint(helping)
    if perfect and (source.kind == "official" or (hands and source.quantifier == "")):
        return True
    kin = own.folded[source.first - 2 : source.first] == ["family", "and"]
    if kin or (own.families[source.head] in _NEAR_TO and not accuses(document, source.sentence)):
        return True  # what the dead or the famous were like to work with
    return own.folded[source.head] in _STAFF and _is_bare(own, source)


def _is_routine_of_groups(document: Document, own: Words, source: Source) -> bool:
    helping, verb = own.folded[source.end : source.last - 1], own.folded[source.last - 1]
    noun = family(own.folded[source.head])
    if ("had" in helping and family(verb) != "accuse") or not _ONCE.isdisjoint(helping) or noun == "meteorologist":
        return True  # what critics "had said", what experts "have long warned of"
    if (source.past or not {"was", "were"}.isdisjoint(helping)) and family(verb) in _HELD:
        return True  # what they once thought or foresaw
    if source.quantifier in ("a", "an") and not _SUPPOSED.isdisjoint(helping):
        return True  # "an observer might wonder" is nobody yet
    if _is_party(own, source):
        wing = not _WINGS.isdisjoint(own.folded[source.head : source.end])
        return wing or not accuses(document, source.sentence)
    figure = counts(document, source.sentence, source.last)
    if noun in _OF_MARKETS and _is_of_trade(document, own, source, figure):
        return True
    if verb in STATES or (family(verb) == "expect" and not figure):
        return True  # how experts feel is not what they know
    law = not _LAW.isdisjoint(own.folded[source.first : source.head])
    told = (noun in _JUDGES or law) and document.derive(voices) >= _BOTH_SIDES
    return told and not figure and not accuses(document, source.sentence)


def _is_of_trade(document: Document, own: Words, source: Source, figure: bool) -> bool:
    """Whether those who watch a market for a living tell how trade goes, as it is their trade to do: no motive, no
    quarrel and no accusation, and no figure but a forecast."""
    sentence, verb = source.sentence, _verb(own, source)
    if not document.derive(business) or not _FIELDS.issuperset(own.folded[source.first : source.head]):
        return False
    if verb not in _TELLS or contests(document, sentence):
        return False
    return (not figure or verb in _FORESEES) and not accuses(document, sentence)


def business(document: Document) -> bool:
    """Whether the story is about markets and firms."""
    every = document.derive(words)
    told = frozenset[str]().union(*(_TRADE.intersection(every[block].families) for block in document.derive(prose)))
    return len(told) >= (_OF_TRADE if document.derive(long) else _OF_SHORT_TRADE)


def _verb(own: Words, source: Source) -> str:
    """The verb of a source, before its noun or behind it; "say" for "according to"."""
    opening = own.folded[source.first]
    if opening == "according":
        return "say"
    return family(opening if source.last == source.head + 1 else own.folded[source.last - 1])


_OF_MARKETS = family_set("analyst economist strategist forecaster expert")
_FIELDS = QUANTIFIERS | frozenset("according to say said market financial industry city stock retail".split())
_TRADE = family_set(
    "market price rate sale share stock profit growth economy economic demand currency dollar euro inflation investor "
    "company firm business bank trade oil export import deficit budget cost revenue retailer merger bid industry "
    "quarter shareholder earnings bankruptcy carmaker brand product billion bn million"
)
_OF_TRADE, _OF_SHORT_TRADE = 6, 5
"""Different words of trade in a story that is about trade, and in a short one."""
_FORESEES = family_set("forecast predict expect anticipate")
_TELLS = family_set("say see note add point put") | _FORESEES


_FIRST = frozenset({"initial", "early", "first"})
"""Words of reports that later ones have overtaken: "initial reports said"."""
_SUPPOSED = frozenset({"might", "would", "could", "may"})
_ONCE = frozenset({"long", "once"})
_PARTIES = family_set(
    "group investor insurer trader dealer broker banker resident supporter relative onlooker bystander "
    "parishioner worshipper"
)
_SEEN = family_set("survivor witness eyewitness")
_JUDGES = family_set("critic opponent detractor sceptic skeptic naysayer doubter commentator")
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
    described |= frozenset(own.folded[source.head + 1 : source.end]) & _WINGS
    if not _OWN.isdisjoint(described):
        return True
    return family(noun) in _PARTIES or (family(noun) in _JUDGES and bool(described))


_LAID_AT = frozenset(
    "according to say said even but and most though as legal political security military health medical financial "
    "market policy foreign independent outside social".split()
)
"""Words before a group that tell no camp: those that lay a claim at it, and its field."""


_OWN = frozenset({"party", "campaign", "club", "union"})
"""Words by which a group speaks for a body of the story: "party strategists"."""
_TRADES = frozenset("community industry sector trade profession field business movement".split())
"""Words by which a crowd is one of a trade or a cause: "many in the shipping trade say"."""
_WINGS = frozenset({"left", "right"})

_NEAR_TO = family_set("colleague friend")
_HANDS = family_set("aide adviser advisor ally associate strategist")
_SUIT = frozenset("lawsuit plaintiff plaintiffs sued sues complaint suit deposition".split())


def _is_sued(document: Document, source: Source) -> bool:
    """Whether a claim is one before a court: the sentence or the next one speaks of the suit."""
    near = (source.sentence, *ahead(document, source.sentence, 1))
    every = document.derive(words)
    return any(not _SUIT.isdisjoint(every[other.block].folded[other.first : other.last]) for other in near)


def _is_in_court(document: Document, source: Source) -> bool:
    """Whether the sentences before tell what a court was told: who speaks then speaks there."""
    every = document.derive(words)
    told = (every[other.block].folded[other.first : other.last] for other in behind(document, source.sentence, _BEFORE))
    return any(pair in _TOLD_THERE for folded in told for pair in pairwise(folded))


_BEFORE = 2
_TOLD_THERE = frozenset(
    [*((body, verb) for body in ("court", "hearing", "inquest", "jury") for verb in ("heard", "was"))]
)


def _is_past(own: Words, source: Source) -> bool:
    """Whether it was said on an earlier occasion: "officials said in February", "in February, officials said"."""
    at, opens = source.first - 2, source.sentence.first
    begins = at == opens or (at > opens and own.folded[at - 1] in ("and", "but"))
    if begins and own.folded[at] == "in" and own.folded[at + 1] in MONTHS:
        return True
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
