"""Installs newslint's wheel and its peers into one folder: ``python -m benchmarks.peers --install DIR``."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Mapping
from os import environ
from pathlib import Path

from benchmarks.tools import NODE, PROSELINT, VALE

CHECKOUT = Path(__file__).resolve().parent.parent
VALE_SETTINGS = "StylesPath = styles\nMinAlertLevel = suggestion\n\n[*]\nBasedOnStyles = Vale\n"


class MissingError(Exception):
    """A program that an installation needs is not on this machine."""


def main(arguments: list[str] | None = None) -> int:
    """Install what was asked for; 1 if any of it could not be had."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    parser.add_argument("--install", type=Path, metavar="DIR", required=True, help="the folder, made if need be")
    parser.add_argument("--only", choices=list(INSTALLERS), nargs="+", default=list(INSTALLERS), help="not all of them")
    parser.add_argument("--wheel", default=str(CHECKOUT), help="newslint's wheel; this checkout's, if not given")
    options = parser.parse_args(arguments)
    folder = options.install.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    for name in options.only:
        print(f"{name}: installing into {folder}", file=sys.stderr)
        try:
            INSTALLERS[name](folder, options.wheel)
        except (MissingError, subprocess.CalledProcessError) as error:
            print(f"{name}: not installed: {error}", file=sys.stderr)
            failed = 1
    return failed


def _newslint(folder: Path, wheel: str) -> None:
    _environment(folder / "newslint", wheel)


def _proselint(folder: Path, _: str) -> None:
    _environment(folder / "proselint", f"{PROSELINT.package}=={PROSELINT.version}")


def _environment(home: Path, requirement: str) -> None:
    venv.create(home, with_pip=True, clear=True)
    subprocess.run([str(home / "bin" / "pip"), "install", "--quiet", requirement], check=True)


def _node(folder: Path, _: str) -> None:
    home = folder / "node"
    home.mkdir(exist_ok=True)
    packages = [f"{pin.package}@{pin.version}" for pin in NODE]
    _run(["npm", "install", "--no-fund", "--no-audit", "--save-exact", "--prefix", str(home), *packages])


def _vale(folder: Path, _: str) -> None:
    (folder / "vale" / "styles").mkdir(parents=True, exist_ok=True)
    (folder / "vale" / "vale.ini").write_text(VALE_SETTINGS, encoding="utf-8")
    if shutil.which("vale") is None:
        place = {"GOBIN": str(folder / "go" / "bin")}
        _run(["go", "install", f"{VALE.package}@v{VALE.version}"], {**environ, **place})


def _run(command: list[str], env: Mapping[str, str] | None = None) -> None:
    if shutil.which(command[0]) is None:
        raise MissingError(f"{command[0]} is not on the PATH")
    subprocess.run(command, check=True, env=env)


INSTALLERS: dict[str, Callable[[Path, str], None]] = {
    "newslint": _newslint,
    "proselint": _proselint,
    "node": _node,
    "vale": _vale,
}

if __name__ == "__main__":
    sys.exit(main())
