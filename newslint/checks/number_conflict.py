"""A number that takes up an earlier one of the same thing, and is another.

Two numbers of one thing mostly differ with good reason: a part, another year, another firm. They conflict where the
later one says by its form that readers know it already ("the 28 wagons", "the eight years of the study", "the 12-cent
increase"), and where both can only be one ("the journey takes").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations

from newslint.checks._told_figures import Figure, content, figures
from newslint.document import Document
from newslint.lang.en import STOPWORDS, family
from newslint.model import Hit, Passage, Witness
from newslint.reading.names import names
from newslint.reading.quantities import Quantity
from newslint.reading.sentences import Sentence
from newslint.record import NamedTuple

_GIVEN = frozenset({"the", "all", "these", "those"})
_OWNED = frozenset({"its", "their", "his", "her", "whose"})
_MORE = frozenset("other others more further additional another extra new remaining last first final next".split())
_NARROWING = frozenset(
    "who whom which that whose where with without in on at from of for by to under over inside outside near within "
    "aged not between across among now still already".split()
)
"""Words behind a noun that begin to say which of its kind are meant."""
_DOERS = frozenset("it he she they we you i".split())
"""Whoever is meant by these behind a noun has those of its own."""
_SPANNING = frozenset({"over", "during", "throughout"})
_CHANGES = frozenset("increase rise hike jump gain cut fall drop decrease reduction decline".split())
_MOVES = frozenset("rise fall grow increase climb jump drop decline cut gain".split())
_ALTERS = frozenset("raise cut lower increase reduce double scrap replace".split())
_LASTING = frozenset({"take", "last", "require"})
_STANDING = frozenset(
    "have hold own run carry serve measure boast house employ seat weigh span contain comprise cover".split()
)
"""Verbs of what is so once and for all."""
_SLIPS = frozenset({"money", "count", "distance", "weight", "area", "volume"})
_COMPARING = frozenset("from year month quarter week last previous earlier ago compare against than year's".split())
"""Words of a sentence that sets one time or thing against another."""
_ATTRIBUTES = frozenset({"money", "percent", "distance", "weight", "area", "volume", "duration", "speed"})
_MANY = 20
"""Numbers of one kind that are compared with each other; where there are more, the article is a table."""
_NOUN_WORDS = 4
_SUBJECT_WORDS = 8
_TELLING = 12
_LONGER = 1.25
"""Numbers that differ by less may be one, rounded."""

Pairs = Iterator[tuple[Figure, Figure]]


class Params(NamedTuple):
    """``least``: smaller counts are never compared, for writers count two of many as they go."""

    least: float = 3


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each number that conflicts with an earlier one, which is the evidence."""
    told = document.derive(figures)
    done = set()
    for judge in _JUDGES:
        for earlier, later in judge(told, params):
            if later.place not in done and not _of_others(document, earlier, later):
                done.add(later.place)
                evidence = (Witness(earlier.place, "told before"),)
                yield Hit(later.place, values={"usual": earlier.written}, evidence=evidence)


def _of_others(document: Document, earlier: Figure, later: Figure) -> bool:
    """Whether each number stands in a sentence with names, and none is in both: then each is somebody else's; so it is
    where the words before them say whose they are ("Hale's 10 boats … Sond's 14 boats", "his five … her six")."""
    whose = earlier.before(), later.before()
    if whose[0] != whose[1] and any(all(map(told, whose)) for told in (_is_pronoun, _is_possessive)):
        return True
    one, two = (
        {
            name.entity
            for name in document.derive(names).within(f.sentence.block, f.sentence.start, f.sentence.end)
            if name.kind != "people"
        }
        for f in (earlier, later)
    )
    return bool(one) and bool(two) and not one & two


def _is_pronoun(word: str) -> bool:
    return word in _OWNED


def _is_possessive(word: str) -> bool:
    return word.endswith(("'s", "s'"))


def _taken_up(told: tuple[Figure, ...], params: Params) -> Pairs:
    """Counts with "the" or a possessive before them, after one other count of the same noun."""
    counts = [figure for figure in told if figure.quantity.kind == "count"]
    nouns: dict[str, list[Figure]] = {}
    for figure in counts:
        for noun in set(_phrase(figure)):
            nouns.setdefault(noun, []).append(figure)
    known = _counts(counts)
    for later in counts:
        if not _owner(later) or not _is_exact(later, params) or known.values[later.quantity.value] > 1:
            continue
        alike = [other for other in nouns.get(family(later.quantity.noun), ()) if other is not later]
        if len(alike) < _MANY and len({other.quantity.value for other in alike}) == 1:
            earlier = alike[0]
            told_before = earlier.place < later.place and _is_known(earlier, later, params)
            if told_before and _is_same_thing(earlier, later) and not _adds_up(known, earlier, later):
                yield earlier, later


def _is_exact(figure: Figure, params: Params) -> bool:
    quantity = figure.quantity
    exact = quantity.value == int(quantity.value) and not quantity.approximate and not figure.joined
    return exact and bool(quantity.noun) and quantity.value >= params.least


def _is_known(earlier: Figure, later: Figure, params: Params) -> bool:
    """Whether the earlier count is as exact, or about a number that the later one is far from."""
    bare = earlier._replace(quantity=earlier.quantity._replace(approximate=""))
    one, two = sorted((earlier.quantity.value, later.quantity.value))
    about = earlier.quantity.approximate == "about" and two > _LONGER * one
    return _is_exact(bare, params) and (about or not earlier.quantity.approximate)


def _owner(figure: Figure) -> str:
    """The word before a number that marks it as known, or nothing."""
    before = figure.before()
    if before in ("these", "those") and figure.before(2) == "of":
        return ""  # "Of these 11,500 came": a part of them
    return before if before in _GIVEN | _OWNED or before.endswith(("'s", "s'")) else ""


def _phrase(figure: Figure) -> tuple[str, ...]:
    """The families of the words from a count to its noun."""
    words: list[str] = []
    for at in range(figure.stop, min(figure.stop + _NOUN_WORDS, figure.sentence.last)):
        word = figure.own.folded[at]
        words.append(family(word))
        if word == figure.quantity.noun:
            return tuple(words)
    return ()


def _is_same_thing(earlier: Figure, later: Figure) -> bool:
    """Whether the later noun, with all that narrows it down, has been said with the earlier one."""
    old, new = _phrase(earlier), _phrase(later)
    if not (old and new) or earlier.sentence == later.sentence:
        return False
    if not _MORE.isdisjoint((*old, *new, earlier.before())):
        return False
    if later.after(len(new)) in _DOERS:
        return False  # "the 62,000 sailors it serves"
    known, narrowed = content(earlier), _narrowed(later, later.stop + len(new))
    if not narrowed <= known:
        return False
    if old != new:
        # "Nine member states", "all seven members of the council".
        return new == old[:1] and bool(narrowed)
    return _owner(later) in _GIVEN or bool(known & content(later) - set(new))


def _narrowed(figure: Figure, at: int) -> frozenset[str]:
    """The content words that say which of a kind are meant: "members [of the council]", "men [arrested in May]"."""
    own, last = figure.own, figure.sentence.last
    if at >= last or figure.text[own.ends[at - 1] : own.starts[at]] != " ":
        return frozenset()
    if own.folded[at] not in _NARROWING and not own.folded[at].endswith(("ed", "ing")):
        return frozenset()
    stop = at + 1
    while stop < last and stop < at + _NOUN_WORDS and figure.text[own.ends[stop - 1] : own.starts[stop]] == " ":
        stop += 1
    return content(figure, at, stop)


class _Counts(NamedTuple):
    """What all counts are worth: each, those of a noun's family (of none, ``""``), and those of a sentence in order."""

    values: Counter[float]
    by_noun: dict[str, set[float]]
    by_sentence: dict[Sentence, list[float]]


def _counts(figures: list[Figure]) -> _Counts:
    counts = _Counts(Counter(), {}, {})
    for figure in figures:
        value, noun = figure.quantity.value, figure.quantity.noun
        counts.values[value] += 1
        counts.by_noun.setdefault(family(noun) if noun else "", set()).add(value)
        counts.by_sentence.setdefault(figure.sentence, []).append(value)
    return counts


def _adds_up(counts: _Counts, earlier: Figure, later: Figure) -> bool:
    """Whether the later count is what others leave of the earlier one, or what they make together with it."""
    one, two = earlier.quantity.value, later.quantity.value
    apart = abs(two - one)
    if any(apart in counts.by_noun.get(noun, ()) for noun in ("", family(later.quantity.noun))):
        return True
    beside = counts.by_sentence[earlier.sentence] + counts.by_sentence[later.sentence]
    if any(sum(some) == two for n in (2, 3) for some in combinations(beside[:6], n)):
        return True
    # Small numbers are everywhere: only a larger one tells, whatever it counts.
    return apart >= _TELLING and counts.values[apart] > [one, two].count(apart)


def _taken_up_measure(told: tuple[Figure, ...], params: Params) -> Pairs:
    """The only two numbers of a unit, the later one known: the length of a time, the size of a change."""
    units: dict[tuple[str, str], list[Figure]] = {}
    for figure in told:
        if figure.quantity.unit:
            units.setdefault((figure.quantity.kind, figure.quantity.unit), []).append(figure)
    for pair in units.values():
        if len(pair) != 2 or pair[0].quantity.value == pair[1].quantity.value:
            continue
        earlier, later = pair
        # "Over 12 years" need not be more than 12: it may be a time throughout which something went on.
        rounded = earlier.quantity.approximate and earlier.before() not in _SPANNING
        if later.before() != "the" or rounded or later.quantity.approximate:
            continue
        if earlier.sentence == later.sentence:
            continue
        spans = later.before(2) in _SPANNING and later.before(2) == earlier.before() and later.after() == "of"
        change = earlier.before() == "by" or family(earlier.before()) in _MOVES
        if spans or (change and family(later.after()) in _CHANGES):
            yield earlier, later


def _attributed(told: tuple[Figure, ...], params: Params) -> Pairs:
    """The price or measure of a thing as part of its name: "a pavilion for £3m", "the £4m pavilion"."""
    if not any(figure.quantity.kind in _ATTRIBUTES and figure.before() == "the" for figure in told):
        return
    near: dict[tuple[str, str, str], list[Figure]] = {}
    for figure in told:
        kind, unit = figure.quantity.kind, figure.quantity.unit
        if kind in _ATTRIBUTES and unit:
            for word in content(figure, figure.first - _NOUN_WORDS, figure.stop + _NOUN_WORDS):
                near.setdefault((kind, unit, word), []).append(figure)
    worth = Counter(map(_worth, told))
    for later in told:
        quantity, noun = later.quantity, later.after()
        alike = near.get((quantity.kind, quantity.unit, family(noun)), []) if noun not in STOPWORDS else []
        if later.before() != "the" or family(later.before(2)) in _ALTERS:
            continue  # "She would raise the 21% rate": that of today, whatever others plan
        if quantity.approximate or not 1 < len(alike) < _MANY or worth[_worth(later)] > 1:
            continue
        values = {other.quantity.value for other in alike}
        if len(values) != 2:
            continue
        earlier = alike[0]
        if earlier.sentence != later.sentence and earlier.place < later.place:
            from newslint.headlines.numbers.support import rounds

            rounded = rounds(earlier.quantity.value, later.quantity.value)
            if not (earlier.quantity.approximate or rounded):
                yield earlier, later


def _worth(figure: Figure) -> tuple[float, str, str]:
    return figure.quantity.value, figure.quantity.unit, figure.quantity.kind


def _swapped(told: tuple[Figure, ...], params: Params) -> Pairs:
    """Two exact numbers of one noun, alike but for two digits that changed places."""
    digits: dict[tuple[str, ...], list[Figure]] = {}
    for figure in told:
        if _may_slip(figure):
            digits.setdefault((figure.quantity.kind, *sorted(figure.written)), []).append(figure)
    for found in digits.values():
        around: dict[Passage, frozenset[str]] = {}
        for earlier, later in combinations(found[:_MANY], 2):
            one, two = earlier.written, later.written
            apart = sum(a != b for a, b in zip(one, two, strict=True))
            if apart != 2 or earlier.sentence == later.sentence:
                continue
            for figure in (earlier, later):
                if figure.place not in around:
                    around[figure.place] = content(figure)
            shared = around[earlier.place] & around[later.place]
            if len(shared) > 1 and shared & _beside(earlier) & _beside(later):
                yield earlier, later


def _may_slip(figure: Figure) -> bool:
    quantity = figure.quantity
    if quantity.kind not in _SLIPS or quantity.approximate or _ends_range(figure):
        return False
    digits = sum(map(str.isdecimal, figure.written))
    return digits >= (2 if quantity.kind == "money" else 3) and _COMPARING.isdisjoint(_around(figure))


def _ends_range(figure: Figure) -> bool:
    """Whether a dash stands before a number: "144 m – 162 m"."""
    return figure.text[: figure.place.start].endswith(("-", "–", "- ", "– "))


def _around(figure: Figure) -> list[str]:
    return figure.own.folded[figure.sentence.first : figure.sentence.last]


def _beside(figure: Figure) -> frozenset[str]:
    """The content words right before and behind a number."""
    return content(figure, figure.first - 2, figure.stop + _NOUN_WORDS)


def _standing(told: tuple[Figure, ...], params: Params) -> Pairs:
    """Two numbers of what stays the same: how long a journey takes, how many people a firm employs."""
    facts: dict[str, list[Figure]] = {}
    for figure in told:
        verb = _verb(figure)
        if verb in _STANDING or (verb in _LASTING and figure.quantity.kind == "duration"):
            facts.setdefault("last" if verb in _LASTING else verb, []).append(figure)
    for found in facts.values():
        for earlier, later in combinations(found[:_MANY], 2):
            unlike = _is_apart(earlier.quantity, later.quantity)
            if unlike and earlier.sentence != later.sentence and _subject(earlier) & _subject(later):
                yield earlier, later


def _is_apart(one: Quantity, two: Quantity) -> bool:
    """Whether two numbers measure or count the same, and are further apart than rounding makes them."""
    if one.kind == "count":
        same, values = bool(one.noun) and family(one.noun) == family(two.noun), (one.value, two.value)
    else:
        from newslint.headlines.numbers.support import measure

        same, values = measure(one)[0] == measure(two)[0] != "", (measure(one)[1], measure(two)[1])
    return one.kind == two.kind and same and max(values) > _LONGER * min(values)


def _verb(figure: Figure) -> str:
    """The family of the word before a number that is in the present, "takes" or "take"; else nothing."""
    word = figure.before(2 if figure.before() in STOPWORDS else 1)
    return family(word) if word.endswith("s") or word == family(word) else ""


def _subject(figure: Figure) -> frozenset[str]:
    return content(figure, figure.first - _SUBJECT_WORDS, figure.first - 1)


_JUDGES: tuple[Callable[[tuple[Figure, ...], Params], Pairs], ...] = (
    _taken_up,
    _taken_up_measure,
    _attributed,
    _swapped,
    _standing,
)
