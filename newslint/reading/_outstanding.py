"""An act that the headline has as done and the body nowhere has: what its top says is still to come, or failed."""

from __future__ import annotations

from typing import NamedTuple

from newslint.document import Document
from newslint.lang import acts
from newslint.lang.en import family
from newslint.lang.en_synonyms import synonyms
from newslint.lang.en_verbs import is_outcome, verb_share
from newslint.model import Passage
from newslint.reading._signs import Sign, signs
from newslint.reading.alignment import alignment, looks_back, root
from newslint.reading.factuality import factuality
from newslint.reading.headline import headline_claim, predicate
from newslint.reading.words import words

_NEWS = 4
"""Sentences at the top that are the news, whatever they share with the headline."""
_BORNE, _TOP, _FAR, _MOST = 2, 3, 6, 3
_VERB = 4
"""Tenths of a word's uses that are verbs, from which a headline that may have it as a noun has it as a verb."""
_BEING = frozenset("is are was were be still already stays stay remains remain".split())
_DECIDED = frozenset(
    "agreement ratification purchase sale merger appointment dismissal suspension resignation charge conviction "
    "sentence acquittal fine ban approval launch ending closure ceasefire transfer funding recall renewal "
    "job-cuts construction extradition release rescue reopening entry adoption expulsion strike-action withdrawal "
    "destruction cure divorce marriage theft acceptance evacuation".split()
)
"""Kinds of act that somebody decides on or that take steps, so that a text can say which are still to come."""
_LIGHT = frozenset(map(family, "go leave take lose return move give reach send pull hold accept claim find".split()))
"""Words that mean an act in so few places that they bear none out."""
_NO_DEED = frozenset(map(family, "fail grind slam back tip lose attack unveil hit go seek try face warn".split()))
"""Verbs that are outcomes only in some of their senses, or of something that did not come about."""


class Outstanding(NamedTuple):
    """``at`` is the index of the headline's word, ``act`` the kind of act as the table of acts names it, ``body`` the
    passages, the strongest first."""

    at: int
    act: str
    body: tuple[Passage, ...]


def outstanding(document: Document) -> Outstanding | None:
    """What says that the headline's act has not come about, where no sentence says that it has."""
    claim, at = document.derive(headline_claim), document.derive(predicate)
    if claim is None or at is None:
        return None
    head = document.derive(words)[0]
    word, following = head.folded[at], head.folded[at + 1] if at + 1 < claim.last else ""
    kinds, base = acts.of(word, following), acts.name(word, following)
    if head.texts[at][0].isupper() and (document.blocks[0].text.isupper() or verb_share(word) < _VERB):
        return None  # "KENT UNITED", "Divorce Rumours"
    if word == family(word) and (following == "to" or not _BEING.isdisjoint(head.folded[max(0, at - 2) : at])):
        return None  # "Captain open to tolls", "the pier is already open"
    act = next((act.name for act in kinds if base in act.done and act.name in _DECIDED), "")
    if not act and (base in _NO_DEED or not (_DECIDED & {act.name for act in kinds} if kinds else is_outcome(word))):
        return None
    found = [sign for sign in signs(document, "outstanding.txt", _FAR) if _counts(sign, act)]
    if not found or _borne_out(document, word, kinds, {sign.rank for sign in found}):
        return None
    return Outstanding(at, act, tuple(sign.place for sign in found[:_MOST]))


def _counts(sign: Sign, act: str) -> bool:
    """Whether a sign is at the top or in a sentence about the matter; where the act is none that somebody decides on,
    it must be a sure one."""
    top = _FAR if act and sign.kind != "open" else _TOP
    close = sign.rank < top or sign.shared >= _BORNE or (sign.shared > 0 and sign.rank <= _NEWS)
    return close and (bool(act) or sign.kind == "sure")


def _borne_out(document: Document, word: str, kinds: tuple[acts.Act, ...], doubtful: set[int]) -> bool:
    """Whether a sentence without a sign has the act, one of its kin or a synonym as a plain fact."""
    facts = document.derive(factuality)
    done = frozenset({family(word)}).union(synonyms(word), *(act.done for act in kinds))
    weak = frozenset().union(*(act.weak for act in kinds)) - _LIGHT
    stated = root(word)
    for one in document.derive(alignment):
        own = one.own.folded
        if one.rank in doubtful:
            continue
        for at in range(one.sentence.first, one.sentence.last):
            following = own[at + 1] if at + 1 < one.sentence.last else ""
            if acts.key(own[at], following, done) or (stated and root(own[at]) == stated):
                says = one.rank < _NEWS or len(one.stems) >= _BORNE
            else:
                says = len(one.stems) >= _BORNE and acts.key(own[at], following, weak)
            if says and facts.of(one.sentence, at) is None and not (one.rank >= _BORNE and looks_back(document, one)):
                return True
    return False
