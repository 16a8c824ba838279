"""Lines that are none of a story's sentences, and announcements of what is not there."""

from linting import flagged

TOLD = "The pump arrived at the harbour on Monday, a week later than planned."
WORKED = "The crew set to work before the tide came in that evening."
ASKED = "The council had asked for three pumps, and got the money for one."
STORY = f"{TOLD}\n\n{WORKED}\n\n{ASKED}"


def test_what_is_announced_may_follow_under_subheadings():
    announced = f"{STORY}\n\nHere are two things to know about the pump:\n\n"
    one, two = f"What it costs\n\n{ASKED}", f"Who pays for it\n\n{WORKED}"
    assert flagged("lost-embed", f"{announced}{one}\n\n{two}\n") == []
    assert flagged("lost-embed", f"{announced}WHAT DOES IT COST?\n\n{ASKED}\n\nWHO PAYS FOR IT?\n\n{WORKED}\n") == []
    assert flagged("lost-embed", f"{announced}What comes next\n\n{ASKED}\n") == [
        "Here are two things to know about the pump:"
    ]


def test_a_caption_with_a_label_and_the_name_of_a_picture_are_no_sentences_of_the_story():
    for line in (
        "Late: The pump was on the quay for a week",
        "OUT OF THE BOX: Workers said that the pump weighs a ton",
        "old pump on the quay of malvo",
    ):
        assert flagged("stray-line", f"Pump reaches Malvo\n\n{STORY}\n\n{line}\n\n{WORKED}\n") == [line]
    for line in ("Note: The pump was on the quay for a week", "the old pump on", "Late: the pump"):
        assert flagged("stray-line", f"Pump reaches Malvo\n\n{STORY}\n\n{line}\n\n{WORKED}\n") == []


def test_a_line_without_a_full_stop_above_a_quotation_in_single_marks_is_one():
    line = "The new pump on the quay after its long journey from Ostrand"
    assert flagged(
        "stray-line", f"Pump reaches Malvo\n\n{STORY}\n\n{line}\n\n'It works,' the director said.\n\n{WORKED}\n"
    ) == [line]


def test_a_line_above_the_name_of_a_network_announces_what_was_lost():
    for line in ("This will sound familiar to those who know pumps:", "But is it as good as this?"):
        assert flagged("lost-embed", f"{STORY}\n\n{line}\n\nSource: YouTube\n\n{WORKED}\n") == [line]
    assert flagged("lost-embed", f"{STORY}\n\nIs it good?\n\nSource: YouTube\n\n{WORKED}\n") == []
