"""A name in the headline that the body never has, where the body has another one in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newslint.document import Document
from newslint.lang import gazetteer
from newslint.lang.en import STOPWORDS, derived, is_common
from newslint.model import Hit, Passage, Witness
from newslint.reading.headline import HeadlineClaim, headline_claim, stems
from newslint.reading.names import Mention, names
from newslint.reading.sentences import sentences
from newslint.reading.words import Words, words

_BROAD = frozenset(
    "european tory tories labour western white house hollywood dept govt parliament congress senate".split()
)
"""Names that bodies paraphrase as a matter of course."""
_SHORTEST = 4
_PREFIX = 4
_TITLE_CASE = 0.6
"""The share of content words with a capital from which a headline's capitals are its style."""


@dataclass(frozen=True)
class Params:
    """``shared`` is the part of the headline's other content words, ``least_shared`` the number, that the sentence
    of a rival name must have; ``sentences`` how far into the body a rival is looked for."""

    shared: float = 0.5
    least_shared: int = 2
    sentences: int = 4


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each name of the headline without support in the body, with the name that stands there instead."""
    claim = document.derive(headline_claim)
    if claim is None or claim.lists or document.blocks[0].text.isupper():
        return
    head = document.derive(words)[0]
    groups = _names_of(claim, head)
    if not groups:
        return
    support = _Support(document)
    for group in groups:
        if any(support.has(head.folded[at].removesuffix("'s")) for at in group):
            continue
        rival = _rival(document, claim, head, group, params)
        if rival is not None:
            place = Passage(rival.block, rival.start, rival.end)
            here = Passage(0, head.starts[group[0]], head.ends[group[-1]])
            yield Hit(
                here,
                values={"evidence": document.text(place)},
                evidence=(Witness(place, "the body's name"),),
                level="soft",
            )


def _names_of(claim: HeadlineClaim, head: Words) -> list[list[int]]:
    """The headline's names, as runs of word indices."""
    inside = range(claim.first, claim.last)
    content = [at for at in inside if head.folded[at] not in STOPWORDS and head.texts[at].isalpha()]
    capitals = sum(head.texts[at][0].isupper() for at in content)
    styled = capitals > _TITLE_CASE * len(content) and len(content) > 2
    groups: list[list[int]] = []
    for at in inside:
        text, word = head.texts[at], head.folded[at].removesuffix("'s")
        if len(word) < _SHORTEST or not text[0].isupper() or text.isupper() or word in STOPWORDS:
            continue
        plain = is_common(word) or is_common(derived(word))
        if ((styled or at == claim.first) and plain) or word in _BROAD or gazetteer.people_of(word):
            continue
        if groups and groups[-1][-1] == at - 1:
            groups[-1].append(at)
        else:
            groups.append([at])
    return groups


class _Support:
    """What the body can bear out: its words, their beginnings, and the countries it speaks of."""

    def __init__(self, document: Document) -> None:
        own = [
            (text, word)
            for block in document.derive(words)[1:]
            for text, word in zip(block.texts, block.folded, strict=True)
        ]
        self.words = {word.removesuffix("'s") for _, word in own}
        self.begins = {word[:_PREFIX] for text, word in own if text[0].isupper()}
        capitals = {word.removesuffix("'s") for text, word in own if text[0].isupper()}
        self.countries = {found for word in capitals for found in _countries(word)}

    def has(self, word: str) -> bool:
        """Whether the body has the word, a relative, or the country that it stands for."""
        if word in self.words or word[:_PREFIX] in self.begins or derived(word) in self.words:
            return True
        return not self.countries.isdisjoint(_countries(word))


def _countries(word: str) -> set[str]:
    """The countries that a name, a people or a seat of government stands for."""
    found = {gazetteer.country(word), gazetteer.governed_from(word), *gazetteer.people_of(word)}
    return {name for name in found if name}


def _rival(document: Document, claim: HeadlineClaim, head: Words, group: list[int], params: Params) -> Mention | None:
    """The first name of the same kind in a sentence near the top that says what the headline says."""
    own = {derived(head.folded[at].removesuffix("'s")) for at in group}
    others = claim.stems - own
    needed = max(params.least_shared, params.shared * len(others))
    placed = any(gazetteer.is_place(head.folded[at]) or _countries(head.folded[at]) for at in group)
    body = [sentence for sentence in document.derive(sentences) if document.blocks[sentence.block].kind == "paragraph"]
    for sentence in body[: params.sentences]:
        if len(others & stems(document, sentence)) < needed:
            continue
        for mention in document.derive(names).within(sentence.block, sentence.start, sentence.end):
            if (
                (mention.kind == "place") == placed
                and mention.kind != "people"
                and not _shares(document, mention, head)
            ):
                return mention
    return None


def _shares(document: Document, mention: Mention, head: Words) -> bool:
    """Whether the headline has a word of the name."""
    text = document.text(Passage(mention.block, mention.start, mention.end)).lower()
    return not set(text.split()).isdisjoint(head.folded)
