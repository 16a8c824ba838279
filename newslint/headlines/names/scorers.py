"""Who scored: "Malvo double" above a match in which both goals are another's and Malvo only passed."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import alignment
from newslint.lang.en import is_common
from newslint.model import Passage
from newslint.reading.names import names
from newslint.reading.words import words

_HEAD = re.compile(
    r"\b(?P<who>[A-Z][\w-]+)(?:['’]s)?(?: (?:nets|scores|bags|hits|grabs|fires|claims|completes|"
    r"notches|seals|with|gets))?"
    r"(?: (?:a|his|her|late|early|first-half|second-half|stoppage-time|superb|stunning))* "
    r"(?P<feat>double|brace|hat[- ]trick|treble|winner|equali[sz]er|leveller)\b"
)
_SCORING = (
    r"(?:scor\w+|net(?:s|ted)|struck|strikes?|bag\w*|grab\w*|notch\w*|tapp\w+|convert\w+|slott\w+|finish\w*|fired|"
    r"drilled|hit|headed|double|brace|hat[- ]trick|treble|winner|goals?|tries|equali[sz]\w+|level\w+|tally)"
)
_OF_ALL = re.compile(
    r"\b(?:[Bb]oth|[Aa]ll (?:three|four)|[Tt]he (?:only|winning|decisive)|[Tt]wo) (?:of (?:the|their) )?"
    r"(?:goals?|tries|strikes?|scores?)\b[^.;]{0,40}?\b(?:from|by|to)\b"
)
_TWICE = re.compile(
    r"\A[^.;]{0,30}?\b(?:scored|netted|struck|bagged|grabbed) "
    r"(?:twice|both|(?:a|his|her) (?:brace|double|hat[- ]trick)|all|the (?:only|winning|decisive) goal|the winner)\b"
)
_FEATS = frozenset("double brace hat-trick hat treble winner equaliser equalizer leveller".split())
_TOP = 6


def scorer(document: Document) -> tuple[Passage, Passage] | None:
    """The headline's scorer and the body's, where the body has the headline's and never has him score."""
    if _FEATS.isdisjoint(document.derive(words)[0].folded):
        return None
    found = _HEAD.search(document.blocks[0].text)
    if found is None or is_common(found.group("who").lower()):
        return None
    who, rival, met = found.group("who"), None, False
    scores = re.compile(rf"\b{re.escape(who)}\b[^.;]{{0,80}}?\b{_SCORING}\b")
    known = document.derive(names)
    for one in document.derive(alignment):
        block, start, end = one.sentence.block, one.sentence.start, one.sentence.end
        text = document.blocks[block].text
        if scores.search(text, start, end):
            return None
        met = met or who in one.own.texts[one.sentence.first : one.sentence.last]
        if rival is not None or one.rank >= _TOP:
            continue
        whole = _OF_ALL.search(text, start, end)
        for mention in known.within(block, start, end):
            shown = text[mention.start : mention.end]
            if mention.kind in {"place", "people", "organisation"} or who in shown:
                continue
            behind = whole is not None and 0 <= mention.start - whole.end() < _NEAR
            if behind or _TWICE.match(text[mention.end : end]):
                rival = Passage(block, mention.start, mention.end)
                break
    return (Passage(0, found.start(), found.end()), rival) if met and rival else None


_NEAR = 50
