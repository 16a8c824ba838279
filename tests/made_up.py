"""Rules, findings and reports made by hand, for tests of what becomes of them."""

from __future__ import annotations

from newslint.model import Edit, Evidence, Failure, Finding, Fix, Headline, Linted, Report, Rule, Span

VAGUE = "sourcing/vague-reports"
CLICHE = "wording/cliche"


def rule(name: str = CLICHE, severity: str = "warning", **more: object) -> Rule:
    """A rule by its id; ``pack:`` in front where it is not built in."""
    pack, _, short = name.rpartition(":")
    category, _, own = short.partition("/")
    fields: dict[str, object] = {"summary": f"The summary of {own}", "explanation": "Readers deserve better.", **more}
    return Rule(
        own,
        category,
        pack or "newslint",
        "lexicon",
        severity,
        message="'{text}' is not good",
        params={},
        **fields,  # type: ignore[arg-type]
    )


def place(source: str, words: str, nth: int = 1) -> Span:
    """Where ``words`` stand in ``source`` for the nth time."""
    at = -1
    for _ in range(nth):
        at = source.index(words, at + 1)
    return Span(at, at + len(words))


def finding(  # noqa: PLR0913
    source: str,
    words: str,
    message: str = "not good",
    *,
    by: Rule | None = None,
    nth: int = 1,
    path: str = "story.md",
    sees: tuple[tuple[str, str], ...] = (),
    instead: str | None = None,
    safety: str = "safe",
    scope: str = "span",
    severity: str = "",
) -> Finding:
    """A finding on ``words``; ``sees`` are pairs of evidence and its message, ``instead`` is the fix."""
    span, judge = place(source, words, nth), by or rule()
    fix = None if instead is None else Fix(f"replace “{words}” by “{instead}”", (Edit(span, instead),), safety)
    return Finding(
        path=path,
        rule=judge,
        severity=severity or judge.severity,
        message=message,
        span=span,
        scope=scope,
        evidence=tuple(Evidence(place(source, seen), said) for seen, said in sees),
        fix=fix,
        fingerprint="0123456789abcdef",
    )


def linted(source: str, *findings: Finding, path: str = "story.md", headline: str = "", **more: object) -> Linted:
    title = Headline(headline, place(source, headline), "h1") if headline else None
    return Linted(path, source, "markdown", "en", title, findings, **more)  # type: ignore[arg-type]


def report(*files: Linted, failures: tuple[Failure, ...] = ()) -> Report:
    return Report("0.1.0", "5eed", files, failures)
