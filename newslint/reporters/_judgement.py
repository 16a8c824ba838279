"""An article's findings in brief: the gravest of them, and how many of each category there are for its length."""

from __future__ import annotations

from collections import Counter

from newslint.model import SEVERITIES, Finding, Linted
from newslint.reporters import _object

WORST = 3
_FIRST = ("headline", "sourcing", "redundancy")
"""The categories that weigh most, the heaviest first; all others weigh the same."""


def worst(linted: Linted) -> list[Finding]:
    """The three gravest findings: by severity, then by the weight of their category, then as they come in the text."""
    return sorted(
        linted.findings,
        key=lambda found: (-SEVERITIES.index(found.severity), _weight(found.rule.category), _object.order(found)),
    )[:WORST]


def categories(linted: Linted) -> dict[str, int]:
    """How many findings there are in each category that has any, the heaviest category first, then by name."""
    counts = Counter(found.rule.category for found in linted.findings)
    return dict(sorted(counts.items(), key=lambda item: (_weight(item[0]), item[0])))


def density(count: int, linted: Linted) -> float | None:
    """So many findings per 1,000 words of the story; None where it has no words or they were not counted."""
    return round(1000 * count / linted.words, 1) if linted.words else None


def _weight(category: str) -> int:
    return _FIRST.index(category) if category in _FIRST else len(_FIRST)
