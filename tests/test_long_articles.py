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


def lists(paragraphs: int) -> str:
    named = "\n".join(
        f"- Lot {at} of the Malvo sale went to bidder {at % 90}, said its keeper" for at in range(paragraphs)
    )
    return f"Quay opens\n\nThese were sold:\n\n{named}\n"


def short_lines(paragraphs: int) -> str:
    return "Quay opens\n\n" + "\n".join(f"Berth {at} was free\nIt rained" for at in range(paragraphs))


def captions(paragraphs: int) -> str:
    lines = (f"Picture: Ute Lanz{at} stands on the quay (Photo: Norland Press)" for at in range(paragraphs))
    return "Quay opens\n\n" + "\n\nThe quay opened on Monday after a year.\n\n".join(lines)


def quotations(paragraphs: int) -> str:
    return "Quay opens\n\n" + "\n\n".join(
        f"“We saw {at} ships,” Ana Ruiz said. ‘It was late,’ said Jon Holm. “They told us {at} times."
        for at in range(paragraphs)
    )


def cells(paragraphs: int) -> str:
    return "Quay opens\n\n" + "\n".join(f"Norland | {at} | {at % 7}.5 | Sudland {at % 90}" for at in range(paragraphs))


def endless(one: str) -> Callable[[int], str]:
    """One sentence without an end, of one thing again and again."""

    def made(times: int) -> str:
        return "Quay opens\n\nThe board said the quay is open, " + " ".join([one] * times)

    return made


ENDLESS = [
    "2,000 ships and",
    "critics say it is understood that",
    "<![CDATA[",
    "“yes”, she said,",
]


LINTER = Linter(packs.builtin())


def steps(source: str) -> int:
    """How many lines the program goes through to lint an article, and calls it makes."""
    data = source.encode()
    count = 0

    def note(*_: object) -> object:
        nonlocal count
        count += 1
        return note

    sys.settrace(note)
    sys.setprofile(note)
    try:
        linted = LINTER.lint(readers.read("story.txt", data))
    finally:
        sys.setprofile(None)
        sys.settrace(None)
    assert linted.failures == ()
    return count


SHAPES = [prose, one_line, tiny, marks, numbers, lists, short_lines, captions, quotations, cells]


@pytest.mark.parametrize(("shape", "length"), [*((shape, 30) for shape in SHAPES), (capitals, 90)])
def test_an_article_ten_times_as_long_takes_about_ten_times_the_steps(shape: Callable[[int], str], length: int):
    steps(shape(length))  # what is learned once
    short = steps(shape(length))
    assert steps(shape(10 * length)) < 12 * short


@pytest.mark.parametrize("one", ENDLESS)
def test_a_sentence_without_an_end_takes_steps_by_its_length(one: str):
    shape = endless(one)
    steps(shape(300))
    short = steps(shape(300))
    assert steps(shape(1500)) < 6 * short
