"""The front matter of an article: YAML between ``---`` or TOML between ``+++``, and where its values stand."""

from __future__ import annotations

from collections.abc import Mapping

from newslint import late_re as re
from newslint.document import Block
from newslint.readers import ReadError
from newslint.readers._blocks import Draft
from newslint.record import NamedTuple
from newslint.strict_yaml import YamlError, load
from newslint.typed import Any

_FENCE = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_ENTRY = re.compile(r"^(?P<key>[A-Za-z_][\w-]*)[ \t]*[:=][ \t]*(?P<value>[^\r\n]*)", re.MULTILINE)
_FLAT = re.compile(
    r"(?:[A-Za-z_][\w-]*:(?:[ \t]+(?:\"[^\"\\\r\n]*\"|'[^'\r\n]*'|[^\s\[\]{}&*!|>'\"%@`#,?:-][^#:\r\n]*))?"
    r"[ \t]*(?:\r\n|\r|\n))*"
)
_CONSTANT = re.compile(r"(?:null|~|true|false|-?\d+)?\Z")
_TOML_PLACE = re.compile(r" \(at line \d+, column \d+\)")
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


def value_block(source: str, matter: FrontMatter, key: str, kind: str) -> Block | None:
    """The block of a key's text, mapped character by character where it is written on one line, else as a whole.

    A key written in an odd way lies somewhere in the front matter, and then that is its source.
    """
    text = " ".join(str(matter.data[key]).split())
    start, end = _value_span(source, matter, key)
    quote = source[start : start + 1]
    for mark in (quote * 3, quote):
        if quote in _ESCAPES and end - start >= 2 * len(mark) and source.startswith(mark, start, end):
            if source.endswith(mark, start, end):
                start, end = start + len(mark), end - len(mark)
            break
    draft = Draft(kind)
    for part in _ESCAPES[quote].finditer(source, start, end) if quote in _ESCAPES else ():
        same = len(part[0]) == 1 or part[0][0] not in "'\\"
        draft.add(part[0] if same else part[0][1:], part.start(), len(part[0]), same=same)
    block = draft.block()
    if block is None or block.text != text:
        draft = Draft(kind)
        draft.add(text, start, end - start, same=source[start:end] == text)
        block = draft.block()
    return block


_ESCAPES = {
    "'": re.compile(r"''|[^']+"),
    '"': re.compile(r"\\[\"\\/]|[^\\\"]+"),
}
"""What a quoted value is made of: escaped characters and plain stretches."""


def _value_span(source: str, matter: FrontMatter, key: str) -> tuple[int, int]:
    """Where a key's value stands, its quotes included; all its lines where it has several."""
    entries = list(_ENTRY.finditer(source, matter.start, matter.stop))
    for entry, after in zip(entries, [*entries[1:], None], strict=False):
        if entry["key"] == key:
            start = entry.start("value")
            several = source[start : start + 1] in (">", "|", "") or source[start : start + 3] in ('"""', "'''")
            stop = (after.start() if after else matter.stop) if several else entry.end("value")
            return start, start + len(source[start:stop].rstrip())
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
        raise ReadError(f"line {line}: the front matter is not valid TOML: {_TOML_PLACE.sub('', str(error))}") from None
