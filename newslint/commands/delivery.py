"""What was asked for, and how its answer gets to where it is wanted: a file, a terminal, standard error."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from types import ModuleType

from newslint.model import Failure, Report
from newslint.record import NamedTuple
from newslint.run import Run
from newslint.typed import IO, TextIO


class Request(NamedTuple):
    """What was asked for, option by option."""

    paths: tuple[str, ...]
    style: str = "text"
    output: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: str | None = None
    config: str | None = None
    isolated: bool = False
    fail_on: str | None = None
    fix: bool = False
    diff: bool = False
    headline: str | None = None
    stdin_filename: str = ""
    full: bool = False
    quiet: bool = False
    statistics: bool = False
    languagetool: str | None = None
    no_cache: bool = False
    jobs: int | None = None
    limit: int | None = None
    headline_column: str | None = None
    body_column: str | None = None
    id_column: str | None = None
    date_column: str | None = None
    resume: bool = False
    timings: bool = False


def deliver(run: Run, reporter: ModuleType, request: Request) -> bool:
    """Write the report to where it is wanted; whether that succeeded."""
    if request.output is None:
        try:
            _write(run, reporter, request, _standard_output("diff" if request.diff else request.style))
            sys.stdout.flush()
        except BrokenPipeError:
            from newslint.commands.pipe import hush

            hush()
            if request.fix:
                run.finish()
        return True
    from newslint import atomic

    try:
        with atomic.writing(request.output) as file:
            if getattr(reporter, "BINARY", False):
                reporter.write(run.report(streams=reporter.STREAMS), file)
            else:
                _as_text(file, lambda out: _write(run, reporter, request, out))
    except OSError as error:
        tell(f"{request.output}: cannot be written: {error.strerror or error}")
        run.finish()
        return False
    return True


def fill(reporter: ModuleType, report: Report, file: IO[bytes]) -> None:
    """Write a report into a binary file."""
    if getattr(reporter, "BINARY", False):
        reporter.write(report, file)
        return
    _as_text(file, lambda out: reporter.write(report, out))


def _as_text(file: IO[bytes], write: Callable[[TextIO], None]) -> None:
    out = io.TextIOWrapper(file, "utf-8", "backslashreplace", newline="")
    write(out)
    out.flush()
    out.detach()


def _standard_output(style: str) -> TextIO:
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A name of bytes that are no text must not end the run; and programs read UTF-8, whatever a terminal speaks.
        if style == "text":
            sys.stdout.reconfigure(errors="backslashreplace")
        else:
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    return sys.stdout


def _write(run: Run, reporter: ModuleType, request: Request, out: TextIO) -> None:
    if request.diff:
        from newslint import fixes

        for done in run:
            if done.fixed is not None:
                out.write(fixes.diff(done.fixed.path, done.fixed.old, done.fixed.new))
        return
    report = run.report(streams=getattr(reporter, "STREAMS", False))
    if request.style != "text":
        reporter.write(report, out)
    else:
        terminal = request.output is None and out.isatty()
        reporter.write(
            report,
            out,
            full=request.full or terminal,
            color=_coloured(terminal),
            statistics=request.statistics,
            **({} if request.limit is None else {"limit": request.limit}),
            width=_width() if terminal else 100,
        )


def _width() -> int:
    """The columns for a source line on a terminal."""
    import shutil

    return max(40, shutil.get_terminal_size((100, 24)).columns - 10)


def _coloured(terminal: bool) -> bool:
    """Whether to use colour: ``NO_COLOR`` forbids it, ``FORCE_COLOR`` asks for it, else a terminal decides."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (terminal and os.environ.get("TERM") != "dumb")


def wording(failure: Failure) -> str:
    """A failure in one line."""
    rule = f" [{failure.rule}]" if failure.rule else ""
    return f"{failure.path}: {failure.message}{rule}"


def tell(line: str) -> None:
    """A remark on standard error, fit for a terminal."""
    import click

    from newslint.reporters._screen import clean

    click.echo(f"newslint: {clean(line)}", err=True)
