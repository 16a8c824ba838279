"""Rule files to rules: find a pack, read it strictly, check each file against what its check allows.

The built-in pack is one prepared index in an installed newslint and a folder of YAML in a checkout. A pack
is data: loading one runs no code but newslint's own checks, whose names must be modules of ``checks/``.
"""

from __future__ import annotations

import dataclasses
import difflib
import functools
import hashlib
import importlib
import json
import re
import types
import typing
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from newslint.document import KINDS, PROSE_KINDS
from newslint.model import BUILT_IN, SEVERITIES, Example, NewslintError, Rule, Source
from newslint.strict_yaml import Items, Table, YamlError, load

PACKAGE = Path(__file__).resolve().parent
INDEX = PACKAGE / "rules.json"
CHECKOUT = PACKAGE.parent / "rules"

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")
_REQUIRED = ("check", "summary", "message", "explanation", "examples")
_OPTIONAL = (
    "severity", "levels", "silent", "sources", "params", "blocks", "quoted", "named", "furniture", "language",
    "enabled", "yields_to", "fix", "since",
)  # fmt: skip
_FIXES = ("safe", "unsafe", "display")


class PackError(NewslintError):
    """A rule file or pack that cannot be used; the message names file, line and key."""


class _Fault(Exception):
    """A fault at a line of the file being read; becomes a ``PackError`` with the file's name."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


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
    if not folder.is_dir():
        raise PackError(f"{folder}: no such rule pack; give a folder that holds <category>/<rule>.yaml files")
    pack = name or folder.resolve().name
    paths = sorted(path for path in folder.glob("*/*") if path.suffix in (".yaml", ".yml"))
    if not paths:
        raise PackError(f"{folder}: no rule files; a pack holds <category>/<rule>.yaml")
    if not _NAME.match(pack):
        raise PackError(f"{folder}: a pack's folder is named in lower case, words joined by hyphens, not '{pack}'")
    return tuple(load_rule(path, pack) for path in paths)


def load_rule(path: Path, pack: str) -> Rule:
    """One rule file. Raises ``PackError`` with file, line, key and what is allowed."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PackError(f"{path}: cannot be read as UTF-8 text: {error}") from None
    try:
        for part in (path.stem, path.parent.name):
            if not _NAME.match(part):
                raise _Fault(f"'{part}' is no rule or category name: lower-case words joined by hyphens")
        data = load(text)
        if not isinstance(data, Table):
            raise _Fault("a rule file is a mapping of keys; see docs/rules.md")
        return _rule(data, pack, path)
    except YamlError as error:
        raise PackError(f"{path}:{error.line}: {error.message}") from None
    except _Fault as fault:
        raise PackError(f"{path}:{fault.line}: {fault}") from None


def with_params(rule: Rule, overrides: Mapping[str, Any]) -> Rule:
    """The rule with some of its parameters replaced. Raises ``PackError`` naming the key and what is allowed."""
    if not overrides:
        return rule
    try:
        merged = {**rule.params, **_params(rule.check, overrides, 1)}
    except _Fault as fault:
        raise PackError(str(fault)) from None
    return dataclasses.replace(rule, params=merged)


def bind(rule: Rule) -> Rule:
    """The rule with ``params`` as an instance of its check's ``Params``. Raises ``PackError``."""
    try:
        return dataclasses.replace(rule, params=check_module(rule.check).Params(**rule.params))
    except TypeError as error:
        raise PackError(f"{rule.id}: its parameters do not fit the check '{rule.check}': {error}") from None


def check_module(name: str) -> types.ModuleType:
    """The module of ``checks/`` that a rule file names, hyphens for underscores. Raises ``PackError``."""
    if name not in check_names():
        raise PackError(f"no check '{name}'{_near(name, check_names())}; there are {', '.join(check_names())}")
    return importlib.import_module("newslint.checks." + name.replace("-", "_"))


@functools.cache
def check_names() -> tuple[str, ...]:
    """The checks there are: the modules of ``checks/`` without a leading underscore."""
    return tuple(sorted(path.stem.replace("_", "-") for path in (PACKAGE / "checks").glob("[!_]*.py")))


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
    entry = {field.name: getattr(rule, field.name) for field in dataclasses.fields(rule)}
    entry["blocks"] = sorted(rule.blocks)
    entry["path"] = ""
    entry["levels"] = dict(rule.levels)
    for key, kind in (("bad", Example), ("good", Example), ("sources", Source)):
        entry[key] = [[getattr(item, field.name) for field in dataclasses.fields(kind)] for item in entry[key]]
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


def _rule(data: Table, pack: str, path: Path) -> Rule:
    _known(data, (*_REQUIRED, *_OPTIONAL), "a rule")
    for key in _REQUIRED:
        if not data.get(key):
            raise _Fault(f"'{key}' is missing; a rule needs {', '.join(_REQUIRED)}", data.lines.get(key, data.line))
    texts = {key: _typed(data, key, str, "") for key in ("check", "summary", "message", "explanation", "since")}
    levels = _levels(data)
    severity = _choice(data, "severity", SEVERITIES, "")
    if not severity:
        if not levels:
            raise _Fault(f"'severity' is missing: one of {', '.join(SEVERITIES)} (or 'levels')", data.line)
        severity = max(levels.values(), key=SEVERITIES.index)
    bad, good = _examples(data)
    return Rule(
        name=path.stem,
        category=path.parent.name,
        pack=pack,
        severity=severity,
        levels=levels,
        params=_checked_params(data),
        silent=_strings(data, "silent"),
        sources=_sources(data),
        bad=bad,
        good=good,
        blocks=frozenset(_strings(data, "blocks", KINDS) or PROSE_KINDS),
        quoted=_typed(data, "quoted", bool, False),
        named=_typed(data, "named", bool, False),
        furniture=_typed(data, "furniture", bool, False),
        language=_choice(data, "language", ("en", "any"), "en"),
        enabled=_typed(data, "enabled", bool, True),
        yields_to=_strings(data, "yields_to"),
        fix=_choice(data, "fix", _FIXES, "display"),
        path=str(path),
        **{key: " ".join(value.split()) for key, value in texts.items()},
    )


def _checked_params(data: Table) -> dict[str, Any]:
    if data["check"] not in check_names():
        raise _Fault(
            f"no check '{data['check']}'{_near(data['check'], check_names())}; there are {', '.join(check_names())}",
            data.lines["check"],
        )
    params = data.get("params") or Table(data.line)
    if not isinstance(params, Table):
        raise _Fault("'params' is a mapping of the check's parameters", data.lines["params"])
    return _params(data["check"], params, data.lines.get("params", data.line))


def _params(check: str, given: Mapping[str, Any], line: int) -> dict[str, Any]:
    """The given parameters, each converted to its annotated type."""
    module = check_module(check)
    hints = typing.get_type_hints(module.Params)
    names = [field.name for field in dataclasses.fields(module.Params)]
    lines = getattr(given, "lines", {})
    converted = {}
    for key, value in given.items():
        at = lines.get(key, line)
        if key not in names:
            raise _Fault(f"the check '{check}' has no parameter '{key}'{_near(key, names)}; "
                         f"it takes {', '.join(names) or 'none'}", at)
        converted[key] = _convert(hints[key], value, key, at)
    for field in dataclasses.fields(module.Params):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in converted and isinstance(given, Table):
            raise _Fault(f"the check '{check}' needs the parameter '{field.name}'", line)
    if hasattr(module, "validate"):
        try:
            module.validate(module.Params(**converted))
        except NewslintError as error:
            raise _Fault(str(error), line) from None
    return converted


_PLAIN_TYPES: dict[Any, str] = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


def _convert(hint: Any, value: Any, key: str, line: int) -> Any:
    """``value`` as the annotation asks, tuples for lists. Raises ``_Fault`` in plain words."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        if value is None and type(None) in arguments:
            return None
        return _convert(next(part for part in arguments if part is not type(None)), value, key, line)
    if origin is typing.Literal:
        if value not in arguments:
            raise _Fault(f"'{key}' is one of {', '.join(map(str, arguments))}, not {value!r}", line)
        return value
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise _Fault(f"'{key}' is a list, not {_said(value)}", line)
        lines = value.lines if isinstance(value, Items) else [line] * len(value)
        return tuple(_convert(arguments[0], item, key, at) for item, at in zip(value, lines, strict=True))
    if origin is not None and issubclass(origin, Mapping):
        if not isinstance(value, Mapping):
            raise _Fault(f"'{key}' is a mapping, not {_said(value)}", line)
        lines_of = getattr(value, "lines", {})
        return {name: _convert(arguments[1], item, name, lines_of.get(name, line)) for name, item in value.items()}
    if hint is float and not isinstance(value, bool):
        try:
            number = float(value)
        except (TypeError, ValueError):
            number = float("nan")
        if number - number == 0:
            return number
    elif type(value) is hint:
        return value
    raise _Fault(f"'{key}' is {_PLAIN_TYPES.get(hint, hint)}, not {_said(value)}", line)


def _said(value: Any) -> str:
    return {list: "a list", Items: "a list", dict: "a mapping", Table: "a mapping"}.get(type(value), repr(value))


def _levels(data: Table) -> dict[str, str]:
    levels = data.get("levels") or {}
    if not isinstance(levels, dict) or not all(value in SEVERITIES for value in levels.values()):
        raise _Fault(f"'levels' maps the check's levels to {', '.join(SEVERITIES)}", data.lines["levels"])
    return dict(levels)


def _sources(data: Table) -> tuple[Source, ...]:
    sources = data.get("sources") or []
    found = []
    for item in sources if isinstance(sources, list) else [None]:
        if isinstance(item, str):
            found.append(Source(item))
        elif isinstance(item, Table) and isinstance(item.get("title"), str) and set(item) <= {"title", "url"}:
            found.append(Source(item["title"], item.get("url") or ""))
        else:
            raise _Fault("'sources' is a list of titles or of {title: …, url: …}", data.lines["sources"])
    return tuple(found)


def _examples(data: Table) -> tuple[tuple[Example, ...], tuple[Example, ...]]:
    examples, line = data["examples"], data.lines["examples"]
    if not isinstance(examples, Table) or set(examples) != {"bad", "good"}:
        raise _Fault("'examples' holds two lists, 'bad' and 'good'", line)
    for key in ("bad", "good"):
        if not isinstance(examples[key], Items) or not examples[key]:
            raise _Fault(f"'{key}' is a list of at least one example", examples.lines[key])
    bad, good = (
        tuple(_example(item, at) for item, at in zip(examples[key], examples[key].lines, strict=True))
        for key in ("bad", "good")
    )
    for example in bad:
        if "[[" not in example.text:
            raise _Fault("a bad example marks what is flagged with [[ ]]", example.line)
    return bad, good


def _example(item: Any, line: int) -> Example:
    if isinstance(item, str):
        return Example(item, line=line)
    if not isinstance(item, Table):
        raise _Fault("an example is a text or a mapping of format, headline, body and fixed", line)
    _known(item, ("format", "headline", "body", "fixed"), "an example")
    parts = [_typed(item, key, str, "") for key in ("headline", "body")]
    text = "\n\n".join(part for part in parts if part)
    if not text:
        raise _Fault("an example needs a 'body' or a 'headline'", line)
    return Example(
        text if parts[1] else text + "\n\n",
        format=_typed(item, "format", str, "text"),
        fixed=_typed(item, "fixed", str, None),
        line=line,
    )


def _known(data: Table, allowed: Sequence[str], what: str) -> None:
    for key in data:
        if key not in allowed:
            raise _Fault(f"unknown key '{key}'{_near(key, allowed)}; {what} takes {', '.join(allowed)}", data.lines[key])


def _typed(data: Table, key: str, kind: type, default: Any) -> Any:
    value = data.get(key)
    if value is None:
        return default
    if type(value) is not kind:
        raise _Fault(f"'{key}' is {_PLAIN_TYPES[kind]}, not {_said(value)}", data.lines[key])
    return value


def _choice(data: Table, key: str, allowed: Sequence[str], default: str) -> str:
    value = data.get(key, default)
    if value != default and value not in allowed:
        raise _Fault(f"'{key}' is one of {', '.join(allowed)}, not {_said(value)}", data.lines[key])
    return str(value)


def _strings(data: Table, key: str, allowed: Sequence[str] = ()) -> tuple[str, ...]:
    values = data.get(key) or []
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise _Fault(f"'{key}' is a list of texts", data.lines[key])
    for value in values:
        if allowed and value not in allowed:
            raise _Fault(f"'{key}' holds '{value}'{_near(value, allowed)}; allowed are {', '.join(allowed)}", data.lines[key])
    return tuple(values)


def _near(word: str, words: Iterable[str]) -> str:
    close = difflib.get_close_matches(str(word), list(words), 1)
    return f" (did you mean '{close[0]}'?)" if close else ""
