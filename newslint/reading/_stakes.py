"""Whether a claim is one that somebody could dispute or be hurt by, or that the story rests on."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.en_families import family_set
from newslint.reading._carried import content
from newslint.reading._voices import long
from newslint.reading._weight import CONTESTED, WRONG, counts, minds
from newslint.reading.names import names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotes_somebody
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.voice import sport
from newslint.reading.words import words


def at_stake(document: Document, sentence: Sentence, first: int, last: int, kind: str) -> bool:
    """Whether readers need to know whose the claim is that has its cue at the words ``first`` to ``last``; ``kind``:
    the kind of source whose verb that is, nothing for a passive.

    They do if it accuses, counts, tells of a quarrel or of what somebody is like or has in mind, of harm, war, the law,
    power, money or a decision, or carries the story, as each claim does in a short story or one that quotes nobody.
    Where a bird breeds, when a word was first used and how an audience laughed needs no source that can be held to it,
    nor does gossip of sport.
    """
    begin, end = _claimed(document, sentence, first, last)
    told = document.derive(words)[sentence.block].families[begin:end]
    if not (WRONG.isdisjoint(told) and CONTESTED.isdisjoint(told)):
        return True
    if not kind and document.derive(sport):
        return False
    if not document.derive(quotes_somebody):
        return True
    if not (document.derive(long) or _is_foreseen(document, sentence, first, last, kind)):
        return True
    if kind and not _IN_POWER.isdisjoint(document.derive(words)[sentence.block].families[first:last]):
        return True
    if not _MATTERS.isdisjoint(told) or counts(document, sentence, first) or minds(document, sentence, last):
        return True
    return _is_of_person(document, sentence, first) or _carries(document, sentence, begin, end)


def _is_foreseen(document: Document, sentence: Sentence, first: int, last: int, kind: str) -> bool:
    """Whether a claim is what will be, as far as anybody can think: "it is thought that rooms will be taken", "analysts
    say the boat could win"."""
    own = document.derive(words)[sentence.block]
    after = own.folded[last : sentence.last]
    if not _FORESEEN.isdisjoint(own.folded[first:last]):
        return "will" in after
    return kind in _KNOWING and not _POSSIBLE.isdisjoint(after)


_KNOWING = frozenset({"group", "scene", "crowd"})
_POSSIBLE = frozenset({"could", "may", "might"})
_FORESEEN = frozenset("thought expected anticipated hoped".split())


def _is_of_person(document: Document, sentence: Sentence, first: int) -> bool:
    """Whether a passive tells of somebody, or something, with a name: "Ana Ruiz is said to", "she is thought to"."""
    own = document.derive(words)[sentence.block]
    if own.folded[first] not in _BE or first == sentence.first:
        return False
    if own.folded[first - 1] in ("he", "she", "who"):
        return True
    called = document.derive(names).within(sentence.block, sentence.start, own.ends[first - 1])
    return bool(called) and called[-1].kind in _SOMEBODY and called[-1].end >= own.ends[first - 1]


_BE = frozenset("is are was were".split())
_SOMEBODY = frozenset({"person", "organisation", "other"})


def _claimed(document: Document, sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The words of a claim with its cue: those of a clause that only tells more of somebody and ends with the cue ("Ana
    Ruiz, who came in May, according to a clerk, said"), else all of the sentence."""
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    if first > sentence.first and text[own.ends[first - 1] : own.starts[first]].strip() == ",":
        for at in range(first - 1, sentence.first, -1):
            if own.folded[at] in ("who", "which", "whose") and text[own.ends[at - 1]] == ",":
                return at, last
    return sentence.first, sentence.last


def _carries(document: Document, sentence: Sentence, begin: int, end: int) -> bool:
    """Whether the story rests on some words of a sentence: they open it, or tell what the headline does."""
    told, opening = document.derive(by_block), next(iter(document.derive(prose)), None)
    if sentence.block == opening and sentence in told[opening][:_OPENING]:
        return True
    if document.headline is None:
        return False
    own = document.derive(words)[sentence.block].families[begin:end]
    headline = frozenset[str]().union(*(content(document, one) for one in told[document.headline]))
    return len(headline.intersection(own)) >= _OF_HEADLINE


_OPENING, _OF_HEADLINE = 3, 3
"""Sentences that open a story; content words of the headline by which a claim tells the same."""

_IN_POWER = family_set("official diplomat minister intelligence security military defence")
"""Words by which those who say something are of a government or its forces."""
_MATTERS = family_set(
    # harm
    "die dead death injure injury wound hurt harm damage destroy destruction danger dangerous risk threat victim "
    "disease illness infect infection virus cancer outbreak epidemic poison toxic crash collapse explode "
    "explosion disaster crisis suffer suffering casualty famine health addiction suicide missing scam unsafe "
    # war and unrest
    "war attack strike missile troop militant rebel terror terrorist terrorism hostage weapon nuclear bomb "
    "bombing airstrike raid fighter gun bloody invade invasion soldier drone militia gunman shoot shooting "
    "protest riot violence violent "
    # the law
    "law legal lawsuit sue court prosecute prosecution charge arrest detain jail prison sentence ban fine "
    "sanction judge convict suspect extradite deport penalty copyright piracy privacy surveillance "
    # power
    "government president minister military army election vote policy parliament congress regime coup treaty "
    # dealings
    "bid offer merger takeover sale sell acquire acquisition negotiate negotiation agreement contract stake loan "
    "debt fee salary profit bankrupt layoff redundancy price "
    # decisions and minds
    "decide decision quit dismissal restrict restriction appoint replace reject refuse agree accept approve "
    "approval cancel delay close closure shut want wish intend keen consider favour support back oppose "
    "unwilling reluctant frustrate angry unhappy target deliberate deliberately motivate demand urge pledge "
    "revitalise withdraw ready deny claim because allegedly allege allegation accusation "
    # judgement and secrecy
    "criticise criticism condemn unfair failure worst secret secretly leak hoax "
)
"""Words of what people answer for, suffer from or decide."""
