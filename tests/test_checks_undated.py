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
    assert flagged("The firm, which recently moved, sold its plant.") == []
    assert flagged("The firm thanked two women who recently mended its wall.") == ["recently"]


def test_the_background_of_a_long_story_needs_none_but_its_days_do():
    assert flagged(*FILLER, "The firm recently sold its plant. It met last night.") == ["last night"]
    assert flagged(*FILLER[:5], "The firm sold its plant recently.") == ["recently"]


def test_what_somebody_recently_did_is_background_below_the_top():
    assert flagged(*FILLER[:1], "The firm recently sold its plant.") == []
    assert flagged(*FILLER[:1], "The plant was sold recently.") == ["recently"]


def test_a_habit_is_named_once():
    assert flagged("The firm recently sold its plant.", "It recently moved.") == ["recently"]


def test_a_day_is_known_where_the_articles_own_date_stands_at_its_top():
    assert flagged("14 March 2026", "The council met last night.") == []
    assert flagged("The council met last night.") == ["last night"]
    digest = LINTER.lint(readers.read("story.txt", b"Five things to know for May 24\n\nThe council met yesterday.\n"))
    assert digest.findings == ()


def test_interviews_and_live_pages_are_read_on_their_day():
    talk = ("ANA RUIZ: It fell yesterday.", "TOM HALE: Did it?", "ANA RUIZ: It did.", "TOM HALE: Tonight we know.")
    assert flagged(*talk) == []
    live = ("10:20 The council met this morning.", "10:40 It is over.", "11:00 No vote.", "11:20 The mayor left.")
    assert flagged(*live) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana Ruiz recently told the Ostrand Post that the wall would stand.",
        "The wall would stand, Ana Ruiz told the Ostrand Post recently.",
        "The wall fell on her just two weeks ago.",
        "Until recently, nobody knew what it stood on.",
        "Whoever is likely to have bought one recently needs none now.",
        "Two papers have speculated recently that the wall would stand.",
        "As recently as March, nobody knew what it stood on.",
        "The firm closed its plant recently. It had been sold on 4 May.",
        "Ana Ruiz said the plan had been drawn up some months ago.",
    ],
)
def test_nobody_asks_for_the_day_of_an_interview_or_of_what_the_article_dates_itself(sentence):
    assert flagged(sentence) == []


def test_tomorrow_may_be_the_future_or_a_day_that_is_only_supposed():
    assert flagged("A deal today helps the port tomorrow.") == []
    assert flagged("Half of the town would vote for it if it had to decide tomorrow.") == []
    assert flagged("The port will close tomorrow.") == ["tomorrow"]


def test_what_a_team_recently_did_is_known_to_who_follows_it_but_not_on_which_day_it_plays():
    match = "The striker scored two goals in the second half of the match, and the keeper saved a penalty for the win."
    assert flagged(match, "Malvo lost recently to Ostrand in the cup.") == []
    assert flagged(match, "Malvo recently lost to Ostrand in the cup.") == []
    assert flagged(match, "Malvo play Ostrand in the cup tomorrow.") == ["tomorrow"]


def test_what_has_happened_in_recent_months_needs_a_date_where_it_is_the_news():
    recent = "In recent months the firm has closed two plants."
    assert flagged(recent) == ["In recent months"]
    assert flagged(*FILLER[:3], recent) == []
    assert flagged(*FILLER[:3], "In recent months the firm closed two plants.") == ["In recent months"]


def test_a_programme_is_no_day():
    assert flagged("The mayor told Today that the wall would stand.") == []
    assert flagged("The council announced today that the wall would stand.") == ["announced today"]


def test_who_writes_as_we_writes_on_a_day_that_readers_know():
    assert flagged("We went to see it yesterday.", "We saw our wall.", "We think we may go again.") == []
    assert flagged('"We went yesterday, we saw our wall, we stayed," she said.', "It fell yesterday.") == ["yesterday"]
