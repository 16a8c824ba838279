"""The small language that rule files write phrases in, and one pass that finds thousands of them.

A phrase is words in order: ``word`` as it stands (any case), ``~word`` with its inflections, ``<class>`` any
member of a class of words, ``a/b`` either, ``(word)`` optional, ``*`` any one word, ``...`` up to three words.
Words are whole; between two of them only space or a hyphen may stand, so no phrase reaches across punctuation
(``...`` may cross a comma).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from newslint.lang import en
from newslint.lang.classes import CLASSES
from newslint.model import NewslintError
from newslint.reading.words import Words

_JOIN = re.compile(r"[\s\-‐‑]+\Z")
_JOIN_COMMA = re.compile(r"['’]?,?[\s\-‐‑]+\Z")
_ANY = "*"
_GAP = "..."
_MEMORY = 50_000
"""Words remembered at most, so that hostile text does not fill the memory."""
_SECONDS = 5_000
"""The same for the words that may follow one."""
_MOST = 64
"""A phrase that would expand to more forms than this is a mistake."""


class Match(NamedTuple):
    """A phrase found: ``key`` is the caller's, ``first`` and ``last`` word indices, ``last`` exclusive."""

    key: Any
    first: int
    last: int


class PhraseError(NewslintError):
    """A phrase that the phrase language does not allow."""


class _Start:
    """What may begin at a word: the ``nodes`` behind it, and which following words lead on.

    Nearly every word of prose begins some phrase ("in", "the"), and nearly none is followed by its second word.
    """

    def __init__(self, nodes: tuple[dict[str, Any], ...]) -> None:
        self.nodes = nodes
        self.always = any("" in node or _GAP in node for node in nodes)
        self.second: dict[str, bool] = {}


class Phrases:
    """Many phrases, each with a key, found in one pass over a block's words."""

    def __init__(self) -> None:
        self._root: dict[str, Any] = {}
        self._starts: dict[str, _Start | None] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._classes: dict[str, list[str]] = {}
        self._endings: dict[str, str] = {}
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
        starts, folded = self._starts, words.folded
        if not starts.keys() >= set(folded):
            self._meet(folded)
        last = len(folded) - 1
        for at, start in enumerate(map(starts.__getitem__, folded)):
            if start is None:
                continue
            if not start.always:
                if at == last:
                    continue
                leads = start.second.get(folded[at + 1])
                if leads is None:
                    leads = self._leads(start, folded[at + 1])
                if not leads:
                    continue
            for node in start.nodes:
                yield from self._follow(text, words, node, at, at + 1)

    def _meet(self, folded: list[str]) -> None:
        """Learn what may begin at each of these words."""
        if len(self._starts) > _MEMORY:
            self._starts.clear()
        for word in folded:
            if word not in self._starts:
                nodes = self._first(word)
                self._starts[word] = _Start(nodes) if nodes else None

    def _leads(self, start: _Start, word: str) -> bool:
        """Whether ``word`` goes on from a start; remembered."""
        if len(start.second) > _SECONDS:
            start.second.clear()
        keys = self._of(word)
        leads = start.second[word] = not all(node.keys().isdisjoint(keys) for node in start.nodes)
        return leads

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
                continue
            (single,) = expand(member)[0]
            self._member(single, word)

    def _member(self, single: str, name: str) -> None:
        known = self._classes.setdefault(single, [])
        if name not in known:
            known.append(name)

    def _first(self, word: str) -> tuple[dict[str, Any], ...]:
        keys = self._of(word)
        if self._root.keys().isdisjoint(keys):
            return ()
        return tuple(node for key in keys if (node := self._root.get(key)) is not None)

    def _of(self, word: str) -> tuple[str, ...]:
        """The keys that a word answers to: itself, its family, its classes, any word."""
        keys = self._keys.get(word)
        if keys is None:
            family = "~" + en.family(word.removesuffix("'s"))
            classes = {*self._classes.get(word, ()), *self._classes.get(family, ())}
            if word.endswith(tuple(self._endings)):
                classes.update(name for ending, name in self._endings.items() if word.endswith(ending) and word != ending)
            if len(self._keys) > _MEMORY:
                self._keys.clear()
            keys = self._keys[word] = (word, family, *sorted(classes), _ANY)
        return keys

    def _follow(self, text: str, words: Words, node: dict[str, Any], first: int, at: int) -> Iterator[Match]:
        """The phrases that end in or below ``node``, whose next word is at ``at``."""
        for key in node.get("", ()):
            yield Match(key, first, at)
        if at >= len(words.folded) or len(node) == ("" in node):
            return
        if _JOIN.match(text[words.ends[at - 1] : words.starts[at]]):
            for key in self._of(words.folded[at]):
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
            for key in self._of(words.folded[stop]):
                below = node.get(key)
                if below is not None:
                    yield from self._follow(text, words, below, first, stop + 1)


def expand(phrase: str) -> list[tuple[str, ...]]:
    """The sequences of keys that a phrase stands for. Raises ``PhraseError``.

    Single words between slashes become one key, an unnamed class ``<a|b>``, so that alternatives do not
    multiply.
    """
    forms: list[tuple[str, ...]] = [()]
    for part in phrase.split():
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


def _word(choice: str, phrase: str) -> tuple[str, ...]:
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
