"""The entry point: a plain request, ``newslint check PATH...``, is answered at once, any other by the command line.

Hooks, editors and CI ask for little else, and building the command line takes longer than reading an article.
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


_SWITCHES = {
    "--isolated": "isolated",
    "--no-cache": "no_cache",
    "--quiet": "quiet",
    "--fix": "fix",
    "--diff": "diff",
    "--full": "full",
    "--statistics": "statistics",
}
"""Options of a plain request that stand alone, and the fields of the request that they set."""

_TEXTS = {
    "--format": "style",
    "--output": "output",
    "--profile": "profile",
    "--config": "config",
    "--fail-on": "fail_on",
}
"""Options that one text follows; the last of each counts."""

_LISTS = {"--select": "select", "--ignore": "ignore"}
"""Options that names follow, and more names where they are repeated."""

_NUMBERS = {"--jobs": ("jobs", 1), "--limit": ("limit", 0)}
"""Options that a whole number follows, and the least that it may be."""


def _plain(arguments: list[str]) -> dict[str, Any] | None:
    """A request of paths and of options that mean the same to the command line, as the fields of a ``Request``; None
    for any other, and for one in which something is wrong: the command line words that better."""
    # On Windows the command line expands "*.md" itself; with the variable set, a shell asks what may follow.
    if os.name == "nt" or "_NEWSLINT_COMPLETE" in os.environ or arguments[:1] != ["check"]:
        return None
    from newslint import shelf

    shelf.unpack(shelf.KNOWN)  # in whatever way it is answered
    asked: dict[str, Any] = {}
    paths = []
    rest = iter(arguments[1:])
    for one in rest:
        if not one.startswith("-"):
            paths.append(one)
        elif one in _SWITCHES:
            asked[_SWITCHES[one]] = True
        else:
            name, given, value = one.partition("=")
            if not given:
                value = next(rest, "-")
            if value.startswith("-") or not _set(asked, name, value):
                return None
    return {"paths": tuple(paths), **asked} if paths else None


def _set(asked: dict[str, Any], name: str, value: str) -> bool:
    """Put the value of an option where it belongs; whether there is such an option, and may have that value."""
    from newslint.config import FAIL_ON, names

    if name in _TEXTS:
        asked[_TEXTS[name]] = value
        return name != "--fail-on" or value in FAIL_ON
    if name in _LISTS:
        field = _LISTS[name]
        asked[field] = asked.get(field, ()) + names(value)
        return True
    if name in _NUMBERS and value.isascii() and value.isdecimal():
        field, least = _NUMBERS[name]
        asked[field] = number = int(value)
        return number >= least
    return False


def _answered(asked: dict[str, Any]) -> int:
    """The exit code of the answer, failures as the command line tells them."""
    from newslint.failing import guarded

    def answered() -> int:
        from newslint.commands.check import answer
        from newslint.commands.delivery import Request

        try:
            return answer(Request(**asked))
        except Exception as error:
            if "click" in sys.modules:
                _placed(error)
            raise

    return guarded(answered)


def _placed(error: Exception) -> None:
    """Have a fault of the request told with how the command is used, as the command line does."""
    import click

    if isinstance(error, click.UsageError) and error.ctx is None:
        from newslint.cli import check, cli

        error.ctx = click.Context(check, click.Context(cli, info_name="newslint"), "check")
