"""Which of two places loses something to the other: "Holt loses court to Malvo" where the body has it go to Holt."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import alignment
from newslint.lang.en_families import family_set
from newslint.model import Passage
from newslint.reading.words import words

_NAME = r"[A-Z][\w’-]+"
_LOSES = re.compile(
    rf"\A(?P<one>(?:[\w’'&-]+ ){{1,5}}?)(?:loses|lose|losing|"
    rf"to lose) (?:[\w’'&-]+ ){{1,5}}?to (?P<two>{_NAME}(?: {_NAME})?)"
)
_FROM_TO = re.compile(
    rf"\b(?:mov(?:e|es|ed|ing)|switch\w*|transfer\w*|relocat\w+|"
    rf"shift\w*) (?:[\w’'&-]+ ){{0,4}}?from (?P<one>{_NAME}) to "
    rf"(?P<two>{_NAME})"
)
_GOES = re.compile(
    rf"\b(?:mov(?:e|es|ed|ing)|transferr?\w*|relocat\w+|switch\w*|shift\w*|centrali[sz]\w+|"
    rf"concentrat\w+|go|goes|going) "
    rf"(?:[\w’'&-]+ ){{0,3}}?(?:to|at|in) (?:the )?(?P<to>{_NAME})"
)
_SHUTS = re.compile(
    rf"\bat (?:the )?(?P<at>{_NAME})\b[^.;]{{0,80}}?\b(?:be|is|was|been|to) (?:shut|closed?|scrapped|"
    rf"axed|wound (?:up|down))\b"
)
_MOVING = family_set("lose move switch transfer relocate shift")
_TOP = 5


def moved(document: Document) -> tuple[Passage, Passage] | None:
    """The headline's two places and where the body has it go the other way; None where it also goes the headline's."""
    if _MOVING.isdisjoint(document.derive(words)[0].families):
        return None
    text = document.blocks[0].text
    found = _LOSES.search(text) or _FROM_TO.search(text)
    if found is None:
        return None
    one = set(re.findall(_NAME, found.group("one")))
    two = set(found.group("two").split()) - one
    rival: Passage | None = None
    for aligned in document.derive(alignment)[:_TOP] if one and two else ():
        block, start, end = aligned.sentence.block, aligned.sentence.start, aligned.sentence.end
        said = document.blocks[block].text
        for goes in (*_GOES.finditer(said, start, end), *_SHUTS.finditer(said, start, end)):
            name, loses = goes.group(goes.lastgroup or 0), goes.lastgroup == "at"
            if name in (one if loses else two):
                return None
            if name in (two if loses else one):
                rival = rival or Passage(block, goes.start(), goes.end())
    return rival and (Passage(0, found.start(), found.end()), rival)
