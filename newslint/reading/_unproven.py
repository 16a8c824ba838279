"""Whatever a headline states where the body's top says that nobody knows, or has it from one side against another.

What is not known must be what the headline states: the same act, who somebody is under a headline that names him, how
something came about under one that says who or what did it (``lang/data/unproven.txt``).
"""

from __future__ import annotations

from typing import NamedTuple

from newslint.document import Document
from newslint.lang.deeds import DEEDS, EFFECTS, FINDS
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.lang.en_synonyms import synonyms
from newslint.model import Passage
from newslint.reading._denials import PREPOSITIONS
from newslint.reading._signs import Sign, signs
from newslint.reading._unsettled import DOUBT, FEELINGS
from newslint.reading.alignment import Aligned, alignment, looks_back, root
from newslint.reading.factuality import factuality
from newslint.reading.headline import ATTRIBUTING, COPULAS, headline_claim, is_attributed, predicate
from newslint.reading.quotations import quotations
from newslint.reading.sentences import by_block
from newslint.reading.words import words

_TOP, _LEAD, _NEWS, _MOST, _ENOUGH, _CLAUSE = 7, 3, 6, 3, 2, 14
_SHARE = 0.7
_BODIES = frozenset("body bones remains person man woman victim dead identity".split())
_AUXILIARIES = COPULAS | {"be", "has", "have", "had", "will", "do", "does", "did", "behind"}
_REMAINS = family_set(
    "body bone remains skeleton painting tomb grave wreck portrait manuscript skull victim missing find recover"
)
_OF_CAUSE = family_set(
    "hacker cyber lightning meteor error arson arsonist sabotage saboteur torch deliberate fault faulty poison purpose "
    "behind suicide murder"
)
_CAUSED = family_set("cause spark trigger kill attack bomb hit shoot destroy wreck gut leak sicken down start")
_EVENTS = family_set(
    "fire blaze flame inferno storm flood quake earthquake crash explosion blast accident tornado hurricane cyclone "
    "typhoon collision landslide avalanche shooting attack strike bomb bombing"
)
"""What destroys and kills, and leaves open how it came about."""
_OPENLY = frozenset(
    "explanation explanations possibility possibilities evidence proof theory theories doubt doubts".split()
)
_FALLS = family_set("sink crash collapse die burn derail explode drown fail")
_THROUGH = frozenset({"after", "because", "from", "by", "due"})
_CAUSES = family_set("cause blame responsible set light start lead fire accident deliberate deliberately fault")
_ABOUT_LAW = family_set("trial court jury inquest judge hearing appeal suspect rule")
_TELLING = ATTRIBUTING - family_set("find show prove")
_TAKING = family_set("take pay bribe receive accept pocket come die")
_IDENTIFIED = family_set("identify name")


class _Stated(NamedTuple):
    """What the headline states: its verb, "" where none is known; the roots behind it and of all; whether it says who
    did something or what made it happen, and who or what something is; what it says something came ``through``."""

    verb: str
    behind: frozenset[str]
    every: frozenset[str]
    deed: bool
    cause: bool
    identity: bool
    through: frozenset[str]


def unproven(document: Document) -> tuple[Passage, ...]:
    """What says that the headline's statement is not established, the strongest first; nothing where a sentence of the
    text's own states it."""
    stated = _stated(document)
    if stated is None:
        return ()
    every = [sign for sign in signs(document, "unproven.txt", _TOP) if sign.rank < _TOP]
    told = [sign for sign in every if sign.kind == "told" and sign.rank < _LEAD]
    found = [sign for sign in every if _is_open(document, stated, sign)]
    if not found and told and stated.deed:
        denied = [sign for sign in every if sign.kind == "deny"]
        found = [*told, *denied] if denied else []
    if not found or _borne_out(document, stated, found, {sign.rank for sign in (*found, *told)}):
        return ()
    return tuple(sign.place for sign in found[:_MOST])


def _stated(document: Document) -> _Stated | None:
    """The headline's statement; None where it hedges, attributes, plans or quotes."""
    claim, at = document.derive(headline_claim), document.derive(predicate)
    if claim is None or is_attributed(document) or any(one.block == 0 for one in document.derive(quotations).all):
        return None
    head = document.derive(words)[0]
    bases = [family(word) for word in head.folded]
    here = frozenset(bases[claim.first : claim.last])
    if not DOUBT.isdisjoint(here) or not _ABOUT_LAW.isdisjoint(here) or _tells(head.folded, here):
        return None
    scopes = document.derive(factuality).scopes(document.derive(by_block)[0][0])
    if not FEELINGS.isdisjoint(here) or any(
        scope.kind != "denied" or bases[scope.cue] not in EFFECTS for scope in scopes
    ):
        return None
    if at is None:
        at = next((i for i in range(claim.first + 1, claim.last) if bases[i] in DEEDS | EFFECTS), None)
    behind = frozenset(root(word) for word in head.folded[(claim.first if at is None else at + 1) : claim.last])
    is_one = at is not None and not COPULAS.isdisjoint(head.folded[max(0, at - 1) : at + 1])  # "Is lost drawing"
    verb = "" if at is None or is_one or head.folded[at] in _AUXILIARIES else head.folded[at]
    cause = not _OF_CAUSE.isdisjoint(here)
    if at is not None and bases[at] in _CAUSED and not _suffers(head.folded, at, claim.last):
        cause = cause or _EVENTS.isdisjoint(bases[claim.first : at])
    after = next((i for i in range(claim.first, claim.last) if head.folded[i] in _THROUGH), claim.last)
    falls = at is not None and bases[at] in _FALLS
    through = frozenset(bases[after : claim.last]) & (_EVENTS | _OF_CAUSE) if falls else frozenset()
    cause = cause or bool(through)
    if not (verb or is_one or cause):
        return None
    deed = bool(verb) and (cause or family(verb) in EFFECTS | _TAKING or not DEEDS.isdisjoint(here))
    return _Stated(verb, behind - {""}, claim.stems, deed, cause, not _REMAINS.isdisjoint(here), through)


def _suffers(folded: list[str], at: int, last: int) -> bool:
    """Whether a headline says what befell somebody, and not by whom: "Girl killed in shooting"."""
    behind = folded[at + 1] if at + 1 < last else "in"
    return folded[at].endswith("ed") and behind != "by" and behind in PREPOSITIONS


def _tells(folded: list[str], here: frozenset[str]) -> bool:
    """Whether a headline tells what somebody says, and not whom somebody told to do something."""
    said = here & _TELLING
    if said == {"tell"} and "told" in folded:
        return "to" not in folded[folded.index("told") + 1 :]
    return bool(said)


def _is_open(document: Document, stated: _Stated, sign: Sign) -> bool:
    """Whether what a sign says nobody knows is what the headline states."""
    if any(word in _OPENLY and root(word) in stated.every for word in _said(document, sign.place)):
        return False  # "Opens door to other explanations"
    if sign.kind == "who":
        known = stated.every | {root(word) for word in _BODIES}
        return stated.identity and all(not root(word) or root(word) in known for word in _clause(document, sign.place))
    if sign.kind == "cause":
        return stated.cause
    if sign.kind == "whether":
        clause = _clause(document, sign.place)
        roots = {root(word) for word in clause} - {""}
        kin = synonyms(stated.verb) | {family(stated.verb)} if stated.verb else frozenset()
        about_cause = stated.cause and not _CAUSES.isdisjoint(map(family, clause))
        return about_cause or not kin.isdisjoint(map(family, clause)) or len(roots & stated.behind) >= _ENOUGH
    if sign.kind == "flat":  # What takes no proof leaves nothing to doubt: "Fleet sails".
        return stated.deed or stated.identity or not stated.verb or family(stated.verb) in FINDS
    return sign.kind == "proof" and stated.deed


def _said(document: Document, place: Passage) -> list[str]:
    own = document.derive(words)[place.block]
    return [own.folded[at] for at in own.between(place.start, place.end)]


def _clause(document: Document, place: Passage) -> list[str]:
    """The words behind a sign, up to the end of its clause."""
    own, text = document.derive(words)[place.block], document.blocks[place.block].text
    found: list[str] = []
    for start, word in zip(own.starts, own.folded, strict=True):
        if start < place.end:
            continue
        if len(found) == _CLAUSE or not _STOPS.isdisjoint(text[place.end : start]):
            break
        found.append(word)
    return found


_STOPS = frozenset('.;:!?,"”—–')


def _borne_out(document: Document, stated: _Stated, found: list[Sign], doubtful: set[int]) -> bool:
    """Whether a sentence without a sign has the statement as a plain fact of the text's own."""
    who = all(sign.kind == "who" for sign in found)
    facts, quoted = document.derive(factuality), document.derive(quotations)
    same = synonyms(stated.verb) | {family(stated.verb)} if stated.verb else frozenset()
    cause = bool(stated.through) and all(sign.kind == "cause" for sign in found)
    same = _IDENTIFIED if who else stated.through if cause else same

    def says(one: Aligned, at: int) -> bool:
        word = one.own.folded[at]
        return (
            (family(word) in same or (not who and not cause and bool(stated.verb) and root(word) == root(stated.verb)))
            and facts.of(one.sentence, at) is None
            and not quoted.inside(one.sentence.block, one.own.starts[at], one.own.ends[at])
        )

    for one in document.derive(alignment):
        if one.rank in doubtful or looks_back(document, one):
            continue
        if (one.rank < _NEWS or one.stems) and any(
            says(one, at) for at in range(one.sentence.first, one.sentence.last)
        ):
            return True
        if not stated.verb and len(one.stems & stated.behind) >= max(_ENOUGH, int(_SHARE * len(stated.behind))):
            return True
    return False
