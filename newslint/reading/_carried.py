"""Whether the words next to a claim carry it on, or tell it again with its source."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.classes import families
from newslint.lang.en import STOPWORDS, family
from newslint.reading.attribution import holders
from newslint.reading.quotations import Quotation, quotations
from newslint.reading.sentences import Sentence, behind, sentence_at
from newslint.reading.sources import sources_of_block
from newslint.reading.words import words

_SHARED, _OPENING, _QUOTED = 4, 3, 2


def carried_on(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence before has the same matter from a source: "Police sources gave a feud over the boats as the
    reason. The feud over the boats is believed to …"; or is what a paper says: "The report claims …"."""
    before = next(iter(behind(document, sentence, 1)), None)
    if before is None:
        return False
    if before.block == sentence.block and _counts_on(document, sentence) and document.derive(holders).get(before):
        return True
    if _opens_according_to_paper(document, before):
        return True
    if before.block == sentence.block and (_is_of_paper(document, before) or _goes_on(document, sentence, before)):
        return True
    shared = content(document, sentence) & content(document, before)
    return len(shared) >= _SHARED and _has_source(document, before)


def _counts_on(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence opens with some of those just counted: "The ministry said 90 were held. Six of those …"."""
    folded = document.derive(words)[sentence.block].folded
    return folded[sentence.first + 1 : sentence.first + 3] in (["of", "those"], ["of", "them"], ["of", "these"])


def _goes_on(document: Document, sentence: Sentence, before: Sentence) -> bool:
    """Whether a sentence goes on, with a pronoun, from what the police or a court said: "Detectives said the men had
    argued. They are believed to have met in May."."""
    own = document.derive(words)[sentence.block]
    opening = own.folded[sentence.first]
    if opening not in ("he", "she", "they", "it") or own.folded[sentence.first + 1] == "has":
        return False
    if opening == "it" and own.folded[sentence.first + 1] in ("is", "was", "had"):
        return False  # "It is claimed that" goes on from nothing
    told = [own.families[holder.word] for holder in document.derive(holders).get(before, ())]
    return not _ON_RECORD.isdisjoint(told) or not _FORCES.isdisjoint(own.folded[before.first : before.first + 3])


def on_record(document: Document) -> bool:
    """Whether the police or a court say much of what an article tells: what is "reportedly" so is theirs, too."""
    every = document.derive(words)
    said = sum(
        any(every[sentence.block].families[holder.word] in _ON_RECORD for holder in own)
        for sentence, own in document.derive(holders).items()
    )
    return said >= _MUCH


_MUCH = 3
_ON_RECORD = frozenset(map(family, "police court prosecutor judge ministry detective coroner".split()))
_FORCES = frozenset("police detectives officers prosecutors investigators".split())


def _opens_according_to_paper(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence opens with "According to the report": what comes next is mostly from there, too."""
    folded = document.derive(words)[sentence.block].folded[sentence.first : sentence.first + _OPENING + 1]
    return folded[:2] == ["according", "to"] and folded[2] in ("the", "this") and folded[3] in _PAPERS


_PAPERS = frozenset("report study complaint lawsuit document documents article paper filing indictment audit".split())


def _is_of_paper(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence opens with a paper spoken of before that says something: "The report claims"."""
    own = document.derive(words)[sentence.block]
    if own.folded[sentence.first] not in ("the", "this", "that"):
        return False
    return any(
        holder.kind == "document" and holder.word <= sentence.first + _OPENING and holder.word < holder.cue
        for holder in document.derive(holders).get(sentence, ())
    )


def content(document: Document, sentence: Sentence) -> frozenset[str]:
    """The families of the words that tell what a sentence is about: worked out once, for each source is held against
    all who are heard."""
    known = document.derive(_contents)
    if sentence not in known:
        own = document.derive(words)[sentence.block]
        said = families("say") | families("opine")
        told = (family(word) for word in own.folded[sentence.first : sentence.last] if word not in STOPWORDS)
        known[sentence] = frozenset(word for word in told if len(word) > 2 and word not in said)
    return known[sentence]


def _contents(_: Document) -> dict[Sentence, frozenset[str]]:
    """What ``content`` has given so far."""
    return {}


def _has_source(document: Document, sentence: Sentence) -> bool:
    if any(holder.kind != "pronoun" for holder in document.derive(holders).get(sentence, ())):
        return True
    return any(source.sentence == sentence for source in document.derive(sources_of_block).get(sentence.block, ()))


def told_again(document: Document, sentence: Sentence) -> bool:
    """Whether the words quoted in the sentence are quoted again elsewhere, of somebody who is named."""
    here = [
        _said(document, one)
        for one in document.derive(quotations).of(sentence.block)
        if sentence.start <= one.start < sentence.end
    ]
    here = [words for words in here if words.count(" ") >= _QUOTED - 1]
    if not here:
        return False
    return any(block != sentence.block and words in said for block, said in document.derive(_named) for words in here)


def _named(document: Document) -> list[tuple[int, str]]:
    """What is quoted of somebody who is named, with its block."""
    every = document.derive(quotations).all
    return [(one.block, _said(document, one)) for one in every if _is_named(document, one)]


def _said(document: Document, one: Quotation) -> str:
    """What is quoted, in small letters and without its last stop."""
    return document.blocks[one.block].text[one.inner_start : one.inner_end].lower().strip(" .,!?")


def _is_named(document: Document, one: Quotation) -> bool:
    sentence = sentence_at(document, one.block, one.start)
    told = document.derive(holders).get(sentence, ()) if sentence is not None else ()
    return any(holder.kind == "name" for holder in told)
