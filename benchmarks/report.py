"""What was measured, as Markdown tables with the facts of the machine above them."""

from __future__ import annotations

import datetime
import os
import platform
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.measure import Spread, Usage, ratios, spread

MIB = 1024 * 1024


@dataclass(frozen=True)
class Comparison:
    """newslint's runs paired with those of another tool, over the same files."""

    name: str
    version: str
    pairs: tuple[tuple[Usage, Usage], ...]  # newslint's first
    findings: int
    remote: bool = False


def machine() -> str:
    """One line: the day, processors, memory, system, and what Python and Node there are."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1024**3
    # The processors that a process may use, not those of the machine.
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    facts = (
        f"{datetime.date.today():%B %Y}",
        f"{cores} cores",
        f"{memory:.0f} GiB of memory",
        f"{platform.system()} {platform.machine()}",
        f"Python {platform.python_version()}",
        f"Node {_node()}",
    )
    return ", ".join(facts)


def _node() -> str:
    try:
        done = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "not found"
    return done.stdout.strip().lstrip("v")


def cold(subject: str, findings: int, comparisons: Sequence[Comparison]) -> str:
    """One article: newslint's time over the other tool's, so less than 1 is faster."""
    header = (
        "tool",
        "CPU s",
        "wall s",
        "peak MiB",
        "findings",
        "newslint / it, CPU",
        "newslint / it, wall",
        "failed runs",
    )
    rows = [(*_figures(subject, _own(comparisons)), str(findings), "", "", _failed(_own(comparisons)))]
    for other in comparisons:
        runs = [theirs for _, theirs in other.pairs]
        cpu = "" if other.remote else _spread(ratios(other.pairs, _cpu))
        wall = _spread(ratios(other.pairs, _wall))
        rows.append((*_figures(_label(other), runs, other.remote), str(other.findings), cpu, wall, _failed(runs)))
    return table(header, rows)


def throughput(subject: str, findings: int, articles: int, comparisons: Sequence[Comparison]) -> str:
    """Many articles in one call: newslint's articles a second over the other tool's, so more than 1 is faster."""
    header = (
        "tool",
        "articles / s, wall",
        "articles / CPU s",
        "peak MiB",
        "findings",
        "newslint's rate / its, wall",
        "newslint's rate / its, CPU",
        "failed runs",
    )

    def figures(name: str, runs: Sequence[Usage], remote: bool = False) -> tuple[str, ...]:
        wall = articles / spread(map(_wall, runs)).median
        cpu = "" if remote else f"{articles / spread(map(_cpu, runs)).median:.1f}"
        return name, f"{wall:.1f}", cpu, _peak(runs, remote)

    rows = [(*figures(subject, _own(comparisons)), str(findings), "", "", _failed(_own(comparisons)))]
    for other in comparisons:
        runs = [theirs for _, theirs in other.pairs]
        turned = [(theirs, ours) for ours, theirs in other.pairs]
        cpu = "" if other.remote else _spread(ratios(turned, _cpu))
        wall = _spread(ratios(turned, _wall))
        row = (*figures(_label(other), runs, other.remote), str(other.findings), wall, cpu, _failed(runs))
        rows.append(row)
    return table(header, rows)


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (header, ["---"] * len(header), *rows))


def _own(comparisons: Sequence[Comparison]) -> list[Usage]:
    return [ours for other in comparisons for ours, _ in other.pairs]


def _figures(name: str, runs: Sequence[Usage], remote: bool = False) -> tuple[str, ...]:
    cpu = "" if remote else f"{spread(map(_cpu, runs)).median:.3f}"
    return name, cpu, f"{spread(map(_wall, runs)).median:.3f}", _peak(runs, remote)


def _peak(runs: Sequence[Usage], remote: bool) -> str:
    return "" if remote else f"{spread(run.peak for run in runs).median / MIB:.0f}"


def _label(other: Comparison) -> str:
    return f"{other.name} {other.version}".strip()


def _spread(values: Spread) -> str:
    return f"{values.median:.2f} ({values.least:.2f}–{values.most:.2f})"


def _failed(runs: Sequence[Usage]) -> str:
    codes = [code for run in runs for code in run.odd]
    return f"{len(codes)} (exit {', '.join(map(str, sorted(set(codes))))})" if codes else "none"


def _cpu(usage: Usage) -> float:
    return usage.cpu


def _wall(usage: Usage) -> float:
    return usage.wall
