"""What a wheel carries ready-made, so that a run works out nothing that is the same for every run.

Each table maps what was worked out (an expression, a phrase) to what came of it, so one that is out of date is never
used: what is not found is worked out as ever. A checkout has no tables. ``_prepare`` makes them.
"""

from __future__ import annotations

import marshal
from collections.abc import Mapping
from functools import cache

from newslint.digest import blake2b
from newslint.typed import Any

FILE = __file__.rpartition("prepared")[0] + "prepared.bin"
_KEY, _HEAD = 16, 4


def get(name: str, *key: Any) -> Any:
    """What the table of that name has for a key, which is plain data: ``expressions`` (see ``late_re``), ``phrases``
    and ``trees`` (see ``reading.phrases``), ``literals``, ``families``, ``made`` (see
    ``lang.table``) or ``suffixes``. None for what it has not."""
    made = _table(name).get(digest(*key))
    return None if made is None else marshal.loads(made)  # noqa: S302


def digest(*key: Any) -> bytes:
    """What stands for a key: some are as long as all the phrases that they name."""
    return blake2b(repr(key).encode("utf-8", "surrogatepass"), digest_size=_KEY).digest()


def packed(tables: Mapping[str, Mapping[tuple[Any, ...], Any]]) -> bytes:
    """The contents of the file: how long its index is, where each table lies behind that, and the tables."""
    index, end, parts = {}, 0, []
    for name, table in tables.items():
        parts.append(marshal.dumps({digest(*key): marshal.dumps(made) for key, made in table.items()}))
        index[name] = (end, len(parts[-1]))
        end += len(parts[-1])
    head = marshal.dumps(index)
    return b"".join((len(head).to_bytes(_HEAD, "big"), head, *parts))


@cache
def _table(name: str) -> Mapping[bytes, bytes]:
    """One table, of which a run over files that the cache knows needs but the smallest."""
    try:
        with open(FILE, "rb", buffering=0) as file:
            size = int.from_bytes(file.read(_HEAD), "big")
            start, length = marshal.loads(file.read(size))[name]  # noqa: S302
            file.seek(_HEAD + size + start)
            table: dict[bytes, bytes] = marshal.loads(file.read(length))  # noqa: S302
    except (OSError, ValueError, EOFError, TypeError, KeyError):
        return {}
    return table
