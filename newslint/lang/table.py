"""Tables of words shipped in ``data/``: read whole, or looked up in place without building a dictionary."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent / "data"


def read(name: str) -> str:
    """The text of a table."""
    return (_FOLDER / name).read_text("ascii")


def read_map(name: str) -> dict[str, str]:
    """A table of lines ``key<TAB>value`` as a dictionary."""
    parts = read(name).split()
    return dict(zip(parts[::2], parts[1::2], strict=True))


class SortedTable:
    """Lines ``key<TAB>value`` in byte order, searched by halves: reading costs next to nothing, a look-up
    some microseconds. For large tables of which a run needs a few words."""

    def __init__(self, name: str) -> None:
        self._data = (_FOLDER / name).read_bytes()

    def get(self, key: str) -> str | None:
        """The value of ``key``, or None."""
        if not key.isascii():
            return None
        wanted = key.encode() + b"\t"
        low, high = 0, len(self._data)
        while low < high:
            start = self._data.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = self._data.find(b"\n", start) + 1
            line = self._data[start:end]
            if line.startswith(wanted):
                return line[len(wanted) : -1].decode()
            if line < wanted:
                low = end
            else:
                high = start
        return None
