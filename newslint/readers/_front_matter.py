"""The front matter of an article: YAML between ``---`` or TOML between ``+++``, and where its values stand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from newslint.readers import ReadError
from newslint.strict_yaml import YamlError, load

_FENCE = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_ENTRY = re.compile(r"^(?P<key>[A-Za-z_][\w-]*)[ \t]*(?P<mark>[:=])[ \t]*(?P<value>.*?)[ \t]*$", re.MULTILINE)
_FLAT = re.compile(
    r"(?:[A-Za-z_][\w-]*:(?:[ \t]+(?:\"[^\"\\\r\n]*\"|'[^'\r\n]*'|[^\s\[\]{}&*!|>'\"%@`#,?:-][^#:\r\n]*))?"
    r"[ \t]*(?:\r\n|\r|\n))*"
)
_CONSTANT = re.compile(r"(?:null|~|true|false|-?\d+)?\Z")
_TOML_LINE = re.compile(r"line (\d+)")


class FrontMatter(NamedTuple):
    """``end`` is where the article begins; ``data`` the values; ``start`` and ``stop`` the text between fences."""

    data: Mapping[str, Any]
    start: int
    stop: int
    end: int


def front_matter(source: str) -> FrontMatter | None:
    """The front matter that the source begins with, or None. Raises ``ReadError``."""
    opened = _FENCE.match(source)
    if opened is None:
        return None
    fence = opened[1]
    closed = re.compile(rf"^{re.escape(fence)}[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE).search(source, opened.end())
    if closed is None:
        if fence == "---" and not _ENTRY.match(source, opened.end()):
            return None  # a thematic break, not front matter
        raise ReadError(f"line 1: the front matter that begins with '{fence}' is never closed by another")
    text = source[opened.end() : closed.start()]
    data = _yaml(text) if fence == "---" else _toml(text)
    return FrontMatter(data, opened.end(), closed.start(), closed.end())


def value_span(source: str, matter: FrontMatter, key: str) -> tuple[int, int]:
    """Where a key's value stands in the source, without its quotes; all its lines where it has several.

    A key written in an odd way lies somewhere in the front matter: then that is the answer.
    """
    entries = list(_ENTRY.finditer(source, matter.start, matter.stop))
    for entry, after in zip(entries, [*entries[1:], None], strict=False):
        if entry["key"] != key:
            continue
        start, end = entry.span("value")
        if source[start : start + 1] in (">", "|", "") or source[start : start + 3] in ('"""', "'''"):
            text = source[start : after.start() if after else matter.stop].rstrip()
            return start, start + len(text)
        if source[start] in "'\"" and end - start > 1 and source[end - 1] == source[start]:
            return start + 1, end - 1
        return start, end
    return matter.start, matter.stop


def _yaml(text: str) -> Mapping[str, Any]:
    if _FLAT.fullmatch(text):
        # The common case, keys and one-line scalars, is read without importing YAML.
        flat = _flat(text)
        if flat is not None:
            return flat
    try:
        data = load(text)
    except YamlError as error:
        raise ReadError(f"line {error.line + 1}: the front matter is not valid YAML: {error.message}") from None
    if data is None:
        return {}
    if not isinstance(data, Mapping):
        raise ReadError("line 2: the front matter is no mapping of keys to values")
    return data


def _flat(text: str) -> dict[str, Any] | None:
    data: dict[str, Any] = {}
    for line in text.splitlines():
        key, _, raw = line.partition(":")
        value = raw.strip()
        if key in data or not value or _CONSTANT.match(value):
            return None
        data[key] = value[1:-1] if value[0] in "'\"" else value
    return data


def _toml(text: str) -> Mapping[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        found = _TOML_LINE.search(str(error))
        line = int(found[1]) + 1 if found else 2
        raise ReadError(f"line {line}: the front matter is not valid TOML: {error}") from None
