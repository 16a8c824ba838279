"""The headline held against its body: what contradicts it, and what only differs."""

import pytest

from newslint import packs, readers
from newslint.engine import Linter
from newslint.model import Linted

MISMATCH = [rule for rule in packs.builtin() if rule.name.endswith("-mismatch") or rule.name == "unrelated-body"]
LINTER = Linter(MISMATCH)


def lint(headline: str, body: str) -> Linted:
    linted = LINTER.lint(readers.read("story.txt", f"{headline}\n\n{body}\n".encode()))
    assert linted.failures == ()
    return linted


def said(headline: str, body: str) -> list[tuple[str, str]]:
    """Rule and evidence of each finding."""
    linted = lint(headline, body)
    return [(f.rule.name, linted.source[f.evidence[0].span.start : f.evidence[0].span.end]) for f in linted.findings]


def test_there_are_seven_rules_and_each_shows_evidence():
    assert len(MISMATCH) == 7
    assert all("{{" in example.text for rule in MISMATCH for example in rule.bad)


@pytest.mark.parametrize(
    ("headline", "body", "found"),
    [
        (
            "Malvo and Ostrand sign harbour deal",
            "Malvo and Ostrand have yet to sign the harbour deal, the mayor said on Monday.",
            ("status-mismatch", "have yet to sign"),
        ),
        (
            "Ex-mayor convicted of harbour fraud",
            "The former mayor has been charged with fraud over the harbour, prosecutors said on Monday.",
            ("status-mismatch", "has been charged with"),
        ),
        (
            "Director stole harbour funds",
            "Prosecutors allege that the director stole the harbour funds. She denies it.",
            ("certainty-mismatch", "allege that"),
        ),
        (
            "Harbour profits fall by a tenth",
            "Harbour profits rose by a tenth last year, the port said on Monday.",
            ("polarity-mismatch", "rose"),
        ),
        (
            "Storm sinks 40 boats in Malvo harbour",
            "A storm sank 14 boats in Malvo harbour on Monday, the port said.",
            ("number-mismatch", "14 boats"),
        ),
        (
            "'We shall never pay for this pier', mayor says",
            "“We shall gladly pay for this pier,” the mayor, Ana Ruiz, said on Monday.",
            ("quote-mismatch", "We shall gladly pay for this pier"),
        ),
    ],
)
def test_what_the_body_contradicts_is_found_with_the_passage(headline, body, found):
    assert found[0] in [name for name, _ in said(headline, body)]
    assert any(
        found[1].startswith(text) or text.startswith(found[1])
        for name, text in said(headline, body)
        if name == found[0]
    )


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Malvo and Ostrand sign harbour deal",
            "After long talks Malvo and Ostrand signed the harbour deal on Monday.",
        ),
        (
            "Malvo and Ostrand sign harbour deal",
            "The harbour deal was inked on Monday by Malvo and Ostrand after talks.",
        ),
        ("Malvo, Ostrand to sign harbour deal", "Malvo and Ostrand have yet to sign the harbour deal."),
        ("Director accused of stealing harbour funds", "Prosecutors allege that the director stole harbour funds."),
        ("Harbour profits fall by a tenth", "Harbour profits fell by a tenth. Sales rose, and costs rose."),
        ("Nearly 15 boats sink in Malvo harbour", "A storm sank 14 boats in Malvo harbour on Monday."),
        ("Storm sinks boats worth $3m in Malvo", "A storm sank boats worth $2.96m in Malvo on Monday."),
        ("Ferry takes two days to Ostrand", "The ferry takes 48 hours to Ostrand, the port said."),
        ("Paris closes harbour to cruise ships", "France has closed the harbour to cruise ships, its government said."),
        ("'We shall pay', mayor says of pier", "“We shall, if need be, pay for this pier,” the mayor, Ana Ruiz, said."),
        ("Will Malvo lose its harbour?", "Malvo will keep its harbour, and its harbour wins a prize."),
    ],
)
def test_what_only_differs_is_let_pass(headline, body):
    assert said(headline, body) == []


def test_a_headline_from_the_command_line_is_judged_on_its_evidence():
    body = b"Malvo and Ostrand are in intense talks over the harbour deal, the mayor said on Monday.\n"
    linted = LINTER.lint(readers.read("story.txt", body, "Malvo and Ostrand sign harbour deal"))
    (finding,) = linted.findings
    assert linted.source[finding.span.start : finding.span.end] == "in intense talks"
    assert "headline" in finding.message


def test_an_article_without_a_headline_or_a_body_is_let_pass():
    assert LINTER.lint(readers.read("story.txt", b"They signed the deal on Monday.\n")).findings == ()
    assert LINTER.lint(readers.read("story.txt", b"Malvo signs deal worth 40 boats\n\n")).findings == ()
