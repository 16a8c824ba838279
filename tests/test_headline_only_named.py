"""Quoted words that their speaker only names as what could be said or done."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])


@pytest.mark.parametrize(
    "said",
    [
        "The easy thing would be to say sink the ferry, and I will not.",
        "It would be simple to shrug and say sink the ferry, but we are better than that.",
        "Any captain who tells you to sink the ferry ought to go ashore.",
        "There is a lazy view that we should sink the ferry.",
        "The temptation is to sink the ferry. We must not.",
        "If I were to stand here and say sink the ferry, you would throw me in.",
    ],
)
def test_words_that_a_speaker_only_names_are_not_what_she_says(said):
    body = f'Pilot Ada Brill spoke to the crews at Malvo. "{said}" she told them.'
    assert "sink the ferry" in contradiction(LINTER, "'Sink the ferry', says pilot", body)


@pytest.mark.parametrize(
    "said",
    [
        "It would be fair to say sink the ferry.",
        "It would be easy to walk away, but we must sink the ferry.",
        "Sink the ferry. It would be wrong to say less.",
        "If you want my word, sink the ferry.",
    ],
)
def test_words_that_a_speaker_stands_by_are_hers(said):
    body = f'Pilot Ada Brill spoke to the crews at Malvo. "{said}" she told them.'
    assert contradiction(LINTER, "'Sink the ferry', says pilot", body) == ""
