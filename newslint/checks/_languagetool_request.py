"""What a LanguageTool server is asked, as plain data: an article's prose, the article's English."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator

from newslint.document import Document
from newslint.lang.en_spelling import spelling_pairs
from newslint.model import Passage
from newslint.reading.furniture import furniture
from newslint.reading.words import words
from newslint.record import NamedTuple

PARAGRAPH = "\n\n"
MOST_CHARACTERS = 40_000
"""The longest text of one request; an article longer than that takes several."""

_ASTRAL = re.compile(r"[\U00010000-\U0010ffff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


class Portion(NamedTuple):
    """A stretch of one block: where it starts in the text sent, then its passage."""

    at: int
    block: int
    start: int
    end: int


class Batch(NamedTuple):
    """The text of one request and the passages it is made of, in order."""

    text: str
    portions: list[Portion]

    def passage(self, start: int, end: int) -> Passage | None:
        """The passage behind ``text[start:end]``; None where that crosses from one block into the next."""
        portion = self.portions[bisect_right(self.portions, (start, _FAR)) - 1]
        shift = portion.start - portion.at
        if not portion.start <= start + shift <= end + shift <= portion.end:
            return None
        return Passage(portion.block, start + shift, end + shift)


_FAR = 1 << 62


def batches(document: Document, kinds: frozenset[str]) -> Iterator[Batch]:
    """The article's prose in blocks of these kinds, page furniture aside, a blank line between two blocks."""
    unread = document.derive(furniture)
    texts: list[str] = []
    portions: list[Portion] = []
    at = 0
    for index, block in enumerate(document.blocks):
        if block.kind not in kinds or index in unread:
            continue
        for start, end in _cuts(block.text):
            if at + end - start > MOST_CHARACTERS and portions:
                yield Batch(PARAGRAPH.join(texts), portions)
                texts, portions, at = [], [], 0
            # Half a surrogate pair cannot be sent, and no server could say anything about it.
            texts.append(_SURROGATE.sub("\ufffd", block.text[start:end]))
            portions.append(Portion(at, index, start, end))
            at += end - start + len(PARAGRAPH)
    if portions:
        yield Batch(PARAGRAPH.join(texts), portions)


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    """The whole text, or where it is longer than a request its parts, cut at a space where there is one."""
    start = 0
    while len(text) - start > MOST_CHARACTERS:
        end = text.rfind(" ", start + MOST_CHARACTERS // 2, start + MOST_CHARACTERS)
        end = end if end > start else start + MOST_CHARACTERS
        yield start, end
        start = end
    if text[start:].strip():
        yield start, len(text)


def code_points(text: str) -> Callable[[int], int]:
    """A function from offsets in UTF-16 units, which LanguageTool counts in, to code points of ``text``."""
    if text.isascii():
        return int
    pairs = [found.start() + before for before, found in enumerate(_ASTRAL.finditer(text))]
    return lambda units: units - bisect_left(pairs, units)


def variant(document: Document) -> str:
    """``en-GB`` or ``en-US``: the English that the article is spelt in, American where nothing tells.

    As many British as American spellings are British: "colour" beside "realize" is Oxford's way.
    """
    seen = {"us": 0, "uk": 0}
    for block in document.derive(words):
        pairs: dict[str, tuple[str, str]] = spelling_pairs().among(set(block.folded))
        for word in block.folded:
            if word in pairs:
                seen[pairs[word][0]] += 1
    return "en-GB" if seen["uk"] and seen["uk"] >= seen["us"] else "en-US"
