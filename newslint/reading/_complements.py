"""Whether a claim's own words go on to say whose it is: "campaigners from Green Hill", "…, among them Ana Ruiz"."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.en import family
from newslint.reading._nameless import is_year
from newslint.reading.attribution import named
from newslint.reading.names import names
from newslint.reading.sentences import Sentence
from newslint.reading.words import Words

_COMPLEMENT = frozenset({"from", "of", "at", "in", "for", "including", "like", "such"})
_COMPLEMENT_REACH = 8


def complemented(document: Document, sentence: Sentence, own: Words, first: int, last: int) -> bool:
    """Whether the cue goes on to say whose it is: "campaigners from Green Hill say", "…, among them Ana Ruiz"."""

    def name_within(first: int, stop: int) -> bool:
        return any(named(document, sentence.block, own, at) for at in range(first, min(stop, sentence.last)))

    after = last
    called = document.derive(names).within(sentence.block, own.starts[first], own.ends[after - 1])
    if any(mention.kind in ("person", "organisation") for mention in called):
        return True
    if any(is_year(word) for word in own.folded[first:after]):
        return True  # "a 2020 study" can be found
    if own.folded[first] == "according" and name_within(after, after + 1):
        return True
    if after < sentence.last and own.folded[after] in _COMPLEMENT and name_within(after + 1, after + _COMPLEMENT_REACH):
        return True
    if family(own.folded[last - 1]) in ("report", "say") or own.folded[last - 1] == "to":
        # "was reported to have won by the Malvo Herald"
        reach = range(last, min(last + _COMPLEMENT_REACH, sentence.last - 1))
        if any(own.folded[at] == "by" and name_within(at + 1, at + 3) for at in reach):
            return True
    return exemplified(document, sentence, own, last)


def exemplified(document: Document, sentence: Sentence, own: Words, after: int) -> bool:
    """Whether an example with a name follows: "…, among them Ana Ruiz"."""

    def name_within(first: int, stop: int) -> bool:
        return any(named(document, sentence.block, own, at) for at in range(first, min(stop, sentence.last)))

    return any(
        _gives_example(own.folded[at : at + 2]) and name_within(at + 1, at + _COMPLEMENT_REACH)
        for at in range(after, sentence.last)
    )


def _gives_example(pair: list[str]) -> bool:
    return pair[0] in _EXAMPLES or pair in (["among", "them"], ["such", "as"])


_EXAMPLES = frozenset({"including", "especially", "notably", "particularly"})
