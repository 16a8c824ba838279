"""Who was told to pay, where the headline has a party that stood by."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Harbour board fined £40,000 after docker's fall",
            "A docker fell from a ladder on the quay at Malvo. The ladder belonged to Brill Rigging, which worked there for "
            "the harbour board.\n\nThe judge ordered Brill to pay £40,000. The board gave evidence as a witness.",
            "ordered Brill to pay",
        ),
        (
            "School told to repay parents for cancelled cruise",
            "Parents whose children were to sail from Malvo will get their money back. The ombudsman has told Ostrand Tours, "
            "the firm that sold the cruise, to repay £900 to each.\n\nThe school had no part in the contract.",
            "told Ostrand Tours, the firm that sold the cruise, to repay",
        ),
    ],
)
def test_another_was_told_to_pay(headline, body, evidence):
    assert contradiction(LINTER, headline, body) == evidence


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Harbour board fined £40,000 after docker's fall",
            "The harbour board of Malvo admitted that it had not looked at a ladder, and was ordered to pay £40,000. Brill "
            "Rigging, which had hung it, was not charged.",
        ),
        (
            "Rigger fined £40,000 after docker's fall",
            "Brill Rigging was ordered to pay £40,000 after a docker fell. The rigger pleaded guilty. The harbour board gave "
            "evidence as a witness.",
        ),
    ],
)
def test_who_was_told_to_pay_is_whom_the_headline_has(headline, body):
    assert contradiction(LINTER, headline, body) == ""
