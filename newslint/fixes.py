"""Edits to new text: apply the fixes of findings, or show them as a diff."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from itertools import pairwise

from newslint import late_re as re
from newslint.model import Edit, Finding, Fix, Span

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_NO_NEWLINE = "\n\\ No newline at end of file\n"


def apply(source: str, findings: Iterable[Finding], *, unsafe: bool = False) -> tuple[str, int]:
    """``source`` with the fixes of the findings, and how many fixes that were.

    Safe fixes only, with ``unsafe`` the unsafe ones too; those of safety ``display`` never. Of fixes that
    want the same place the one that begins first wins; a fix is applied with all its edits or not at all.
    The order of the findings does not matter, and nothing outside the edits changes.
    """
    allowed = {"safe", "unsafe"} if unsafe else {"safe"}
    fixes = {finding.fix for finding in findings if finding.fix is not None and finding.fix.safety in allowed}
    taken: list[Span] = []
    accepted: list[Edit] = []
    applied = 0
    for fix in sorted((_sorted(fix) for fix in fixes if _changes(source, fix)), key=_order):
        if all(_free(edit.span, taken) for edit in fix.edits) and _apart(fix.edits):
            for edit in fix.edits:
                insort(taken, edit.span)
            accepted += fix.edits
            applied += 1
    return _edited(source, accepted), applied


def diff(path: str, old: str, new: str) -> str:
    """A unified diff of two texts, or nothing where they are the same. Lines end at a line feed, as in git."""
    import difflib

    lines = difflib.unified_diff(_LINE.findall(old), _LINE.findall(new), path, path)
    return "".join(line if line.endswith("\n") else line + _NO_NEWLINE for line in lines)


def _changes(source: str, fix: Fix) -> bool:
    """Whether the edits lie in the source and say something else than it does."""
    inside = all(0 <= edit.span.start <= edit.span.end <= len(source) for edit in fix.edits)
    return inside and any(source[edit.span.start : edit.span.end] != edit.text for edit in fix.edits)


def _sorted(fix: Fix) -> Fix:
    return Fix(fix.title, tuple(sorted(fix.edits, key=_place)), fix.safety)


def _place(edit: Edit) -> tuple[Span, str]:
    return edit.span, edit.text


def _order(fix: Fix) -> tuple[list[tuple[Span, str]], str, str]:
    return [_place(edit) for edit in fix.edits], fix.title, fix.safety


def _free(span: Span, taken: list[Span]) -> bool:
    """Whether a span is clear of all the taken ones, which are sorted and clear of each other."""
    at = bisect_left(taken, span)
    return not any(_clash(span, other) for other in taken[max(0, at - 1) : at + 1])


def _apart(edits: tuple[Edit, ...]) -> bool:
    return not any(_clash(one.span, two.span) for one, two in pairwise(edits))


def _clash(one: Span, two: Span) -> bool:
    # Spans that only touch are no clash; two insertions at one place are: their order would be a guess.
    return one == two or (one.start < two.end and two.start < one.end)


def _edited(source: str, edits: list[Edit]) -> str:
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=_place):
        parts += (source[at : edit.span.start], edit.text)
        at = edit.span.end
    return "".join((*parts, source[at:]))
