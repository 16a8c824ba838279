"""Tables of which a run reads the entries that it asks for: one block of bytes each, looked into where it lies."""

from __future__ import annotations

import marshal
from collections.abc import Collection, Iterator, Mapping

from newslint.typed import Any

Key = str | bytes | int
_FROM = int.from_bytes
_WIDTH = 4
_TIMES = 8


def packed(table: Mapping[Any, Any]) -> bytes:
    """A block for a table whose keys are all of one of the kinds of ``Key`` and whose values are plain data: the number
    of places, where each ends, and the entries of each. An entry's place is told by its key alone."""
    places = max(1, len(table)) | 1
    kept: list[dict[Any, Any]] = [{} for _ in range(places)]
    for key, value in table.items():
        kept[_number(key) % places][key] = value
    sealed = [marshal.dumps(entries) if entries else b"" for entries in kept]
    from array import array

    ends = array("I", [0])
    for one in sealed:
        ends.append(ends[-1] + len(one))
    return b"".join((places.to_bytes(_WIDTH, "big"), ends.tobytes(), *sealed))


class Table(dict[Any, Any]):
    """A table in memory."""

    def among(self, keys: Collection[Any]) -> dict[Any, Any]:
        """The entries with one of some keys."""
        return {key: self[key] for key in self.keys() & keys}


class Hashed:
    """A table of such a block."""

    def __init__(self, block: memoryview) -> None:
        self._places = int.from_bytes(block[:_WIDTH], "big")
        begin = _WIDTH * (self._places + 2)
        self._ends = block[_WIDTH:begin].cast("I")
        self._entries = block[begin:]
        self._asked = 0
        self._known: dict[Any, Any] = {}
        self._alike: dict[Any, Any] = {}

    def get(self, key: Key, otherwise: Any = None) -> Any:
        """The value of a key."""
        # Of words, of which most runs ask for hundreds, without a further call.
        word = key.encode("utf-8", "surrogatepass") if isinstance(key, str) else None
        place = (_number(key) if word is None else _FROM(word, "little")) % self._places
        start, end = self._ends[place], self._ends[place + 1]
        if start == end:
            return otherwise
        entries = self._entries[start:end].tobytes()
        # A word is kept letter by letter, and to look for it takes a tenth of unpacking what else has its place; ``in``
        # takes longer, for it first tries the word as a number.
        if word is not None and entries.find(word) < 0:
            return otherwise
        return marshal.loads(entries).get(key, otherwise)  # noqa: S302

    def among(self, keys: Collection[Any]) -> dict[Any, Any]:
        """The entries with one of some keys. After some times as many were asked for as there are, all keys are read,
        which takes as long; from then on each value that was found is kept."""
        if not self._known:
            self._asked += len(keys)
            if self._asked <= _TIMES * self._places:
                return {key: value for key in keys if (value := self.get(key)) is not None}
            self._known = dict.fromkeys(key for key, _ in self._all())
        known = self._known
        return {key: known[key] or self._kept(key) for key in known.keys() & keys}

    def _kept(self, key: Key) -> Any:
        value = self._known[key] = self._shared(self.get(key))
        return value

    def _shared(self, value: Any) -> Any:
        """A value with one object for the same words in it and in others, for many have the same."""
        if isinstance(value, tuple) and not all(isinstance(part, str) for part in value):
            return tuple(map(self._shared, value))
        return self._alike.setdefault(value, value) if isinstance(value, tuple | frozenset) else value

    def whole(self) -> dict[Any, Any]:
        """All entries."""
        return dict(self._all())

    def _all(self) -> Iterator[tuple[Any, Any]]:
        for place in range(self._places):
            if self._ends[place] < self._ends[place + 1]:
                found = marshal.loads(self._entries[self._ends[place] : self._ends[place + 1]])  # noqa: S302
                yield from found.items()


Entries = Table | Hashed
"""A table in memory or in place."""


def _number(key: Key) -> int:
    """A number that stands for a key in every process."""
    if isinstance(key, int):
        return key
    return int.from_bytes(key.encode("utf-8", "surrogatepass") if isinstance(key, str) else key, "little")
