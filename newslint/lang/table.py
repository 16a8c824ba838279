"""Tables of words shipped in ``data/``: read whole, or looked up in place without building a dictionary."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cache

from newslint import prepared
from newslint.hashed import Entries, Hashed, Table
from newslint.typed import Any, TypeVar

T = TypeVar("T")

_FOLDER = os.path.join(os.path.dirname(__file__), "data")


def read(name: str) -> str:
    """The text of a table."""
    return _bytes(name).decode("ascii")


def _bytes(name: str) -> bytes:
    with open(_path(name), "rb") as file:
        return file.read()


def _path(name: str) -> str:
    return os.path.join(_FOLDER, name)


def read_map(name: str) -> dict[str, str]:
    """A table of lines ``key<TAB>value`` as a dictionary."""
    parts = read(name).split()
    return dict(zip(parts[::2], parts[1::2], strict=True))


def in_place(name: str) -> InPlace:
    """A table of lines ``key<TAB>value`` of which a run needs a few words."""
    return prepared.table(title(name)) or SortedTable(name)


def title(name: str) -> str:
    """What a wheel calls a table, and what is made of it: one that was changed is another."""
    return f"{name} {_size(_path(name))}"


@cache
def _size(path: str) -> int:
    return os.path.getsize(path)


class SortedTable:
    """Lines ``key<TAB>value`` in byte order, looked up in place by bisection: reading costs next to nothing.

    For tables of which a run needs a few words. Which lines were met on the way is remembered.
    """

    def __init__(self, name: str) -> None:
        self._data = _bytes(name)
        self._met: dict[int, tuple[int, bytes]] = {}

    def get(self, key: str) -> str | None:
        """The value of ``key``, or None."""
        if not key.isascii():
            return None
        wanted = b"%b\t" % key.encode()
        low, high = 0, len(self._data) - 1
        while high - low > _NEAR:
            middle = (low + high) // 2
            start, other = self._met.get(middle) or self._meet(middle)
            if start < 0 or wanted < other:
                high = middle
            else:
                low = start
        if low == 0 and self._data.startswith(wanted):
            start = len(wanted)
        else:
            at = self._data.find(b"\n" + wanted, low, high + len(wanted) + 1)
            if at < 0:
                return None
            start = at + len(wanted) + 1
        return self._data[start : self._data.index(b"\n", start)].decode()

    def _meet(self, near: int) -> tuple[int, bytes]:
        """Where the first line behind a place begins, and its key with the tab; -1 where there is none."""
        start = self._data.find(b"\n", near, -1)
        self._met[near] = met = (start, self._data[start + 1 : self._data.find(b"\t", start) + 1])
        return met


_NEAR = 500
"""Bytes that are searched and not bisected."""


InPlace = Hashed | SortedTable
"""A table that is looked up where it lies: as a wheel has it, or by its lines."""


class Lookup:
    """Such a table as a dictionary: in place for the words of some articles, then read whole, which takes longer than
    reading one article."""

    def __init__(self, table: InPlace, whole: Callable[[], Mapping[Any, Any]]) -> None:
        self._table = table
        self._whole = whole
        self._asked = 0
        self.get: Callable[..., Any] = self._in_place

    def _in_place(self, key: Any, otherwise: Any = None) -> Any:
        self._asked += 1
        if self._asked == _FEW:
            self.get = self._whole().get
        found = self._table.get(key)
        return otherwise if found is None else found


_FEW = 2_000
"""How often some articles ask."""


def lookup(name: str) -> Lookup:
    """A table of lines ``key<TAB>value`` so."""
    return Lookup(in_place(name), lambda: read_map(name))


def _key(work: Callable[[], Any], tables: tuple[str, ...]) -> tuple[str, ...]:
    """What a wheel calls what a function makes of tables."""
    return (work.__module__, work.__name__, *map(title, tables))


def ready(*tables: str) -> Callable[[Callable[[], T]], Callable[[], T]]:
    """Work out once what a function makes of tables, which is plain data; a wheel has it ready."""

    def once(work: Callable[[], T]) -> Callable[[], T]:
        def key() -> tuple[str, ...]:
            return _key(work, tables)

        @cache
        def made() -> T:
            found: T | None = prepared.get("made", *key())
            return work() if found is None else found

        READY.append((key, work))
        return made

    return once


READY: list[tuple[Callable[[], tuple[str, ...]], Callable[[], Any]]] = []
"""What is worked out so: the key under which a wheel has it, and what makes it."""


def by_word(*tables: str) -> Callable[[Callable[[], Mapping[str, Any]]], Callable[[], Entries]]:
    """The same for a function that makes a dictionary of which a run needs a few words: a wheel has it in place."""

    def once(work: Callable[[], Mapping[str, Any]]) -> Callable[[], Entries]:
        def name() -> str:
            return " ".join(_key(work, tables))

        @cache
        def made() -> Entries:
            return prepared.table(name()) or Table(work())

        BY_WORD.append((name, work))
        return made

    return once


def looked_up(*tables: str) -> Callable[[Callable[[], Mapping[Any, Any]]], Callable[[], Lookup | Mapping[Any, Any]]]:
    """The same for a dictionary that is asked for one word at a time, whose values are not None."""

    def once(work: Callable[[], Mapping[Any, Any]]) -> Callable[[], Lookup | Mapping[Any, Any]]:
        def name() -> str:
            return " ".join(_key(work, tables))

        @cache
        def made() -> Lookup | Mapping[Any, Any]:
            found = prepared.table(name())
            return work() if found is None else Lookup(found, found.whole)

        BY_WORD.append((name, work))
        return made

    return once


BY_WORD: list[tuple[Callable[[], str], Callable[[], Mapping[str, Any]]]] = []
"""The same of these: the name of the table."""
