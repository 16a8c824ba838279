"""Words for a time that only the day of writing fixes, where no date stands near them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newslint import late_re as re
from newslint.document import Document
from newslint.model import Hit, Passage
from newslint.reading.phrases import Match, Phrases, longest, tried
from newslint.reading.sentences import Sentence, by_block, sentence_at
from newslint.reading.words import Words, words

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
    phrases = _search(params)
    for block, content in enumerate(document.blocks):
        own = document.derive(words)[block]
        matches = list(phrases.find(content.text, own))
        innocent = [match for match in matches if match.key == "unless"]
        for match in longest(match for match in matches if match.key == "cues"):
            if any(other.first <= match.first and match.last <= other.last for other in innocent):
                continue
            sentence = sentence_at(document, block, own.starts[match.first])
            if sentence is not None and match.first > sentence.first and own.texts[match.first][0].isupper():
                continue  # part of a name or a title (USA Today)
            if sentence is None or _DATE.search(content.text, sentence.start, sentence.end):
                continue
            if _is_told(document, sentence, own, match):
                continue
            yield Hit(Passage(block, own.starts[match.first], own.ends[match.last - 1]))


_LOOSE = frozenset({"recently", "lately"})
_KNOWN = frozenset("a an the his her its their our my this that these those had".split())


def _is_told(document: Document, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether the words belong to a time that is told of ("she had recently moved", "in 2019. … a year ago"), or
    only describe something ("the recently mended wall", "has grown in recent weeks")."""
    at = match.first
    opens, loose = at == sentence.first, own.folded[at] in _LOOSE
    if own.folded[at + 1 : at + 2] == ["recent"] and not opens:
        return True  # at the front it sets the time of the sentence, further on it seldom matters
    if loose and not opens and own.folded[at - 1] in _KNOWN:
        return True
    if loose and _SPAN.search(document.blocks[sentence.block].text, sentence.start, sentence.end):
        return True
    return (loose or own.folded[match.last - 1] == "ago") and not opens and _is_anchored(document, sentence)


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
    phrases = Phrases()
    for kind in ("cues", "unless"):
        for phrase in getattr(params, kind):
            phrases.add(phrase, kind)
    return phrases
