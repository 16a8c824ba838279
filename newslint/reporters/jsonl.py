"""One finding a line, each the JSON object of the full report: for streams and for big tables."""

from __future__ import annotations

from typing import TextIO

from newslint.model import Report
from newslint.reporters import _object

STREAMS = True


def write(report: Report, out: TextIO) -> None:
    """Every finding in order, as soon as its article is judged; failures are not among them."""
    for linted in report.files:
        for plain in _object.findings(linted):
            out.write(_object.dumps(plain) + "\n")
