"""Statements that a body has only as somebody's word, as possible or as open, and those that it bears out."""

import pytest
from linting import shown


def evidence(headline: str, body: str) -> list[str]:
    return [passage for found in shown("certainty-mismatch", f"{headline}\n\n{body}\n") for passage in found]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Comet dust made Malvo's river red",
            "Comet dust may be what made the river at Malvo red, a geologist suggested on Monday. Others think of algae, and samples have not come back.",
        ),
        (
            "Hackers stole patients' records",
            "Computers at Malvo hospital were down for a second day on Thursday after an attack.\n\nThe hospital said that it did not know yet whether records had been taken. A group that calls itself Grey Eel claims to have copies.",
        ),
        (
            "Mayor's son wrote anonymous letters",
            "Anonymous letters that have upset Ostrand for a year may have been written by the mayor's son, according to a handwriting expert hired by a rival.\n\nThe young man says that he has never seen them. Police have not questioned him.",
        ),
        (
            "Ancient ship found under car park is royal barge",
            "Timbers under a car park in Malvo might come from a royal barge, archaeologists think.\n\nThey will not be sure before the wood has been dated, and a grain ship is the other candidate.",
        ),
        (
            "Pupils brought knives to school",
            "Parents of a school in Ostrand say that pupils have brought knives into class.\n\nThe head teacher said that she had searched every bag and found nothing.",
        ),
        (
            "Ex-mayor pocketed parking fees",
            "An auditor's draft suggests that the former mayor may have kept parking fees.\n\nThe ex-mayor says the money went into the town's account, and the auditor has asked the bank for its records before she says anything final.",
        ),
        (
            "Missing hiker fell from ridge",
            "The search for a hiker on Mount Brill entered its fourth day on Thursday.\n\nRescuers are working on the assumption that he fell from the ridge, but have found nothing of him but a glove. His car was seen twenty miles away on Tuesday.",
        ),
        (
            "Actor left wife for co-star",
            "The actor Tom Hale has left his wife for his co-star, if a weekly magazine is to be believed.\n\nNeither of the three has said a word about it. The magazine quotes somebody who saw them at a petrol station.",
        ),
        (
            "Ministry lost files on dam",
            "The engineers' union maintains that the ministry has lost files on the dam.\n\nThe ministry's answer is that the files are where they always were, and that the union had only to ask.",
        ),
        (
            "Tram driver was on phone before crash",
            "A passenger has told local radio that the driver of the tram that left its rails in Malvo was on his phone.\n\nInvestigators have yet to look at the phone, and declined to comment on what anybody may have seen.",
        ),
        (
            "Cargo theft gang behind port blaze",
            "Police are looking at whether a gang that steals cargo set fire to a warehouse in the port.\n\nThat is one thought among several, the chief inspector said. Old wiring is another.",
        ),
    ],
)
def test_what_is_only_held_by_somebody_or_perhaps_so_is_no_fact(headline, body):
    assert evidence(headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Chief executive quit over expenses",
            "Otto Veld stepped down as chief executive of Brill Lines on Tuesday with two years left on his contract.\n\nThe company gave no reason. Two newspapers have linked his going to a review of expenses, which the company would not discuss.",
        ),
        (
            "Drone hit passenger jet over Malvo",
            "Pilots of a passenger jet reported a bump on the way into Malvo on Sunday.\n\nInvestigators are trying to find out whether a drone struck the nose. A bird is just as likely, the airline said.",
        ),
        (
            "Club sacked coach for betting",
            "Malvo Rovers parted company with their coach on Monday.\n\nThe club did not say why. There has been talk in the town of bets on cup games, all of which the coach has denied.",
        ),
        (
            "Bridge collapsed because of rust",
            "It will take months to learn why the Tarn bridge fell, its owner said on Wednesday.\n\nRust is one line of inquiry. So are a lorry over the weight limit and works on the piers last spring.",
        ),
    ],
)
def test_a_reason_that_nobody_gave_is_no_fact(headline, body):
    assert evidence(headline, body)


def test_what_helped_mice_has_not_been_shown_to_help_readers():
    assert evidence(
        "Herb tea mends broken sleep",
        "Mice that were given a herb tea slept an hour longer, a study says. It has not been tried on people, and its authors warn that what helps mice often does nothing for anybody else.",
    )


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Herb tea mends broken sleep in mice",
            "Mice that were given a herb tea slept an hour longer, a study says. It has not been tried on people.",
        ),
        (
            "Faulty heater caused hotel blaze",
            "A heater on the second floor set fire to the Hotel Brill, the fire service has found.\n\nIt had kept an open mind for weeks, since a chambermaid spoke of sparks and others of a cigarette.",
        ),
        (
            "Chief executive quit over expenses",
            "Otto Veld stepped down as chief executive of Brill Lines on Tuesday over £40,000 of expenses he could not account for, the company said.\n\nIt had first given no reason.",
        ),
        (
            "Bank hid losses from regulator",
            "The Bank of Ostrand hid losses from its regulator, a court ruled on Monday.\n\nThree former clerks had said so in a lawsuit, and the bank had rejected their claims.",
        ),
        (
            "Club sacked coach for betting",
            "Malvo Rovers dismissed their coach on Monday for betting on his own side's cup games, which he admitted.\n\nThere had been talk in the town for weeks.",
        ),
        (
            "Hackers stole patients' records",
            "Records of 40,000 patients were copied in an attack on Malvo hospital, it confirmed on Thursday.\n\nIt did not know yet who the attackers were.",
        ),
        (
            "Meteorite damaged church roof",
            "A meteorite went through the roof of St Brill's on Sunday night, and the vicar found it in the font.\n\nAn astronomer who weighed the stone believes that it is older than the earth.",
        ),
        (
            "Bridge collapsed because of rust",
            "Rust in two hangers brought down the Tarn bridge, an inquiry said on Wednesday.\n\nIt had also looked at a lorry over the weight limit, and will say in May who may be to blame.",
        ),
        (
            "Sewage killed fish in Tarn reservoir",
            "Sewage that ran from a broken main killed hundreds of fish in the Tarn reservoir, laboratory tests showed on Friday.\n\nThe water company had talked of low oxygen after a warm week.",
        ),
        (
            "Ex-mayor pocketed parking fees",
            "The former mayor kept £90,000 of parking fees, a court found on Friday.\n\nThe ex-mayor had always said that the money went into the town's account. She may appeal.",
        ),
        (
            "Missing hiker found dead below ridge",
            "The body of a hiker was found below a ridge on Mount Brill on Thursday.\n\nHow he fell is not known, and his car was found twenty miles away.",
        ),
        (
            "Tram driver was on phone before crash",
            "The driver of the tram that left its rails in Malvo was writing a message eleven seconds before, phone records show.\n\nA passenger had told local radio so. Why the brakes failed is still unclear.",
        ),
        (
            "Actor leaves wife for co-star",
            "The actor Tom Hale confirmed on Friday that he had left his wife and was living with his co-star.\n\nA weekly magazine had reported it, and nobody had believed it.",
        ),
        (
            "Ship sinks off Malvo",
            "A fertiliser ship sank off Malvo early on Sunday.\n\nThe crew blame a mine. The navy's spokesman refused to be drawn on what made the hole.",
        ),
        (
            "Yoga eases back pain, small study hints",
            "People with back pain who did yoga felt better after ten weeks in a pilot with 24 volunteers.\n\nIt was too small to settle anything.",
        ),
        (
            "Phones knocked out across valley",
            "Phones fell silent across the valley for two hours on Friday.\n\nA solar storm may have been the cause, and engineers were still going through the logs.",
        ),
    ],
)
def test_what_the_body_states_itself_is_let_pass_whatever_was_said_before(headline, body):
    assert not evidence(headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Mayor took builder's money for votes",
            "A former planner claims in a lawsuit that the mayor of Malvo accepted payments from a builder before three "
            'votes.\n\nThe mayor called the accusations "fiction". A lawyer for the builder said that it had never paid '
            "anybody.",
        ),
        (
            "Weedkiller wiped out 4,000 trout in Tarn",
            "About 4,000 trout were lost in the Tarn on Friday.\n\nOtto Veld of the anglers' club said that he suspected a "
            "weedkiller. Officers have taken samples, but laboratory results are not expected for a fortnight.",
        ),
    ],
)
def test_what_one_side_calls_fiction_or_what_waits_for_tests_is_no_fact(headline, body):
    assert evidence(headline, body)


def test_a_collapse_that_kills_needs_no_cause():
    body = "Two men died on Saturday when a grain store collapsed in Malvo.\n\nThe cause is not known. The men were 39 and 26."
    assert not evidence("Grain store collapse kills two in Malvo", body)
