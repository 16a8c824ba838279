"""The opposite of what a headline says, where the body has it in the same place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.document import Document
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_antonyms import COMPARATIVES, axis_key, opposites, sides
from newslint.model import Passage
from newslint.reading._denials import denial, denies
from newslint.reading.alignment import alignment, root
from newslint.reading.headline import HeadlineClaim, families_said, headline_claim, predicate
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence
from newslint.reading.words import Words, words

_NEGATIONS = frozenset({"not", "never", "no", "without", "nobody", "cannot"})
_VERBAL = frozenset({"not", "never", "cannot"})
_STATES = frozenset("seem know want trust need like think believe feel care matter mind understand appear mean".split())
"""Verbs whose denial is an opinion, and no claim that the body would repeat."""
_MOVING = frozenset({"drop", "slip", "slide", "jump", "dip", "sink", "gain", "climb", "fall", "rally"})
_HOW = frozenset(
    "by to in on as after for from at amid over again sharply further slightly and more less below above back".split()
)
_VERB, _VERBAL_LEAST, _NEAR = 6, 3, 6
_BETWEEN = frozenset("be been being to have get".split())
_NEGATED_WITHIN = 3
_PARTICLES = frozenset("up down more less back over off in out on".split())
"""Words that are mostly parts of verbs in running text: evidence only beside the headline's own words."""
_BESIDE = 2
"""How many words away a neighbour of the headline's word still stands beside its opposite."""
_SHARE = 0.4
_LEAST = 2
_TOP = 6
_THAN = 10
_MANY = 12
"""A side with so many words is met somewhere in any story."""
"""How many sentences of the body are searched for an opposite."""


class Opposition(NamedTuple):
    """The headline's word, and its opposite in the body."""

    head: Passage
    body: Passage


class _Word(NamedTuple):
    """A word of the headline: its index, the families on its side, and those opposite to it."""

    at: int
    own: frozenset[str]
    other: frozenset[str]


class _Place(NamedTuple):
    """An opposite in the body: ``strong`` if it is near the top, in a sentence about the headline's matter."""

    score: float
    strong: bool
    shared: int
    passage: Passage


def opposition(document: Document) -> Opposition | None:
    """The first word of the headline whose opposite the body has instead; None for questions and lists."""
    claim = document.derive(headline_claim)
    if claim is None or claim.asks or claim.lists:
        return None
    head = document.derive(words)[0]
    quoted = document.derive(quotations)
    main = document.derive(predicate)
    denied = denial(document, claim)
    if denied is not None:
        return Opposition(Passage(0, head.starts[denied.at], head.ends[denied.at]), denied.body)
    for at in range(claim.first, claim.last):
        if quoted.inside(0, head.starts[at], head.ends[at]):
            continue
        rival: Passage | None = None
        for word in _turned(head, claim, at, at == main):
            rival = rival or _rival(document, claim, word)
        if rival is not None:
            return Opposition(Passage(0, head.starts[at], head.ends[at]), rival)
    return None


def _turned(head: Words, claim: HeadlineClaim, at: int, main: bool) -> Iterator[_Word]:
    """The readings of a headline's word that have an opposite: on an axis, or in the dictionary."""
    base = family(head.folded[at])
    around = {family(head.folded[i]) for i in range(claim.first, claim.last) if i != at}
    negated = denies(head.folded, at)
    if not negated and not _NEGATIONS.isdisjoint(head.folded[claim.first : claim.last]):
        return  # "Not guilty ...; wholesaler convicted" has both sides.
    after = head.folded[at + 1] if at + 1 < claim.last else ""
    if main and base in _MOVING and after and after not in _HOW and not after[0].isdigit():
        return  # "Drops tax" lets go of it; "drops by a tenth", "drops to 4 per cent" falls.
    for axis in sides(head.folded[at]):
        mine, theirs = (axis.other, axis.own) if negated else (axis.own, axis.other)
        if around.isdisjoint(theirs) and (main or not axis.predicate):
            yield _Word(at, mine, theirs)
    if not negated and head.folded[at] not in STOPWORDS:
        found = opposites(head.folded[at])
        if found and around.isdisjoint(found):
            yield _Word(at, frozenset({base}), found)


def _negated(folded: list[str], at: int) -> bool:
    return any(word in _NEGATIONS or word.endswith("n't") for word in folded[max(0, at - _NEGATED_WITHIN) : at])


def _rival(document: Document, claim: HeadlineClaim, word: _Word) -> Passage | None:
    """The opposite in a sentence about the same matter, where none so close has the headline's side."""
    if word.other.isdisjoint(document.derive(families_said)) and word.other.isdisjoint(COMPARATIVES):
        return None
    head = document.derive(words)[0]
    topic = claim.stems - {root(head.folded[word.at])}
    needed = min(len(topic), max(_LEAST, _SHARE * len(topic)))
    predicated = document.derive(predicate) == word.at
    particle = head.folded[word.at] in _PARTICLES and not predicated
    beside = frozenset({root(head.folded[word.at - 1])}) if particle else _neighbours(head, claim, word.at)
    single = len(word.own) == 1 or particle
    places: list[_Place] = []
    borne, said_so = 0.0, False
    for aligned in document.derive(alignment):
        own, sentence, rank = aligned.own, aligned.sentence, aligned.rank
        shared = aligned.shared(topic)
        for at in range(sentence.first, sentence.last):
            name = axis_key(own.folded[at])
            if name not in word.own and name not in word.other:
                continue
            if name in COMPARATIVES and name in word.other and not _compares(own, at):
                continue
            close = _close(own, sentence, at, beside)
            particle_here = own.folded[at] in _PARTICLES and not (name in word.own and own.folded[at] == "back")
            if particle_here and not (close if single else _adverbial(own, at)):
                continue
            score = shared + close + (1.0 if rank == 0 else 0.5 if rank < _LEAST else 0.0)
            none = name in word.own and predicated and at > sentence.first and own.folded[at - 1] == "no"
            if none and rank < _LEAST:  # "raises the risk", and there was "no increase in" it
                place = Passage(sentence.block, own.starts[at - 1], own.ends[at])
                places.append(_Place(score, shared >= needed, shared, place))
                continue
            if name in word.own or _negated(own.folded[sentence.first : sentence.last], at - sentence.first):
                said_so = said_so or name in word.own
                borne = max(borne, score if shared else 0)
            else:
                near = close or predicated
                place = Passage(sentence.block, own.starts[at], own.ends[at])
                places.append(_Place(score, shared >= needed and rank < _TOP and near, shared, place))
    strong = max((place for place in places if place.strong), default=None, key=lambda place: place.score)
    if strong is not None and strong.score >= borne + 1:
        return strong.passage
    if not said_so and not single and len(word.own) < _MANY and len(places) >= _LEAST:
        return next((place.passage for place in places if place.shared), None)
    return None


def _neighbours(head: Words, claim: HeadlineClaim, at: int) -> frozenset[str]:
    """The roots of the content words right before and after the headline's word."""
    before = next((i for i in range(at - 1, claim.first - 1, -1) if head.folded[i] not in STOPWORDS), None)
    after = next((i for i in range(at + 1, claim.last) if head.folded[i] not in STOPWORDS), None)
    return frozenset(root(head.folded[i]) for i in (before, after) if i is not None)


def _close(own: Words, sentence: Sentence, at: int, beside: frozenset[str]) -> bool:
    low, high = max(sentence.first, at - _BESIDE), min(sentence.last, at + _BESIDE + 1)
    return any(root(own.folded[i]) in beside for i in range(low, high) if i != at)


def _adverbial(own: Words, at: int) -> bool:
    """Whether "up" or "down" says by itself how something moved: "was down", "up by 3 per cent"."""
    before = own.folded[at - 1] if at else ""
    after = own.folded[at + 1] if at + 1 < len(own.folded) else ""
    return family(before) == "be" or before.isdigit() or after[:1].isdigit() or after in {"by", "from", "for", "on"}


def _compares(own: Words, at: int) -> bool:
    """Whether "smaller" says how something changed: "was smaller this year than"."""
    return family(own.folded[at - 1]) == "be" and "than" in own.folded[at + 1 : at + _THAN]
