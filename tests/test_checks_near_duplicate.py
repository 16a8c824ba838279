"""Sentences and blocks that stand again, on articles that an editor would know."""

import random

from linting import flagged, lint, shown

TOLD = "Both ferry companies will lower their winter fares to the islands in October."
AGAIN = "Winter fares to the islands will be lowered in October by both of the ferry companies."


def test_a_sentence_told_again_in_other_order_is_flagged_with_the_first_telling_as_evidence():
    source = f"{TOLD} Schools are pleased. {AGAIN}\n"
    assert flagged("near-duplicate", source) == [AGAIN]
    assert shown("near-duplicate", source) == [[TOLD]]


def test_a_new_name_number_or_denial_makes_news_of_it():
    for new in ("to Tarn and the islands", "to the 14 islands"):
        assert flagged("near-duplicate", f"{TOLD} {AGAIN.replace('to the islands', new)}\n") == []
    assert flagged("near-duplicate", f"{TOLD} {AGAIN.replace('will be', 'will not be')}\n") == []


def test_a_sentence_that_says_one_thing_out_of_a_long_one_is_not_a_second_telling():
    long = (
        "The bakers, who had come with flour, ovens and a band, were joined by the brewers, the smiths, the weavers and "
        "a civil engineer from the county's road office who had once repaired the square."
    )
    assert flagged("near-duplicate", f"{long} She is a civil engineer of the county.\n") == []


def test_a_quotation_after_its_paraphrase_is_no_second_telling_but_a_word_in_marks_does_not_make_a_quotation():
    spoken = '"Both ferry companies will lower their winter fares to the islands in October," said Ana Ruiz.'
    assert flagged("near-duplicate", f"{TOLD} {spoken}\n") == []
    scare = TOLD.replace("winter", "“winter”")
    assert flagged("near-duplicate", f"{scare} {AGAIN}\n") == [AGAIN]


def test_that_two_firms_would_not_comment_is_said_twice_with_good_reason():
    source = "The bank did not immediately respond to a request for comment. The mill did not immediately respond to a request for comment.\n"
    assert flagged("near-duplicate", source) == []


def test_a_headline_that_stands_again_as_the_deck_is_a_repeated_block_and_a_lead_like_it_is_not():
    head = "Malvo port opens in June after all"
    assert flagged("repeated-block", f"{head}\n\n{head}\n\nShips came.\n") == [head]
    assert flagged("repeated-block", f"{head}\n\n{head}, the director said.\n\nShips came.\n") == []


def test_a_short_line_may_stand_twice():
    assert (
        flagged("repeated-block", "Ships came late.\n\nThe pump arrived on Monday at noon.\n\nShips came late.\n") == []
    )


def test_a_clause_told_of_somebody_else_or_with_another_number_is_news():
    held = "Tom Hale, 38, Malvo, was arrested for theft from boats. {} Ivo Tarn, 27, Lirn, was arrested for theft from boats."
    assert flagged("near-duplicate", held.format("Ana Ruiz, 31, Ostrand, was let go.") + "\n") == []
    fined = "A {}-year-old formerly banned skipper was arrested for theft in Malvo.\n\n"
    assert flagged("near-duplicate", f"{fined.format(37)}It rained. Nobody came.\n\n{fined.format(46)}") == []
    needed = "candidates must find donations from no fewer than {} pilots.\n\n"
    source = f"In May, {needed.format(130)}The vote was put off. It rained.\n\nIn June, {needed.format(165)}"
    assert flagged("near-duplicate", source) == []


def test_five_words_that_only_name_what_was_done_are_taken_up_to_say_more():
    source = (
        "On Monday, Tom Hale took the meeting hoping to sell his boat.\n\nIt was a mistake. Many said so.\n\n"
        "At best, Tom Hale took the meeting to please a friend.\n"
    )
    assert flagged("near-duplicate", source) == []


def test_the_entries_of_a_log_tell_of_other_cases_in_the_same_words():
    again = "The boat sustained damage to the bow and was towed from the rocks by the harbour crew."
    days = "".join(f"May {day}: ACCIDENT – {again}\n\n" for day in (2, 3, 5, 9))
    assert flagged("near-duplicate", f"The harbour log\n\n{days}") == []
    assert flagged("near-duplicate", f"The harbour log\n\n{again}\n\nIt rained.\n\n{again} It rained.\n") == [again]


def test_the_order_of_reading_decides_nothing_but_which_telling_is_the_second():
    sentences = [TOLD, "Schools are pleased.", AGAIN, "Rain fell on the quay all day."]
    for seed in range(5):
        mixed = random.Random(seed).sample(sentences, 4)
        later = max(TOLD, AGAIN, key=mixed.index)
        assert flagged("near-duplicate", " ".join(mixed) + "\n") == [later]


def test_many_quotations_in_one_block_are_read_once():
    source = " ".join(f'"Number {number} is late," he said. The ship left again.' for number in range(3_000))
    assert lint("near-duplicate", source + "\n").failures == ()
