"""``newslint test``: run the examples inside rule files and say which did not come out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from newslint import packs, ruleset, testing
from newslint.commands.listed import choice_here
from newslint.model import Rule
from newslint.rule_file import load_rule
from newslint.typed import Any


def answer(pack: str | None, **options: Any) -> int:
    """Print each example that failed and the count of all; 1 where one failed, else 0."""
    rules = _rules(pack, options)
    counts: Counter[str] = Counter()
    for outcome in testing.run(rules):
        counts["skipped" if outcome.skipped else "passed" if outcome.passed else "failed"] += 1
        if not outcome.passed:
            place = f"{outcome.rule.path}:{outcome.example.line}: " if outcome.rule.path else ""
            click.echo(f"{place}{outcome.rule.id}: the {outcome.kind} example {outcome.message}")
    listed = ", ".join(f"{counts[kind]} {kind}" for kind in ("passed", "failed", "skipped") if counts[kind])
    click.echo(f"{_count(sum(counts.values()), 'example')} of {_count(len(rules), 'rule')}: {listed}")
    return int(counts["failed"] > 0)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _rules(pack: str | None, options: dict[str, Any]) -> tuple[Rule, ...]:
    """The rules to test: of a folder, a file, a name, or those that the options leave (all, without any)."""
    if pack is not None and pack.startswith(packs.INSTALLED):
        return packs.load_pack(packs.installed(pack.removeprefix(packs.INSTALLED)))
    if pack is not None and Path(pack).exists():
        return _from_path(Path(pack))
    choice = choice_here(**options)
    if pack is not None:
        return ruleset.find(pack, ruleset.available(choice.packs))
    if options["select"] or options["ignore"]:
        return ruleset.in_force(choice)
    return ruleset.available(choice.packs)


def _from_path(path: Path) -> tuple[Rule, ...]:
    if path.is_file():
        return (load_rule(path, path.resolve().parent.parent.name),)
    if any(path.glob("*.yaml")):
        files = sorted(path.glob("*.yaml"))
        return tuple(load_rule(file, path.resolve().parent.name) for file in files)
    return packs.load_pack(path)
