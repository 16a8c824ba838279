"""Words and phrases from a list: thousands of them, of all rules, in one pass over the words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from newslint.document import Document
from newslint.model import Hit, Passage, Rule
from newslint.reading.phrases import Match, Phrases, longest, tried
from newslint.reading.standing import attributed
from newslint.reading.voice import genre
from newslint.reading.words import Words, words


@dataclass(frozen=True)
class Params:
    """``phrases`` are flagged; ``replace`` maps a phrase to what should stand there, as a fix; ``unless`` are
    longer phrases inside which a hit is innocent ("perfect storm" in "the film Perfect Storm").
    ``cased`` flags only words written exactly as the phrase is. ``reporter``: silent where somebody is said to say,
    think or call it so. ``not_in``: silent in articles of these kinds."""

    phrases: tuple[str, ...] = ()
    replace: Mapping[str, str] = field(default_factory=dict)
    unless: tuple[str, ...] = ()
    cased: bool = False
    reporter: bool = False
    not_in: tuple[Literal["column", "review", "sport"], ...] = ()


class _Entry(NamedTuple):
    rule: int
    phrase: str
    innocent: bool


def validate(params: Params) -> None:
    """Raise ``PhraseError`` where a phrase is not in the phrase language."""
    tried((*params.phrases, *params.replace, *params.unless))


def fuse(rules: Sequence[Rule]) -> Callable[[Document], Iterator[tuple[Rule, Hit]]]:
    """One pass for all rules; each gets the hits that it would get alone."""
    phrases = Phrases()
    for index, rule in enumerate(rules):
        for phrase in (*rule.params.phrases, *rule.params.replace):
            phrases.add(phrase, _Entry(index, phrase, False))
        for phrase in rule.params.unless:
            phrases.add(phrase, _Entry(index, phrase, True))
    kinds = frozenset().union(*(rule.blocks for rule in rules)) if rules else frozenset()

    def find(document: Document) -> Iterator[tuple[Rule, Hit]]:
        for block, (content, own) in enumerate(zip(document.blocks, document.derive(words), strict=True)):
            if content.kind not in kinds:
                continue
            found: dict[int, list[Match]] = {}
            for match in phrases.find(content.text, own):
                found.setdefault(match.key.rule, []).append(match)
            for index, matches in found.items():
                reporter = rules[index].params.reporter
                if rules[index].params.not_in and document.derive(genre) in rules[index].params.not_in:
                    continue
                for match in _guilty(matches):
                    if not reporter or not attributed(document, block, match.first, match.last):
                        yield from _hit(rules[index], block, content.text, own, match)

    return find


def _guilty(matches: list[Match]) -> Iterator[Match]:
    """The longest matches that lie in no innocent one."""
    innocent = [match for match in matches if match.key.innocent]
    for match in longest(match for match in matches if not match.key.innocent):
        if not any(other.first <= match.first and match.last <= other.last for other in innocent):
            yield match


def _hit(rule: Rule, block: int, text: str, own: Words, match: Match) -> Iterator[tuple[Rule, Hit]]:
    start, end = own.starts[match.first], own.ends[match.last - 1]
    found = text[start:end]
    if rule.params.cased and found != match.key.phrase:
        return
    replacement = rule.params.replace.get(match.key.phrase)
    if replacement is not None:
        replacement = _cased(replacement, found)
    values = {"phrase": match.key.phrase, "replacement": replacement or ""}
    yield rule, Hit(Passage(block, start, end), values=values, replacement=replacement)


def _cased(replacement: str, found: str) -> str:
    """The replacement with the capital letter that the words it replaces began with."""
    return replacement[:1].upper() + replacement[1:] if found[:1].isupper() else replacement
