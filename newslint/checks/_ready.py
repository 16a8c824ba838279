"""The rules of a check of which a wheel has ready what the check makes of them."""

from __future__ import annotations

from collections.abc import Sequence

from newslint import prepared
from newslint.model import Rule


def ready(check: str, rules: Sequence[Rule]) -> tuple[Rule | None, ...]:
    """The rules of a check of which a wheel has something ready, in the order in which it was made, None for those that
    are not among ``rules``; nothing where most are not: then it is not worth its while."""
    by_mark = {rule.mark: rule for rule in rules if rule.mark}
    chosen = tuple(map(by_mark.get, prepared.get("rules", check) or ()))
    return chosen if 2 * chosen.count(None) < len(chosen) else ()
