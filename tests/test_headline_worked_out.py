"""Multiples of a limit, changes over a stretch of time, and a place that two stories share."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith(("-mismatch", "unrelated-body"))])


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Skipper was three times over drink limit",
            "A skipper who ran a ferry aground off Malvo has been banned. He gave a reading of 73 micrograms of alcohol in 100 "
            "millilitres of breath. The legal limit is 35. He had drunk three glasses of port.",
            "73",
        ),
        (
            "Barge was twice legal weight",
            "A barge that struck the bridge at Malvo was overweight. It was weighed at 26 tonnes; the limit is 18 tonnes.",
            "26 tonnes",
        ),
        (
            "Berth rents up 12% in a year",
            "A berth in Malvo costs £1,064 a month, an increase of 12 per cent since the start of 2022. In the latest 12 "
            "months, rents went up by 4.1 per cent.",
            "since the start of 2022",
        ),
        (
            "Eel catch halves in two years",
            "Nets at Malvo are empty. The catch has halved since 2009. In the last two years it fell by 6 per cent.",
            "since 2009",
        ),
        (
            "Ferry prices up 9% since last summer",
            "A crossing costs £5.10. That is 9 per cent more than three years ago. Since last summer they rose 2 per cent.",
            "three years ago",
        ),
        # A place alone makes no story.
        (
            "Fire crews rescue dog from mine shaft at Trewick",
            "A company that makes sails is to move its loft from Trewick to the county town. It has outgrown the net store "
            "where it began in 1989, its owner Ada Brill said. Nine people work there. The council has offered a unit on the "
            "trading estate at a low rent. Orders from yards abroad have doubled, and the owner hopes to train two people a year from May.",
            "A company that makes sails",
        ),
    ],
)
def test_what_can_be_worked_out_contradicts_a_headline(headline, body, evidence):
    assert evidence in contradiction(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Skipper was twice over drink limit",
            "A skipper gave a reading of 74 micrograms of alcohol in 100 millilitres of breath. The legal limit is 35.",
        ),
        (
            "Works let out three times allowed ammonia",
            "A works at Malvo let out 60kg of ammonia. Its licence allows 20kg. Its sister works has a limit of 45kg.",
        ),
        (
            "Berth rents up 8% in a year",
            "Rents of berths rose 8 per cent in the year to May. Since the start of 2020 they have gone up by 31 per cent.",
        ),
        (
            "Seal numbers double in five years",
            "Wardens counted 612 seals, twice as many as five years ago. Numbers rose by 4 per cent in the past year.",
        ),
    ],
)
def test_what_is_worked_out_as_the_headline_has_it_leaves_it_as_it_is(headline, body):
    assert contradiction(LINTER, headline, body) == ""
