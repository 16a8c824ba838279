"""What kinds of article one is of, as far as rules tell them apart: a live page, an interview, a recipe, a column,
or no article at all but a page of terms."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.reading.voice import addresses, genre

_STAMP = re.compile(r"(?:From )?(?:\d{1,2}(?:h|m|min)(?: ago)? )?\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\b)?")
_SPEAKER = re.compile(r"[A-Z][A-Z. ]{2,24}(?:, [A-Z]+)?: ")
_OPENINGS, _SHARE = 4, 0.25
"""So many paragraphs, and such a share of them, open with a time or a speaker's name at least."""

_MEASURE = re.compile(r"[\d½¼¾⅓⅔] ?(?:tablespoon|teaspoon|tbsp|tsp|cup)s?\b")
_MEASURES = 4

_TERMS = re.compile(
    r"(?:[\w&’' ]{1,40} )??"
    r"(?:terms (?:of|and) \w+|(?:privacy|cookies?|refund|returns) (?:policy|notice|statement)|conditions of \w+|"
    r"(?:submissions?|discussion|community|comments?|commenting) (?:guidelines|rules|policy)|user agreement)"
    r"(?: for [\w ]{1,40})?\Z",
    re.IGNORECASE,
)
"""The title of a page of terms; a story about one says what has become of it."""


def kinds(document: Document) -> frozenset[str]:
    """Those of ``model.ARTICLE_KINDS`` that the article is of; most articles are of none.

    A live page is posts that open with the time, an interview speeches that open with the speaker, a recipe has
    measures by the spoon and the cup, a page of terms a title that says so and readers who are addressed; the rest are
    told by ``voice.genre``.
    """
    title = "" if document.headline is None else document.blocks[0].text.strip()
    if _TERMS.match(title) and addresses(document):
        return frozenset({"terms"})
    texts = [block.text for block in document.blocks]
    enough = max(_OPENINGS, _SHARE * len(texts))
    found = {
        kind
        for kind, opening in (("live", _STAMP), ("interview", _SPEAKER))
        if sum(opening.match(text) is not None for text in texts) >= enough
    }
    if sum(len(_MEASURE.findall(text)) for text in texts) >= _MEASURES:
        found.add("recipe")
    return frozenset(found | {document.derive(genre)}) - {""}
