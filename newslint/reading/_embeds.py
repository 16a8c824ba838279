"""Posts of networks that a page shows in an article: all their paragraphs, and the line that hands over to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newslint import late_re as re
from newslint.document import Document
from newslint.reading._labels import POSTER

_SIGNED = re.compile(POSTER)
_LONGEST_PART, _MOST_PARTS = 400, 5
_BLANK_LINE = 2
"""The line ends between two paragraphs of a text; more of them part the paragraphs of what was taken in from a page."""


def complete(document: Document, found: dict[int, str]) -> None:
    """Add to the furniture the rest of each post, and take out the line above it."""
    if "embed" in found.values():
        found.update([(index, "embed") for index in _parts(document, found)])
        for index in list(_lead_ins(document, found)):
            del found[index]


def _parts(document: Document, found: Mapping[int, str]) -> Iterator[int]:
    """The paragraphs above the signed one of a post that stand farther apart than those of the story do."""
    blocks = document.blocks
    for signed, kind in found.items():
        if kind != "embed" or document.format != "text" or not _SIGNED.search(blocks[signed].text):
            continue
        above: list[int] = []
        at = signed - 1
        while at > 0 and len(above) <= _MOST_PARTS and document.line_ends(at) > _BLANK_LINE:
            text = blocks[at].text.rstrip()
            if blocks[at].kind not in ("paragraph", "heading") or text.endswith(":") or len(text) > _LONGEST_PART:
                break
            if at not in found:
                above.append(at)
            at -= 1
        if len(above) <= _MOST_PARTS:
            yield from above


def _lead_ins(document: Document, found: Mapping[int, str]) -> Iterator[int]:
    """The lines with a colon, taken for links, that hand over to a post: they are the desk's own."""
    for index, kind in found.items():
        link = kind in ("related", "embed", "navigation")
        if link and found.get(index + 1) == "embed" and document.blocks[index].text.rstrip().endswith(":"):
            yield index
