"""Syllables of words."""

from __future__ import annotations

import pytest

from newslint.lang import en


@pytest.mark.parametrize(
    ("word", "count"),
    [("the", 1), ("area", 3), ("business", 2), ("government", 3), ("said", 1), ("reported", 3), ("walked", 1),
     ("every", 3), ("people", 2), ("negotiations", 5), ("naïve", 2), ("Ukraine's", 2), ("don't", 1), ("economy", 4),
     ("Nordhavn", 2), ("42", 1), ("", 1), ("rhythm", 2), ("created", 3), ("houses", 2), ("changes", 2), ("clothes", 1)],
)  # fmt: skip
def test_syllables_are_counted_as_spoken(word: str, count: int) -> None:
    assert abs(en.syllables(word) - count) <= (1 if word in {"every", "naïve"} else 0)


def test_a_very_long_word_does_not_hang() -> None:
    assert en.syllables("ae" * 200_000) >= 1
    assert en.syllables("e" * 500_000) >= 1
