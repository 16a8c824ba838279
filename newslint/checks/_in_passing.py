"""Whether a relative time is told in passing, where no editor asks for its date."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.reading.phrases import Match
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.words import Words

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
DAY = r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
LATELY = frozenset({"recently", "lately", "latterly", "late"})
STRETCHES = frozenset("hours days nights weeks months years decades seasons".split())
PERFECT = frozenset({"has", "have"})

_NEWS = 3
"""Sentences of the first paragraph that tell the news; what comes below is background."""

_JOINS = frozenset("but and so yet then now".split())
_STRESS = frozenset("just only very quite fairly until".split())
_BEFORE = 8
"""Words before the time in which "has" makes it the time of a verb that stands there already."""

_AUXILIARIES = PERFECT | frozenset("had was were is are also not".split())
_WHO = frozenset({"who", "which", "whose"})
_ASIDE = 5


def in_passing(document: Document, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether "recently", or a stretch of weeks or years, dates what is not the news: the verb of a sentence below the
    lead that has it in its midst ("the firm recently sold"), or an aside of the lead (", which recently moved,").

    The news has it first ("But recently, …"), with stress ("only recently") or behind its verb ("has moved recently").
    """
    low, first, last = own.folded, match.first, match.last
    if low[last - 1] not in LATELY and low[last - 1] not in STRETCHES:
        return False
    if not _STRESS.isdisjoint(low[first : last - 1]) or _is_first(sentence, own, first):
        return False
    text = document.blocks[sentence.block].text
    if low[first - 1] not in _AUXILIARIES and "," not in text[own.ends[first - 1] : own.starts[first]]:
        near = max(sentence.first, first - _BEFORE)
        if any(low[at] in PERFECT and "," not in text[own.ends[at] : own.starts[first]] for at in range(near, first)):
            return False
    return not _is_lead(document, sentence, _NEWS) or _is_aside(text, sentence, own, first)


def _is_first(sentence: Sentence, own: Words, first: int) -> bool:
    """Whether the time opens its sentence, alone or behind "but"; also where the line before has lost its stop."""
    joined = own.folded[first - 1] in _JOINS and own.texts[first - 1][0].isupper()
    return first == sentence.first or joined or _JOINS.issuperset(own.folded[sentence.first : first])


def _is_lead(document: Document, sentence: Sentence, most: int) -> bool:
    if document.blocks[sentence.block].kind in ("headline", "deck"):
        return True
    story = document.derive(prose)
    return story[:1] == (sentence.block,) and sentence in document.derive(by_block)[sentence.block][:most]


def _is_aside(text: str, sentence: Sentence, own: Words, first: int) -> bool:
    """Whether the clause is one that only adds to a name (", who recently moved, …")."""
    return any(
        own.folded[at] in _WHO and text[own.ends[at - 1] : own.starts[at]].strip() == ","
        for at in range(max(sentence.first + 1, first - _ASIDE), first)
    )


_CALENDAR = frozenset("today yesterday tomorrow today's yesterday's tomorrow's".split())
_OTHER_DAY = re.compile(
    rf"(?<!Black )(?<!Super )(?<!Cyber ){DAY}|\b{MONTH}\.? \d{{1,2}}\b(?!,? \d)|\b\d{{1,2}} {MONTH}\b(?! \d)"
)


def of_the_house(document: Document, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether "today" or "yesterday" stands below the first sentence of an article that tells no other day by its name
    or date: it is read on its day. Beside "on Tuesday" a reader has to work out which day is meant."""
    if _CALENDAR.isdisjoint(own.folded[match.first : match.last]):
        return False
    return not _is_lead(document, sentence, 1) and not document.derive(_tells_days)


def _tells_days(document: Document) -> bool:
    """Whether some sentence of the story tells a day by its name, or by its date without a year."""
    return any(_OTHER_DAY.search(document.blocks[block].text) for block in document.derive(prose))
