"""What was worked out of a word, remembered for some thousand words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from newslint.typed import Any, TypeVar

T = TypeVar("T")


_shared: dict[str, str] = {}
_MOST_SHARED = 10_900


def shared(word: str) -> str:
    """The word as one string for whoever remembers it, as ``sys.intern`` would give; but that table has room for every
    word that was in it since it last grew, which comes to 2 MiB after some thousand articles."""
    if len(_shared) >= _MOST_SHARED:
        _shared.clear()
    return _shared.setdefault(word, word)


def remembered(most: int, known: Mapping[str, Any] | None = None) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Remember what a function makes of a word, for ``most`` words at the same time, and what is ``known`` already; of
    more, the first two thirds stay, for they are the words of every article, and of the others the older half is let
    go. Half the memory of ``lru_cache``, for the words are those that every other memory has, and less time. The room
    of a dictionary doubles at 5,460 words, at 10,920 and at 21,840: ``most`` had better be just below."""
    return lambda work: _Memory(work, most, known or {}).__getitem__


class _Memory(dict[str, "T"]):
    def __init__(self, work: Callable[[str], T], most: int, known: Mapping[str, T]) -> None:
        super().__init__(known)
        self._work = work
        self._most = most

    def __missing__(self, word: str) -> T:
        if len(self) >= self._most:
            every, stay = list(self.items()), self._most * 2 // 3
            self.clear()
            self.update(every[:stay])
            self.update(every[(stay + self._most) // 2 :])
        word = shared(word)
        made = self[word] = self._work(word)
        return made
