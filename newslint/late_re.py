"""``re`` for the top of a module: expressions are compiled when they are first used, not when they are written down.

One article needs half of the two hundred that there are, and compiling those takes longer than reading it. A wheel
therefore carries what compiling them gives (see ``prepared``), good for the version of Python that it was built with;
any other version compiles them.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from re import ASCII, DOTALL, IGNORECASE, MULTILINE, Match, Pattern, escape, findall, finditer, search, sub

from newslint import prepared
from newslint.typed import Any, cast

__all__ = [
    "ASCII",
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

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")
_engine: Any = __import__("_sre")


class Late:
    """A pattern that becomes one at its first use; the methods that are used are then the compiled pattern's own."""

    _made: Pattern[str] | None = None

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        if self._made is None:
            self._made = _compiled(self.pattern, self.flags)
        method = getattr(self._made, name)
        setattr(self, name, method)
        return method


def compile(pattern: str, flags: int = 0) -> Pattern[str]:  # noqa: A001
    """The pattern, which is compiled when first used: a fault in it shows then."""
    return cast("Pattern[str]", Late(pattern, int(flags)))


@cache
def made_for() -> str:
    """What a wheel calls its table of compiled expressions: what they depend on."""
    return f"expressions {sys.version} {sys.byteorder} {_engine.MAGIC} {_engine.CODESIZE}"


def written(pattern: str, flags: int) -> str:
    """The key of an expression there."""
    return f"{flags} {pattern}"


def _compiled(pattern: str, flags: int) -> Pattern[str]:
    table = prepared.table(made_for())
    known = None if table is None else table.get(written(pattern, flags))
    if known is None:
        return re.compile(pattern, flags)
    own, code, groups, names, by_number = known
    return cast(
        "Pattern[str]", _engine.compile(pattern, own, memoryview(code).cast("I").tolist(), groups, names, by_number)
    )
