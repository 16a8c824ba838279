"""Phrases in the language of rule files (see ``_phrase_forms``), thousands of them found in one pass.

Words are whole; between two of them only space or a hyphen may stand, so no phrase reaches across punctuation
(``...`` may cross a comma).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from operator import itemgetter
from sys import intern

from newslint import late_re as re
from newslint import prepared
from newslint.document import Document
from newslint.hashed import Entries, Hashed, Table
from newslint.lang.classes import CLASSES
from newslint.lang.table import read, title
from newslint.reading._phrase_forms import ANY, GAP, PhraseError, forms
from newslint.reading.words import Words, index, words
from newslint.record import NamedTuple
from newslint.typed import Any

_JOIN = re.compile(r"[\s\-‐‑]+\Z")
_JOIN_COMMA = re.compile(r"['’]?,?[\s\-‐‑]+\Z")
_OPEN = frozenset({"", ANY, GAP})
"""Keys of a node which any word may follow or stand for."""
_FEW = 4
"""Words that are looked through one by one."""


class Match(NamedTuple):
    """A phrase found: ``key`` is the caller's, ``first`` and ``last`` word indices, ``last`` exclusive."""

    key: Any
    first: int
    last: int


Far = tuple[tuple[int, int, Collection[str]], ...]
"""How far behind the first word of a phrase its anchor stands, the number of the tree of such phrases, and the words or
families of which one stands beside it in each of them: at their first word, or behind the anchor where that is the
first; none where any may. Several."""


class _Anchored(NamedTuple):
    """Where phrases may begin, by the ``words`` and ``families`` that anchors are, and by the ``endings`` of such."""

    words: Entries
    families: Entries
    endings: dict[str, Far]
    both: dict[str, Far]

    def starts(self, words: Words) -> list[tuple[int, int]]:
        """The indices of the words at which phrases of a tree may begin, with the number of the tree."""
        folded = words.folded
        near: dict[str, Far] = self.words.among(set(folded))
        families: dict[str, Far] = self.families.among(set(words.families))
        if families:
            for word, family in dict(zip(folded, words.families, strict=True)).items():
                if family in families:
                    near[word] = _both(near.get(word, ()), families[family])
        if tails := tuple(self.endings):
            for word in {word for word in folded if word.endswith(tails)}:
                near[word] = _both(near.get(word, ()), self._ending(word))
        return list(_begun(words, [at for at, word in enumerate(folded) if word in near], near)) if near else []

    def places(self, document: Document) -> Iterator[tuple[int, list[tuple[int, int]]]]:
        """The same for each block of a whole document that has any."""
        every, own = document.derive(words), self.present(document)
        for block, anchors in document.derive(index).by_block(own):
            if begun := list(_begun(every[block], anchors, own)):
                yield block, begun

    def present(self, document: Document) -> dict[str, Far]:
        """The words of a document that are anchors."""
        known = document.derive(index)
        own: dict[str, Far] = self.words.among(known.folded.keys())
        families: dict[str, Far] = self.families.among(known.kin.keys())
        for word in known.forms(families.keys()):
            found = self.both.get(word)
            if found is None:
                found = self.both[word] = _both(own.get(word, ()), families[known.folded[word]])
            own[word] = found
        if tails := tuple(self.endings):
            for word in [word for word in known.folded if word.endswith(tails)]:
                own[word] = _both(own.get(word, ()), self._ending(word))
        return own

    def _ending(self, word: str) -> Far:
        return tuple(far for end, own in self.endings.items() if word.endswith(end) for far in own)


def _both(some: Far, more: Far) -> Far:
    return tuple(dict.fromkeys(some + more)) if some else more


def _begun(
    words: Words, anchors: Iterable[int], own: Mapping[str, Far], first: int = 0, last: int | None = None
) -> Iterator[tuple[int, int]]:
    """Where among some words phrases may begin whose anchors stand at some indices, with the number of their tree. One
    look at the word beside an anchor lets three of four go."""
    folded, families, end = words.folded, words.families, len(words.folded) if last is None else last
    for at in anchors:
        for far, tree, beside in own[folded[at]]:
            near = at - far if far else at + 1
            if near < first or (beside and (near >= end or not (folded[near] in beside or families[near] in beside))):
                continue
            yield at - far, tree


class _Trees(dict[int, Any]):
    """Trees by their numbers, each taken from a table when it is asked for; some hundred are remembered."""

    def __init__(self, table: Hashed) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, number: int) -> Any:
        if len(self) >= _MOST_TREES:
            self.clear()
        tree = self[number] = self._table.get(number)
        return tree


class _Members(dict[str, Sequence[str]]):
    """The classes that a word is of, taken from a table, if there is one, when they are first asked for."""

    def __init__(self, table: Hashed | None = None) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, word: str) -> Sequence[str]:
        if self._table is None:
            return ()
        if len(self) >= _MOST_MEMBERS:
            self.clear()
        found: Sequence[str] = self._table.get(word, ())
        self[word] = found
        return found


_MOST_MEMBERS, _MOST_TREES = 2_700, 680
"""Words and trees that are remembered: just below where the room of a dictionary doubles."""


class _Search(NamedTuple):
    """A search of one text: its words up to ``last``, and what has been ``found`` so far."""

    text: str
    words: Words
    last: int
    found: list[tuple[_Path, Match]]


class Phrases:
    """Many phrases, each with a key, found in one pass over a block's words.

    Nearly every word of prose begins some phrase ("in", "the"), and nearly none goes on as one. So each phrase has an
    anchor, its rarest word, and only where that stands are the few phrases looked for that have it there.
    """

    def __init__(self) -> None:
        self._trees: Any = []
        self._classes: Any = _Members()
        self._endings: dict[str, str] = {}
        self._learned: set[str] = set()
        self._anchors: dict[str, dict[int, int]] = {}
        self._anchored: _Anchored | None = None

    def add(self, phrase: str, key: Any, classes: Mapping[str, Sequence[str]] = CLASSES) -> None:
        """Raises ``PhraseError`` where the phrase is empty, expands to too many forms or names no class.

        A class name means the same members in every phrase of one ``Phrases``.
        """
        for form, at in forms(phrase):
            for word in form:
                if word[0] == "<":
                    self._learn(word, classes)
            number = self._anchors.setdefault(form[at], {}).setdefault(at, len(self._trees))
            if number == len(self._trees):
                self._trees.append({})
            node = self._trees[number]
            for word in form:
                node = node.setdefault(word, {})
            node.setdefault("", []).append(key)

    def made(self) -> dict[str, Mapping[Any, Any]]:
        """All that finding the phrases needs, in tables of plain data if their keys are."""
        words, families, endings, _ = self._anchored or self._settled()
        trees = {number: self._tree(number) for number in range(len(self._trees))}
        return dict(zip(_PARTS, (trees, self._classes, words, families, endings), strict=True))

    @classmethod
    def ready(cls, name: str) -> Phrases | None:
        """The phrases of which ``made`` gave the tables that a wheel has under this name; none can be added."""
        tables = [table for part in _PARTS if (table := prepared.table(f"{name} {part}")) is not None]
        if len(tables) < len(_PARTS):
            return None
        phrases = cls()
        trees, classes, words, families, endings = tables
        phrases._trees, phrases._classes = _Trees(trees), _Members(classes)
        phrases._anchored = _Anchored(words, families, endings.whole(), {})
        return phrases

    def find(self, text: str, words: Words) -> list[Match]:
        """Every phrase at every word, overlaps included, by place."""
        anchored = self._anchored = self._anchored or self._settled()
        search = _Search(text, words, len(words.folded), [])
        for at, tree in anchored.starts(words):
            self._begin(search, tree, at)
        return _ordered(search.found)

    def find_in(self, document: Document, block: int, first: int, last: int) -> list[Match]:
        """The same among some words of one block, counted from the first of them."""
        present = document.derive(self._present)
        own = document.derive(words)[block]
        folded = own.folded[first:last]
        if present.keys().isdisjoint(folded):
            return []
        search = _Search(document.blocks[block].text, own, last, [])
        anchors = [at for at, word in enumerate(folded, first) if word in present]
        for at, tree in _begun(own, anchors, present, first, last):
            self._begin(search, tree, at)
        return [Match(key, begin - first, end - first) for key, begin, end in _ordered(search.found)]

    def _tree(self, number: int) -> _Node:
        tree = self._trees[number]
        if isinstance(tree, dict):
            tree = self._trees[number] = _node(tree)
        found: _Node = tree
        return found

    def _present(self, document: Document) -> dict[str, Far]:
        anchored = self._anchored = self._anchored or self._settled()
        return anchored.present(document)

    def find_all(self, document: Document) -> Iterator[tuple[int, list[Match]]]:
        """The same for each block that holds any phrase, with the block's index."""
        anchored = self._anchored = self._anchored or self._settled()
        for block, begun in anchored.places(document):
            own = document.derive(words)[block]
            search = _Search(document.blocks[block].text, own, len(own.folded), [])
            for at, tree in begun:
                self._begin(search, tree, at)
            if search.found:
                yield block, _ordered(search.found)

    def _settled(self) -> _Anchored:
        """The anchors of all phrases, those that are a class by its members."""
        beside = self._beside()
        anchors = {
            key: tuple((far, tree, beside[tree]) for far, tree in own.items()) for key, own in self._anchors.items()
        }
        found = {key: own for key, own in anchors.items() if key[0] != "<"}
        for member, names in self._classes.items():
            for name in names:
                if name in anchors:
                    found[member] = found.get(member, ()) + anchors[name]
        return _Anchored(
            Table({key: far for key, far in found.items() if key[0] != "~"}),
            Table({key[1:]: far for key, far in found.items() if key[0] == "~"}),
            {end: anchors[name] for end, name in self._endings.items() if name in anchors},
            {},
        )

    def _beside(self) -> list[Collection[str]]:
        """For each tree what ``Far`` has beside the anchor."""
        members: dict[str, list[str]] = {}
        for member, names in self._classes.items():
            for name in names:
                members.setdefault(name, []).append(member)
        for name in self._endings.values():
            members[name] = [ANY]
        one: dict[Collection[str], Collection[str]] = {}
        beside: list[Collection[str]] = [()] * len(self._trees)
        for far, number in chain.from_iterable(own.items() for own in self._anchors.values()):
            root = self._trees[number]
            keys = root.keys() if far else chain.from_iterable(root.values())
            # As interned strings, which are one however many entries of a wheel's table they are read from.
            words = {
                intern(word.lstrip("~")) for key in keys for word in (members.get(key, ()) if key[:1] == "<" else [key])
            }
            if words.isdisjoint(_OPEN):
                few = tuple(sorted(words)) if len(words) <= _FEW else frozenset(words)
                beside[number] = one.setdefault(few, few)
        return beside

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
            (single,) = forms(member)[0][0]
            self._member(single, word)

    def _member(self, single: str, name: str) -> None:
        known = self._classes.setdefault(single, [])
        if name not in known:
            known.append(name)

    def _answers(self, words: Words, at: int, key: str) -> bool:
        """Whether the word at an index answers to a key that is not the word itself: its family, a class, any word."""
        if key[0] == "~":
            return words.families[at] == key[1:]
        if key[0] != "<":
            return key == ANY
        word = words.folded[at]
        if key in self._classes[word] or key in self._classes["~" + words.families[at]]:
            return True
        return bool(self._endings) and any(
            name == key and word.endswith(end) and word != end for end, name in self._endings.items()
        )

    def _begin(self, search: _Search, tree: int, at: int) -> None:
        """Find the phrases of a tree that begin at a word."""
        for key, below in self._going_on(search, self._tree(tree), at):
            self._follow(search, below, (at, _KEYS.find(key[0]), key), at + 1)

    def _follow(self, search: _Search, node: _Node, path: _Path, at: int) -> None:
        """Find the phrases that end in or below ``node``, whose next word is at ``at``, if that is before the last."""
        for one in node[0]:
            search.found.append((path, Match(one, path[0], at)))
        if GAP in node:
            self._leap(search, node[node.index(GAP) + 1], path, at)
        if at < search.last:
            for key, below in self._going_on(search, node, at):
                if _JOIN.match(search.text, search.words.ends[at - 1], search.words.starts[at]):
                    self._follow(search, below, (*path, _KEYS.find(key[0]), key), at + 1)

    def _leap(self, search: _Search, node: _Node, path: _Path, at: int) -> None:
        """Find the phrases that go on in ``node`` after up to three words."""
        for stop in range(at, min(at + 4, search.last)):
            if not _JOIN_COMMA.match(search.text, search.words.ends[stop - 1], search.words.starts[stop]):
                return
            for key, below in self._going_on(search, node, stop):
                self._follow(search, below, (*path, len(_KEYS), stop, _KEYS.find(key[0]), key), stop + 1)

    def _going_on(self, search: _Search, node: _Node, at: int) -> list[tuple[str, _Node]]:
        """The keys of a node that the word at an index answers to, and what is below each."""
        words, word = search.words, search.words.folded[at]
        if len(node) == 3:  # as nearly every node
            key = node[1]
            return [node[1:]] if key == word or (key[0] in _KEYS and self._answers(words, at, key)) else []
        return [
            (key, node[number + 1])
            for number in range(1, len(node), 2)
            if (key := node[number]) == word or (key[0] in _KEYS and self._answers(words, at, key))
        ]


_PARTS = ("trees", "classes", "words", "families", "endings")
"""The tables of phrases that a wheel has ready."""

_KEYS = "~<*"
_Node = tuple[Any, ...]
"""The keys of the phrases that end here, then each word that one goes on with and the node behind it: two fifths of the
memory that a dictionary takes, and nearly every node has one such word."""
_Path = tuple[Any, ...]
"""The index of the first word of a phrase, then for each word how it was found and by which key."""


def _node(tree: Mapping[str, Any]) -> _Node:
    """A tree of dictionaries, which phrases can be added to, as one in which they are looked for."""
    below = ((intern(word), _node(node)) for word, node in tree.items() if word)
    return (tuple(tree.get("", ())), *chain.from_iterable(below))


def _ordered(found: list[tuple[_Path, Match]]) -> list[Match]:
    """Matches by place; those of one place by their keys: a word as it stands before its family, before its classes."""
    return [match for _, match in (sorted(found, key=itemgetter(0)) if len(found) > 1 else found)]


def gathered(listed: Iterable[tuple[str, Any]], classes: Mapping[str, tuple[str, ...]] = CLASSES) -> Phrases:
    """Many phrases, each with a key."""
    phrases = Phrases()
    for phrase, key in listed:
        phrases.add(phrase, key, classes)
    return phrases


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
    ready = Phrases.ready(title(name))
    if ready is not None:
        return ready
    phrases = Phrases()
    for line in read(name).splitlines():
        if line and not line.startswith("#"):
            *key, listed = line.split(" ", TABLES[name])
            for phrase in listed.split(","):
                phrases.add(phrase.strip(), tuple(key))
    return phrases


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
