"""Claims whose source is named a little farther off, or shown by what follows."""

from functools import partial

import pytest
from linting import RULES, asked_about, sourcing

from newslint.engine import Linter

flagged = partial(asked_about, sourcing())
far = partial(asked_about, Linter([RULES["far-source"]]))
FILLER = "\n\n".join(f"The wall by the harbour is {metres} metres long there." for metres in range(3, 12))
ASIDE = "It is 90 metres long. It has two gates."


def test_a_group_stands_for_its_member_who_speaks_a_paragraph_below():
    claim, member = (
        "Critics say the wall is a folly.",
        "Ana Ruiz, a campaigner who lives by the quay, called it a trick.",
    )
    assert flagged(FILLER, claim, ASIDE) == ["Critics say"]
    assert flagged(FILLER, f"{claim} {ASIDE}", member) == []


def test_who_opposes_a_plan_is_one_of_its_critics_and_who_backs_it_is_not():
    claim = "Critics say the wall is a folly."
    assert flagged(FILLER, f"{claim} {ASIDE}", "Ana Ruiz opposes the wall.") == []
    assert flagged(FILLER, f"{claim} {ASIDE}", "Ana Ruiz backs the wall.") == ["Critics say"]


def test_who_says_that_he_supports_a_plan_is_one_of_its_supporters():
    claim = f"Supporters say the wall keeps out the sea. {ASIDE}"
    assert flagged(FILLER, claim, "“I support the wall,” the mayor said.") == []
    assert flagged(FILLER, claim, "“I painted the wall,” the mayor said.") == ["Supporters say"]


def test_who_is_named_farther_off_is_shown_by_a_rule_of_its_own():
    claim = f"Critics say the wall is a folly. {ASIDE}"
    assert far(FILLER, claim, "Ana Ruiz opposes the wall.") == ["Critics say"]
    assert far(FILLER, claim, "Ana Ruiz backs the wall.") == []


def test_what_is_reportedly_so_is_the_outlets_that_had_the_matter_but_not_what_was_so_another_year():
    outlet = f"The ferry was sold, the Malvo Herald reported. {ASIDE} The crew left."
    assert flagged(FILLER, outlet, "The ferry reportedly brought £90m.") == []
    assert flagged(FILLER, outlet, "The year before, in 2012, the ferry reportedly sank.") == ["reportedly"]
    assert flagged(FILLER, outlet, "The tower reportedly leans.") == ["reportedly"]


def test_a_crowd_is_shown_by_the_posts_that_follow_but_not_by_a_user_who_writes_nothing():
    claim = "Some said the wall was ugly."
    assert flagged(FILLER, "Some say the wall is ugly. The port has a new user.") == ["Some say"]
    assert flagged(FILLER, "Some say the wall is ugly. “It is an eyesore,” wrote one user of the port's page.") == []
    assert flagged(FILLER, claim, "“I cannot look at it,” one commenter replied.") == []


def test_a_crowd_is_shown_by_signed_words_and_by_a_list_behind_a_colon():
    signed = ["“It is a folly.” — Ana Ruiz, Malvo Herald", "“It is a gem.” — Tom Hale to Malvo Today"]
    assert flagged(FILLER, "Some say the wall is a folly.", "The wall has gates.", *signed) == []
    assert flagged(FILLER, "Some say the wall is a folly.", FILLER, signed[0]) == ["Some say"]
    assert flagged(FILLER, "Critics of the wall say:", "It is a folly, it leaks and it leans.") == []


@pytest.mark.parametrize("account", ["reed_cutter9:", "@malvodiver wrote", "malvodiver: "])
def test_the_words_of_an_account_are_not_the_writers(account):
    assert flagged(FILLER, f"{account} the mayor is said to own the wall.", FILLER) == []
    assert flagged(FILLER, "The mayor is said to own the wall.", FILLER) == ["is said to"]


@pytest.mark.parametrize(
    "told",
    [
        "Officials met the press at a news conference. A senior harbour official said the wall leaked.",
        "The wall was shut the day after it was reported.",
        "“It leaks,” the engineer reportedly told reporters.",
        "The mayor is free of guilt, contrary to rumours spread by members of the Malvo League.",
        "In the legend of the port a ferryman sank. He is said to have drunk the bay.",
        "Ana Ruiz, an engineer at Malvo University, says that walls lean and that this one adds to the body of evidence "
        "showing that mud is weak.",
        "A flood is generally considered to be a rise of two metres.",
        "Rumours of a romance went round the port. Fans asked about their rumoured romance.",
        "Based on Harbour Office data, 90 boats came. They were old. The toll was reported to be £90.",
        "“It is a trick,” a pilot said, reports Ana Ruiz. It was meant to last. The pilot reportedly left.",
    ],
)
def test_what_is_on_record_or_everybodys_needs_no_other_source(told):
    found = [cue for cue in flagged(FILLER, told) if "umours" not in cue or "spread" in cue]
    assert found == []


@pytest.mark.parametrize(
    ("told", "cue"),
    [
        ("Officials met the press. A senior harbour official said the wall leaked.", "A senior harbour official said"),
        ("The mayor is a thief, according to rumours in the port.", "according to rumours"),
        ("The ferryman sank. He is said to have drunk.", "is said to"),
        ("The toll was reported to be £90.", "was reported to"),
        ("“It leaks,” the engineer reportedly told a friend.", "reportedly"),
    ],
)
def test_without_that_they_are_asked_for(told, cue):
    assert flagged(FILLER, told) == [cue]


def test_an_outlet_in_a_line_of_its_own_has_what_stands_below_it():
    below = "The mayor is said to own the wall."
    assert flagged(FILLER, "The Malvo Interest:", below) == []
    assert flagged(FILLER, "The interest:", below) == ["is said to"]


def test_a_lead_may_keep_readers_waiting_for_the_outlet():
    lead = "According to multiple reports, the port will give a boat to every sailor. It is a bold plan."
    outlet = "The port will give every sailor a boat within a year, the Malvo Herald reported."
    assert flagged(lead, ASIDE, ASIDE, outlet) == []
    assert flagged(lead, ASIDE, ASIDE, "The port will give every sailor a boat within a year.") == [
        "According to multiple reports"
    ]


def test_reports_behind_several_outlets_are_theirs():
    claim = "According to reports, it sells air."
    assert flagged(f"From the Malvo Herald to the Tarn Times, everybody has told of the bar. {claim}") == []
    assert flagged(f"From Malvo to Tarn, everybody has told of the bar. {claim}") == ["According to reports"]


def test_papers_are_known_where_the_story_tells_who_has_opened_them():
    claim = f"Previously unseen papers show that the mayor had no plan. {ASIDE}"
    assert flagged(claim, ASIDE, "The papers were released by the city's archive in May.") == []
    assert flagged(claim, ASIDE, "The papers were found in a shed in May.") == ["Previously unseen papers show"]


def test_an_outlet_that_has_the_very_same_far_below_is_the_source_and_one_that_has_something_else_is_not():
    claim = "The port is reportedly set to hire Ana Ruiz for the dredging of the bay."
    same = "The Malvo Herald reported that the port had decided to hire Ana Ruiz to oversee the dredging."
    other = "The Malvo Herald reported that the ferry had sunk."
    assert flagged(claim, FILLER, FILLER, same) == []
    assert flagged(claim, FILLER, FILLER, other) == ["reportedly"]
