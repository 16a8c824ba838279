"""A person's full name again where the surname would do: in the same sentence or the next."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.lang import gazetteer
from newslint.model import Hit, Passage, Witness
from newslint.reading.names import Mention, Names, names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, by_block
from newslint.record import NamedTuple

_LIST = frozenset(";:()/")
"""Marks of a list or a credit, which gives every name in full."""


class Params(NamedTuple):
    """None: what a full name is the reading says."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on the second full name, with the first as evidence."""
    known, quoted = document.derive(names), document.derive(quotations)
    likely = _likely(document, known)
    shared = _shared_surnames(known) if likely else frozenset()
    for block in document.derive(prose) if likely else ():
        if block not in likely:
            continue
        text = document.blocks[block].text
        if text.endswith("”") and text.count("”") > text.count("“"):
            continue  # the last paragraph of a statement whose opening mark stands further up
        before: dict[int, Mention] = {}
        for sentence in document.derive(by_block)[block]:
            listed = not _LIST.isdisjoint(text[sentence.start : sentence.end])
            if listed or quoted.overlaps(block, sentence.start, sentence.end):
                before = {}
                continue
            before = yield from _again(document, sentence, before, shared)


def _likely(document: Document, known: Names) -> set[int]:
    """The blocks in which somebody's full name stands twice: few."""
    likely: set[int] = set()
    for entity in known.entities:
        if entity.kind == "person" and len(entity.mentions) > 1:
            mentions = [known.mentions[at] for at in entity.mentions]
            full = [one.block for one in mentions if len(document.text(Passage(*one[:3])).split()) > 1]
            likely.update(block for block, following in pairwise(full) if block == following)
    return likely


def _again(
    document: Document, sentence: Sentence, before: dict[int, Mention], shared: frozenset[str]
) -> Generator[Hit, None, dict[int, Mention]]:
    """The full names that stand in the sentence again; what is returned are those the next is compared with."""
    known = document.derive(names)
    here: dict[int, Mention] = {}
    for mention in known.within(sentence.block, sentence.start, sentence.end):
        if mention.kind != "person" or len(known.entities[mention.entity].mentions) < 2:
            continue
        full = document.text(Passage(*mention[:3])).split()
        if len(full) < 2 or full[-1] in shared:
            continue
        if not gazetteer.is_given_name(full[0].lower()) or full[-1] not in known.entities[mention.entity].forms:
            continue  # a play or a company, or somebody whom the article never calls by surname
        first = here.get(mention.entity) or before.get(mention.entity)
        same = first is not None and document.text(Passage(*first[:3])).split() == full
        if first is not None and same and not _with_kin(document, first, mention):
            yield Hit(
                Passage(*mention[:3]),
                evidence=(Witness(Passage(*first[:3]), "named in full here"),),
                values={"surname": full[-1]},
            )
        here[mention.entity] = mention
    return here


_KIN = re.compile(
    r"\b(?:his|her|their) (?:[a-z]+ )?(?:brother|sister|twin|wife|husband|father|mother|son|daughter|cousin|uncle"
    r"|aunt)s?,? [A-Z]"
)


def _with_kin(document: Document, first: Mention, second: Mention) -> bool:
    """Whether somebody of the family comes between two mentions of a name, and may have the same surname."""
    return _KIN.search(document.blocks[first.block].text, first.end, second.start) is not None


def _shared_surnames(known: Names) -> frozenset[str]:
    """Surnames of two people, who have to be told apart."""
    given: dict[str, set[str]] = {}
    for entity in known.entities:
        for form in entity.forms:
            first, *_, last = [*form.split(), ""] if " " not in form else form.split()
            given.setdefault(last, set()).add(first)
    return frozenset(last for last, firsts in given.items() if len(firsts) > 1)
