"""The text of HTML that stands inside an article, each character with its place."""

from __future__ import annotations

import html
from html.parser import HTMLParser

from newslint import late_re as re
from newslint.document import Block
from newslint.readers._blocks import Draft
from newslint.readers._markup import tame

_BREAKING = frozenset(
    "address article aside blockquote caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_SILENT = frozenset({"script", "style", "template", "svg", "iframe", "noscript", "pre", "textarea", "select"})
_KINDS = {"figcaption": "caption", "caption": "caption", "blockquote": "quote", "li": "list-item", "td": "table-cell"}


def html_blocks(source: str, start: int, end: int) -> list[Block]:
    """The blocks of text in the HTML between two offsets of the source."""
    text = source[start:end]
    tamed, last = tame(text)
    parser = _Parser(tamed[:last] + text[last:], start)
    parser.feed(tamed)
    parser.close()
    parser.flush()
    return parser.blocks


class _Parser(HTMLParser):
    """Drafts a block for each stretch of text between tags that break it."""

    def __init__(self, text: str, begin: int) -> None:
        super().__init__(convert_charrefs=False)
        self.text, self.begin = text, begin
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self.blocks: list[Block] = []
        self.open: list[str] = []
        self.draft: Draft | None = None

    def flush(self) -> None:
        """End the block being drafted."""
        block = self.draft.block() if self.draft else None
        if block is not None:
            self.blocks.append(block)
        self.draft = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Break the text where the tag does."""
        if tag in _BREAKING:
            self.flush()
        elif tag == "br" and self.draft:
            self.draft.space(self._at(), len(self.get_starttag_text() or ""))
        if tag in _SILENT or tag in _KINDS:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Break the text where the tag does."""
        if tag in _BREAKING:
            self.flush()
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Add text, each run of white space with a line break in it as one space."""
        at = self._at()
        for word in re.finditer(r"\s+|\S+", data):
            if not word[0].isspace() or word[0] == " ":
                self._add(word[0], at + word.start(), len(word[0]))
            elif self.draft and not self._silent():
                self.draft.space(at + word.start(), len(word[0]))

    def handle_entityref(self, name: str) -> None:
        """Add the character of ``&name;``."""
        self._reference(f"&{name}")

    def handle_charref(self, name: str) -> None:
        """Add the character of ``&#name;``."""
        self._reference(f"&#{name}")

    def _reference(self, written: str) -> None:
        at = self._at()
        here = at - self.begin + len(written)
        if self.text[here : here + 1] == ";":
            written += ";"
        self._add(html.unescape(written), at, len(written))

    def _add(self, text: str, at: int, length: int) -> None:
        if self._silent():
            return
        if self.draft is None:
            kind = next((_KINDS[tag] for tag in reversed(self.open) if tag in _KINDS), "paragraph")
            self.draft = Draft(kind)
        self.draft.add(text, at, length, same=len(text) == length)

    def _silent(self) -> bool:
        return any(tag in _SILENT for tag in self.open)

    def _at(self) -> int:
        line, column = self.getpos()
        return self.begin + self.starts[line - 1] + column
