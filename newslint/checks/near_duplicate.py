"""A sentence that says again what an earlier one said, in the same words or in others, or a whole block that stands
twice."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Set
from functools import cache
from itertools import accumulate, chain, filterfalse, islice

from newslint import late_re as re
from newslint import prepared
from newslint.checks._set_against import are_set_against
from newslint.checks._told_twice import PARALLEL, Place
from newslint.document import Document
from newslint.hashed import Entries, Table
from newslint.lang.en import STOPWORDS, derived
from newslint.lang.en_synonyms import synonyms
from newslint.lang.en_verbs import verb_share
from newslint.model import Hit, Passage, Witness
from newslint.reading.furniture import furniture
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.roots import roots_of_words
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.tables import tables
from newslint.reading.words import Words, capitals, words
from newslint.record import NamedTuple
from newslint.typed import Literal

_MOST_SENTENCES = 2_000
"""Sentences compared in one article; a longer one is an archive, not an article."""
_SCAFFOLD = frozenset(
    "said says say told added according due set scheduled expected also yesterday today comment comments declined "
    "immediately request requests respond responded return returned involved".split()
)
"""Words of attribution, of scheduling and of asking for comment, which a second telling may have or lack."""
_SILENT = frozenset(word + ending for word in STOPWORDS | _SCAFFOLD for ending in ("", "'s"))
"""Words that say nothing about what a sentence tells."""
_DENIALS = frozenset(
    word + ending
    for word in "not no never none neither nor without yet fail fails failed refuse refuses refused deny denies denied "
    "cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't hasn't haven't "
    "hadn't".split()
    for ending in ("", "'s")
)
_DENIED = "not"
"""The stem that stands for all of them: a sentence that newly denies says something new."""
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve dozen dozens half third quarter hundred hundreds "
    "thousand thousands million billion".split()
)
_NOTHING_NEW = frozenset(
    map(
        derived,
        "animal company couple device event firm group man organisation pair people person place project scheme site "
        "thing vehicle vessel woman".split(),
    )
)
"""Roots of words that take up again what was named, as a pronoun would."""
_CEASING = frozenset("stop cease halt".split())
"""Stems that deny what they are of: who stops doing it does it no longer."""
_SHARES = ((0.56, 0.47, 5), (0.56, 0.6, 4), (0.7, 0.95, 3), (0.85, 0.25, 5))
"""How much of a sentence, and how much of an earlier one, its names and numbers aside, it shares with that in the same
words or in such as stand for them, and how many those are, to say the same."""
_MOST_NEW = 4
"""Words that say more than the earlier sentence did: with more of them it says something else."""
_FOR_ANOTHER = 0.75
"""What a word counts that stands for another."""
_LEAST_IN_WORDS = 0.2
"""How much two sentences share in the same words at least before others are looked for."""
_RUN = 5
"""Words that stand again in a clause told twice, at least."""
_AUXILIARY = frozenset(
    "am are can could did does had has have is may might must shall should was were will would".split()
)
_PARTICIPLES_LEAD_ON = frozenset("as at by for from in into of on to under with".split())
_STOPS = tuple(".!?")
_TOO_COMMON = 40
"""A stem in more sentences than this says nothing about which of them it repeats."""


class Params(NamedTuple):
    """``unit``: a ``sentence`` that brings no new name, number or denial and shares its stems, weighted by rarity,
    with an earlier one; or a ``block`` of at least ``least_words`` that stands twice. ``alike`` are groups of words,
    with spaces between, that stand for one another in news, besides those of a dictionary."""

    unit: Literal["sentence", "block"]
    alike: tuple[str, ...] = ()
    least_stems: int = 4
    many_stems: int = 7
    least_words: int = 6


class _Said(NamedTuple):
    """A sentence and its content: stems, and the names, numbers and denials among them."""

    sentence: Sentence
    stems: set[str]
    marked: set[str]


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each later sentence or block, with the earlier one as evidence."""
    yield from (_blocks if params.unit == "block" else _sentences)(document, params)


def _blocks(document: Document, params: Params) -> Iterator[Hit]:
    seen: dict[tuple[str, ...], int] = {}
    skipped = document.derive(furniture)
    for block, own in enumerate(document.derive(words)):
        kind = document.blocks[block].kind
        if len(own.folded) < params.least_words or kind in ("code", "table-cell") or block in skipped:
            continue
        key = tuple(own.folded)
        length = len(document.blocks[block].text)
        if key in seen and not (own.folded[0] in _TAKES_UP and length <= _ONE_SENTENCE):
            first = Passage(seen[key], 0, len(document.blocks[seen[key]].text))
            yield Hit(Passage(block, 0, length), evidence=(Witness(first, "it stands here first"),))
        seen.setdefault(key, block)


_TAKES_UP, _ONE_SENTENCE = frozenset({"he", "she", "they", "it", "his", "her", "their"}), 160
"""What opens a line about whoever the one before told of, in a list of people; and how long one is, in characters."""


def _sentences(document: Document, params: Params) -> Iterator[Hit]:
    said = _contents(document)
    weight = _weights(said)
    met: set[str] = set()
    index: dict[str, list[int]] = {}
    indexed = 0
    kin = _Kin(params.alike)
    again = set[Sentence]()
    for later, content in enumerate(said):
        # Most sentences have a name or a number, or so much else, that none before them has.
        new = content.marked - met
        known = not new or new == {_DENIED}
        if known and len(content.stems) >= params.least_stems and _is_known(content.stems & met, content, weight):
            for at in range(indexed, later):
                for stem in said[at].stems:
                    index.setdefault(stem, []).append(at)
            indexed = later
            best = _best(said, content, index, weight, kin, params)
            if best is not None and not _is_another(document, said, best, later, kin):
                again.add(content.sentence)
                yield _told_again(document, Passage(*content.sentence[:3]), Passage(*said[best].sentence[:3]))
        met |= content.stems
    for first, second in _clauses(document):
        if second.sentence not in again:
            yield _told_again(document, second.passage(), first.passage())


def _is_another(document: Document, said: list[_Said], best: int, later: int, kin: _Kin) -> bool:
    """Whether a sentence tells of something else in the words of the earlier one, and means it so."""
    if best == later - 1 and _is_set_beside(document, said[later].sentence):
        return True
    if _is_unanswered(document, said[later].sentence):
        return True
    every, known = document.derive(words), document.derive(_roots)
    told, again = (
        [known[word] for word in every[s.block].folded[s.first : s.last] if known.get(word)]
        for s in (said[best].sentence, said[later].sentence)
    )
    return are_set_against(told, again, lambda one, two: two in kin[one] or one in kin[two])


def _is_set_beside(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence says that it likens its matter to what stands right before: "…, too"."""
    own = document.derive(words)[sentence.block].folded[sentence.first : sentence.last]
    return not _BESIDE.isdisjoint(own)


_BESIDE = frozenset({"too", "also", "likewise", "similarly", "neither", "however", "instead", "conversely"})


def _is_unanswered(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence says that somebody would not comment, as is told of each who was asked."""
    own = document.derive(words)[sentence.block].folded[sentence.first : sentence.last]
    return not _ANSWERS.isdisjoint(own) and not _DECLINING.isdisjoint(own)


_ANSWERS = frozenset("comment comments respond responded reply replied".split())
_DECLINING = frozenset("declined declines declining refused not didn't immediately".split())


def _told_again(document: Document, later: Passage, earlier: Passage) -> Hit:
    return Hit(later, evidence=(Witness(earlier, "said here already"),), values={"earlier": document.text(earlier)})


def _clauses(document: Document) -> Iterator[tuple[Place, Place]]:
    """The clauses that stand again word for word but for inflection, farther on than in the next sentence."""
    every, parts, quoted = document.derive(words), document.derive(by_block), document.derive(quotations)
    blocks = _told(document)
    together = list(chain.from_iterable([every[block].families for block in blocks]))
    runs = list(zip(*(islice(together, at, None) for at in range(_RUN)), strict=False))
    if len(set(runs)) == len(runs):
        return
    again = {run for run, times in Counter(runs).items() if times > 1}
    told = [sentence for block in blocks for sentence in parts[block]]
    heads = list(accumulate([sentence.last - sentence.first for sentence in told], initial=0))
    seen: dict[tuple[str, ...], int] = {}
    done = 0
    for at, run in enumerate(runs):
        if run not in again or at < done:
            continue
        number = bisect_right(heads, at) - 1
        first, last = seen.setdefault(run, at), heads[number + 1]
        earlier = bisect_right(heads, first) - 1
        if earlier + 1 >= number or at + _RUN > last:
            continue
        length = 0
        while (
            at + length < last
            and first + length < heads[earlier + 1]
            and together[at + length] == together[first + length]
        ):
            length += 1
        done = at + length
        second = _place(every, told[number], at - heads[number], length)
        own, sentence = second.own, second.sentence
        if _is_clause(own, second.start, second.end) and PARALLEL.isdisjoint(
            own.folded[sentence.first : sentence.last]
        ):
            place = _place(every, told[earlier], first - heads[earlier], length)
            if _of_others(place, second):
                continue
            if not quoted.overlaps(*place.passage()) and not quoted.overlaps(*second.passage()):
                yield place, second


def _of_others(first: Place, second: Place) -> bool:
    """Whether the same clause tells of somebody else, whose name stands right before it ("Tom Hale, 38, Malvo, was
    held for theft"), or of another number ("no fewer than 130 donors")."""
    before, behind = (
        [place.own.texts[at] for place, at in ((first, one), (second, two))]
        if first.sentence.first <= one < first.sentence.last and second.sentence.first <= two < second.sentence.last
        else ["", ""]
        for one, two in ((first.start - 1, second.start - 1), (first.end, second.end))
    )
    named = all(word[:1].isupper() for word in before) and before[0] != before[1]
    return named or any(
        all(word[:1].isdigit() for word in beside) and beside[0] != beside[1] for beside in (before, behind)
    )


def _place(every: tuple[Words, ...], sentence: Sentence, start: int, length: int) -> Place:
    return Place(every[sentence.block], sentence, sentence.first + start, sentence.first + start + length)


def _is_clause(own: Words, start: int, end: int) -> bool:
    """Whether words have a verb with its subject before it, and tell enough to be told once."""
    while end > start and own.folded[end - 1] in _CUT_SHORT:
        end -= 1  # "the share's yearly range is", and then another range
    telling = [at for at in range(start, end) if own.folded[at] not in _SILENT]
    small = [at for at in telling if own.texts[at][0].islower()]
    passive = own.folded[start] in _AUXILIARY and own.folded[start + 1].endswith("ed")
    if len(telling) < 4 - passive or len(small) < 2:
        return False
    if passive:
        return True
    led = range(telling[0] + 1, end)
    return any(own.folded[at] in _AUXILIARY for at in led) or (
        len(telling) > 4 and any(_is_past(own, at) for at in led[:-1])
    )


_CUT_SHORT = frozenset(
    "is are was were be been a an the of to in on at for from with by about around than as between over under up "
    "and or but that".split()
)
"""Words whose phrase goes on behind them: with these last, words that stand again are less than a clause."""


def _is_past(own: Words, at: int) -> bool:
    """Whether a word is a verb in the past that leads on to its object, and no participle before its noun."""
    word, after = own.folded[at], own.folded[at + 1]
    form = verb_share(word) >= 4 and (
        word.endswith("ed") or (word != own.families[at] and not word.endswith(("s", "ing")))
    )
    return form and after in STOPWORDS and after not in _PARTICIPLES_LEAD_ON


def _told(document: Document) -> list[int]:
    """The story's own prose without its tables and without the entries of a log, which tell each of another case in
    the words of the others ("May 4: ACCIDENT – …")."""
    blocks, figures = document.blocks, document.derive(tables)
    story = [block for block in document.derive(prose) if block not in figures]
    entries = {block for block in story if _ENTRY.match(blocks[block].text)}
    return story if len(entries) < _ENTRIES else [block for block in story if block not in entries]


_ENTRIES = 4
_MONTHS = "Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec"
_ENTRY = re.compile(rf"(?:The )?(?:{_MONTHS})[a-z]*\.? \d{{1,2}}\b|\d{{1,2}} (?:{_MONTHS})")
"""How an entry begins: with its day."""


def _contents(document: Document) -> list[_Said]:
    """The content of each sentence of the story's own prose that is not a direct quotation."""
    spoken, known = _spoken(document), document.derive(_roots)
    figures = {word for word in filterfalse(str.isalpha, known) if word[0].isdigit()} | (_NUMBERS & known.keys())
    every, large, parts = document.derive(words), document.derive(capitals), document.derive(by_block)
    found: list[_Said] = []
    for block in _told(document):
        content = document.blocks[block]
        if content.kind == "list-item" and not content.text.rstrip().endswith(_STOPS):
            continue  # the items of a list are alike
        speech, at = spoken.get(block, []), 0
        for sentence in parts[block]:
            while at < len(speech) and speech[at][1] <= sentence.start:
                at += 1
            if at == len(speech) or speech[at][0] >= sentence.end:
                found.append(_content(sentence, every[block], large[block], known, figures))
            if len(found) == _MOST_SENTENCES:
                return found
    return found


def _spoken(document: Document) -> dict[int, list[tuple[int, int]]]:
    """Where each block quotes speech. A word or two in quotation marks are the writer's own sentence still."""
    spoken: dict[int, list[tuple[int, int]]] = {}
    for quotation in document.derive(quotations).all:
        if quotation.kind in ("speech", "block"):
            spoken.setdefault(quotation.block, []).append((quotation.start, quotation.end))
    return spoken


def _roots(document: Document) -> dict[str, str]:
    """The root of each word of the article that tells something."""
    found = dict(document.derive(roots_of_words))
    for word in found.keys() & _SILENT:
        del found[word]
    return found


def _content(sentence: Sentence, own: Words, large: list[int], known: dict[str, str], figures: set[str]) -> _Said:
    low = own.folded[sentence.first : sentence.last]
    stems = set(filter(None, map(known.get, low)))
    marked = set() if _DENIALS.isdisjoint(low) else {_DENIED}
    for at in large[bisect_right(large, sentence.first) : bisect_left(large, sentence.last)]:
        if own.folded[at] in known:
            marked.add(own.families[at])
    if not figures.isdisjoint(low):
        marked.update([own.families[at] for at, word in enumerate(low, sentence.first) if word in figures])
    stems |= marked
    return _Said(sentence, stems, marked)


def _weights(said: list[_Said]) -> dict[str, int]:
    """How rare each stem is in the article: the logarithm of its share of sentences, in whole thousandths, whose
    sums are the same in any order."""
    counted = Counter(chain.from_iterable(content.stems for content in said))
    by_count = {count: round(1000 * math.log(1 + len(said) / count)) for count in set(counted.values())}
    return {stem: by_count[count] for stem, count in counted.items()}


class _Kin(dict[str, "Set[str]"]):
    """The roots of words that stand for one of a root."""

    def __init__(self, alike: tuple[str, ...]) -> None:
        super().__init__()
        self._alike = alike

    def __missing__(self, stem: str) -> Set[str]:
        found = self[stem] = set(map(derived, synonyms(stem))).union(_groups(self._alike).get(stem, ()))
        return found


@cache
def _groups(alike: tuple[str, ...]) -> Entries:
    return prepared.table(title(alike)) or Table(groups(alike))


def title(alike: tuple[str, ...]) -> str:
    """What a wheel calls the groups that it has ready."""
    return f"groups {prepared.digest(alike).hex()}"


def groups(alike: tuple[str, ...]) -> dict[str, set[str]]:
    """The roots that stand in a group with each."""
    groups: dict[str, set[str]] = {}
    for group in alike:
        members = list(map(derived, group.split()))
        for one in members:
            groups.setdefault(one, set()).update(members)
    return groups


def _best(
    said: list[_Said],
    content: _Said,
    index: dict[str, list[int]],
    weight: dict[str, int],
    kin: _Kin,
    params: Params,
) -> int | None:
    """The earlier sentence that says most of this one, if that is enough."""
    shared: dict[int, int] = {}
    besides = 0
    for stem in content.stems:
        places, counts = index.get(stem, ()), weight[stem]
        if len(places) > _TOO_COMMON:
            besides += counts
            continue
        for earlier in places:
            shared[earlier] = shared.get(earlier, 0) + counts
    # Of those that share a word nearly all share little else.
    least = _LEAST_IN_WORDS * _sum(content.stems, weight) - besides
    near = [at for at, counted in shared.items() if counted >= least]
    likely = sorted(
        (at for at in near if _is_known(content.stems & said[at].stems, content, weight)),
        key=lambda at: (-shared[at], at),
    )
    return next((at for at in likely if _repeats(said[at], content, weight, kin, params)), None)


def _is_known(shared: set[str], content: _Said, weight: dict[str, int]) -> bool:
    """Whether enough of a sentence is shared in the same words to look closer."""
    return len(shared) > 1 and _sum(shared, weight) >= _LEAST_IN_WORDS * _sum(content.stems, weight)


def _repeats(earlier: _Said, later: _Said, weight: dict[str, int], kin: _Kin, params: Params) -> bool:
    """Whether one sentence says again what another said."""
    new = later.marked - earlier.stems
    if new and not (new == {_DENIED} and _CEASING & earlier.stems - later.stems):
        return False
    common = later.stems & earlier.stems
    plain = common - later.marked
    told = earlier.stems - earlier.marked
    rest, free = later.stems - common - later.marked, earlier.stems - common
    others = {stem: other for stem in rest if (other := kin[stem] & free)}
    rest -= others.keys() | _NOTHING_NEW
    every, whole = _sum(common, weight) + _sum(rest | others.keys() | new, weight), _sum(told, weight)
    ahead = (_sum(common, weight) + _FOR_ANOTHER * _sum(set(others), weight)) / every
    back = _sum((common & told).union(*(other & told for other in others.values())), weight) / whole if whole else 0
    many = len(common) + len(others)
    if ahead >= _SHARES[-1][0] and len(plain) >= params.many_stems:
        return True
    if len(rest) > _MOST_NEW:
        return False
    return len(plain) + len(others) > 2 and any(
        ahead >= of_later and back >= of_earlier and many >= least for of_later, of_earlier, least in _SHARES
    )


def _sum(stems: set[str], weight: dict[str, int]) -> int:
    return sum(map(weight.__getitem__, stems))
