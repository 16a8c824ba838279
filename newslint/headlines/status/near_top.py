"""What an article says near its top is pending: what hangs on a condition, a date to come, a decision awaited."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.signs import Sign, signs
from newslint.headlines.status.beside import is_of_another, is_past, is_quoted
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.model import Passage
from newslint.reading.words import words

NEWS = 4
"""Sentences at the top that are the news, whatever they share with the headline."""
MAY = 2
"""Sentences at the top in which "could" counts."""
CHOSEN = frozenset("appointment purchase sale merger transfer renewal construction".split())
"""Acts that come after a choice among several."""
_NEAR, _ENOUGH, _ENOUGH_LATE = 6, 18, 25
"""Sentences in which what is pending counts, what its kinds must weigh together, and what they must where the first
sentences have none of them."""
_PLAIN = frozenset({"wait", "until", "open", "due"})
"""Kinds of what is pending that say it in so many words."""
_SAYING_SO, _PLAINLY = frozenset({"until", "open", "wait"}), 15
"""Those that count from any sentence, and how much such a sign weighs."""


def plainest(document: Document) -> list[Passage]:
    """What says most plainly near the top that something is open: no decision, a term that runs, what is awaited."""
    found = [sign for sign in _open_near_top(document) if sign.kind in _PLAIN]
    return [sign.place for sign in sorted(found, key=lambda sign: -sign.weight)]


def pending(document: Document, act: str) -> list[Sign]:
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
    early = any(sign.rank < MAY or (sign.kind in _SAYING_SO and sign.weight >= _PLAINLY) for sign in found.values())
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
    for one in document.derive(alignment)[:NEWS]:
        own = one.own.folded
        if own[one.sentence.first] in _OPENING and (hung := _hangs(document, one)):
            yield Sign("cond", one.rank, len(one.stems), hung, _CONDITION)
        if one.rank >= MAY:
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
    "list": CHOSEN | {"award", "relocation", "naming"},
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
        if sign.rank >= _NEAR or is_quoted(document, at) or _is_before_court(document, at) or is_past(document, at):
            continue
        if not is_of_another(document, at):
            yield sign


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
    return sign.rank < MAY and not capital and not _is_unreal(document, sign.place)


def _counted(sign: Sign) -> int:
    """The weight of a sign: half where the news is over and the sentence shares no word with the headline."""
    return sign.weight // 2 if sign.rank >= NEWS and not sign.shared else sign.weight


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
