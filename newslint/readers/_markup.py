"""Text with character references, as it stands in HTML and in the attributes of its tags."""

from __future__ import annotations

import html

from newslint import late_re as re
from newslint.readers._blocks import Draft

_PART = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?|\s+|[^\s&]+|&")


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
