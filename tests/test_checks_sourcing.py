"""Who stands behind a claim: what excuses a vague cue, and what only looks as if it did."""

import pytest

from newslint import packs, readers
from newslint.engine import Linter

SOURCING = [rule for rule in packs.builtin() if rule.category == "sourcing"]
LINTER = Linter(SOURCING)


def flagged(source: str, path: str = "story.txt") -> list[str]:
    linted = LINTER.lint(readers.read(path, source.encode()))
    assert linted.failures == ()
    return [linted.source[finding.span.start : finding.span.end] for finding in linted.findings]


@pytest.mark.parametrize(
    "sentence",
    [
        "Olu Bright said it was believed that the wall would hold.",
        "The wall will reportedly hold, according to the harbour's engineer, Rhea Sond.",
        "The wall is thought to be safe, the ministry said.",
        "Two men allegedly cut the rope, police said.",
        "Campaigners from Green Hill Watch say the wall will fall.",
        "Critics, including the mayor, Ana Ruiz, say the wall will fall.",
        "The critics say the wall will fall.",
        "“Critics say many things,” Bright said.",
        "A law backed by critics said to be few was passed.",
    ],
)
def test_a_claim_with_somebody_behind_it_passes(sentence):
    assert flagged(sentence + "\n") == []


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("Critics say the wall will fall.", "Critics say"),
        ("It is believed that the council said too much.", "It is believed that"),
        ("The wall will fall, experts predict.", "experts predict"),
        ("While the mayor denied the plan, observers believe it is dead.", "observers believe"),
        ("Sources said the wall would fall.", "Sources said"),
        ("A senior official at the ministry said the wall would fall.", "A senior official at the ministry said"),
    ],
)
def test_a_claim_with_nobody_behind_it_is_flagged(sentence, cue):
    assert flagged("The port is open.\n\n" + sentence + "\n") == [cue]


def test_a_neighbour_excuses_a_cue_only_where_it_speaks_of_the_same_thing():
    assert flagged("The port is open. Reports suggest jobs will go. The report, by the Malvo Herald, names 40.\n") == []
    assert flagged("The port is open. Experts say it will flood. Ana Ruiz, the mayor, opened the fair.\n") == [
        "Experts say"
    ]


def test_a_lead_may_be_answered_a_few_sentences_on():
    lead = "Critics say the wall will fall. It was built in May. It cost a fortune. "
    assert flagged(lead + "One critic, Ana Ruiz, called it a sandcastle.\n") == []


def test_a_link_is_a_source():
    assert (
        flagged("The port is open.\n\nReports suggest jobs [will go](https://example.org/report).\n", "story.md") == []
    )


def test_why_a_source_is_not_named_excuses_it():
    told = "An aide who asked not to be named because the talks are private said the vote was near.\n"
    assert flagged("The port is open.\n\n" + told) == []


def test_headlines_are_not_asked_for_their_sources():
    assert flagged("Critics say wall will fall\n\nThe wall will fall, Ana Ruiz, the mayor, said.\n") == []


def test_a_group_is_known_when_the_next_paragraph_opens_with_the_words_of_one_of_them():
    claim = "Analysts said that the port would close."
    quoted = f"{claim}\n\n“It has lost its last ferry,” said Ana Ruiz, an economist at Brill Bank.\n"
    assert flagged(quoted) == []
    assert flagged(f"{claim}\n\nThe last ferry left on Monday, and the pier is empty.\n") == ["Analysts said"]


@pytest.mark.parametrize(
    "text",
    [
        "Some state parties will get a share of the money.",
        "Taxpayers would likely feel the impact of the new bridge.",
        "Several outlets asserted that the bridge would fall.\n\nThe Malvo Herald claimed that its piers were cracked.",
    ],
)
def test_a_word_that_does_another_thing_is_no_claim_and_an_outlet_named_next_answers(text):
    assert flagged(text + "\n") == []
