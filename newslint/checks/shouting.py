"""Common words in capitals within a sentence: the writer's raised voice."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en import is_common
from newslint.model import Hit, Passage
from newslint.record import NamedTuple

_LOUD = re.compile(r"[A-Z](?<=\b[A-Z])[A-Z]+(?:[’'][A-Z]{1,2})?(?: [A-Z]{2,}(?:[’'][A-Z]{1,2})?)*(?![\w&-])")
_CALM = re.compile(r"[a-z](?:[,:;…]|\.\.\.| [–—-])? \Z")
"""Shouting stands behind small letters; what is all in capitals is a sign, a label or a line of a list."""

_VERBAL = ("ED", "ING", "LY", "EST", "SELF", "SELVES")
_SHORTEST, _SHORTEST_VERBAL = 4, 6
"""Shorter words in capitals are acronyms as often; nouns are the names of papers and of firms as often."""


class Params(NamedTuple):
    """``words`` shout where they stand alone, others only beside one of them or by their ending; ``known`` are names
    and acronyms that are words too; behind words of ``announcing`` stands what is written somewhere, or a name."""

    words: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    announcing: tuple[str, ...] = ()


def find(document: Document, params: Params) -> Iterator[Hit]:
    """Each stretch of common words in capitals that is no part of a name."""
    emphatic, known, announcing = frozenset(params.words), frozenset(params.known), frozenset(params.announcing)
    for at, block in enumerate(document.blocks):
        for found in _LOUD.finditer(block.text):
            start, end = found.span()
            loud = [word.replace("’", "'").partition("'")[0] for word in found[0].split(" ")]
            if not _shouts(loud, emphatic, known) or not _CALM.search(block.text, max(0, start - 5), start):
                continue
            if not _is_named(block.text, end) and _word_before(block.text, start) not in announcing:
                yield Hit(Passage(at, start, end))


def _shouts(loud: list[str], emphatic: frozenset[str], known: frozenset[str]) -> bool:
    if emphatic.isdisjoint(loud):
        return all(word.endswith(_VERBAL) and len(word) >= _SHORTEST_VERBAL and _is_word(word, known) for word in loud)
    return all(word in emphatic or len(word) < _SHORTEST or _is_word(word, known) for word in loud)


def _is_word(word: str, known: frozenset[str]) -> bool:
    return word not in known and is_common(word.lower())


def _is_named(text: str, end: int) -> bool:
    """Whether a name or a number goes on from there ("the BIG Society"), or brackets tell what it is."""
    after = text[end : end + 2]
    return after[:1] == " " and (after[1:].isupper() or after[1:].isdigit() or after[1:] == "(")


def _word_before(text: str, start: int) -> str:
    return text[:start].rstrip(" ,:;").rpartition(" ")[2]
