"""Regular expressions, run by an engine without backtracking so that no pattern can hang a run."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from newslint.checks._patterns import Innocent, Occurring, Sought, compiled
from newslint.document import Document
from newslint.model import Hit, Passage, Rule
from newslint.reading.words import words
from newslint.record import NamedTuple


class Params(NamedTuple):
    """``patterns`` are RE2 expressions, case ignored unless ``cased``; a group named ``hit`` narrows what is
    flagged. ``unless`` patterns silence a hit that they contain. ``replace`` is the fix, with ``\\1`` for groups.
    ``reporter``: silent where somebody is said to say it."""

    patterns: tuple[str, ...]
    unless: tuple[str, ...] = ()
    cased: bool = False
    replace: str = ""
    reporter: bool = False


def validate(params: Params) -> None:
    """Raise ``NewslintError`` where a pattern is not valid."""
    for pattern in (*params.patterns, *params.unless):
        compiled(pattern, params.cased)


def fuse(rules: Sequence[Rule]) -> Callable[[Document], Iterator[tuple[Rule, Hit]]]:
    """Each rule's patterns over the kinds of block that it reads; one pass tells which of them to look at."""
    occurring = Occurring("pattern", rules, listed, lambda rule: rule.blocks)

    def find(document: Document) -> Iterator[tuple[Rule, Hit]]:
        for block, likely in occurring.likely(document).items():
            text = document.blocks[block].text
            for one in likely:
                rule = one.rule
                for hit in _hits(block, text, one, rule.params) if one.may_occur(text) else ():
                    if not rule.params.reporter or not _attributed(document, hit.passage):
                        yield rule, hit

    return find


def listed(rules: Sequence[Rule]) -> list[tuple[int, str, str, str, bool]]:
    """The patterns that are looked for, as ``Occurring`` asks for them."""
    return [
        (at, "", "", pattern, rule.params.cased) for at, rule in enumerate(rules) for pattern in rule.params.patterns
    ]


def _attributed(document: Document, place: Passage) -> bool:
    # Few articles have such words.
    from newslint.reading.judged import somebodys

    own = document.derive(words)[place.block]
    first, last = bisect_left(own.starts, place.start), bisect_left(own.starts, place.end)
    return first < last and somebodys(document, place.block, first, last)


def _hits(block: int, text: str, one: Sought, params: Params) -> Iterator[Hit]:
    pattern = compiled(one.pattern, one.cased)
    innocent = Innocent(params.unless, params.cased, text)
    for match in pattern.finditer(text):
        group = pattern.groupindex.get("hit", 0)
        start, end = match.span(group) if match.start(group) >= 0 else match.span()
        if start < end and not innocent.holds(start, end):
            replacement = match.expand(params.replace) if params.replace else None
            yield Hit(Passage(block, start, end), replacement=replacement)
