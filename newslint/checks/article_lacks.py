"""What an article as a whole lacks: a date to read it by, a voice that is quoted."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import BODY_KINDS, Document
from newslint.model import Hit, Passage
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.voice import genre
from newslint.reading.words import words
from newslint.record import NamedTuple
from newslint.typed import Literal

_KEYS = ("date", "published", "pubdate", "publishdate", "publishDate", "datePublished", "lastmod", "updated")
_DATE = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov"
    r"|Dec)[a-z]{0,6}\.? \d|\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
_HINTS = ("18", "19", "20", "day", "Jan", "Feb", "Mar", "Apr", "May", "Ju", "Aug", "Sep", "Oct", "Nov", "Dec")
"""Of these, a date has one: looking for them takes a tenth of the time."""


class Params(NamedTuple):
    """``what``: a ``date`` (front matter, dateline or any in the text) or a ``quotation``. ``least_words``: how long
    an article must be to need one."""

    what: Literal["date", "quotation"]
    least_words: int = 0


def find(document: Document, params: Params) -> Iterator[Hit]:
    """One hit where the article has none."""
    every = document.derive(words)
    if sum(len(every[block].starts) for block in document.derive(prose)) < max(1, params.least_words):
        return
    if params.what == "date":
        lacks = not any(document.meta.get(key) for key in _KEYS) and not any(
            any(map(block.text.__contains__, _HINTS)) and _DATE.search(block.text) for block in document.blocks
        )
    else:
        lacks = not document.derive(genre) and not any(
            one.kind in ("speech", "block") for one in document.derive(quotations).all
        )
    if lacks:
        at = next((index for index, block in enumerate(document.blocks) if block.kind in BODY_KINDS), 0)
        yield Hit(Passage(at, 0, 0), scope="document")
