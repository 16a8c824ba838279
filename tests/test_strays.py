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
