"""The work of a run shared among several processes, its results in order and as one process would give them."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import TYPE_CHECKING

from newslint.model import Failure
from newslint.run import Done
from newslint.spool import dumps, loads

if TYPE_CHECKING:
    from newslint.worker import Worker

CHUNK = 8
"""How many files a process gets at a time."""

AHEAD = 4
"""How many chunks for each process are under way or wait for those before them."""

_Chunk = list["str | Done"]
_Sent = list[tuple[str, bytes]]


def in_processes(paths: Iterable[str], own: Worker, count: int) -> Iterator[Done]:
    """The files dealt with by ``count`` processes, in the order of ``paths``; no more than a window of them is held.

    What the cache of ``own``, this process's worker, knows is not sent to the others.
    """
    waiting = iter(paths)
    with ProcessPoolExecutor(count, initializer=_start, initargs=(own,)) as pool:
        window: deque[tuple[_Chunk, Future[_Sent] | None]] = deque()
        try:
            while True:
                while len(window) < AHEAD * count and (
                    chunk := [own.known(path) or path for path in islice(waiting, CHUNK)]
                ):
                    unknown = [one for one in chunk if isinstance(one, str)]
                    window.append((chunk, pool.submit(_lint, unknown) if unknown else None))
                if not window:
                    return
                yield from _finished(*window.popleft(), own)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _finished(chunk: _Chunk, future: Future[_Sent] | None, own: Worker) -> Iterator[Done]:
    try:
        results = iter(future.result() if future is not None else ())
    except BrokenProcessPool:
        yield from (_lost(own.name(one)) if isinstance(one, str) else one for one in chunk)
        return
    for one in chunk:
        if isinstance(one, str):
            name, data = next(results)
            yield loads(data, own.judgement(name).by_id.__getitem__)
        else:
            yield one


def _lost(path: str) -> Done:
    return Done(None, (Failure(path, None, "could not be linted: a process of the pool died (try --jobs 1)"),))


_worker: list[Worker] = []
"""The worker of a process of the pool, made when the process starts."""


def _start(worker: Worker) -> None:
    # The first process hears Ctrl-C and ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _worker[:] = [worker]


def _lint(paths: Sequence[str]) -> _Sent:
    worker = _worker[0]
    results = [(worker.name(path), dumps(worker.lint(path), lambda rule: rule.id)) for path in paths]
    worker.cache.flush()
    return results
