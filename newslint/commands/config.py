"""``newslint config``: every setting in force and where it was made."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator

import click

from newslint import ruleset
from newslint.config import Configuration, Layer, Options, Settings, Value
from newslint.typed import Any


def answer(path: str, style: str, **options: Any) -> None:
    """Print the settings for an article at ``path`` or, where that is a folder, in it."""
    article = os.path.join(path, "article") if os.path.isdir(path) else path
    configuration = Configuration(Options(**options))
    settings = configuration.settings(article)
    choice = settings.for_path(article)
    rules = ruleset.in_force(choice)
    rows = list(_rows(settings, choice.layers))
    if style == "json":
        plain = [{"setting": name, "value": value.value, "origin": value.origin} for name, value in rows]
        click.echo(
            json.dumps(
                {"file": settings.file or None, "settings": plain, "rules": [rule.id for rule in rules]},
                ensure_ascii=False,
                indent=2,
            )
        )
        return
    click.echo(f"configuration: {settings.file or 'none, the built-in defaults'}")
    shown = [(f"{name} = {_toml(value.value)}", value.origin) for name, value in rows]
    width = max(len(text) for text, _ in shown)
    for text, origin in shown:
        click.echo(f"{text:<{width}}  # {origin}")
    click.echo(f"{len(rules)} rules in force (newslint rules lists them)")


def _rows(settings: Settings, layers: tuple[Layer, ...]) -> Iterator[tuple[str, Value]]:
    """Each setting by name; those of overrides that do not hold for the article are left out."""
    if not any(layer.select or layer.ignore for layer in layers):
        yield "select", Value((ruleset.BY_DEFAULT,))
    yield "profile", next((layer.profile for layer in reversed(layers) if layer.profile is not None), Value("news"))
    yield "fail-on", settings.fail_on
    for name in ("packs", "exclude", "languagetool"):
        yield name, getattr(settings, name)
    for layer in layers:
        within = f"overrides.{_toml(list(layer.paths))}." if layer.paths else ""
        for name, value in (("select", layer.select), ("ignore", layer.ignore)):
            if value is not None:
                yield within + name, value
        for tweak in layer.tweaks:
            yield f"{within}rules.{tweak.rule}.{tweak.key}", Value(tweak.value, tweak.origin)


def _toml(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)
