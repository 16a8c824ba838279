"""Linted files put by until they are asked for again: the first in memory, the rest in a temporary file."""

from __future__ import annotations

import io
import pickle
import weakref
from collections.abc import Callable, Iterator

from newslint.model import Linted, Rule
from newslint.typed import IO, Any

IN_MEMORY = 64
"""How many files are kept before a temporary file is begun."""


class Spool:
    """Files in the order in which they were put in, to be gone through as often as one likes."""

    def __init__(self) -> None:
        self._first: list[Linted] = []
        self._file: IO[bytes] | None = None
        self._rules: list[Rule] = []
        self._numbers: dict[int, int] = {}

    def append(self, linted: Linted) -> None:
        """Keep one more file."""
        if self._file is None and len(self._first) < IN_MEMORY:
            self._first.append(linted)
            return
        if self._file is None:
            import tempfile

            self._file = tempfile.TemporaryFile()  # noqa: SIM115
            weakref.finalize(self, self._file.close)
        data = dumps(linted, self._number)
        self._file.write(len(data).to_bytes(8, "little") + data)

    def __iter__(self) -> Iterator[Linted]:
        yield from self._first
        if self._file is None:
            return
        at = 0
        while True:
            # Two may be under way at once.
            self._file.seek(at)
            head = self._file.read(8)
            if not head:
                return
            size = int.from_bytes(head, "little")
            yield loads(self._file.read(size), self._rules.__getitem__)
            at += 8 + size

    def _number(self, rule: Rule) -> int:
        # That of this very object, for one rule may be in force in several ways.
        if id(rule) not in self._numbers:
            self._numbers[id(rule)] = len(self._rules)
            self._rules.append(rule)
        return self._numbers[id(rule)]


def dumps(value: object, name: Callable[[Rule], Any]) -> bytes:
    """A value with findings in it, as bytes. A finding holds its rule, phrases and all; only what ``name`` makes of
    the rule is written."""
    out = io.BytesIO()
    _Pickler(out, name).dump(value)
    return out.getvalue()


def loads(data: bytes, rule: Callable[[Any], Rule]) -> Any:
    """What ``dumps`` of this program was given, ``rule`` being the way back from a name; never for bytes from
    anywhere else."""
    return _Unpickler(data, rule).load()


class _Pickler(pickle.Pickler):
    def __init__(self, out: IO[bytes], name: Callable[[Rule], Any]) -> None:
        super().__init__(out, pickle.HIGHEST_PROTOCOL)
        self._name = name

    def persistent_id(self, obj: Any) -> Any:
        return self._name(obj) if isinstance(obj, Rule) else None


class _Unpickler(pickle.Unpickler):
    def __init__(self, data: bytes, rule: Callable[[Any], Rule]) -> None:
        super().__init__(io.BytesIO(data))
        self._rule = rule

    def persistent_load(self, pid: Any) -> Rule:
        return self._rule(pid)
