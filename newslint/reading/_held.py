"""Whether somebody who says something in a sentence stands behind certain words of it."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en import family
from newslint.lang.sources import source_noun
from newslint.reading._identified import described_tellers
from newslint.reading._tellers import TURNS
from newslint.reading.attribution import Holder, holders
from newslint.reading.sentences import Sentence
from newslint.reading.words import Words

_RELAYING = frozenset({"report", "say", "tell", "write", "explain", "conclude", "note", "show", "find"})
"""What somebody does whom "as" makes the speaker of what follows: "As Ana Ruiz reported, …"."""
_OPPOSED = frozenset({"but", "although", "though", "whereas"})
_SUBORDINATE = TURNS | {"as", "after", "when", "since", "before", "because", "if", "despite"}
_BE = frozenset({"is", "are", "was", "were"})
_PRONOUNS = frozenset({"he", "she", "they", "i", "we"})


def held(document: Document, sentence: Sentence, own: Words, first: int, last: int) -> bool:
    """Whether another holder of the sentence stands behind the words."""
    text, known = document.blocks[sentence.block].text, document.derive(holders)
    return any(_stands_behind(text, sentence, own, holder, first, last) for holder in known.get(sentence, ()))


def held_by_described(document: Document, sentence: Sentence, own: Words, first: int, last: int) -> bool:
    """Whether somebody described holds the claim, whom other rules ask to be named."""
    text = document.blocks[sentence.block].text
    described = described_tellers(document, sentence)
    return any(_stands_behind(text, sentence, own, holder, first, last) for holder in described)


def _stands_behind(text: str, sentence: Sentence, own: Words, holder: Holder, first: int, last: int) -> bool:
    """Whether a holder of the same sentence holds the cue's claim and not one inside it.

    Named in the cue, said before it, or added after it: "…, police said", "according to the court".
    """
    if first <= holder.cue < last:
        return False  # its own verb: whoever its words name is judged elsewhere
    if own.folded[holder.cue] in ("according", "per"):
        return True
    if holder.cue >= last and _is_of_source(own, sentence, first, last) and not _is_added(text, own, holder, last):
        return False
    if _is_enclosed(text, own, holder.cue, first):
        return False  # "The agency announced the arrest (which is understood to be a warning)"
    if holder.cue < first and holder.word < holder.cue:
        aside = text[own.ends[holder.cue] : own.ends[holder.cue] + 1] == ","
        if aside and text[own.ends[holder.word - 1] : own.starts[holder.word]].strip() != ",":
            aside = own.folded[holder.word] in _PRONOUNS and holder.word + 1 == holder.cue
        between = text[own.ends[holder.cue] : own.starts[first]]
        # "Police said it was a crime but is not thought to …" goes on with the same subject.
        until = first - (own.folded[first - 1] in ("but", "and") and own.folded[first] in _BE)
        turned = ";" in between or _turns(own, holder.cue + 1, until)
        # "While the mayor denied it, critics say": his clause ends at the comma.
        opening = own.folded[sentence.first]
        relayed = opening == "as" and family(own.folded[holder.cue]) in _RELAYING
        turned |= "," in between and opening in _SUBORDINATE and not relayed
        return aside or not turned
    if holder.cue < first:
        return not set(",;") & set(text[own.ends[holder.cue] : own.starts[first]])
    if not _trails(text, sentence, own, holder):
        return False
    if own.folded[holder.cue].endswith("ing") and text[own.ends[holder.cue - 1] : own.starts[holder.cue]].isspace():
        return False  # "in favour of one stressing the cost" says nothing of its own
    after = min(holder.cue, holder.word)
    if not _OPPOSED.isdisjoint(own.folded[last:after]):
        but = max(at for at in range(last, after) if own.folded[at] in _OPPOSED)
        mark = not set(',"”').isdisjoint(text[own.ends[but] : own.starts[after]])
        # "There is talk of a sale, but the mayor would not say"; "it is not thought to leak but is old, Ruiz said"
        if not mark or own.folded[holder.cue].endswith("ing"):
            return False
    return any(mark in text[own.ends[last - 1] : own.starts[after]] for mark in ',;—–"”')


def _turns(own: Words, first: int, last: int) -> bool:
    """Whether another's claim may begin among some words; "and that" goes on with what is said."""
    return any(own.folded[at] in TURNS and own.folded[at : at + 2] != ["and", "that"] for at in range(first, last))


def _is_of_source(own: Words, sentence: Sentence, first: int, last: int) -> bool:
    """Whether the words are people and the sentence is laid at them: "according to people familiar with", "a person
    close to the talks said"."""
    if own.folded[max(first - 2, sentence.first) : first] == ["according", "to"] or own.folded[first] == "according":
        return True
    return is_of_people(own, first, last)


def is_of_people(own: Words, first: int, last: int) -> bool:
    """Whether the words ``first`` to ``last`` speak of people who are sources, or of reports."""
    return any(source_noun(word) is not None or word == "people" for word in own.folded[first:last])


def _is_added(text: str, own: Words, holder: Holder, last: int) -> bool:
    """Whether a holder is added behind a comma with the verb close to it: "…, police said"."""
    begins = min(holder.cue, holder.word)
    near = abs(holder.cue - holder.word) <= _CLOSE and begins >= last
    titled = _CLOSE  # ", the court documents said", ", Judge Ana Ruiz said"
    while begins > last and text[own.ends[begins - 1]] in " \n-" and (own.texts[begins - 1][:1].isupper() or titled):
        begins, titled = begins - 1, max(titled - 1, 0)
    return near and text[own.ends[begins - 1] : own.starts[begins]].lstrip()[:1] in (",", '"', "”", "—", "–")


_CLOSE = 3


def _is_enclosed(text: str, own: Words, cue: int, first: int) -> bool:
    """Whether a claim stands in brackets that open behind the verb of saying."""
    between = text[own.ends[cue] : own.starts[first]] if cue < first else ""
    return between.count("(") > between.count(")")


def _trails(text: str, sentence: Sentence, own: Words, holder: Holder) -> bool:
    """Whether an attribution follows what is said: "…, police said on Monday.", not "police said that …"."""
    at = max(holder.cue, holder.word) + 1
    for word in range(at, min(at + _TRAIL, sentence.last)):
        if not set(',;.—–”"').isdisjoint(text[own.ends[word - 1] : own.starts[word]]):
            return True
        if word == at and own.folded[word] in _OPENS_CLAIM:
            return False
        if own.folded[word] in _WHEN:
            return True
    return at + _TRAIL >= sentence.last


_TRAIL = 6
_OPENS_CLAIM = frozenset("that he she it they there we i you who how what why if whether".split())
_WHEN = frozenset(
    "on in at during after before when as while this last earlier later yesterday today monday tuesday wednesday "
    "thursday friday saturday sunday via through".split()
)


_CITATION = re.compile(
    r"\(see (?:also )?[A-Z]|(?:\(\d{1,3}(?:[,–-] ?\d{1,3})*\)|\[\d{1,3}(?:[,–-] ?\d{1,3})*\])[.,;]?(?=\s|\Z)"
)


def is_cited(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence has a link, or the number of a note: "(24)"."""
    content = document.blocks[sentence.block]
    if _CITATION.search(content.text, sentence.start, sentence.end):
        return True
    return any(zone.kind == "link" and sentence.start <= zone.start < sentence.end for zone in content.zones)
