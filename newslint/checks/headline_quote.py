"""Quoted words in the headline that the body has otherwise: a word changed, or a "not" left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from newslint.document import Document
from newslint.lang.en import STOPWORDS, family
from newslint.model import Hit, Passage, Witness
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, sentences
from newslint.reading.words import words

_NEGATIONS = frozenset({"not", "never", "no", "nobody", "nothing", "neither", "nor", "hardly", "without"})
_LONGEST = 40


@dataclass(frozen=True)
class Params:
    """``least_words`` is how many words a quotation must have; ``shared`` the part of its content words that a
    passage of the body must have to be the same quotation."""

    least_words: int = 3
    shared: float = 0.5


class _Likeness(NamedTuple):
    """How a sentence has the words of a quotation, in their order: ``at`` are the sentence's word indices."""

    sentence: Sentence
    at: tuple[int, ...]
    missing: tuple[int, ...]


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each quotation of the headline that the body has nearly, but not so."""
    if document.headline is None:
        return
    head = document.derive(words)[0]
    said = {family(word) for own in document.derive(words)[1:] for word in own.folded}
    for quotation in document.derive(quotations).all:
        if quotation.block != 0:
            continue
        quoted = [at for at in range(len(head.starts)) if quotation.start <= head.starts[at] < quotation.end][:_LONGEST]
        folded = [head.folded[at] for at in quoted]
        content = [at for at, word in enumerate(folded) if word not in STOPWORDS]
        if len(folded) < params.least_words or not content:
            continue
        likeness = _likeness(document, folded, content, params.shared)
        changed = _changed(document, folded, content, likeness, said) if likeness else ()
        if likeness and changed:
            hit = _hit(document, Passage(0, quotation.start, quotation.end), likeness, changed)
            # A paraphrase in the body is no rival: only what somebody says there is.
            if document.derive(quotations).overlaps(*hit.evidence[0].passage):
                yield hit


def _likeness(document: Document, folded: list[str], content: list[int], least: float) -> _Likeness | None:
    """The sentence of the body that has most of the quotation's words in their order."""
    best: _Likeness | None = None
    wanted = {folded[at] for at in content}
    for sentence in document.derive(sentences):
        if sentence.block == 0:
            continue
        own = document.derive(words)[sentence.block].folded[sentence.first : sentence.last]
        if len(wanted.intersection(own)) < least * len(wanted):
            continue
        pairs = _common(folded, own[: 4 * _LONGEST])
        met = {one for one, _ in pairs}
        missing = tuple(at for at in content if at not in met)
        if len(content) - len(missing) < max(2, least * len(content)) and len(pairs) < 3:
            continue
        if best is None or len(missing) < len(best.missing):
            best = _Likeness(sentence, tuple(sentence.first + two for _, two in pairs), missing)
    return best


def _common(one: list[str], two: list[str]) -> list[tuple[int, int]]:
    """The longest common subsequence, as pairs of indices."""
    width = len(two) + 1
    table = [[0] * width for _ in range(len(one) + 1)]
    for row in range(len(one) - 1, -1, -1):
        for column in range(len(two) - 1, -1, -1):
            if one[row] == two[column]:
                table[row][column] = table[row + 1][column + 1] + 1
            else:
                table[row][column] = max(table[row + 1][column], table[row][column + 1])
    pairs, row, column = [], 0, 0
    while row < len(one) and column < len(two):
        if one[row] == two[column]:
            pairs.append((row, column))
            row, column = row + 1, column + 1
        elif table[row + 1][column] >= table[row][column + 1]:
            row += 1
        else:
            column += 1
    return pairs


def _changed(
    document: Document, folded: list[str], content: list[int], likeness: _Likeness, said: set[str]
) -> tuple[str, ...]:
    """The words that make the difference: those the body never says, or a negation between the others."""
    lost = tuple(folded[at] for at in likeness.missing if family(folded[at]) not in said)
    if likeness.missing:
        close = likeness.at and likeness.at[-1] - likeness.at[0] <= 2 * len(folded) + 2
        return lost if close and len(likeness.missing) * 2 <= len(content) else ()
    if likeness.at[-1] - likeness.at[0] > len(folded) + 2:
        return ()
    own = document.derive(words)[likeness.sentence.block].folded
    here, there = _negations(folded), _negations(own[likeness.at[0] : likeness.at[-1] + 1])
    # "Aren't I" and "am I not" are the same words; one side without any "not" is not.
    return () if bool(here) == bool(there) else (*here, *there)


def _negations(folded: list[str]) -> tuple[str, ...]:
    return tuple(word for word in folded if word in _NEGATIONS or word.endswith("n't"))


def _hit(document: Document, place: Passage, likeness: _Likeness, changed: tuple[str, ...]) -> Hit:
    own = document.derive(words)[likeness.sentence.block]
    evidence = Passage(likeness.sentence.block, own.starts[likeness.at[0]], own.ends[likeness.at[-1]])
    return Hit(
        place,
        values={"evidence": document.text(evidence), "word": changed[0]},
        evidence=(Witness(evidence, "the body has it so"),),
    )
