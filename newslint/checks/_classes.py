"""Classes of words that a rule names for its own phrases."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.lang.classes import CLASSES
from newslint.model import Rule


def renamed(phrase: str, index: int, rule: Rule) -> str:
    """A phrase of a rule, the rule's own classes in it under names that no other rule has."""
    for name in rule.params.classes if "<" in phrase else ():
        phrase = phrase.replace(f"<{name}>", f"<{index}.{name}>")
    return phrase


def all_classes(rules: Sequence[Rule]) -> dict[str, tuple[str, ...]]:
    """All classes of words, a rule's own under the names that ``renamed`` gives them."""
    own = {f"{at}.{name}": found for at, rule in enumerate(rules) for name, found in rule.params.classes.items()}
    return {**CLASSES, **own}
