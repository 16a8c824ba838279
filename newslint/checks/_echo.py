"""A word and its own root again in one clause, where one of them can go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import compress, pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en import STOPWORDS, family
from newslint.reading.roots import akin, roots_of_words
from newslint.reading.sentences import Sentence
from newslint.reading.words import Words, index
from newslint.record import NamedTuple

_CLAUSE_END = re.compile(r"[,;:()–—\"“”]| - ")
_DETERMINERS = frozenset("the a an this that these those its his her their our my your each every".split())
_MODIFIER = ("ing", "ed", "ary", "ive", "ous", "al")
_TOWARD = frozenset("continues continue continued set began begins starts started seems appears".split())
"""Words between a subject and "to" with its verb."""

_ONWARD = frozenset("keeps keep kept on goes remains stays".split())
"""Words between a subject and its verb in "-ing"."""

_PASSIVE = frozenset("am are be been being had has have is was were".split())
"""Between a modifier and the verb they make another tense or voice, and with it another thought."""

_BY = frozenset("by of with".split())
_PREPOSITIONS = frozenset("about against among at between by for from in into of on over to under with".split())
_AHEAD = frozenset("ahead inside instead outside capable full aware".split())
"""Words before "of" that are no nouns."""
_SHORTEST = 5
_REACH = 7
"""Words from one to the other: farther off, they are in two thoughts."""

_FARTHEST = 10
"""The same for a participle that leads on to a list of its own nouns."""


class Echo(NamedTuple):
    """Word indices of a word and of the one that repeats its root."""

    first: int
    second: int


def sounding(document: Document) -> dict[str, str]:
    """The root of each word that can echo another, no short one and none without content, if it sounds twice."""
    roots, places = document.derive(roots_of_words), document.derive(index).places
    again = {word: roots[word] for word in roots.keys() & compress(places, map((1).__lt__, map(len, places.values())))}
    able = {
        word: root
        for word, root in (document.derive(akin) | again).items()
        if len(word) >= _SHORTEST - 1 and word.isalpha()
    }
    times = Counter(able.values())
    return {word: root for word, root in able.items() if word in again or times[root] > 1}


def echoes(
    sentence: Sentence, own: Words, text: str, sounds: dict[str, str], here: Sequence[int], ignore: frozenset[str]
) -> Iterator[Echo]:
    """The echoes of a sentence. ``sounds`` is what ``sounding`` gives, and ``here`` are the sentence's words that are
    in it; ``ignore`` are roots that may sound twice."""
    roots = [sounds[own.folded[at]] for at in here]
    if len(set(roots)) == len(roots):
        return
    heard: dict[str, list[int]] = {}
    for at, root in zip(here, roots, strict=True):
        heard.setdefault(root, []).append(at)
    for root, places in heard.items():
        if len(places) > 1 and root not in ignore:
            clause = _Clause(sentence, own, text)
            near = ((one, two) for at, one in enumerate(places) for two in places[at + 1 : at + _FARTHEST + 1])
            found = next((Echo(one, two) for one, two in near if clause.echoes(one, two)), None)
            if found:
                # A third time right behind belongs to it.
                last = max((at for at in places if found.second < at <= found.second + _REACH), default=found.second)
                yield Echo(found.first, last if clause.together(found.second, last) else found.second)
            elif trailing := next((Echo(one, two) for one, two in pairwise(places) if clause.trails(one, two)), None):
                yield trailing


class _Clause(NamedTuple):
    """The words that two echoing ones stand among."""

    sentence: Sentence
    own: Words
    text: str

    def echoes(self, one: int, two: int) -> bool:
        """Whether the word at ``two`` does the work of the one before it again."""
        if not one < two <= one + _FARTHEST or self.own.texts[two][0].isupper() or not self.together(one, two):
            return False
        if one > self.sentence.first and self.own.texts[one][0].isupper():
            return False
        if self._done_with_the_deed(one, two):
            return True
        return two <= one + _REACH + 1 and (
            self._subject_and_verb(one, two)
            or self._report_that_reports(one, two)
            or self._differing_differences(one, two)
            or self._of_itself(one, two)
            or self._done_to_what_is_done(one, two)
        )

    def trails(self, one: int, two: int) -> bool:
        """A participle after a comma that does again what its sentence's verb did: "decided …, deciding to go"."""
        low = self.own.folded
        return (
            low[two].endswith("ing")
            and low[one].endswith("ed")
            and two > one + 1
            and self.text[self.own.ends[two - 1] : self.own.starts[two]].lstrip('"”').startswith((",", " -", " –"))
            and two + 1 < self.sentence.last
            and (low[two + 1] == "to" or low[two + 1] in _DETERMINERS or low[two + 1] == "that")
        )

    def together(self, one: int, two: int) -> bool:
        """Whether no comma, bracket or quotation mark parts two words."""
        return not _CLAUSE_END.search(self.text[self.own.ends[one] : self.own.starts[two]])

    def _subject_and_verb(self, one: int, two: int) -> bool:
        """A modifier of the subject and its verb: "the falling price falls", "continues to fall", "keeps falling"."""
        low = self.own.folded
        if len(low[one]) < _SHORTEST or not low[one].endswith(_MODIFIER) or two < one + 2 or low[one + 1] in STOPWORDS:
            return False
        if one == self.sentence.first or low[one - 1] not in _DETERMINERS:
            return False
        before = low[two - 1]
        if before == "to":
            return low[two - 2] in _TOWARD
        if low[two].endswith("ing"):
            return before in _ONWARD
        if before in STOPWORDS or not self._stops_or_leads_on(two):
            return False
        if not _PASSIVE.isdisjoint(low[one:two]):
            return False
        return low[two].endswith("ed") or (
            low[two].endswith("s")
            and not low[two].endswith(("ings", "ers", "ors"))
            and (two == one + 2 or (two == self.sentence.last - 1 and low[two] != low[one]))
        )

    def _report_that_reports(self, one: int, two: int) -> bool:
        """A noun and the verb it is made of, which leads on to what it says: "the forecast forecasts that"."""
        low = self.own.folded
        if one == self.sentence.first or low[one - 1] not in _DETERMINERS or low[two : two + 1] == low[one : one + 1]:
            return False
        if not low[two].endswith(("ed", "s")) or low[two + 1 : two + 2] != ["that"] or two + 1 >= self.sentence.last:
            return False
        return two == one + 1 or low[one + 1] in _PREPOSITIONS

    def _done_with_the_deed(self, one: int, two: int) -> bool:
        """A participle and its own noun: "charged with two assault charges"."""
        low = self.own.folded
        return (
            low[one].endswith("ed")
            and low[one] != family(low[one])
            and low[one + 1] in _BY
            and two > one + 3
            and low[two] in (family(low[one]), family(low[one]) + "s")
            and low[two - 1] not in STOPWORDS
            and low[two - 1] != "to"
        )

    def _of_itself(self, one: int, two: int) -> bool:
        """A noun that is of itself: "a debt burden of an estimated debt"."""
        low = self.own.folded
        return (
            low[one + 2 : one + 3] == ["of"]
            and low[one + 1] not in STOPWORDS | _AHEAD
            and one + 4 <= two <= one + 5
            and low[one + 3] in _DETERMINERS
        )

    def _done_to_what_is_done(self, one: int, two: int) -> bool:
        """A verb and its own participle before its object: "blocking the blocked roads"."""
        low = self.own.folded
        return (
            two == one + 2
            and low[one + 1] in _DETERMINERS
            and low[one].endswith(("ing", "ed", "s"))
            and low[two].endswith("ed")
            and low[one] != low[two]
            and not self._stops_or_leads_on(two)
        )

    def _differing_differences(self, one: int, two: int) -> bool:
        """The verb or noun and the adjective that it makes needless: "differs between different towns"."""
        low = self.own.folded
        return low[one].startswith("differ") and low[one] != low[two] == "different" and two <= one + 3

    def _stops_or_leads_on(self, at: int) -> bool:
        """Whether what follows a word shows it for a verb: the end of its clause, or a word without content."""
        if at + 1 >= self.sentence.last or self.own.folded[at + 1] in STOPWORDS:
            return True
        return not self.together(at, at + 1)
