"""Honest headlines that looked wrong: acts told further down, sums in two parts, others' stances, places in a city."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])
TAIL = "\n\nThe harbour office in Malvo keeps the books of the ferries and gave no further details."


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Malvo approves money for Ostrand dykes",
            "The dykes of Ostrand have long been a source of friction with Brill.\n\nMalvo says that the fate of the Ostrand "
            "dykes should be settled in negotiations.\n\nMalvo approved the money for the Ostrand dykes after a flood.",
        ),
        (
            "Officers charged in shooting of angler",
            "The officers in the shooting of an angler will be criminally charged, the prosecutor in Malvo said on Monday.\n\n"
            "One is being charged with murder.",
        ),
        (
            "How Malvo will pay for €45 billion budget",
            "The minister in Malvo will raise up to €32.97 billion for the budget. The balance of €12.52 billion will come from "
            "loans.",
        ),
        (
            "Politicians oppose Malvo League resolution on tolls, vote sparks fury",
            "The Malvo League has approved a resolution on tolls. The vote was met with fury.\n\nThe League voted unanimously "
            "for the resolution. The head of another party voiced opposition.",
        ),
        (
            "Ombudsman finds faults at two hostels in Bengaluru",
            "An ombudsman found faults at two hostels at Chikka and Kogil on Friday.\n\nThe hostels had no water.",
        ),
        (
            "Film club awarded compensation for losses",
            "A paper by a film club asked for compensation for losses. It was given.",
        ),
        (
            "Rowing table, week 16: Brill surges; Kent crew sinks into bottom half",
            "Who leads the rowing table this week?\n\nIf any crew outside the top seven can catch up, it is Brill. The Kent crew "
            "dropped to eleventh.",
        ),
        (
            "Divers find 18 barrels in Lake Malvo",
            "Divers found 18 barrels on the bed of Lake Malvo on Friday, the county said.\n\nThe labels show that they held weed "
            "killer. There is no way to know what happened to the contents of barrels that rusted out.",
        ),
        (
            "Malvo man cleared after 20 years in prison denied bail",
            "A Malvo man who spent 20 years in prison before his conviction was overturned was denied bail on Tuesday.\n\n"
            "He will remain in custody while he appeals an order to leave the country.",
        ),
        (
            "Malvo's Brand of Do-Gooderism Is Increasingly Irrelevant",
            "The yearly meeting of the rich in Malvo says that it is mending the world, but does not.\n\nThe Malvo meeting has "
            "quashed every means of doing good, its critic Ana Ruiz said.",
        ),
        (
            "Crowds banned at burial of harbour master",
            "The harbour master will be buried on Friday by a handful of people due to the rules of the port on distance.\n\n"
            "No crowds are allowed at the burial, the port said.",
        ),
        (
            "Malvo judge orders release of mayor's papers, appeals court issues delay",
            "On Monday, Malvo District Court Judge Ana Ruiz ruled against the mayor and ordered the release of his papers. The "
            "prosecutor is looking into payments. They could be bribes. The mayor had sued. His lawyers appealed the decision "
            "to the Second Circuit Court of Appeals, which issued a stay.\n\nThe appeals court ruling holds until it has heard "
            "the mayor.",
        ),
        (
            "Brill probe lifts off from moon with samples",
            "The Brill probe departed from the moon on Tuesday, moving a step closer to completing its mission. The takeoff took "
            "eight minutes. The return of the samples would be a first.",
        ),
    ],
)
def test_an_honest_headline_is_let_pass(headline, body):
    assert contradiction(LINTER, headline, body + TAIL) == ""
