"""The linters that are timed: how each is run over files, and how its findings are counted."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.measure import Command

DRIVERS = Path(__file__).parent / "drivers"
Count = Callable[[str], int]


@dataclass(frozen=True)
class Pin:
    """A package and the version of it that the figures in the docs were measured with."""

    package: str
    version: str


PROSELINT = Pin("proselint", "0.16.0")
NODE = (
    Pin("write-good", "1.0.8"),
    Pin("alex", "11.0.1"),
    Pin("textlint", "15.8.0"),
    Pin("textlint-rule-write-good", "2.0.0"),
    Pin("textlint-rule-common-misspellings", "1.0.1"),
    Pin("textlint-rule-terminology", "5.2.16"),
    Pin("harper.js", "2.10.0"),
)
VALE = Pin("github.com/vale-cli/vale/v3/cmd/vale", "3.21.0")
TEXTLINT_RULES = ("write-good", "common-misspellings", "terminology")


@dataclass(frozen=True)
class Tool:
    """A linter: its commands, run one after the other over the same files, and how findings show in their output.

    ``remote`` is a tool whose work is done by a server: its CPU time and memory are not those of the command.
    """

    name: str
    version: str
    commands: tuple[Command, ...]
    count: Count
    remote: bool = False


def lines(pattern: str) -> Count:
    """Counts the lines of an output that match a pattern, from their start."""
    found = re.compile(pattern, re.MULTILINE)
    return lambda output: len(found.findall(output))


def summed(output: str) -> int:
    """What newslint's last line of text adds up to: it is printed whatever number of findings is shown."""
    last = output.strip().splitlines()[-1] if output.strip() else ""
    return sum(int(number) for number in re.findall(r"(\d+) (?:error|warning|suggestion)s?\b", last))


def nothing(_: str) -> int:
    """For commands that lint nothing."""
    return 0


def newslint(executable: Path, options: tuple[str, ...] = ()) -> Tool:
    """newslint as installed, without a configuration file and without results of earlier runs."""
    argv = (str(executable), "check", "--isolated", "--no-cache", *options)
    version = _said(executable, "--version").removeprefix("newslint ")
    return Tool("newslint", version, (Command(argv, frozenset({0, 1})),), summed)


def variants(tool: Tool) -> tuple[Tool, ...]:
    """newslint otherwise: as JSON with all metrics, in one process, over files it has already linted."""
    (command,) = tool.commands

    def other(name: str, argv: tuple[str, ...], count: Count = summed) -> Tool:
        return replace(tool, name=f"newslint {name}", version="", commands=(replace(command, argv=argv),), count=count)

    return (
        other("--format json", (*command.argv, "--format", "json"), _json_findings),
        other("--jobs 1", (*command.argv, "--jobs", "1")),
        other("unchanged files again", tuple(part for part in command.argv if part != "--no-cache")),
    )


def _json_findings(output: str) -> int:
    # Notes on standard error may stand around the report.
    report, _ = json.JSONDecoder().raw_decode(output[output.index("{") :])
    return len(report["findings"])


def floors(python: Path) -> tuple[Tool, ...]:
    """What any Python command line costs: click alone, and click with the files read and hashed."""
    click = f"(click {_version_in(python, 'click')})"
    argv = (str(python), str(DRIVERS / "floor.py"))
    return (
        Tool("bare command", click, (Command(argv),), nothing),
        Tool("files read and hashed", click, (Command((*argv, "--read")),), nothing),
    )


def peers(folder: Path, languagetool: str = "") -> tuple[Tool, ...]:
    """The peers found in a folder that ``benchmarks.peers`` filled, Vale on the PATH, a LanguageTool server."""
    found = [*_proselint(folder), *_node(folder), *_vale(folder)]
    if languagetool:
        argv = ("python3", str(DRIVERS / "languagetool.py"), languagetool)
        found.append(Tool("LanguageTool server", "", (Command(argv),), lines(r".+:\d+: \S"), remote=True))
    return tuple(found)


def _proselint(folder: Path) -> tuple[Tool, ...]:
    executable = folder / "proselint" / "bin" / "proselint"
    if not executable.exists():
        return ()
    command = Command((str(executable), "check"), frozenset({0, 1}))
    version = _version_in(executable.with_name("python"), "proselint")
    return (Tool("proselint", version, (command,), lines(r".+?:\d+:\d+: \S")),)


def _node(folder: Path) -> tuple[Tool, ...]:
    home = folder / "node"
    commands = home / "node_modules" / ".bin"
    found = []
    if (commands / "write-good").exists():
        # --parse: one line a finding and no excerpts; the exit code is then 255 where the last file has a finding.
        good = Command((str(commands / "write-good"), "--parse"), frozenset({0, 255}))
        found.append(Tool("write-good", _version(home, "write-good"), (good,), lines(r".+?:\d+:\d+:\S")))
        if (commands / "alex").exists():
            alex = Command((str(commands / "alex"), "--text"), frozenset({0, 1}))
            alone = Tool("alex", _version(home, "alex"), (alex,), lines(r"\s+\d+:\d+\S*\s+(?:warning|error)\s"))
            found.append(alone)
            both = lines(r".+?:\d+:\d+:\S|\s+\d+:\d+\S*\s+(?:warning|error)\s")
            version = f"{found[0].version} + {alone.version}"
            found.append(Tool("write-good + alex", version, (good, alex), both))
    if (commands / "textlint").exists():
        rules = tuple(part for rule in TEXTLINT_RULES for part in ("--rule", rule))
        argv = (str(commands / "textlint"), *rules, "--format", "unix", "--no-color")
        # Rules are looked up from the folder that textlint is run in.
        command = Command(argv, frozenset({0, 1}), home)
        found.append(Tool("textlint", _version(home, "textlint"), (command,), lines(r".+?:\d+:\d+: \S")))
    if (home / "node_modules" / "harper.js").exists():
        command = Command(("node", str(DRIVERS / "harper.mjs"), str(home)))
        found.append(Tool("harper.js", _version(home, "harper.js"), (command,), lines(r".+:\d+: \S")))
    return tuple(found)


def _vale(folder: Path) -> tuple[Tool, ...]:
    built = folder / "go" / "bin" / "vale"
    executable = str(built) if built.exists() else shutil.which("vale")
    settings = folder / "vale" / "vale.ini"
    if executable is None or not settings.exists():
        return ()
    said = _said(Path(executable), "--version").removeprefix("vale version ")
    # A Vale built from its module calls itself "master".
    version = VALE.version if said == "master" else said
    command = Command((executable, "--config", str(settings), "--output", "line"), frozenset({0, 1}))
    return (Tool("Vale", version, (command,), lines(r".+?:\d+:\d+:\S")),)


def _version(home: Path, package: str) -> str:
    manifest = home / "node_modules" / package / "package.json"
    return str(json.loads(manifest.read_text(encoding="utf-8"))["version"])


def _version_in(python: Path, package: str) -> str:
    return _said(python, "-c", f"import importlib.metadata as m; print(m.version({package!r}))")


def _said(executable: Path, *arguments: str) -> str:
    done = subprocess.run([str(executable), *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip()
