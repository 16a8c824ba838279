"""Words for a time that only the day of writing fixes, where no date stands near them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.classes import families
from newslint.lang.en import STOPWORDS
from newslint.model import Hit, Passage
from newslint.reading.kinds import kinds
from newslint.reading.phrases import Match, Phrases, gathered, longest, tried
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, by_block, sentence_at
from newslint.reading.voice import personal
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_DATE = re.compile(
    rf"\b(?:1[89]|20)\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}\b|\b{_MONTH}\.?\s+\d|\b(?:in|since|until|last|of|early|late)\s+{_MONTH}\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b"
)


class Params(NamedTuple):
    """``cues`` are phrases for a relative time; ``unless`` longer phrases in which a cue is innocent."""

    cues: tuple[str, ...]
    unless: tuple[str, ...] = ()


def validate(params: Params) -> None:
    """Raise ``PhraseError`` where a phrase is not in the phrase language."""
    tried((*params.cues, *params.unless))


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each relative time whose sentence holds no date, weekday or year."""
    if document.derive(personal):
        return
    phrases, met, dated = _search(params), set[str](), _is_dated(document)
    story = document.derive(prose)
    below = frozenset(story[_BACKGROUND:]) if len(story) >= _LONG else frozenset()
    for block, matches in phrases.find_all(document):
        content, own = document.blocks[block], document.derive(words)[block]
        innocent = [match for match in matches if match.key == "unless"]
        for match in longest(match for match in matches if match.key == "cues"):
            if any(other.first <= match.first and match.last <= other.last for other in innocent):
                continue
            sentence = sentence_at(document, block, own.starts[match.first])
            if sentence is not None and any(
                own.texts[at][0].isupper() for at in range(max(match.first, sentence.first + 1), match.last)
            ):
                continue  # part of a name or a title (USA Today)
            if sentence is None or _DATE.search(content.text, sentence.start, sentence.end):
                continue
            if _is_told(document, sentence, own, match) or (dated and own.folded[match.last - 1] in _OF_DAY):
                continue
            if _is_supposed(sentence, own, match) or _is_beside_the_point(document, sentence, own, match):
                continue
            word = own.folded[match.first]
            if own.folded[match.last - 1] not in _OF_DAY and block in below:
                continue  # far down a long story, what went before needs no date
            if word in _LOOSE and word in met:
                continue  # a habit is named once
            met.add(word)
            yield Hit(Passage(block, own.starts[match.first], own.ends[match.last - 1]))


_OF_DAY = frozenset(
    {"today", "tonight", "yesterday", "tomorrow", "morning", "afternoon", "evening", "night", "night's"}
)
_AT_TOP, _AT_END = 4, 2
_FULL_DATE = re.compile(rf"\b(?:\d{{1,2}}\s+{_MONTH}|{_MONTH}\.?\s+\d{{1,2}})\.?,?\s+20\d\d\b|\b20\d\d-\d\d-\d\d\b")
_FOR_DAY = re.compile(rf"\bfor (?:\d{{1,2}}\s+{_MONTH}|{_MONTH}\.?\s+\d{{1,2}})\b")
"""How the headline of a digest names its day: "Five things to know for January 24"."""

_DATE_LINE = 100
"""Characters of a line with the date of writing, at most; longer ones tell of other days."""


def _is_dated(document: Document) -> bool:
    """Whether the day of writing stands in the article itself, in one of its first or last paragraphs."""
    blocks = document.blocks
    if document.headline is not None and _FOR_DAY.search(blocks[0].text):
        return True
    around = (*blocks[:_AT_TOP], *blocks[-_AT_END:])
    return any(len(block.text) <= _DATE_LINE and _FULL_DATE.search(block.text) for block in around)


_LOOSE = frozenset({"recently", "lately"})
_KNOWN = frozenset("a an the his her its their our my this that these those had of by from with only".split())
_PERFECT = frozenset({"has", "have", "'ve"})


def _is_aside(document: Document, sentence: Sentence, own: Words, at: int) -> bool:
    """Whether the word stands in what is only added about somebody, below the top: ", which recently moved, …"."""
    before = own.folded[max(at - 3, sentence.first) : at]
    return not {"who", "which", "that"}.isdisjoint(before) and sentence.block not in document.derive(prose)[:_TOP]


_TOP, _BACKGROUND, _LONG = 2, 8, 18
"""Paragraphs in which the news is told, after which a long story gives background, and that make a long story."""


def _is_told(document: Document, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether the words belong to a time that is told of ("she had recently moved", "in 2019. … a year ago"), or
    only describe something ("the recently mended wall", "has grown in recent weeks")."""
    at = match.first
    if own.folded[at : at + 2] == ["until", "recently"] and at == sentence.first:
        return True  # "Until recently eight kinds were known" sets off what is new, which the story dates
    opens, loose = at == sentence.first, own.folded[at] in _LOOSE
    if own.folded[at + 1 : at + 2] == ["recent"] and not opens:
        return True  # at the front it sets the time of the sentence, further on it seldom matters
    if loose and not opens and (own.folded[at - 1] in _KNOWN or own.folded[at - 1] in _PERFECT):
        return True
    if loose and not opens and _is_aside(document, sentence, own, at):
        return True
    if loose and _SPAN.search(document.blocks[sentence.block].text, sentence.start, sentence.end):
        return True
    return (loose or own.folded[match.last - 1] == "ago") and not opens and _is_anchored(document, sentence)


_IF = frozenset("would could if today whether you you'll you'd".split())


def _is_supposed(sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether "tomorrow" is no day but the future, or a day that is only supposed ("if they had to vote tomorrow"), or
    "recently" is told of nobody in particular ("whoever bought one recently may …")."""
    word, around = own.folded[match.first], own.folded[sentence.first : sentence.last]
    if word in _LOOSE:
        return not _LIKELY.isdisjoint(own.folded[max(sentence.first, match.first - _SUPPOSED) : match.first])
    return word == "tomorrow" and not _IF.isdisjoint(around)


_LIKELY = frozenset("likely may might whoever anyone".split())
_SUPPOSED = 8
"""Words before "recently" in which one of these makes it no event."""


def _is_beside_the_point(document: Document, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether nobody asks for the day: that of what somebody is quoted with ("told the BBC recently"), of what is
    only added about somebody (", who recently moved, …"), of what the article dates next or somebody else tells,
    of a match ("City recently lost to …")."""
    first, word = match.first, own.folded[match.first]
    text, opens = document.blocks[sentence.block].text, match.first == sentence.first
    if own.folded[match.last - 1] in _OF_DAY:
        return False
    if word in _COUNTED and not opens:
        return True
    if word in _LOOSE:
        near = (*range(max(sentence.first, first - _SAID_BEFORE), first), first + 1)
        said = any(own.families[at] in _TELLING and own.texts[at].islower() for at in near if at < sentence.last)
        if said or _ADDED.search(text, sentence.start, own.starts[first]):
            return True
        if "sport" in document.derive(kinds):
            return True
        if not opens and _does(sentence, own, first + 1) and sentence.block not in document.derive(prose)[:1]:
            return True  # "Lind recently sold it" is background there; "it was sold recently" may be news
    recent = own.folded[first + 1 : first + 2] == ["recent"]
    if opens and recent and sentence.block not in document.derive(prose)[:_NEWS]:
        return not {"has", "have"}.isdisjoint(own.folded[sentence.first : sentence.last])
    if opens:
        return False
    from newslint.reading.attributed import attributed  # few articles come to it

    return attributed(document, sentence.block, match.first, match.last) or _is_dated_next(document, sentence)


def _does(sentence: Sentence, own: Words, at: int) -> bool:
    """Whether the word behind "recently" is the verb that it goes with, and not the end of a clause."""
    return at < sentence.last and own.starts[at] == own.ends[at - 1] + 1 and own.folded[at] not in STOPWORDS


_TELLING = families("say") | families("opine")
_SAID_BEFORE, _NEWS = 3, 3
_COUNTED = frozenset("two three four five six".split())
_ADDED = re.compile(r"(?:,\s+(?:who|which)|\bhaving)\s+(?:\w+\s+)?\Z")


def _is_dated_next(document: Document, sentence: Sentence) -> bool:
    """Whether the next sentence of the paragraph gives a day or a year."""
    own = document.derive(by_block)[sentence.block]
    return any(
        _YEAR.search(document.blocks[sentence.block].text, other.start, other.end)
        for other in own[own.index(sentence) + 1 :][:1]
    )


_SPAN = re.compile(
    r"\b(?:[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious) (?:week|month|year|summer|autumn|winter|spring|fall|season|weekend)\b"
)


def _is_anchored(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence before, in the same paragraph, gives the day or the year that the story has come to."""
    own = document.derive(by_block)[sentence.block]
    at = own.index(sentence)
    return at > 0 and _YEAR.search(document.blocks[sentence.block].text, own[at - 1].start, own[at - 1].end) is not None


_YEAR = re.compile(rf"\b(?:1[89]|20)\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}\b|\b{_MONTH}\.?\s+\d")


@lru_cache(maxsize=64)
def _search(params: Params) -> Phrases:
    return gathered(listed(params))


def listed(params: Params) -> Iterator[tuple[str, str]]:
    """The phrases, each with what it is for."""
    yield from ((phrase, kind) for kind in ("cues", "unless") for phrase in getattr(params, kind))
