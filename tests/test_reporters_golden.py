"""One article in every format, as it was read and approved."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from made_up import finding, linted, report, rule

from newslint.model import Failure, Report

Golden = Callable[[str, str], None]

SOURCE = (Path(__file__).parent / "golden" / "harbour.md").read_bytes().decode("utf-8")


def harbour() -> Report:
    path = "news/harbour.md"

    def one(words: str, message: str, name: str, severity: str, **more: Any) -> Any:
        return finding(SOURCE, words, message, by=rule(name, severity), path=path, **more)

    findings = (
        one(
            "seals",
            "headline says the deal is 'sealed'; the body speaks only of 'intense discussions' (paragraph 1)",
            "headline/status-mismatch",
            "error",
            sees=(("intense discussions", "talks, not a deal"),),
        ),
        one("Reports indicate", "'Reports indicate' names no source", "sourcing/vague-reports", "warning"),
        one(
            "over a new terminal, a plan that the town council has watched with growing unease",
            "57 words in one sentence",
            "readability/long-lead",
            "warning",
        ),
        one(
            "nobody has paid", "says 'nobody' again", "redundancy/phrase-echo", "suggestion", sees=(("nobody had", ""),)
        ),
        one("The the", "'The the': one 'the' too many", "redundancy/doubled-word", "error", instead="The"),
        one("only time will tell", "'only time will tell' is a worn ending", "wording/cliche-closing", "warning"),
        one("続いている", "'続いている' is not in English", "acme:house/english-only", "suggestion"),
        one("reportedly", "'reportedly' hides who reports", "sourcing/vague-reportedly", "warning"),
    )
    article = linted(
        SOURCE,
        *findings,
        path=path,
        headline="Port of Ellmouth seals ferry deal 🚢",
        metrics={"words": 98, "flesch_reading_ease": 41.25},
        words=98,
        failures=(Failure(path, "grammar/agreement", "the server did not answer"),),
    )
    return report(article, linted("Nothing wrong here.\n", path="news/quiet.md"))


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("text", {}),
        ("text", {"full": True}),
        ("text", {"statistics": True}),
        ("json", {}),
        ("jsonl", {}),
        ("github", {}),
        ("sarif", {}),
    ],
)
def test_the_harbour_story_reads_as_approved(golden: Golden, name: str, options: dict[str, bool]) -> None:
    out = io.StringIO()
    import_module(f"newslint.reporters.{name}").write(harbour(), out, **options)
    text = out.getvalue()
    if name == "sarif":
        text = json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"
    golden(".".join(["harbour", *options, name]), text)
