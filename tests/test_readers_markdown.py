"""Markdown as a reader of the page sees it, with every word at its place in the file."""

import pytest

from newslint import readers
from newslint.document import Document
from newslint.model import Passage
from newslint.readers import ReadError


def read(text: str, headline: str | None = None) -> Document:
    return readers.read("story.md", text.encode(), headline=headline)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(text).blocks]


def source_of(document: Document, words: str) -> str:
    for index, block in enumerate(document.blocks):
        at = block.text.find(words)
        if at >= 0:
            span = document.locate(Passage(index, at, at + len(words)))
            assert span is not None
            return document.source[span.start : span.end]
    raise AssertionError(f"{words!r} is in no block")


def test_the_front_matter_names_the_headline_before_the_first_heading_does():
    assert read("---\ntitle: Port to open\n---\n\n# Another\n\nBody.\n").headline_from == "front matter title"
    assert read("---\nheadline: Port to open\ntitle: T\n---\n\nBody.\n").blocks[0].text == "Port to open"
    assert read("---\ndate: 2026-03-14\n---\n\n# Port to open\n\nBody.\n").headline_from == "h1"
    assert read("Body.\n").headline is None
    assert read("+++\ntitle = 'Port to open'\n+++\n\nBody.\n").blocks[0].text == "Port to open"


@pytest.mark.parametrize(
    ("written", "text", "of_no"),
    [
        ("title: Port has no date", "Port has no date", "no"),
        ('title: "Port has \\"no\\" date"', 'Port has "no" date', "no"),
        ("title: 'Port''s no date'", "Port's no date", "no"),
        ("title: Port has no date # for now", "Port has no date", "Port has no date # for now"),
        ("title: >\n  Port has\n  no date", "Port has no date", ">\n  Port has\n  no date"),
    ],
)
def test_a_headline_in_the_front_matter_maps_to_its_characters(written, text, of_no):
    document = read(f"---\nweight: 3\n{written}\ntags: [a, b]\n---\n\nBody.\n")
    assert document.blocks[0].text == text
    assert source_of(document, "no") == of_no


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        ("---\ntitle: [a\n---\n", "line 3: the front matter is not valid YAML"),
        ("---\ntitle: a\ntitle: b\n---\n", "line 3: the front matter is not valid YAML: the key 'title' stands twice"),
        ("---\n- a\n---\n", "line 2: the front matter is no mapping"),
        ("---\ntitle: a\n\nBody.\n", "never closed"),
        ("+++\ntitle = a\n+++\n", "line 2: the front matter is not valid TOML"),
    ],
)
def test_broken_front_matter_is_one_error_with_the_line_of_the_file(matter, said):
    with pytest.raises(ReadError) as caught:
        read(matter + "\nBody.\n")
    assert said in str(caught.value)


def test_a_rule_across_the_page_is_no_front_matter():
    assert kinds("---\n\nBody text here.\n") == [("paragraph", "Body text here.")]


def test_markup_is_undone_and_each_word_keeps_its_place():
    document = read("The **old** [port](https://example.org/port_x) &amp; *its* \\*new\\* pump\nopened 😀 in `June`.\n")
    assert document.blocks[0].text == "The old port & its *new* pump opened 😀 in June."
    assert source_of(document, "old port") == "old** [port"
    assert source_of(document, "&") == "&amp;"
    assert source_of(document, "pump opened") == "pump\nopened"
    assert source_of(document, "June") == "June"


def test_links_and_code_are_set_apart():
    (block,) = read(
        "See [the plan](https://example.org) or run `newslint check` or visit https://example.org/x.\n"
    ).blocks
    assert [(zone.kind, block.text[zone.start : zone.end]) for zone in block.zones] == [
        ("link", "the plan"),
        ("code", "newslint check"),
        ("url", "https://example.org/x."),
    ]


def test_what_is_not_prose_is_kept_apart_from_it():
    text = (
        "# Port to open\n\nBody.\n\n> A quotation\n> in two lines.\n\n- one\n- two\n\n```\ncode()\n```\n\n"
        "| a | b |\n|---|---|\n| c | d |\n\n![A crane at the quay](crane.jpg)\n\n## Next\n\nMore[^1].\n\n[^1]: A note.\n"
    )
    assert kinds(text) == [
        ("headline", "Port to open"),
        ("paragraph", "Body."),
        ("quote", "A quotation in two lines."),
        ("list-item", "one"),
        ("list-item", "two"),
        ("code", "code()"),
        ("table-cell", "a"),
        ("table-cell", "b"),
        ("table-cell", "c"),
        ("table-cell", "d"),
        ("caption", "A crane at the quay"),
        ("heading", "Next"),
        ("paragraph", "More."),
        ("footnote", "A note."),
    ]


def test_html_inside_is_read_as_text_and_scripts_are_not():
    document = read(
        "<figure>\n<img src='x.jpg'>\n<figcaption>The quay &amp; the crane</figcaption>\n</figure>\n\n"
        "<script>\nvar the = the;\n</script>\n\nThe <b>port</b><br>opens.\n"
    )
    assert [(block.kind, block.text) for block in document.blocks] == [
        ("caption", "The quay & the crane"),
        ("paragraph", "The port opens."),
    ]
    assert source_of(document, "& the") == "&amp; the"


def test_shortcodes_and_template_tags_are_passed_over():
    assert kinds('The {{< figure src="x" >}} port {% include x %} opens.\n')[0][1].split() == ["The", "port", "opens."]


def test_suppressions_are_found_in_comments_and_front_matter_with_their_reasons():
    document = read(
        "---\ntitle: Port\nnewslint:\n  disable:\n    cliche: a column\n---\n\n"
        "<!-- newslint-disable-next acme:wording/house-words, cliche: the phrase is the story -->\n\nBody.\n\n"
        "{/* newslint-disable sourcing */}\n\nMore.\n\n<!-- newslint-enable sourcing -->\n"
    )
    assert [(d.verb, d.rules, d.reason) for d in document.directives] == [
        ("disable-file", ("cliche",), "a column"),
        ("disable-next", ("acme:wording/house-words", "cliche"), "the phrase is the story"),
        ("disable", ("sourcing",), ""),
        ("enable", ("sourcing",), ""),
    ]


def test_a_suppression_that_is_misspelt_is_noted_and_one_in_code_is_code():
    document = read("<!-- newslint-disabel cliche -->\n\n```\n<!-- newslint-disable cliche -->\n```\n")
    assert document.directives == ()
    assert "line 1: 'newslint-disabel' is no suppression" in document.notes[0]


def test_a_headline_given_from_outside_leaves_the_files_own_a_heading():
    document = read("# Port to open\n\nBody.\n", headline="Ships  return")
    assert [(block.kind, block.text) for block in document.blocks] == [
        ("headline", "Ships return"),
        ("heading", "Port to open"),
        ("paragraph", "Body."),
    ]
    assert document.headline_from == "option"


@pytest.mark.parametrize(
    "text", ["[" * 20_000, "> " * 2_000 + "x", "*a " * 20_000, "<b" * 20_000, "`" * 20_001, "\\" * 9]
)
def test_hostile_markup_is_read_all_the_same(text):
    read(text + "\n")
