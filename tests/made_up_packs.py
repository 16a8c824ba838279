"""Small rule packs on disk, for tests of what selects rules and runs them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from newslint import packs
from newslint.model import BUILT_IN


def write_rule(folder: Path, name: str, phrases: tuple[str, ...] | Mapping[str, str], **more: Any) -> Path:
    """Write ``<category>/<rule>.yaml``: a rule that flags phrases, or replaces them where each has a substitute."""
    path = folder / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    params = {"replace": dict(phrases)} if isinstance(phrases, Mapping) else {"phrases": list(phrases)}
    first = next(iter(phrases))
    rule = {
        "check": "lexicon",
        "severity": "warning",
        "summary": f"the words {first}",
        "message": "'{text}' is on the list",
        "explanation": "The list says so.",
        "params": params,
        "examples": {"bad": [f"We saw [[{first}]] today."], "good": ["We saw nothing today."]},
        **more,
    }
    path.write_text(json.dumps(rule, indent=2), encoding="utf-8")  # JSON is YAML
    return path


def write_house_pack(folder: Path) -> Path:
    """Five rules in two categories, one off by default: colours and animals that a house style bans."""
    write_rule(folder, "colours/reddish", ("bright red",), severity="error")
    write_rule(folder, "colours/bluish", ("deep blue",))
    write_rule(folder, "colours/greenish", ("pale green",), enabled=False)
    write_rule(folder, "animals/foxes", {"quick fox": "fox"}, fix="safe")
    write_rule(folder, "animals/dogs", ("lazy dog",), severity="suggestion")
    return folder


def house_desk(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, the current one, whose built-in rules are the house pack."""
    rules = packs.load_pack(write_house_pack(folder / "house"), BUILT_IN)
    monkeypatch.setattr(packs, "builtin", lambda: rules)
    desk = folder / "desk"
    (desk / ".git").mkdir(parents=True)
    monkeypatch.chdir(desk)
    return desk
