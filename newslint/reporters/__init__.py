"""Reporters: one module a format, each with ``write(report, out)``; the module's name is the format's."""

from __future__ import annotations

import pkgutil


def names() -> tuple[str, ...]:
    """The formats there are, in alphabetical order."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")))
