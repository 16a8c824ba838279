"""Quoted words that the body has, but as somebody else's phrase, as never said, or as what a speaker will not say."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "quote-mismatch"])

CAPTAIN = (
    "Corran captain Joel Sefton has hit back at criticism of his team before the derby.\n\nThey have won once in nine "
    'games. "Afraid of the crowd" was the phrase the former striker Vince Cordwell used on his radio show.\n\n"There '
    "isn't a lad in there who hides,\" Sefton said."
)
VIROLOGIST = (
    "A virologist has complained that words put in her mouth have been shared millions of times.\n\nA post with her "
    'picture carries the line "The flood fever is months away", a phrase she said she had never used in any lecture.\n\n'
    '"I gave no date," Wanda Karis told reporters.'
)
SCHOOLS = (
    "Parents questioned the director of education, Rhodri Castell, for two hours over four village schools.\n\nAsked "
    "about closing them, he replied: \"I am not going to stand here and tell you it's the right thing to do. It may be "
    'the only thing."'
)


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        ("My players are 'afraid of the crowd', says Corran captain", CAPTAIN, "Vince Cordwell"),
        ("Virologist: 'The flood fever is months away'", VIROLOGIST, "The flood fever is months away"),
        ("Closing village schools 'the right thing to do', says education chief", SCHOOLS, "the right thing to do"),
    ],
)
def test_quoted_words_are_not_those_of_the_headlines_speaker(headline: str, body: str, evidence: str) -> None:
    assert evidence in contradiction(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Corran players 'afraid of the crowd', says former striker Cordwell", CAPTAIN),
        ("'I gave no date', says virologist", VIROLOGIST),
        (
            "'Afraid of the crowd': Sefton on his players",
            'Sefton did not spare his side. "Afraid of the crowd" was the phrase he used of Vince Cordwell.',
        ),
        (
            "Closing village schools 'the right thing to do', says education chief",
            "Asked about closing them, the education chief, Rhodri Castell, said: \"I will tell you it's the right thing "
            'to do, hard as it is."',
        ),
    ],
)
def test_phrases_of_their_speakers_are_let_pass(headline: str, body: str) -> None:
    assert contradiction(LINTER, headline, body) == ""
