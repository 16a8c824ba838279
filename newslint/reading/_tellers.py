"""Whether somebody before a cue says or does what it tells, whoever that is."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.sources import source_noun
from newslint.reading._name_kinds import is_agent
from newslint.reading.attribution import named
from newslint.reading.sentences import Sentence
from newslint.reading.words import Words, words

TURNS = frozenset({"but", "while", "although", "though", "however", "meanwhile", "and", "whereas", "yet"})
"""Words after which a speaker's claim is over and another's may begin."""


def is_told(text: str, own: Words, sentence: Sentence, first: int) -> bool:
    """Whether the words before are somebody's verb of saying, whoever that is: "The party's leader said the act
    raises questions"."""
    if any(_is_aside(text, own, at) for at in range(sentence.first + 2, first)):
        return True
    # "The group said a file was sold, and the rest allegedly leaked": an adverb leaves it to them.
    turns = TURNS - {"and"} if own.folded[first].endswith("ly") else TURNS
    for at in range(sentence.first + 1, first - _OWN):
        teller = own.folded[at - 1] not in _NO_TELLER and own.texts[at - 1].isalpha()
        if own.folded[at] in _TOLD and teller and own.folded[at + 1] != "by":
            return turns.isdisjoint(own.folded[at + 1 : first])
    return False


def _is_aside(text: str, own: Words, at: int) -> bool:
    """Whether somebody's saying so stands between two commas: "The call is odd, the officer said, and raises …"."""
    if own.folded[at] not in _TOLD or text[own.ends[at]] != ",":
        return False
    begin = at
    while begin > max(at - _ASIDE, 0) and not set(',"”').intersection(text[own.ends[begin - 1] : own.starts[begin]]):
        begin -= 1
    return 0 < begin < at and own.folded[begin] in _THE


_ASIDE = 6
_THE = frozenset({"the", "he", "she", "they", "one", "this"})
_TOLD = frozenset(
    "said says say suggested suggests claimed claims claim alleged argued argues argue warned warns insisted insists "
    "insist noted notes added adds".split()
)
_OWN = 2
"""Words right before a cue among which its own verb stands: "said a person familiar with"."""
_NO_TELLER = frozenset("is was are were be been being has have had it and or to not they that which who".split())


def has_person(document: Document, sentence: Sentence, verb: int) -> bool:
    """Whether the subject right before a verb is somebody, not a thing: "the mayor has also raised doubts"."""
    own, at = document.derive(words)[sentence.block], verb - 1
    while at > sentence.first and own.folded[at] in _BEFORE_VERB:
        at -= 1
    if at < sentence.first or own.folded[at] in _NO_THING or source_noun(own.folded[at]) is not None:
        return True
    return named(document, sentence.block, own, at) or is_agent([own.folded[at]])


_BEFORE_VERB = frozenset("has have had also even further again only and now repeatedly publicly openly".split())
_NO_THING = frozenset("he she they who it we i you that others some many to be been is was are were ) being".split())
