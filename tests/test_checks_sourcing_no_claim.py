"""Claims that somebody close by holds, and words of saying with which nobody tells readers anything."""

from functools import partial

import pytest
from linting import asked_about, sourcing

LINTER = sourcing()
flagged = partial(asked_about, LINTER)
FILLER = "\n\n".join(f"The wall by the harbour is {metres} metres long there." for metres in range(3, 12))


@pytest.mark.parametrize(
    ("claim", "asked", "holder"),
    [
        (
            "This has led some to believe the wall is a trick.",
            "has led some to believe",
            "As Ana Ruiz explains, it is.",
        ),
        (
            "Some raged at the wall, others said it hid the sea.",
            "others said",
            "Ana Ruiz shared that sentiment on Monday.",
        ),
        (
            "A top harbour official said the wall would cost boats their berths.",
            "A top harbour official said",
            "Ana Ruiz, the harbour's chief adviser, said the wall would take all berths from boats.",
        ),
        (
            "Not everyone is convinced that selling the old quay is the best way.",
            "Not everyone is convinced",
            "Malvo Bank, which can stop any sale of the quay, said it would look for another way.",
        ),
        (
            "The old quay is reportedly for sale.",
            "reportedly",
            "The harbour chief told the Malvo Herald that it would go by May.",
        ),
    ],
)
def test_a_claim_is_answered_by_whoever_takes_it_up_next(claim, asked, holder):
    assert flagged(FILLER, claim, FILLER) == [asked]
    opens = claim.startswith("The old quay")
    assert flagged(*(() if opens else (FILLER,)), claim, holder, FILLER) == []


def test_a_group_is_spoken_for_by_who_is_quoted_behind_what_else_it_says():
    claim = "Critics say the wall is a danger to seals. They say it kills them."
    assert flagged(FILLER, claim) == ["Critics say"]
    assert flagged(FILLER, claim, "“It is a trap,” said Ana Ruiz, who keeps some.") == []


def test_the_fewer_sentences_lie_between_the_fewer_words_tell_that_it_is_the_same():
    claim = "It is understood the club has sold its oldest boat to a rower."
    same = "The club said on Monday that a rower would have its boat."
    assert flagged(FILLER, claim, FILLER) == ["It is understood"]
    assert flagged(FILLER, claim, same, FILLER) == []
    assert flagged(FILLER, claim, FILLER, same) == ["It is understood"]


def test_a_lead_may_keep_readers_waiting_for_whom_it_is_from():
    lead = "Researchers are warning of a mould that eats the sails of boats."
    named = "“The mould eats all sails,” said Ana Ruiz of the boat makers Brill."
    filler = "The sea is grey. The quay is long. The tide is low."
    assert flagged(lead, filler, named) == []
    assert flagged(lead, filler) == ["Researchers are warning"]


def test_one_person_of_whom_a_lead_tells_is_named_a_little_further_down():
    lead = "A leading safety expert said that rowers trapped by the wall could live for weeks."
    named = "Ana Ruiz, who taught safety at the port, noted that six rowers had lived behind the wall for a month."
    other = "Ana Ruiz, who taught at the port, noted that the tide was low."
    assert flagged(lead, "The sea is grey.", named) == []
    assert flagged(lead, "The sea is grey.", other) == ["A leading safety expert said"]


def test_who_speaks_of_another_matter_answers_for_nobody():
    other = "The harbour board said the tide was low."
    assert flagged(FILLER, "It is understood the club has sold its oldest boat.", other) == ["It is understood"]


@pytest.mark.parametrize(
    "told",
    [
        "Shares in the yard rose, indicating investors were expecting a higher bid.",
        "Investors are nervous about the price of fish.",
        "If critics truly believe the wall is weak, why do they sit on it?",
        "His record as an adviser suggests that he would not cheat.",
        "Economists generally compare debt with the size of a trade.",
        "Pundits would then wonder whether the mayor had changed.",
        "Six fires, some blamed on the mill, have burnt since May.",
        "Some of us view the sea as a danger.",
        "Ana Ruiz feels some analysts view her as a thief.",
        "A meeting between Tom Hale, the mayor's son, and a lawyer said to be his friend was called off.",
        "Which guests have reportedly turned down the feast?",
        "Party strategists claim that women vote more where women stand.",
        "Most of the dead were believed to be sailors, the coast guard said.",
        "It has not been suggested that the crew had been drinking.",
        "In their study, researchers explain that lamps were filled with oil.",
        "A total of 359 thefts have been reported to the harbour police.",
        "Testifying before the harbour board, a lobbyist for the Brewers' League called the tax a theft.",
        "A lobbyist for the Brewers' League said the tax was a theft.",
        "An aide who was in the room said the mayor wept.",
        "A top harbour official, Gen Tomar Haleth, said the wall was old.",
        "Two members of the harbour board, Tomar Haleth and Olu Bright, said the wall was old.",
        "Colleagues in the late 1980s called him a thief.",
        "Neither wall is new, one of the officials said.",
        "A port official noted to the Malvo Herald that the wall was old.",
        "“He won, they have to get over it,” one resident said.",
        "Harvest data show that plums are dear.",
        "HO data suggests that boats sink.",
        "And HO-based figures also suggest that boats sink.",
        "Breathing tests showed that his lungs were weak.",
        "The yard is linked with two mills by the same owner.",
        "The injuries are believed to be slight.",
        "It was thought that the mayor would go, but she turned out to be well.",
        "Those in the valley may see little use in a boat.",
        "Rents are expected to climb, if the board's estimates prove correct.",
        "The land was his before it was claimed by the port.",
        "Conventional wisdom about the port will hold this morning.",
        "The debate is the latest of doubts being raised by brewers about the tax.",
        "Progressives in the port were angry. Some view the wall as a betrayal.",
        "Activists say they will go on with the strike.",
        "Farmers are hopeful that the wall will hold.",
        "Her supporters rarely acknowledge that she was a thief.",
        "Pundits dubbed the plan the Malvo tax.",
        "Investors are looking for a sign from the mayor.",
        "Many activists disagreed with Tomar Haleth and liked it rough.",
        "Tomar Haleth, who runs the port, called several lawmakers on Monday.",
        "The keeper got some blame for the leak.",
        "A baker at the inn said the days were long.",
        "At a hearing on Friday, a government lawyer said two men had stolen boats.",
        "According to a survey of its members, half have stolen boats.",
        "Centuries of data show that boats sink.",
        "Analysis of flight recorders showed that the boat was hit, port officials said on Monday.",
        "A harbour officer agreed, but the board overturned the ruling on theft.",
        "The hat was as widely mocked as anything he wore.",
        "Her internal polls show that rowers like her.",
        "They would lose if his term is seen as a failure.",
        "The ship cannot have been seen as a threat.",
        "He would not say whether they are thought to be thieves.",
        "The vote was dismissed as illegal by the port.",
        "Interviews with guards, priests and analysts indicate that the mood is low.",
        "Conservatives probably fancy themselves as thieves of a kind.",
        "Each of the polls shows that rowers like her.",
        "Prices have been blamed for stoking fears of a strike.",
        "She left before the allegations surfaced.",
        "Both parties were already raising questions about the theft.",
        "The number of those who said they had left fell.",
        "A top port official said earlier this month that the wall would hold.",
    ],
)
def test_words_that_are_no_claim_of_nameless_people_ask_for_nothing(told):
    assert flagged(FILLER, told, FILLER) == []


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("Investors said the price of fish would fall.", "Investors said"),
        ("Critics truly believe the wall is weak.", "Critics truly believe"),
        ("It came as an adviser said he would not pay.", "an adviser said"),
        ("Economists compare the debt with theft.", "Economists compare"),
        ("Some blamed the mill for six fires.", "Some blamed"),
        ("Some analysts view her as a thief.", "Some analysts view"),
        ("The oddity has led many to ask: could this be real?", "has led many to ask"),
        ("Strategists claim that women vote more where women stand.", "Strategists claim"),
        ("A lobbyist for the trade called the tax a theft, in breach of the law.", "A lobbyist for the trade called"),
        ("Two aides said the mayor wept.", "Two aides said"),
        ("Data show that plums are dear.", "Data show"),
        ("The yard has been linked with a sale.", ""),
        ("The men are believed to be thieves.", "are believed to"),
        ("The tide was low. Some view the wall as a betrayal.", "Some view"),
        ("Farmers in the port were angry. Some critics view the wall as a betrayal.", "Some critics view"),
        ("Many activists disagreed.", "Many activists disagreed"),
        ("A baker at the inn said the owner stole from the till.", "A baker at the inn said"),
        ("A survey of sailors found that half have stolen boats.", "A survey of sailors found"),
        ("Recent polls show that rowers like her.", "Recent polls show"),
        ("The vote was widely seen as a farce.", "was widely seen as a farce"),
        ("New allegations have surfaced about her.", "New allegations have surfaced"),
        ("Rowers are widely thought to own their boats.", "are widely thought"),
    ],
)
def test_the_same_words_ask_where_they_are_a_claim(told, asked):
    assert flagged(FILLER, told, FILLER) == ([asked] if asked else [])


def test_talk_of_which_the_headline_tells_is_the_story():
    talk = "The talk in the port is that Brill will buy the yard."
    assert flagged(talk, headline="Takeover rumour lifts shares") == []
    assert flagged(talk, headline="Shares rise") == ["The talk in the port is that"]


def test_what_a_street_seller_says_is_the_outlets_that_the_paragraph_has_been_to():
    street = "A burger seller said the strangers steal from him."
    assert flagged(FILLER, f"The Malvo Herald wrote about the quay in May. {street}") == []
    assert flagged(FILLER, f"The quay is long. {street}") == ["A burger seller said"]


def test_why_others_may_not_be_named_holds_for_all():
    claim = "The mayor has a choice of three, according to people with direct knowledge of the matter."
    reason = "Like others who spoke, they were not authorised to discuss the choice publicly."
    assert flagged(FILLER, claim) == ["people with direct knowledge of"]
    assert flagged(FILLER, claim, FILLER, reason) == []
    both = "Rowers on both sides spoke on the condition of anonymity so that they would not upset her."
    assert flagged(FILLER, claim, FILLER, both) == []
    assert flagged(FILLER, claim, FILLER, "The mayor told reporters that she was well.") == [
        "people with direct knowledge of"
    ]


def test_what_surveys_also_show_goes_on_from_the_poll_above():
    above = "A Malvo Institute poll showed that sailors care. Forty in a hundred are keen."
    assert flagged(FILLER, f"{above} Surveys also indicate that rowers do not.") == []
    assert flagged(FILLER, "Sailors are keen. Surveys also indicate that rowers do not.") == ["Surveys also indicate"]


@pytest.mark.parametrize("cut", ["Activists say they", "Farmers in the port were angry. Some", "And analysts indicate"])
def test_a_sentence_that_breaks_off_is_read_to_its_end(cut):
    assert flagged(FILLER, cut) in ([], [cut], ["analysts indicate"])


@pytest.mark.parametrize(
    "told",
    [
        "One friend has labelled herself a ship of the line.",
        "Some 90 guards and another 420 workers deemed essential stay.",
        "The flood forced the harbour media to grudgingly acknowledge it.",
        "The rule is for anyone a harbour official considers a risk.",
        "He turned back because a Norwegian official had said the wall was down.",
        "A loyalist aide might say that the wall is old.",
        "In 2016 a senior executive thought the wall was a mistake.",
        "Among those who were told that the wall was old, few left.",
        "Sources familiar with the talks declined to say what the mayor had paid.",
        "The levy is low, according to people who know both sisters.",
        "She will stay, said a person close to the talks, who asked not to be identified in discussing her plans.",
        "Key Harbour Party figures who said that the wall was old have left.",
        "Aides to the mayor believe that the wall is old.",
        "Harbour officials acknowledged in the interviews that the wall was a sham.",
        "The call is odd, the former aide said, and raises questions about the wall.",
        "It is late, but now that the pump has been shown to work, the wall may go.",
        "There's little doubt that the wall is old.",
        "More boats came than is assumed in the plan.",
        "While many have speculated that she paid, Ruiz said that was never the case.",
        "The port has two competing wings. Some say that it should be sold.",
        "Friends worried that I had lost my way.",
        "I was tired when a friend, a retired clerk, said to me that the wall would fall.",
        "As a Norwegian official famously said, the wall was built around the plan.",
        "Such remarks, made at every stop, reveal a politician who is sure of himself.",
        "Ana Ruiz speaks in Malvo on Monday. An aide said she will call for a wall.",
        "The Harbour Ministry knocked down talk of a strike. An official said the pilots would stay.",
        "The port had 90 boats, according to one contemporary chronicler.",
        "The boats were sunk, according to three NYT sources with knowledge of the raid.",
        "US officials had been confident that the talks would happen.",
        "“I want no tax,” said one lawmaker when asked by the Malvo Morning News.",
        "A harbour diplomat told state television that the talks had failed.",
        "At Brill Bank, analysts warned of a slump.",
        "The group of “mostly old” economists said in an open letter that the levy was a sham.",
        "Let us not kid ourselves; we conservatives hold that the wall is a folly.",
        "Forecasters had estimated that 90 boats would come.",
        "The board would not sign after allegations of theft surfaced.",
        "“The Big Wash”, as some are calling it, is on Monday.",
        "Most sailors vote, according to a number of studies (see Ruiz, “The Vote at Sea”).",
        "The vast majority of sailors expect a wall. A survey in May asked 900 of them.",
        "No guards are reported to have been hurt.",
        "An aide for Ruiz’s office estimated that 90 boats would come.",
        "The wall is weak, Harbour Security officials say.",
        "The plan was described by two people familiar with it who asked to remain anonymous because it is not out.",
        "A senior harbour source agrees, telling Malvo News that the wall is weak.",
        "Future historians will marvel at the wall.",
        "She was afraid of the press, according to recently released papers.",
        "Tom Hale saw a raised fist. Other commentators pronounced the speech flat.",
        "The budget assumes that trade will grow. Prices are expected to remain low.",
        "The day is generally celebrated with soup.",
        "I respect the fact that lots of people believe the wall is lost.",
    ],
)
def test_what_is_no_claim_of_nameless_people_or_is_weighed_at_once(told):
    assert flagged(FILLER, told) == []


def test_a_headlines_sources_are_those_that_the_story_describes():
    headline = "Port to close, sources say"
    described = "The port will close in May, according to two sources familiar with the sale."
    assert asked_about(LINTER, described, FILLER, headline=headline) == ["according to two sources"]


def test_lines_at_the_top_that_end_without_a_stop_sum_the_story_up():
    lines = (
        "Eric Ruiz, 31, is wanted for the fire",
        "Two boats burned in May",
        "A pal said he hated the harbour guards",
    )
    assert flagged(*lines, FILLER) == []
    assert flagged(*(f"{line}." for line in lines), FILLER) == ["A pal said"]
