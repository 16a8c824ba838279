"""An enumeration that begins with "First," and never comes to a second point."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.model import Hit, Passage
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.record import NamedTuple

_FIRST = re.compile(
    r"(?:^|[.!?]\s+)(?P<hit>First(?:ly| of all| and foremost)?|In the first place|On (?:the )?one hand)(?=, )"
)
_HINTS = ("First", "In the first place", "On one hand", "On the one hand")
"""Of these, a first point has one: looking for them takes a hundredth of the time."""

_ON = re.compile(
    r"\b(?:second(?:ly)?|third(?:ly)?|two|2|then|next|last(?:ly)?|finally|after(?:wards?)?|later|another|other|also|but"
    r"|moreover|furthermore|besides|equally|now|additionally|in addition|too|followed|subsequently|eventually)\b",
    re.IGNORECASE,
)
"""What a second point may begin with."""


class Params(NamedTuple):
    """Takes no parameters."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each "First," after whose sentence no word leads on to a second."""
    own = document.derive(prose)
    first = [
        Passage(index, *found.span("hit"))
        for index in own
        if any(map(document.blocks[index].text.__contains__, _HINTS))
        for found in _FIRST.finditer(document.blocks[index].text)
    ]
    if not first:
        return
    last = max(
        ((index, found.start()) for index in own for found in _ON.finditer(document.blocks[index].text)),
        default=(-1, 0),
    )
    quoted = document.derive(quotations)
    for place in first:
        if place[:2] > last and not quoted.inside(*place):
            yield Hit(place)
