"""Claims whose cue names no source, where nobody identifiable near by stands behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from newslint.checks._phrases import Match, Phrases, longest, tried
from newslint.document import Block, Document
from newslint.lang.classes import CLASSES
from newslint.lang.en import family
from newslint.model import Hit, Passage, Rule
from newslint.reading.attribution import Holder, holders, named
from newslint.reading.sentences import Sentence, by_block, sentence_at
from newslint.reading.words import Words, words

_POINTING = frozenset(
    {"the", "these", "those", "his", "her", "their", "its", "our", "my", "your", "this", "that", "both", "whose"}
)
_GOVERNING = frozenset({"by", "with", "for", "of", "from", "to", "among", "between", "against", "than", "as", "told"})
_NP_REACH = 3
_COMPLEMENT = frozenset({"from", "of", "at", "in", "for", "including", "like", "such"})
_COMPLEMENT_REACH = 8


@dataclass(frozen=True)
class Params:
    """``cues`` are phrases; ``unless`` longer phrases in which a cue is innocent; ``classes`` more word classes.

    ``subject``: the cue's first noun must be a bare subject ("critics say", not "the critics" or "by critics").
    ``link``: how a holder in a neighbouring sentence excuses the cue: ``none`` at all, ``root`` if that
    sentence has a word of the cue's root ("rumours … the rumour, reported by …"), ``near`` always.
    ``reasons`` are phrases that excuse the cue when they stand in its sentence.
    """

    cues: tuple[str, ...]
    unless: tuple[str, ...] = ()
    classes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    subject: bool = False
    link: Literal["none", "root", "near"] = "root"
    reasons: tuple[str, ...] = ()


def validate(params: Params) -> None:
    """Raise ``PhraseError`` where a phrase is not in the phrase language."""
    tried((*params.cues, *params.unless, *params.reasons), {**CLASSES, **params.classes})


def fuse(rules: Sequence[Rule]) -> Callable[[Document], Iterator[tuple[Rule, Hit]]]:
    """One pass over the words for each rule's phrases; classes are the rule's own."""
    searches = [(rule, _search(rule.params)) for rule in rules]

    def find(document: Document) -> Iterator[tuple[Rule, Hit]]:
        for block, content in enumerate(document.blocks):
            own = document.derive(words)[block]
            for rule, phrases in searches:
                if content.kind in rule.blocks:
                    for hit in _hits(document, block, content, own, rule.params, phrases):
                        yield rule, hit

    return find


def _search(params: Params) -> Phrases:
    phrases = Phrases()
    classes = {**CLASSES, **params.classes}
    for kind in ("cues", "unless", "reasons"):
        for phrase in getattr(params, kind):
            phrases.add(phrase, kind, classes)
    return phrases


def _hits(
    document: Document, block: int, content: Block, own: Words, params: Params, phrases: Phrases
) -> Iterator[Hit]:
    matches = list(phrases.find(content.text, own))
    innocent = [match for match in matches if match.key == "unless"]
    reasons = [match for match in matches if match.key == "reasons"]
    for match in longest(match for match in matches if match.key == "cues"):
        sentence = sentence_at(document, block, own.starts[match.first])
        if sentence is None or any(other.first <= match.first and match.last <= other.last for other in innocent):
            continue
        if any(sentence.first <= reason.first < sentence.last for reason in reasons):
            continue
        if params.subject and not _bare_subject(document, sentence, own, match):
            continue
        if not _excused(document, sentence, content, own, match, params):
            yield Hit(Passage(block, own.starts[match.first], own.ends[match.last - 1]))


def _bare_subject(document: Document, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether the cue's noun is a subject that points at nobody: no article, owner or name before it, no
    preposition that governs it."""
    for at in range(match.first - 1, max(match.first - 1 - _NP_REACH, sentence.first - 1), -1):
        word = own.folded[at]
        if word in _POINTING or word.endswith("'s") or named(document, sentence.block, own, at):
            return False
        if word in _GOVERNING:
            return False
        if word in ("and", "but", "that", "while", "as", "because", "although", "when", "where", "which"):
            break
    return True


def _excused(document: Document, sentence: Sentence, content: Block, own: Words, match: Match, params: Params) -> bool:
    """Whether somebody identifiable stands behind the cue's claim."""
    if any(zone.kind == "link" and sentence.start <= zone.start < sentence.end for zone in content.zones):
        return True
    known = document.derive(holders)
    if any(_other(holder, match) for holder in known.get(sentence, ())):
        return True
    if _complemented(document, sentence, own, match):
        return True
    if params.link == "none":
        return False
    roots = {family(own.folded[at]) for at in range(match.first, match.last)}
    return any(
        params.link == "near" or _rooted(document, neighbour, roots)
        for neighbour in _neighbours(document, sentence)
        if any(holder.kind != "pronoun" for holder in known.get(neighbour, ()))
    )


def _other(holder: Holder, match: Match) -> bool:
    """A holder with a cue of its own, or named inside the cue itself."""
    return not match.first <= holder.cue < match.last or match.first <= holder.word < match.last


def _complemented(document: Document, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether the cue goes on to say whose it is: "campaigners from Green Hill say", "people including Brown"."""
    inside = range(match.first, match.last)
    if any(named(document, sentence.block, own, at) for at in inside):
        return True
    after = match.last
    if after < sentence.last and own.folded[after] in _COMPLEMENT:
        stop = min(after + _COMPLEMENT_REACH, sentence.last)
        return any(named(document, sentence.block, own, at) for at in range(after + 1, stop))
    return False


def _neighbours(document: Document, sentence: Sentence) -> list[Sentence]:
    """The sentence after and the one before, the neighbouring paragraph's included."""
    around = document.derive(by_block)
    own = around[sentence.block]
    at = own.index(sentence)
    after = own[at + 1 : at + 2] or (around[sentence.block + 1][:1] if sentence.block + 1 < len(around) else ())
    before = own[at - 1 : at] if at else (around[sentence.block - 1][-1:] if sentence.block else ())
    return [*after, *before]


def _rooted(document: Document, sentence: Sentence, roots: set[str]) -> bool:
    """Whether the sentence has a word of one of the roots, short words aside."""
    here = document.derive(words)[sentence.block].folded[sentence.first : sentence.last]
    return any(family(word) in roots for word in here if len(word) > 3)
