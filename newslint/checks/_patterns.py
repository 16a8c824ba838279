"""Regular expressions of rule files, compiled for an engine without backtracking."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, filterfalse, product
from sys import intern

from newslint import late_re as re
from newslint import prepared
from newslint.checks._literals import DIGIT, HEAD, in_lower, is_rare, needed
from newslint.checks._ready import ready
from newslint.document import Document
from newslint.hashed import Entries, Table
from newslint.model import NewslintError, Rule
from newslint.reading.words import Index, index, words
from newslint.record import NamedTuple
from newslint.typed import Any

_FIRST = 10
"""Articles after which it pays to join the patterns."""

_TOGETHER = 8
"""Patterns joined in one automaton: of thirty it has so many states that it begins anew again and again, which takes
twice the time."""

_MEMORY, _OWN_MEMORY = 3 << 18, (1 << 16, 1 << 18, 1 << 23)
"""Bytes that an automaton of joint patterns, and that of one pattern, may grow to while it reads: there are many, and
each begins anew where it would grow further, which costs next to nothing. A pattern has the least room of three that
it fits in; the largest is what RE2 gives any."""

_MOST_OWN = 320
"""How many of those that have an automaton of their own are kept: a hundred articles need as many, a thousand ask for
another three hundred now and then, and to make one anew takes half a millisecond."""

_LETTER = re.compile(r"((?<!\\)\[[^]]*)?\\pL")
_SUCH = r"A-Za-z\x{80}-\x{10FFFF}"
"""What loose patterns take for letters: what all the letters are makes twice as large an automaton."""

_COUNTED = re.compile(r"(?<!\\)\{(\d+),\d{2,}\}")
"""What loose patterns do not count: how far off one word may be from another makes a state for each distance."""

_IN_CLASS = re.compile(r"\[\^?\]?[^]]*\{\d+,\d{2,}\}")


def loosened(pattern: str) -> str:
    """A pattern that occurs wherever another does and makes a smaller automaton; nothing where there is none."""
    loose = _LETTER.sub(lambda found: found[1] + _SUCH if found[1] else f"[{_SUCH}]", pattern)
    loose = _COUNTED.sub(lambda found: "*" if found[1] == "0" else "+", loose)
    return "" if loose == pattern or _IN_CLASS.search(pattern) else loose


@functools.lru_cache(_MOST_OWN)
def compiled(pattern: str, cased: bool = False) -> Any:
    """The RE2 pattern, case ignored unless ``cased``. Raises ``NewslintError`` where it is not valid."""
    import re2

    said: Any = ""
    for memory in _OWN_MEMORY:
        try:
            made = re2.compile(pattern, _options(cased, memory))
        except re2.error as error:
            said = error.args[0]
        else:
            re2.purge()  # it would keep a hundred besides ours
            return made
    said = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    raise NewslintError(f"the pattern {pattern!r} is not valid RE2: {said}")


@functools.cache
def _options(cased: bool, memory: int) -> Any:
    import re2

    options = re2.Options()
    options.case_sensitive = cased
    options.log_errors = False
    options.max_mem = memory
    return options


def contains(pattern: Any, text: str, start: int, end: int) -> bool:
    """Whether some match of ``pattern`` in ``text`` holds ``text[start:end]``."""
    return any(match.start() <= start and end <= match.end() for match in pattern.finditer(text))


class Innocent:
    """The stretches of one text that some patterns match, found when first asked for: one pass, however many ask."""

    def __init__(self, patterns: Sequence[str], cased: bool, text: str) -> None:
        self._patterns = patterns
        self._cased = cased
        self._text = text
        self._found: list[list[tuple[int, int]]] | None = None

    def holds(self, start: int, end: int) -> bool:
        """Whether some match holds ``text[start:end]``."""
        if not self._patterns:
            return False
        if self._found is None:
            every = [compiled(pattern, self._cased) for pattern in self._patterns]
            self._found = [[match.span() for match in pattern.finditer(self._text)] for pattern in every]
        # Matches of one pattern follow each other: only the last that begins in time can hold the place.
        return any(
            at and spans[at - 1][1] >= end
            for spans in self._found
            for at in [bisect_right(spans, (start, len(self._text)))]
        )


class _Seen:
    """The words of a text, folded and as written, as RE2 parts words; the text and the same folded."""

    def __init__(self, kind: str, text: str, folded: Collection[str], written: Collection[str]) -> None:
        self.kind = kind
        self.text = text
        self._low = ""
        self.folded = folded
        self.written = written
        self._sets: dict[bool, frozenset[str]] = {}
        self._heads: dict[bool, frozenset[str]] = {}

    @property
    def low(self) -> str:
        """The text folded."""
        self._low = self._low or in_lower(self.text)
        return self._low

    def signs(self, wanted: Iterable[tuple[str, bool]]) -> list[str]:
        """Which of some signs stand here, each with whether it has capitals: such a one only as written, any other
        folded, where what is written in small stands too."""
        return [sign for sign, cased in wanted if sign in (self.text if cased else self.low)]

    def may_meet(self, cased: bool, needs: Iterable[_Wanted]) -> bool:
        """Whether the needs are met here that words alone tell of: what takes least time to look at."""
        words = self._words(cased)
        for wanted, heads, parts in needs:  # noqa: SIM110, a generator for each takes longer than the look
            if not (heads or parts) and words.isdisjoint(wanted):
                return False
        return True

    def meets(self, cased: bool, needs: Iterable[_Wanted]) -> bool:
        """Whether all needs are met here."""
        words = self._words(cased)
        for wanted, heads, parts in needs:
            if not (
                not words.isdisjoint(wanted)
                or (heads and not self._heads_of(words, cased).isdisjoint(heads))
                or (parts and any(map((self.text if cased else self.low).__contains__, parts)))
            ):
                return False
        return True

    def meets_any(self, branches: Iterable[tuple[bool, tuple[_Wanted, ...]]]) -> bool:
        """Whether all needs of one of some alternatives are met here."""
        return any(self.meets(cased, needs) for cased, needs in branches)

    def _words(self, cased: bool) -> frozenset[str]:
        if cased not in self._sets:
            self._sets[cased] = frozenset(self.written if cased else self.folded)
        return self._sets[cased]

    @property
    def heads(self) -> frozenset[str]:
        """The beginnings of the words folded."""
        return self._heads_of(self._words(False), False)

    def _heads_of(self, words: frozenset[str], cased: bool) -> frozenset[str]:
        if cased not in self._heads:
            self._heads[cased] = frozenset([word[:HEAD] for word in words])
        return self._heads[cased]


class _Article(NamedTuple):
    """Each block as what patterns need is looked for in it, and all of them as one text, a line for each; ``known``
    tells where each word stands, and ``pieces`` in which blocks what RE2 takes for one and we do not."""

    every: list[_Seen]
    whole: _Seen
    known: Index
    pieces: Mapping[str, Sequence[int]]

    def having(self, word: str) -> set[int]:
        """The blocks that have a word."""
        return {*self.known.blocks(word), *self.pieces.get(word, ())}


def _article(document: Document) -> _Article:
    known, own = document.derive(index), document.derive(words)
    whole = "\n".join([block.text for block in document.blocks])
    odd = {*filterfalse(str.isalpha, known.folded), *filterfalse(str.isascii, known.folded)}
    if _KELVIN in whole:
        odd.update(in_lower(text) for one in own for text in one.texts if _KELVIN in text)
    written, low = defaultdict[int, list[str]](list), defaultdict[int, list[str]](list)
    for block, at in known.among(odd):
        word = own[block].texts[at]
        some, folded = _pieces(word), in_lower(word)
        written[block] += some
        # Case may make a letter that is part of a word of one that is none, or the other way round.
        low[block] += [*map(in_lower, some), *_pieces(folded)]
    every = [
        _Seen(
            block.kind,
            block.text,
            [*one.folded, *low[at]] if at in low else one.folded,
            [*one.texts, *written[at]] if at in written else one.texts,
        )
        for at, (block, one) in enumerate(zip(document.blocks, own, strict=True))
    ]
    pieces = defaultdict[str, list[int]](list)
    for at, some in low.items():
        for piece in some:
            pieces[piece].append(at)
    every_written = list(chain.from_iterable([one.written for one in every]))
    return _Article(every, _Seen("", whole, pieces.keys() | known.folded.keys(), every_written), known, pieces)


def _pieces(word: str) -> list[str]:
    """What RE2 takes for words in one that has more than plain letters."""
    pieces: list[str] = _INNER.findall(word)
    return pieces if _DIGITS.isdisjoint(word) else [*pieces, DIGIT]


_INNER = re.compile(r"\w+", re.ASCII)
_KELVIN = "\u212a"
"""The one sign that is a plain letter in small."""
_DIGITS = frozenset("0123456789")

_Wanted = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""Words, beginnings of words and parts of which one is needed."""


class Sought(NamedTuple):
    """A pattern of a rule: what the rule calls it, in a ``group`` or none, and whether case counts. ``loose`` occurs
    wherever it does; empty where that is no smaller."""

    rule: Rule
    group: str
    name: str
    pattern: str
    cased: bool
    loose: str

    def may_occur(self, text: str) -> bool:
        """Whether it is worth making its automaton, which takes longer than any other work on one article."""
        return not self.loose or compiled(self.loose, self.cased).search(text) is not None

    def occurs(self, text: str) -> bool:
        """Whether it occurs in a text."""
        return self.may_occur(text) and compiled(self.pattern, self.cased).search(text) is not None


Listed = Callable[[Sequence[Rule]], list[tuple[int, str, str, str, bool]]]
"""Gives the patterns of some rules as ``Sought`` has them, but that a rule is its place among them and that none is
looser yet."""


class Triggers(NamedTuple):
    """For each word, beginning of a word and sign that makes alternatives of patterns likely, the numbers of their
    ``entries``, each with the number of one of the ``patterns``, whether case counts, and all that the alternative
    needs. ``usual`` are the numbers of the patterns that need nothing which prose seldom has, with what they need."""

    words: Entries
    entries: Entries
    patterns: Entries
    heads: Mapping[str, tuple[int, ...]]
    signs: Mapping[str, tuple[int, ...]]
    usual: Mapping[int, list[tuple[bool, tuple[_Wanted, ...]]]]


_IN_PLACE = ("words", "entries", "patterns")
"""What of them a wheel has in tables of their own."""


def triggers(patterns: Sequence[tuple[int, str, str, str, bool]]) -> Triggers:
    """What makes each of some patterns likely; plain data."""
    found: dict[str, dict[str, list[int]]] = {kind: {} for kind in ("word", "head", "sign")}
    entries: list[tuple[int, bool, tuple[_Wanted, ...]]] = []
    usual: dict[int, list[tuple[bool, tuple[_Wanted, ...]]]] = {}
    alike: dict[tuple[str, ...], tuple[str, ...]] = {}

    def kept(texts: tuple[str, ...]) -> tuple[str, ...]:
        """One object for texts that are the same, however many patterns need them."""
        return alike.setdefault(texts, tuple(map(intern, texts)))

    for at, (*_, pattern, cased) in enumerate(patterns):
        own = needed(pattern, cased)
        wanted = [
            tuple((kept(need.words), kept(need.heads), kept(need.parts)) for need in branch) for branch in own.branches
        ]
        if not all(branch and all(map(is_rare, branch[0].keys)) for branch in own.branches):
            usual[at] = [(own.cased, needs) for needs in wanted]
            continue
        for branch, needs in zip(own.branches, wanted, strict=True):
            for kind, text in branch[0].keys:
                found[kind].setdefault(text if kind == "sign" else in_lower(text), []).append(len(entries))
            # One whose keys say all is met where one of them is.
            met = not own.cased and not branch[0].parts
            # What takes longer to look for comes last.
            entries.append((at, own.cased, tuple(sorted(needs[met:], key=lambda need: bool(need[1] or need[2])))))
    words, heads, signs = ({key: tuple(numbers) for key, numbers in own.items()} for own in found.values())
    told = [(*told, pattern, cased, loosened(pattern)) for *told, pattern, cased in patterns]
    return Triggers(Table(words), Table(enumerate(entries)), Table(enumerate(told)), heads, signs, usual)


def tables(check: str, rules: Sequence[Rule], listed: Listed) -> dict[str, Mapping[Any, Any]]:
    """What a wheel has of the patterns of a check's rules."""
    made = triggers(listed(rules))
    return {
        **{f"{check} {part}": getattr(made, part) for part in _IN_PLACE},
        f"{check} likely": {"": (made.heads, made.signs, made.usual)},
    }


def _ready(check: str) -> Triggers | None:
    parts = [table for part in (*_IN_PLACE, "likely") if (table := prepared.table(f"{check} {part}")) is not None]
    if len(parts) <= len(_IN_PLACE):
        return None
    words, entries, patterns, likely = parts
    return Triggers(words, entries, patterns, *likely.get(""))


class Occurring:
    """Which of the patterns of a check's rules occur in an article.

    Nearly none does. So most are found by the rarest of what they cannot match without, a word or a sign: one look at
    the words of the article leaves a handful, and a look at what else each of these needs nearly none. Those without
    anything rare are looked for in each of the first blocks, if what they need is there; then they are joined in a few
    automata, which one article would not repay and a hundred do.
    """

    def __init__(
        self,
        check: str,
        rules: Sequence[Rule],
        listed: Listed,
        kinds: Callable[[Rule], Collection[str]],
        *,
        several: bool = False,
    ) -> None:
        """``kinds`` gives the kinds of block that a rule's patterns, which are valid, are looked for in; ``several``:
        only those in whose group another may occur in the article."""
        chosen = ready(check, rules)
        known = _ready(check) if chosen else None
        self._groups = [_Group(known, chosen, kinds, several)] if known is not None else []
        rest = [rule for rule in rules if known is None or rule not in chosen]
        if rest:
            self._groups.append(_Group(triggers(listed(rest)), rest, kinds, several))

    def likely(self, document: Document) -> dict[int, list[Sought]]:
        """For each block the patterns that may occur there."""
        likely: dict[int, list[Sought]] = {}
        for group in self._groups:
            for block, found in group.likely(document):
                likely.setdefault(block, []).extend(found)
        return dict(sorted(likely.items()))


class _Group:
    """Some patterns with what makes them likely."""

    def __init__(
        self,
        own: Triggers,
        rules: Sequence[Rule | None],
        kinds: Callable[[Rule], Collection[str]],
        several: bool,
    ) -> None:
        self._triggers = own
        self._rules = rules
        self._kinds = kinds
        self._several = several
        self._signs = [(sign, sign != in_lower(sign)) for sign in own.signs]
        self._sought: dict[int, Sought | None] = {}
        self._articles = 0
        self._joints: list[tuple[list[int], Any]] = []

    def likely(self, document: Document) -> Iterator[tuple[int, list[Sought]]]:
        """For each block that has any the patterns that may occur there."""
        own, article = self._triggers, document.derive(_article)
        every, whole = article.every, article.whole
        rare: dict[str, tuple[int, ...]] = own.words.among(whole.folded)
        if heads := whole.heads & own.heads.keys():
            for word in whole.folded:
                if word[:HEAD] in heads:
                    rare[word] = rare.get(word, ()) + own.heads[word[:HEAD]]
        signs = {sign: own.signs[sign] for sign in whole.signs(self._signs)}
        # Of a hundred that a word makes likely, the rest of what they need leaves ten.
        near: dict[int, Any] = own.entries.among({*chain(*rare.values(), *signs.values())})
        near = {number: entry for number, entry in near.items() if whole.may_meet(*entry[1:])}
        usual = self._usual(whole)
        if self._several:
            together = self._together({*usual, *[at for at, *_ in near.values()]})
            near = {number: entry for number, entry in near.items() if entry[0] in together}
            usual = [at for at in usual if at in together]
        # What each of these needs besides may stand in another block than the word that makes it likely.
        tried: set[tuple[int, int]] = set()
        for word, numbers in rare.items():
            if likely := near.keys() & numbers:
                tried.update(product(likely, article.having(word)))
        for wanted in self._signs:
            if likely := near.keys() & signs.get(wanted[0], ()):
                tried.update(product(likely, [at for at, seen in enumerate(every) if seen.signs([wanted])]))
        found: dict[int, set[int]] = {}
        for number, block in tried:
            at, cased, needs = near[number]
            if every[block].kind in self._kinds_of(at) and every[block].meets(cased, needs):
                found.setdefault(block, set()).add(at)
        for at in usual:
            for block, seen in enumerate(every):
                if seen.kind in self._kinds_of(at) and seen.meets_any(own.usual[at]):
                    found.setdefault(block, set()).add(at)
        for block, patterns in found.items():
            yield block, [one for at in sorted(patterns) if (one := self._sought[at]) is not None]

    def _together(self, numbers: Iterable[int]) -> set[int]:
        """Those of some patterns in whose group another of them is."""
        groups: dict[tuple[Rule, str], list[int]] = {}
        for at in numbers:
            if self._kinds_of(at) and (one := self._sought[at]) is not None:
                groups.setdefault((one.rule, one.group), []).append(at)
        return {at for own in groups.values() if len(own) > 1 for at in own}

    def _kinds_of(self, number: int) -> Collection[str]:
        """The kinds of block that a pattern is looked for in; none where its rule is not in force."""
        if number not in self._sought:
            entry: Any = self._triggers.patterns.get(number)
            at, *told = entry
            rule = self._rules[at]
            self._sought[number] = None if rule is None else Sought(rule, *told)
        one = self._sought[number]
        return () if one is None else self._kinds(one.rule)

    def _usual(self, whole: _Seen) -> Iterable[int]:
        """The patterns without anything rare that may occur in an article."""
        if not self._joints:
            self._articles += 1
            if self._articles <= _FIRST:
                return self._triggers.usual
            self._join()
        found = list[int]()
        for at, joint in self._joints:
            matched: Any = joint.Match(whole.text)
            if not matched:
                return self._triggers.usual
            found += (at[one] for one in sorted(matched)[:-1])
        return found

    def _join(self) -> None:
        every: dict[int, Any] = self._triggers.patterns.among(self._triggers.usual.keys())
        rest = [(number, every[number][-3:]) for number in sorted(every)]
        groups = [rest[first : first + _TOGETHER] for first in range(0, max(1, len(rest)), _TOGETHER)]
        # All or none: were some kept when one cannot be made, the patterns of the others would never be looked for.
        self._joints = [([number for number, _ in group], _joined([one for _, one in group])) for group in groups]


def _joined(patterns: Sequence[tuple[str, bool, str]]) -> Any:
    """One automaton for all patterns, and behind them for the end of the text, which is in every one: where not even
    that is found, the automaton ran out of memory."""
    import re2

    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    joint = re2.Set.SearchSet(options)
    for pattern, cased, loose in patterns:
        joint.Add(f"(?{'' if cased else 'i'}m){loose or pattern}")
    joint.Add(r"\z")
    joint.Compile()
    return joint
