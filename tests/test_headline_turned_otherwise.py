"""Headlines whose matter turned out the other way: profits, players, camps, managers, wolves, drugs and bridges."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id == "headline/polarity-mismatch"])
TAIL = "\n\nThe harbour office in Malvo keeps the books of the ferries and gave no further details."


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Judge lets protest camp stay",
            "Protesters have been told to leave their camp in Malvo by Friday after a judge ruled for the port.",
            "been told to leave",
        ),
        (
            "Star keeper to miss final",
            "Goalkeeper Ada Finch, the star of the Malvo team, has been passed fit for Saturday's final, her coach said.",
            "been passed fit",
        ),
        (
            "Minister rules out tax rise",
            "Taxes will have to go up in the spring, the minister said in Malvo on Sunday. He did not say which.",
            "will have to go up",
        ),
        (
            "Wolf numbers recover in Arden",
            "Arden has fewer wolves than at any time in 20 years, a count has found. Rangers saw 31.",
            "fewer wolves than at",
        ),
        (
            "Mayor supports tram line",
            "Mayor Hanna Vogt said on Monday that she would vote against a tram line to the port of Malvo.",
            "vote against",
        ),
        (
            "Drug fails to slow eye disease",
            "The eye disease moved at about half the speed in patients who took a new drug, a trial has found.",
            "at about half the speed",
        ),
        (
            "Bridge found safe after crash",
            "A bridge in Malvo that was hit by a barge cannot bear lorries after the crash, engineers said.",
            "cannot bear",
        ),
        (
            "Club keeps manager after derby defeat",
            "Malvo Rovers have parted company with manager Ian Pell, a day after a derby defeat for the club.",
            "parted company with",
        ),
    ],
)
def test_a_matter_that_turned_out_the_other_way_is_shown(headline, body, evidence):
    assert contradiction(LINTER, headline, body + TAIL) == evidence


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Airline returns to profit",
            "The airline made €40 million in the first half after a loss of €10 million. It lost money in May.",
        ),
        (
            "Star keeper to miss final",
            "Goalkeeper Ada Finch is out of Saturday's final. Her deputy has been passed fit.",
        ),
        ("Drug fails to slow eye disease", "Patients who took a new drug lost sight as fast as those who did not."),
        (
            "Minister rules out tax rise",
            "There will be no tax rise, the minister said. Some say taxes will have to go up.",
        ),
        (
            "Mayor supports tram line",
            "Mayor Vogt said she would vote for a tram line. Three members would vote against.",
        ),
    ],
)
def test_a_matter_that_turned_out_as_the_headline_says_is_let_pass(headline, body):
    assert contradiction(LINTER, headline, body + TAIL) == ""
