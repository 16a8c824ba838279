"""How far an event has come where the text speaks of it: done, under way, planned, possible, alleged or denied."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.en_families import family
from newslint.reading.phrases import Match, from_table, longest
from newslint.reading.sentences import Sentence
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_STOPS = frozenset(";:()[]–—")
_CLEFT = ["be", "what"], ["be", "who"], ["be", "why"], ["be", "how"]
_BREAKS = frozenset("but although though while whereas because who which what where when after since i we you".split())
"""Words that begin a clause of its own, which a cue before them does not reach."""
_AFTER_COMMA = frozenset("and but so he she they it we as the a an having which who with".split())
_RELATIVE = frozenset({"who", "which", "that"})
FINITE = frozenset("has have had is are was were will".split())
"""Auxiliaries by which another verb begins."""
_SUBJECT = 5
"""Words of the subject between a comma and the verb of claiming that trails."""
_MOST = 160
"""Words of a sentence that are read; no clause is longer."""


class Scope(NamedTuple):
    """What a cue says of the words it governs.

    ``kind`` is ``planned``, ``underway``, ``possible``, ``alleged``, ``denied``, or ``future``, which only some acts
    mind. ``cue`` and ``cue_end`` are the half-open range of the cue's words, ``first`` and ``last`` of the words it
    reaches, all indices of the block's words.
    """

    kind: str
    cue: int
    cue_end: int
    first: int
    last: int


class Factuality:
    """The scopes of each sentence, found when first asked for."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._words = document.derive(words)
        self._known: dict[Sentence, tuple[Scope, ...]] = {}

    def scopes(self, sentence: Sentence) -> tuple[Scope, ...]:
        """The scopes of a sentence, by cue."""
        found = self._known.get(sentence)
        if found is None:
            found = self._known[sentence] = _scopes(self._document, self._words[sentence.block], sentence)
        return found

    def of(self, sentence: Sentence, at: int) -> Scope | None:
        """The scope that decides about a word: the nearest cue that governs it; None where the text states it."""
        over = [
            scope
            for scope in self.scopes(sentence)
            if scope.first <= at < scope.last
            and not scope.cue <= at < scope.cue_end
            and not (at < scope.cue and scope.kind != "alleged" and _is_past(self._words[sentence.block].folded[at]))
        ]
        return min(over, key=lambda scope: abs(scope.cue - at), default=None)


def factuality(document: Document) -> Factuality:
    """The reading of how far events have come, for every sentence of a document."""
    return Factuality(document)


def _scopes(document: Document, own: Words, sentence: Sentence) -> tuple[Scope, ...]:
    text, last = document.blocks[sentence.block].text, min(sentence.last, sentence.first + _MOST)
    # Of many headlines no more is asked than the line itself.
    phrases = from_table("cues.txt")
    cues = (
        phrases.find_in(document, sentence.block, sentence.first, last)
        if sentence.block
        else phrases.find(text, own.part(sentence.first, last))
    )
    if not cues and "n't" not in " ".join(own.folded[sentence.first : last]):
        return ()
    here = own.part(sentence.first, last)
    cues.sort(key=lambda match: match.key[1] != "<")
    told = [match for match in cues if match.key[1] != "<" or _ends(text, here, match)]
    read = [*longest(told), *_contracted(here)]
    bounds = _bounds(text, here) if read else []
    found = []
    for match in read:
        if here.texts[match.first] == "May" and _is_month(here, match.first):
            continue
        if here.folded[match.last - 2 : match.last] == _DUE and not OF_A_CAUSE.isdisjoint(
            here.folded[match.last :][:1]
        ):
            continue  # "due to the rain"
        kind, reach = match.key
        begin = max((at for at in bounds if at <= match.first), default=0)
        # "May be what made it red": what is only perhaps so stands behind the question word.
        open_end = match.last + 2 if here.folded[match.last : match.last + 2] in _CLEFT else 0
        end = min((at for at in bounds if at >= max(match.last, open_end)), default=len(here.starts))
        if match.first and "," in text[here.ends[match.first - 1] : here.starts[match.first]]:
            # An aside between commas: "Patrick, thought to be the oldest, ...".
            end = next((at for at in range(match.last, end) if "," in text[here.ends[at - 1] : here.starts[at]]), end)
        if not match.first and here.folded[0].endswith(("ing", "ed")):
            # "Seeking to win votes, the house passed a bill": the main verb is not under it.
            end = next((at for at in range(match.last, end) if "," in text[here.ends[at - 1] : here.starts[at]]), end)
        if here.folded[match.last - 1] == "whether":
            # "Asked whether she would go, she declined to say": the main verb is not under it.
            end = next((at for at in range(match.last, end) if "," in text[here.ends[at - 1] : here.starts[at]]), end)
        low, high = match.last, end
        if reach == "=":
            low = begin
        elif reach == "<":
            low, high = 0, match.first
        elif reach[1:]:
            high = min(end, match.last + int(reach[1:]))
        if match.first > 1 and here.folded[match.first - 1] in _RELATIVE:
            # "an official who worked on exports has resigned": the main verb is not under it.
            high = min((at for at in range(match.last + 1, high) if here.folded[at] in FINITE), default=high)
        verbal = here.folded[match.last - 1] in ("not", "never")  # "No contract has been awarded" denies it all.
        if kind == "denied" and verbal and not FINITE.isdisjoint(here.folded[match.last + 1 : match.last + 2]):
            high = min(high, match.last + 1)  # "Bonds that did not exist was convicted"
        base = sentence.first
        found.append(Scope(kind, base + match.first, base + match.last, base + low, base + high))
    return tuple(found)


_DUE = ["due", "to"]
OF_A_CAUSE = frozenset("the a an this these that its his her their no".split())
"""Words behind "to" by which nothing is to come: "due to the rules" gives a cause."""


def _is_past(word: str) -> bool:
    """Whether a word before a cue is a verb of its own, as in "has halted talks on herring"."""
    return word.endswith("ed") and word != family(word)


def _ends(text: str, here: Words, match: Match) -> bool:
    """Whether a cue ends its clause, so that it speaks of what came before: "..., the complaint alleges".

    What it says where or when may follow: "..., the chain alleges in a lawsuit".
    """
    first, last = match.first, match.last
    if last < len(here.starts) and here.folded[last] in ("in", "on"):
        subject = range(max(1, first - _SUBJECT), first)
        return any("," in text[here.ends[at - 1] : here.starts[at]] for at in subject)
    return last == len(here.starts) or text[here.ends[last - 1] : here.starts[last]][:1] in {",", ".", ";", '"', "”"}


def _is_month(here: Words, at: int) -> bool:
    before = here.folded[at - 1] if at else ""
    after = here.folded[at + 1] if at + 1 < len(here.folded) else "0"
    return before in _BEFORE_MONTH or before.isdigit() or after[0].isdigit()


_BEFORE_MONTH = frozenset("in of by until since early late mid from last next this on before after to and".split())


def _contracted(here: Words) -> list[Match]:
    """The negations that are part of a verb: "didn't"."""
    return [Match(("denied", ">"), at, at + 1) for at, word in enumerate(here.folded) if word.endswith("n't")]


def _bounds(text: str, here: Words) -> list[int]:
    """Where a clause begins, as indices of words."""
    found, relative = [], False
    for at in range(1, len(here.starts)):
        gap = text[here.ends[at - 1] : here.starts[at]]
        word, comma = here.folded[at], "," in gap
        if word in _BREAKS or (comma and (relative or word in _AFTER_COMMA)) or not _STOPS.isdisjoint(gap):
            found.append(at)
            relative = comma and word in {"who", "which"}
    return found
