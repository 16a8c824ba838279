"""What a check takes: its module, its ``Params``, and plain data converted to what they ask for."""

from __future__ import annotations

import functools
import os
import types
from collections.abc import Iterable, Mapping

from newslint import shelf
from newslint.model import NewslintError
from newslint.strict_yaml import Items, Table
from newslint.typed import Any

_CHECKS = os.path.join(os.path.dirname(__file__), "checks")


class FaultError(NewslintError):
    """A fault at a line of the file being read; becomes a ``PackError`` with the file's name."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


def check_module(name: str) -> types.ModuleType:
    """The module of ``checks/`` that a rule file names, hyphens for underscores. Raises ``FaultError``."""
    if name not in check_names():
        raise FaultError(f"no check '{name}'{near(name, check_names())}; there are {', '.join(check_names())}")
    return shelf.module("newslint.checks." + name.replace("-", "_"))


@functools.cache
def check_names() -> tuple[str, ...]:
    """The checks there are: the modules of ``checks/`` without a leading underscore."""
    return tuple(
        sorted(
            name.removesuffix(".py").replace("_", "-")
            for name in os.listdir(_CHECKS)
            if name.endswith(".py") and not name.startswith("_")
        )
    )


def convert(check: str, given: Mapping[str, Any], line: int) -> dict[str, Any]:
    """The given parameters, each converted to its annotated type; ``line`` is where they stand in their file.

    Raises ``FaultError`` naming the key and what is allowed.
    """
    import typing

    module = check_module(check)
    hints = typing.get_type_hints(module.Params, localns=vars(typing))
    names = module.Params._fields
    lines = getattr(given, "lines", {})
    converted = {}
    for key, value in given.items():
        at = lines.get(key, line)
        if key not in names:
            raise FaultError(
                f"the check '{check}' has no parameter '{key}'{near(key, names)}; "
                f"it takes {', '.join(names) or 'none'}",
                at,
            )
        converted[key] = _convert(hints[key], value, key, at)
    for name in names:
        if name not in module.Params._field_defaults and name not in converted and isinstance(given, Table):
            raise FaultError(f"the check '{check}' needs the parameter '{name}'", line)
    if hasattr(module, "validate"):
        try:
            module.validate(module.Params(**converted))
        except NewslintError as error:
            raise FaultError(str(error), line) from None
    return converted


PLAIN_TYPES: dict[Any, str] = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


def _convert(hint: Any, value: Any, key: str, line: int, verb: str = "is") -> Any:
    """``value`` as the annotation asks, tuples for lists. Raises ``FaultError`` in plain words; ``verb`` is what the
    key does to the value."""
    import typing

    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        if value is None and type(None) in arguments:
            return None
        return _convert(next(part for part in arguments if part is not type(None)), value, key, line)
    if origin is typing.Literal:
        if value not in arguments:
            raise FaultError(f"'{key}' is one of {', '.join(map(str, arguments))}, not {value!r}", line)
        return value
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise FaultError(f"'{key}' is a list, not {said(value)}", line)
        lines = value.lines if isinstance(value, Items) else [line] * len(value)
        return tuple(_convert(arguments[0], item, key, at, "holds") for item, at in zip(value, lines, strict=True))
    if origin is not None and issubclass(origin, Mapping):
        if not isinstance(value, Mapping):
            raise FaultError(f"'{key}' is a mapping, not {said(value)}", line)
        lines_of = getattr(value, "lines", {})
        return {name: _convert(arguments[1], item, name, lines_of.get(name, line)) for name, item in value.items()}
    if hint is float and not isinstance(value, bool):
        try:
            number = float(value)
        except (TypeError, ValueError):
            number = float("nan")
        if number - number == 0:
            return number
    elif type(value) is hint:
        return value
    raise FaultError(f"'{key}' {verb} {PLAIN_TYPES.get(hint, hint)}, not {said(value)}", line)


def said(value: Any) -> str:
    """A value as an error message names it."""
    if isinstance(value, list | tuple):
        return "a list"
    return "a mapping" if isinstance(value, Mapping) else repr(value)


def near(word: str, words: Iterable[str]) -> str:
    """A hint at the nearest of ``words``, or nothing."""
    import difflib

    close = difflib.get_close_matches(str(word), list(words), 1)
    return f" (did you mean '{close[0]}'?)" if close else ""
