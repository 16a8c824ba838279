"""The phrases of rules: a wheel has those of the rules that are on by default, others are put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from newslint.checks._classes import all_classes
from newslint.checks._ready import ready
from newslint.document import Document
from newslint.model import Rule
from newslint.reading.phrases import Match, Phrases, gathered

Listed = Callable[[Sequence[Rule]], Iterable[tuple[str, tuple[int, *tuple[str | bool, ...]]]]]
"""Gives the phrases of some rules, each with a key that begins with the rule's place among them."""


class RulePhrases:
    """The phrases of some rules of one check."""

    def __init__(self, check: str, rules: Sequence[Rule], listed: Listed) -> None:
        self._groups: list[tuple[Phrases, Sequence[Rule | None]]] = []
        chosen = ready(check, rules)
        phrases = Phrases.ready(check) if chosen else None
        if phrases is not None:
            self._groups.append((phrases, chosen))
        rest = [rule for rule in rules if phrases is None or rule not in chosen]
        if rest:
            self._groups.append((together(rest, listed), rest))

    def find_all(self, document: Document) -> list[tuple[int, list[tuple[Rule, Match]]]]:
        """The phrases in each block that holds any, each with its rule."""
        found: dict[int, list[tuple[Rule, Match]]] = {}
        for phrases, rules in self._groups:
            for block, matches in phrases.find_all(document):
                own = [(rule, match) for match in matches if (rule := rules[match.key[0]]) is not None]
                if own:
                    found.setdefault(block, []).extend(own)
        return sorted(found.items())


def together(rules: Sequence[Rule], listed: Listed) -> Phrases:
    """The phrases of rules, put together."""
    return gathered(listed(rules), all_classes(rules))
