"""A deed that the headline states, where the body has it only from those who complain of it, before a court or another
who has yet to decide, and whoever is accused denies it."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, root
from newslint.headlines.certainty.claimed import claimed
from newslint.headlines.certainty.unsettled import is_ruled
from newslint.headlines.factuality import factuality
from newslint.headlines.headline import headline_claim, predicate
from newslint.headlines.signs import signs
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.lang.en_synonyms import synonyms
from newslint.model import Passage
from newslint.reading.quotations import quotations
from newslint.reading.words import words

_FORUM = frozenset(
    "tribunal court courts lawsuit sue suing sued compensation papers complaint complaints complained hearing jury "
    "magistrates inquest ombudsman regulator allege alleges alleged accuse accuses accused claim claims claimant "
    "writ damages action petition".split()
)
"""Words of who is to decide between two sides, and of what is brought before them."""
_SAYS = family_set("say tell claim allege recall describe accuse recount maintain testify")
_CONTESTS = family_set("deny reject contest dispute refute rebut defend dismiss")
_CLAIMS = family_set(
    "version claim allegation accusation charge account version evidence suggestion complaint action case it suit"
)
_DECIDED = family_set(
    "find rule uphold conclude convict sentence fine order award admit plead confess apologise apologize concede "
    "acknowledge settle sack dismiss suspend jail accept satisfy strike ban remove persuade"
)
_WHO_DECIDES = frozenset(
    "tribunal court judge jury magistrates panel inquiry regulator ombudsman commission coroner recorder board "
    "watchdog inspectors investigators she he they it".split()
)
_ADMITS = family_set("admit plead confess apologise apologize concede acknowledge")
_TOP, _LEAD, _OBJECT, _BRIEF = 12, 2, 5, 14


def contested(document: Document) -> tuple[Passage, ...]:
    """The denial, and then who says it; nothing where anybody has found or admitted it, or the text says it itself."""
    claim, at = document.derive(headline_claim), document.derive(predicate)
    story = document.derive(alignment)
    if claim is None or at is None or len(story) > _BRIEF or document.derive(claimed) is None:
        return ()
    lead = story[:_LEAD]
    if not any(_FORUM.intersection(_own(one)) for one in lead[:1]):
        return ()
    head = document.derive(words)[0]
    same = synonyms(head.folded[at]) | {family(head.folded[at])}
    if family(head.folded[at]) in _SAYS | _CONTESTS | _DECIDED:
        return ()
    told = _told(lead)
    denied = _denied(document, story[:_TOP])
    if told is None or not denied:
        return ()
    if any(_is_decided(one) or is_ruled(one) for one in story):
        return ()
    facts, quoted = document.derive(factuality), document.derive(quotations)
    for one in story:
        for i in range(one.sentence.first, one.sentence.last):
            if family(one.own.folded[i]) not in same and root(one.own.folded[i]) != root(head.folded[at]):
                continue
            spoken = quoted.inside(one.sentence.block, one.own.starts[i], one.own.ends[i])
            if (
                not spoken
                and facts.of(one.sentence, i) is None
                and not _SAYS.intersection(one.own.families[one.sentence.first : i])
            ):
                return ()
    return (*denied, told)


_THEY = frozenset({"he", "she", "they", "who"})


def _own(one: Aligned) -> list[str]:
    return one.own.folded[one.sentence.first : one.sentence.last]


def _told(lead: tuple[Aligned, ...]) -> Passage | None:
    """The "they say" of those who complain."""
    for one in lead:
        own, first = one.own, one.sentence.first
        for at in range(first + 1, one.sentence.last):
            noun = own.folded[at] in ("told", "claims", "claim") and own.folded[at - 1] not in _THEY
            if own.families[at] in _SAYS and not noun:
                start = max(first, at - 1)
                return Passage(one.sentence.block, own.starts[start], own.ends[at])
    return None


def _denied(document: Document, story: tuple[Aligned, ...]) -> list[Passage]:
    """Where somebody denies what is claimed."""
    found = []
    for one in story:
        own = one.own
        for at in range(one.sentence.first, one.sentence.last):
            if own.families[at] not in _CONTESTS:
                continue
            end = min(one.sentence.last, at + 1 + _OBJECT)
            objects = [i for i in range(at + 1, end) if family(own.folded[i]) in _CLAIMS]
            if objects or family(own.folded[at]) == "deny":
                last = objects[0] if objects else at
                found.append(Passage(one.sentence.block, own.starts[at], own.ends[last]))
    every = [sign for sign in signs(document, "unproven.txt", _TOP) if sign.kind == "deny"]
    return found + [sign.place for sign in every]


def _is_decided(one: Aligned) -> bool:
    """Whether somebody who is to find out has found, or somebody admits."""
    own = one.own
    for at in range(one.sentence.first + 1, one.sentence.last):
        base = own.families[at]
        if base in _ADMITS and own.folded[at] != family(own.folded[at]):
            return True
        if base in _DECIDED and own.folded[at].endswith(("ed", "s", "found")):
            before = own.folded[max(one.sentence.first, at - _OBJECT) : at]
            if not _WHO_DECIDES.isdisjoint(before) and not {"to", "will", "would", "yet", "not"} & set(before):
                return True
    return False
