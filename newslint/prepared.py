"""What a wheel carries ready-made, so that a run works out nothing that is the same for every run.

Each table maps what was worked out (an expression, a phrase) to what came of it, so one that is out of date is never
used: what is not found is worked out as ever. A checkout has no tables. ``_prepare`` makes them.
"""

from __future__ import annotations

import marshal
from collections.abc import Mapping
from functools import cache
from typing import Any

FILE = __file__.rpartition("prepared")[0] + "prepared.bin"


def table(name: str) -> Mapping[Any, Any]:
    """The table of that name: ``expressions`` (see ``late_re``), ``phrases`` and ``trees`` (see ``reading.phrases``),
    ``literals`` or ``suffixes``; empty in a checkout."""
    known = _opened.get(name)
    if known is None:
        packed = _packed().get(name)
        known = _opened[name] = {} if packed is None else marshal.loads(packed)  # noqa: S302
    return known


_opened: dict[str, Mapping[Any, Any]] = {}
"""The tables that were asked for: a run over files that the cache knows needs but the smallest."""


@cache
def _packed() -> Mapping[str, bytes]:
    try:
        with open(FILE, "rb") as file:
            tables: dict[str, bytes] = marshal.load(file)  # noqa: S302
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return tables
