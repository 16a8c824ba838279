"""Whether a claim that nobody is said to hold matters so much that an editor asks whose it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from newslint.document import Document
from newslint.reading._stakes import at_stake
from newslint.reading._tellers import has_person
from newslint.reading._voices import voices
from newslint.reading._weight import accuses, contests, counts, minds
from newslint.reading.sentences import Sentence
from newslint.reading.words import words
from newslint.record import NamedTuple


class Claim(NamedTuple):
    """Where the cue of a claim stands, as word indices of the sentence's block, ``last`` exclusive; ``kind``: the kind
    of source whose verb of saying it is ("experts say"), nothing for a passive or the like."""

    sentence: Sentence
    first: int
    last: int
    kind: str


def weighs(document: Document, claim: Claim, only: Sequence[str], asides: int, slight: bool) -> bool:
    """Whether a claim is of the kinds ``only``, if there are any, and more than an aside in a story that names as many
    people as saying something; a ``slight`` one has to accuse somebody."""
    if only:
        return any(_KINDS[kind](document, claim) for kind in only)
    if slight and not accuses(document, claim.sentence):
        return False
    if _is_of_thing(document, claim):
        return False
    if claim.kind not in _ASKED and not at_stake(document, claim.sentence, claim.first, claim.last, claim.kind):
        return False
    if not asides or document.derive(voices) < asides:
        return True
    if _accuses_or_counts(document, claim) or minds(document, claim.sentence, claim.last):
        return True
    return bool(claim.kind) and contests(document, claim.sentence)


_ASKED = frozenset({"source", "study"})
"""Kinds of sources that readers want to know whatever they say."""
_KINDS: Mapping[str, Callable[[Document, Claim], bool]] = {
    "accusation": lambda document, claim: accuses(document, claim.sentence, claim.first),
    "figure": lambda document, claim: counts(document, claim.sentence, claim.first),
    "quarrel": lambda document, claim: contests(document, claim.sentence),
}


def _is_of_thing(document: Document, claim: Claim) -> bool:
    """Whether a cue tells how a thing is said to be: "the sound is said to be clear". What somebody is said to be is
    another matter, or what gives a figure, accuses or tells of a quarrel."""
    sentence, own = claim.sentence, document.derive(words)[claim.sentence.block]
    if own.folded[claim.last - 2 : claim.last] != ["said", "to"] or own.folded[claim.last : claim.last + 1] != ["be"]:
        return False
    if has_person(document, sentence, claim.first) or minds(document, sentence, claim.last):
        return False
    return not (_accuses_or_counts(document, claim) or contests(document, sentence))


def _accuses_or_counts(document: Document, claim: Claim) -> bool:
    return accuses(document, claim.sentence) or counts(document, claim.sentence, claim.first)
