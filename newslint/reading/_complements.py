"""Whether a claim's own words go on to say whose it is: "campaigners from Green Hill", "…, among them Ana Ruiz"."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.classes import families
from newslint.lang.en import family
from newslint.lang.sources import source_noun
from newslint.reading._name_kinds import is_people
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
        return any(
            named(document, sentence.block, own, at) and not is_people(own.folded[at])
            for at in range(first, min(stop, sentence.last))
        )

    after = last
    called = document.derive(names).within(sentence.block, own.starts[first], own.ends[after - 1])
    if any(mention.kind in ("person", "organisation") for mention in called):
        return True
    if any(is_year(word) for word in own.folded[first:after]):
        return True  # "a 2020 study" can be found
    paper = source_noun(own.folded[first])
    told = paper is not None and paper.kinds[0] in ("study", "report") and first > sentence.first
    if told and name_within(first - 1, first):
        return True  # "Malvo Institute data show"
    if own.folded[first] == "according" and name_within(after, after + 1):
        return True
    adverb = own.folded[last - 1].endswith("ly")
    if own.folded[after : after + 1] == ["by"] and after < sentence.last and name_within(after + 1, after + _BY):
        return True  # "rumours spread by members of the Malvo League"
    if (
        after < sentence.last
        and not adverb
        and own.folded[after] in _COMPLEMENT
        and name_within(after + 1, after + _COMPLEMENT_REACH)
    ):
        return True
    if (
        family(own.folded[last - 1]) in ("report", "say")
        or own.folded[last - 1] in _PASSIVE_ENDS
        or own.folded[first] == "according"
    ):
        # "was reported to have won by the Malvo Herald", "was hailed as a genius by the critic Ana Ruiz"
        reach = range(last, min(last + _COMPLEMENT_REACH, sentence.last - 1))
        if any(own.folded[at] == "by" and name_within(at + 1, at + 4) for at in reach):
            return True
    if adverb and own.folded[after : after + 1] != ["including"]:
        return named_behind(document, sentence, own, last)  # "reportedly two towns, including Malvo": of the claim
    of_some = any(word in _SOME or source_noun(word) is not None for word in own.folded[first:last])
    within = _COMPLEMENT_REACH if of_some else _CLOSE
    return exemplified(document, sentence, own, last, within) or named_behind(document, sentence, own, last)


_BY = 6
_GOES_ON = frozenset({"also", "is", "are", "was", "were", "will", "would"})
_PASSIVE_ENDS = frozenset({"to", "as", "for", "with", "of"})
_CLOSE = 3
_SOME = frozenset("some many people others most several few those everyone everybody entities".split())


def exemplified(document: Document, sentence: Sentence, own: Words, after: int, reach: int = _COMPLEMENT_REACH) -> bool:
    """Whether an example with a name follows: "…, among them Ana Ruiz"."""

    def name_within(first: int, stop: int) -> bool:
        return any(named(document, sentence.block, own, at) for at in range(first, min(stop, sentence.last)))

    return any(
        _gives_example(own.folded[at : at + 2])
        and (name_within(at + 1, at + reach) or (own.folded[at] == "among" and name_within(at - 3, at)))
        for at in range(after, sentence.last)
    )


def named_behind(document: Document, sentence: Sentence, own: Words, after: int) -> bool:
    """Whether the sentence goes on, in a clause of its own, to somebody or something with a name that tells whose the
    claim is: "…; Ana Ruiz, who chairs it, said", "…, the first of them published by the Malvo Herald", "…, with Ana
    Ruiz of Brill pointing to", "…, a case made by Ana Ruiz", "…, set out in a suit that Ana Ruiz filed"."""
    text = document.blocks[sentence.block].text
    every = document.derive(names).within(sentence.block, own.ends[after - 1], sentence.end)
    called = [
        one
        for one in every
        if one.kind in ("person", "organisation") or (one.kind == "other" and " " in text[one.start : one.end])
    ]
    for at in range(after, sentence.last):
        gap = text[own.ends[at - 1] : own.starts[at]]
        near = own.ends[min(at + _COMPLEMENT_REACH + 1, sentence.last - 1)]
        if ";" in gap or ":" in gap:
            return any(one.kind not in ("place", "people") and own.starts[at] <= one.start < near for one in every)
        if not any(one.start >= own.starts[at] for one in every):
            return False
        if ("—" in gap or "–" in gap) and any(own.starts[at] <= one.start < near for one in called):
            return True
        turned = "," in gap and _turns_to_name(own, sentence, at)
        if turned and any(
            own.starts[at] <= one.start < near for one in (every if own.folded[at] == "with" else called)
        ):
            return True
    return False


def _turns_to_name(own: Words, sentence: Sentence, at: int) -> bool:
    """Whether the words behind a comma begin such a clause."""
    opening = own.folded[at : at + 3]
    if opening[0] == "with":
        reach = own.folded[at : min(at + 2 * _COMPLEMENT_REACH, sentence.last)]
        return any(word.endswith("ing") for word in reach)
    if opening[:1] == ["and"]:
        following = own.texts[at + 1 : at + 2]
        if not _GOES_ON.isdisjoint(own.folded[at + 1 : min(at + _COMPLEMENT_REACH, sentence.last)]):
            return False  # "…, and Ana Ruiz is also being considered"
        return following != [] and (following[0][:1].isupper() or following[0] in ("the", "its", "her", "his", "their"))
    if opening[0] in ("where", "whose", "which", "who"):
        return any(
            word in families("say") for word in own.families[at : min(at + 2 * _COMPLEMENT_REACH, sentence.last)]
        )
    if opening[0] in (
        "most",
        "chiefly",
        "mainly",
        "notably",
        "set",
        "led",
        "citing",
        "including",
        "published",
        "backed",
    ):
        return True
    return opening[0] in ("the", "a", "an", "some", "one", "several") and any(
        word in ("of", "by", "from", "made", "including", "set") for word in own.folded[at + 1 : at + 5]
    )


def _gives_example(pair: list[str]) -> bool:
    return pair[0] in _EXAMPLES or pair in (["among", "them"], ["such", "as"])


_EXAMPLES = frozenset({"including", "especially", "notably", "particularly"})
