"""A measure of the text against a limit: words in a sentence or a lead, the reading grade of the article."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newslint import late_re as re
from newslint.document import BODY_KINDS, Document
from newslint.model import Hit, Passage
from newslint.reading.furniture import furniture_spans
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, sentences
from newslint.reading.tables import tables
from newslint.reading.words import words
from newslint.record import NamedTuple
from newslint.typed import Literal

_WORDS_AN_ITEM = 5
"""A sentence with a comma for fewer words than this is read as a list."""


class Params(NamedTuple):
    """Above ``soft`` a hit of level ``soft``, above ``strict`` one of level ``strict`` (0: no such level).
    ``least_words`` is how long an article must be before a measure of the whole says anything."""

    measure: Literal[
        "sentence-words", "lead-words", "paragraph-words", "average-sentence", "reading-grade", "headline-characters"
    ]
    soft: float = 0
    strict: float = 0
    least_words: int = 0


class Measured(NamedTuple):
    """A value and what it was measured on."""

    passage: Passage
    value: float
    scope: str = "span"


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each part of the article whose measure is over a limit."""
    for passage, value, scope in _MEASURES[params.measure](document, params):
        for level, limit in (("strict", params.strict), ("soft", params.soft)):
            if not limit or value <= limit:
                continue
            yield Hit(passage, values={"value": _plain(value), "limit": _plain(limit)}, level=level, scope=scope)
            break


def _plain(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:.1f}"


def _sentences(document: Document) -> Iterator[Sentence]:
    own = frozenset(document.derive(prose)) - document.derive(tables)
    return (sentence for sentence in document.derive(sentences) if sentence.block in own)


def _length(document: Document, sentence: Sentence) -> int:
    """The sentence's words, those inside direct quotations and page furniture aside: they are not the writer's. What
    hyphens join is one word, as editors and word processors count."""
    text = document.blocks[sentence.block].text
    # A soft hyphen parts no word.
    count = sentence.last - sentence.first - text.count("\u00ad", sentence.start, sentence.end)
    if "-" in text:
        count -= len(_JOINED.findall(text, sentence.start, sentence.end))
    quoted, own = document.derive(quotations), document.derive(words)[sentence.block]
    aside = [(start, end) for block, start, end, _ in document.derive(furniture_spans) if block == sentence.block]
    if aside or quoted.overlaps(sentence.block, sentence.start, sentence.end):
        count = sum(
            not quoted.inside(sentence.block, own.starts[at], own.ends[at])
            and not _JOINED.match(text, own.starts[at] - 1)
            and not any(start <= own.starts[at] < end for start, end in aside)
            for at in range(sentence.first, sentence.last)
        )
    return count


_JOINED = re.compile(r"(?<=\w)-(?=\w)")


def _sentence_words(document: Document, params: Params) -> Iterator[Measured]:
    for sentence in _sentences(document):
        if sentence.last - sentence.first <= params.soft or _is_list(document, sentence):
            continue
        if not _CREDIT.match(document.blocks[sentence.block].text, sentence.start, sentence.end):
            value = min(_length(document, sentence), _longest_part(document, sentence))
            yield Measured(Passage(sentence.block, sentence.start, sentence.end), value)


_CREDIT = re.compile(r"\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by\b")
"""How a line that names who worked on the story begins."""


def _longest_part(document: Document, sentence: Sentence) -> int:
    """The words of the longest part between two semicolons or more, which set out a list as full stops would."""
    text, own = document.blocks[sentence.block].text, document.derive(words)[sentence.block]
    if text.count(";", sentence.start, sentence.end) < _SEMICOLONS:
        return sentence.last - sentence.first
    longest = count = 0
    for at in range(sentence.first, sentence.last):
        count += 1
        if ";" in text[own.ends[at] : own.starts[at + 1] if at + 1 < sentence.last else sentence.end]:
            longest, count = max(longest, count), 0
    return max(longest, count)


_SEMICOLONS = 2


def _is_list(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence is a list (a line-up, a cast): a comma or semicolon for every few words."""
    text = document.blocks[sentence.block].text
    marks = text.count(",", sentence.start, sentence.end) + text.count(";", sentence.start, sentence.end)
    return marks * _WORDS_AN_ITEM > sentence.last - sentence.first


def _lead_words(document: Document, params: Params) -> Iterator[Measured]:
    first = next(_sentences(document), None)
    if first is not None and document.blocks[first.block].kind == "paragraph":
        # Lines that have lost their first letters, as in some archives, are no one sentence.
        text = document.blocks[first.block].text
        line = _LINE_END.search(text, first.start, first.end)
        end = line.end() if line else first.end
        count = _length(document, first) if line is None else len(text[first.start : end].split())
        yield Measured(Passage(first.block, first.start, end), count)


_LINE_END = re.compile(r"[a-z]{5}[.!?](?= +[a-z])")
"""A full stop behind no abbreviation, before a line whose capital is lost."""


def _paragraph_words(document: Document, params: Params) -> Iterator[Measured]:
    for block in document.derive(prose):
        if document.blocks[block].kind == "paragraph":
            count = len(document.derive(words)[block].starts)
            yield Measured(Passage(block, 0, len(document.blocks[block].text)), count)


def _average_sentence(document: Document, params: Params) -> Iterator[Measured]:
    lengths = [one.last - one.first for one in _sentences(document) if not _is_list(document, one)]
    if lengths and sum(lengths) >= params.least_words:
        yield Measured(_anywhere(document), sum(lengths) / len(lengths), "document")


def _reading_grade(document: Document, params: Params) -> Iterator[Measured]:
    from newslint.readability import counts, kincaid_grade, may_exceed

    if not may_exceed(document, min(filter(None, (params.soft, params.strict)), default=0)):
        return
    counted = document.derive(counts)
    if counted.words >= params.least_words and counted.sentences:
        yield Measured(_anywhere(document), kincaid_grade(counted), "document")


def _headline_characters(document: Document, params: Params) -> Iterator[Measured]:
    if document.headline is not None:
        text = document.blocks[0].text
        writer = _WRITER.search(text)
        yield Measured(Passage(0, 0, len(text)), writer.start() if writer else len(text))


_WRITER = re.compile(
    r"\s+\|\s+[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,3}(?:(?:,| and) [A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,3})*\Z"
)
"""Who wrote it, behind a bar at the end of a headline."""


def _anywhere(document: Document) -> Passage:
    """Some block of the body: a finding about the whole article is placed by the engine."""
    block = next((i for i, block in enumerate(document.blocks) if block.kind in BODY_KINDS), 0)
    return Passage(block, 0, 0)


_MEASURES: dict[str, Callable[[Document, Params], Iterator[Measured]]] = {
    "sentence-words": _sentence_words,
    "lead-words": _lead_words,
    "paragraph-words": _paragraph_words,
    "average-sentence": _average_sentence,
    "reading-grade": _reading_grade,
    "headline-characters": _headline_characters,
}
