"""Words for a time that only the day of writing fixes, where no date stands near them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from newslint import late_re as re
from newslint import prepared
from newslint.checks._in_passing import DAY, LATELY, MONTH, PERFECT, STRETCHES, in_passing, of_the_house
from newslint.checks._places import one_for_all
from newslint.document import Block, Document
from newslint.lang.en_families import family
from newslint.lang.en_verbs import verb_share
from newslint.model import Hit, Passage
from newslint.reading.phrases import Match, Phrases, gathered, longest, tried
from newslint.reading.sentences import Sentence, by_block, sentence_at
from newslint.reading.voice import sport
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_DATE = re.compile(
    rf"\b(?:1[89]|20)\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}\b|\b{MONTH}\.?\s+\d|\b(?:in|since|until|last|of|early|late)\s+{MONTH}\b"
    rf"|{DAY}|\b\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}\b"
)


class Params(NamedTuple):
    """``cues`` are phrases for a relative time; ``unless`` longer phrases in which a cue is innocent."""

    cues: tuple[str, ...]
    unless: tuple[str, ...] = ()


def validate(params: Params) -> None:
    """Raise ``PhraseError`` where a phrase is not in the phrase language."""
    tried((*params.cues, *params.unless))


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit for each relative time whose sentence holds no date, weekday or year; of those that the article says again,
    one for all. What is told in passing is a fault where the article does so again."""
    said: dict[str, tuple[list[Passage], list[Passage]]] = {}
    for block, match, passing in _places(document, params):
        own = document.derive(words)[block]
        place = Passage(block, own.starts[match.first], own.ends[match.last - 1])
        said.setdefault(own.folded[match.last - 1], ([], []))[passing].append(place)
    for news, background in said.values():
        if news or len(background) >= _AGAIN:
            yield one_for_all([*news, *background])


_AGAIN = 2


def _places(document: Document, params: Params) -> Iterator[tuple[int, Match, bool]]:
    """Each relative time that no date fixes, with its block and whether it is told in passing."""
    phrases, dated = _search(params), _is_dated(document)
    for block, matches in phrases.find_all(document):
        content, own = document.blocks[block], document.derive(words)[block]
        innocent = [match for match in matches if match.key == "unless"]
        for match in longest(match for match in matches if match.key == "cues"):
            if any(other.first <= match.first and match.last <= other.last for other in innocent):
                continue
            sentence = sentence_at(document, block, own.starts[match.first])
            if sentence is None or _DATE.search(content.text, sentence.start, sentence.end):
                continue
            if match.first == sentence.first and content.text.startswith(":", own.ends[match.last - 1]):
                continue  # "Tonight: clear" is a line of a forecast or a programme
            of_day = not _OF_DAY.isdisjoint(own.folded[match.first : match.last])
            if of_day and (dated or _WEEKDAY.search(content.text, sentence.end, sentence.end + _NEXT)):
                continue
            if _is_name(content, sentence, own, match) or _is_trend(document, sentence, own, match):
                continue
            if _is_supposed(sentence, own, match) or _is_anchored(document, sentence, own, match):
                continue
            if _is_told_next(document, sentence):
                continue
            if match.last == match.first + 1 and content.kind != "headline" and _is_age(sentence, own, match.first):
                continue
            if of_the_house(document, sentence, own, match):
                continue
            yield block, match, in_passing(document, sentence, own, match)


_WEEKDAY = re.compile(DAY)
_NEXT = 120
"""Characters behind a sentence in which a weekday tells which day it was."""


def _is_told_next(document: Document, sentence: Sentence) -> bool:
    """Whether the next sentence of the paragraph opens with the date ("It recently moved. On 4 May it sold …")."""
    near = document.derive(by_block)[sentence.block]
    at = bisect_left(near, sentence) + 1
    return at < len(near) and _OPENS.match(document.blocks[sentence.block].text, near[at].start) is not None


_OPENS = re.compile(
    rf"(?:[Oo]n|(?:Back )?[Ii]n|[Ee]arly|[Ll]ate|[Ll]ast|[Ee]arlier) (?:\w+ ){{0,2}}?"
    rf"(?:{MONTH}|{DAY}|week|month|year|(?:19|20)\d\d)\b"
)


def _is_trend(document: Document, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether the words only give the stretch of something that goes on ("has weakened in recent months"), which no
    day fixes, or of somebody's form in a report on sport.

    What was done in such a stretch ("claimed", "was released"), or how often ("has closed two depots"), has its days.
    """
    first, last = own.folded[match.first], own.folded[match.last - 1]
    if last in LATELY:
        return document.derive(sport) or _is_course(document.blocks[sentence.block].text, sentence, own, match)
    if last in ("weeks", "months") and document.derive(sport):
        return True
    if first == "for":
        near = own.folded[max(sentence.first, match.first - _SUPPOSED) : min(sentence.last, match.last + _SUPPOSED)]
        return last in _YEARS and not PERFECT.isdisjoint(near)
    return last in STRETCHES and not _tells_deed(document.blocks[sentence.block].text, sentence, own, match)


def _is_course(text: str, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether "recently" is no day's: what has been going on ("has recently been talking"), what several have done in
    their turn ("ministers have recently called"), what is described by it ("some recently built quays", "the quay that
    was recently built"), whom a work is known by ("recently seen in …"), and until when all was different."""
    low, first, last = own.folded, match.first, match.last
    before = low[max(sentence.first, first - _CLOSE) : first]
    after = low[last : min(sentence.last, last + _CLOSE)]
    if low[first] in ("until", "till"):
        return first == sentence.first
    if after[:1] == ["to"] or before[-2:] == ["to", "have"] or (after and after[0] in _SHOWN):
        return True
    if "have" in before or after[:2] in (["been", "the"], ["been", "a"]):
        return True
    if len(before) > 2 and before[-1] in ("was", "were") and before[-2] in ("that", "who", "which"):
        return "," not in text[own.ends[first - 3] : own.starts[first - 2]]
    describes = bool(before) and (before[-1] in _DESCRIBING or before[-1].endswith("'s"))
    if describes and after and verb_share(after[0]) >= 0 and after[0].endswith("ed"):
        return True
    around = [*before, *after]
    if "been" in around and any(word.endswith("ing") and verb_share(word) >= 0 for word in around):
        return True
    return "there" in low[sentence.first : first] and not PERFECT.isdisjoint(low[sentence.first : first])


def _tells_deed(text: str, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether the verb nearest to a stretch of time tells what was done in it, or how often it has been done."""
    low = own.folded
    # A comma behind ends what the stretch belongs to.
    ends = match.first > sentence.first + 1 and text.startswith(",", own.ends[match.last - 1])
    for far in range(1, _NEAREST):
        for at in (match.first - far, match.last - 1 + far):
            if not sentence.first <= at < (match.first if ends else sentence.last):
                continue
            if low[at] in _GOES_ON:
                return _is_counted(sentence, own, at)
            if _is_done(low[at]) and own.texts[at][0].islower():
                before = low[max(sentence.first, at - _AUXILIARY) : at]
                return _GOES_ON.isdisjoint(before) or _is_counted(sentence, own, at)
    return False


def _is_counted(sentence: Sentence, own: Words, verb: int) -> bool:
    """Whether a number of things stands behind a verb: each was done on its day."""
    after = own.folded[verb + 1 : min(sentence.last, verb + _CLOSE)]
    return any(word in _NUMBERS or word.isdecimal() for word in after)


_YEARS = ("years", "decades")
_GOES_ON = PERFECT | frozenset(
    "had hasn't haven't hadn't been be is are am being there's it's who's he's she's that's they've we've i've you've "
    "would could should may might can".split()
)
_NUMBERS = frozenset("two three four five six seven eight nine ten dozen dozens hundreds thousands".split())
_SHOWN = frozenset("seen starred starring played appeared featured".split())
_DESCRIBING = frozenset(
    "of by for with from to in on at among between some many most often all other these those both any several".split()
)
_CLOSE, _AUXILIARY = 5, 3

_OF_DAY = frozenset(
    "today tonight yesterday tomorrow today's tonight's yesterday's tomorrow's morning morning's afternoon afternoon's "
    "evening evening's night night's".split()
)
_AT_TOP, _AT_END = 4, 2
_FULL_DATE = re.compile(rf"\b(?:\d{{1,2}}\s+{MONTH}|{MONTH}\.?\s+\d{{1,2}})\.?,?\s+20\d\d\b|\b20\d\d-\d\d-\d\d\b")
_FOR_DAY = re.compile(rf"\bfor (?:\d{{1,2}}\s+{MONTH}|{MONTH}\.?\s+\d{{1,2}})\b")
"""How the headline of a digest names its day: "Five things to know for January 24"."""

_TODAY_IS = re.compile(rf"\b[Tt]oday \((?:\d|{MONTH}|{DAY})|\b[Ww]elcome to {DAY}['’]s\b")
"""How an article says once which day is today: "today (Dec. 11)", "Welcome to Tuesday's edition"."""

_DATE_LINE = 100
"""Characters of a line with the date of writing, at most; longer ones tell of other days."""


def _is_dated(document: Document) -> bool:
    """Whether the day of writing stands in the article itself, in one of its first or last paragraphs."""
    blocks = document.blocks
    if document.headline is not None and _FOR_DAY.search(blocks[0].text):
        return True
    around = (*blocks[:_AT_TOP], *blocks[-_AT_END:])
    if any(_TODAY_IS.search(block.text) for block in blocks if "oday (" in block.text or "elcome to " in block.text):
        return True
    return any(len(block.text) <= _DATE_LINE and _FULL_DATE.search(block.text) for block in around)


def _is_name(content: Block, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether the words are part of a name or a title (USA Today): capitals say so, but in a headline that has them
    everywhere."""
    inner = range(max(match.first, sentence.first + 1), match.last)
    if not any(own.texts[at][0].isupper() for at in inner):
        return False
    small = sum(word[0].islower() and len(word) > _SMALL for word in own.texts)
    return content.kind not in ("headline", "deck") or small > 1


_SMALL = 4
"""Letters of the words that headlines in capitals leave small, at most."""

_IF = frozenset("would could if now today whether you you'll you'd".split())
_LIKELY = frozenset("likely may might whoever anyone you you've if".split())
_WHOEVER = 4
_SUPPOSED = 8
"""Words before "recently" in which one of these makes it no event."""


def _is_supposed(sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether "tomorrow" is no day but the future ("today … tomorrow"), or a day that is only supposed ("if they had
    to vote tomorrow"), or "recently" is told of nobody in particular ("whoever bought one recently may …")."""
    word, around = own.folded[match.first], own.folded[sentence.first : sentence.last]
    if word == "recently":
        near = own.folded[max(sentence.first, match.first - _WHOEVER) : match.first]
        if "those" in near or near[-1:] == ["people"]:
            return True
        if around[0] == "if":
            return True
        return not _LIKELY.isdisjoint(own.folded[max(sentence.first, match.first - _SUPPOSED) : match.first])
    if word == "today":
        return "tomorrow" in around
    return word == "tomorrow" and not _IF.isdisjoint(around)


def _is_age(sentence: Sentence, own: Words, at: int) -> bool:
    """Whether "today" is the age and not the day ("the web looks different today"): the verb nearest to it tells of
    how things are, not of what was done or is about to be."""
    low = own.folded
    if low[at] not in ("today", "today's"):
        return False
    if low[at - 1] in _LASTS and at > sentence.first:
        return True
    if at <= sentence.first + 1 and not PERFECT.isdisjoint(low[at : min(at + _NEAREST, sentence.last)]):
        return True
    if _is_shared(sentence, own, at):
        return True
    if "than" in low[at + 1 : min(at + 3, sentence.last)] or low[max(0, at - 1) : at + 1] == ["in", "today's"]:
        return True
    for far in range(1, _NEAREST):
        for near in (at - far, at + far):
            if not sentence.first <= near < sentence.last:
                continue
            if low[near] in _MIGHT:
                return True
            if low[near] in _STATES:
                after = low[near + 1 : min(near + 4, sentence.last)]
                return not any(word in _DUE or (word.endswith("ing") and verb_share(word) >= 0) for word in after)
            if _is_done(low[near]):
                before = low[max(sentence.first, near - 3) : near]
                return not _STATES.isdisjoint(before) and "been" not in before
    return True


def _is_shared(sentence: Sentence, own: Words, at: int) -> bool:
    """Whether what everybody does is told of ("the stars we see today", "presses today print"), or what "could" be."""
    low = own.folded
    if sentence.first + 2 <= at and low[at - 2] in _EVERYBODY and _is_present(low[at - 1]):
        return True
    after = low[at + 1 : min(at + _CLOSE, sentence.last)]
    if at == sentence.first and (not _MIGHT.isdisjoint(after) or _is_of_many(after)):
        return True
    return at > sentence.first and low[at - 1].endswith("s") and bool(after) and _is_present(after[0])


def _is_present(word: str) -> bool:
    return verb_share(word) >= _MOSTLY_VERB and word == family(word)


def _is_of_many(after: Sequence[str]) -> bool:
    """Whether a plural does something ("Today, redwoods face …")."""
    return any(word.endswith("s") and verb_share(verb) >= 0 and verb == family(verb) for word, verb in pairwise(after))


_EVERYBODY, _MIGHT = frozenset("we you they people".split()), frozenset({"could", "might"})
_STATES = frozenset("is are am isn't aren't does do don't doesn't can can't cannot".split())
_LASTS = frozenset("exists exist happens happen remains remain survives survive lives live stands stand known".split())
_DUE = frozenset("due set to expected scheduled likely".split())
_NEAREST = 13
"""Words between "today" and its verb, at most."""


def _is_done(word: str) -> bool:
    """Whether a word is the past form of a verb, or tells of the future."""
    if word in ("was", "were", "will"):
        return True
    return verb_share(word) >= _MOSTLY_VERB and word != family(word) and not word.endswith(("ing", "s"))


_MOSTLY_VERB = 4


def _is_anchored(document: Document, sentence: Sentence, own: Words, match: Match) -> bool:
    """Whether the words count from a day of which the story tells ("In 2019 it closed. It had recently moved"): the
    sentence before, in the same paragraph, gives it; what "had recently" been done then; "two weeks ago" inside a
    sentence, which the day of publication fixes; "a few years ago, when …", which tells of then, and "better than a few
    years ago"."""
    first, word = match.first, own.folded[match.first]
    if own.folded[match.last - 1] == "ago":
        compared = "than" in own.folded[max(sentence.first, first - _SUPPOSED) : first]
        if compared or own.folded[match.last : match.last + 1] == ["when"]:
            return True
    if word in _COUNTED:
        return first - (own.folded[first - 1] in _MERELY) != sentence.first
    past = "had" in own.folded[max(sentence.first, first - (_FAR if word in _LASTING else 1)) : first]
    if past and (word in _LASTING or word == "recently"):
        return True
    if not past and own.folded[match.last - 1] != "ago":
        return False
    near = document.derive(by_block)[sentence.block]
    at = bisect_left(near, sentence)
    return (
        at > 0 and _YEAR.search(document.blocks[sentence.block].text, near[at - 1].start, near[at - 1].end) is not None
    )


_LASTING, _FAR = frozenset({"for", "over", "during"}), 12
_COUNTED, _MERELY = frozenset("two three four five six".split()), frozenset({"just", "only", "barely"})
_YEAR = re.compile(rf"\b(?:1[89]|20)\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}\b|\b{MONTH}\.?\s+\d")


@lru_cache(maxsize=64)
def _search(params: Params) -> Phrases:
    return Phrases.ready(prepared.digest(*params).hex()) or gathered(listed(params))


def listed(params: Params) -> Iterator[tuple[str, str]]:
    """The phrases, each with what it is for."""
    yield from ((phrase, kind) for kind in ("cues", "unless") for phrase in getattr(params, kind))
