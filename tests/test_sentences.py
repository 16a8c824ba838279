"""Where sentences end."""

from __future__ import annotations

import pytest
from articles import article
from hypothesis import given
from hypothesis import strategies as st

from newslint.lang import en
from newslint.reading.sentences import LONGEST, ahead, behind, by_block, sentence_at, sentences
from newslint.reading.words import words


def cut(text: str) -> list[str]:
    found, begin = [], 0
    for end in en.sentence_ends(text):
        found.append(text[begin:end].strip())
        begin = end
    return found


TEXTS = [
    "The talks ended. | Nothing was signed.",
    "Mr. Hale met Dr. Ruiz and Sen. Okafor. | They spoke for an hour.",
    "The U.S. Senate votes on Jan. 6. | It may pass.",
    "She works for Acme Inc. in St. Louis. | He does not.",
    "He moved to the U.S. | The family followed.",
    "It rose 3.5 percent to $1.2 billion. | Analysts cheered.",
    "J. K. Marlow wrote it with George W. Tull. | It sold well.",
    "They met at 9 a.m. Monday and at 5 p.m. | Police arrived later.",
    "They met at 9 a.m. (11 a.m. GMT) and left.",
    "No. 10 declined to comment. | He said no. | The end.",
    '"Why?" she asked. | Nobody knew.',
    '"Stop!" the guard shouted. | "We did not see him."',
    "“Is it over?” Marta Hale asked. | It was not.",
    "“We went. | We saw nothing.” | They left.",
    "‘It is gone.’ | He wept.",
    "He waited ... and waited. | Then he left… | The bus came.",
    "See example.com or Node.js for more. | Thanks.",
    "1. Wash your hands. | 2. Eat.",
    "He lives in Unit B. | The door is red.",
    "The firm (formerly Ost Ltd.) closed. | Staff went home.",
    "iPhone sales fell. | iPads did not. | eBay rose.",
    "Critics, e.g. Mrs. Orr, disagree. | So do we.",
    "What now?! | Nobody knows.",
    "The end.[3] | A new start.",
    "He treats people with MS. | Approval of the spray is near.",
    "He won. | 2,000 people cheered.",
    'He had "a great year. " | Hale agreed.',
    "条約は署名された。 | 会談は終わった。",
]


def test_a_missing_space_after_a_full_stop_does_not_join_two_sentences() -> None:
    assert cut("It ended.Next came the vote. Nothing else.") == ["It ended.", "Next came the vote.", "Nothing else."]


@pytest.mark.parametrize("marked", TEXTS)
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    expected = marked.split(" | ")
    assert cut(" ".join(expected)) == expected


def test_sentences_without_a_space_between_them_are_still_two() -> None:
    assert cut("The vote failed.The minister resigned.") == ["The vote failed.", "The minister resigned."]
    assert cut("“It failed.”The minister resigned.") == ["“It failed.”", "The minister resigned."]


@pytest.mark.parametrize("text", ["", " ", "\n\t "])
def test_blank_text_has_no_sentence(text: str) -> None:
    assert en.sentence_ends(text) == []


@given(st.text(alphabet=st.sampled_from("aB .!?…\"'”’)(1\n—Mr"), max_size=80) | st.text())
def test_ends_rise_and_cover_the_text(text: str) -> None:
    ends = en.sentence_ends(text)
    assert ends == sorted(set(ends))
    if text.strip():
        assert ends[-1] == len(text.rstrip())


@pytest.mark.parametrize("piece", [".", ". ", "A. ", "a.", '."', ".[1", '."A', "? A", " .", "'", "。", ". . . "])
def test_a_hostile_line_does_not_hang(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    assert en.sentence_ends(text + "x")[-1] == len(text) + 1


def test_a_headline_is_one_sentence_and_a_paragraph_is_cut() -> None:
    document = article(("headline", "Deal done. What next?"), "It is signed. It is sealed.", ("paragraph", "***"))
    assert [len(block) for block in document.derive(by_block)] == [1, 2, 0]
    texts = [document.blocks[one.block].text[one.start : one.end] for one in document.derive(sentences)]
    assert texts == ["Deal done. What next?", "It is signed.", "It is sealed."]


def test_a_sentence_knows_its_words() -> None:
    document = article("Mr. Hale left. He drove the U.S. delegation home.")
    own = document.derive(words)[0]
    ranges = [own.texts[one.first : one.last] for one in document.derive(sentences)]
    assert ranges == [["Mr", "Hale", "left"], ["He", "drove", "the", "U.S.", "delegation", "home"]]


def test_the_sentence_at_an_offset_is_found_between_and_beyond_sentences_too() -> None:
    text = "  It rained. It poured. "
    document = article(text, "***")
    first, second = document.derive(sentences)
    assert sentence_at(document, 0, 0) == sentence_at(document, 0, text.index("rained")) == first
    assert sentence_at(document, 0, text.index(" It poured")) == first
    assert sentence_at(document, 0, text.index("poured")) == sentence_at(document, 0, len(text)) == second
    assert sentence_at(document, 1, 0) is None


@given(st.lists(st.text(max_size=60), max_size=4))
def test_every_word_is_in_exactly_one_sentence(texts: list[str]) -> None:
    document = article(*texts)
    for block, own in zip(document.derive(by_block), document.derive(words), strict=True):
        assert [at for one in block for at in range(one.first, one.last)] == list(range(len(own.texts)))
        assert all(own.starts[one.first] >= one.start and own.ends[one.last - 1] <= one.end for one in block)


@given(st.lists(st.lists(st.sampled_from(["It rained. ", "Go. ", "* "]), max_size=5), min_size=1, max_size=5))
def test_the_sentences_ahead_and_behind_are_the_nearest_of_the_article_in_order(blocks: list[list[str]]) -> None:
    document = article(*("".join(block) for block in blocks))
    every = document.derive(sentences)
    for at, sentence in enumerate(every):
        for most in (0, 1, 3):
            assert ahead(document, sentence, most) == list(every[at + 1 : at + 1 + most])
            assert behind(document, sentence, most) == list(every[max(at - most, 0) : at][::-1])


@pytest.mark.parametrize("kind", ["paragraph", "heading"])
def test_what_goes_on_for_ever_without_a_stop_is_cut_and_no_word_is_lost(kind: str):
    text = " ".join(f"Lot {at}," for at in range(LONGEST)) + " was sold. Nobody came."
    found = sentences(article((kind, text)))
    assert [one.last - one.first for one in found] == [LONGEST, LONGEST, *((2, 2) if kind == "paragraph" else (4,))]
    assert [one.first for one in found[1:]] == [one.last for one in found[:-1]]
    assert text[found[0].end :].startswith(f" Lot {LONGEST // 2},")
    assert text[found[1].start :].startswith(f"Lot {LONGEST // 2},")


def test_a_long_sentence_is_one():
    text = " ".join(f"lot {at}," for at in range(LONGEST // 2 - 1)) + " all gone."
    assert len(sentences(article(("paragraph", text)))) == 1
