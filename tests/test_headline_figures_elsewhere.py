"""Figures of a headline that the body has only of another matter, another length of time or another scale."""

import pytest
from linting import first_evidence

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "number-mismatch"])


@pytest.mark.parametrize(
    ("headline", "body", "shown"),
    [
        (
            "Rats cost Malvo €3.1m a year",
            "Rats have cost Malvo council €3.1 million between 2018 and 2022, figures show.",
            "€3.1 million between 2018 and 2022",
        ),
        (
            "Flu kills 64 in Malvo in a week",
            "Beds are full. Flu deaths in the Malvo district have reached 64 since October, seven of them in the past week.",
            "seven of them in the past week",
        ),
        (
            "Malvo glacier loses nine metres in a year",
            "The Malvo glacier has lost nine metres since measurements began at the hut.",
            "nine metres since measurements began",
        ),
        (
            "Herring catch falls by a quarter",
            "The herring catch off Malvo had fallen to a quarter of its level of ten years ago, a survey found.",
            "to a quarter",
        ),
        (
            "Shepherd gets 14 years for neglect of flock",
            "A shepherd has been jailed for 14 months. A vet said it was the worst case in 14 years.",
            "14 months",
        ),
        (
            "Brewer fined £30,000 after blast",
            "The brewer was given a fine of £3,000 in Malvo. The court heard he had turned over £30,000 in the year.",
            "£3,000",
        ),
        (
            "Walker raises £9,000 for hospice",
            "A walker has raised £3,600 for a Malvo hospice. Her target is £9,000, she said.",
            "£3,600",
        ),
        (
            "One in four pupils skips school to work",
            "Of 900 pupils asked, one in 12 said they had skipped lessons for a job. One in four knew somebody who did.",
            "one in 12",
        ),
        (
            "Prices rise 1.9 per cent in Malvo",
            "Prices in Malvo were 3.4 per cent up on last year. With fuel stripped out, the rate was 1.9 per cent.",
            "3.4 per cent",
        ),
        (
            "Ferry line to shed one in four jobs",
            "The ferry line will cut staff. It is to shed 300 of its 6,000 jobs by May.",
            "300 of its 6,000",
        ),
        (
            "Clerk held in Rs 63 crore fraud",
            "A clerk was held on Monday. He is 58. Police say that he took about Rs 63 lakh in all.",
            "Rs 63 lakh",
        ),
        (
            "Malvo win by three wickets",
            "Malvo beat Tarn by six wickets on Sunday and will meet Vell in the final.",
            "by six wickets",
        ),
        (
            "Bank cuts rates by a full point",
            "The bank cut its main rate by a quarter of a percentage point. An analyst sees it a full point lower in May.",
            "quarter of a percentage point",
        ),
        (
            "29 killed as bus leaves Malvo road",
            "A bus left the road at Malvo. Six people died and 23 were injured, the mayor said. It had rained. The road is "
            "narrow. Divers came. Ropes were used. It took hours. In the worst such crash 29 people were killed in 2009.",
            "Six",
        ),
        (
            "Girl, 11, rescued from silo",
            "A teenager is home after a night in a silo. The 16-year-old was winched out. Her brother, 11, ran for help.",
            "16-year-old",
        ),
        (
            "Malvo women take series 3-1",
            "The last ball gave Malvo a 2-1 win in the series. Malvo won the last such series 3-1.",
            "2-1",
        ),
        (
            "Profit doubles at Brill Lines",
            "Brill Lines had a good year. Sales were twice what they had been. Interest ate the rest. Profit grew by a fifth.",
            "fifth",
        ),
    ],
)
def test_the_figure_stands_elsewhere(headline, body, shown):
    assert first_evidence(LINTER, headline, body) == [shown]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Rats cost Malvo €3.1m a year", "Rats have cost Malvo €3.1 million between 2021 and 2022, figures show."),
        (
            "Flu kills 64 in Malvo in a week",
            "Flu killed 64 people in Malvo in seven days. Since October 300 have died.",
        ),
        (
            "Herring catch falls by a third",
            "The herring catch off Malvo had fallen to two thirds of its level, a survey found.",
        ),
        (
            "Forger gets eight years in Malvo",
            "The forger was given five years for fraud in prison on Monday, with three years more for theft.",
        ),
        ("Brewer fined £30,000", "The brewer must pay £30,000 in Malvo. The cook was given a fine of £3,000 on top."),
        (
            "Walker raises £9,000 for hospice",
            "A walker has collected £9,000 for a Malvo hospice. She raised £3,600 on the first day. The trip cost £9,000.",
        ),
        (
            "One in four pupils skips school",
            "One in 12 pupils was ill in May, the school said. One in four skips lessons, a survey shows.",
        ),
        (
            "Core prices rise 1.9 per cent",
            "Prices were up 3.4 per cent. With fuel stripped out, the rate was 1.9 per cent.",
        ),
        (
            "Ferry line to shed one in 20 jobs",
            "The ferry line will cut staff. It is to shed 300 of its 6,000 jobs by May.",
        ),
        ("Two-goal win for Malvo", "Malvo beat Tarn 3-1 on Sunday, a year after they lost by four goals."),
        (
            "Bank lifts rate by a quarter point",
            "The bank lifted its rate by 0.25 points on Monday, after a half-point rise in May.",
        ),
        (
            "Malvo reach first final in 40 years",
            "Malvo beat Tarn with a goal by a man who drove a van two years ago. They were last in the final in 1985.",
        ),
        (
            "Profit doubles at Brill Lines",
            "Brill Lines said profit rose to 612 million crowns ($24 million) from 300 million crowns. Sales grew by a third.",
        ),
    ],
)
def test_the_figure_is_of_the_headlines_matter(headline, body):
    assert first_evidence(LINTER, headline, body) == []
