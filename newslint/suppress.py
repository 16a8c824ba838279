"""Directives to silence: which findings they hide, and which of them hid nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence

from newslint.document import Document
from newslint.model import Directive, Finding, Rule, Span
from newslint.record import NamedTuple

UNUSED = "suppression/unused-suppression"
"""The rule that speaks of suppressions themselves."""

ALL = "all"
"""The name that stands for every rule."""

_MOST_GUESSES = 20  # A file full of wrong names must not cost a search for each.
_LONGEST_NAME = 60


class _Request:
    """One name in one directive: the rules that it means, and how many findings it hid."""

    def __init__(self, directive: Directive, name: str, rules: frozenset[str]) -> None:
        self.directive = directive
        self.name = name
        self.rules = rules
        self.hidden = 0


class _Area(NamedTuple):
    """Where a request silences one rule: the half-open stretch of the source in which a finding begins."""

    start: int
    end: int
    request: _Request


_Names = Mapping[str, frozenset[str]]
_Areas = dict[str, list[_Area]]


def apply(
    document: Document, findings: Sequence[Finding], in_force: Collection[Rule], known: Collection[Rule]
) -> list[Finding]:
    """The findings that no directive of the document silences, then those about directives that were in vain.

    ``in_force`` are the rules that ran on this document, ``known`` all that a directive may name. A directive
    that hid nothing is reported unless a rule that it names did not run; one that names no known rule always
    is, and so is an ``enable`` that ends nothing. Of two that hide one finding the inner one gets the credit.
    The result is not sorted.
    """
    if not document.directives:
        return list(findings)
    names = _names([*known, *in_force])
    requests, stray, areas = _requests(document, names)
    kept = _silence(findings, areas)
    judge = next((rule for rule in in_force if rule.id == UNUSED), None)
    if judge is None:
        return kept
    running = {rule.id for rule in in_force}
    asked_for = running | {rule.id for rule in known if not rule.enabled}
    vain = [one for one in requests if not one.hidden and _judged(one, running, asked_for)]
    guesses = _guesses([*vain, *stray], names)

    def complain(about: Iterable[_Request]) -> list[Finding]:
        return [_finding(document, judge, one, guesses) for one in about]

    # This rule can be suppressed like any other, so the requests that name it are judged after its findings.
    said = complain([*stray, *(one for one in vain if UNUSED not in one.rules)])
    kept += _silence(said, areas)
    return kept + complain(one for one in vain if UNUSED in one.rules and not one.hidden)


def _names(rules: Iterable[Rule]) -> dict[str, frozenset[str]]:
    """What a directive may write, and the ids of the rules that it means by it."""
    meant: dict[str, set[str]] = {}
    for rule in rules:
        identity = rule.id
        for name in (ALL, rule.category, rule.name, identity, f"{rule.pack}:{rule.category}/{rule.name}"):
            meant.setdefault(name, set()).add(identity)
    return {name: frozenset(ids) for name, ids in meant.items()}


def _requests(document: Document, names: _Names) -> tuple[list[_Request], list[_Request], _Areas]:
    """The requests of a document, the ``enable`` requests that end nothing, and the areas by rule id."""
    extents = _extents(document)
    requests: list[_Request] = []
    stray: list[_Request] = []
    areas: _Areas = {}
    opened: dict[str, list[tuple[int, _Request]]] = {}
    end = len(document.source) + 1
    for directive in sorted(document.directives, key=lambda one: one.span):
        for name in dict.fromkeys(directive.rules) or ("",):
            request = _Request(directive, name, names.get(name, frozenset()))
            if directive.verb == "enable":
                if not _close(opened, request if name else _everything(directive, opened), areas):
                    stray.append(request)
                continue
            requests.append(request)
            if directive.verb == "disable":
                for rule in request.rules:
                    opened.setdefault(rule, []).append((directive.span.end, request))
                continue
            span = Span(0, end) if directive.verb == "disable-file" else _next(extents, directive.span.end)
            for rule in request.rules:
                areas.setdefault(rule, []).append(_Area(*span, request))
    for rule, waiting in opened.items():
        areas.setdefault(rule, []).extend(_Area(start, end, request) for start, request in waiting)
    return requests, stray, areas


def _everything(directive: Directive, opened: Mapping[str, object]) -> _Request:
    """An ``enable`` without a name ends whatever is open."""
    return _Request(directive, "", frozenset(opened))


def _close(opened: dict[str, list[tuple[int, _Request]]], enable: _Request, areas: _Areas) -> bool:
    """End what is open for the rules of ``enable``; whether there was anything."""
    ended = False
    for rule in enable.rules & opened.keys():
        for start, request in opened.pop(rule):
            areas.setdefault(rule, []).append(_Area(start, enable.directive.span.start, request))
            ended = True
    return ended


def _extents(document: Document) -> list[Span]:
    """Where the blocks lie in the source, in source order."""
    located = (block.locate(0, len(block.text)) for block in document.blocks)
    return sorted(span for span in located if span is not None)


def _next(extents: list[Span], after: int) -> Span:
    """The first block that begins at or behind an offset, or an empty stretch."""
    at = bisect_left(extents, (after, after))
    return extents[at] if at < len(extents) else Span(after, after)


def _silence(findings: Sequence[Finding], areas: _Areas) -> list[Finding]:
    """The findings outside the areas, in their order; each hidden one is counted for its innermost area."""
    hidden: set[int] = set()
    by_rule: dict[str, list[int]] = {}
    for index, finding in enumerate(findings):
        if finding.rule.id in areas:
            by_rule.setdefault(finding.rule.id, []).append(index)
    for rule, indices in by_rule.items():
        ahead = sorted(areas[rule], key=_depth, reverse=True)
        around: list[_Area] = []
        for index in sorted(indices, key=lambda i: findings[i].span):
            at = findings[index].span.start
            while ahead and ahead[-1].start <= at:
                around.append(ahead.pop())
            while around and around[-1].end <= at:
                around.pop()
            if around:
                around[-1].request.hidden += 1
                hidden.add(index)
    return [finding for index, finding in enumerate(findings) if index not in hidden]


def _depth(area: _Area) -> tuple[int, int, int]:
    return area.start, area.request.directive.span.start, -len(area.request.rules)


def _judged(request: _Request, running: set[str], asked_for: set[str]) -> bool:
    """Whether this run can say that a request which hid nothing is useless."""
    return not request.rules or (bool(request.rules & running) and request.rules <= asked_for)


def _guesses(requests: Iterable[_Request], names: _Names) -> dict[str, str]:
    """The known name nearest to each unknown one, where one is near; for the first few only."""
    unknown = list(dict.fromkeys(one.name for one in requests if one.name and not one.rules))
    if not unknown:
        return {}
    import difflib

    guesses: dict[str, str] = {}
    for name in unknown[:_MOST_GUESSES]:
        alike = [other for other in names if ("/" in other) == ("/" in name) and (":" in other) == (":" in name)]
        guesses.update((name, near) for near in difflib.get_close_matches(name[:_LONGEST_NAME], alike, 1))
    return guesses


def _finding(document: Document, judge: Rule, request: _Request, guesses: Mapping[str, str]) -> Finding:
    problem = _problem(request, guesses.get(request.name, ""))
    return Finding(
        path=document.path,
        rule=judge,
        severity=judge.severity,
        message=judge.message.replace("{problem}", problem),
        span=_place(document.source, request),
    )


def _problem(request: _Request, guess: str) -> str:
    name = request.name if len(request.name) <= _LONGEST_NAME else request.name[: _LONGEST_NAME - 1] + "…"
    verb = request.directive.verb
    if verb == "enable" and (request.rules or not name):
        return f"'{name}' is not switched off here" if name else "nothing is switched off here"
    if not name:
        return "this suppression names no rule"
    if not request.rules:
        return f"there is no rule '{name}'" + (f"; did you mean '{guess}'?" if guess else "")
    return f"the suppression of '{name}' hid nothing: remove it"


def _place(source: str, request: _Request) -> Span:
    """The name inside its directive, or the whole directive where the name is not to be seen."""
    start, end = request.directive.span
    if request.name:
        verb = source.find(request.directive.verb, start, end)
        at = source.find(request.name, start if verb < 0 else verb + len(request.directive.verb), end)
        while at >= 0:
            behind = at + len(request.name)
            if not _goes_on(source[at - 1], "_/:-") and not _goes_on(source[behind], "_/-"):
                return Span(at, behind)
            at = source.find(request.name, at + 1, end)
    return Span(start, end)


def _goes_on(beside: str, marks: str) -> bool:
    """Whether the character beside what looks like a name is part of a longer one."""
    return beside.isalnum() or beside in marks
