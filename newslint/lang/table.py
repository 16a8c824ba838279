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
        self._ranges: dict[bytes, tuple[int, int]] = {}

    def get(self, key: str) -> str | None:
        """The value of ``key``, or None."""
        if not key.isascii():
            return None
        wanted = b"\n%b\t" % key.encode()
        head = wanted[1 : 1 + _HEAD].rstrip(b"\t")
        bounds = self._ranges.get(head)
        if bounds is None:
            bounds = self._ranges[head] = self._begin(head), self._begin(head + b"\xff")
        at = self._data.find(wanted, *bounds)
        if at < 0:
            return None
        start = at + len(wanted)
        return self._data[start : self._data.index(b"\n", start)].decode()

    def _begin(self, head: bytes) -> int:
        """The offset of the line break before the first line that is not less than ``head``."""
        low, high = 0, len(self._data) - 1
        while low < high:
            start = self._data.rfind(b"\n", low, (low + high) // 2 + 1)
            start = max(start, low)
            end = self._data.find(b"\n", start + 1)
            if self._data[start + 1 : end] < head:
                low = end
            else:
                high = start
        return low


_HEAD = 2
"""Letters by which the lines are grouped; a group of the largest table has some thousand bytes."""
