"""Classes of words that a rule names for its own phrases."""

from __future__ import annotations

from collections.abc import Sequence

from newslint import late_re as re
from newslint.lang.classes import CLASSES
from newslint.model import Rule

_CLASS = re.compile(r"<([^<>]+)>")


def renamed(phrase: str, index: int, rule: Rule) -> str:
    """A phrase of a rule, the rule's own classes in it under names that no other rule has."""
    if "<" not in phrase:
        return phrase
    own = rule.params.classes
    return _CLASS.sub(lambda found: f"<{index}.{found[1]}>" if found[1] in own else found[0], phrase)


def all_classes(rules: Sequence[Rule]) -> dict[str, tuple[str, ...]]:
    """All classes of words, a rule's own under the names that ``renamed`` gives them."""
    own = {f"{at}.{name}": found for at, rule in enumerate(rules) for name, found in rule.params.classes.items()}
    return {**CLASSES, **own}
