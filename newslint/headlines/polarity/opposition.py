"""The opposite of what a headline says, where the body has it in the same place."""

from __future__ import annotations

from itertools import pairwise

from newslint.document import Document
from newslint.headlines.headline import headline_claim
from newslint.headlines.polarity.absent import absent
from newslint.headlines.polarity.counted import counted
from newslint.headlines.polarity.denials import denial
from newslint.headlines.polarity.outcomes import opposite, outcome
from newslint.headlines.polarity.turnable import turnable
from newslint.lang.en_antonyms import may_have_sides
from newslint.model import Passage
from newslint.reading.words import words
from newslint.record import NamedTuple

_EXPLAINS = frozenset("why how what who when where no yes sorry opinion".split())
"""First words of headlines that explain or answer back, where the news is taken as known."""


_AT_LAST = frozenset({"finally", "eventually"})
_AGAIN = frozenset("second third fourth fifth sixth".split())
_TRIES = frozenset("try attempt time vote bid go".split())


class Opposition(NamedTuple):
    """The headline's word, and its opposite in the body, wherever it stands."""

    head: Passage
    body: tuple[Passage, ...]


def opposition(document: Document) -> Opposition | None:
    """The first word of the headline whose opposite the body has instead; None for questions and lists."""
    claim = document.derive(headline_claim)
    if claim is None or claim.asks or claim.lists:
        return None
    head = document.derive(words)[0]
    if head.folded[0] in _EXPLAINS or _tried_before(head.folded):
        return None
    if denied := denial(document, claim):
        return Opposition(Passage(0, head.starts[denied.at], head.ends[denied.at]), (denied.body,))
    if lacking := absent(document, claim):
        at, passage = lacking
        return Opposition(Passage(0, head.starts[at], head.ends[at]), (passage,))
    for at in range(claim.first, claim.last):
        for word in turnable(document, claim, at) if may_have_sides(head.folded[at], head.families[at]) else ():
            from newslint.headlines.polarity.sides import turned  # few headlines have such a word

            if rival := turned(document, claim, word):
                return Opposition(Passage(0, head.starts[at], head.ends[at]), (rival, *opposite(document, claim)))
    if moved := counted(document, claim):
        at, passage = moved
        return Opposition(Passage(0, head.starts[at], head.ends[at]), (passage,))
    if found := outcome(document, claim):
        at, body = found
        return Opposition(Passage(0, head.starts[at], head.ends[at]), body)
    return None


def _tried_before(head: list[str]) -> bool:
    """Whether a headline says itself that it went the other way before: "approves bonds on third try"."""
    if not _AT_LAST.isdisjoint(head):
        return True
    return not _AGAIN.isdisjoint(head) and any(one in _AGAIN and two in _TRIES for one, two in pairwise(head))
