"""Claims whose own words name nobody, while the words right behind them or the next paragraphs do."""

from functools import partial

import pytest
from linting import asked_about, sourcing

LINTER = sourcing()
flagged = partial(asked_about, LINTER)
FILLER = "\n\n".join(f"The wall by the harbour is {metres} metres long there." for metres in range(3, 12))
QUOTED = FILLER + "\n\n“I was not asked,” said Ana Ruiz, who is the mayor of Malvo."


@pytest.mark.parametrize(
    "named",
    [
        "One harbour official, Tomar Haleth, declared that the wall was old.",
        "Two men were held, said a clerk, Tomar Haleth.",
        "One harbour clerk — Tomar Haleth — said two men were held.",
        "Two men were held, according to a senior official, Tomar Haleth.",
    ],
)
def test_a_name_right_behind_the_noun_is_the_sources(named):
    assert flagged(FILLER, named) == []


def test_a_name_that_begins_the_claim_is_not_the_sources():
    claim = "According to a senior harbour official, Tomar Haleth was held."
    assert flagged(FILLER, claim) == ["According to a senior harbour official"]


def test_a_figure_is_a_number_unless_it_has_a_rank_or_a_place():
    assert flagged(FILLER, "The sailors asked for £90, a figure described as low by the harbour office.") == []
    assert flagged(FILLER, "The annual figure suggested that the wall was old.") == []
    assert flagged(FILLER, "A senior figure described the wall as a trick.") == ["A senior figure described"]
    assert flagged(FILLER, "A figure at the port described the wall as a trick.") == ["A figure at the port described"]


SEEN = "Experts noted large rings of foam in the bay."
ASIDE = "Tides there are strong. They run from June. Ships keep away. Ferries stop. No pilot goes out."


def test_experts_are_those_of_the_university_that_says_the_same_two_paragraphs_below():
    same = "Ana Ruiz, a professor at Malvo University, said the rings of foam could harm small boats."
    other = "Ana Ruiz, a professor at Malvo University, said the tower would need paint."
    assert flagged(FILLER, SEEN, ASIDE, same) == []
    assert flagged(FILLER, SEEN, ASIDE, other) == ["Experts noted"]


def test_a_study_is_that_of_the_researcher_who_speaks_next_or_of_the_journal_named_above():
    found = "Walls sink faster than towers, a study has found."
    assert flagged(FILLER, found) == ["a study has found"]
    assert flagged(FILLER, found, "“It is the mud,” said Dr Ana Ruiz of Malvo University.") == []
    outsider = "“It is the mud,” said Dr Ana Ruiz of Malvo University, who was not involved."
    assert flagged(FILLER, found, outsider) == ["a study has found"]
    banker = "“It is the mud,” said Ana Ruiz, senior economist at Brill Bank."
    assert flagged(FILLER, found, banker) == ["a study has found"]
    above = "The lead author of the study, which was published in the journal Mud, was surprised."
    assert flagged(above, FILLER, found) == []
    assert flagged("A study by Malvo University is out.", FILLER, found) == ["a study has found"]


REPORTED = "The port may be sold by May, according to people familiar with the talks."


def test_what_nameless_people_say_is_the_outlets_that_the_next_paragraph_or_the_headline_tells_of():
    outlet = "In a Malvo Herald report citing unnamed sources, it was said that the price was low."
    assert flagged(REPORTED, "The wall is grey.") == ["people familiar with"]
    assert flagged(REPORTED, outlet) == []
    later = "The Malvo Herald reported that the price was low."
    assert flagged(REPORTED, "The wall is grey.", later, headline="Port may be sold: Report") == []
    assert flagged(REPORTED, "The wall is grey.", headline="Port may be sold: Report") == ["people familiar with"]
    alone = REPORTED.replace("people", "a person")
    assert flagged(later, FILLER, alone, headline="Port may be sold: Report") == ["according to a person"]


def test_reports_at_the_top_are_those_of_the_outlet_that_has_the_matter_in_the_next_paragraph():
    top = "Ten directors will pay the port £18m, reports say."
    same = "Tom Hale, a lawyer, told the Malvo Herald that the directors had agreed."
    other = "Tom Hale, a lawyer, told the Malvo Herald that his cat was ill."
    assert flagged(top, same, FILLER) == []
    assert flagged(top, other, FILLER) == ["reports say"]


@pytest.mark.parametrize(
    "plain",
    [
        "The wall is weak, and in August, a Malvan government official suggested that a wall could be built.",
        "A Harbour Partners official said 40 per cent of the guests were sailors.",
    ],
)
def test_a_plain_fact_from_an_official_needs_no_name(plain):
    assert flagged(FILLER, plain, QUOTED) == []


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        ("An administration official said the mayor had taken bribes.", "An administration official said"),
        ("An administration official said the wall cost £3m.", "An administration official said"),
        ("The clerks are quarrelling in private, an aide said.", "an aide said"),
        ("An aide said the mayor was weighing a new wall.", "An aide said"),
        ("A senior administration official said the tide was low.", "A senior administration official said"),
    ],
)
def test_an_official_who_accuses_counts_or_tells_what_is_weighed_needs_a_name(claim, found):
    assert flagged(FILLER, claim, QUOTED) == [found]


def test_an_official_on_whom_the_story_rests_needs_a_name():
    plain = "An administration official said the wall may rest on mud."
    rests = "An administration official said the wall rests on old mud."
    assert flagged(rests, FILLER, QUOTED) == ["An administration official said"]
    assert flagged(FILLER, rests, QUOTED, headline="Malvo wall rests on old mud") == ["An administration official said"]
    assert flagged(FILLER, plain, QUOTED) == ["An administration official said"]


def test_an_aide_is_known_by_the_staff_that_the_next_sentence_names():
    claim = "The papers will be out in May, a senior aide said."
    assert flagged(FILLER, claim) == ["a senior aide said"]
    assert flagged(FILLER, claim + " Ruiz's staff made this known on Monday.") == []


def test_one_who_is_told_by_an_office_is_named_a_paragraph_or_two_later():
    claim = "Another senior economic adviser called the sale a swindle."
    named = (
        "“We used to see thieves do this kind of thing,” Ana Ruiz – an economic adviser to the mayor – told the port."
    )
    assert flagged("The wall is old.", claim, "The yard was sold in May.", named, FILLER) == []
    assert flagged("The wall is old.", claim, "The yard was sold in May.", FILLER) != []
    minister = "A senior minister dismissed that as a “misreading of the law”."
    said = "“Women are fit for office,” the Minister for Ships and Harbours, Ana Ruiz, told the port."
    assert flagged("The wall is old.", minister, said, FILLER) == []
    assert flagged("The wall is old.", minister, "The yard was sold in May.", FILLER) != []


def test_an_official_who_opens_the_story_is_the_minister_who_is_named_next_on_the_same_matter():
    lead = (
        "As the strike goes on, a Malvan official on Tuesday said that pilots in the harbour were being held in cells."
    )
    named = "In a talk, the harbour minister, Ana Ruiz, said that some pilots were held in cells of the port."
    other = "In a talk, the harbour minister, Ana Ruiz, said that the wall was old."
    assert flagged(lead, named, FILLER) == []
    assert flagged(lead, other, FILLER) == ["a Malvan official on Tuesday said"]


def test_some_of_those_just_counted_are_the_count_of_whoever_counted_them():
    counted = "A total of 101 pilots are still held, the Harbour Office said."
    assert flagged(FILLER, counted + " Thirty of those are believed to be dead.") == []
    assert flagged(FILLER, counted, "Thirty pilots are believed to be dead.") == ["are believed to"]


@pytest.mark.parametrize(
    "claim",
    [
        "The pilot was a gentle giant who never harmed anybody, his family and friends have said.",
        "Analysis of his telephone showed that he had called the port 40 times.",
    ],
)
def test_whose_it_is_goes_without_saying(claim):
    assert flagged(FILLER, claim, QUOTED) == []


def test_one_official_is_whoever_is_named_for_the_first_time_as_speaking_the_next_words():
    claim = "A port human rights official said the evidence pointed to the mayor."
    quoted = "“Our wall was hit from the sea,” Femke Odel, who heads the mission, said."
    known = "“Our wall was hit from the sea,” Odel said."
    assert flagged("The wall is old.", claim + " " + quoted, FILLER) == []
    assert flagged("The wall is old.", claim, quoted, FILLER) == []
    assert flagged("The singer, Femke Odel, left.", claim, known, FILLER) == ["A port human rights official said"]


def test_a_passive_that_goes_on_from_what_the_police_said_is_theirs():
    assert flagged("The harbour police said it was a crime of hate but is not thought to be one of money.") == []
    assert flagged("The harbour police said it was a crime but the mayor is not thought to know of it.") != []


def test_who_speaks_where_a_court_was_told_of_the_matter_speaks_there():
    officer = "A probation officer said Hale had stolen oil."
    assert flagged(FILLER, "He had been there at night, the court was told.", officer) == []
    assert flagged(FILLER, "He had been there at night.", officer) == ["A probation officer said"]


def test_new_research_that_opens_the_story_is_told_of_anywhere_below():
    lead = "Books have helped children to bear the storm, new research suggests."
    assert (
        flagged(lead, "The wall is old.", "The tide is low.", "Ana Ruiz wrote her Halden study in May.", FILLER) == []
    )
    assert flagged(lead, "The wall is old.", FILLER) == ["new research suggests"]


def test_a_service_of_intelligence_is_a_body_that_speaks():
    assert flagged(FILLER, "Police and domestic intelligence said the man had stolen two boats.") == []
    assert flagged(FILLER, "Media reports said the man had stolen two boats.") == ["Media reports said"]


def test_who_adds_to_a_claim_has_made_it():
    claim = "The mines are reportedly a danger to ferries."
    assert flagged(FILLER, f"{claim} The ministry added in its notice that no ferry should sail.") == []
    assert flagged(FILLER, f"{claim} It added £90 to the fare.") == ["reportedly"]


def test_an_official_of_the_police_is_the_one_of_the_police_who_speaks_next():
    claim = "A top state police official said on Monday that the work goes on."
    quoted = "“It is hard to come forward,” {}, told the press."
    assert flagged(FILLER, claim, quoted.format("Maj. Ana Ruiz, Malvo State Police commander")) == []
    assert flagged(FILLER, claim, "The Malvo State Police have 90 boats.") == ["A top state police official said"]


def test_what_befell_people_who_report_it_is_no_claim():
    assert flagged(FILLER, "Two people have reported suffering burns.") == []
    assert flagged(FILLER, "Many people have reported that the oven burns.") == ["Many people have reported"]
