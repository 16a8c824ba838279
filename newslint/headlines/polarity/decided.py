"""What became of the headline's matter, in words that share nothing with it: a first decision, a measured change."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, looks_back
from newslint.headlines.factuality import factuality
from newslint.headlines.polarity.denials import has_negation
from newslint.headlines.polarity.turnable import FIFTH, PARTICLES
from newslint.headlines.polarity.turning import is_earlier, is_further, is_other_sides, undoes
from newslint.lang.en import family
from newslint.lang.en_antonyms import COMPARATIVES, axis_key, is_other_verb, phrasal
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading.quotations import quotations
from newslint.reading.words import Words, words

_DECIDED, _MEASURED, _SINGLE = 5, 3, 8
_SHARE, _LEAST = 0.4, 2
_NEGATED_WITHIN = 3
_ARTICLES = frozenset("to of the a an its his her their this that no any".split())
_MEASURE, _MOSTLY = 5, 5
_PERIODS = frozenset(map(family, "week month quarter year day time consecutive row straight successive".split()))


def decided(document: Document, own: frozenset[str], other: frozenset[str], topic: frozenset[str]) -> Passage | None:
    """The first decision that the top of a body about the matter reports, where it is the other one."""
    return _first(document, own, other, topic, _DECIDED, _is_decision)


def measured(document: Document, own: frozenset[str], other: frozenset[str], topic: frozenset[str]) -> Passage | None:
    """The first change that the top of a body about the matter measures, where it is the other way."""
    return _first(document, own, other, topic, _MEASURED, _is_measured)


def _first(
    document: Document,
    own: frozenset[str],
    other: frozenset[str],
    topic: frozenset[str],
    within: int,
    counts: Callable[[Document, Aligned, int], bool],
) -> Passage | None:
    """The first word of the other side that counts, where none on the headline's own speaks against it."""
    body = document.derive(alignment)
    about = frozenset().union(*(aligned.stems & topic for aligned in body[:_SINGLE]))
    if len(about) < min(len(topic), max(_LEAST, int(_SHARE * len(topic)))):
        return None
    found: Passage | None = None
    for aligned in body[:_SINGLE]:
        for at, name in _named(aligned, own | other):
            if name in own and (aligned.rank < within or aligned.shared(topic)) and not _habitual(aligned, at):
                return None
            if found is None and aligned.rank < within and counts(document, aligned, at):
                if is_other_sides(aligned, at, own) or undoes(aligned, at, topic):
                    return None
                found = Passage(aligned.sentence.block, aligned.own.starts[at], aligned.own.ends[at])
    return found


def _named(aligned: Aligned, wanted: frozenset[str]) -> Iterator[tuple[int, str]]:
    own, sentence = aligned.own, aligned.sentence
    for at in range(sentence.first, sentence.last):
        name = phrasal(own.folded, at, sentence.last) or axis_key(own.folded[at])
        if name in COMPARATIVES or (name in PARTICLES and not adverbial(own, at)):
            continue
        if name in wanted:
            yield at, name


def _is_decision(document: Document, aligned: Aligned, at: int) -> bool:
    """Whether a verb reports a decision as made: not one wanted, refused, looked back at or quoted."""
    own = aligned.own
    word, before = own.folded[at], own.folded[at - 1] if at else ""
    head = document.derive(words)[0].folded
    return (
        not is_other_verb(own.folded, at, aligned.sentence.last)
        and not is_earlier(aligned, at, head)
        and not is_further(aligned, at, head)
        and not word.endswith("ing")
        and word != family(word)
        and before not in _ARTICLES
        and before != "had"
        and _stated(document, aligned, at)
    )


def _is_measured(document: Document, aligned: Aligned, at: int) -> bool:
    """Whether a change is given with its size or its time: "fell by 2 per cent", "a third monthly drop"."""
    own, sentence = aligned.own.folded, aligned.sentence
    if not _stated(document, aligned, at):
        return False
    after = own[at + 1 : min(sentence.last, at + 1 + _MEASURE)]
    before = own[max(sentence.first, at - _MEASURE) : at]
    counted = any(word[0].isdigit() for word in after)
    return counted or any(
        not FIFTH.isdisjoint(near) and any(family(word) in _PERIODS for word in near) for near in (before, after)
    )


def is_stated(document: Document, aligned: Aligned, at: int) -> bool:
    """Whether no cue makes a word less than a fact; a doubt that trails is about what comes after the word."""
    scope = document.derive(factuality).of(aligned.sentence, at)
    return scope is None or (scope.kind == "alleged" and scope.cue > at)


def _habitual(aligned: Aligned, at: int) -> bool:
    """Whether the text says how things go as a rule: "prices usually rise in May"."""
    return not _USUALLY.isdisjoint(aligned.own.folded[max(aligned.sentence.first, at - _NEGATED_WITHIN) : at])


_USUALLY = frozenset("usually typically normally often tend tends generally traditionally always".split())


def _stated(document: Document, aligned: Aligned, at: int) -> bool:
    own, sentence = aligned.own, aligned.sentence
    return (
        not has_negation(own.folded, max(sentence.first, at - _NEGATED_WITHIN), at)
        and is_stated(document, aligned, at)
        and not (aligned.rank >= _LEAST and looks_back(document, aligned))
        and not document.derive(quotations).inside(sentence.block, own.starts[at], own.ends[at])
    )


def adverbial(own: Words, at: int) -> bool:
    """Whether "up" or "down" says by itself how something moved: "was down", "up by 3 per cent"."""
    before = own.folded[at - 1] if at else ""
    after = own.folded[at + 1] if at + 1 < len(own.folded) else ""
    if own.folded[at] == "back":
        return verb_share(before) < _MOSTLY and family(before) != "be"
    return family(before) == "be" or before.isdigit() or after[:1].isdigit() or after in {"by", "from", "for", "on"}
