"""Who says what: for each sentence, the identifiable holders of its claims."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from newslint.document import Document
from newslint.lang.classes import families
from newslint.reading.names import names
from newslint.reading.sentences import Sentence, sentence_at
from newslint.reading.words import Words, index, words
from newslint.record import NamedTuple

_BEFORE = 10
_AFTER = 6
_PRONOUNS = frozenset({"he", "she", "they", "i", "we"})
_NO_SUBJECT = frozenset(
    {
        "that",
        "to",
        "in",
        "on",
        "at",
        "if",
        "whether",
        "when",
        "as",
        "there",
        "it",
        "of",
        "for",
        "by",
        "and",
        "he",
        "she",
    }
)
"""Words after a verb of saying that begin what is said, so that no subject follows."""


class Holder(NamedTuple):
    """Somebody identifiable who stands behind a claim.

    ``cue`` is the word index of the verb of saying (or of "according", "per"), ``word`` that of the holder's last
    word; both in the sentence's block. ``kind``: ``name``, ``institution``, ``document`` or ``pronoun``.
    """

    cue: int
    word: int
    kind: str


def holders(document: Document) -> dict[Sentence, tuple[Holder, ...]]:
    """The holders of each sentence that has any: names, institutions and documents joined to a verb of saying."""
    found: dict[Sentence, list[Holder]] = {}
    known = document.derive(index)
    for block, at in known.among([*known.forms(families("say")), *_ACCORDING]):
        own = document.derive(words)[block]
        sentence = sentence_at(document, block, own.starts[at])
        if sentence is not None and (around := _around(document, sentence, own, at)):
            found.setdefault(sentence, []).extend(around)
    return {sentence: tuple(own) for sentence, own in found.items()}


def named(document: Document, block: int, own: Words, at: int) -> bool:
    """Whether the word lies in a name of a person, organisation or place."""
    return own.texts[at][:1].isupper() and document.derive(names).covers(block, own.starts[at], own.ends[at])


_ACCORDING = frozenset({"according", "per"})


def is_per(document: Document, block: int, own: Words, at: int) -> bool:
    """Whether "per" tells whose something is: "per the Malvo Herald, …", not "£90 per Malvo ticket"."""
    if own.folded[at] != "per":
        return False
    first = at + 1 + (own.folded[at + 1 : at + 2] == ["the"])
    if first > at + 1 and not _PAPERS.isdisjoint(own.folded[first + 1 : first + 3]):
        return True  # "per the Norwegian newspaper"
    last, text = first, document.blocks[block].text
    while last < len(own.starts) and _begins_named(document, block, own, last):
        last += 1
    return last > first and (
        own.folded[last - 1].endswith(("'s", "’s"))
        or not text[own.ends[last - 1] :].lstrip()[:1].isalnum()
        or own.folded[last] in _WHEN
    )


_WHEN = frozenset("on in at via this last earlier".split())
_PAPERS = frozenset("newspaper paper magazine website broadcaster".split())


def _begins_named(document: Document, block: int, own: Words, at: int) -> bool:
    """Whether a name covers the beginning of a word: "Ruiz’s"."""
    return own.texts[at][:1].isupper() and document.derive(names).covers(block, own.starts[at], own.starts[at] + 1)


def _around(document: Document, sentence: Sentence, own: Words, at: int) -> list[Holder]:
    """The holders beside a cue."""
    if own.folded[at] == "per":
        behind = range(at + 1, min(at + 3, sentence.last))
        return [Holder(at, behind[-1], "name")] if behind and is_per(document, sentence.block, own, at) else []
    if own.folded[at] == "according":
        behind = range(at + 2, min(at + 2 + _AFTER, sentence.last))
        return _toward(document, sentence, own, at, behind) if own.folded[at + 1 : at + 2] == ["to"] and behind else []
    if own.texts[at][:1].isupper() or own.folded[at - 1 : at] in _ARTICLES:
        return []  # "a call with the mayor" is no saying
    if _is_passive(own, at, sentence.first) or _is_noun(document, sentence, own, at):
        return []  # "the mayor is said to": he says nothing
    before = range(at - 1, max(at - 1 - _BEFORE, sentence.first - 1), -1)
    after = range(at + 1, min(at + 1 + _AFTER, sentence.last))
    return _toward(document, sentence, own, at, before) + _toward(document, sentence, own, at, after)


def _is_noun(document: Document, sentence: Sentence, own: Words, at: int) -> bool:
    """Whether a word is no verb: "northern states", "his home state"."""
    if own.folded[at] not in ("state", "states") or at == sentence.first:
        return False
    before = own.folded[at - 1]
    stating = before in _PRONOUNS or before in _BETWEEN or before in ("it", "which", "that", "who")
    members = families("institution") | families("document")
    return not (stating or own.families[at - 1] in members or named(document, sentence.block, own, at - 1))


_ARTICLES = (["a"], ["an"], ["the"], ["his"], ["her"], ["their"], ["its"], ["this"])
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_BETWEEN = frozenset("also now widely still often not generally reportedly commonly long later since then".split())


def _is_passive(own: Words, cue: int, first: int) -> bool:
    """Whether a verb of saying is a passive one: "is widely believed", "has been reported"."""
    at = cue - 1
    while at > first and own.folded[at] in _BETWEEN:
        at -= 1
    participle = own.folded[cue].endswith("ed") or own.folded[cue] in ("said", "told", "thought", "understood")
    return participle and at >= first and own.folded[at] in _BE


def _toward(document: Document, sentence: Sentence, own: Words, cue: int, order: range) -> list[Holder]:
    """The nearest holder on one side of a cue. After a verb only an inverted subject counts ("said the minister")."""
    inverted = order.step > 0 and own.folded[cue] not in _ACCORDING
    kinds = (("institution", families("institution")), ("document", families("document")))
    for at in order:
        word = own.folded[at]
        if named(document, sentence.block, own, at):
            return [Holder(cue, at, "name")]
        if not inverted and (word in _PRONOUNS or (word == "it" and at + 1 == cue and not _shows(own, cue))):
            return [Holder(cue, at, "pronoun")]
        for kind, members in kinds:
            if own.families[at] in members and (kind == "institution" or not inverted):
                return [Holder(cue, at, kind)]
        if inverted and word in _NO_SUBJECT:
            return []
    return []


def _shows(own: Words, cue: int) -> bool:
    """Whether the verb is of things as much as of people, so that nobody need stand behind "it indicates"."""
    return own.families[cue] in families("show")


def speaks(document: Document, sentences: Iterable[Sentence], kinds: Collection[str] = ("name", "institution")) -> bool:
    """Whether a holder of one of some kinds says something in one of some sentences."""
    known = document.derive(holders)
    return any(holder.kind in kinds for other in sentences for holder in known.get(other, ()))
