"""A verb that the headline denies and the body affirms, or the other way round."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, among, looks_back, root
from newslint.headlines.factuality import Scope, factuality
from newslint.headlines.headline import HeadlineClaim, predicate
from newslint.lang import acts
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_antonyms import opposites, sides
from newslint.lang.en_families import family_set
from newslint.lang.en_synonyms import synonyms
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading.quotations import quotations
from newslint.reading.sentences import by_block
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

NEGATIONS = frozenset({"not", "never", "no", "without", "nobody", "cannot", "neither", "nor", "none", "nothing"})
_VERBAL = frozenset({"not", "never", "cannot"})
_PARTLY = frozenset("always necessarily just only all every merely simply".split())
_STATES = frozenset(
    map(
        family,
        "seem know want trust need like think believe feel care matter mind understand appear mean look sound "
        "be have do".split(),
    )
)
"""Verbs whose denial is an opinion, and no claim that the body would repeat."""
_BETWEEN = frozenset("be been being to have get soon yet ever again also now so far just only".split())
"""Words that stand between a "not" and its verb."""
_ABILITY = frozenset("can cannot can't could couldn't should shouldn't must mustn't may might need needn't".split())
_AHEAD = frozenset("to will won't would wouldn't".split())
"""What makes a denied verb one of the future: "not to sign", "will not sign"."""
_REFUSING = frozenset(
    map(
        family,
        "refuse decline reject deny avoid abandon drop scrap cancel oppose block prevent halt stop fail withdraw spare "
        "shelve delay postpone resist shun dismiss rule ban bar unable lack unlikely quash overturn boycott exempt "
        "forgo defy ignore reverse axe ditch exclude omit hardly barely unsuccessful false "
        "untrue acquit".split(),
    )
)
"""Words by which a text says that something is not done, without a "not"."""
_VERB, _VERBAL_LEAST, _NEAR, _LEAST, _TOP, _SHARE = 6, 3, 6, 2, 6, 0.4
_WITHIN, _BEFORE = 6, 4
_OBJECT, _LAST, _FEW = 3, 15, 6
_FAILING = frozenset({"fail", "refuse", "decline"})
_PLANS = frozenset({"planned", "underway", "future"})
_BIDS = re.compile(r"(?:\A|[:‘“'\"] ?)(?:do not|don['’]t)\b", re.IGNORECASE)
"""How a headline bids somebody not to do what the body may have."""
_PLEAS = frozenset({"please", "dear"})
"""How headlines begin that bid somebody, where what they deny is somebody else's word in the body."""
_CONDITIONAL = frozenset("if unless wish wishes wished".split())
PREPOSITIONS = frozenset("in on at of for to from with by over after before as against into".split())
_ADJECTIVES = frozenset({"low", "high"})
"""Families of verbs that are mostly something else: "lower" is one with "low"."""
_LIGHT = frozenset(map(family, "make take get give launch stage hold mount".split()))


_ORDINALS = frozenset(map(root, "first second third fourth fifth".split()))
"""Words that any two things may share."""
_NO_DEED = frozenset({"any", "must"})
_ABOUT = frozenset({"on", "about", "over"})


def _is_hard(folded: list[str], at: int) -> bool:
    """Whether somebody only struggles to do it, which affirms nothing."""
    return folded[at - 1] == "to" and folded[at - 2] in _STRUGGLES


_STRUGGLES = frozenset("struggle struggles struggled struggling unable unlikely fail fails failed failing".split())


def _is_topic(folded: list[str], at: int) -> bool:
    """Whether a form in -ing is what something is about: "the debate on players kneeling"."""
    return folded[at].endswith("ing") and not _ABOUT.isdisjoint(folded[max(0, at - 2) : at])


class Denial(NamedTuple):
    """The headline's verb, and where the body has it the other way."""

    at: int
    body: Passage


def denial(document: Document, claim: HeadlineClaim) -> Denial | None:
    """The first verb of the headline on which body and headline differ by a "not"."""
    head = document.derive(words)[0]
    if head.folded[0] in _PLEAS or not _CONDITIONAL.isdisjoint(head.folded):
        return None
    if _BIDS.search(document.blocks[0].text):
        return None  # "Minister: Don't be reassured by the figures"
    if not has_negation(head.folded, 0, len(head.folded)):
        return _denied(document, claim)
    for at in range(claim.first + 1, claim.last):
        if not denies(head.folded, at):
            continue
        found = _undenied(document, claim, at)
        if found is not None:
            return Denial(at, found)
    return None


def has_negation(folded: list[str], first: int, last: int) -> bool:
    """Whether a "not" or its like is among the words."""
    here = folded[max(0, first) : last]
    if not NEGATIONS.isdisjoint(here):
        return True
    return "n't" in " ".join(here) and any(word.endswith("n't") for word in here)


def denies(folded: list[str], at: int) -> bool:
    """Whether the word is what a "not" before it denies, not an ability or a duty."""
    if folded[at] in STOPWORDS or not folded[at].isalpha():
        return False
    cue = _cue(folded, at)
    if cue < 0 or folded[cue] in _ABILITY or (cue > 0 and folded[cue - 1] in _ABILITY):
        return False
    if has_negation(folded, 0, cue):  # "Should not be told not to kneel"
        return False
    if folded[cue + 1] in _PARTLY:  # "Biggest spender didn't always win"
        return False
    before, noun = folded[cue - 1] if cue else "", folded[at].endswith("s") and folded[at] != family(folded[at])
    # "Shows strength but not delegates", "the dangers of not reopening"
    return not (noun and folded[cue] == "not") and not (folded[at].endswith("ing") and before in PREPOSITIONS)


def _cue(folded: list[str], at: int) -> int:
    """The index of the "not" that denies a word; -1 without one."""
    before = at - 1
    while before > 0 and folded[before] in _BETWEEN:
        before -= 1
    return before if before >= 0 and (folded[before] in _VERBAL or folded[before].endswith("n't")) else -1


_STANDING = (family_set("seek run stand contest"),)
"""Verbs that say the same of an office: "won't seek a third term", "will run for a third term"."""


class _Wanted(NamedTuple):
    """What stands for the headline's verb: its root, families that mean the same, and those opposite to it."""

    root: str
    alike: frozenset[str]
    turned: frozenset[str]
    said: frozenset[str]
    ahead: bool

    def has(self, word: str) -> bool:
        return root(word) == self.root or family(word) in self.alike


def _weighty(head: Words, at: int) -> str:
    """The headline's verb, or behind a light one the noun that says what is done: "make an address"."""
    if family(head.folded[at]) not in _LIGHT:
        return head.folded[at]
    end = next((i for i in range(at + 1, len(head.folded)) if head.folded[i] in PREPOSITIONS), len(head.folded))
    last = head.folded[end - 1]
    return last if end > at + 1 and root(last) and verb_share(last) >= 0 else head.folded[at]


def _wanted(head: Words, at: int) -> _Wanted:
    word = _weighty(head, at)
    kin = frozenset(name for act in acts.of(word) if family(word) in act.done for name in act.done)
    kin = kin.union(*(axis.own for axis in sides(word) if len(axis.own) <= _FEW))
    kin |= next((each for each in _STANDING if family(word) in each), frozenset())
    turned = opposites(word).union(*(axis.other for axis in sides(word)))
    said = frozenset(map(family, head.folded))
    cue = _cue(head.folded, at)
    ahead = head.folded[at - 1] == "to" or not _AHEAD.isdisjoint(head.folded[max(0, cue - 1) : cue + 1])
    return _Wanted(root(word), (synonyms(word) | kin) - turned - _ADJECTIVES, turned, said, ahead)


def _undenied(document: Document, claim: HeadlineClaim, at: int) -> Passage | None:
    """What the headline denies, as something that the body says and never denies."""
    head = document.derive(words)[0]
    if verb_share(head.folded[at]) < 0 or family(head.folded[at]) in _STATES:
        return None
    wanted = _wanted(head, at)
    topic = claim.stems - {wanted.root} - _ORDINALS
    needed = min(len(topic), max(_LEAST, int(_SHARE * len(topic))))
    object_ = {root(word) for word in head.folded[at + 1 : at + 1 + _OBJECT]} - {""}
    found: Passage | None = None
    for aligned in document.derive(alignment):
        shared = aligned.shared(topic)
        if _says_no(document, aligned, wanted, shared, needed):
            return None
        enough = _LEAST if aligned.rank < _LEAST else needed
        if found is None and aligned.rank < _LAST and shared:
            about = shared >= min(enough, needed) and aligned.rank < _TOP
            found = _affirmed(document, aligned, wanted, object_, about)
    return found


def _says_no(document: Document, aligned: Aligned, wanted: _Wanted, shared: int, needed: int) -> bool:
    """Whether a sentence denies the headline's verb too, or what it is about."""
    own, sentence, facts = aligned.own.folded, aligned.sentence, document.derive(factuality)
    about = shared >= needed and aligned.rank < _TOP
    for i in range(sentence.first, sentence.last):
        word = own[i]
        base = family(word)
        if about and base in wanted.turned:
            return True
        if wanted.has(word) and (shared or aligned.rank < _TOP):
            before = range(_clause(document, aligned, i), i)
            if has_negation(own, before.start, i):
                return True
            if any(
                family(own[j]) in _REFUSING and not _wished(facts.of(sentence, j)) for j in before if own[j] != word
            ):
                return True
            scope = facts.of(sentence, i)
            if scope and scope.kind == "denied":
                return True
        elif about and aligned.rank < _LEAST and base in _REFUSING and base not in wanted.said:
            return True
    if not about:
        return False
    under = {i for i in aligned.met if (scope := facts.of(sentence, i)) and scope.kind == "denied"}
    return bool(under) and (aligned.rank < _LEAST or 2 * len(under) >= len(aligned.met))


def _wished(scope: Scope | None) -> bool:
    """Whether a refusal is still to come: "lawyers want to delay the sentencing"."""
    return scope is not None and scope.kind in ("planned", "possible")


def _clause(document: Document, aligned: Aligned, at: int) -> int:
    """The first of the words right before one that no comma parts from it."""
    text, own = document.blocks[aligned.sentence.block].text, aligned.own
    first = at
    while (
        first > max(aligned.sentence.first, at - _BEFORE) and "," not in text[own.ends[first - 1] : own.starts[first]]
    ):
        first -= 1
    return first


def _affirmed(document: Document, aligned: Aligned, wanted: _Wanted, object_: set[str], about: bool) -> Passage | None:
    """Where a sentence says the verb: as a fact, or as a plan where the headline speaks of the future."""
    own, sentence, facts = aligned.own, aligned.sentence, document.derive(factuality)
    quoted = document.derive(quotations)
    if has_negation(own.folded, sentence.first, sentence.last):
        return None
    for i in range(sentence.first, sentence.last):
        if not wanted.has(own.folded[i]) or quoted.inside(sentence.block, own.starts[i], own.ends[i]):
            continue
        near = {root(word) for word in own.folded[i + 1 : min(sentence.last, i + 1 + _WITHIN)]}
        lead = aligned.rank < _LEAST and root(own.folded[i]) == wanted.root
        if not about and not lead and object_.isdisjoint(near):
            continue
        if own.folded[i - 1] in _NO_DEED or _is_topic(own.folded, i) or _is_hard(own.folded, i):
            continue
        scope = facts.of(sentence, i)
        stated = scope is None or own.folded[i - 1] == "will" or (scope.kind == "alleged" and scope.cue > i)
        if stated and (aligned.rank < _LEAST or not looks_back(document, aligned)):
            return Passage(sentence.block, own.starts[i], own.ends[i])
        if scope is not None and wanted.ahead and scope.kind in _PLANS:
            start = scope.cue if 0 <= i - scope.cue < _NEAR else i
            return Passage(sentence.block, own.starts[start], own.ends[i])
    return None


def _denied(document: Document, claim: HeadlineClaim) -> Denial | None:
    """A verb of the headline, said without a "not", that the body denies wherever it has it, and first at its top."""
    head = document.derive(words)[0]
    quoted = document.derive(quotations)
    for at in range(claim.first + 1, claim.last):
        word = head.folded[at]
        if word in STOPWORDS or verb_share(word) < _VERB or word.endswith("ing"):
            continue
        if quoted.inside(0, head.starts[at], head.ends[at]):
            continue
        if document.derive(factuality).of(document.derive(by_block)[0][0], at):
            continue
        after = root(head.folded[at + 1]) if at + 1 < claim.last else ""
        if at != document.derive(predicate) and head.folded[at - 1] not in ("to", "will") and not after:
            continue
        if family(word) in _STATES and not after:
            continue
        if found := _only_denied(document, family(word), after if family(word) in _STATES else ""):
            return Denial(at, found)
    return None


def _only_denied(document: Document, verb: str, after: str) -> Passage | None:
    """The first denial of a verb, with the word that follows it if given, where the body has no other use of it."""
    facts = document.derive(factuality)
    found: Passage | None = None
    for aligned, i in among(document, {verb}):
        own, sentence = aligned.own, aligned.sentence
        if after and after not in map(root, own.folded[i + 1 : i + _OBJECT]):
            continue
        if found is None and (aligned.rank >= _LEAST or len(aligned.stems) < _VERBAL_LEAST):
            return None
        scope = facts.of(sentence, i)
        if not (scope and scope.kind == "denied" and _verbal(aligned, scope) and _next(own.folded, scope.cue_end, i)):
            return None
        found = found or Passage(sentence.block, own.starts[scope.cue], own.ends[i])
    return found


def _next(folded: list[str], first: int, at: int) -> bool:
    """Whether only auxiliaries and adverbs stand before a verb."""
    return at >= first and all(not root(word) or word.endswith("ly") for word in folded[first:at])


def _verbal(aligned: Aligned, scope: Scope) -> bool:
    """Whether a cue denies a verb: "does not", "fails to"."""
    cue = aligned.own.folded[scope.cue]
    return cue in _VERBAL or cue.endswith("n't") or family(cue) in _FAILING
