"""Figures of a headline that somebody misread: digits in another order, a part for the whole, another base, other people."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id == "headline/number-mismatch"])
TAIL = "\n\nThe harbour office in Malvo keeps the books of the ferries and gave no further details."


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Widow loses €47,000 to false surgeon",
            "A widow from Malvo has told how a man whom she met online took her savings.\n\nHe rang her every night. She sent "
            "him €74,000 in all.",
            "€74,000",
        ),
        (
            "Ostrand exports jump 21 percent",
            "Exports from Ostrand rose 9 percent in the first half.\n\nSales to Malvo grew 21 percent, and those to Brill were "
            "flat.",
            "9 percent",
        ),
        (
            "Ostrand tourist arrivals jump 18 percent",
            "Visitor arrivals in Ostrand rose 8 percent from January to June.\n\nHotels did well, while arrivals from Malvo "
            "grew 18 percent.",
            "8 percent",
        ),
        (
            "Salve cuts risk of chilblains by 90%",
            "A salve lowered the risk of chilblains by two-thirds in a trial.\n\nSome 90 per cent of those who took part were "
            "over 60.",
            "two-thirds",
        ),
        (
            "Dam now 70% full after rains",
            "Rain has lifted the level of the Arden dam, which held 41 per cent of its capacity on Friday.\n\nThat is 70 per "
            "cent of what is usual for June.",
            "41 per cent",
        ),
        (
            "Fire destroys 60 homes",
            "Fire tore through a camp at Malvo on Saturday.\n\nSixteen homes were lost and about 60 people slept in a hall.",
            "Sixteen",
        ),
        (
            "Blue Line to hire 3,000 pilots",
            "Blue Line will take on 3,000 people next year, among them 300 pilots.\n\nMost of the jobs are for cabin crew.",
            "300",
        ),
        (
            "Mill fined €8 million over spill",
            "A court ordered a mill to pay €800,000 over a spill that killed fish in the Arle.\n\nThe clean-up cost €8 "
            "million, which the state paid.",
            "€800,000",
        ),
    ],
)
def test_a_figure_that_was_misread_is_shown_with_the_right_one(headline, body, evidence):
    assert contradiction(LINTER, headline, body + TAIL).startswith(evidence)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Widow loses €74,000 to false surgeon", "A widow sent a man €40,000 in March and €34,000 in May."),
        (
            "Woman wins €1m on scratchcard",
            "A woman from Malvo is a millionaire. She spent €5 on a card and will give €50,000 away.",
        ),
        (
            "Pay deal worth 7% for nurses",
            "Nurses will get 4 per cent now and 3 per cent in October. The union had asked for 17.",
        ),
        ("Ostrand exports up a fifth", "Exports from Ostrand rose 19.6 percent. Sales to Malvo grew 9 percent."),
        ("Fire destroys 16 homes", "Fire destroyed 16 homes at Malvo on Saturday. About 60 people slept in a hall."),
        ("Nurse stole €12,000", "A nurse who took cash for years was jailed. She admitted 40 thefts of €300."),
        (
            "Blue Line to hire 3,000 pilots",
            "Blue Line will train and take on 3,000 pilots. Some 300 pilots retire each year.",
        ),
    ],
)
def test_a_figure_that_can_be_worked_out_or_is_there_is_let_pass(headline, body):
    assert contradiction(LINTER, headline, body + TAIL) == ""
