"""What was worked out of a word, remembered for some thousand words."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from sys import intern
from typing import TypeVar

T = TypeVar("T")


def remembered(most: int) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Remember what a function makes of a word, for ``most`` words at the same time; of more, the older half is let
    go. Half the memory of ``lru_cache``, for the words are those that every other memory has, and less time."""
    return lambda work: _Memory(work, most).__getitem__


class _Memory(dict[str, T]):
    def __init__(self, work: Callable[[str], T], most: int) -> None:
        self._work = work
        self._most = most

    def __missing__(self, word: str) -> T:
        if len(self) >= self._most:
            newer = list(islice(self.items(), self._most // 2, None))
            self.clear()
            self.update(newer)
        made = self._work(word)
        self[intern(word)] = made
        return made
