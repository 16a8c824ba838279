"""What makes a claim too heavy to be passed on without its source: it accuses somebody, or it gives a figure."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en_families import family_set
from newslint.reading.quantities import quantities
from newslint.reading.sentences import Sentence
from newslint.reading.words import Words, words

WRONG = family_set(
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


def accuses(document: Document, sentence: Sentence, first: int) -> bool:
    """Whether a clause tells, from a word on, of a wrong that somebody has done or is looked into for."""
    begin, end = _clause(document, sentence, None if first == sentence.first else first)
    return not WRONG.isdisjoint(document.derive(words)[sentence.block].families[begin:end])


def contests(document: Document, sentence: Sentence, first: int) -> bool:
    """Whether a clause tells, from a word on, of a quarrel, of a failure or of why somebody did something, for which
    people answer."""
    begin, end = _clause(document, sentence, first)
    return not CONTESTED.isdisjoint(document.derive(words)[sentence.block].families[begin:end])


CONTESTED = family_set(
    "dispute quarrel feud row rift clash dissent power-struggle hostile hostility "
    "questionable flaw flawed unrealistic fail failure mistake mismanage blunder motive pressure resign resignation "
    "sack oust bankrupt bankruptcy"
)


def counts(document: Document, sentence: Sentence, first: int) -> bool:
    """Whether a clause gives, from the word ``first`` on, a sum, a share or a number of some size; the whole sentence
    where they are said to say it behind a comma ("…, experts say")."""
    known, own = document.derive(quantities), document.derive(words)[sentence.block]
    text = document.blocks[sentence.block].text
    trailing = first > sentence.first and text[own.ends[first - 1]] in ',"”’'
    begin, end = _clause(document, sentence, None if trailing or sentence.last - first <= _TAIL else first)
    if begin == end:
        return False
    end = _aside_begins(text, own, begin, end)
    first, last = (
        bisect_left(known, (sentence.block, at), key=_PLACE) for at in (own.starts[begin], own.ends[end - 1])
    )
    return any(
        one.kind in _COUNTED or (one.kind == "count" and one.value >= _LEAST) or one.approximate == "plural"
        for one in known[first:last]
        if not _ERA.match(text, one.end)
    )


_ERA = re.compile(r"(?: ?(?:and|to|or|-|–) ?\d{1,4})? ?(?:A\.?D|B\.?C|C\.?E|B\.?C\.?E)\b")
"""What makes a number a year: "between 630 and 670 A.D."."""
_PLACE = attrgetter("block", "start")


def _aside_begins(text: str, own: Words, begin: int, end: int) -> int:
    """Where a clause begins that only tells more of a thing: "…, which has 90 per cent of the trade"; else ``end``."""
    for at in range(begin + 1, end):
        if own.folded[at] in ("which", "who", "whose") and text[own.ends[at - 1]] == ",":
            return at
    return end


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
