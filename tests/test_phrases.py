"""The phrase language of rule files."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Block, Document
from newslint.reading._phrase_forms import PhraseError
from newslint.reading.phrases import Match, Phrases, _ordered, _Search, longest
from newslint.reading.words import words


def found(text: str, *phrases: str, **classes: tuple[str, ...]) -> list[str]:
    document = Document("a.txt", text, "text", (Block("paragraph", text, ()),))
    search = Phrases()
    for phrase in phrases:
        search.add(phrase, phrase, classes)
    (own,) = document.derive(words)
    return [text[own.starts[match.first] : own.ends[match.last - 1]] for match in longest(search.find(text, own))]


def test_a_phrase_is_whole_words_in_any_case():
    assert found("The End Result, not the bend results.", "end result") == ["End Result"]


def test_a_phrase_reaches_across_a_hyphen_or_a_line_but_not_across_punctuation():
    assert found("a wake-up call, a wake up call", "wake up call") == ["wake-up call", "wake up call"]
    assert found("In the end, result sheets came.", "end result") == []


def test_inflections_match_only_where_asked_for():
    text = "It carried with it a risk; it carries with it a cost."
    assert found(text, "~carry with it") == ["carried with it", "carries with it"]
    assert found(text, "carry with it") == []


def test_alternatives_options_and_gaps():
    assert found("a bitter pill and a pill", "a (bitter) pill") == ["a bitter pill", "a pill"]
    assert found("end results", "end result/results") == ["end results"]
    assert found("They left not one stone unturned.", "left ... unturned") == ["left not one stone unturned"]
    assert found("They left one after the other every stone unturned.", "left ... unturned") == []
    assert found("as everybody knows", "as * knows") == ["as everybody knows"]


def test_a_curly_apostrophe_is_a_straight_one():
    assert found("It’s a game", "it's a game") == ["It’s a game"]


def test_a_class_of_words_stands_for_its_members_and_endings():
    text = "Critics say so; geologists said so; bakers say so."
    assert found(text, "<group> <say>", group=("critics", "*ologists"), say=("~say",)) == [
        "Critics say",
        "geologists said",
    ]


def test_the_longest_of_overlapping_phrases_wins():
    assert found("the road ahead remains uncertain", "road ahead", "the road ahead remains") == [
        "the road ahead remains"
    ]


@pytest.mark.parametrize(
    "phrase", ["", "...", "* on", "left ...", "<nobody> say", "(a) (b) (c) (d) (e) (f) g h (i)", "!!!"]
)
def test_what_is_no_phrase_is_refused(phrase):
    with pytest.raises(PhraseError):
        Phrases().add(phrase, None, {})


VOCABULARY = ("in", "the", "end", "ends", "ended", "results", "said", "critics", "geologists", "long")
PARTS = ("in", "the", "end", "~end", "result/results", "(long)", "<say>", "<group>", "<said|the>", "*", "...")


@given(
    st.lists(st.sampled_from(VOCABULARY), max_size=12),
    st.lists(st.lists(st.sampled_from(PARTS), min_size=1, max_size=4).map(" ".join), min_size=1, max_size=4),
)
def test_a_phrase_is_found_wherever_it_stands_whatever_word_it_is_looked_for_by(prose, phrases):
    text = " ".join(prose)
    (own,) = Document("a.txt", text, "text", (Block("paragraph", text, ()),)).derive(words)
    search = Phrases()
    for phrase in phrases:
        with suppress(PhraseError):
            search.add(phrase, phrase)
    found = search.find(text, own)
    everywhere: list[tuple[tuple[Any, ...], Match]] = []
    for at in range(len(prose)):
        for tree in range(len(search._trees)):
            search._begin(_Search(text, own, len(prose), everywhere), tree, at)
    assert found == _ordered(everywhere)


@given(
    st.lists(st.lists(st.sampled_from(VOCABULARY), max_size=8), max_size=4),
    st.lists(st.lists(st.sampled_from(PARTS), min_size=1, max_size=4).map(" ".join), min_size=1, max_size=4),
)
def test_in_a_whole_document_the_same_phrases_are_found_as_in_each_of_its_blocks(paragraphs, phrases):
    blocks = tuple(Block("paragraph", " ".join(prose), ()) for prose in paragraphs)
    document = Document("a.txt", "", "text", blocks)
    search = Phrases()
    for phrase in phrases:
        with suppress(PhraseError):
            search.add(phrase, phrase)
    every = [search.find(block.text, own) for block, own in zip(blocks, document.derive(words), strict=True)]
    assert dict(search.find_all(document)) == {block: found for block, found in enumerate(every) if found}
    for block, (text, own) in enumerate(zip([one.text for one in blocks], document.derive(words), strict=True)):
        for first in range(len(own.folded)):
            last = min(len(own.folded), first + 3)
            assert search.find_in(document, block, first, last) == search.find(text, own.part(first, last))
