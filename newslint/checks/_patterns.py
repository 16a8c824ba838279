"""Regular expressions of rule files, compiled for an engine without backtracking."""

from __future__ import annotations

import functools
from typing import Any

from newslint.model import NewslintError


@functools.lru_cache(maxsize=1024)
def compiled(pattern: str, cased: bool = False) -> Any:
    """The RE2 pattern, case ignored unless ``cased``. Raises ``NewslintError`` where it is not valid."""
    import re2

    options = re2.Options()
    options.case_sensitive = cased
    options.log_errors = False
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        said = error.args[0].decode("utf-8", "replace") if isinstance(error.args[0], bytes) else error
        raise NewslintError(f"the pattern {pattern!r} is not valid RE2: {said}") from None


def contains(pattern: Any, text: str, start: int, end: int) -> bool:
    """Whether some match of ``pattern`` in ``text`` holds ``text[start:end]``."""
    return any(match.start() <= start and end <= match.end() for match in pattern.finditer(text))
