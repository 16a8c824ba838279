"""Tables of words shipped in ``data/``: read whole, or looked up in place without building a dictionary."""

from __future__ import annotations

import os

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

    The lines whose keys share their first letters are found by halves, once, and then searched as they stand. For
    large tables of which a run needs a few words.
    """

    def __init__(self, name: str) -> None:
        self._data = b"\n" + _bytes(name)
        self._ranges: dict[str, tuple[int, int]] = {"": (0, len(self._data) - 1)}

    def get(self, key: str) -> str | None:
        """The value of ``key``, or None."""
        if not key.isascii():
            return None
        wanted = b"\n%b\t" % key.encode()
        head = key[:_HEAD]
        at = self._data.find(wanted, *(self._ranges.get(head) or self._range(head)))
        if at < 0:
            return None
        start = at + len(wanted)
        return self._data[start : self._data.index(b"\n", start)].decode()

    def _range(self, head: str) -> tuple[int, int]:
        """Where the lines lie whose keys begin so, within those that share one letter less."""
        known = self._ranges.get(head)
        if known is None:
            if len(self._ranges) >= _MOST:
                self._ranges = {"": self._ranges[""]}
            around, first = self._range(head[:-1]), head.encode()
            known = self._ranges[head] = self._begin(first, *around), self._begin(first + b"\xff", *around)
        return known

    def _begin(self, head: bytes, low: int, high: int) -> int:
        """The offset of the line break before the first line between two that is not less than ``head``."""
        while low < high:
            start = self._data.rfind(b"\n", low, (low + high) // 2 + 1)
            start = max(start, low)
            end = self._data.find(b"\n", start + 1)
            if self._data[start + 1 : end] < head:
                low = end
            else:
                high = start
        return low


_MOST = 1_500
"""Groups whose places are remembered at the same time."""

_HEAD = 3
"""Letters by which the lines are grouped; most groups of the largest table have some hundred bytes."""
