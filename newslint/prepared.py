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
    """The table of that name, ``expressions`` (see ``late_re``), ``phrases`` or ``literals``; empty in a checkout."""
    return _tables().get(name, {})


@cache
def _tables() -> Mapping[str, Mapping[Any, Any]]:
    try:
        with open(FILE, "rb") as file:  # noqa: PTH123
            tables: dict[str, dict[Any, Any]] = marshal.load(file)  # noqa: S302
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return tables
