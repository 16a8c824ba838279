"""Figures that are announced and only reckoned; the plainest passage shown first; findings beside a denial."""

import pytest
from linting import contradiction, mismatches

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])


def test_a_figure_that_one_side_reckons_and_another_calls_guesswork_is_not_announced():
    body = (
        "A plan to bring two ferry lines together has alarmed the crews at Malvo. Their union calculated that 400 posts "
        "could disappear.\n\nThe chief of one line described the sum as guesswork. Nothing has been decided."
    )
    assert contradiction(LINTER, "Ferry merger to cost 400 jobs", body) == "guesswork"


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Ferry merger to cost 400 jobs",
            "The owner of two ferry lines said that 400 posts will go. The union had feared that 600 could, which the owner "
            "called guesswork.",
        ),
        (
            "Ferry merger could cost 400 jobs, union says",
            "A union calculated that 400 posts could disappear. The chief of one line described the sum as guesswork.",
        ),
        (
            "Warden stole rum from stores",
            "A tribunal has taken a warden's badge. Colleagues say that rum went missing for a year.\n\nThe panel was "
            "satisfied that Una Brill stole it, though she disputes every allegation.",
        ),
    ],
)
def test_a_figure_that_is_announced_and_a_finding_leave_a_headline_as_it_is(headline, body):
    assert contradiction(LINTER, headline, body) == ""


def test_that_voting_is_still_to_close_says_more_than_that_something_could_be():
    body = (
        "Ten weeks of trouble on the Malvo ferries could be nearing a close after the line tabled an offer of 6 per cent.\n\n"
        "Stewards agreed to put the proposal to the crews. Voting closes at noon on the 18th, and two walkouts have been "
        "called off in the meantime."
    )
    found = mismatches(LINTER, "Crews accept 6% pay offer to end ten-week dispute", body)
    assert found["status-mismatch"][0].startswith("Voting closes")
