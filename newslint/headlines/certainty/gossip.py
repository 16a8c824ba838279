"""What only an unnamed friend told a magazine, and those that it is about will not say."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.certainty.unsettled import DOUBT
from newslint.headlines.headline import families_said, headline_claim, is_attributed
from newslint.headlines.signs import signs
from newslint.lang.en_families import family_set
from newslint.model import Passage
from newslint.reading.quotations import quotations
from newslint.reading.words import index, words

_LEAD, _TOP, _SHARED = 3, 8, 2
_OUTLETS = family_set("magazine weekly tabloid gossip")
_SOURCED = family_set("report reportedly rumour rumor source friend magazine speculation")


def gossip(document: Document) -> tuple[Passage, ...]:
    """Where the top of a body has the headline from an unnamed person in a magazine, and where nobody confirms it;
    nothing where it has only one of the two."""
    claim = document.derive(headline_claim)
    if claim is None or claim.asks or is_attributed(document):
        return ()
    head = document.derive(words)[0].families
    if not (DOUBT.isdisjoint(head) and _SOURCED.isdisjoint(head)) or document.derive(quotations).pairs(0):
        return ()
    if _OUTLETS.isdisjoint(document.derive(index).kin) or _OUTLETS.isdisjoint(document.derive(families_said)):
        return ()
    every = signs(document, "unproven.txt", _TOP)
    told = [sign for sign in every if sign.kind == "gossip" and sign.rank < _LEAD and sign.shared >= _SHARED]
    mute = [sign for sign in every if sign.kind == "mute" and sign.rank < _TOP]
    return (told[0].place, mute[0].place) if told and mute else ()
