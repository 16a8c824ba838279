"""Headlines that quote words without the condition, the verdict or the speaker that go with them; and fair ones."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "quote-mismatch"])


def evidence(headline, body):
    """The first passage that contradicts the headline; empty where none does."""
    return contradiction(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        (
            "Olga Brandt: 'We lost control of the ship'",
            "Everybody keeps saying that we lost control of the ship. It's not true,",
        ),
        ("Olga Brandt: 'We lost control of the ship'", "We lost control of the ship, they say. A lie,"),
        ("'The clinic is closing,' Brandt says", "I read in the paper that the clinic is closing. That is nonsense,"),
        (
            "Brandt: 'The crown will be devalued'",
            "There is talk that the crown will be devalued. There is not a grain of truth in it,",
        ),
        ("Brandt: 'My players have given up'", "You hear it said that my players have given up. Rubbish,"),
        ("Brandt: 'My players have given up'", "I keep hearing that my players have given up,"),
    ],
)
def test_what_a_speaker_quotes_only_to_call_it_false_is_not_what_the_speaker_says(headline, said):
    assert evidence(headline, f'"{said}" said Olga Brandt on Monday. "I would know."') != ""


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("Olga Brandt: 'We lost control of the ship'", "We lost control of the ship. That's the truth,"),
        ("'The clinic is closing,' Brandt says", "The clinic is closing. It's not what I wanted,"),
        ("Brandt: 'We have had no pay since May'", "We have had no pay since May. It's wrong,"),
        ("Brandt: 'We were ready'", "We were ready. It's false to say anything else,"),
        ("Brandt: 'Our streets are safe'", "I keep hearing from visitors that our streets are safe. I'm proud,"),
    ],
)
def test_what_a_speaker_only_adds_to_takes_nothing_back(headline, said):
    assert evidence(headline, f'"{said}" said Olga Brandt on Monday. "I would know."') == ""


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("'I will resign,' Brandt tells council", "I will resign the day somebody shows me a forged invoice,"),
        ("'We will sell the club,' Brandt says", "We will sell the club when hell freezes over,"),
        ("Brandt: 'We will call off the strike'", "We will call off the strike the moment anyone makes an offer,"),
        ("Brandt: 'We will close the strait'", "If the treaty is broken, we will close the strait,"),
        ("Brandt: 'I will give up the boat'", "I will give up the boat if the court says so,"),
    ],
)
def test_a_promise_is_not_quoted_without_its_condition(headline, said):
    assert evidence(headline, f'"{said}" said Olga Brandt on Monday. "I doubt it will come to that."') != ""


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("'I will resign,' Brandt tells council", "I will resign the day after the budget is passed,"),
        ("Brandt: 'We will rebuild'", "We will rebuild the moment the water is gone,"),
        (
            "Brandt: 'We will close the strait if treaty is broken'",
            "If the treaty is broken, we will close the strait,",
        ),
        ("Brandt threatens: 'We will close the strait'", "If the treaty is broken, we will close the strait,"),
        ("Brandt: 'We will help you'", "If you have lost your stock, we will help you,"),
        ("Brandt: 'We will stay proud still'", "If we lose, we will stay proud still,"),
    ],
)
def test_a_promise_may_be_quoted_where_it_holds_or_the_headline_has_the_condition(headline, said):
    assert evidence(headline, f'"{said}" said Olga Brandt on Monday. "I doubt it will come to that."') == ""


@pytest.mark.parametrize(
    ("headline", "body", "speaker"),
    [
        (
            "'A disgrace to the sport': Hest captain's rage after cup exit",
            '"It was a disgrace to the sport," the Hest coach, Per Aas, said. The captain, Olga Brandt, had no complaints.',
            "the Hest coach",
        ),
        (
            "Nurses' leader: 'There is no money left'",
            "\"There is no money left,\" said Kurt Amann, the hospital's finance director. The leader of the nurses' union, "
            "Olga Brandt, did not believe him.",
            "Kurt Amann",
        ),
        (
            "Port union boss: 'The offer is final'",
            "\"The offer is final,\" said Kurt Amann, the port's managing director. The union's general secretary, Olga "
            "Brandt, said her members would walk out.",
            "Kurt Amann",
        ),
    ],
)
def test_words_of_another_office_are_not_the_headlines_speakers(headline, body, speaker):
    assert evidence(headline, body) == speaker


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "'A disgrace to the sport': Hest boss's rage after cup exit",
            '"It was a disgrace to the sport," the Hest manager, Per Aas, said. The captain, Olga Brandt, had no complaints.',
        ),
        (
            "Port union boss: 'The offer is an insult'",
            '"The offer is an insult," said Olga Brandt, who has led the dockers since May. The port\'s managing '
            "director, Per Aas, said that it was final.",
        ),
        (
            "Oil chief: 'Demand is falling'",
            '"Demand is falling," said Per Aas, chief executive of Corran Oil. The president of the drivers\' club, Olga '
            "Brandt, welcomed that.",
        ),
    ],
)
def test_an_office_may_be_called_by_another_name(headline, body):
    assert evidence(headline, body) == ""
