"""An enumeration that begins with "First," and never comes to a second point."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newslint.document import Document
from newslint.model import Hit, Passage
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations

_FIRST = re.compile(
    r"(?:^|[.!?]\s+)(?P<hit>First(?:ly| of all| and foremost)?|In the first place|On (?:the )?one hand)(?=, )"
)
_ON = re.compile(
    r"\b(?:second(?:ly)?|third(?:ly)?|two|2|then|next|last(?:ly)?|finally|after(?:wards?)?|later|another|other|also|but"
    r"|moreover|furthermore|besides|equally|now|additionally|in addition|too|followed|subsequently|eventually)\b",
    re.IGNORECASE,
)
"""What a second point may begin with."""


@dataclass(frozen=True)
class Params:
    """Takes no parameters."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each "First," after whose sentence no word leads on to a second."""
    own = document.derive(prose)
    quoted = document.derive(quotations)
    for place, index in enumerate(own):
        text = document.blocks[index].text
        for found in _FIRST.finditer(text):
            start, end = found.span("hit")
            if quoted.inside(index, start, end):
                continue
            rest = (text[end + 2 :], *(document.blocks[later].text for later in own[place + 1 :]))
            if not any(_ON.search(part) for part in rest):
                yield Hit(Passage(index, start, end))
