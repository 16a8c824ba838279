"""Two names on each other's side of a match, a deal, a case; places and offices of one kind that the body has apart."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "name-mismatch"])

CUP = (
    "Morden Athletic are through to the last eight after a 2-1 win over the Kestrels on a waterlogged pitch.\n\n"
    "Two goals in the last ten minutes did for the home side, who had led since the third minute."
)
OVERTIME = (
    "Delvane State erased a 14-point deficit in the second half and beat Corran University 81-78 in overtime on "
    "Saturday.\n\nCorran has dropped three of four."
)
ELECTION = (
    "NORWICK - Ingrid Halvorsen will be the next mayor after defeating the incumbent, Lena Brandt, by 1,900 votes.\n\n"
    "Brandt conceded before midnight."
)
RALLY = (
    "Nils Lindqvist passed Carla Vettori on the final stage on Sunday to take the rally by four seconds.\n\nVettori "
    "had led since Friday."
)
BAKERS = (
    "Two names in baking are to combine.\n\nDunmoor has agreed to pay 41 million crowns in cash for Brackvale, whose "
    "brands include Old Forge.\n\nBrackvale Foods was founded in 1934. Dunmoor Bakeries said its plants would stay."
)
TRADE = (
    "The Prairie Kings traded guard Delvin Marsh to the Gulls on Thursday for two picks.\n\nMarsh is expected to play "
    "for the Holt City Gulls on Saturday. The Kings have lost 14 of 16."
)
HEDGE = (
    "A man who stabbed the man next door over a hedge has been given a life sentence.\n\nEric Tarrant, 58, must serve "
    "17 years for the murder of Dean Hollis at his home.\n\nHollis was putting his bins out."
)
BALLET = (
    "The Tyne ballet has chosen Marcus Lund to succeed Denise Rowan as its director.\n\nRowan, who has led the company "
    "since 2009, leaves in July."
)
TRUST = (
    "The Harbour Trust has named Sana Malik as its chief executive.\n\nShe takes over from Ivo Petrov, who is retiring."
)
VOTE = (
    "Opposition leader Marta Delgado has accused Tomas Ruiz of rigging the vote.\n\nRuiz did not respond. His party "
    "called the charge absurd."
)
SAWMILL = (
    "A fire has destroyed a sawmill on the edge of Lowick, where 60 people work.\n\nFlames were seen ten miles away.\n\n"
    "The mill is owned by Hask Timber, a family firm based in Tarbury."
)
BISHOP = (
    "The bishop of Denby has said sorry to eleven men who were abused at a school.\n\nHe met the men on Friday.\n\n"
    "The bishop of Harle said he was praying for them."
)
DEVICES = (
    "Corvane has told staff that it will end production next spring at its factory in Dunmurrow, where 180 people "
    "work.\n\nThe building was too small.\n\nStaff learnt of it on Wednesday.\n\nCorvane's larger plant at Carrickmoyle "
    "will not be touched."
)
LICENCE = (
    "A licence to mine copper near Kanda has been awarded to Tessane Resources, the ministry said.\n\nTessane beat three "
    "others, among them Harrow Mining, which had drilled there for two years.\n\nHarrow said it would ask why."
)


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        ("Kestrels stun Morden Athletic in cup", CUP, "win over the Kestrels"),
        ("Corran rallies past Delvane State in overtime", OVERTIME, "beat Corran University"),
        ("Halvorsen loses to Brandt in mayoral run-off", ELECTION, "defeating the incumbent"),
        ("Vettori overtakes Lindqvist to win rally", RALLY, "Nils Lindqvist passed Carla Vettori"),
        ("Brackvale Foods snaps up rival Dunmoor Bakeries", BAKERS, "Dunmoor has agreed to pay"),
        ("Holt City sends guard Delvin Marsh to Prairie Kings", TRADE, "traded guard Delvin Marsh to the Gulls"),
        ("Hollis jailed for killing neighbour Tarrant", HEDGE, "murder of Dean Hollis"),
        ("Denise Rowan named head of Tyne ballet", BALLET, "to succeed Denise Rowan"),
        ("Petrov replaces Malik as Harbour Trust chief", TRUST, "takes over from Ivo Petrov"),
        ("Ruiz accuses Delgado of rigging vote", VOTE, "Marta Delgado has accused Tomas Ruiz"),
        ("Harrow Mining wins Kanda copper licence", LICENCE, "awarded to Tessane Resources"),
        ("Fire destroys sawmill in Tarbury", SAWMILL, "Lowick"),
        ("Bishop of Harle apologises for abuse", BISHOP, "bishop of Denby"),
        ("180 jobs to go at Carrickmoyle plant", DEVICES, "factory in Dunmurrow"),
    ],
)
def test_the_body_has_the_headlines_two_the_other_way_round(headline: str, body: str, evidence: str) -> None:
    assert evidence in contradiction(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Kestrels stunned by late Morden Athletic goals", CUP),
        ("Kestrels lose to Morden Athletic in cup", CUP),
        ("Corran falls to Delvane State in overtime", OVERTIME),
        ("Brandt loses to Halvorsen in mayoral run-off", ELECTION),
        ("Vettori pipped by Lindqvist in rally", RALLY),
        ("Brackvale Foods falls to rival Dunmoor Bakeries", BAKERS),
        ("Prairie Kings send guard Delvin Marsh to Holt City", TRADE),
        ("Tarrant jailed for killing neighbour Hollis", HEDGE),
        ("Marcus Lund named head of Tyne ballet", BALLET),
        ("Malik replaces Petrov as Harbour Trust chief", TRUST),
        ("Ruiz accused by Delgado of rigging vote", VOTE),
        ("Tessane wins Kanda copper licence", LICENCE),
        ("Tarbury firm's sawmill destroyed by fire", SAWMILL),
        ("Bishop of Denby apologises for abuse", BISHOP),
        ("180 jobs to go at Dunmurrow plant", DEVICES),
        (
            "Morden Athletic see off Kestrels",
            "The Kestrels are out of the cup after losing at home to Morden Athletic.\n\nIn the league the Kestrels had "
            "beaten Morden 3-0.",
        ),
        (
            "Kestrels beat Morden Athletic",
            "The Kestrels won 3-1 on Sunday against a tired Morden Athletic, who beat Holt Town on Thursday.",
        ),
    ],
)
def test_passives_and_converses_say_the_same(headline: str, body: str) -> None:
    assert contradiction(LINTER, headline, body) == ""
