"""``re`` for the top of a module: expressions are compiled when they are first used, not when they are written down.

One article needs some of the hundred and seventy that there are, and compiling them all takes longer than it does.
"""

from __future__ import annotations

import re
from re import DOTALL, IGNORECASE, MULTILINE, Match, Pattern, escape, findall, finditer, search, sub
from typing import Any, cast

__all__ = [
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "Match",
    "Pattern",
    "compile",
    "escape",
    "findall",
    "finditer",
    "search",
    "sub",
]


class _Late:
    """A pattern that becomes one at its first use; its methods are then the compiled pattern's own."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def compile(pattern: str, flags: int = 0) -> Pattern[str]:  # noqa: A001
    """The pattern, which is compiled when first used: a fault in it shows then."""
    return cast("Pattern[str]", _Late(pattern, flags))
