"""The work of a run shared among several processes, its results in order and as one process would give them."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

from newslint.model import Failure
from newslint.run import Done
from newslint.spool import dumps, loads
from newslint.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from newslint.worker import Item, Worker

CHUNK = 8
"""How many files a process gets at a time."""

AHEAD = 4
"""How many chunks for each process are under way or wait for those before them."""

_Chunk = list["Item | Done"]
_Sent = list[tuple[str, bytes]]


def in_processes(items: Iterable[Item], own: Worker, count: int) -> Iterator[Done]:
    """The files dealt with by ``count`` processes, in the order of ``items``; no more than a window of them is held.

    What the cache of ``own``, this process's worker, knows is not sent to the others.
    """
    own.settle()
    waiting = iter(items)
    # Arrow has threads of its own, and a process with threads is not to be forked.
    context = multiprocessing.get_context("spawn") if "pyarrow" in sys.modules else None
    with ProcessPoolExecutor(count, context, initializer=_start, initargs=(own,)) as pool:
        window: deque[tuple[_Chunk, Future[_Sent] | None]] = deque()
        try:
            while True:
                while len(window) < AHEAD * count and (
                    chunk := [own.known(path) or path for path in islice(waiting, CHUNK)]
                ):
                    unknown = [one for one in chunk if not isinstance(one, Done)]
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
        yield from (one if isinstance(one, Done) else _lost(one if isinstance(one, str) else one.path) for one in chunk)
        return
    for one in chunk:
        if isinstance(one, Done):
            yield one
        else:
            name, data = next(results)
            yield loads(data, own.judgement(name).by_id.__getitem__)


def _lost(path: str) -> Done:
    return Done(None, (Failure(path, None, "could not be linted: a process of the pool died (try --jobs 1)"),))


_worker: list[Worker] = []
"""The worker of a process of the pool, made when the process starts."""


def _start(worker: Worker) -> None:
    # The first process hears Ctrl-C and ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _worker[:] = [worker]


def _end_with_parent() -> None:
    """End this process when the first one is killed: it would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _lint(items: Sequence[Item]) -> _Sent:
    worker = _worker[0]
    names, dones = map(worker.name, items), worker.lint_all(items)
    results = [(name, dumps(done, lambda rule: rule.id)) for name, done in zip(names, dones, strict=True)]
    worker.cache.flush()
    return results
