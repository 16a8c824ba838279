"""Headlines whose matter went the other way: forecasts, votes, wrongs that were not there; and those that hold."""

import pytest
from linting import contradiction

from newslint import packs, readers
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.category == "headline"])


def evidence(headline, body):
    """The first passage that contradicts the headline; empty where none does."""
    return contradiction(LINTER, headline, body, "polarity-mismatch")


@pytest.mark.parametrize(
    ("headline", "body", "passage"),
    [
        (
            "Grocer Pelham raises profit forecast after busy Christmas",
            "Pelham sold more puddings than ever, but the grocer lowered its profit guidance for the year on Thursday.",
            "lowered",
        ),
        (
            "Chip maker Varro cuts revenue guidance",
            "Varro, which makes chips, upgraded its revenue outlook on Monday for the second time this year.",
            "upgraded its revenue outlook",
        ),
        (
            "Brewer Oakes lifts outlook on warm spring",
            "A warm spring was not enough for Oakes. The brewer issued a profit warning on Tuesday, its second since May.",
            "issued a profit warning",
        ),
    ],
)
def test_a_forecast_that_was_cut_was_not_raised(headline, body, passage):
    assert evidence(headline, body) == passage


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Grocer Pelham raises profit forecast after busy Christmas",
            "Pelham lifted its profit guidance on Thursday.\n\nIn October it had cut its forecast for the year.",
        ),
        (
            "Airline Norsk boosts full-year targets",
            "Norsk now expects to carry nine million people, up from eight.\n\nRivals have trimmed their forecasts.",
        ),
    ],
)
def test_an_earlier_forecast_and_a_rivals_turn_nothing(headline, body):
    assert evidence(headline, body) == ""


@pytest.mark.parametrize(
    ("headline", "body", "passage"),
    [
        (
            "Ward neglect led to miner's death, coroner rules",
            "A miner died of a torn artery, a coroner ruled on Monday. Nor was there any neglect, he said.",
            "Nor was there any neglect",
        ),
        (
            "Negligence caused ferry deaths, inquiry finds",
            "The inquiry into the sinking ended on Monday. There had been no error, it said, and no negligence.",
            "no negligence",
        ),
        (
            "Human error behind crash of night train",
            "Investigators have ruled out human error as a cause of the crash. A cracked rail was to blame.",
            "ruled out human error",
        ),
        (
            "Abuse found at Larch House care home",
            "Inspectors who spent a month at Larch House said on Friday that they did not see any abuse there.",
            "not see any abuse",
        ),
    ],
)
def test_a_wrong_that_was_not_there_led_to_nothing(headline, body, passage):
    assert evidence(headline, body) == passage


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Neglect led to miner's death, coroner rules",
            "Neglect killed a miner, a coroner ruled. There was no neglect on the part of the rescuers, she said.",
        ),
        (
            "Abuse found at Larch House care home",
            "Inspectors found abuse on two wards. There was no abuse on the third.",
        ),
        (
            "Foul play led to mayor's fall, coroner rules",
            "The mayor was pushed, a coroner ruled on Tuesday. Police had at first found no sign of foul play.",
        ),
        (
            "Fraud cost bank millions, audit finds",
            "Two clerks took millions from the bank, an audit has found. There was no fraud at its other branches.",
        ),
        ("No abuse found at Larch House", "Inspectors said on Friday that there was no abuse at Larch House."),
    ],
)
def test_a_wrong_that_was_there_may_be_missing_elsewhere(headline, body):
    assert evidence(headline, body) == ""


@pytest.mark.parametrize(
    ("headline", "body", "passage"),
    [
        (
            "Residents vote to scrap limit on dogs",
            'The ballot asked: "Should the limit on dogs be lifted?" Six in ten residents ticked "No".',
            'ticked "No',
        ),
        (
            "Members vote to admit women",
            "Asked whether women should be admitted, the members of the golf club said no by 210 to 98.",
            "said no",
        ),
        (
            "Naira firms for third day",
            "The naira has now lost ground in each of the last three sessions.",
            "lost ground",
        ),
        (
            "Rents ease in city centre as offices empty",
            "Rents rose by 3 percent in the city centre, the quickest rise since 2015. In the suburbs they slipped.",
            "quickest rise since",
        ),
        (
            "Panel clears rider over positive test",
            "The rider must serve the rest of his ban, a panel said on Monday. It threw out his appeal over the test.",
            "must serve the rest of",
        ),
        ("Petrol prices creep up", "Petrol prices fell by two pence on average, the drivers' club said.", "fell"),
    ],
)
def test_what_went_the_other_way_is_seen(headline, body, passage):
    assert evidence(headline, body) == passage


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Senate panel backs wolf bill, 9-5",
            "A bill on wolves cleared the farm committee on Tuesday.\n\nConservation groups oppose the bill. The panel "
            "rejected an amendment on poison.",
        ),
        (
            "Council approves tram line through Northgate",
            "The tram will run through Northgate after a vote of 31 to 18.\n\nShopkeepers oppose the line.",
        ),
        (
            "Members vote to admit women",
            "Asked whether women should be admitted, the members said yes. In two earlier ballots they had voted no.",
        ),
        (
            "Town votes for new pool",
            "Asked whether they wanted a pool or a library, most ticked the pool. One in ten said no to both.",
        ),
        (
            "Residents vote to keep limit on dogs",
            'The ballot asked: "Should the limit on dogs be lifted?" Six in ten residents ticked "No".',
        ),
        ("Rouble firms for third day", "The rouble was at 91 to the dollar. It had lost ground in May."),
    ],
)
def test_the_stance_of_others_and_other_questions_turn_nothing(headline, body):
    assert evidence(headline, body) == ""


def test_a_committee_has_decided_where_the_full_house_has_not():
    body = (
        "A bill on wolves cleared the farm committee on Tuesday. It goes to the full house, where no date has been set."
    )
    linted = LINTER.lint(readers.read("story.txt", f"Committee endorses wolf bill\n\n{body}\n".encode()))
    assert [finding.rule.name for finding in linted.findings if "mismatch" in finding.rule.name] == []
