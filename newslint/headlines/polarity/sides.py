"""A word of the headline whose opposite the body has in the same place: up for down, won for lost."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.alignment import YEAR, Aligned, alignment, among, looks_back, root
from newslint.headlines.factuality import factuality
from newslint.headlines.headline import HeadlineClaim, families_said
from newslint.headlines.polarity.decided import adverbial, decided, is_stated, measured
from newslint.headlines.polarity.denials import has_negation
from newslint.headlines.polarity.turnable import PARTICLES, Turnable
from newslint.headlines.polarity.turning import (
    is_about,
    is_bystanders,
    is_earlier,
    is_further,
    is_noun,
    is_objects,
    is_other_sides,
)
from newslint.lang.en import family
from newslint.lang.en_antonyms import COMPARATIVES, FORMS, axis_key, is_other_verb, phrasal
from newslint.lang.en_families import family_set
from newslint.model import Passage
from newslint.reading._numerals import NUMBER_WORDS
from newslint.reading.sentences import by_block
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_BESIDE, _REACH, _NEXT = 2, 5, 2
"""How many content words, and words, away a neighbour of the headline's word still stands beside its opposite."""
_SHARE, _LEAST, _FEW = 0.4, 2, 10
_LEAD, _TOP, _UPPER, _FAR = 2, 6, 8, 15
"""Ranks of sentences: the lead, the top of the body, its upper part, and where background begins."""
_NEGATED_WITHIN, _REFUSED_WITHIN, _THAN, _VOTED = 3, 4, 10, 10
_OPEN = frozenset({"planned", "possible", "alleged", "underway"})
_REFUSALS = frozenset({"refuse", "decline", "deny", "reject", "oppose", "fail", "stop", "avoid", "prevent"})


class _Place(NamedTuple):
    """A word of either side in the body: how many of the topic's roots its sentence has, and how many of the
    neighbours of the headline's word stand beside it."""

    aligned: Aligned
    at: int
    shared: int
    near: int
    own: bool
    weak: bool

    @property
    def rank(self) -> int:
        """The sentence's place in the story, from 0."""
        return self.aligned.rank

    @property
    def score(self) -> float:
        """How much it speaks of the headline's matter."""
        return self.shared + self.near + (1.0 if self.rank == 0 else 0.5 if self.rank < _LEAD else 0.0)


def turned(document: Document, claim: HeadlineClaim, word: Turnable) -> Passage | None:
    """The opposite of a headline's word in the body."""
    if word.kind == "+" and word.main and _compared(document, word):
        return None
    return _rival(document, claim, word) or _elsewhere(document, claim, word)


def _compared(document: Document, word: Turnable) -> bool:
    """Whether the lead has the headline's change as a comparison: "sold 3 per cent less beer than a year earlier"."""
    mine = _LESS if "drop" in word.own else _MORE
    for one in document.derive(alignment)[:_LEAD]:
        here = one.own.folded[one.sentence.first : one.sentence.last]
        if not mine.isdisjoint(here) and "than" in here and one.stems:
            return True
    return False


_LESS, _MORE = frozenset("less fewer lower smaller".split()), frozenset("more higher greater larger".split())


def _rival(document: Document, claim: HeadlineClaim, word: Turnable) -> Passage | None:
    """The opposite in a sentence about the same matter, where nothing so close is on the headline's side."""
    if (
        word.other.isdisjoint(COMPARATIVES)
        and word.other.isdisjoint(document.derive(families_said))
        and not any(" " in name for name in word.other)
    ):
        return None
    topic = _topic(document, claim, word)
    places = list(_places(document, word, topic))
    mine = [place for place in places if place.own]
    rivals = [place for place in places if not place.own and _strong(place, word, topic, mine)]
    best = max(rivals, key=lambda place: place.score, default=None)
    if best is None and not mine and len(places) > 1 and word.kind in ("=", "~", ""):
        # Told over and over, and never the headline's side.
        apart = word.kind == "~" and word.main  # One wins where another loses.
        best = next(
            (place for place in places if place.shared and place.rank < _FAR and (place.near or not apart)), None
        )
    return _passage(best.aligned, best.at) if best else None


def _elsewhere(document: Document, claim: HeadlineClaim, word: Turnable) -> Passage | None:
    """What the top of the body has of the matter in other words than the headline's."""
    topic = _topic(document, claim, word)
    if word.kind == "!":
        found = decided(document, word.own, word.other - word.weak, topic)
        if found is None or not word.main:
            return found
        one = next(
            one
            for one in document.derive(alignment)
            if one.sentence.block == found.block and one.sentence.end >= found.end
        )
        return (
            None
            if is_objects(document.derive(words)[0], word.at, one, one.own.between(found.start, found.end)[0])
            else found
        )
    if word.kind == "+" and word.main:
        return measured(document, word.own, word.other, topic)
    return None


def _topic(document: Document, claim: HeadlineClaim, word: Turnable) -> frozenset[str]:
    topic = claim.stems - {root(document.derive(words)[0].folded[word.at])}
    return topic - _TIMES or topic


_TIMES = frozenset(map(root, [*NUMBER_WORDS, *"day week month year quarter time".split()]))
"""Words that any matter may share with the headline's."""


def _passage(aligned: Aligned, at: int) -> Passage:
    """The word, with its particle where it is a verb's ("threw it out") and the "no" that turns it ("no increase")."""
    own = aligned.own
    first = at - 1 if at > aligned.sentence.first and own.folded[at - 1] == "no" else at
    _, _, particle = phrasal(own.folded, at, aligned.sentence.last).partition(" ")
    last = own.folded.index(particle, at) if particle else at
    return Passage(aligned.sentence.block, own.starts[first], own.ends[last])


def _strong(place: _Place, word: Turnable, topic: frozenset[str], mine: list[_Place]) -> bool:
    """Whether the opposite says what becomes of the headline's matter, more than anything on its own side."""
    if not _tells(place, word, topic, mine) or (word.object and not is_about(place.aligned, place.at, word.object)):
        return False
    return not any(_as_close(own, place) for own in mine)


def _tells(place: _Place, word: Turnable, topic: frozenset[str], mine: list[_Place]) -> bool:
    needed = min(len(topic), max(_LEAST, _SHARE * len(topic)))
    own, first = place.aligned.own.folded, place.aligned.sentence.first
    bound = is_noun(own, first, place.at) or not (word.kind or word.main)
    tight = not bound or _beside(place.aligned, place.at, word.beside)
    if place.near and tight and place.rank < _TOP and place.shared >= needed - (place.rank <= _LEAD):
        return True
    if word.kind == "=" and place.near and place.shared and place.rank < _FAR and not any(own.near for own in mine):
        return True
    if place.weak:
        return False
    if word.kind == "!" and place.rank <= _LEAD and place.shared >= needed:
        return True
    few = word.kind == "=" and len(word.own | word.other) <= _FEW
    most = min(len(topic), max(1 if few else _LEAST, int(_SHARE * len(topic))))
    rare = all(not own.shared and own.rank >= _LEAD for own in mine)
    return place.rank < _LEAD and place.shared >= most and rare


def _beside(aligned: Aligned, at: int, beside: frozenset[str]) -> bool:
    """Whether a word of the headline stands right beside: "tax rise", "rise in tax"."""
    near = aligned.own.folded[max(aligned.sentence.first, at - _NEXT) : min(aligned.sentence.last, at + 1 + _NEXT)]
    return any(root(word) in beside for word in near)


def _as_close(own: _Place, rival: _Place) -> bool:
    """Whether a word of the headline's own side speaks as much of the matter as its opposite does."""
    if (
        own.rank == rival.rank
        and own.shared
        and not is_noun(own.aligned.own.folded, own.aligned.sentence.first, own.at)
    ):
        return True  # "Struck down most of the law, but upheld its key plank."
    if own.near and own.shared and own.rank < _UPPER:
        return True
    return own.shared > 0 and own.score > rival.score - 1


def _places(document: Document, word: Turnable, topic: frozenset[str]) -> Iterator[_Place]:
    """Every word of either side in the body, with which side the text takes by it."""
    both = word.own | word.other
    likely = {name.partition(" ")[0] for name in both}
    head, facts = document.derive(words)[0], document.derive(factuality)
    title = facts.of(document.derive(by_block)[0][0], word.at)
    ahead = title is not None and title.kind in _OPEN
    particle = head.folded[word.at] in PARTICLES and not word.main
    for aligned, at in among(document, likely, FORMS):
        own, sentence = aligned.own, aligned.sentence
        name = axis_key(own.folded[at])
        if name not in both and (name := phrasal(own.folded, at, sentence.last)) not in both:
            continue
        if is_other_verb(own.folded, at, sentence.last):
            continue
        near = len(_around(own, sentence.first, sentence.last, at) & word.beside)
        if own.folded[at] in PARTICLES and not (near if particle else adverbial(own, at)):
            continue
        side = _side(document, aligned, at, word, name, ahead)
        if side is not None:
            yield _Place(aligned, at, aligned.shared(topic), near, side, name in word.weak)


def _side(document: Document, aligned: Aligned, at: int, word: Turnable, name: str, ahead: bool) -> bool | None:
    """Whether a word of the body is on the headline's side; None where it says neither."""
    folded, first, head = aligned.own.folded, aligned.sentence.first, document.derive(words)[0].folded
    negated = has_negation(folded, max(first, at - _NEGATED_WITHIN), at)
    if name in word.own:
        if not negated:
            return None if word.kind == "!" and _is_background(aligned, head) else True
        # "Raises the risk", and there was "no increase in" it.
        return False if word.main and folded[at - 1] == "no" else None
    if negated or any(family(folded[i]) in _REFUSALS for i in range(max(first, at - _REFUSED_WITHIN), at)):
        return True
    if is_other_sides(aligned, at, word.own) or _is_reversed(aligned, at):
        return True
    if folded[at - 1] == "any" or is_earlier(aligned, at, head) or is_further(aligned, at, head):
        return None
    if name in COMPARATIVES and not _compares(aligned.own, at):
        return None
    if word.kind == "!" and name in word.weak and is_bystanders(aligned, at, frozenset(head[: word.at])):
        return None
    if word.kind == "!" and word.main and is_objects(document.derive(words)[0], word.at, aligned, at):
        return None
    if word.main and not (_finite(document, aligned, at, word) and (ahead or is_stated(document, aligned, at))):
        return None
    if (at > first and folded[at - 1] == "had") or (aligned.rank and looks_back(document, aligned)):
        return None
    return False


def _is_reversed(aligned: Aligned, at: int) -> bool:
    """Whether a thing of the other side is undone: "had his conviction quashed", "lifted the ban"."""
    own, first, last = aligned.own.families, aligned.sentence.first, aligned.sentence.last
    near = (*own[max(first, at - _NEXT - 1) : at], *own[at + 1 : min(last, at + 1 + _NEXT)])
    return is_noun(aligned.own.folded, first, at) and not _REVERSALS.isdisjoint(near)


_REVERSALS = family_set("quash overturn annul reverse lift rescind revoke")


def _is_background(aligned: Aligned, head: list[str]) -> bool:
    """Whether a sentence below the news is of another year: "turned down a full tax in 2018"."""
    here = aligned.own.folded[aligned.sentence.first : aligned.sentence.last]
    return aligned.rank >= _LEAD and any(YEAR.match(word) and word not in head for word in here)


def _finite(document: Document, aligned: Aligned, at: int, word: Turnable) -> bool:
    """Whether the word says what was done where the headline's does: not "supporting it", "to block it", "Iran-backed",
    "the closest", "a pause"."""
    if word.kind not in ("!", "*"):
        return word.kind != "~" or not aligned.own.folded[at].endswith("ing")
    own, folded = aligned.own, aligned.own.folded
    if word.kind == "*" and is_noun(folded, aligned.sentence.first, at):
        return False
    before = document.blocks[aligned.sentence.block].text[: own.starts[at]]
    if before.endswith("-") or folded[at].endswith("est"):
        return False
    if folded[at - 1] == "to" and word.kind == "!":
        return any(family(one) == "vote" for one in folded[max(0, at - _VOTED) : at])
    # "..., raising the limit" says what a decision does; "data supporting it" decides nothing.
    return word.kind != "!" or not folded[at].endswith("ing") or before.rstrip().endswith(",")


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


def _compares(own: Words, at: int) -> bool:
    """Whether "smaller" says how something changed: "was smaller this year than"."""
    return family(own.folded[at - 1]) == "be" and "than" in own.folded[at + 1 : at + _THAN]
