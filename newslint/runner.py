"""Files to a run: each is looked up in the cache or linted, in this process or in several."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice

from newslint import __version__
from newslint.config import Configuration
from newslint.model import SEVERITIES, Finding
from newslint.run import Done, Run
from newslint.typed import TYPE_CHECKING
from newslint.walk import Found
from newslint.worker import TOGETHER, Task, Worker

if TYPE_CHECKING:
    from newslint.archive import Row

FEWEST_FOR_POOL = 32
"""Below this many files to be linted the start of further processes costs more than they save."""

MOST_FOR_ONE = 64
"""How many files must be to be linted for each process that nobody asked for."""

FIRST = 4
"""After how many files it is guessed how many of all the cache does not know."""

Progress = Callable[[int], None]
"""Told how many files are done."""


def run(found: Found, task: Task, jobs: int | None = None, progress: Progress | None = None) -> Run:
    """A run over every file found, in path order. A file that fails is a ``Failure`` and the rest goes on.

    ``jobs`` processes share the work where there is enough for that to pay; None picks a number. The result
    does not depend on it. Raises ``ConfigError`` or ``PackError`` for settings and rules at fault, at once and
    not when the run is gone through.
    """
    worker = Worker(task)
    files = sorted(found.files, key=worker.name)
    ruleset = worker.fingerprint(map(worker.name, files))
    dones = _dones(files, worker, jobs)
    if progress is not None:
        dones = _told(dones, progress)
    return Run(dones, found.failures, grave(task.configuration), __version__, ruleset)


def over_rows(rows: Iterator[Row], files: Sequence[str], task: Task, jobs: int | None = None) -> Run:
    """A run over the rows of archives, which lie in ``files``, as ``run`` is over files. The cache is not asked."""
    from newslint.archive import file_of

    worker = Worker(task)
    ruleset = worker.fingerprint(files)
    first = list(islice(rows, FEWEST_FOR_POOL))
    if jobs == 1 or len(first) < FEWEST_FOR_POOL:
        dones = worker.lint_all(chain(first, rows))
    else:
        import os

        from newslint.pool import in_processes

        for file in files:
            worker.linter(worker.choice(file))
        dones = in_processes(chain(first, rows), worker, jobs or os.cpu_count() or 1)
    return Run(dones, (), grave(task.configuration, file_of), __version__, ruleset)


def grave(configuration: Configuration, file_of: Callable[[str], str] = str) -> Callable[[Finding], bool]:
    """Whether a finding is one that its article's settings want the exit code to tell of; ``file_of`` gives the file
    of a finding's path."""
    thresholds: dict[str, int] = {}

    def judge(finding: Finding) -> bool:
        path = file_of(finding.path)
        if path not in thresholds:
            thresholds.clear()  # findings come file by file
            level = configuration.settings(path).fail_on.value
            thresholds[path] = len(SEVERITIES) if level == "never" else SEVERITIES.index(level)
        return SEVERITIES.index(finding.severity) >= thresholds[path]

    return judge


def _told(dones: Iterator[Done], progress: Progress) -> Iterator[Done]:
    for count, done in enumerate(dones, 1):
        yield done
        progress(count)


def _dones(files: Sequence[str], worker: Worker, jobs: int | None) -> Iterator[Done]:
    """The files one after the other, until it shows that there is enough to lint for several processes."""
    at = unknown = 0
    try:
        while at < len(files):
            expected = unknown * len(files) // at if at else 0
            count = _processes(expected, jobs) if at >= FIRST else 1
            if count > 1:
                worker.cache.flush()
                from newslint.pool import in_processes

                yield from in_processes(files[at:], worker, count)
                return
            some = [worker.known(path) or path for path in files[at : at + (TOGETHER if at >= FIRST else 1)]]
            dones = worker.lint_all([one for one in some if isinstance(one, str)])
            yield from (next(dones) if isinstance(one, str) else one for one in some)
            at += len(some)
            unknown += sum(isinstance(one, str) for one in some)
    finally:
        worker.cache.flush()


def _processes(files: int, jobs: int | None) -> int:
    """How many processes to use for so many files to be linted."""
    if jobs == 1 or files < FEWEST_FOR_POOL:
        return 1
    import os

    return max(1, min(jobs if jobs is not None else min(os.cpu_count() or 1, files // MOST_FOR_ONE), files))
