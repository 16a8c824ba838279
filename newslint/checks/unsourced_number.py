"""Statistics that nobody is said to have counted: shares of a population, averages and rates of change."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from newslint.document import Document
from newslint.lang.en import family
from newslint.lang.en_verbs import verb_share
from newslint.model import Hit, Passage
from newslint.reading.attribution import holders
from newslint.reading.prose import prose
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, by_block, sentence_at
from newslint.reading.sources import sources_of_block
from newslint.reading.voice import personal
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_COUNTING = frozenset(
    map(
        family,
        "report figure data statistic count estimate analysis review audit index register registry record".split(),
    )
)
_SPORT = frozenset(
    "goal goals match matches set sets game games shot shots possession season league innings try tries penalty "
    "penalties serve serves points club coach team teams player players striker squad cup".split()
)
_BUSINESS = frozenset(
    "shares share stock profit profits revenue sales turnover dividend stake earnings pre-tax quarter bid index yield "
    "rate rates tax vat duty interest discount deposit commission pay-rise wage fee".split()
)

_THRESHOLD = frozenset("vote votes voted majority senators lawmakers quorum ratify convict override".split())
"""Words beside a share that a law asks for, which nobody counted."""


class Params(NamedTuple):
    """``reach``: how many sentences on either side may say who counted."""

    reach: int = 1


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each number that claims something of a whole population without a source near by."""
    if document.derive(personal) or _is_about_a_count(document):
        return
    own = frozenset(document.derive(prose))
    for number in document.derive(quantities):
        if number.block not in own or number.kind not in ("percent", "fraction", "count"):
            continue
        sentence = sentence_at(document, number.block, number.start)
        if sentence is None or not _is_share(document, number, sentence):
            continue
        if not _is_counted(document, sentence, params.reach):
            yield Hit(Passage(number.block, number.start, number.end))


_STUDIES = frozenset(map(family, "survey poll study research respondent census pollster questionnaire".split()))


def _is_about_a_count(document: Document) -> bool:
    """Whether a survey or study is spoken of anywhere: its numbers go on through the article."""
    every = document.derive(words)
    return not all(_STUDIES.isdisjoint(every[block].families) for block in document.derive(prose))


def _is_share(document: Document, number: Quantity, sentence: Sentence) -> bool:
    """Whether a number is the share of some people or things in general: "70 per cent of commuters", "one in nine"."""
    own = document.derive(words)[number.block]
    about = set(own.folded[sentence.first : sentence.last])
    if about & (_SPORT | _BUSINESS | _THRESHOLD):
        return False
    first = bisect_left(own.starts, number.start)
    if own.folded[max(first - 2, 0) : first] == ["and", "a"]:
        return False  # "a year and a half of talks"
    if number.kind == "count":
        return own.folded[max(first - 2, 0) : first] in _ONE_IN and _of_many(own, range(first + 1, first + 3))
    after = bisect_left(own.starts, number.end)
    return own.folded[after : after + 1] == ["of"] and _of_many(own, range(after + 1, min(after + 6, sentence.last)))


_ONE_IN = (["one", "in"], ["1", "in"])


def _of_many(own: Words, places: range) -> bool:
    """Whether what the number is of is many: "them", or a plural noun before any verb."""
    for at in places:
        word = own.folded[at] if at < len(own.folded) else ""
        if word in ("people", "women", "men", "children", "adults", "them", "those"):
            return True
        if word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "'s")) and verb_share(word) < 6:
            return not own.texts[at][:1].isupper()
    return False


def _is_counted(document: Document, sentence: Sentence, reach: int) -> bool:
    """Whether the sentence has a source, or one near it speaks of a count."""
    if document.derive(holders).get(sentence) or document.derive(quotations).overlaps(
        sentence.block, sentence.start, sentence.end
    ):
        return True
    if any(source.sentence == sentence for source in document.derive(sources_of_block).get(sentence.block, ())):
        return True
    if any(
        zone.kind == "link" and sentence.start <= zone.start < sentence.end
        for zone in document.blocks[sentence.block].zones
    ):
        return True
    return any(_opens_count(document, other) for other in _before(document, sentence, reach)) or any(
        _counting(document, other) for other in _after(document, sentence, reach)
    )


def _before(document: Document, sentence: Sentence, reach: int) -> list[Sentence]:
    around = document.derive(by_block)
    near = [*(around[sentence.block - 1] if sentence.block else ()), *around[sentence.block]]
    at = near.index(sentence)
    return near[max(0, at - reach) : at]


def _after(document: Document, sentence: Sentence, reach: int) -> list[Sentence]:
    around = document.derive(by_block)
    near = [*around[sentence.block], *(around[sentence.block + 1] if sentence.block + 1 < len(around) else ())]
    at = near.index(sentence) + 1
    return near[at : at + reach]


def _opens_count(document: Document, sentence: Sentence) -> bool:
    """Whether a survey or the like is spoken of that the next sentence may go on about.

    One named at the end, after a comma ("…, figures from the registry show"), stands behind its own sentence only.
    """
    text, own = document.blocks[sentence.block].text, document.derive(words)[sentence.block]
    last = text.rfind(",", sentence.start, sentence.end)
    until = own.starts[sentence.last - 1] if last < 0 or text.count(" ", last, sentence.end) > _TRAILING else last
    return _counting(document, sentence, until + 1)


_TRAILING = 10
"""Words that an attribution after a comma has, at most."""


def _counting(document: Document, sentence: Sentence, until: int | None = None) -> bool:
    own = document.derive(words)[sentence.block]
    return any(
        family(own.folded[at]) in _COUNTING
        for at in range(sentence.first, sentence.last)
        if until is None or own.starts[at] < until
    )
