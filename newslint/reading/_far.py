"""Who, named farther off, may well hold a claim that nobody beside it is said to hold."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from newslint.document import Document
from newslint.lang.en_families import family_set
from newslint.lang.sources import kin, source_noun
from newslint.model import Passage
from newslint.reading._carried import content
from newslint.reading._outlets import outlets_of
from newslint.reading._spokespeople import OFFICE, is_new
from newslint.reading._voices import descriptions, speakers
from newslint.reading.attribution import holders
from newslint.reading.names import Mention, names
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, ahead, behind, by_block
from newslint.reading.words import Words, words

_AHEAD, _BEHIND = 6, 4
"""Sentences below and above in which one of a group, or somebody of its side, is not too far off."""
_OUTLET_AHEAD, _OUTLET_BEHIND, _OUTLET_BELOW_LEAD = 2, 5, 8
_NEW = 3
"""Sentences ahead in which somebody new may be one of those who say so."""


def far_holder(document: Document, sentence: Sentence, first: int, last: int) -> Passage | None:
    """The name of whoever may hold what a sentence lays at nobody in its words ``first`` to ``last``: one of the group
    a few sentences off, somebody of its side, an outlet that has the matter; None if there is nobody."""
    own = document.derive(words)[sentence.block]
    return next(
        (
            Passage(one.block, one.start, one.end)
            for one in chain(
                _one_of_them(document, sentence, own, first, last),
                _of_that_side(document, sentence, own.folded[first:last]),
                _outlets_near(document, sentence, own.folded[first:last]),
                _new_voices(document, sentence, own.folded[first:last]),
            )
        ),
        None,
    )


def _one_of_them(document: Document, sentence: Sentence, own: Words, first: int, last: int) -> Iterator[Mention]:
    """Those who speak near by and are called by the group's own noun ("the analyst Ana Ruiz"), or by one of kin to it
    and speak of the same."""
    nouns = list(_people(own.folded[first:last]))
    alike: frozenset[str] = frozenset().union(*map(kin, nouns))
    same = {word for noun in nouns for word in (noun, noun.removesuffix("s"))}
    told, near = document.derive(descriptions), _around(document, sentence, _AHEAD, _BEHIND)
    matter, opens = content(document, sentence), sentence.block in document.derive(prose)[:1]
    for one in document.derive(speakers):
        if (opens or one.sentence in near) and not alike.isdisjoint(told.get(one.entity, ())):
            # Who spoke above of something else is none of those who come now.
            called = one.sentence >= sentence and not same.isdisjoint(told[one.entity])
            if called or matter & content(document, one.sentence):
                yield one.mention


def _people(folded: list[str]) -> Iterator[str]:
    """The nouns for people among some words, but for officials, whom an office answers for, and bare sources."""
    for word in folded:
        noun = source_noun(word)
        if noun is not None and not _NO_PERSONS.intersection(noun.kinds) and word not in ("source", "sources"):
            yield word


_NO_PERSONS = frozenset({"report", "study", "official"})


def _of_that_side(document: Document, sentence: Sentence, folded: list[str]) -> Iterator[Mention | Passage]:
    """Those who are said near by to do what makes somebody one of a side, or say it of themselves: "critics say", and
    "Ana Ruiz opposes"; "supporters say", and "“I support it,” the mayor said"."""
    deeds = frozenset().union(*(deeds for side, deeds in _SIDES if not side.isdisjoint(folded)))
    if not deeds:
        return
    every = document.derive(words)
    for other in _around(document, sentence, _AHEAD, _BEHIND):
        families = every[other.block].families
        for at in range(other.first + 1, other.last):
            if families[at] in deeds:
                yield from _doers(document, other, at)


def _doers(document: Document, sentence: Sentence, at: int) -> Iterator[Mention | Passage]:
    """Those who do, by a sentence, what its word ``at`` tells: who says "I", and who is named right before."""
    own, block = document.derive(words)[sentence.block], sentence.block
    if own.folded[at - 1] in ("i", "we"):
        for holder in document.derive(holders).get(sentence, ()):
            if holder.kind in ("name", "institution"):
                yield Passage(block, own.starts[holder.word], own.ends[holder.word])
    begin = own.starts[max(at - _SUBJECT, sentence.first)]
    for one in document.derive(names).within(block, begin, own.starts[at]):
        if one.kind in ("person", "organisation"):
            yield one


_SUBJECT = 6
_SIDES = (
    (
        frozenset("critic critics opponent opponents detractor detractors".split()),
        family_set("oppose criticise criticize condemn denounce decry slam object attack"),
    ),
    (
        frozenset("supporter supporters proponent proponents backer backers advocate advocates".split()),
        family_set("support back defend champion favour favor praise welcome"),
    ),
)


def _outlets_near(document: Document, sentence: Sentence, folded: list[str]) -> Iterator[Mention]:
    """The outlets near by that have the same matter as what is "reportedly" so or what nameless people say."""
    if _REPORTED.isdisjoint(folded) or "intelligence" in folded or _is_of_another_time(document, sentence):
        return
    matter = content(document, sentence)
    # A lead may keep readers waiting.
    ahead_of = _OUTLET_BELOW_LEAD if sentence.block in document.derive(prose)[:1] else _OUTLET_AHEAD
    for other in _around(document, sentence, ahead_of, _OUTLET_BEHIND):
        if len(matter & content(document, other)) >= (_SAME if other > sentence else 1):
            yield from outlets_of(document, other)
    for other, mention in document.derive(_relayed):
        shared = len(matter & content(document, other))
        if shared >= _VERY_SAME and shared * _PART >= len(matter):
            yield mention


def _relayed(document: Document) -> tuple[tuple[Sentence, Mention], ...]:
    """The sentences of the story that have something from an outlet, each with that outlet."""
    story = document.derive(prose)
    return tuple(
        (other, mention)
        for block in story
        for other in document.derive(by_block)[block]
        for mention in outlets_of(document, other)
    )


_SAME = 2
_VERY_SAME, _PART = 3, 4
"""Content words, and the part of a claim's, by which an outlet anywhere in the story has the very same."""
_REPORTED = frozenset("reportedly reported supposedly reports media outlets papers newspapers".split())


def _is_of_another_time(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence opens with another time, of which the news near it does not tell: "Later that year"."""
    opening = document.derive(words)[sentence.block].folded[sentence.first : sentence.first + _TIME]
    return not _TIMES.isdisjoint(opening) or any(len(word) == 4 and word.isdigit() for word in opening)


_TIME = 5
_TIMES = frozenset("before later earlier last previously since ago years months weeks once then".split())


def _new_voices(document: Document, sentence: Sentence, folded: list[str]) -> Iterator[Mention]:
    """Those who are new, speak for no office and say something of the same matter soon after a group or a crowd."""
    if all(_has_access(word) for word in _people(folded)) and _CROWD.isdisjoint(folded):
        return
    told, matter, near = document.derive(descriptions), content(document, sentence), ahead(document, sentence, _NEW)
    for one in document.derive(speakers):
        if (
            one.sentence in near
            and is_new(document, one)
            and OFFICE.isdisjoint(told.get(one.entity, ()))
            and matter & content(document, one.sentence)
        ):
            yield one.mention


def _has_access(word: str) -> bool:
    """Whether a noun is for people with access, who give no names."""
    noun = source_noun(word)
    return noun is not None and not {"insider", "role"}.isdisjoint(noun.kinds)


_CROWD = frozenset("some many others several".split())


def _around(document: Document, sentence: Sentence, below: int, above: int) -> list[Sentence]:
    """A sentence and those of the story that stand around it."""
    story = document.derive(prose)
    near = (sentence, *ahead(document, sentence, below), *behind(document, sentence, above))
    return [other for other in near if other.block in story]
