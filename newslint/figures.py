"""How often each rule speaks and how often it is right: what was measured, the file that keeps it, and its words."""

from __future__ import annotations

import dataclasses
import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from newslint import packs
from newslint.model import PackError
from newslint.typed import Any

NAME = "figures.json"
PER = 1000
"""How many articles a rate is given for."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One rule, measured: its ``findings`` in the real articles and the ``articles`` that have one, then its findings
    in labelled articles that are ``right`` and ``false``.

    None where nothing was read that could tell: no real articles, or no labels for its fault.
    """

    findings: int | None = None
    articles: int | None = None
    right: int | None = None
    false: int | None = None


@dataclass(frozen=True)
class Figures:
    """One measurement: by which newslint, on how many real articles, on how many labelled ones with how many labels,
    and what it gave for each rule, by full name."""

    version: str
    articles: int = 0
    labelled: int = 0
    pairs: int = 0
    labels: int = 0
    rules: Mapping[str, Figure] = field(default_factory=dict)


@functools.cache
def builtin() -> Figures:
    """The figures that ship with newslint; none where they do not. Raises ``PackError`` for a file that is broken."""
    file = Path(packs.PACKAGE if Path(packs.INDEX).exists() else packs.CHECKOUT, NAME)
    try:
        return loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Figures("")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PackError(f"{file}: cannot be read ({error}); newslint figures --write makes it anew") from None


def dumps(figures: Figures) -> str:
    """The file's text: a rule a line, in order of their names, the same for the same figures."""
    head = {
        "articles": figures.articles,
        "labelled": {"articles": figures.labelled, "labels": figures.labels, "pairs": figures.pairs},
        "newslint": figures.version,
    }
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    rules = [
        f"{json.dumps(name)}: {json.dumps(_told(figure), sort_keys=True)}"
        for name, figure in sorted(figures.rules.items())
    ]
    return "{\n" + ",\n".join([*lines, '"rules": {\n' + ",\n".join(rules) + "\n}"]) + "\n}\n"


def loads(text: str) -> Figures:
    """The figures that ``dumps`` wrote. Raises ``ValueError``, ``KeyError`` or ``TypeError`` for any other text."""
    data = json.loads(text)
    seen = data["labelled"]
    rules = {name: Figure(**entry) for name, entry in data["rules"].items()}
    return Figures(data["newslint"], data["articles"], seen["articles"], seen["pairs"], seen["labels"], rules)


def plain(rule: str) -> dict[str, Any] | None:
    """What is known of a rule, for programs; None where it was not measured."""
    measured = builtin()
    if rule not in measured.rules:
        return None
    return {"measured_articles": measured.articles, **dataclasses.asdict(measured.rules[rule])}


def sentence(rule: str) -> str:
    """What is known of a rule, for people; empty where nothing is."""
    measured = builtin()
    figure = measured.rules.get(rule, Figure())
    parts = []
    if figure.findings is not None and measured.articles:
        parts.append(_frequency(figure.findings, measured.articles))
    if figure.right is not None and figure.false is not None and figure.right + figure.false:
        parts.append(f"right in {figure.right} of {number(figure.right + figure.false, 'labelled case')}")
    return f"Measured: {'; '.join(parts)}" if parts else ""


def _frequency(findings: int, articles: int) -> str:
    """``12 findings in 1,000 real articles``; as counted where that many were not read, or there would be none."""
    rate = round(findings * PER / articles)
    if articles >= PER and rate:
        findings, articles = rate, PER
    said = number(findings, "finding") if findings else "no finding"
    return f"{said} in {number(articles, 'real article')}"


def number(count: int, noun: str) -> str:
    """``1 finding``, ``1,407 findings``."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _told(figure: Figure) -> dict[str, int]:
    return {key: value for key, value in dataclasses.asdict(figure).items() if value is not None}
