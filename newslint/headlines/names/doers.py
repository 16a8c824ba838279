"""Who does the headline's act, or suffers it, in the body: another one of the same kind, or the two changed about."""

from __future__ import annotations

from itertools import chain

from newslint.document import Document
from newslint.headlines.alignment import alignment
from newslint.headlines.headline import headline_claim, predicate
from newslint.headlines.names.acts import NAMING
from newslint.headlines.names.parties import (
    BE,
    PREPOSITIONS,
    Act,
    Party,
    act_at,
    differ,
    namesakes,
    party,
    same,
    verbs_of,
)
from newslint.headlines.names.sides import MUTUAL
from newslint.headlines.names.ties import KIN
from newslint.lang.en import family
from newslint.model import Passage
from newslint.reading.names import names
from newslint.reading.words import Words, words

_TOP, _EARLY = 4, 4


def other_party(document: Document) -> tuple[Passage, Passage] | None:
    """The headline's party and the body's, where the body has another one do or suffer the same act."""
    claim, verb = document.derive(headline_claim), document.derive(predicate)
    verb = _pleading(document) if verb is None else verb
    if (
        claim is None
        or verb is None
        or "?" in document.blocks[0].text
        or family(document.derive(words)[0].folded[verb]) in _NO_SIDES
    ):
        return None
    head = document.derive(words)[0]
    text = document.blocks[0].text
    if text[head.ends[verb] : head.ends[verb] + 1] == ":":
        return None  # "Malvo protests: ..."
    verbs = head.folded[verb], head.folded[verb + 1] if verb + 1 < claim.last else ""
    places = verbs_of(document, *verbs)
    begins = next(places, None)
    if begins is None or begins[0].rank >= _TOP:
        return None  # Nobody else does it at the top: no name is read for that.
    first = _behind_label(text, head, claim.first, verb)
    end = next((at for at in range(first, verb) if head.folded[at] in PREPOSITIONS), verb)
    if "and" in head.folded[first:verb] or (subject := party(document, 0, head, first, end)) is None:
        return None
    suffers = _passive_headline(head, verb, claim.last)
    end = next((at for at in range(verb + 1, claim.last) if head.folded[at] in PREPOSITIONS), claim.last)
    past = head.folded[verb].endswith("ed")
    partner = None if suffers or past else party(document, 0, head, verb + 1, end)
    found: Act | None = None
    for one, at in chain([begins], places):
        if found is None and one.rank >= _TOP:
            return None
        act = act_at(document, one, at)
        own = act.sufferer if suffers else act.doer
        if own is None:
            continue
        turned = partner is not None and same(document, partner, own) and not same(document, subject, own)
        if _within(head, subject, act.one.own, own):
            return None
        if not turned and not differ(document, subject, own):
            if same(document, subject, own) or (subject.office and own.office and subject.office[0] == own.office[0]):
                return None
            continue
        if found is None and act.one.rank < _TOP:
            if not turned and (
                _spoken_of(document, subject, act.one.rank) or _echoes(document, head, subject, act, own)
            ):
                return None
            found = act
    if found is None:
        return None
    own = found.sufferer if suffers else found.doer
    theirs = found.one.own
    if own and family(head.folded[verb]) in _BOTH_SIGN and theirs.folded[own.last - 1] in head.folded:
        return None  # "Rovers land Ekström", who "signed a contract"
    return own and (
        Passage(0, head.starts[subject.first], head.ends[subject.last - 1]),
        Passage(found.one.sentence.block, theirs.starts[own.first], theirs.ends[own.last - 1]),
    )


_BOTH_SIGN = frozenset("sign land get secure hire recruit capture".split())
"""Verbs of clubs for what their new player does too."""


def _behind_label(text: str, head: Words, first: int, verb: int) -> int:
    """The first word behind the last colon before a verb: the subject of "Malvo protests: shops say ..."."""
    behind = (at for at in range(verb, first, -1) if ":" in text[head.ends[at - 1] : head.starts[at]])
    return next(behind, first)


def _within(head: Words, subject: Party, theirs: Words, own: Party) -> bool:
    """Whether the body's party has every name of the headline's: "President Barack Obama" for "President Obama"."""
    named = {head.folded[at] for at in range(subject.first, subject.last) if head.texts[at][0].isupper()}
    return subject.entity is not None and named <= set(theirs.folded[own.first : own.last])


def _pleading(document: Document) -> int | None:
    """The index of "denies" behind a word for kin alone: "Brother denies killing" is what he pleads."""
    head = document.derive(words)[0].folded
    found = [at for at, word in enumerate(head[:_EARLY]) if family(word) == "deny"]
    return found[0] if found and head[found[0] - 1] in KIN else None


def _echoes(document: Document, head: Words, subject: Party, act: Act, own: Party) -> bool:
    """Whether the sentence has a word of the headline's party before its verb, which is no other's surname."""
    if subject.office or subject.pure:
        return False
    entities = document.derive(names).entities
    one, other = ("" if each.entity is None else entities[each.entity].text for each in (subject, own))
    mine = {word.removesuffix("'s") for word in head.folded[subject.first : subject.last]}
    return not namesakes(one, other) and not mine.isdisjoint(act.one.own.folded[act.one.sentence.first : act.at])


def _passive_headline(head: Words, verb: int, last: int) -> bool:
    """Whether the headline's verb is a participle without an object: "Ruiz fined over ..."."""
    word = head.folded[verb]
    if family(word) in NAMING and word.endswith("ed"):
        return True
    if word in BE or family(word) == word or word.endswith("s"):
        return False
    after = head.folded[verb + 1] if verb + 1 < last else ""
    return not after or after in PREPOSITIONS or after[0] in "$£€0123456789"


_LIGHT = frozenset(
    "be have do make take get give go come see keep put set want need face use find know think show look let "
    "start begin stop help try run turn".split()
)
"""Verbs that say little of an act without what follows them: many make a case, or are something."""
_NO_SIDES = MUTUAL | _LIGHT


def _spoken_of(document: Document, party: Party, rank: int) -> bool:
    """Whether a sentence before this one names the party: then it may be about it in other words."""
    if party.entity is None:
        return False
    known = document.derive(names)
    last = known.entities[party.entity].text.split()[-1]
    return any(
        last in document.text(Passage(mention.block, mention.start, mention.end)).split()
        for one in document.derive(alignment)[:rank]
        for mention in known.within(one.sentence.block, one.sentence.start, one.sentence.end)
    )
