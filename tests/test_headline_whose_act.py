"""Who does it to whom where headline and body call them by what they are: driver, tenant, union, defence."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "name-mismatch"])

TENANTS = (
    "A row about flooded basements in Marlow Street has reached the county court.\n\nThree tenants are suing "
    "their former landlord, Ivor Crewe, for £14,000 after water came up through the floors of their flats last "
    'winter.\n\nMr Crewe said he had replaced the pump twice and would fight the claim. "I have receipts for '
    'every bolt," he said.\n\nThe hearing is expected to last two days.'
)
ROAD = (
    "A row over a narrow lane ended in a prison term on Thursday.\n\nPostman Neil Gorse, 41, was riding home "
    "when a van passed him on the bridge. Carlow District Court heard that he caught up with it at the lights "
    "and had dragged the driver from his van by the collar before punching him twice.\n\nThe cyclist, who "
    "admitted assault, was given six months.\n\nThe van driver, Harry Soames, lost two teeth and has not worked "
    "since."
)
TAXI = (
    "A taxi firm in Larne has been told to pay £6,200 after its driver was bitten by a passenger who would not "
    "pay the fare.\n\nThe industrial tribunal said the firm had ignored earlier warnings about the rank.\n\nThe "
    "passenger has never been traced. The driver, Colin Oates, said his arm still went numb in the cold.\n\nThe "
    "firm said it had since fitted screens."
)
ARSON = (
    "The nine-year term given to a man who burned down a timber yard is to be looked at again.\n\nLawyers for "
    "Craig Denholm lodged the appeal on Wednesday, saying the judge had counted his old convictions twice.\n\n"
    "The prosecution said it regarded the term as fair and would resist any cut.\n\nThe yard, which employed 30 "
    "people, has not reopened."
)
YARD = (
    "A Scottish boatbuilder is to get a foothold in the fjords.\n\nUnder a deal announced on Tuesday the Leith "
    "firm has taken over Halvorsen, a Norwegian yard with 80 staff that makes ferries, for £9 million.\n\nChief "
    "executive Moira Bain said the Norwegians had the better cranes and the Scots the better order book.\n\nThe "
    "yard will keep its name."
)
PAY = (
    "A strike on the city's buses moved closer on Friday when the company rejected a pay proposal put forward "
    "by the drivers' union.\n\nThe union had asked for 4.5 per cent in two steps. \"It was a fair offer and they "
    "didn't even read it,\" said its secretary, Dina Marsh.\n\nCityline said the figures did not add up.\n\nTalks "
    "resume on Monday."
)
CLOCK = (
    "An antiques dealer in Harcourt has told how a widow in her seventies tricked him into paying £8,000 for a "
    "clock that was made last year.\n\nBert Ansty, who has traded in the town for 40 years, said she served him "
    'tea first. "I was had," he said.\n\nPolice in two counties are looking for the woman, who is thought to '
    "have used five names.\n\nThe clock is now in a police store."
)
MILL = (
    "The sale of Hexley mill has fallen through days before contracts were to be signed.\n\nThe buyer, a Leeds "
    'developer, said the owner withdrew the building from the market on Monday without giving a reason.\n\n"We '
    'had the money ready," said Tom Rusk of Rusk Homes.\n\nThe mill has stood empty since 1998.'
)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Landlord sues tenants over flooded Marlow Street flats", TENANTS),
        ("Motorist jailed for attacking cyclist on Tarn bridge", ROAD),
        ("Passenger bitten by driver wins payout", TAXI),
        ("Prosecution appeals over Denholm arson sentence", ARSON),
        ("Norwegian yard buys Leith boatbuilder", YARD),
        ("Union rejects bus pay offer", PAY),
        ("Harcourt dealer cons widow out of antique clock", CLOCK),
        ("Buyer pulls out of Hexley mill sale", MILL),
    ],
)
def test_an_act_is_not_the_other_sides(headline, body):
    assert contradiction(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Tenants sue landlord over flooded Marlow Street flats", TENANTS),
        ("Cyclist jailed for attacking driver on Tarn bridge", ROAD),
        ("Driver bitten by passenger wins payout", TAXI),
        ("Defence appeals over Denholm arson sentence", ARSON),
        ("Leith boatbuilder buys Norwegian yard", YARD),
        ("Bus company rejects union pay offer", PAY),
        ("Widow cons Harcourt dealer with new antique clock", CLOCK),
        ("Owner pulls out of Hexley mill sale", MILL),
        (
            "Club sues builder for leaving roof unfinished",
            "A cricket club is suing the builder who left its roof unfinished.\n\n"
            "The builder said the club had left him unpaid.",
        ),
        (
            "Fan hurt as goalkeeper kicks bottle",
            "A fan was hurt by a bottle on Saturday.\n\nThe goalkeeper had kicked it over the fence, police said.",
        ),
    ],
)
def test_an_act_may_be_whose_the_headline_says(headline, body):
    assert contradiction(LINTER, headline, body) == ""


CANNERY = (
    "Fish processor Brightwater will shut its Dunmore cannery at the end of the season, with the loss of 90 jobs.\n\n"
    "Packing is to be moved to Ansel, an hour up the coast, where the company built a new line two years ago."
)
RAMP = (
    "Police are appealing for help after a portable wheelchair ramp was taken from outside the library in Kilmoyle.\n\n"
    "It was last seen at closing time on Saturday.\n\nStaff noticed on Monday. Nobody was hurt.\n\n"
    "The library in Ballinteer has offered the loan of its own."
)


@pytest.mark.parametrize(
    ("headline", "body", "passage"),
    [
        ("Cannery at Ansel to shut with loss of 90 jobs", CANNERY, "Dunmore cannery"),
        ("Wheelchair ramp stolen from Ballinteer library", RAMP, "library in Kilmoyle"),
    ],
)
def test_a_place_is_not_the_next_one_of_its_kind(headline, body, passage):
    assert contradiction(LINTER, headline, body) == passage


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Cannery at Dunmore to shut with loss of 90 jobs", CANNERY),
        ("Wheelchair ramp stolen from Kilmoyle library", RAMP),
    ],
)
def test_a_place_may_be_the_headlines(headline, body):
    assert contradiction(LINTER, headline, body) == ""
