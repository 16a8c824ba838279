"""The small language that rule files write phrases in, and one pass that finds thousands of them.

A phrase is words in order: ``word`` as it stands (any case), ``~word`` with its inflections, ``<class>`` any
member of a class of words, ``a/b`` either, ``(word)`` optional, ``*`` any one word, ``...`` up to three words.
Words are whole; between two of them only space or a hyphen may stand, so no phrase reaches across punctuation
(``...`` may cross a comma).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from newslint import late_re as re
from newslint import prepared
from newslint.lang import en
from newslint.lang.classes import CLASSES
from newslint.lang.table import read
from newslint.model import NewslintError
from newslint.reading.words import Words

_JOIN = re.compile(r"[\s\-‐‑]+\Z")
_JOIN_COMMA = re.compile(r"['’]?,?[\s\-‐‑]+\Z")
_ANY = "*"
_GAP = "..."
_MEMORY = 2_000
"""Words remembered at most, so that hostile text does not fill the memory."""
_MOST = 64
"""A phrase that would expand to more forms than this is a mistake."""


class Match(NamedTuple):
    """A phrase found: ``key`` is the caller's, ``first`` and ``last`` word indices, ``last`` exclusive."""

    key: Any
    first: int
    last: int


class PhraseError(NewslintError):
    """A phrase that the phrase language does not allow."""


class _Start(NamedTuple):
    """What may begin at a word: the ``nodes`` behind it and the keys of which a following word must answer to one.

    Nearly every word of prose begins some phrase ("in", "the"), and nearly none is followed by its second word.
    ``always``: there is a phrase of one word, or one that leaps.
    """

    nodes: tuple[dict[str, Any], ...]
    always: bool
    seconds: frozenset[str]


class Phrases:
    """Many phrases, each with a key, found in one pass over a block's words."""

    def __init__(self) -> None:
        self._root: dict[str, Any] = {}
        self._starts = lru_cache(_MEMORY)(self._start)
        self._keys = lru_cache(_MEMORY)(self._answers_to)
        self._classes: dict[str, list[str]] = {}
        self._endings: dict[str, str] = {}
        self._tails: tuple[str, ...] = ()
        self._learned: set[str] = set()

    def add(self, phrase: str, key: Any, classes: Mapping[str, Sequence[str]] = CLASSES) -> None:
        """Raises ``PhraseError`` where the phrase is empty, expands to too many forms or names no class.

        A class name means the same members in every phrase of one ``Phrases``.
        """
        for form in expand(phrase):
            for word in form:
                if word.startswith("<"):
                    self._learn(word, classes)
            node = self._root
            for word in form:
                node = node.setdefault(word, {})
            node.setdefault("", []).append(key)

    def find(self, text: str, words: Words) -> Iterator[Match]:
        """Every phrase at every word, overlaps included, by place."""
        folded, keys = words.folded, self._keys
        last = len(folded) - 1
        for at, start in enumerate(map(self._starts, folded)):
            if start is not None and (
                start.always or (at < last and not start.seconds.isdisjoint(keys(folded[at + 1])))
            ):
                for node in start.nodes:
                    yield from self._follow(text, words, node, at, at + 1)

    def _learn(self, word: str, classes: Mapping[str, Sequence[str]]) -> None:
        if word in self._learned:
            return
        self._learned.add(word)
        unnamed = word[1:-1].split("|")
        if len(unnamed) > 1:
            for single in unnamed:
                self._member(single, word)
            return
        if word[1:-1] not in classes:
            raise PhraseError(f"there is no class of words '{word}'; there are {', '.join(sorted(classes))}")
        for member in classes[word[1:-1]]:
            if member.startswith("*"):
                self._endings.setdefault(member[1:], word)
                self._tails = tuple(self._endings)
                continue
            (single,) = expand(member)[0]
            self._member(single, word)

    def _member(self, single: str, name: str) -> None:
        known = self._classes.setdefault(single, [])
        if name not in known:
            known.append(name)

    def _start(self, word: str) -> _Start | None:
        family = "~" + en.family(word.removesuffix("'s"))
        known, classes = self._root, self._classes
        if not (word in known or family in known or word in classes or family in classes or word.endswith(self._tails)):
            return None  # before its keys are put together: a hundred words an article are met for the first time
        keys = self._keys(word)
        if known.keys().isdisjoint(keys):
            return None
        nodes = tuple(self._root[key] for key in keys if key in self._root)
        always = any("" in node or _GAP in node for node in nodes)
        return _Start(nodes, always, frozenset().union(*nodes))

    def _answers_to(self, word: str) -> tuple[str, ...]:
        """The keys that a word answers to: itself, its family, its classes, any word."""
        family = "~" + en.family(word.removesuffix("'s"))
        named, by_family = self._classes.get(word, ()), self._classes.get(family, ())
        if not (named or by_family or word.endswith(self._tails)):
            return (word, family, _ANY)
        classes = {*named, *by_family}
        classes.update(name for ending, name in self._endings.items() if word.endswith(ending) and word != ending)
        return (word, family, *sorted(classes), _ANY)

    def _follow(self, text: str, words: Words, node: dict[str, Any], first: int, at: int) -> Iterator[Match]:
        """The phrases that end in or below ``node``, whose next word is at ``at``."""
        for key in node.get("", ()):
            yield Match(key, first, at)
        if at >= len(words.folded) or len(node) == ("" in node):
            return
        if _JOIN.match(text[words.ends[at - 1] : words.starts[at]]):
            for key in self._keys(words.folded[at]):
                below = node.get(key)
                if below is not None:
                    yield from self._follow(text, words, below, first, at + 1)
        gap = node.get(_GAP)
        if gap is not None:
            yield from self._leap(text, words, gap, first, at)

    def _leap(self, text: str, words: Words, node: dict[str, Any], first: int, at: int) -> Iterator[Match]:
        """The phrases that go on in ``node`` after up to three words."""
        for stop in range(at, min(at + 4, len(words.folded))):
            if not _JOIN_COMMA.match(text[words.ends[stop - 1] : words.starts[stop]]):
                return
            for key in self._keys(words.folded[stop]):
                below = node.get(key)
                if below is not None:
                    yield from self._follow(text, words, below, first, stop + 1)


@cache
def from_table(name: str, keyed: int) -> Phrases:
    """The phrases of a table in ``data/``: each line is ``keyed`` words, the phrases' key as a tuple, then the phrases
    with commas between; ``#`` begins a remark."""
    phrases = Phrases()
    for line in read(name).splitlines():
        if line and not line.startswith("#"):
            *key, listed = line.split(" ", keyed)
            for phrase in listed.split(","):
                phrases.add(phrase.strip(), tuple(key))
    return phrases


def expand(phrase: str) -> list[tuple[str, ...]]:
    """The sequences of keys that a phrase stands for. Raises ``PhraseError``.

    Single words between slashes become one key, an unnamed class ``<a|b>``, so that alternatives do not
    multiply.
    """
    known: list[tuple[str, ...]] | None = prepared.table("phrases").get(phrase)
    if known is not None:
        return known
    parts = phrase.split()
    if parts and all(map(_is_plain, parts)):
        return [tuple(parts)]
    forms: list[tuple[str, ...]] = [()]
    for part in parts:
        if _is_plain(part):
            forms = [(*form, part) for form in forms]
            continue
        optional = part.startswith("(") and part.endswith(")")
        found = [_word(choice, phrase) for choice in part.strip("()").split("/")]
        single = sorted({keys[0] for keys in found if len(keys) == 1 and keys[0][0] not in "<*."})
        choices = [keys for keys in found if keys[0] not in single or len(keys) > 1]
        if single:
            choices.append((single[0],) if len(single) == 1 else (f"<{'|'.join(single)}>",))
        if optional:
            choices.append(())
        forms = [(*form, *choice) for form in forms for choice in choices]
        if len(forms) > _MOST:
            raise PhraseError(f"the phrase '{phrase}' stands for more than {_MOST} forms; split it")
    for form in forms:
        if not form or form[0] in (_ANY, _GAP) or form[-1] == _GAP:
            raise PhraseError(f"the phrase '{phrase}' must begin with a word and not end in '...'")
    return forms


def _is_plain(part: str) -> bool:
    """Whether a part of a phrase is nothing but a word in small letters, as nearly all are."""
    return part.isascii() and part.isalpha() and part.islower()


def _word(choice: str, phrase: str) -> tuple[str, ...]:
    if _is_plain(choice):
        return (choice,)
    if choice in (_ANY, _GAP) or (choice.startswith("<") and choice.endswith(">")):
        return (choice,)
    inflected = choice.startswith("~")
    folded = en.fold(choice.lstrip("~"))
    pieces = [folded[start:end] for start, end in en.tokens(folded)]
    if not pieces:
        raise PhraseError(f"'{choice}' in the phrase '{phrase}' is no word")
    if inflected:
        pieces[-1] = "~" + en.family(pieces[-1])
    return tuple(pieces)


def longest(matches: Iterable[Match]) -> list[Match]:
    """Of overlapping matches the leftmost and then longest."""
    kept: list[Match] = []
    for match in sorted(matches, key=lambda found: (found.first, -found.last)):
        if not kept or match.first >= kept[-1].last:
            kept.append(match)
    return kept


def tried(phrases: Iterable[str], classes: Mapping[str, Sequence[str]] = CLASSES) -> None:
    """Raise ``PhraseError`` for the first phrase that is not in the phrase language."""
    kept = Phrases()
    for phrase in phrases:
        kept.add(phrase, None, classes)
