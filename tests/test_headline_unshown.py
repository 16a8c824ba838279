"""Headlines whose deaths, diseases and private news the article has only as missing, linked or told; and those it bears
out."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.category == "headline"])


def evidence(name, headline, body):
    """The first passage by which a rule of that name contradicts the headline; empty where it does not."""
    return contradiction(LINTER, headline, body, name)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Shift work gives nurses migraines, decade-long study finds",
            "Nurses who worked nights had more migraines than those on days, a study of 9,000 of them said on Monday. "
            "Whether the hours themselves were to blame could not be told from the data, its authors said.",
        ),
        (
            "Tablets make pupils slower to read",
            "Pupils who use a tablet read more slowly, a study of 900 of them said. The authors do not know which of the "
            "two comes first.",
        ),
        (
            "Bishop's aide funnelled grants to cousin",
            "A builder who lost out says in a lawsuit that an aide to the bishop sent grants to a cousin.\n\nThe aide, "
            "Rolf Ek, denied it through his lawyer.",
        ),
        (
            "Tornado flattens barns near Corran",
            "Two barns near Corran lost their roofs on Monday.\n\nForecasters had yet to determine whether it was a "
            "tornado or a squall.",
        ),
        (
            "Actress Lena Frost expecting second child",
            "Lena Frost is expecting her second child, a friend of the couple told a magazine, Stil.\n\nHer agent would "
            "neither confirm nor deny it.",
        ),
        (
            "Flood drowns nine at campsite",
            "Nine people were at the campsite when the river rose on Sunday.\n\nNone has been found. The search goes on.",
        ),
        (
            "Wreck of the Ailsa found off Vik",
            "Divers off Vik have found a wreck that may be that of the Ailsa, lost in 1870.\n\nNo name has been read, and "
            "two other ships went down there.",
        ),
        (
            "Leak of exam plans came from bishop's office",
            "A member told a committee on Monday that the exam papers were sent out by an aide. Asked how he knew, he "
            "offered nothing in support.\n\nThe bishop called it a smear.",
        ),
    ],
)
def test_what_nobody_has_shown_is_not_stated(headline, body):
    assert evidence("certainty-mismatch", headline, body) != ""


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Shift work gives nurses migraines, decade-long study finds",
            "Working nights gives nurses migraines, according to a trial of 900 of them. Whether light or noise was to "
            "blame could not be told.",
        ),
        (
            "Bishop's aide funnelled grants to cousin",
            "An aide to the bishop sent grants to a cousin, an audit has found.\n\nThe aide, Rolf Ek, denied it through "
            "his lawyer, who called the audit a smear.",
        ),
        (
            "Tornado flattens barns near Corran",
            "A tornado flattened two barns near Corran on Monday, forecasters said. They had yet to determine whether it "
            "was the one that had hit Vik.",
        ),
        (
            "Actress Lena Frost expecting second child",
            "Lena Frost is expecting her second child, she said on Monday.\n\nHer agent would neither confirm nor deny "
            "that it was twins, as a magazine had it.",
        ),
        (
            "Landslide kills six miners",
            "A landslide killed six miners at Vik on Monday.\n\nThe body of one has not been found.",
        ),
        (
            "Bishops give patients cancer drug",
            "Patients at Elling will get a new cancer drug. It is not clear how many it will help.",
        ),
        (
            "Nine dead in campsite flood",
            "The river took nine lives on Sunday. None of them has been found.",
        ),
        (
            "Tomb of King Orso found under car park",
            "Builders at Elling have come on the tomb of King Orso.\n\nHis name is on the lid. A second grave could be that "
            "of his wife.",
        ),
        (
            "Krone hits seven-year low against dollar",
            "The krone has hit a seven-year low against the dollar after Malvo accused Ostrand of a raid, which Ostrand "
            "denies.",
        ),
    ],
)
def test_what_the_body_shows_may_be_stated(headline, body):
    assert evidence("certainty-mismatch", headline, body) == ""


@pytest.mark.parametrize(
    ("headline", "body", "passage"),
    [
        (
            "Islanders vote for bridge to mainland",
            "Asked on Thursday whether they wanted a road bridge, islanders said no by 811 votes to 604.",
            "said no",
        ),
        (
            "Court throws out miners' lung claim",
            "After nine years the court found for the men by four judges to one.\n\nThe High Court had dismissed the case "
            "in 2020.",
            "found for the men",
        ),
    ],
)
def test_ballots_and_courts_that_went_the_other_way_are_seen(headline, body, passage):
    assert evidence("polarity-mismatch", headline, body) == passage


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Islanders vote against bridge to mainland",
            "Asked on Thursday whether they wanted a road bridge, islanders said no by 811 votes to 604.",
        ),
        (
            "Court throws out firm's claim",
            "After nine years the court found for the residents by four judges to one.",
        ),
    ],
)
def test_ballots_and_courts_that_went_this_way_are_not(headline, body):
    assert evidence("polarity-mismatch", headline, body) == ""
