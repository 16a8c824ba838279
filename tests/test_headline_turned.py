"""Headlines whose roles the body has changed about: deputy and chief, saver and saved, buyer and bought, north and
south."""

import pytest
from linting import first_evidence

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "name-mismatch"])


def evidence(headline: str, body: str) -> list[str]:
    return first_evidence(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body", "shown"),
    [
        (
            "Police chief resigns over missing rifles",
            "The town's police will have a new number two by Christmas. Deputy chief Otto Veld resigned on Monday over 14 "
            "rifles that could not be found in the armoury. The chief, Ana Rask, thanked him and said that she would stay.",
            "Deputy chief",
        ),
        (
            "Bank's chief executive quits over loans",
            "The finance director of Tarn Bank has quit over loans to his brother's firm. Bruno Veld, 50, left on Friday. "
            "The chief executive, Ana Rask, said the board had acted fast.",
            "finance director",
        ),
        (
            "Appeals court strikes down curfew",
            "A district judge has struck down the town's curfew. Judge Ida Holm said that it was too broad. The town said "
            "that it would take the ruling to the appeals court.",
            "district judge has struck",
        ),
        (
            "Jury clears surgeon of fraud",
            "A judge has cleared a surgeon of fraud. Judge Ida Holm, who sat without a jury, said the bills were sloppy "
            "but honest. The surgeon wept.",
            "without a jury",
        ),
        (
            "North Korea fires rocket over sea",
            "South Korea launched a rocket on Friday that put a satellite into orbit. It flew over the sea for nine "
            "minutes. The launch, Seoul said, was peaceful.",
            "South Korea",
        ),
        (
            "Nordal to take over Tarn Foods",
            "The board of Nordal has agreed to a takeover by Tarn Foods for 3bn crowns. Shareholders of Nordal will be "
            "paid in cash. It is the biggest deal of the year.",
            "Nordal has agreed to a takeover by Tarn",
        ),
        (
            "City sues builder over leaning tower",
            "The builder of a tower that leans has gone to court against the city. Rask Homes filed its suit on Monday, "
            "saying that the city's drains softened the ground.",
            "gone to court against the city",
        ),
        (
            "Tenant ordered to pay landlord 9,000 crowns",
            "A court has told a landlord to pay his tenant 9,000 crowns. Judge Ida Holm said that Otto Veld had let the "
            "roof leak for two winters. The tenant, Ana Rask, hugged her lawyer.",
            "pay his tenant",
        ),
        (
            "Measles outbreak shuts school",
            "A school has shut after 20 children fell ill with mumps. Doctors said that the outbreak began in May. "
            "Parents were asked to check that children had had their measles jabs.",
            "mumps",
        ),
        (
            "Dog saves girl from flood",
            "A girl saved her dog from a flood on Sunday. Ida Holm, 12, waded to the kennel as the water rose.",
            "saved her dog",
        ),
    ],
)
def test_roles_are_changed_about(headline: str, body: str, shown: str) -> None:
    assert evidence(headline, body) == [shown]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Police chief resigns over missing rifles",
            "The town's police need a new leader. Otto Veld resigned as chief on Monday over 14 rifles that could not be "
            "found. His deputy, Ana Rask, takes over.",
        ),
        (
            "Bank's chief executive quits over loans",
            "Tarn Bank's boss has quit over loans to his brother's firm. Bruno Veld, 50, left on Friday. The finance "
            "director, Ana Rask, takes over for now.",
        ),
        (
            "Appeals court strikes down curfew",
            "A panel of three has struck down the town's curfew on appeal. They said that it was too broad. A district "
            "judge upheld it last year.",
        ),
        (
            "Nordal to take over Tarn Foods",
            "The board of Tarn Foods has agreed to a takeover by Nordal for 3bn crowns. Shareholders of Tarn Foods will "
            "be paid in cash.",
        ),
        (
            "Tenant ordered to pay landlord 9,000 crowns",
            "A court has told a tenant to pay 9,000 crowns. Judge Ida Holm said that Ana Rask owed her landlord a year's "
            "rent. Otto Veld had let the roof leak.",
        ),
        (
            "Measles outbreak shuts school",
            "A school has shut after 20 children fell ill with measles. Doctors said that the outbreak began in May. Most "
            "had also missed their mumps jab.",
        ),
        (
            "Father rescued by son from burning barn",
            "A boy pulled his father from a burning barn on Friday. Nils Veld, 14, ran in when he heard shouts.",
        ),
    ],
)
def test_roles_that_stand_as_told_are_let_pass(headline: str, body: str) -> None:
    assert evidence(headline, body) == []
