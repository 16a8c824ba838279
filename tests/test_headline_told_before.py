"""Headlines that the body bears out though it first tells what came before, accuses, warns, or denies in other words."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        # Who is cleared was accused.
        (
            "Pilot acquitted of stranding ferry",
            "A pilot accused of stranding a ferry off Malvo was found not guilty by jurors on Monday.\n\nThe judge had told "
            "them to consider whether the buoys were lit.",
        ),
        (
            "Captain found not to have misled inquiry",
            "A captain accused of misleading an inquiry told the truth, the board of Malvo port has decided.",
        ),
        (
            "Harbour mistress exonerated in berth affair",
            "The commissioner has found that a former harbour mistress broke no rules when she gave out berths at Malvo.",
        ),
        # What "had" been asked for came before.
        (
            "Pilot chief quits over lost buoys",
            "The chief of the pilots at Malvo had faced calls to go since nine buoys were lost. He sent a note to the port on "
            "Monday, giving up the chair at once.",
        ),
        (
            "Bosun resigns over missing rum",
            "Hours after telling the crew that she would fight on, the bosun of the Malvo ferry gave back her whistle.\n\n"
            "She had come under pressure to go since the rum went missing.",
        ),
        (
            "Rower banned for two years over tonic",
            "The rowers' board has taken the oars of Jon Brill for two years over a tonic. The ban follows a hearing last "
            "month after which the panel had reserved its decision.",
        ),
        # A plan is planned, though it is given up.
        (
            "Port abandons plan to axe night ferry",
            "Islanders are celebrating after the port of Malvo gave up its attempt to end the night ferry. In March its "
            "chief said that the scheme would go ahead.",
        ),
        # What is asked next is not the act, nor what becomes of more.
        (
            "Museum gives back carved oar",
            "A carved oar is on the wall of the family who lost it. The museum in Malvo handed it over on Friday. They have "
            "yet to decide whether to lend it.",
        ),
        (
            "Otters released at Malvo",
            "A family of otters slipped into the dock at Malvo at dusk. Two more pairs are to be let go in May.",
        ),
        (
            "Pilot suspended in collision inquiry",
            "A pilot has been told to stay ashore while a collision off Malvo is looked into. The inquiry will make its "
            "findings known in June, and a decision on her licence is expected then.",
        ),
        # Caution about what may come is no doubt of what is.
        (
            "Ferry traffic hits ten-year high",
            "The Malvo ferries carried 61,000 people in May, the most for ten years. The port's bookkeeper cautioned that "
            "the summer might be slower.",
        ),
        # Hardly anybody foresaw it.
        (
            "Malvo beats Ostrand to win oar race",
            "Not many predicted that Malvo would come back to win. Its crew took the cup by a length from Ostrand.",
        ),
        # A few that are counted are not all.
        (
            "Barge sinking leaves 14 dead",
            "Friends mourn nine Norwegians who were killed when a barge sank off Malvo. The dead included two cooks.",
        ),
        # Where it began is not where it is.
        (
            "Owner earns 30 times what deckhands do",
            "The owner of the Malvo ferries was paid £900,000, and a deckhand £30,000. The gap has grown from 22 times in 2015.",
        ),
    ],
)
def test_what_came_before_leaves_a_headline_as_it_is(headline, body):
    assert contradiction(LINTER, headline, body) == ""
