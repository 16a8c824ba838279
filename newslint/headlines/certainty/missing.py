"""Deaths that the headline counts, and the body has only as people who are missing."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, looks_back
from newslint.headlines.factuality import factuality
from newslint.headlines.headline import HeadlineClaim, families_said, is_attributed
from newslint.headlines.polarity.denials import has_negation
from newslint.headlines.signs import signs
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.model import Passage
from newslint.reading.words import words

_TOP, _BEFORE = 8, 4
_DEATHS = family_set("kill drown die dead death deadly perish claim bury fatal")
_SAID = _DEATHS | family_set(
    "victim toll funeral mourn survivor lose fatality bodies remains corpse inquest murder life"
)
_OPEN = family_set("fear may might could missing feared hunt search presume presumed hope survive plan plot bid")


def missing(document: Document, claim: HeadlineClaim) -> tuple[Passage, ...]:
    """Where the body says that nobody has been found yet, under a headline that has them dead; nothing where it says
    anywhere that somebody died."""
    bases = document.derive(words)[0].families
    if _DEATHS.isdisjoint(bases[claim.first : claim.last]) or not _OPEN.isdisjoint(bases) or claim.asks:
        return ()
    if is_attributed(document) or not any(word[:1].isdigit() or word in _COUNTS for word in bases):
        return ()
    if _LOST.isdisjoint(document.derive(families_said)):
        return ()
    found = [
        sign.place for sign in signs(document, "unproven.txt", _TOP) if sign.kind == "missing" and sign.rank < _TOP
    ]
    if not found or any(_has_death(document, one) for one in document.derive(alignment)):
        return ()
    return tuple(found[:2])


_LOST = family_set("miss missing find recover hear alive search look")
_COUNTS = frozenset("two three four five six seven eight nine ten eleven twelve dozen dozens hundreds scores".split())


def _has_death(document: Document, one: Aligned) -> bool:
    """Whether a sentence has somebody dead, and does not look back to other years."""
    own, facts = one.own.folded, document.derive(factuality)
    for at in range(one.sentence.first, one.sentence.last):
        if family(own[at]) in _SAID and not has_negation(own, max(one.sentence.first, at - _BEFORE), at):
            scope = facts.of(one.sentence, at)
            if (scope is None or scope.kind == "future") and not looks_back(document, one):
                return True
    return False
