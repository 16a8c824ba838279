"""Claims that nobody holds: which of them weigh so much that an editor asks who says so."""

from functools import partial

import pytest
from linting import asked_about, sourcing

LINTER = sourcing()
flagged = partial(asked_about, LINTER)
FILLER = "\n\n".join(f"The wall by the harbour is {metres} metres long there." for metres in range(3, 42))
VOICES = "\n\n".join(
    f"{name}, who lives by the wall, said {thing} was old."
    for name, thing in (
        ("Tom Hale", "the bell"),
        ("Rhea Sond", "the tower"),
        ("Olu Bright", "the bridge"),
        ("Ines Maro", "the road"),
        ("Femke Odel", "the lamp"),
    )
)
TRADE = "The bank cut its rate. Shares rose, sales of oil fell and the company kept its price."


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        ("Analysts said the two had fallen out in a boardroom dispute.", "Analysts said"),
        ("Analysts said 40% of the boats leaked.", "Analysts said"),
        ("Analysts said the firm had misled its owners.", "Analysts said"),
        ("Analysts believe the firm will be sold.", "Analysts believe"),
    ],
)
def test_but_a_quarrel_a_figure_an_accusation_or_a_belief_of_theirs_has_a_holder(claim, found):
    assert flagged(TRADE, FILLER, claim) == [found]


def test_analysts_of_politics_are_asked_for():
    assert flagged(FILLER, "Analysts said the mayor was strong.") == ["Analysts said"]


def test_a_lead_that_ends_with_experts_has_its_news_from_those_below_it():
    lead = "The bay of Malvo has lost half of its seals, experts say."
    assert flagged(lead, "The Harbour Office said seals had left the bay.", FILLER) == []
    assert flagged(lead, "The ferry runs at noon.", FILLER) == ["experts say"]


def test_a_lead_that_ends_with_what_has_been_said_is_told_of_next():
    lead = "The ferry will have no bar on board, it has been suggested."
    assert flagged(lead, "The port minister, Ana Ruiz, said drinks were a danger.", FILLER) == []
    assert flagged(lead, "The lamps were green.", FILLER) == ["it has been suggested"]


def test_people_familiar_with_a_matter_are_asked_for_even_in_a_lead():
    lead = "The port may be sold, according to people familiar with the talks."
    assert flagged(lead, "The Harbour Office said the port was old.", FILLER) == ["people familiar with"]


def test_what_is_thought_is_somebodys_once_it_is_confirmed():
    claim = "The club is thought to want a swap with Malvo Rovers."
    assert flagged(FILLER, claim + " “The swap has been put to us,” confirmed Ana Ruiz.") == []
    assert flagged(FILLER, claim) == ["is thought to"]


def test_a_source_who_confirmed_it_to_an_agency_is_the_agencys():
    claim = "Ana Ruiz will stay, according to a person familiar with the deal."
    assert flagged(FILLER, claim, "The source confirmed the deal to the Associated Press.") == []
    assert flagged(FILLER, claim, "The source left at noon.") == ["according to a person"]


def test_what_follows_a_lead_that_is_from_an_outlet_is_from_there():
    follow_up = "She is said to want the part of a clerk."
    lead = "Ana Ruiz will sing in a film, according to the newspaper Malvo Herald."
    assert flagged(lead, follow_up, FILLER) == []
    assert flagged("Ana Ruiz will sing in a film.", follow_up, FILLER) == ["is said to"]


def test_a_line_that_points_at_another_story_claims_nothing():
    assert flagged(FILLER, "REACTION TO THE VOTE: A former harbour official said the wall was weak.") == []


def test_those_close_to_somebody_are_nameless():
    assert flagged(FILLER, "Those close to the mayor say that she will quit.") == ["Those close to the mayor say"]
    assert flagged(FILLER, "The vote has seen those close to the mayor lose their seats.") == []


def test_a_reason_for_anonymity_holds_for_all_who_are_described_alike():
    top = "The clerk was dismissed, according to a harbour insider."
    reason = "The port knew, said a harbour insider who was not authorised to speak."
    assert flagged(top, FILLER, reason) == []
    assert flagged(top, FILLER) == ["according to a harbour insider"]


def test_who_both_are_that_asked_for_anonymity_stands_before():
    claim = "The wall is weak, a harbour insider said."
    assert flagged(FILLER, claim, "Both spoke on condition of anonymity to discuss the talks.") == []
    assert flagged(FILLER, claim, "Both sailed at noon to discuss the talks.") == ["a harbour insider said"]


def test_a_person_is_the_source_whose_name_is_withheld():
    claim = "The port is for sale, according to a person familiar with the talks."
    reason = "The price is low, said the source, who was not authorised to discuss them."
    assert flagged(FILLER, claim, reason) == []


@pytest.mark.parametrize(
    "told",
    [
        "A source has revealed to the Malvo Herald that the wall is weak.",
        "The Harbour Board (HB) analysis says 40 boats leak.",
        "A careful observer might ask who pays.",
        "Nine men died, police and hospital sources said.",
        "Ana Ruiz woke up in the ward, doctors say. She talked of her cat, the Malvo Herald reports.",
        "The mayor reportedly stole 90 boats, a hoax.",
    ],
)
def test_what_has_a_holder_after_all_or_claims_nothing(told):
    assert flagged(FILLER, told) == []


def test_what_is_claimed_is_quoted_next_of_somebody_named():
    claim = "The sale will pave the way for a second port, it is claimed."
    assert flagged(FILLER, claim, "Ana Ruiz wrote: “A second port is what the sale is for.”") == []
    assert flagged(FILLER, claim, "The ferry calls at noon.") == ["it is claimed"]


QUOTED = '"I have lived here for years," said Tom Hale, who keeps the lamp.'


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        ("The firm is thought to want the quay.", "is thought to"),
        ("It is understood that the yard will be sold to its rivals at a low price.", "It is understood that"),
        ("The minister is said to favour a second bridge.", "is said to"),
        ("Ana Ruiz is said to sing at night.", "is said to"),
        ("Three men died in the storm, according to reports.", "according to reports"),
        ("Some say the keeper stole the oil.", "Some say"),
        ("The bells were cast for 90,000 pounds, according to reports.", "according to reports"),
        ("A study found that gulls can count.", "A study found"),
        ("Sources said the lamps were green.", "Sources said"),
    ],
)
def test_but_it_is_asked_where_somebody_could_dispute_it_or_readers_could_look_it_up(claim, found):
    assert flagged(QUOTED, FILLER, claim) == [found]


def test_a_harmless_claim_that_tells_what_the_headline_does_carries_the_story():
    claim = "The gulls of the bay are thought to breed on the far side."
    assert flagged(QUOTED, FILLER, claim, headline="Gulls of the bay breed") == ["are thought to"]


def test_what_is_expected_beside_somebody_who_speaks_is_their_expectation():
    expected = "The cuts are expected to lead to a smaller fleet."
    assert flagged(f"The port is old. {expected} The Harbour Office said the pay of its pilots would be halved.") == []
    assert flagged(f"The port is old. {expected} The pay of the pilots is low.") == ["are expected to lead"]
