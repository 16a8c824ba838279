"""Messages of a network that stand in the story because the story speaks of them: they are quotations, not debris."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.reading.furniture import furniture

_SIGNATURE = re.compile(r"[—–-] ?(?P<author>[^—–(]{1,60}?)\s*\(@(?P<account>\w{1,20})\)")
_SPOKEN_OF = re.compile(
    r":\W*\Z|\b(?:re)?(?:tweet|post|wrot|writ|messag|repli|reply|shar)(?:e|ed|es|s|ing|ten)?\b"
    r"|\b(?:Twitter|Facebook|Instagram|TikTok|X|social media|hashtag)\b",
    re.IGNORECASE,
)
"""How a paragraph speaks of a message: with a colon at its end, or by the words for what people do on a network."""

_ABOUT = re.compile(r"\b(?:tweets?|tweeted|Twitter|X posts?)\b", re.IGNORECASE)
"""How a headline says that the story is about messages: all of them belong to it."""

_SHORTEST_NAME = 3


def quoted_messages(document: Document) -> frozenset[int]:
    """The blocks that are such a message, or its signature: the paragraph above leads up to it, or the paragraph
    above or below names whose it is, or the headline says that the story is about messages. Of several in a row only
    the first is, otherwise: a page of messages is no story."""
    aside = document.derive(furniture)
    found: set[int] = set()
    embeds = {index for index, kind in aside.items() if kind == "embed"}
    if document.headline is not None and _ABOUT.search(document.blocks[0].text):
        signed = {index for index in embeds if _SIGNATURE.search(document.blocks[index].text)}
        return frozenset(signed | {index - 1 for index in signed if index - 1 in embeds and _signs(document, index)})
    for first in embeds:
        text = document.blocks[first].text.rstrip()
        if aside.get(first - 1) == "embed" or _signs(document, first) or text.endswith(":"):
            continue
        own = [first, first + 1] if first + 1 in embeds and _signs(document, first + 1) else [first]
        above, below = _story(document, first, -1), _story(document, own[-1], 1)
        if _SPOKEN_OF.search(above) or any(name in above or name in below for name in _authors(document, own[-1])):
            found.update(own)
    return frozenset(found)


def _signs(document: Document, index: int) -> bool:
    """Whether a block is nothing but the signature of the block above."""
    return _SIGNATURE.match(document.blocks[index].text.strip()) is not None


def _story(document: Document, index: int, step: int) -> str:
    """The text of the nearest paragraph above or below that is the story's."""
    aside, blocks = document.derive(furniture), document.blocks
    index += step
    while 0 <= index < len(blocks) and index in aside:
        index += step
    return blocks[index].text if 0 <= index < len(blocks) else ""


def _authors(document: Document, index: int) -> list[str]:
    """What somebody who wrote a message may be called: by surname, or by the whole name of an account."""
    signed = _SIGNATURE.search(document.blocks[index].text)
    if signed is None:
        return []
    author = signed["author"].strip()
    surname = author.rpartition(" ")[2]
    return [name for name in (author, surname, "@" + signed["account"]) if len(name) > _SHORTEST_NAME]
