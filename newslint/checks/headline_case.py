"""Capitals in a headline: two styles in one line, and words that shout."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en import STOPWORDS, is_common
from newslint.model import Hit, Passage
from newslint.reading.words import Words, words
from newslint.record import NamedTuple
from newslint.typed import Literal

_SHORTEST = 4
"""Shorter words keep their own capitals in every style, and acronyms are mostly short."""


_OPENING_LABEL = re.compile(r"(?:[^\Wa-z]+\s+){0,2}[^\Wa-z]+(?:\s[\d.]+)?(?::|\s\|)\s")
_LABEL = re.compile(r"[(\[](?:[^\Wa-z]+\s*)+[)\]]|[:|–—-]\s+[^\Wa-z]+\s*\Z")


class Params(NamedTuple):
    """``fault``: ``mixed`` for a headline in two styles, ``shouting`` for words in capitals; ``least_words`` is
    how many words a headline must have; ``known`` are words in capitals that are no shouting."""

    fault: Literal["mixed", "shouting"]
    least_words: int = 4
    known: tuple[str, ...] = ()


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on the words in the rarer style, or on each word that shouts."""
    if document.headline is None:
        return
    head = document.derive(words)[0]
    if len(head.texts) < params.least_words or document.blocks[0].text.isupper():
        return
    if params.fault == "shouting":
        yield from _shouting(document, head, frozenset(params.known))
    else:
        yield from _mixed(document, head)


def _shouting(document: Document, head: Words, known: frozenset[str]) -> Iterator[Hit]:
    """Common words in capitals that the body never writes so."""
    loud = [
        at
        for at, text in enumerate(head.texts)
        if len(text) >= _SHORTEST and text.isalpha() and text.isupper() and text not in known
    ]
    body = {text for own in document.derive(words)[1:] for text in own.texts if text.isupper()} if loud else set()
    for at in loud:
        text = head.texts[at]
        if text in body:
            continue
        if is_common(head.folded[at]) and not _labels(document.blocks[0].text, head.starts[at], head.ends[at]):
            yield Hit(Passage(0, head.starts[at], head.ends[at]), values={"calm": text.capitalize()})


def _labels(text: str, start: int, end: int) -> bool:
    """Whether a word stands in a label in capitals: "COURT NOTEBOOK: …", "… (REPORT)", "…: POLL"."""
    opening = _OPENING_LABEL.match(text)
    if opening and end <= opening.end():
        return True
    return any(found.start() <= start and end <= found.end() for found in _LABEL.finditer(text))


def _mixed(document: Document, head: Words) -> Iterator[Hit]:
    """The words of the rarer style, where two words or more of each style show that both are meant as a style.

    A word counts only if the body writes it small and never with a capital in running text, so that names do
    not count.
    """
    small, large = [], []
    for at in range(_first(document, head), len(head.texts)):
        text, word = head.texts[at], head.folded[at]
        if word in STOPWORDS or len(word) < _SHORTEST or not text.isalpha() or text.isupper():
            continue
        if text.islower():
            small.append(at)
        elif text[0].isupper():
            large.append(at)
    if len(large) < 2 or not small:
        return  # before the body is gone through, as nearly every headline is in one style
    lower, capital = _in_body(document)
    large = [at for at in large if head.folded[at] in lower and head.folded[at] not in capital]
    if len(large) < 2:
        return
    rarer = small if len(small) <= len(large) else large
    style = "small letters" if rarer is small else "a capital"
    yield Hit(Passage(0, head.starts[rarer[0]], head.ends[rarer[-1]]), values={"style": style})


def _first(document: Document, head: Words) -> int:
    """The first word whose capital says something about style: after the first, or the first after a colon."""
    text = document.blocks[0].text
    colons = [at for at in range(len(head.texts) - 1) if text[head.ends[at] : head.starts[at + 1]].startswith(":")]
    return (colons[0] + 2) if colons else 1


def _in_body(document: Document) -> tuple[set[str], set[str]]:
    """The words that the body writes small, and those it writes with a capital in the middle of a sentence."""
    lower: set[str] = set()
    capital: set[str] = set()
    for block, own in zip(document.blocks[1:], document.derive(words)[1:], strict=True):
        if block.kind in ("heading", "deck"):
            continue
        for at, text in enumerate(own.texts):
            if text[0].islower():
                lower.add(own.folded[at])
            elif at and text[0].isupper() and block.text[own.ends[at - 1] : own.starts[at]] == " ":
                capital.add(own.folded[at])
    return lower, capital
