"""Two countries that a sentence names, and names both again, where "the two" or "each other" would do."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.lang import gazetteer
from newslint.model import Hit, Passage, Witness
from newslint.reading.names import Mention, Names, names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.words import words
from newslint.record import NamedTuple

_LIST = frozenset("();")
"""Marks of a table or a list of results, which names things again and again."""


class Params(NamedTuple):
    """The two names of a pair stand at most ``reach`` words apart."""

    reach: int = 6


class _Pair(NamedTuple):
    """Two neighbouring mentions of two countries."""

    countries: frozenset[str]
    first: Mention
    second: Mention


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit from the first to the second name of the later pair, with the earlier one as evidence."""
    known, quoted = document.derive(names), document.derive(quotations)
    places = Counter([mention.block for mention in known.mentions if mention.kind == "place"])
    for block in document.derive(prose):
        if places[block] < 4:
            continue
        for sentence in document.derive(by_block)[block]:
            mentions = known.within(block, sentence.start, sentence.end)
            if len(mentions) < 4 or quoted.overlaps(block, sentence.start, sentence.end):
                continue
            text = document.blocks[block].text
            if _LIST.isdisjoint(text[sentence.start : sentence.end]):
                yield from _again(document, sentence, _pairs(text, known, mentions), params)


def _pairs(text: str, known: Names, mentions: tuple[Mention, ...]) -> list[_Pair]:
    """The neighbouring mentions of a sentence that name two countries, themselves or by their capital."""
    places = [(mention, country) for mention in mentions if (country := _country(known, mention))]
    return [
        _Pair(frozenset({one[1], two[1]}), one[0], two[0])
        for one, two in pairwise(places)
        if one[1] != two[1] and not _from_to(text, one[0], two[0])
    ]


def _from_to(text: str, one: Mention, two: Mention) -> bool:
    """Whether something goes from one to the other, which "the two" would not say."""
    return text[one.end : two.start].strip() == "to"


def _country(known: Names, mention: Mention) -> str | None:
    if mention.kind != "place":
        return None
    name = known.entities[mention.entity].text
    return gazetteer.country(name) or gazetteer.governed_from(name)


def _is_attribute(text: str, pair: _Pair) -> bool:
    """Whether a name only says whose something is ("U.S. companies"), so that "the two" cannot stand
    in the place of both."""
    return any(_OF_NAME.match(text, one.end) is not None for one in (pair.first, pair.second))


_JOINED = re.compile(r" and | or |[-–/]|['’]s? [^,;]*\b(?:with|against|from|and) (?:the )?")
"""Between the names of a pair: both are named for one thing, for which "the two" can stand ("Norway and Chile", "Oslo's
trade with Santiago")."""
_PLACED = frozenset({"in", "to", "from", "at"})
"""Words before a pair that is where something is, not who: "in Doha or Cairo"."""

_OF_NAME = re.compile(r" (?!(?:is|was|has|as|says)\b)[a-z]+s\b")


def _again(document: Document, sentence: Sentence, pairs: list[_Pair], params: Params) -> Iterator[Hit]:
    own = document.derive(words)[sentence.block]
    heard: dict[frozenset[str], _Pair] = {}
    for pair in pairs:
        before = heard.setdefault(pair.countries, pair)
        apart = bisect_left(own.starts, pair.second.start) - bisect_left(own.starts, pair.first.end)
        if _is_attribute(document.blocks[sentence.block].text, pair):
            continue
        joined = _JOINED.fullmatch(document.blocks[sentence.block].text, pair.first.end, pair.second.start)
        at = bisect_left(own.starts, pair.first.start)
        if joined is None or own.folded[at - 1] in _PLACED:
            continue
        if before is not pair and before.second.end <= pair.first.start and apart <= params.reach:
            one, two = (document.text(Passage(*mention[:3])) for mention in (pair.first, pair.second))
            yield Hit(
                Passage(sentence.block, pair.first.start, pair.second.end),
                evidence=(Witness(Passage(sentence.block, before.first.start, before.second.end), "both named here"),),
                values={"one": one, "two": two},
            )
            return
