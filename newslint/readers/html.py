"""HTML pages: the article of a page, its headline and the other headlines that the page carries."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Block, Document
from newslint.readers._blocks import Draft
from newslint.readers._directives import directives
from newslint.readers._page import Page, page_of
from newslint.readers._structured import structured

SUFFIXES = (".html", ".htm", ".xhtml")

_OUTLET = re.compile(r"\s+[|–—-]\s+[^|–—]{1,40}\Z|\s+\|\s.*\Z")
_LEAST = 3
"""Words that a title must keep when the outlet's name behind it is cut off."""


def read(path: str, source: str, headline: str | None = None) -> Document:
    """The document of a decoded HTML page; ``headline`` stands in place of the page's own.

    The headline is the JSON-LD ``headline``, else the ``h1`` of the article, else ``og:title``, else ``title``;
    the others become blocks of kind ``title`` (an ``h1`` a heading). Whatever the page holds besides the article
    (navigation, captions, comments, forms, teasers) is left out.
    """
    page = page_of(source)
    data = structured(source, page.scripts)
    found = [("json-ld headline", data.headline)] if data.headline else []
    found += [("h1", page.h1)] if page.h1 else []
    found += [("og:title", _without_outlet(page.og_title))] if page.og_title else []
    found += [("title", _without_outlet(page.title))] if page.title else []
    top: list[Block] = []
    origin = ""
    if headline is not None:
        origin = "option"
        top.append(Block("headline", " ".join(headline.split()), ()))
    for name, block in found:
        kind = "headline" if not origin else "heading" if name == "h1" else "title"
        origin = origin or name
        top.append(Block(kind, block.text, block.pieces, 1, block.zones))
    blocks = (*top, *((page.deck,) if page.deck else ()), *page.blocks)
    notes: list[str] = [] if blocks else ["there is no text in it"]
    asked = tuple(directives(source, 0, len(source), notes))
    return Document(path, source, "html", blocks, origin, asked, _meta(page, data.meta), tuple(notes))


def _without_outlet(block: Block) -> Block:
    """A page's title without the outlet's name behind a bar or a dash."""
    found = _OUTLET.search(block.text)
    if found is None or len(block.text[: found.start()].split()) < _LEAST:
        return block
    draft = Draft(block.kind)
    end = found.start()
    for piece in block.pieces:
        if piece.start < end:
            same = piece.length == piece.source_length
            length = min(piece.length, end - piece.start) if same else piece.length
            draft.add(
                block.text[piece.start : piece.start + length],
                piece.source,
                length if same else piece.source_length,
                same=same,
            )
    return draft.block() or block


def _meta(page: Page, data: dict[str, str]) -> dict[str, str]:
    """The page's date, author and language as front matter would give them; JSON-LD first."""
    return {key: value for key, value in {**page.meta, **data}.items() if value}
