"""Whether a story itself weighs what is said or rumoured: denies it, bears it out, or says that nobody could."""

from __future__ import annotations

from itertools import pairwise

from newslint.document import Document
from newslint.lang.en_families import family_set
from newslint.reading.sentences import Sentence, ahead
from newslint.reading.words import words


def is_assessed(document: Document, sentence: Sentence, last: int, within: bool = False) -> bool:
    """Whether the rest of the sentence, from the word ``last`` on, or the next one, unless asked ``within`` the
    sentence, weighs what is said: "… is said to have left. Her office denied it", "…, though there is no evidence"."""
    following = () if within else ahead(document, sentence, 1)
    return _weighs(document, sentence, last) or any(_weighs(document, other, other.first) for other in following)


def _weighs(document: Document, sentence: Sentence, first: int) -> bool:
    own = document.derive(words)[sentence.block]
    folded = own.folded[first : sentence.last]
    if not _DENIED.isdisjoint(own.families[first : sentence.last]) or not _UNTRUE.isdisjoint(folded):
        return True
    if any(pair in _PAIRS for pair in pairwise(folded)):
        return True
    if "case" in folded and not _NOT.isdisjoint(folded):
        return True  # "that was never the case"
    # "could not be confirmed", "have yet to confirm it"
    return not _BORNE_OUT.isdisjoint(own.families[first : sentence.last]) and not _NOT.isdisjoint(folded)


_DENIED = family_set("deny refute debunk rubbish disprove")
_UNTRUE = frozenset(
    "bogus untrue unfounded baseless unconfirmed unverified unproven unsubstantiated apocryphal myth denial "
    "denials".split()
)
_PAIRS = frozenset(
    [
        *(("no", noun) for noun in ("evidence", "truth", "proof", "record")),
        *(("not", word) for word in ("true", "so")),
        *((verb, noun) for verb in ("dismissed", "rejected") for noun in ("reports", "rumours", "rumors", "claims")),
        *(("the", noun) for noun in ("rumour", "rumours", "rumor", "rumors")),
        ("is", "false"),
        ("in", "reality"),
        ("in", "fact"),
        ("was", "false"),
    ]
)
_BORNE_OUT = family_set("confirm verify corroborate")
_NOT = frozenset("not n't never yet nobody unable without couldn't couldn’t hasn't hasn’t cannot".split())
