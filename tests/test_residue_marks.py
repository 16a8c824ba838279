"""Marks between writer and editor that stand in square brackets, as the examples of rule files cannot show them."""

import pytest
from linting import flagged

PLACEHOLDERS = ["[insert price]", "[name to come]", "[TK]", "[your text here]", "[xxx]", "[date]"]
NOTES = ["[check spelling]", "[sic?]", "[cq]", "[??]", "[needs source]", "[Note to subs: trim]", "[can we say this]"]
READERS = ["[name withheld]", "[sic]", "[laughs]", "[the company]", "[Editor's note: corrected]", "[Reuters]"]


def rules(text):
    return [rule for rule in ("placeholder", "editor-note", "markup") for _ in flagged(rule, text)]


@pytest.mark.parametrize("mark", PLACEHOLDERS)
def test_a_bracket_that_waits_for_a_name_or_a_number_is_a_placeholder(mark):
    assert rules(f"The pump that the council bought cost {mark} and came on Monday.") == ["placeholder"]


@pytest.mark.parametrize("mark", NOTES)
def test_a_bracket_that_asks_the_desk_to_check_is_an_editors_note(mark):
    assert rules(f"The pump, made by Ostrand {mark}, came on Monday.") == ["editor-note"]


@pytest.mark.parametrize("mark", READERS)
def test_a_bracket_written_for_readers_is_left_alone(mark):
    assert rules(f"The witness {mark} opened the port on Monday.") == []


def test_a_markdown_link_left_in_plain_text_is_markup():
    assert rules("The pump came, [the council](https://example.org/a) said on Monday.") == ["markup"]
