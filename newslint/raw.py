"""The bytes of a file without a file object, which takes longer to make than a small file to read."""

from __future__ import annotations

import os

_AT_ONCE, _MORE = 1 << 16, 1 << 9
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def bytes_of(path: str, start: int = 0, most: int = 1 << 62) -> bytes:
    """The bytes of a file from ``start`` on, as many as there are up to ``most``. Raises ``OSError``."""
    file = os.open(path, _FLAGS)
    try:
        if start:
            os.lseek(file, start, os.SEEK_SET)
        size = min(most, _AT_ONCE)
        parts = [os.read(file, size)]
        while parts[-1] and (most := most - len(parts[-1])) > 0:
            # Fewer bytes than asked for are all there are, in a file that nobody writes to.
            size = min(most, 2 * size if len(parts[-1]) == size else _MORE)
            parts.append(os.read(file, size))
        return b"".join(parts)
    finally:
        os.close(file)
