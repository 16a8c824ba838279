"""HTML pages: which part is the article, which of the headlines counts, and where every character stands."""

import random

import pytest

from newslint import packs, readers
from newslint.engine import Linter

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Council &amp; port sign deal | The Malvo Post</title>
<meta property="og:title" content="Council &quot;signs&quot; harbour deal">
<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "headline": "Not this"},
{"@type": "NewsArticle", "headline": "Council signs \\u00a340m deal", "datePublished": "2026-05-01"}]}</script></head>
<body><nav><a href="/">Home page</a></nav><main><article class="story">
<header><h1>Council signs deal</h1><p class="standfirst">A long wait ends.</p></header>
<figure><img src="x.jpg"><figcaption>The harbour at dusk</figcaption></figure>
<p>The council is <b>in talks</b> with Smith &amp; Co over a <a href="x">deal</a>,<br>said Ana.
<p>The mayor&#8217;s office did not answer.
<div class="related-links"><p>Read more about harbours</p></div>
<blockquote><p>"We wait," she said.</p></blockquote><ul><li>One boat<li>Two boats</ul>
</article></main><section id="comments"><p>First comment!</p></section><footer>© The Malvo Post</footer></body></html>
"""


def page(source, name="story.html"):
    return readers.read(name, source.encode())


def prose(document):
    return [block.text for block in document.blocks if block.kind in ("paragraph", "list-item", "quote")]


def test_the_article_is_read_and_the_page_around_it_is_not():
    assert prose(page(PAGE)) == [
        "The council is in talks with Smith & Co over a deal, said Ana.",
        "The mayor’s office did not answer.",
        '"We wait," she said.',
        "One boat",
        "Two boats",
    ]


def test_the_headline_of_the_structured_data_comes_first_and_the_others_are_kept():
    document = page(PAGE)
    assert document.headline_from == "json-ld headline"
    assert [(block.kind, block.text) for block in document.blocks[:5]] == [
        ("headline", "Council signs £40m deal"),
        ("heading", "Council signs deal"),
        ("title", 'Council "signs" harbour deal'),
        ("title", "Council & port sign deal"),
        ("deck", "A long wait ends."),
    ]


@pytest.mark.parametrize(
    ("cut", "origin"),
    [
        (["application/ld+json"], "h1"),
        (["application/ld+json", "h1"], "og:title"),
        (["application/ld+json", "h1", "og:title"], "title"),
        (["application/ld+json", "h1", "og:title", "title>"], ""),
    ],
)
def test_without_one_headline_the_next_counts(cut, origin):
    source = PAGE
    for name in cut:
        source = source.replace(name, "x-unknown>" if name.endswith(">") else "x-unknown")
    assert page(source).headline_from == origin


def test_date_author_and_language_are_taken_from_the_page():
    assert page(PAGE).meta == {"lang": "en", "date": "2026-05-01"}
    assert page('<meta name="author" content="Ana Ruiz"><p>Text.').meta["author"] == "Ana Ruiz"


def test_an_escape_and_a_character_reference_are_each_one_place_in_the_source():
    document = page(PAGE)
    pound = document.blocks[0].text.index("£")
    span = document.blocks[0].locate(pound, pound + 1)
    assert document.source[span.start : span.end] == "\\u00a3"
    body = next(block for block in document.blocks if "Smith" in block.text)
    span = body.locate(body.text.index("&"), body.text.index("&") + 1)
    assert document.source[span.start : span.end] == "&amp;"


def test_a_finding_lies_on_the_words_of_the_source():
    linted = Linter(packs.builtin()).lint(page(PAGE))
    (finding,) = (found for found in linted.findings if found.rule.name == "status-mismatch")
    assert linted.source[finding.span.start : finding.span.end] == "signs"
    assert linted.source[finding.evidence[0].span.start :].startswith("in talks</b>")


def test_a_comment_in_the_page_suppresses_the_next_block():
    source = (
        "<h1>The vote</h1><!-- newslint-disable-next vague-passive: style --><p>It is understood that it rained.</p>"
    )
    linted = Linter(packs.builtin()).lint(page(source))
    assert "vague-passive" not in [found.rule.name for found in linted.findings]


@pytest.mark.parametrize(
    "source",
    [
        "",
        "no markup at all",
        "<p>never closed",
        "<<<>>>",
        "<!-- never closed <p>text</p>",
        "<![CDATA[ x ]]><p>text</p>",
        '<script type="application/ld+json">{"headline": </script><p>text</p>',
        '<script type="application/ld+json">' + "[" * 3000 + "</script><p>text</p>",
        "<p title='never closed>text",
        "</p></div></html>",
        "<div>" * 20_000 + "text",
        "&#1114112;&#0;&bogus; &amp",
    ],
)
def test_any_markup_is_read(source):
    document = page(source)
    for block in document.blocks:
        span = block.locate(0, len(block.text))
        assert 0 <= span.start < span.end <= len(source)


def test_every_word_of_a_made_up_page_maps_to_its_place():
    dice = random.Random(7)
    words = ["harbour", "vote", "Malvo", "café", "well-known", "日本", "1,200", "it’s"]
    glue = [
        " ",
        "\n",
        "  ",
        " <b>",
        "</b> ",
        '<a href="x?a=1&amp;b=2">',
        "</a> ",
        "<br>",
        " &amp; ",
        "&nbsp;",
        "&#163;",
    ]
    for _ in range(300):
        inside = "".join(dice.choice(words) + dice.choice(glue) for _ in range(dice.randint(1, 9)))
        source = f"<article><h1>Vote</h1><p>{inside}</p><aside>{dice.choice(words)}</aside></article>"
        document = page(source)
        for block in document.blocks:
            for word in set(block.text.split()):
                at = block.text.index(word)
                span = block.locate(at, at + len(word))
                written = document.source[span.start : span.end]
                if word in words:
                    assert written == word
