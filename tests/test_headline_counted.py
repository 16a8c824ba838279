"""Two figures that the body compares tell which way it went, and by how much."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Ferry strandings rise",
            "Pilots at Malvo want more buoys. There were 31 strandings of ferries last year, compared with 44 in 2022.",
            "31 strandings of ferries last year, compared with 44",
        ),
        (
            "Fewer seals return to Malvo",
            "Wardens want quiet. They counted 870 seals in the season just ended. In the previous season there were 512.",
            "In the previous season there were 512",
        ),
        (
            "Profits up at ropemaker Brill",
            "Brill, which makes rope, is pleased. It made £2.2m before tax, from £3.0m the year before.",
            "£2.2m before tax, from £3.0m",
        ),
        (
            "Mooring fees treble",
            "Owners pay £410 a year for a mooring. Ten years ago the fee was £300.",
            "Ten years ago the fee was £300",
        ),
    ],
)
def test_figures_that_went_the_other_way_contradict_a_headline(headline, body, evidence):
    assert evidence in contradiction(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Ferry strandings fall as buoys double",
            "There were 31 strandings of ferries last year, against 44 in the year before. Groundings of yachts rose.",
        ),
        (
            "Profit slips at ropemaker Brill despite record sales",
            "Brill made less. Its profit was £2.2m, from £3.0m. Sales came to £51m, against £47m a year ago.",
        ),
        (
            "Waiting list for berths grows",
            "The list for berths at Malvo stood at 430 in May, compared with 390. The port had 12 wardens against 20.",
        ),
    ],
)
def test_figures_that_went_the_headline_s_way_leave_it_as_it_is(headline, body):
    assert contradiction(LINTER, headline, body) == ""
