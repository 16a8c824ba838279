"""An act that the headline has as done and the body nowhere has: what its top says is still to come, or failed."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, root
from newslint.headlines.headline import COPULAS, headline_claim, predicate
from newslint.headlines.signs import Sign, signs
from newslint.headlines.status.act_rivals import decisions, is_hedged, is_other_sense
from newslint.lang import acts
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading._numerals import is_count
from newslint.reading.phrases import from_table
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_NEWS = 4
"""Sentences at the top that are the news, whatever they share with the headline."""
_BORNE, _TOP, _FAR = 2, 3, 6
_NEAR, _MAY, _ENOUGH, _ENOUGH_LATE, _OBJECT = 6, 2, 18, 25, 4
"""Sentences in which what is pending counts, and in which "could" does, what its kinds must weigh together, and what
they must where the first sentences have none of them; words in which an object begins."""
_VERB = 4
"""Tenths of a word's uses that are verbs, from which a headline that may have it as a noun has it as a verb."""
_ASKS = frozenset("why how what when if whether can should".split())
_TRIES = frozenset(map(family, "eye try attempt hope seek want plan weigh mull can consider bid push near".split()))
"""Words of headlines that say themselves how far it has come."""
_DRIVES, _AMID, _AS_PART = frozenset({"push", "bid", "plan"}), frozenset({"in", "amid", "as", "under"}), 4
"""What an act is part of, at a headline's end."""
_BEING = frozenset("is are was were be still already stays stay remains remain".split())
_DECIDED = frozenset(
    "agreement ratification purchase sale merger appointment dismissal suspension resignation charge conviction "
    "sentence acquittal fine ban approval launch ending closure ceasefire transfer funding recall renewal "
    "job-cuts construction extradition release rescue reopening entry adoption expulsion strike-action withdrawal "
    "destruction order reform levy storm-hit extinction relocation naming pardon deployment eviction reinstatement "
    "execution impeachment cure divorce marriage theft acceptance evacuation qualification settlement overturning "
    "landing hand-back completion record revival repainting award insolvency arrest lawsuit "
    "payment transplant recapture culling".split()
)
"""Kinds of act that somebody decides on or that take steps, so that a text can say which are still to come."""
_OTHER = frozenset("another other others fellow similar separate further neighbouring neighboring".split())
_NEXT = frozenset("successor replacement vacancy inquest trial inquiry lawsuit appeal".split())
"""What comes after an act is not the act."""
_FURTHER = frozenset("second third fourth".split())
_AS_WELL = frozenset("more others further".split())
_TRIES_AGAIN = frozenset("try attempt bid effort go vote ballot reading count launch round".split())
_HELD = frozenset({"arrest", "charge", "conviction", "sentence"})
"""Acts after which somebody remains in custody."""
_SLIGHT = frozenset({"may", "step", "draft", "if", "not", "forecast"})
"""Kinds that leave the rest of their sentence as it is."""
_GIVEN_UP = frozenset(
    "withdrawal resignation ending closure dismissal insolvency rejection job-cuts overturning".split()
)
"""Acts that come because something else did not come about."""
_VAGUE = frozenset("may step draft if not".split())
"""Kinds that most articles have somewhere."""
_PLAIN = frozenset({"wait", "until", "open", "due"})
"""Kinds of what is pending that say it in so many words."""
_SAYING_SO, _PLAINLY = frozenset({"until", "open", "wait"}), 15
"""Those that count from any sentence, and how much such a sign weighs."""
_CONTESTS = frozenset({"victory", "election"})
"""Acts that are left open where the text speaks of candidates."""
_CHOSEN = frozenset("appointment purchase sale merger transfer renewal construction".split())
"""Acts that come after a choice among several."""

_COMMITTEES = frozenset({"committee", "panel", "subcommittee"})
"""Whose decision is made, whatever the full house has still to say."""


class Outstanding(NamedTuple):
    """``at`` is the index of the headline's word, ``act`` the kind of act as the table of acts names it, ``body`` the
    passages, the strongest first."""

    at: int
    act: str
    body: tuple[Passage, ...]


def outstanding(document: Document) -> Outstanding | None:
    """What says that the headline's act has not come about, where no sentence says that it has."""
    claim, at = document.derive(headline_claim), document.derive(predicate)
    if claim is None or at is None:
        return None
    head = document.derive(words)[0]
    word, following = head.folded[at], head.folded[at + 1] if at + 1 < claim.last else ""
    decided = decisions(acts.name(word, following), head.folded[claim.first : at])
    nounlike = verb_share(word) < _VERB and not decided and head.texts[at] != "OKs" and not is_count(following)
    if head.texts[at][0].isupper() and (document.blocks[0].text.isupper() or nounlike):
        return None  # "KENT UNITED", "Divorce Rumours"
    if word == family(word) and (following == "to" or not _BEING.isdisjoint(head.folded[max(0, at - 2) : at])):
        return None  # "Captain open to tolls", "the pier is already open"
    said = frozenset(map(family, head.folded[claim.first : claim.last]))
    started = _started(word, following)
    state = _of_state(head, at)
    kinds = decided or acts.meant(word, following, said) or (acts.index("launch") if started else state)
    act = next((act.name for act in kinds if act.name in _DECIDED), "")
    contest = next((act.name for act in kinds if act.name in _CONTESTS), "")
    if (
        not (act or contest)
        or (act == "order" and not is_count(following))  # "Judge orders ministry to pay"
        or is_other_sense(word, head.folded[at + 1 : at + 1 + _OBJECT])
        or is_hedged(head, claim, at)
        or _left_open(document, head, claim.first, claim.last)
    ):
        return None
    word = min(state[0].done) if state else word  # A copula is everywhere.
    done = frozenset({family(word)}).union(started, *(act.done for act in kinds))
    found = _still_open(document, act, done)
    if not act and not any(sign.kind == "named" for sign in found):
        return None
    doubtful = {sign.rank for sign in found if sign.kind not in _SLIGHT}
    if not found:
        return None
    from newslint.headlines.status.bearing import PASSING, borne_out
    from newslint.headlines.status.steps import AHEAD

    onward = any(sign.kind == "onward" for sign in found) and family(word) not in PASSING
    if borne_out(document, word, kinds, done, doubtful, goes_on=onward):
        return None
    # What step it has come to says nothing of the kind of act, so that no softer word is known.
    named = "" if all(sign.kind == AHEAD for sign in found) else act or contest
    return Outstanding(at, named, tuple(sign.place for sign in found))


def _still_open(document: Document, act: str, done: frozenset[str]) -> list[Sign]:
    """The signs that an act of the kind is open: what says so, else what is pending near the top, else a step that is
    still to come anywhere."""
    said = [
        sign
        for sign in signs(document, "outstanding.txt", _FAR)
        if _counts(sign, act)
        and not _is_past(document, sign.place)
        and not _is_of_another(document, sign.place)
        and not _begins_it(document, sign.place, done)
        and not (sign.kind == "short" and (act in _HELD | _GIVEN_UP or _says_it(document, sign.place, done)))
        and not (sign.kind == "short" and _is_off(document, sign.place))
        and not (sign.kind in _SAYS_BY_ITSELF and _is_quoted(document, sign.place))  # "We fell short": not of the act
    ]
    told = (sign for sign in said or _pending(document, act) if not _is_far_and_beside(document, sign, done))
    found = [sign for sign in told if not _asks_further(document, sign.place, done)]
    if found and said:
        return found
    from newslint.headlines.status.steps import to_come

    ahead = [sign for sign in to_come(document, act, done) if not _is_of_another(document, sign.place)]
    ahead = [sign for sign in ahead if not _asks_further(document, sign.place, done)]
    if found and found[0].kind not in _VAGUE:
        return [*found, *ahead]
    return [*ahead, *found]  # "Voting closes at noon" says more than "could".


def _is_far_and_beside(document: Document, sign: Sign, done: frozenset[str]) -> bool:
    """Whether a sign below the news is of a step to something else: "will decide whether to buy the customs house"."""
    if sign.rank < _MAY or sign.shared:
        return False
    from newslint.headlines.status.steps import is_beside

    own = document.derive(words)[sign.place.block]
    return is_beside(
        document, document.derive(alignment)[sign.rank], own.between(sign.place.start, sign.place.end)[-1], done
    )


def _is_off(document: Document, place: Passage) -> bool:
    """Whether what was called off is something that the headline does not name: "the walkouts have been called off"."""
    own, claim = document.derive(words)[place.block], document.derive(headline_claim)
    here = own.between(place.start, place.end)
    if claim is None or own.folded[here[-1]] != "off":
        return False
    one = next(one for one in document.derive(by_block)[place.block] if one.end >= place.end)
    subject = [word for word in own.folded[max(one.first, here[0] - _OBJECT) : here[0]] if root(word)]
    return bool(subject) and root(subject[-1]) not in claim.stems and family(subject[-1]) not in _STEPS


def _asks_further(document: Document, place: Passage, done: frozenset[str]) -> bool:
    """Whether what is undecided is something that comes after any act: "has yet to decide whether to lend it"."""
    own = document.derive(words)[place.block]
    at = own.between(place.start, place.end)[-1]
    asks = next((i for i in range(at, min(at + _WHETHER, len(own.folded) - 2)) if own.folded[i] == "whether"), -1)
    if asks < 0 or own.folded[asks + 1] != "to" or own.folded[asks + 3 : asks + 4] not in _IT:
        return False
    then = family(own.folded[asks + 2])
    return not acts.index(then) and then not in _GOES_AHEAD | done


_WHETHER = 3
_IT = ["it"], ["them"], ["him"], ["her"]
_GOES_AHEAD = family_set("go do proceed follow let take carry bring make give put keep support uphold")


_SAYS_BY_ITSELF = frozenset({"short", "sure"})
"""Kinds of sign that are enough alone."""


def _is_quoted(document: Document, place: Passage) -> bool:
    return document.derive(quotations).inside(place.block, place.start, place.end)


def _started(word: str, following: str) -> frozenset[str]:
    """The family of what a headline says was begun: "starts carrying passengers"; none where it is only tried."""
    base = family(following)
    if (
        family(word) not in _BEGINS
        or base in _LIGHT
        or not following.endswith("ing")
        or base in _TRIES
        or verb_share(following) < _VERB
    ):
        return frozenset()
    return frozenset({base})


def _of_state(head: Words, at: int) -> tuple[acts.Act, ...]:
    """The act whose outcome a headline has as a state: "blaze is out", "strike is over"."""
    if head.folded[at] not in COPULAS:
        return ()
    behind = next((word for word in head.folded[at + 1 :] if word not in _BEING), "")
    if behind == "out" and _FIRES.isdisjoint(map(family, head.folded[:at])):
        return ()
    return acts.index(_STATES.get(behind, ""))[:1]


_STATES = {"out": "extinguish", "over": "call off", "complete": "completion", "finished": "completion"}
"""Words for states, with a word for the act that brings each about."""
_FIRES = frozenset({"fire", "blaze", "wildfire", "bushfire", "inferno"})
_BEGINS = frozenset({"start", "begin"})
_LIGHT = family_set("use get look feel see come go take make have be do work")


def _begins_it(document: Document, place: Passage, done: frozenset[str]) -> bool:
    """Whether a sign begins with the act itself: workers who vote to "authorize a strike" have authorized it."""
    own = document.derive(words)[place.block]
    return family(own.folded[own.between(place.start, place.end)[0]]) in done


def _says_it(document: Document, place: Passage, done: frozenset[str]) -> bool:
    """Whether a sign is the act itself: the search that the headline calls off "was called off"."""
    own = document.derive(words)[place.block]
    here = own.between(place.start, place.end)
    return any(acts.key(own.folded[at], "".join(own.folded[at + 1 : at + 2]), done) for at in here)


def _left_open(document: Document, head: Words, first: int, last: int) -> bool:
    """Whether the headline leaves something open itself: "temporarily restores", "eyeing cut", "why she resigned"."""
    own = head.folded[first:last]
    if own[-1] in _DRIVES and not _AMID.isdisjoint(own[-_AS_PART:]):
        own = own[:-1]  # "legalises casinos in tourism push"
    bases = {family(word) for word in own if word != "near"}  # "mauled hiker near Malvo"
    if head.folded[first] in _ASKS or not _TRIES.isdisjoint(bases):
        return True
    found = from_table("pending.txt").find(document.blocks[0].text, head.part(first, last))
    return any(match.key[0] not in ("step", "forecast") for match in found)


def plainest(document: Document) -> list[Passage]:
    """What says most plainly near the top that something is open: no decision, a term that runs, what is awaited."""
    found = [sign for sign in _open_near_top(document) if sign.kind in _PLAIN]
    return [sign.place for sign in sorted(found, key=lambda sign: -sign.weight)]


def _pending(document: Document, act: str) -> list[Sign]:
    """What says near the top that things are not done yet, the weightiest first; nothing where that is too little."""
    found: dict[str, Sign] = {}
    inquired = not _INQUIRIES.isdisjoint(map(family, document.derive(words)[0].folded))
    for sign in _open_near_top(document):
        if inquired and _is_inquiry(document, sign.place):
            continue  # That the headline has itself.
        if act not in _OF_ACTS.get(sign.kind, (act,)) or sign.kind not in _ONLY.get(act, (sign.kind,)):
            continue
        if (sign.kind == "may" and not _is_open(document, sign)) or (sign.kind == "due" and act in _ANNOUNCED):
            continue
        if sign.kind not in found or sign.weight > found[sign.kind].weight:
            found[sign.kind] = sign
    early = any(sign.rank < _MAY or (sign.kind in _SAYING_SO and sign.weight >= _PLAINLY) for sign in found.values())
    if sum(map(_counted, found.values())) < (_ENOUGH if early else _ENOUGH_LATE):
        return []
    return sorted(found.values(), key=lambda sign: -sign.weight)


def _is_inquiry(document: Document, place: Passage) -> bool:
    own = document.derive(words)[place.block]
    said = {family(own.folded[at]) for at in own.between(place.start, place.end)}
    return not _INQUIRIES.isdisjoint(said) or {"look", "into"} <= said


_INQUIRIES = family_set("inquiry investigation probe review investigate")


def _conditions(document: Document) -> Iterator[Sign]:
    """What the lead says will or would be if or once something else is: "will be moved if the river rises"."""
    for one in document.derive(alignment)[:_NEWS]:
        own = one.own.folded
        if own[one.sentence.first] in _OPENING and (hung := _hangs(document, one)):
            yield Sign("cond", one.rank, len(one.stems), hung, _CONDITION)
        if one.rank >= _MAY:
            continue
        for at in range(one.sentence.first + 1, one.sentence.last):
            if one.rank and not one.stems:
                continue
            if own[at] not in _WILL or own[at - 1] in _RELATIVE or "have" in own[at + 1 : at + 3]:
                continue
            ahead = range(at + 2, min(one.sentence.last, at + _CLAUSE))
            if (then := next((i for i in ahead if own[i] in _IF), None)) is not None:
                place = Passage(one.sentence.block, one.own.starts[at], one.own.ends[then])
                yield Sign("lead", one.rank, len(one.stems), place, _ENOUGH)
                break


_CONDITION = 12


def _hangs(document: Document, one: Aligned) -> Passage | None:
    """What the opening of a sentence makes hang on something: "If the engines pass a last check, Wren will begin"."""
    own, text = one.own, document.blocks[one.sentence.block].text
    every = range(one.sentence.first + 1, min(one.sentence.last - 1, one.sentence.first + _FRONTED))
    comma = next((i for i in every if "," in text[own.ends[i] : own.starts[i + 1]]), None)
    if comma is None:
        return None
    ahead = range(comma + 1, min(one.sentence.last, comma + _CLAUSE))
    will = next((i for i in ahead if own.folded[i] in _HANGING), None)
    if will is None or own.folded[will - 1] in ("he", "she", "i", "we", "you"):
        return None
    return Passage(one.sentence.block, own.starts[one.sentence.first], own.ends[comma])


_OPENING = frozenset({"if", "unless", "once", "provided", "should", "assuming", "when"})
_FRONTED = 20
_HANGING = frozenset({"will", "would", "can", "could"})
_COURTS = frozenset(
    "conviction sentence acquittal charge fine ban suspension award order settlement extradition overturning "
    "dismissal expulsion".split()
)
_OF_ACTS = {
    "asked": _COURTS,
    "court": _COURTS,
    "unmoved": frozenset("resignation dismissal withdrawal suspension expulsion".split()),
    "hunt": frozenset("rescue arrest discovery extradition recapture".split()),
    "list": _CHOSEN | {"award", "relocation", "naming"},
    "forecast": frozenset({"storm-hit", "destruction"}),
    "undecided": frozenset(),
    "inquiry": frozenset("levy fine ban suspension expulsion recall".split()),
    "burning": frozenset({"extinction"}),
    "free": frozenset({"arrest", "charge"}),
}
"""Kinds of what is pending that say something of some acts only."""
_ONLY = {"arrest": frozenset({"hunt", "open", "not", "free"}), "storm-hit": frozenset({"forecast"})}
"""Acts of which only some kinds say something: nobody puts an arrest to a vote."""
_ANNOUNCED = frozenset({"levy"})
"""Acts that are done when they are announced: "will face a duty from Monday"."""
_WILL = frozenset("will would could may might can should must".split())
_IF = frozenset({"if", "unless", "once", "when", "provided"})
_RELATIVE = frozenset({"that", "which", "who"})
_CLAUSE = 12


def _open_near_top(document: Document) -> Iterator[Sign]:
    """What is pending near the top, in the text's own words, of the story's own matter."""
    for sign in (*_conditions(document), *signs(document, "pending.txt", _NEAR)):
        at = sign.place
        if sign.rank >= _NEAR or _is_quoted(document, at) or _is_before_court(document, at) or _is_past(document, at):
            continue
        if not _is_of_another(document, at):
            yield sign


def _is_past(document: Document, place: Passage) -> bool:
    """Whether what a sign names is over: "after 45 days of consultation", "following talks"."""
    own = document.derive(words)[place.block]
    at = own.between(place.start, place.end)[0]
    before = own.folded[max(0, at - _OVER) : at]
    return "after" in before or "following" in before


_OVER = 5


def _is_before_court(document: Document, place: Passage) -> bool:
    """Whether the "before" of a sign says in front of whom: "will not stand before a jury"."""
    own = document.derive(words)[place.block]
    last = own.between(place.start, place.end)[-1]
    return own.folded[last] == "before" and not _BENCHES.isdisjoint(own.folded[last + 1 : last + 4])


_BENCHES = frozenset(
    "jury court judge judges magistrates magistrate tribunal committee panel bench cameras "
    "crowd audience inquiry".split()
)


def _is_open(document: Document, sign: Sign) -> bool:
    """Whether a "may" is no month, stands where the news is, and says what may come."""
    capital = document.blocks[sign.place.block].text[sign.place.start].isupper()
    return sign.rank < _MAY and not capital and not _is_unreal(document, sign.place)


def _counted(sign: Sign) -> int:
    """The weight of a sign: half where the news is over and the sentence shares no word with the headline."""
    return sign.weight // 2 if sign.rank >= _NEWS and not sign.shared else sign.weight


def _is_of_another(document: Document, place: Passage) -> bool:
    """Whether a sign is of something beside the story's own: "A second man remained in custody"."""
    own = document.derive(words)[place.block]
    one = next(one for one in document.derive(by_block)[place.block] if one.end >= place.end)
    if "full" in own.folded[one.first : one.last] and not _COMMITTEES.isdisjoint(document.derive(words)[0].folded):
        return True  # "Sends it to the full house, where no date has been set"
    before = own.between(place.start, place.end)[0]
    if not _NEXT.isdisjoint(own.folded[one.first : min(one.first + 3, before)]):
        return True
    if _is_new(document, own, one, before) or _is_of_cause(own, before, one.last):
        return True
    opening = document.derive(by_block)[place.block][0]
    if one != opening and not _OTHER.isdisjoint(own.folded[opening.first : opening.first + 2]):
        return True  # The paragraph is about something else: "A separate scheme ... goes before a panel."
    first = own.folded[one.first : min(one.first + 2, before)]
    if first[1:] and first[1] in _AS_WELL and is_count(first[0]):
        return True  # "Two more pairs are to be let go"
    again = own.folded[min(one.first + 2, one.last - 1)] in _TRIES_AGAIN
    return not _OTHER.isdisjoint(first) or (first[:1] == ["a"] and not _FURTHER.isdisjoint(first) and not again)


def _is_new(document: Document, own: Words, one: Sentence, before: int) -> bool:
    """Whether a sentence tells of something new, that is no step to what the headline has: "A café has yet to open"."""
    claim = document.derive(headline_claim)
    head = own.folded[one.first : before]
    if claim is None or len(head) < _NEW or head[0] not in ("a", "an") or not _FURTHER.isdisjoint(head[:2]):
        return False
    if one == document.derive(alignment)[0].sentence:
        return False
    return all(root(word) not in claim.stems and family(word) not in _STEPS for word in head)


_NEW = 2
_STEPS = family_set(
    "decision vote verdict ruling judgment answer contract deal agreement order option offer bid hearing trial date "
    "meeting session ballot referendum count result tribunal court judge jury panel committee board inquiry review "
    "consultation report recommendation bill motion proposal plan draft file sale licence permit permission approval "
    "consent medical test spokesman spokeswoman spokesperson statement source official say tell firm final formal "
    "majority buyer bidder owner successor candidate magistrate minister signature ceremony treaty pact truce law "
    "notice period deadline stage reading step move decree shortlist interview attempt"
)
"""What comes before an act, or who tells of it."""


def _is_of_cause(own: Words, before: int, last: int) -> bool:
    """Whether what is open is how it came about, or what becomes of it: "have yet to say what caused it"."""
    after = own.folded[before : min(last, before + _NEAR)]
    asked = next((at for at, word in enumerate(after) if word in _WHY), len(after))
    return any(family(word) in _TELLS for word in after[:asked]) and asked < len(after)


_WHY = frozenset("what why how who whose".split())
_TELLS = family_set("say tell explain know find establish determine identify reveal consult name disclose confirm")


def _is_unreal(document: Document, place: Passage) -> bool:
    """Whether a "could" only measures something, or never came: "more than it could carry", "would have cut"."""
    own = document.derive(words)[place.block]
    here = own.between(place.start, place.end)
    behind = own.folded[here[-1] + 1 : here[-1] + 3]
    return (
        "than" in own.folded[max(0, here[0] - _NEAR) : here[0]]
        or (behind[:1] == ["have"] and behind[1:] != ["to"])
        or behind[:1] == ["not"]
    )


def _counts(sign: Sign, act: str) -> bool:
    """Whether a sign is at the top or in a sentence about the matter, and says something of acts of this kind."""
    if (
        act == "storm-hit"
        or (act == "arrest" and sign.kind == "open")  # A magistrate decides what comes next.
        or (sign.kind == "choice" and act not in _CHOSEN)
        or (sign.kind == "charge" and act not in _HELD)
    ):
        return False
    top = _TOP if sign.kind in ("open", "choice") else _FAR
    return sign.rank < top or sign.shared >= _BORNE or (sign.shared > 0 and sign.rank <= _NEWS)
