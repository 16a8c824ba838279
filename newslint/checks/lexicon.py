"""Words and phrases from a list: thousands of them, of all rules, in one pass over the words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from newslint.document import Document
from newslint.model import Hit, Passage, Rule
from newslint.reading.phrases import Match, Phrases, longest, tried
from newslint.reading.voice import personal
from newslint.reading.words import Words, words


@dataclass(frozen=True)
class Params:
    """``phrases`` are flagged; ``replace`` maps a phrase to what should stand there, as a fix; ``unless`` are
    longer phrases inside which a hit is innocent ("perfect storm" in "the film Perfect Storm").
    ``cased`` flags only words written exactly as the phrase is. ``impersonal`` rules are silent in an article
    whose writer speaks in the first person."""

    phrases: tuple[str, ...] = ()
    replace: Mapping[str, str] = field(default_factory=dict)
    unless: tuple[str, ...] = ()
    cased: bool = False
    impersonal: bool = False


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
                if rules[index].params.impersonal and document.derive(personal):
                    continue
                yield from _hits(rules[index], block, content.text, own, matches)

    return find


def _hits(rule: Rule, block: int, text: str, own: Words, matches: list[Match]) -> Iterator[tuple[Rule, Hit]]:
    innocent = [match for match in matches if match.key.innocent]
    guilty = [match for match in matches if not match.key.innocent]
    for match in longest(guilty):
        if any(other.first <= match.first and match.last <= other.last for other in innocent):
            continue
        start, end = own.starts[match.first], own.ends[match.last - 1]
        found = text[start:end]
        if rule.params.cased and found != match.key.phrase:
            continue
        replacement = rule.params.replace.get(match.key.phrase)
        if replacement is not None:
            replacement = _cased(replacement, found)
        yield (
            rule,
            Hit(
                Passage(block, start, end),
                values={"phrase": match.key.phrase, "replacement": replacement or ""},
                replacement=replacement,
            ),
        )


def _cased(replacement: str, found: str) -> str:
    """The replacement with the capital letter that the words it replaces began with."""
    return replacement[:1].upper() + replacement[1:] if found[:1].isupper() else replacement
