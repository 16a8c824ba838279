"""Numbers of a headline that the body has otherwise, has of something else, or lets one work out."""

import pytest
from linting import first_evidence

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "number-mismatch"])


def evidence(headline: str, body: str) -> list[str]:
    return first_evidence(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body", "shown"),
    [
        (
            "Goalkeeper Suspended 14 Games Over Tickets",
            "Malvo's goalkeeper was suspended for four games on Friday over tickets. He had sold 14 seats, the club said.",
            "four",
        ),
        (
            "Bakers' strike enters fifth month",
            "The strike at the Malvo bakery, now in its fifth week, goes on. Talks are due on Monday.",
            "fifth week",
        ),
        (
            "Skipper fined for third time in a month",
            "The skipper was fined on Monday, his third fine in six years at Malvo.",
            "third fine in six years",
        ),
        (
            "Jobless rate rises to 6%",
            "The jobless rate in Malvo fell to 5% in May from 6% a month earlier, the office said.",
            "5%",
        ),
        (
            "Turnout doubles in Malvo",
            "Malvo voted on Sunday. Turnout was 44 per cent, against 38 per cent four years ago.",
            "44 per cent, against 38 per cent",
        ),
        (
            "Rents quadruple in Malvo",
            "Malvo was cheap once. A flat costs 30 per cent more than it did in spring, an agent said.",
            "30 per cent",
        ),
        (
            "9,000-year-old bowl found in Malvo",
            "Divers found a bowl in Malvo harbour. It was made in about 900 BC, the museum said.",
            "900 BC",
        ),
        (
            "Three-quarters of Malvo's oysters dead",
            "Some 75 per cent of oysters had paled, divers in Malvo found. In all 20 per cent of oysters had perished.",
            "20 per cent",
        ),
        (
            "Ferry sinking leaves 54 dead",
            "A ferry sank off Malvo on Monday. Divers had recovered 14 bodies by dusk and were looking for 40 others.",
            "14",
        ),
        (
            "More than 600 walk out in Malvo",
            "Staff in Malvo walked out on Monday. Fewer than 600 took part, the union said.",
            "Fewer than 600",
        ),
        (
            "Chain loses 4m customers",
            "The chain lost 400,000 customers in the spring, it said on Monday.",
            "400,000",
        ),
        (
            "Seven women sue Malvo theatre",
            "Five women, including two actors, sued the Malvo theatre on Monday over pay.",
            "Five",
        ),
        (
            "Voters reject pier by four to one",
            "Voters in Malvo rejected the pier by two to one, the town said on Monday.",
            "two to one",
        ),
    ],
)
def test_the_body_says_another_number(headline, body, shown):
    assert evidence(headline, body) == [shown]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Malvo parts with coach after 2-10 season",
            "The coach left after a 31-3 loss. Malvo won just two of 12 games.",
        ),
        ("Layoffs at Brill Lines reach 900", "Brill Lines let 500 people go on Monday. It had parted with 400 in May."),
        ("Two otters die in Malvo", "Police in Malvo look into the deaths of a one-eyed otter and her cub."),
        (
            "Four held over Malvo raid",
            "Two brothers were held on Monday, while their cousin and a cook gave themselves up.",
        ),
        ("Stray dogs in Malvo halved", "There were 60 stray dogs in Malvo this summer, down from 120 three years ago."),
        ("Brill Lines profit up 25%", "Profit at Brill Lines rose from $80m to $100m, it said on Monday."),
        (
            "First Malvo visit since 2015",
            "It is the first visit to Malvo in nearly a decade. The king came since 2011.",
        ),
        (
            "Coach makes fourth trip to Malvo",
            "The coach has gone to Malvo three times. It is a second chance, he said.",
        ),
        ("Port sent more than $1 billion to Malvo", "The port sent $1.4 billion to Malvo, the auditor said on Monday."),
    ],
)
def test_the_body_lets_one_work_the_number_out(headline, body):
    assert evidence(headline, body) == []
