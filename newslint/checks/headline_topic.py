"""A body that speaks of next to nothing the headline names."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence, Set

from newslint.document import Document
from newslint.headlines.alignment import LONG, Aligned, alignment, root
from newslint.headlines.headline import below, families_said, headline_claim, vocabulary
from newslint.headlines.headline import said as spoken
from newslint.lang.en import STOPWORDS, derived, family, roots
from newslint.lang.en_synonyms import synonyms
from newslint.lang.en_words import level
from newslint.lang.fields import fields
from newslint.lang.measures import MONTHS
from newslint.model import Hit, Passage, Witness
from newslint.reading.quantities import quantities
from newslint.reading.words import words
from newslint.record import NamedTuple

_PREFIX = 5
"""Words that begin alike for so many letters are taken for relatives ("Ukraine", "Ukrainians")."""
_WEIGHTS = {10: 0.3, 20: 0.6, 35: 1.0, 40: 1.3, 50: 1.5, 55: 1.6, 60: 1.7, 0: 2.0}
"""How much a shared word says, by how rare it is in English; one in no dictionary is mostly a name."""
_TOP = 3
"""Sentences at the top of a body, where its news is."""
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".split()
_DAYS = frozenset(map(derived, (*_WEEKDAYS, *MONTHS))) - {"may", "mar"}
_TELLING = frozenset(map(derived, "report say claim tell reveal allege reportedly allegedly update video".split()))
_ANYWHERE = _DAYS | _TELLING
"""Words that any story may have: when it was, and how it is told."""


class Params(NamedTuple):
    """How far, in logits, a body must seem another story's: ``doubt`` with ``soft``, ``sure`` with ``strict``.

    A body shorter than ``long_body`` words must seem so by ``unnamed_more``, less ``less_named`` for each of two names
    of the headline that it lacks, unless the headline's words belong to fields that the body has no word of; and one
    shorter than ``snippet`` words by ``snippet_more``. A headline of
    fewer than ``many_words`` content words needs ``few_more`` for each of them it lacks; each of up to two words of
    the headline that the body has a synonym of asks for ``synonym_more``. Two words of fields that a longer body has
    no word of let it off ``strange_less``. Bodies of fewer than
    ``shortest`` words and headlines of fewer than ``least_words`` are not judged; nothing is sure of a short one.
    """

    doubt: float = 3.6
    sure: float = 6.5
    long_body: int = 200
    less_named: float = 1.1
    unnamed_more: float = 3.5
    snippet: int = 60
    snippet_more: float = 1.2
    many_words: int = 5
    few_more: float = 0.9
    synonym_more: float = 1.5
    strange_less: float = 0.5
    least_words: int = 2
    shortest: int = 7


def find(document: Document, params: Params) -> Iterator[Hit]:
    """At most one hit, on the headline, with the body's first sentence as evidence."""
    claim = document.derive(headline_claim)
    body = document.derive(alignment)
    if claim is None or not body:
        return
    stems = frozenset(stem for stem in claim.stems if stem not in _ANYWHERE)
    length = sum(len(own.folded) for own in document.derive(spoken))
    if length < params.shortest or sum(stem.isalpha() for stem in stems) < params.least_words:
        return
    least = params.doubt - params.strange_less
    told = stems & frozenset().union(*[one.stems for one in body if one.stems])
    if (where := _only_place(document, body, told)) and len(stems) > params.least_words:
        stems, told = stems - where, told - where
    # What the sentences have of the headline is enough to clear most: what else the body has only clears it more.
    if _doubt(body, stems, told, length) <= least:
        return
    met = _met(document, stems)
    doubt = _doubt(body, stems, met, length)
    if doubt <= least or doubt <= _threshold(document, params, stems, met, length):
        return
    if _counted(document):
        return
    if (named := _lands(document, stems - met)) and _doubt(body, stems, met | named, length) <= _threshold(
        document, params, stems, met | named, length
    ):
        return
    sure = doubt > params.sure and length >= params.long_body and len(stems) >= params.many_words
    head = document.derive(words)[0]
    first = body[0].sentence
    evidence = Witness(Passage(first.block, first.start, first.end), "the body begins")
    yield Hit(
        Passage(0, head.starts[claim.first], head.ends[claim.last - 1]),
        values={"body": document.text(evidence.passage)},
        evidence=(evidence,),
        level="strict" if sure else "soft",
    )


def _only_place(document: Document, body: Sequence[Aligned], met: frozenset[str]) -> frozenset[str]:
    """The place of which a headline tells, where a short body has nothing else of it, ``met``: any two stories may be
    of one town."""
    if len(met) != 1 or level(*met) or sum(met <= one.stems for one in body) > _OFTEN:
        return frozenset()
    head = document.derive(words)[0]
    for at, word in enumerate(head.folded):
        if root(word) in met and at and head.folded[at - 1] in _WHERE and head.texts[at][0].isupper():
            return met
    return frozenset()


_OFTEN = 2
_WHERE = frozenset("in at near off across around outside".split())


def _doubt(body: Sequence[Aligned], stems: frozenset[str], met: Set[str], length: int) -> float:
    """How much more likely than not the body is another story's, in logits.

    A logistic regression on what a body has of the headline: by weight in one sentence and at its top, in words
    and in names. Fitted to real articles with their own headlines and with each other's.
    """
    weights = {stem: _WEIGHTS.get(level(stem), 1.0) for stem in stems}
    total = sum(weights.values())
    together = max([sum([weights.get(stem, 0) for stem in one.stems]) for one in body if one.stems], default=0)
    top = sum([weights.get(stem, 0) for stem in frozenset().union(*[one.stems for one in body[:_TOP]])])
    rare = sum(not level(stem) for stem in met)
    return (
        -0.92
        - 5.49 * together / total
        - 5.76 * top / total
        - 1.60 * (len(met) - rare)
        - 1.44 * rare
        + 0.55 * math.log(length)
        + 3.18 * math.log(len(stems))
    )


def _threshold(document: Document, params: Params, stems: frozenset[str], met: set[str], length: int) -> float:
    """What the doubt must exceed: the shorter the headline or the body, the more, since little is little evidence.

    Infinite where a short body is of the headline's field, perhaps in other words.
    """
    wanted = params.doubt + params.few_more * max(0, params.many_words - len(stems))
    strange, akin = _strangers(document)
    if length < params.snippet:
        if akin > 1:
            return math.inf
        wanted += params.snippet_more
    else:
        names = len(_names_missed(stems, met))
        if length >= params.long_body:
            wanted -= params.strange_less if strange > 1 else 0
        elif akin > 1 or (akin and max(strange, names) < _STRANGE):
            return math.inf
        elif strange > 1:
            wanted = params.doubt
        else:
            wanted += params.unnamed_more - params.less_named * min(2, names)
    return wanted + params.synonym_more * _reworded(document, stems - met)


def _names_missed(stems: frozenset[str], met: set[str]) -> set[str]:
    """The headline's names, as a rule: words of no dictionary. None where the body has one of them."""
    names = {stem for stem in stems if not level(stem) and stem.isalpha()}
    return names if names.isdisjoint(met) else set()


def _strangers(document: Document) -> tuple[int, int]:
    """How many words of the headline belong to fields of which the body has no word, and to one of which it has two."""
    table = fields()
    said: dict[str, int] = {}
    for word in document.derive(families_said):
        for field in table.get(word, ()):
            said[field] = said.get(field, 0) + 1
    heads = {family(word.removesuffix("'s")) for word in document.derive(words)[0].folded if word not in STOPWORDS}
    most = [max(said.get(field, 0) for field in table[word]) for word in heads if word in table]
    return most.count(0), sum(many > 1 for many in most)


_STRANGE = 3
"""So many words of fields that the body lacks, or so many names, weigh more than one field that it shares."""


def _reworded(document: Document, missing: frozenset[str]) -> int:
    """How many of two words of the headline that the body lacks it has a synonym of."""
    head, said = document.derive(words)[0], document.derive(families_said)
    missed = {word for word in head.folded if root(word) in missing}
    return min(2, sum(not synonyms(word).isdisjoint(said) for word in missed))


def _counted(document: Document) -> bool:
    """Whether the body bears out a number of the headline that is no round one or small one."""
    from newslint.headlines.numbers.context import in_percent
    from newslint.headlines.numbers.support import supports

    every = [in_percent(one) for one in document.derive(quantities)]
    story = frozenset(document.derive(below))
    return any(
        supports(own, other, _AROUND)
        for own in every
        if own.block == 0 and own.value >= _LARGE and own.kind != "year"
        for other in every
        if other.block in story and other.kind == own.kind
    )


_EVERYWHERE = {"United States"}
"""Of which any two stories may speak."""


def _lands(document: Document, missing: Set[str]) -> frozenset[str]:
    """The headline's words for countries that the top of the body has by another: "the UK" for "Britain", "Nairobi" for
    "Kenya"."""
    from newslint.lang.gazetteer import lands

    head = document.derive(words)[0]
    top = [one.own.texts[one.sentence.first : one.sentence.last] for one in document.derive(alignment)[:_TOP]]
    said = {land for texts in top for word in texts if word[0].isupper() for land in lands(word.removesuffix("'s"))}
    said -= _EVERYWHERE
    return frozenset(
        root(word)
        for text, word in zip(head.texts, head.folded, strict=True)
        if text[0].isupper() and root(word) in missing and not said.isdisjoint(lands(word))
    )


_AROUND, _LARGE = 0.12, 20
"""How far off a number may be, and from where on it is no chance that another text has it."""


def _met(document: Document, stems: frozenset[str]) -> set[str]:
    """The stems that the body has, or relatives of them."""
    content = [LONG.get(word, word) for word in document.derive(vocabulary) - STOPWORDS]
    said = set(roots(list(map(family, content))))
    begins = {word[:_PREFIX] for word in said if len(word) >= _PREFIX}
    return {stem for stem in stems if stem in said or stem[:_PREFIX] in begins}
