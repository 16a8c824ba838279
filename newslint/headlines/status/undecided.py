"""What a headline announces, "library to close", and the body has only as one of several ideas or as not decided."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.factuality import factuality
from newslint.headlines.headline import headline_claim, is_attributed
from newslint.headlines.signs import signs
from newslint.lang import acts
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_families import family_set
from newslint.lang.en_synonyms import synonyms
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_NEAR, _TOP, _OF_IT = 6, 3, 2
"""Sentences in which what is undecided counts, those that are the news whatever they share with the headline, and words
that one further down shares with it."""
_VERB, _FINITE = 3, 5
_KINDS = frozenset({"undecided", "open"})
_NOT_SURE = frozenset(
    "ready able set likely unlikely keen willing poised due free back happy sorry first last only how what when where "
    "whether why lucky hard easy time need right chance way power plan plans bid vote votes push move moves deal call "
    "calls offer hopes hope decision talks effort efforts pledge threat pressure attempt if could may might proposal "
    "proposals motion scheme consultation urged asked told fight battle campaign reluctant bound eager option options "
    "too enough said race bill law".split()
)
"""Words before "to" by which a headline announces nothing: "poised to close", "plan to close"."""
_DECIDES = family_set("vote agree decide approve confirm announce back choose resolve opt order rule pass sign adopt")
_WOULD = frozenset({"will", "would", "to"})
_OPTIONAL = family_set(
    "option idea proposal plan one if consider whether review could may might possible suggest propose weigh mull study"
)
_NOT = frozenset("not no never yet nor neither before until without".split())


class Undecided(NamedTuple):
    """``at`` is the index of the headline's word for what is to be done, ``act`` its kind as the table of acts has it,
    empty where none is known; ``body`` the passages that leave it open, the strongest first."""

    at: int
    act: str
    body: tuple[Passage, ...]


def undecided(document: Document) -> Undecided | None:
    """What says that nobody has decided on what the headline announces, where no sentence says that somebody has."""
    at = announced(document)
    said = document.derive(words)[0]
    if at is None or not acts.meant(said.folded[at], "".join(said.folded[at + 1 : at + 2]), frozenset(said.families)):
        return None
    found = [
        sign
        for sign in signs(document, "pending.txt", _NEAR)
        if sign.kind in _KINDS and sign.rank < _NEAR and (sign.rank < _TOP or sign.shared >= _OF_IT)
    ]
    if not any(sign.kind == "undecided" for sign in found):
        return None
    word = document.derive(words)[0].folded[at]
    kinds = acts.of(word)
    kin = frozenset({family(word)}).union(synonyms(word), *(act.done | act.weak for act in kinds))
    if any(_decides(document, one, kin) for one in document.derive(alignment)[:_NEAR]):
        return None
    best = sorted(found, key=lambda sign: (sign.kind != "undecided", sign.rank - sign.shared))
    return Undecided(at, kinds[0].name if kinds else "", tuple(sign.place for sign in best))


def announced(document: Document) -> int | None:
    """The index of the headline's verb behind "to" or "will", where that announces what is to be done."""
    claim = document.derive(headline_claim)
    if claim is None or claim.asks or claim.lists:
        return None
    head = document.derive(words)[0]
    own = head.folded
    to = next((i for i in range(claim.first + 1, claim.last - 1) if own[i] in ("to", "will")), None)
    if to is None or is_attributed(document) or document.derive(quotations).pairs(0):
        return None
    verb = to + 2 if own[to + 1] == "be" and to + 2 < claim.last else to + 1
    before = own[claim.first : to]
    if any(family(word) in _OPTIONAL for word in own[claim.first : claim.last]):
        return None
    if not _NOT_SURE.isdisjoint(before) or verb_share(own[verb]) < _VERB or own[verb] in STOPWORDS:
        return None
    if verb == to + 1 and own[verb] != family(own[verb]):
        return None  # "Road to ruins"
    around = (*range(claim.first + 1, to), *range(verb + 1, claim.last))
    return None if any(_is_finite(head, i) for i in around) else verb


def _is_finite(head: Words, at: int) -> bool:
    """Whether a word before "to" is a verb itself, so that what follows is no announcement: "agrees to close"."""
    word = head.folded[at]
    inflected = word != family(word) and word.endswith(("s", "ed")) and not word.endswith("ings")
    return inflected and verb_share(word) >= _FINITE and word not in STOPWORDS


def _decides(document: Document, one: Aligned, kin: frozenset[str]) -> bool:
    """Whether a sentence near the top has it decided, done, or announced: "voted to shut it", "will shut its doors"."""
    own, sentence = one.own.folded, one.sentence
    facts = document.derive(factuality)
    here = range(sentence.first, sentence.last)
    if one.rank < _TOP and any(_is_decision(own, sentence, i) and facts.of(sentence, i) is None for i in here):
        return True
    if any(family(own[i]) in _OPTIONAL for i in here):
        return False
    return any(
        acts.key(own[i], own[i + 1] if i + 1 < sentence.last else "", kin)
        and not own[i].endswith("ing")
        and (own[i].endswith("ed") or not _WOULD.isdisjoint(own[max(sentence.first, i - 3) : i]))
        and _NOT.isdisjoint(own[max(sentence.first, i - 4) : i])
        for i in here
    )


def _is_decision(own: list[str], sentence: Sentence, at: int) -> bool:
    """Whether a word is a verb of deciding, as a plain fact: "councillors have agreed"."""
    if family(own[at]) not in _DECIDES or not own[at].endswith(("ed", "se", "t")):
        return False
    return _NOT.isdisjoint(own[max(sentence.first, at - 3) : at]) and own[at - 1 : at] not in (["to"], ["be"], ["a"])
