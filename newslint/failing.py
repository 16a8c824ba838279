"""One way to fail, for the command line and the plain request: a single line on standard error, and the exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable

from newslint.model import NewslintError

INTERRUPTED = 130


def guarded(act: Callable[[], int], passed: tuple[type[BaseException], ...] = ()) -> int:
    """The exit code of an act, what it wrote flushed; faults of the request and of newslint itself end in 2, never in
    the 1 of findings. What is among ``passed`` is raised on."""
    try:
        code = act()
        sys.stdout.flush()
    except passed:
        raise
    except NewslintError as error:
        print(f"newslint: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("newslint: interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        from newslint.commands.pipe import hush

        hush()
        return 0
    except Exception as error:
        # Click is there where one of its exceptions is; past the door nobody else shows it.
        if "click" in sys.modules:
            import click

            if isinstance(error, click.ClickException):
                error.show()
                return error.exit_code
        import traceback

        traceback.print_exc()
        print("newslint: this is a fault of newslint, please report it with the lines above", file=sys.stderr)
        return 2
    return code
