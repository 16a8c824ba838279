"""Words of judgement that are somebody's of whom the sentence tells."""

import pytest
from linting import flagged


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor accused the port of a shameless attempt to hide its debt.",
        "Two growers decried the plan as a shameless attempt to hide debt.",
        "The op-ed dubbed the port a shameless debtor.",
        "To Malvo, the plan is shameless, and the harbour is too small.",
        "The union's campaign said separately on Monday that it was a shameless plan.",
        "Growers counter that the port has a shameless plan.",
        "The port had a shameless plan, critics say.",
        "It is viewed as a shameless plan.",
        "It is said to be a shameless plan.",
        "The mayor is said to be frustrated that the work of so many people is held up by a shameless port.",
        "The mayor rejected the idea that a shameless plan had been made.",
        "The vote shows that the port is not shameless.",
        "The rule is meant to stop shameless waste.",
        'He branded it a "pay later" plan, based on figures from a shameless port.',
        "The mayor also referred to it as unfair and shameless.",
        "She railed against shameless fees.",
    ],
)
def test_a_fault_that_somebody_is_told_to_find_is_not_the_writers(sentence):
    assert flagged("loaded-word", f"The port is in debt. {sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The shameless port accused the mayor of debt.",
        "To the mayor's friends it gave a shameless answer.",
        "The mayor left, and the shameless port stayed.",
        "It was not only shameless, the port also lost the pump.",
        "The mayor accused the port; its shameless director left.",
    ],
)
def test_a_fault_that_the_writer_finds_is_flagged(sentence):
    assert flagged("loaded-word", f"The port is in debt. {sentence}") == ["shameless"]
