"""The small language that rule files write phrases in, and one pass that finds thousands of them.

A phrase is words in order: ``word`` as it stands (any case), ``~word`` with its inflections, ``<class>`` any
member of a class of words, ``a/b`` either, ``(word)`` optional, ``*`` any one word, ``...`` up to three words.
Words are whole; between two of them only space or a hyphen may stand, so no phrase reaches across punctuation
(``...`` may cross a comma).
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from newslint import late_re as re
from newslint import prepared
from newslint.document import Document
from newslint.lang import en
from newslint.lang.classes import CLASSES
from newslint.lang.table import read
from newslint.model import NewslintError
from newslint.reading.words import Words, index, words

_JOIN = re.compile(r"[\s\-‐‑]+\Z")
_JOIN_COMMA = re.compile(r"['’]?,?[\s\-‐‑]+\Z")
_ANY = "*"
_GAP = "..."
_CONTENT, _CLASS = 100, 103
"""How rare a word with content is in prose, but for its length, and a class of words."""
_MOST = 64
"""A phrase that would expand to more forms than this is a mistake."""


class Match(NamedTuple):
    """A phrase found: ``key`` is the caller's, ``first`` and ``last`` word indices, ``last`` exclusive."""

    key: Any
    first: int
    last: int


class PhraseError(NewslintError):
    """A phrase that the phrase language does not allow."""


class _Anchored(NamedTuple):
    """How far behind the first word of a phrase its anchor stands, by the ``words`` and ``families`` that anchors are,
    and by the ``endings`` of such words."""

    words: dict[str, tuple[int, ...]]
    families: dict[str, tuple[int, ...]]
    endings: dict[str, tuple[int, ...]]

    def starts(self, words: Words) -> list[int]:
        """The indices of the words at which a phrase may begin."""
        named, families, folded = self.words, self.families, words.folded
        found: set[int] = set()
        if not named.keys().isdisjoint(folded):
            found = {at - far for at, word in enumerate(folded) if word in named for far in named[word]}
        if not families.keys().isdisjoint(words.families):
            found |= {at - far for at, word in enumerate(words.families) if word in families for far in families[word]}
        if self.endings:
            tails = tuple(self.endings)
            for at in [at for at, word in enumerate(folded) if word.endswith(tails)]:
                found.update(at - far for end in tails if folded[at].endswith(end) for far in self.endings[end])
        return sorted(at for at in found if at >= 0)

    def places(self, document: Document) -> list[tuple[int, int]]:
        """The same for a whole document: blocks and indices of the words, in reading order."""
        known, every = document.derive(index), document.derive(words)
        far = {word: self.words[word] for word in known.folded.keys() & self.words.keys()}
        for one in known.families.keys() & self.families.keys():
            for word in known.families[one]:
                far[word] = (*far.get(word, ()), *self.families[one])
        if tails := tuple(self.endings):
            for word in [word for word in known.folded if word.endswith(tails)]:
                far[word] = (
                    *far.get(word, ()),
                    *(at for end in tails if word.endswith(end) for at in self.endings[end]),
                )
        places = {
            (block, at - before)
            for block, at in known.among(far)
            for before in far[every[block].folded[at]]
            if before <= at
        }
        return sorted(places)


class Phrases:
    """Many phrases, each with a key, found in one pass over a block's words.

    Nearly every word of prose begins some phrase ("in", "the"), and nearly none goes on as one. So each phrase has an
    anchor, its rarest word, and only where that stands is the phrase looked for.
    """

    def __init__(self) -> None:
        self._root: dict[str, Any] = {}
        self._classes: dict[str, list[str]] = {}
        self._endings: dict[str, str] = {}
        self._tails: tuple[str, ...] = ()
        self._learned: set[str] = set()
        self._anchors: dict[str, set[int]] = {}
        self._anchored: _Anchored | None = None

    def add(self, phrase: str, key: Any, classes: Mapping[str, Sequence[str]] = CLASSES) -> None:
        """Raises ``PhraseError`` where the phrase is empty, expands to too many forms or names no class.

        A class name means the same members in every phrase of one ``Phrases``.
        """
        for form, at in forms(phrase):
            for word in form:
                if word[0] == "<":
                    self._learn(word, classes)
            node = self._root
            for word in form:
                node = node.setdefault(word, {})
            node.setdefault("", []).append(key)
            self._anchors.setdefault(form[at], set()).add(at)

    def made(self) -> tuple[Any, ...]:
        """All that finding the phrases needs, as plain data if their keys are."""
        return (self._root, self._classes, self._endings, self._tails, tuple(self._settled()))

    @classmethod
    def ready(cls, made: tuple[Any, ...]) -> Phrases:
        """The phrases of which ``made`` gave this; none can be added."""
        phrases = cls()
        phrases._root, phrases._classes, phrases._endings, phrases._tails, anchored = made
        phrases._anchored = _Anchored(*anchored)
        return phrases

    def find(self, text: str, words: Words) -> list[Match]:
        """Every phrase at every word, overlaps included, by place."""
        anchored = self._anchored = self._anchored or self._settled()
        found: list[Match] = []
        for at in anchored.starts(words):
            self._follow(text, words, self._root, at, at, found)
        return found

    def find_all(self, document: Document) -> Iterator[tuple[int, list[Match]]]:
        """The same for each block that holds any phrase, with the block's index."""
        anchored = self._anchored = self._anchored or self._settled()
        for block, places in groupby(anchored.places(document), itemgetter(0)):
            found: list[Match] = []
            for _, at in places:
                own = document.derive(words)[block]
                self._follow(document.blocks[block].text, own, self._root, at, at, found)
            if found:
                yield block, found

    def _settled(self) -> _Anchored:
        """The anchors of all phrases, those that are a class by its members."""
        found = {key: set(far) for key, far in self._anchors.items() if key[0] != "<"}
        for member, names in self._classes.items():
            for name in names:
                if name in self._anchors:
                    found.setdefault(member, set()).update(self._anchors[name])
        return _Anchored(
            {key: tuple(far) for key, far in found.items() if key[0] != "~"},
            {key[1:]: tuple(far) for key, far in found.items() if key[0] == "~"},
            {end: tuple(self._anchors[name]) for end, name in self._endings.items() if name in self._anchors},
        )

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
            (single,) = forms(member)[0][0]
            self._member(single, word)

    def _member(self, single: str, name: str) -> None:
        known = self._classes.setdefault(single, [])
        if name not in known:
            known.append(name)

    def _below(self, words: Words, at: int, node: dict[str, Any]) -> list[dict[str, Any]]:
        """What comes below ``node`` for the word at ``at``: for itself, its family, its classes and any word."""
        word, family = words.folded[at], "~" + words.families[at]
        classes: Iterable[str] = ()
        named, by_family = self._classes.get(word, ()), self._classes.get(family, ())
        if named or by_family or word.endswith(self._tails):
            ending = (name for ending, name in self._endings.items() if word.endswith(ending) and word != ending)
            classes = sorted({*named, *by_family, *ending})
        return [node[key] for key in (word, family, *classes, _ANY) if key in node]

    def _follow(self, text: str, words: Words, node: dict[str, Any], first: int, at: int, found: list[Match]) -> None:
        """Find the phrases that end in or below ``node``, whose next word is at ``at``."""
        for key in node.get("", ()):
            found.append(Match(key, first, at))
        if at >= len(words.folded) or len(node) == ("" in node):
            return
        below = self._below(words, at, node)
        if below and (at == first or _JOIN.match(text, words.ends[at - 1], words.starts[at])):
            for one in below:
                self._follow(text, words, one, first, at + 1, found)
        gap = node.get(_GAP)
        if gap is not None:
            self._leap(text, words, gap, first, at, found)

    def _leap(self, text: str, words: Words, node: dict[str, Any], first: int, at: int, found: list[Match]) -> None:
        """Find the phrases that go on in ``node`` after up to three words."""
        for stop in range(at, min(at + 4, len(words.folded))):
            if not _JOIN_COMMA.match(text, words.ends[stop - 1], words.starts[stop]):
                return
            for one in self._below(words, stop, node):
                self._follow(text, words, one, first, stop + 1, found)


def gathered(listed: Iterable[tuple[str, Any]], classes: Mapping[str, tuple[str, ...]] = CLASSES) -> Phrases:
    """Many phrases, each with a key that is plain data; those that a wheel carries are not put together again."""
    asked = (tuple(listed), tuple(classes.items()))
    ready = prepared.table("trees").get(asked)
    if ready is not None:
        return Phrases.ready(marshal.loads(ready))  # noqa: S302
    phrases = Phrases()
    for phrase, key in asked[0]:
        phrases.add(phrase, key, classes)
    return phrases


def tree(listed: Iterable[tuple[str, Any]], classes: Mapping[str, tuple[str, ...]] = CLASSES) -> tuple[Any, bytes]:
    """What ``gathered`` looks up for these phrases in the table ``trees``, and what it finds there."""
    listed = tuple(listed)
    return (listed, tuple(classes.items())), marshal.dumps(gathered(listed, classes).made())


TABLES = {
    "cues.txt": 2,
    "outstanding.txt": 1,
    "pending.txt": 2,
    "turns.txt": 3,
    "unproven.txt": 1,
    "unsettled.txt": 1,
}
"""The tables of phrases in ``data/``, each with how many words of a line are the key of its phrases."""


@cache
def from_table(name: str) -> Phrases:
    """The phrases of a table: each line is words that are the phrases' key, a tuple, then the phrases with commas
    between; ``#`` begins a remark."""
    text = read(name)
    ready = prepared.table("trees").get(text)
    if ready is not None:
        return Phrases.ready(marshal.loads(ready))  # noqa: S302
    phrases = Phrases()
    for line in text.splitlines():
        if line and not line.startswith("#"):
            *key, listed = line.split(" ", TABLES[name])
            for phrase in listed.split(","):
                phrases.add(phrase.strip(), tuple(key))
    return phrases


def forms(phrase: str) -> list[tuple[tuple[str, ...], int]]:
    """What ``expand`` gives, each with the index of its rarest word."""
    known: list[tuple[tuple[str, ...], int]] | None = prepared.table("phrases").get(phrase)
    return known if known is not None else [(form, _rarest(form)) for form in expand(phrase)]


def _rarest(form: tuple[str, ...]) -> int:
    """The index of the word of a phrase that prose is likely to have least often; none behind a gap."""
    fixed = form[: form.index(_GAP)] if _GAP in form else form
    return max(range(len(fixed)), key=lambda at: _rarity(fixed[at]))


def _rarity(key: str) -> int:
    if key == _ANY:
        return 0
    if key[0] == "<":
        return min(map(_rarity, key[1:-1].split("|"))) if "|" in key else _CLASS
    return len(key) if key.lstrip("~") in en.STOPWORDS else _CONTENT + len(key)


def expand(phrase: str) -> list[tuple[str, ...]]:
    """The sequences of keys that a phrase stands for. Raises ``PhraseError``.

    Single words between slashes become one key, an unnamed class ``<a|b>``, so that alternatives do not
    multiply.
    """
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
