"""A name that the body never has, and the one that stands in its slot however headline and body are built."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "name-mismatch"])

SHARES = (
    "Shares in the carrier Velmora Air closed up 9 per cent on Tuesday on word that it may be bought.\n\nThe talk "
    "at the exchange is that a parcels firm is behind it."
)
TRIAL = (
    "The trial of Otto Tarn, who once ran the collapsed phone company Zenobia, has started in New York.\n\nMr Tarn, "
    "63, denies fraud."
)
SIGNING = (
    "Nobody came to the first signing of a new author.\n\nShe wrote about it that night.\n\nThousands answered.\n\n"
    "Some were kind.\n\nSome were not.\n\nThen came a note.\n\nIt was from Ana Veld, and another from the thriller "
    "writer Bruno Ruiz, who had once signed one book in a day.\n\nRuiz said it gets better."
)
COPPER = (
    "Chile's copper industry earned a record 14 billion crowns last year, its commission said.\n\nDemand was strong."
)
CLIMBER = "A Danish climber has died in a fall on the north face of the Tarnhorn, rescuers said.\n\nHe was 41."
PREQUEL = (
    "The original version of the prequel Crowmoor, which its producers dropped, will be screened at last.\n\nThe film "
    "was made in Morocco."
)
SLIMMING = (
    "A cactus that stills hunger is to be made into a slimming aid by Phytavel and Zenobia Foods.\n\nPhytavel shares "
    "rose by a tenth."
)
FIRE = "Philadelphia officials said 12 people died in Wednesday's fire in a row home.\n\nThe cause is not known."


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        ("Takeover talk lifts Corvane shares", SHARES, "Velmora Air"),
        ("Phone boss's trial starts in New Delvane", TRIAL, "New York"),
        ("Ana Veld and Otto Ruiz rally around author after empty signing", SIGNING, "Bruno Ruiz"),
        ("Record year for Sunderland copper", COPPER, "Chile"),
        ("Dutch climber dies on Tarnhorn", CLIMBER, "Danish"),
        ("Original Gervane to be screened", PREQUEL, "Crowmoor"),
        ("Cactus diet deal for Kestrane", SLIMMING, "Phytavel"),
        ("Detroit fire kills 12", FIRE, "Philadelphia"),
    ],
)
def test_another_name_stands_in_the_slot_of_one_that_the_body_lacks(headline: str, body: str, evidence: str) -> None:
    assert contradiction(LINTER, headline, body) == evidence


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Takeover talk lifts Velmora shares", SHARES),
        ("Phone boss's trial starts in New York", TRIAL),
        ("Ana Veld and Bruno Ruiz rally around author after empty signing", SIGNING),
        ("Record year for Chilean copper", COPPER),
        ("Danish climber dies on Tarnhorn", CLIMBER),
        ("The Velmora Post’s guide to ferries", SHARES),
        ("Brrumms! How ferries won Velmora", SHARES),
        ("Irish woman held in Madrid", "A Spanish court has remanded a woman of 30 from Cork over a stolen car."),
        ("Original Crowmoor to be screened", PREQUEL),
        ("Cactus diet deal for Phytavel", SLIMMING),
        ("Philadelphia fire kills 12", FIRE),
        ("West Coast braces for storm", "The storm will reach Oregon's beaches on Monday, forecasters said."),
        (
            "Former Karoo councillor jailed for fraud",
            "A man was sent to prison on Friday for fraud. Deon Swarts, 49, ...",
        ),
    ],
)
def test_names_that_the_body_has_or_leaves_out_are_no_others(headline: str, body: str) -> None:
    assert contradiction(LINTER, headline, body) == ""
