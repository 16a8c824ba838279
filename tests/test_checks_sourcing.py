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


def body(text: str) -> list[str]:
    return flagged("The port is open.\n\n" + text + "\n")


@pytest.mark.parametrize(
    "news",
    [
        "According to Malvo.com, a man fell off the wall. He is said to have slept.",
        "“He slept,” a guard told the Malvo Herald. He reportedly fell at noon.",
        "He is believed to have slept. The Malvo Times reported that he fell.",
        "The firm is said to be for sale, the newspaper reported.",
        "An official, Ana Ruiz, said it was believed that the wall was safe.",
    ],
)
def test_a_claim_is_as_good_as_the_outlet_or_person_it_is_relayed_from(news):
    assert body(news) == []


def test_an_outlet_that_reports_another_thing_answers_for_nothing():
    news = "Ana Ruiz told the Malvo Herald that she was tired. Growers are said to be angry about the price of plums."
    assert body(news) == ["are said to"]


def test_a_source_described_in_the_lead_is_known_when_the_next_sentence_names_it():
    assert (
        body("An adviser to the port said the wall would fall.\n\nAna Ruiz told reporters it was built on sand.") == []
    )


def test_an_official_is_of_the_body_that_the_next_sentence_begins_with():
    assert body("Two men were held, an official said. According to the police, they had taken a boat.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "There was some doubt about the date.",
        "It left many in a fragile mental state.",
        "The firm asked the court so that it can press claims for damages.",
        "He worked as an adviser to a firm called Brill.",
        "Some of the songs now feel old.",
        "The wallet was reported to the police.",
        "What was believed to be a bomb was a box of plums.",
        "The woman was said to be in a stable condition.",
        "The club closed after it emerged that nobody had paid.",
        "FDA advisers agreed that the pill was safe.",
        "Clinicians have long hoped for a better pill.",
        "Critics of the plan need to be explaining it.",
    ],
)
def test_words_that_only_look_like_a_source_are_left_alone(sentence):
    assert body(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("It has emerged that the pump failed twice.", "It has emerged that"),
        ("Growers are estimated to have lost £3m.", "are estimated to"),
        ("The plan has been widely described as a folly.", "has been widely described as a folly"),
        ("The price is too high, according to those familiar with the talks.", "those familiar with the"),
        ("A source close to the club says no.", "A source close to the club says"),
        ("Residents say the council lied about the road.", "Residents say"),
        ("The keeper allegedly sold the keys.", "allegedly"),
    ],
)
def test_a_claim_without_a_holder_is_seen_by_its_grammar(sentence, cue):
    assert body(sentence) == [cue]


def test_a_lead_may_sum_up_what_people_say_whom_the_story_names_and_quotes_further_down():
    lead = "Pilots\n\nExperts are warning that the strait has become too shallow for the new ferries.\n\n"
    between = "The strait was last dredged nine years ago.\n\nThe ferries are to sail from May.\n\nThey need seven metres.\n\n"
    quoted = '"We touch the ground twice a week," said Olu Bright, who steers the night boat.\n\n'
    second = '"The sand moves faster than the dredgers," said Rhea Sond, who measures the depth for the port.\n'
    assert flagged(lead + between + quoted + second) == []
    assert flagged(lead + between + quoted) == ["Experts are warning"]


def test_sources_that_a_named_outlet_cites_are_that_outlets():
    article = "Cranes\n\nThe port will buy nine cranes, according to industry sources cited by the Malvo Herald.\n"
    assert flagged(article) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The party's leader said the act further raises questions about the wall.",
        "Malvo is a key ally of the port and the keeper said so.",
    ],
)
def test_what_somebody_unnamed_says_or_does_right_before_is_not_the_writers_claim(sentence):
    assert flagged("The port is open.\n\n" + sentence + "\n") == []


@pytest.mark.parametrize(
    "story",
    [
        "Two boxers met in Malvo, but they reportedly agreed to fight each other.\n\nAccording to Ana Ruiz, a promoter, "
        "they have agreed on terms.",
        "Otto Veld would sell his firm if he is elected, a top adviser said on Tuesday.\n\nVeld would put it into a "
        "trust, adviser Tom Hale said.",
        "The trial was held up on Monday.\n\nCourt papers revealed that the witness had been paid.",
    ],
)
def test_whom_the_next_paragraph_names_and_a_courts_papers_stand_behind_it(story):
    assert flagged(f"News of the day\n\n{story}\n") == []
