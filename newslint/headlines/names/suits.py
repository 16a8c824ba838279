"""Who takes whom to court: "hotel sues bride" above a body where the bride claims from the hotel."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.headline import headline_claim
from newslint.lang.en import STOPWORDS, family
from newslint.model import Passage
from newslint.reading.words import Words, words

_SUIT = r"(?:claim|case|suit|lawsuit|action|proceedings|complaint|writ|petition)"
_AGAINST = re.compile(
    rf"\b{_SUIT}s? (?:\w+ ){{0,3}}?against (?P<a>[^,.;:]{{2,60}})|"
    r"\b(?:gone|going|goes|went|go) to (?:the )?(?:\w+ )?court (?:with|against) (?P<f>[^,.;:]{2,60})|"
    r"\b(?:sued|suing|sues|sue) (?P<b>[^,.;:]{2,60})|"
    r"\b(?:tak(?:ing|en|es|e)|took) (?P<c>[^,.;:]{2,50}?) to (?:court|a tribunal|the High Court)|"
    r"\b(?:seeks?|seeking|sought|claims|claimed|claiming|demands|demanded|demanding) [^,.;:]{0,40}?"
    r"[$£€]?\d[\d,.]*[^,.;:]{0,30}? from (?P<e>[^,.;:]{2,60})|"
    r"\b(?:fil|lodg|issu|submitt|serv)(?:ed|es|ing) [^.;:]{2,70}? (?:accusing|alleging that|claiming that) "
    r"(?P<g>[^,.;:]{2,60})|"
    r"\b(?:papers|documents|proceedings) (?:lodged|filed|issued|served) [^.;:]{0,60}?(?:says?|"
    r"claims?|alleges?|accuses?) "
    r"(?:that )?(?P<k>[^,.;:]{2,60})|"
    rf"\b{_SUIT} (?:\w+ ){{0,5}}?(?:accuses|names|alleges that|claims that|says) (?P<h>[^,.;:]{{2,60}})"
)
_AGAINST_HAS = frozenset(
    "against court sued suing sues sue tribunal from accusing alleging claiming accuses names "
    "alleges claims says".split()
)
_BY = re.compile(
    r"(?P<a>[^,.;:]{2,60}?),?(?: [^,]{1,40},)? (?:has|have|had)? ?"
    rf"(?:filed|lodged|brought|launched|issued|started|initiated) (?:\w+ ){{0,3}}?{_SUIT}\b|"
    r"(?P<b>[^,.;:]{2,60}?),?(?: [^,]{1,40},)? (?:is|are|was|were) suing\b"
)
_BY_HAS = frozenset("filed lodged brought launched issued started initiated suing".split())
"""Of these, each of them has one: looking for them takes a tenth of the time."""
_PART = re.compile(r" (?:of|for|in|at|over|who|which|that|after|to|from|by|on|with|and) ")
"""Where the noun ends that a phrase is about: "members of the guild" are not the guild."""
_COURT = frozenset({"court", "tribunal"})


def suit(document: Document) -> tuple[Passage, Passage] | None:
    """The headline's two sides and the body's words that have the headline's plaintiff as the one who is sued, or its
    defendant as the one who sues; None where one of them also does as the headline says."""
    sides = _sides(document)
    if sides is None:
        return None
    one, two, here = sides
    found: Passage | None = None
    for aligned in document.derive(alignment):
        block, start, end = aligned.sentence.block, aligned.sentence.start, aligned.sentence.end
        said = aligned.own.folded[aligned.sentence.first : aligned.sentence.last]
        for pattern, has, sued in ((_AGAINST, _AGAINST_HAS, True), (_BY, _BY_HAS, False)):
            for match in pattern.finditer(document.blocks[block].text, start, end) if not has.isdisjoint(said) else ():
                side = next(group for group in match.groups() if group)
                heads = _named(_PART.split(_meant(document, aligned, side))[0])
                wrong, right = (one, two) if sued else (two, one)
                if not right.isdisjoint(heads | _named(side)):  # "lawyers from sixteen towns filed a lawsuit"
                    return None
                if not wrong.isdisjoint(heads):
                    found = found or Passage(block, match.start(), match.end())
    return None if found is None else (here, found)


def _named(phrase: str) -> set[str]:
    """The families of the words of a phrase, and its acronym."""
    said_of = re.findall(r"[\w'’-]+", phrase)
    acronym = "".join(word[0] for word in said_of if word[0].isupper()).lower()  # "ACC"
    return {acronym, *(family(word.lower().removesuffix("'s")) for word in said_of)}


def _meant(document: Document, aligned: Aligned, side: str) -> str:
    """What a sentence that begins with a pronoun is about: how the one before it begins."""
    if side not in ("They", "He", "She", "It") or not aligned.rank:
        return side
    before = document.derive(alignment)[aligned.rank - 1].sentence
    return document.blocks[before.block].text[before.start : before.end]


def _sides(document: Document) -> tuple[frozenset[str], frozenset[str], Passage] | None:
    """The families of the words for who sues and for who is sued, and where the headline says so."""
    claim = document.derive(headline_claim)
    if claim is None or claim.asks:
        return None
    head = document.derive(words)[0]
    for at in range(claim.first + 1, claim.last - 1):
        word = head.families[at]
        if word not in ("sue", "take"):
            continue
        near = head.folded[at + 2 : at + 8]
        if word == "take" and (_COURT.isdisjoint(near) or "to" not in near):
            continue
        one = _heads(head, claim.first, at)
        text = document.blocks[0].text
        ahead = range(at + 1, claim.last)
        last = next(
            (
                i
                for i in ahead
                if head.folded[i] in _ENDS or (i > at + 1 and "," in text[head.ends[i - 1] : head.starts[i]])
            ),
            claim.last,
        )
        two = _heads(head, at + 1, last)
        if head.folded[at] == "sued" and head.folded[at + 1] == "by":
            last = next((i for i in range(at + 2, claim.last) if head.folded[i] in _ENDS - {"by"}), claim.last)
            two, one = one, _heads(head, at + 2, last)
        if one and two and one.isdisjoint(two):
            return one, two, Passage(0, head.starts[claim.first], head.ends[last - 1])
        return None
    return None


_ENDS = frozenset("over for after in to as on amid claiming alleging at by following with".split())


def _heads(head: Words, first: int, last: int) -> frozenset[str]:
    """The family of the last word of a phrase, or of each word of a name."""
    own = [head.folded[at].removesuffix("'s") for at in range(first, last) if head.folded[at] not in STOPWORDS]
    return frozenset(map(family, own[-1:]))
