"""What makes a claim too heavy to be passed on without its source: it accuses somebody, or it gives a figure."""

from __future__ import annotations

from bisect import bisect_left

from newslint.document import Document
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.reading.quantities import quantities
from newslint.reading.sentences import Sentence
from newslint.reading.words import words

_WRONG = family_set(
    "accuse blame fault fraud defraud illegal illegally unlawful unlawfully crime criminal corrupt corruption "
    "bribe bribery steal theft loot launder abuse assault harass harassment rape torture lie mislead "
    "misleading deceive deceptive cover-up violate violation breach cheat manipulate scam swindle misconduct "
    "racist racism discriminate discrimination neglect negligent threaten intimidate censor censorship rig "
    "fake falsify conceal suppress smuggle traffic spy hack sabotage retaliate retaliation humiliate bully "
    "bullying exploit sham whitewash betray betrayal disgrace genocide massacre unconstitutional wrongdoing "
    "conspire collude collusion extort blackmail embezzle plot investigation investigate probe scandal "
    "subpoena bias biased nepotism cronyism kill murder assassinate undermine sacrifice scrutiny oust trick "
    "cripple punish reprisal reprimand persecute eyesore"
)
"""Words of wrong that somebody is said to have done, or of what looks into it."""

_COUNTED = frozenset({"money", "percent", "fraction"})
_LEAST = 10
"""From what number on a count is somebody's count: "24 dead", not "two boats"."""


def accuses(document: Document, sentence: Sentence, first: int | None = None) -> bool:
    """Whether a sentence tells of a wrong that somebody has done or is looked into for; with ``first``, whether its
    clause does from that word on."""
    folded = document.derive(words)[sentence.block].folded
    begin, end = _clause(document, sentence, first)
    return any(family(word) in _WRONG for word in folded[begin:end])


def counts(document: Document, sentence: Sentence, first: int) -> bool:
    """Whether a clause gives, from the word ``first`` on, a sum, a share or a number of some size; the whole sentence
    where they are said to say it behind a comma ("…, experts say")."""
    known, own = document.derive(quantities), document.derive(words)[sentence.block]
    places = [(one.block, one.start) for one in known]
    text = document.blocks[sentence.block].text
    trailing = first > sentence.first and text[own.ends[first - 1]] in ',"”’'
    begin, end = _clause(document, sentence, None if trailing or sentence.last - first <= _TAIL else first)
    first, last = (bisect_left(places, (sentence.block, at)) for at in (own.starts[begin], own.ends[end - 1]))
    return any(
        one.kind in _COUNTED or (one.kind == "count" and one.value >= _LEAST) or one.approximate == "plural"
        for one in known[first:last]
    )


_TAIL = 3
_TURNS = frozenset("after since because while although though when".split())


def _clause(document: Document, sentence: Sentence, first: int | None) -> tuple[int, int]:
    """The words from ``first`` to the next comma, or to what comes before or why; without it, all of the sentence."""
    if first is None:
        return sentence.first, sentence.last
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    for at in range(first + 1, sentence.last):
        if own.folded[at] in _TURNS or not set(text[own.ends[at - 1] : own.starts[at]]).isdisjoint(",;:—–()"):
            return first, at
    return first, sentence.last
