"""Headlines that state what the body has as chance, as heard in court and denied, or as not yet looked at."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id == "headline/certainty-mismatch"])
TAIL = "\n\nThe harbour office in Malvo keeps the books of the ferries and gave no further details."


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Seaweed tea halves colds in sailors",
            "A ship's doctor gave seaweed tea to 20 sailors and none to 20 others.\n\nThree of the first group caught colds, "
            "against six of the second. It could easily be chance, she said.",
            "could easily be chance",
        ),
        (
            "Vase in attic is lost Merrow worth €200,000",
            "A vase that stood in an attic may be by the potter Ann Merrow.\n\nSpecialists have yet to look at it. If it is "
            "hers, it might fetch €200,000.",
            "may be by",
        ),
        (
            "Bones under car park are missing heiress",
            "Builders dug up bones under a car park in Malvo.\n\nDetectives did not yet know whether the bones were human.",
            "did not yet know whether",
        ),
        (
            "Ghost ship carried stolen grain",
            "A freighter found adrift off Ostrand was loaded with wheat.\n\nA website believes that it was taken from silos. "
            "Inspectors have found no papers either way.",
            "found no papers either way",
        ),
        (
            "Screen time ruins teenagers' sleep",
            "Teenagers who spent more hours on phones slept less, a study says.\n\nWhether phones keep the young awake or the "
            "wakeful reach for phones cannot be told from it.",
            "Whether phones keep the young awake or the wakeful reach for phones cannot be told",
        ),
        (
            "Chef poisoned rival's soup",
            "A court in Malvo heard on Monday that a chef put soap in a rival's soup.\n\nThe chef, who denies it, says that the "
            "pot had not been rinsed.",
            "court in Malvo heard on Monday that",
        ),
        (
            "Bank hid losses from auditors",
            "A former clerk claims in papers lodged with a tribunal that the Ostler Bank hid losses from its auditors.\n\nThe "
            "bank says that nothing was hidden.",
            "former clerk claims",
        ),
    ],
)
def test_what_may_be_chance_or_is_one_sides_word_is_shown(headline, body, evidence):
    assert contradiction(LINTER, headline, body + TAIL) == evidence


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Bones under car park are missing heiress",
            "Bones found under a car park in Malvo are those of an heiress who went missing, tests have shown.\n\nDetectives do "
            "not know how she died.",
        ),
        (
            "Chef poisoned rival's soup, court hears",
            "A court in Malvo heard on Monday that a chef put soap in a rival's soup.\n\nThe chef denies it.",
        ),
        (
            "Bank hid losses from auditors",
            "The Ostler Bank hid losses from its auditors, a tribunal found on Monday.\n\nThe bank says that nothing was hidden.",
        ),
        (
            "Students topple general's statue",
            "Some 200 students toppled a statue of the general in Malvo on Sunday.\n\nThe rector accused them of vandalism.",
        ),
    ],
)
def test_what_was_found_or_is_attributed_is_let_pass(headline, body):
    assert contradiction(LINTER, headline, body + TAIL) == ""


def test_what_a_headline_says_will_happen_and_the_lead_says_could_is_shown():
    body = "The volcano could erupt within weeks, or not for years, the observatory in Malvo said on Monday."
    assert contradiction(LINTER, "Volcano to erupt within weeks", body + TAIL) == "could erupt"
    assert contradiction(LINTER, "Volcano 'to erupt within weeks'", body + TAIL) == ""
    assert contradiction(LINTER, "Volcano could erupt within weeks", body + TAIL) == ""
    later = " It will erupt within weeks, its head added."
    assert contradiction(LINTER, "Volcano to erupt within weeks", body + later + TAIL) == ""
