"""Whether the body bears an act out: has it, or its kin, as a plain fact of the story's own people and of now."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, looks_back, root
from newslint.headlines.factuality import factuality
from newslint.headlines.headline import headline_claim
from newslint.lang import acts
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.lang.en_synonyms import synonyms
from newslint.lang.en_verbs import verb_share
from newslint.reading._numerals import is_count

_NEWS = 4
"""Sentences at the top that are the news, whatever they share with the headline."""
_BORNE, _LEADS, _OBJECT, _NEXT, _BACKGROUND = 2, 1, 4, 3, 2
_VERBLIKE = 5
"""Tenths of a word's uses that are verbs, from which a synonym in the body is one."""
_AFTER = frozenset("who which after when since having".split())
"""Words before what has happened already."""
_TOLD = _AFTER | frozenset(
    "following despite announced confirmed completed hailed welcomed approved agreed placed".split()
)
_RANKED = frozenset({"biggest", "largest", "greatest", "first"})
_ASKED = frozenset({"any", "for", "against", "into", "towards", "toward", "about"})
_ARTICLES = frozenset({"a", "an"})
_SHORT_OF_IT = frozenset({"themselves", "himself", "herself", "itself", "on"})
"""What makes less of a weak word: "allowed themselves a smile", "settled on a fee"."""
_DAYS = [[day] for day in "monday tuesday wednesday thursday friday saturday sunday".split()]
_LIGHT = family_set("go leave take lose return move give reach send pull hold accept claim find become")
"""Words that mean an act in so few places that they bear none out."""
PASSING = family_set("pass approve vote back adopt")
_UNREAL = frozenset("could would may might if until unless should".split())
_PUT_OFF = family_set("postpone delay defer shelve")
"""What a sentence says of an act that it names and that has not come about: "the closure has been put off"."""
_OTHERS = frozenset(
    "another other others neighbouring neighboring fellow separate unrelated elsewhere predecessor similar previous "
    "rival".split()
)
"""Words at the head of a sentence that tells of somebody else, or of another time."""
_SEASONS = frozenset("spring summer autumn winter".split())
_HEAD = 4
_WHOLE = 0.75
"""The share of the headline's words from which a sentence is the headline's own news, whatever it looks back to."""


def borne_out(
    document: Document,
    word: str,
    kinds: tuple[acts.Act, ...],
    done: frozenset[str],
    doubtful: set[int],
    *,
    goes_on: bool = False,
) -> bool:
    """Whether a sentence that is not among the ``doubtful`` ranks has the act, one of its kin or a synonym as a plain
    fact; ``done`` are the families that say so. What ``goes_on`` to a next chamber is not law when one has passed
    it."""
    facts = document.derive(factuality)
    earlier = frozenset().union(*(act.earlier for act in kinds))
    same = synonyms(word).difference(done, earlier)
    weak = frozenset().union(*(act.weak for act in kinds)) - (_LIGHT | PASSING if goes_on else _LIGHT)
    stated = root(word)
    claim = document.derive(headline_claim)
    whole = _WHOLE * len(claim.stems) if claim else 0.0
    back = 1 if 0 in doubtful else _BORNE  # A lead that leaves it open is about now.
    for one in document.derive(alignment):
        own = one.own.folded
        for at in range(one.sentence.first, one.sentence.last):
            # "The jurors who acquitted her are to decide ..." has it done, and so has "Malvo sued the league on Friday,
            # taking the first step".
            if (
                one.rank in doubtful
                and not (own[at].endswith(("ed", "ing")) and not _AFTER.isdisjoint(own[max(0, at - 3) : at]))
                and not (stated and root(own[at]) == stated and _opens_with(one, at))
            ):
                continue
            if own[at : at + 2] == ["agreed", "to"] and family("".join(own[at + 2 : at + 3])) not in done | weak:
                continue  # "agreed to speed up its review"
            if at > one.sentence.first and one.own.texts[at][0].isupper():
                continue  # "the Director of Public Prosecutions"
            if acts.is_other(own, at):
                continue
            following = own[at + 1] if at + 1 < one.sentence.last else ""
            if (
                acts.key(own[at], following, done)
                or (stated and root(own[at]) == stated)
                or (family(own[at]) in same and verb_share(own[at]) >= _VERBLIKE)
            ):
                says = (one.rank < _NEWS or len(one.stems) >= _BORNE) and not _is_named(one, at)
            elif acts.key(own[at], following, weak) and not _is_compound(document, one, at):
                close = len(one.stems) >= _BORNE or (one.rank < _LEADS and bool(one.stems))
                counted = own[at].endswith("s") and at and is_count(own[at - 1])  # "by six votes to one"
                counted = counted or (
                    following[:1].isdigit() and family(own[at]) == "gain"
                )  # "shares gained 4 per cent"
                says = close and not counted and (following not in _SHORT_OF_IT or own[at + 2 : at + 3] in _DAYS)
                says = says and not _is_of_another_act(one, at, done | weak, earlier)
            else:
                continue
            if not says or facts.of(one.sentence, at) is not None:
                continue
            of_old = one.rank >= back and len(one.stems) < whole and looks_back(document, one)
            if not of_old and not _is_of_others(one):
                return True
    return False


def _opens_with(one: Aligned, at: int) -> bool:
    """Whether a sentence has a verb in the past as its first, with nothing before it that makes it less than done."""
    own, first = one.own, one.sentence.first
    before = own.folded[first:at]
    past = own.folded[at].endswith("ed") and own.folded[at] != own.families[at]
    return past and len(before) <= _EARLY and _OPEN.isdisjoint(before)


_EARLY = 12
_OPEN = frozenset(
    "who which that if could would may might to not never be been being is are was were has have had by".split()
)


def _is_compound(document: Document, one: Aligned, at: int) -> bool:
    """Whether a word is the latter part of an adjective: "a family-owned brewery" tells of no purchase."""
    return document.blocks[one.sentence.block].text[one.own.starts[at] - 1 : one.own.starts[at]] in _HYPHENS


_HYPHENS = frozenset("-‐‑")


def _is_named(one: Aligned, at: int) -> bool:
    """Whether an act is only named, as what may come or was asked for: "before an indictment", "for his dismissal", "a
    study into reopening", "the closure has been put off"."""
    own, first = one.own.folded, one.sentence.first
    gerund = own[at].endswith("ing")
    before = own[max(first, at - 1 if gerund else at - 3) : at]
    ranked = not _RANKED.isdisjoint(before)  # "would be its biggest purchase"
    article = not _ARTICLES.isdisjoint(before[-2:])
    nominal = ranked or article or not _ASKED.isdisjoint(before) or (gerund and at == first)
    if (nominal or (before[-1:] == ["the"] and not own[at].endswith("ed"))) and _is_unreal(one, at):
        return True
    return nominal and _TOLD.isdisjoint(own[max(first, at - _OBJECT) : at])


def _is_unreal(one: Aligned, at: int) -> bool:
    """Whether a sentence says of an act that it names that it may come, or that it was put off."""
    own = one.own.folded[one.sentence.first : one.sentence.last]
    return not _UNREAL.isdisjoint(own) or any(
        family(word) in _PUT_OFF or (word == "put" and own[i + 1 : i + 2] in (["off"], ["back"]))
        for i, word in enumerate(own)
    )


def _is_of_another_act(one: Aligned, at: int, kin: frozenset[str], earlier: frozenset[str]) -> bool:
    """Whether a word that may mean the act is said of another one, or of a stage before it: "began gliding", "started
    test runs", "voted 11-2 to recommend", "voted 9-3 that"."""
    own = one.own.folded[at + 1 : min(one.sentence.last, at + 1 + _NEXT)]
    if own[:1] and own[0].endswith("ing") and verb_share(own[0]) >= _VERBLIKE and family(own[0]) not in kin:
        return True
    if any(family(word) in earlier for word in own) or (family(one.own.folded[at]) == "vote" and "that" in own):
        return True
    to = own.index("to") if "to" in own else len(own)
    then = "".join(one.own.folded[at + 2 + to : at + 3 + to])
    return bool(then) and to < len(own) and verb_share(then) >= _VERBLIKE and family(then) not in kin


def _is_of_others(one: Aligned) -> bool:
    """Whether a sentence of the background tells of others, or of another season: "A neighbouring member was suspended
    in the spring"."""
    if one.rank < _BACKGROUND:
        return False
    own = one.own.folded[one.sentence.first : one.sentence.last]
    return not _OTHERS.isdisjoint(own[:_HEAD]) or any(
        word in _SEASONS and own[i - 2 : i] == ["in", "the"] for i, word in enumerate(own)
    )
