"""Which rules are in force for an article, at which severity and with which parameters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, cached_property

from newslint import packs
from newslint.config import Choice, ConfigError, Layer, Tweak, Value, near
from newslint.model import BUILT_IN, PackError, Rule

ALL, BY_DEFAULT = "all", "default"
"""Names that ``select`` and ``ignore`` take beside rules and categories: every rule, and those that are on
unless something says otherwise."""


def in_force(choice: Choice) -> tuple[Rule, ...]:
    """The rules of a choice. Raises ``ConfigError`` where it names what does not exist.

    Layers follow each other. In each, ``select`` replaces what was in force, ``enabled`` adds or takes away
    a rule, ``ignore`` takes away. Selecting a category gives its rules that are on by default; one that is
    off by default comes with ``all``, by its own name, or with ``enabled = true``. The rule about
    suppressions stays in force until it is ignored, whatever is selected.
    """
    book = _Book(available(choice.packs))
    chosen = {rule.id for rule in book.rules.values() if rule.enabled}
    for layer in choice.layers:
        chosen = _after(layer, book, chosen)
    rules = tuple(_with_server(rule, choice.languagetool) for key, rule in book.rules.items() if key in chosen)
    rules = tuple(rule for rule in rules if _can_run(rule))
    _check(rules, choice)
    return rules


def available(folders: Value) -> tuple[Rule, ...]:
    """All rules there are: the built-in ones and those of the packs in ``folders``. Raises ``ConfigError``."""
    loaded = list(packs.builtin())
    names = {BUILT_IN: ""}
    for folder in folders.value:
        try:
            rules = _pack(folder)
        except PackError as error:
            raise ConfigError(f"{folders.origin}: {error}") from None
        if rules[0].pack in names:
            raise ConfigError(f"{folders.origin}: two rule packs are called '{rules[0].pack}'; rename a folder")
        names[rules[0].pack] = folder
        loaded += rules
    return tuple(loaded)


def find(name: str, rules: Iterable[Rule], origin: str = "") -> tuple[Rule, ...]:
    """The rules that a name stands for: a rule, a category, ``category/rule``, each with ``pack:`` in front where
    need be, or ``all``. Raises ``ConfigError`` for an unknown or ambiguous name, with the nearest one."""
    book = _Book(tuple(rules))
    return tuple(book.rules[key] for key in book.find(name, origin)[0])


@cache
def _pack(folder: str) -> tuple[Rule, ...]:
    if folder.startswith(packs.INSTALLED):
        return packs.load_pack(packs.installed(folder.removeprefix(packs.INSTALLED)))
    from pathlib import Path

    return packs.load_pack(Path(folder))


class _Book:
    """All rules by full name, tweaked as layers go by, and what each shorter name stands for."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = {rule.id: rule for rule in rules}

    @cached_property
    def _one(self) -> dict[str, list[str]]:
        names: dict[str, list[str]] = {}
        for key, rule in self.rules.items():
            for name in (rule.name, f"{rule.category}/{rule.name}", f"{rule.pack}:{rule.category}/{rule.name}"):
                names.setdefault(name, []).append(key)
        return names

    @cached_property
    def _many(self) -> dict[str, list[str]]:
        names: dict[str, list[str]] = {}
        for key, rule in self.rules.items():
            for name in (rule.category, f"{rule.pack}:{rule.category}", f"{rule.pack}:{ALL}", ALL):
                names.setdefault(name, []).append(key)
        return names

    def find(self, name: str, origin: str) -> tuple[list[str], bool]:
        """The full names that a name stands for, and whether it is the name of one rule."""
        if name in self.rules:
            return [name], True
        if name in self._many:
            return self._many[name], False
        found = self._one.get(name, [])
        before = f"{origin}: " if origin else ""
        if not found:
            hint = near(name, [*self._one, *self._many, BY_DEFAULT])
            raise ConfigError(f"{before}no rule or category '{name}'{hint} ('newslint rules' lists them)")
        if len(found) > 1:
            raise ConfigError(f"{before}'{name}' is the name of {len(found)} rules; write {' or '.join(found)}")
        return found, True

    def on(self, keys: Iterable[str]) -> Iterator[str]:
        return (key for key in keys if self.rules[key].enabled)

    def selected(self, names: Value) -> set[str]:
        chosen: set[str] = set()
        for name in names.value:
            if name == BY_DEFAULT:
                chosen.update(self.on(self.rules))
                continue
            keys, alone = self.find(name, names.origin)
            chosen.update(keys if alone or name == ALL else self.on(keys))
        return chosen

    def tweak(self, tweak: Tweak) -> list[str]:
        """Apply a tweak; the full names of the rules it speaks of."""
        keys, alone = self.find(tweak.rule, tweak.origin)
        for key in keys:
            self.rules[key] = _tweaked(self.rules[key], tweak, alone)
        return keys


def _after(layer: Layer, book: _Book, chosen: set[str]) -> set[str]:
    """What is in force after a layer."""
    switched = [(tweak.value, book.tweak(tweak)) for tweak in layer.tweaks]
    if layer.select is not None:
        chosen = book.selected(layer.select) | {key for key in chosen if book.rules[key].check == "suppression"}
    for tweak, (value, keys) in zip(layer.tweaks, switched, strict=True):
        if tweak.key == "enabled":
            chosen = chosen.union(keys) if value else chosen.difference(keys)
    if layer.ignore is not None:
        for name in layer.ignore.value:
            chosen = chosen.difference(book.rules if name == BY_DEFAULT else book.find(name, layer.ignore.origin)[0])
    return chosen


def _tweaked(rule: Rule, tweak: Tweak, alone: bool) -> Rule:
    if tweak.key == "enabled":
        return rule._replace(enabled=tweak.value)
    if tweak.key == "severity":
        return rule._replace(severity=tweak.value, levels=dict.fromkeys(rule.levels, tweak.value))
    if not alone:
        raise ConfigError(
            f"{tweak.origin}: '{tweak.rule}' is a category: it takes enabled and severity, not '{tweak.key}'"
        )
    try:
        return packs.with_params(rule, {tweak.key.replace("-", "_"): tweak.value})
    except PackError as error:
        raise ConfigError(f"{tweak.origin}: rule '{tweak.rule}': {error}") from None


def _with_server(rule: Rule, server: Value) -> Rule:
    if rule.check != "languagetool" or not server.value:
        return rule
    return packs.with_params(rule, {"server": server.value})


def _can_run(rule: Rule) -> bool:
    """Whether a rule has what it needs: one of the grammar server's needs the server."""
    return rule.check != "languagetool" or bool(rule.params.get("server"))


def _check(rules: tuple[Rule, ...], choice: Choice) -> None:
    """Raise ``ConfigError`` where short names clash or the command line leaves nothing to do."""
    by_name: dict[str, str] = {}
    for rule in rules:
        if rule.name in by_name:
            raise ConfigError(
                f"{choice.packs.origin}: two rules in force are called '{rule.name}'; "
                f'take one out with ignore = ["{by_name[rule.name]}"] or ["{rule.id}"]'
            )
        by_name[rule.name] = rule.id
    last = choice.layers[-1] if choice.layers else Layer()
    given = last.select or last.ignore
    if all(rule.check == "suppression" for rule in rules) and given is not None and given.origin.startswith("--"):
        raise ConfigError(f"{given.origin}: leaves no rule in force (rules of grammar need --languagetool URL)")
