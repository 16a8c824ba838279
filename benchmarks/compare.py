"""Times newslint beside its peers: ``python -m benchmarks.compare --peers DIR``."""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks import articles, report, tools
from benchmarks.measure import Usage, alternate, run, total
from benchmarks.report import Comparison
from benchmarks.tools import Tool


@dataclass(frozen=True)
class Bench:
    """Where runs leave what they print, and the environment they get."""

    scratch: Path

    @property
    def output(self) -> Path:
        """What the last run printed."""
        return self.scratch / "output.txt"

    @property
    def env(self) -> dict[str, str]:
        """The caller's environment, with caches and settings of this run's own and no look for newer versions."""
        own = {"XDG_CACHE_HOME": str(self.scratch / "cache"), "XDG_CONFIG_HOME": str(self.scratch / "config")}
        return {**os.environ, **own, "NO_COLOR": "1", "NO_UPDATE_NOTIFIER": "1", "PYTHONUTF8": "1"}

    def run(self, tool: Tool, files: Sequence[str]) -> Usage:
        """One run of a tool over the files."""
        self.output.write_bytes(b"")
        return total([run(command, files, self.output, self.env) for command in tool.commands])

    def findings(self, tool: Tool, files: Sequence[str]) -> int:
        """The number of findings of a run that is not timed."""
        self.run(tool, files)
        return tool.count(self.output.read_text(encoding="utf-8", errors="replace"))


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; 1 if a run failed, whose figures are then not to be trusted."""
    options = _options(arguments)
    subject, others = _linters(options)
    name = f"{subject.name} {subject.version}"
    sound = True
    with tempfile.TemporaryDirectory(prefix="newslint-benchmark-") as scratch:
        bench = Bench(Path(scratch))
        files = _files(options, bench.scratch)
        print(report.machine(), end="\n\n", flush=True)
        if "cold" in options.measure:
            one = options.article.absolute() if options.article else _typical(files)
            words = len(one.read_text(encoding="utf-8", errors="replace").split())
            found, compared = _compare(bench, subject, others, [str(one)], options.cold_pairs)
            print(f"One article of {words} words, each time a new process; medians of {options.cold_pairs} pairs:\n")
            print(report.cold(name, found, compared), end="\n\n", flush=True)
            sound = sound and _sound(compared)
        if "throughput" in options.measure:
            found, compared = _compare(bench, subject, others, [str(path) for path in files], options.pairs)
            print(f"{len(files)} articles in one call; medians of {options.pairs} pairs:\n")
            print(report.throughput(name, found, len(files), compared), flush=True)
            sound = sound and _sound(compared)
    return 0 if sound else 1


def _linters(options: argparse.Namespace) -> tuple[Tool, list[Tool]]:
    home = options.peers.resolve()
    executable = (options.newslint or home / "newslint" / "bin" / "newslint").absolute()
    if not executable.exists():
        sys.exit(f"{executable} is not there: run python -m benchmarks.peers --install {options.peers}")
    subject = tools.newslint(executable, tuple(options.newslint_options.split()))
    everyone = (
        *tools.peers(home, options.languagetool),
        *tools.floors(executable.with_name("python")),
        *tools.variants(subject),
    )
    return subject, _chosen(everyone, options.against)


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compare", description=__doc__)
    add = parser.add_argument
    add("--peers", type=Path, required=True, metavar="DIR", help="the folder that benchmarks.peers filled")
    add("--newslint", type=Path, metavar="FILE", help="another newslint command than that of the folder")
    add("--newslint-options", default="", metavar="WORDS", help="further options of newslint check, in one string")
    add("--against", nargs="+", metavar="NAME", help="only tools whose name starts so; all that are found otherwise")
    add("--corpus", type=Path, metavar="DIR", help="articles of yours, *.txt at any depth; invented ones otherwise")
    add(
        "--articles",
        type=int,
        metavar="N",
        help="so many of them  [default: all of a corpus, else 200]",
    )
    add("--article", type=Path, metavar="FILE", help="the article linted cold; one of median length otherwise")
    add("--measure", nargs="+", choices=["cold", "throughput"], default=["cold", "throughput"])
    add("--cold-pairs", type=int, default=11, metavar="N", help="pairs of runs over one article  [default: 11]")
    add("--pairs", type=int, default=5, metavar="N", help="pairs of runs over all articles  [default: 5]")
    add("--languagetool", default="", metavar="URL", help="a LanguageTool server of yours")
    return parser.parse_args(arguments)


def _chosen(everyone: tuple[Tool, ...], names: list[str] | None) -> list[Tool]:
    if names is None:
        return list(everyone)
    for name in names:
        if not any(tool.name.startswith(name) for tool in everyone):
            sys.exit(f"no tool {name!r} was found; there are: {', '.join(tool.name for tool in everyone)}")
    return [tool for tool in everyone if any(tool.name.startswith(name) for name in names)]


def _files(options: argparse.Namespace, scratch: Path) -> list[Path]:
    if options.corpus is None:
        return articles.write(scratch / "articles", options.articles or 200)
    found = sorted(options.corpus.absolute().rglob("*.txt"))
    if not found:
        sys.exit(f"no .txt file in {options.corpus}")
    return sample(found, options.articles or len(found))


def sample(found: list[Path], number: int) -> list[Path]:
    """So many of the paths, spread evenly over them; all if there are no more."""
    number = min(number, len(found))
    return [found[index * len(found) // number] for index in range(number)]


def _typical(files: list[Path]) -> Path:
    middle = statistics.median_low(path.stat().st_size for path in files)
    return next(path for path in files if path.stat().st_size == middle)


def _compare(
    bench: Bench, subject: Tool, others: list[Tool], files: list[str], pairs: int
) -> tuple[int, list[Comparison]]:
    found = bench.findings(subject, files)
    made = []
    for other in others:
        print(f"{other.name}: {pairs} pairs, files: {len(files)}", file=sys.stderr)
        theirs = bench.findings(other, files)
        runs = alternate(partial(bench.run, subject, files), partial(bench.run, other, files), pairs)
        made.append(Comparison(other.name, other.version, tuple(runs), theirs, other.remote))
    return found, made


def _sound(compared: list[Comparison]) -> bool:
    return not any(usage.odd for other in compared for pair in other.pairs for usage in pair)


if __name__ == "__main__":
    sys.exit(main())
