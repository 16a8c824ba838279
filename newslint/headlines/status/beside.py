"""Whether a sign that something is open is of something beside the story's own act, over, or somebody's own words."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import alignment, root
from newslint.headlines.headline import headline_claim
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.model import Passage
from newslint.reading._numerals import is_count
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.words import Words, words


def is_of_another(document: Document, place: Passage) -> bool:
    """Whether a sign is of something beside the story's own: "A second man remained in custody"."""
    own = document.derive(words)[place.block]
    one = next(one for one in document.derive(by_block)[place.block] if one.end >= place.end)
    if "full" in own.folded[one.first : one.last] and not _COMMITTEES.isdisjoint(document.derive(words)[0].folded):
        return True  # "Sends it to the full house, where no date has been set"
    before = own.between(place.start, place.end)[0]
    if not _NEXT.isdisjoint(own.folded[one.first : min(one.first + 3, before)]):
        return True
    if _is_new(document, own, one, before) or _is_of_cause(own, before, one.last):
        return True
    opening = document.derive(by_block)[place.block][0]
    if one != opening and not _OTHER.isdisjoint(own.folded[opening.first : opening.first + 2]):
        return True  # The paragraph is about something else: "A separate scheme ... goes before a panel."
    first = own.folded[one.first : min(one.first + 2, before)]
    if first[1:] and first[1] in _AS_WELL and is_count(first[0]):
        return True  # "Two more pairs are to be let go"
    again = own.folded[min(one.first + 2, one.last - 1)] in _TRIES_AGAIN
    return not _OTHER.isdisjoint(first) or (first[:1] == ["a"] and not _FURTHER.isdisjoint(first) and not again)


def _is_new(document: Document, own: Words, one: Sentence, before: int) -> bool:
    """Whether a sentence tells of something new, that is no step to what the headline has: "A café has yet to open"."""
    claim = document.derive(headline_claim)
    head = own.folded[one.first : before]
    if claim is None or len(head) < _NEW or head[0] not in ("a", "an") or not _FURTHER.isdisjoint(head[:2]):
        return False
    if one == document.derive(alignment)[0].sentence:
        return False
    return all(root(word) not in claim.stems and family(word) not in STEPS for word in head)


def _is_of_cause(own: Words, before: int, last: int) -> bool:
    """Whether what is open is how it came about, or what becomes of it: "have yet to say what caused it"."""
    after = own.folded[before : min(last, before + _NEAR)]
    asked = next((at for at, word in enumerate(after) if word in _WHY), len(after))
    return any(family(word) in _TELLS for word in after[:asked]) and asked < len(after)


def is_past(document: Document, place: Passage) -> bool:
    """Whether what a sign names is over: "after 45 days of consultation", "following talks"."""
    own = document.derive(words)[place.block]
    at = own.between(place.start, place.end)[0]
    before = own.folded[max(0, at - _OVER) : at]
    return "after" in before or "following" in before


def is_quoted(document: Document, place: Passage) -> bool:
    """Whether a sign stands in somebody's own words."""
    return document.derive(quotations).inside(place.block, place.start, place.end)


_OTHER = frozenset("another other others fellow similar separate further neighbouring neighboring".split())
_NEXT = frozenset("successor replacement vacancy inquest trial inquiry lawsuit appeal".split())
"""What comes after an act is not the act."""
_FURTHER = frozenset("second third fourth".split())
_AS_WELL = frozenset("more others further".split())
_TRIES_AGAIN = frozenset("try attempt bid effort go vote ballot reading count launch round".split())
_COMMITTEES = frozenset({"committee", "panel", "subcommittee"})
"""Whose decision is made, whatever the full house has still to say."""
_NEW = 2
"""Words that a subject has before anything is told of it."""
STEPS = family_set(
    "decision vote verdict ruling judgment answer contract deal agreement order option offer bid hearing trial date "
    "meeting session ballot referendum count result tribunal court judge jury panel committee board inquiry review "
    "consultation report recommendation bill motion proposal plan draft file sale licence permit permission approval "
    "consent medical test spokesman spokeswoman spokesperson statement source official say tell firm final formal "
    "majority buyer bidder owner successor candidate magistrate minister signature ceremony treaty pact truce law "
    "notice period deadline stage reading step move decree shortlist interview attempt"
)
"""What comes before an act, or who tells of it."""
_NEAR = 6
"""Words behind a sign in which it says what is open."""
_WHY = frozenset("what why how who whose".split())
_TELLS = family_set("say tell explain know find establish determine identify reveal consult name disclose confirm")
_OVER = 5
"""Words before a sign in which an "after" makes it past."""
