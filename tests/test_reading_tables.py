"""Tables that have lost their lines: where figures are no prose."""

from linting import flagged

TABLE = (
    "Boats by harbour Share of boats by age, according to the harbour office Harbour Under nine (37%) Over nine (63%) "
    "Malvo 7% 27% Ostrand 21 26 Lirn 42 17 Tarn 5 10 Hebru 11 9 Rua 3 4 Sennock 4 3 Dalby 5 2 Sample size is 2,935 "
    "of 4,100 boats in 14 ports."
)


def test_the_signs_of_a_table_are_not_held_against_those_of_the_story():
    story = "The harbour office said that 97 percent of the boats and 26 percent of the ferries were counted."
    assert flagged("percent-style", f"{story}\n\n{TABLE}\n") == []
    assert flagged("percent-style", f"{story}\n\nOf the boats 37% are old.\n") == ["37%"]


def test_a_table_is_no_long_sentence():
    assert (
        flagged(
            "long-sentence",
            f"{TABLE.replace('Sample size is', 'of').replace('14 ports', ' '.join(['Malvo 14 9'] * 20))}\n",
        )
        == []
    )
