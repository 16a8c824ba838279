"""What the lines beside a line tell of it: the rest of a widget, a link among paragraphs, words set apart once more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newslint import late_re as re
from newslint.document import Block, Document
from newslint.lang.en import STOPWORDS
from newslint.reading.language import OTHERS, OWN
from newslint.reading.words import words

_LINES = ("paragraph", "heading")
_ENDED = re.compile(r"[.!?…:;,][\"”’'»)\]]*\Z")
_STOPPED = (".", "!", "?", "…", ":", ";", ",")

_SHORT, _SHORTEST_WIDGET = 4, 4
"""Words of a widget's line at most, and lines of one that shows itself by saying one of them twice."""

_PAGES = frozenset({"share", "subscribe", "navigation", "comments", "tags", "legal", "contact", "advert"})


def widgets(blocks: tuple[Block, ...], found: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """The short lines among those of a widget, and what goes on below one: "Google" between "Facebook" and "Email", and
    "opt out at any time." under "You agree to"."""
    found = {**found, **dict(_networks(blocks, found))}
    for index in sorted(found):
        kind, after = found[index], index + 1
        if kind not in _PAGES:
            continue
        if kind == "share":
            yield index, kind
        while after < len(blocks) and after not in found and _goes_on(blocks[after - 1], blocks[after]):
            yield after, kind
            after += 1
        between = range(after, min(after + 3, len(blocks)))
        end = next((at for at in between if at in found), None)
        if end is not None and found[end] in _PAGES and all(_is_item(blocks[at]) for at in range(after, end)):
            yield from ((at, kind) for at in range(after, end))


_NETWORKS = frozenset({"facebook", "twitter", "instagram", "youtube", "flickr", "snapchat"})
_NEAR = 4


def _networks(blocks: tuple[Block, ...], found: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """The networks that stand alone near each other or near a button: no credits of pictures, but buttons."""
    named = [index for index, kind in found.items() if kind == "credit" and _is_network(blocks[index])]
    near = sorted({*named, *[index for index, kind in found.items() if kind in _PAGES]}) if named else []
    for index in named:
        if any(0 < abs(index - other) < _NEAR for other in near):
            yield index, "share"


def _is_network(block: Block) -> bool:
    return block.text.strip().lower() in _NETWORKS


def boxes(blocks: tuple[Block, ...]) -> Iterator[int]:
    """The runs of short lines in which one stands twice: what is left of a menu or of a table of quotes."""
    start = 0
    for index in range(len(blocks) + 1):
        if index < len(blocks) and blocks[index].kind in _LINES and _is_item(blocks[index]):
            continue
        if index - start >= _SHORTEST_WIDGET:
            lines = [block.text.strip().lower() for block in blocks[start:index]]
            if len(set(lines)) < len(lines):
                yield from range(start, index)
        start = index + 1


_TOP = 4
_WRITER = re.compile(r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3}\Z")


def stub(blocks: tuple[Block, ...]) -> Iterator[int]:
    """The name of a writer above the story and below it that of the paper in capitals: "Ana Ruiz", "MALVO TODAY"."""
    for index in range(1, min(_TOP, len(blocks) - 2)):
        name, paper = blocks[index], blocks[index + 1]
        if name.kind not in _LINES or paper.kind not in _LINES or not paper.text.isupper():
            continue
        story = blocks[index + 2].kind == "paragraph" and _ENDED.search(blocks[index + 2].text.rstrip()[-8:])
        if story and _is_item(paper) and _WRITER.match(name.text.strip()) and not name.text.isupper():
            yield from (index, index + 1)


_CREDIT_BEHIND = re.compile(r"[.!?][”\"’)]? (?P<house>[A-Z][\w&’'-]*(?: (?:of|for|and|the|[A-Z][\w&’'-]*)){0,4})\Z")
_LEAST_CREDITED = 2


def credited_alike(blocks: tuple[Block, ...]) -> Iterator[int]:
    """The paragraphs behind whose full stop stands a name, the same in several: captions, and who gave the pictures."""
    behind: dict[str, list[int]] = {}
    for index, block in enumerate(blocks):
        text = block.text.rstrip()
        short = block.kind in _LINES and text.count(" ") <= _LONGEST_AGAIN and text[-1:].isalpha()
        found = _CREDIT_BEHIND.search(text[-80:]) if short else None
        # A word in capitals may be the initials of who wrote the paragraph.
        if found is not None and not found["house"].isupper():
            behind.setdefault(found["house"], []).append(index)
    for captions in behind.values():
        if len(captions) >= _LEAST_CREDITED:
            yield from captions


_LONGEST_DATELINE = 60


def datelines(blocks: tuple[Block, ...]) -> Iterator[int]:
    """The lines above the first paragraphs that say where it is from, as the paragraph does: "MALVO" above "MALVO
    (Harbour News) - The pump"."""
    for index in range(1, min(_TOP, len(blocks) - 1)):
        text = blocks[index].text.strip(" —–-")
        if blocks[index].kind in _LINES and text.isupper() and len(text) <= _LONGEST_DATELINE:
            below = blocks[index + 1].text
            if below.startswith(text) and below[len(text) : len(text) + 2] in (" (", ", ", " —", " –", " -"):
                yield index


def _is_item(block: Block) -> bool:
    """Whether a block is a few words with a capital and no end."""
    text = block.text.strip()
    return text.count(" ") < _SHORT and text[:1].isupper() and not text.endswith(_STOPPED)


def _goes_on(above: Block, block: Block) -> bool:
    """Whether a block is the rest of the sentence above it."""
    return block.kind in _LINES and block.text.lstrip()[:1].islower() and not above.text.rstrip().endswith((".", ":"))


_SHORTEST_LINK, _LONGEST_LINK = 6, 24
_LEAST_CAPITALS, _MOST_SHARED = 4, 0.34
_LONG = 4
"""Letters at least of a word that headlines in capitals do not leave small."""


def titled_links(document: Document, found: Mapping[int, str]) -> list[int]:
    """The lines that are written as headlines, in capitals, among paragraphs, and tell of something that the story has
    nothing of: headlines of other stories."""
    blocks = document.blocks
    if document.format != "text":
        return []
    lines = [index for index in range(2, len(blocks)) if index not in found and _is_titled(blocks[index])]
    if not lines or not any(block.kind == "paragraph" for block in blocks[lines[-1] + 1 :]):
        return []
    every = document.derive(words)
    links = set(lines)
    story = {
        family
        for other, theirs in enumerate(every)
        if other not in links and other not in found
        for family in theirs.families
    }
    strange = []
    for index in lines:
        if index - 1 in links or index + 1 in links:
            continue  # a list
        own = {
            family
            for word, family in zip(every[index].folded, every[index].families, strict=True)
            if word not in STOPWORDS
        }
        if len(own & story) <= _MOST_SHARED * len(own):
            strange.append(index)
    return strange


_PARTED = re.compile(
    r"\s[-–—|•/]\s|\A(?=[^,]*,)(?:[A-Z][\w.’'-]*,? )+[A-Z][\w.’'-]*\Z|\A(?:[A-Z][\w.’'-]+ ){1,2}[A-Z][\w.’'-]+: "
)
"""Between an artist and a work, a place and a price, somebody and what is hers; and nothing but names, as of a reader
and her town."""


def _is_titled(block: Block) -> bool:
    """Whether a line has capitals as a headline has, and no end."""
    text = block.text.strip()
    if block.kind not in _LINES or not _SHORTEST_LINK <= text.count(" ") + 1 <= _LONGEST_LINK:
        return False
    if text.endswith((".", "!", ":", ";", ",", ")")) or text.isupper() or _PARTED.search(text):
        return False
    return _in_capitals(text) and sum(len(word) >= _LONG for word in text.split()) >= _LEAST_CAPITALS


_SHORTEST_AGAIN, _LONGEST_AGAIN = 8, 50
_RUN = 6
"""Words in a row that are said again."""


def again(document: Document, found: Mapping[int, str]) -> list[int]:
    """The lines without an end, among paragraphs with one, that say what one of these says, word for word: a picture's
    caption, or words pulled out of the text, with the name of who said them."""
    blocks = document.blocks
    ended = [
        index for index, block in enumerate(blocks) if block.kind == "paragraph" and _ENDED.search(block.text[-8:])
    ]
    if len(ended) < 2:
        return []
    lines = [
        index
        for index in range(ended[0] + 1, len(blocks))
        if index not in found
        and blocks[index].kind in _LINES
        and _SHORTEST_AGAIN <= blocks[index].text.count(" ") + 1 <= _LONGEST_AGAIN
        and not _ENDED.search(blocks[index].text.rstrip()[-8:])
        and not _is_quoted(blocks[index].text.strip())
        and not _PRESENTED.match(blocks[index].text)
    ]
    if not lines or 3 * len(lines) > 2 * len(ended):
        return []
    every = document.derive(words)
    told: dict[tuple[str, ...], set[int]] = {}
    for index in ended:
        if index not in found:
            for run in _runs(every[index].folded):
                told.setdefault(run, set()).add(index)
    return [index for index in lines if _is_told(every[index].folded, told)]


_PRESENTED = re.compile(r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3} ?, (?:[\w-]+ ){0,5}(?:at|of|for|with|in) ")
"""An item of a list of those whom a story asked: "Ana Ruiz, head of design at"."""


def _is_quoted(text: str) -> bool:
    """Whether a line is somebody's words and no more, as a subheading may be."""
    return text[0] in "'\"‘“" and text[-1] in "'\"’”"


def _runs(row: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(row[at : at + _RUN]) for at in range(len(row) - _RUN + 1)]


def _is_told(row: Sequence[str], told: Mapping[tuple[str, ...], set[int]]) -> bool:
    """Whether most of a line's words stand in one paragraph in the same order, in runs."""
    covered: dict[int, set[int]] = {}
    for at, run in enumerate(_runs(row)):
        for index in told.get(run, ()):
            covered.setdefault(index, set()).update(range(at, at + _RUN))
    return any(3 * len(places) >= 2 * len(row) for places in covered.values())


_LAST, _SHORTEST_FOREIGN, _LEAST_FOREIGN = 3, 12, 4
_MOST_OWN, _STOPS = 12, 7
"""Of so many words of a notice in another language one may be an English stop word too, or is one of its own."""


def foreign(document: Document, found: Mapping[int, str]) -> Iterator[int]:
    """The paragraphs at the end of an English article that are in another language: notices of the site."""
    every = document.derive(words)
    for index in range(len(document.blocks) - 1, max(1, len(document.blocks) - 1 - _LAST), -1):
        row = every[index].folded
        if index in found:
            continue
        if len(row) < _SHORTEST_FOREIGN or document.blocks[index].kind != "paragraph":
            return
        if len(list(filter(OWN.__contains__, row))) > len(row) // _MOST_OWN:
            return
        if max(len(list(filter(stop.__contains__, row))) for stop in OTHERS) < max(_LEAST_FOREIGN, len(row) // _STOPS):
            return
        if not OWN.isdisjoint(every[1].folded):
            yield index


_BRACKET = re.compile(r"(?:\A|(?<=[.!?”\"’)]))\s*\[(?P<words> ?[A-Z0-9‘“'\"][^\[\]]{11,160})\](?=\s*\Z|\s+[A-Z“\"‘])")
_SHORTEST_BRACKET = 3
_EDITORS = re.compile(
    r"\b(?:[Ee]ditor|[Nn]ote|[Cc]orrect\w*|[Uu]pdated?|[Vv]ersion|[Rr]eporter|[Ll]augh\w*|[Aa]pplause|[Ss]ic|[Tt]ranslat\w*"
    r"|[Tt]ranscript|[Ii]nterview|[Ee]dited|[Cc]ondensed|[Ww]ithheld|[Rr]edacted|[Cc]ontinued)\b"
)
_SIGHTS = ("(Infographic)", "(Video)", "(Photos)", "(Gallery)", "(Images)", "(Quiz)", "[Photos", "[Video", "[Gallery")
_GALLERY = re.compile(r"\b1/(?P<all>\d{1,2}) [A-Z].{2,300}?\b2/(?P=all) [A-Z].{2,300}?\b3/(?P=all) [A-Z].*", re.DOTALL)
"""The pictures of a gallery with their captions, each behind its number."""


def bracketed(text: str) -> Iterator[tuple[int, int]]:
    """The headlines of other stories that stand in brackets behind a paragraph or alone: "[How a Pump Is Made]"."""
    for one in _BRACKET.finditer(text):
        own = one["words"].strip()
        if own.count(" ") < _SHORTEST_BRACKET or own.endswith((".", ";", ",")) or _EDITORS.search(own):
            continue
        start, end = one.start("words") - 1, one.end("words") + 1
        alone = start == 0 and end == len(text.rstrip())
        if alone or any(sight in text[start:end] for sight in _SIGHTS) or _in_capitals(own):
            yield start, end


def gallery(text: str) -> Iterator[tuple[int, int]]:
    """The captions of a gallery, from its first number on."""
    one = _GALLERY.search(text)
    if one:
        yield one.start(), len(text.rstrip())


def _in_capitals(text: str) -> bool:
    """Whether a line has the capitals of a headline."""
    row = [word.lstrip("'\"‘“(") for word in text.split()]
    long = [word for word in row if len(word) >= _LONG and word[0].isalpha() and word.lower() not in STOPWORDS]
    return len(long) > 1 and all(word[0].isupper() for word in long)
