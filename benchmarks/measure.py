"""Whole processes, timed from outside: what one run used, runs in pairs, and the ratios of the pairs."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LAUNCH = Path(__file__).parent / "drivers" / "launch.py"

# ru_maxrss is in KiB on Linux and in bytes on macOS.
RSS_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Usage:
    """What a run used: wall and CPU (user + system) in seconds, peak memory of its largest process in bytes."""

    wall: float
    cpu: float
    peak: int
    odd: tuple[int, ...] = ()  # exit codes of runs that failed; negative: ended by that signal


@dataclass(frozen=True)
class Spread:
    """The median of some figures, with the least and the most of them."""

    median: float
    least: float
    most: float


def spread(values: Iterable[float]) -> Spread:
    """The median, least and most of one value or more."""
    ordered = sorted(values)
    return Spread(statistics.median(ordered), ordered[0], ordered[-1])


def ratios(pairs: Sequence[tuple[Usage, Usage]], figure: Callable[[Usage], float]) -> Spread:
    """The figure of the first run over that of the second, pair by pair; not the ratio of two medians."""
    return spread(figure(first) / figure(second) for first, second in pairs)


@dataclass(frozen=True)
class Command:
    """A command without its files, the exit codes that mean it did its work, and the folder it is run in."""

    argv: tuple[str, ...]
    normal: frozenset[int] = frozenset({0})
    folder: Path | None = None


def run(command: Command, files: Sequence[str], output: Path, env: Mapping[str, str]) -> Usage:
    """Run the command over the files, in one process; all it prints is added to the output file."""
    launched = subprocess.run(
        [sys.executable, "-I", "-S", str(LAUNCH), str(output.absolute()), *command.argv, *files],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        cwd=command.folder,
        env=dict(env),
    )
    wall, user, system, peak, status = launched.stdout.split()
    code = os.waitstatus_to_exitcode(int(status))
    return Usage(
        wall=float(wall),
        cpu=float(user) + float(system),
        peak=int(peak) * RSS_UNIT,
        odd=() if code in command.normal else (code,),
    )


def total(parts: Sequence[Usage]) -> Usage:
    """Commands run one after the other, as one: times add up, memory does not."""
    return Usage(
        wall=sum(part.wall for part in parts),
        cpu=sum(part.cpu for part in parts),
        peak=max(part.peak for part in parts),
        odd=tuple(code for part in parts for code in part.odd),
    )


def alternate(first: Callable[[], Usage], second: Callable[[], Usage], times: int) -> list[tuple[Usage, Usage]]:
    """Run the two in turn, A B A B …, so that a machine that slows down slows both; one uncounted pair goes ahead."""
    return [(first(), second()) for _ in range(times + 1)][1:]
