"""From rules and an article to findings: where a rule may speak, how it is placed, worded and sorted."""

from pathlib import Path

import pytest

from newslint import engine, packs, readers
from newslint.checks import lexicon
from newslint.engine import Linter
from newslint.model import Linted, Rule, ServiceError
from newslint.rule_file import load_rule

FILE = """\
check: lexicon
severity: warning
levels: {}
summary: words we do not use
message: "'{text}' is not ours"
explanation: The style guide says so.
params: {phrases: [utilise, end result]}
examples: {bad: ["They [[utilise]] boats."], good: ["They use boats."]}
"""


@pytest.fixture
def made(tmp_path):
    """``made(name, old=new, …)``: a rule like the file above with some lines replaced."""

    def make(name: str = "house-words", **lines: str) -> Rule:
        text = FILE
        for key, value in lines.items():
            kept = [line for line in text.splitlines() if not line.startswith(f"{key}:")]
            text = "\n".join([*kept, f"{key}: {value}", ""])
        path = tmp_path / "wording" / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return load_rule(path, "newslint")

    return make


def lint(rules: list[Rule], source: str, path: str = "story.md", headline: str | None = None) -> Linted:
    return Linter(rules).lint(readers.read(path, source.encode(), headline=headline))


def flagged(linted: Linted) -> list[str]:
    return [linted.source[finding.span.start : finding.span.end] for finding in linted.findings]


def test_a_finding_lies_on_the_source_of_the_words_markup_included(made):
    linted = lint([made()], "They *utilise* boats &amp; the end **result** is 😀 utilise.\n")
    assert flagged(linted) == ["utilise", "end **result", "utilise"]


def test_direct_quotations_code_names_and_block_quotations_are_not_the_writers_prose(made):
    source = (
        '"We utilise boats," said Ana Ruiz. They run `utilise` twice.\n\n> We utilise boats.\n\n```\nutilise\n```\n'
    )
    assert flagged(lint([made()], source)) == []
    assert flagged(lint([made("anywhere", quoted="true")], source)) == ["utilise"]


def test_page_furniture_is_left_to_the_rule_about_it(made):
    source = "The port will open in June.\n\nThe pump arrived on Monday.\n\nYou may also like: how to utilise a pump\n"
    assert flagged(lint([made()], source, "story.txt")) == []


def test_a_rule_reads_only_its_kinds_of_block(made):
    source = "# They utilise boats\n\nThey utilise boats.\n"
    assert [f.span.start for f in lint([made()], source).findings] == [27]
    assert [f.span.start for f in lint([made("heads", blocks="[headline]")], source).findings] == [7]


def test_a_message_shows_the_words_in_one_line_and_not_at_any_length(made):
    linted = lint([made()], "It is the end\nresult.\n")
    assert linted.findings[0].message == "'end result' is not ours"


def test_findings_are_sorted_by_place_and_each_rule_and_place_stands_once(made):
    rules = [made("b-words"), made("a-words")]
    found = lint(rules, "They utilise boats. They utilise ropes.\n").findings
    assert [(f.span.start, f.rule.name) for f in found] == [
        (5, "a-words"),
        (5, "b-words"),
        (25, "a-words"),
        (25, "b-words"),
    ]


def test_a_rule_that_yields_is_silent_where_the_other_speaks(made):
    rules = [made("house-words"), made("more-words", yields_to="[house-words]")]
    assert {f.rule.name for f in lint(rules, "They utilise boats.\n").findings} == {"house-words"}
    assert {f.rule.name for f in lint(rules[1:], "They utilise boats.\n").findings} == {"more-words"}


def test_a_rule_that_fails_is_a_failure_of_that_rule_and_the_others_go_on(made, monkeypatch):
    fuse = lexicon.fuse

    def broken(rules):
        if any(rule.name == "broken-words" for rule in rules):
            raise_on = next(rule for rule in rules if rule.name == "broken-words")

            def find(document):
                raise ValueError(f"cannot count in {raise_on.name}")
                yield

            return find
        return fuse(rules)

    monkeypatch.setattr(lexicon, "fuse", broken)
    linted = lint([made("broken-words"), made("house-words")], "They utilise boats.\n")
    assert flagged(linted) == ["utilise"]
    assert [(failure.rule, failure.path) for failure in linted.failures] == [("wording/broken-words", "story.md")]
    assert "ValueError: cannot count in broken-words" in linted.failures[0].message


def test_a_service_that_is_not_there_is_said_once_and_then_left_alone(made, monkeypatch):
    asked = []

    def fuse(rules):
        def find(document):
            asked.append(document.path)
            raise ServiceError("no server at http://localhost:1")
            yield

        return find

    monkeypatch.setattr(lexicon, "fuse", fuse)
    linter = Linter([made()])
    first, second = (linter.lint(readers.read(path, b"They utilise boats.\n")) for path in ("a.txt", "b.txt"))
    assert [failure.message for failure in first.failures] == ["no server at http://localhost:1"]
    assert second.failures == ()
    assert asked == ["a.txt"]


def test_an_article_that_is_not_english_gets_only_rules_that_need_no_language(made):
    german = (
        "Der Hafen wird im Juni wieder geöffnet, sagte die Direktorin. Die Pumpe ist am Montag gekommen und utilise.\n"
    )
    linted = lint([made("words"), made("any-words", language="any")], german * 3)
    assert linted.language == "und"
    assert {finding.rule.name for finding in linted.findings} == {"any-words"}
    assert any("not in English" in note for note in linted.notes)


def test_a_fingerprint_survives_edits_elsewhere_and_tells_twins_apart(made):
    before = lint([made()], "They utilise boats.\n\nWe utilise boats. We utilise boats.\n").findings
    after = lint([made()], "A new start.\n\nThey utilise boats.\n\nWe utilise boats. We utilise boats.\n").findings
    marks = [finding.fingerprint for finding in before]
    assert marks == [finding.fingerprint for finding in after]
    assert len(set(marks)) == 3


def test_selecting_one_rule_gives_what_it_gives_in_a_full_run():
    source = Path(__file__).parent.parent.joinpath("examples", "harbour.md").read_text(encoding="utf-8")
    rules = [rule for rule in packs.builtin() if rule.enabled and rule.check != "languagetool"]
    full = lint(rules, source).findings
    assert full
    for rule in rules:
        alone = lint([rule], source).findings
        together = [f for f in full if f.rule.id == rule.id]
        if not rule.yields_to:
            assert [(f.span, f.message) for f in alone] == [(f.span, f.message) for f in together]


def test_a_headline_from_the_command_line_is_judged_and_quoted_in_the_message(made):
    rule = made("heads", blocks="[headline]")
    linted = lint([rule], "The port will open in June.\n", "story.txt", headline="Towns utilise boats")
    assert linted.headline is not None
    assert linted.headline.span is None
    assert flagged(linted) == ["The port will open in June."]
    assert "(headline: “Towns utilise boats”)" in linted.findings[0].message


def test_the_engine_needs_no_file_and_no_network():
    assert not {"open", "socket", "requests"} & set(vars(engine))
