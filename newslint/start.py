"""The entry point: the plain request, ``newslint check PATH...``, is answered at once, any other by the command line.

Hooks and editors ask for nothing else, file by file, and building the command line takes as long as reading an article.
"""

from __future__ import annotations

import gc
import os
import sys

_ALLOCATIONS = 50_000
"""How many objects may be made before Python looks for garbage among the young ones."""


def main() -> None:
    """Answer the command line and exit."""
    # Nearly nothing that is allocated while rules load and articles are read is garbage that only a collection finds:
    # looking for it as often as Python does by itself takes a fifteenth of the time.
    gc.set_threshold(_ALLOCATIONS, 20, 50)
    paths = _plain(sys.argv[1:])
    if paths is None:
        from newslint.cli import main as ask

        ask()
    else:
        sys.exit(_answered(paths))


def _plain(arguments: list[str]) -> tuple[str, ...] | None:
    """The paths of a request that has nothing but paths; None for any other."""
    # On Windows the command line expands "*.md" itself; with the variable set, a shell asks what may follow.
    if os.name == "nt" or "_NEWSLINT_COMPLETE" in os.environ or arguments[:1] != ["check"]:
        return None
    paths = tuple(arguments[1:])
    return paths if paths and not any(path.startswith("-") for path in paths) else None


def _answered(paths: tuple[str, ...]) -> int:
    """The exit code of the answer, failures as the command line tells them."""
    from newslint.failing import guarded

    def answered() -> int:
        from newslint.commands.check import Request, answer

        return answer(Request(paths=paths))

    return guarded(answered)
