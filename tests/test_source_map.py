"""Every character of prose maps home: generated articles, and an undoing of markup that knows no reader."""

import random

import pytest
from undo import bare, undo_markdown, undo_plain

from newslint import readers
from newslint.document import Block, Document
from newslint.lang import en

WORDS = [
    "harbour",
    "vote",
    "Malvo",
    "café",
    "naïve",
    "l’été",
    "1,200",
    "U.S.",
    "well-known",
    "it’s",
    "😀",
    "日本",
    "ﬁve",
    "İz",
]
ENTITIES = ["&amp;", "&quot;", "&#163;", "&hellip;", "&eacute;", "&#x1F600;"]
ESCAPES = [r"\*", r"\_", r"\#", r"\[", r"\\"]


def words_of(dice: random.Random, count: int) -> str:
    return " ".join(dice.choice(WORDS) for _ in range(count))


def inline(dice: random.Random, depth: int = 0) -> str:
    """A stretch of Markdown prose with some of everything that may stand inside a paragraph."""
    parts = []
    for _ in range(dice.randint(2, 6)):
        kind = dice.randrange(12)
        text = words_of(dice, dice.randint(1, 4)) if depth > 1 or kind > 5 else inline(dice, depth + 1)
        parts.append(
            {
                0: f"*{text}*",
                1: f"**{text}**",
                2: f"[{text}](https://example.org/a_b?c=1&d=2 'title')",
                6: f"`{words_of(dice, 1)}`",
                7: dice.choice(ENTITIES) + text,
                8: text + dice.choice(ESCAPES),
                9: f"<b>{text}</b>",
                10: text + dice.choice(["\n", "\r\n", "  \n", "\\\n"]) + words_of(dice, 1),
                11: f"![{text}](picture.png) {text}",
            }.get(kind, text)
        )
    return " ".join(parts)


def markdown(dice: random.Random) -> str:
    front = dice.choice(["", f"---\ntitle: {words_of(dice, 4)}\n---\n\n", '+++\ntitle = "A vote"\n+++\n\n'])
    blocks = []
    for _ in range(dice.randint(3, 9)):
        text = inline(dice)
        flat = " ".join(text.split())
        blocks.append(
            dice.choice(
                [
                    text,
                    f"# {flat}",
                    f"### {flat} ###",
                    f"- {flat}\n- {words_of(dice, 3)}",
                    f"1. {flat}\n\n   {words_of(dice, 3)}",
                    "> " + flat + "\n> " + words_of(dice, 3),
                    f"| {words_of(dice, 2)} | b |\n|---|---|\n| c | {words_of(dice, 2)} |",
                    f"```\n{words_of(dice, 3)}\n```",
                    f"<div>\n<p>{words_of(dice, 3)} &amp; {words_of(dice, 1)}</p>\n</div>",
                    f"{words_of(dice, 2)} {{{{< figure src='x' >}}}} {words_of(dice, 1)}",
                    f"{words_of(dice, 2)}[^1]\n\n[^1]: {words_of(dice, 3)}",
                    "<!-- a remark -->",
                ]
            )
        )
    return front + dice.choice(["\n\n", "\r\n\r\n"]).join(blocks) + "\n"


def plain(dice: random.Random) -> str:
    end = dice.choice(["\n", "\r\n", "\r"])
    lines = []
    for _ in range(dice.randint(2, 8)):
        kind = dice.randrange(4)
        if kind == 0:
            lines += [" " * dice.randrange(3) + words_of(dice, 12) for _ in range(dice.randint(1, 4))]
        elif kind == 1:
            lines.append("- " + words_of(dice, 5))
        elif kind == 2:
            lines += ["> " + words_of(dice, 5), "> " + words_of(dice, 4)]
        else:
            lines.append(words_of(dice, 8) + ".")
        lines += [""] * dice.randint(0, 2)
    return end.join(lines)


def wrong_places(document: Document, undo, dice: random.Random) -> list[tuple[str, str]]:
    """Stretches of prose whose source, undone, is another text."""
    wrong = []
    for block in document.blocks:
        tokens = en.tokens(block.text)
        for at, (start, end) in enumerate(tokens):
            last = tokens[min(len(tokens) - 1, at + dice.randrange(4))][1]
            for stop in {end, last}:
                span = block.locate(start, stop)
                assert span is not None
                prose = block.text[start:stop]
                if undo(document.source[span.start : span.end]) != (prose if undo is undo_plain else bare(prose)):
                    wrong.append((prose, document.source[span.start : span.end]))
    return wrong


def assert_pieces_cover(block: Block) -> None:
    at, home = 0, -1
    for piece in block.pieces:
        assert piece.start == at
        assert piece.length > 0
        assert piece.source >= home
        at, home = piece.start + piece.length, piece.source + piece.source_length
    assert at == len(block.text)


@pytest.mark.parametrize("seed", range(150))
def test_each_stretch_of_markdown_prose_maps_home(seed):
    dice = random.Random(seed)
    document = readers.read("story.md", markdown(dice).encode())
    for block in document.blocks:
        assert_pieces_cover(block)
    assert wrong_places(document, undo_markdown, dice) == []


@pytest.mark.parametrize("seed", range(150))
def test_each_stretch_of_plain_prose_maps_home(seed):
    dice = random.Random(seed)
    document = readers.read("story.txt", plain(dice).encode())
    for block in document.blocks:
        assert_pieces_cover(block)
    assert wrong_places(document, undo_plain, dice) == []


@pytest.mark.parametrize("seed", range(40))
def test_no_word_of_a_plain_article_is_lost_or_moved(seed):
    source = plain(random.Random(seed))
    document = readers.read("story.txt", source.encode())
    prose = " ".join(block.text for block in document.blocks).split()
    assert prose == [word for word in source.split() if word not in ("-", ">")]
