"""A verb and another word of its root in one sentence: "growth grew", "warned … warnings"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_verbs import verb_share
from newslint.model import Hit, Passage, Witness
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.roots import akin
from newslint.reading.sentences import Sentence, by_block, within
from newslint.reading.words import Words, frequencies, index, words
from newslint.record import NamedTuple

_DETERMINERS = frozenset(
    "the a an this these those its his her their our my your each every no any some another such".split()
)
_BEFORE_VERBS = frozenset(
    "to will would can could may might must should shall has have had be been being is are was were am not never also "
    "who he she it we i they you did does do don't didn't doesn't won't wouldn't can't couldn't cannot wasn't weren't "
    "isn't aren't haven't hasn't hadn't it's they're we're you're i'm he's she's let's often still just".split()
)
_PREPOSITIONS = frozenset(
    "about against among at between by for from in into of on over under with within without during after before per "
    "amid despite".split()
)
_AGENT = ("er", "ers", "or", "ors", "ee", "ees", "ist", "ists", "ant", "ants")
_NOUN = (
    *("ion", "ions", "ment", "ments", "al", "als", "ance", "ances", "ence", "ences", "ure", "ures", "th", "age"),
    *("ings", "ity", "y", "ies", "ness"),
)
_LEVEL = frozenset("or nor than while whereas instead then now still despite never".split())
"""Words that set one beside the other: likeness is meant."""
_OTHERWISE = frozenset({"or", "nor"})
"""Between a deed and its noun: "the loss of papers or an attempt to lose them"."""

_REACH = 7
"""Words from one to the other: farther off, they are in two thoughts."""

_REACH_OF_AGENTS = 8
_TOPIC = 8
"""A root that sounds more often in the article is what it is about."""

_DASH = re.compile(r"\s[-–—]\s|[–—(]")
"""What parts a word from words that explain it: "approvals - loans approved but not made"."""

_LONGEST_SENTENCE = 90


class Params(NamedTuple):
    """Roots, with spaces between: ``ignore`` are those that may sound twice, of verbs too light to be heard and of
    terms of a trade; ``trades`` those that may do so with the name of who does it, ``terms`` with that of the deed."""

    ignore: str = ""
    trades: str = ""
    terms: str = ""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on the second word of each pair, with the first as evidence."""
    sounds = _sounding(document, frozenset(params.ignore.split()))
    if not sounds:
        return
    trades, terms = frozenset(params.trades.split()), frozenset(params.terms.split())
    every, quoted = document.derive(words), document.derive(quotations)
    told = frozenset(document.derive(prose))
    for block, sounding in document.derive(index).by_block(sounds):
        if len(sounding) < 2 or block not in told:
            continue
        own, text = every[block], document.blocks[block].text
        for sentence, here in within(document.derive(by_block)[block], sounding):
            found: dict[str, tuple[int, int]] = {}
            for one, two in _pairs(sentence, own, text, sounds, here):
                root = sounds[own.folded[one]]
                spoken = any(quoted.overlaps(block, own.starts[at], own.ends[at]) for at in (one, two))
                if not spoken and _echoes(
                    sentence, own, one, two, _often(document, sounds, root), root in trades, root in terms
                ):
                    found[root] = one, two  # of several, the last is one too many
            for one, two in found.values():
                yield Hit(
                    Passage(block, own.starts[two], own.ends[two]),
                    evidence=(Witness(Passage(block, own.starts[one], own.ends[one]), "of the same root"),),
                    values={"first": own.texts[one], "second": own.texts[two]},
                )


def _sounding(document: Document, ignore: frozenset[str]) -> dict[str, str]:
    """The root of each word that another form of it sounds in too."""
    known = document.derive(akin).items()
    return {word: root for word, root in known if len(word) > 2 and word.isalpha() and root not in ignore}


def _often(document: Document, sounds: dict[str, str], root: str) -> int:
    """How often the words of a root stand in the article."""
    known = document.derive(frequencies)
    return sum(known[word] for word, other in sounds.items() if other == root)


def _pairs(
    sentence: Sentence, own: Words, text: str, sounds: dict[str, str], sounding: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Two words of one root next to each other in a sentence, unlike in form and near enough; ``sounding`` are the
    sentence's words that have a root in ``sounds``."""
    if sentence.last - sentence.first > _LONGEST_SENTENCE:
        return
    low = own.folded
    places: dict[str, list[int]] = {}
    for at in sounding if len(sounding) > 1 else ():
        if (own.texts[at][0].islower() or at == sentence.first) and not _is_joined(own, text, at):
            places.setdefault(sounds[low[at]], []).append(at)
    for found in places.values():
        for one, two in pairwise(found):
            gloss = _DASH.search(text, own.ends[one], own.starts[two])
            if two - one <= _REACH and gloss is None and not _is_number(low[one], low[two]):
                yield one, two


def _is_joined(own: Words, text: str, at: int) -> bool:
    """Whether a hyphen makes a word part of a longer one."""
    hyphens = ("-", "‑")
    start, end = own.starts[at], own.ends[at]
    return text[start - 1 : start] in hyphens or text[end : end + 1] in hyphens


def _is_number(one: str, two: str) -> bool:
    """Whether two words are alike or one is the plural of the other."""
    short, long = sorted((one, two), key=len)
    return long in (short, short + "s", short + "es", short[:-1] + "ies")


def _echoes(sentence: Sentence, own: Words, one: int, two: int, often: int, trade: bool, term: bool) -> bool:
    """Whether the word at ``two`` does the work of the one before it again."""
    low = own.folded
    if low[two - 1] in _LEVEL or (two > one + 1 and low[one + 1] in ("or", "and")):
        return False
    if not _OTHERWISE.isdisjoint(low[one:two]):
        return False
    uses = _use(sentence, low, one), _use(sentence, low, two)
    if "agent" in uses:
        return uses == ("agent", "verb") and not trade and often <= _TOPIC and two - one <= _REACH_OF_AGENTS
    if set(uses) in ({"noun", "verb"}, {"noun", "ing"}, {"verb", "quality"}):
        return often <= _TOPIC and not (term and "noun" in uses)
    apart = _LEVEL.isdisjoint(low[one:two])
    if set(uses) <= {"verb", "ing"}:
        return often <= 3 and apart and not {"and", "but"} & set(low[one:two])
    return often == 2 and apart and low[one].endswith("ly") != low[two].endswith("ly")


def _use(sentence: Sentence, low: list[str], at: int) -> str:
    """What a word is in its sentence, as far as its form and its neighbours tell."""
    word = low[at]
    before = low[at - 1] if at > sentence.first else ""
    after = low[at + 1] if at + 1 < sentence.last else ""
    base = family(word)
    share = verb_share(word)
    if share < 0:
        if word.endswith(_AGENT):
            return "agent"
        return "noun" if word.endswith(_NOUN) else "other"
    led = before in _DETERMINERS or before.endswith("'s")
    if word.endswith(("ed", "ing")) and word != base:
        if led:
            return "quality" if after and after not in STOPWORDS else "noun"
        if before in _PREPOSITIONS and word.endswith("ed"):
            return "quality"
        return "ing" if word.endswith("ing") else "verb"
    if led:
        return "noun"
    if before in _BEFORE_VERBS or (before in ("that", "which") and word.endswith("s")):
        return "verb"
    if word != base and not word.endswith("s"):
        return "verb"
    if before in _PREPOSITIONS or word.endswith("ings") or (word == base and not before.endswith("s")):
        return "noun"
    return "verb" if share >= 6 else "noun" if share <= 3 else "other"
