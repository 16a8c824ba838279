"""What the whole article tells of a source that its own words leave nameless: who speaks, whose story it is, why."""

from functools import partial

import pytest
from linting import asked_about, sourcing

LINTER = sourcing()
flagged = partial(asked_about, LINTER)
FILLER = "\n\n".join(f"The wall by the harbour is {metres} metres long there." for metres in range(3, 12))


def test_a_quotation_in_the_next_paragraph_goes_on_for_critics_but_not_by_the_office_they_criticise():
    critics = "Critics say the wall is too thin."
    assert flagged(critics, "“It is a fence,” said Ana Ruiz, who lives by it.") == []
    mayor = "The mayor, Olu Bright, opened the wall."
    assert flagged(mayor, critics, "“It is a good wall,” Bright said.") == ["Critics say"]


@pytest.mark.parametrize(
    "reason",
    [
        "All three officials asked for anonymity because the talks are private.",
        "The officials were not authorised to speak.",
        "The people spoke on condition of anonymity to discuss private talks.",
    ],
)
def test_the_reason_why_names_are_withheld_may_stand_elsewhere(reason):
    claim = "Two Malvo government officials said the port would close."
    assert flagged(claim, FILLER, reason) == []
    assert flagged(claim, FILLER) == ["Two Malvo government officials said"]


def test_the_same_nameless_people_are_asked_for_once():
    first = "A person familiar with the talks said the port would close."
    again = "Nobody has signed, said a person familiar with the talks."
    assert flagged(first, FILLER, again) == ["A person familiar with the talks said"]


def test_officials_are_known_by_the_minister_who_speaks_next_to_them_if_it_is_their_minister():
    officials = "Senior Norwegian officials said the port was shut."
    own = "The port is old, said the harbour minister, Ana Ruiz."
    other = "Spanish harbour minister Ana Ruiz said the port was old."
    assert flagged(officials, own) == []
    assert flagged(officials, other) == ["Senior Norwegian officials said"]


def test_a_bodys_own_official_speaks_for_it_but_not_one_who_left_it():
    assert flagged("A Harbour Department official said the port was shut.") == []
    assert flagged("A former Harbour Department official said the port was shut.") == [
        "A former Harbour Department official said"
    ]


def test_a_story_that_is_an_outlets_throughout_has_its_sources_from_there():
    story = ("The wall will fall, the Malvo Herald reported.", FILLER, "It reportedly cost £3m.")
    assert flagged(*story) == ["reportedly"]
    assert flagged(*story, "The council was told, according to the Herald.") == []


def test_nameless_people_far_from_the_outlet_are_the_writers_own():
    story = ("The wall will fall, the Malvo Herald reported.", "The council was told, according to the Herald.", FILLER)
    assert flagged(*story, "One source claimed that the mayor was told.") == ["One source claimed"]
    assert flagged(story[0], "One source claimed that the mayor was told.", *story[1:]) == []


def test_a_paragraph_that_opens_with_a_document_goes_on_with_it():
    assert flagged("According to the complaint, Ruiz came in May. She took a chair. She reportedly left at noon.") == []


def test_an_article_about_a_court_case_alleges_what_is_on_record():
    assert flagged("Tom Hale was charged in May.", FILLER, "He allegedly sold the keys.") == []
    assert flagged(FILLER, "He allegedly sold the keys.") == ["allegedly"]


@pytest.mark.parametrize(
    "aside",
    [
        "The wall is not as thin as critics say.",
        "In a joint letter, historians called the wall a crime.",
        "Among growers, the wall is widely considered a waste.",
        "Not a single poll showed that she led.",
        "The police were called, for a manager called police on the man.",
        "Others may worry about the wall.",
        "Everybody agrees with them.",
        "Many hope to leave.",
    ],
)
def test_what_only_looks_like_somebodys_claim_passes(aside):
    assert flagged(aside) == []


@pytest.mark.parametrize(
    "routine",
    [
        "Malvo government officials have said that the wall is safe.",
        "Tom Hale, the mayor, said reports of the leak left him cold.",
        "Kelso expelled 35 Malvo diplomats suspected of spying on the wall.",
        "Some on social media are merely bots.",
        "Malvo border officials said that 40 people had crossed the wall.",
        "A social worker called the mother about the wall.",
        "It may depend on how many of the farmers think it is the right wall.",
        "Builders and others say the wall is thin.",
        "Many were unhappy that the wall gave no shade.",
        "MAYOR REPORTEDLY LEAVES THE WALL",
        "As Ana Ruiz reported this morning, the men on the wall were said to have sung.",
    ],
)
def test_what_is_on_record_routine_or_relayed_needs_no_name(routine):
    assert flagged(FILLER, routine) == []


@pytest.mark.parametrize(
    "claim",
    [
        ("Polls show that 61 per cent would vote for the mayor.", "Polls show"),
        ("Senior Malvo government officials are alarmed at the wall.", "Senior Malvo government officials are alarmed"),
        ("Senior aides say that the mayor is for the wall.", "Senior aides say"),
        ("Economists say that the wall would cost less.", "Economists say"),
    ],
)
def test_but_a_claim_of_nameless_people_does(claim):
    told, found = claim
    assert flagged(FILLER, told) == [found]


def test_an_analyst_met_a_paragraph_above_or_introduced_below_is_one_of_the_analysts():
    known = "“The wall is thin,” said Ana Ruiz, an analyst at Brill."
    assert flagged(FILLER, known, "Walls matter, analysts say.") == []
    introduced = "Ana Ruiz, who tracks walls for the firm Brill, said she had seen it lean."
    assert flagged(FILLER, "The wall will fall, disinformation experts say.", introduced) == []


def test_a_study_is_known_by_the_person_who_conducted_it():
    made = "Ana Ruiz, a psychologist who conducted the research, said that they lean."
    assert flagged(FILLER, f"Studies show that walls fall. {made}") == []


def test_what_an_outlet_is_quoted_at_length_for_is_its_own():
    claim = "A person familiar with the matter said that the wall would fall."
    assert flagged(FILLER, "The Malvo Herald reports:", claim) == []
    assert (
        flagged(FILLER, "The Malvo Herald reported the leak. The mayor was told.", "The hole was reportedly seen.")
        == []
    )


def test_words_that_are_quoted_again_of_somebody_named_need_no_name_the_first_time():
    first = 'The men were let go for their "very harsh" ways, an official said.'
    again = 'Ana Ruiz, who runs the harbour, said the men were let go for their "very harsh" ways.'
    assert flagged(first, FILLER, again) == []
    assert flagged(first, FILLER) == ["an official said"]


def test_critics_whom_the_story_has_told_of_are_not_asked_for_again():
    known = "Critics, among them Ana Ruiz, say the wall is too thin."
    assert flagged(known, FILLER, "Critics say the wall will fall.") == []
    assert flagged("Critics say the wall will fall.", FILLER) == ["Critics say"]


def test_a_second_official_is_one_of_those_met_before():
    met = "One of the officials asked for anonymity because the talks are private."
    assert flagged(met, FILLER, "The ferry was seen at noon, said a second official.") == []


def test_a_hospital_that_has_told_of_its_officials_answers_for_one_of_them():
    met = "The room is locked at night, the hospital's officials said. The loss is a pity, an official said."
    assert flagged(met) == []


def test_what_a_feud_is_believed_to_be_behind_is_the_police_sources_claim_of_the_sentence_before():
    claim = "The feud over the two boats is believed to be behind the fire on the quay."
    before = "Harbour police said the feud over the two boats was one of the reasons for the fire on the quay."
    assert flagged(before, claim) == []
    assert flagged("Harbour police opened the quay.", claim) == ["is believed to"]


def test_several_outlets_are_none_in_particular_unless_the_next_sentence_names_one():
    claim = "Several outlets reported a second fire."
    assert flagged(claim, "The Malvo Herald said two boats had burnt.") == []
    assert flagged(claim, FILLER, "The Malvo Herald said two boats had burnt.") == ["Several outlets reported"]


def test_a_holder_behind_but_is_of_another_claim():
    talk = "There is speculation that the port may close, but the mayor would not talk of it, saying that she knew nothing."
    assert flagged(talk) == ["There is speculation that"]


def test_officials_are_known_by_their_spokesman_in_the_north_of_the_country():
    told = "Ana Ruiz, a spokeswoman for the police in northern Norway, said two boats had burnt."
    assert flagged("Two boats burnt, Norwegian officials said.", told) == []


def test_an_official_of_an_office_is_known_by_its_director_who_speaks_next():
    claim = "The boats will be back in May, a top Harbour Office official said."
    next_up = "“They are old boats,” said Ana Ruiz, deputy director of the office."
    assert flagged(claim, next_up) == []
    assert flagged(claim, FILLER) == ["a top Harbour Office official said"]


def test_rights_groups_are_asked_for_unless_the_head_of_one_speaks_next():
    claim = "Rights groups say the arrests are unlawful."
    head = "Ana Ruiz, president of Malvo Rights Watch, called them a disgrace."
    assert flagged(claim, head) == []
    assert flagged(claim, FILLER) == ["Rights groups say"]
    assert flagged("A rights group said the arrests were unlawful.", FILLER) == []


def test_where_they_are_believed_to_be_goes_on_from_what_the_police_said():
    assert flagged("Detectives said the men had argued. They are believed to be at sea.", FILLER) == []
    assert flagged("The men had argued. They are believed to be at sea.", FILLER) == ["are believed to"]


def test_observers_set_against_an_expert_are_others_than_that_expert():
    expert = "“The wall is safe,” said Ana Ruiz, an expert at the Kelso Institute."
    claim = "some observers have said"
    assert flagged(FILLER, f"{expert} However, {claim} it will fall.") == [claim]
    assert flagged(FILLER, f"{expert} Some observers have said it will stand.") == []


FOUR = tuple(
    f"The wall is old, said {name}, who lives by it." for name in ("Ana Ruiz", "Tom Hale", "Rhea Sond", "Olu Bright")
)
LONG = "\n\n".join(f"The wall by the harbour is {metres} metres long there." for metres in range(3, 60))


@pytest.mark.parametrize(
    "routine",
    [
        "Norwegian officials said the port was shut.",
        "A Ruiz aide said the mayor was pleased.",
        "An official in the mayor's office said she would stay.",
        "Several aides complained of the noise.",
        "Two bridges fell, according to local media.",
        "Recent reports suggest that more will go.",
        "Many people, he noted, were thinking of leaving.",
        "Federal statistics show that walls fall.",
        "A Reuters source said it would put the cost of the wall at a million.",
        "A senior harbour official hinted at it on Monday in a speech to sailors.",
        "Negotiators agreed to meet.",
        "White House aides say the speech will be sunny.",
        "Tom Hale, considered a top harbour operative, left in May.",
        "Reports at the time said the wall fell.",
        "Exit polls on Tuesday night showed that walls are loved.",
        "An aide to Ana Ruiz said she would stay.",
        "Committee aides said the vote would be in May.",
        "A harbour clerk said the wall was old, according to a person who was there because of it.",
        "A former clerk said the mayor pushed him. The lawsuit names her office.",
        "According to survivors, the wall fell at noon.",
        "The wall is not chaos, as some media reports have claimed.",
        "A whistleblower alleged that the wall was weak.",
        "Officials will meet, and many others say they will come.",
    ],
)
def test_what_an_editor_lets_pass_needs_no_name(routine):
    assert flagged(FILLER, routine) == []


def test_a_hard_claim_that_is_reportedly_so_needs_its_source():
    assert flagged(FILLER, "The mayor has reportedly lost £3m.") == ["reportedly"]
    assert flagged(FILLER, "The harbour office is reportedly investigating the mayor.") == ["reportedly"]


def test_a_person_whom_something_is_said_of_says_nothing():
    told = "Malvo is widely expected to win, according to a person familiar with the talks."
    assert flagged(FILLER, told) == ["according to a person"]


def test_what_the_same_people_told_an_outlet_in_the_next_breath_is_that_outlets():
    claim = "A source close to the family claimed that he was ill."
    assert flagged(FILLER, claim) == ["A source close to the family claimed"]
    assert flagged(FILLER, claim + " They told Malvo Weekly: “He has good days.”") == []


def test_the_line_under_the_headline_is_borne_out_below():
    deck = "Insiders say the wall will fall. Wall may fall"
    assert flagged(deck, FILLER) == []
    assert flagged(deck + ".", FILLER) == ["Insiders say"]


def test_people_who_speak_to_an_outlet_in_the_same_breath_are_that_outlets():
    assert flagged(FILLER, "The wall is weak, said a clerk speaking to the Malvo Herald.") == []


def test_what_a_page_tells_of_other_stories_behind_its_own_is_theirs():
    tail = (
        "Footage shows the moment a gull sank a paper boat in the park.",
        "Questions are being raised over the gold that pilgrims left at a shrine.",
        "A quiet tale of two sisters and a lamp has opened an old wound.",
        "Snow is on the way for those who live in the eastern hills.",
    )
    assert flagged(FILLER, *tail) == []
    assert flagged(FILLER, tail[1], FILLER) == ["Questions are being raised over"]


@pytest.mark.parametrize(
    "weighed",
    [
        "The mayor is said to have left the port, but her office denied it.",
        "The mayor is said to have left the port. There is no evidence that she did.",
        "The mayor is said to have left the port. Nobody could confirm it.",
    ],
)
def test_what_is_said_and_then_weighed_is_the_story(weighed):
    assert flagged(FILLER, weighed, FILLER) == []
    assert flagged(FILLER, "The mayor is said to have left the port. It rained.", FILLER) == ["is said to"]


@pytest.mark.parametrize(
    "standing",
    [
        "An official at the fundraiser said she was tired.",
        "A friend who knows both sisters said she was tired.",
        "A person who has seen the letter said she was tired.",
    ],
)
def test_of_somebody_who_was_there_or_knows_both_readers_know_how_they_know(standing):
    assert flagged(FILLER, standing) == []
