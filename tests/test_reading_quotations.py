"""Where quotations begin and end, what kind they are and who speaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Block, Document, Piece
from newslint.reading.quotations import quotations


def article(*lines, kinds=None):
    blocks = tuple(
        Block(kind, line, (Piece(0, len(line), 0, len(line)),))
        for line, kind in zip(lines, kinds or ["paragraph"] * len(lines), strict=True)
    )
    return Document("a.txt", "", "text", blocks)


def quoted(*lines, kinds=None):
    document = article(*lines, kinds=kinds)
    return [document.blocks[q.block].text[q.start : q.end] for q in quotations(document).all]


def speakers(line):
    document = article(line)
    return [q.speaker and document.text(q.speaker) for q in quotations(document).all]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('He said "yes" and left.', ['"yes"']),
        ("He said “yes” and left.", ["“yes”"]),
        ("‘We will go,’ Mr Lin said.", ["‘We will go,’"]),
        ("'We will go,' Mr Lin said.", ["'We will go,'"]),
        ("Council calls plan 'reckless' again", ["'reckless'"]),
        ("« Oui », dit-elle.", ["« Oui »"]),
        ("„Nein“, sagte er.", ["„Nein“"]),
        ("“It is a ‘mess’ now,” she said.", ["“It is a ‘mess’ now,”", "‘mess’"]),
        ("'It is a \"mess\" now,' she said.", ["'It is a \"mess\" now,'", '"mess"']),
        ('"It was "bad" news," he said.', ['"It was "bad" news,"', '"bad"']),
        ("'The workers' rights come first,' she said.", ["'The workers' rights come first,'"]),
        ("He called them 'bullies' at school and 'liars' at home.", ["'bullies'", "'liars'"]),
        ('("We will go.")', ['"We will go."']),
        ('—"We will go"—', ['"We will go"']),
    ],
)
def test_quotations_of_all_styles_are_found_with_their_marks(line, expected):
    assert quoted(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "The workers' rights and the firms' duties.",
        "Rock 'n' roll in the '90s and the ’80s.",
        "He is 5'10\" tall.",
        'A 12" record and a 7" one.',
        "Tell 'em 'til they hear it.",
        "It’s the pilots’ turn, isn’t it?",
        "The O'Neills' boat didn't sink.",
    ],
)
def test_apostrophes_possessives_feet_and_inches_are_no_quotation_marks(line):
    assert quoted(line) == []


def test_a_quotation_over_several_paragraphs_is_one_group_with_one_speaker():
    document = article("“We began at dawn.", "“We ended at dusk,” said Ute Lanz.", "The crew slept.")
    first, second = quotations(document).all
    assert (first.start, first.end) == (0, len("“We began at dawn."))
    assert first.group == second.group == 0
    assert document.text(first.speaker) == "Ute Lanz"


def test_a_lost_closing_mark_does_not_swallow_the_article():
    line = 'He called it "a mess. The crew went on with the work all night. Nobody spoke.'
    assert quoted(line, "The next day was calm.") == ['"a mess.']


def test_a_stray_closing_mark_opens_nothing():
    assert quoted('The crew went on." The work took all night.') == []


def test_one_lost_mark_does_not_turn_the_rest_inside_out():
    assert quoted('He said "go on. Later she said "stop" and left.') == ['"go on.', '"stop"']


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("“It works,” said Ute Lanz, the director.", "Ute Lanz"),
        ("“It works,” Lanz told reporters on Monday.", "Lanz"),
        ("“It works,” Ute Lanz, the director, said.", "Ute Lanz"),
        ("Lanz said: “It works.”", "Lanz"),
        ("Ute Lanz, the director, said: “It works.”", "Ute Lanz"),
        ("According to Mr. Lanz, “it works”.", "Mr. Lanz"),
        ("“It works.” — Ute Lanz", "Ute Lanz"),
        ("“It works,” she said.", "she"),
        ("In earlier interviews the director said it “works as it should”.", "the director"),
        ("“Does it work?” asked the mayor of Malvo.", "the mayor of Malvo"),
        ("The plan is “a mess of the worst kind”.", None),
        ("The state of things was “a mess of the worst kind”.", None),
    ],
)
def test_the_speaker_is_whom_the_words_next_to_the_quotation_name(line, expected):
    assert speakers(line) == [expected]


def test_speech_that_goes_on_after_she_said_has_the_same_speaker():
    assert speakers("“It works,” said Ute Lanz. “It works well.”") == ["Ute Lanz", "Ute Lanz"]


def test_kinds_tell_speech_from_scare_quotes_titles_and_block_quotations():
    document = article(
        "He said “we will go”.",
        "The “reform” was late.",
        "The novel “Salt and Rope” was late.",
        "We will go.",
        kinds=["paragraph", "paragraph", "paragraph", "quote"],
    )
    assert [q.kind for q in quotations(document).all] == ["speech", "scare", "title", "block"]


def test_inside_means_entirely_and_overlaps_means_at_all():
    line = "He said “we will go” and went."
    found = quotations(article(line))
    start, end = line.index("“"), line.index("”") + 1
    assert found.inside(0, start, end)
    assert found.inside(0, start + 1, end - 1)
    assert not found.inside(0, start - 1, end)
    assert not found.inside(0, end, end + 3)
    assert found.overlaps(0, start - 3, start + 1)
    assert not found.overlaps(0, 0, start)
    assert not found.overlaps(0, end, end + 3)


def test_a_hundred_thousand_marks_are_read():
    for mark in "\"'“”‘’«„":
        found = quotations(article((mark + "a ") * 100_000))
        assert len(found.all) <= 100_000


@given(st.lists(st.text(alphabet="\"'“”‘’«»„ aS.,!?s—:5\n", max_size=60), max_size=4))
def test_quotations_of_any_text_lie_in_their_blocks_in_order(lines):
    document = article(*lines)
    found = quotations(document).all
    assert [(q.block, q.start) for q in found] == sorted((q.block, q.start) for q in found)
    for q in found:
        assert 0 <= q.start < q.inner_start <= q.inner_end <= q.end <= len(document.blocks[q.block].text)
