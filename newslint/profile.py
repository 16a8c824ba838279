"""Profiles: settings for a kind of article, each one TOML file shipped with newslint."""

from __future__ import annotations

import os

_FOLDER = os.path.join(os.path.dirname(__file__), "profiles")


def known() -> tuple[str, ...]:
    """The names of the profiles there are."""
    return tuple(sorted(name.removesuffix(".toml") for name in os.listdir(_FOLDER) if name.endswith(".toml")))


def text(name: str) -> str:
    """The TOML of a profile: ``summary`` and what a configuration file may say of rules. ``name`` must be known."""
    with open(os.path.join(_FOLDER, f"{name}.toml"), encoding="utf-8") as file:
        return file.read()
