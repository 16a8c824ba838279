"""Words for a time that only the day of writing fixes, where no date stands near them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newslint import late_re as re
from newslint.document import Document
from newslint.model import Hit, Passage
from newslint.reading.phrases import Phrases, longest, tried
from newslint.reading.sentences import sentence_at
from newslint.reading.words import words

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
            yield Hit(Passage(block, own.starts[match.first], own.ends[match.last - 1]))


@lru_cache(maxsize=64)
def _search(params: Params) -> Phrases:
    phrases = Phrases()
    for kind in ("cues", "unless"):
        for phrase in getattr(params, kind):
            phrases.add(phrase, kind)
    return phrases
