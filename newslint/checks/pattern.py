"""Regular expressions, run by an engine without backtracking so that no pattern can hang a run."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from newslint.checks._patterns import compiled, contains
from newslint.document import Document
from newslint.model import Hit, Passage, Rule
from newslint.reading.standing import attributed
from newslint.reading.voice import genre
from newslint.reading.words import words


@dataclass(frozen=True)
class Params:
    """``patterns`` are RE2 expressions, case ignored unless ``cased``; a group named ``hit`` narrows what is
    flagged. ``unless`` patterns silence a hit that they contain. ``replace`` is the fix, with ``\\1`` for groups.
    ``reporter``: silent where somebody is said to say it. ``not_in``: silent in articles of these kinds."""

    patterns: tuple[str, ...]
    unless: tuple[str, ...] = ()
    cased: bool = False
    replace: str = ""
    reporter: bool = False
    not_in: tuple[Literal["column", "review", "sport"], ...] = ()


def validate(params: Params) -> None:
    """Raise ``NewslintError`` where a pattern is not valid."""
    _compiled(params)


def fuse(rules: Sequence[Rule]) -> Callable[[Document], Iterator[tuple[Rule, Hit]]]:
    """Each rule's patterns over the kinds of block that it reads."""
    ready = [(rule, *_compiled(rule.params)) for rule in rules]

    def find(document: Document) -> Iterator[tuple[Rule, Hit]]:
        for rule, patterns, innocent in ready:
            if rule.params.not_in and document.derive(genre) in rule.params.not_in:
                continue
            for block, content in enumerate(document.blocks):
                if content.kind in rule.blocks:
                    for hit in _hits(block, content.text, patterns, innocent, rule.params.replace):
                        if not rule.params.reporter or not _attributed(document, hit.passage):
                            yield rule, hit

    return find


def _attributed(document: Document, place: Passage) -> bool:
    own = document.derive(words)[place.block]
    first, last = bisect_left(own.starts, place.start), bisect_left(own.starts, place.end)
    return first < last and attributed(document, place.block, first, last)


def _hits(block: int, text: str, patterns: list[Any], innocent: list[Any], replace: str) -> Iterator[Hit]:
    for pattern in patterns:
        for match in pattern.finditer(text):
            group = pattern.groupindex.get("hit", 0)
            start, end = match.span(group) if match.start(group) >= 0 else match.span()
            if start == end or any(contains(other, text, start, end) for other in innocent):
                continue
            yield Hit(Passage(block, start, end), replacement=match.expand(replace) if replace else None)


@functools.lru_cache(maxsize=512)
def _compiled(params: Params) -> tuple[list[Any], list[Any]]:
    """The compiled patterns. Raises ``NewslintError`` naming the one that is wrong."""
    return [compiled(p, params.cased) for p in params.patterns], [compiled(p, params.cased) for p in params.unless]
