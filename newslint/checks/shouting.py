"""Common words in capitals within a sentence: the writer's raised voice."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en import is_common
from newslint.model import Hit, Passage
from newslint.record import NamedTuple

_LOUD = re.compile(r"\b[A-Z]{2,}(?:[’'][A-Z]{1,2})?(?: [A-Z]{2,}(?:[’'][A-Z]{1,2})?)*(?![\w&-])")
_CALM = re.compile(r"[a-z](?:[,:;…]|\.\.\.| [–—-])? \Z")
"""Shouting stands behind small letters; what is all in capitals is a sign, a label or a line of a list."""

_SHORTEST = 4
"""Shorter words in capitals are acronyms as often, but for those that a rule names."""

_STATE, _ALONE = 2, ("NO", "SO")
"""Two letters are a state's or a country's, but for these."""


class Params(NamedTuple):
    """``short`` are words of less than four letters that are no acronyms, ``known`` longer ones that are;
    behind words of ``announcing`` stands what is written somewhere, or a name."""

    short: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    announcing: tuple[str, ...] = ()


def find(document: Document, params: Params) -> Iterator[Hit]:
    """Each stretch of common words in capitals that is no part of a name."""
    short, known = frozenset(params.short), frozenset(params.known)
    for at, block in enumerate(document.blocks):
        for found in _LOUD.finditer(block.text):
            start, end = found.span()
            if len(found[0]) == _STATE and found[0] not in _ALONE:
                continue
            if not all(_is_word(word, short, known) for word in found[0].split(" ")):
                continue
            if not _CALM.search(block.text, max(0, start - 5), start):
                continue
            if not _is_named(block.text, end) and not _is_announced(block.text, start, params.announcing):
                yield Hit(Passage(at, start, end))


def _is_word(word: str, short: frozenset[str], known: frozenset[str]) -> bool:
    bare = word.replace("’", "'").partition("'")[0]
    return bare in short or (len(bare) >= _SHORTEST and bare not in known and is_common(bare.lower()))


def _is_named(text: str, end: int) -> bool:
    """Whether a name or a number goes on from there ("the BIG Society"), or brackets tell what it is."""
    after = text[end : end + 2]
    return after[:1] == " " and (after[1:].isupper() or after[1:].isdigit() or after[1:] == "(")


def _is_announced(text: str, start: int, announcing: tuple[str, ...]) -> bool:
    before = text[:start].rstrip(" ,:;").rpartition(" ")[2]
    return before in announcing
