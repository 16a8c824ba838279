"""Whether an article has spoken before of the nameless people that a claim is laid at."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.en import family
from newslint.lang.sources import plural
from newslint.reading._subjects import QUANTIFIERS, SPECIFIC
from newslint.reading.prose import prose
from newslint.reading.sentences import behind
from newslint.reading.sources import Source, sources
from newslint.reading.words import Words, words

_BEHIND = 3


def is_met_before(document: Document, source: Source) -> bool:
    """Whether the article has spoken of the same nameless people before, with as many words of description."""
    own = document.derive(words)
    head, described = _called(own[source.sentence.block], source)
    own_words = own[source.sentence.block].folded[source.first : source.head]
    if not described and _is_told_of(document, source):
        return True
    if (source.quantifier in ("one", "another") or not _ORDINALS.isdisjoint(own_words)) and _are_met_before(
        document, source
    ):
        return True
    story = document.derive(prose)
    for other in document.derive(sources):
        if (other.sentence, other.first) >= (source.sentence, source.first):
            return False
        if other.sentence.block in story and other.kind in ("insider", "official", "role", "source"):
            noun, said = _called(own[other.sentence.block], other)
            if noun == head and described <= said:
                return True
    return False


def _are_met_before(document: Document, source: Source) -> bool:
    """Whether the article has spoken of several such people before, of whom this is one: "two officials … one
    official said"."""
    every = document.derive(words)
    noun = every[source.sentence.block].folded[source.head]
    many = plural(noun)
    story = [block for block in document.derive(prose) if block <= source.sentence.block]
    # "Aides to incumbents were schooled" tells of aides who told nothing.
    return any(
        every[block].folded[at] == many
        and (block, at) < (source.sentence.block, source.sentence.first)
        and every[block].folded[at + 1 : at + 2] != ["to"]
        for block in story
        for at in range(len(every[block].folded))
    )


def _is_told_of(document: Document, source: Source) -> bool:
    """Whether the sentences before say whose a bare noun is: "Ruiz's friends said … He was happy, friends said."."""
    every = document.derive(words)
    noun = every[source.sentence.block].folded[source.head]
    nouns = (noun, plural(noun))
    story = document.derive(prose)
    for other in behind(document, source.sentence, _BEHIND):
        if other.block not in story:
            continue
        folded = every[other.block].folded
        for at in range(other.first + 1, other.last):
            before = folded[max(at - 2, other.first) : at]
            if folded[at] in nouns and any(word in SPECIFIC or word.endswith(("'s", "s'")) for word in before):
                return True
    return False


def _called(own: Words, source: Source) -> tuple[str, frozenset[str]]:
    """The family of a source's noun and the words of description before it, quantifiers aside."""
    described = frozenset(own.folded[source.first : source.head]) - QUANTIFIERS - _NO_DESCRIPTION
    return family(own.folded[source.head]), described


_ORDINALS = frozenset({"second", "third", "fourth"})
_NO_DESCRIPTION = frozenset({"according", "to", "said", "says", "senior", "top", "separate", "further"})
