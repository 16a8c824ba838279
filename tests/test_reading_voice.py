"""Kinds of article whose writer may judge, told by whom the writer speaks for and to."""

import pytest

from newslint import readers
from newslint.reading.voice import genre, personal


def read(body):
    return readers.read("story.txt", f"The wall by the harbour\n\n{body}\n".encode())


GUIDE = "You take the road to the harbour. Your ticket is in your hand. You turn left, and you see what you came for."


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("I went to the harbour. I saw the wall, and my shoes were wet.", "column"),
        (GUIDE, "review"),
        (f'"{GUIDE}" Ana Ruiz said.', ""),
        ("The wall fell. We, the people of our town, paid for it, and we want our money.", ""),
        ("The wall fell on Monday. The council met.", ""),
        ("Luckily, the wall fell on Monday. Annoyingly, the council met.", "column"),
        ("Sadly, the wall fell on Monday. The council met.", ""),
        ("Let's hope that the wall stands. Who will pay for it? The council should.", "column"),
        ("The wall fell on Monday.\n\nI'm Ana Ruiz, a builder of walls.", "column"),
        ("ANALYSIS/OPINION:\n\nThe wall fell on Monday.", "column"),
        ("The wall fell on Monday. It was her opinion: walls fall.", ""),
        ("Let's hope that the wall stands. The council should pay.", ""),
        ("Who will pay for the wall? Surely the council should.", ""),
        ('"We must hope that the wall stands," Ana Ruiz said. Who will pay for it? The council should.', ""),
        ("Sadly, the wall fell on Monday. Unfortunately, the council met.", "column"),
    ],
)
def test_the_kind_is_told_by_the_pronouns_outside_quotations(body, kind):
    assert genre(read(body)) == kind


def test_who_names_no_source_in_a_long_piece_and_argues_writes_a_column():
    told = "The wall fell, and the harbour filled with sand. " * 40
    argued = "We paid for it, after all, and we will pay again."
    assert genre(read(f"{told}\n\n{argued}")) == "column"
    assert genre(read(told)) == ""
    assert (
        genre(read(f"{told}\n\n{argued} 'It fell', the mayor said. She told the council, and it said nothing.")) == ""
    )
    assert genre(read(f"The wall fell. {argued}")) == ""


def test_who_is_paid_for_what_readers_buy_praises_wares():
    assert genre(read("We earn a commission when you buy through our links.\n\nThe pump is new.")) == "review"
    assert genre(read("The pump is new. Prices are accurate as of 4 May.")) == "review"
    assert genre(read("The wall fell.\n\n" * 5 + "We may earn a commission from links.")) == ""


def test_who_says_we_four_times_speaks_as_a_person_and_the_us_is_a_country():
    assert personal(read("We went. We saw our wall. It is ours."))
    assert not personal(read("The US met US firms. US ships went to US ports."))


@pytest.mark.parametrize("headline", ["10 best pumps for your cellar", "The must-see walls of May"])
def test_a_headline_that_picks_the_best_announces_a_guide(headline):
    assert genre(readers.read("story.txt", f"{headline}\n\nThe wall fell on Monday.\n".encode())) == "review"


def test_a_report_of_a_race_is_sport_without_the_name_of_a_game():
    report = (
        "The sprinter took bronze in the indoor relay on Sunday. Her captain, an athlete of two clubs, missed the "
        "championships with a hamstring injury. The stadium was full, and the runners were beaten by a yard."
    )
    assert genre(read(report)) == "sport"
    report = "The club bought the old stadium for two million pounds. The council will lend it half of the sum in May."
    assert genre(read(report)) == ""
