"""Headlines whose matter the body has turned, tried or seen only faintly, and honest ones told by what was undone."""

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
            "Veldmark to close Ostrand bearings plant",
            "Veldmark has begun talks with unions on the future of its bearings plant in Ostrand.\n\nShutting it is one of "
            "three courses under review, and the board will not choose between them until March.",
            "one of three courses",
        ),
        (
            "Night ferry returns to Malvo route",
            "A shipping firm has asked harbours on the Malvo route for permission to run a night ferry.\n\nIt hopes to sail in "
            "May.",
            "for permission to",
        ),
        (
            "Tribunal backs deckhand in claim for holiday pay",
            "A deckhand in Malvo has lost his claim for holiday pay, a tribunal in Brill decided.\n\nThe judge took a day.",
            "lost his claim",
        ),
        (
            "Astronomers detect water on Tarn 4c",
            "Astronomers in Ostrand have seen a dip in starlight that might be due to water on Tarn 4c, a small planet.\n\nThe "
            "signal was too weak to be called a detection, they warn.",
            "too weak to be called",
        ),
        (
            "'We got the fares badly wrong,' Malvo ferry chief admits",
            'The chief of the Malvo ferries, Ada Stroem, defended the fares on Monday.\n\n"They got the fares badly wrong," '
            'said Otto Veld, who writes on ports. Asked whether she was sorry, Ms Stroem said: "Not for a moment."',
            "got the fares badly wrong",
        ),
    ],
)
def test_what_the_body_has_otherwise_is_shown(headline, body, evidence):
    assert evidence in contradiction(LINTER, headline, body + TAIL)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Appeal court clears Ostrand warden of fraud",
            "A warden who spent five months in prison for fraud had her conviction quashed by the appeal court on Thursday.\n\n"
            "Tilda Brunn of Ostrand was found guilty in 2029 of emptying the poor box.",
        ),
        (
            "Beer sales fall in Ostrand despite hot summer",
            "Brewers in Ostrand sold 3 per cent less beer this summer than a year earlier.\n\nAlcohol-free beer, which is not "
            "counted in sales, went up by 9 per cent.",
        ),
        (
            "'We got the fares wrong,' Malvo ferry firm admits",
            "The Malvo ferry firm said on Monday that it got the fares wrong and would lower them.",
        ),
    ],
)
def test_what_was_undone_or_is_less_bears_a_headline_out(headline, body):
    assert contradiction(LINTER, headline, body + TAIL) == ""


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Ostrand eel exports slide as buyers hold off",
            "Eel smokers in Ostrand who feared a lean half have been surprised.\n\nShipments came to 61 tonnes, or 14 per cent "
            "more than in the same months of last year.",
            "14 per cent more than",
        ),
        (
            "Appeal court upholds dairyman's conviction",
            "Three appeal court judges found on Tuesday that nothing had been shown against a dairyman of Ostrand.\n\nThey "
            "directed that an acquittal be entered.",
            "acquittal be entered",
        ),
        (
            "Malvo ferry terminal opens",
            "Two ferries nosed up to the Malvo terminal on Tuesday with sandbags for passengers.\n\nIt was the third of five "
            "trials that the harbour wants to complete there.",
            "wants to complete",
        ),
    ],
)
def test_what_went_the_other_way_or_is_still_tried_is_shown(headline, body, evidence):
    assert evidence in contradiction(LINTER, headline, body + TAIL)


def test_two_counts_that_make_the_fraction_bear_it_out():
    headline = "One in five country doctors plans to quit"
    body = "Of the 187 country doctors who replied, 39 said that they plan to quit. Two years ago it was one in nine."
    assert contradiction(LINTER, headline, body + TAIL) == ""


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Malvo plant to turn out 45m litres of fresh water a day",
            "A desalting plant is to be built at Malvo. It will produce 45 million litres a week for farms there.",
            "litres a week",
        ),
        (
            "Ostrand school's well had 22 parts per million of arsenic",
            "Pupils in Ostrand drank from a well with more arsenic than is allowed. A sample showed 22 parts per billion.",
            "22 parts per billion",
        ),
        (
            "Veld Foods buys pretzel maker for €340m",
            "Veld Foods has agreed to exclusive talks with Brunn, a family-owned pretzel maker.\n\nA nonbinding letter of intent "
            "values it at €340m.",
            "talks with",
        ),
        (
            "Car ferry returns to Malvo sound after six years",
            "A ferry that takes 32 cars was towed into Malvo on Sunday. Its fire doors are old.\n\nThe firm hopes to be "
            "carrying passengers by October.",
            "hopes to be carrying",
        ),
    ],
)
def test_another_rate_or_a_stage_before_is_shown(headline, body, evidence):
    assert evidence in contradiction(LINTER, headline, body + TAIL)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Malvo plant to turn out 45m litres of fresh water a day",
            "A desalting plant at Malvo will produce 45 million litres a day, or 315 million litres a week.",
        ),
        (
            "Rovers land Ekstroem at the third attempt",
            "Malvo Rovers have their keeper at last. Nils Ekstroem signed a contract on Monday, weeks after a second bid failed.",
        ),
    ],
)
def test_the_same_rate_and_the_other_side_of_a_signing_bear_a_headline_out(headline, body):
    assert contradiction(LINTER, headline, body + TAIL) == ""
