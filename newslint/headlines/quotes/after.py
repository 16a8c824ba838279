"""What a speaker adds to words that a headline quotes alone: the condition they hang on, or that they are false."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.quotes.match import Likeness
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_families import family_set
from newslint.lang.en_verbs import verb_share
from newslint.reading.quotations import quotations
from newslint.reading.words import Words, words

_SHORTEST, _NEXT, _FIRST, _BEFORE, _CLOSE = 3, 12, 4, 9, 3
_FIRST_PERSON = frozenset({"i", "we"})
_FUTURE = frozenset({"will", "shall"})
_SHORT = frozenset({"i'll", "we'll"})
_WHATEVER = frozenset("still anyway always not never".split())
"""What makes a promise of a statement that holds whatever comes."""
_HEDGED = frozenset(
    "if unless should could may might when threat threatens threaten threatened warns warn warning ultimatum until "
    "would provided only case".split()
)
"""What a headline says itself of the condition."""
_TIMES = frozenset("day moment minute second instant morning time".split())
_ANYBODY = frozenset("anybody anyone somebody someone you".split())
_NEED = frozenset("need needed necessary possible not ever you you're anything only at".split())
"""What may stand behind an "if" that is no condition: "if need be", "if at all", "if you like"."""
_NEVER = frozenset({"hell", "pigs", "cows"})
_ONLY = frozenset("if when once after over".split())
_FALSE = frozenset("false untrue lie lies fabrication".split())
_SCORN = _FALSE | frozenset(
    "nonsense rubbish wrong absurd ridiculous bunkum garbage tosh twaddle baloney fiction".split()
)
"""What is said of what others say; of a speaker's own words it says something else."""
_TRUE = frozenset({"true", "so"})
_RIGHT = _TRUE | {"right", "correct"}
_POINTS = frozenset("that's it's that this it well".split())
_HEAVY = frozenset(
    "a an the absolute absolutely complete completely utter utterly total totally pure plain just what".split()
)
_REPORTS = family_set("hear read talk rumour rumor accuse write suggest claim")
_NOT = frozenset("no not nothing never".split())
_THEY_SAY = ["they", "say"], ["people", "say"], ["some", "say"]
_FULL, _STOPS, _MARKS = frozenset(".?!"), frozenset(".?!,;:"), "\"“‘'"


def hangs_on(document: Document, folded: list[str], found: Likeness) -> tuple[str, ...]:
    """The condition of a statement that the headline makes without it: "I will resign the day anybody proves it", "if
    the treaty is broken, we will leave"; none where there is none."""
    if len(folded) < _SHORTEST or not _HEDGED.isdisjoint(document.derive(words)[0].folded):
        return ()
    own, text = document.derive(words)[found.sentence.block], document.blocks[found.sentence.block].text
    after = found.at[-1] + 1
    apart = text[own.ends[after - 1] : own.starts[after]] if after < len(own.starts) else "."
    behind = own.folded[after : found.sentence.last] if not set(apart) - {" ", ","} else []
    future = folded[0] in _SHORT or (folded[0] in _FIRST_PERSON and folded[1] in _FUTURE)
    if behind and (condition := _behind(behind, future and _WHATEVER.isdisjoint(folded))):
        return condition
    if not _WHATEVER.isdisjoint(folded) or folded[0] not in _FIRST_PERSON | _SHORT:
        return ()
    if (future and (asked := _asked_first(own, text, found))) or not (future or _does(folded[1])):
        return asked if future else ()
    return _before(own, text, found)


def _does(word: str) -> bool:
    """Whether a verb in the present says what somebody will do, not what is thought or felt."""
    return word == family(word) and word not in STOPWORDS and verb_share(word) >= _VERB and word not in _STATES


_STATES = frozenset(
    "love think know believe feel see want need hope like understand mean find say wish hear remember expect".split()
)
_VERB = 7


def _asked_first(own: Words, text: str, found: Likeness) -> tuple[str, ...]:
    """What others are told to do first: "Bring me one document and I will resign"."""
    first, start = found.at[0], found.sentence.first
    if own.folded[first - 1 : first] != ["and"]:
        return ()
    for at in range(first - 2, start - 1, -1):
        if not _FULL.isdisjoint(text[own.ends[at] : own.starts[at + 1]]):
            return ()
        opens = at == start or text[own.starts[at] - 1] in _MARKS
        if opens:
            return (own.folded[at], own.folded[at + 1]) if own.folded[at] in _CHALLENGES else ()
    return ()


_CHALLENGES = frozenset("bring show give prove find name produce get pay hand put send point".split())


_NOT_MINE = re.compile(
    r"\bI (?:never|did(?:n['’]t| not)) (?:say|write|post|tweet|send|use) (?:it|that|this|those|any such|anything)\b|"
    r"\bI (?:said|wrote|posted) (?:nothing of the (?:sort|kind)|no such thing)|\b(?:that is|that['’]s|those are) your "
    r"(?:words?|phrase|expression)|\bnot my (?:words?|phrase)\b|\bputting? words in(?:to)? my mouth|"
    r"\bmy account (?:was|had been) hacked"
)


_NEVER_SAID = re.compile(
    r"[”\"'’,]* (?:which|(?:a|the|those|these)(?: \w+)? (?:words?|phrases?|line|sentence|claim|remark|quotation|quote))"
    r"(?: that| which)? [^.;:]{0,60}?\b((?:never|not|denie[sd]|denying) (?:having )?"
    r"(?:sa(?:id|ying)|us(?:ed|ing)|utter(?:ed|ing)|writ(?:ten|ing)|spoken|made|making))\b"
)
"""Behind words that are somebody's only by hearsay: "..., a phrase she said she had never used"."""


def not_mine(document: Document, found: Likeness) -> tuple[str, ...]:
    """What a speaker says right behind of words held up to them: "That is your phrase. I said nothing of the sort"."""
    here = found.sentence.block
    own = document.derive(words)[here]
    start = own.ends[found.at[-1]]
    if said := _NEVER_SAID.match(document.blocks[here].text, start, found.sentence.end):
        return tuple(said.group(1).lower().split())
    for block in range(here, min(here + 3, len(document.blocks))):
        said = _NOT_MINE.search(document.blocks[block].text, start if block == here else 0)
        if said:
            return tuple(said.group().lower().split())
    return ()


def _behind(behind: list[str], future: bool) -> tuple[str, ...]:
    one = behind[0]
    start = 2 if one == "on" else 1
    if behind[start - 1 : start] == ["the"] and behind[start : start + 1] and behind[start] in _TIMES:
        subject = start + 1 + (behind[start + 1 : start + 2] in (["that"], ["when"]))
        if behind[subject : subject + 1] and behind[subject] in _ANYBODY:
            return tuple(behind[: subject + 1])
    two = tuple(behind[:2])
    never = len(two) > 1 and one == "when" and two[1] in _NEVER
    only = len(two) > 1 and one == "only" and two[1] in _ONLY
    if never or only or two == ("on", "condition") or tuple(behind[:4]) == ("over", "my", "dead", "body"):
        return two
    if future and one in ("if", "provided", "providing") and len(two) > 1 and two[1] not in _NEED:
        return two
    return ()


def _before(own: Words, text: str, found: Likeness) -> tuple[str, ...]:
    first, start = found.at[0], found.sentence.first
    if first == start or text[own.ends[first - 1] : own.starts[first]].strip() not in ("", ","):
        return ()
    for at in range(first - 1, max(start, first - 1 - _BEFORE) - 1, -1):
        if not _FULL.isdisjoint(text[own.ends[at] : own.starts[at + 1]]):
            return ()
        if own.folded[at] == "if" and _SOFT.isdisjoint(own.folded[at + 1 : at + 4]):
            opens = at == start or text[own.starts[at] - 1] in _MARKS or own.folded[at - 1] in ("and", "but")
            return ("if", own.folded[at + 1]) if opens and own.folded[at + 1] not in _NEED else ()
    return ()


_SOFT = frozenset("honest ask look anything truth i'm may like want think remember truthful frank".split())
"""Behind an "if" that is no condition: "if I'm honest", "if you ask me"."""


def disowned(document: Document, found: Likeness, before: list[int]) -> tuple[str, ...]:
    """What a speaker says of the words right behind them: "... that we were not ready. That's false"."""
    block = found.sentence.block
    own, text = document.derive(words)[block], document.blocks[block].text
    after = found.at[-1] + 1
    reported = any(family(own.folded[at]) in _REPORTS for at in before)
    if own.folded[after : after + 2] in _THEY_SAY:
        after, reported = after + 2, True
    end = min(len(own.starts), after + _NEXT)
    if after >= end or _FULL.isdisjoint(text[own.ends[after - 1] : own.starts[after]]):
        return ()
    if not document.derive(quotations).inside(block, own.starts[after], own.ends[after]):
        return ()
    apart = (at for at in range(after + 1, end) if not _STOPS.isdisjoint(text[own.ends[at - 1] : own.starts[at]]))
    return _verdict(own.folded[after : next(apart, end)], reported)


def _verdict(said: list[str], reported: bool) -> tuple[str, ...]:
    """The words by which a clause calls false what came before: "that's false", "a lie", "that is not true". Of what is
    ``reported``, "nonsense" will do."""
    scorn = _SCORN if reported else _FALSE
    at = next((i for i, word in enumerate(said) if word in scorn), -1)
    if at >= 0 and said[at + 1 : at + 2] not in (["to"], ["that"]):
        points = at <= _FIRST and said[0] in _POINTS
        if (points or _HEAVY.issuperset(said[:at])) and not any(map(_denies, said[:at])):
            return tuple(said[: at + 1])
    no = next((i for i, word in enumerate(said) if _denies(word)), len(said))
    if "truth" in said[no:]:
        return tuple(said[no:])
    close = said[-1] in (_RIGHT if reported else _TRUE) and no >= len(said) - _CLOSE
    return tuple(said[no:]) if close and said[0] in _POINTS | _NOT else ()


def _denies(word: str) -> bool:
    return word in _NOT or word.endswith("n't")
