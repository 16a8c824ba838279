"""Rule files to rules: find a pack, read it strictly, check each file against what its check allows.

The built-in pack is one prepared index in an installed newslint and a folder of YAML in a checkout. A pack
is data: loading one runs no code but newslint's own checks, whose names must be modules of ``checks/``.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from newslint.model import BUILT_IN, Example, PackError, Rule, Source
from newslint.parameters import FaultError, check_module, convert

PACKAGE = Path(__file__).resolve().parent
INDEX = PACKAGE / "rules.json"
INSTALLED = "package:"
"""What a pack begins with that is an installed package and not a folder."""

CHECKOUT = PACKAGE.parent / "rules"


@functools.cache
def builtin() -> tuple[Rule, ...]:
    """The rules that ship with newslint, by category and name."""
    if CHECKOUT.is_dir() and not INDEX.exists():
        return load_pack(CHECKOUT, BUILT_IN)
    try:
        entries = json.loads(INDEX.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PackError(f"the built-in rules cannot be read ({error}); reinstall newslint") from None
    return tuple(from_entry(entry) for entry in entries)


def load_pack(folder: Path, name: str | None = None) -> tuple[Rule, ...]:
    """The rules of a folder of ``<category>/<rule>.yaml`` files, by category and name.

    ``name`` is the folder's own when None. Raises ``PackError`` for the first file that is wrong, or where
    the folder holds no rule file at all.
    """
    from newslint.rule_file import NAME, load_rule

    if not folder.is_dir():
        raise PackError(f"{folder}: no such rule pack; give a folder that holds <category>/<rule>.yaml files")
    pack = name or folder.resolve().name.replace("_", "-")
    paths = sorted(path for path in folder.glob("*/*") if path.suffix in (".yaml", ".yml"))
    if not paths:
        raise PackError(f"{folder}: no rule files; a pack holds <category>/<rule>.yaml")
    if not NAME.match(pack):
        raise PackError(f"{folder}: a pack's folder is named in lower case, words joined by hyphens, not '{pack}'")
    return tuple(load_rule(path, pack) for path in paths)


def installed(name: str) -> Path:
    """The folder of an installed package, found without running its code or looking anywhere but on Python's path.

    Raises ``PackError`` where there is none of that name.
    """
    from importlib.machinery import PathFinder

    found = PathFinder.find_spec(name) if name.isidentifier() else None
    for place in (found.submodule_search_locations or ()) if found else ():
        return Path(place)
    raise PackError(
        f"no installed package '{name}'; install it where newslint is installed "
        f"(pip install {name.replace('_', '-')}), or give a folder"
    )


def with_params(rule: Rule, overrides: Mapping[str, Any]) -> Rule:
    """The rule with some of its parameters replaced. Raises ``PackError`` naming the key and what is allowed."""
    if not overrides:
        return rule
    try:
        # All of them at once: a check validates its parameters together.
        merged = convert(rule.check, {**rule.params, **overrides}, 1)
    except FaultError as fault:
        raise PackError(str(fault)) from None
    return rule._replace(params=merged)


def bind(rule: Rule) -> Rule:
    """The rule with ``params`` as an instance of its check's ``Params``. Raises ``PackError``."""
    try:
        return rule._replace(params=check_module(rule.check).Params(**rule.params))
    except TypeError as error:
        raise PackError(f"{rule.id}: its parameters do not fit the check '{rule.check}': {error}") from None


def fingerprint(rules: Iterable[Rule]) -> str:
    """A short digest of everything about the rules that can change a finding."""
    digest = hashlib.sha256()
    for rule in rules:
        digest.update(json.dumps(to_entry(rule), sort_keys=True, ensure_ascii=False).encode())
    return digest.hexdigest()[:16]


def index_text(rules: Iterable[Rule]) -> str:
    """The prepared index: what the wheel carries instead of rule files."""
    return json.dumps([to_entry(rule) for rule in rules], ensure_ascii=False, separators=(",", ":"))


def to_entry(rule: Rule) -> dict[str, Any]:
    """The rule as plain data for the prepared index."""
    entry = rule._asdict()
    entry["blocks"] = sorted(rule.blocks)
    entry["path"] = ""
    entry["levels"] = dict(rule.levels)
    for key in ("bad", "good", "sources"):
        entry[key] = [list(item) for item in entry[key]]
    return entry


def from_entry(entry: Mapping[str, Any]) -> Rule:
    """The rule that ``to_entry`` wrote; trusted, so not validated again."""
    fields = {key: _frozen(value) for key, value in entry.items()}
    fields["blocks"] = frozenset(entry["blocks"])
    fields["sources"] = tuple(Source(*item) for item in entry["sources"])
    for key in ("bad", "good"):
        fields[key] = tuple(Example(*item) for item in entry[key])
    return Rule(**fields)


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return value
