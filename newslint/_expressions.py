"""What compiling every expression of newslint gives, for the wheel; run when one is built, never by newslint itself."""

from __future__ import annotations

import marshal
import pkgutil
import re
from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from newslint import checks, lang, late_re, readers, reading

ROOMS = (lang, reading, readers, checks)
"""Where the expressions are that an article meets."""


def file() -> bytes:
    """The contents of ``late_re.PREPARED`` for the expressions of all rooms and of the table of page furniture."""
    from newslint.reading._labels import shapes

    written: list[tuple[str, int]] = [(shape.pattern, shape.flags) for shape in shapes()]
    for room in ROOMS:
        for found in pkgutil.iter_modules(room.__path__, f"{room.__name__}."):
            if found.name != "newslint.lang._tables":
                module = import_module(found.name)
                written += [(one.pattern, one.flags) for one in _late(vars(module).values())]
    return prepared(dict.fromkeys(written))


def prepared(expressions: Iterable[tuple[str, int]]) -> bytes:
    """The contents of ``late_re.PREPARED`` for these patterns with their flags."""
    table = {}
    for pattern, flags in expressions:
        with _overheard() as heard:
            re.compile(pattern, flags)
        _, own, code, groups, names, by_number = heard[-1]
        table[pattern, flags] = (int(own), array("I", code).tobytes(), groups, dict(names), by_number)
    return marshal.dumps((late_re.made_for(), table))


def _late(values: Iterable[Any]) -> Iterator[Any]:
    """The expressions among the values of a module, those in its tuples, mappings and classes too."""
    for value in values:
        if isinstance(value, late_re.Late):
            yield value
        elif isinstance(value, tuple | list):
            yield from _late(value)
        elif isinstance(value, dict):
            yield from _late(value.values())


@contextmanager
def _overheard() -> Iterator[list[tuple[Any, ...]]]:
    """What Python's compiler of expressions hands to its engine while the context lasts."""
    compiler: Any = import_module("re._compiler")
    engine = compiler._sre
    heard: list[tuple[Any, ...]] = []

    class Listening:
        def __getattr__(self, name: str) -> Any:
            return getattr(engine, name)

        def compile(self, *given: Any) -> Any:
            heard.append(given)
            return engine.compile(*given)

    re.purge()
    compiler._sre = Listening()
    try:
        yield heard
    finally:
        compiler._sre = engine
