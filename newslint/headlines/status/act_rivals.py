"""The headline's act in the body: done there too, or only planned, under way, or at a stage before."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, looks_back, root
from newslint.headlines.factuality import Factuality, Scope, factuality
from newslint.headlines.headline import ATTRIBUTING, HeadlineClaim, headline_claim, predicate
from newslint.headlines.signs import apart, is_told_before
from newslint.lang import acts
from newslint.lang.en import STOPWORDS, family
from newslint.model import Passage
from newslint.reading._numerals import is_count
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_TOP = 3
"""Sentences in which one shared word is enough: what stands there is the news."""
_SHARE, _LEAST = 0.34, 2
_LONGEST = 8
"""A cue and its act with more words than this between them are shown by the cue alone."""
_NEAR = 5
_MAIN = 24
"""A stage before counts only among the first words of a sentence, where its main statement is."""
_FURTHER = frozenset("more another further again other".split())
_ABOUT_CLAIMS = frozenset({"lawsuit", "charge", "arrest", "conviction", "sentence", "acquittal"})
"""Acts that are about an allegation, so that the body has its words anyway."""
_AUXILIARIES = frozenset("be been being is are was were has have had still also now only".split())
_PREPOSITIONS = frozenset("with by to for of about over in from on".split())
_PRONOUNS = frozenset({"he", "she", "they", "it"})
_GOES_ON = 6
_COURT = frozenset({"conviction", "sentence", "acquittal", "charge"})
_PASSED = _COURT - {"charge"}
"""What courts decide; prosecutors who say that they will charge somebody have decided."""
_STILL = frozenset("yet scheduled due whether decide considering would could expected".split())


_LIGHT = frozenset("give get win gain receive secure grant land complete seal clinch finalise earn".split())
"""Verbs whose object says what was done."""
_OBJECT = 5
_DECISIONS = frozenset({"approval", "rejection", "ratification"})
_CLEARING = frozenset({"clear", "pass", "grant", "allow", "accept"})
_DECIDERS = frozenset(
    map(
        family,
        "regulator watchdog council councillor councilor board committee panel agency planner minister government "
        "parliament senate house lawmaker mp voter shareholder fda trustee governor".split(),
    )
)
"""Who decides: what they clear or back is decided."""
_BENCH = frozenset({"panel"})
"""By whom a court rules itself."""
_CRIMES = frozenset({"theft", "hack", "attack", "cover-up", "death", "destruction"})
_ACCUSING = frozenset(map(family, "accuse charge suspect allege investigate probe suspicion".split()))
"""What is only said of somebody who may have done it."""


class Rivals(NamedTuple):
    """``at`` is the index of the headline's word for the act, ``kind`` and ``act`` as in a comparison."""

    kind: str
    act: str
    at: int
    body: tuple[Passage, ...]


class _Event(NamedTuple):
    """The headline's act, and the words that would bear it out, or show an earlier stage of it; ``of_plan`` where it
    is done to a plan."""

    at: int
    acts: tuple[acts.Act, ...]
    done: frozenset[str]
    weak: frozenset[str]
    things: frozenset[str]
    earlier: frozenset[str]
    of_plan: bool


class _Rival(NamedTuple):
    score: float
    kind: str
    passage: Passage


def act_rivals(document: Document) -> Rivals | None:
    """The passages that leave the headline's act undone, where none as close bears it out."""
    event, claim = _event(document), document.derive(headline_claim)
    if event is None or claim is None:
        return None
    facts = document.derive(factuality)
    head = document.derive(words)[0]
    topic = claim.stems - {root(head.folded[event.at])}
    needed = min(len(topic), max(_LEAST, int(_SHARE * len(topic))))
    rivals: list[_Rival] = []
    borne, told, far = 0.0, False, False
    spoken = {name.partition(" ")[0] for name in event.done | event.weak | event.things | event.earlier}
    for aligned in document.derive(alignment):
        families = aligned.own.families
        if spoken.isdisjoint(families[aligned.sentence.first : aligned.sentence.last]):
            continue
        shared = aligned.shared(topic)
        near = shared + (1.0 if aligned.rank == 0 else 0.5 if aligned.rank < _TOP else 0.0)
        # "He will be sentenced in June" goes on about whom the sentences before name.
        goes_on = aligned.own.folded[aligned.sentence.first] in _PRONOUNS and aligned.rank <= _GOES_ON
        stated = False
        about = shared >= needed or (aligned.rank < _TOP and shared > 0) or goes_on
        for at in range(aligned.sentence.first, aligned.sentence.last):
            if families[at] not in spoken:
                continue
            says = _says(aligned, event, at)
            if says in ("done", "weak") and _agrees_to_less(aligned, event, at):
                says = ""
            if says == "earlier":
                early = aligned.rank < _LEAST and at - aligned.sentence.first < _MAIN
                if shared >= needed and early and not is_told_before(aligned, at):
                    rivals.append(_earlier(aligned, event, at, near, facts))
            elif says:
                scope = facts.of(aligned.sentence, at)
                if scope is None:
                    stated = True
                    if says == "done" or (says == "weak" and shared >= needed and not _leads_on(aligned, event, at)):
                        back = aligned.rank >= _LEAST and looks_back(document, aligned)
                        borne = max(borne, near + (says == "done") - 2 * back)
                        plain = says == "done" and shared >= needed
                        told = told or (plain and aligned.rank < _TOP)
                        far = far or (plain and not back)
                elif (
                    (shared >= needed if says == "weak" and aligned.rank else about)
                    and not (stated and aligned.rank < _TOP)  # "left after they urged him to go"
                    and not _reported(aligned, scope)
                    and not _unreal(aligned, scope)
                    and _governs(scope, at, event, aligned.rank)
                    and _FURTHER.isdisjoint(aligned.own.folded[at + 1 : at + 3])
                    and not (event.of_plan and _is_planned_itself(aligned, at))
                ):
                    rivals.append(
                        _Rival(near + (says != "weak"), scope.kind, _both(aligned, scope, at, says == "things"))
                    )
    best = max(rivals, key=lambda rival: rival.score, default=None)
    if best is None or best.score <= borne or (best.kind == "earlier" and told) or (best.kind == "underway" and far):
        return None
    others = [rival.passage for rival in rivals] + _still_open(document, facts)
    kind = "planned" if best.kind == "future" else best.kind
    return Rivals(kind, event.acts[0].name, event.at, apart(best.passage, others))


def _event(document: Document) -> _Event | None:
    """The act that the headline's predicate states as done."""
    claim, at = document.derive(headline_claim), document.derive(predicate)
    if claim is None or at is None:
        return None
    head = document.derive(words)[0]
    if any(family(word) in ATTRIBUTING for word in head.folded[at + 1 : claim.last] if word.endswith("s")):
        return None
    behind = head.folded[at + 1 : min(at + 1 + _OBJECT, claim.last)]
    if behind[:1] == ["to"] or is_other_sense(head.folded[at], behind) or is_hedged(head, claim, at):
        return None
    base = acts.name(head.folded[at], behind[0] if behind else "")
    said = set(map(family, head.folded[claim.first : claim.last]))
    found = acts.meant(head.folded[at], behind[0] if behind else "", frozenset(said))
    if decided := decisions(base, head.folded[claim.first : at]):
        base, found = min(decided[0].done), decided
    if base in _LIGHT and (given := _given(behind)):
        base, found = given
    if not found:
        return None
    done = frozenset({base}).union(*(act.done for act in found))
    weak = frozenset().union(*(act.weak for act in found)) - done
    things = frozenset().union(*(act.things for act in found)) - done
    earlier = frozenset().union(*(act.earlier for act in found if base in act.done | act.things)) - done - weak
    earlier = earlier - said - (_BENCH if "court" in said else frozenset())
    return _Event(at, found, done, weak, things, earlier, not PLANS.isdisjoint(map(family, behind)))


def is_hedged(head: Words, claim: HeadlineClaim, at: int) -> bool:
    """Whether a headline says itself that its act is to come, what it comes after, or what a bill or plan would do:
    "will close deal", "reach tentative deal", "clashes after flights halted", "repeal cuts aid"."""
    before = head.folded[claim.first : at]
    return (
        before[-1] in _MODALS
        or not _TENTATIVE.isdisjoint(head.folded)
        or (not _AFTER.isdisjoint(before) and before[0] not in _AFTER)
        or (family(before[-1]) in _DRAFTS and head.folded[at].endswith("s"))
        or (head.folded[at] in ("open", "closed", "shut") and any(family(word) == "keep" for word in before))
    )


_MODALS = frozenset("will would can could may might must should to".split())
_TENTATIVE = frozenset("tentative preliminary provisional conditional provisionally conditionally tentatively".split())
_AFTER = frozenset("after despite amid following".split())
_DRAFTS = frozenset(map(family, "bill plan budget proposal repeal measure amendment scheme draft initiative".split()))
"""What does something once it is passed, and in headlines at once."""


def decisions(base: str, before: list[str]) -> tuple[acts.Act, ...]:
    """The acts of a verb that decides where one who decides comes before it: "Regulator clears pill"."""
    if base not in _CLEARING or _DECIDERS.isdisjoint(map(family, before)):
        return ()
    decided = tuple(act for act in acts.index(base) if act.name in _DECISIONS)
    return decided if all(base in act.weak for act in decided) else ()


def is_other_sense(word: str, behind: list[str]) -> bool:
    """Whether what follows a verb makes it no act of its kind: "fires back", "clears the House", "unveils a plan"."""
    other = _OTHER_SENSES.get(family(word))
    if other is not None:
        return not other.isdisjoint(behind[: 1 if family(word) in _WITH_PARTICLE else _SENSE])
    return family(word) in _STARTING and any(family(other) in PLANS for other in behind)


_OTHER_SENSES = {
    "fire": frozenset("back at on into upon over".split()),
    "clear": frozenset("house senate hurdle hurdles way path committee key air congress floor".split()),
    "strike": frozenset("back again deal deals tone".split()),
    "unite": frozenset("by in against behind".split()),
    "inject": frozenset("uncertainty doubt new some note".split()),
    "close": frozenset("in on".split()),
    "join": frozenset(
        "race field call calls fight list growing chorus protest protests forces war search hunt".split()
    ),
    "renew": frozenset("doubt doubts fear fears concern concerns debate hope hopes".split()),
    "pass": frozenset("first test key hurdle committee".split()),
    "dismiss": frozenset("fear fears claim claims report reports talk criticism concerns calls suggestions".split()),
    "agree": frozenset({"not"}),
    "cut": frozenset("red ribbon ties tie short corners loose".split()),
    "build": frozenset("on up over against for amid as around".split()),
    "condemn": frozenset("delay attack decision move".split()),
}
_WITH_PARTICLE, _SENSE = frozenset({"fire", "close", "unite"}), 3
"""Verbs that the very next word gives another sense, and the words that do so with others."""
_STARTING = frozenset(map(family, "launch open unveil introduce start begin renew pass release publish".split()))
PLANS = frozenset(
    map(
        family,
        "plan proposal bid push call drive campaign fire attack effort fight talk strategy vision budget door way "
        "challenge probe inquiry investigation search hunt review trial".split(),
    )
)
"""What may be started and all the same is to come, or open."""


def _given(following: list[str]) -> tuple[str, tuple[acts.Act, ...]] | None:
    """The act that the object of a verb without a sense of its own names: "wins approval", "completes £5m switch"."""
    for at, word in enumerate(following):
        name = acts.name(word, following[at + 1] if at + 1 < len(following) else "")
        behind = "".join(following[at + len(name.split()) :][:1])
        found = tuple(act for act in acts.index(name) if name in act.done | act.things)
        if found and word in (name.split()[0], f"{name}s") and (not behind or behind in STOPWORDS):
            return name, found
        if word in _PREPOSITIONS:
            return None
    return None


def _says(aligned: Aligned, event: _Event, at: int) -> str:
    """What a word of the body says of the act: ``done``, ``weak``, ``things``, ``earlier``, or nothing."""
    word = aligned.own.folded[at]
    if acts.is_other(aligned.own.folded, at):
        return ""
    following = aligned.own.folded[at + 1] if at + 1 < aligned.sentence.last else ""
    if acts.key(word, following, event.done):
        return "done"
    if acts.key(word, following, event.weak):
        counted = word.endswith("s") and at > aligned.sentence.first and is_count(aligned.own.folded[at - 1])
        return "" if word.endswith("ing") or counted else "weak"  # "by 14 votes"
    if acts.key(word, following, event.things):
        return "things"
    return "earlier" if acts.key(word, following, event.earlier) else ""


def _is_planned_itself(aligned: Aligned, at: int) -> bool:
    """Whether an act is what was planned, where the headline tells of the plan: "gave up its attempt to end it"
    under "abandons plan to axe"."""
    ahead = aligned.own.folded[at + 1 : min(at + 1 + _OBJECT, aligned.sentence.last)]
    return all(family(word) not in PLANS and word != "it" for word in ahead)


def _agrees_to_less(aligned: Aligned, event: _Event, at: int) -> bool:
    """Whether somebody agrees only to another thing: "agreed to send it to a committee"."""
    own, last = aligned.own.folded, aligned.sentence.last
    if family(own[at]) not in ("agree", "vote"):
        return False
    to = next((i for i in range(at + 1, min(at + _NEAR, last - 1)) if own[i] == "to"), None)
    return to is not None and family(own[to + 1]) in _DEFERRING


_DEFERRING = frozenset(
    "send refer delay consider review hold discuss study postpone defer look explore ask hear".split()
)


def _leads_on(aligned: Aligned, event: _Event, at: int) -> bool:
    """Whether a word leads to an earlier stage: "voted 11-2 to recommend it"."""
    ahead = range(at + 1, min(at + _LONGEST + 1, aligned.sentence.last))
    return any(aligned.own.folded[i - 1] == "to" and _says(aligned, event, i) == "earlier" for i in ahead)


def _reported(aligned: Aligned, scope: Scope) -> bool:
    """Whether a "would" is that of reported speech: "said that it would refuse"."""
    own = aligned.own.folded
    if not _IF.isdisjoint(own[scope.cue + 1 : aligned.sentence.last]):
        return False  # "said he would step down if an inquiry found"
    return own[scope.cue] == "would" and any(
        family(word) in _REPORTS for word in own[aligned.sentence.first : scope.cue]
    )


def _unreal(aligned: Aligned, scope: Scope) -> bool:
    """Whether a cue is of what never came or had been planned once: "would have cut", "had been due to"."""
    own, cue = aligned.own.folded, scope.cue
    before = own[aligned.sentence.first : cue]
    if any(family(word) in _EXPECTING for word in before) and not _HARDLY.isdisjoint(before):
        return True  # "Not many predicted that they would come back to win"
    if own[cue] == "would":
        return own[cue + 1 : cue + 2] == ["have"] or own[cue + 2 : cue + 3] == ["have"]
    return ("had" in own[max(aligned.sentence.first, cue - 1) : cue] and own[cue] == "been") or is_told_before(
        aligned, cue
    )


_EXPECTING = frozenset(map(family, "predict expect think believe imagine guess foresee".split()))
_HARDLY = frozenset("not few nobody no none never".split())
_IF = frozenset({"if", "unless", "once"})
_REPORTS = frozenset(
    map(family, "say tell add announce declare vow insist state confirm clarify explain write reveal".split())
)


def _governs(scope: Scope, at: int, event: _Event, rank: int) -> bool:
    """Whether the cue is close enough to the act, and says something of acts of this kind."""
    if scope.kind == "denied":
        return False  # That is another reading's.
    if scope.kind == "alleged" and any(act.name in _ABOUT_CLAIMS for act in event.acts):
        return False
    if scope.kind == "future" and not any(act.name in _PASSED for act in event.acts):
        return False  # "Returns" above "will return" announces.
    if scope.kind != "future" and rank >= (_LEAST if scope.kind == "possible" else _GOES_ON):
        return False  # Further down something else is possible or planned.
    return scope.cue - at < _NEAR if scope.cue > at else at - scope.cue_end < _NEAR


def _still_open(document: Document, facts: Factuality) -> list[Passage]:
    """Further cues near the top that say what is still to come, for the reader of the finding."""
    found = []
    for aligned in document.derive(alignment)[: _TOP + 1]:
        for scope in facts.scopes(aligned.sentence):
            cue = aligned.own.folded[scope.cue : scope.cue_end]
            if scope.kind in ("planned", "underway", "denied") and not _STILL.isdisjoint(cue):
                found.append(_passage(aligned, scope.cue, min(scope.cue_end + 2, aligned.sentence.last)))
    return found


def _earlier(aligned: Aligned, event: _Event, at: int, near: float, facts: Factuality) -> _Rival:
    """An earlier stage of the act; "in intense talks" says by itself that it is under way."""
    for scope in facts.scopes(aligned.sentence):
        if (
            scope.kind == "underway"
            and scope.cue <= at < scope.cue_end
            and not any(
                _says(aligned, event, i) in ("done", "weak")
                for i in range(scope.cue_end, min(scope.cue_end + _NEAR, scope.last))
            )
        ):
            return _Rival(near + 1, scope.kind, _passage(aligned, scope.cue, scope.cue_end))
    accused = family(aligned.own.folded[at]) in _ACCUSING and any(act.name in _CRIMES for act in event.acts)
    return _Rival(near, "alleged" if accused else "earlier", _stage(aligned, at))


def _stage(aligned: Aligned, at: int) -> Passage:
    """The word for an earlier stage with its auxiliaries and its preposition: "has been charged with"."""
    own, sentence = aligned.own, aligned.sentence
    first = at
    while first > sentence.first and own.folded[first - 1] in _AUXILIARIES:
        first -= 1
    last = at + 2 if at + 1 < sentence.last and own.folded[at + 1] in _PREPOSITIONS else at + 1
    return _passage(aligned, first, last)


def _both(aligned: Aligned, scope: Scope, at: int, thing: bool) -> Passage:
    """The cue together with the act that it governs; alone where the act is far, or it says all by itself."""
    first, last = min(scope.cue, at), max(scope.cue_end, at + 1)
    if last - first > _LONGEST or (thing and scope.kind == "underway"):
        return _passage(aligned, scope.cue, scope.cue_end)
    return _passage(aligned, first, last)


def _passage(aligned: Aligned, first: int, last: int) -> Passage:
    return Passage(aligned.sentence.block, aligned.own.starts[first], aligned.own.ends[last - 1])
