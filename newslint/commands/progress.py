"""Progress on standard error, shown only once a run turns out to be long."""

from __future__ import annotations

import sys
import time
from types import TracebackType

from newslint.typed import TYPE_CHECKING
from newslint.worker import UNWATCHED

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from rich.progress import Progress

MANY_FILES = 50
SECONDS_BEFORE = 1.0
SECONDS_BETWEEN = 0.1
SECONDS_BETWEEN_LINES = 15.0


class Count:
    """How many of ``total`` things are done; 0 where nobody knows how many there are. While its context lasts it is
    shown with its rate and the time left: on a terminal in place, else a line now and then."""

    def __init__(self, total: int, noun: str, quiet: bool = False) -> None:
        self._total, self._noun = total, noun
        self._terminal = sys.stderr.isatty()
        self._done = self._begin = 0
        self._start = time.monotonic()
        pause = SECONDS_BETWEEN if self._terminal else SECONDS_BETWEEN_LINES
        self._pause = float("inf") if quiet else pause
        self._next = self._start + max(self._pause, SECONDS_BEFORE)

    def begin_at(self, done: int) -> None:
        """So many were done before, and do not count for the rate."""
        self._done = self._begin = done
        self._start = time.monotonic()

    def one(self) -> None:
        """One more is done."""
        self._done += 1
        now = time.monotonic()
        if now >= self._next:
            self._next = now + self._pause
            sys.stderr.write(f"\r\x1b[K{self._line(now)}" if self._terminal else f"newslint: {self._line(now)}\n")
            sys.stderr.flush()

    def __enter__(self) -> Count:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._terminal:
            sys.stderr.write("\r\x1b[K")

    def _line(self, now: float) -> str:
        rate = (self._done - self._begin) / max(now - self._start, 1e-9)
        of = f" of {self._total:,}" if self._total else ""
        line = f"{self._done:,}{of} {self._noun}, {rate:,.0f}/s"
        if self._total > self._done and rate:
            line += f", {_duration((self._total - self._done) / rate)} left"
        return line


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s" if minutes else f"{rest} s"


def watched(total: int, quiet: bool = False) -> AbstractContextManager[Bar | None]:
    """A bar for so many files, where there is somebody to watch it; else nothing."""
    return UNWATCHED if quiet or total < 2 or not sys.stderr.isatty() else Bar(total)


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
