"""Writing a file so that it is whole at any moment: the old one or the new one."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from newslint.typed import IO


def write(path: str, data: bytes) -> None:
    """Put ``data`` in the place of the file; see ``writing``."""
    with writing(path) as out:
        out.write(data)


@contextlib.contextmanager
def writing(path: str) -> Iterator[IO[bytes]]:
    """A binary file to write, put in the place of the one at ``path`` when all went well.

    That one's permissions are kept; links lead to the file written. What is no regular file (a pipe, a terminal)
    is written to as it is. Raises ``OSError``; the old file is then untouched, as it is after any other error.
    """
    target = Path(path).resolve()
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        mode = None
    if mode is not None and not stat.S_ISREG(mode):
        with target.open("wb") as out:
            yield out
        return
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError(13, "the file is write-protected", path)
    import tempfile

    handle, name = tempfile.mkstemp(prefix=".newslint-", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        temporary.chmod(stat.S_IMODE(mode) if mode is not None else 0o666 & ~_umask())
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
