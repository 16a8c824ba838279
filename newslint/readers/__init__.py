"""Bytes to documents: decoding, and the choice of a reader by the file's suffix, one format a module."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache

from newslint import late_re as re
from newslint import prepared, shelf
from newslint.document import Document
from newslint.model import NewslintError

_SUFFIXES = re.compile(r"^SUFFIXES = \(([^)]*)\)", re.MULTILINE)
_BOMS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_FOREIGN = tuple(mark for mark, _ in _BOMS)
_UTF8_BOM = b"\xef\xbb\xbf"


class ReadError(NewslintError):
    """A file that cannot be read as an article; the message says what was found and what to do."""


@cache
def _index() -> Mapping[str, str]:
    """Suffix to reader."""
    return prepared.get("suffixes") or suffixes()


def suffixes() -> dict[str, str]:
    """Suffix to reader, as the readers' own ``SUFFIXES`` say; their files are looked at and not imported."""
    found = {}
    folder = os.path.dirname(__file__)
    for name in sorted(os.listdir(folder)):
        if name.endswith(".py") and not name.startswith("_"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                listed = _SUFFIXES.search(file.read())
            for suffix in re.findall(r"\.\w+", listed[1]) if listed else ():
                found[suffix] = name.removesuffix(".py")
    return found


def known_suffixes() -> tuple[str, ...]:
    """The suffixes of files that are taken for articles when a folder is linted."""
    return tuple(sorted(_index()))


def read(path: str, data: bytes, headline: str | None = None) -> Document:
    """The document of a file's bytes, by the reader for its suffix (plain text for an unknown one).

    ``headline`` stands in place of the file's own. Raises ``ReadError`` where the bytes are no UTF-8 text
    or the front matter is broken.
    """
    name = _index().get(os.path.splitext(path)[1].lower(), "plain")
    reader = shelf.module(f"newslint.readers.{name}")
    document: Document = reader.read(path, decode(data), headline)
    return document


def decode(data: bytes) -> str:
    """The text of UTF-8 bytes, a byte-order mark aside. Raises ``ReadError`` with the likely encoding."""
    if data.startswith(_FOREIGN):
        name = next(name for mark, name in _BOMS if data.startswith(mark))
        raise ReadError(f"it is {name}; save it as UTF-8")
    if (at := data.find(b"\0")) >= 0:
        raise ReadError(_of_nul(data, at))
    data = data.removeprefix(_UTF8_BOM)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ReadError(f"line {line}: it is not UTF-8{_likely(data)}; save it as UTF-8") from None


def _of_nul(data: bytes, at: int) -> str:
    head = data[:4096]
    for start, name in ((1, "UTF-16 (little-endian)"), (0, "UTF-16 (big-endian)")):
        if len(head) > 3 and head[start::2].count(0) * 3 > len(head[start::2]) * 2:
            return f"it looks like {name}; save it as UTF-8"
    line = data.count(b"\n", 0, at) + 1
    return f"line {line}: there is a NUL byte in it, so it is no text; is this the right file?"


def _likely(data: bytes) -> str:
    """A guess at a one-byte encoding, from bytes that only Windows-1252 uses for quotes and dashes."""
    high = [byte for byte in data[:65536] if byte >= 0x80]
    if any(byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) for byte in high):
        return ""
    return " (it looks like Windows-1252)" if any(byte < 0xA0 for byte in high) else " (it looks like Latin-1)"
