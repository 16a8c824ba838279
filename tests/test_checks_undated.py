"""Times that only the day of writing fixes: where an editor asks for the date, and where not."""

import pytest

from newslint import packs, readers
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "relative-undated"])
FILLER = [f"The wall by the harbour is {metres} metres long there." for metres in range(3, 24)]


def flagged(*paragraphs):
    source = "The wall is mended\n\n" + "\n\n".join(paragraphs) + "\n"
    linted = LINTER.lint(readers.read("story.txt", source.encode()))
    return [linted.source[finding.span.start : finding.span.end] for finding in linted.findings]


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm has recently sold its plant.",
        "The firm does well these days.",
        "It is one of the recently mended walls.",
    ],
)
def test_a_state_needs_no_date(sentence):
    assert flagged(sentence) == []


def test_an_event_needs_one():
    assert flagged("The firm recently sold its plant.") == ["recently"]


def test_an_aside_below_the_top_needs_none():
    assert flagged(*FILLER[:3], "The firm, which recently moved, sold its plant.") == []
    assert flagged("The firm, which recently moved, sold its plant.") == ["recently"]


def test_the_background_of_a_long_story_needs_none_but_its_days_do():
    assert flagged(*FILLER, "The firm recently sold its plant. It met last night.") == ["last night"]
    assert flagged(*FILLER[:5], "The firm recently sold its plant.") == ["recently"]


def test_a_habit_is_named_once():
    assert flagged("The firm recently sold its plant.", "It recently moved.") == ["recently"]


def test_a_day_is_known_where_the_articles_own_date_stands_at_its_top():
    assert flagged("14 March 2026", "The council met last night.") == []
    assert flagged("The council met last night.") == ["last night"]


def test_interviews_and_live_pages_are_read_on_their_day():
    talk = ("ANA RUIZ: It fell yesterday.", "TOM HALE: Did it?", "ANA RUIZ: It did.", "TOM HALE: Tonight we know.")
    assert flagged(*talk) == []
    live = ("10:20 The council met this morning.", "10:40 It is over.", "11:00 No vote.", "11:20 The mayor left.")
    assert flagged(*live) == []


def test_a_programme_is_no_day():
    assert flagged("The mayor told Today that the wall would stand.") == []
    assert flagged("The council announced today that the wall would stand.") == ["announced today"]


def test_who_writes_as_we_writes_on_a_day_that_readers_know():
    assert flagged("We went to see it yesterday.", "We saw our wall.", "We think we may go again.") == []
    assert flagged('"We went yesterday, we saw our wall, we stayed," she said.', "It fell yesterday.") == ["yesterday"]
