"""Numbers, ages and dates of one thing that cannot both be right, on articles that an editor would know."""

import pytest
from linting import flagged, shown

GAP = "\n\nIt rained in Malvo.\n\n"


@pytest.mark.parametrize(
    ("before", "after", "wrong"),
    [
        ("The train had 22 wagons.", "Four of the 28 wagons are lost.", "28"),
        ("The alert is on in nine districts.", "All seven districts have a hall.", "seven"),
        ("The council has nine member states.", "All seven members of the council agreed.", None),
        ("The Tarn Council has nine member states.", "All seven members of the Tarn Council agreed.", "seven"),
        ("Some 300 guests fled.", "The 500 guests slept in a school.", "500"),
        ("Some 300 guests fled.", "The 310 guests slept in a school.", None),
        ("A fine of £2,000 is planned.", "The £3,000 fine is for parking.", "£3,000"),
        ("The toll rose by 4 per cent.", "The 6 per cent rise is a blow.", "6 per cent"),
        ("The trip to Malvo takes two hours.", "The train to Malvo takes 70 minutes.", "70 minutes"),
        ("The trip to Malvo takes two hours.", "The train to Malvo takes 120 minutes.", None),
    ],
)
def test_a_number_that_looks_back_must_be_the_one_it_looks_back_at(before: str, after: str, wrong: str | None):
    assert flagged("number-conflict", f"{before}{GAP}{after}\n") == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    "article",
    [
        "Police held 12 men. Three of them are from Malvo. The three men deny it.",
        "- Zone 2: 61% - 70% = 109 bpm - 126 bpm\n\n- Zone 4: 81% - 90% = 145 bpm - 162 bpm",
        "The Tarn lodge serves 27 sailors. It rained. Now it has a rule for the 62 sailors it serves.",
        "Police held 12 men. The four men who had fled were found in May.",
        "The crew saved ten cars of 14. The four cars left are lost. The ship had 14 cars.",
        "The Tarn Ballet has 16 dancers. The Ostrand Ballet is proud of its 12 dancers.",
        "Malvo has 12 schools. The eight other schools are in Tarn.",
        "The lock cost £4.1m in May and £1.4m in June.",
        "Sond had ten wins to Hale's 10 lost sets. It was hot. Hale had eight wins to Sond's 14 lost sets.",
        "The mayor spoke of it in his five rallies. The clerk said nothing of it in her six rallies.",
        "The report has views from 80 towns. In the 59 towns where women sail, men stay at home.",
        "He would grant a port rate of 15%. She would raise the 21% rate for ports.",
    ],
)
def test_numbers_that_differ_with_good_reason_are_left_alone(article: str):
    assert flagged("number-conflict", article + "\n") == []


def test_a_conflict_shows_the_number_told_before():
    assert shown("number-conflict", f"The train had 22 wagons.{GAP}The 28 wagons are lost.\n") == [["22"]]


def test_a_speaker_may_be_wrong():
    article = f"The train had 22 wagons.{GAP}“The 28 wagons are lost,” said Ana Ruiz.\n"
    assert flagged("number-conflict", article) == []


@pytest.mark.parametrize(
    ("article", "wrong"),
    [
        ("Tove Kallergren, 47, left. The 46-year-old Kallergren is back.", ["46-year-old"]),
        ("Tove Kallergren, 47, left. Ivo Kallergren, 50, stayed.", []),
        ("Tove Kallergren, 47, left. Kallergren, who was 30 when she came, is back.", []),
        ("They are 23-year-old Tove Kallergren, 14-year-old Ivo Ruiz and 9-year-old Ana Ruiz.", []),
    ],
)
def test_a_person_has_one_age(article: str, wrong: list[str]):
    assert flagged("age-conflict", article + "\n") == wrong


@pytest.mark.parametrize(
    ("article", "wrong"),
    [
        ("It opened on Monday, March 4, 2024.", []),
        ("It opened on Tuesday, March 4, 2024.", ["Tuesday, March 4, 2024"]),
        ("It opened on Thursday 6 March. It shut on Saturday 9 March.", ["Saturday 9 March"]),
        ("It opened on Thursday 6 March. It shut on Sunday 9 March.", []),
        ("It opened on Friday 28 February. It shut on Saturday 1 March.", []),
        ("It opened on Friday 28 February. It shut on Sunday 1 March.", []),
    ],
)
def test_a_weekday_goes_with_its_date_in_a_year_or_with_another_one(article: str, wrong: list[str]):
    assert flagged("wrong-weekday", article + "\n") == wrong


def test_february_has_29_days_in_leap_years_and_where_no_year_is_given():
    assert flagged("impossible-date", "He came on 29 February and left on 29 February 2024.\n") == []
    assert flagged("impossible-date", "He came on 30 February and left on 29 February 2023.\n") == [
        "30 February",
        "29 February 2023",
    ]


@pytest.mark.parametrize(
    "written",
    [
        "£5.2m",
        "1,234,567 people",
        "₹12,34,567 a year",
        "11st 2lb",
        "the 111th and the 21st",
        "version 3.5.2",
        "12:30 pm",
    ],
)
def test_numbers_that_somebody_does_write(written: str):
    assert flagged("malformed-number", f"It was {written}.\n") == []


def test_a_surname_may_stand_alone_once_headline_or_deck_have_the_full_name():
    story = "Kallergren said that she would go. The mayor, Tove Kallergren, had fallen ill.\n"
    assert flagged("first-mention", story) == ["Kallergren"]
    assert flagged("first-mention", f"Tove Kallergren to go\n\n{story}") == []


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Tove Kallergren led the harbour.", True),
        ("The head of the harbour, Kallergren led it.", False),
        ("The harbour's head, Kallergren Min-jae, led it.", True),
        ("A Kallergrens' meeting led to nothing.", False),
        ("President Mr Kallergren led it.", True),
        ("Mr Kallergren led it and kallergren stayed.", False),
    ],
)
def test_a_title_suffices_where_any_line_has_the_rest_of_the_name(line: str, named: bool):
    story = f"The lock stays shut, said Mr Kallergren. He did not say why.\n\n{line}\n"
    assert flagged("first-mention", story) == ([] if named else ["Mr Kallergren"])


@pytest.mark.parametrize("rule", ["percent-style", "number-unit", "currency-style"])
def test_headlines_have_a_style_of_their_own(rule: str):
    article = "Rates up 5% as debt hits $5bn\n\nRates rose 5 percent and debt 5 billion dollars in Malvo in May.\n"
    assert flagged(rule, article) == []


def test_each_currency_has_its_own_style():
    assert flagged("currency-style", "It cost $5 and 3 euros.\n") == []
    assert flagged("currency-style", "It cost $5, then $6 and 3 dollars.\n") == ["3"]


def test_two_of_one_surname_with_an_initial_are_two_people_with_two_ages():
    story = "Police held Ana A. Sond, 32, of the quay. The train was late. They held Tom N. Sond, 57, of the hill."
    assert flagged("age-conflict", story + "\n") == []
    assert flagged("age-conflict", story.replace("Tom N.", "Ana A.") + "\n") == ["57"]


def test_whoever_is_introduced_under_a_near_spelling_or_with_a_particle_is_introduced():
    assert flagged("first-mention", "Crew meets\n\nTove Kallergren met the crew. Then Mr Kalergren left.") == []
    assert flagged("first-mention", "Crew meets\n\nTeo al-Lirnu met the crew. Then Mr Lirnu left.") == []
    assert flagged("first-mention", "Crew meets\n\nTove Hulm Kross met the crew. Then Ms Hulm-Kross left.") == []
    assert flagged("first-mention", "Crew meets\n\nTove Kallergren came. The crew had met Mr Karlsen.") == [
        "Mr Karlsen"
    ]
