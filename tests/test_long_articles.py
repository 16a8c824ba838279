"""Long articles: the work grows as the text does. Counted in steps of the program, so that no clock matters."""

import sys
from collections.abc import Callable

import pytest

from newslint import packs, readers
from newslint.engine import Linter

PARAGRAPHS = [
    "The harbour board of Malvo said on Monday 3 March 2025 that its OPQ budget would rise by {n} per cent to ${n}.5m.",
    "“We had {n} ships in {n} days,” said Ute Lanz{n}, who leads the board. Critics say it is understood to be late.",
    "It was planned in {n}, and the quay, built for 1,{n:03} people, opened near the old Harbour Road mill number {n}.",
    "Officials from Norland and Sudland met; the envoys of Norland and Sudland agreed that item {n} was re-opened.",
]


def prose(paragraphs: int) -> str:
    told = (PARAGRAPHS[at % len(PARAGRAPHS)].format(n=at % 997 + 2) for at in range(paragraphs))
    return "Harbour board to spend $7m on new quay\n\n" + "\n\n".join(told) + "\n"


def one_line(paragraphs: int) -> str:
    headline, _, body = prose(paragraphs).partition("\n\n")
    return f"{headline}\n\n{' '.join(body.split())}\n"


def tiny(paragraphs: int) -> str:
    return "\n\n".join(f"Lot {at} went to bidder {at % 90}." for at in range(paragraphs))


def marks(paragraphs: int) -> str:
    return "Quay opens\n\n" + " ".join('"Yes," she said. “No' for _ in range(paragraphs))


def capitals(paragraphs: int) -> str:
    letters = "bcdfghjklm"
    named = (
        "".join(letters[int(digit)] + "ao"[at % 2] for digit in str(1000 + at)).capitalize() for at in range(paragraphs)
    )
    return "Quay opens\n\n" + ". ".join(f"Then {name} saw {name[::-1].capitalize()}" for name in named)


def numbers(paragraphs: int) -> str:
    return "Quay costs $7m\n\n" + " ".join(f"It cost ${at}.5m and {at} people came." for at in range(paragraphs))


LINTER = Linter(packs.builtin())


def steps(source: str) -> int:
    """How many calls the program makes to lint an article."""
    data = source.encode()
    count = 0

    def note(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(note)
    try:
        linted = LINTER.lint(readers.read("story.txt", data))
    finally:
        sys.setprofile(None)
    assert linted.failures == ()
    return count


@pytest.mark.parametrize("shape", [prose, one_line, tiny, marks, capitals, numbers])
def test_an_article_four_times_as_long_takes_about_four_times_the_steps(shape: Callable[[int], str]):
    steps(shape(40))  # what is learned once
    short = steps(shape(80))
    assert steps(shape(320)) < 5 * short
