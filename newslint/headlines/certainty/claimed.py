"""What a headline states that a body may say nobody knows: a deed, an effect, a cause, who or what something is."""

from __future__ import annotations

from itertools import pairwise

from newslint.document import Document
from newslint.headlines.alignment import alignment, root
from newslint.headlines.certainty.unsettled import DOUBT, FEELINGS
from newslint.headlines.factuality import factuality
from newslint.headlines.headline import (
    ATTRIBUTING,
    COPULAS,
    HeadlineClaim,
    headline_claim,
    is_attributed,
    predicate,
)
from newslint.headlines.polarity.denials import PREPOSITIONS
from newslint.lang.classes import families
from newslint.lang.deeds import DEEDS, EFFECTS, EVENTS
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_families import family_set
from newslint.reading._name_kinds import is_agent, is_people
from newslint.reading.quotations import quotations
from newslint.reading.sentences import by_block
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_AUXILIARIES = COPULAS | {"be", "has", "have", "had", "will", "do", "does", "did", "behind"}
_REMAINS = family_set(
    "body bone remains skeleton painting tomb grave wreck portrait manuscript skull victim missing find recover"
)
_OF_CAUSE = family_set(
    "hacker cyber lightning meteor error arson arsonist sabotage saboteur torch deliberate fault faulty poison purpose "
    "behind suicide murder"
)
_CAUSED = family_set(
    "cause spark trigger kill attack bomb hit shoot destroy wreck gut leak sicken down start drown flood bury topple "
    "derail strand blind contaminate pollute infect poison foul sever rupture damage ruin burn wipe "
    "sink flatten batter"
)
_NATURE = family_set("tornado earthquake quake meteorite lightning")
"""What may have been something else that looks the same afterwards."""
_FALLS = family_set("sink crash collapse die burn derail explode drown fail")
_THROUGH = frozenset({"after", "because", "from", "by", "due"})
_BECAUSE = frozenset({"because of", "due to", "thanks to"})
_PUNISHES = family_set("sack fire dismiss axe oust suspend")
_LEAVES = _PUNISHES | family_set("quit resign drop depart leave")
"""What people do, or have done to them, over something."""
_BRINGS = frozenset(
    [("bring", "down"), *((verb, end) for verb in ("set", "leave") for end in ("alight", "ablaze", "fire", "light"))]
)
"""Verbs that say what made it happen by a word behind their object: "brought bridge down", "set heath alight"."""
_SOME_EFFECTS = EFFECTS | family_set(
    "restore heal repair regrow speed strengthen weaken harm hurt help fight lengthen stunt thin ward combat"
)
_MAKES = family_set("make leave turn drive give")
_ILL = frozenset(
    "ill sick sicker unwell deaf blind sleepless infertile fat fatter thin thinner obese anxious depressed lonely "
    "happier happy healthier smarter cleverer mad violent angry aggressive sighted slower faster weaker quicker "
    "shorter taller older younger stronger calmer poorer heavier moodier meaner "
    "asthma cancer stones migraine migraines diabetes depression eczema allergies allergy dementia tumours headaches "
    "pressure disease diseases illness illnesses insomnia anxiety hypertension nightmares rashes headache migraine "
    "gout rickets arthritis ulcers psoriasis".split()
)
"""What something is said to make of people or animals, which takes proof."""
_ABOUT_LAW = family_set("trial court jury inquest judge hearing appeal suspect rule")
_TESTED, _BLAME = family_set("trial"), family_set("blame")
_FINDS_OUT = frozenset("shows show finds find showed found reveals suggests proves".split())
_PLANS = frozenset({"plan", "plans", "planned", "planning"})
_PLAN = frozenset({"plan"})
_TELLING = ATTRIBUTING - family_set("find show prove")
_SPEECH = family_set(
    "defend praise hail slam blast condemn denounce criticise criticize rebuke decry applaud welcome lambast tout laud"
)
"""What is done by saying so."""
_TAKING = family_set("take pay bribe receive accept pocket come die")


class Claimed(NamedTuple):
    """What the headline states: its verb, "" where none is known; the roots behind it and of all; whether it says who
    did something or what made it happen, and who or what something is; the roots of its ``subject``, if that
    is no event; what it says something came ``through``; whether
    its verb is an ``effect``, which takes proof."""

    verb: str
    behind: frozenset[str]
    every: frozenset[str]
    deed: bool
    cause: bool
    identity: bool
    subject: frozenset[str]
    through: frozenset[str]
    effect: bool


def claimed(document: Document) -> Claimed | None:
    """The headline's statement; None where it hedges, attributes, plans or quotes."""
    claim, at = document.derive(headline_claim), document.derive(predicate)
    if claim is None or is_attributed(document) or document.derive(quotations).pairs(0):
        return None
    head = document.derive(words)[0]
    bases = head.families
    to_blame = "to blame" in " ".join(head.folded[claim.first : claim.last])
    if not _is_stated(document, head, bases, claim, _BLAME if to_blame else frozenset()):
        return None
    if at is None:
        at = next((i for i in range(claim.first + 1, claim.last) if _acts(bases, i, claim.last)), None)
    if at is not None and bases[at] in _SPEECH:
        return None  # "Chief defends roles": who says so has done so.
    if at is not None and bases[at] == "hit" and not _MARKS.isdisjoint(head.folded[at + 1 : claim.last]):
        return None  # "Pound hits new low" is read off a screen.
    if at is not None and at + 1 < claim.last and head.folded[at] in COPULAS and _is_doing(head.folded[at + 1]):
        at += 1  # "Driver was texting"
        is_one = False
    else:
        is_one = at is not None and not COPULAS.isdisjoint(head.folded[max(0, at - 1) : at + 1])  # "Is lost drawing"
    behind = frozenset(root(word) for word in head.folded[(claim.first if at is None else at + 1) : claim.last])
    verb = "" if at is None or is_one or head.folded[at] in _AUXILIARIES else head.folded[at]
    # "Boss who lied must repay" takes the lie as known.
    stated = [base for i, base in enumerate(bases) if claim.first <= i < claim.last and bases[i - 1] != "who"]
    here, subject = frozenset(stated), [] if at is None else head.folded[claim.first : at]
    through = _through(bases, head.folded, claim, at)
    makes = not _MAKES.isdisjoint(bases[claim.first + 1 : claim.last]) and not _ILL.isdisjoint(head.folded)
    if makes and "give" in bases:
        makes = not _does(subject) and _gives(document, head, claim.last)
    brings = at is not None and _brings(bases, at, claim.last)
    cause = bool(to_blame or through or makes or brings) or not _OF_CAUSE.isdisjoint(here)
    if at is not None and bases[at] in _CAUSED and not _suffers(document, head, at, claim.last):
        cause = cause or EVENTS.isdisjoint(map(family, subject))
    if not (verb or is_one or cause) or subject[-1:] == ["must"]:
        return None  # Who must do something has been told to, and has not done it.
    # What people and countries cut, end and halt needs no proof, and what is "to" be is none yet.
    effect = family(verb) in _SOME_EFFECTS and not _does(subject) and subject[-1:] != ["to"]
    effect = effect and at is not None and _has_object(head.folded, at, claim.last)
    effect = effect or (at is not None and _is_shown(document, head.folded, claim, at, subject))
    deed = makes or (bool(verb) and (cause or effect or family(verb) in _TAKING or not DEEDS.isdisjoint(here)))
    identity = not _REMAINS.isdisjoint(here)
    happens = (EVENTS - _NATURE).intersection(map(family, subject))
    named = frozenset() if happens else frozenset(map(root, subject)) - {""}
    return Claimed(verb, behind - {""}, claim.stems, deed, cause, identity, named, through, effect or makes)


_MARKS = frozenset("low lows high highs record peak bottom".split())


def _is_doing(word: str) -> bool:
    return word.endswith("ing") and word != family(word)


def _gives(document: Document, head: Words, last: int) -> bool:
    """Whether what is given is a disease, and not "cancer patients hope"."""
    text = document.blocks[0].text
    ills = (at for at in range(last) if head.folded[at] in _ILL)
    return any(at + 1 == last or text[head.ends[at]] == "," or head.folded[at + 1] in PREPOSITIONS for at in ills)


def _has_object(folded: list[str], at: int, last: int) -> bool:
    """Whether a verb does something to something: not "profit more than doubles at chain", "exports slow"."""
    behind = folded[at + 1] if at + 1 < last else ""
    return behind[:1].isalpha() and (behind not in PREPOSITIONS or behind == "against")


def _is_shown(document: Document, folded: list[str], claim: HeadlineClaim, at: int, subject: list[str]) -> bool:
    """Whether a thing is said to do something to something in a story of science, which is to show that it does."""
    body = document.derive(alignment)[:_OPENING]
    return (
        bool(subject)
        and not _does(subject)
        and subject[-1] != "to"
        and _has_object(folded, at, claim.last)
        and any(not _SCIENCE.isdisjoint(one.own.folded[one.sentence.first : one.sentence.last]) for one in body)
    )


_OPENING = 4
_SCIENCE = frozenset(
    "study studies research researcher researchers scientist scientists mice mouse rats journal biologist biologists "
    "ecologist ecologists geologist geologists epidemiologist epidemiologists neuroscientist neuroscientists".split()
)
"""Words of a story that tells what was found out about nature."""


def _does(subject: list[str]) -> bool:
    """Whether people or bodies of people do it: not "school phone bans"."""
    return is_agent(subject[-1:]) or is_agent([word for word in subject if family(word) not in families("institution")])


def _acts(bases: list[str], at: int, last: int) -> bool:
    return bases[at] in DEEDS or bases[at] in EFFECTS or _brings(bases, at, last)


def _brings(bases: list[str], at: int, last: int) -> bool:
    return any((bases[at], word) in _BRINGS for word in bases[at + 1 : last])


def _is_stated(document: Document, head: Words, bases: list[str], claim: HeadlineClaim, but: frozenset[str]) -> bool:
    """Whether a headline states what it says: without doubt, court or feelings, and ``but`` for some words."""
    here = frozenset(bases[claim.first : claim.last]) - but
    # "..., trial shows" is no court's.
    held = here - _TESTED if head.folded[claim.last - 1] in _FINDS_OUT else here
    held -= _heard(head.folded)
    if any(one == "row" and two in _ROWS for one, two in pairwise(head.folded)):
        held, here = held - _ROW, here - _ROW  # "Row house fire"
    if not any(_plans(head.folded[at : at + 3]) for at in range(claim.first, claim.last)):
        held, but = held - _PLAN, but | _PLAN  # "Leak of budget plans came from ..."
    if (
        not (DOUBT.isdisjoint(held) and _ABOUT_LAW.isdisjoint(held))
        or _tells(head.folded, here)
        or not FEELINGS.isdisjoint(here)
    ):
        return False
    scopes = document.derive(factuality).scopes(document.derive(by_block)[0][0])
    return all(bases[scope.cue] in (EFFECTS if scope.kind == "denied" else but) for scope in scopes)


def _plans(three: list[str]) -> bool:
    """Whether words are of what is planned, and not "leaked plans to friend"."""
    return three[0] in _PLANS and three[1:2] == ["to"] and not is_people("".join(three[2:]))


def _heard(folded: list[str]) -> frozenset[str]:
    """The family of "hearing" where it is a sense: "restores lost hearing", "hearing loss"."""
    places = (at for at, word in enumerate(folded) if word == "hearing")
    sense = any(folded[at - 1] in _OF_SENSE or not _AIDS.isdisjoint(folded[at + 1 : at + 2]) for at in places)
    return frozenset({"hear", "hearing"}) if sense else frozenset()


_ROW, _ROWS = frozenset({"row"}), frozenset({"house", "houses", "home", "homes"})
_OF_SENSE = frozenset("lost lose loses poor better good restores improves harms damages their his her your".split())
_AIDS = frozenset("loss aid aids".split())


def _through(bases: list[str], folded: list[str], claim: HeadlineClaim, at: int | None) -> frozenset[str]:
    """What a headline says something came about through: "Ferry sank after collision", "collapsed because of rust",
    "Chief quit over expenses"."""
    if at is None:
        return frozenset()
    for i in range(at + 1, claim.last - 1):
        because = " ".join(folded[i : i + 2]) in _BECAUSE
        if because or (folded[i] == "over" and bases[at] in _LEAVES) or (folded[i] == "for" and bases[at] in _PUNISHES):
            return frozenset(bases[i + 1 : claim.last]) - STOPWORDS
    if bases[at] not in _FALLS:
        return frozenset()
    after = next((i for i in range(claim.first, claim.last) if folded[i] in _THROUGH), claim.last)
    return frozenset(bases[after : claim.last]) & (EVENTS | _OF_CAUSE)


def _suffers(document: Document, head: Words, at: int, last: int) -> bool:
    """Whether a headline says what befell somebody, and not by whom: "Girl killed in shooting", "Two killed, one
    hurt"."""
    folded = head.folded
    behind = folded[at + 1] if at + 1 < last else "in"
    apart = document.blocks[0].text[head.ends[at] : head.ends[at] + 1] == ","
    done = folded[at].endswith("ed") or family(folded[at]) in _FALLS
    return done and behind != "by" and (apart or behind in PREPOSITIONS)


def _tells(folded: list[str], here: frozenset[str]) -> bool:
    """Whether a headline tells what somebody says, and not whom somebody told to do something."""
    said = here & _TELLING
    if said == {"tell"} and "told" in folded:
        return "to" not in folded[folded.index("told") + 1 :]
    return bool(said)
