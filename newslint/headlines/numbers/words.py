"""Headlines that give a number in a word, held against the body: "double", "halve", "most"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.headline import families_said, headline_claim
from newslint.headlines.numbers.changes import DOWN, UP, changes
from newslint.headlines.numbers.roles import OF_MONEY
from newslint.headlines.numbers.spelt import FOLDS, MOST, TIMES
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.model import Passage
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.sentences import sentence_at
from newslint.reading.words import Words, words

_SAID = {
    2.0: frozenset({"double", "twice", "twofold", "two-fold"}),
    3.0: frozenset({"triple", "treble", "thrice", "threefold", "three-fold"}),
    4.0: frozenset({"quadruple", "fourfold", "four-fold"}),
    5.0: frozenset({"quintuple", "fivefold", "five-fold"}),
    0.5: frozenset({"halve", "half"}),
}
"""Families of words by which a body says such a change itself."""
_TIMES_WORDS = {"two": 2.0, "2": 2.0, "three": 3.0, "3": 3.0, "four": 4.0, "4": 4.0, "five": 5.0, "5": 5.0}
_TOP, _NEAR_TOP = 2, 4
_AROUND = 0.2
_HALF = 50


def in_words(document: Document) -> Iterator[tuple[Passage, Quantity]]:
    """The headline's word and the body's number that is another, for each such word."""
    claim = document.derive(headline_claim)
    if claim is None:
        return
    head = document.derive(words)[0]
    for at in range(claim.first, claim.last):
        here = Passage(0, head.starts[at], head.ends[at])
        times = TIMES.get(family(head.folded[at]))
        rival = None
        if times and at and _is_verb(head, at):
            rival = _change(document, times)
        elif folds := _folds(head, at, claim.first):
            rival = _change(document, folds)
        elif head.folded[at] == "twice" and head.folded[at + 1 : at + 2] != ["a"]:
            rival = _half(document)
        elif head.folded[at] in MOST and at == claim.first and not _says_most(document):
            rival = _minority(document)
        if rival:
            yield here, rival


def _folds(head: Words, at: int, first: int) -> float:
    """What "threefold" or "by half" behind a verb of change multiplies by; 0 where a word is neither."""
    word = head.folded[at]
    times = FOLDS.get(word.replace("-", ""), 0.0)
    if not times and not (word == "half" and head.folded[at - 1] in ("by", "in")):
        return 0.0
    before = head.families[first:at]
    if not (DOWN | _CUTS).isdisjoint(before):
        return 1 / (times or 2)
    return times if times and not UP.isdisjoint(before) else 0.0


_CUTS = family_set("cut reduce slash lower trim shrink slump halve")
_HALF_AS = re.compile(r"\bhalf as (?:much|many|big|large|high|long)\b|\bhalf (?:of )?(?:last|the previous) year's\b")


def _half(document: Document) -> Quantity | None:
    """The "half as much" at the top of the body under "twice", where the body has no "twice" or "double"."""
    if not document.derive(families_said).isdisjoint(_SAID[2.0]):
        return None
    for one in document.derive(alignment)[:_NEAR_TOP]:
        sentence = one.sentence
        found = _HALF_AS.search(document.blocks[sentence.block].text, sentence.start, sentence.end)
        if found and one.stems:
            return Quantity(sentence.block, found.start(), found.end(), 0.5, "", "fraction")
    return None


def _is_verb(head: Words, at: int) -> bool:
    """Whether "double" is what something does: "doubles", "to double", "thefts double"."""
    word, before = head.folded[at], head.folded[at - 1]
    if before.endswith("'s") or head.folded[at + 1 : at + 2] in (["down"], ["back"], ["as"]):
        return False  # "doubles down"
    return word != family(word) or before in {"to", "will"} or before != family(before)


def _change(document: Document, times: float) -> Quantity | None:
    """The first change at the top of the body, where none anywhere is ``times`` and no word there says so."""
    ranked = document.derive(alignment)
    told = [
        change
        for change in document.derive(changes)
        if (change.factor > 1) == (times > 1) and not (change.rank >= _TOP and _is_also(ranked[change.rank]))
    ]
    if any(abs(change.factor - times) <= _AROUND * times for change in told):
        return None
    role = _money_roles(document.derive(words)[0].folded)
    for change in told:
        one = ranked[change.rank]
        other = _money_roles(one.own.folded[one.sentence.first : one.sentence.last])
        if change.rank < (_NEAR_TOP if not role or other else _TOP) + 2 * bool(role & other) and (
            not role or not other or role & other
        ):
            rival = change
            break
    else:
        return None
    for one in document.derive(alignment):
        other = _money_roles(one.own.folded[one.sentence.first : one.sentence.last])
        if role and other and role.isdisjoint(other):
            continue  # "Revenue was twice what it had been" for profit that doubles
        near = one.rank <= rival.rank + 1 or any(stem not in TIMES for stem in one.stems)
        if near and any(_says(one.own, at, times) for at in range(one.sentence.first, one.sentence.last)):
            return None
    return rival.told


def _is_also(one: Aligned) -> bool:
    """Whether a sentence tells what moved besides: "evictions also dropped, from nine to five"."""
    return "also" in one.own.folded[one.sentence.first : one.sentence.last]


def _money_roles(folded: list[str]) -> frozenset[str]:
    """What of profit, sales, loss and debt some words speak of."""
    return frozenset(OF_MONEY[family(word)] for word in folded if family(word) in OF_MONEY)


def _says(own: Words, at: int, times: float) -> bool:
    """Whether a word says that something became ``times`` as much: "doubled", "three times"."""
    word = own.folded[at]
    if word == "half" and own.folded[at + 1 : at + 2] == ["of"]:
        return False  # "Half of those who voted"
    return family(word) in _SAID.get(times, ()) or (word == "times" and _TIMES_WORDS.get(own.folded[at - 1]) == times)


def _says_most(document: Document) -> bool:
    """Whether the body speaks of most or a majority in a sentence about the headline's matter."""
    return any(
        family(one.own.folded[at]) in MOST
        for one in document.derive(alignment)
        if one.stems
        for at in range(one.sentence.first, one.sentence.last)
    )


def _minority(document: Document) -> Quantity | None:
    """The largest share at the top of the body, where it is less than half."""
    top = {one.sentence for one in document.derive(alignment)[:_TOP]}
    shares = [
        other
        for other in document.derive(quantities)
        if other.kind == "percent" and other.block and sentence_at(document, other.block, other.start) in top
    ]
    most = max(shares, key=lambda other: other.value, default=None)
    return most if most and most.value < _HALF else None
