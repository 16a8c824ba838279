"""``newslint check``: lint what is named, report, and say by the exit code how it went."""

from __future__ import annotations

import os
import sys
from types import ModuleType

from newslint import readers, reporters, runner, shelf, walk
from newslint.commands import progress
from newslint.commands.delivery import Request, deliver, tell, wording
from newslint.config import Configuration, Options, near
from newslint.run import Run
from newslint.typed import TYPE_CHECKING
from newslint.worker import Task

if TYPE_CHECKING:
    from newslint.timings import Stopwatch


def answer(request: Request) -> int:
    """The exit code, after everything has been linted, written and said. Raises ``NewslintError`` and
    ``click.UsageError`` for what cannot be done at all."""
    reporter = _reporter(request.style)
    _refuse_contradictions(request)
    if getattr(reporter, "BINARY", False) and request.output is None:
        raise _wrong_request(f"--format {request.style} is no text and needs a file: --output FILE")
    configuration = Configuration(
        Options(
            config=request.config,
            profile=request.profile,
            isolated=request.isolated,
            select=request.select,
            ignore=request.ignore,
            fail_on=request.fail_on,
            languagetool=request.languagetool,
        )
    )
    if any(map(walk.is_archive, request.paths)):
        from newslint.commands import archive as of_archives

        return of_archives.answer(request, reporter, configuration)
    found = walk.find(request.paths, readers.known_suffixes(), lambda path: configuration.settings(path).excludes(path))
    if request.headline is not None and len(found.files) > 1:
        raise _wrong_request(f"--headline is the headline of one article, and there are {len(found.files)}")
    task = Task(
        configuration,
        stdin=sys.stdin.buffer.read() if walk.STDIN in found.files else b"",
        stdin_name=request.stdin_filename,
        headline=request.headline,
        metrics=getattr(reporter, "METRICS", False),
        fix=request.fix or request.diff,
        write=request.fix and not request.diff,
        cache=not request.no_cache and not request.timings,
        watch=_watch(request),
    )
    # Lines that come while a bar is drawn would tear it.
    shown = request.quiet or (request.style == "text" and request.output is None and sys.stdout.isatty())
    with progress.watched(len(found.files), shown) as bar:
        run = runner.run(found, task, 1 if request.timings else request.jobs, bar)
        written = deliver(run, reporter, request)
    _say(run, found, request)
    if task.watch is not None:
        from newslint import timings

        for line in timings.table(task.watch.lines()):
            import click

            click.echo(line, err=True)
    return run.exit_code() if written else 2


def _watch(request: Request) -> Stopwatch | None:
    if not request.timings:
        return None
    from newslint.timings import Stopwatch

    return Stopwatch()


def _reporter(name: str) -> ModuleType:
    """The reporter of a format: a module of ``reporters/``, of which only this one is imported."""
    file = os.path.join(os.path.dirname(reporters.__file__), f"{name}.py")
    if not name.isidentifier() or name.startswith("_") or not os.path.isfile(file):
        known = reporters.names()
        raise _wrong_request(f"no format '{name}'{near(name, known)} (there are {', '.join(known)})")
    return shelf.module(f"newslint.reporters.{name}")


def _refuse_contradictions(request: Request) -> None:
    """Raise ``click.UsageError`` for options of which one would be passed over in silence."""
    reads_stdin = walk.STDIN in request.paths
    if request.stdin_filename and not reads_stdin:
        raise _wrong_request("--stdin-filename names what - reads, and - is not among the paths")
    if request.fix and not request.diff and reads_stdin:
        raise _wrong_request("--fix cannot write to standard input; --diff shows the fixes")
    if request.diff and request.style != "text":
        raise _wrong_request("--diff prints a diff and no report; leave --format out")
    if request.style != "text" and (request.full or request.statistics or request.limit is not None):
        raise _wrong_request("--full, --limit and --statistics are for --format text")
    if request.timings and (request.jobs or 1) > 1:
        raise _wrong_request("--timings is of one process; leave --jobs out")
    if request.resume and not any(map(walk.is_archive, request.paths)):
        raise _wrong_request("--resume is for archives")
    if request.output is not None and not os.path.isdir(os.path.dirname(os.path.abspath(request.output))):
        raise _wrong_request(f"--output: there is no folder for {request.output}")


def _wrong_request(message: str) -> Exception:
    """A ``click.UsageError``; click itself is not imported for a request that is right."""
    import click

    return click.UsageError(message)


def _say(run: Run, found: walk.Found, request: Request) -> None:
    """Failures, and unless quiet what was skipped, noted and fixed, to standard error."""
    for failure in run.failed:
        tell(wording(failure))
    if request.quiet:
        return
    for path in found.skipped:
        tell(f"{path}: skipped, the configuration excludes it")
    for path, note in run.notes:
        tell(f"{path}: {note}")
    if request.fix or request.diff:
        verb = "would fix" if request.diff else "fixed"
        tell(f"{verb} {_count(run.fixes, 'finding')} in {_count(run.fixed, 'file')}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
