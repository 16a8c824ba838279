"""Whether the sentences next to a claim answer for it: they name its holder, or one of its holders."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from newslint.document import Document
from newslint.lang.en import family
from newslint.lang.sources import source_noun
from newslint.reading._carried import content
from newslint.reading._held import is_of_people
from newslint.reading._name_kinds import is_people
from newslint.reading._outlets import is_last
from newslint.reading._spokespeople import is_introduced_next
from newslint.reading.attribution import holders, named
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, ahead, by_block
from newslint.reading.words import Words, words

_LINK_REACH = 5
_ANSWER = 2


def are_several(own: Words, first: int, last: int) -> bool:
    """Whether words speak of several of whom one may be picked out next: "many think … One of them, Ana Ruiz, said"."""
    plural = any(own.folded[at].endswith("s") and len(own.folded[at]) > _SHORT for at in range(first, last))
    return plural or not _CROWDS.isdisjoint(own.folded[first:last]) or is_of_people(own, first, last)


_SHORT = 3
_CROWDS = frozenset("some many most several others people few everyone everybody those media".split())


def taken_up(document: Document, sentence: Sentence, roots: set[str], link: str, several: bool = True) -> bool:
    """Whether a neighbouring sentence answers for the claim; of ``several`` holders it may pick out one."""
    if link == "none":
        return False
    neighbours = _neighbours(document, sentence)
    after = (other for other in neighbours if several and other > sentence)
    if any(
        points_back(document, other) or _is_example(document, other) or illustrates(document, other) for other in after
    ):
        return True
    if link == "quote":
        return False
    known = document.derive(holders) if link in ("near", "matter", "opinion") else {}
    least = _OF_OPINION if link == "opinion" else 1
    matter = content(document, sentence) - roots if link in ("matter", "opinion") else frozenset[str]()
    if any(
        holder.kind != "pronoun"
        for other in neighbours
        if other > sentence or other.block == sentence.block
        if not matter or len(matter & content(document, other)) >= (least if other < sentence else 1)
        for holder in known.get(other, ())
    ):
        return True
    return any(_takes_up(document, other, roots) or (several and points_back(document, other)) for other in neighbours)


_OF_OPINION = 2
"""Content words that an opinion, which anybody may hold, has in common with what its holder says before it."""


def _neighbours(document: Document, sentence: Sentence) -> list[Sentence]:
    """The sentences after and the one before, the neighbouring paragraph's included.

    A lead may name its source later: what it claims is answered in the next few sentences.
    """
    before = None if sentence == _lead(document) else preceding(document, sentence)
    return [*following(document, sentence), *([before] if before is not None else [])]


def following(document: Document, sentence: Sentence) -> Sequence[Sentence]:
    """The next two sentences of the paragraph, else the first of the next one; behind a lead the next few."""
    around = document.derive(by_block)
    if sentence == _lead(document) and is_last(document, sentence):
        return ahead(document, sentence, _ANSWER)
    own = around[sentence.block]
    at = bisect_left(own, sentence)
    return own[at + 1 : at + 2] or (around[sentence.block + 1][:1] if sentence.block + 1 < len(around) else ())


def preceding(document: Document, sentence: Sentence) -> Sentence | None:
    """The sentence before, that of the paragraph before included."""
    around = document.derive(by_block)
    at = bisect_left(around[sentence.block], sentence)
    if at:
        return around[sentence.block][at - 1]
    above = around[sentence.block - 1] if sentence.block else ()
    return above[-1] if above else None


def _lead(document: Document) -> Sentence | None:
    """The first sentence of the story's own prose."""
    first = next(iter(document.derive(prose)), None)
    return document.derive(by_block)[first][0] if first is not None and document.derive(by_block)[first] else None


def points_back(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence picks a named one out of those before it: "The loudest of them, Ana Ruiz, …"."""
    own = document.derive(words)[sentence.block]
    start = own.folded[sentence.first : sentence.first + _LINK_REACH + 1]
    picked = ("of", "them") in pairwise(start) or start[:2] == ["among", "them"] or start[:1] in (["one"], ["another"])
    return picked and any(
        named(document, sentence.block, own, at)
        for at in range(sentence.first + 1, min(sentence.first + 2 * _LINK_REACH, sentence.last))
    )


def is_of_those_before(document: Document, sentence: Sentence, first: int) -> bool:
    """Whether "some" or "others" at the head of a sentence, with no noun behind it, are some of the people of whom the
    sentence before in the paragraph told: "Progressives in his party were angry. Some see it as a betrayal"."""
    own = document.derive(words)[sentence.block]
    opens = sentence.first + (own.folded[sentence.first] in ("but", "and", "yet", "while"))
    if first != opens or own.folded[first] not in _PART or first + 1 >= sentence.last:
        return False
    behind = own.folded[first + 1]
    if behind in _WHERE or _is_of_people(behind):
        return False
    before = preceding(document, sentence)
    if before is None or before.block != sentence.block:
        return False
    return any(map(_is_of_people, own.folded[before.first : before.last]))


_WHERE = frozenset("in on at of within inside around across people who".split())
_PART = frozenset({"some", "many", "others", "most", "few"})


_FACTIONS = frozenset({"wings", "factions", "camps", "sides"})


def _is_of_people(word: str) -> bool:
    noun = source_noun(word)
    if word in _FACTIONS:
        return True
    return word.endswith("s") and ((noun is not None and "report" not in noun.kinds) or is_people(word))


def illustrates(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence brings in somebody named who holds the same: "As Ana Ruiz explains, …", "Ana Ruiz shared
    that view"."""
    own = document.derive(words)[sentence.block]
    told = own.folded[sentence.first : sentence.last]
    if told[0] == "as" and any(
        holder.kind == "name" and holder.cue - sentence.first <= _OPENING
        for holder in document.derive(holders).get(sentence, ())
    ):
        return True
    return any(
        verb in _SHARING and not _THAT.isdisjoint(told[at + 1 : at + 3]) and not _VIEW.isdisjoint(told[at + 2 : at + 5])
        for at, verb in enumerate(told)
    ) and any(named(document, sentence.block, own, at) for at in range(sentence.first, sentence.last))


_OPENING = 8
_SHARING = frozenset("share shares shared echo echoes echoed agree agrees agreed".split())
_THAT = frozenset("that this those these the such".split())
_VIEW = frozenset(
    "view views sentiment sentiments concern concerns opinion feeling feelings frustration criticism doubts fears "
    "worry worries complaint complaints".split()
)


def _is_example(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence gives somebody or something with a name for an example: "Radar, for example, said"."""
    own = document.derive(words)[sentence.block]
    pairs = pairwise(own.folded[sentence.first : sentence.last])
    if not any(pair in (("for", "example"), ("for", "instance")) for pair in pairs):
        return False
    return any(named(document, sentence.block, own, at) for at in range(sentence.first, sentence.last))


def _takes_up(document: Document, sentence: Sentence, roots: set[str]) -> bool:
    """Whether the sentence speaks of the cue's own noun or verb again, with a name close to it."""
    own = document.derive(words)[sentence.block]
    said = any(holder.kind == "name" for holder in document.derive(holders).get(sentence, ()))
    return any(
        family(own.folded[at]) in roots
        and any(
            named(document, sentence.block, own, near) and (said or _is_of(own, near, at))
            for near in range(max(sentence.first, at - _LINK_REACH), min(sentence.last, at + _LINK_REACH + 1))
        )
        for at in range(sentence.first, sentence.last)
    )


def _is_of(own: Words, name: int, noun: int) -> bool:
    """Whether a name says whose something is: "Bloomberg's report", "a report by Bloomberg"."""
    if name < noun:
        return noun - name <= _NEXT
    return any(own.folded[at] in _WHOSE for at in range(noun + 1, name))


_NEXT = 2
_WHOSE = frozenset("by from in of at with for among including like".split())


def taken_up_by_new(document: Document, sentence: Sentence) -> bool:
    """Whether the next sentence opens with somebody who is introduced there and speaks on the matter or goes to law:
    "The firm has been accused of fraud. Ana Ruiz, who used to run its office, filed a suit"."""
    every, matter, new = document.derive(words), content(document, sentence), is_introduced_next(document, sentence)
    for other in following(document, sentence)[:1]:
        own = every[other.block]
        told = own.folded[other.first : other.last]
        opens = range(other.first, min(other.first + 2 * _LINK_REACH, other.last))
        if not _AT_LAW.isdisjoint(told) and any(named(document, other.block, own, at) for at in opens):
            return True
        if new and not _SPEAKING.isdisjoint(told) and matter & content(document, other):
            return True
    return False


_AT_LAW = frozenset({"filed", "sued", "sues"})
_SPEAKING = frozenset("said told says wrote accused claimed alleged warned argued called complained".split())
