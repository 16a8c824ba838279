"""``newslint explain``: all that a rule file says about its rule, for people."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Iterator

import click

from newslint import figures, ruleset
from newslint.commands.listed import choice_here, listing, severities
from newslint.model import Example, Rule
from newslint.typed import Any

_MARK = re.compile(r"\[\[|\]\]|\{\{|\}\}")
SHOWN_AS = {"[[": "»", "]]": "«", "{{": "›", "}}": "‹"}
_FIXES = {
    "safe": "newslint check --fix applies its fix",
    "unsafe": "it proposes a fix that an editor must look at",
}


def answer(name: str, **options: Any) -> None:
    """Print what there is to know about a rule, or the rules of a category."""
    choice = choice_here(**options)
    everything = ruleset.available(choice.packs)
    in_force = {rule.id: rule for rule in ruleset.in_force(choice)}
    found = ruleset.find(name, everything)
    if len(found) > 1 or found[0].name != name.rpartition("/")[2].rpartition(":")[2]:
        click.echo("\n".join(listing([in_force.get(rule.id, rule) for rule in found])))
        return
    rule = in_force.get(found[0].id, found[0])
    width = min(100, shutil.get_terminal_size((100, 24)).columns)
    click.echo("\n".join(_lines(rule, rule.id in in_force, width)))


def _lines(rule: Rule, in_force: bool, width: int) -> Iterator[str]:
    yield f"{rule.id}   {severities(rule)}{'' if in_force else '   (not in force)'}"
    yield ""
    yield from textwrap.wrap(rule.summary, width)
    yield ""
    yield from textwrap.wrap(f"Why: {rule.explanation}", width)
    if rule.silent:
        yield ""
        yield "Silent:"
        yield from _bullets(rule.silent, width)
    if measured := figures.sentence(rule.id):
        yield ""
        yield from textwrap.wrap(measured, width)
    yield ""
    yield "It says:"
    yield from _bullets((rule.message,), width)
    for title, examples in (("Flagged (» « around it, › ‹ around the evidence):", rule.bad), ("Fine:", rule.good)):
        if examples:
            yield ""
            yield title
            for example in examples:
                yield from _example(example, width)
    if rule.fix in _FIXES:
        yield ""
        yield f"Fix: {_FIXES[rule.fix]}"
    parameters = {key: value for key, value in dict(rule.params).items() if isinstance(value, str | int | float)}
    if parameters:
        yield ""
        yield f"Set in [rules.{rule.name}]: " + ", ".join(f"{key} = {value!r}" for key, value in parameters.items())
    if rule.sources:
        yield ""
        yield "Sources:"
        yield from _bullets([f"{source.title} {source.url}".rstrip() for source in rule.sources], width)


def _bullets(items: tuple[str, ...] | list[str], width: int) -> Iterator[str]:
    for item in items:
        yield from textwrap.wrap(
            item, width, initial_indent="  - ", subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
        )


def shown(example: Example) -> str:
    """The example's text with marks that are easy to read."""
    return _MARK.sub(lambda mark: SHOWN_AS[mark[0]], example.text)


def _example(example: Example, width: int) -> Iterator[str]:
    """The example's lines, a bar before each; what the fix makes of it after an arrow."""
    yield from _barred(shown(example), width, "  | ")
    if example.fixed is not None:
        yield from _barred(example.fixed, width, "  → ")
    yield ""


def _barred(text: str, width: int, bar: str) -> Iterator[str]:
    for line in text.strip("\n").split("\n"):
        yield from textwrap.wrap(line, width, initial_indent=bar, subsequent_indent="  | ") or [bar.rstrip()]
