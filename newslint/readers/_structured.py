"""What a page's JSON-LD says of its article: the headline with its place, date and author."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Block
from newslint.readers._blocks import Draft
from newslint.record import NamedTuple
from newslint.typed import Any

_STRING = re.compile(r'"headline"\s*:\s*"((?:[^"\\]|\\.)*)"')
_PART = re.compile(r"(?:\\u[dD][89abAB][0-9a-fA-F]{2})?\\u[0-9a-fA-F]{4}|\\.|&(?:#?\w{1,12});|[^\\&]+|&")
_ARTICLE = re.compile(r"Article|Report|BlogPosting|LiveBlog|Review")
_DEEPEST = 12


class Structured(NamedTuple):
    """``headline`` is None and ``meta`` empty where the page has none."""

    headline: Block | None
    meta: dict[str, str]


def structured(source: str, scripts: list[tuple[int, int]]) -> Structured:
    """What the JSON-LD scripts between the given offsets say; those that are not JSON are passed over."""
    for start, end in scripts:
        try:
            data = json.loads(source[start:end], strict=False)
        except (ValueError, RecursionError):
            continue
        every = [found for found in _objects(data, 0) if isinstance(found.get("headline"), str)]
        article = next((found for found in every if _ARTICLE.search(str(found.get("@type", "")))), None)
        if article is None:
            continue
        wanted = article["headline"]
        for found in _STRING.finditer(source, start, end):
            if _plain(found[1]) == wanted and (block := _block(source, *found.span(1))):
                return Structured(block, _meta(article))
    return Structured(None, {})


def _objects(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Every object in the data, the outer ones first."""
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from _objects(value, depth + 1)
    elif isinstance(data, list):
        for value in data:
            yield from _objects(value, depth + 1)


def _plain(written: str) -> Any:
    try:
        return json.loads(f'"{written}"', strict=False)
    except ValueError:
        return None


def _block(source: str, start: int, end: int) -> Block | None:
    """The block of a JSON string's text: escapes and character references decoded, mapped as wholes."""
    draft = Draft("headline")
    for part in _PART.finditer(source, start, end):
        text = part[0]
        decoded = _plain(text) if text[0] == "\\" else html.unescape(text) if text[0] == "&" else text
        if not isinstance(decoded, str):
            return None
        if decoded.isspace() and decoded != " ":
            draft.space(part.start(), len(text))
        else:
            draft.add(decoded, part.start(), len(text), same=decoded == text)
    return draft.block()


def _meta(article: dict[str, Any]) -> dict[str, str]:
    author = article.get("author")
    if isinstance(author, list):
        author = author[0] if author else None
    if isinstance(author, dict):
        author = author.get("name")
    date = article.get("datePublished")
    return {key: value for key, value in (("date", date), ("author", author)) if isinstance(value, str)}
