"""A step to the headline's act that the text, anywhere, has still to come: "ballots go out on Monday", "will learn his
fate", "plans to put her name to it", "has until June to decide"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, among, root
from newslint.headlines.factuality import OF_A_CAUSE
from newslint.headlines.headline import headline_claim
from newslint.headlines.signs import Sign
from newslint.lang.en_families import family_set
from newslint.lang.measures import MONTHS
from newslint.model import Passage
from newslint.reading.dates import WEEKDAYS
from newslint.reading.quotations import quotations

_REACH, _FAR, _BESIDE_IT = 6, 10, 2
"""Words between what puts a step in the future and the step, between a decision and what says that it is due, and
between what puts a service in the future and the service."""
_WILL = frozenset({"will", "must", "shall"})
_BEFORE_TO = family_set("plan intend hope aim expect schedule due set need have yet still be likely prepare mean want")
"""Words before "to" by which what follows is still to come."""
_UNTIL = frozenset({"has", "have", "had"})
_PAST = frozenset("was were been had".split())
_EXPECTED = frozenset("expected due scheduled set likely pending imminent".split())
_NOUNS = family_set(
    "decision vote ballot verdict ruling judgment fate signature approval consent clearance count inspection "
    "result announcement answer outcome permission certificate voting poll"
)
"""Steps as things, which are expected, or go out."""
_COUNTED = frozenset({"counts", "counted"})
_VERBS = family_set(
    "decide vote rule sign approve consent consider draft finalise ratify inspect choose accept debate "
    "deliberate weigh confirm complete agree adopt verify certify negotiate"
)
_IN_HAND = frozenset({"name", "names", "signature", "signatures", "pen"})
"""What signers put to it."""
_CAN = frozenset("could can will may is are would".split())
_OPENED = frozenset("launch reopening relocation construction completion".split())
"""Kinds of act after which the first go in."""
_SERVICE = family_set("carry sail run operate open admit welcome fly satisfy")
"""What such a thing does once it has come, and whom it must satisfy before."""
_ALL = family_set("earliest first") | _SERVICE | _NOUNS | _VERBS | family_set("name pen")

_PROCEDURE = family_set("ratify vote ballot approve approval count accept confirm consent result")
_LEAVE = family_set("approve approval consent clearance review complete confirm vote permission certify")
_SIGNING = family_set("sign signature name pen")
_LATER = {
    "agreement": _PROCEDURE,
    "ceasefire": _PROCEDURE,
    "settlement": _PROCEDURE,
    "purchase": _LEAVE,
    "sale": _LEAVE,
    "merger": _LEAVE,
    "transfer": _LEAVE,
    "appointment": _PROCEDURE,
    "naming": _PROCEDURE,
    "ban": _SIGNING,
    "approval": _SIGNING,
    "rejection": _SIGNING,
    "ratification": _SIGNING,
    "adoption": _SIGNING,
    "reform": _SIGNING,
    "conviction": family_set("sentence fate review hearing assess consider"),
}
"""Steps that come after an act of the kind, and leave it done."""
_STEPPED = frozenset(
    "agreement ratification purchase sale completion award merger appointment dismissal suspension conviction "
    "sentence acquittal fine ban approval rejection launch ending closure ceasefire renewal construction funding "
    "reopening order acceptance expulsion strike-action transfer settlement reform levy pardon naming adoption release "
    "payment overturning divorce execution impeachment qualification hand-back reinstatement relocation".split()
)
"""Kinds of act that are reached by steps."""


AHEAD = "ahead"
"""The kind of these signs."""


def to_come(document: Document, act: str, done: frozenset[str]) -> list[Sign]:
    """The steps to an act of the kind that are still to come, in reading order; ``done`` are the families that say that
    the act is done."""
    if act not in _STEPPED:
        return []
    steps = _ALL - _LATER.get(act, frozenset()) - (frozenset() if act in _OPENED else _SERVICE)
    found = []
    for one, at in among(document, steps):
        if (one.own.folded[at] == "first" and act not in _OPENED) or is_beside(document, one, at, done):
            continue
        place = next(_places(one, at), None)
        if place is not None and not document.derive(quotations).inside(place.block, place.start, place.end):
            found.append(Sign(AHEAD, one.rank, len(one.stems), place))
    return found


def is_beside(document: Document, one: Aligned, at: int, done: frozenset[str]) -> bool:
    """Whether the step at a word is to something beside the headline's act: "will also consider", "ballots on that", "a
    second club", "will decide whether to buy the pictures"."""
    own, last = one.own.folded, one.sentence.last
    if not _BESIDE.isdisjoint(own[one.sentence.first : last]):
        return True
    story = document.derive(alignment)
    if own[one.sentence.first] in _GOES_ON and one.rank and story[one.rank - 1].sentence.block == one.sentence.block:
        before = story[one.rank - 1].sentence
        if not _BESIDE.isdisjoint(own[before.first : before.last]):
            return True
    behind = range(at + 1, min(at + 1 + _REACH, last))
    asked = next((i for i in behind if own[i] == "whether" or (own[i] in _ON and i == at + 1)), None)
    if asked is not None and own[asked] in _ON and _is_date(own, asked + 1):
        return False
    if asked is None:
        asked = next((i for i in range(one.sentence.first, at) if own[i] == "whether"), None)
    if asked is None:
        return False
    what = range(asked + 1, last if asked > at else at)
    claim = document.derive(headline_claim)
    kin = _OF_IT | done
    return not any(
        one.own.families[i] in kin or own[i] in _OF_IT or (claim is not None and root(own[i]) in claim.stems)
        for i in what
    )


_BESIDE = frozenset(
    "also too another other others second separate separately further different similar neighbouring neighboring twin "
    "remaining own elsewhere fellow wider broader new".split()
)
"""What a text says of things that are not the one it has told of."""
_GOES_ON = frozenset("it its they their that this he she his her".split())
_ON = frozenset({"on", "if"})


def _is_date(own: list[str], at: int) -> bool:
    """Whether a date begins at a word: "on May 9", "on the 25th", "on Tuesday"."""
    here = own[at : at + 2]
    return any(word[0].isdigit() or word in MONTHS or word in WEEKDAYS for word in here)


_OF_IT = family_set("advice recommendation proposal deal plan bill text report it this bid offer appeal")
"""What is decided on that has no other name in the headline."""


def _places(one: Aligned, at: int) -> Iterator[Passage]:
    """What puts the step at a word in the future, and the step."""
    own, first, last = one.own.folded, one.sentence.first, one.sentence.last
    word, base = own[at], one.own.families[at]
    if word == "first":
        yield from _expected(one, at)
    if word in ("first", "earliest"):
        if word == "earliest" and not _CAN.isdisjoint(own[at + 1 : min(at + 1 + _REACH, last)]):
            yield _passage(one, at, min(at + 1 + _REACH, last))
        return
    if word in _IN_HAND and own[at + 1 : at + 2] != ["to"]:
        return
    if base in _VERBS | _SERVICE or word in _IN_HAND:
        for i in range(at - 1, max(first, at - (_BESIDE_IT if base in _SERVICE else _REACH)) - 1, -1):
            if _is_apart(one, i):
                break
            if own[i] == "yet" and own[i - 1] == "not":
                yield _passage(one, i - 1, at + 1)  # "has not yet ruled"
            if own[i] in _WILL or (own[i] == "to" and i > first and _leads(one, i)):
                yield _passage(one, i - (own[i] == "to"), at + 1)
    if base in _NOUNS and word not in _COUNTED:
        yield from _expected(one, at)


def _leads(one: Aligned, to: int) -> bool:
    """Whether what stands before a "to" puts what follows in the future."""
    before = one.own.folded[max(one.sentence.first, to - _REACH) : to]
    if before[-1] in _PAST or one.own.folded[to + 1] in OF_A_CAUSE:
        return False  # "due to the rules"
    return one.own.families[to - 1] in _BEFORE_TO or ("until" in before and not _UNTIL.isdisjoint(before))


def _expected(one: Aligned, at: int) -> Iterator[Passage]:
    """ "A decision is expected", "with a count expected", "ballots go out on Monday", "will learn her fate"."""
    own, last = one.own.folded, one.sentence.last
    for i in range(at + 1, min(at + 1 + _FAR, last)):
        if _is_apart(one, i - 1):
            break
        if own[i] in _EXPECTED or own[i] in _WILL:
            yield _passage(one, at, i + 1)
        if own[i] in ("go", "goes") and own[i + 1 : i + 2] == ["out"]:
            yield _passage(one, at, i + 2)
        if own[i] in _CLOSES and i == at + 1:
            yield _passage(one, at, min(last, i + _CLOSE))
    for i in range(at - 1, max(one.sentence.first, at - _REACH) - 1, -1):
        if _is_apart(one, i):
            break
        if own[i] in _WILL:
            yield _passage(one, i, at + 1)


_CLOSES, _CLOSE = frozenset("close closes end ends open opens".split()), 4
"""What ballots do: "voting closes at noon"."""


def _is_apart(one: Aligned, at: int) -> bool:
    """Whether more than a space parts a word from the next."""
    return one.own.starts[at + 1] > one.own.ends[at] + 2


def _passage(one: Aligned, first: int, last: int) -> Passage:
    return Passage(one.sentence.block, one.own.starts[first], one.own.ends[last - 1])
