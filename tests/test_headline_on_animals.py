"""Effects that only animals have had, and who or what did it where nobody knows."""

import pytest
from linting import mismatches

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Gull feather extract restores lost hearing",
            "A compound from gull feathers has given deafened mice back some of their hearing, researchers in Malvo say. "
            "It has not been given to a single person, and will not be for years.",
            "not been given to a single person",
        ),
        (
            "Kelp jelly repairs worn knees",
            "A jelly made from kelp thickened worn cartilage in sheep, a study at the Ostrand Institute shows. “We have "
            "not put this in a person,” its author said.",
            "not put this in a person",
        ),
        (
            "Samphire root wards off kidney stones",
            "An extract of samphire kept rats from forming stones in an experiment at the University of Malvo. Whether the "
            "same holds for people is to be looked at next.",
            "Whether the same holds for people",
        ),
        (
            "Arsonist behind blaze that gutted Malvo fish market",
            "Fire tore through the fish market in Malvo on Sunday. A captain of police said that investigators did not yet "
            "know how it began.",
            "did not yet know how",
        ),
        (
            "Whirlwind tears through Ostrand, flattening barns",
            "Violent winds ripped through Ostrand on Wednesday, flattening four barns. The weather office could not yet say "
            "if it was a whirlwind or a squall.",
            "could not yet say if",
        ),
        (
            "Norrland hackers behind attack on water firm",
            "An attack that kept thousands from paying for their water was still being looked into on Friday. The firm said "
            "it did not know who was responsible.",
            "did not know who",
        ),
        (
            "Skeleton is missing harbour heiress",
            "Police say they cannot be sure whose skeleton walkers came upon near Malvo, though a ring beside it is like "
            "one that the heiress wore.",
            "cannot be sure whose",
        ),
        (
            "Driver was texting before Malvo coach crash",
            "A passenger of the coach that ran off the road near Malvo says she saw the driver look at a phone. Police have "
            "not confirmed that account.",
            "have not confirmed",
        ),
    ],
)
def test_what_was_shown_of_animals_or_is_known_of_nobody_is_no_fact(headline, body, evidence):
    said = mismatches(LINTER, headline, body)
    assert list(said) == ["certainty-mismatch"]
    assert any(evidence in passage for passage in said["certainty-mismatch"])


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Samphire root wards off kidney stones in rats",
            "An extract of samphire kept rats from forming stones in an experiment at the University of Malvo. Whether the "
            "same holds for people is to be looked at next.",
        ),
        (
            "Kelp pill relieves knee pain",
            "Of 410 patients who took the kelp pill, most had less pain after a month, a study at the Ostrand Institute "
            "shows. It had worked in sheep before. How long people should take it is to be looked at next.",
        ),
        (
            "Harbour boss who lied about degree must pay back salary",
            "A harbour manager who made up a degree has been ordered to hand back her salary. The court was told that her "
            "work had been done well.",
        ),
        (
            "Arsonist behind blaze that gutted Malvo fish market",
            "An arsonist set the fish market in Malvo alight on Sunday, police said. They did not yet know how he got in.",
        ),
    ],
)
def test_effects_that_people_had_and_deeds_that_are_known_are_let_pass(headline, body):
    assert mismatches(LINTER, headline, body) == {}
