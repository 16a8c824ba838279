"""Path patterns of the configuration (``opinion/**``, ``*.draft.md``), matched without a library."""

from __future__ import annotations

from functools import lru_cache

from newslint import late_re as re


def matches(patterns: tuple[str, ...], path: str) -> bool:
    """Whether ``path`` (``/`` between its parts, relative to the configuration's folder) or a folder above it
    is named by one of the patterns.

    ``*`` and ``?`` stay within one part, ``**`` crosses parts; every other character stands for itself, for
    brackets are common in the folders of web sites. A pattern without a ``/`` (a final one aside) matches a
    name at any depth.
    """
    return any(_compiled(pattern).match(path) is not None for pattern in patterns)


_STEP = re.compile(r"\*\*/|/\*\*\Z|\*+|\?|[^*?/]+|/")
_WILD = {"**/": r"(?:.*/)?", "/**": "/.*", "*": "[^/]*", "?": "[^/]"}


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    body = pattern.removeprefix("./").strip("/")
    anchor = "" if "/" in body or pattern.startswith(("/", "./")) else r"(?:.*/)?"
    steps = (_WILD.get(step) or (".*" if step.startswith("**") else re.escape(step)) for step in _STEP.findall(body))
    return re.compile(rf"(?s:{anchor}{''.join(steps)}(?:/.*)?)\Z")
