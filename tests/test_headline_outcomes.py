"""Votes, verdicts, trials and reprieves that went the other way than the headline has them."""

import pytest
from linting import mismatches

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Voters reject harbour tax in Malvo",
            "A tax to mend the harbour walls of Malvo passed with 54 percent of the vote on Tuesday. Voters turned down a "
            "larger one in 2018.",
            "passed",
        ),
        (
            "Ferry crews ratify contract in Ostrand, ending dispute",
            "Ferry crews in Ostrand voted down the contract that their union had reached with the harbour office. Office "
            "staff, who have a union of their own, ratified theirs in 2021.",
            "voted down",
        ),
        (
            "Shareholders wave through pay policy at Lindal Brewing",
            "Holders of most shares in Lindal Brewing voted down its pay policy at a meeting on Thursday. The board will "
            "come back with another.",
            "voted down",
        ),
        (
            "Board backs renaming of Veld School",
            "The school board voted 5-2 to keep the name of Veld School, turning aside a campaign by students.",
            "to keep",
        ),
        (
            "Kelp oil eases low mood, large trial shows",
            "People with low mood who took kelp oil for six months did no better than those given a dummy pill, according "
            "to the largest trial of it yet.",
            "did no better than",
        ),
        (
            "Ostrand ice well above normal heading into spring",
            "The ice at Ostrand was 63 percent of average on Monday, a poor result after a cold start.",
            "63 percent of average",
        ),
        (
            "Watchdog raps Sunday show over rant",
            "A Sunday show did not break broadcasting rules when its host ranted about skippers, the watchdog "
            "has decided. It will take no further action.",
            "did not break",
        ),
        (
            "Treasurer rules out tax on holiday boats",
            "Asked five times whether a tax on boats was coming, the treasurer declined to take it off the table. She did "
            "rule out a rise in harbour dues.",
            "declined to take it off",
        ),
        (
            "Nurse cleared of misconduct",
            "A nurse who slept through two night shifts was struck off on Friday. The panel said that trust in her could not "
            "be mended.",
            "struck off",
        ),
        (
            "Ferry line scraps Sunday sailings",
            "The ferry line will keep its Sunday sailings to the isle after all, it said. It had planned to drop them in "
            "October.",
            "will keep its",
        ),
    ],
)
def test_what_turned_out_the_other_way_is_shown(headline, body, evidence):
    said = mismatches(LINTER, headline, body)
    assert list(said) == ["polarity-mismatch"]
    assert any(evidence in passage for passage in said["polarity-mismatch"])


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Voters reject harbour tax in Malvo",
            "A tax to mend the harbour walls of Malvo went down to defeat on Tuesday. Voters had turned it away. A smaller "
            "one passed with 54 percent of the vote in 2018.",
        ),
        (
            "Shareholders wave through pay policy at Lindal Brewing",
            "Holders of most shares in Lindal Brewing accepted its pay policy on Thursday. They had voted down the last one "
            "in 2019.",
        ),
        (
            "Kelp oil eases low mood, large trial shows",
            "People with low mood who took kelp oil were less often sad than those given a dummy pill. In the first month "
            "they did no better.",
        ),
        (
            "House passes bill on night fishing",
            "The lower house passed the bill on night fishing on Monday. The governor has said that she may veto it.",
        ),
        (
            "Storm kills nine in Ostrand",
            "Nine people lost their lives in Ostrand when the storm carried away the pier.",
        ),
        (
            "Ferry line scraps Sunday sailings",
            "There will be no Sunday boat to the isle after October. The ferry line will keep its Saturday ones.",
        ),
        (
            "Ruiz backs kelp cell research",
            "Ana Ruiz has backed kelp cell research, saying that nobody need be afraid. The issue was a feature of the "
            "last vote, where Ole Lind opposed extending it.",
        ),
    ],
)
def test_what_turned_out_as_the_headline_says_is_let_pass(headline, body):
    assert mismatches(LINTER, headline, body) == {}
