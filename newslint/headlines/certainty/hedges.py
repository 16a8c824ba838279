"""A hedge over the headline's matter at the top of the body: alleged, suspected, not shown."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, looks_back, root
from newslint.headlines.factuality import Factuality, Scope, factuality
from newslint.headlines.headline import HeadlineClaim, headline_claim, is_attributed, predicate
from newslint.headlines.polarity.denials import has_negation
from newslint.headlines.signs import is_over
from newslint.lang.classes import families
from newslint.lang.deeds import DEEDS, EFFECTS, FINDS
from newslint.lang.en import family
from newslint.model import Passage
from newslint.reading.quotations import quotations
from newslint.reading.sentences import by_block
from newslint.reading.words import words
from newslint.record import NamedTuple

_CLAIMABLE = DEEDS | EFFECTS | FINDS
_TOP = 2
_SUBJECT = 6
"""How many words before a verb of claiming its subject is looked for."""
_FUTURE = frozenset(
    "potential fear fears could can if unless whether in should chance chances hope hopes risk threat prospect".split()
)
"""Cues of what is still to come, which headlines announce as if it were there."""
_TELLING, _HEAD, _EARLY = 14, 4, 16
_SAYING = frozenset(map(family, "say tell claim describe recall".split()))
_SAID = frozenset("that he she they it the a an his her their how".split())
_SOMEBODY = frozenset(
    "a an one two three four five six several some former residents neighbours neighbors friends relatives campaigners "
    "activists critics colleagues farmers parents workers employees passengers tenants villagers anglers".split()
)
"""How a lead begins whose speakers are private people."""
_IN_OFFICE = frozenset(
    map(
        family,
        "scientist researcher official expert survey poll inquiry body mp lawmaker doctor vet engineer investigator "
        "team analyst economist magistrate detective officer surgeon professor member".split(),
    )
)
_TIMES = frozenset({"week", "month", "day", "year", "hour"})
"""What a lead counts that begins like one about people: "two weeks after"."""
_SCHOLARS = frozenset("scientists researchers study studies experts doctors research academics".split())
_CLAIMING = frozenset(map(family, "claim allege accuse suspect believe think contend blame".split()))
_OF_DOUBT = frozenset(
    map(
        family,
        "loom announce accuse charge arrest sue deny probe investigate question fear warn claim suspect allege link "
        "rumour face trial held row threat bid hope plan might could allegation accusation inquiry investigation "
        "lawsuit court "
        "case doubt possible likely believe think say tell tip urge call seek weigh consider eye mull predict forecast "
        "expect suggest reject report demand denial possibly likely appeal hunt search hearing police "
        "mystery dispute debate clear acquit acquittal guilty verdict jury juror exonerate".split(),
    )
)
"""Words of headlines that are about a claim, and say so."""


class Hedge(NamedTuple):
    """``kind`` is ``alleged`` or ``possible``; ``body`` the hedge; ``told`` where that is only who says so."""

    kind: str
    body: Passage
    told: bool = False


def hedge(document: Document) -> Hedge | None:
    """The hedge over the headline's statement, where the headline has none and no sentence states it plainly."""
    claim, verb = document.derive(headline_claim), document.derive(predicate)
    if claim is None or verb is None or speaks_for_itself(document, verb):
        return None
    head = document.derive(words)[0]
    body = document.derive(alignment)
    claimed = {family(word) for word in head.folded[verb : claim.last]}
    if _CLAIMABLE.isdisjoint(claimed) and "behind" not in head.folded and not (body and _told(body[0])):
        return None
    tail = _attributed_from(document, head.folded, claim)
    if not _OF_DOUBT.isdisjoint(map(family, _without_science(head.folded[:tail]))):
        return None
    facts = document.derive(factuality)
    if any(scope.kind == "alleged" and scope.cue < tail for scope in facts.scopes(document.derive(by_block)[0][0])):
        return None
    # "The shark was a great white" states what stands behind its verb.
    said = {root(head.folded[verb])} - {""} or {root(word) for word in head.folded[verb + 1 : claim.last]} - {""}
    subject = {root(word) for word in head.folded[claim.first : verb]} & claim.stems
    foretells = head.folded[verb - 1] == "will" or family(head.folded[verb]) == "be"
    first = next((aligned for aligned in body[:_TOP] if len(aligned.stems) >= _TOP), None)
    if first is None:
        return None
    if tail == len(head.folded) and (open_claim := _unverified(body, facts)):
        return open_claim
    if not _EFFECTS.isdisjoint(map(family, head.folded[claim.first : claim.last])) and (
        doubt := _near_top(body, facts, _INCONCLUSIVE)
    ):
        return doubt
    if open_cause := _undetermined(head.folded[claim.first : claim.last], body, facts):
        return open_cause
    told = _told(first)
    if not told and _states(first, said, facts):
        return None
    if tail < len(head.folded):
        told = 0
    scope = next(
        (s for s in facts.scopes(first.sentence) if _holds_open(s, first, claim, said, subject, foretells)), None
    )
    if tail < len(head.folded) and not (scope and _is_doubt(scope, first)):
        return None  # That somebody says so is what the headline says.
    own, begin = first.own, first.sentence.first
    if scope is None and not told and (found := _awaited(body, facts)):
        first, scope = found
        own = first.own
    cue = (scope.cue, scope.cue_end) if scope else (begin, told) if told else None
    if cue is None:
        return None
    others = (other for other in body if other is not first and len(other.stems) >= _TOP)
    if any(_states(other, said, facts) and not looks_back(document, other) for other in others):
        return None
    kind = scope.kind if scope else "alleged"
    return Hedge(kind, Passage(first.sentence.block, own.starts[cue[0]], own.ends[cue[1] - 1]), scope is None)


def speaks_for_itself(document: Document, verb: int) -> bool:
    """Whether a headline attributes, quotes, plans or denies: "threatens to", "votes to"."""
    folded = document.derive(words)[0].folded
    if has_negation(folded, verb, len(folded)):
        return True  # "Found not to have misled": what is alleged is what the headline denies.
    plans = folded[verb + 1 : verb + 2] == ["to"] and family(folded[verb]) not in _SHOWN
    return plans or is_attributed(document) or bool(document.derive(quotations).pairs(0))


def _awaited(body: tuple[Aligned, ...], facts: Factuality) -> tuple[Aligned, Scope] | None:
    """Results still to come, or a cause that is only likely, near the top."""
    for one, scope in _cues(body, facts, _OUTSTANDING):
        if scope.kind == "alleged":
            return one, scope
    return None


def _cues(body: tuple[Aligned, ...], facts: Factuality, words: frozenset[str]) -> Iterator[tuple[Aligned, Scope]]:
    """The cues near the top that have one of the words, each with its sentence."""
    for one in body[:_NEAR_TOP]:
        if not words.isdisjoint(one.own.folded[one.sentence.first : one.sentence.last]):
            for scope in facts.scopes(one.sentence):
                if not words.isdisjoint(one.own.folded[scope.cue : scope.cue_end]):
                    yield one, scope


_OUTSTANDING = frozenset({"awaited", "pending", "explanation", "cause", "culprit"})


def _undetermined(headline: list[str], body: tuple[Aligned, ...], facts: Factuality) -> Hedge | None:
    """What the text says near its top nobody knows yet, where the headline names who or what did it."""
    if _CAUSAL.isdisjoint(map(family, headline)):
        return None
    return _near_top(body, facts, _UNKNOWN)


def _near_top(body: tuple[Aligned, ...], facts: Factuality, words: frozenset[str]) -> Hedge | None:
    """The first cue near the top, of those by which nothing is shown, that has one of the words."""
    for one, scope in _cues(body, facts, words):
        if scope.kind == "alleged" and not is_over(one, scope.cue):
            start, end = one.own.starts[scope.cue], one.own.ends[scope.cue_end - 1]
            return Hedge("alleged", Passage(one.sentence.block, start, end))
    return None


def _attributed_from(document: Document, folded: list[str], claim: HeadlineClaim) -> int:
    """Where the words begin by which a headline says whose claim it is, behind a comma: ", chief says"."""
    text, head = document.blocks[0].text, document.derive(words)[0]
    if claim.last - 1 <= claim.first or family(folded[claim.last - 1]) not in _TELLS:
        return len(folded)
    for at in range(claim.last - 1, max(claim.first, claim.last - 1 - _WHO), -1):
        if "," in text[head.ends[at - 1] : head.starts[at]]:
            return at
    return len(folded)


def _is_doubt(scope: Scope, aligned: Aligned) -> bool:
    """Whether a cue is doubt itself, and not only that somebody says something."""
    return scope.kind == "possible" or not _DOUBTS.isdisjoint(aligned.own.folded[scope.cue : scope.cue_end])


_TELLS = frozenset(map(family, "say find show suggest".split()))
_WHO = 6
_EFFECTS = frozenset(
    map(family, "prevent cause cut raise boost protect halve reduce trigger slow cure lower double increase".split())
)
_INCONCLUSIVE = frozenset("prove tell establish causation demonstrate conclusion chance".split())
_DOUBTS = _INCONCLUSIVE | frozenset("suggestive mice unclear established unproven untested".split())


_CAUSAL = frozenset(
    "arson arsonist remains bones body torch sabotage saboteur murder cause spark trigger poison foul".split()
)
_UNKNOWN = frozenset("determined established known unknown possibilities early soon identification".split())


def _unverified(body: tuple[Aligned, ...], facts: Factuality) -> Hedge | None:
    """What the text says near its top cannot be checked, where the lead has it from somebody."""
    lead = body[0]
    if not any(family(lead.own.folded[at]) in _SAYING for at in range(lead.sentence.first, lead.sentence.last)):
        return None
    for one, scope in _cues(body, facts, _UNCHECKED):
        start, end = one.own.starts[scope.cue], one.own.ends[scope.cue_end - 1]
        return Hedge("alleged", Passage(one.sentence.block, start, end))
    return None


_NEAR_TOP = 6
_UNCHECKED = frozenset("verified checked unverified account accounts unconfirmed confirm verify".split())


def _told(aligned: Aligned) -> int:
    """Where the words end by which a lead tells what private people say: "Two former cooks say that"; 0 if it does not.

    What officials, scholars and documents say is as good as a headline's own word.
    """
    own, first = aligned.own.folded, aligned.sentence.first
    if own[first] not in _SOMEBODY:
        return 0
    for at in range(first + 1, min(first + _TELLING, aligned.sentence.last - 1)):
        base = family(own[at])
        if at < first + _HEAD and (
            base in _IN_OFFICE or base in _TIMES or base in families("institution") or base in families("document")
        ):
            return 0
        if own[at] == "who":
            return 0  # "A carer who had said so was cleared": what she said is not the news.
        if base in _SAYING and own[at + 1] in _SAID and family(own[at - 1]) != "be":
            return at + 2 if own[at + 1] == "that" else at + 1
    return 0


def _without_science(folded: list[str]) -> list[str]:
    """A headline without "scientists warn" at its end: what the scholars say is what the body has of them."""
    if len(folded) > _TOP and folded[-2] in _SCHOLARS:
        return folded[:-2]
    return folded


def _holds_open(
    scope: Scope, aligned: Aligned, claim: HeadlineClaim, said: set[str], subject: set[str], foretells: bool
) -> bool:
    """Whether a cue leaves open what the headline states: not what its subject claims, nor its own words."""
    own = aligned.own
    cue = own.folded[scope.cue : scope.cue_end]
    if scope.kind not in ("alleged", "possible") or (cue[0] in _FUTURE and not foretells):
        return False
    if scope.cue > aligned.sentence.first and _is_no(own.folded[scope.cue - 1]):
        return False  # "You can't blame", "does not accuse"
    covered = any(scope.first <= at < scope.last for at in aligned.met)
    if scope.kind == "possible" and not any(root(word) in said for word in own.folded[scope.first : scope.last]):
        return False  # What is possible must be what the headline states.
    if scope.cue > aligned.sentence.first and own.folded[scope.cue - 1] == "had":
        return False  # "Had been thought" until now.
    if cue[0] in _MODIFIERS and not said & {root(word) for word in own.folded[scope.cue_end : scope.cue_end + _NEXT]}:
        return False  # "Possible interference" leaves only the interference open.
    late = scope.cue - aligned.sentence.first > _EARLY and scope.first > scope.cue
    if not covered and (scope.kind == "possible" or late):
        return False
    if scope.kind == "possible" and len(aligned.met) <= _TOP:
        return False
    return root(cue[0]) not in claim.stems and not _claimed_by(subject, scope, aligned)


_SHOWN = frozenset(map(family, "prove show find".split()))
_MODIFIERS = frozenset("possible potential potentially possibly perhaps maybe signal signals".split())
_NEXT = 3


def _is_no(word: str) -> bool:
    return word in ("not", "cannot", "never") or word.endswith("n't")


def _claimed_by(subject: set[str], scope: Scope, aligned: Aligned) -> bool:
    """Whether the headline's subject makes the claim and the headline is about that, or the claim is an old one."""
    own, first = aligned.own, aligned.sentence.first
    if family(own.folded[scope.cue]) not in _CLAIMING:
        return False
    before = own.folded[max(first, scope.cue - _SUBJECT) : scope.cue]
    if before and before[-1] in {"which", "who"}:
        return True
    if before and family(before[-1]) == "be":
        return False
    if own.folded[scope.cue].endswith("ing"):
        before = own.folded[first : first + 2 * _SUBJECT]
    about: frozenset[str] | set[str] = subject
    if family(own.folded[scope.cue]) == "blame":
        before, about = own.folded[first : scope.cue], aligned.stems
    return "had" in before[-2:] or any(root(word) in about for word in before)


def _states(aligned: Aligned, stated: set[str], facts: Factuality) -> bool:
    """Whether a sentence says the headline's predicate without a hedge."""
    return any(root(aligned.own.folded[at]) in stated and facts.of(aligned.sentence, at) is None for at in aligned.met)
