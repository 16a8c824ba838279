"""Articles that somebody has read and labelled: what is wrong in them, and which findings agree."""

from __future__ import annotations

import fnmatch
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from newslint.model import Finding, NewslintError, Rule, Span
from newslint.record import NamedTuple
from newslint.typed import Any

MISMATCH = "headline-body-mismatch"
"""The fault that every pair is labelled for, whatever its type."""

_WITNESSES = 3
_TIMES, _ROOM = 3, 90
"""How much wider than a label a finding on it may be: so many times its length, and so many characters."""

Faults = Mapping[str, tuple[str, ...]]
"""For each fault, the rules that report it as ``category/rule`` patterns."""


class LabelError(NewslintError):
    """Labels that cannot be used; the message names file and line."""


class Label(NamedTuple):
    """A fault and where it is. One that careful editors could differ on is ``borderline``."""

    fault: str
    span: Span
    borderline: bool = False


@dataclass(frozen=True)
class Labelled:
    """One article and its labels; ``faults`` are those that the annotator names in it, present or looked-alike.

    A ``pair`` is labelled for whether its headline fits, and for nothing else.
    """

    name: str
    text: str
    labels: tuple[Label, ...]
    faults: frozenset[str]
    pair: bool = False


def load_faults(path: str) -> Faults:
    """The faults of a JSON object of lists. Raises ``LabelError``."""
    try:
        data = json.loads(_read(path))
        return {fault: tuple(map(str, patterns)) for fault, patterns in data.items()}
    except (ValueError, AttributeError, TypeError) as error:
        raise LabelError(f"{path}: is not an object of faults, each with a list of rule patterns: {error}") from None


def load(path: str, faults: Faults) -> Iterator[Labelled]:
    """The articles of a file, one JSON object a line; ``docs/figures.md`` has the form. Raises ``LabelError``."""
    for number, line in enumerate(_read(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            article = _pair(row) if "expected" in row else _article(row)
        except KeyError as error:
            raise LabelError(f"{path}:{number}: a labelled article needs {error}") from None
        except (ValueError, TypeError, AttributeError) as error:
            raise LabelError(f"{path}:{number}: is not a labelled article: {error}") from None
        unknown = sorted(article.faults - set(faults))
        if unknown:
            raise LabelError(f"{path}:{number}: no fault '{unknown[0]}' (there are {', '.join(faults)})")
        yield article


def answers(rule: Rule, faults: Faults) -> frozenset[str]:
    """The faults that a rule reports."""
    name = f"{rule.category}/{rule.name}"
    return frozenset(
        fault for fault, patterns in faults.items() if any(fnmatch.fnmatchcase(name, one) for one in patterns)
    )


def asked(articles: Iterable[Labelled], pairs: bool) -> frozenset[str]:
    """The faults that the articles, or the pairs, were read for."""
    return frozenset(fault for article in articles if article.pair == pairs for fault in article.faults)


def verdict(finding: Finding, article: Labelled, own: frozenset[str]) -> bool | None:
    """Whether a finding is right; None where the labels leave that open. ``own`` are the faults its rule reports.

    A finding is on a label that it, or one of its first three pieces of evidence, overlaps without being much
    wider. One on a borderline label of its fault, or on another fault, is neither right nor wrong; but in a pair
    the headline either has that fault or not.
    """
    places = [finding.span, *(item.span for item in finding.evidence[:_WITNESSES])]
    on = [label for label in article.labels if label.fault in own and any(_near(place, label) for place in places)]
    if on:
        return True if any(not label.borderline for label in on) else None
    if not article.pair and any(_near(finding.span, label) for label in article.labels):
        return None
    return False


def _near(place: Span, label: Label) -> bool:
    start, end = label.span
    return place.start < end and start < place.end and place.end - place.start <= _TIMES * (end - start) + _ROOM


def _article(row: Mapping[str, Any]) -> Labelled:
    text = row["text"] if "text" in row else _joined(row)
    labels = tuple(_label(span, text) for span in row["spans"])
    alike = [_label(span, text) for span in row.get("legit", ())]
    return Labelled(str(row["id"]), text, labels, frozenset(label.fault for label in (*labels, *alike)))


def _pair(row: Mapping[str, Any]) -> Labelled:
    headline = Span(0, len(row["headline"]))
    labels = tuple(Label(item["type"], headline) for item in row["expected"])
    return Labelled(str(row["id"]), _joined(row), labels, frozenset({MISMATCH, *(one.fault for one in labels)}), True)


def _joined(row: Mapping[str, Any]) -> str:
    return f"{row['headline']}\n\n{row['body']}"


def _label(span: Mapping[str, Any], text: str) -> Label:
    start, end = span["start"], span["end"]
    if not 0 <= start < end <= len(text):
        raise ValueError(f"a label from {start} to {end} in a text of {len(text)} characters")
    return Label(span["category"], Span(start, end), bool(span.get("borderline")))


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except OSError as error:
        raise LabelError(f"{path}: cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise LabelError(f"{path}: is not UTF-8 text (byte {error.start})") from None
