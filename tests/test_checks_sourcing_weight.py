"""Claims that nobody holds: which of them weigh so much that an editor asks who says so."""

import pytest

from newslint import packs, readers
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.category == "sourcing" and rule.enabled])
FILLER = "\n\n".join(f"The wall by the harbour is {metres} metres long there." for metres in range(3, 42))
VOICES = "\n\n".join(
    f"{name}, who lives by the wall, said {thing} was old."
    for name, thing in (
        ("Tom Hale", "the bell"),
        ("Rhea Sond", "the tower"),
        ("Olu Bright", "the bridge"),
        ("Ines Maro", "the road"),
        ("Femke Odel", "the lamp"),
    )
)
TRADE = "The bank cut its rate. Shares rose, sales of oil fell and the company kept its price."


def flagged(*paragraphs, headline="The wall may fall"):
    source = headline + "\n\n" + "\n\n".join(paragraphs) + "\n"
    linted = LINTER.lint(readers.read("story.txt", source.encode()))
    assert linted.failures == ()
    return [linted.source[finding.span.start : finding.span.end] for finding in linted.findings]


@pytest.mark.parametrize(
    "claim",
    [
        "Analysts said demand was strong.",
        "Economists forecast growth of 4% in spring.",
        "The worst is over, analysts say.",
    ],
)
def test_in_a_story_about_trade_analysts_tell_how_trade_goes(claim):
    assert flagged(TRADE, FILLER, claim) == []


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        ("Analysts said the two had fallen out in a boardroom dispute.", "Analysts said"),
        ("Analysts said 40% of the boats leaked.", "Analysts said"),
        ("Analysts said the firm had misled its owners.", "Analysts said"),
        ("Analysts believe the firm will be sold.", "Analysts believe"),
    ],
)
def test_but_a_quarrel_a_figure_an_accusation_or_a_belief_of_theirs_has_a_holder(claim, found):
    assert flagged(TRADE, FILLER, claim) == [found]


def test_analysts_of_politics_are_asked_for():
    assert flagged(FILLER, "Analysts said the mayor was strong.") == ["Analysts said"]


def test_a_lead_that_ends_with_experts_has_its_news_from_those_below_it():
    lead = "The bay of Malvo has lost half of its seals, experts say."
    assert flagged(lead, "The Harbour Office said seals had left the bay.", FILLER) == []
    assert flagged(lead, "The ferry runs at noon.", FILLER) == ["experts say"]


def test_a_lead_that_ends_with_what_has_been_said_is_told_of_next():
    lead = "The ferry will have no bar on board, it has been suggested."
    assert flagged(lead, "The port minister, Ana Ruiz, said drinks were a danger.", FILLER) == []
    assert flagged(lead, "The lamps were green.", FILLER) == ["it has been suggested"]


def test_people_familiar_with_a_matter_are_asked_for_even_in_a_lead():
    lead = "The port may be sold, according to people familiar with the talks."
    assert flagged(lead, "The Harbour Office said the port was old.", FILLER) == ["people familiar with"]


def test_several_people_who_know_are_asked_for_below_the_lead_only_where_they_accuse_somebody():
    assert flagged(FILLER, "The port may be sold, according to people familiar with the talks.") == []
    bribed = "The mayor took a bribe, according to people familiar with the talks."
    assert flagged(FILLER, bribed) == ["people familiar with"]


def test_what_is_thought_is_somebodys_once_it_is_confirmed():
    claim = "The club is thought to want a swap with Malvo Rovers."
    assert flagged(FILLER, claim + " “The swap has been put to us,” confirmed Ana Ruiz.") == []
    assert flagged(FILLER, claim) == ["is thought to"]


def test_a_rumour_that_the_lead_dismisses_is_the_story():
    claim = "Ruiz is rumoured to want the yard."
    assert flagged("Ana Ruiz has laughed off reports of a sale.", FILLER, claim) == []
    assert flagged("Ana Ruiz has two boats.", FILLER, claim) == ["is rumoured"]


def test_a_source_who_confirmed_it_to_an_agency_is_the_agencys():
    claim = "Ana Ruiz will stay, according to a person familiar with the deal."
    assert flagged(FILLER, claim, "The source confirmed the deal to the Associated Press.") == []
    assert flagged(FILLER, claim, "The source left at noon.") == ["according to a person"]


def test_what_follows_a_lead_that_is_from_an_outlet_is_from_there():
    follow_up = "She is said to want the part of a clerk."
    lead = "Ana Ruiz will sing in a film, according to the newspaper Malvo Herald."
    assert flagged(lead, follow_up, FILLER) == []
    assert flagged("Ana Ruiz will sing in a film.", follow_up, FILLER) == ["is said to"]


def test_what_somebody_named_is_said_to_think_is_asked_for_where_many_speak():
    claim = "Ana Ruiz is said to believe that the wall is a mistake."
    aside = "The wall is understood to date from the age of sail."
    assert flagged(FILLER, VOICES, claim) == ["is said to"]
    assert flagged(FILLER, VOICES, aside) == []


def test_how_a_thing_is_said_to_be_needs_nobody_but_what_somebody_is_said_to_be_does():
    assert flagged(FILLER, "The sound is said to be clear.") == []
    assert flagged(FILLER, "The mayor is said to be ill.") == ["is said to"]


def test_what_is_believed_to_have_been_needs_a_holder_only_where_it_accuses():
    assert flagged(FILLER, "The cheese is believed to have been made there for 900 years.") == []
    assert flagged(FILLER, "The men are believed to have stolen nine boats.") == ["are believed to"]


def test_an_expert_named_anywhere_answers_for_the_plain_words_of_experts_in_a_long_story():
    expert = "Ana Ruiz, a professor at Malvo University, said the ring was gold."
    assert flagged(FILLER, "Experts say the ring is from the north.", FILLER, expert) == []
    assert flagged(FILLER, "Experts say the ring is a fake.", FILLER, expert) == ["Experts say"]


def test_a_line_that_points_at_another_story_claims_nothing():
    assert flagged(FILLER, "REACTION TO THE VOTE: A former harbour official said the wall was weak.") == []


def test_those_close_to_somebody_are_nameless():
    assert flagged(FILLER, "Those close to the mayor say that she will quit.") == ["Those close to"]


def test_initial_reports_were_overtaken_but_what_they_suggest_is_news():
    assert flagged(FILLER, "Initial reports said two boats had burnt.") == []
    assert flagged(FILLER, "Initial reports suggest that two boats burnt.") == ["Initial reports suggest"]


def test_many_in_a_trade_speak_for_the_trade_unless_they_accuse():
    assert flagged(FILLER, "Many in the shipping trade say boats are dear.") == []
    assert flagged(FILLER, "Many in the shipping trade say the sale was a scandal.") == [
        "Many in the shipping trade say"
    ]


def test_a_story_that_opens_with_officials_of_a_country_names_one_somewhere():
    lead = "US officials say nine boats are missing from the port of Malvo."
    assert flagged(lead, FILLER) == ["US officials say"]
    assert flagged(lead, FILLER, "Ana Ruiz, a spokeswoman for the navy, said it had lost two.") == []
    assert flagged(FILLER, lead) == []


def test_a_reason_for_anonymity_holds_for_all_who_are_described_alike():
    top = "The clerk was dismissed, according to a harbour insider."
    reason = "The port knew, said a harbour insider who was not authorised to speak."
    assert flagged(top, FILLER, reason) == []
    assert flagged(top, FILLER) == ["according to a harbour insider"]


def test_other_studies_beside_one_that_is_told_are_its_ground():
    told = "The study, published in the Malvo Journal, followed nine gulls."
    plain = "Some studies suggest that gulls can sing."
    assert flagged(told, FILLER, VOICES, plain) == []
    assert flagged(FILLER, plain) == ["Some studies suggest"]


def test_a_figure_that_only_tells_more_of_a_thing_is_not_the_claim():
    aside = "The wall rests on the bank of the river, which carries 90% of the sand, analysts say."
    assert flagged(FILLER, VOICES, aside) == []
    assert flagged(FILLER, VOICES, "The wall has lost 90% of its stones, analysts say.") == ["analysts say"]


def test_what_was_reportedly_done_under_pressure_is_asked_for():
    assert flagged(FILLER, "The clerk left, reportedly under pressure from the mayor.") == ["reportedly"]
    assert flagged(FILLER, "The clerk left, reportedly by boat.") == []


@pytest.mark.parametrize("wing", ["left", "right"])
def test_critics_on_one_side_are_a_camp(wing):
    assert flagged(FILLER, f"Critics on the {wing} say the law would let firms collude.") == []


def test_who_both_are_that_asked_for_anonymity_stands_before():
    claim = "The wall is weak, a harbour insider said."
    assert flagged(FILLER, claim, "Both spoke on condition of anonymity to discuss the talks.") == []
    assert flagged(FILLER, claim, "Both sailed at noon to discuss the talks.") == ["a harbour insider said"]


def test_a_person_is_the_source_whose_name_is_withheld():
    claim = "The port is for sale, according to a person familiar with the talks."
    reason = "The price is low, said the source, who was not authorised to discuss them."
    assert flagged(FILLER, claim, reason) == []


@pytest.mark.parametrize(
    "told",
    [
        "A source has revealed to the Malvo Herald that the wall is weak.",
        "The Harbour Board (HB) analysis says 40 boats leak.",
        "A careful observer might ask who pays.",
        "Nine men died, police and hospital sources said.",
        "The thief is believed to be from the north.",
        "Ana Ruiz woke up in the ward, doctors say. She talked of her cat, the Malvo Herald reports.",
        "The mayor reportedly stole 90 boats, a hoax.",
    ],
)
def test_what_has_a_holder_after_all_or_claims_nothing(told):
    assert flagged(FILLER, told) == []


def test_what_is_claimed_is_quoted_next_of_somebody_named():
    claim = "The sale will pave the way for a second port, it is claimed."
    assert flagged(FILLER, claim, "Ana Ruiz wrote: “A second port is what the sale is for.”") == []
    assert flagged(FILLER, claim, "The ferry calls at noon.") == ["it is claimed"]


def test_officials_whom_a_story_opens_with_need_no_name_where_a_ministry_is_on_record():
    lead = "US officials say nine boats are missing from the port of Malvo."
    assert flagged(lead, FILLER, "The navy ministry issued a statement.") == []


QUOTED = '"I have lived here for years," said Tom Hale, who keeps the lamp.'


@pytest.mark.parametrize(
    "claim",
    [
        "The gulls of the bay are thought to breed on the far side.",
        "The word is believed to come from the name of a sail.",
        "The crowd met the song with laughter, according to reports.",
        "Some say the light is best in autumn.",
        "Tom Hale, who came to the port in spring, according to a person with knowledge of its books, keeps the lamp.",
    ],
)
def test_a_long_story_that_quotes_somebody_is_not_asked_whose_a_harmless_aside_is(claim):
    assert flagged(QUOTED, FILLER, claim) == []
    assert flagged(FILLER, claim) != []


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        ("The firm is thought to want the quay.", "is thought to"),
        ("It is understood that the yard will be sold to its rivals at a low price.", "It is understood that"),
        ("The minister is said to favour a second bridge.", "is said to"),
        ("Ana Ruiz is said to sing at night.", "is said to"),
        ("Three men died in the storm, according to reports.", "according to reports"),
        ("Some say the keeper stole the oil.", "Some say"),
        ("The bells were cast for 90,000 pounds, according to reports.", "according to reports"),
        ("A study found that gulls can count.", "A study found"),
        ("Sources said the lamps were green.", "Sources said"),
    ],
)
def test_but_it_is_asked_where_somebody_could_dispute_it_or_readers_could_look_it_up(claim, found):
    assert flagged(QUOTED, FILLER, claim) == [found]


def test_a_harmless_claim_that_tells_what_the_headline_does_carries_the_story():
    claim = "The gulls of the bay are thought to breed on the far side."
    assert flagged(QUOTED, FILLER, claim, headline="Gulls of the bay breed") == ["are thought to"]


def test_what_is_thought_to_be_done_some_day_needs_no_source_in_a_short_story_that_quotes_somebody():
    booked = "It is thought that rooms will be taken in the old inn."
    assert flagged("The fair is near.", QUOTED, booked) == []
    assert flagged("The fair is near.", QUOTED, "It is understood that rooms will be taken in the old inn.") != []
    assert flagged("The fair is near.", QUOTED, "It is thought that the old inn will close.") != []


def test_gossip_of_sport_is_asked_for_only_where_it_accuses_somebody():
    match = (
        "The striker scored two goals in the match. The coach of the league side praised the winger. The cup final is "
        "near. The goalkeeper beat the champions. The season has ten games."
    )
    assert flagged(match, "The winger is understood to want a new club.") == []
    assert flagged(match, "The winger is said to have cheated in the match.") == ["is said to"]


def test_whom_a_club_signs_is_gossip_of_sport_in_american_words_too():
    season = (
        "The outfielder hit well in the game. The shortstop left in the offseason. The bullpen is old. Two pitchers hurt. "
        "The roster of the league side has a slugger. The season is near."
    )
    signed = "The righty agreed to a new deal, per a person familiar with it."
    assert flagged(season, signed) == []
    assert flagged("The wall is old. The lamp is green.", signed) == ["a person familiar with"]


def test_years_of_an_era_are_no_figure():
    dated = "Experts believe the ships were sunk between 630 and 670 A.D. in the bay."
    assert flagged(FILLER, VOICES, dated) == []
    assert flagged(FILLER, VOICES, dated.replace(" A.D.", " metres down")) != []


def test_what_is_expected_beside_somebody_who_speaks_is_their_expectation():
    expected = "The cuts are expected to lead to a smaller fleet."
    assert flagged(f"The port is old. {expected} The Harbour Office said the pay of its pilots would be halved.") == []
    assert flagged(f"The port is old. {expected} The pay of the pilots is low.") == ["are expected to lead"]


def test_what_experts_say_could_be_is_asked_for_in_a_short_story_only_where_something_hangs_on_it():
    tide = "The tide was low.\n\nA gull sat on the quay.\n\nThe lamp is green."
    assert flagged(tide, QUOTED, "Analysts say the song could win the cup.") == []
    assert flagged(tide, QUOTED, "Analysts say the song is the best of the year.") == ["Analysts say"]
    assert flagged(tide, QUOTED, "Analysts say the yard could shut and the town suffer.") == ["Analysts say"]
    assert flagged(tide, "Analysts say the song could win the cup.") == ["Analysts say"]
