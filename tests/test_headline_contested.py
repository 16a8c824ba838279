"""A deed that only those who complain of it tell of, and that the accused denies, before anybody has decided."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Skipper starved deckhands on long voyage",
            "Three deckhands are suing the owner of a Malvo trawler. They say the skipper locked the galley for a week.\n\n"
            "Lars Brill, the skipper, contests every one of their claims. The case goes on.",
            "contests every one of their claims",
        ),
        (
            "Warden slapped pupils at sailing school",
            "A tribunal in Malvo is hearing from two pupils of a sailing school. They say Una Brill hit them with a rope.\n\n"
            "She has described the evidence as fantasy. A ruling is expected in May.",
            "described the evidence as fantasy",
        ),
        # The cause is open while those who look for it have not got in, or have more than one.
        (
            "Arsonists torched ropeworks",
            "Firefighters were still at the Malvo ropeworks yesterday. Its owner said that buildings do not set fire to "
            "themselves.\n\nThe station officer said that his crews had not been able to get inside, and that batteries "
            "left by a tenant were also of interest.",
            "not been able to get",
        ),
        # A laboratory that comes to no conclusion says more than whoever is sure.
        (
            "Weed spray wiped out oyster beds",
            "A grower has described the stench that met her at her oyster beds off Malvo. She is convinced that it was "
            "weed spray.\n\nSamples had traces of it too faint to draw a conclusion from.",
            "too faint to draw a conclusion",
        ),
    ],
)
def test_what_only_one_side_says_is_no_fact(headline, body, evidence):
    assert contradiction(LINTER, headline, body) == evidence


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Skipper starved deckhands on long voyage",
            "Three deckhands who sued the owner of a Malvo trawler have won. They say the skipper locked the galley.\n\n"
            "The judge found that Lars Brill had starved them. He contests every one of their claims.",
        ),
        (
            "Warden slapped pupils at sailing school, tribunal told",
            "A tribunal in Malvo is hearing from two pupils of a sailing school. They say Una Brill hit them with a rope.\n\n"
            "She has described the evidence as fantasy.",
        ),
        (
            "Arsonists torched ropeworks",
            "Three men who set light to the Malvo ropeworks were caught on film, police said. Petrol was poured in.\n\n"
            "Crews had not been able to get inside until Monday.",
        ),
    ],
)
def test_what_somebody_has_found_is_a_fact(headline, body):
    assert contradiction(LINTER, headline, body) == ""
