"""Headlines whose quoted words the body has only as a wish, a rumour or what others say; and those that quote fairly."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "quote-mismatch"])


def evidence(headline, body):
    """The first passage that contradicts the headline; empty where none does."""
    return contradiction(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body", "passage"),
    [
        (
            "Ferry strike 'is over', says port chief",
            "The ferries will stay in harbour until Monday at least, Ida Moss, the port chief, told the "
            'council.\n\n"I wish I could tell you the strike is over, but I would not be believed," she said.'
            "\n\nFerry two left the harbour as it does on any other day of the week. Ferry three left the "
            "harbour as it does on any other day of the week. Ferry four left the harbour as it does on any "
            "other day of the week. Ferry five left the harbour as it does on any other day of the week. "
            "Ferry six left the harbour as it does on any other day of the week. Ferry seven left the "
            "harbour as it does on any other day of the week. Ferry eight left the harbour as it does on any"
            " other day of the week. ",
            "is over",
        ),
        (
            "'The bridge is safe,' county engineer says",
            "The footbridge at Corran stays shut, and may do so all winter.\n\n\"I'd love to be able to say the"
            ' bridge is safe," said Per Aas, the county engineer. "I can\'t."\n\nFerry two left the harbour as '
            "it does on any other day of the week. Ferry three left the harbour as it does on any other day "
            "of the week. Ferry four left the harbour as it does on any other day of the week. Ferry five "
            "left the harbour as it does on any other day of the week. Ferry six left the harbour as it does"
            " on any other day of the week. Ferry seven left the harbour as it does on any other day of the "
            "week. Ferry eight left the harbour as it does on any other day of the week. ",
            "the bridge is safe",
        ),
        (
            "'We are selling the school,' mayor tells parents",
            'Mayor Olga Brandt used a meeting in Elling to answer a rumour.\n\n"Anyone who thinks we are '
            'selling the school has been misled," she told some 200 parents. "We are painting it."\n\nFerry '
            "two left the harbour as it does on any other day of the week. Ferry three left the harbour as "
            "it does on any other day of the week. Ferry four left the harbour as it does on any other day "
            "of the week. Ferry five left the harbour as it does on any other day of the week. Ferry six "
            "left the harbour as it does on any other day of the week. Ferry seven left the harbour as it "
            "does on any other day of the week. Ferry eight left the harbour as it does on any other day of "
            "the week. ",
            "we are selling the school",
        ),
        (
            "'The water makes children ill,' doctor warns",
            'Dr Nils Aas asked parents in Holt on Friday to keep calm.\n\n"The idea that the water makes '
            'children ill is nonsense," he said.\n\nFerry two left the harbour as it does on any other day of '
            "the week. Ferry three left the harbour as it does on any other day of the week. Ferry four left"
            " the harbour as it does on any other day of the week. Ferry five left the harbour as it does on"
            " any other day of the week. Ferry six left the harbour as it does on any other day of the week."
            " Ferry seven left the harbour as it does on any other day of the week. Ferry eight left the "
            "harbour as it does on any other day of the week. ",
            "the water makes children ill",
        ),
        (
            "Minister: 'Pensions will be cut'",
            'The minister, Ana Ruiz, went on the radio on Monday.\n\n"The opposition claims that pensions will'
            ' be cut," she said. "They will be raised."\n\nFerry two left the harbour as it does on any other '
            "day of the week. Ferry three left the harbour as it does on any other day of the week. Ferry "
            "four left the harbour as it does on any other day of the week. Ferry five left the harbour as "
            "it does on any other day of the week. Ferry six left the harbour as it does on any other day of"
            " the week. Ferry seven left the harbour as it does on any other day of the week. Ferry eight "
            "left the harbour as it does on any other day of the week. ",
            "pensions will be cut",
        ),
        (
            "'The team has given up,' coach admits",
            'Vik lost for the ninth time on Saturday.\n\n"It would be easy to say the team has given up," said'
            ' the coach, Ola Brekke. "They ran until the last minute."\n\nFerry two left the harbour as it '
            "does on any other day of the week. Ferry three left the harbour as it does on any other day of "
            "the week. Ferry four left the harbour as it does on any other day of the week. Ferry five left "
            "the harbour as it does on any other day of the week. Ferry six left the harbour as it does on "
            "any other day of the week. Ferry seven left the harbour as it does on any other day of the "
            "week. Ferry eight left the harbour as it does on any other day of the week. ",
            "the team has given up",
        ),
        (
            "'We will shut the mine,' owner says",
            'The owner of the mine at Hest spoke of hard times on Thursday.\n\n"We might one day have to think'
            ' about the mine," said Joost Havel, who owns it. "I hope that I am long dead."\n\nFerry two left '
            "the harbour as it does on any other day of the week. Ferry three left the harbour as it does on"
            " any other day of the week. Ferry four left the harbour as it does on any other day of the "
            "week. Ferry five left the harbour as it does on any other day of the week. Ferry six left the "
            "harbour as it does on any other day of the week. Ferry seven left the harbour as it does on any"
            " other day of the week. Ferry eight left the harbour as it does on any other day of the week. ",
            '"We might one day have to think about the mine,"',
        ),
        (
            "'There will be no cuts,' health minister says",
            "Ida Moss, the health minister, said on Monday that wards might have to close.\n\nOlga Brandt, who"
            ' was health minister until 2021 and now sits with the opposition, disagreed. "There will be no '
            'cuts," Brandt told a newspaper. "It is all theatre."\n\nFerry two left the harbour as it does on '
            "any other day of the week. Ferry three left the harbour as it does on any other day of the "
            "week. Ferry four left the harbour as it does on any other day of the week. Ferry five left the "
            "harbour as it does on any other day of the week. Ferry six left the harbour as it does on any "
            "other day of the week. Ferry seven left the harbour as it does on any other day of the week. "
            "Ferry eight left the harbour as it does on any other day of the week. ",
            "Brandt",
        ),
        (
            "'We knew the boiler was faulty,' school head says",
            'The head of the school at Holt spoke to parents on Monday.\n\n"We know now that the boiler was '
            'faulty," the head, Ida Moss, said. "Nobody knew it then."\n\nFerry two left the harbour as it '
            "does on any other day of the week. Ferry three left the harbour as it does on any other day of "
            "the week. Ferry four left the harbour as it does on any other day of the week. Ferry five left "
            "the harbour as it does on any other day of the week. Ferry six left the harbour as it does on "
            "any other day of the week. Ferry seven left the harbour as it does on any other day of the "
            "week. Ferry eight left the harbour as it does on any other day of the week. ",
            "We know now that the boiler was faulty",
        ),
        (
            "'I am leaving the party,' senator tells rally",
            'Senator Ana Ruiz spoke to 300 supporters in Vik.\n\n"They write that I am leaving the party," she'
            ' said. "I was born in it."\n\nFerry two left the harbour as it does on any other day of the week.'
            " Ferry three left the harbour as it does on any other day of the week. Ferry four left the "
            "harbour as it does on any other day of the week. Ferry five left the harbour as it does on any "
            "other day of the week. Ferry six left the harbour as it does on any other day of the week. "
            "Ferry seven left the harbour as it does on any other day of the week. Ferry eight left the "
            "harbour as it does on any other day of the week. ",
            "I am leaving the party",
        ),
    ],
)
def test_words_that_a_speaker_takes_back_are_not_the_speakers(headline, body, passage):
    assert evidence(headline, body) == passage


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Ferry strike 'is over', says port chief",
            'The ferries sail again.\n\n"I am glad to say the strike is over," said Ida Moss, the port chief.'
            "\n\nFerry two left the harbour as it does on any other day of the week. Ferry three left the "
            "harbour as it does on any other day of the week. Ferry four left the harbour as it does on any "
            "other day of the week. Ferry five left the harbour as it does on any other day of the week. "
            "Ferry six left the harbour as it does on any other day of the week. Ferry seven left the "
            "harbour as it does on any other day of the week. Ferry eight left the harbour as it does on any"
            " other day of the week. ",
        ),
        (
            "'The bridge is safe,' county engineer says",
            '"I can say with confidence that the bridge is safe," said Per Aas, the county engineer. "Anyone'
            ' who says it is not is wrong."\n\nFerry two left the harbour as it does on any other day of the '
            "week. Ferry three left the harbour as it does on any other day of the week. Ferry four left the"
            " harbour as it does on any other day of the week. Ferry five left the harbour as it does on any"
            " other day of the week. Ferry six left the harbour as it does on any other day of the week. "
            "Ferry seven left the harbour as it does on any other day of the week. Ferry eight left the "
            "harbour as it does on any other day of the week. ",
        ),
        (
            "'We are selling the school,' mayor tells parents",
            '"Those who said that we were joking were wrong: we are selling the school," Mayor Olga Brandt '
            "told 200 parents in Elling.\n\nFerry two left the harbour as it does on any other day of the "
            "week. Ferry three left the harbour as it does on any other day of the week. Ferry four left the"
            " harbour as it does on any other day of the week. Ferry five left the harbour as it does on any"
            " other day of the week. Ferry six left the harbour as it does on any other day of the week. "
            "Ferry seven left the harbour as it does on any other day of the week. Ferry eight left the "
            "harbour as it does on any other day of the week. ",
        ),
        (
            "'The water makes children ill,' doctor warns",
            '"The water makes children ill," said Dr Nils Aas. The idea that the water makes children ill '
            "was first put to the council in 2019.\n\nFerry two left the harbour as it does on any other day "
            "of the week. Ferry three left the harbour as it does on any other day of the week. Ferry four "
            "left the harbour as it does on any other day of the week. Ferry five left the harbour as it "
            "does on any other day of the week. Ferry six left the harbour as it does on any other day of "
            "the week. Ferry seven left the harbour as it does on any other day of the week. Ferry eight "
            "left the harbour as it does on any other day of the week. ",
        ),
        (
            "'I would love to say we won,' coach says",
            '"I would love to say we won," said the coach. "But we did not."\n\nFerry two left the harbour as '
            "it does on any other day of the week. Ferry three left the harbour as it does on any other day "
            "of the week. Ferry four left the harbour as it does on any other day of the week. Ferry five "
            "left the harbour as it does on any other day of the week. Ferry six left the harbour as it does"
            " on any other day of the week. Ferry seven left the harbour as it does on any other day of the "
            "week. Ferry eight left the harbour as it does on any other day of the week. ",
        ),
        (
            "'There will be no cuts,' health minister says",
            '"There will be no cuts," Ida Moss, the health minister, said on Monday. Her predecessor, Olga '
            "Brandt, who was minister until 2021, did not agree.\n\nFerry two left the harbour as it does on "
            "any other day of the week. Ferry three left the harbour as it does on any other day of the "
            "week. Ferry four left the harbour as it does on any other day of the week. Ferry five left the "
            "harbour as it does on any other day of the week. Ferry six left the harbour as it does on any "
            "other day of the week. Ferry seven left the harbour as it does on any other day of the week. "
            "Ferry eight left the harbour as it does on any other day of the week. ",
        ),
        (
            "'There will be no cuts,' former health minister says",
            '"There will be no cuts," said Olga Brandt, who was health minister until 2021. Ida Moss, the '
            "health minister, said that there might be.\n\nFerry two left the harbour as it does on any other "
            "day of the week. Ferry three left the harbour as it does on any other day of the week. Ferry "
            "four left the harbour as it does on any other day of the week. Ferry five left the harbour as "
            "it does on any other day of the week. Ferry six left the harbour as it does on any other day of"
            " the week. Ferry seven left the harbour as it does on any other day of the week. Ferry eight "
            "left the harbour as it does on any other day of the week. ",
        ),
        (
            "Bishop brands councillors 'thieves'",
            "The bishop of Vik called the councillors thieves on Sunday, and said that they had sold the "
            "manse for a song.\n\nFerry two left the harbour as it does on any other day of the week. Ferry "
            "three left the harbour as it does on any other day of the week. Ferry four left the harbour as "
            "it does on any other day of the week. Ferry five left the harbour as it does on any other day "
            "of the week. Ferry six left the harbour as it does on any other day of the week. Ferry seven "
            "left the harbour as it does on any other day of the week. Ferry eight left the harbour as it "
            "does on any other day of the week. ",
        ),
        (
            "Union calls pay offer 'an insult'",
            '"It is an insult," said the secretary of the union, Per Aas. "It is a pity."\n\nFerry two left '
            "the harbour as it does on any other day of the week. Ferry three left the harbour as it does on"
            " any other day of the week. Ferry four left the harbour as it does on any other day of the "
            "week. Ferry five left the harbour as it does on any other day of the week. Ferry six left the "
            "harbour as it does on any other day of the week. Ferry seven left the harbour as it does on any"
            " other day of the week. Ferry eight left the harbour as it does on any other day of the week. ",
        ),
        (
            "'I am leaving the party,' senator tells rally",
            '"I am leaving the party," Senator Ana Ruiz told supporters in Vik. "They will say I was '
            'pushed."\n\nFerry two left the harbour as it does on any other day of the week. Ferry three left '
            "the harbour as it does on any other day of the week. Ferry four left the harbour as it does on "
            "any other day of the week. Ferry five left the harbour as it does on any other day of the week."
            " Ferry six left the harbour as it does on any other day of the week. Ferry seven left the "
            "harbour as it does on any other day of the week. Ferry eight left the harbour as it does on any"
            " other day of the week. ",
        ),
        (
            "Mayor: 'We should have acted sooner'",
            '"Critics say we should have acted sooner, and they are right. We should have acted sooner," the'
            " mayor, Olga Brandt, said.\n\nFerry two left the harbour as it does on any other day of the week."
            " Ferry three left the harbour as it does on any other day of the week. Ferry four left the "
            "harbour as it does on any other day of the week. Ferry five left the harbour as it does on any "
            "other day of the week. Ferry six left the harbour as it does on any other day of the week. "
            "Ferry seven left the harbour as it does on any other day of the week. Ferry eight left the "
            "harbour as it does on any other day of the week. ",
        ),
        (
            "'This is the end of the line,' skipper says",
            '"I have to say this is the end of the line," said the skipper, Per Aas.\n\nFerry two left the '
            "harbour as it does on any other day of the week. Ferry three left the harbour as it does on any"
            " other day of the week. Ferry four left the harbour as it does on any other day of the week. "
            "Ferry five left the harbour as it does on any other day of the week. Ferry six left the harbour"
            " as it does on any other day of the week. Ferry seven left the harbour as it does on any other "
            "day of the week. Ferry eight left the harbour as it does on any other day of the week. ",
        ),
    ],
)
def test_words_that_a_speaker_means_may_be_quoted(headline, body):
    assert evidence(headline, body) == ""
