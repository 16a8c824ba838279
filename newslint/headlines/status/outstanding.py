"""An act that the headline has as done and the body nowhere has: what its top says is still to come, or failed."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import alignment, root
from newslint.headlines.headline import COPULAS, headline_claim, predicate
from newslint.headlines.signs import Sign, signs
from newslint.headlines.status.act_rivals import decisions, is_hedged, is_other_sense
from newslint.headlines.status.beside import STEPS, is_of_another, is_past, is_quoted
from newslint.headlines.status.near_top import CHOSEN, MAY, NEWS, pending
from newslint.lang import acts
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading._numerals import is_count
from newslint.reading.phrases import from_table
from newslint.reading.sentences import by_block
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_BORNE, _TOP, _FAR = 2, 3, 6
_OBJECT = 4
"""Words in which an object begins."""
_VERB = 4
"""Tenths of a word's uses that are verbs, from which a headline that may have it as a noun has it as a verb."""
_ASKS = frozenset("why how what when if whether can should".split())
_TRIES = frozenset(map(family, "eye try attempt hope seek want plan weigh mull can consider bid push near".split()))
"""Words of headlines that say themselves how far it has come."""
_DRIVES, _AMID, _AS_PART = frozenset({"push", "bid", "plan"}), frozenset({"in", "amid", "as", "under"}), 4
"""What an act is part of, at a headline's end."""
_BEING = frozenset("is are was were be still already stays stay remains remain".split())
_DECIDED = frozenset(
    "agreement ratification purchase sale merger appointment dismissal suspension resignation charge conviction "
    "sentence acquittal fine ban approval launch ending closure ceasefire transfer funding recall renewal "
    "job-cuts construction extradition release rescue reopening entry adoption expulsion strike-action withdrawal "
    "destruction order reform levy storm-hit extinction relocation naming pardon deployment eviction reinstatement "
    "execution impeachment cure divorce marriage theft acceptance evacuation qualification settlement overturning "
    "landing hand-back completion record revival repainting award insolvency arrest lawsuit "
    "payment transplant recapture culling".split()
)
"""Kinds of act that somebody decides on or that take steps, so that a text can say which are still to come."""
_HELD = frozenset({"arrest", "charge", "conviction", "sentence"})
"""Acts after which somebody remains in custody."""
_SLIGHT = frozenset({"may", "step", "draft", "if", "not", "forecast"})
"""Kinds that leave the rest of their sentence as it is."""
_GIVEN_UP = frozenset(
    "withdrawal resignation ending closure dismissal insolvency rejection job-cuts overturning".split()
)
"""Acts that come because something else did not come about."""
_VAGUE = frozenset("may step draft if not".split())
"""Kinds that most articles have somewhere."""
_CONTESTS = frozenset({"victory", "election"})
"""Acts that are left open where the text speaks of candidates."""


class Outstanding(NamedTuple):
    """``at`` is the index of the headline's word, ``act`` the kind of act as the table of acts names it, ``body`` the
    passages, the strongest first."""

    at: int
    act: str
    body: tuple[Passage, ...]


def outstanding(document: Document) -> Outstanding | None:
    """What says that the headline's act has not come about, where no sentence says that it has."""
    claim, at = document.derive(headline_claim), document.derive(predicate)
    if claim is None or at is None:
        return None
    head = document.derive(words)[0]
    word, following = head.folded[at], head.folded[at + 1] if at + 1 < claim.last else ""
    decided = decisions(acts.name(word, following), head.folded[claim.first : at])
    nounlike = verb_share(word) < _VERB and not decided and head.texts[at] != "OKs" and not is_count(following)
    if head.texts[at][0].isupper() and (document.blocks[0].text.isupper() or nounlike):
        return None  # "KENT UNITED", "Divorce Rumours"
    if word == family(word) and (following == "to" or not _BEING.isdisjoint(head.folded[max(0, at - 2) : at])):
        return None  # "Captain open to tolls", "the pier is already open"
    said = frozenset(map(family, head.folded[claim.first : claim.last]))
    started = _started(word, following)
    state = _of_state(head, at)
    kinds = decided or acts.meant(word, following, said) or (acts.index("launch") if started else state)
    act = next((act.name for act in kinds if act.name in _DECIDED), "")
    contest = next((act.name for act in kinds if act.name in _CONTESTS), "")
    if (
        not (act or contest)
        or (act == "order" and not is_count(following))  # "Judge orders ministry to pay"
        or is_other_sense(word, head.folded[at + 1 : at + 1 + _OBJECT])
        or is_hedged(head, claim, at)
        or _left_open(document, head, claim.first, claim.last)
    ):
        return None
    word = min(state[0].done) if state else word  # A copula is everywhere.
    done = frozenset({family(word)}).union(started, *(act.done for act in kinds))
    found = _still_open(document, act, done)
    if not act and not any(sign.kind == "named" for sign in found):
        return None
    doubtful = {sign.rank for sign in found if sign.kind not in _SLIGHT}
    if not found:
        return None
    from newslint.headlines.status.bearing import PASSING, borne_out
    from newslint.headlines.status.steps import AHEAD

    onward = any(sign.kind == "onward" for sign in found) and family(word) not in PASSING
    if borne_out(document, word, kinds, done, doubtful, goes_on=onward):
        return None
    # What step it has come to says nothing of the kind of act, so that no softer word is known.
    named = "" if all(sign.kind == AHEAD for sign in found) else act or contest
    return Outstanding(at, named, tuple(sign.place for sign in found))


def _still_open(document: Document, act: str, done: frozenset[str]) -> list[Sign]:
    """The signs that an act of the kind is open: what says so, else what is pending near the top, else a step that is
    still to come anywhere."""
    said = [
        sign
        for sign in signs(document, "outstanding.txt", _FAR)
        if _counts(sign, act)
        and not is_past(document, sign.place)
        and not is_of_another(document, sign.place)
        and not _begins_it(document, sign.place, done)
        and not (sign.kind == "short" and (act in _HELD | _GIVEN_UP or _says_it(document, sign.place, done)))
        and not (sign.kind == "short" and _is_off(document, sign.place))
        and not (sign.kind in _SAYS_BY_ITSELF and is_quoted(document, sign.place))  # "We fell short": not of the act
    ]
    told = (sign for sign in said or pending(document, act) if not _is_far_and_beside(document, sign, done))
    found = [sign for sign in told if not _asks_further(document, sign.place, done)]
    if found and said:
        return found
    from newslint.headlines.status.steps import to_come

    ahead = [sign for sign in to_come(document, act, done) if not is_of_another(document, sign.place)]
    ahead = [sign for sign in ahead if not _asks_further(document, sign.place, done)]
    if found and found[0].kind not in _VAGUE:
        return [*found, *ahead]
    return [*ahead, *found]  # "Voting closes at noon" says more than "could".


def _is_far_and_beside(document: Document, sign: Sign, done: frozenset[str]) -> bool:
    """Whether a sign below the news is of a step to something else: "will decide whether to buy the customs house"."""
    if sign.rank < MAY or sign.shared:
        return False
    from newslint.headlines.status.steps import is_beside

    own = document.derive(words)[sign.place.block]
    return is_beside(
        document, document.derive(alignment)[sign.rank], own.between(sign.place.start, sign.place.end)[-1], done
    )


def _is_off(document: Document, place: Passage) -> bool:
    """Whether what was called off is something that the headline does not name: "the walkouts have been called off"."""
    own, claim = document.derive(words)[place.block], document.derive(headline_claim)
    here = own.between(place.start, place.end)
    if claim is None or own.folded[here[-1]] != "off":
        return False
    one = next(one for one in document.derive(by_block)[place.block] if one.end >= place.end)
    subject = [word for word in own.folded[max(one.first, here[0] - _OBJECT) : here[0]] if root(word)]
    return bool(subject) and root(subject[-1]) not in claim.stems and family(subject[-1]) not in STEPS


def _asks_further(document: Document, place: Passage, done: frozenset[str]) -> bool:
    """Whether what is undecided is something that comes after any act: "has yet to decide whether to lend it"."""
    own = document.derive(words)[place.block]
    at = own.between(place.start, place.end)[-1]
    asks = next((i for i in range(at, min(at + _WHETHER, len(own.folded) - 2)) if own.folded[i] == "whether"), -1)
    if asks < 0 or own.folded[asks + 1] != "to" or own.folded[asks + 3 : asks + 4] not in _IT:
        return False
    then = family(own.folded[asks + 2])
    return not acts.index(then) and then not in _GOES_AHEAD | done


_WHETHER = 3
_IT = ["it"], ["them"], ["him"], ["her"]
_GOES_AHEAD = family_set("go do proceed follow let take carry bring make give put keep support uphold")


_SAYS_BY_ITSELF = frozenset({"short", "sure"})
"""Kinds of sign that are enough alone."""


def _started(word: str, following: str) -> frozenset[str]:
    """The family of what a headline says was begun: "starts carrying passengers"; none where it is only tried."""
    base = family(following)
    if (
        family(word) not in _BEGINS
        or base in _LIGHT
        or not following.endswith("ing")
        or base in _TRIES
        or verb_share(following) < _VERB
    ):
        return frozenset()
    return frozenset({base})


def _of_state(head: Words, at: int) -> tuple[acts.Act, ...]:
    """The act whose outcome a headline has as a state: "blaze is out", "strike is over"."""
    if head.folded[at] not in COPULAS:
        return ()
    behind = next((word for word in head.folded[at + 1 :] if word not in _BEING), "")
    if behind == "out" and _FIRES.isdisjoint(map(family, head.folded[:at])):
        return ()
    return acts.index(_STATES.get(behind, ""))[:1]


_STATES = {"out": "extinguish", "over": "call off", "complete": "completion", "finished": "completion"}
"""Words for states, with a word for the act that brings each about."""
_FIRES = frozenset({"fire", "blaze", "wildfire", "bushfire", "inferno"})
_BEGINS = frozenset({"start", "begin"})
_LIGHT = family_set("use get look feel see come go take make have be do work")


def _begins_it(document: Document, place: Passage, done: frozenset[str]) -> bool:
    """Whether a sign begins with the act itself: workers who vote to "authorize a strike" have authorized it."""
    own = document.derive(words)[place.block]
    return family(own.folded[own.between(place.start, place.end)[0]]) in done


def _says_it(document: Document, place: Passage, done: frozenset[str]) -> bool:
    """Whether a sign is the act itself: the search that the headline calls off "was called off"."""
    own = document.derive(words)[place.block]
    here = own.between(place.start, place.end)
    return any(acts.key(own.folded[at], "".join(own.folded[at + 1 : at + 2]), done) for at in here)


def _left_open(document: Document, head: Words, first: int, last: int) -> bool:
    """Whether the headline leaves something open itself: "temporarily restores", "eyeing cut", "why she resigned"."""
    own = head.folded[first:last]
    if own[-1] in _DRIVES and not _AMID.isdisjoint(own[-_AS_PART:]):
        own = own[:-1]  # "legalises casinos in tourism push"
    bases = {family(word) for word in own if word != "near"}  # "mauled hiker near Malvo"
    if head.folded[first] in _ASKS or not _TRIES.isdisjoint(bases):
        return True
    found = from_table("pending.txt").find(document.blocks[0].text, head.part(first, last))
    return any(match.key[0] not in ("step", "forecast") for match in found)


def _counts(sign: Sign, act: str) -> bool:
    """Whether a sign is at the top or in a sentence about the matter, and says something of acts of this kind."""
    if (
        act == "storm-hit"
        or (act == "arrest" and sign.kind == "open")  # A magistrate decides what comes next.
        or (sign.kind == "choice" and act not in CHOSEN)
        or (sign.kind == "charge" and act not in _HELD)
    ):
        return False
    top = _TOP if sign.kind in ("open", "choice") else _FAR
    return sign.rank < top or sign.shared >= _BORNE or (sign.shared > 0 and sign.rank <= NEWS)
