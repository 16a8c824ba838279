"""Files to a report: read, lint and, where asked, fix each, in this process or in several."""

from __future__ import annotations

import codecs
import dataclasses
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from newslint import __version__, atomic, fixes, packs, readers, ruleset
from newslint.config import Choice, Configuration
from newslint.document import Document
from newslint.engine import Linter
from newslint.model import SEVERITIES, Failure, Finding, Linted, NewslintError, Report
from newslint.walk import STDIN, Found

MOST_ROUNDS = 10
"""How often a file is fixed and linted again before what is left is left."""

FEWEST_FOR_POOL = 32
"""Below this many files the start of further processes costs more than they save."""

MOST_FOR_ONE = 400
"""How many files must be there for each process that nobody asked for."""

Progress = Callable[[int], None]
"""Told how many files are done."""


@dataclasses.dataclass(frozen=True)
class Task:
    """What is asked of each file.

    ``stdin`` is what standard input held and ``stdin_name`` its name; ``headline`` replaces that of the
    article; ``metrics`` asks for the readability figures. ``fix`` applies the safe fixes and lints what
    they leave; ``write`` puts that into the file, otherwise the findings stay those of the file as it is.
    """

    configuration: Configuration
    stdin: bytes = b""
    stdin_name: str = ""
    headline: str | None = None
    metrics: bool = False
    fix: bool = False
    write: bool = False


class Fixed(NamedTuple):
    """What fixing one file came to: the text before and after, and how many fixes were applied."""

    path: str
    old: str
    new: str
    fixes: int


class Run(NamedTuple):
    """A report, and what was fixed on the way."""

    report: Report
    fixed: tuple[Fixed, ...]


class Done(NamedTuple):
    """One file, dealt with. ``linted`` is None for a file that could not be."""

    linted: Linted | None
    failures: tuple[Failure, ...] = ()
    fixed: Fixed | None = None


def run(found: Found, task: Task, jobs: int | None = None, progress: Progress | None = None) -> Run:
    """Lint every file found, in path order. A file that fails is a ``Failure`` and the rest goes on.

    ``jobs`` processes share the work where there are enough files for that to pay; None picks a number. The
    result does not depend on it. Raises ``ConfigError`` or ``PackError`` for settings and rules at fault.
    """
    worker = Worker(task)
    count = _processes(len(found.files), jobs)
    if count > 1:
        from newslint.pool import in_processes

        results = in_processes(found.files, worker, partial(Worker, task), count)
    else:
        results = map(worker.lint, found.files)
    done: list[Done] = []
    for result in results:
        done.append(result)
        if progress is not None:
            progress(len(done))
    linted = sorted((one.linted for one in done if one.linted is not None), key=lambda one: one.path)
    failures = sorted(
        (*found.failures, *(failure for one in done for failure in one.failures)),
        key=lambda one: (one.path, one.message),
    )
    report = Report(__version__, worker.fingerprint(found.files), tuple(linted), tuple(failures))
    return Run(report, tuple(one.fixed for one in done if one.fixed is not None))


def exit_code(report: Report, configuration: Configuration) -> int:
    """0, 1 or 2 as promised: clean, something at or above ``fail-on``, something that was not judged."""
    if report.all_failures:
        return 2
    return int(any(_grave(finding, configuration) for linted in report.files for finding in linted.findings))


def _grave(finding: Finding, configuration: Configuration) -> bool:
    threshold = configuration.settings(finding.path).fail_on.value
    return threshold != "never" and SEVERITIES.index(finding.severity) >= SEVERITIES.index(threshold)


class Worker:
    """Lints one file after another, with one ``Linter`` for each distinct choice of rules."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self._linters: dict[Choice, Linter] = {}

    def linter(self, path: str) -> Linter:
        """The linter for a file. Raises ``ConfigError`` or ``PackError``."""
        choice = self._choice(path)
        if choice not in self._linters:
            self._linters[choice] = Linter(ruleset.in_force(choice), ruleset.available(choice.packs))
        return self._linters[choice]

    def fingerprint(self, paths: Sequence[str]) -> str:
        """A digest of the rules, as set, that the files are judged by."""
        choices = {self._choice(self.name(path)) for path in paths}
        return "-".join(sorted({packs.fingerprint(ruleset.in_force(choice)) for choice in choices}))

    def _choice(self, path: str) -> Choice:
        return self.task.configuration.settings(path).for_path(path)

    def name(self, path: str) -> str:
        """What a file is called in reports and for the settings."""
        return self.task.stdin_name or path if path == STDIN else path

    def lint(self, path: str) -> Done:
        """One file from its bytes to its findings. Nothing that happens to it ends the run."""
        name = self.name(path)
        linter = self.linter(name)
        try:
            data = self.task.stdin if path == STDIN else Path(path).read_bytes()
            document = readers.read(name, data, self.task.headline)
            linted = self._judged(linter, document)
            if not self.task.fix:
                return Done(linted)
            return self._fixed(path, data, linted)
        except NewslintError as error:
            return Done(None, (Failure(name, None, str(error)),))
        except OSError as error:
            return Done(None, (Failure(name, None, f"cannot be read: {error.strerror or error}"),))
        except Exception as error:  # whatever a file makes go wrong must not keep the others from being linted
            return Done(None, (Failure(name, None, f"could not be linted: {type(error).__name__}: {error}"),))

    def _judged(self, linter: Linter, document: Document) -> Linted:
        linted = linter.lint(document)
        if not self.task.metrics:
            return linted
        from newslint.readability import metrics

        return dataclasses.replace(linted, metrics=metrics(document))

    def _fixed(self, path: str, data: bytes, before: Linted) -> Done:
        """Fix until nothing changes any more, then write. A file whose bytes its text does not give is left alone."""
        new, count = fixes.apply(before.source, before.findings)
        if not count:
            return Done(before)
        encode = _encoder(data, before.source)
        if encode is None:
            return Done(
                before, (Failure(before.path, None, "cannot be fixed: its text cannot be written back exactly"),)
            )
        linter, linted, total = self.linter(before.path), before, 0
        for _ in range(MOST_ROUNDS):
            document = readers.read(before.path, encode(new), self.task.headline)
            if document.source != new:
                return _unfixed(before, "the fixed text would not read the same")
            linted, total = self._judged(linter, document), total + count
            new, count = fixes.apply(linted.source, linted.findings)
            if not count:
                break
        fixed = Fixed(before.path, before.source, linted.source, total)
        if not self.task.write:
            return Done(before, (), fixed)
        try:
            if Path(path).read_bytes() != data:
                return _unfixed(before, "the file was changed in the meantime")
            atomic.write(path, encode(linted.source))
        except OSError as error:
            return _unfixed(before, f"it cannot be written: {error.strerror or error}")
        return Done(linted, (), fixed)


def _unfixed(linted: Linted, reason: str) -> Done:
    return Done(linted, (Failure(linted.path, None, f"not fixed: {reason}"),))


_ENCODINGS = (
    (b"", "utf-8"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"", "cp1252"),
)


def _encoder(data: bytes, source: str) -> Callable[[str], bytes] | None:
    """The way back from text to bytes, proven on the file itself; None where there is none."""
    for mark, encoding in _ENCODINGS:
        try:
            if mark + source.encode(encoding) == data:
                return lambda text, mark=mark, encoding=encoding: mark + text.encode(encoding)  # type: ignore[misc]
        except UnicodeEncodeError:
            continue
    return None


def _processes(files: int, jobs: int | None) -> int:
    if jobs == 1 or files < FEWEST_FOR_POOL:
        return 1
    import os

    wanted = jobs if jobs is not None else min(os.cpu_count() or 1, files // MOST_FOR_ONE)
    return max(1, min(wanted, files))
