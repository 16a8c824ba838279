"""Which blocks are page furniture and not the article: share lines, adverts, credits, related links, navigation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from newslint import late_re as re
from newslint.document import Block, Document
from newslint.lang.en import STOPWORDS
from newslint.reading import _beside, _embeds, _labels
from newslint.reading._captions import is_scene
from newslint.reading.sentences import by_block
from newslint.reading.words import words

_KINDS = frozenset({"deck", "heading", "paragraph", "list-item", "table-cell", "footnote"})
"""The blocks that can be furniture: a caption or byline that the markup calls one is in its place."""

_LINK_WORDS = 5
"""A line of at least so many words, without a full stop, after "Related" or the like is a link's text."""

_ASKS = frozenset({"share", "contact", "comments", "subscribe"})
_ASKING = re.compile(
    r"\b(?:[Tt]ell us|[Ss]hare your|[Hh]ow have you|[Hh]ave you (?:been|ever)|[Ww]e (?:want|would like) to hear)\b"
)
"""The headline of an article that asks readers for what they know: what bids them share it is its own."""

_LONGEST_LINK = 160
_LONGEST_LABEL = 60
_NO_HEADLINE = frozenset({"player", "advert", "share", "comments"})
"""What the first line of a text may be in the place of its headline: "Warning: graphic image below"."""


def furniture(document: Document) -> Mapping[int, str]:
    """Block index to kind: ``share``, ``comments``, ``related``, ``advert``, ``subscribe``, ``credit``, ``tags``,
    ``navigation``, ``byline-stub``, ``legal``, ``contact``, ``player``, ``update``, ``embed``, ``biography`` or
    ``caption``."""
    blocks = document.blocks
    found = _in_headlines_place(document)
    tail = _tail(blocks)
    related, asking = False, _ASKING.search(blocks[0].text) is not None if blocks else False
    shouted: list[int] = []
    every = document.derive(words)
    for index, block in enumerate(blocks):
        if block.kind not in _KINDS:
            related = False
            continue
        text = _spaced(block.text) if len(block.text) <= _labels.LONGEST else ""
        kind = _labels.kind(text, every[index].folded, index >= tail) if text else None
        if not text and _is_long_notice(block, index, len(blocks)):
            kind = "legal"
        if kind is None and text and _is_debris(text, block):
            kind = "player"
        if kind is None and text.isupper() and _is_shouted_link(document, index):
            kind = "related"
            shouted.append(index)
        if kind == "related" and block.kind == "deck" and not _labels.surely_links(text):
            kind = None
        if kind in _ASKS and block.kind == "heading" and asking:
            kind = None
        if kind is None and related and (block.kind == "list-item" or _is_link(text, block, index >= tail)):
            kind = "related"
        elif kind != "advert":
            related = kind == "related" and _labels.opens_list(text)
        if kind is not None:
            found[index] = kind
            if kind == "credit" and _is_title(blocks, index, found):
                found[index - 1] = "caption"
            if kind == "embed" and _SIGNATURE.match(text) and _is_message(blocks[index - 1], index - 1, found):
                found[index - 1] = kind
    found.update((index, "related") for index in _shouted_pairs(blocks) if index not in found)
    if shouted and any(_is_shouted_heading(block) for at, block in enumerate(blocks) if at not in found):
        for index in shouted:
            found.pop(index, None)
    _embeds.complete(document, found)
    _add_by_neighbours(document, found)
    return found


def _add_by_neighbours(document: Document, found: dict[int, str]) -> None:
    """Add what the lines beside it or its place tell of a line."""
    for step in _NEIGHBOURS:
        found.update(list(step(document, found)))


def _as(kind: str, found: Mapping[int, str], lines: Iterable[int]) -> Iterator[tuple[int, str]]:
    """Those of the lines of which nothing has been found, with their kind."""
    return ((index, kind) for index in lines if index not in found)


_NEIGHBOURS: tuple[Callable[[Document, Mapping[int, str]], Iterable[tuple[int, str]]], ...] = (
    lambda document, found: _as("caption", found, _twice(document.blocks)),
    lambda document, found: _as("caption", found, _of_credits(document.blocks, found)),
    lambda document, found: _as("caption", found, _beside.credited_alike(document.blocks)),
    lambda document, found: _as("byline-stub", found, _beside.datelines(document.blocks)),
    lambda document, found: _as("contact", found, _beside.foreign(document, found)),
    lambda document, found: _as("biography", found, _biographies(document.blocks, found)),
    lambda document, found: _as("byline-stub", found, _beside.stub(document.blocks)),
    lambda document, found: _beside.widgets(document.blocks, found),
    lambda document, found: _as("navigation", found, _beside.boxes(document.blocks)),
    lambda document, found: _as("related", found, _beside.titled_links(document, found)),
    lambda document, found: _as("caption", found, _beside.again(document, found)),
    lambda document, found: _as("byline-stub", found, _signature(document.blocks, found)),
)
"""What tells lines by those beside them, in order: each step knows what those before it have found. Only a line of a
widget becomes something else than it was found to be."""


def _in_headlines_place(document: Document) -> dict[int, str]:
    """The first line of a text, where it is no headline: "Warning: graphic image below"."""
    first = document.blocks[0] if document.blocks and document.format == "text" else None
    if first is None or first.kind != "headline" or not 0 < len(first.text) <= _LONGEST_LABEL:
        return {}
    kind = _labels.kind(_spaced(first.text), document.derive(words)[0].folded, False)
    return {0: kind} if kind in _NO_HEADLINE else {}


def _twice(blocks: tuple[Block, ...]) -> Iterator[int]:
    """The lines without an end that stand again, the same words, below or on the same line: what a picture or a
    film is called, beside it and under it."""
    lines: dict[str, int] = {}
    for index, block in enumerate(blocks):
        text = block.text.strip()
        if block.kind not in ("paragraph", "heading") or not text.lstrip("'\"“‘")[:1].isupper():
            continue
        if len(text) > _LONGEST_TITLE or text[-1] in ".!:;,":
            continue
        half = len(text) // 2
        if text[half : half + 1] == " " and text[:half] == text[half + 1 :]:
            yield index
        before = lines.get(text.lower())
        if before is not None and (index == before + 1 or text.count(" ") >= _TITLE_WORDS):
            yield before
            yield index
        lines[text.lower()] = index


_LONGEST_TITLE, _TITLE_WORDS = 140, 4
"""Characters of such a line at most, and spaces between its words at least, where it does not stand again at once."""


def _spaced(text: str) -> str:
    """The text with one space between two words and none around them; most is written so."""
    plain = "  " not in text and text[:1] != " " and text[-1:] != " " and text.isprintable()
    return text if plain else " ".join(text.split())


def furniture_spans(document: Document) -> tuple[tuple[int, int, int, str], ...]:
    """Furniture inside a paragraph, as ``(block, start, end, kind)``: at its end, glued to its last sentence, a lone
    "Advertisement" between two, or "Follow her on Twitter" behind who the writer is."""
    aside = document.derive(furniture)
    every = document.derive(words)
    return tuple(
        (index, start, end, kind)
        for index, block in enumerate(document.blocks)
        if block.kind in _KINDS and aside.get(index, "biography") == "biography"
        for start, end, kind in _inside(document, index, block.text, every[index].folded)
    )


def _inside(document: Document, index: int, text: str, own: list[str]) -> Iterator[tuple[int, int, str]]:
    """Furniture inside one paragraph."""
    yield from _labels.inside(text, own)
    if "]" in text:
        yield from ((start, end, "related") for start, end in _beside.bracketed(text))
    if _DATE.search(text) and len(own) > _LINK_WORDS:
        for sentence in document.derive(by_block)[index]:
            if is_scene(text[sentence.start : sentence.end]):
                yield sentence.start, sentence.end, "caption"
    if " 2/" in text:
        yield from ((start, end, "player") for start, end in _beside.gallery(text))


_DATE = re.compile(r" \d{1,2}, (?:19|20)\d\d[.,]")
_NEAR_END, _LONGEST_NOTICE = 3, 4000


def _is_long_notice(block: Block, index: int, count: int) -> bool:
    """Whether a long block near the end is what a page says of its rights in data and marks."""
    if count - index > _NEAR_END or len(block.text) > _LONGEST_NOTICE:
        return False
    text = block.text.lower()
    return "all rights reserved" in text and ("©" in text or "licensors" in text or "trademark" in text)


def _of_credits(blocks: tuple[Block, ...], found: Mapping[int, str]) -> list[int]:
    """The lines right above a credit that says them again: "Credit: Ana Ruiz The pump at the quay." """
    return [
        index - 1
        for index, kind in found.items()
        if kind in ("credit", "caption")
        and index > 1
        and index - 1 not in found
        and blocks[index - 1].kind in ("paragraph", "heading")
        and _SHORTEST_CAPTION < len(blocks[index - 1].text.strip(" [")) < len(blocks[index].text)
        and blocks[index - 1].text.strip(" [") in blocks[index].text
    ]


_SHORTEST_CAPTION = 12

_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*\s*\Z")


_SIGNATURE = re.compile(r"\S{0,4}[—–-] ?[^—–]{1,60}\(@\w{1,20}\)")
_NAME = re.compile(r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3}\Z")
_ADDRESS = re.compile(r"https?://\S+\Z")
_LEFT_OVER = frozenset("?|,;:!\u00d7/\\<>()[]{}\"'^ \ufffc\ufffd")
"""What a lone line of is no ornament that parts two sections."""
_LONGEST_MESSAGE = 400


def _is_title(blocks: tuple[Block, ...], index: int, found: Mapping[int, str]) -> bool:
    """Whether the line above a lone name of an agency or a network ("Getty Images", "YouTube") is the caption."""
    above, text = blocks[index - 1], blocks[index - 1].text.strip()
    return (
        index - 1 > 0
        and index - 1 not in found
        and above.kind in ("paragraph", "heading")
        and blocks[index].text.count(" ") < _CREDIT_WORDS
        and 0 < len(text) <= _LONGEST_TITLE
        and text[0] not in "\"“‘'"
        and text[-1] not in '.!?:;,…”"’'
    )


_CREDIT_WORDS = 3


def _is_message(block: Block, index: int, found: Mapping[int, str]) -> bool:
    """Whether the block above a network's signature is the message that it signs."""
    text = block.text.rstrip()
    return (
        index not in found
        and block.kind in ("paragraph", "heading")
        and len(text) <= _LONGEST_MESSAGE
        and (not text.endswith(":"))
    )


def _signature(blocks: tuple[Block, ...], found: Mapping[int, str]) -> Iterator[int]:
    """The last line, where it is a name behind a dash, read as the only item of a list: "- Ana Ruiz"."""
    last = len(blocks) - 1
    if last < 2 or last in found or blocks[last].kind != "list-item" or blocks[last - 1].kind == "list-item":
        return
    if _NAME.match(blocks[last].text.strip(" -–—")):
        yield last


_LAST = 2
_BIOGRAPHY = re.compile(
    r"(?P<name>The (?:writer|author)|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3})"
    r"(?: is (?:(?:a|an|the|our|one)\b[^.!?]{0,80}|(?:[a-z-]+|Senior|Chief|Deputy|Executive) )?"
    r"\b(?:Editor-at-Large|writer|reporter|editor|columnist|correspondent"
    r"|journalist|producer|contributor|blogger|author|critic|fellow|academic|broadcaster|professor|lecturer|researcher|historian|novelist"
    r"|director|founder|economist|strategist|consultant|analyst|chairman|president|freelancer|teacher|host|attorney"
    r"|lawyer)\b"
    r"| (?:covers|writes|reports|edits|blogs) (?:\w+ ){0,6}?(?:for|about|on|at)\b)"
)


def _biographies(blocks: tuple[Block, ...], found: Mapping[int, str]) -> Iterator[int]:
    """The last paragraphs that tell who wrote the article."""
    last = [index for index in range(len(blocks) - 1, 0, -1) if index not in found][:_LAST]
    return (index for index in last if _is_biography(blocks, index))


def _is_biography(blocks: tuple[Block, ...], index: int) -> bool:
    """Whether one of the last paragraphs tells who wrote the article: a person of a writing trade whom the story itself
    does not name."""
    block = blocks[index]
    found = _BIOGRAPHY.match(block.text) if block.kind in _KINDS and len(block.text) <= _LONGEST_MESSAGE else None
    if found is None:
        return False
    surname = found["name"].rpartition(" ")[2]
    if surname in ("writer", "author"):
        return True
    return not any(surname in other.text for other in blocks[:index] if other.kind in _KINDS)


def _is_debris(text: str, block: Block) -> bool:
    """Whether a line is what is left of something that could not be copied: an address alone, a lone "?"."""
    if block.kind not in ("paragraph", "heading") or block.zones:
        return False
    return _ADDRESS.match(text) is not None or _LEFT_OVER.issuperset(text)


def _is_shouted_link(document: Document, index: int) -> bool:
    """Whether a line among the paragraphs is the headline of another story in capitals, as some pages link to them: it
    is long, and not about what the next paragraph tells, as a subheading is."""
    block, every = document.blocks[index], document.derive(words)
    own = {word for word in every[index].folded if word not in STOPWORDS}
    after = set(every[index + 1].folded[:_OPENING]) if index + 1 < len(every) else set()
    long = len(every[index].folded) > _LINK_WORDS and not block.text.rstrip().endswith((".", "!", ":"))
    return long and block.kind in ("paragraph", "heading") and not block.zones and 2 * len(own & after) < len(own)


def _shouted_pairs(blocks: tuple[Block, ...]) -> Iterator[int]:
    """Two or three lines in capitals, one below the other among the paragraphs: links to other stories, for what a
    subheading heads stands below it."""
    row: list[int] = []
    for index, block in enumerate(blocks):
        text = block.text.strip()
        if block.kind in ("paragraph", "heading") and text.isupper() and text.count(" ") > 1 and text[-1] not in ".:":
            row.append(index)
            continue
        whole = _SENTENCE.search(text[-12:]) is not None and text.count(" ") >= _LINK_WORDS
        if 1 < len(row) < _MOST_SHOUTED and whole and row[0] and _SENTENCE.search(blocks[row[0] - 1].text[-12:]):
            numbers = any(character.isdecimal() for at in row for character in blocks[at].text)
            yield from () if numbers else row
        row = []


_MOST_SHOUTED = 4


def _is_shouted_heading(block: Block) -> bool:
    """Whether a block is a subheading in capitals: where one is, a longer line in capitals may be another."""
    text = block.text.strip()
    return block.kind in ("paragraph", "heading") and 1 < text.count(" ") < _LINK_WORDS and text.isupper()


_OPENING = 25
"""Words in which a paragraph takes up what its subheading says."""


def _tail(blocks: tuple[Block, ...]) -> int:
    """The index from which nothing but short lines without a sentence follows."""
    for index in range(len(blocks) - 1, -1, -1):
        text = blocks[index].text
        long = text.count(" ") >= 7
        if blocks[index].kind == "quote" or (long and (_SENTENCE.search(text[-12:]) or text.count(" ") > 24)):
            return index + 1
    return len(blocks)


def _is_link(text: str, block: Block, tail: bool) -> bool:
    """Whether a block under "Related" reads as the headline of another story."""
    if not text or len(text) > _LONGEST_LINK or text.endswith((".", "…”", ":")):
        return False
    return (tail and block.kind != "heading") or text.count(" ") + 1 >= _LINK_WORDS
