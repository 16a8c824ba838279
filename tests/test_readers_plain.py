"""Plain text as an editor lays it out: headline, deck, paragraphs, and what only looks like them."""

import pytest

from newslint import readers
from newslint.document import Document
from newslint.readers import ReadError


def read(text: str) -> Document:
    return readers.read("story.txt", text.encode())


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(text).blocks]


BODY = "The port will open in June.\n"


def test_the_first_line_is_the_headline_where_a_blank_line_follows_and_no_full_stop_ends_it():
    assert kinds(f"Port to open\n\n{BODY}")[0] == ("headline", "Port to open")
    assert kinds(f"Will the port open?\n\n{BODY}")[0][0] == "headline"
    assert kinds(f"Port opens at 9 a.m.\n\n{BODY}")[0][0] == "headline"
    assert kinds(f"Port opened by J. Malvo Inc.\n\n{BODY}")[0][0] == "headline"
    assert kinds(f"The port is open.\n\n{BODY}")[0][0] == "paragraph"
    assert kinds(f"Port to open\n{BODY}")[0][0] != "headline"
    assert kinds(f"{'Port ' * 60}\n\n{BODY}")[0][0] == "paragraph"


def test_blank_lines_before_the_headline_and_other_line_ends_do_not_matter():
    for end in ("\n", "\r\n", "\r"):
        document = read(end * 2 + "Port to open" + end + "  " + end + BODY.strip() + end)
        assert document.headline == 0
        assert document.headline_from == "first line"


def test_a_second_such_line_is_the_deck():
    assert kinds(f"Port to open\n\nNine years after the flood, ships return\n\n{BODY}")[1][0] == "deck"
    assert kinds(f"Port to open\n\nBy Ines Maro\n\n{BODY}")[1] == ("byline", "By Ines Maro")


def test_a_paragraph_broken_to_a_width_is_one_paragraph():
    text = (
        "The port will open in June after nine years, the director of the\n"
        "harbour said on Monday, and the first ship is due from Ostrand on\n"
        "the second of the month."
    )
    assert [kind for kind, _ in kinds(text)] == ["paragraph"]
    assert "the harbour said" in kinds(text)[0][1]


def test_short_lines_that_stand_together_are_blocks_of_their_own():
    assert [text for _, text in kinds(f"{BODY}\n1 comment\nLeave a Reply\nYou May Also Like")][1:] == [
        "1 comment",
        "Leave a Reply",
        "You May Also Like",
    ]


def test_a_paragraph_a_line_is_a_paragraph_a_line():
    text = "The port will open in June, the director said on Monday.\nThe pump arrived on Monday, and work began at once.\n"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "paragraph"]


def test_lists_quotations_and_headings_are_told_apart():
    found = kinds(
        f"Port to open\n\n{BODY}\nWhat comes next\n\n- a pump\n- a crane\n\n> We are ready.\n> So are they.\n\n{BODY}"
    )
    assert found == [
        ("headline", "Port to open"),
        ("paragraph", BODY.strip()),
        ("heading", "What comes next"),
        ("list-item", "a pump"),
        ("list-item", "a crane"),
        ("quote", "We are ready. So are they."),
        ("paragraph", BODY.strip()),
    ]


def test_a_headline_given_from_outside_leaves_the_files_own_a_heading():
    document = readers.read("story.txt", f"Port to open\n\n{BODY}".encode(), headline="Ships return")
    assert [(block.kind, block.text) for block in document.blocks][:2] == [
        ("headline", "Ships return"),
        ("heading", "Port to open"),
    ]
    assert document.headline_from == "option"
    assert document.blocks[0].locate(0, 5) is None


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("Hafen öffnet".encode("utf-16"), "UTF-16"),
        ("Port to open in June".encode("utf-16-le"), "UTF-16"),
        ("Port".encode("utf-32"), "UTF-32"),
        ("line\nThe caf\xe9 \x93opens\x94".encode("latin-1"), "line 2: it is not UTF-8 (it looks like Windows-1252)"),
        ("caf\xe9".encode("latin-1"), "Latin-1"),
        (b"one\ntwo\0three", "line 2: there is a NUL byte"),
    ],
)
def test_bytes_that_are_no_utf8_text_are_named_with_a_hint(data, said):
    with pytest.raises(ReadError) as caught:
        readers.read("story.txt", data)
    assert said in str(caught.value)


def test_a_byte_order_mark_is_no_part_of_the_article():
    document = readers.read("story.txt", b"\xef\xbb\xbfPort to open\n\nBody text.\n")
    assert document.source.startswith("Port")
    assert document.blocks[0].locate(0, 4) == (0, 4)


def test_an_empty_file_is_an_article_without_text_and_a_note_says_so():
    for text in ("", "\n \n\t\n"):
        assert read(text).blocks == ()
        assert read(text).notes == ("there is no text in it",)


def test_only_real_line_ends_end_a_line():
    document = read("Port\u2028to open\x0cin June\u0085now\n\nBody text.\n")
    assert document.headline == 0
    assert document.lines.position(len(document.source) - 2) == (3, 10)


def test_five_megabytes_in_one_line_are_one_paragraph():
    assert [block.kind for block in read("word " * 1_000_000).blocks] == ["paragraph"]


def test_a_reader_is_found_by_what_its_own_file_says():
    from newslint.readers import html, markdown, plain

    assert set(readers.known_suffixes()) == {*html.SUFFIXES, *markdown.SUFFIXES, *plain.SUFFIXES}
    assert readers.read("story.MD", b"# Port to open\n").format == "markdown"
    assert readers.read("story.unknown", b"# Port to open\n").format == "text"


def test_a_line_above_one_that_is_longer_than_any_width_is_a_block_of_its_own():
    title = "Who pays for the pump at Malvo harbour? May 4, 2025"
    story = "The pump came on Monday, and the crew set to work before the tide came in. " * 3
    assert kinds(f"Pump comes\n\n{title}\n{story}\n") == [
        ("headline", "Pump comes"),
        ("heading", title),
        ("paragraph", story.strip()),
    ]


@pytest.mark.parametrize(
    "comment", ["<!-- newslint-disable-next cliche: so it was said -->", "{/* newslint-disable wordy */}"]
)
def test_a_comment_that_asks_for_silence_is_words_like_any_others_and_its_writer_is_told(comment: str):
    text = f"Port to open\n\nIt rained. {comment} The port\n\n{BODY}"
    assert comment in kinds(text)[1][1]
    (note,) = read(text).notes
    assert note.startswith("line 3: a comment silences nothing in plain text")
    assert read("Port to open\n\nThe newslint-disable comment is for pages.\n").notes == ()
