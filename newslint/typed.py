"""``typing`` for annotations, which nobody reads at run time: loading that module takes longer than reading an article.

A type checker sees the real names; a run sees stand-ins. ``parameters`` looks the real ones up where it reads the
annotations of a check.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import IO, Any, Literal, NoReturn, TextIO, TypeVar, cast
else:
    IO = Any = Literal = NoReturn = TextIO = None

    def TypeVar(name, bound=None):  # noqa: N802
        """The name of a type that is not known yet."""
        return name

    def cast(_, value):
        """The value, which a type checker takes for what the caller says."""
        return value


__all__ = ["IO", "TYPE_CHECKING", "Any", "Literal", "NoReturn", "TextIO", "TypeVar", "cast"]
