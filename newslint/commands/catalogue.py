"""The catalogue of rules in Markdown: what a newsroom reads before it takes them on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from newslint import figures
from newslint.commands.explain import SHOWN_AS, shown
from newslint.commands.listed import severities
from newslint.model import Example, Rule

_SPECIAL = re.compile(r"[\\`*_<>\[\]#|]")


def catalogue(rules: Sequence[Rule], in_force: frozenset[str]) -> str:
    """All the rules given, by category; those not ``in_force`` (full names) say so."""
    return "\n".join(_lines(rules, in_force)).rstrip("\n")


def _lines(rules: Sequence[Rule], in_force: frozenset[str]) -> Iterator[str]:
    opening, closing = SHOWN_AS["[["], SHOWN_AS["]]"]
    yield "# The rules"
    yield ""
    yield (
        f"Written by `newslint rules --format markdown`. In the examples {opening} {closing} stand around what is "
        f"flagged, {SHOWN_AS['{{']} {SHOWN_AS['}}']} around the evidence. `newslint explain RULE` has more of them, "
        "and says why."
    )
    for category, members in groupby(sorted(rules, key=_place), key=lambda rule: rule.id.rpartition("/")[0]):
        yield ""
        yield f"## {category}"
        for rule in members:
            yield from _entry(rule, rule.id in in_force)


def _place(rule: Rule) -> tuple[bool, str, str, str]:
    return (rule.pack != "newslint", rule.pack, rule.category, rule.name)


def _entry(rule: Rule, in_force: bool) -> Iterator[str]:
    yield ""
    yield f"### {rule.name}"
    yield f"{' · '.join((severities(rule), *_state(rule, in_force)))}: {_escaped(rule.summary)}"
    yield ""
    if rule.silent:
        yield f"- Silent: {'; '.join(map(_escaped, rule.silent))}"
    if rule.sources:
        yield f"- Sources: {'; '.join(_linked(source.title, source.url) for source in rule.sources)}"
    if measured := figures.sentence(rule.id):
        yield f"- {measured}"
    for title, examples in (("Flagged", rule.bad), ("Fine", rule.good)):
        if examples:
            yield ""
            yield f"{title}:"
            yield from _fenced(examples[0])


def _state(rule: Rule, in_force: bool) -> Iterator[str]:
    """What keeps a rule from speaking."""
    if in_force:
        return
    if rule.check == "languagetool":
        yield "needs a LanguageTool server"
    if not rule.enabled:
        yield "off unless selected by name"
    elif rule.check != "languagetool":
        yield "not in force"


def _fenced(example: Example) -> Iterator[str]:
    text = shown(example).strip("\n")
    # A fence is longer than any within it.
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    yield f"{fence}text"
    yield text
    yield fence


def _linked(title: str, url: str) -> str:
    return f"[{_escaped(title)}]({url})" if url else _escaped(title)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda special: f"\\{special[0]}", text)
