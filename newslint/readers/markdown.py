"""Markdown: CommonMark with tables and footnotes, front matter, HTML inside, shortcodes passed over."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from newslint import late_re as re
from newslint.document import Block, Document
from newslint.model import Directive, Span
from newslint.readers._blocks import Draft
from newslint.readers._directives import directives, from_front_matter
from newslint.readers._front_matter import FrontMatter, front_matter, value_block
from newslint.readers._html import html_blocks
from newslint.typed import Any

SUFFIXES = (".md", ".markdown", ".mdown", ".mdx")

_HEADLINE_KEYS = ("headline", "title")
_DECK_KEYS = ("deck", "standfirst", "subtitle")
_MASKED = re.compile(r"(\{\{[<%]|\{%|\{/\*)|</?[A-Z]\w*\.[A-Z][^<>]*>")
_CLOSING = {"{{<": ("%}}", ">}}"), "{{%": ("%}}", ">}}"), "{%": ("%}",), "{/*": ("*/}",)}
"""Shortcodes, comments and components of MDX: what CommonMark would take for text."""

_INK = re.compile(r"[^\r\n]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_BREAK_TAG = re.compile(r"<br\s*/?>\Z", re.IGNORECASE)
_SETS_APART = {"Emphasis": "emphasis", "Strong": "emphasis", "Link": "link"}


def read(path: str, source: str, headline: str | None = None) -> Document:
    """The document of a decoded Markdown file; ``headline`` stands in place of the file's own.

    Raises ``ReadError`` for broken front matter.
    """
    matter = front_matter(source)
    begin = matter.end if matter else 0
    notes: list[str] = []
    found = list(directives(source, begin, len(source), notes))
    blocks = _blocks(source, begin)
    origin = ""
    top: list[Block] = []
    if matter:
        found[:0] = from_front_matter(matter.data, Span(matter.start, matter.stop), notes)
        top, origin = _of_front_matter(source, matter)
    if not origin:
        at = next((i for i, block in enumerate(blocks) if block.kind == "heading" and block.level == 1), None)
        if at is not None:
            block = blocks.pop(at)
            top.insert(0, Block("headline", block.text, block.pieces, 1, block.zones))
            origin = "h1"
    if headline is not None:
        if origin:
            top[0] = Block("heading", top[0].text, top[0].pieces, 1, top[0].zones)
        top.insert(0, Block("headline", " ".join(headline.split()), ()))
        origin = "option"
    if not top and not blocks:
        notes.append("there is no text in it")
    meta = matter.data if matter else {}
    return Document(path, source, "markdown", (*top, *blocks), origin, _living(found, blocks), meta, tuple(notes))


def _living(found: list[Directive], blocks: list[Block]) -> tuple[Directive, ...]:
    """The directives that do not stand in code."""
    code = [span for b in blocks if b.kind == "code" and (span := b.locate(0, len(b.text)))]
    return tuple(d for d in found if not any(low <= d.span.start < high for low, high in code))


def _of_front_matter(source: str, matter: FrontMatter) -> tuple[list[Block], str]:
    """The headline and the deck that the front matter holds, and where the headline came from."""
    top, origin = [], ""
    for kind, keys in (("headline", _HEADLINE_KEYS), ("deck", _DECK_KEYS)):
        for key in keys:
            value = matter.data.get(key)
            if not isinstance(value, str) or not value.strip():
                continue
            block = value_block(source, matter, key, kind)
            if block is not None:
                top.append(block)
            if kind == "headline":
                origin = f"front matter {key}"
            break
    return top, origin


def _blocks(source: str, begin: int) -> list[Block]:
    """The blocks of the source from ``begin``."""
    import pyromark

    options = (
        pyromark.Options.ENABLE_TABLES
        | pyromark.Options.ENABLE_FOOTNOTES
        | pyromark.Options.ENABLE_STRIKETHROUGH
        | pyromark.Options.ENABLE_TASKLISTS
    )
    body = _masked(source[begin:])
    walk = _Walk(source, begin, _offsets(body))
    for event, place in pyromark.events_with_range(body, options=options):
        walk.see(event, place["start"], place["end"])
    return walk.done()


def _masked(text: str) -> str:
    """The text with blanks for what a template or MDX puts in. A mark that nothing closes does not have the rest of the
    text searched for it."""
    parts: list[str] = []
    done = at = 0
    last = {mark: text.rfind(mark) for mark in ("%}}", ">}}", "%}", "*/}")}
    while found := _MASKED.search(text, at):
        end = found.end()
        if found[1]:
            closing = [mark for mark in _CLOSING[found[1]] if last[mark] >= end]
            end = min((text.find(mark, end) + len(mark) for mark in closing), default=-1)
        at = found.start() + 1
        if end > 0:
            parts += [text[done : found.start()], _INK.sub(" ", text[found.start() : end])]
            done = at = end
    return "".join((*parts, text[done:]))


def _offsets(text: str) -> Callable[[int], int]:
    """From UTF-8 byte offsets of the text to code points."""
    if text.isascii():
        return lambda at: at
    ends, surpluses, surplus = [0], [0], 0
    for found in _NOT_ASCII.finditer(text):
        size = len(found[0].encode("utf-8", "surrogatepass"))
        ends.append(found.start() + surplus + size)
        surplus += size - 1
        surpluses.append(surplus)
    return lambda at: at - surpluses[bisect_right(ends, at) - 1]


class _Walk:
    """Walks the parser's events and drafts blocks."""

    def __init__(self, source: str, begin: int, offset: Callable[[int], int]) -> None:
        self.source, self.begin, self.offset = source, begin, offset
        self.blocks: list[Block] = []
        self.draft: Draft | None = None
        self.around: list[str] = []
        self.opened: list[tuple[str, int]] = []
        self.image: Draft | None = None
        self.html: tuple[int, int] | None = None

    def done(self) -> list[Block]:
        """All blocks, in order."""
        self._close()
        return self.blocks

    def see(self, event: Any, low: int, high: int) -> None:
        """Take one event, its range in bytes."""
        start, end = self.begin + self.offset(low), self.begin + self.offset(high)
        name: str
        detail: Any
        name, detail = (event, None) if isinstance(event, str) else next(iter(event.items()))
        if name == "Start":
            tag, more = (detail, None) if isinstance(detail, str) else next(iter(detail.items()))
            self._start(tag, more, start, end)
        elif name == "End":
            self._end(detail if isinstance(detail, str) else next(iter(detail)))
        elif name in ("Text", "Code"):
            self._text(detail, start, end, code=name == "Code")
        elif name in ("SoftBreak", "HardBreak") or (name == "InlineHtml" and _BREAK_TAG.match(detail)):
            (self.image or self._open()).space(start, end - start)
        elif name == "Html" and self.html:
            self.html = (self.html[0], end)

    def _start(self, tag: str, more: Any, start: int, end: int) -> None:
        if tag in _SETS_APART:
            self.opened.append((tag, self._open().length))
        elif tag == "Image":
            self._open()
            self.image = Draft("caption")
        elif tag == "HtmlBlock":
            self._close()
            self.html = (start, start)
        elif tag in _KINDS or tag in ("Heading", "CodeBlock", "Paragraph", "Table", "TableHead", "TableRow", "List"):
            self._close()
            if tag == "Heading":
                self.draft = Draft("heading", int(more["level"][1:]))
            elif tag == "CodeBlock":
                self.draft = Draft("code")
            elif tag in _KINDS:
                self.around.append(tag)

    def _end(self, tag: str) -> None:
        if tag in _SETS_APART:
            kind, at = self.opened.pop()
            self._open().zone(at, _SETS_APART[kind])
        elif tag == "Image":
            image, self.image = self.image, None
            if image is not None and self.draft is not None and not self.draft.length:
                self.draft.caption = image  # alone so far in its paragraph: perhaps a captioned picture
        elif tag == "HtmlBlock" and self.html:
            self.blocks += html_blocks(self.source, *self.html)
            self.html = None
        else:
            self._close()
            if tag in _KINDS and self.around:
                self.around.pop()

    def _text(self, text: str, start: int, end: int, *, code: bool) -> None:
        draft = self.image or self._open()
        if code:
            # The backticks and the space inside them are markup.
            inner = self.source.find(text, start, end)
            if inner >= 0:
                start, end = inner, inner + len(text)
        before = draft.length
        draft.add(text, start, end - start, same=self.source[start:end] == text)
        if code:
            draft.zone(before, "code")

    def _open(self) -> Draft:
        """The block being drafted; a tight list item's text begins one without a paragraph."""
        if self.draft is None:
            kind = "quote" if "BlockQuote" in self.around else _KINDS[self.around[-1]] if self.around else "paragraph"
            self.draft = Draft(kind)
        return self.draft

    def _close(self) -> None:
        draft, self.draft, self.opened = self.draft, None, []
        if draft is None:
            return
        block = draft.block() or (draft.caption.block() if draft.caption else None)
        if block is not None:
            self.blocks.append(block)


_KINDS = {
    "BlockQuote": "quote",
    "Item": "list-item",
    "TableCell": "table-cell",
    "FootnoteDefinition": "footnote",
}
"""Containers and what text in them is; inside a block quotation everything is quoted."""
