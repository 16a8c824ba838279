"""Suppressions as writers ask for them: in comments, and in the front matter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newslint import late_re as re
from newslint.model import Directive, Span
from newslint.typed import Any

_COMMENT = re.compile(r"<!--\s*newslint-(?P<html>.*?)-->|\{/\*\s*newslint-(?P<mdx>.*?)\*/\}", re.DOTALL)
_ASKED = re.compile(
    r"(?P<verb>disable-next|disable|enable)\b(?P<rules>.*?)(?:(?<=\S):(?=\s|\Z)(?P<reason>.*))?\Z", re.DOTALL
)


def directives(source: str, start: int, end: int, notes: list[str]) -> Iterator[Directive]:
    """The directives in the comments between two offsets of the source; a malformed one becomes a note."""
    for found in _COMMENT.finditer(source, start, end):
        text = (found["html"] if found["html"] is not None else found["mdx"]).strip()
        asked = _ASKED.match(text)
        if asked is None:
            line = source.count("\n", 0, found.start()) + 1
            notes.append(
                f"line {line}: 'newslint-{text.split()[0] if text else ''}' is no suppression; "
                "there are newslint-disable-next, newslint-disable and newslint-enable"
            )
            continue
        rules = tuple(name.strip() for name in asked["rules"].split(",") if name.strip())
        yield Directive(Span(*found.span()), asked["verb"], rules, " ".join((asked["reason"] or "").split()))


def from_front_matter(meta: Mapping[str, Any], span: Span, notes: list[str]) -> Iterator[Directive]:
    """``newslint: {disable: {RULE: reason}}`` (or a list of rules), for the whole file."""
    asked = meta.get("newslint")
    if asked is None:
        return
    disabled = asked.get("disable") if isinstance(asked, Mapping) else None
    if isinstance(disabled, str):
        disabled = [disabled]
    if not isinstance(disabled, Mapping | list) or (isinstance(asked, Mapping) and set(asked) - {"disable"}):
        notes.append("front matter: 'newslint' takes disable: {RULE: reason}")
        return
    for rule in disabled:
        reason = disabled[rule] if isinstance(disabled, Mapping) else ""
        yield Directive(span, "disable-file", (str(rule),), str(reason or ""))
