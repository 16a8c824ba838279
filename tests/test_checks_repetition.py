"""Words, roots and phrases that sound twice, on articles that an editor would know."""

import pytest
from linting import flagged, shown


def test_a_doubled_word_is_flagged_but_had_had_is_not():
    assert flagged("doubled-word", "The mayor closed the the bridge.\n") == ["the the"]
    assert flagged("doubled-word", "The bridge had had a lamp, and he knew that that was so.\n") == []


@pytest.mark.parametrize(
    "innocent", ["Walla Walla grew.", "They said bye-bye.", "It was very very cold.", "Go in. In spring."]
)
def test_names_hyphens_emphasis_and_sentence_ends_double_no_word(innocent: str):
    assert flagged("doubled-word", innocent + "\n") == []


def test_a_modifier_and_the_verb_of_its_own_root_are_an_echo():
    assert flagged("inflected-echo", "The leaking pipe leaked on the stairs.\n") == ["leaking pipe leaked"]
    assert flagged("inflected-echo", "The growing queue keeps growing.\n") == ["growing queue keeps growing"]


def test_the_verb_of_another_clause_or_in_another_voice_is_no_echo():
    assert flagged("inflected-echo", "The leaking pipe, which had leaked before, was sold.\n") == []
    assert flagged("inflected-echo", "The reported figure was later reported again.\n") == []


def test_a_lead_on_to_what_a_report_reports_is_an_echo_and_a_second_one_belongs_to_it():
    assert flagged("inflected-echo", "The forecast for June forecasted that rain will fall.\n") == [
        "forecast for June forecasted"
    ]


def test_an_echo_in_a_quotation_is_the_speakers_own():
    assert flagged("inflected-echo", '"The leaking pipe leaked on the stairs," said Ana Ruiz.\n') == []


def test_a_long_phrase_twice_running_is_flagged_with_the_first_as_evidence():
    text = "The ferry waits for spare parts for the engine. Without spare parts for the engine it cannot sail.\n"
    assert flagged("phrase-echo", text) == ["spare parts for the engine"]
    assert shown("phrase-echo", text) == [["spare parts for the engine"]]


def test_a_phrase_set_beside_itself_on_purpose_is_no_echo():
    also = "The ferry waits for spare parts for the engine. The tug also waits for spare parts for the engine.\n"
    assert flagged("phrase-echo", also) == []


def test_a_phrase_whose_verb_has_another_object_is_a_parallel():
    source = (
        "The town faces a charge of failing to control its rats at the quay, and a charge of failing to control its "
        "gulls.\n\nTwelve guards patrol in old boats while wearing orange coats; six patrol in old boats while wearing "
        "uniforms.\n"
    )
    assert flagged("phrase-echo", source) == []
    source = "It is a nook where many harbour pilots of her vintage hide. Unlike many harbour pilots of her vintage, she rows.\n"
    assert flagged("phrase-echo", source) == []


def test_a_phrase_two_sentences_on_is_no_echo():
    text = "The ferry waits for spare parts for the engine. It rains. Nobody sells spare parts for the engine.\n"
    assert flagged("phrase-echo", text) == []


@pytest.mark.parametrize("rule", ["doubled-word", "inflected-echo", "phrase-echo"])
@pytest.mark.parametrize("word", ["leaking ", "the leaking pipe leaked ", "a b ", "growth of the growing "])
def test_an_endless_sentence_is_judged_all_the_same(rule: str, word: str):
    flagged(rule, word * 3_000 + ".\n")


def test_a_phrase_told_of_other_figures_or_other_names_is_a_parallel():
    figures = (
        "Growers were 30 percentage points more likely to vote for it, and brewers 12 percentage points more likely."
    )
    assert flagged("phrase-echo", figures) == []
    names = "With her sat Judge Ana Lind, named to the high court by Mayor Ruiz, and one named to the high court by Mayor Hale."
    assert flagged("phrase-echo", names) == []


def test_two_countries_of_which_more_is_said_are_named_again():
    pair = "Talks between Norway and Denmark broke down, and the quarrel of"
    assert flagged("pair-echo", f"{pair} Norway and Denmark went on.") == ["Norway and Denmark"]
    assert flagged("pair-echo", f"{pair} Norway, which sells fish, with Denmark went on.") == []
    assert flagged("pair-echo", "She served in Norway and Denmark, he in Norway and then ran a firm in Denmark.") == []


def test_a_paragraph_may_break_off_behind_two_words_of_one_root():
    assert flagged("inflected-echo", "Ana Ruiz has joined the harbour's campaigners campaign\n") == []


def test_a_word_that_a_dash_explains_is_no_echo():
    explained = "The bank counted its approvals - loans approved but not yet paid - in May."
    assert flagged("root-echo", f"Loans fall\n\n{explained}\n") == []
    plain = "The bank that approved the loan gave its approval in May."
    assert flagged("root-echo", f"Loans fall\n\n{plain}\n") == ["approval"]


def test_a_sentence_that_likens_itself_to_the_one_before_says_nothing_twice():
    mild = "There have surely been years when the harbour has had great catches of herring after mild winters."
    hard = "But there have been years of great catches of herring in the harbour after winters"
    assert flagged("near-duplicate", f"Catches\n\n{mild} {hard}.\n") == [f"{hard}."]
    assert flagged("near-duplicate", f"Catches\n\n{mild} {hard}, too.\n") == []


def test_the_last_paragraph_of_a_long_statement_echoes_no_name():
    story = "“We built it.\n\nAnna Ruiz was late. The council hopes that Anna Ruiz pays. Ruiz knows why.{mark}\n"
    assert flagged("name-echo", story.format(mark="")) == ["Anna Ruiz"]
    assert flagged("name-echo", story.format(mark="”")) == []


def test_lines_that_lost_their_capitals_are_no_long_lead():
    line = "harbour pilots met the council about the pier, the ferry and the old sea wall by the northern quarter"
    joined = "Pier\n\n" + ", while ".join([line] * 4) + ".\n"
    assert flagged("long-lead", joined)
    assert flagged("long-lead", "Pier\n\n" + ". ".join([line] * 4) + ".\n") == []


def test_what_hyphens_join_is_one_word_of_a_lead():
    line = "harbour pilots met the council about the pier, the ferry and the old sea wall by the northern quarter"
    lead = f"Pier\n\nThe {line} while the {line}"
    assert flagged("long-lead", f"{lead}, at the well-kept far-off sea-side harbour-master house.\n") == []
    assert flagged("long-lead", f"{lead}, at the well kept far off sea side harbour master house.\n") != []
