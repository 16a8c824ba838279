"""Which words of a headline have an opposite that would stand its story on its head."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.alignment import root
from newslint.headlines.headline import ATTRIBUTING, HeadlineClaim, predicate
from newslint.headlines.polarity.denials import NEGATIONS, PREPOSITIONS, denies
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_antonyms import is_other_verb, sides
from newslint.lang.en_verbs import verb_share
from newslint.reading.quotations import quotations
from newslint.reading.words import words
from newslint.record import NamedTuple

PARTICLES = frozenset("up down more less back over off in out on".split())
"""Words that are mostly parts of verbs in running text: evidence only beside the headline's own words."""
FIFTH = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
_MOVING = frozenset({"drop", "slip", "slide", "jump", "dip", "sink", "gain", "climb", "fall", "rally"})
_HOW = frozenset(
    "by to in on as after for from at amid over again sharply further slightly and more less below above back".split()
)
_UP_DOWN = frozenset({"up", "down"})
_MEASURED_BY = frozenset("by from on as amid after at in for sharply slightly again".split())
_NOT_MEASURED = frozenset({"next", "double", "close", "well", "right", "straight"})
_CONCEDING = frozenset({"concede", "admit", "accept", "signal", "face", "predict", "expect", "fear", "warn"})
_SINCE, _BACK = frozenset({"despite", "amid"}), 4
_MODALS = frozenset("must should could may might would can cannot".split())
_REFUSING = frozenset({"refuse", "decline", "deny"})
_MOSTLY = 5
_SPOKEN = 5
_HYPHENS = ("-", "‐", "‑")


_ENDS_OF_TABLE = frozenset({"top", "bottom"})
_PARTS_OF_TABLE = frozenset("half third quarter tier end two three four five six seven eight ten".split())


class Turnable(NamedTuple):
    """A word of the headline: its index, the families on its side, those opposite to it, those of either that need
    its neighbours, the roots of these, the kind of its axis, whether it is what the headline says was done, and the
    roots of what it was done to, of a verb with an object."""

    at: int
    own: frozenset[str]
    other: frozenset[str]
    weak: frozenset[str]
    beside: frozenset[str]
    kind: str
    main: bool
    object: frozenset[str]


_VERB = 3
"""Tenths of a word's uses that are verbs, from which "back" behind it is its adverb."""


def turnable(document: Document, claim: HeadlineClaim, at: int) -> Iterator[Turnable]:
    """The readings of a headline's word that have an opposite."""
    folded = document.derive(words)[0].folded
    after = folded[at + 1] if at + 1 < claim.last else ""
    axes = sides(folded[at], after)
    if not axes or (folded[at] in STOPWORDS and folded[at] not in PARTICLES):
        return
    if document.blocks[0].text[: document.derive(words)[0].starts[at]].endswith(_HYPHENS):
        return  # "Start-up" is neither up nor down.
    if is_other_verb(folded, at, claim.last) or is_spoken(document, at) or _is_bidden(document, at):
        return
    main, base = _is_main(document, claim, at), family(folded[at])
    around = {family(folded[i]) for i in range(claim.first, claim.last) if i != at}
    if not main and (folded[at].endswith("ing") or not _SINCE.isdisjoint(folded[max(claim.first, at - _BACK) : at])):
        return  # "Growing boycott", "thrilled despite drop in poll"
    negated = denies(folded, at)
    if not negated and not NEGATIONS.isdisjoint(folded[claim.first : claim.last]):
        return  # "Not guilty ...; wholesaler convicted" has both sides.
    if main and base in _MOVING and after and after not in _HOW and not after[0].isdigit():
        return  # "Drops tax" lets go of it; "drops by a tenth", "drops to 4 per cent" falls.
    before = folded[at - 1] if at > claim.first else ""
    if base == "back" and before != family(before) and verb_share(before) >= _VERB:
        return  # "Club slaps back at rival" supports nobody.
    if base in _REFUSING and after == "to":
        return  # What is refused is another verb.
    if base == "average" and before == "on":
        return  # "Wait 16 hours on average": no record is the other side of it.
    if folded[at] in _ENDS_OF_TABLE and after in _PARTS_OF_TABLE:
        return  # "Into the bottom half" has a top seven above it in any table.
    beside = _neighbours(folded, claim, at)
    for axis in axes:
        mine, theirs = (axis.other, axis.own) if negated else (axis.own, axis.other)
        if not main and folded[at] in _UP_DOWN and not _measures(folded, claim, at):
            # "Steps up the pace" is the opposite of nothing but "steps down the pace".
            mine, theirs = mine & _UP_DOWN, theirs & _UP_DOWN
        if around.isdisjoint(theirs) and (main or axis.kind not in ("*", "!")):
            if axis.kind == "~" and not main and not _CONCEDING.isdisjoint(around):
                continue  # "Rival concedes defeat" over the winner's victory.
            kind = "*" if axis.kind == "!" and after == "to" else axis.kind
            kind = kind if main or kind in "~=" else ""
            object_ = _object(folded, claim, at) if main and kind in ("*", "!") else frozenset()
            yield Turnable(at, mine, theirs, axis.weak, beside, kind, main, object_)


def _is_main(document: Document, claim: HeadlineClaim, at: int) -> bool:
    """Whether a word is what the headline says was done: its predicate, or a verb of deciding that a table of
    frequencies takes for a noun: "Union backs offer", "Judges back minister"."""
    head = document.derive(words)[0].folded
    if head[at - 1] in _MODALS or is_plural(head, claim, at):
        return False
    if document.derive(predicate) == at:
        return True
    if at <= claim.first or head[at].endswith("ing"):
        return False
    if not any(axis.kind == "!" for axis in sides(head[at], *head[at + 1 : at + 2])):
        return False
    before = head[at - 1]
    if not root(before) or before.endswith("'s") or any(family(word) in ATTRIBUTING for word in head[:at]):
        return False
    many, inflected = before != family(before) and before.endswith("s"), head[at] != family(head[at])
    return inflected != many and (inflected or at + 1 < claim.last)


def _object(folded: list[str], claim: HeadlineClaim, at: int) -> frozenset[str]:
    """The roots of what follows a verb, up to a preposition behind it; of all that follows where nothing stands before
    one."""
    end = next((i for i in range(at + 2, claim.last) if folded[i] in PREPOSITIONS), claim.last)
    near = frozenset(map(root, folded[at + 1 : end])) - {""}
    return near or frozenset(map(root, folded[at + 1 : claim.last])) - {""}


def is_plural(folded: list[str], claim: HeadlineClaim, at: int) -> bool:
    """Whether "cuts" is a noun: behind a modal and its verb, behind "blaming", or at the end where it has no object."""
    if not folded[at].endswith("s") or folded[at] == family(folded[at]):
        return False
    return folded[at - 1].endswith("ing") or not _MODALS.isdisjoint(folded[claim.first : at - 1])


def is_spoken(document: Document, at: int) -> bool:
    """Whether a word is somebody's own, in a quotation too long to be the outlet's paraphrase."""
    head = document.derive(words)[0]
    return any(
        pair.start <= head.starts[at] < pair.end
        and sum(pair.start <= start < pair.end for start in head.starts) >= _SPOKEN
        for pair in document.derive(quotations).pairs(0)
    )


def _is_bidden(document: Document, at: int) -> bool:
    """Whether a word is what somebody calls for: "Governors: End the shutdown"."""
    head, text = document.derive(words)[0], document.blocks[0].text
    return head.folded[at] == family(head.folded[at]) and text[: head.starts[at]].rstrip().endswith(":")


def _measures(folded: list[str], claim: HeadlineClaim, at: int) -> bool:
    """Whether "up" or "down" says how something moved, and is no part of a verb: "Profits up by a tenth"."""
    if verb_share(folded[at - 1]) >= _MOSTLY or family(folded[at - 1]) in _NOT_MEASURED:
        return False
    after = folded[at + 1] if at + 1 < claim.last else ""
    return not after or after in _MEASURED_BY or after[0].isdigit()


def _neighbours(folded: list[str], claim: HeadlineClaim, at: int) -> frozenset[str]:
    """The roots of the content words right before and after the headline's word; numbers are nobody's."""
    before = next((i for i in range(at - 1, claim.first - 1, -1) if root(folded[i])), None)
    after = next((i for i in range(at + 1, claim.last) if root(folded[i])), None)
    both = (folded[i] for i in (before, after) if i is not None)
    return frozenset(root(word) for word in both if word.removesuffix("'s").isalpha() and word not in FIFTH)


MARKETS = frozenset(
    "naira rouble ruble rupee shilling rand peso dollar pound sterling yen euro yuan lira krone krona franc real won "
    "ringgit baht rupiah cedi kwacha dinar gold silver copper oil crude brent gas wheat maize cocoa coffee sugar "
    "cotton rice bitcoin ftse dow nasdaq nikkei".split()
)
"""Currencies and goods whose price is news by itself."""
