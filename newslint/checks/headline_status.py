"""A headline that states an act as done, above a body that speaks of it only as something still to come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from newslint.checks._phrases import Phrases, longest, tried
from newslint.document import Document
from newslint.lang.en import STOPWORDS, family
from newslint.model import Hit, Passage, Witness
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, sentences
from newslint.reading.words import Words, words

_BEFORE = 8
_BEFORE_PAST = 3
"""How many words before a verb may leave it undone: a past form ("signed") needs them close by."""
_AFTER = 4
_TOP = 3
_TALKS, _OPEN = "talks", "open"
_SHARED = 2
_SOFTER = "say what is still open"


@dataclass(frozen=True)
class Params:
    """``acts`` are groups of verbs that complete the same kind of act; ``softer`` has advice for a group.

    ``talks`` are phrases that show by themselves that nothing is settled; ``open`` are phrases that leave a verb
    of the group undone when it follows close by; ``stages`` are, by group, phrases for an earlier stage of the act
    (charged, not yet convicted). ``unreal`` are words before a verb that leave it undone.
    ``least_shared`` is how many content words an aligned sentence shares with the headline.
    """

    acts: Mapping[str, tuple[str, ...]]
    talks: tuple[str, ...]
    open: tuple[str, ...]
    unreal: tuple[str, ...]
    softer: Mapping[str, str]
    stages: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    least_shared: int = _SHARED


class _Act(NamedTuple):
    """The headline's act: the word index of its verb, its groups, and the families of all their verbs."""

    at: int
    groups: tuple[str, ...]
    kin: frozenset[str]


def validate(params: Params) -> None:
    """Raise ``PhraseError`` where a phrase is not in the phrase language."""
    tried((*params.talks, *params.open, *(phrase for stage in params.stages.values() for phrase in stage)))


def find(document: Document, params: Params) -> Iterator[Hit]:
    """At most one hit: the headline's verb, with the passage that speaks of the act as open."""
    if document.headline is None:
        return
    head = document.derive(words)[0]
    act = _act(document, head, params)
    if act is None:
        return
    body = [s for s in document.derive(sentences) if s.block in frozenset(document.derive(prose))]
    if any(_realised(document, sentence, act.kin, params) for sentence in body):
        return
    topic = {family(word) for at, word in enumerate(head.folded) if at != act.at and word not in STOPWORDS} - act.kin
    rival = _rival(document, body, topic, act, params)
    if rival is None:
        return
    yield Hit(
        Passage(0, head.starts[act.at], head.ends[act.at]),
        values={
            "evidence": document.text(rival),
            "paragraph": str(_paragraph(document, rival.block)),
            "softer": next((params.softer[name] for name in act.groups if name in params.softer), _SOFTER),
        },
        evidence=(Witness(rival, "the body speaks of it as still open"),),
        level="strict",
    )


def _act(document: Document, head: Words, params: Params) -> _Act | None:
    """The act that the headline states as done; None for a question, a plan, a quotation or a claim of somebody's."""
    text = document.blocks[0].text
    if text.rstrip().endswith("?"):
        return None
    unreal = frozenset(params.unreal)
    quoted = document.derive(quotations)
    acts = {name: frozenset(map(family, verbs)) for name, verbs in params.acts.items()}
    for at, word in enumerate(head.folded):
        if word in unreal:
            return None
        groups = tuple(name for name, verbs in acts.items() if family(word) in verbs)
        if not groups or at == 0 or quoted.inside(0, head.starts[at], head.ends[at]):
            continue
        if _finite(word, head.folded[:at]):
            return _Act(at, groups, frozenset().union(*(acts[name] for name in groups)))
    return None


def _finite(word: str, before: list[str]) -> bool:
    """Whether the form can be a headline's predicate: "signs", "signed", or "sign" after a plural or two names."""
    if word.endswith("ing"):
        return False
    if word.endswith(("s", "ed", "en")) or word != family(word):
        return True
    return before[-1].endswith("s") or "and" in before[-3:]


def _realised(document: Document, sentence: Sentence, kin: frozenset[str], params: Params) -> bool:
    """Whether the sentence has the act or its kin as something that happened."""
    own = document.derive(words)[sentence.block]
    unreal = frozenset(params.unreal)
    for at in range(sentence.first, sentence.last):
        word = own.folded[at]
        if family(word) not in kin or word.endswith("ing"):
            continue
        past = word != family(word) and not word.endswith("s")
        before = own.folded[max(sentence.first, at - (_BEFORE_PAST if past else _BEFORE)) : at]
        if not any(other in unreal or other.endswith("n't") for other in before):
            return True
    return False


def _rival(document: Document, body: list[Sentence], topic: set[str], act: _Act, params: Params) -> Passage | None:
    """The first passage of an aligned sentence that speaks of the act as open.

    At the top of the body one shared word is enough for an earlier stage of the act: there it is the news.
    """
    phrases = _search(params)
    for index, sentence in enumerate(body):
        own = document.derive(words)[sentence.block]
        here = {family(word) for word in own.folded[sentence.first : sentence.last]}
        shared = len(topic & here)
        aligned = shared >= min(params.least_shared, len(topic))
        if not aligned and (index >= _TOP or not shared):
            continue
        for match in longest(phrases.find(document.blocks[sentence.block].text, own)):
            if not sentence.first <= match.first < match.last <= sentence.last:
                continue
            last = match.last
            if match.key in params.stages:
                if match.key not in act.groups:
                    continue
            elif not aligned:
                continue
            elif match.key == _OPEN:
                verbs = range(match.first, min(match.last + _AFTER, sentence.last))
                last = next((at + 1 for at in verbs if family(own.folded[at]) in act.kin), 0)
            if last:
                last = max(last, match.last)
                return Passage(sentence.block, own.starts[match.first], own.ends[last - 1])
    return None


def _paragraph(document: Document, block: int) -> int:
    """Which paragraph of the story a block is, from 1."""
    return sum(other <= block for other in document.derive(prose))


def _search(params: Params) -> Phrases:
    """The phrases of a rule, built once for it."""
    listed = (params.talks, params.open, tuple(params.stages.items()))
    return _built(listed)


@lru_cache(maxsize=16)
def _built(listed: tuple[tuple[str, ...], tuple[str, ...], tuple[tuple[str, tuple[str, ...]], ...]]) -> Phrases:
    talks, open_, stages = listed
    phrases = Phrases()
    for key, some in ((_TALKS, talks), (_OPEN, open_), *stages):
        for phrase in some:
            phrases.add(phrase, key)
    return phrases
