"""Path patterns of the configuration (``opinion/**``, ``*.draft.md``), matched without a library."""

from __future__ import annotations

import re
from functools import lru_cache


def matches(patterns: tuple[str, ...], path: str) -> bool:
    """Whether ``path`` (``/`` between its parts, relative to the configuration's folder) or a folder above
    it is named by one of the patterns.

    ``*`` and ``?`` stay within one part, ``**`` crosses parts, ``[abc]`` is one character of a set. A
    pattern without a ``/`` (a final one aside) matches a name at any depth.
    """
    return any(_compiled(pattern).match(path) is not None for pattern in patterns)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    body = pattern.strip("/").removeprefix("./")
    anchor = "" if "/" in body or pattern.startswith("/") else r"(?:.*/)?"
    return re.compile(rf"(?s:{anchor}{_translated(body)}(?:/.*)?)\Z")


_STEP = re.compile(r"\*\*/|/\*\*\Z|\*+|\?|\[!?[^\]/]+\]|.", re.DOTALL)
_WILD = {"**/": r"(?:.*/)?", "/**": "/.*", "*": "[^/]*", "?": "[^/]"}


def _translated(body: str) -> str:
    out = []
    for step in _STEP.findall(body):
        if step in _WILD:
            out.append(_WILD[step])
        elif step.startswith("**"):
            out.append(".*")
        elif len(step) > 2 and step.startswith("["):
            inside = step[1:-1].replace("\\", r"\\").replace("^", r"\^").replace("[", r"\[")
            out.append(f"[{'^/' + inside[1:] if inside.startswith('!') else inside}]")
        else:
            out.append(re.escape(step))
    return "".join(out)
