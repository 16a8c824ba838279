"""Headlines above bodies that say in plain words that it has not come so far, which other readings of words once hid."""

import pytest
from linting import contradiction

from newslint import packs, readers
from newslint.engine import Linter
from newslint.headlines.headline import predicate
from newslint.reading.words import words

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])
TAIL = "\n\nThe harbour office in Malvo keeps the books of the ferries and gave no further details."


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Moor blaze that drove 300 from homes is out",
            "Some 300 people were allowed back on Wednesday as crews got the upper hand on the moor.\n\nThe fire is still burning "
            "behind the lines.",
            "still burning",
        ),
        (
            "Governor signs ban on phones in classrooms",
            "Pupils in Malvo would have to lock away their phones under a bill that cleared the lower house on Monday.\n\nThe "
            "bill now goes to the Senate.",
            "now goes to the",
        ),
        (
            "Malvo teachers end strike after 11 days",
            "Teachers in Malvo shook hands on a draft contract on Sunday, after 11 days of a strike.\n\nPicket lines will stay "
            "until union members vote on Wednesday.",
            "until union members vote",
        ),
        (
            "Man arrested in crash that killed guard",
            "Detectives spent four hours with the man whose car they believe killed a guard in a crash in Malvo.\n\nNo one was "
            "in custody on Monday.",
            "No one was in custody",
        ),
        (
            "Keeper of Ostrand removed from office",
            "Members of the Ostrand assembly voted to impeach the keeper on Tuesday.\n\nThe keeper remains in post until the "
            "court hears the charges.",
            "remains in post",
        ),
        (
            "Space heater sparked row house fire",
            "Three people died when flames raced through a row house in Malvo.\n\nThe cause has not been determined. "
            "Investigators looked at a space heater.",
            "cause has not been determined",
        ),
        (
            "Hackers steal records of patients in Malvo",
            "A gang boasted that it had the records of patients in Malvo.\n\nThe hospital said that it had not been able to "
            "confirm that any records of patients were taken.",
            "had not been able to confirm that",
        ),
        (
            "Escaped lynx killed Ostrand lambs",
            "A farmer who found lambs dead near Ostrand is convinced that a lynx is on the loose.\n\nA dog is every bit as likely, "
            "said a vet. The wounds do not settle it.",
            "every bit as likely",
        ),
    ],
)
def test_what_is_plainly_open_is_shown(headline, body, evidence):
    assert contradiction(LINTER, headline, body + TAIL) == evidence


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Strike over at Malvo port as dockers ratify pact",
            "Dockers were to be back in Malvo port on Monday after voting by three to one for a pact that ends a strike.",
        ),
        (
            "Council OKs Canal Street tower, 5-2",
            "The council gave its approval to a tower on Canal Street.\n\nThe vote was 5-2. Members Joy Eber and Mark Pruit voted no.",
        ),
        ("Moor blaze is out", "The moor blaze was put out on Monday. A second fire is still burning at Ostrand."),
        ("Layoffs loom at Malvo yard", "The Malvo yard may lay off 300 workers in May if orders do not come, it said."),
    ],
)
def test_what_has_come_about_is_let_pass(headline, body):
    assert contradiction(LINTER, headline, body + TAIL) == ""


@pytest.mark.parametrize(
    ("headline", "verb"),
    [
        ("Governor signs ban on phones", "signs"),
        ("Walking to school makes children better at maths", "makes"),
        ("Munstead part company with coach", "part"),
    ],
)
def test_the_predicate_is_found_behind_nouns_that_may_be_verbs(headline, verb):
    document = readers.read("story.txt", f"{headline}\n\nThe text is short.\n".encode())
    at = document.derive(predicate)
    assert at is not None
    assert document.derive(words)[0].texts[at] == verb
