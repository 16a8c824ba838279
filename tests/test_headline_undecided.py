"""Headlines that announce, impose or report what their body has only as an idea, a forecast, a first vote or a start."""

import pytest
from linting import contradiction

from newslint import packs, readers
from newslint.engine import Linter
from newslint.headlines.headline import predicate
from newslint.reading.words import words

TAIL = "\n\nThe harbour office in Malvo keeps the books of the ferries and gave no further details."
LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Library in Ostrand to close in June",
            "The future of Ostrand's library is one of four ideas to be put to residents this summer.\n\nShutting it would "
            "save €90,000 a year. Councillors will not choose before autumn.",
            "one of four ideas",
        ),
        (
            "Ferry line to scrap Malvo route",
            "The Brill ferry line is reviewing its route to Malvo, it said.\n\nAll booked sailings will run.",
            "is reviewing",
        ),
        (
            "School to be renamed after keeper",
            "Governors in Ostrand will discuss next term whether the school should take a keeper's name.\n\nThe idea "
            "came from a parent.",
            "will discuss next term whether",
        ),
    ],
)
def test_what_is_announced_and_not_decided_is_shown(headline, body, evidence):
    assert contradiction(LINTER, headline, body + TAIL) == evidence


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Library in Ostrand to close in June",
            "Councillors have voted to shut Ostrand's library in June.\n\nNo decision has been taken about the building.",
        ),
        (
            "Ferry line to scrap Malvo route",
            "The Brill ferry line said that it would stop sailing to Malvo in March.\n\nNo decision has been made on Ostrand.",
        ),
        (
            "Minister to quit after budget",
            "Otto Veld will step down once the budget has passed, he told reporters.\n\nNo decision has been made on who "
            "comes next.",
        ),
        (
            "Council plans to close library",
            "The future of Ostrand's library is one of four ideas to be put to residents this summer.",
        ),
    ],
)
def test_what_is_announced_and_decided_is_let_pass(headline, body):
    assert contradiction(LINTER, headline, body + TAIL) == ""


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Malvo slaps levy on holiday lets",
            "Councillors in Malvo will be asked next month to approve a levy on holiday lets.\n\nHoteliers will speak "
            "against it.",
            "asked next month to approve",
        ),
        (
            "Republic slaps tariffs on bicycle bells",
            "The republic on Friday opened an investigation into whether bicycle bells are being sold too cheaply.\n\nThe "
            "inquiry may last eight months.",
            "opened an investigation",
        ),
        (
            "Hurricane Osea batters Malvo coast",
            "Hurricane Osea is forecast to make landfall near Malvo on Friday.\n\nSkies over the town were blue and shops were "
            "open.",
            "is forecast to make",
        ),
        (
            "Malvo legalises casinos in tourism push",
            "Malvo's lower house passed a bill on Monday that would allow casinos.\n\nThe bill now goes to the Senate, which "
            "may send it back.",
            "now goes to the",
        ),
        (
            "Ostrand tram line starts carrying passengers",
            "An empty tram ran the length of Ostrand's new line on Monday.\n\nNo date for passenger service had been fixed, "
            "the operator said.",
            "No date for passenger service had been",
        ),
        (
            "Blue Line orders 40 jets from Corva",
            "Blue Line has signed a letter of intent with Corva for up to 40 jets.\n\nA firm order depends on finance.",
            "letter of intent",
        ),
        (
            "Football: striker Maro joins Malvo Rovers",
            "Striker Ines Maro is in talks with Malvo Rovers over a move.\n\nTwo other clubs have asked about her.",
            "in talks",
        ),
        (
            "Skipper loses appeal over smuggling",
            "The court of appeal has thrown out a skipper's conviction for smuggling.\n\nShe went home at once.",
            "thrown out a skipper's conviction",
        ),
    ],
)
def test_what_is_imposed_hit_begun_or_lost_and_is_not_yet_or_otherwise_is_shown(headline, body, evidence):
    assert contradiction(LINTER, headline, body + TAIL) == evidence


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Republic imposes 25% duty on rebar",
            "Imported rebar will face a duty of 25 per cent from Monday, the republic said.\n\nThe tribunal may yet be asked "
            "to review it.",
        ),
        (
            "Hurricane Osea batters Malvo coast",
            "Hurricane Osea came ashore on the Malvo coast late on Wednesday.\n\nIt is expected to reach Ostrand on Friday.",
        ),
        (
            "Chamber passes harbour bill after long debate",
            "The lower house voted on Thursday for the harbour bill.\n\nThe bill now goes to the president, who has ten days "
            "to sign it.",
        ),
        (
            "Judge orders ministry to answer in writing",
            "A judge ruled on Friday that the ministry must reply to written questions.\n\nIt has 30 days to answer.",
        ),
        (
            "Blue Line orders 40 jets from Corva",
            "Blue Line has placed an order with Corva for 40 jets.\n\nA letter of intent for two more was signed too.",
        ),
    ],
)
def test_what_is_imposed_hit_passed_or_ordered_indeed_is_let_pass(headline, body):
    assert contradiction(LINTER, headline, body + TAIL) == ""


@pytest.mark.parametrize(
    ("headline", "verb"),
    [
        ("Shipping firm Norvik posts surprise profit", "posts"),
        ("Profit halves at toolmaker", "halves"),
        ("Leopard mauls farmhand in Kunja", "mauls"),
        ("Malvo stocks slip as chipmakers weigh", "slip"),
    ],
)
def test_the_predicate_of_a_headline_is_its_verb_whatever_nouns_it_looks_like(headline, verb):
    document = readers.read("story.txt", f"{headline}\n\nThe text is short.\n".encode())
    at = document.derive(predicate)
    assert at is not None
    assert document.derive(words)[0].texts[at] == verb
