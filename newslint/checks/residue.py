"""Page furniture left in the text: share lines, comment counts, adverts, captions and credits."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.checks._places import one_for_all
from newslint.document import Document
from newslint.model import Hit, Passage
from newslint.reading.furniture import furniture, furniture_spans
from newslint.record import NamedTuple


class Params(NamedTuple):
    """``kinds`` of furniture to leave alone, as ``reading/furniture`` names them."""

    ignore: tuple[str, ...] = ()


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each block that is furniture and each piece of furniture inside a paragraph; where the same line stands
    again ("Advertisement", "2h ago 08.30 EST"), for a list of links to other stories, for a post, and for the lines of
    a form or of a row of buttons, one for all."""
    found: dict[tuple[str, object], list[Passage]] = {}
    kinds: dict[tuple[str, object], str] = {}
    above: dict[str, tuple[int, object]] = {}
    for passage, kind in sorted(_pieces(document, params)):
        group, form = _WIDGETS.get(kind, kind), _form(document, passage)
        if group in _IN_A_ROW:
            at, first = above.get(group, (-1, form))
            form = first if passage.block == at + 1 else form
            above[group] = passage.block, form
        found.setdefault((group, form), []).append(passage)
        kinds.setdefault((group, form), kind)
    for key, passages in found.items():
        kind = kinds[key]
        yield one_for_all(passages, kind=kind, mend="quote it, or cut it" if kind == "embed" else "cut it")


_WIDGETS = dict.fromkeys(("share", "subscribe", "comments", "navigation", "tags"), "widget")
"""Kinds whose lines stand in one form or in one row of buttons."""

_IN_A_ROW = ("related", "embed", "widget", "byline-stub")
"""Kinds of which the lines right below are more of the same: further links, the rest of a post, the next button, the
paper below its writer."""

_LONGEST = 60
"""Characters of a line that a page repeats."""


def _form(document: Document, passage: Passage) -> object:
    """What two lines have in common of which one is the other again: a short one's words, whatever its numbers."""
    text = document.blocks[passage.block].text[passage.start : passage.end].strip().lower()
    return passage if len(text) > _LONGEST else _DIGITS.sub("#", text)


_DIGITS = re.compile(r"\d+")


def _pieces(document: Document, params: Params) -> Iterator[tuple[Passage, str]]:
    for block, kind in document.derive(furniture).items():
        if kind not in params.ignore:
            yield Passage(block, 0, len(document.blocks[block].text)), kind
    for block, start, end, kind in document.derive(furniture_spans):
        if kind not in params.ignore:
            yield Passage(block, start, end), kind
