"""A run under way: files come out of it one by one as they are judged, and are counted as they pass."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from newslint.model import Failure, Finding, Linted, Report, Tally
from newslint.record import NamedTuple


class Fixed(NamedTuple):
    """What fixing one file came to: its text before and after, a byte-order mark included, and how many fixes were
    applied."""

    path: str
    old: str
    new: str
    fixes: int


class Done(NamedTuple):
    """One file, dealt with. ``linted`` is None for a file that could not be."""

    linted: Linted | None
    failures: tuple[Failure, ...] = ()
    fixed: Fixed | None = None


class Run:
    """The files of a run, in path order. Going through it is what makes it happen; it is gone through once.

    ``version`` and ``ruleset`` are those of its report. What is known at its end: what ``failed``, ``notes`` by
    path, how many files were ``fixed`` by how many ``fixes``, and whether any finding is ``grave``, as the settings
    of its article have it.
    """

    def __init__(
        self,
        dones: Iterable[Done],
        failures: Iterable[Failure],
        grave: Callable[[Finding], bool],
        version: str,
        ruleset: str,
    ) -> None:
        self.version = version
        self.ruleset = ruleset
        self.notes: list[tuple[str, str]] = []
        self.fixed = 0
        self.fixes = 0
        self.grave = False
        self._is_grave = grave
        self._dones = iter(dones)
        self._files = 0
        self._severities: Counter[str] = Counter()
        self._whole = list(failures)
        self._within: list[Failure] = []

    def __iter__(self) -> Iterator[Done]:
        for done in self._dones:
            self._count(done)
            yield done

    def _count(self, done: Done) -> None:
        self._whole += done.failures
        if done.fixed is not None:
            self.fixed += 1
            self.fixes += done.fixed.fixes
        if done.linted is None:
            return
        linted = done.linted
        self._files += 1
        self._within += linted.failures
        if linted.notes:
            self.notes += ((linted.path, note) for note in linted.notes)
        for finding in linted.findings:
            self._severities[finding.severity] += 1
            self.grave = self.grave or self._is_grave(finding)

    @property
    def failed(self) -> tuple[Failure, ...]:
        """Every failure so far, those of whole files first."""
        return (*self.failures, *self._within)

    @property
    def failures(self) -> tuple[Failure, ...]:
        """The failures of whole files so far, sorted."""
        return tuple(sorted(self._whole, key=lambda one: (one.path, one.message)))

    def finish(self) -> Tally:
        """Deal with what is left, and say what the whole came to."""
        for _ in self:
            pass
        return Tally(self._files, dict(self._severities), self.failed)

    def report(self, streams: bool) -> Report:
        """The report of the run. One that ``streams`` is gone through while the run is; any other is complete."""
        if streams:
            return _Live(self, (done.linted for done in self if done.linted is not None))
        from newslint.spool import Spool

        spool = Spool()
        for done in self:
            if done.linted is not None:
                spool.append(done.linted)
        return _Live(self, spool, self.failures)

    def exit_code(self) -> int:
        """0, 1 or 2 as promised: clean, something at or above ``fail-on``, something that was not judged."""
        return 2 if self._whole or self._within else int(self.grave)


class _Live(Report):
    """The report of a run, whose counts are the run's."""

    def __init__(self, run: Run, files: Iterable[Linted], failures: Sequence[Failure] = ()) -> None:
        super().__init__(run.version, run.ruleset, files, failures)
        self._run = run

    def tally(self) -> Tally:
        return self._run.finish()
