"""Whether the speaker of the body holds another office than the headline's, which the body gives to somebody else."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import root
from newslint.headlines.headline import below
from newslint.lang.en import fold, is_common, tokens
from newslint.reading.names import Mention, names
from newslint.reading.sentences import Sentence, sentences
from newslint.reading.words import words

_NEAR, _FAR = 5, 7
"""Words around a name in which its holder's office stands, and in which the body does whose office it is."""
_HEADS = frozenset(
    "chief boss head leader president chairman chairwoman chair director executive secretary principal convener "
    "commissioner officer".split()
)
_OFFICES = (
    (frozenset({"captain", "skipper"}), frozenset({"coach", "manager", "owner", "chairman", "president", "umpire"})),
    (frozenset({"coach", "manager"}), frozenset({"captain", "skipper", "owner", "chairman", "president", "striker"})),
    (frozenset({"owner"}), frozenset({"captain", "skipper", "coach", "manager"})),
    (frozenset({"referee", "umpire"}), frozenset({"captain", "skipper", "coach", "manager"})),
)
"""Offices of a game, and those that are not the same one's."""


def other_office(document: Document, content: tuple[str, ...], named: frozenset[str]) -> bool:
    """Whether the headline's speaker, by its content words, is not whom ``named`` are the names of: the body calls that
    one coach and another captain, or has another at the head of the headline's union."""
    if not content or not named:
        return False
    role, body = content[-1], root(content[-2]) if len(content) > 1 else ""
    mine, theirs = set[str](), set[str]()
    around_mine: set[str] = set()
    bodies_of_others: list[set[str]] = []
    for sentence, mention in _people(document):
        own = _around(document, sentence, mention, _FAR)
        near = _around(document, sentence, mention, _NEAR)
        if named.isdisjoint(name_words(document, mention)):
            theirs.update(near)
            bodies_of_others += [{root(word) for word in own}] if not _HEADS.isdisjoint(near) else []
        else:
            mine.update(near)
            around_mine.update(map(root, own))
    for same, others in _OFFICES:
        if role in same:
            return same.isdisjoint(mine) and not others.isdisjoint(mine) and not same.isdisjoint(theirs)
    if role not in _HEADS or not body or _HEADS.isdisjoint(mine) or body in around_mine:
        return False
    return any(body in one for one in bodies_of_others)


def _people(document: Document) -> list[tuple[Sentence, Mention]]:
    story, every = frozenset(document.derive(below)), document.derive(names)
    return [
        (sentence, mention)
        for sentence in document.derive(sentences)
        if sentence.block in story
        for mention in every.within(sentence.block, sentence.start, sentence.end)
        if is_person(document, mention)
        or any(other.entity == mention.entity and is_person(document, other) for other in every.mentions)
    ]


def _around(document: Document, sentence: Sentence, mention: Mention, most: int) -> list[str]:
    """The words beside a name in its sentence, no further than the next full clause or another name's comma."""
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    here = own.between(mention.start, mention.end)
    if not here:
        return []
    found: list[str] = []
    for step in (-1, 1):
        at, commas = (here[0], here[-1])[step > 0], 0
        for _ in range(most):
            gap = text[own.ends[at] : own.starts[at + 1]] if step > 0 and at + 1 < sentence.last else ""
            gap = text[own.ends[at - 1] : own.starts[at]] if step < 0 and at > sentence.first else gap
            at += step
            commas += gap.count(",")
            if not sentence.first <= at < sentence.last or set(gap) & set('.;:?!"“”') or commas > 1:
                break
            found.append(own.folded[at].removesuffix("'s"))
    return found


def is_person(document: Document, mention: Mention) -> bool:
    """Whether a name is a person's, or may be: two words that are no common ones."""
    if mention.kind != "other":
        return mention.kind == "person"
    own = name_words(document, mention)
    return len(own) == 2 and not any(map(is_common, own))


def name_words(document: Document, mention: Mention) -> list[str]:
    """The words of a name, folded, without initials."""
    text = document.blocks[mention.block].text[mention.start : mention.end]
    return [word for start, end in tokens(text) if len(word := fold(text[start:end]).removesuffix("'s")) > 2]
