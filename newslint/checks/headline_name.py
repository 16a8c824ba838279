"""A name in the headline that the body never has, where the body has another one in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from newslint.checks._name_roles import role_rival, swapped
from newslint.document import Document
from newslint.lang import gazetteer
from newslint.lang.en import STOPWORDS, derived, is_common
from newslint.lang.measures import MONTHS
from newslint.model import Hit, Passage, Witness
from newslint.reading.alignment import alignment, root
from newslint.reading.headline import HeadlineClaim, headline_claim, predicate, said
from newslint.reading.names import Mention, names
from newslint.reading.words import Words, words

_BROAD = frozenset(
    "european tory tories labour western white house hollywood dept govt parliament congress senate whitehall "
    "westminster holyrood stormont brussels kremlin pentagon beltway asia africa europe america antarctica arctic "
    "covid internet".split()
)
"""Names that bodies paraphrase as a matter of course."""
_SHORTEST = 4
_PREFIX = 4
_SHORT = 5
_FEW = 3
_FULL = 2
_NEARLY = 0.75
"""How alike two spellings are that one may be taken for the other, as difflib has it."""
_WITHIN = frozenset({"in", "at", "off", "near"})
_WHERE = frozenset({"in", "at", "off", "near", "from", "of", "on", "to", "for", "by"})
_TITLE_CASE = 0.6
"""The share of content words with a capital from which a headline's capitals are its style."""


@dataclass(frozen=True)
class Params:
    """``sentences`` is how far into the body a rival name is looked for."""

    sentences: int = 3


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each name of the headline without support in the body, with the name that stands there instead.

    Roles and kin that the body has otherwise count as names.
    """
    claim = document.derive(headline_claim)
    if claim is None or claim.lists or document.blocks[0].text.isupper():
        return
    head = document.derive(words)[0]
    groups = _names_of(document, claim, head)
    support = _Support(document) if groups else None
    found = False
    for group in groups:
        around = range(max(claim.first, group[0] - 1), min(claim.last, group[-1] + 2))
        near = [at for at in around if head.texts[at][0].isupper() and head.folded[at] not in STOPWORDS]
        if support is None or any(support.has(head.folded[at].removesuffix("'s")) for at in (*group, *near)):
            continue
        rival = _alike(document, head, group) or _rival(document, claim, head, group, params)
        rival = rival or _lead_subject(document, claim, head, group)
        if rival is not None:
            found = True
            yield _hit(
                document,
                Passage(0, head.starts[group[0]], head.ends[group[-1]]),
                Passage(rival.block, rival.start, rival.end),
            )
    if not found and (role := role_rival(document) or swapped(document)):
        yield _hit(document, role.head, role.body)


def _hit(document: Document, here: Passage, place: Passage) -> Hit:
    evidence = (Witness(place, "the body's name"),)
    return Hit(here, values={"evidence": document.text(place)}, evidence=evidence, level="soft")


def _names_of(document: Document, claim: HeadlineClaim, head: Words) -> list[list[int]]:
    """The headline's names, as runs of word indices; each has a word that is no word of the dictionary, or a place."""
    inside = range(claim.first, claim.last)
    content = [at for at in inside if head.folded[at] not in STOPWORDS and head.texts[at].isalpha()]
    capitals = sum(head.texts[at][0].isupper() for at in content)
    styled = capitals > _TITLE_CASE * len(content) and len(content) > 2
    text = document.blocks[0].text
    groups: list[list[int]] = []
    sure: set[int] = set()
    for at in inside:
        word = head.folded[at].removesuffix("'s")
        if not head.texts[at][0].isupper() or head.texts[at].isupper() or word in STOPWORDS or len(word) < _SHORTEST:
            continue
        if word in _BROAD or gazetteer.people_of(word):
            continue
        plain = is_common(word) or is_common(derived(word))
        opens = at == claim.first or text[head.ends[at - 1] : head.starts[at]].startswith(":")
        if (styled or opens) and plain and not (opens and gazetteer.is_place(word)):
            continue
        if word in MONTHS or not head.texts[at].istitle():
            continue  # "PCs", "DoJ"
        if not plain or gazetteer.is_place(word) or not (styled or opens):
            sure.add(at)
        if groups and groups[-1][-1] == at - 1:
            groups[-1].append(at)
        else:
            groups.append([at])
    return [group for group in groups if not sure.isdisjoint(group)]


class _Support:
    """What the body can bear out: its words, their beginnings, and the countries it speaks of."""

    def __init__(self, document: Document) -> None:
        own = [
            (text, word)
            for block in document.derive(said)
            for text, word in zip(block.texts, block.folded, strict=True)
        ]
        self.words = {word.removesuffix("'s") for _, word in own}
        self.capitals = {word.removesuffix("'s") for text, word in own if text[0].isupper()}
        self.countries = {found for word in self.capitals for found in _countries(word)}

    def has(self, word: str) -> bool:
        """Whether the body has the word, a relative, a short form, or the country that it stands for."""
        stem = word[: max(_PREFIX, len(word) - 2)]
        if word in self.words or derived(word) in self.words:
            return True
        if any(other.startswith(stem) or (len(other) >= _SHORT and word.startswith(other)) for other in self.capitals):
            return True
        if len(word) <= _SHORT and any(other.startswith(word[:3]) for other in self.capitals):
            return True
        return not self.countries.isdisjoint(_countries(word))


def _countries(word: str) -> set[str]:
    """The countries that a name, a people or a seat of government stands for."""
    found = {gazetteer.country(word), gazetteer.governed_from(word), *gazetteer.people_of(word)}
    return {name for name in found if name}


def _rival(document: Document, claim: HeadlineClaim, head: Words, group: list[int], params: Params) -> Mention | None:
    """The first name of the same kind in a sentence near the top that says what the headline says."""
    own = {root(head.folded[at]) for at in group}
    others = claim.stems - own
    placed = any(gazetteer.is_place(head.folded[at]) or _countries(head.folded[at]) for at in group)
    land = any(gazetteer.country(head.texts[at].removesuffix("'s")) for at in group)
    verb = document.derive(predicate)
    owner = head.folded[group[-1]].endswith("'s")
    if owner and (verb is None or verb > group[-1] + _FULL):
        return None  # "Acme's guide to ...": whose it is, not who did what.
    subject = verb is not None and group[-1] < verb and not owner and head.folded[group[0] - 1] not in _WHERE
    if not placed and head.folded[group[0] - 1] in _WITHIN:
        return None  # Where it was: a headline may name the region, and the body the village.
    known = document.derive(names)
    other_kind: Mention | None = None
    for aligned in document.derive(alignment)[: params.sentences]:
        named = any(aligned.own.texts[at][0].isupper() and root(aligned.own.folded[at]) in others for at in aligned.met)
        shared = aligned.shared(others)
        few = len(others) <= _FEW and aligned.rank == 0
        if shared < _FULL and not (shared and aligned.rank < _FULL and (named or few)):
            continue
        for mention in known.within(aligned.sentence.block, aligned.sentence.start, aligned.sentence.end):
            text = document.text(Passage(mention.block, mention.start, mention.end))
            dateline = text.isupper() and " " in text
            if mention.kind == "people" or dateline or _shares(document, mention, head):
                continue
            if (mention.kind == "place") == placed and (not land or gazetteer.country(text)):
                return mention
            if subject and len(known.entities[mention.entity].mentions) >= _FULL:
                other_kind = other_kind or mention
    return other_kind


def _lead_subject(document: Document, claim: HeadlineClaim, head: Words, group: list[int]) -> Mention | None:
    """Who the body's first sentence is about, where the headline is about somebody else whom it calls by no place."""
    verb, body = document.derive(predicate), document.derive(alignment)
    if verb is None or group[-1] >= verb or not body or not body[0].stems:
        return None
    if any(gazetteer.is_place(head.folded[at].removesuffix("'s")) for at in group):
        return None
    known, sentence = document.derive(names), body[0].sentence
    for mention in known.within(sentence.block, sentence.start, sentence.end):
        text = document.text(Passage(mention.block, mention.start, mention.end))
        if mention.kind in ("people", "place") or text.isupper() or _shares(document, mention, head):
            continue
        return mention if len(known.entities[mention.entity].mentions) >= _FULL else None
    return None


def _alike(document: Document, head: Words, group: list[int]) -> Mention | None:
    """A name at the top of the body that is nearly the headline's: Slovakia for Slovenia, Harcastle for Hardcastle."""
    if len(group) > 1:
        return None
    own = head.texts[group[0]].removesuffix("'s").removesuffix("’s")
    for aligned in document.derive(alignment)[:_FEW]:
        sentence = aligned.sentence
        for mention in document.derive(names).within(sentence.block, sentence.start, sentence.end):
            text = document.text(Passage(mention.block, mention.start, mention.end))
            if mention.kind == "people" or " " in text or text[:2] != own[:2] or len(text) < _SHORT or text == own:
                continue
            if SequenceMatcher(None, own.lower(), text.lower()).ratio() >= _NEARLY:
                return mention
    return None


def _shares(document: Document, mention: Mention, head: Words) -> bool:
    """Whether the headline has a word of the name."""
    text = document.text(Passage(mention.block, mention.start, mention.end)).lower()
    return not set(text.split()).isdisjoint(head.folded)
