"""An acronym that the article never spells out and that readers cannot be expected to know."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en import STOPWORDS, is_common
from newslint.lang.en_verbs import verb_share
from newslint.lang.table import read
from newslint.model import Hit, Passage
from newslint.reading.names import names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.words import capitals, words
from newslint.record import NamedTuple

_ROMAN = re.compile(r"[IVXLCDM]+\Z")
_LONGEST_GLOSS = 8
"""In words: what may stand between brackets to explain an acronym."""


class Params(NamedTuple):
    """``least``: how often an acronym must stand in the article to be worth spelling out; ``ignore`` are acronyms that
    a newsroom's readers know, beyond those of the table."""

    least: int = 2
    ignore: tuple[str, ...] = ()


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for the first mention of each acronym that nothing in the article explains."""
    ignored = _known() | frozenset(params.ignore)
    first: dict[str, Passage] = {}
    count: dict[str, int] = {}
    explained: set[str] = set()
    quoted = document.derive(quotations)
    every, large = document.derive(words), document.derive(capitals)
    for block in document.derive(prose):
        own, text = every[block], document.blocks[block].text
        for at in large[block]:
            word = own.texts[at]
            if not word[1:2].isupper():
                continue
            bare = word.removesuffix("s") if word[:-1].isupper() else word
            if not (3 <= len(bare) <= 6 and bare.isalpha() and bare.isascii() and bare.isupper()) or bare in ignored:
                continue
            start, end = own.starts[at], own.ends[at]
            if _ROMAN.match(bare) or is_common(bare):
                continue
            if _in_name(own.texts, at, text, start, end) or _described(own.folded, own.texts, at, text, start):
                explained.add(bare)
                continue
            count[bare] = count.get(bare, 0) + 1
            if bare not in first and not quoted.inside(block, start, end):
                first[bare] = Passage(block, start, end)
    unexplained = [bare for bare in first if count[bare] >= params.least and bare not in explained]
    if not unexplained:
        return
    spelled = _spelled_out(document)
    initials = "\n".join(_initials(own.folded) for own in every)
    for bare in unexplained:
        if bare not in spelled and bare.lower() not in initials and not _glossed(document, bare):
            yield Hit(first[bare])


@cache
def _known() -> frozenset[str]:
    return frozenset(
        word for line in read("acronyms.txt").splitlines() if not line.startswith("#") for word in line.split()
    )


def _in_name(texts: list[str], at: int, text: str, start: int, end: int) -> bool:
    """Whether the word is part of a longer name ("MSC Cruises", "SV Hamburg"), a code, a company's mark or shouted."""
    around = [texts[other] for other in (at - 1, at + 1) if 0 <= other < len(texts)]
    if any(other.isupper() and len(other) > 1 for other in around):
        return True
    after = texts[at + 1] if at + 1 < len(texts) and text[end : end + 1] == " " and end + 1 < len(text) else ""
    before = texts[at - 1] if at and text[start - 1 : start] == " " else ""
    if after[:1].isupper() or (before[:1].isupper() and at > 1 and text[start - 2] not in ".!?"):
        return True
    return text[start - 1 : start] in tuple("-/&@#.:") or text[end : end + 1] in tuple("-/&@") or _ticker(text, start)


def _described(folded: list[str], texts: list[str], at: int, text: str, start: int) -> bool:
    """Whether words beside an acronym say what it names: "the pump maker OPM", "OPM, which makes pumps,"; or whom
    people tell things: "told OPM"."""
    if at > 1 and (folded[at - 1] == "told" or folded[at - 2 : at] == ["according", "to"]):
        return True
    if at and texts[at - 1].islower() and folded[at - 1] not in STOPWORDS and verb_share(folded[at - 1]) < _MOSTLY_VERB:
        return True
    if at > 1 and folded[at - 1] == "the" and texts[at - 2].islower() and ", the" in text[:start][-6:]:
        return True
    after = folded[at + 1 : at + 3]
    return len(after) == 2 and after[0] in _APPOSED and (after[0] in ("which", "who") or after[1] in ("a", "an", "the"))


_APPOSED = frozenset({"is", "was", "a", "an", "the", "which", "who"})
_MOSTLY_VERB = 5


def _ticker(text: str, start: int) -> bool:
    return text[max(0, start - 1) : start] == "(" or text[max(0, start - 2) : start] in (": ", "$")


def _spelled_out(document: Document) -> set[str]:
    """The acronyms that some name of the article spells out or stands beside."""
    forms = (entity.forms for entity in document.derive(names).entities)
    long = (own for own in forms if any(" " in form for form in own))
    return {bare for own in long for form in own if (bare := form.replace(".", "")).isupper()}


def _glossed(document: Document, bare: str) -> bool:
    """Whether a bracket beside the acronym says what it is."""
    gloss = re.compile(
        rf"\(\W?(?:the |or |known as )?{bare}\b"
        rf"|\b{bare}[\"”’]?,? \(\w[\w’'-]{{0,30}}(?: \w[\w’'-]{{0,30}}){{1,{_LONGEST_GLOSS}}}\)"
    )
    return any(bare in block.text and gloss.search(block.text) for block in document.blocks)


_CONNECTORS = frozenset({"of", "and", "the", "for", "in", "on", "to", "de", "la"})


def _initials(folded: list[str]) -> str:
    """The first letters of the words, connectors left out; a point for each other word without content."""
    return "".join("." if word in STOPWORDS else word[0] for word in folded if word not in _CONNECTORS)
