"""Claims whose cue names no source, where nobody identifiable near by stands behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from newslint.document import Block, Document
from newslint.lang.classes import CLASSES, families
from newslint.lang.en import STOPWORDS, family
from newslint.model import Hit, Passage, Rule
from newslint.reading.attribution import Holder, holders, named
from newslint.reading.names import names
from newslint.reading.phrases import Match, Phrases, longest, tried
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, by_block, sentence_at
from newslint.reading.words import Words, words

_POINTING = frozenset(
    {"the", "these", "those", "his", "her", "their", "its", "our", "my", "your", "this", "that", "both", "whose"}
)
_GOVERNING = frozenset({"by", "with", "for", "of", "from", "to", "among", "between", "against", "than", "as", "told"})
_CLAUSE = frozenset(
    {"and", "but", "that", "while", "as", "because", "although", "though", "when", "where", "which", "if", "so", "yet"}
)
_NP_REACH = 3
_COMPLEMENT = frozenset({"from", "of", "at", "in", "for", "including", "like", "such"})
_COMPLEMENT_REACH = 8
_LINK_REACH = 5
_ANSWER = 6


@dataclass(frozen=True)
class Params:
    """``cues`` are phrases; ``unless`` longer phrases in which a cue is innocent; ``classes`` more word classes.

    ``noun``: what the cue's first noun must be: ``any``; a bare ``subject`` ("critics say", not "the critics" or
    "by critics"); ``alone``, a subject without so much as an adjective ("sources say", not "hospital sources").
    ``link``: how a holder in a neighbouring sentence excuses the cue: ``none`` at all, ``root`` if that
    sentence has a word of the cue's root ("rumours … the rumour, reported by …"), ``near`` always.
    ``reasons`` are phrases that excuse the cue when they stand in its sentence.
    """

    cues: tuple[str, ...]
    unless: tuple[str, ...] = ()
    classes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    noun: Literal["any", "subject", "alone"] = "any"
    link: Literal["none", "root", "near"] = "root"
    reasons: tuple[str, ...] = ()


def validate(params: Params) -> None:
    """Raise ``PhraseError`` where a phrase is not in the phrase language."""
    tried((*params.cues, *params.unless, *params.reasons), {**CLASSES, **params.classes})


def fuse(rules: Sequence[Rule]) -> Callable[[Document], Iterator[tuple[Rule, Hit]]]:
    """One pass over the words for all rules; each gets the hits that it would get alone."""
    phrases = Phrases()
    for index, rule in enumerate(rules):
        _add(phrases, index, rule.params)
    kinds = frozenset().union(*(rule.blocks for rule in rules)) if rules else frozenset()

    def find(document: Document) -> Iterator[tuple[Rule, Hit]]:
        for block, content in enumerate(document.blocks):
            if content.kind not in kinds:
                continue
            own = document.derive(words)[block]
            found: dict[int, dict[str, list[Match]]] = {}
            for match in phrases.find(content.text, own):
                index, kind = match.key
                found.setdefault(index, {}).setdefault(kind, []).append(match)
            for index, matches in found.items():
                for hit in _hits(document, block, content, own, rules[index].params, matches):
                    yield rules[index], hit

    return find


def _add(phrases: Phrases, index: int, params: Params) -> None:
    """Add a rule's phrases, its own classes of words under names that no other rule has."""
    classes = {**CLASSES, **{f"{index}.{name}": members for name, members in params.classes.items()}}
    for kind in ("cues", "unless", "reasons"):
        for phrase in getattr(params, kind):
            own = phrase
            for name in params.classes:
                own = own.replace(f"<{name}>", f"<{index}.{name}>")
            phrases.add(own, (index, kind), classes)


def _hits(
    document: Document, block: int, content: Block, own: Words, params: Params, matches: Mapping[str, list[Match]]
) -> Iterator[Hit]:
    innocent, reasons = matches.get("unless", ()), matches.get("reasons", ())
    for match in longest(matches.get("cues", ())):
        sentence = sentence_at(document, block, own.starts[match.first])
        if sentence is None or any(other.first <= match.first and match.last <= other.last for other in innocent):
            continue
        if any(sentence.first <= reason.first < sentence.last for reason in reasons):
            continue
        if params.noun != "any" and not _bare_subject(document, sentence, own, match, params.noun == "alone"):
            continue
        if not _excused(document, sentence, content, own, match, params):
            yield Hit(Passage(block, own.starts[match.first], own.ends[match.last - 1]))


def _bare_subject(document: Document, sentence: Sentence, own: Words, match: Match, alone: bool) -> bool:
    """Whether the cue's noun is a subject that points at nobody: no article, owner or name before it, no
    preposition that governs it; ``alone``, nothing before it in its clause."""
    text = document.blocks[sentence.block].text
    for at in range(match.first - 1, max(match.first - 1 - _NP_REACH, sentence.first - 1), -1):
        word = own.folded[at]
        if word in _CLAUSE or text[own.ends[at] : own.starts[at + 1]].strip("\"'“‘ "):
            return True
        if alone or word in _POINTING or word in _GOVERNING or word.endswith("'s"):
            return False
        if named(document, sentence.block, own, at):
            return False
    return True


def _excused(document: Document, sentence: Sentence, content: Block, own: Words, match: Match, params: Params) -> bool:
    """Whether somebody identifiable stands behind the cue's claim."""
    if any(zone.kind == "link" and sentence.start <= zone.start < sentence.end for zone in content.zones):
        return True
    known = document.derive(holders)
    if any(_stands_behind(content.text, own, holder, match) for holder in known.get(sentence, ())):
        return True
    if _complemented(document, sentence, own, match):
        return True
    if params.link == "none":
        return False
    if params.link == "near":
        near = (known.get(neighbour, ()) for neighbour in _neighbours(document, sentence))
        return any(holder.kind != "pronoun" for holders_ in near for holder in holders_)
    roots = {family(word) for word in own.folded[match.first : match.last] if word not in STOPWORDS}
    roots = roots - families("show") or roots
    return any(_takes_up(document, neighbour, roots) for neighbour in _neighbours(document, sentence))


def _stands_behind(text: str, own: Words, holder: Holder, match: Match) -> bool:
    """Whether a holder of the same sentence holds the cue's claim and not one inside it.

    Named in the cue, said before it, or added after it: "…, police said", "according to the court".
    """
    if match.first <= holder.cue < match.last:
        return holder.kind == "name" and match.first <= holder.word < match.last
    if own.folded[holder.cue] == "according":
        return True
    if holder.cue < match.first:
        return not set(",;") & set(text[own.ends[holder.cue] : own.starts[match.first]])
    first = min(holder.cue, holder.word)
    return any(mark in text[own.ends[match.last - 1] : own.starts[first]] for mark in ',;—–"”')


def _complemented(document: Document, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether the cue goes on to say whose it is: "campaigners from Green Hill say", "…, among them Ana Ruiz"."""

    def name_within(first: int, stop: int) -> bool:
        return any(named(document, sentence.block, own, at) for at in range(first, min(stop, sentence.last)))

    after = match.last
    called = document.derive(names).within(sentence.block, own.starts[match.first], own.ends[after - 1])
    if any(mention.kind in ("person", "organisation") for mention in called):
        return True
    if any(len(word) == 4 and word.isdigit() for word in own.folded[match.first : after]):
        return True  # "a 2020 study" can be found
    if own.folded[match.first] == "according" and name_within(after, after + 1):
        return True
    if after < sentence.last and own.folded[after] in _COMPLEMENT and name_within(after + 1, after + _COMPLEMENT_REACH):
        return True
    return any(
        _gives_example(own.folded[at : at + 2]) and name_within(at + 1, at + _COMPLEMENT_REACH)
        for at in range(after, sentence.last)
    )


def _gives_example(pair: list[str]) -> bool:
    return pair[0] == "including" or pair in (["among", "them"], ["such", "as"])


def _neighbours(document: Document, sentence: Sentence) -> list[Sentence]:
    """The sentence after and the one before, the neighbouring paragraph's included.

    A lead may name its source later: what it claims is answered in the next few sentences.
    """
    around = document.derive(by_block)
    if sentence == _lead(document):
        following = [other for block in around[sentence.block :] for other in block if other > sentence]
        return following[:_ANSWER]
    own = around[sentence.block]
    at = own.index(sentence)
    after = own[at + 1 : at + 3] or (around[sentence.block + 1][:1] if sentence.block + 1 < len(around) else ())
    before = own[at - 1 : at] if at else (around[sentence.block - 1][-1:] if sentence.block else ())
    return [*after, *before]


def _lead(document: Document) -> Sentence | None:
    """The first sentence of the story's own prose."""
    first = next(iter(document.derive(prose)), None)
    return document.derive(by_block)[first][0] if first is not None and document.derive(by_block)[first] else None


def _takes_up(document: Document, sentence: Sentence, roots: set[str]) -> bool:
    """Whether the sentence speaks of the cue's own noun or verb again, with a name close to it."""
    own = document.derive(words)[sentence.block]
    return any(
        family(own.folded[at]) in roots
        and any(
            named(document, sentence.block, own, near)
            for near in range(max(sentence.first, at - _LINK_REACH), min(sentence.last, at + _LINK_REACH + 1))
        )
        for at in range(sentence.first, sentence.last)
    )
