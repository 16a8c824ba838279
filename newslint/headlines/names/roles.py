"""Who somebody is by role or kin, where headline and body differ: "minister" for "deputy minister", wife for sister."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.headline import below, families_said, headline_claim, predicate, said
from newslint.headlines.names.ties import KIN, other_court
from newslint.lang import acts, gazetteer
from newslint.lang.en import STOPWORDS, family, is_common
from newslint.model import Passage
from newslint.reading.names import Mention, names
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_HEADS = frozenset(
    "minister ministry secretary department court council president chancellor governor ambassador commissioner union "
    "premier treasurer prosecutor".split()
)
"""Nouns that say which one only with the word before them."""
KINDS = frozenset(
    "prime foreign finance health interior home justice defence defense education transport trade culture labour labor "
    "environment energy agriculture housing treasury security economy tourism sports planning industry immigration "
    "appeal appeals high full supreme district county constitutional crown magistrates military family city town "
    "regional state federal national provincial parish village".split()
)
"""Words before them that tell two offices or courts apart."""
_LESS = frozenset({"deputy", "vice", "acting", "former", "ex", "assistant", "shadow", "junior", "interim"})
"""What makes another office of an office."""
_STILL_LESS = _LESS - {"former", "ex"}
"""The same, without those who held it when it happened."""
_TOP = 2
_LEAST = 2
_EARLY = 3


class Role(NamedTuple):
    """The headline's words and the body's passage that has it otherwise."""

    head: Passage
    body: Passage


def role_rival(document: Document) -> Role | None:
    """The first role or kin of the headline that the body has otherwise at its top."""
    claim = document.derive(headline_claim)
    if claim is None or claim.asks or claim.lists:
        return None
    head = document.derive(words)[0]
    for at in range(claim.first, claim.last):
        word = family(head.folded[at].removesuffix("'s"))
        if word not in KIN and word not in _HEADS:
            continue
        if at and family(head.folded[at - 1]) in _SILENT:
            continue  # "keeps mum"
        said = document.derive(families_said)
        top = [one for one in document.derive(alignment)[:_TOP] if len(one.stems) >= _LEAST]
        found = None
        if word in _HEADS:
            found = _other_head(document, head, claim.first, at, word, said, top) or _lesser(document, head, at, word)
        elif not any(KIN.get(other) == KIN[word] for other in said):
            found = _kin(top) or _kin_of_whom(document, said)
        if found:
            first = at - 1 if word in _HEADS and at > claim.first else at
            return Role(Passage(0, head.starts[first], head.ends[at]), found)
    return None


_SILENT = frozenset({"keep", "stay", "remain"})


def namesake(document: Document) -> Role | None:
    """Somebody else of the same surname who did it: the headline's own stands in the body only as their kin."""
    claim = document.derive(headline_claim)
    if claim is None:
        return None
    head = document.derive(words)[0]
    for at in range(claim.first + 1, claim.last):
        given, surname = head.texts[at - 1], head.texts[at].removesuffix("'s").removesuffix("’s")
        if not surname.istitle() or is_common(surname):
            continue
        if not (gazetteer.is_given_name(given) or (given.istitle() and not is_common(given))):
            continue
        # Most bodies have not both, nor begin a sentence with another one of the surname, and are not read for names.
        top = document.derive(alignment)[:_EARLY]
        if not any(_may_open(document, one, given, surname) for one in top) or not any(
            given in own.texts for own in document.derive(said)
        ):
            continue
        told = [one for one in document.derive(alignment) if given in _texts(one)]
        if not all(_of_kin(one, given) for one in told):
            return None
        if told and (rival := _other_bearer(document, given, surname)):
            return Role(Passage(0, head.starts[at - 1], head.ends[at]), Passage(rival.block, rival.start, rival.end))
    return None


def _texts(one: Aligned) -> list[str]:
    return one.own.texts[one.sentence.first : one.sentence.last]


def _other_bearer(document: Document, given: str, surname: str) -> Mention | None:
    """Another one of the surname with whom a sentence near the top begins."""
    known = document.derive(names)
    for one in document.derive(alignment)[:_EARLY]:
        block, start = one.sentence.block, one.sentence.start
        for mention in known.within(block, start, one.sentence.end):
            parts = document.text(Passage(block, mention.start, mention.end)).split()
            opens = surname == parts[-1] and len(parts) > 1 and mention.start == start
            if opens and parts[0][0] != given[0] and not gazetteer.same_given_name(parts[0], given):
                return mention
    return None


def _may_open(document: Document, one: Aligned, given: str, surname: str) -> bool:
    """Whether a sentence may begin with the name of another one of the surname."""
    if document.blocks[one.sentence.block].text.startswith(f"{given} ", one.sentence.start):
        return False
    begin = one.own.texts[one.sentence.first + 1 : min(one.sentence.last, one.sentence.first + _LONGEST_NAME)]
    return any(word.startswith(surname) for word in begin)


_LONGEST_NAME = 10


def _of_kin(one: Aligned, given: str) -> bool:
    """Whether a given name stands close behind a word for kin: "the younger brother of Dale Pruitt"."""
    at = one.own.texts.index(given, one.sentence.first)
    before = one.own.folded[max(one.sentence.first, at - _EARLY) : at]
    return any(family(word.removesuffix("'s")) in KIN for word in before)


def swapped(document: Document) -> Role | None:
    """Who did it to whom, the other way round: "A beats B" above a body where B beat A."""
    claim, verb = document.derive(headline_claim), document.derive(predicate)
    if claim is None or verb is None or claim.asks:
        return None
    head = document.derive(words)[0]
    if not _PASSIVE.isdisjoint(head.folded[claim.first : verb + 1]):
        return None
    doers = {head.folded[at] for at in range(claim.first, verb) if head.texts[at][0].isupper()} - STOPWORDS
    done_to = {head.folded[at] for at in range(verb + 1, min(verb + 3, claim.last)) if head.texts[at][0].isupper()}
    doers, done_to = ({word for word in names if not is_common(word)} for names in (doers, done_to))
    if not doers or not done_to:
        return None
    wanted = frozenset({family(head.folded[verb])}).union(*(act.done for act in acts.of(head.folded[verb])))
    for one in document.derive(alignment)[:_TOP]:
        own, first, last = one.own.folded, one.sentence.first, one.sentence.last
        for at in range(first + 1, last):
            if family(own[at]) not in wanted or own[at - 1] in _PASSIVE or not _ARTICLES.isdisjoint(own[at - 2 : at]):
                continue
            after, before = set(own[at + 1 : min(at + 3, last)]), set(own[first:at])
            if after & done_to or (before & doers and not before & done_to):
                return None
            if after & doers and before & done_to:
                return Role(
                    Passage(0, head.starts[claim.first], head.ends[min(verb + 1, claim.last - 1)]),
                    Passage(one.sentence.block, one.own.starts[at], one.own.ends[min(at + 2, last) - 1]),
                )
    return None


_PASSIVE = frozenset("is was are were be been being".split())
_ARTICLES = frozenset({"a", "an", "the"})


_OF_WHOM = frozenset("dead victim woman man girl boy accused deceased suspect defendant".split())
_COUPLE = frozenset(map(family, "couple spouse bride groom divorce estranged marriage".split()))


def _kin_of_whom(document: Document, said: frozenset[str]) -> Passage | None:
    """ "He is the younger brother of the dead woman", wherever the body says it, where it speaks of no couple."""
    if not _COUPLE.isdisjoint(said):
        return None
    for one in document.derive(alignment):
        own, last = one.own, one.sentence.last
        for at in range(one.sentence.first + 2, last - 3):
            tie = family(own.folded[at]) in KIN and own.folded[at + 1 : at + 3] == ["of", "the"]
            if tie and not _OF_WHOM.isdisjoint(own.folded[at + 3 : min(at + 5, last)]):
                return Passage(one.sentence.block, own.starts[at], own.ends[at + 3])
    return None


def _kin(top: list[Aligned]) -> Passage | None:
    for one in top:
        for at in range(one.sentence.first, one.sentence.last):
            if family(one.own.folded[at].removesuffix("'s")) in KIN:
                return Passage(one.sentence.block, one.own.starts[at], one.own.ends[at])
    return None


def _other_head(
    document: Document, head: Words, first: int, at: int, word: str, said: frozenset[str], top: list[Aligned]
) -> Passage | None:
    """ "Appeal court" at the top of the body for a "supreme court" that it never has."""
    if at == first:
        return None
    which = head.folded[at - 1].removesuffix("'s")
    if word == "court":
        return None if which == "high" and "supreme" in said else other_court(document, which)
    if which not in KINDS or family(which) in said:
        return None
    for one in top:
        for i in range(one.sentence.first + 1, one.sentence.last):
            before = one.own.folded[i - 1]
            if family(one.own.folded[i]) == word and before in KINDS:
                return Passage(one.sentence.block, one.own.starts[i - 1], one.own.ends[i])
    return None


def _lesser(document: Document, head: Words, at: int, word: str) -> Passage | None:
    """ "Deputy finance minister" wherever the body has the headline's "finance minister"."""
    which = head.folded[at - 1] if at and is_common(head.folded[at - 1]) else ""
    if not _LESS.isdisjoint(head.folded) or word == "president" or (which and which not in KINDS):
        return None  # A vice-president beside the president is no rival.
    found: Passage | None = None
    every = document.derive(words)
    for block in document.derive(below):
        own = every[block]
        for i, other in enumerate(own.folded):
            if family(other) != word or (which and own.folded[i - 1] not in (which, *_STILL_LESS)):
                continue
            first = i - 1 if own.folded[i - 1] == which else i
            if first == 0 or own.folded[first - 1] not in _STILL_LESS:
                return None
            found = found or Passage(block, own.starts[first - 1], own.ends[i])
    return found
