"""Rules as the commands about them list them: which are meant here, a line for each, how grave one is."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.config import Choice, Configuration, Options
from newslint.model import Rule
from newslint.typed import Any


def choice_here(**options: Any) -> Choice:
    """What an article in the current folder is judged by, with the options of the command line."""
    configuration = Configuration(Options(**options))
    return configuration.settings("article").for_path("article")


def listing(rules: Sequence[Rule]) -> list[str]:
    """A line for each rule: its full name, severity and summary, in columns."""
    width = max((len(rule.id) for rule in rules), default=0)
    return [f"{rule.id:<{width}}  {rule.severity:<10}  {rule.summary}" for rule in rules]


def severities(rule: Rule) -> str:
    """``warning``, or ``suggestion (soft), warning (strict)`` where the check tells levels apart."""
    if len(set(rule.levels.values())) > 1:
        return ", ".join(f"{severity} ({level})" for level, severity in rule.levels.items())
    return next(iter(rule.levels.values()), rule.severity)
