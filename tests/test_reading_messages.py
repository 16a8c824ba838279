"""Messages of a network: quotations where the story speaks of them, debris where it does not."""

import pytest
from linting import flagged

SIGNED = "Who paid for the pump? — Ana Ruiz (@anaruiz) May 4, 2025"
STORY = "The pump arrived on Monday, and the crew began work at once."


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("The mayor answered:", STORY),
        ("The mayor answered on Twitter.", STORY),
        ("Somebody had tweeted about it before.", STORY),
        ("Ruiz, the mayor, was not pleased.", STORY),
        (STORY, "Ana Ruiz has not said who should have paid."),
    ],
)
def test_a_message_that_the_story_leads_up_to_or_whose_writer_it_names_is_a_quotation(above, below):
    assert flagged("page-furniture", f"{STORY}\n\n{above}\n\n{SIGNED}\n\n{below}") == []
    apart = SIGNED.replace(" — ", "\n\n— ")
    assert flagged("page-furniture", f"{STORY}\n\n{above}\n\n{apart}\n\n{below}") == []


def test_a_message_that_nobody_speaks_of_is_debris():
    assert flagged("page-furniture", f"{STORY}\n\n{SIGNED}\n\n{STORY}") == [SIGNED]


def test_of_several_messages_in_a_row_the_first_is_led_up_to():
    second = "Nobody knows. — Tom Hale (@tomhale) May 4, 2025"
    assert flagged("page-furniture", f"The town was angry:\n\n{SIGNED}\n\n{second}\n\n{STORY}") == [second]


def test_in_a_story_about_messages_all_of_them_are_quotations():
    second = "Nobody knows. — Tom Hale (@tomhale) May 4, 2025"
    story = f"{STORY}\n\n{SIGNED}\n\n{second}\n\n{STORY}"
    assert flagged("page-furniture", f"New mayor is criticised for tweets\n\n{story}") == []
    assert flagged("page-furniture", f"New mayor is criticised\n\n{story}") == [SIGNED, second]


def test_the_words_of_a_message_are_not_judged_as_the_writers():
    assert flagged("loaded-capitals", f"The mayor answered:\n\nWho paid for ALL of it? {SIGNED}\n\n{STORY}") == []
