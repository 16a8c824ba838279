"""Kinds of article, which decide where a rule stays silent."""

import pytest

from newslint import packs, readers
from newslint.engine import Linter
from newslint.reading.kinds import kinds

LIVE = (
    "10.20 EST The pump is in.\n\n10.40 EST The mayor is late.\n\n11.00 EST Rain has begun.\n\n11.20 EST It is over.\n"
)
POSTS = LIVE.replace("10.20 EST", "From 2h ago 10.20 EST").replace("10.40 EST", "1h ago 10.40 EST")
TALK = "ANA RUIZ: It fell.\n\nTOM HALE: Did it?\n\nANA RUIZ: It did.\n\nTOM HALE: We know.\n"
RECIPE = "Take 2 cups of flour, 1 teaspoon of salt and 3 tablespoons of oil.\n\nAdd ½ cup of milk, and stir.\n"


def read(text, headline=""):
    return readers.read("story.txt", f"{headline}\n\n{text}".encode() if headline else text.encode())


@pytest.mark.parametrize(
    ("text", "kind"),
    [(LIVE, "live"), (POSTS, "live"), (TALK, "interview"), (RECIPE, "recipe")],
)
def test_an_article_is_known_by_how_it_is_set_out(text, kind):
    assert kinds(read(text)) == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "The pump is in.\n\n10.40 is when the mayor came.\n\nRain has begun.\n\nIt is over.\n",
        "The mayor drank 2 cups of tea. The pump is in.\n",
    ],
)
def test_one_time_of_day_makes_no_live_page_and_a_cup_of_tea_no_recipe(text):
    assert kinds(read(text)) == frozenset()


@pytest.mark.parametrize(
    ("headline", "column"),
    [
        ("Opinion | Malvo has only one harbour", True),
        ("Comment: Malvo has only one harbour", True),
        ("Malvo has only one harbour | Anna Ruiz", True),
        ("Malvo opens its only harbour | Ostrand Post", False),
        ("Opinion divided on Malvo harbour", False),
    ],
)
def test_a_headline_says_that_what_follows_is_somebodys_opinion(headline, column):
    assert ("column" in kinds(read("The harbour opened on Monday.\n\nIt rained.", headline))) is column


TERMS = "You may read the story. You may not sell it, and your name is yours. You pay when you order what you want."


@pytest.mark.parametrize(
    ("headline", "terms"),
    [
        ("Malvo Post privacy policy", True),
        ("Terms of Sale for Print Products", True),
        ("Discussion and Submission Guidelines", True),
        ("Malvo Post privacy policy: what it means for you", False),
        ("Malvo changes its terms of trade with Ostrand", False),
    ],
)
def test_a_page_of_terms_says_so_in_its_title(headline, terms):
    assert ("terms" in kinds(read(TERMS, headline))) is terms


def test_in_a_page_of_terms_only_what_the_page_left_is_flagged():
    body = "We will tell you subsequent to a sale.\n\nAdvertisement\n\n" + TERMS
    linter = Linter([rule for rule in packs.builtin() if rule.name in ("wordy", "page-furniture")])
    page, story = read(body, "Malvo Post privacy policy"), read(body, "Malvo Post tells readers when it sells")
    assert [found.rule.name for found in linter.lint(page).findings] == ["page-furniture"]
    assert [found.rule.name for found in linter.lint(story).findings] == ["wordy", "page-furniture"]


def test_a_rule_is_silent_in_the_kinds_that_its_file_names():
    rule = next(one for one in packs.builtin() if one.name == "loaded-word")
    column = read("The shameless minister left by a back exit.", "Opinion | Malvo has one harbour")
    assert [found.rule.name for found in Linter([rule]).lint(column).findings] == []
    everywhere = Linter([rule._replace(not_in=())])
    assert [found.rule.name for found in everywhere.lint(column).findings] == ["loaded-word"]
