"""Tables of words shipped in ``data/``: read whole, or looked up in place without building a dictionary."""

from __future__ import annotations

import os
from bisect import bisect_right

_FOLDER = os.path.join(os.path.dirname(__file__), "data")


def read(name: str) -> str:
    """The text of a table."""
    return _bytes(name).decode("ascii")


def _bytes(name: str) -> bytes:
    with open(os.path.join(_FOLDER, name), "rb") as file:
        return file.read()


def read_map(name: str) -> dict[str, str]:
    """A table of lines ``key<TAB>value`` as a dictionary."""
    parts = read(name).split()
    return dict(zip(parts[::2], parts[1::2], strict=True))


class SortedTable:
    """Lines ``key<TAB>value`` in byte order, looked up in place: reading costs next to nothing.

    Of every few lines one is noted; the one to look behind is found by bisection. For large tables of which a run
    needs a few words.
    """

    def __init__(self, name: str) -> None:
        data = self._data = b"\n" + _bytes(name)
        self._starts = [0]
        while (start := data.find(b"\n", self._starts[-1] + _STEP, -1)) >= 0:
            self._starts.append(start)
        self._keys = [data[start + 1 : data.find(b"\t", start) + 1] for start in self._starts]
        self._starts.append(len(data))

    def get(self, key: str) -> str | None:
        """The value of ``key``, or None."""
        if not key.isascii():
            return None
        wanted = b"\n%b\t" % key.encode()
        near = bisect_right(self._keys, wanted[1:])
        at = self._data.find(wanted, self._starts[near - 1], self._starts[near] + len(wanted)) if near else -1
        if at < 0:
            return None
        start = at + len(wanted)
        return self._data[start : self._data.index(b"\n", start)].decode()


_STEP = 1_000
"""Bytes between two lines that are noted."""
