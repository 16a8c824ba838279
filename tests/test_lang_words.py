"""Folding and tokens: every offset must hold."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from newslint.lang import en


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(en.fold(text)) == len(text)


@given(st.text())
def test_tokens_lie_in_the_text_in_order(text: str) -> None:
    spans = en.tokens(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))


def test_tokens_keep_apostrophes_and_figures_together_and_part_hyphens() -> None:
    text = "The U.S. didn’t sell 1,000 well-made drones for $3.5bn."
    assert [text[start:end] for start, end in en.tokens(text)] == [
        "The", "U.S.", "didn’t", "sell", "1,000", "well", "made", "drones", "for", "3.5bn",
    ]  # fmt: skip


def test_stop_words_are_folded() -> None:
    assert {en.fold(word) for word in en.STOPWORDS} == en.STOPWORDS
