"""An act that the headline has done, and the body only as what was refused: "turned down a proposal to abolish it"."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, among, looks_back, root
from newslint.headlines.factuality import factuality
from newslint.headlines.headline import HeadlineClaim, predicate
from newslint.headlines.polarity.denials import has_negation
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.lang.en_synonyms import synonyms
from newslint.model import Passage
from newslint.reading.quotations import quotations
from newslint.reading.words import words

_TOP, _ALL, _ASKED, _OBJECT = 4, 12, 8, 6
_REFUSALS = family_set("reject refuse defeat veto block dismiss oppose")
_IN_TWO = frozenset(
    [("turn", "down"), ("vote", "down"), ("vote", "against"), ("throw", "out"), ("say", "no"), ("kick", "out")]
)
_REFUSING = _REFUSALS.union(verb for verb, _ in _IN_TWO)
_ASKS = family_set("proposal plan motion bid move call bill idea attempt scheme measure initiative demand request")
_ENDING = family_set("abolish scrap end axe drop remove repeal eliminate")
_BANNING = family_set("ban prohibit outlaw bar forbid")
_ALLOWING = family_set("allow permit let legalise legalize")
_VOTED = (_ENDING | family_set("lift"), _BANNING, _ALLOWING)
_CLASSES = (_ENDING, _BANNING, _ALLOWING)
_ENDS = frozenset([("do", "away"), ("get", "rid"), ("put", "end")])


def refused(document: Document, claim: HeadlineClaim) -> tuple[int, Passage] | None:
    """The index of the headline's verb and what the top of the body refuses to have done; None where a sentence of the
    text's own has it done."""
    at = document.derive(predicate)
    head = document.derive(words)[0]
    if at is None or not any(map(_may_refuse, document.derive(alignment)[:_TOP])):
        return None
    if has_negation(head.folded, claim.first, claim.last):
        return None
    verb = family(head.folded[at])
    alike = {verb, *synonyms(head.folded[at])}.union(*(each for each in _CLASSES if verb in each))
    likely = alike | {verb for verb, _ in _ENDS}
    object_ = frozenset(map(root, head.folded[at + 1 : claim.last])) - {""}
    found: Passage | None = None
    for one, i in among(document, likely):
        if one.rank >= _ALL:
            break
        if not (_is_verb(one, i, alike) and _is_on(one, i, object_)):
            continue
        start = _refusal(one, i)
        if start is None:
            if _is_done(document, one, i) and not looks_back(document, one):
                return None
        elif found is None and one.rank < _TOP and not looks_back(document, one):
            found = Passage(one.sentence.block, one.own.starts[start], one.own.ends[i])
    return (at, found) if found else None


def _may_refuse(one: Aligned) -> bool:
    """Whether a sentence has a word for a proposal and one for refusing it."""
    told = one.own.families[one.sentence.first : one.sentence.last]
    return not (_ASKS.isdisjoint(told) or _REFUSING.isdisjoint(told))


def voted_down(document: Document, claim: HeadlineClaim) -> tuple[int, Passage] | None:
    """The index of what a headline says was voted for, and the "no" to the question whether it should be done: "Should
    the limit be lifted?", "60 percent ticked No"; the "yes" under a headline that has a vote against."""
    head = document.derive(words)[0].folded
    voted = next((at for at in range(claim.first + 1, claim.last - 1) if _is_vote(head, at)), None)
    if voted is None or has_negation(head, claim.first, claim.last):
        return None
    verb, refusal = voted + 2, "yes" if head[voted + 1] == "against" else "no"
    named = frozenset(map(root, head[verb : claim.last])) - {""}
    alike = {family(head[verb]), *synonyms(head[verb])}.union(*(each for each in _VOTED if family(head[verb]) in each))
    asked = False
    for one in document.derive(alignment)[:_ALL]:
        own = one.own.folded[one.sentence.first : one.sentence.last]
        for at, word in enumerate(own):
            after = own[at + 1 : at + 1 + _ASKED]
            if word in _SHOULD and head[voted + 1] == "to":
                asked = asked or any(family(then) in alike for then in after)
            elif word in _SHOULD:
                asked = asked or any(root(then) in named for then in after)
            if asked and word in _ANSWERS and at and family(own[at - 1]) in _ANSWERING and not _are_few(own[:at]):
                start, end = one.sentence.first + at - 1, one.sentence.first + at
                place = Passage(one.sentence.block, one.own.starts[start], one.own.ends[end])
                return (verb, place) if word == refusal else None
    return None


def _are_few(before: list[str]) -> bool:
    """Whether those who answer are less than half: "one in ten said no", "41 percent"."""
    for at, word in enumerate(before):
        share = before[at + 1 : at + 3] == ["in", "ten"] and word in _FEW
        percent = word.isdigit() and int(word) < _HALF and before[at + 1 : at + 2] in (["percent"], ["per"])
        if share or percent or word in ("third", "quarter", "fifth", "tenth"):
            return True
    return False


_FEW, _HALF = frozenset({"one", "two", "three", "four"}), 50


def _is_vote(head: list[str], at: int) -> bool:
    return family(head[at]) == "vote" and head[at + 1] in ("to", "for", "against")


_SHOULD, _ANSWERS = frozenset({"should", "whether"}), frozenset({"yes", "no"})
_ANSWERING = family_set("tick vote say answer choose mark plump")


def _is_verb(one: Aligned, at: int, alike: set[str]) -> bool:
    own = one.own.folded
    two = (family(own[at]), *own[at + 1 : at + 2])
    return two[0] in alike or (two in _ENDS and not alike.isdisjoint(_ENDING))


def _is_on(one: Aligned, at: int, object_: frozenset[str]) -> bool:
    behind = one.own.folded[at + 1 : min(one.sentence.last, at + 1 + _OBJECT)]
    return any(root(word) in object_ or word in ("it", "them") for word in behind)


def _refusal(one: Aligned, at: int) -> int | None:
    """The index of the verb by which a proposal to do it was refused; None where none was."""
    own, first = one.own.folded, one.sentence.first
    if own[at - 1] != "to" or at - 2 < first:
        return None
    asked = next((i for i in range(at - 2, max(first, at - 4) - 1, -1) if family(own[i]) in _ASKS), None)
    if asked is None:
        return None
    for i in range(asked - 1, max(first, asked - _ASKED) - 1, -1):
        base = family(own[i])
        if (base in _REFUSALS and own[i].endswith("ed")) or any((base, word) in _IN_TWO for word in own[i + 1 : asked]):
            return i if own[i - 1] not in ("to", "who", "had") else None
    return None


def _is_done(document: Document, one: Aligned, at: int) -> bool:
    own = one.own
    plain = document.derive(factuality).of(one.sentence, at) is None and own.folded[at - 1] != "to"
    return plain and not document.derive(quotations).inside(one.sentence.block, own.starts[at], own.ends[at])
