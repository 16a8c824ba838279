"""One rule file to one rule: every key checked, every error with its line and what is allowed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from newslint.document import KINDS, PROSE_KINDS
from newslint.model import ARTICLE_KINDS, SEVERITIES, Example, PackError, Rule, Source
from newslint.parameters import PLAIN_TYPES, FaultError, check_names, convert, near, said
from newslint.strict_yaml import Items, Table, YamlError, load
from newslint.typed import Any

NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")
"""What a rule, a category and a pack may be called."""

_REQUIRED = ("check", "summary", "message", "explanation", "examples")
_OPTIONAL = (
    "severity", "levels", "silent", "sources", "params", "blocks", "quoted", "named", "furniture", "not_in",
    "language", "enabled", "yields_to", "fix", "since",
)  # fmt: skip
_FIXES = ("safe", "unsafe", "display")


def load_rule(path: Path, pack: str) -> Rule:
    """One rule file. Raises ``PackError`` with file, line, key and what is allowed."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise PackError(f"{path}: cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise PackError(f"{path}: is not UTF-8 text (byte {error.start}); save it as UTF-8") from None
    try:
        for part in (path.stem, path.parent.name):
            if not NAME.match(part):
                raise FaultError(f"'{part}' is no rule or category name: lower-case words joined by hyphens")
        data = load(text)
        if not isinstance(data, Table):
            raise FaultError("a rule file is a mapping of keys; see docs/rules.md")
        return _rule(data, pack, path)
    except YamlError as error:
        raise PackError(f"{path}:{error.line}: {error.message}") from None
    except FaultError as fault:
        raise PackError(f"{path}:{fault.line}: {fault}") from None


def _rule(data: Table, pack: str, path: Path) -> Rule:
    _known(data, (*_REQUIRED, *_OPTIONAL), "a rule")
    for key in _REQUIRED:
        if not data.get(key):
            raise FaultError(f"'{key}' is missing; a rule needs {', '.join(_REQUIRED)}", data.lines.get(key, data.line))
    texts = {key: _typed(data, key, str, "") for key in ("check", "summary", "message", "explanation", "since")}
    levels = _levels(data)
    severity = _choice(data, "severity", SEVERITIES, "")
    if not severity:
        if not levels:
            raise FaultError(f"'severity' is missing: one of {', '.join(SEVERITIES)} (or 'levels')", data.line)
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
        not_in=_strings(data, "not_in", ARTICLE_KINDS),
        language=_choice(data, "language", ("en", "any"), "en"),
        enabled=_typed(data, "enabled", bool, True),
        yields_to=_strings(data, "yields_to"),
        fix=_choice(data, "fix", _FIXES, "display"),
        path=str(path),
        **{key: " ".join(value.split()) for key, value in texts.items()},
    )


def _checked_params(data: Table) -> dict[str, Any]:
    if data["check"] not in check_names():
        raise FaultError(
            f"no check '{data['check']}'{near(data['check'], check_names())}; there are {', '.join(check_names())}",
            data.lines["check"],
        )
    params = data.get("params") or Table(data.line)
    if not isinstance(params, Table):
        raise FaultError("'params' is a mapping of the check's parameters", data.lines["params"])
    return convert(data["check"], params, data.lines.get("params", data.line))


def _levels(data: Table) -> dict[str, str]:
    levels = data.get("levels") or {}
    if not isinstance(levels, dict) or not all(value in SEVERITIES for value in levels.values()):
        raise FaultError(f"'levels' maps the check's levels to {', '.join(SEVERITIES)}", data.lines["levels"])
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
            raise FaultError("'sources' is a list of titles or of {title: …, url: …}", data.lines["sources"])
    return tuple(found)


def _examples(data: Table) -> tuple[tuple[Example, ...], tuple[Example, ...]]:
    examples, line = data["examples"], data.lines["examples"]
    if not isinstance(examples, Table) or set(examples) != {"bad", "good"}:
        raise FaultError("'examples' holds two lists, 'bad' and 'good'", line)
    for key in ("bad", "good"):
        if not isinstance(examples[key], Items) or not examples[key]:
            raise FaultError(f"'{key}' is a list of at least one example", examples.lines[key])
    bad, good = (
        tuple(_example(item, at) for item, at in zip(examples[key], examples[key].lines, strict=True))
        for key in ("bad", "good")
    )
    for example in bad:
        if "[[" not in example.text:
            raise FaultError("a bad example marks what is flagged with [[ ]]", example.line)
    return bad, good


def _example(item: Any, line: int) -> Example:
    if isinstance(item, str):
        return Example(item, line=line)
    if not isinstance(item, Table):
        raise FaultError("an example is a text or a mapping of format, headline, body and fixed", line)
    _known(item, ("format", "headline", "body", "fixed"), "an example")
    parts = [_typed(item, key, str, "") for key in ("headline", "body")]
    text = "\n\n".join(part for part in parts if part)
    if not text:
        raise FaultError("an example needs a 'body' or a 'headline'", line)
    return Example(
        text if parts[1] else text + "\n\n",
        format=_typed(item, "format", str, "text"),
        fixed=_typed(item, "fixed", str, None),
        line=line,
    )


def _known(data: Table, allowed: Sequence[str], what: str) -> None:
    for key in data:
        if key not in allowed:
            problem = f"unknown key '{key}'{near(key, allowed)}; {what} takes {', '.join(allowed)}"
            raise FaultError(problem, data.lines[key])


def _typed(data: Table, key: str, kind: type, default: Any) -> Any:
    value = data.get(key)
    if value is None:
        return default
    if type(value) is not kind:
        raise FaultError(f"'{key}' is {PLAIN_TYPES[kind]}, not {said(value)}", data.lines[key])
    return value


def _choice(data: Table, key: str, allowed: Sequence[str], default: str) -> str:
    value = data.get(key, default)
    if value != default and value not in allowed:
        raise FaultError(f"'{key}' is one of {', '.join(allowed)}, not {said(value)}", data.lines[key])
    return str(value)


def _strings(data: Table, key: str, allowed: Sequence[str] = ()) -> tuple[str, ...]:
    values = data.get(key) or []
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise FaultError(f"'{key}' is a list of texts", data.lines[key])
    for value, line in zip(values, getattr(values, "lines", ()), strict=False):
        if allowed and value not in allowed:
            raise FaultError(f"'{key}' holds '{value}'{near(value, allowed)}; allowed are {', '.join(allowed)}", line)
    return tuple(values)
