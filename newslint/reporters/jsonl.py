"""One finding a line, each the JSON object of the full report: for streams and for big tables."""

from __future__ import annotations

from typing import TextIO

from newslint.model import Report
from newslint.reporters import _object


def write(report: Report, out: TextIO) -> None:
    """Every finding in order; failures are not among them."""
    for plain in _object.findings(report.files):
        out.write(_object.dumps(plain) + "\n")
