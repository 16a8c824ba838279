"""Quotation marks without their other half, and paragraphs of a quotation that were run together."""

import pytest
from linting import flagged, lint


@pytest.mark.parametrize(
    "text",
    [
        "“The pump is in,” she said. “It will run in June. “The second pump will follow,” she said.",
        "She called it a “matter of weeks, not of months. “The second pump will follow,” she said.",
        "“The pump is in.\n\n“The second pump will follow,” she said.",
    ],
)
def test_a_quotation_goes_on_where_two_of_its_paragraphs_were_run_together(text):
    assert flagged("unpaired-mark", text) == []


def test_a_quotation_goes_on_under_a_mark_of_the_other_kind():
    text = 'She said: “The pump is in.\n\n"The second pump will follow in June.”'
    assert flagged("unpaired-mark", text) == []


def test_a_quotation_that_is_never_closed_is_flagged_where_it_opens():
    assert flagged("unpaired-mark", "“The pump is in, she said. It will run in June.") == ["“"]


def test_a_quotation_over_two_paragraphs_with_no_mark_at_the_second_is_one_fault():
    text = "“The pump is in, and there is more.\n\nThe second pump will follow,” she said. She left."
    assert flagged("unpaired-mark", text) == ["“"]
    assert flagged("unpaired-mark", text + "\n\n“It is late,” he said. The door” was shut.") == ["“", "”"]


def test_a_mark_drawn_the_wrong_way_round_is_one_fault_and_not_two():
    text = "“The pump is in and will run in June. “ The mayor was there. “It is late,” he said."
    assert flagged("unpaired-mark", text) == ["“"]


def test_a_quotation_whose_first_mark_is_turned_is_one_fault():
    assert flagged("unpaired-mark", "He praised the mayor’s ”no ship, no quay” plan.") == ["”"]


def test_behind_a_figure_a_closing_mark_stands_for_inches():
    assert flagged("unpaired-mark", "The man is 5’6” and the door 40” wide.") == []


def test_a_quotation_with_marks_of_two_kinds_is_no_unpaired_mark():
    text = '"The pump is in,” she said. “It will run in June," he said.\n\n“It is late,” they said.'
    assert flagged("unpaired-mark", text) == []
    assert flagged("mixed-marks", text) == ["”"]


def test_a_quotation_that_is_closed_two_paragraphs_on_is_said_to_be():
    (finding,) = lint("unpaired-mark", "She wrote: “The pump is in.\n\nIt will run in June.” Nobody came.\n").findings
    assert "closed only in a paragraph below" in finding.message
    (finding,) = lint("unpaired-mark", "She wrote: “The pump is in.\n\nIt will run in June. Nobody came.\n").findings
    assert "has no other half" in finding.message


def test_the_brackets_of_a_program_are_no_marks_of_the_writers():
    assert flagged("unpaired-mark", "The list of pumps looks so:\n\npumps: [\n\nlist: [\n\n]\n\n...\n") == []


def test_a_quotation_in_a_quotation_with_the_same_marks_is_one_fault():
    text = (
        "She wrote: “The pump is in. He looked down and said, “It is a great pump,” and left. It is ours.” It rained."
    )
    assert flagged("unpaired-mark", text) == ["“"]


def test_the_mark_of_an_item_with_a_letter_is_no_bracket():
    assert flagged("unpaired-mark", "She gave the cause as 1a) a fall and 1b) the cold.") == []
