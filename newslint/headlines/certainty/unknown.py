"""What a text says that nobody knows, whatever the words: a verb of knowing or showing that is denied, and what of.

"Has not been able to say what caused it", "did not show whether", "the claims have yet to be tested", "whether it works
is unknown": a denial, a verb or an adjective of knowing, and what is not known before or behind them.
"""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.signs import Sign, is_over
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_families import family_set
from newslint.model import Passage

_BEFORE, _BEHIND, _SUBJECT, _OBJECT, _CLOSE, _LEAST = 6, 4, 8, 5, 5, 3
_KNOWING = family_set(
    "know say tell show prove establish determine confirm identify verify demonstrate conclude settle explain find "
    "decide test corroborate substantiate pinpoint ascertain reveal indicate mean agree answer resolve authenticate "
    "replicate specify clarify trace work learn discover"
)
_KNOWN = frozenset("clear known certain sure established proven proved understood obvious".split())
_UNKNOWN = frozenset(
    "unknown unclear uncertain undetermined unproven unexplained unanswered unresolved unsettled unidentified mystery "
    "guess guesswork undecided disputed debated contested".split()
)
_NOT = frozenset(
    "not never cannot unable without yet nobody no-one none neither nor fail hard difficult impossible soon early "
    "decline far struggle refuse premature".split()
)
"""What denies a verb of knowing behind it."""
_AHEAD = frozenset("to will would should may might could trying".split())
_FINDING = family_set("establish determine find show tell confirm work learn discover identify ascertain reveal decide")
"""What is still to be found out: "tests will show whether", "trying to work out where"."""
_SOUGHT = frozenset("sought investigated examined studied probed analysed analyzed tested".split())
_VIEWS = family_set("finding find view conclusion conclude ruling rule judgment opinion determination")
_FORMED = family_set("make come reach draw form take give offer arrive")
_QUESTIONS = {
    **dict.fromkeys(("whether", "if"), "whether"),
    **dict.fromkeys(("who", "whose", "which"), "who"),
    **dict.fromkeys(("what", "how", "why", "where"), "cause"),
}
_CAUSES = family_set("cause reason origin source motive blame responsibility culprit")
_NAMED = family_set("body remains victim identity man woman person skeleton bone")
_CLAIMS = family_set(
    "claim allegation accusation finding result theory account version attribution authenticity authorship link"
)
_TOLD = family_set("claim allegation accusation account version report story")
_THIS = frozenset("the that this his her their those these any".split())
_TESTING = family_set(
    "test prove verify corroborate substantiate confirm establish authenticate replicate settle determine demonstrate"
)
_SETTLING = family_set("settle prove establish confirm")
_HAPPENING = family_set(
    "cause start spark trigger lead happen kill bring make prompt set begin come die fall end go produce break "
    "responsible behind occur ignite fail sink crash collapse get strike hit burn"
)
"""What an open question is about where it asks for a cause: "what started the fire", "how he came to fall"."""
_ASIDE = frozenset("us them yet so far still exactly precisely for certain sure with certainty as to on about".split())

_WISHING = family_set("want wish like allow ask")
_ASKED = 6
_ENDS = frozenset({"and", "but", "or"})


def unknown(document: Document, top: int, lead: int) -> list[Sign]:
    """The signs of the first ``top`` sentences that stand in the first ``lead``, in a sentence about the headline's
    matter or in the next."""
    found: list[Sign] = []
    near = False
    for one in document.derive(alignment)[:top]:
        about, near = bool(one.stems) or near or one.rank < lead, bool(one.stems)
        if about:
            found += _of_sentence(document, one)
    return found


def _of_sentence(document: Document, one: Aligned) -> list[Sign]:
    own, first, last = one.own.folded, one.sentence.first, one.sentence.last
    text = document.blocks[one.sentence.block].text
    found = []
    for at in range(first + 1, last):
        base = one.own.families[at]
        if base not in _LIKELY and own[at] not in _LIKELY:
            continue
        if (
            base in _VIEWS
            and (start := _lacking(one, at)) >= 0
            and any(family(word) in _FORMED for word in own[max(first, start - 2) : at])
        ):
            found.append(_made(one, "flat", start, at))
            continue
        if base in _KNOWING or own[at] in _KNOWN:
            start = _denial(text, one, at)
            if start < 0 and base in _FINDING and own[at - 1] in _AHEAD:
                if (sign := _sign(text, one, at - 1, at)) and own[_last(one, sign)] in _QUESTIONS:
                    found.append(sign)
                continue
            if start < 0 or not _WISHING.isdisjoint(one.own.families[start:at]):
                continue  # "did not want anybody to be identified"
        elif own[at] in _SOUGHT and own[at - 1] == "being":
            start = at - 1
        elif own[at] in _EVIDENCE and (start := _lacking(one, at)) >= 0:
            end = next((i for i in range(at + 1, min(last, at + 1 + _BEHIND)) if own[i] in _OF), None)
            if end is not None:
                found.append(_made(one, "whether", start, end))
            continue
        elif own[at] in _UNKNOWN and family(own[at - 1]) in _IS:
            start = at
        else:
            continue
        if not is_over(one, start) and (sign := _sign(text, one, start, at)):
            found.append(sign)
    return found


_EVIDENCE = frozenset("evidence proof indication indications sign signs trace confirmation".split())
_OF = frozenset("of that to for".split())
_LIKELY = _VIEWS | _KNOWING | _KNOWN | _SOUGHT | _EVIDENCE | _UNKNOWN


def _lacking(one: Aligned, at: int) -> int:
    """The index of the "no" of "no firm evidence", "not found any evidence"; -1 without one."""
    own, first = one.own.folded, one.sentence.first
    for i in range(at - 1, max(first, at - 2 - _BEHIND) - 1, -1):
        if own[i] == "too" and "to" in own[i + 2 : at]:
            return i  # "Too faint to draw a conclusion from"
        if own[i] in ("no", "not", "without", "never") or own[i].endswith("n't"):
            return i if own[i] == "no" or "any" in own[i:at] else -1
    return -1


_IS = family_set("be remain stay seem a anyone's still")


def _denial(text: str, one: Aligned, at: int) -> int:
    """The index of what denies the verb at ``at``, in its clause; -1 without one."""
    own = one.own
    for i in range(at - 1, max(one.sentence.first, at - _BEFORE) - 1, -1):
        if not _STOPS.isdisjoint(text[own.ends[i] : own.starts[i + 1]]):
            return -1
        word = own.folded[i]
        if word == "too" and "to" in own.folded[i + 2 : at]:
            return i  # "Too faint to tell whether"
        if word.endswith("n't") or word in _NOT or family(word) in _NOT:
            before = own.folded[i - 1] if i > one.sentence.first else ""
            return i - 1 if word == "yet" and (before in _HAVE or before == "not") else i
        if word == "one" and own.folded[i - 1] == "no":
            return i - 1
        if family(word) in _KNOWING and word not in ("say", "tell") and i < at - 1:
            return -1
    return -1


_AUXILIARIES = frozenset("is are was were has have had do does did can could will would".split())
_HAVE = frozenset({"has", "have", "had", "is", "are"})
_STOPS = frozenset('.;:!?,"”—–')


def _sign(text: str, one: Aligned, start: int, at: int) -> Sign | None:
    """What is not known: the question behind the verb, or what stands before it."""
    own, last = one.own, one.sentence.last
    for i in range(at + 1, min(last, at + 1 + _BEHIND)):
        if not _STOPS.isdisjoint(text[own.ends[i - 1] : own.starts[i]]):
            break
        word = own.folded[i]
        if word == "which" and "first" in own.folded[i : min(last, i + _ASKED)]:
            return _made(one, "flat", start, i)  # "Which of the two comes first"
        if kind := _QUESTIONS.get(word):
            asked = range(i + 1, min(last, i + 1 + _ASKED))
            return None if kind == "cause" and not _of_cause(one, i, asked) else _made(one, kind, start, i)
        if word in _ENDS:
            break
        if family(word) in _TOLD and own.folded[i - 1] in _THIS and family(own.folded[at]) in _TESTING:
            return _made(one, "claim", start, i)  # "Have not confirmed that account"
        if word in _THIS and any(family(then) in _TOLD for then in own.folded[i + 1 : i + 2]):
            continue
        if word == "that" and own.folded[at] not in ("agree", "decide"):
            return _made(one, "whether", start, i)
        if word not in STOPWORDS and word not in _ASIDE:
            break
    behind = own.folded[at + 1 : min(last, at + 1 + _OBJECT)]
    if own.families[at] in _SETTLING and behind[:1] in (["it"], ["this"], ["anything"]):
        return _made(one, "flat", start, at + 1)  # "The wounds don't settle it"
    if family(own.folded[at]) in _KNOWING and any(family(word) in _CAUSES for word in behind[:3]):
        return _made(one, "cause", start, at)
    return _of_subject(one, start, at)


def _of_cause(one: Aligned, question: int, about: range) -> bool:
    """Whether an open question is what made it happen: "what started it", "why the coach left the road"."""
    own = one.own.folded
    why = own[question] == "why" and any(at in one.met for at in about)
    return why or any(family(own[at]) in _HAPPENING for at in about)


def _of_subject(one: Aligned, start: int, at: int) -> Sign | None:
    own, first = one.own.folded, one.sentence.first
    for i in range(start - _LEAST, first - 1, -1):
        word = own[i]
        if word in _QUESTIONS and _is_clause(own, first, i) and family(own[i + 1]) != "be":
            kind = _QUESTIONS[word]
            return _made(one, kind, i, at) if kind != "cause" or _of_cause(one, i, range(i + 1, start)) else None
    passive = own[at] in _UNKNOWN or own[at] in _KNOWN or family(own[at - 1]) == "be" or own[at - 1].endswith("ly")
    if not passive:
        return None
    for i in range(start - 1, max(first, start - _SUBJECT) - 1, -1):
        base = family(own[i])
        if base in _CAUSES:
            return _made(one, "cause", i, at)
        if base in _CLAIMS and family(own[at]) in _TESTING and start - i <= _CLOSE and own[i - 1] != "who":
            return _made(one, "claim", i, at)
        if base in _NAMED and family(own[at]) == "identify":
            return _made(one, "who", i, at)
    return None


def _is_clause(own: list[str], first: int, at: int) -> bool:
    """Whether a question is the subject of what follows: "whether it works is unknown", "but how it began"."""
    return own[at] not in ("who", "which", "if") and (at == first or own[at - 1] in _OPENING)


_OPENING = frozenset("and but that though although while people".split())


def _last(one: Aligned, sign: Sign) -> int:
    """The index of the last word of a sign."""
    return one.own.ends.index(sign.place.end)


def _made(one: Aligned, kind: str, start: int, end: int) -> Sign:
    """A sign from what denies, with its auxiliaries, to a word: "has not been able to say what"."""
    while start > one.sentence.first and one.own.folded[start - 1] in _AUXILIARIES:
        start -= 1
    return Sign(kind, one.rank, len(one.stems), _passage(one, start, end))


def _passage(one: Aligned, first: int, last: int) -> Passage:
    return Passage(one.sentence.block, one.own.starts[first], one.own.ends[last])
