"""Whether somebody named a paragraph or two below a faceless claim says the same thing."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.reading._carried import content
from newslint.reading._outlets import relays
from newslint.reading._spokespeople import OFFICE, SCHOLARLY, is_expert, is_new
from newslint.reading._voices import Speaker, descriptions, speakers
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, ahead, by_block
from newslint.reading.sources import Source
from newslint.reading.words import words

_SHARED = 2
"""Content words that two sentences on one matter have in common."""


_LEARNED = frozenset(
    "university institute college school professor lecturer researcher researchers scientist scientists author authors "
    "dr prof laboratory lab "
    "hospital clinic".split()
)
"""Words in what is said of a person who may have made a study, as an economist at a bank did not."""


def scholar_says_so(document: Document, source: Source) -> bool:
    """Whether somebody of a university or of the trade says what experts say, or what a study has found, in the same
    paragraph or the next two: "Experts saw rings in the bay. … Ana Ruiz, a professor at Malvo, said the rings …"."""
    noun = document.derive(words)[source.sentence.block].folded[source.head]
    if source.quantifier not in ("a", "an", "one") if source.kind == "study" else not is_expert(noun):
        return False
    # "Walls sink, a study found. “We were surprised,” said Ana Ruiz of Malvo University": whoever speaks next made it.
    study = source.kind == "study"
    said, marks = _says_so(document, source.sentence, 2, near=_TIERS[study]), _LEARNED if study else SCHOLARLY
    return any(not marks.isdisjoint(_told(document, one)) and not _is_outsider(document, one) for one in said)


def _is_outsider(document: Document, one: Speaker) -> bool:
    """Whether somebody is said to have had no part: "Ana Ruiz, who was not involved in the study, said"."""
    return "involved" in document.derive(words)[one.sentence.block].folded[one.sentence.first : one.sentence.last]


def outlet_says_so(document: Document, source: Source) -> bool:
    """Whether the paragraph below the one that opens the story names the outlet which has what reports say: "…,
    reports say. / Ana Ruiz, a lawyer, told the Malvo Herald …"."""
    story, sentence = document.derive(prose), source.sentence
    if story[:1] != (sentence.block,) or len(story) == 1:
        return False
    matter = content(document, sentence)
    return any(
        relays(document, other) and matter & content(document, other) for other in document.derive(by_block)[story[1]]
    )


def somebody_says_so(document: Document, source: Source) -> bool:
    """Whether the next paragraph names somebody new, who speaks for no office, as saying what "some say"."""
    said = _says_so(document, source.sentence, 1)
    return any(is_new(document, one) and OFFICE.isdisjoint(_told(document, one)) for one in said)


def _told(document: Document, one: Speaker) -> frozenset[str]:
    return document.derive(descriptions).get(one.entity, frozenset())


_TIERS = {True: (0,), False: (1, 1, 1, 1)}
"""Content words that the next sentences have to share with a study and with what experts say."""


def _says_so(
    document: Document, sentence: Sentence, paragraphs: int, near: tuple[int, ...] = (1,)
) -> Iterator[Speaker]:
    """Those who say something of the same matter in the rest of the paragraph or the next ``paragraphs``; ``near``:
    how many content words the next sentences have to share, each."""
    story, told = document.derive(prose), document.derive(by_block)
    below = [block for block in story if block >= sentence.block][: paragraphs + 1]
    matter = content(document, sentence)
    within = {other for block in below for other in told[block] if other > sentence}
    least = dict(zip(ahead(document, sentence, len(near)), near, strict=False))
    for one in document.derive(speakers):
        shared = len(matter & content(document, one.sentence))
        if one.sentence in within and shared >= least.get(one.sentence, _SHARED):
            yield one
