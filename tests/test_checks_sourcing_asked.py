"""Claims without a name that a fair editor asks about: who thinks so, who worries, who told us."""

from functools import partial

import pytest
from linting import asked_about, sourcing, told

LINTER = sourcing("vague-verdict")
flagged = partial(asked_about, LINTER)
FILLER = "\n\n".join(f"The wall by the harbour is {metres} metres long there." for metres in range(3, 20))


def found(*paragraphs):
    linted = told(LINTER, *paragraphs)
    return linted.source, linted.findings


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("The wall has always been considered a folly, and nobody mends it.", "has always been considered"),
        ("The interview is widely regarded as a nuisance.", "is widely regarded as"),
        ("The rocket is old, sparking fresh concerns over the launch.", "sparking fresh concerns over"),
        ("The launch has raised concerns because the rocket is old.", ""),
        ("The yard was sold amid rumours of a strike.", "amid rumours of"),
        ("Ruiz sold the yard, brushing aside concerns that it leaned.", ""),
        ("Many Norwegians feel uneasy about the tax.", "Many Norwegians feel"),
        ("Norwegians and rights groups say the guards are cruel.", "rights groups say"),
        ("Existing research into sleep shows that it heals.", "Existing research into sleep shows"),
        ("Ana Ruiz left at noon. Aides say she will be back.", ""),
        ("The yard shut at noon. Aides say it will open.", "Aides say"),
        ("Critics of the ban argue that gulls will go.", "Critics of the ban argue"),
        ("Critics argue that gulls will go.", "Critics argue"),
        ("But U.S. officials said that talks were of no use.", "U.S. officials said"),
    ],
)
def test_whose_opinion_it_is_has_to_be_said(told, asked):
    assert flagged(FILLER, told, FILLER) == ([asked] if asked else [])


def test_an_opinion_is_not_answered_by_what_an_outlet_reports_next_to_it():
    told = "The interview was widely regarded as a nuisance. The Malvo Herald reported that the tide was low."
    assert flagged(FILLER, told) == ["was widely regarded as"]
    answered = "The interview was widely regarded as a nuisance. Ana Ruiz called the interview a nuisance to all."
    assert flagged(FILLER, answered) == []


def test_a_state_is_no_verb_of_saying():
    assert flagged(FILLER, "After Malvo and Ister, the race moves to northern states that are considered hard.") == [
        "are considered"
    ]


def test_a_paragraph_of_several_sentences_is_no_line_under_the_headline():
    lead = (
        "Not since the old keeper chose Ister for his rest has there been such talk by the harbour, and those who hoped "
        "to meet him will have to look farther this time. The keeper is thought to be leaving for Malvo as soon as the "
        "tide allows, and all are excited"
    )
    assert flagged(lead, FILLER) == ["is thought to"]


def test_the_same_people_are_asked_for_once_and_shown_again():
    first, second = "according to people familiar with the talks.", "according to people with knowledge of the sale."
    source, (only,) = found(f"The yard will be sold, {first}", FILLER, f"The price is low, {second}")
    assert source[only.span.start : only.span.end] == "people familiar with"
    assert [source[one.span.start : one.span.end] for one in only.evidence] == ["people with knowledge of"]


def test_people_are_an_outlets_only_where_it_is_named_close_by():
    opening = "The yard will be sold, the Malvo Herald reported on Monday."
    again = "The Malvo Herald said that its report was right."
    claim = "The price is low, according to people familiar with the talks."
    assert flagged(opening, again, FILLER, claim) == ["people familiar with"]
    assert flagged(opening, again, claim) == []


def test_what_people_told_an_outlet_by_name_is_the_outlets_whoever_the_story_is_of():
    own = "The mayor, Ana Ruiz, told CNN that the tide was low."
    assert flagged(FILLER, own, FILLER, "Two harbour officials told CNN that the yard would be sold.") == []
    assert flagged(FILLER, own, FILLER, "A source told CNN that the yard would be sold.") == []
    assert flagged(FILLER, "One harbour source predicted to Malvo News that the yard would be sold.") == []
    assert flagged(FILLER, own, FILLER, "Two harbour officials hinted at a sale.") == ["Two harbour officials hinted"]


@pytest.mark.parametrize(
    "relayed",
    [
        "Malvo News has learned that the yard will be sold.",
        "Port Affairs reported on Sept. 13 that the yard will be sold.",
        "The yard will be sold, per Haleth.",
        "The yard will be sold, per the Malvo Herald's Tom Hale.",
        "According to The Lantern, the yard will be sold.",
    ],
)
def test_people_of_whom_the_sentence_after_an_outlets_news_tells_spoke_to_that_outlet(relayed):
    claim = "Sources familiar with the talks said the price was low."
    assert flagged(FILLER, relayed, claim) == []
    assert flagged(FILLER, claim, FILLER, relayed) == ["Sources familiar with the talks said"]


@pytest.mark.parametrize("plain", ["The fare is £90 per Malvo ticket.", "The Lantern is a ship of the port."])
def test_a_price_per_ticket_and_a_ship_are_no_outlets(plain):
    claim = "Sources familiar with the talks said the price was low."
    assert flagged(FILLER, plain, claim) == ["Sources familiar with the talks said"]


def test_local_media_are_told_by_an_outlet_named_next_to_them():
    claim, outlet = (
        "Two boats sank off the wall, some local media reported.",
        "The Malvo Herald wrote in May that the boats were old.",
    )
    assert flagged(FILLER, claim, outlet) == []
    assert flagged(outlet, FILLER, claim) == ["some local media reported"]


def test_one_picked_out_next_answers_for_several_and_not_for_nobody():
    picked = "One of them, Ana Ruiz, left the bay."
    assert flagged(FILLER, "He is thought to have fled. " + picked) == ["is thought to"]
    assert flagged(FILLER, "Some critics say the wall leans. " + picked) == []


def test_what_nobody_says_of_a_player_is_asked_for_too():
    match = (
        "The striker scored two goals in the second half of the match. The goalkeeper saved a penalty. "
        "The coach of the club praised his squad and the defender."
    )
    assert flagged(match, "It is understood that the club has made a bid.") == ["It is understood that"]
    assert flagged(match, "He will go, according to reports.") == ["according to reports"]
