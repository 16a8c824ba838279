"""The line of each key of a TOML file, which ``tomllib`` does not tell."""

from __future__ import annotations

import re

Key = tuple[str | int, ...]
"""A way down to a value: table and key names, and the index of a ``[[table]]`` among its kind."""

_PART = r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'"""
_DOTTED = rf"(?:{_PART})(?:[ \t]*\.[ \t]*(?:{_PART}))*"
_LINE = re.compile(rf"[ \t]*(?:(\[\[?)[ \t]*({_DOTTED})[ \t]*\]|({_DOTTED})[ \t]*=)")
_PARTS = re.compile(_PART)
_LONG_STRING = re.compile(r'"""|\'\'\'')


def lines_of(text: str) -> dict[Key, int]:
    """The line, from 1, of each table and key at its first mention. Keys inside ``{ }`` are not listed."""
    lines: dict[Key, int] = {}
    counts: dict[Key, int] = {}
    table: Key = ()
    closing = ""
    for number, line in enumerate(text.split("\n"), 1):
        if not closing and (found := _LINE.match(line)):
            opener, header, key = found.groups()
            if opener == "[":
                table = _resolved(_parts(header), counts)
                lines.setdefault(table, number)
            elif opener:
                path = _resolved(_parts(header)[:-1], counts) + _parts(header)[-1:]
                table = (*path, counts.get(path, 0))
                counts[path] = counts.get(path, 0) + 1
                lines.setdefault(path, number)
                lines.setdefault(table, number)
            else:
                for depth in range(1, len(_parts(key)) + 1):
                    lines.setdefault(table + _parts(key)[:depth], number)
        for quotes in _LONG_STRING.findall(line):
            closing = quotes if not closing else "" if closing == quotes else closing
    return lines


def line_of(lines: dict[Key, int], key: Key) -> int:
    """The line of a key, or of the nearest table around it; 0 where neither is known."""
    while key:
        if key in lines:
            return lines[key]
        key = key[:-1]
    return 0


def _parts(dotted: str) -> Key:
    return tuple(part.strip("\"'") if part[0] in "\"'" else part for part in _PARTS.findall(dotted))


def _resolved(path: Key, counts: dict[Key, int]) -> Key:
    """A table's path with the index of the last entry behind each ``[[table]]`` in it."""
    done: Key = ()
    for part in path:
        done = (*done, part)
        if done in counts:
            done = (*done, counts[done] - 1)
    return done
