"""Whether somebody identifiable stands behind a claim whose own words name nobody."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newslint import late_re as re
from newslint.document import Block, Document
from newslint.lang.classes import families
from newslint.lang.en import STOPWORDS, family
from newslint.model import Passage
from newslint.reading._identified import example_named, held_by_described, named_next, relayed_near, study_told
from newslint.reading._nameless import is_year, nameless
from newslint.reading.attribution import Holder, holders, named
from newslint.reading.names import names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, by_block, sentence_at
from newslint.reading.sources import Source
from newslint.reading.words import Words, words

_TURNS = frozenset({"but", "while", "although", "though", "however", "meanwhile", "and", "whereas", "yet"})
"""Words after which a speaker's claim is over and another's may begin."""

_SUBORDINATE = _TURNS | {"as", "after", "when", "since", "before", "because", "if", "despite"}
_PRONOUNS = frozenset({"he", "she", "they", "i", "we"})
_COMPLEMENT = frozenset({"from", "of", "at", "in", "for", "including", "like", "such"})
_COMPLEMENT_REACH = 8
_LINK_REACH = 5
_ANSWER = 6


def answered(document: Document, sentence: Sentence, first: int, last: int, link: str) -> bool:
    """Whether somebody stands behind the claim made with the words ``first`` to ``last`` of a sentence.

    ``link`` says how a neighbouring sentence answers: ``none`` at all, ``root`` if it has a word of the same
    root with a name close to it, ``near`` if it has any holder.
    """
    content, own = document.blocks[sentence.block], document.derive(words)[sentence.block]
    if _is_cited(content, sentence) or _complemented(document, sentence, own, first, last):
        return True
    roots = {family(word) for word in own.folded[first:last] if word not in STOPWORDS}
    return (
        _held(document, sentence, own, first, last)
        or _held_by_described(document, sentence, own, first, last)
        or relayed_near(document, sentence, first, link)
        or _taken_up(document, sentence, roots - families("show") or roots, link)
        or (link != "none" and _is_quoted_next(document, sentence))
    )


def attributed(document: Document, block: int, first: int, last: int) -> bool:
    """Whether the words ``first`` to ``last`` of a block are what somebody is said to say, think or call something."""
    own = document.derive(words)[block]
    sentence = sentence_at(document, block, own.starts[first])
    return sentence is not None and _held(document, sentence, own, first, last)


def unanswered(document: Document, source: Source, link: str) -> bool:
    """Whether neither the words of a source nor what stands beside them tell who it is; ``link`` as above."""
    sentence, own = source.sentence, document.derive(words)[source.sentence.block]
    if _is_cited(document.blocks[sentence.block], sentence) or not nameless(document, source):
        return False
    if _held(document, sentence, own, source.first, source.last) or _exemplified(document, sentence, own, source.head):
        return False
    if any(_points_back(document, other) for other in _after(document, sentence)):
        return False
    if source.quantifier in ("other", "others") and _follows_name(document, sentence):
        return False
    if source.kind in ("group", "crowd") and _is_spoken_for(document, sentence):
        return False
    if source.kind in ("group", "scene", "crowd") and _sums_up(document, sentence):
        return False
    if source.kind in ("group", "scene") and example_named(document, source):
        return False
    if source.kind in ("insider", "official", "source") and named_next(document, source):
        return False
    if source.kind == "report" and _goes_on_with_outlet(document, sentence):
        return False
    if source.kind == "study" and study_told(document, source):
        return False
    return not _taken_up(document, sentence, {family(own.folded[source.head])}, link)


def _sums_up(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence of the top sums up what the people say whom the story goes on to name and quote."""
    top = list(document.derive(prose))[:_SUMMARY]
    if sentence.block not in top:
        return False
    known = document.derive(names)
    speakers = {
        mention.entity
        for _, speaker in _quoted_after(document, sentence)
        for mention in known.within(speaker.block, speaker.start, speaker.end)
    }
    return len(speakers) >= _SEVERAL


def _quoted_after(document: Document, sentence: Sentence) -> Iterator[tuple[int, Passage]]:
    """The block of each direct quotation that begins behind a sentence, and who is said to speak."""
    for one in document.derive(quotations).all:
        behind = (one.block, one.start) >= (sentence.block, sentence.end)
        if behind and one.kind == "speech" and one.speaker is not None:
            yield one.block, one.speaker


_SUMMARY, _SEVERAL = 2, 2
"""Paragraphs at the top that sum up, and how many named speakers further down stand for a group."""


def _goes_on_with_outlet(document: Document, sentence: Sentence) -> bool:
    """Whether the next sentence begins with an organisation that says what it says: "CNN claimed that …"."""
    following = next(iter(_after(document, sentence)), None)
    if following is None:
        return False
    ends = document.derive(words)[following.block].ends
    opening = ends[min(following.first + _NEXT, following.last - 1)]
    first = document.derive(names).within(following.block, following.start, opening)
    return any(one.kind == "organisation" for one in first) and any(
        holder.kind == "name" and holder.word - following.first < _LINK_REACH
        for holder in document.derive(holders).get(following, ())
    )


def _is_quoted_next(document: Document, sentence: Sentence) -> bool:
    """Whether the next words, in the paragraph below too, are a direct quotation of somebody named, who speaks for
    the group."""
    every = document.derive(quotations).all
    for block, start in ((sentence.block, sentence.end), _below(document, sentence)):
        text = document.blocks[block].text
        for at in range(bisect_left(every, (block, start)), len(every)):
            quotation = every[at]
            if quotation.block != block or text[start : quotation.start].strip():
                break
            if quotation.kind == "speech" and quotation.speaker and _is_named(document, quotation.speaker):
                return block == sentence.block or _is_new(document, quotation.speaker)
    return False


def _is_spoken_for(document: Document, sentence: Sentence) -> bool:
    """Whether somebody named is quoted next, or somebody whom the next two paragraphs name for the first time."""
    if _is_quoted_next(document, sentence):
        return True
    story, known = document.derive(prose), document.derive(names)
    at = bisect_right(story, sentence.block)
    near = {sentence.block, *story[at : at + _SUMMARY]}

    def is_met_here(speaker: Passage) -> bool:
        called = known.within(speaker.block, speaker.start, speaker.end)
        first = [known.mentions[known.entities[mention.entity].mentions[0]] for mention in called]
        return any(one.block in near and (one.block, one.start) >= (sentence.block, sentence.end) for one in first)

    return any(block in near and is_met_here(speaker) for block, speaker in _quoted_after(document, sentence))


def _below(document: Document, sentence: Sentence) -> tuple[int, int]:
    """Where the story goes on behind a sentence: in the next paragraph, if it is the last of its own."""
    story = document.derive(prose)
    at = bisect_right(story, sentence.block)
    if at == len(story) or document.blocks[sentence.block].text[sentence.end :].strip():
        return sentence.block, sentence.end
    return story[at], 0


def _is_new(document: Document, speaker: Passage) -> bool:
    """Whether a speaker is named here first: somebody spoken of before stands for another thing than the group."""
    known = document.derive(names)
    called = known.within(speaker.block, speaker.start, speaker.end)
    return any(known.mentions[known.entities[mention.entity].mentions[0]] == mention for mention in called)


def _is_named(document: Document, speaker: Passage) -> bool:
    own = document.derive(words)[speaker.block]
    return any(named(document, speaker.block, own, at) for at in own.between(speaker.start, speaker.end))


def _follows_name(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence before has somebody named, so that "other analysts" are others than that one."""
    before = _before(document, sentence)
    return before is not None and any(holder.kind == "name" for holder in document.derive(holders).get(before, ()))


_CITATION = re.compile(r"(?:\(\d{1,3}(?:[,–-] ?\d{1,3})*\)|\[\d{1,3}(?:[,–-] ?\d{1,3})*\])[.,;]?(?=\s|\Z)")


def _is_cited(content: Block, sentence: Sentence) -> bool:
    """Whether the sentence has a link, or the number of a note: "(24)"."""
    if _CITATION.search(content.text, sentence.start, sentence.end):
        return True
    return any(zone.kind == "link" and sentence.start <= zone.start < sentence.end for zone in content.zones)


def _held(document: Document, sentence: Sentence, own: Words, first: int, last: int) -> bool:
    """Whether another holder of the sentence stands behind the words."""
    text, known = document.blocks[sentence.block].text, document.derive(holders)
    return any(_stands_behind(text, sentence, own, holder, first, last) for holder in known.get(sentence, ()))


def _held_by_described(document: Document, sentence: Sentence, own: Words, first: int, last: int) -> bool:
    """Whether somebody described holds the claim, whom other rules ask to be named."""
    text = document.blocks[sentence.block].text
    described = held_by_described(document, sentence)
    return any(_stands_behind(text, sentence, own, holder, first, last) for holder in described)


def _taken_up(document: Document, sentence: Sentence, roots: set[str], link: str) -> bool:
    """Whether a neighbouring sentence answers for the claim."""
    if link == "none":
        return False
    neighbours = _neighbours(document, sentence)
    if link == "near":
        known = document.derive(holders)
        return any(holder.kind != "pronoun" for other in neighbours for holder in known.get(other, ()))
    return any(_takes_up(document, other, roots) or _points_back(document, other) for other in neighbours)


def _stands_behind(text: str, sentence: Sentence, own: Words, holder: Holder, first: int, last: int) -> bool:
    """Whether a holder of the same sentence holds the cue's claim and not one inside it.

    Named in the cue, said before it, or added after it: "…, police said", "according to the court".
    """
    if first <= holder.cue < last:
        return False  # its own verb: whoever its words name is judged elsewhere
    if own.folded[holder.cue] == "according":
        return True
    if holder.cue < first and holder.word < holder.cue:
        aside = text[own.ends[holder.cue] : own.ends[holder.cue] + 1] == ","
        if aside and text[own.ends[holder.word - 1] : own.starts[holder.word]].strip() != ",":
            aside = own.folded[holder.word] in _PRONOUNS and holder.word + 1 == holder.cue
        between = text[own.ends[holder.cue] : own.starts[first]]
        turned = ";" in between or not _TURNS.isdisjoint(own.folded[holder.cue + 1 : first])
        # "While the mayor denied it, critics say": his clause ends at the comma.
        turned |= "," in between and own.folded[sentence.first] in _SUBORDINATE
        return aside or not turned
    if holder.cue < first:
        return not set(",;") & set(text[own.ends[holder.cue] : own.starts[first]])
    if not _trails(text, sentence, own, holder):
        return False
    after = min(holder.cue, holder.word)
    return any(mark in text[own.ends[last - 1] : own.starts[after]] for mark in ',;—–"”')


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


def _complemented(document: Document, sentence: Sentence, own: Words, first: int, last: int) -> bool:
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
    return _exemplified(document, sentence, own, last)


def _exemplified(document: Document, sentence: Sentence, own: Words, after: int) -> bool:
    """Whether an example with a name follows: "…, among them Ana Ruiz"."""

    def name_within(first: int, stop: int) -> bool:
        return any(named(document, sentence.block, own, at) for at in range(first, min(stop, sentence.last)))

    return any(
        _gives_example(own.folded[at : at + 2]) and name_within(at + 1, at + _COMPLEMENT_REACH)
        for at in range(after, sentence.last)
    )


def _gives_example(pair: list[str]) -> bool:
    return pair[0] == "including" or pair in (["among", "them"], ["such", "as"])


def _neighbours(document: Document, sentence: Sentence) -> list[Sentence]:
    """The sentences after and the one before, the neighbouring paragraph's included.

    A lead may name its source later: what it claims is answered in the next few sentences.
    """
    before = None if sentence == _lead(document) else _before(document, sentence)
    return [*_after(document, sentence), *([before] if before is not None else [])]


def _after(document: Document, sentence: Sentence) -> Sequence[Sentence]:
    """The next two sentences of the paragraph, else the first of the next one; behind a lead the next few."""
    around = document.derive(by_block)
    if sentence == _lead(document):
        return [other for block in around[sentence.block :] for other in block if other > sentence][:_ANSWER]
    own = around[sentence.block]
    at = own.index(sentence)
    return own[at + 1 : at + 3] or (around[sentence.block + 1][:1] if sentence.block + 1 < len(around) else ())


def _before(document: Document, sentence: Sentence) -> Sentence | None:
    """The sentence before, that of the paragraph before included."""
    around = document.derive(by_block)
    at = around[sentence.block].index(sentence)
    if at:
        return around[sentence.block][at - 1]
    above = around[sentence.block - 1] if sentence.block else ()
    return above[-1] if above else None


def _lead(document: Document) -> Sentence | None:
    """The first sentence of the story's own prose."""
    first = next(iter(document.derive(prose)), None)
    return document.derive(by_block)[first][0] if first is not None and document.derive(by_block)[first] else None


def _points_back(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence picks a named one out of those before it: "The loudest of them, Ana Ruiz, …"."""
    own = document.derive(words)[sentence.block]
    start = own.folded[sentence.first : sentence.first + _LINK_REACH + 1]
    picked = "them" in start or start[:1] in (["one"], ["another"])
    return picked and any(
        named(document, sentence.block, own, at)
        for at in range(sentence.first + 1, min(sentence.first + 2 * _LINK_REACH, sentence.last))
    )


def _takes_up(document: Document, sentence: Sentence, roots: set[str]) -> bool:
    """Whether the sentence speaks of the cue's own noun or verb again, with a name close to it."""
    own = document.derive(words)[sentence.block]
    said = any(holder.kind == "name" for holder in document.derive(holders).get(sentence, ()))
    return any(
        family(own.folded[at]) in roots
        and any(
            named(document, sentence.block, own, near) and (said or _is_of(own, near, at))
            for near in range(max(sentence.first, at - _LINK_REACH), min(sentence.last, at + _LINK_REACH + 1))
        )
        for at in range(sentence.first, sentence.last)
    )


def _is_of(own: Words, name: int, noun: int) -> bool:
    """Whether a name says whose something is: "Bloomberg's report", "a report by Bloomberg"."""
    if name < noun:
        return noun - name <= _NEXT
    return any(own.folded[at] in _WHOSE for at in range(noun + 1, name))


_NEXT = 2
_WHOSE = frozenset("by from in of at with for among including like".split())
