"""Text with character references, as it stands in HTML and in the attributes of its tags."""

from __future__ import annotations

import html

from newslint import late_re as re
from newslint.readers._blocks import Draft

_PART = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?|\s+|[^\s&]+|&")
_INK = re.compile(r"[^\n]")


def add_decoded(draft: Draft, source: str, start: int, end: int) -> None:
    """Add ``source[start:end]``: references decoded, each run of white space one space, every part with its place."""
    for part in _PART.finditer(source, start, end):
        text = part[0]
        if text[0] == "&" and len(text) > 1:
            decoded = html.unescape(text)
            if decoded.isspace():
                draft.space(part.start(), len(text))
            else:
                draft.add(decoded, part.start(), len(text), same=decoded == text)
        elif text.isspace():
            if text == " " and draft.length:
                draft.add(" ", part.start(), 1, same=True)
            else:
                draft.space(part.start(), len(text))
        else:
            draft.add(text, part.start(), len(text), same=True)


def tame(source: str) -> tuple[str, int]:
    """The source for the parser, of the same length: no comments, no marked sections, no tag that never ends; and
    where its last tag ends. The parser would look for the end of each of them again and again.
    """
    parts, at = [], 0
    while (start := source.find("<!--", at)) >= 0:
        end = source.find("-->", start + 4) + 3
        end = len(source) if end < 3 else end
        parts += [source[at:start], _INK.sub(" ", source[start:end])]
        at = end
    text = "".join((*parts, source[at:])).replace("<![", "   ")
    last = text.rfind(">") + 1
    return text[:last] + text[last:].replace("<", " "), last
