"""What the numbers of an article are worth and what they count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Block, Document, Piece
from newslint.reading.quantities import quantities


def read(*lines):
    blocks = tuple(Block("paragraph", line, (Piece(0, len(line), 0, len(line)),)) for line in lines)
    return quantities(Document("a.txt", "", "text", blocks))


def seen(line):
    return [(line[q.start : q.end], q.value, q.unit, q.kind) for q in read(line)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("It sold 3,000 boats.", ("3,000", 3000, "", "count")),
        ("It sold twenty-one boats.", ("twenty-one", 21, "", "count")),
        ("It sold two hundred and fifty boats.", ("two hundred and fifty", 250, "", "count")),
        ("It sold a dozen boats.", ("dozen", 12, "", "count")),
        ("It sold 3 million boats.", ("3 million", 3e6, "", "count")),
        ("It sold 5m boats.", ("5m", 5e6, "", "count")),
        ("He won the 100m hurdles.", ("100m", 100, "m", "distance")),
        ("It cost $1.13bn then.", ("$1.13bn", 1.13e9, "USD", "money")),
        ("It cost US$5 million then.", ("US$5 million", 5e6, "USD", "money")),
        ("It cost Sh400,000, they say.", ("Sh400,000", 400_000, "KES", "money")),
        ("It cost KSh 3 million then.", ("KSh 3 million", 3e6, "KES", "money")),
        ("It cost R3.2bn then.", ("R3.2bn", 3.2e9, "ZAR", "money")),
        ("It cost five euros then.", ("five euros", 5, "EUR", "money")),
        ("It fell 7.5 per cent.", ("7.5 per cent", 7.5, "%", "percent")),
        ("It fell by 2 percentage points.", ("2 percentage points", 2, "pp", "points")),
        ("Half of the crew left.", ("Half", 0.5, "", "fraction")),
        ("Three quarters of the crew left.", ("Three quarters", 0.75, "", "fraction")),
        ("It lay 12 miles away.", ("12 miles", 12, "mi", "distance")),
        ("It did 60 miles per hour.", ("60 miles per hour", 60, "mph", "speed")),
        ("It was 20 degrees C.", ("20 degrees C", 20, "C", "temperature")),
        ("It took two and a half years.", ("two and a half years", 2.5, "yr", "duration")),
        ("A 34-year-old sailor left.", ("34-year-old", 34, "yr", "age")),
        ("Ute Lanz, 45, left.", ("45", 45, "yr", "age")),
        ("They won 3-1 at home.", ("3-1", 3, "", "score")),
        ("They met on 14 May 2025.", ("14 May 2025", 14, "", "date")),
        ("They met on May 14, 2025.", ("May 14, 2025", 14, "", "date")),
        ("They met at 10:30 a.m. there.", ("10:30 a.m.", 10, "", "time")),
        ("She won $1,518,601 am her run.", ("$1,518,601", 1518601, "USD", "money")),
        ("They met at 3,10:30 am there.", ("3,10:30", 0, "", "label")),
        ("They met in 2004 there.", ("2004", 2004, "", "year")),
        ("They met in the 1990s there.", ("1990s", 1990, "", "year")),
        ("They met in Room 12 there.", ("12", 12, "", "label")),
        ("They had Covid-19 there.", ("19", 19, "", "label")),
        ("It was the third boat.", ("third", 3, "", "ordinal")),
        ("It was the twenty-first boat.", ("twenty-first", 21, "", "ordinal")),
        ("Call 555-123-4567 now.", ("555-123-4567", 0, "", "phone")),
    ],
)
def test_a_number_is_read_with_its_sign_scale_and_unit(line, expected):
    assert seen(line) == [expected]


@pytest.mark.parametrize(
    "line", ["One of the men left.", "No one left.", "The second-hand boat left.", "The one she saw."]
)
def test_one_as_a_pronoun_is_no_number(line):
    assert not [kind for _, _, _, kind in seen(line) if kind == "count"]


@pytest.mark.parametrize(
    ("line", "approximate"),
    [
        ("About 300 boats left.", "about"),
        ("Nearly 300 boats left.", "nearly"),
        ("More than 300 boats left.", "more than"),
        ("As many as 300 boats left.", "at most"),
        ("At least 300 boats left.", "at least"),
        ("Hundreds of boats left.", "plural"),
        ("There were 10-15 boats.", "range"),
        ("300 boats left.", ""),
    ],
)
def test_what_stands_before_a_number_makes_it_rough(line, approximate):
    assert [q.approximate for q in read(line)] == [approximate]


@pytest.mark.parametrize(
    ("line", "noun"),
    [
        ("About 300 police officers left.", "officers"),
        ("Hundreds of thousands of fans came.", "fans"),
        ("Two thirds of the voters came.", "voters"),
        ("Some 40% of women came.", "women"),
        ("One boat came.", "boat"),
        ("Twelve small fishing boats came.", "boats"),
    ],
)
def test_a_count_knows_its_noun(line, noun):
    assert [q.noun for q in read(line)] == [noun]


def test_two_thousand_people_are_a_count_but_the_year_2000_is_none():
    assert [q.kind for q in read("Nearly 2000 people left in 2000.")] == ["count", "year"]


def test_a_hundred_thousand_digits_and_numbers_are_read():
    assert len(read("1" * 100_000)) == 1
    assert len(read("12 boats, " * 50_000)) == 50_000
    assert len(read("1-2-3-4-5-6-7-8-9-" * 10_000)) > 0


@given(st.text(alphabet="0123456789.,:-–/$£% aonetwhudrmk½°'\n", max_size=80))
def test_numbers_of_any_text_lie_in_it_in_order(line):
    found = read(line)
    assert all(0 <= q.start < q.end <= len(line) for q in found)
    assert [q.start for q in found] == sorted(q.start for q in found)


@pytest.mark.parametrize("line", ["It is on the N7.", "Fill in the P45, please.", "Ask R2 or K9.", "Wash 20 shirts."])
def test_a_letter_before_a_number_is_no_currency_of_itself(line):
    assert all(quantity.kind != "money" for quantity in read(line))
