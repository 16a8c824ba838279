"""Quoted words in the headline that the body has otherwise: a word changed, or a "not" left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from newslint.document import Document
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_verbs import verb_share
from newslint.model import Hit, Passage, Witness
from newslint.reading.alignment import root
from newslint.reading.headline import below, families_said
from newslint.reading.headline import said as spoken
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, sentences
from newslint.reading.words import words

_NEGATIONS = frozenset({"not", "never", "no", "nobody", "nothing", "neither", "nor", "hardly", "without"})
_LONGEST = 40
_SPOKEN, _SENTENCE = 4, 8
_FRAME = 4
_WINDOWS = 12
_VERB = 5
_SHORTEST = 25
"""Characters of a quotation that says something."""
_SHOWN = 90
_BODY = 100
"""Words that a body has which can be expected to repeat what its headline quotes."""
_CLAUSE = 6
_OPENING = frozenset({"if", "unless", "whether"})
_PERSONAL = frozenset("i me my we us our you your they them he she".split())


@dataclass(frozen=True)
class Params:
    """``least_words`` is how many words a quotation must have; ``shared`` the part of its content words that a
    passage of the body must have to be the same quotation."""

    least_words: int = 3
    shared: float = 0.5


class _Likeness(NamedTuple):
    """How a sentence has the words of a quotation, in their order: ``at`` are the sentence's word indices, ``met``
    those of the quotation that it has, and ``missing`` those of its content words that it has not."""

    sentence: Sentence
    at: tuple[int, ...]
    missing: tuple[int, ...]
    met: frozenset[int] = frozenset()


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each quotation of the headline that the body has nearly, but not so, or that nobody says there."""
    if document.headline is None:
        return
    head = document.derive(words)[0]
    for quotation in document.derive(quotations).all:
        if quotation.block != 0:
            continue
        quoted = [at for at in range(len(head.starts)) if quotation.start <= head.starts[at] < quotation.end][:_LONGEST]
        folded = [head.folded[at] for at in quoted]
        content = [at for at, word in enumerate(folded) if word not in STOPWORDS]
        here = Passage(0, quotation.start, quotation.end)
        if len(folded) < params.least_words or not content:
            continue
        likeness = _likeness(document, folded, content, params.shared)
        if likeness is None:
            if _is_speech(document, here, folded) and (other := _nearest(document, folded)):
                yield _missing(document, here, other)
            continue
        changed = _changed(document, folded, content, likeness) or _conditional(document, folded, likeness)
        if changed:
            hit = _hit(document, here, likeness, changed)
            # A paraphrase in the body is no rival: only what somebody says there is.
            if _is_said(document, likeness):
                yield hit


def _is_said(document: Document, likeness: _Likeness) -> bool:
    """Whether the words that the body shares stand in a quotation there."""
    own = document.derive(words)[likeness.sentence.block]
    spoken = document.derive(quotations)
    return all(
        spoken.inside(likeness.sentence.block, own.starts[at], own.ends[at])
        for at in likeness.at
        if own.folded[at] not in STOPWORDS
    )


def _is_speech(document: Document, here: Passage, folded: list[str]) -> bool:
    """Whether a quotation is somebody's words rather than an outlet's claim: it says "we", or names its speaker."""
    if len(folded) < _SPOKEN or not any(verb_share(word) >= _VERB or family(word) == "be" for word in folded):
        return False
    if len(folded) >= _SENTENCE or not _PERSONAL.isdisjoint(folded) or any("'" in word for word in folded):
        return True
    return ":" in document.blocks[0].text[: here.start]


def _nearest(document: Document, folded: list[str]) -> Passage | None:
    """What is said in the body that comes nearest to the headline's words; None where nobody speaks there."""
    every, story = document.derive(words), frozenset(document.derive(below))
    if sum(len(own.starts) for own in document.derive(spoken)) < _BODY:
        return None
    wanted = {root(word) for word in folded} - {""}
    best: tuple[int, Passage] | None = None
    for quotation in document.derive(quotations).all:
        if quotation.block not in story or quotation.end - quotation.start < _SHORTEST:
            continue
        own = every[quotation.block]
        inside = {root(own.folded[i]) for i, at in enumerate(own.starts) if quotation.start <= at < quotation.end}
        if best is None or len(wanted & inside) > best[0]:
            shown = min(quotation.end, quotation.start + _SHOWN)
            best = len(wanted & inside), Passage(quotation.block, quotation.start, shown)
    return best[1] if best else None


def _missing(document: Document, here: Passage, other: Passage) -> Hit:
    return Hit(
        here,
        values={"evidence": document.text(other).strip("'\"“”‘’"), "why": "nobody says that there"},
        evidence=(Witness(other, "what is said in the body"),),
        level="soft",
    )


def _conditional(document: Document, folded: list[str], likeness: _Likeness) -> tuple[str, ...]:
    """The words before a statement in the body that leave it open: "if an inquiry finds that we failed"."""
    first = likeness.at[0]
    own = document.derive(words)[likeness.sentence.block]
    spoken = document.derive(quotations)
    after = likeness.at[-1] + 1
    behind = own.folded[after : min(after + 2, likeness.sentence.last)]
    if behind[:1] == ["unless"] or behind == ["only", "if"]:
        return tuple(behind)
    if folded[0] not in _PERSONAL:
        return ()
    return tuple(
        own.folded[at]
        for at in range(max(likeness.sentence.first, first - _CLAUSE), first)
        if own.folded[at] in _OPENING and spoken.inside(likeness.sentence.block, own.starts[at], own.ends[at])
    )


def _likeness(document: Document, folded: list[str], content: list[int], least: float) -> _Likeness | None:
    """The sentence of the body that has most of the quotation's words in their order."""
    best: _Likeness | None = None
    wanted = {folded[at] for at in content}
    story = frozenset(document.derive(below))
    for sentence in document.derive(sentences):
        if sentence.block not in story:
            continue
        own = document.derive(words)[sentence.block].folded[sentence.first : sentence.last]
        frame = len(content) <= 2 and len(set(folded).intersection(own)) >= _FRAME
        if not frame and len(wanted.intersection(own)) < least * len(wanted):
            continue
        pairs = _closest(folded, own, wanted)
        met = {one for one, _ in pairs}
        missing = tuple(at for at in content if at not in met)
        if len(content) - len(missing) < max(2, least * len(content)) and len(pairs) < 3:
            continue
        if best is None or len(missing) < len(best.missing):
            best = _Likeness(sentence, tuple(sentence.first + two for _, two in pairs), missing, frozenset(met))
    return best


def _closest(folded: list[str], own: list[str], wanted: set[str]) -> list[tuple[int, int]]:
    """The longest common words within a stretch not much longer than the quotation; of equals the first."""
    width = 2 * len(folded) + 4
    starts = [at for at, word in enumerate(own) if word in wanted or word == folded[0]][:_WINDOWS]
    best: list[tuple[int, int]] = []
    for start in starts:
        low = max(0, start - 2)
        pairs = [(one, low + two) for one, two in _common(folded, own[low : low + width])]
        if _tightness(pairs) > _tightness(best):
            best = pairs
    return best


def _tightness(pairs: list[tuple[int, int]]) -> tuple[int, int]:
    """How many words are common, and of equals how close they stand."""
    return len(pairs), pairs[0][1] - pairs[-1][1] if pairs else 0


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


def _changed(document: Document, folded: list[str], content: list[int], likeness: _Likeness) -> tuple[str, ...]:
    """The words that make the difference: those the body never says, or a negation between the others."""
    lost = tuple(folded[at] for at in likeness.missing if family(folded[at]) not in document.derive(families_said))
    if likeness.missing:
        close = likeness.at and likeness.at[-1] - likeness.at[0] <= 2 * len(folded) + 2
        few = len(likeness.missing) * 2 <= len(content) or (len(content) <= 2 and len(likeness.met) >= _FRAME)
        return lost if close and few else ()
    if likeness.at[-1] - likeness.at[0] > len(folded) + 2:
        return ()
    if other := _filled(document, folded, likeness) or _unmatched(folded, likeness):
        return other
    own = document.derive(words)[likeness.sentence.block].folded
    here, there = _negations(folded), _negations(own[likeness.at[0] : likeness.at[-1] + 1])
    # "Aren't I" and "am I not" are the same words; one side without any "not" is not.
    return () if bool(here) == bool(there) else (*here, *there)


def _filled(document: Document, folded: list[str], likeness: _Likeness) -> tuple[str, ...]:
    """The pronoun that stands in the headline for what somebody said at length: "wrote it" for "wrote one page"."""
    own = document.derive(words)[likeness.sentence.block].folded
    between = [own[at] for at in range(likeness.at[0], likeness.at[-1]) if at not in likeness.at]
    if any(word not in STOPWORDS for word in between):
        return tuple(word for word in folded if word in _STANDING_IN and word not in own)[:1]
    return ()


def _unmatched(folded: list[str], likeness: _Likeness) -> tuple[str, ...]:
    """The words of a whole statement in the headline that nobody said in that place: "for ever" for "for a week"."""
    lost = [word for at, word in enumerate(folded) if at not in likeness.met and word in _ABSOLUTE]
    return tuple(lost[:1]) if len(folded) >= _SPOKEN else ()


_ABSOLUTE = frozenset(
    "i my me we our us ever never always all no nobody every everyone must will can cannot only".split()
)
_STANDING_IN = frozenset({"it", "them", "this", "that", "all"})


def _negations(folded: list[str]) -> tuple[str, ...]:
    return tuple(word for word in folded if word in _NEGATIONS or word.endswith("n't"))


def _hit(document: Document, place: Passage, likeness: _Likeness, changed: tuple[str, ...]) -> Hit:
    own = document.derive(words)[likeness.sentence.block]
    evidence = Passage(likeness.sentence.block, own.starts[likeness.at[0]], own.ends[likeness.at[-1]])
    return Hit(
        place,
        values={"evidence": document.text(evidence), "why": f"the difference: '{changed[0]}'"},
        evidence=(Witness(evidence, "the body has it so"),),
        level="strict",
    )
