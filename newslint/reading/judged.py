"""Whether a word of judgement is somebody's of whom the sentence tells ("accused her of …", "…, critics say"), or
denies or heads off what it names ("is not …", "to prevent …"); else it is the writer's own."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en import family
from newslint.reading.attributed import attributed
from newslint.reading.attribution import holders
from newslint.reading.sentences import Sentence, sentence_at
from newslint.reading.words import Words, words

_FAULTS = {
    frozenset(map(family, listed.split())): behind.split()
    for listed, behind in (
        ("accuse suspect convict", "of"),
        (
            "denounce hammer blast slam mock condemn criticise criticize ridicule attack lambast berate fault blame "
            "hit chide rebuke scold chastise castigate censure assail pillory",
            "for as",
        ),
        (
            "decry brand dub label describe portray deride cast dismiss tweak depict paint view regard see "
            "characterise characterize refer",
            "as",
        ),
        ("rail protest campaign inveigh rage thunder", "against"),
    )
}
"""What those do who find fault, and what their verdict comes behind, as in "as being"."""
_BEHIND = {verb: frozenset(behind) for verbs, behind in _FAULTS.items() for verb in verbs}

_CALL = frozenset(map(family, "call dub brand label".split()))
"""Verbs behind which the name that is given stands without one of these."""

_WHOM = frozenset("it him her them this that these those itself himself herself themselves".split())
"""Behind such a verb and one of these the whole sentence is the verdict: "branded it a dodgy plan by a dodgy mayor"."""

_TELL = frozenset(
    map(family, "say claim argue warn insist complain contend suggest imply allege charge counter".split())
)
_NOTION = frozenset(
    "suggestion suggestions claim claims notion idea belief view perception impression accusation allegation charge "
    "argument fear fears warning complaint complaints".split()
)
"""Behind one of these and "that" or "of" stands what others hold."""

_NOT = frozenset(
    "not isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t never nor neither hardly no without".split()
)
_NOT_ONLY = frozenset({"only", "just", "merely", "simply"})
_AVERT = frozenset(
    map(
        family,
        "prevent stop avert avoid bar ban curb outlaw prohibit forbid penalise penalize punish criminalise".split(),
    )
)
_AVERTED = 5
_NOTHING: frozenset[str] = frozenset()
_PARTS = frozenset(';"”')
"""Behind one of these marks a verb says nothing more: what was said or called so is quoted."""
_NEAR, _NEAR_NAME = 12, 8
_SAID_AFTER = re.compile(r", (?:\w+ ){1,4}(?:say|says|said|argue|argues|argued)\W*\Z")
_SAID = frozenset({"said", "reported", "thought", "believed", "alleged", "rumoured", "rumored", "understood"})
_IS = frozenset({"is", "are", "was", "were", "be", "been"})
_VIEW = frozenset({"to", "for"})
_LONGEST_VIEW = 5


_OPENS = frozenset("according as for to".split())
_LINKS = frozenset(map(family, "be seem become appear feel look sound remain prove find make consider".split()))
_LINKED = 5


def somebodys(document: Document, block: int, first: int, last: int) -> bool:
    """Whether words of judgement are somebody's whom the sentence names, and not the writer's own.

    Whoever is named at the end of a sentence stands behind what it says, not behind what the writer calls things on
    the way: "Greedy landlords have raised rents, the office said".
    """
    if attributed(document, block, first, last) and not _is_on_the_way(document, block, first, last):
        return True
    return judged(document, block, first)


def _is_on_the_way(document: Document, block: int, first: int, last: int) -> bool:
    """Whether nobody has yet been named, and the words are not what something is said to be or seem."""
    own = document.derive(words)[block]
    sentence = sentence_at(document, block, own.starts[first])
    if sentence is None or own.folded[sentence.first] in _OPENS:
        return False
    if document.blocks[block].text.startswith(",", own.ends[last - 1]):
        return False  # "Worryingly, said the firm, …"
    if any(holder.cue < first for holder in document.derive(holders).get(sentence, ())):
        return False
    return _LINKS.isdisjoint(own.families[max(sentence.first, first - _LINKED) : first])


def judged(document: Document, block: int, first: int) -> bool:
    """Whether what stands at word ``first`` of a block is what somebody finds, told with a verb of blame, with "said
    … that", or with whose view it is ("To growers, the plan is …"), or whose part in a play it is ("starred as a greedy
    mayor")."""
    own = document.derive(words)[block]
    sentence = sentence_at(document, block, own.starts[first])
    if sentence is None:
        return False
    text = document.blocks[block].text
    if (
        _is_part(own, sentence, first)
        or _is_supposed(own, sentence, first)
        or _is_noted_next(text, own, sentence, first)
    ):
        return True
    if _is_view(text, own, sentence, first) or _is_denied(own, sentence, first) or _is_said_to(own, sentence, first):
        return True
    if any(
        own.families[at] in _CALL and own.folded[at + 1] in _WHOM and not own.texts[at][0].isupper()
        for at in range(sentence.first, first - 1)
    ):
        return True
    for at in range(max(sentence.first, first - _NEAR), first):
        between = own.folded[at + 1 : first]
        if own.texts[at][0].isupper() or not _PARTS.isdisjoint(text[own.ends[at] : own.starts[first]]):
            continue
        kin = own.families[at]
        if not _BEHIND.get(kin, _NOTHING).isdisjoint(between):
            return True
        near = first - at <= _NEAR_NAME and "," not in text[own.ends[at] : own.starts[first]]
        if kin in _CALL and near:
            return True
        if kin in _TELL and (near or "that" in between):
            return True
        if own.folded[at] in _NOTION and between[:1] in (["that"], ["of"], ["about"]):
            return True
    return _SAID_AFTER.search(text, own.ends[first], sentence.end) is not None


def _is_denied(own: Words, sentence: Sentence, first: int) -> bool:
    """Whether the word is denied ("is not worthless"), or what it names is to be prevented ("bar reckless loans")."""
    before = own.folded[max(sentence.first, first - 2) : first]
    if not _NOT.isdisjoint(before) and _NOT_ONLY.isdisjoint(before):
        return True
    return any(own.families[at] in _AVERT for at in range(max(sentence.first, first - _AVERTED), first))


def _is_part(own: Words, sentence: Sentence, first: int) -> bool:
    """Whether the words are a part in a film or a play: "starred as a greedy mayor"."""
    low = own.folded
    opens = first - 2 >= sentence.first and low[first - 2] == "as" and low[first - 1] in _ARTICLES
    return opens and not _PLAYS.isdisjoint(low[sentence.first : first])


_ARTICLES = frozenset({"a", "an", "the", "his", "her"})
_PLAYS = frozenset("star stars starred starring play plays played playing cast role roles appears appeared".split())


def _is_supposed(own: Words, sentence: Sentence, first: int) -> bool:
    """Whether nobody in particular is meant: "if careless captains came", "should a reckless firm bid"."""
    return own.folded[first - 1] == "if" and first > sentence.first and own.texts[first - 1] == "if"


def _is_noted_next(text: str, own: Words, sentence: Sentence, first: int) -> bool:
    """Whether who is about to be heard finds it so: "Fortunately, she notes that …"."""
    if first != sentence.first or not text.startswith(",", own.ends[first]):
        return False
    after = range(first + 1, min(first + _SPOKEN_NEXT, sentence.last))
    return any(own.families[at] in _NOTES and not own.texts[at][0].isupper() for at in after)


_SPOKEN_NEXT = 5
_NOTES = frozenset(map(family, "say note add explain argue point observe".split()))


def _is_said_to(own: Words, sentence: Sentence, first: int) -> bool:
    """Whether the sentence goes on from what is told of somebody: "the mayor is said to think that …"."""
    before = own.folded[sentence.first : first]
    return any(
        word in _SAID and before[at - 1] in _IS and before[at + 1 : at + 2] == ["to"]
        for at, word in enumerate(before)
        if at
    )


def _is_view(text: str, own: Words, sentence: Sentence, first: int) -> bool:
    """Whether the sentence opens with whose view it gives: "To Democrats, …"."""
    at = sentence.first
    if own.folded[at] not in _VIEW or at + 1 >= first or not own.texts[at + 1][0].isupper():
        return False
    comma = text.find(",", own.ends[at], own.starts[first])
    return comma >= 0 and text.count(" ", own.starts[at], comma) < _LONGEST_VIEW
