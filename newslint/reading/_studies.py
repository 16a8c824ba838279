"""Whether an article tells who made the studies and polls that it rests on."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.document import Document
from newslint.reading.names import names
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, ahead, behind
from newslint.reading.sources import Source
from newslint.reading.words import index, words

_STUDY = frozenset(
    "research study studies survey report paper findings results researchers researcher authors author team poll "
    "scientists analysis data journal review".split()
)
_MAKING = frozenset("by from at in of for with".split())
_MADE = 8


def study_told(document: Document, source: Source) -> bool:
    """Whether the sentence of a study or those around tell who made it: "researchers at Malvo University", "the
    study, by Ana Ruiz", "published in the Malvo Journal", "Ana Ruiz of Malvo University". A single study may be told
    of anywhere below, for the article is mostly about it; of several, one that is named close by is an example."""
    sentence = source.sentence
    single = source.quantifier in ("a", "an", "another") or _is_news(document, source)
    below = ahead(document, sentence, _STORY if single else _STUDIES_AHEAD)
    above = [other for other in behind(document, sentence, _STUDIES_AHEAD) if other.block == sentence.block]
    if source.quantifier in ("a", "an") and any(
        _tells_of_the_study(document, other) for other in behind(document, sentence, _STORY)
    ):
        return True
    return any(
        _tells_maker(document, other, source.end if other == sentence else other.first)
        for other in (sentence, *below, *above)
    )


def _is_news(document: Document, source: Source) -> bool:
    """Whether "research suggests" opens the story, which then is about it."""
    return document.derive(prose)[:1] == (source.sentence.block,)


def poll_named(document: Document, sentence: Sentence, nouns: Iterable[str]) -> bool:
    """Whether the story names whose a poll is, of those that "polls show" speaks of: "a Malvo Institute poll"."""
    if POLLS.isdisjoint(nouns):
        return False
    known, every = document.derive(names), document.derive(words)
    for block, at in document.derive(index).among(POLLS):
        own = every[block]
        if block == sentence.block and sentence.first <= at < sentence.last:
            continue
        before = [known.holding(block, own.starts[near]) for near in range(max(at - 3, 0), at)]
        if any(one is not None and one.kind in ("organisation", "other") for one in before):
            return True
        after = known.within(block, own.starts[at], own.ends[min(at + 4, len(own.ends) - 1)])
        if own.folded[at + 1 : at + 2] in (["by"], ["from"]) and any(one.kind != "place" for one in after):
            return True
    return False


POLLS = frozenset({"poll", "polls", "survey", "surveys", "polling"})


def tells_whose(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence tells whose a study or a poll is: "a Malvo Institute poll showed"."""
    return _tells_maker(document, sentence, sentence.first)


_STORY, _STUDIES_AHEAD = 80, 1
_PAPER = frozenset({"study", "paper", "research"})


def _tells_of_the_study(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence tells who made the study that the story is about: "the study, published in the Malvo Journal";
    "a study by Malvo University" may be another one."""
    folded = document.derive(words)[sentence.block].folded
    definite = any(
        folded[at] in _PAPER and folded[at - 1] in ("the", "this") for at in range(sentence.first + 1, sentence.last)
    )
    return definite and _tells_maker(document, sentence, sentence.first, _PAPER)


_MAKES = frozenset({"published", "conducted", "led", "commissioned", "carried", "funded"})


def _tells_maker(document: Document, sentence: Sentence, first: int, nouns: frozenset[str] = _STUDY) -> bool:
    """Whether the sentence tells, from its word ``first`` on, who made what one of the nouns names."""
    own, known = document.derive(words)[sentence.block], document.derive(names)
    for at in range(first, sentence.last):
        word = own.folded[at]
        if word in ("conducted", "led") and own.folded[at - 1] == "who":
            told = known.within(sentence.block, own.starts[sentence.first], own.starts[at])
            if any(mention.kind == "person" for mention in told):
                return True  # "Ana Ruiz, who conducted the research"
        if word in nouns or (nouns is _STUDY and word in _MAKES):
            for near in range(at + 1, min(at + _MADE, sentence.last)):
                called = known.within(sentence.block, own.starts[near], own.ends[near])
                made = word == "journal" or not _MAKING.isdisjoint(own.folded[at + 1 : near])
                if made and any(mention.kind not in ("place", "people") for mention in called):
                    return True
            if word in ("paper", "study") and _is_scholarly(document, sentence, at):
                return True
            if own.folded[at - 2] in ("her", "his", "their") and own.texts[at - 1][:1].isupper() and word in nouns:
                return True  # "her Cambridge study"
            before = [
                known.holding(sentence.block, own.starts[near]) for near in range(max(at - 2, sentence.first), at)
            ]
            if word in nouns and any(one is not None and one.kind in ("organisation", "other") for one in before):
                return True
    return False


def _is_scholarly(document: Document, sentence: Sentence, at: int) -> bool:
    """Whether the sentence goes on to name a university: "the paper is “…”, by Ana Ruiz of the University of Malvo"."""
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    rest = text[own.ends[at] : sentence.end]
    return any(f" {body}" in rest for body in ("University", "Institute", "College", "School", "Journal"))
