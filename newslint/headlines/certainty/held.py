"""What a headline states that its body has only as somebody's word or as possible, and plainly nowhere.

Each word of the headline that the body has stands there plainly or is held: in the scope of a doubt, or behind a verb
of saying whose subject has a side and is no authority ("parents say", "the union maintains"). Where the words that
make the statement are only held, the body does not vouch for it.
"""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, root
from newslint.headlines.certainty.hedges import speaks_for_itself
from newslint.headlines.certainty.unknown import unknown
from newslint.headlines.certainty.unsettled import DOUBT, is_ruled
from newslint.headlines.factuality import Scope, factuality
from newslint.headlines.headline import HeadlineClaim, headline_claim, predicate
from newslint.headlines.signs import signs
from newslint.lang.classes import families
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.lang.sources import source_noun
from newslint.model import Passage
from newslint.reading.quotations import quotations
from newslint.reading.words import words
from newslint.record import NamedTuple

_NEWS, _NEAR_TOP, _SUBJECT, _MOST = 3, 5, 6, 3
_TWO, _HALF, _SOME = 2, 0.5, 0.2
_MAYBE = frozenset("may might perhaps possibly maybe whether".split())
"""Words by which what has happened is left open; what "could" be is mostly still to come."""
_HOLDS = family_set("claim argue maintain insist believe think suspect reckon allege swear blame contend")
_SAYS = _HOLDS | family_set("say tell complain fear certain sure convinced adamant positive")
_SIDES = frozenset({"side", "folk", "scene", "insider"})
_KNOWING = family_set(
    "nurse midwife dentist pharmacist vet researcher scientist doctor engineer astronomer psychologist physicist "
    "clinician physician surgeon therapist psychiatrist consultant forecaster professional practitioner "
    "politician backbencher aide mp senator congressman"
)
"""People whose word headlines may well take over."""
_PARTIES = family_set(
    "crew mother father brother sister son daughter widow husband wife family friend lawyer solicitor barrister union "
    "league lobby rival critic colleague captain skipper plaintiff accuser opposition guest owner magazine tabloid "
    "gang prosecution prosecutor defence defense rebel blogger columnist couple"
)
_BODIES = families("institution")


class _Held(NamedTuple):
    """A word of the headline where the body has it held: its root, the rank of the sentence, what holds it, and
    whether that alone says that it need not be so: no mere "say"."""

    root: str
    rank: int
    place: Passage
    firm: bool


def held_only(document: Document) -> tuple[Passage, ...]:
    """What holds the headline's statement, the nearest first; nothing where the body has it plainly as well.

    Two words that are only held are enough, if they are half of those the body has; so is one of those that make the
    statement, the subject, the verb or the object, if the text has another sign that the matter is open.
    """
    claim, at = document.derive(headline_claim), document.derive(predicate)
    if claim is None or at is None or speaks_for_itself(document, at):
        return ()
    head = document.derive(words)[0]
    if not DOUBT.isdisjoint(map(family, head.folded[claim.first : claim.last])):
        return ()
    held, plain = _told(document)
    only = [one for one in held if one.root not in plain]
    roots = {one.root for one in only}
    first = [one for one in only if one.rank < _NEWS]
    seen = len(roots | plain)
    enough = len({one.root for one in first if one.firm}) >= _TWO and len(roots) >= _HALF * seen
    if not enough:
        made = _makes(document, claim, at)
        first = [one for one in first if one.root in made]
        if not first or len(roots) < _SOME * seen or not _is_open(document):
            return ()
    if any(root(head.folded[at]) in one.stems and is_ruled(one) for one in document.derive(alignment)):
        return ()
    return tuple(dict.fromkeys(one.place for one in first))[:_MOST]


def _told(document: Document) -> tuple[list[_Held], set[str]]:
    """Where the body has words of the headline held, and the roots of those that it has plainly."""
    facts, quoted = document.derive(factuality), document.derive(quotations)
    held: list[_Held] = []
    plain = set[str]()
    for one in document.derive(alignment):
        if one.rank >= _NEWS and not held:
            break  # What only the rest has held is none of the news.
        if not one.met:
            continue
        block, own = one.sentence.block, one.own
        party = _party(document.blocks[block].text, one)
        if party and root(own.folded[party[0]]) in one.stems:
            party = None  # Whom the headline is about tells his story, and not one side of it.
        for at in one.met:
            if quoted.inside(block, own.starts[at], own.ends[at]):
                continue
            scope = facts.of(one.sentence, at)
            if party and at > party[1]:
                place = Passage(block, own.starts[party[0]], own.ends[party[1]])
                firm = own.families[party[1]] in _HOLDS
            elif scope is not None and _is_doubt(own.folded[scope.cue : scope.cue_end], scope):
                place, firm = Passage(block, own.starts[scope.cue], own.ends[scope.cue_end - 1]), True
            else:
                plain.add(root(own.folded[at]))
                continue
            held.append(_Held(root(own.folded[at]), one.rank, place, firm))
    return held, plain


def _is_doubt(cue: list[str], scope: Scope) -> bool:
    """Whether a cue says of what it covers that it need not be so: not "did not say what will become of"."""
    return cue[0] in _MAYBE if scope.kind == "possible" else scope.kind == "alleged" and "say" not in cue


def _party(text: str, one: Aligned) -> tuple[int, int] | None:
    """The words of a sentence by which somebody with a side says what follows: "parents of a school say"."""
    own, first = one.own, one.sentence.first
    if _SAYS.isdisjoint(own.families[first + 1 : one.sentence.last]):
        return None
    for at in range(first + 1, one.sentence.last):
        if own.families[at] not in _SAYS:
            continue
        for i in range(at - 1, max(first, at - _SUBJECT) - 1, -1):
            if "," in text[own.ends[i] : own.starts[i + 1]]:
                break
            if _is_party(own.folded[i]) and own.families[i + 1] not in _BODIES:
                return i, at
    return None


def _is_party(word: str) -> bool:
    if family(word) in _PARTIES:
        return True
    noun = source_noun(word)
    kinds = noun.kinds if noun else ()
    return not _SIDES.isdisjoint(kinds) and "official" not in kinds and family(word) not in _KNOWING


def _makes(document: Document, claim: HeadlineClaim, at: int) -> set[str]:
    """The roots of the words that make a statement: the verb, the nouns next to it and the last one."""
    head = document.derive(words)[0].folded
    subject = [root(word) for word in head[claim.first : at] if root(word) in claim.stems]
    behind = [root(word) for word in head[at + 1 : claim.last] if root(word) in claim.stems]
    return {root(head[at]), *subject[-1:], *behind[:1], *behind[-1:]} & claim.stems


def _is_open(document: Document) -> bool:
    """Whether the top says that something of the matter is not known or that somebody denies it."""
    if unknown(document, _NEAR_TOP, _NEAR_TOP):
        return True
    tables = ("unproven.txt", "unsettled.txt")
    return any(sign.rank < _NEAR_TOP for table in tables for sign in signs(document, table, _NEAR_TOP))
