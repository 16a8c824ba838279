"""A progress bar on standard error, drawn only once a run turns out to be long."""

from __future__ import annotations

import sys
import time
from contextlib import AbstractContextManager, nullcontext
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

MANY_FILES = 50
SECONDS_BEFORE = 1.0
SECONDS_BETWEEN = 0.1


def watched(total: int, quiet: bool = False) -> AbstractContextManager[Bar | None]:
    """A bar for so many files, where there is somebody to watch it; else nothing."""
    return nullcontext() if quiet or total < 2 or not sys.stderr.isatty() else Bar(total)


class Bar:
    """Told how many files are done, it shows the share; nothing is imported or drawn for a short run."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._progress: Progress | None = None
        self._next = time.monotonic() + (0 if total > MANY_FILES else SECONDS_BEFORE)

    def __enter__(self) -> Bar:
        return self

    def __call__(self, done: int) -> None:
        """Show that ``done`` files are done, not more than a few times a second."""
        if time.monotonic() < self._next:
            return
        self._next = time.monotonic() + SECONDS_BETWEEN
        if self._progress is None:
            self._progress = self._begun()
        self._progress.update(self._progress.task_ids[0], completed=done, refresh=True)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._progress is not None:
            self._progress.stop()

    def _begun(self) -> Progress:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        columns = (TextColumn("linting"), BarColumn(), MofNCompleteColumn())
        # No thread of its own: the pool must be free to fork.
        progress = Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False)
        progress.add_task("linting", total=self._total)
        progress.start()
        return progress
