"""Headlines whose act nobody tells as done, above a body that has a step to it still to come, however far down."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

TAIL = "\n\nThe harbour office in Malvo keeps the books of the ferries and gave no further details."
LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Ferry crews ratify pay pact in Malvo",
            "Crews and owners of the Malvo ferries emerged at dawn with terms that give deckhands 4 per cent.\n\nThe "
            "quays were quiet. Nobody sailed on Friday.\n\nBallots go out to the 600 members on Monday.",
            "Ballots go out",
        ),
        (
            "Warden jailed for emptying Ostrand poor box",
            "A warden helped himself to £9,000 from the poor box of Ostrand church, a court heard.\n\nTilda Brunn, 51, "
            "admitted two counts of fraud.\n\nShe bought a boat with it. The box was a gift.\n\nThe judge gave her bail. "
            "She will learn her fate on 9 May.",
            "will learn her fate",
        ),
        (
            "Governor signs rest-day bill for dockers",
            "Dockers would have one day in seven to themselves under a measure that cleared both chambers.\n\nThe vote was "
            "close and late.\n\nGovernor Ada Stroem plans to put her name to it on Tuesday.",
            "plans to put her name",
        ),
        (
            "Ostrand Bridge Reopens to Lorries",
            "The last of nine girders was bolted into Ostrand Bridge on Sunday, and crews packed up their lamps.\n\nDrivers "
            "have gone round by Brill for a year.\n\nThe earliest that a lorry could cross is 20 May, engineers reckon.",
            "earliest that a lorry could cross is",
        ),
        (
            "Medicines board approves first gel for chilblains",
            "Specialists lined up, nine to two, behind a gel for chilblains on Wednesday in a hotel in Malvo.\n\nShares of "
            "its maker rose.\n\nThe board often heeds them. It has until 30 September to decide.",
            "has until",
        ),
        (
            "Dentist struck off over forged receipts",
            "A dentist in Ostrand forged receipts for eleven fillings, a panel found.\n\nTilda Brunn was under pressure, "
            "she told it.\n\nOfficials have the report. A decision on whether to follow the panel's advice is expected in "
            "June.",
            "decision on whether to follow the panel's advice is expected",
        ),
        (
            "Pupils move into new Ostrand classroom block",
            "A crane set the last beam of Ostrand school's classroom block on Tuesday.\n\nIt was a cold day.\n\nThe first "
            "lessons there are due after Easter.",
            "first lessons there are due",
        ),
    ],
)
def test_a_step_that_is_still_to_come_shows_an_act_undone(headline, body, evidence):
    assert contradiction(LINTER, headline, body + TAIL).endswith(evidence)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Governor signs rest-day bill for dockers",
            "Governor Ada Stroem signed a bill on Tuesday that gives dockers one day in seven to themselves.\n\nA vote on "
            "the ferries is expected in June.",
        ),
        (
            "Crews and owners agree pay pact in Malvo",
            "Crews and owners of the Malvo ferries shook hands at dawn on terms that give deckhands 4 per cent.\n\nBallots "
            "go out to the 600 members on Monday.",
        ),
        (
            "Police arrest warden over Ostrand poor box",
            "A warden of Ostrand church was led away in handcuffs on Monday over the poor box.\n\nA magistrate will decide on "
            "Wednesday what becomes of her.",
        ),
        (
            "Brewer buys rival Malvo cider maker",
            "The brewer Veld now has the cider presses of Malvo too: the papers went through at noon on Monday.\n\n"
            "Regulators will review it.",
        ),
        (
            "Assembly bans eel nets",
            "Eel nets are against the law from Monday, after members of the assembly put up their hands for it.\n\nThe "
            "governor will sign it on Friday.",
        ),
    ],
)
def test_a_step_that_comes_after_the_act_leaves_it_done(headline, body):
    assert contradiction(LINTER, headline, body + TAIL) == ""


@pytest.mark.parametrize(
    "step",
    [
        "A separate bill, on ferries, goes before the other chamber. Its members will vote in June.",
        "The chamber will also vote on ferries in June.",
        "The chamber will decide in June whether to buy the old customs house.",
        "Whether Saturdays should be free too is to be decided in June.",
        "Crews in Brill want more. Ballots on that go out in June.",
    ],
)
def test_a_step_to_something_else_leaves_the_act_done(step):
    headline = "Governor signs rest-day bill for dockers"
    body = (
        "A stroke of Governor Ada Stroem's pen gave dockers one day in seven to themselves on Tuesday.\n\nThe quays were "
        f"quiet.\n\n{step}"
    )
    assert contradiction(LINTER, headline, body + TAIL) == ""


def test_what_somebody_says_of_a_step_is_no_step():
    headline = "Governor signs rest-day bill for dockers"
    body = (
        "Governor Ada Stroem gave dockers one day in seven to themselves with a stroke of the pen on Tuesday.\n\n"
        '"The other chamber will vote on ferries," said Otto Veld.'
    )
    assert contradiction(LINTER, headline, body + TAIL) == ""


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Storm to hit Malvo on Thursday",
            "Storm Odell could come ashore on Thursday anywhere from Malvo to Ostrand, the weather office reckons.\n\nSchools "
            "close on Wednesday.",
            "could come",
        ),
        (
            "Jury finds warden guilty of emptying Ostrand poor box",
            "The jury in the trial of the Ostrand warden Tilda Brunn came back after three days over the poor box.\n\nWithin "
            "the hour she left by the front steps a free woman.",
            "a free woman",
        ),
    ],
)
def test_what_the_body_leaves_open_or_turns_in_other_words_is_shown(headline, body, evidence):
    assert contradiction(LINTER, headline, body + TAIL) == evidence


def test_a_headline_that_counts_the_tries_leaves_room_for_those_that_failed():
    headline = "Council approves Malvo ferry bonds on third try"
    body = (
        "Bonds for the Malvo ferry that the council turned down in March and again in June squeaked through on Monday when "
        "Otto Veld changed his mind."
    )
    assert contradiction(LINTER, headline, body + TAIL) == ""


def test_a_plea_of_not_guilty_leaves_a_deed_unproven():
    headline = "Aide Stole €9,000 From Ostrand Toy Drive"
    body = (
        "An aide of the mayor of Ostrand listened on Monday as a clerk read papers about the toy drive.\n\n"
        "Through her lawyer, Tilda Brunn entered pleas of not guilty. She was let go until October."
    )
    assert contradiction(LINTER, headline, body + TAIL) == "entered pleas of not guilty"
