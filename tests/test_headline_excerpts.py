"""Honest headlines over excerpts, labels and bylines, and figures that their bodies have in other clothes."""

import pytest
from linting import first_evidence

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name in {"number-mismatch", "name-mismatch"}])


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Ostrander Has Draft of Letter on Firing of Harbour Chief",
            "Mr. Veld was alarmed at the meeting that the mayor had decided to fire the harbour chief. Later that day Mr. "
            "Veld marked up the letter. Mr. Veld met the mayor again in the evening.",
        ),
        (
            "Drovnia and Sarkovia exchange heated words after execution of Shiite cleric",
            "Drovnia's president, Otto Veld, condemned the execution of the cleric. Sarkovia called it a matter of its own.",
        ),
        (
            "Hong Kong protests: lawmakers warn China may be preparing crackdown",
            "Officials warned on Wednesday that China could be preparing for a crackdown in response to the protests in "
            "Hong Kong.",
        ),
        (
            "Support for zoo at highest point in two decades",
            "Support for the zoo is higher than it has been in decades, just two years after the fire that closed it. Some "
            "52 percent said they would give money to the zoo, the highest support in two decades.",
        ),
        (
            "Two-year budget deal struck in Malvo",
            "The council has struck a budget deal. The town will have money for the next two fiscal years. It had been shut "
            "for a week in its first strike in 17 years.",
        ),
        (
            "Employers added 250,000 jobs in October",
            "Employers added a better-than-expected 250,000 jobs in October. Forecasters had seen an increase of 190,000 "
            "jobs.",
        ),
        (
            "Suspect identified as local man, 23: police",
            "The man who built the bombs has been named. Nils Tarn, 23, of Malvo, made all seven bombs, police said.",
        ),
        (
            "Storm toll surpasses 1,000",
            "The storm has killed more people than any since 1970. The toll rose past 1,100 on Tuesday, the ministry said.",
        ),
        (
            "Nearly two-thirds of voters think mayor broke law before taking office, poll finds",
            "A poll found that 64 percent of voters believe that the mayor broke the law before he took office. Forty-five "
            "percent said they think that he broke it since taking office.",
        ),
        (
            "Council passes first budget in six years",
            "The council passed a budget for the first time in years on Tuesday. The plan cuts spending by 5m over 10 years.",
        ),
    ],
)
def test_an_honest_headline_is_let_pass(headline: str, body: str) -> None:
    assert first_evidence(LINTER, headline, body) == []
