"""Regular expressions of rule files, compiled for an engine without backtracking."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from newslint import late_re as re
from newslint.checks._literals import all_needed, folded
from newslint.model import NewslintError
from newslint.typed import Any

_FIRST = 100
"""Texts after which it pays to join the patterns: the blocks of some ten articles."""

_TOGETHER = 30
"""Patterns joined in one automaton: of two thirds as many, its states take a tenth less memory and a quarter more time;
of many more, they are more than its memory holds, and it begins anew again and again."""

_SIGNS = frozenset("]!<>[{}@&\\")
"""Signs that prose seldom has: the patterns that need one are not joined, and are looked for where one is."""

_MEMORY = 4 << 20
"""Bytes that an automaton of joint patterns may grow to while it reads."""

_LETTER = re.compile(r"((?<!\\)\[[^]]*)?\\pL")
_SUCH = r"A-Za-z\x{80}-\x{10FFFF}"
"""What joint patterns take for letters: what all the letters are makes twice as large an automaton."""

_COUNTED = re.compile(r"\{(\d+),\d{2,}\}")
"""What joint patterns do not count: how far off one word may be from another makes a state for each distance."""


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


class Innocent:
    """The stretches of one text that some patterns match, found when first asked for: one pass, however many ask."""

    def __init__(self, patterns: Sequence[str], cased: bool, text: str) -> None:
        self._patterns = patterns
        self._cased = cased
        self._text = text
        self._found: list[list[tuple[int, int]]] | None = None

    def holds(self, start: int, end: int) -> bool:
        """Whether some match holds ``text[start:end]``."""
        if not self._patterns:
            return False
        if self._found is None:
            every = [compiled(pattern, self._cased) for pattern in self._patterns]
            self._found = [[match.span() for match in pattern.finditer(self._text)] for pattern in every]
        # Matches of one pattern follow each other: only the last that begins in time can hold the place.
        return any(
            at and spans[at - 1][1] >= end
            for spans in self._found
            for at in [bisect_right(spans, (start, len(self._text)))]
        )


class Occurring:
    """Which of many patterns occur in a text.

    Nearly none does in a block of prose. In the first texts, each pattern whose literals are there is looked for; then
    they are joined, which one article would not repay (22 ms for 84 patterns) and a hundred do (60 times as fast).
    """

    def __init__(self, patterns: Sequence[tuple[str, bool]]) -> None:
        """``patterns`` are valid, each with whether case counts."""
        self._patterns = tuple(patterns)
        self._needed = all_needed(self._patterns)
        self._texts = 0
        self._signed = [index for index, own in enumerate(self._needed) if own.all_need(_SIGNS)]
        self._joints: list[tuple[list[int], Any]] = []

    def of(self, text: str) -> Sequence[int]:
        """The indices of the patterns that occur in ``text``; perhaps of more: words may be too far off."""
        if not self._joints:
            self._texts += 1
            if self._texts <= _FIRST:
                return self._one_by_one(text, range(len(self._patterns)))
            self._join()
        signed = self._signed and any(map(text.__contains__, _SIGNS))
        occurring = self._one_by_one(text, self._signed) if signed else []
        for indices, joint in self._joints:
            found: Any = joint.Match(text)
            if not found:
                return range(len(self._patterns))
            if len(found) > 1:
                occurring += (indices[at] for at in sorted(found)[:-1])
        return sorted(occurring)

    def _join(self) -> None:
        rest = sorted({*range(len(self._patterns))} - {*self._signed})
        groups = [rest[first : first + _TOGETHER] for first in range(0, max(1, len(rest)), _TOGETHER)]
        # All or none: were some kept when one cannot be made, the patterns of the others would never be looked for.
        self._joints = [(group, _joined([self._patterns[index] for index in group])) for group in groups]

    def _one_by_one(self, text: str, indices: Iterable[int]) -> list[int]:
        low = folded(text)
        return [
            index
            for index in indices
            if not self._needed[index].missing(text, low) and compiled(*self._patterns[index]).search(text)
        ]


def _joined(patterns: Sequence[tuple[str, bool]]) -> Any:
    """One automaton for all patterns, and behind them for the end of the text, which is in every one: where not even
    that is found, the automaton ran out of memory."""
    import re2

    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    joint = re2.Set.SearchSet(options)
    for pattern, cased in patterns:
        loose = _LETTER.sub(lambda found: found[1] + _SUCH if found[1] else f"[{_SUCH}]", pattern)
        loose = _COUNTED.sub(lambda found: "*" if found[1] == "0" else "+", loose)
        joint.Add(loose if cased else f"(?i){loose}")
    joint.Add(r"\z")
    joint.Compile()
    return joint
