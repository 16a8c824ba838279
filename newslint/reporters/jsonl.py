"""One finding a line, each the JSON object of the full report: for streams and for big tables."""

from __future__ import annotations

import shutil
from collections.abc import Iterable

from newslint.model import Report
from newslint.reporters import _object
from newslint.typed import IO, TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from pathlib import Path

STREAMS = True


def write(report: Report, out: TextIO) -> None:
    """Every finding in order, as soon as its article is judged; failures are not among them."""
    for linted in report.files:
        for plain in _object.findings(linted):
            out.write(_object.dumps(plain) + "\n")


def join(parts: Iterable[Path], out: IO[bytes]) -> None:
    """The lines of several reports, one report after the other."""
    for part in parts:
        with part.open("rb") as file:
            shutil.copyfileobj(file, out)
