"""Which way something went by the two figures that the body compares: "1,204, against 1,391" under "climb"."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, root
from newslint.headlines.headline import HeadlineClaim, is_attributed, is_finite
from newslint.headlines.numbers.changes import DOWN, UP, changes
from newslint.headlines.polarity.denials import PREPOSITIONS, has_negation
from newslint.headlines.polarity.turnable import MARKETS
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_families import family_set
from newslint.lang.en_synonyms import synonyms
from newslint.lang.measures import MONTHS
from newslint.model import Passage
from newslint.reading.quotations import quotations
from newslint.reading.words import Words, words

_MORE = UP - family_set("above higher more") | family_set(
    "lengthen widen recover rebound rocket balloon mushroom spiral boom swell treble double multiply"
)
_LESS = DOWN - family_set("below lower less fewer cut lose trim reduce") | family_set(
    "shorten narrow dwindle ease crumble evaporate wilt wane nosedive tank skid weaken crater recede thin wither sag "
    "shrivel ebb"
)
_WAYS = {**dict.fromkeys(_MORE, 1), **dict.fromkeys(_LESS, -1)}
_QUANTIFIERS = {"more": 1, "fewer": -1}
_UP_OR_DOWN = {"up": 1, "down": -1}
_OTHER_TIME = frozenset(MONTHS) | frozenset(
    "decade since month week quarter day today overnight forecast expected than target hopes before after again year "
    "years months weeks days slightly outlook growth pace plan".split()
)
"""Words by which a headline compares with another time than the body's figures may, or with what was expected."""
_BOTH = frozenset({"but", "though", "despite", "while", "yet"})
_TOP, _LEAST, _SUBJECT = 8, 0.004, 4


def counted(document: Document, claim: HeadlineClaim) -> tuple[int, Passage] | None:
    """The index of the headline's word for a direction, and the figures that went the other way, where the body has
    nothing on the headline's side of the same matter."""
    head = document.derive(words)[0]
    stated = _stated(document, head, claim)
    if stated is None:
        return None
    at, way = stated
    folded = head.folded[: head.folded.index("time") - 2] if "first time" in " ".join(head.folded) else head.folded
    if (
        not _OTHER_TIME.isdisjoint(folded)
        or any(word[0].isdigit() for word in head.folded)
        or not _BOTH.isdisjoint(head.folded)
        or is_attributed(document)
        or has_negation(head.folded, claim.first, claim.last)
    ):
        return None
    told = [change for change in document.derive(changes) if change.old and change.new and change.rank < _TOP]
    compared = _compared(document, way) if not told else None
    if not told and compared is None:
        return None
    subject = head.folded[at + 1 : claim.last] if head.folded[at] in _QUANTIFIERS else head.folded[claim.first : at]
    end = next((i for i, word in enumerate(subject) if word in PREPOSITIONS), len(subject))
    subject = [word for word in subject[:end] if root(word)][-_SUBJECT:]
    if not MARKETS.isdisjoint(subject):
        return None  # So many krone to the euro are the less worth the more they are.
    ranked = document.derive(alignment)
    if compared is not None:
        one, place = compared
        about = one.rank < _NEWS or _is_about(one, subject)
        return (at, place) if about and not _is_borne(document, way, subject) else None
    first = min(told, key=lambda change: change.rank)
    against = [
        change
        for change in told
        if (change.factor - 1) * way < -_LEAST
        and (_is_about(ranked[change.rank], subject) or (change is first and change.rank < _NEWS and len(told) == 1))
    ]
    if not against or _is_borne(document, way, subject):
        return None
    best = against[0].told
    return at, Passage(best.block, best.start, best.end)


def _compared(document: Document, way: int) -> tuple[Aligned, Passage] | None:
    """What the top has as so much more, or less, than before, the other way: "14 per cent more than last year"."""
    other = _SMALLER if way > 0 else _BIGGER
    for one in document.derive(alignment)[:_TOP_COMPARED]:
        own, last = one.own, one.sentence.last
        for at in range(one.sentence.first + 1, last - 1):
            if own.folded[at] not in other or own.families[at - 1] not in _PER_CENT:
                continue
            than = next((i for i in range(at + 1, min(last, at + 1 + _SUBJECT)) if own.folded[i] == "than"), None)
            if than is not None and not _BEFORE.isdisjoint(own.folded[than : than + _FAR]):
                return one, Passage(one.sentence.block, own.starts[max(one.sentence.first, at - 3)], own.ends[than])
    return None


_BIGGER, _SMALLER = frozenset({"more", "higher"}), frozenset({"less", "fewer", "lower"})
_PER_CENT = frozenset({"cent", "percent", "pc"})
_BEFORE = frozenset("year years month months quarter week period season before earlier previous last".split())
_TOP_COMPARED, _NEWS, _FAR = 4, 2, 8


def _stated(document: Document, head: Words, claim: HeadlineClaim) -> tuple[int, int] | None:
    """The headline's word for a direction, and which way it is."""
    if head.folded[claim.first] in _QUANTIFIERS and claim.last - claim.first > 2:
        return claim.first, _QUANTIFIERS[head.folded[claim.first]]
    quoted = document.derive(quotations)
    marked = bool(quoted.pairs(0))
    for at in range(claim.first + 1, claim.last):
        word = head.folded[at]
        if marked and quoted.inside(0, head.starts[at], head.ends[at]):
            return None
        if word in _UP_OR_DOWN:
            following = "".join(head.folded[at + 1 : at + 2])
            ends = at + 1 == claim.last or following in PREPOSITIONS or following[:1].isdigit()
            return (at, _UP_OR_DOWN[word]) if ends and family(head.folded[at - 1]) not in _PHRASAL else None
        way = _WAYS.get(head.families[at])
        if way and is_finite(word, head.folded[claim.first : at], at + 1 == claim.last):
            following = "".join(head.folded[at + 1 : at + 2])
            return None if following in _NO_MOVE or root(following) else (at, way)
        if word in STOPWORDS and word not in PREPOSITIONS:
            return None
    return None


_PHRASAL = family_set("step back hold put make turn give take set line open round shut break stand be come wake")
_NO_MOVE = frozenset({"from", "into", "off", "out", "through", "under", "behind", "apart", "ill", "short"})


def _is_about(one: Aligned, subject: list[str]) -> bool:
    """Whether a sentence counts what the headline says has moved."""
    own = one.own.folded[one.sentence.first : one.sentence.last]
    from newslint.headlines.numbers.roles import OF_MONEY  # few headlines come so far

    roles = {OF_MONEY[family(word)] for word in subject if family(word) in OF_MONEY}
    if roles:
        there = {OF_MONEY[family(word)] for word in own if family(word) in OF_MONEY}
        if not there and "tax" in own:
            there = {OF_MONEY[family("profit")]}
        return bool(roles & there)
    if not one.stems.isdisjoint(map(root, subject)):
        return True
    said = set(map(family, own))
    return any(not synonyms(word).isdisjoint(said) for word in subject)


def _is_borne(document: Document, way: int, subject: list[str]) -> bool:
    """Whether a sentence about what the headline counts has it going the headline's way."""
    ranked = document.derive(alignment)
    for change in document.derive(changes):
        if (change.factor - 1) * way > 0 and _is_about(ranked[change.rank], subject):
            return True
    wanted = UP | _MORE if way > 0 else DOWN | _LESS
    return any(
        one.own.families[at] in wanted and one.own.folded[at] not in ("up", "down", "by")
        for one in ranked
        if one.stems and _is_about(one, subject)
        for at in range(one.sentence.first, one.sentence.last)
    )
