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
    ("sentence", "when"),
    [
        ("The firm recently sold its plant.", "recently"),
        ("The firm has recently sold its plant.", "recently"),
        ("The women who recently saved the wall live there.", "recently"),
        ("Ana Ruiz recently told the Ostrand Post that the wall would stand.", "recently"),
        ("Nobody had until recently known what it stood on.", "until recently"),
        ("It has been quieter of late, she said.", "of late"),
        ("It fell on Monday. The ministry confirmed today that it would stand.", "today"),
        ("It fell on Monday. The director wrote today: the wall stands.", "today"),
        ("Just two days ago, the wall fell.", "two days ago"),
        ("The firm has let thousands go in recent months.", "in recent months"),
        ("It fell on Monday. The council is meeting today on the wall.", "today"),
        ("It fell on Monday. The mayor will speak of it today.", "today"),
        ("It fell on Monday. The firm lost today's vote.", "today's vote"),
        ("The firm was sold in recent weeks.", "in recent weeks"),
        ("In the past few months it has lost two of its yards.", "In the past few months"),
        ("Ana Ruiz said in a recent council speech that it would stand.", "in a recent council speech"),
        ("The firm sold its plant a few summers ago.", "a few summers ago"),
    ],
)
def test_what_only_the_day_of_writing_fixes_needs_a_date(sentence, when):
    assert flagged(sentence) == [when]


@pytest.mark.parametrize(
    "sentence",
    [
        "The wall is longer today than it was.",
        "The harbour looks very different today than it did then.",
        "Harbours today typically need no wall.",
        "Even today, the word is used for a ballboy.",
        "He is known today as a builder of walls.",
        "Today, the foundation works to mend walls.",
        "Today's builders are fond of brick.",
        "The record still stands today.",
    ],
)
def test_today_as_the_age_we_live_in_needs_no_date(sentence):
    assert flagged(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The crown has weakened in recent months.",
        "Fears for the wall have grown over the past few weeks as the sea has risen.",
        "Speeches on the wall in recent days have been long.",
        "The firm does well these days.",
        "Nowadays, the wall is dry.",
    ],
)
def test_a_stretch_in_which_things_went_on_needs_no_date(sentence):
    assert flagged(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The firms have recently been looking for a yard.",
        "The wall is made of recently fired bricks.",
        "Builders have also recently asked for stone.",
        "They mend the wall that was recently breached.",
        "The mayor, who's seen her fame grow in recent days, will come.",
        "Until recently, nobody knew what it stood on.",
        "There has been talk of a wall recently.",
        "The actor, recently seen in Wall, will open it.",
        "The firm recently sold its plant. On 4 May it moved.",
        "The stone began to crumble a few years ago when the sea rose.",
        "But today, the townspeople have been given the keys.",
    ],
)
def test_what_goes_on_or_is_told_next_needs_no_date(sentence):
    assert flagged(sentence) == []


def test_so_it_does_far_down_a_long_story():
    assert flagged(*FILLER, "Just recently, the firm sold its plant. It met last night.") == [
        "Just recently",
        "last night",
    ]


def test_what_is_told_in_passing_below_the_news_needs_no_date():
    news = "The wall is to be mended, the council said."
    assert flagged(news, "The council recently sold its yard.") == []
    assert flagged(news, "Speeches made in recent weeks hinted at it, and it bought a yard in recent months.") == []
    assert flagged("Ana Ruiz, who recently moved to Malvo, has mended the wall.") == []
    assert flagged(news, "She has mended walls all her life, recently closing two breaches.") == []


def test_what_stands_first_or_is_stressed_or_follows_its_verb_is_no_passing_word():
    news = "The wall is to be mended, the council said."
    assert flagged(news, "But recently, the council sold its yard.") == ["recently"]
    assert flagged(news, "Choose your plan But recently, the council sold its yard.") == ["recently"]
    assert flagged(news, "The council had just recently sold its yard.") == ["just recently"]
    assert flagged(news, "Trade has grown recently with the price of stone.") == ["recently"]


def test_what_is_told_in_passing_twice_is_a_fault():
    news = "The wall is to be mended, the council said."
    assert flagged(news, "The council recently sold its yard.", "It recently moved.") == ["recently"]


def test_an_article_that_knows_only_today_and_yesterday_is_read_on_its_day():
    news, vote = "The wall is to be mended, the council said.", "The council voted yesterday for a wall."
    assert flagged(f"{news} {vote} Work begins today.") == []
    assert flagged(vote, news) == ["yesterday"]
    assert flagged(news, vote, "It had met on Tuesday.") == ["yesterday"]
    assert flagged(news, vote, "It had met on May 4, 2011.") == []
    assert flagged("The council votes today (May 4) on a wall.", "It met on Tuesday.", "Work begins today.") == []
    assert flagged("Welcome to Tuesday's letter.", "The council voted yesterday for a wall.") == []


def test_today_is_the_age_in_which_a_plural_does_things_or_something_could_be():
    assert flagged("It met on Tuesday.", "Today, walls face floods.") == []
    assert flagged("It met on Tuesday.", "Her example could help us today.") == []
    assert flagged("It met on Tuesday.", "Today, masons announced a strike.") == ["Today"]


def test_what_is_said_again_is_one_finding_that_shows_every_place():
    assert flagged("It met last night. It voted last night.") == ["last night"]
    assert flagged("The firm recently sold its plant.", "It recently moved.", "It has done well of late.") == [
        "recently",
        "of late",
    ]
    source = b"The wall is mended\n\nThe firm recently sold its plant.\n\nIt recently moved.\n"
    (finding,) = LINTER.lint(readers.read("story.txt", source)).findings
    assert finding.message.endswith("here and in 1 more place")
    assert len(finding.evidence) == 1


def test_a_stretch_of_what_goes_on_needs_no_date():
    assert flagged("The price of eels has been slowly rising over the last few years.") == []
    assert flagged("The firm closed two plants over the last few years.") == ["over the last few years"]


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
        "The wall fell on her just two weeks ago.",
        "Whoever is likely to have bought one recently needs none now.",
        "As recently as March, nobody knew what it stood on.",
        "She most recently worked at the harbour.",
        "The firm closed on 4 May. It had recently moved.",
        "He had mended walls for the past several years.",
        "They sang the songs of late singer Ana Ruiz.",
        "A harbour needs a wall in today's world.",
    ],
)
def test_a_time_that_counts_from_a_day_in_the_story_is_known(sentence):
    assert flagged(sentence) == []


def test_tomorrow_may_be_the_future_or_a_day_that_is_only_supposed():
    assert flagged("A deal today helps the port tomorrow.") == []
    assert flagged("Half of the town would vote for it if it had to decide tomorrow.") == []
    assert flagged("It opened on Monday. The port will close tomorrow.") == ["tomorrow"]


def test_a_programme_is_no_day():
    assert flagged("The mayor told Today that the wall would stand.") == []
    assert flagged("It met on Monday. The council announced today that the wall would stand.") == ["today"]


def test_a_headline_in_capitals_names_its_day_no_better():
    linted = LINTER.lint(readers.read("story.txt", b"What The Mayor Said Last Night\n\nThe mayor spoke of walls.\n"))
    assert [finding.span.start for finding in linted.findings] == [len("What The Mayor Said ")]


def test_years_that_only_give_the_stretch_of_what_goes_on_may_open_the_sentence():
    assert flagged("relative-undated", "Harbours\n\nIn the past few years, work on the quay has changed.\n") == []
    assert flagged("relative-undated", "Harbours\n\nIn the past few weeks, the quay was shut.\n") == [
        "In the past few weeks"
    ]
