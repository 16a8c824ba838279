"""``newslint rules``: the rules in force, one line each, or the catalogue of all."""

from __future__ import annotations

import json

import click

from newslint import figures, ruleset
from newslint.commands.listed import choice_here, listing
from newslint.model import Rule
from newslint.typed import Any


def answer(style: str, **options: Any) -> None:
    """Print the rules in force for an article in the current folder."""
    choice = choice_here(**options)
    rules = ruleset.in_force(choice)
    if style == "json":
        click.echo(json.dumps([_plain(rule) for rule in rules], ensure_ascii=False, indent=2))
    elif style == "markdown":
        from newslint.commands.catalogue import catalogue

        # Who names rules wants these; who names none wants to see all there are.
        named = options["select"] or options["ignore"]
        own = {rule.id: rule for rule in rules}
        listed = rules if named else tuple(own.get(rule.id, rule) for rule in ruleset.available(choice.packs))
        click.echo(catalogue(listed, frozenset(own)))
    else:
        for line in listing(rules):
            click.echo(line)
        off = len(ruleset.available(choice.packs)) - len(rules)
        click.echo(f"{len(rules)} rules in force" + (f", {off} not (newslint rules --select all)" if off else ""))


def _plain(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "pack": rule.pack,
        "category": rule.category,
        "rule": rule.name,
        "severity": rule.severity,
        "levels": dict(rule.levels),
        "summary": rule.summary,
        "fix": rule.fix,
        "enabled": rule.enabled,
        "figures": figures.plain(rule.id),
    }
