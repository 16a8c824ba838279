"""Whose words the paragraphs of an article are, where no quotation marks say so."""

import pytest
from linting import flagged

from newslint.readers.plain import read
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.spoken import spoken

LEAD = "The council will close the harbour road for two weeks while workers replace the old water main below it."
NEXT = "Buses will stop at the market hall instead, and the ferry keeps to its winter timetable until the work ends."
LETTER = "I have lived on the quay for thirty years, and it goes without saying that nobody asked any of us."
OTHER = "My shop depends on summer trade, and experts say that closing the road in June is a recipe for disaster."


def others(*blocks, headline="Harbour road to close"):
    """What kinds the paragraphs are of, "" for the writer's own."""
    document = read("story.txt", "\n\n".join((headline, *blocks)) + "\n")
    found = document.derive(spoken)
    return [found.get(index, "") for index in range(1, len(document.blocks))]


@pytest.mark.parametrize(
    "signature",
    [
        "Ana Ruiz, Norwich",
        "— Ana Ruiz, Norwich",
        "- Peter Hale, Great Yarmouth, UK",
        "Mrs Clara Bell, Stoke-on-Trent",
        "Dr. Thomas Reed, Bury St Edmunds, Suffolk",
    ],
)
def test_a_paragraph_above_a_name_and_a_town_is_a_readers(signature):
    assert others(LEAD, LETTER, signature, OTHER, "Peter Hale, Lowestoft") == ["", *["letter"] * 4]


def test_a_letter_takes_in_all_its_paragraphs():
    assert others(LEAD, LETTER, "Ana Ruiz, Norwich", OTHER, OTHER, "Peter Hale, Lowestoft")[1:] == ["letter"] * 5


def test_subheadings_with_a_town_in_them_are_no_signatures():
    """The story goes on behind the last of them."""
    assert set(others(LEAD, "Florence, Italy", LETTER, "Victoria, Australia", OTHER)) == {""}
    assert set(others(LEAD, LETTER, "Florence, Italy", OTHER, "Victoria, Australia", NEXT)) == {""}


def test_a_list_of_people_has_no_letters():
    assert set(others(LEAD, "Ana Ruiz, Norwich", "Peter Hale, Lowestoft", "Clara Bell, Ipswich", NEXT)) == {""}


@pytest.mark.parametrize(
    "headline",
    ["Letters to the editor", "Letter: A road too far", "Readers’ letters", "Have your say", "Harbour road | Letters"],
)
def test_a_letters_page_is_all_readers(headline):
    assert set(others(LETTER, OTHER, headline=headline)) == {"letter"}


@pytest.mark.parametrize(
    "headline", ["Letters reveal why the road was closed", "Your letters may come late, post warns"]
)
def test_a_story_about_letters_is_the_writers(headline):
    assert set(others(LEAD, NEXT, headline=headline)) == {""}


@pytest.mark.parametrize("head", ["Your comments:", "Have your say", "Here are some of your comments", "You said:"])
def test_comments_below_a_head_that_says_so_are_readers(head):
    found = others(LEAD, NEXT, head, "Nobody asked us about the road. Ana Ruiz, Norwich", "Close it. Peter, Leeds")
    assert found[:2] + found[3:] == ["", "", "letter", "letter"]


def test_a_call_for_comments_with_none_below_it_opens_nothing():
    assert set(others(LEAD, "Have your say", NEXT, LEAD)) == {""}


def test_comments_with_their_authors_and_ages_are_readers():
    found = others(LEAD, NEXT, "Comments", "quayside_ana 3 hours ago", "Nobody asked us.", "Peter says:", "Quite so.")
    assert found[:2] == ["", ""]
    assert found[3:] == ["letter"] * 4


def test_a_letter_lies_between_its_salutation_and_its_signature():
    found = others(LEAD, "Dear Madam Mayor,", LETTER, OTHER, "Yours sincerely, Ana Ruiz", NEXT)
    assert found == ["", *["letter"] * 4, ""]


def test_the_columnist_who_answers_a_letter_is_the_writer():
    found = others("Dear Clara: " + LETTER, OTHER, "— Shut Out", "Dear Shut Out: Ask the council for a map.", NEXT)
    assert found == ["letter", "letter", "letter", "", ""]


def test_letters_to_an_editor_go_on_to_the_next():
    assert others(LEAD, "To the Editor:", LETTER, OTHER, "To the Editor:", OTHER) == ["", *["letter"] * 5]


@pytest.mark.parametrize(
    ("asks", "answers"), [("Q:", "A:"), ("Q.", "A."), ("HARBOUR NEWS:", "RUIZ:"), ("Host:", "Ana:")]
)
def test_questions_and_answers_behind_labels_are_an_interview(asks, answers):
    talk = [f"{asks} How did you hear of it?", f"{answers} I read it in the paper, like us all.", "We were not told."]
    more = [f"{asks} What will you do?", f"{answers} We shall see.", "I may take the ferry to the island."]
    assert others(LEAD, *talk, *more, NEXT) == ["", *["interview"] * 6, ""]


def test_questions_without_labels_are_an_interview_where_answers_speak_of_themselves():
    talk = [
        *("How did you hear of the road works?", "I read it in the paper one morning."),
        *("And what did you do?", "I wrote to the mayor, who never answered."),
        *("How will you get to work now?", "My sister rows me over."),
    ]
    assert others(LEAD, *talk) == ["", *["interview"] * 6]


def test_an_explainer_asks_and_answers_in_the_writers_words():
    talk = [
        *("What should you do if you use the road?", "Take the ferry, which runs every hour until ten at night."),
        *("How do you pay?", "The fare is two pounds each way, and children go free."),
        *("Can you take your car?", "The ferry has room for six cars, and vans must go round by the bridge."),
    ]
    assert set(others(LEAD, *talk)) == {""}


def test_what_passers_by_say_behind_their_names_is_theirs():
    said = ["Ana Ruiz, 34: I take the bus.", "Peter Hale, baker: My van cannot pass.", "Clara Bell, 61: I shall walk."]
    assert others(LEAD, *said) == ["", *["interview"] * 3]


def test_labels_of_a_list_are_no_speakers():
    tips = [
        "Ingredients: I use two cups of flour.",
        "Technique: Whisk it until you see peaks.",
        "Storage: Keep it cool.",
    ]
    assert set(others(LEAD, *tips * 2)) == {""}
    teams = ["Harbour Town: Ruiz, Hale, Bell, Reed.", "Quay Rovers: Brown, Green, White, Black."]
    assert set(others(LEAD, *teams * 2)) == {""}


def test_a_colon_behind_a_verb_of_saying_hands_over_to_somebody():
    said = "We are aware of the delay and are sorry. Our crews work day and night."
    assert others(LEAD, "The company said in a statement:", said, NEXT) == ["", "", "statement", ""]


def test_an_answer_that_is_closed_and_not_opened_is_somebodys():
    said = "We are aware of the delay and are sorry. Our crews work day and night.”"
    assert others(LEAD, "Ana Ruiz answered:", said, NEXT) == ["", "", "statement", ""]


def test_where_a_post_is_lost_the_story_goes_on_behind_the_colon():
    assert set(others(LEAD, "In a second message, the mayor wrote:", NEXT)) == {""}
    assert set(others(LEAD, "She wrote:", "US officials have not answered since.")) == {""}


@pytest.mark.parametrize(
    "lead",
    [
        "It goes on and on, via the Malvo Herald:",
        "According to the Malvo Herald:",
        "From Tarn News Agency:",
        "The Malvo Times:",
    ],
)
def test_a_colon_behind_the_name_of_an_outlet_hands_over_to_it(lead: str):
    assert others(LEAD, lead, "The bridge is likely to stay closed.", NEXT) == ["", "", "excerpt", ""]


@pytest.mark.parametrize("lead", ["The firm took three things from Malvo:", "More from Ana Ruiz:", "The Region:"])
def test_a_colon_behind_another_name_goes_on_with_the_story(lead: str):
    assert set(others(LEAD, lead, "The bridge is likely to stay closed.", NEXT)) == {""}


def test_a_text_in_full_goes_on_to_the_next_subheading():
    found = others(LEAD, "The full statement reads:", NEXT, LEAD, "What happens next", NEXT)
    assert found == ["", "", "statement", "statement", "", ""]


def test_a_headline_that_promises_a_full_text_is_kept_behind_the_colon():
    found = others(LEAD, "Here it is:", NEXT, LEAD, headline="Read the mayor’s full speech on the harbour road")
    assert found == ["", "", "statement", "statement"]


def test_lines_that_run_on_into_each_other_are_verse():
    lines = "The tide goes out beneath the quay,\nThe gulls come down to feed,\nAnd all the boats that put to sea\n"
    assert others(LEAD, lines + "Have gone where currents lead.", NEXT) == ["", *["verse"] * 4, ""]


def test_short_lines_of_a_list_are_no_verse():
    assert set(others(LEAD, "The old quay\nThe market hall\nThe ferry pier\nThe harbour road", NEXT)) == {""}
    assert set(others(LEAD, "contains advertising\nis in poor taste,\nviolates a law\nis libellous", NEXT)) == {""}


@pytest.mark.parametrize(
    "account", ["Ana Ruiz @quayside_ana · Jun 3", "@quayside_ana · 5h", "Ana Ruiz (@quay) 3 June 2021"]
)
def test_a_post_stands_below_its_account_and_date(account):
    assert others(LEAD, account, "Nobody asked us about the road.", NEXT) == ["", "post", "post", ""]


def test_a_post_stands_above_its_time_and_date_or_behind_its_account():
    assert others(LEAD, "Nobody asked us about the road!", "10:06 PM - 26 Dec 2021", NEXT) == ["", "post", "post", ""]
    assert others(LEAD, "Ana Ruiz (@quayside_ana) Nobody asked us about the road.", NEXT) == ["", "post", ""]
    assert others(LEAD, "Ana Ruiz (@quayside_ana) wrote that nobody had asked her.", NEXT) == ["", "", ""]


def test_others_words_are_quoted_and_no_prose_of_the_story():
    document = read(
        "story.txt", "\n\n".join(("Road to close", LEAD, "The company said:", "We are sorry.", NEXT)) + "\n"
    )
    assert document.derive(quotations).inside(3, 0, 5)
    assert [one.kind for one in document.derive(quotations).all] == ["block"]
    assert document.derive(prose) == (1, 2, 4)


@pytest.mark.parametrize("rule", ["cliche", "vague-group"])
def test_rules_about_the_writers_words_leave_letters_alone(rule):
    page = "\n\n".join(("Road to close", LEAD, LETTER, "Ana Ruiz, Norwich", OTHER, "Peter Hale, Lowestoft")) + "\n"
    assert flagged(rule, page) == []
    assert flagged(rule, "\n\n".join(("Road to close", LEAD, OTHER, NEXT)) + "\n")


STORY = [
    "The council has closed the bridge at Malvo, it said on Monday.",
    "The mayor, Ana Ruiz, said that it would open in May.",
]
COMMENTS = [
    "I have used the bridge for years and nobody has ever mended it.",
    "What a shame! The ferry is no match for it.",
    "I agree with the mayor, for once.",
    "Why does nobody ask those of us who live there?",
    "We should build a new one and be done with it.",
    "I am amazed at these comments: it is only a bridge.",
    "Let's hope that my ferry ride is dry!",
    "Our children need it to get to school.",
]


def test_comments_under_a_story_that_lost_their_names_are_the_readers_words():
    assert others(*STORY, *COMMENTS) == ["", "", *["letter"] * 8]


def test_a_writers_own_story_in_the_first_person_is_none():
    own = [comment.replace("I agree with", "I met").replace("these comments", "this") for comment in COMMENTS]
    assert others(*STORY, *own) == [""] * 10
