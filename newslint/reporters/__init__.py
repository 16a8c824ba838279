"""Reporters: one module a format, each with ``write(report, out)``; the module's name is the format's."""

from __future__ import annotations

import os


def names() -> tuple[str, ...]:
    """The formats there are, in alphabetical order."""
    return tuple(
        sorted(
            name.removesuffix(".py")
            for name in os.listdir(__path__[0])
            if name.endswith(".py") and not name.startswith("_")
        )
    )
