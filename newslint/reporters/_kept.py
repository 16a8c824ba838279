"""Lines that are there before it is their turn: the first in memory, the rest in a temporary file."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType

from newslint.typed import TextIO

MOST_IN_MEMORY = 1 << 18
"""How many characters are kept before a file is begun."""


class Kept:
    """Lines, none of which holds a line feed, to be gone through in their order. A context that takes the file away."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._size = 0
        self._file: TextIO | None = None

    def add(self, line: str) -> None:
        """Keep one more line."""
        self._lines.append(line)
        self._size += len(line)
        if self._size > MOST_IN_MEMORY:
            self._put_away()

    def _put_away(self) -> None:
        if self._file is None:
            import tempfile

            self._file = tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n")  # noqa: SIM115
        self._file.writelines(line + "\n" for line in self._lines)
        self._lines.clear()
        self._size = 0

    def __iter__(self) -> Iterator[str]:
        if self._file is not None:
            self._file.seek(0)
            for line in self._file:
                yield line[:-1]
            self._file.seek(0, 2)
        yield from self._lines

    def __enter__(self) -> Kept:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._file is not None:
            self._file.close()
