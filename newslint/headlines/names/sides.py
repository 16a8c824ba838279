"""Who does it to whom, by what each is called: the cyclist for the driver, the buyer for the bought, one side of a case
for the other."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import YEAR, Aligned
from newslint.headlines.headline import headline_claim, is_attributed
from newslint.headlines.names.acts import (
    FORCE,
    HARM,
    SOMEBODY,
    Act,
    act_at,
    body_verbs,
    headline_acts,
    is_somebody,
    kin_of,
)
from newslint.headlines.names.described import is_role
from newslint.lang.en import family, is_common
from newslint.lang.en_families import family_set
from newslint.model import Passage

_TOP = 4


MUTUAL = frozenset(
    map(
        family,
        "meet marry wed date merge unite combine join talk negotiate agree sign settle clash face play draw debate "
        "split divorce fight battle tie contact call phone question".split(),
    )
)
"""What two do to each other, so that either may be named first."""


def other_way(document: Document) -> tuple[Passage, Passage] | None:
    """The headline's act and the body's, where it is done there by whom the headline has suffer it, or to whom the
    headline has do it; None where the body has it the headline's way anywhere."""
    claim = document.derive(headline_claim)
    if claim is None or claim.asks or claim.lists or "?" in document.blocks[0].text or is_attributed(document):
        return None
    for verb, own in headline_acts(document, _TOP):
        if not own.doer.isdisjoint(own.sufferer) or not is_somebody(own.doer) or family(verb[0]) in MUTUAL:
            continue
        found: Act | None = None
        opposite = _opposite(own.head)
        for one, at in body_verbs(document, kin_of(*verb), family(verb[0])):
            if one.rank >= _TOP and found is None:
                break  # Only the top is held against a headline; what is below it may bear it out.
            act = act_at(document, one, at)
            straight = _is_straight(own, act, family(verb[0]) in HARM)
            across = _meets(own.doer, act.sufferer) or _meets(own.sufferer, act.doer)
            if not own.doer & act.doer and act.rank < _TOP - 1 and act.head in opposite:
                found = found or act
                continue
            if straight:
                found = None
                break
            whole = act.doer and act.sufferer and (is_somebody(own.sufferer) or family(verb[0]) in FORCE)
            if across and whole and act.rank < _TOP and not _is_only_tried(one, at):
                found = found or act
        if found is not None:
            return own.here, found.here
    return None


def _is_only_tried(one: Aligned, at: int) -> bool:
    """Whether somebody "had tried to" do it once, or failed to: then it is not the news."""
    own = one.own
    here = own.folded[one.sentence.first : one.sentence.last]
    if own.folded[at - 1] == "had" and (any(map(YEAR.match, here)) or not _BEFORE.isdisjoint(here)):
        return True
    return own.folded[at - 1] == "to" and at > 1 and own.families[at - 2] in _TRYING


_BEFORE = frozenset("first once earlier ago".split())
_TRYING = family_set("try fail attempt refuse decline")


def _is_straight(own: Act, act: Act, harms: bool) -> bool:
    """Whether the body has the act the headline's way: by the same or to the same. Who harms a thing where the headline
    has somebody does something else."""
    if own.sufferer & act.sufferer:
        return True
    somebody = any(map(is_role, own.sufferer))
    thing = act.sufferer - {SOMEBODY}
    to_thing = bool(thing) and not any(is_role(word) or not is_common(word) for word in thing)
    return bool(own.doer & act.doer) and not (harms and somebody and to_thing)


def _meets(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two parties have a word in common that says who somebody is."""
    return is_somebody(one & other)


_OPPOSED = tuple(
    (frozenset(map(family, one.split())), frozenset(map(family, other.split())))
    for one, other in (
        ("prosecution crown state prosecutor dpp", "defence defendant accused lawyer barrister appellant"),
        ("buyer purchaser bidder suitor", "owner seller vendor"),
        ("landlord landlady", "tenant lodger renter"),
        ("employer company firm management boss operator", "union worker staff striker employee"),
        ("motorist driver trucker", "cyclist pedestrian passenger rider"),
        ("teacher headteacher", "pupil student"),
        ("doctor surgeon nurse midwife", "patient"),
        ("government minister", "opposition"),
        ("husband", "wife"),
        ("groom", "bride"),
        ("father", "mother"),
        ("bank lender insurer", "customer borrower"),
        ("plaintiff claimant", "defendant"),
        ("executive ceo", "chairman chairwoman chair"),
        ("robber thief burglar gunman", "shopkeeper victim guard"),
    )
)
"""The two sides of an act or a case."""


def _opposite(head: str) -> frozenset[str]:
    """What the other side of an act or a case is called."""
    for one, other in _OPPOSED:
        if head in one:
            return other
        if head in other:
            return one
    return frozenset()
