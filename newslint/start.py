"""The entry point: a plain request, ``newslint check PATH...``, is answered at once, any other by the command line.

Hooks and editors ask for little else, file by file, and building the command line takes longer than reading an article.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable

TYPE_CHECKING = False

if TYPE_CHECKING:
    from newslint.typed import Any, NoReturn


def entry() -> None:
    """Answer the command line and end the process."""
    main(_leave)


def main(leave: Callable[[int], NoReturn] = sys.exit) -> None:
    """Answer the command line and exit, after a plain request by ``leave``."""
    # Until rules are loaded there is no garbage that only a collection finds; the worker goes on from there.
    gc.disable()
    from newslint import shelf

    shelf.use()
    asked = _plain(sys.argv[1:])
    if asked is None:
        from newslint.cli import main as ask

        ask()
    else:
        leave(_answered(asked))


def _leave(code: int) -> NoReturn:
    """End at once: what was written is flushed, and to take the interpreter apart takes a tenth of a run over one
    article."""
    sys.stderr.flush()
    os._exit(code)


_SWITCHES = {"--isolated": "isolated", "--no-cache": "no_cache", "--quiet": "quiet", "--fix": "fix"}
"""Options of a plain request: they stand alone and mean the same in any order."""


def _plain(arguments: list[str]) -> dict[str, Any] | None:
    """A request that has nothing but paths and switches; None for any other."""
    # On Windows the command line expands "*.md" itself; with the variable set, a shell asks what may follow.
    if os.name == "nt" or "_NEWSLINT_COMPLETE" in os.environ or arguments[:1] != ["check"]:
        return None
    switches = {_SWITCHES[one]: True for one in arguments[1:] if one in _SWITCHES}
    paths = tuple(one for one in arguments[1:] if one not in _SWITCHES)
    return {"paths": paths, **switches} if paths and not any(path.startswith("-") for path in paths) else None


def _answered(asked: dict[str, Any]) -> int:
    """The exit code of the answer, failures as the command line tells them."""
    from newslint import shelf

    shelf.unpack(shelf.KNOWN)
    from newslint.failing import guarded

    def answered() -> int:
        from newslint.commands.check import answer
        from newslint.commands.delivery import Request

        return answer(Request(**asked))

    return guarded(answered)
