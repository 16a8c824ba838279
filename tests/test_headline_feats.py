"""Headlines whose figure the body tells in words of its own: goals, shares, ages not yet reached, who else was aboard."""

import pytest
from linting import first_evidence

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "number-mismatch"])


def evidence(headline: str, body: str) -> list[str]:
    return first_evidence(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body", "shown"),
    [
        (
            "Rask hits hat-trick as Malvo beat Ostrand",
            "Malvo won 3-0 against Ostrand on Sunday. Nils Rask scored twice and set up the third for his captain. Rask "
            "was denied a hat-trick by the post in the last minute.",
            "scored twice",
        ),
        (
            "Holm throws four TD passes as Miners win",
            "The Miners won 28-3 on Friday. Quarterback Ed Holm threw two touchdown passes and ran for two scores.",
            "two touchdown passes",
        ),
        (
            "One in four nurses thinks of leaving, survey finds",
            "Nurses are tired, a survey says. One in ten said they thought of leaving the ward this year. A quarter of "
            "those asked had a second job.",
            "One in ten",
        ),
        (
            "Girl, 15, sails round the world alone",
            "A girl from Malvo has sailed round the world alone. Ines Carrow, who does not turn 14 until June, came home "
            "on Friday. The old record was held by Otto Veld, who was 15 when he did it.",
            "does not turn 14",
        ),
        (
            "Skull pushes back arrival of people by 40,000 years",
            "A skull found in a cave is the oldest of its kind. It shows that people came about 4,000 years earlier than "
            "thought. The cave was painted 40,000 years after the ice went.",
            "4,000 years",
        ),
        (
            "Town loses Sh40m a week to power cuts",
            "Shops and mills in the town lose money whenever the lights go out, a study says. The power cuts cost "
            "traders Sh40 million a year, it found. Most of them have no generator.",
            "Sh40 million a year",
        ),
        (
            "Governor approves N50m for school roofs",
            "The governor has signed off N15 million for new roofs at nine schools. Work begins in May.",
            "N15 million",
        ),
    ],
)
def test_the_body_tells_another_figure_in_its_own_words(headline: str, body: str, shown: str) -> None:
    assert evidence(headline, body) == [shown]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Rask hits hat-trick as Malvo beat Ostrand",
            "Malvo won 3-0 against Ostrand on Sunday. Nils Rask scored twice before the break and added a third from the "
            "spot.",
        ),
        (
            "Holm throws four TD passes as Miners win",
            "The Miners won 28-3 on Friday. Quarterback Ed Holm passed for four touchdowns.",
        ),
        (
            "One in four nurses thinks of leaving, survey finds",
            "Nurses are tired, a survey says. A quarter said they thought of leaving the ward this year. One in ten of "
            "those asked had a second job.",
        ),
        (
            "Girl, 13, sails round the world alone",
            "A girl from Malvo has sailed round the world alone. Ines Carrow, who does not turn 14 until June, came home "
            "on Friday.",
        ),
        (
            "Skipper brings boat home with seven aboard",
            "A skipper brought his boat in through a storm on Sunday. He and six anglers waded ashore at Malvo.",
        ),
        (
            "Six rescued from ledge",
            "A guide and five climbers were lifted off a ledge by helicopter on Sunday. The rescue took four hours.",
        ),
    ],
)
def test_the_body_tells_the_same_figure_in_its_own_words(headline: str, body: str) -> None:
    assert evidence(headline, body) == []
