"""A word of the headline whose opposite the body has in the same place: up for down, won for lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.document import Document
from newslint.lang.en import family
from newslint.lang.en_antonyms import COMPARATIVES, axis_key, phrasal, sides
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading._decided import FIFTH, PARTICLES, adverbial, decided, is_stated, measured
from newslint.reading._denials import NEGATIONS, denies, has_negation
from newslint.reading.alignment import Aligned, alignment, looks_back, root
from newslint.reading.factuality import factuality
from newslint.reading.headline import ATTRIBUTING, HeadlineClaim, families_said, predicate
from newslint.reading.sentences import by_block
from newslint.reading.words import Words, words

_MOVING = frozenset({"drop", "slip", "slide", "jump", "dip", "sink", "gain", "climb", "fall", "rally"})
_HOW = frozenset(
    "by to in on as after for from at amid over again sharply further slightly and more less below above back".split()
)
_NEGATED_WITHIN = 3
_BESIDE, _REACH = 2, 5
"""How many words away a neighbour of the headline's word still stands beside its opposite."""
_UP_DOWN = frozenset({"up", "down"})
_VERB, _VOTED = 5, 10
_SHARE, _LEAST, _TOP, _THAN = 0.4, 2, 6, 10
_LEAD, _FEW = 2, 10
_OPEN = frozenset({"planned", "possible", "alleged", "underway"})


class _Word(NamedTuple):
    """A word of the headline: its index, the families on its side, those opposite to it, those of either that need
    its neighbours, and the kind of its axis."""

    at: int
    own: frozenset[str]
    other: frozenset[str]
    weak: frozenset[str]
    kind: str


class _Place(NamedTuple):
    """A word of either side in the body: how much its sentence is about the matter, and how close it is by."""

    aligned: Aligned
    at: int
    shared: int
    near: int
    own: bool
    weak: bool


def turned(document: Document, claim: HeadlineClaim, at: int) -> Passage | None:
    """The opposite of a headline's word in the body."""
    for word in _readings(document, claim, at):
        if found := _rival(document, claim, word) or _elsewhere(document, claim, word):
            return found
    return None


def _readings(document: Document, claim: HeadlineClaim, at: int) -> Iterator[_Word]:
    """The readings of a headline's word that have an opposite: on an axis, or in the dictionary."""
    head, main = document.derive(words)[0], is_main(document, claim, at)
    base = family(head.folded[at])
    around = {family(head.folded[i]) for i in range(claim.first, claim.last) if i != at}
    negated = denies(head.folded, at)
    if not negated and not NEGATIONS.isdisjoint(head.folded[claim.first : claim.last]):
        return  # "Not guilty ...; wholesaler convicted" has both sides.
    after = head.folded[at + 1] if at + 1 < claim.last else ""
    if main and base in _MOVING and after and after not in _HOW and not after[0].isdigit():
        return  # "Drops tax" lets go of it; "drops by a tenth", "drops to 4 per cent" falls.
    particle = head.folded[at] in PARTICLES and verb_share(head.folded[at - 1]) >= _VERB and not main
    for axis in sides(head.folded[at], after):
        mine, theirs = (axis.other, axis.own) if negated else (axis.own, axis.other)
        if particle:  # "steps up the pace" is the opposite of nothing but "steps down the pace".
            mine, theirs = mine & _UP_DOWN, theirs & _UP_DOWN
        if around.isdisjoint(theirs) and (main or axis.kind not in ("*", "!")):
            kind = "*" if axis.kind == "!" and after == "to" else axis.kind
            yield _Word(at, mine, theirs, axis.weak, kind if main or kind in "~=" else "")


def is_main(document: Document, claim: HeadlineClaim, at: int) -> bool:
    """Whether a word is what the headline says was done: its predicate, or a verb of deciding that a table of
    frequencies takes for a noun: "Union backs offer", "Judges back minister"."""
    if document.derive(predicate) == at:
        return True
    head = document.derive(words)[0].folded
    if at <= claim.first or not any(axis.kind == "!" for axis in sides(head[at], *head[at + 1 : at + 2])):
        return False
    before = head[at - 1]
    if not root(before) or before.endswith("'s") or any(family(word) in ATTRIBUTING for word in head[:at]):
        return False
    many = before != family(before) and before.endswith("s")
    inflected = head[at] != family(head[at]) and not head[at].endswith("ing")
    return (inflected and not many) or (many and not inflected and at + 1 < claim.last)


def _rival(document: Document, claim: HeadlineClaim, word: _Word) -> Passage | None:
    """The opposite in a sentence about the same matter, where nothing so close is on the headline's side."""
    single = frozenset(name for name in word.other if " " not in name)
    if len(single) == len(word.other) and single.isdisjoint(document.derive(families_said) | COMPARATIVES):
        return None
    head = document.derive(words)[0]
    topic = claim.stems - {root(head.folded[word.at])}
    needed = min(len(topic), max(_LEAST, _SHARE * len(topic)))
    places = list(_places(document, claim, word, topic))
    mine = [place for place in places if place.own]
    if word.kind in ("=", "~", "") and not mine and len(places) > 1:
        for p in places:
            if p.shared and p.aligned.rank < 15:
                return Passage(p.aligned.sentence.block, p.aligned.own.starts[p.at], p.aligned.own.ends[p.at])
    best: _Place | None = None
    for place in places:
        if place.own or not _strong(place, word, topic, needed, mine):
            continue
        if any(_as_close(own, place) for own in mine):
            continue
        if best is None or _score(place) > _score(best):
            best = place
    if best is None:
        return None
    own, at = best.aligned.own, best.at
    return Passage(best.aligned.sentence.block, own.starts[at], own.ends[at])


def _elsewhere(document: Document, claim: HeadlineClaim, word: _Word) -> Passage | None:
    """What the top of the body has of the matter in other words than the headline's."""
    head = document.derive(words)[0]
    topic = claim.stems - {root(head.folded[word.at])}
    if word.kind == "!":
        return decided(document, word.own, word.other - word.weak, topic)
    if word.kind == "+" and document.derive(predicate) == word.at:
        return measured(document, word.own, word.other, topic)
    return None


def _strong(place: _Place, word: _Word, topic: frozenset[str], needed: float, mine: list[_Place]) -> bool:
    """Whether the opposite says what becomes of the headline's matter."""
    rank = place.aligned.rank
    if place.near and place.shared >= needed - (rank < _LEAD + 1) and rank < _TOP:
        return True
    if place.weak:
        return False
    if word.kind == "=" and place.near and place.shared and not any(own.near for own in mine) and rank < 15:
        return True
    if word.kind == "!" and rank < _LEAD + 1 and place.shared >= needed and _finite(place):
        return True
    few = len(word.own | word.other) <= _FEW and word.kind in '='
    most = min(len(topic), max(1 if few else _LEAST, int(_SHARE * len(topic))))
    return rank < _LEAD and place.shared >= most and all(not own.shared and own.aligned.rank >= _LEAD for own in mine)


def _finite(place: _Place) -> bool:
    """Whether the word says what was done, and not what for: not "data supporting it", "used to block it"."""
    own = place.aligned.own.folded
    if own[place.at - 1] == "to":
        return any(family(word) == "vote" for word in own[max(0, place.at - _VOTED) : place.at])
    return not own[place.at].endswith("ing")


def _as_close(own: _Place, rival: _Place) -> bool:
    """Whether a word of the headline's own side speaks as much of the matter as its opposite does."""
    if own.near and own.shared and own.aligned.rank < 8:
        return True
    return own.shared > 0 and _score(own) > _score(rival) - 1


def _score(place: _Place) -> float:
    rank = place.aligned.rank
    return place.shared + place.near + (1.0 if rank == 0 else 0.5 if rank < _LEAD else 0.0)


def _places(document: Document, claim: HeadlineClaim, word: _Word, topic: frozenset[str]) -> Iterator[_Place]:
    """Every word of either side in the body, as the text states it."""
    head, facts = document.derive(words)[0], document.derive(factuality)
    main = is_main(document, claim, word.at)
    particle = head.folded[word.at] in PARTICLES and not main
    beside = _neighbours(head, claim, word.at)
    title = facts.of(document.derive(by_block)[0][0], word.at)
    for aligned in document.derive(alignment):
        own, sentence = aligned.own, aligned.sentence
        shared = aligned.shared(topic)
        for at in range(sentence.first, sentence.last):
            name = axis_key(own.folded[at])
            is_own, is_other = name in word.own, name in word.other
            if not is_own and not is_other:
                name = phrasal(own.folded, at, sentence.last)
                is_own, is_other = name in word.own, name in word.other
                if not is_own and not is_other:
                    continue
            near = _near(own, sentence.first, sentence.last, at, beside)
            if own.folded[at] in PARTICLES and not (near if particle else adverbial(own, at)):
                continue
            if is_own and not _negated(own.folded[sentence.first : sentence.last], at - sentence.first):
                yield _Place(aligned, at, shared, near, True, name in word.weak)
                continue
            if is_own:
                if main and own.folded[at - 1] == "no":
                    yield _Place(aligned, at, shared, near, False, name in word.weak)
                continue
            if _negated(own.folded[sentence.first : sentence.last], at - sentence.first) or _refused(aligned, at):
                yield _Place(aligned, at, shared, near, True, name in word.weak)
                continue
            if name in COMPARATIVES and not _compares(own, at):
                continue
            if main and not is_stated(document, aligned, at) and not (title and title.kind in _OPEN):
                continue
            if (at > sentence.first and own.folded[at - 1] == "had") or (
                aligned.rank and looks_back(document, aligned)
            ):
                continue
            yield _Place(aligned, at, shared, near, False, name in word.weak)


def _neighbours(head: Words, claim: HeadlineClaim, at: int) -> frozenset[str]:
    """The roots of the content words right before and after the headline's word."""
    before = next((i for i in range(at - 1, claim.first - 1, -1) if root(head.folded[i])), None)
    after = next((i for i in range(at + 1, claim.last) if root(head.folded[i])), None)
    return frozenset(root(head.folded[i]) for i in (before, after) if i is not None and head.folded[i].removesuffix("'s").isalpha() and head.folded[i] not in FIFTH)


def _near(own: Words, first: int, last: int, at: int, beside: frozenset[str]) -> int:
    """How many of the neighbours of the headline's word stand beside one of the body's, other content words apart."""
    return len(_around(own, first, last, at) & beside)


def _around(own: Words, first: int, last: int, at: int) -> set[str]:
    """The roots of the content words next to one."""
    found: set[str] = set()
    for step in (-1, 1):
        i, seen = at + step, 0
        while first <= i < last and seen < _BESIDE and abs(i - at) <= _REACH:
            if name := root(own.folded[i]):
                found.add(name)
                seen += 1
            i += step
    return found


def _negated(folded: list[str], at: int) -> bool:
    return has_negation(folded, at - _NEGATED_WITHIN, at)


def _refused(aligned: Aligned, at: int) -> bool:
    before = aligned.own.folded[max(aligned.sentence.first, at - _REFUSED_WITHIN) : at]
    return any(family(word) in _REFUSALS for word in before)


_REFUSALS = frozenset({"refuse", "decline", "deny", "reject", "oppose", "fail", "stop", "avoid", "prevent"})
_REFUSED_WITHIN = 4


def _compares(own: Words, at: int) -> bool:
    """Whether "smaller" says how something changed: "was smaller this year than"."""
    return family(own.folded[at - 1]) == "be" and "than" in own.folded[at + 1 : at + _THAN]
