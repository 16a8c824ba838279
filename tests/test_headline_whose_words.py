"""Headlines whose quotation the body has from somebody else, told apart by title, apposition or tie; and fair ones."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "quote-mismatch"])

FINAL = (
    "Stags lost the cup final by a point on Sunday and could not agree about why.\n\n"
    '"We were robbed," captain Lio Tarn said of the last penalty. "Everyone in the ground saw it."\n\n'
    'Coach Marta Bell would not hear of it. "The best side won and I told the players so," she said.\n\n'
    "The referee left without speaking."
)
BYPASS = (
    "Diggers started on the Tarlow bypass on Monday with a small protest at the gate.\n\n"
    'Veteran campaigner Bill Hobday called the new bypass "a road to nowhere" and said it would bring lorries, not '
    "jobs.\n\nTransport minister Anya Creel, who cut the ribbon, said the town had waited thirty years. "
    '"This is a good day," she said.'
)
PRISON = (
    "A former mayor of Castrel began a three-year term for fraud on Monday.\n\n"
    '"I would do it all again," his wife, Gina Porro, who kept the books, told reporters on the steps.\n\n'
    "Mayor Sandro Porro himself told the court he was ashamed and asked for forgiveness."
)
HEARING = (
    "Questions about Dean Foley's move to Italy will not go away.\n\n"
    '"I have nothing to hide," said Foley\'s agent, Marco Stent, as he left the hearing in Zurich on Tuesday.\n\n'
    "Foley, 27, got into a taxi."
)
BRIDGE = (
    "The transport minister would not give MPs a date for the Orwell crossing on Tuesday.\n\n"
    '"I cannot stand here and tell you that the bridge will open in May," Mr Tobin said. "I hope that it does."\n\n'
    "Contractors have found more rust in the eastern tower."
)
PARISH = (
    "The bishop of Larne has defended his plan to close nine parishes.\n\n"
    '"We have fewer priests, but nobody in their right mind would say the church is finished," Bishop Alan Crowe told '
    "a packed hall.\n\nThe first parish closes in June."
)


@pytest.mark.parametrize(
    ("headline", "body", "passage"),
    [
        ("'We were robbed': Coach fumes after Stags lose final", FINAL, "captain Lio Tarn"),
        ("'We were robbed' – Stags coach", FINAL, "captain Lio Tarn"),
        ("New bypass 'a road to nowhere', says minister", BYPASS, "Bill Hobday"),
        ("'I would do it all again,' says jailed mayor", PRISON, "his wife"),
        ("Dean Foley: 'I have nothing to hide'", HEARING, "Foley's agent"),
    ],
)
def test_words_of_one_are_not_given_to_another(headline, body, passage):
    assert contradiction(LINTER, headline, body) == passage


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("'We were robbed': Captain fumes after Stags lose final", FINAL),
        ("'The best side won': Bell gracious after defeat", FINAL),
        ("New bypass 'a road to nowhere', says campaigner", BYPASS),
        ("'I would do it all again,' says wife of jailed mayor", PRISON),
        ("Foley agent: 'I have nothing to hide'", HEARING),
        ("'We were robbed': Anger as Stags lose final", FINAL),
    ],
)
def test_words_may_stand_under_whoever_said_them(headline, body):
    assert contradiction(LINTER, headline, body) == ""


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Minister tells MPs: 'The bridge will open in May'", BRIDGE),
        ("Bishop: 'The church is finished'", PARISH),
        (
            "Striker: 'I want to leave this club'",
            "Striker Emre Aslan tried to end talk of a move on Friday.\n\n"
            '"I have never once said I want to leave this club," he told the club\'s channel.',
        ),
    ],
)
def test_what_nobody_would_say_is_not_said(headline, body):
    assert contradiction(LINTER, headline, body)


def test_a_not_before_a_willing_speaker_takes_nothing_back():
    body = BRIDGE.replace("I cannot stand here and tell you that", "I do not need to tell you that")
    assert contradiction(LINTER, "Minister tells MPs: 'The bridge will open in May'", body) == ""


ACCOUNT = (
    'Singer Ola Brandt has asked the police to trace an account that posted, in her name, that "jazz is dead".\n\n'
    '"I did not write it and I do not believe it," she said.'
)
WAGES = (
    "Talks at the glass works broke up without a settlement on Tuesday.\n\n"
    'Union secretary Palle Moe said she had put it to the owners. "If the directors give up their own bonuses, we '
    'accept three percent," she said. "They laughed."'
)
DARE = (
    "Health minister Grete Olm dared her accusers to come up with proof on Monday.\n\n"
    '"Show me one letter with my name on it and I will resign tomorrow," she told a rally. "There is none."'
)
PITCHER = (
    "Hector Velt has heard the talk, and on Tuesday he answered it.\n\n"
    '"Every reporter in this town says my arm is finished," the left-hander said. "I have never felt better."'
)
TERNS = (
    "The Terns won by fifty points on Saturday and earned some rare praise.\n\n"
    '"That is the best team I have seen in years," said beaten Plovers coach Sean Mull.\n\n'
    'Terns coach Lin Barr was having none of it. "We were all right," she said.'
)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("'Jazz is dead,' says singer Brandt", ACCOUNT),
        ("Union leader Moe: 'We accept three percent'", WAGES),
        ("'I will resign tomorrow': minister Olm gives in", DARE),
        ("'My arm is finished,' says Velt", PITCHER),
        ("'The best team I have seen in years': Terns coach hails her side", TERNS),
    ],
)
def test_words_held_up_dared_or_told_again_are_not_what_the_speaker_says(headline, body):
    assert contradiction(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("'The best team I have seen in years': Plovers coach hails Terns", TERNS),
        ("'I loved it,' says Velt", PITCHER.replace("Every", "If I'm honest, I loved it. Every")),
        ("'I will cut taxes': Olm", DARE.replace("and I will resign tomorrow", "there is. I will cut taxes")),
    ],
)
def test_words_said_without_a_condition_stand(headline, body):
    assert contradiction(LINTER, headline, body) == ""
