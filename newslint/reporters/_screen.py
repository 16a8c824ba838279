"""Text fit for a terminal: nothing that steers it, and how many cells a character takes."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re

_SPACE = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
# Controls, marks that turn the direction of writing, invisible fillers, halves of surrogate pairs.
_STEERS = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_JOINER, _EMOJI_STYLE = "\u200d", "\ufe0f"
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def clean(text: str) -> str:
    """``text`` on one line, with what would steer a terminal written out (``\\x1b``, ``\\u202e``)."""
    if text.isprintable():  # and so has none of either
        return text
    return _STEERS.sub(lambda found: _written(found[0]), _SPACE.sub(" ", text))


def same_length(text: str) -> str:
    """``text`` with what would steer a terminal replaced, character for character, so that columns hold."""
    return _STEERS.sub("\N{REPLACEMENT CHARACTER}", _SPACE.sub(lambda found: " " * len(found[0]), text))


def encodable(text: str, encoding: str | None) -> str:
    """``text`` with what an output's encoding cannot hold written out (``\\u201c``)."""
    if not encoding or text.isascii():
        return text
    return text.encode(encoding, "backslashreplace").decode(encoding)


def cells(text: str) -> Iterator[int]:
    """The terminal cells that each character takes: 2 for wide ones, 0 for those drawn onto the one before."""
    if text.isascii():
        yield from (1 for _ in text)
        return
    before, joined = 0, False
    for char in text:
        if char == _EMOJI_STYLE:
            # It makes a narrow sign before it wide.
            width = 1 if before == 1 else 0
            yield width
            before, joined = 2, False
            continue
        width = 0 if joined or ord(char) in _SKIN_TONES else _width(char)
        yield width
        joined = char == _JOINER
        before = width or before


def _width(char: str) -> int:
    import unicodedata

    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _written(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
