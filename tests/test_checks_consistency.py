"""One thing in two forms, on articles that an editor would know."""

import pytest
from linting import RULES, flagged, shown

from newslint import packs
from newslint.model import NewslintError


@pytest.mark.parametrize(
    ("rule", "text", "rarer"),
    [
        ("us-dots", "The U.S. navy came. The U.S. fleet left. A US ship stayed.", ["US"]),
        ("us-dots", "The U.N. envoy came. The U.N. envoy left. The U.N envoy slept.", ["U.N"]),
        ("spelling-variant", "The grey harbour wall is new. A theater will follow.", ["theater"]),
        ("number-unit", "It cost £2bn, then £3bn, then £4 billion.", ["4 billion"]),
        ("percent-style", "It rose 4%, then 5%, then 6 percent.", ["6 percent"]),
        ("date-style", "It shut on 8 April. It opened on 9 May and burned on June 3.", ["June 3"]),
        ("time-style", "It leaves at 5am, at 6.30am and at 7 p.m. on Mondays.", ["7 p.m."]),
        ("hyphen-variant", "The runoff came. The runoff was close. A run-off is rare.", ["run-off"]),
        (
            "capital-variant",
            "We saw Tarn State win. The Tarn State side was glad. It was once Tarn state.",
            ["Tarn state"],
        ),
        ("name-apostrophe", "Kallergren's sells eels. Kallergren's is full. Then Kallergrens closed.", ["Kallergrens"]),
        ("quote-marks", "It ends with \"Slow Water\". A hum of 'Slow Water' filled the quay.", ["'Slow Water'"]),
        ("word-choice", "ISIS took the port. Then ISIS left it. A boat says IS has a second.", ["IS"]),
        (
            "capital-variant",
            "The Malvo President who left. The Malvo President, she said. The Malvo president went.",
            ["Malvo president"],
        ),
        ("term-variant", "A savings bank opened. The savings bank grew. One saving bank is enough.", ["saving bank"]),
        ("name-spelling", "Tove Kallergren won. Tove Kallergren lost. Then Kalergren left.", ["Kalergren"]),
    ],
)
def test_the_rarer_form_is_flagged(rule: str, text: str, rarer: list[str]):
    assert flagged(rule, text + "\n") == rarer


def test_the_commoner_form_is_the_evidence_and_three_places_of_it_are_enough():
    source = "It rose 1%, 2%, 3%, 4% and 5%. It fell 6 per cent.\n"
    assert shown("percent-style", source) == [["1%", "2%", "3%"]]


def test_of_two_forms_as_frequent_the_later_one_is_flagged():
    assert flagged("time-style", "It leaves at 5am. It is back at 7 p.m. or so.\n") == ["7 p.m."]


@pytest.mark.parametrize("rule", ["us-dots", "spelling-variant", "percent-style", "time-style", "hyphen-variant"])
def test_a_speaker_has_a_style_of_her_own(rule: str):
    ours = "The US harbour rose 4% by 5am in the run-off."
    theirs = "“The U.S. theater rose 4 per cent by 5 a.m. in the runoff,” said Ana Ruiz."
    assert flagged(rule, f"{ours} {theirs}\n") == []
    assert flagged(rule, f"{ours} {theirs.replace('“', '').replace(',”', ',')}\n") != []


def test_acronyms_are_compared_each_with_itself():
    assert flagged("us-dots", "The U.N. envoy met the US envoy. It cost US$3 to the U.S. navy.\n") == ["U.S."]
    assert flagged("us-dots", "The U.N. envoy met a UK envoy and read USA Today.\n") == []


def test_a_day_that_has_become_a_name_has_no_style():
    assert flagged("date-style", "It shut on 8 April. The law came after September 11. The May 9 Society rows.\n") == []


def test_billions_of_people_are_no_sum_of_money():
    assert flagged("number-unit", "It costs £3bn and would reach 2 billion people.\n") == []


def test_a_hyphen_that_makes_another_word_or_a_modifier_of_it_stays():
    assert flagged("hyphen-variant", "She will re-sign the lease or resign.\n") == []
    assert flagged("hyphen-variant", "A second-half goal fell. It rained in the second half of June.\n") == []
    assert flagged("hyphen-variant", "Send low-cost offers to lowcost@example.org or example.org/lowcost.\n") == []


def test_a_noun_and_its_verb_are_no_term():
    assert flagged("term-variant", "The films show ships. The films show sand. One film shows both.\n") == []
    assert flagged("term-variant", "It lets people sing. It lets people dance. It will let people go.\n") == []


def test_a_name_that_goes_on_is_another_name():
    assert (
        flagged("capital-variant", "The Tarn Police Department met. The Tarn police left, and Tarn film stars came.\n")
        == []
    )


@pytest.mark.parametrize(
    "two_names",
    [
        "Tove Kallergren drew it. Ivo Kalergren built it.",
        "Marita Olsen met Marika Nilsen.",
        "Argentina signed. The Argentine envoy and the Argentines left.",
        "In goal: Dowsen, Harl, Monty. On the bench: Dawsen, Tait, Voyle.",
        "The Kallergrens met Kallergren.",
        "They fought Odran Tolmed's men. Major General Tolmad Raven is proud of it.",
        "Bellow met Fellow.",
    ],
)
def test_two_names_that_are_alike_with_good_reason(two_names: str):
    assert flagged("name-spelling", two_names + "\n") == []


def test_a_name_is_checked_in_quotations_and_across_accents():
    assert flagged("name-spelling", "Kallergren won. Kallergren left. “Kalergren is back,” said Ana Ruiz.\n") == [
        "Kalergren"
    ]
    assert flagged("name-spelling", "Andréas Välgren won. Valgren left.\n") == []


def test_a_title_in_small_letters_that_ends_the_paragraph_is_no_longer_one():
    assert (
        flagged("office-case", "He sat on the National Bridge Council until May. It was the national bridge.\n") == []
    )


def test_letters_that_changed_places_are_one_name():
    assert flagged("name-spelling", "Ostrandia Line grew. Ostrandia Line left. Ostranida Line is small.\n") == [
        "Ostranida"
    ]


def test_a_pattern_that_is_wrong_is_named():
    with pytest.raises(NewslintError, match=r"\[a-"):
        packs.with_params(RULES["time-style"], {"forms": {"odd": ["fine", "[a-"]}})


@pytest.mark.parametrize("rule", [name for name, rule in RULES.items() if rule.category == "consistency"])
@pytest.mark.parametrize(
    "text", ["", "-", "a-b-c-" * 2_000, "Abcdefg Abcdegf " * 2_000, "U.S. US 5% 5 per cent " * 1_000]
)
def test_odd_articles_are_judged_all_the_same(rule: str, text: str):
    flagged(rule, text + "\n")


def test_one_setting_of_a_rule_can_be_changed_alone():
    assert packs.with_params(RULES["us-dots"], {"least": 2}).params == {"kind": "dotted", "least": 2}


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("name-spelling", "Tarik bin Salem lived here. Tamik left office, and Tamik is gone."),
        ("us-dots", "The U.S. paid US $6 for it, and the U.S. lost."),
        ("term-variant", "It takes place in May. That takes place in June. Both will not, and fairs take place."),
        ("name-variant", "He serves in the Malvo Air National Guard, not in the Malvo National Guard."),
        ("name-article", "The writer of The Lantern left. The head of the Lantern campaign stayed."),
        ("spelling-variant", "Labor won in Malvo, and the neighbours cheered."),
        ("currency-style", "The lock cost $5 million, and the quay $7 million dollars."),
    ],
)
def test_what_only_looks_like_two_styles_is_let_pass(rule, text):
    assert flagged(rule, text + "\n") == []


def test_a_given_name_before_a_surname_that_is_also_a_word_is_nobody_elses_surname():
    assert flagged("name-spelling", "It will not do, says Kate Moran. The waste is large, says Morgan Raven.\n") == []
    assert flagged("name-spelling", "It will not do, says Kate Moran. The waste is large, Morgan says.\n") == ["Morgan"]


def test_two_names_in_one_list_are_two():
    listed = "Ferries late\n\nFerries from Hebrun, Lirn and Hubrun were late. A ferry to Hebrun sank."
    assert flagged("name-spelling", listed) == []


@pytest.mark.parametrize(
    "text",
    [
        "The third-party bid failed. He left the party, a third party, in May.",
        "It was a pitch-black cave. Inside, it was pitch black.",
        "The share buy-back began. The port will buy back more in the weeks ahead.",
        "The two-day talks began. They lasted two days.",
        "Sports car makers met in Malvo. Carmakers from Ostrand did not.",
        "She came every day in her everyday clothes.",
        "Primary school children swam. Schoolchildren rowed.",
        'She called it a "web page". It is a webpage.',
    ],
)
def test_compounds_that_differ_by_their_place_in_the_sentence_are_let_pass(text):
    assert flagged("hyphen-variant", text + "\n") == []


def test_one_compound_in_the_same_place_is_written_in_one_way():
    assert flagged("hyphen-variant", "A far-right mayor won. The far right rower lost.\n") == ["far right"]
    assert flagged("hyphen-variant", "He pleads self-defence. The court saw no self defence.\n") == ["self defence"]
    assert flagged("hyphen-variant", "Chip makers met. The chipmaker Lirn stayed away.\n") == ["chipmaker"]


@pytest.mark.parametrize(
    "text",
    [
        "He sits on the Malvo Harbour Board. The harbour board met.",
        "The Office of Good Harbours wrote. She likes good harbours.",
        "He spoke at the Harbour Watch (HW). A harbour watch was kept.",
        "They start on a night tour. The Night Tour is a race. It has no other night tour.",
    ],
)
def test_parts_of_names_and_one_of_many_may_be_small(text):
    assert flagged("office-case", text + "\n") == []


def test_a_thing_has_its_capitals_throughout():
    tags = "The last Night Ferry sailed. She was on the Night Ferry in May.\n\n- night ferry\n\n- ana ruiz\n"
    assert flagged("office-case", tags) == []
    assert flagged("office-case", "It was the last Night Ferry in May. Two night ferry crews left.\n") == [
        "night ferry"
    ]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("name-apostrophe", "Kallergren's boat is new. The Kallergrens sail it."),
        ("name-apostrophe", "The Democrat's boat is new. Democrats sail it. Adam's boat is Mayor Adams's."),
        ("quote-marks", '"It ends with \'Slow Water\'," she said. The hum of "Slow Water" filled the quay.'),
        ("quote-marks", "The mayor said: 'It works and we are glad'. The board heard \"It works and we are glad\"."),
        ("word-choice", "Islamic State (IS), sometimes known as ISIS or ISIL, left. ISIS took the port."),
    ],
)
def test_forms_that_grammar_or_speech_accounts_for_are_let_pass(rule: str, text: str):
    assert flagged(rule, f"The harbour wall\n\n{text}\n") == []
