"""What a wheel carries ready-made, so that a run works out nothing that is the same for every run.

Each table maps what was worked out (an expression, a phrase) to what came of it, so one that is out of date is never
used: what is not found is worked out as ever. A checkout has no tables. ``_prepare`` makes them, in the form of
``hashed``: what a run does not ask for is not even read.
"""

from __future__ import annotations

import marshal
import sys
from collections.abc import Mapping
from functools import cache

from newslint.digest import blake2b
from newslint.hashed import Hashed
from newslint.hashed import packed as block
from newslint.typed import Any

FILE = __file__.rpartition("prepared")[0] + "prepared.bin"
_KEY, _HEAD = 16, 4


def get(name: str, *key: Any) -> Any:
    """What the table of that name has for a key, which is plain data: ``phrases`` (see ``reading.phrases``), ``rules``
    (see ``checks._ready``), ``families``, ``made`` (see ``lang.table``) or ``suffixes``. None for what it has
    not."""
    found = table(name)
    return None if found is None else found.get(digest(*key))


@cache
def table(name: str) -> Hashed | None:
    """One table, its entries by the keys that it was made of."""
    file = _file()
    if file is None or name not in file[0]:
        return None
    start, end = file[0][name]
    return Hashed(file[1][start:end])


def digest(*key: Any) -> bytes:
    """What stands for a key that is not a word or a number: some are as long as all the phrases that they name."""
    return blake2b(repr(key).encode("utf-8", "surrogatepass"), digest_size=_KEY).digest()


def packed(tables: Mapping[str, Mapping[Any, Any]]) -> bytes:
    """The contents of the file: how long its head is; for whom it was made, how long all is and where each table lies;
    the tables. A key that is a tuple is kept by its ``digest``."""
    places, end, parts = {}, 0, []
    for name, entries in tables.items():
        parts.append(block({digest(*key) if isinstance(key, tuple) else key: made for key, made in entries.items()}))
        places[name] = (end, end + len(parts[-1]))
        end += len(parts[-1])
    head = marshal.dumps((sys.byteorder, end, places))
    return b"".join((len(head).to_bytes(_HEAD, "big"), head, *parts))


@cache
def _file() -> tuple[Mapping[str, tuple[int, int]], memoryview] | None:
    """Where each table lies, and where they all do; None for a file that is not there or that another machine reads."""
    from mmap import ACCESS_READ, mmap

    try:
        with open(FILE, "rb", buffering=0) as file:
            whole = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
        size = _HEAD + int.from_bytes(whole[:_HEAD], "big")
        byteorder, end, places = marshal.loads(whole[_HEAD:size])  # noqa: S302
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return (places, whole[size:]) if byteorder == sys.byteorder and len(whole) == size + end else None
