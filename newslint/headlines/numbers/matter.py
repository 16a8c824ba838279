"""The headline's figure where the body has it of another matter, and in its own matter another: the term in years
that somebody was once away for, the turnover of whoever is fined, the share that answered another question."""

from __future__ import annotations

from itertools import combinations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import root
from newslint.headlines.headline import headline_claim
from newslint.headlines.numbers.context import Told, clause_before, ends, is_fraction, is_person
from newslint.headlines.numbers.roles import role_in
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_synonyms import synonyms
from newslint.reading.quantities import Quantity
from newslint.reading.words import words

_TOP, _EARLY, _REACH, _NEAR = 3, 5, 8, 3
_CLAUSE = re.compile(r"[.;:!?,()–—]\s")
_JAILED = frozenset(map(family, "jail imprison prison sentence term custody bars".split()))
_GIVEN = frozenset(map(family, "get give hand jail imprison sentence serve receive face".split()))
_BANNED = frozenset(map(family, "ban suspend disqualify bar".split()))
_SUMS = tuple(
    frozenset(map(family, listed.split()))
    for listed in (
        "fine penalty penalise",
        "compensation damages payout award",
        "raise donate donation collect",
        "steal theft haul loot swindle cheat defraud con",
        "grant funding subsidy",
        "debt owe",
        "bail bond",
        "prize jackpot",
        "bill invoice",
        "reward",
    )
)
"""Families of words that say what a sum of money is."""
_ORDERED = {listed: frozenset({"pay"}) for listed in _SUMS[:2]}
"""What somebody is ordered to do with a fine."""
_TERMS = frozenset({"yr", "mo", "wk", "d"})
_MONTH = {"yr": 12.0, "mo": 1.0, "wk": 0.23, "d": 0.033}


def elsewhere(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The number of the headline's own matter, where the body has its figure of another, or has it nowhere."""
    if own.kind == "duration":
        return _term(document, own, story)
    if own.kind == "money":
        return _sum(document, own, held, story)
    if own.kind == "percent":
        return (_share(document, own, held, story) if held else _worked_share(document, own, story)) or _core(
            document, own, held, story
        )
    return None


def _term(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The first term in prison, or ban, at the top of the body, where none there is as long as the headline's."""
    near = [family(word) for word in clause_before(document, own, 2)]
    if own.unit not in _TERMS or _GIVEN.union(_BANNED).isdisjoint(near):
        return None
    wanted = _BANNED if not _BANNED.isdisjoint(map(family, document.derive(words)[0].folded)) else _JAILED
    terms = [
        other
        for other in story.body
        if other.kind == "duration" and other.unit in _TERMS and _governed(document, other, wanted)
    ]
    length = own.value * _MONTH[own.unit]
    lengths = [other.value * _MONTH[other.unit] for other in story.body if other.unit in _TERMS]
    sums = (one + two for one, two in combinations(lengths, 2))
    if any(abs(one - length) < 1 for one in (*(one.value * _MONTH[one.unit] for one in terms), *sums)):
        return None
    same = [other for other in terms if other.value == own.value or other.unit == own.unit]
    return next((other for other in same if story.rank(other) < _TOP and not other.approximate), None)


def _governed(document: Document, other: Quantity, wanted: frozenset[str]) -> bool:
    """Whether a number stands in a clause with one of some words before it, or has it right behind."""
    own = document.derive(words)[other.block]
    _, last = ends(document, other)
    behind = map(family, own.folded[last : last + 3])
    return not wanted.isdisjoint(map(family, clause_before(document, other, _REACH))) or not wanted.isdisjoint(behind)


_OTHERWISE = re.compile(
    r"\b(?:turn(?:ed|s|ing)? over|turnover|sales|profits?|earn(?:ed|s|ing|ings)?|worth|spen[dt]|sav(?:e|ed|ing|ings)|"
    r"cost(?:s|ing)?|rais(?:e|ed|ing)|income|budget|revenue|valued?|maximum|up to|could|target|"
    r"goal|hop(?:e|ed|ing)|aim(?:s|ed)?|ask(?:s|ed|ing)|sought|seek(?:s|ing)?|demand(?:s|ed)?|salary|wages?|lost|owed?)\b"
)


def _sum(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The fine, the damages or the haul of the body, where it has the headline's sum as a turnover or as a cost."""
    near = set(map(family, clause_before(document, own, _NEAR)))
    _, last = ends(document, own)
    near.update(map(family, document.derive(words)[0].folded[last : last + 2]))
    said = next((listed for listed in _SUMS if not listed.isdisjoint(near)), None)
    if said is None or not held:
        return None
    sums = [
        other
        for other in story.body
        if other.kind == "money"
        and other.unit == own.unit
        and _governed(document, other, said | _ORDERED.get(said, said))
    ]
    if any(other in held for other in sums) or not all(_is_of(document, other, _OTHERWISE) for other in held):
        return None
    total = sum(other.value for other in story.body if other.kind == "money" and story.rank(other) < _EARLY)
    return next((other for other in sums if story.rank(other) < _EARLY and total != own.value), None)


def _is_of(document: Document, other: Quantity, cues: re.Pattern[str]) -> bool:
    """Whether the clause of a number has one of some words before it."""
    text = document.blocks[other.block].text
    start = max((stop.end() for stop in _CLAUSE.finditer(text, 0, other.start)), default=0)
    return bool(cues.search(text, start, other.start))


def _share(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The share of people that did what the headline says, where the headline's share answered another question."""
    claim = document.derive(headline_claim)
    _, last = ends(document, own)
    head = document.derive(words)[0].folded[last:]
    if claim is None or not any(map(is_person, (own.noun, *head[:1]))):
        return None
    topic = {root(word) for word in head if not is_person(word)} - {""}
    ways = {root(word): synonyms(family(word)) for word in head if root(word) in topic}
    best = max(_meets(document, one, ways) for one in held)
    for other in story.body:
        place = story.place(other)
        if other.kind != "percent" or place is None or other in held or other.value == own.value:
            continue
        first = min(story.rank(one) for one in held)
        if place.rank > _TOP or first < place.rank or (best and first < _TOP - 1):
            continue
        if is_fraction(document, other) or is_person(other.noun):
            met = _meets(document, other, ways)
            if met > best:
                return other
    return None


def _meets(document: Document, other: Quantity, ways: dict[str, frozenset[str]]) -> int:
    """How many of the headline's content words, or words for them, the clause behind a number has."""
    own, text = document.derive(words)[other.block], document.blocks[other.block].text
    _, last = ends(document, other)
    stop = _CLAUSE.search(text, other.end)
    end = stop.start() if stop else len(text)
    said = [at for at in range(last, len(own.folded)) if own.starts[at] < end and own.folded[at] not in STOPWORDS]
    roots, families = {root(own.folded[at]) for at in said}, {family(own.folded[at]) for at in said}
    return sum(way in roots or not kin.isdisjoint(families) for way, kin in ways.items())


_OF = re.compile(r" (?:out )?of (?:(?:the|its|their|his|her|our|some|about|nearly|all) |[\w .&’'-]{1,30}['’]s? ){1,2}")
_UNLIKE = 1.35


def _worked_share(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The part and the whole at the top of a body that has no shares: "1,200 of its 24,000 jobs" for "one in five"."""
    shares = (other for other in story.body if other.kind in {"percent", "points"})
    if any(story.rank(other) < _EARLY or other.noun == own.noun != "" for other in shares):
        return None
    for one, two in zip(story.body, story.body[1:], strict=False):
        place = story.place(one)
        if place is None or place.rank >= _TOP or one.block != two.block or one.kind != "count" or two.kind != "count":
            continue
        if one.value < two.value and _OF.fullmatch(document.blocks[one.block].text, one.end, two.start):
            share = 100 * one.value / two.value
            if max(share, own.value) > _UNLIKE * min(share, own.value):
                return one._replace(end=two.end, noun="")
    return None


_CORE = re.compile(
    r"\b(?:stripp(?:ed|ing) out|strip(?:s|ped)? out|excluding|exclud(?:es|ed)|excluding|core|underlying|apart from|"
    r"leaving out|without food)\b",
    re.IGNORECASE,
)
_PRICES = frozenset(map(family, "inflation price cost".split()))
_BASE = frozenset({"from", "than", "against", "versus", "under", "of", "at"})


def _core(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The rate of all prices where the headline has that of some: "with food and energy stripped out"."""
    folded = document.derive(words)[0].folded
    if "core" in folded or _PRICES.isdisjoint(map(family, folded)) or not held:
        return None
    if not all(_in_core(document, one, story) for one in held):
        return None
    for other in story.body:
        before = next(clause_before(document, other, 1), "")
        top = story.rank(other) < _TOP and other.kind == "percent" and before not in _BASE
        if top and not _in_core(document, other, story) and role_in(document, other, story.body) == "":
            return other
    return None


def _in_core(document: Document, other: Quantity, story: Told) -> bool:
    place = story.place(other)
    if place is None:
        return False
    return bool(_CORE.search(document.blocks[other.block].text, place.sentence.start, place.sentence.end))
