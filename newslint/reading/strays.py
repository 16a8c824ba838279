"""Lines among the paragraphs that are none of the story's sentences, and announcements of what is not there."""

from __future__ import annotations

from collections.abc import Mapping

from newslint import late_re as re
from newslint.document import Block, Document
from newslint.reading.furniture import furniture
from newslint.reading.sentences import by_block, sentences

_NOTED = r"|(?<=[a-z”\"])[.!?][\"'”’)]?\d{1,2}(?:,\d{1,2})*\s*\Z"
_ENDED = re.compile(r"[.!?…:;,]\s?[\"'”’»)\]*_]*[\s\u200b\ufeff]*\Z" + _NOTED)
_ANY_END = re.compile(r"[.!?…:;,—–-]\s?[\"'”’»)\]*_]*[\s\u200b\ufeff]*\Z" + _NOTED)
"""Behind the full stop the number of a note may stand."""

_SHORTEST, _LONGEST = 9, 40
"""In words. Shorter lines may be subheadings; longer ones are paragraphs that lost their full stop."""

_LEAST_PARAGRAPHS = 4
_LARGEST_SHARE = 0.25
_SUBHEADINGS = 2
"""In an article with more lines that could be subheadings, a long one of them may be one as well."""

_MANY_SUBHEADINGS, _LONGEST_SUBHEADING = 5, 12
"""In a newsletter, whose items have headings, so may a line of so many words that is too long to look like one."""

_LONGEST_RUN = 2
"""Three lines in a row are a list, a table or a poem."""

_GO_ON = frozenset(
    "a an the of to in on at by for from with and or but as that than which who whose is are was were be been has have "
    "had his her its their our my your this these those former into over under after before between".split()
)
"""Words that no phrase ends in."""

_OPENS_QUOTE = ('"', "“", "‘", "'", "«")
_CLOSES_QUOTE = frozenset("\"”’'»")
_GOES_ON_BEHIND = re.compile(r".{3,80}[,!?]?[\"”’'»],? (?:[\w-]+ ){2}\w")
"""A headline that begins with the words of somebody: "'See you Monday,' wanted man writes to police"."""

_SHOW = (
    r"(?:video|clip|footage|trailer|tweet|post|photo|picture|image|gif|meme|gem|chart|graphic|map|audio|recording)s?"
)
_ANNOUNCED = re.compile(
    rf"\b(?:[Hh]ere(?:['’]s| is| are)|[Ww]atch|[Ss]ee|[Cc]heck out|[Ll]isten to)(?: \S+){{0,8}}? {_SHOW}\b"
    r"[^.!?]{0,60}:\Z"
    rf"|\b(?:in|from|on) (?:this|the|these|a) (?:[\w-]+ ){{0,3}}{_SHOW}(?: below| above)?:\Z"
    rf"|\b(?:post|tweet|shar|upload|impart|offer|publish|releas|send|sent|posit)\w* this (?:\w+ ){{0,2}}{_SHOW}"
    r"(?: (?:on|to|of|from|with|in|as|for) [^.!?:]{2,40})?[.:]\Z"
)
_SHOWS = re.compile(
    r"(?:And |But |So |Now |Also )?(?:[Tt]his|[Tt]hese|[Hh]ere|[Bb]elow)(?:, [^,]{2,40},)? (?:is|are|['’]s)"
    rf"(?: [\w-]+){{0,4}} (?:photographs?|screenshots?|{_SHOW}) (?:of|from|showing)\b[^.!?]{{2,100}}[.:]\Z"
)
"""A paragraph that does no more than say what a picture below it shows."""

_SHOWS_LAST = re.compile(
    r"(?:(?:And |But |So )?[Hh]ere(?: are| is|['’]s|['’]re) (?!hoping|to\b|the thing|the rub|the catch|another)"
    r"|Below(?:,| is| are) |(?:And )?[Tt]hese are (?:some|a few|just|the \w+est)"
    r"|(?:Take|Have) a look|Check (?:it|them|out)|Watch (?:the|it|this|him|her|them|below)\b|Listen (?:to|below)"
    r"|See (?:the|below|more|it|them|for yourself)\b|Scroll)[^.!?]{0,140}[.:!]?\Z"
)
"""The last sentence of an article that announces what should come behind it."""

_POINTS = re.compile(
    r"\b(?:chart|table|graph|graphic|map|diagram|interactive|infographic|video|clip|footage|trailer|photo|photograph"
    r"|picture|image|gallery|slideshow|tweet|post|poll|quiz|player|audio|recording|timeline|calculator|tool|screenshot|form"
    r"|widget|visualization|visualisation|animation|gif|meme|list|link|letter|statement|box|embed)s?"
    r" (?:just |right |directly )?(?:below|above)\b(?! (?:the|a|an|his|her|its|their|ground|average|sea|water|zero)\b)"
    r"|\b(?:[Ww]atch|[Ss]ee|[Cc]lick|[Rr]ead|[Vv]iew|[Ss]elect|[Ss]croll|[Ll]isten|[Pp]ictured|[Ss]hown|[Ee]mbedded)\b"
    r"[^.!?]{0,60}(?:\w|\)) (?:below|above)(?=[.:!?)\]]|\s*\Z| to (?:see|find|watch|hear|read|view)\b)"
)
"""What a sentence points at on a page, and plain text has not."""

_POINTING = ("below", "above")
_LEADS = re.compile(
    r"(?:[^.!?]*[.!?] )*(?:First, |Now, |And )?(?:[Hh]ere(?:['’]s| is| are)|[Bb]elow (?:is|are)|First,)"
    r" [^.!?:]{3,120}:\Z"
)
"""A paragraph that leads up to a list, a chart or a text."""

_HEADS = re.compile(
    r"(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?"
    r"|\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?) ?[:–—|-] "
    r"|(?:How to|Remember|Know|Avoid|Use|Try|Consider|Never|Always|Think|Ask|Stay|Start|Stop)\b"
)
"""A line that begins with a day or bids the reader do something heads what follows."""

_CREDITS = re.compile(
    r"(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslation|[Gg]raphics?) (?:and [a-z]+ )?by "
)
"""A line that says who made the story has no full stop at many agencies, and belongs to it."""

_TOLD = re.compile(r"\b(?:said|told|added|was|were|had|announced|confirmed)\b")


def strays(document: Document) -> Mapping[int, str]:
    """Block index to kind: ``line`` for a line that has no full stop where the story's paragraphs have one,
    ``embed`` for words that announce a video, a message or a quotation and nothing follows."""
    aside = document.derive(furniture)
    blocks = document.blocks
    found = dict.fromkeys(_announcements(document, aside), "embed")
    paragraphs = [
        index
        for index, block in enumerate(blocks)
        if block.kind == "paragraph" and index not in aside and block.text.count(" ") + 1 >= _SHORTEST
    ]
    ended = [index for index in paragraphs if _ENDED.search(blocks[index].text[-16:])]
    if len(ended) < _LEAST_PARAGRAPHS or len(paragraphs) - len(ended) > _LARGEST_SHARE * len(paragraphs):
        return found
    counts: dict[int, int] = {}
    for sentence in document.derive(sentences):
        counts[sentence.block] = counts.get(sentence.block, 0) + 1
    later = [index for index in range(ended[0] + 1, len(blocks)) if index not in aside]
    subheadings = sum(blocks[index].kind == "heading" for index in later)
    lines = [index for index in later if not _divides(blocks[index], subheadings) and _is_line(document, index, counts)]
    lines = [index for index in lines if _run(blocks, index) <= _LONGEST_RUN and not _indented(document, index)]
    if sum(_stands_alone(document, index) for index in lines) < _MANY_LINES:
        found.update((index, "line") for index in lines)
    glued = [
        index
        for index in later
        if index not in found and not _indented(document, index) and _is_glued(document, index, counts)
    ]
    if len(glued) <= _MOST_GLUED and _parted(document) > _LEAST_PARTED:
        found.update((index, "line") for index in glued)
    return found


_MANY_LINES = 4
"""So many lines with room above and below head the items of a live page or a round-up."""


def _stands_alone(document: Document, index: int) -> bool:
    """Whether a blank line stands above a line and one below it."""
    return document.line_ends(index - 1) > 1 and index + 1 < len(document.blocks) and document.line_ends(index) > 1


def _indented(document: Document, index: int) -> bool:
    """Whether a line is set in, as the points of a list are that lost their marks."""
    text = document.blocks[index].text
    place = document.blocks[index].locate(len(text) - len(text.lstrip()), len(text))
    return place is not None and document.source.endswith(("\t", "  "), 0, place.start)


_MOST_GLUED, _LEAST_PARTED = 3, 0.6
_SHORTEST_LABELLED = 5
_LABELLED = re.compile(
    r"(?!(?:Q|A|Note|Notes|Update|Correction|Clarification|Sources?|Step|Price|Verdict|Credit|Tip|Warning|Analysis)\b)"
    r"(?:[A-Z][\w’'-]+(?: [\w’'-]+){0,3}|['‘“\"][^'’”\":]{2,24}['’”\"](?: [\w’'-]+){0,2}): ['‘“\"]?[A-Z]"
)
"""A word or three for what a picture shows, and what it shows: "Flooded: The wall that fell on Monday"."""

_NAME_OF_FILE = re.compile(r"[a-z][a-z0-9’'-]*(?: [a-z0-9’'-]+){2,11}\Z")
"""What a picture is called where nobody sees it, all in small letters."""

_SHORTEST_GLUED = 5
"""In words. In an article whose paragraphs stand apart, a line right above one of them is no subheading, where few
are."""


def _is_glued(document: Document, index: int, counts: Mapping[int, int]) -> bool:
    """Whether a line without an end stands right above its paragraph, with no blank line between them."""
    if (
        document.format != "text"
        or index + 1 >= len(document.blocks)
        or not _is_line(document, index, counts, short=True)
    ):
        return False
    apart = document.line_ends(index) == 1 and document.line_ends(index - 1) > 1
    return apart and not _capitals(document.blocks[index].text)


def _capitals(text: str) -> bool:
    """Whether every longer word of a line begins with a capital, as in subheadings of some pages."""
    row = [word for word in text.split() if word[0].isalpha() and len(word) > _SMALL]
    return len(row) > 2 and all(word[0].isupper() for word in row)


_SMALL = 4
"""Letters of the words that headlines in capitals leave small, at most."""


def _parted(document: Document) -> float:
    """The share of blocks behind which a blank line stands."""
    blocks = document.blocks
    return sum(document.line_ends(index) > 1 for index in range(len(blocks) - 1)) / max(1, len(blocks) - 1)


def _divides(block: Block, subheadings: int) -> bool:
    """Whether a line is likely one of the article's many subheadings."""
    if block.kind == "heading":
        return subheadings > _SUBHEADINGS
    return subheadings > _MANY_SUBHEADINGS and block.text.count(" ") < _LONGEST_SUBHEADING


def _is_line(document: Document, index: int, counts: Mapping[int, int], short: bool = False) -> bool:
    """Whether a block is one phrase without an end, and whole."""
    block, blocks = document.blocks[index], document.blocks
    if block.kind != "paragraph" and not (block.kind == "heading" and document.format == "text"):
        return False
    text = block.text.strip()
    length = text.count(" ") + 1
    labelled = not short and _LABELLED.match(text) is not None
    file = not short and _NAME_OF_FILE.match(text) is not None
    least = _SHORTEST_GLUED if short else _SHORTEST_LABELLED if labelled else 1 if file else _SHORTEST
    if not least <= length <= _LONGEST or counts.get(index) != 1 or _ANY_END.search(text[-16:]):
        return False
    if text.startswith(_OPENS_QUOTE) and not labelled:
        if text[-1] in _CLOSES_QUOTE or not _GOES_ON_BEHIND.match(text):
            return False
    elif not (text[0].isupper() or text[0].isdigit() or labelled or file):
        return False
    if not labelled and _TOLD.search(text):
        return False
    if _CREDITS.match(text) or text.endswith("contributed to this report") or _HEADS.match(text):
        return False
    if any(zone.start == 0 and zone.end == len(block.text) for zone in block.zones):
        return False
    last = text.rpartition(" ")[2].lower()
    if last in _GO_ON or last.endswith(("'s", "’s")) or blocks[index - 1].text.rstrip().endswith((":", ",")):
        return False
    following = blocks[index + 1].text.lstrip()[:2] if index + 1 < len(blocks) else ""
    opens = following[:1] == "'" and following[1:].isupper()
    return not following or opens or not (following[0].islower() or following[0] in ".,;)’'")


def _run(blocks: tuple[Block, ...], index: int) -> int:
    """How many lines without an end stand together with this one."""
    first = last = index
    while first > 0 and _open(blocks[first - 1]):
        first -= 1
    while last + 1 < len(blocks) and _open(blocks[last + 1]):
        last += 1
    return last - first + 1


def _open(block: Block) -> bool:
    return block.kind in ("paragraph", "heading", "list-item") and not _ANY_END.search(block.text[-16:])


def _announcements(document: Document, aside: Mapping[int, str]) -> list[int]:
    """The blocks that announce something to see or to read, where nothing or only more story follows."""
    found = []
    blocks = document.blocks
    own = [index for index, block in enumerate(blocks) if block.kind in ("paragraph", "heading") and index not in aside]
    for index in own:
        text = blocks[index].text.rstrip()
        if document.format == "text" and _is_shown_below(blocks, index, text):
            found.append(index)
            continue
        if not text.endswith((":", ".")):
            continue
        if index == own[-1] and _is_last(document, index) and _ends_in_promise(document, index, text):
            found.append(index)
        elif document.format == "text" and index + 1 < len(blocks) and _announces(text[-160:]):
            after = blocks[index + 1]
            follows = aside.get(index + 1)
            if follows not in ("embed", "caption", "player") and after.kind == "paragraph" and not _shown(after.text):
                found.append(index)
        elif document.format == "text" and blocks[index + 1 : index + 2] and _LEADS.match(text):
            section = blocks[index + 1].kind == "heading" and blocks[index + 2 : index + 3]
            if section and not _is_told_below(blocks, index + 1):
                found.append(index)
        elif document.format == "text" and index and len(text) <= _LONGEST_SHOWN and _SHOWS.match(text):
            found.append(index)
    return found


def _is_shown_below(blocks: tuple[Block, ...], index: int, text: str) -> bool:
    """Whether a line hands over to what is not there any more, whose network alone is named below."""
    below = blocks[index + 1].text.strip() if index + 1 < len(blocks) else ""
    return _NETWORK.match(below) is not None and (text.endswith(":") or _THIS.search(text[-40:]) is not None)


_NETWORK = re.compile(
    r"(?:Source|Via|Credit): ?"
    r"(?:YouTube|Giphy|GIPHY|Twitter|Instagram|Facebook|Vine|Imgur|Vimeo|TikTok|Reddit|Tumblr)\Z"
)
_THIS = re.compile(r"\b(?:this|these|here)[.?!]\Z")


def _is_told_below(blocks: tuple[Block, ...], first: int) -> bool:
    """Whether what was announced follows under subheadings: the first of them is not the only one."""
    return any(
        block.kind in ("heading", "list-item") or (block.text.isupper() and len(block.text) > _SHOUT)
        for block in blocks[first + 1 :]
    )


_SHOUT = 12
"""Letters of a line in capitals that is no acronym."""


def pointers(document: Document) -> list[tuple[int, int, int]]:
    """The sentences of a text that point at something above or below that a text cannot show: block, start, end."""
    if document.format != "text":
        return []
    aside, found = document.derive(furniture), []
    for own, block in zip(document.derive(by_block), document.blocks, strict=True):
        text = block.text
        if not any(word in text for word in _POINTING):
            continue
        for index, start, end, *_ in own:
            if index not in aside and _POINTS.search(text[start:end]):
                found.append((index, start, end))
    return found


def _ends_in_promise(document: Document, index: int, text: str) -> bool:
    """Whether the last paragraph ends in a colon, or its last sentence says "Here are some of the best"."""
    if text.endswith(":"):
        return text.count(" ") > 1
    own = document.derive(by_block)[index]
    return _announces(text[-160:]) or (bool(own) and _SHOWS_LAST.match(text[own[-1].start :]) is not None)


_LONGEST_SHOWN = 160


def _announces(text: str) -> bool:
    return (text[-1] == ":" or " this " in text) and _ANNOUNCED.search(text) is not None


def _is_last(document: Document, index: int) -> bool:
    """Whether nothing but page furniture stands in the source behind a block: no list, no embed that was not read."""
    aside = document.derive(furniture)
    if any(later not in aside for later in range(index + 1, len(document.blocks))):
        return False
    if index + 1 < len(document.blocks):
        return document.format == "text" and "embed" not in (aside[later] for later in range(index + 1, len(aside)))
    block = document.blocks[index]
    span = block.locate(0, len(block.text))
    return span is not None and not document.source[span.end :].strip()


def _shown(text: str) -> bool:
    """Whether a block looks like what was announced: quoted words, an address, a message."""
    text = text.lstrip()
    return text.startswith(_OPENS_QUOTE) or "http" in text or "@" in text or not _ENDED.search(text[-16:])
