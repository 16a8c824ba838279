"""Standard output whose reader has gone away, as with ``| head``."""

from __future__ import annotations

import os
import sys


def hush() -> None:
    """What is left to write goes nowhere, and quietly."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
