"""Short bodies that are of another field than the headline, or of the headline's in other words."""

import pytest

from newslint import packs, readers
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "unrelated-body"])


BAND = (
    "Forty pupils and one very nervous trumpeter set off yesterday for the final of a youth band competition. Their "
    "teacher, Otto Veld, has written a march for it. The school is the first in the county to get so far. It will "
    "play against bands from three countries on Saturday. “We have sold cakes and washed cars for the fare,” said "
    "Mr Veld. The winners will tour the south in the summer and make a record."
)


def finds(headline: str, body: str) -> int:
    return len(LINTER.lint(readers.read("story.txt", f"{headline}\n\n{body}\n".encode())).findings)


@pytest.mark.parametrize(
    "headline", ["Ferry firm to end winter sailings to Malvo", "Gales cut off power to thousands of homes"]
)
def test_a_short_body_of_another_field_is_another_story(headline):
    assert finds(headline, BAND) == 1


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Conman gets five years for bogus roof repairs",
            "A swindler who told old people that their slates were loose has been sent to prison. Otto Veld, 44, knocked at "
            "doors in Malvo and offered to have a look for nothing. He would come down the ladder shaking his head, the "
            "judge heard, and ask for thousands. Nine householders paid him. In most cases no work was done at all. He was "
            "found guilty of nine counts of fraud and was given 60 months.",
        ),
        (
            "Lifeline ferry back in service after long absence",
            "There was a cheer from the pier on Monday when the Isle of Malvo came round the point for the first time since "
            "August. The old ship, which has had new steel at a yard in the south, tied up at noon, sounded her horn and "
            "left again. No passengers will be carried until she has satisfied the surveyors. Until then the chartered "
            "catamaran goes on. Lorries have had to drive round by the causeway.",
        ),
    ],
)
def test_a_short_body_of_the_same_field_in_other_words_is_let_pass(headline, body):
    assert not finds(headline, body)


def test_names_that_a_short_body_lacks_weigh_more_than_one_field_that_it_shares():
    assert finds("Brenta drummer Ines Okoro freed in Tarnholm after 41 days", BAND) == 1
    assert not finds("Drummer freed in mountain village after 41 days", BAND)


def test_words_of_fields_that_a_long_body_lacks_lower_the_bar():
    story = "\n\n".join([BAND] * 4)
    assert finds("Storm cuts power to school in the south for three days as wind rises", story) == 1
    assert not finds("Band thanks school in the south for three days as first prize nears", story)
