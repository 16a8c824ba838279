"""What stands beside a story and is told by its neighbours, its grammar or its place, and what only looks like it."""

import pytest
from linting import flagged, shown

from newslint.readers import read
from newslint.reading.furniture import furniture as kinds_of

STORY = "The pump arrived at the harbour on Monday, and the crew set to work before the tide came in that evening."
MORE = "The council had asked for three of them, and got the money for one after a long debate in the old hall."
LAST = "The director said that the second would follow in June, and that nobody had asked for a third one."


def page(*lines):
    return "\n\n".join(["Pump reaches Malvo harbour", STORY, MORE, *lines, LAST])


def furniture(*lines):
    return flagged("page-furniture", page(*lines))


@pytest.mark.parametrize(
    "line",
    [
        "By entering your email and clicking the button below, you agree to the terms of the Harbour Gazette.",
        "You've successfully subscribed to this newsletter!",
        "Editor's note: Sign up for Low Tide, our newsletter on all that floats in Malvo.",
        "The Gazette's Low Tide newsletter brings you stories on the harbour and its people.",
        "Low Tide Enter your email address Please enter a valid email Thank you for subscribing",
        "We pay for your stories! Do you have one? Call the newsroom",
        "With your support we can go on. Please give money to our independent journalism, if you can.",
        "Read or Share this story: https://example.org/pump",
        "Catch up on all the details of the harbour trial.",
        "The Malvo Harbour Case in Pictures",
        "( Also on HARBOUR POST: Mayor snubs the crew)",
        "Harbour correspondent Teo Lin reports on the new pump and its crew on 'Malvo Tonight.'",
        "The crew set to work before the tide. Harbour Post's Ana Ruiz reports.",
        "Enlarge this image toggle caption Ana Ruiz/Harbour Post",
        "Credit: By Ana Ruiz, artist View full size image The pump at work",
        "Ana Ruiz may be reached at newsroom@example.org or 555-0100.",
        "Top Picks",
        "Story continues",
        "All that floats delivered straight to your inbox: sign up for Low Tide",
        "If you like this story, share it with a friend!",
        "If you're seeing this message but have paid, log in.",
        "Content created by the Harbour Post is available without charge to any paper that asks.",
        "This post names goods of our sponsors. We may receive compensation when you buy them.",
        "ANALYSIS/OPINION:",
        "[How the oldest pump in Ostrand was made]",
    ],
)
def test_whoever_speaks_to_the_user_of_a_page_does_not_tell_the_story(line):
    assert furniture(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Workers stand at the new pump in Malvo, Ostrand, on Sunday, May 4, 2025.",
        "The mayor is seen on the quay after the pump was set in, in Malvo, Ostrand, May 4, 2025. (Harbour Post)",
        "Boats lie in the harbour at low tide, hours after the storm had passed.(Harbour Post)",
        "Boats lie in the harbour at low tide, hours after the storm. Credit Ana Ruiz/Harbour Post — Lirn Images",
        "Ana Ruiz greets the crew on the quay Image: Harbour Post / Teo Lin.",
        "Ana Ruiz/for Malvo Daily Post The crew greets the mayor on the quay before the tide.",
    ],
)
def test_a_scene_in_the_present_tense_with_its_place_and_day_or_its_maker_is_a_caption(line):
    assert furniture(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The ferry sails to the island on 4 May 2025, the director said.",
        "The law takes effect on January 1, 2025.",
        "The shows were moved to the old hall in Malvo, Ostrand, on Sunday, May 4, 2025.",
        "The mayor said that workers stood at the pump in Malvo on Sunday, May 4, 2025.",
        "His newsletter gave its readers advice on boats, and many of them took it.",
        "You agree with the mayor, or you leave the hall.",
        "[An earlier version of this story gave the wrong month.]",
        "Editor's note: the author owns a boat in the harbour.",
        "Her photographs of the trial were shown in the old hall, and the crew was seen in pictures.",
        "The director joins the crew on Monday, and explains how the pump works.",
        "Remember that the tide comes in twice a day in this harbour",
        "Feb. 8: The pump is likely to come by the end of next week",
        "Reach for the rope and hold it, the crew was told.",
    ],
)
def test_the_storys_own_words_are_left_alone(line):
    assert furniture(line) == []
    assert flagged("stray-line", page(line)) == []


def test_a_paragraph_behind_whose_stop_the_number_of_a_note_stands_has_its_stop():
    assert (
        flagged("stray-line", page("A study published in May found that pumps of this make last for thirty years.1"))
        == []
    )


def test_what_a_page_links_to_in_brackets_or_shows_in_a_gallery_is_a_span_of_its_paragraph():
    link = "[The 10 Oldest Pumps of the Coast]"
    assert furniture(f"Pumps have been built here for a hundred years. {link}") == [link]
    gallery = "1/3 The crew on the quay 2/3 The mayor greets the crew 3/3 The pump at work"
    assert furniture(f"Harbour in pictures 3 show all {gallery}") == [gallery]
    assert furniture("The score was 1/3 on Monday and 2/3 on Friday [the crew lost count] of the ropes.") == []


def test_a_scene_inside_a_paragraph_is_a_span():
    scene = "A picture shows the new pump at the old quay in Malvo, Ostrand, May 4, 2025."
    assert furniture(f"The crew set to work. {scene} The mayor was there.") == [scene]


def test_headlines_of_other_stories_among_the_paragraphs_have_nothing_of_the_story():
    link = "Three Hurt After Train Leaves Rails North of Lirn"
    assert furniture(link, STORY) == [link]
    assert furniture("Council Asked for Money After Long Debate", STORY) == []
    assert (
        furniture("Three Hurt After Train Leaves Rails Near Lirn", "Two Farms Burn Down During Storm Near Dale", STORY)
        == []
    )
    assert furniture("Tove Lind and Ana Ruiz – Songs Without Harbours", STORY) == []


def test_a_line_without_an_end_that_says_the_storys_words_again_is_a_caption_or_a_pulled_quote():
    again = "The council had asked for three of them, and got the money for one"
    assert furniture(STORY, again) == [again]
    pulled = "Nobody had asked for a third one, and the second would follow in June Ana Ruiz"
    assert furniture(STORY, f"“{pulled[:-9]},” Ruiz said.", pulled) == [pulled]
    assert furniture(STORY, "'The council had asked for three of them, and got the money'") == []


def test_the_lines_of_a_form_or_of_a_row_of_buttons_are_one_fault():
    lines = ["Facebook", "Google", "WhatsApp", "Email"]
    assert furniture(*lines) == ["Facebook"]
    assert shown("page-furniture", page(*lines)) == [lines[1:]]
    form = [
        "By giving us your address and clicking the button below, you agree to all of our terms and",
        "agree to hear from us.",
        "Subscribed",
    ]
    assert furniture(*form) == form[:1]


def test_a_writer_above_the_story_with_the_paper_in_capitals_below_is_a_stub():
    lines = f"Pump reaches Malvo harbour\n\nTove Lind\n\nMALVO TODAY\n\n{STORY}\n\n{MORE}\n\n{LAST}"
    assert flagged("page-furniture", lines) == ["Tove Lind"]
    assert shown("page-furniture", lines) == [["MALVO TODAY"]]


def test_a_run_of_short_lines_that_says_one_twice_is_left_of_a_menu():
    assert furniture("Markets", "Quotes", "Currencies", "Quotes") == ["Markets"]
    assert furniture("Markets", "Quotes", "Currencies", "Metals") == []


def test_a_notice_in_another_language_below_the_story_is_the_sites():
    notice = "Wenn ihr mit uns sprechen wollt, erreicht ihr das Haus am Hafen und die Leute sind für euch da."
    assert flagged("page-furniture", page(STORY) + f"\n\n{notice}") == [notice]
    assert flagged("page-furniture", page(STORY) + f"\n\n“{notice}”") in ([], [f"“{notice}”"])


def test_who_wrote_the_article_is_found_above_what_the_page_puts_below_it():
    writer = "Tove Lind is a Harbour Post reporter with a focus on the coast."
    source = page(STORY) + f"\n\n{writer}\n\nSign up for our newsletter\n\nSubscribed"
    assert sorted(read("story.txt", source.encode()).derive(kinds_of).values()) == ["biography", *["subscribe"] * 2]


def test_a_long_line_in_capitals_is_a_subheading_where_a_short_one_is():
    long = "MALVO VOWS TO KEEP UP PRESSURE ON LIRN"
    assert furniture(long, STORY) == [long]
    assert furniture(long, STORY, "RISING WATER AND DEBT", STORY) == []


def test_what_a_page_says_of_its_rights_in_data_is_furniture_however_long():
    notice = (
        "Quotes are shown in real time. All rights reserved. © 2025 Lirn. " + "Marks are those of their owners. " * 30
    )
    assert flagged("page-furniture", page(STORY) + f"\n\n{notice.strip()}") == [notice.strip()]
