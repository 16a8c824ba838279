"""The work of a run shared among several processes, its results in order and as one process would give them."""

from __future__ import annotations

import io
import pickle
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, Any

from newslint.model import Failure, Rule

if TYPE_CHECKING:
    from newslint.runner import Done, Worker

CHUNK = 8
"""How many files a process gets at a time."""


def in_processes(paths: Sequence[str], own: Worker, make: Callable[[], Worker], count: int) -> Iterator[Done]:
    """The files dealt with by ``count`` processes, each with a worker of its own, in the order of ``paths``.

    ``own`` is this process's worker. Raises ``ConfigError`` or ``PackError`` before anything is started.
    """
    for path in paths:
        own.linter(own.name(path))
    chunks = [paths[at : at + CHUNK] for at in range(0, len(paths), CHUNK)]
    with ProcessPoolExecutor(min(count, len(chunks)), initializer=_start, initargs=(make,)) as pool:
        try:
            futures = [pool.submit(_lint, chunk) for chunk in chunks]
            for chunk, future in zip(chunks, futures, strict=True):
                try:
                    yield from _load(future.result(), own)
                except BrokenProcessPool:
                    yield from (_lost(own.name(path)) for path in chunk)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _lost(path: str) -> Done:
    from newslint.runner import Done

    return Done(None, (Failure(path, None, "could not be linted: a process of the pool died (try --jobs 1)"),))


_worker: list[Worker] = []
"""The worker of a process of the pool, made when the process starts."""


def _start(make: Callable[[], Worker]) -> None:
    # The first process hears Ctrl-C and ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _worker[:] = [make()]


def _lint(paths: Sequence[str]) -> list[tuple[str, bytes]]:
    return [_dumped(_worker[0].lint(path)) for path in paths]


class _Pickler(pickle.Pickler):
    def persistent_id(self, obj: Any) -> str | None:
        # A finding holds its rule, phrases and all; only the name travels.
        return obj.id if isinstance(obj, Rule) else None


class _Unpickler(pickle.Unpickler):
    def __init__(self, data: bytes, rules: dict[str, Rule]) -> None:
        super().__init__(io.BytesIO(data))
        self._rules = rules

    def persistent_load(self, pid: Any) -> Rule:
        return self._rules[pid]


def _dumped(done: Done) -> tuple[str, bytes]:
    """What became of a file, and the path whose linter has the rules that are named in it."""
    out = io.BytesIO()
    _Pickler(out, pickle.HIGHEST_PROTOCOL).dump(done)
    return (done.linted.path if done.linted else ""), out.getvalue()


def _load(parts: list[tuple[str, bytes]], own: Worker) -> Iterator[Done]:
    for path, data in parts:
        rules: dict[str, Rule] = {}
        if path:
            linter = own.linter(path)
            rules = {rule.id: rule for rule in (*linter.known, *linter.rules)}
        yield _Unpickler(data, rules).load()
