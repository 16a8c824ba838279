"""Whatever a headline states where the body's top says that nobody knows, or has it from one side against another.

What is not known must be what the headline states: the same act, who somebody is under a headline that names him, how
something came about under one that says who or what did it (``lang/data/unproven.txt``).
"""

from __future__ import annotations

from itertools import pairwise

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, looks_back, root
from newslint.headlines.certainty.claimed import Claimed
from newslint.headlines.certainty.unknown import unknown
from newslint.headlines.certainty.unsettled import is_ruled
from newslint.headlines.factuality import factuality
from newslint.headlines.signs import Sign, signs
from newslint.lang.deeds import EVENTS, FINDS
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.lang.en_synonyms import synonyms
from newslint.model import Passage
from newslint.reading.quotations import quotations
from newslint.reading.words import words

_TOP, _LEAD, _NEWS, _MOST, _ENOUGH, _CLAUSE, _NEAR_BY = 7, 3, 6, 3, 2, 14, 6
_SHARE, _FEW = 0.7, 3
_BODIES = frozenset("body bones bodies remains skeleton skull person man woman victim dead identity".split())
_OPENLY = frozenset(
    "explanation explanations possibility possibilities evidence proof theory theories doubt doubts".split()
)
_CAUSES = family_set("cause blame responsible set light start lead fire accident deliberate deliberately fault")
_WORKS = family_set(
    "work do help cause blame responsible effect effective benefit reason apply hold difference due same"
)
"""How a text speaks of an effect without naming it: "whether it works", "whether turbines were to blame"."""
_BROUGHT = family_set("cause blame responsible reason due behind fault involve")
_CRIMES = frozenset(
    "deliberate foul sabotage arson tampering interference break-in intrusion breach intent crime wrongdoing "
    "involvement".split()
)
"""What a text has no evidence of where nobody did it."""
_WAS = ["was"], ["is"], ["had"], ["were"]
_AHEAD = frozenset("could would will may might can".split())
_COMES_UP = family_set("find discover unearth uncover recover locate")
"""Verbs that a body may well have of something, without saying whose it is."""
_IDENTIFIED = family_set("identify name")
_IDENTITY = frozenset("identified identification identity".split())
_ASKING = frozenset("whether what how why who whose".split())
_CHECKS = family_set("confirm verify corroborate")
_STOPS = frozenset('.;:!?,"”—–')
_SPEAKERS = frozenset({"he", "she", "they"})
_SAYS = frozenset("says say said claims claim claimed alleges allege alleged".split())


def doubted(document: Document, stated: Claimed, parted: bool) -> tuple[Passage, ...]:
    """What says that what the headline states is not established, the strongest first; nothing where a sentence of the
    text's own states it. Of a headline in two parts, ``parted``, only a cause counts."""
    if stated.effect and not parted:
        from newslint.headlines.certainty.on_animals import on_animals

        if places := on_animals(document):
            return places
    every = [sign for sign in _every(document) if not parted or sign.kind == "cause"]
    told = [sign for sign in every if sign.kind == "told" and sign.rank < _LEAD]
    found = [sign for sign in every if _is_open(document, stated, sign)]
    one_sided = stated.deed or any(not sign.rank and sign.shared > _ENOUGH for sign in told)
    denied = [sign for sign in every if sign.kind == "deny"] if told and one_sided else []
    if denied:
        found = [*found[:1], *(denied[:1] if found else ()), *told, *denied, *found[1:]]
    doubtful = {sign.rank for sign in every if sign in found or sign.kind == "told"}
    if not found or _borne_out(document, stated, found, doubtful):
        return ()
    return tuple(sign.place for sign in found[:_MOST])


def _every(document: Document) -> list[Sign]:
    """The signs of the top, each passage once, the nearest first."""
    known = [sign for sign in signs(document, "unproven.txt", _TOP) if sign.rank < _TOP]
    every = [*unknown(document, _TOP, _TOP), *known]
    return sorted(every, key=lambda sign: sign.rank - sign.shared)


def _is_open(document: Document, stated: Claimed, sign: Sign) -> bool:
    """Whether what a sign says nobody knows is what the headline states."""
    if any(word in _OPENLY and root(word) in stated.every for word in _said(document, sign.place)):
        return False  # "Opens door to other explanations"
    if sign.kind == "who":
        clause = _clause(document, sign.place)
        if stated.cause and not _BROUGHT.isdisjoint(map(family, clause[:_FEW])):
            return True  # "Did not know who was responsible"
        return stated.identity and _is_identity(document, stated, sign, clause)
    if sign.kind == "cause":
        return stated.cause and not _is_none(document, sign.place)
    if sign.kind == "whether":
        clause = _clause(document, sign.place)
        if _asks_of_subject(document, stated, sign):
            return True
        if stated.identity and not stated.subject.isdisjoint(map(root, clause[:_FEW])):
            return True  # "Did not yet know whether the bones were human"
        if stated.effect and "or" in clause[1:]:
            return True  # "Whether phones keep the young awake or the wakeful reach for phones"
        roots = {root(word) for word in clause} - {""}
        if stated.deed and not _CHECKS.isdisjoint(map(family, _said(document, sign.place))) and roots & stated.every:
            return True  # "Had not been able to confirm that any records were taken"
        kin = synonyms(stated.verb) | {family(stated.verb)} if stated.verb else frozenset()
        about_cause = stated.cause and not _CAUSES.isdisjoint(map(family, clause))
        about_cause = about_cause or (stated.cause and not _CRIMES.isdisjoint(clause))
        about_cause = about_cause or (stated.effect and not _WORKS.isdisjoint(map(family, clause)))
        return about_cause or not kin.isdisjoint(map(family, clause)) or len(roots & stated.behind) >= _ENOUGH
    if sign.kind == "claim":
        return True
    if sign.kind == "caution" and not _AHEAD.isdisjoint(_clause(document, sign.place)):
        return False  # "Cautioned that the gain could be reversed" says what may come of it.
    if sign.kind in ("flat", "caution"):  # What takes no proof leaves nothing to doubt: "Fleet sails".
        return stated.deed or stated.identity or not stated.verb or family(stated.verb) in FINDS
    return sign.kind == "proof" and stated.deed


def _is_none(document: Document, place: Passage) -> bool:
    """Whether there is none of what a sign names: "no plausible alternative explanation"."""
    own = document.derive(words)[place.block]
    at = own.between(place.start, place.end)[0]
    return own.folded[at] in _OTHERS and "no" in own.folded[max(0, at - _FEW) : at]


_OTHERS = frozenset({"other", "another", "alternative"})


def _asks_of_subject(document: Document, stated: Claimed, sign: Sign) -> bool:
    """Whether what is open is who or what did it: "whether mould was the cause", "whether it was the juice"."""
    clause = _clause(document, sign.place)
    if stated.subject.isdisjoint(map(root, clause)):
        return False
    return (clause[:1] == ["it"] and clause[1:2] in _WAS) or not _BROUGHT.isdisjoint(map(family, clause))


def _is_identity(document: Document, stated: Claimed, sign: Sign, clause: list[str]) -> bool:
    """Whether who somebody is, is open: "whose skeleton walkers came upon", "formal identification"."""
    known = stated.every | {root(word) for word in _BODIES}
    said = _said(document, sign.place)
    if not _IDENTITY.isdisjoint(said) or (said[-1] in _ASKING and not _BODIES.isdisjoint(clause[:_FEW])):
        return True
    return all(not root(word) or root(word) in known for word in clause)


def _said(document: Document, place: Passage) -> list[str]:
    own = document.derive(words)[place.block]
    return [own.folded[at] for at in own.between(place.start, place.end)]


def _clause(document: Document, place: Passage) -> list[str]:
    """The words behind a sign, up to the end of its clause."""
    own, text = document.derive(words)[place.block], document.blocks[place.block].text
    if (said := _said(document, place))[0] in _ASKING:
        return said[1:]  # "Whether it works is unknown"
    found: list[str] = []
    for start, word in zip(own.starts, own.folded, strict=True):
        if start < place.end:
            continue
        if len(found) == _CLAUSE or not _STOPS.isdisjoint(text[place.end : start]):
            break
        found.append(word)
    return found


def _borne_out(document: Document, stated: Claimed, found: list[Sign], doubtful: set[int]) -> bool:
    """Whether a sentence without a sign has the statement as a plain fact of the text's own."""
    who = all(sign.kind == "who" for sign in found)
    who = who or (stated.identity and family(stated.verb) in _COMES_UP and any(sign.kind == "who" for sign in found))
    facts, quoted = document.derive(factuality), document.derive(quotations)
    same = synonyms(stated.verb) | {family(stated.verb)} if stated.verb else frozenset()
    whom = all(sign.kind == "whether" and _asks_of_subject(document, stated, sign) for sign in found)
    cause = bool(stated.through) and all(sign.kind == "cause" for sign in found)
    same = _IDENTIFIED if who else stated.through if cause else same

    def says(one: Aligned, at: int) -> bool:
        word = one.own.folded[at]
        return (
            not (who and word == "name")
            and not (cause and not stated.through <= EVENTS and not _is_because(one, at))
            and (
                family(word) in same
                or (not who and not cause and bool(stated.verb) and root(word) == root(stated.verb))
            )
            and facts.of(one.sentence, at) is None
            and not (stated.cause and _is_passive(one, at))
            and not (whom and stated.subject.isdisjoint(one.stems))  # "Violent winds tore through"
            and not _is_told(one, at)
            and not quoted.inside(one.sentence.block, one.own.starts[at], one.own.ends[at])
        )

    for one in document.derive(alignment):
        if one.rank in doubtful or (one.rank and looks_back(document, one)):
            if one.stems and is_ruled(one):
                return True  # "The panel found that she stole them, though she denies it"
            continue
        if one.rank < _ENOUGH and len(one.stems) >= _ENOUGH and is_ruled(one):
            return True
        if (one.rank < _NEWS or one.stems) and any(
            says(one, at) for at in range(one.sentence.first, one.sentence.last)
        ):
            return True
        if (
            not stated.verb
            and not who
            and not (stated.cause and stated.subject.isdisjoint(one.stems))  # "Arsonist behind fire"
            and len(one.stems & stated.behind) >= max(_ENOUGH, int(_SHARE * len(stated.behind)))
        ):
            return True
    return False


def _is_because(one: Aligned, at: int) -> bool:
    """Whether a word is told of as a reason: "over £40,000 of expenses", "rust had caused it"."""
    own, first, last = one.own.folded, one.sentence.first, one.sentence.last
    before, behind = own[max(first, at - _NEAR_BY) : at], own[at + 1 : min(last, at + 1 + _NEAR_BY)]
    return not _BECAUSE.isdisjoint(before) or not _MADE.isdisjoint(map(family, (*before, *behind)))


_MADE = _BROUGHT | family_set("bring make lead trigger spark start kill sink break topple wreck destroy")
_BECAUSE = frozenset("over for because after following through by from".split())


def _is_passive(one: Aligned, at: int) -> bool:
    """Whether a verb tells what befell something, and not by whom: "a cable was severed"."""
    own = one.own.folded
    done = own[at].endswith("ed") and family(own[at - 1]) == "be"
    return done and "by" not in own[at + 1 : min(one.sentence.last, at + 1 + _NEAR_BY)]


def _is_told(one: Aligned, at: int) -> bool:
    """Whether somebody without a name of an office says it: "which she says left her in pain"."""
    before = one.own.folded[max(one.sentence.first, at - _NEAR_BY) : at]
    return any(two in _SAYS and first in _SPEAKERS for first, two in pairwise(before))
