"""``newslint check ARCHIVE``: lint the rows of archives, in one go or in parts that survive the end of the run."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, islice
from types import ModuleType

from newslint import __version__, archive, runner, walk
from newslint.archive import Columns, Row
from newslint.commands import delivery, progress
from newslint.config import Configuration
from newslint.model import NewslintError
from newslint.parts import SIZE, Parts, Summary
from newslint.run import Run
from newslint.typed import TYPE_CHECKING, TypeVar
from newslint.worker import Task, Worker

if TYPE_CHECKING:
    from newslint.commands.delivery import Request

T = TypeVar("T")

MOST_FAILURES = 20
"""How many failures are told one by one."""


def answer(request: Request, reporter: ModuleType, configuration: Configuration) -> int:
    """The exit code, after every row has been linted, written and said. Raises ``NewslintError`` for what cannot
    be done at all."""
    _refuse_contradictions(request, reporter)
    files = [file for path in request.paths for file in archive.files(path)]
    asked = Columns(request.headline_column, request.body_column, request.id_column, request.date_column)
    rows = archive.every(files, asked)
    task = Task(configuration, metrics=getattr(reporter, "METRICS", False))
    in_parts = request.output is not None and hasattr(reporter, "join")
    with progress.Count(sum(map(archive.count, files)), "articles", request.quiet) as told:
        if in_parts:
            return _in_parts(request, reporter, task, files, rows, asked, told)
        run = runner.over_rows(_told(rows, told), files, task, request.jobs)
        written = delivery.deliver(run, reporter, request)
    tally = run.finish() if written else None
    notes: dict[str, int] = {}
    for _, note in run.notes:
        notes[note] = notes.get(note, 0) + 1
    _say(Summary(failures=tally.failures if tally else run.failed, notes=notes), request)
    return run.exit_code() if written else 2


def _refuse_contradictions(request: Request, reporter: ModuleType) -> None:
    mixed = [path for path in request.paths if not walk.is_archive(path)]
    if mixed:
        raise NewslintError(f"an archive is linted in a run of its own, without {mixed[0]}")
    for given, option in (
        (request.fix, "--fix"),
        (request.diff, "--diff"),
        (request.headline is not None, "--headline"),
        (request.timings, "--timings"),
    ):
        if given:
            raise NewslintError(f"{option} is for articles in files, not for the rows of an archive")
    if request.resume and (request.output is None or not hasattr(reporter, "join")):
        raise NewslintError("--resume goes on with the --output of a run with --format jsonl or parquet")


def _in_parts(
    request: Request, reporter: ModuleType, task: Task, files: Sequence[str], rows: Iterator[Row], asked: Columns,
    told: progress.Count,
) -> int:  # fmt: skip
    output = str(request.output)
    parts = Parts(output, _about(request, task, files, asked), request.resume)
    before = len(parts.summaries) * SIZE
    told.begin_at(before)
    run = runner.over_rows(islice(rows, before, None), files, task, request.jobs)
    dones = iter(run)
    try:
        for first in dones:
            own = _told(chain([first], islice(dones, SIZE - 1)), told)
            part = Run(own, (), runner.grave(task.configuration, archive.file_of), run.version, run.ruleset)
            parts.write(part, partial(delivery.fill, reporter, part.report(streams=True)))
        parts.join(reporter.join)
    except OSError as error:
        delivery.tell(f"{output}: cannot be written: {error.strerror or error}")
        return 2
    total = Summary()
    for summary in parts.summaries:
        total = total.plus(summary)
    _say(total, request)
    if not request.quiet:
        counts = ", ".join(f"{total.severities.get(one, 0):,} {one}s" for one in ("error", "warning", "suggestion"))
        delivery.tell(f"{output}: {counts} in {total.articles:,} articles")
    return 2 if total.failures else int(total.grave)


def _about(request: Request, task: Task, files: Sequence[str], asked: Columns) -> dict[str, object]:
    """What decides on the findings of a part."""
    worker = Worker(task)
    sizes = [(file, (stat := os.stat(file)).st_size, stat.st_mtime_ns) for file in files]
    judged = [(digest.hex() if (digest := worker.judgement(file).digest) else "") for file in files]
    return {
        "newslint": __version__,
        "archive": sizes,
        "columns": [archive.columns(file, asked) for file in files],
        "rules or settings": [worker.fingerprint(files), judged, request.languagetool],
        "fail-on": [task.configuration.settings(file).fail_on.value for file in files],
        "format": request.style,
        "size of parts": SIZE,
    }


def _told(items: Iterator[T], told: progress.Count) -> Iterator[T]:
    for item in items:
        yield item
        told.one()


def _say(summary: Summary, request: Request) -> None:
    """Failures, and unless quiet what was noted, to standard error; of many failures the first and their number."""
    for failure in summary.failures[:MOST_FAILURES]:
        delivery.tell(delivery.wording(failure))
    more = len(summary.failures) - MOST_FAILURES
    if more > 0:
        delivery.tell(f"and {more:,} more articles that could not be linted")
    if not request.quiet:
        for note, number in sorted(summary.notes.items()):
            delivery.tell(f"{number:,} {'article' if number == 1 else 'articles'}: {note}")
