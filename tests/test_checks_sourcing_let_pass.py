"""Claims without a name that a fair editor lets pass: who is meant is told elsewhere, or nothing hangs on it."""

from functools import partial

import pytest
from linting import asked_about, sourcing, told

LINTER = sourcing("vague-verdict")
flagged = partial(asked_about, LINTER)
FILLER = "\n\n".join(f"The wall by the harbour is {metres} metres long there." for metres in range(3, 20))


def findings(*paragraphs):
    linted = told(LINTER, *paragraphs)
    return linted.source, linted.findings


def test_one_noun_is_asked_for_once_and_shown_wherever_it_stands():
    source, found = findings("Analysts said the firm would be sold.", FILLER, "Analysts say its price is £90.")
    (only,) = found
    assert source[only.span.start : only.span.end] == "Analysts said"
    assert [source[one.span.start : one.span.end] for one in only.evidence] == ["Analysts say"]


def test_experts_at_the_top_are_those_whom_the_story_names():
    lead = "The bay will silt up, experts say."
    named = (
        "“It has begun,” said Ana Ruiz, a professor at Malvo University.",
        "“Nets come up full of mud,” said Tom Hale, a researcher at the Harbour Institute.",
    )
    assert flagged(lead, FILLER, *named) == []
    assert flagged(lead, FILLER) == ["experts say"]


def test_a_group_is_spoken_for_by_who_is_quoted_behind_one_more_sentence_of_its_own():
    claim = "Many conservationists now fear the seals will go. Some bays may lose all of them."
    quoted = "“It has been a disaster,” said Ana Ruiz, who heads the Seal Trust."
    assert flagged(FILLER, claim, quoted) == []
    assert flagged(FILLER, claim) == ["Many conservationists now fear"]


def test_who_is_told_of_by_what_he_did_is_named_next():
    claim = "It came as a donor who recently left the mayor's party said she had cheated its rivals."
    named = "Ana Ruiz, a miller who recently gave the rivals £90, said she would pay more."
    assert flagged(FILLER, claim, named) == []
    assert flagged(FILLER, claim) == ["a donor who recently left the mayor's party said"]


def test_a_list_of_other_stories_tells_nothing_itself():
    teasers = "Two teams have found the wreck.\n\nBy Ana Ruiz\n\n{}\n\nBy Tom Hale and Olu Bright\n\nThe port.\n\nBy Rhea Sond"
    assert flagged(teasers.format("The wall will fall, an expert said.")) == []


@pytest.mark.parametrize(
    "told",
    [
        "Some believe that each tide is longer than the last. But that is not the case.",
        "Some say they do not want the guards in their town.",
        "During the hearings, one lawyer who worked with Ruiz claimed she had lied.",
        "“The heat was awful,” one survivor recalled.",
        "According to a court clerk, arguments would be heard in May.",
        "Health experts recommend a walk.",
        "Some people won't believe it until they see it.",
        "It has not been reported before.",
        "Storms above that line are considered to be major ones.",
        "The jar held what is a material believed to be soot.",
        "This was reportedly the first such storm.",
        "He led the game they are purportedly watching over.",
        "The keeper was reportedly saved from a kennel. According to an interview with Malvo Weekly, she was old.",
        "The office is a candidate, a reported one.",
        "The wall, legend has it, was built in a night.",
        "The assumption was that the wall would hold.",
        "But experts doubt that the wall will stand, the Herald's Ana Newton-Hale reports",
        "Ferries are not as fast as fans and pundits had hoped.",
        "Many visitors say it is the size of the hall that moves them.",
        "The bill for the vet is estimated to come in at £1,500, but Ana Ruiz said it would be worth it.",
        "The keeper has not been accused of theft.",
        "The gulls are not sick, as some have suggested.",
        "The tree is thought to be 900 years old, judging by its rings.",
        "Some people believed hundreds of years ago that the sea was flat.",
        "After intelligence officials declared the video to be authentic, the mayor left.",
        "According to the report, kin may sit together. The plan reportedly also follows a complaint.",
        "A smaller boat is said to be in the works. It will sail in May, according to the website Malvo Bild.",
        "The yard will be sold, reports say. The deal was first reported by the Malvo Herald.",
        "The keeper woke up at noon, Malvo TV reports. The tide was low. She reportedly talked of her cat.",
        "Wildlife experts doubt it, reports the Malvo Times. “A shock can stop a bear,” an expert said.",
        "Some channels are four miles wide. The search warrant papers say he had a boat.",
        "Many began to doubt it, and the order split.",
        "Experts have argued over why the sea rises.",
        "Scientists think the valley was formed by ice.",
        "The port was shut by a mayor whom her critics have long blamed for the loss.",
        "Femke Odel, also an avid collector of shells, says it is rare.",
        "There was fear that a man was out there at night.",
        "A friend told me that I looked like a sailor.",
        "One theory is that the wall sank.",
        "It is no secret that the ferry is slow.",
        "Trade is forecast to grow by 4.4% next year.",
        "There is ample evidence that gulls can count.",
        "It could be argued that the plan is only a longer way round.",
        "The clerk of the port sharply criticised the plan.",
        "A large review of studies has found that fish is good.",
        "“The stock is low,” an aid worker warned Reuters.",
        "The survey counts theft whether it is reported to police or not.",
        "It's been said that it is hard to part sport from war.",
        "Some would argue that it bought nothing.",
        "Forecasters predicted gusts of wind of up to 60 mph.",
        "One consumer advocate said carriers could do more. They should share masts, said Tomar Haleth, who leads a group.",
        "Environmentalists say the yard harms the bay. They note small quakes. The bay is dying, said Ana Ruiz, an activist.",
        "One must listen to people who say that they have been robbed.",
        "Some criticised the alert.\n\nI did not ask for this.\n\n— N. Hale (@nhale) 19 May 2016",
        "Light bulbs are driving down the cost, experts said. The gain is large, said Tom Hale, a harbour engineer.",
    ],
)
def test_what_claims_nothing_of_weight_or_is_told_is_let_pass(told):
    assert flagged(FILLER, told, FILLER) == []


def test_why_two_people_are_not_named_may_be_said_of_both_sources():
    claim = "The envoy would not go on, two people briefed on the talks said."
    reason = "Both sources, who declined to be identified given the sensitivity of the matter, said Malvo would pay."
    assert flagged(FILLER, claim, reason) == []


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("The keeper was reportedly seen at noon.", ["reportedly"]),
        ("Many visitors say the guide stole their bags.", ["Many visitors say"]),
        ("Some people believe that the sea is flat.", ["Some people believe"]),
        ("The yard has been accused of theft.", ["has been accused of"]),
    ],
)
def test_but_who_says_so_is_asked_for(told, found):
    assert flagged(FILLER, told, FILLER) == found


def test_those_at_the_scene_of_a_story_are_its_people():
    assert flagged("Rescuers found the cat on Monday.", FILLER, "Rescuers say it dug itself out.") == []


def test_a_field_that_is_named_elsewhere_has_its_experts():
    named = "The digital rights organisation Malvo Free called the plan a danger."
    claim = "Digital rights experts have warned that the plan will harm sailors."
    assert flagged(named, FILLER, claim) == []
    assert flagged(FILLER, claim) == ["Digital rights experts have warned"]


def test_one_man_of_a_trade_who_opens_the_story_is_who_is_named_next():
    lead = "A Malvo fisherman says that a song saved his mate from murder."
    assert flagged(lead, "Tomar Haleth was on his way to the bay when a bear came.") == []
    assert flagged(lead, "The bay is deep.") == ["A Malvo fisherman says"]
    assert flagged("A Malvo fisherman says that a song saved his life.", "The bay is deep.") == []


def test_research_that_opens_the_story_may_be_told_of_far_below():
    lead = "A higher age would save lives, research suggests, though the outlook is dim."
    assert flagged(lead, FILLER, "A report sponsored by the Malvo Institute put the number at 900.") == []
    assert flagged(lead, FILLER) == ["research suggests"]


def test_what_is_reportedly_so_is_the_polices_who_tell_all_the_rest():
    case = "Police said the man had a boat.\n\nThe police say he left.\n\nPolice said he came back."
    assert flagged(case, "He reportedly sold the boat.") == []
    assert flagged("The man had a boat.", FILLER, "He reportedly sold the boat.") == ["reportedly"]


def test_why_this_person_is_not_named_is_said_of_the_one_before():
    claim = "The charges hastened the sale, a person familiar with the thinking at the firm said."
    reason = "“They knew,” said this person, who could not comment on the record about private talks."
    assert flagged(FILLER, claim, reason) == []


def test_an_official_who_opens_the_story_is_named_next_behind_a_title():
    lead = "A top harbour board official attacked the plan as a gamble."
    named = "The president of the board, Ana Ruiz, who is one of ten who decide on the plan, said that the gamble of the harbour had failed."
    assert flagged(lead, named) == []


def test_a_lead_sums_up_those_whom_a_story_names_and_what_stands_amid_a_paragraph_does_not():
    lead, claim = "Casual games will grow, according to industry experts.", "Industry experts say that games will grow."
    told = (
        "Ana Ruiz of Brill said that players were many.",
        "Tom Hale of Malvo Games said that players came from all ports.",
    )
    assert flagged(lead, *told, FILLER) == []
    assert flagged(FILLER, f"The fair is open. It has two halls. A third is shut. {claim}", FILLER, *told) == [
        "Industry experts say"
    ]


def test_kin_of_those_of_whom_the_story_tells_need_no_name_and_members_of_a_club_do():
    assert flagged(FILLER, "One man drowned, and family members say another was killed by a branch.") == []
    assert flagged(FILLER, "One man drowned, and club members say another was killed by a branch.") == [
        "club members say"
    ]


def test_what_is_per_a_newspaper_of_a_country_is_that_papers():
    assert flagged(FILLER, "The date of the visit is reported to be May 4, per the Norwegian newspaper.") == []
    assert flagged(FILLER, "The price of the visit is reported to be £4 per Norwegian guest.") == ["is reported to"]


def test_a_further_source_is_one_more_of_the_outlets():
    first = "A source told the Malvo Herald that the singer had left."
    assert flagged(FILLER, first, FILLER, "A further source then confirmed that she was ill.") == []
    assert flagged(FILLER, "A further source then confirmed that she was ill.") == ["A further source then confirmed"]
