"""A page's blocks of text, which of them are the article's, and its titles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from newslint import late_re as re
from newslint.document import Block
from newslint.readers._blocks import Draft
from newslint.readers._markup import add_decoded, tame
from newslint.record import NamedTuple

_BOXES = frozenset("article body div main section td".split())
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_BREAKING = frozenset(
    "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 "
    "h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_LEFT_OUT = frozenset(
    "script style template svg math iframe noscript textarea select option button nav aside footer figcaption "
    "figure video audio canvas object dialog label".split()
)
_ENDED_BY = {"p": _BREAKING - {"body"}, "li": frozenset({"li"}), "td": frozenset({"td", "th", "tr"})}
"""Elements that end by themselves where another begins."""
_KINDS = {"blockquote": "quote", "li": "list-item", "td": "table-cell", "th": "table-cell", "pre": "code"}
_HEADING = re.compile(r"h([1-6])\Z")
_ZONES = {"a": "link", "em": "emphasis", "i": "emphasis", "b": "emphasis", "strong": "emphasis", "code": "code"}
_ASIDE = re.compile(
    r"(?:comments?|disqus|related|share|sharing|social|newsletter|promo|advert(?:isement)?|sponsor(?:ed)?|cookies?|"
    r"consent|breadcrumbs?|nav|navbar|navigation|menu|sidebar|recirc|subscribe|signup|sign-up|toolbar|tags?|topics|"
    r"outbrain|taboola|caption|wp-caption-text|most-(?:read|popular)|more-(?:on|stories)|read-(?:more|next)|skip-link|"
    r"sr-only|visually-hidden|credit|author-bio|print-only)(?:[-_]\w[\w-]*)?|ads?|"
    r"[\w-]+[-_](?:comments|related|share|newsletter|promo|advert|ads?|breadcrumbs?|nav|cookie|caption|credit)"
)
_BODY = re.compile(r"(?:article|story|post|entry)[-_]*(?:body|content|text)|articlebody|storytext")
_DECK = re.compile(r"(?:.*[-_])?(?:standfirst|deck|dek|subtitle|subhead(?:line)?|summary|lede)(?:[-_].*)?")
_BYLINE = re.compile(r"(?:.*[-_])?(?:byline|author)(?:[-_].*)?")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_DEPTH = 4000
_SENTENCE = 40
"""Characters from which a stretch of text is taken for prose."""
_FAIR, _MOST = 0.4, 0.6
"""Elements within one another that are told apart; a page with more is not meant to be read."""


@dataclass(frozen=True)
class Page:
    """``blocks`` are the article's; ``scripts`` the offsets of JSON-LD. What a page does not have is None."""

    blocks: tuple[Block, ...]
    h1: Block | None
    deck: Block | None
    og_title: Block | None
    title: Block | None
    scripts: list[tuple[int, int]]
    meta: dict[str, str]


class _Element(NamedTuple):
    """An open element with what holds inside it: ``out`` for left out, ``box`` the innermost box around it (an index
    of the parser's boxes), ``kind`` of its text, ``deck`` for a standfirst."""

    tag: str
    out: bool
    box: int
    kind: str
    deck: bool


class _Box(NamedTuple):
    """An element that may hold an article: the box around it, and how surely it is one (``rank``, 0 for not)."""

    outer: int
    rank: int


class _Found(NamedTuple):
    block: Block
    box: int
    deck: bool


def page_of(source: str) -> Page:
    """The page of an HTML source. Any text is a page; one without an element is one paragraph."""
    tamed, last = tame(source)
    parser = _Parser(tamed[:last] + source[last:])
    parser.feed(tamed)
    parser.close()
    parser.flush()
    home = _article(parser)
    mine = [found for found in parser.found if home in _around(parser.boxes, found.box)]
    first = [one.block for one in (*mine, *parser.found) if one.block.kind == "heading" and one.block.level == 1]
    h1 = first[0] if first else None
    deck = next((one.block for one in parser.found if one.deck), None)
    if deck is not None:
        deck = Block("deck", deck.text, deck.pieces, 0, deck.zones)
    blocks = tuple(one.block for one in mine if not one.deck and one.block is not h1)
    return Page(blocks, h1, deck, parser.og_title, parser.title, parser.scripts, parser.meta)


def _around(boxes: list[_Box], box: int) -> Iterator[int]:
    """A box and those around it, from the innermost to the page itself."""
    while box:
        yield box
        box = boxes[box].outer
    yield 0


def _article(parser: _Parser) -> int:
    """The box that is the article.

    Of the boxes that call themselves articles the innermost that has most of their text; where they have little of
    the page's text, the box whose own paragraphs and whose boxes' paragraphs are longest.
    """
    inside: Counter[int] = Counter()
    close: Counter[int] = Counter()
    total = 0
    for one in parser.found:
        size = len(one.block.text)
        if one.block.kind not in ("paragraph", "list-item", "quote") or size < _SENTENCE:
            continue
        total += size
        chain = list(_around(parser.boxes, one.box))
        for box in chain:
            inside[box] += size
        for share, box in enumerate(chain[:3], 1):
            close[box] += size // share
    named = {box: size for box, size in inside.items() if parser.boxes[box].rank}
    if named and max(named.values()) >= _FAIR * total:
        most = max(named.values())
        return max((parser.boxes[box].rank, box) for box, size in named.items() if size >= _MOST * most)[1]
    return max(close, key=lambda box: (close[box], -box), default=0)


@dataclass
class _Parser(HTMLParser):
    """Drafts a block for each stretch of text between tags that break it."""

    source: str
    found: list[_Found] = field(default_factory=list)
    scripts: list[tuple[int, int]] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    og_title: Block | None = None
    title: Block | None = None

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.starts = [0, *(match.end() for match in re.finditer("\n", self.source))]
        self.stack = [_Element("", False, 0, "paragraph", False)]
        self.boxes = [_Box(0, 0)]
        self.counts: Counter[str] = Counter()
        self.draft: Draft | None = None
        self.level = 0
        self.zones: list[tuple[str, int]] = []
        self.in_title: Draft | None = None
        self.script: int | None = None

    def flush(self) -> None:
        """End the block being drafted."""
        draft, self.draft, self.zones = self.draft, None, []
        block = draft.block() if draft else None
        if block is not None:
            top = self.stack[-1]
            self.found.append(_Found(block, top.box, top.deck))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Break the text where the tag does, and note what the tag says of what is inside."""
        if tag in _BREAKING:
            self.flush()
            for own, enders in _ENDED_BY.items():
                if tag in enders and self.stack[-1].tag == own:
                    self._pop(own)
        named = {name: value or "" for name, value in attrs}
        if tag == "br":
            if self.draft:
                self.draft.space(self._at(), len(self.get_starttag_text() or ""))
        elif tag == "meta":
            self._of_meta(named)
        elif tag == "html":
            self.meta.setdefault("lang", named.get("lang", ""))
        elif tag == "time" and named.get("datetime"):
            self.meta.setdefault("date", named["datetime"])
        elif tag == "title" and self.title is None and not self.counts["svg"]:
            self.in_title = Draft("title")
        elif tag == "script" and "ld+json" in named.get("type", ""):
            self.script = self._at() + len(self.get_starttag_text() or "")
        elif tag in _ZONES and self.draft:
            self.zones.append((tag, self.draft.length))
        if tag not in _VOID and len(self.stack) < _DEPTH:
            self._push(tag, named)

    def _push(self, tag: str, named: dict[str, str]) -> None:
        top = self.stack[-1]
        classes = f"{named.get('class', '')} {named.get('id', '')}".lower().split()
        hidden = "hidden" in named or named.get("aria-hidden") == "true" or _HIDDEN.search(named.get("style", ""))
        whole = tag in {"html", "body", "article", "main"} or named.get("itemprop") == "articleBody"
        aside = not whole and (any(map(_ASIDE.fullmatch, classes)) or bool(hidden))
        box = top.box
        outer = tag == "header" and not self.boxes[box].rank
        if tag in _BOXES:
            own = self._rank(tag, named, classes)
            self.boxes.append(_Box(box, own))
            box = len(self.boxes) - 1
        kind = "quote" if top.kind == "quote" else _KINDS.get(tag, top.kind)
        if tag in {"p", "div"} and any(map(_BYLINE.fullmatch, classes)):
            kind = "byline"
        deck = top.deck or (tag in {"p", "div", "h2"} and any(map(_DECK.fullmatch, classes)))
        # What a page leaves out is often wrapped round its article too: hidden until a script has run, say.
        out = tag in _LEFT_OUT or aside or outer or (top.out and not (whole and not self._silent()))
        self.stack.append(_Element(tag, out, box, kind, deck))
        self.counts[tag] += 1

    def _silent(self) -> bool:
        """Whether something is open in which no article can stand."""
        return any(self.counts[tag] for tag in _LEFT_OUT)

    @staticmethod
    def _rank(tag: str, named: dict[str, str], classes: list[str]) -> int:
        """How surely an element is the article, 0 for not at all."""
        if named.get("itemprop") == "articleBody" or any(map(_BODY.search, classes)):
            return 3
        if tag == "article":
            return 2
        return 1 if tag == "main" or named.get("role") == "main" else 0

    def handle_endtag(self, tag: str) -> None:
        """Break the text where the tag does."""
        if tag in _BREAKING:
            self.flush()
        if tag == "title" and self.in_title is not None:
            self.title, self.in_title = self.in_title.block(), None
        elif tag == "script" and self.script is not None:
            self.scripts.append((self.script, self._at()))
            self.script = None
        elif tag in _ZONES and self.zones and self.zones[-1][0] == tag:
            opened, at = self.zones.pop()
            if self.draft:
                self.draft.zone(at, _ZONES[opened])
        self._pop(tag)

    def _pop(self, tag: str) -> None:
        if not self.counts[tag]:
            return
        while True:
            element = self.stack.pop()
            self.counts[element.tag] -= 1
            if element.tag == tag:
                return

    def handle_data(self, data: str) -> None:
        """Add text."""
        self._add(self._at(), len(data))

    def handle_entityref(self, name: str) -> None:
        """Add the character of ``&name;``."""
        self._reference(f"&{name}")

    def handle_charref(self, name: str) -> None:
        """Add the character of ``&#name;``."""
        self._reference(f"&#{name}")

    def _reference(self, written: str) -> None:
        at = self._at()
        end = at + len(written)
        self._add(at, len(written) + self.source.startswith(";", end))

    def _add(self, at: int, length: int) -> None:
        if self.in_title is not None:
            add_decoded(self.in_title, self.source, at, at + length)
            return
        top = self.stack[-1]
        if top.out:
            return
        if self.draft is None:
            if not self.source[at : at + length].strip():
                return
            heading = next((found for element in self.stack[:-4:-1] if (found := _HEADING.match(element.tag))), None)
            self.draft = Draft("heading", int(heading[1])) if heading else Draft(top.kind)
            self.zones = [(element.tag, 0) for element in self.stack[-3:] if element.tag in _ZONES]
        add_decoded(self.draft, self.source, at, at + length)

    def _of_meta(self, named: dict[str, str]) -> None:
        name = named.get("property") or named.get("name") or named.get("itemprop") or ""
        content = named.get("content", "")
        if name == "og:title" and self.og_title is None:
            self.og_title = self._attribute("content")
        elif name in {"article:published_time", "datePublished", "date", "pubdate", "dc.date"}:
            self.meta.setdefault("date", content)
        elif name in {"author", "article:author"} and not content.startswith("http"):
            self.meta.setdefault("author", content)

    def _attribute(self, name: str) -> Block | None:
        """The block of an attribute of the tag just read."""
        at = self._at()
        text = self.get_starttag_text() or ""
        found = re.search(rf"\b{name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", text, re.IGNORECASE)
        if found is None or found.lastindex is None:
            return None
        draft = Draft("title")
        add_decoded(draft, self.source, at + found.start(found.lastindex), at + found.end(found.lastindex))
        return draft.block()

    def _at(self) -> int:
        line, column = self.getpos()
        return self.starts[line - 1] + column
