"""Headlines whose matter turned out the other way in other words; and those where it only did for others."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "polarity-mismatch"])


def evidence(headline, body):
    """The first passage that contradicts the headline; empty where none does."""
    return contradiction(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body", "passage"),
    [
        (
            "Councillors back plan for wind mast on Hest hill",
            "There will be no wind mast on the hill above Hest.\n\nCouncillors voted by 21 to six against a "
            "plan that its builders had spent four years on. Supporters of the mast wept in the gallery.",
            "voted by 21 to six against",
        ),
        (
            "Teachers' union welcomes later school day",
            "Lessons in Corran are to begin an hour later from September.\n\nThe teachers' union urged the "
            "minister to think again. Its secretary, Ida Moss, said that nobody had asked those who would "
            "have to teach until five.",
            "urged the minister to think again",
        ),
        (
            "Board backs sale of pottery works",
            "Directors of Aller Potteries advised shareholders on Monday to reject the sale of the works to "
            "a rival, saying that the price was too low.\n\nThe offer closes on March 3.",
            "advised shareholders on Monday to reject",
        ),
        (
            "Anglers support fish ladder at weir",
            "The anglers of Brenn have asked the water office to drop a fish ladder that it wants to build "
            "at the weir.\n\nThey say that pike would go up it too.",
            "asked the water office to drop",
        ),
        (
            "Bishop backs sale of manse",
            "The bishop of Vik has told the parish that the manse must not be sold.\n\nIn a letter read out on"
            " Sunday he appealed to the elders to withdraw the advertisement.",
            "must not be sold",
        ),
        (
            "Krone slides on oil price",
            "The krone ended the day at 10.41 to the euro, its strongest level since May, as the oil price "
            "rose.\n\nDealers said the central bank had stayed away.",
            "rose",
        ),
        (
            "Court clears swimmer Brekke",
            "Ola Brekke has failed in his last appeal to the sports court, and his two-year ban stands.\n\nHe "
            "said he would swim again at 30.",
            "failed in his last appeal",
        ),
        (
            "Voters abolish dog tax",
            "Dog owners in Lisk will go on paying after voters on Sunday rejected a proposal to do away with"
            " the tax.\n\nThe vote was close.",
            "rejected a proposal to do",
        ),
        (
            "Parliament scraps bottle deposit",
            "Shoppers will go on getting a coin for each bottle. Parliament turned down a bill to abolish "
            "the deposit by 80 votes to 61.",
            "turned down a bill to abolish",
        ),
        (
            "Judge allows felling in Aske wood",
            "The beeches of Aske will stand for another year. A judge refused to lift the order that has "
            "kept the saws out since March.\n\nThe forest company said it was considering an appeal.",
            "refused to lift the order",
        ),
        (
            "Doctors come out for night clinic",
            "Doctors in Holt called on the health board to abandon its night clinic on Thursday.\n\nThey said "
            "in a letter that there were not enough of them for the day.",
            "called on the health board to abandon",
        ),
        (
            "Council bans bonfires on beach",
            "Bonfires will still be allowed on the beach at Corran, after councillors threw out a motion to "
            "prohibit them.\n\nThe fire chief had asked for it.",
            "threw out a motion to prohibit",
        ),
        (
            "Fishermen oppose marine park",
            "The fishermen of Lisk have thrown in their lot with the divers who want a marine park.\n\nTheir "
            "chairman, Per Aas, told the hearing that they were for it to a man.",
            "were for it",
        ),
        (
            "Rents climb in Vik",
            "Tenants in Vik paid less at the end of the year than they did twelve months before, the "
            "statistics office said.\n\nThe average rent was 9,100 crowns.",
            "less at the end of the year than they",
        ),
        (
            "Waiting list for knees grows",
            "Some 4,100 people were waiting for a new knee in May, 600 fewer than a year ago.\n\nThe board put"
            " it down to a second theatre.",
            "fewer than a",
        ),
    ],
)
def test_the_other_way_in_other_words_is_no_headline(headline, body, passage):
    assert evidence(headline, body) == passage


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Councillors back plan for wind mast on Hest hill",
            "Councillors voted by 21 to six for a plan to put a wind mast on the hill above Hest.\n\nResidents"
            " had urged them to reject it. Two councillors who voted against the plan said they would "
            "appeal.",
        ),
        (
            "Teachers' union welcomes later school day",
            "The teachers' union has welcomed a plan to begin lessons in Corran an hour later.\n\nA parents' "
            "group urged the minister to think again.",
        ),
        (
            "Board backs sale of pottery works",
            "The board of Aller Potteries recommended the sale of the works to shareholders on Monday.\n\nOne "
            "large holder asked others to vote against it.",
        ),
        (
            "Krone slides on oil price",
            "The krone slid to 10.90 to the euro on Friday as the oil price fell.\n\nIn January it stood at "
            "its strongest level in four years.",
        ),
        (
            "Krone slides on oil price",
            "The krone was at 10.90 to the euro on Friday, down from 10.41. The dollar was at its strongest "
            "level since May.",
        ),
        (
            "Court clears swimmer Brekke",
            "The sports court cleared Ola Brekke on Monday. A ban of two years for his coach stands.",
        ),
        (
            "Voters abolish dog tax",
            "Voters in Lisk did away with the dog tax on Sunday.\n\nThey turned down a proposal to abolish the"
            " fee for boats.",
        ),
        (
            "Judge allows felling in Aske wood",
            "A judge has allowed the felling of 40 beeches in Aske wood.\n\nShe refused to lift an order that "
            "keeps lorries off the lane at night.",
        ),
        (
            "Anglers support fish ladder at weir",
            "Anglers in Brenn are behind a fish ladder that the water office wants to build at the weir.\n\n"
            "The mill owner has asked the office to drop it.",
        ),
        (
            "Japanese start-up lands rover on Moon",
            "A rover is sitting on the moon after the Nagoya company Tsuki brought its lander down safely on"
            " Friday.\n\nThe first craft hit the ground.",
        ),
        (
            "Profit doubles at Vik coffee chain",
            "Vik's largest coffee chain said net profit rose to 61 million from 29 million.\n\nThe head of the"
            " chain cautioned that the gain could be reversed by a frost.",
        ),
        (
            "Waiting list for knees grows",
            "Some 4,100 people were waiting for a new knee in May, 600 more than a year ago.\n\nFewer were "
            "waiting for a hip than a year ago.",
        ),
        (
            "Villagers vote for merger with Elling",
            "The people of Hest voted for a merger with Elling on Sunday.\n\nIn 2014 they said no to it by 412"
            " votes to 260.",
        ),
        (
            "Skipper 'will not recover' from snub",
            "A skipper from Vik will struggle to recover from a snub, a friend of his said on Monday. The snub came from "
            "the mayor.",
        ),
        (
            "Farmers back wolf fence",
            "Farmers in Aske voted by 41 to 12 for a fence against the wolf. They called on ministers to "
            "reject a cull.",
        ),
        (
            "Mayor backs cull of gulls",
            "The mayor of Vik is for a cull of gulls, he said on Monday. He called on ministers to withdraw "
            "their objection to it.",
        ),
    ],
)
def test_what_others_want_or_had_leaves_a_headline_as_it_is(headline, body):
    assert evidence(headline, body) == ""
