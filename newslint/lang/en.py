"""English, as far as rules need it: folding, word families and small closed classes of words."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., e.g.
    r"|\d+(?:[.,:]\d+)*[^\W_]*"  # 1,000  3.5  10am  28bn
    r"|[^\W_]+(?:['’][^\W_]+)*"  # words, with inner apostrophes
)


def fold(text: str) -> str:
    """Lower case and straight apostrophes, one character for one, so that offsets hold."""
    folded = text.lower()
    if len(folded) != len(text):
        # 'İ'.lower() is two characters: such a letter keeps its own form.
        folded = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return folded.replace("’", "'").replace("‘", "'") if "’" in folded or "‘" in folded else folded


def tokens(text: str) -> list[tuple[int, int]]:
    """``(start, end)`` of each word: hyphens part words, inner apostrophes and full stops do not."""
    return [found.span() for found in _TOKEN.finditer(text)]
