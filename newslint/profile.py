"""Profiles: settings for a kind of article, each one TOML file shipped with newslint."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent / "profiles"


def known() -> tuple[str, ...]:
    """The names of the profiles there are."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))


def text(name: str) -> str:
    """The TOML of a profile: ``summary`` and what a configuration file may say of rules. ``name`` must be known."""
    return (_FOLDER / f"{name}.toml").read_text("utf-8")
