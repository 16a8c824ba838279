"""Headlines with the wrong court, the wrong kin, plaintiff and defendant changed about, or an office of a lower rank."""

import pytest
from linting import first_evidence

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "name-mismatch"])


@pytest.mark.parametrize(
    ("headline", "body", "shown"),
    [
        (
            "Supreme Court halts quarry near Malvo school",
            "A High Court judge has granted an order against the quarry. It may go to the Supreme Court, its counsel said.",
            "High Court",
        ),
        (
            "Supreme Court orders Malvo hotels razed",
            "A bench of the Malvo High Court directed that ten hotels be razed. In 2021 the Supreme Court had spared them.",
            "High Court",
        ),
        (
            "Brother denies killing shepherd",
            "A shepherd was struck with a post. His nephew, Otto Veld, 26, has pleaded not guilty to murder. The dead man's "
            "brother, Bruno, was the first to give evidence.",
            "His nephew",
        ),
        (
            "Minister's nephew charged over smuggling",
            "Seven people were charged. Among them is Otto Veld, nephew of former finance minister Ana Ruiz.",
            "nephew of former finance minister",
        ),
        (
            "Finance minister quits over flat",
            "RIGA — The deputy finance minister, Ruta Veld, resigned on Monday. The finance minister, Otto Tarn, thanked her.",
            "The deputy finance minister",
        ),
        (
            "Choir sues baker over hall",
            "The baker Otto Roell has filed a lawsuit against the Malvo Singers, saying that they owe him money.",
            "The baker Otto Roell has filed a lawsuit",
        ),
        (
            "Hotel sues bride over wedding",
            "Ana Veld, 32, is seeking €28,000 from the Malvo Court Hotel, which called her wedding off.",
            "seeking €28,000 from the Malvo Court Hotel",
        ),
        (
            "Orlane takes Brightmoor to court over chip",
            "A quarrel has reached a judge. Brightmoor lodged the complaint late on Monday. Orlane said it was surprised.",
            "Brightmoor lodged the complaint",
        ),
        (
            "WidgetWorks to build plant in Malvo",
            "Ana Ruiz of Tarn Tools said on Monday that her firm would build a plant in Malvo next year.",
            "Ana Ruiz",
        ),
    ],
)
def test_another_side_or_rank(headline, body, shown):
    assert first_evidence(LINTER, headline, body) == [shown]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Supreme Court halts quarry near Malvo school",
            "The top court halted work at the quarry on Monday. The Supreme Court overturned what a High Court judge said.",
        ),
        (
            "Nephew denies killing shepherd",
            "A shepherd was struck with a post. His nephew, Otto Veld, 26, has pleaded not guilty to murder. The dead man's "
            "brother, Bruno, was the first to give evidence.",
        ),
        (
            "Minister's nephew charged over smuggling",
            "Seven people were charged. Among them is Otto Veld, nephew of finance minister Ana Ruiz.",
        ),
        (
            "Choir sues baker over hall",
            "The Malvo choir is suing its landlord, the baker Otto Roell. He has filed a lawsuit against the choir too.",
        ),
        (
            "Sixteen towns sue Mayor Roell over quay",
            "Lawyers from sixteen towns filed a joint lawsuit against the emergency in the towns that Mayor Otto Roell "
            "declared last Friday.",
        ),
        (
            "Guild sues file sharers",
            "The action was against members of the Writers' Guild, it said, who had shared the file.",
        ),
        (
            "Dublin rules out tax freeze despite protests",
            "The Government will go ahead with the tax, the Minister for Finance said on Monday, dismissing protests.",
        ),
        (
            "Bus plunges into Andean ravine",
            "LA PAZ - A bus went off a mountain road in western Bolivia on Monday and fell into a ravine, police said.",
        ),
    ],
)
def test_the_same_side_in_other_words(headline, body):
    assert first_evidence(LINTER, headline, body) == []
