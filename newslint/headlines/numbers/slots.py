"""The headline's figure where the body has it in another place of the same story: of another month, per another length
of time, of a group, of whoever did not do it."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.headline import below, predicate
from newslint.headlines.numbers.context import Told, akin, clause_before, ends, is_of_kin
from newslint.lang import acts
from newslint.lang.en import family
from newslint.lang.measures import MONTHS
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.words import words

_TOP, _EARLY, _REACH = 3, 4, 8
_CLAUSE = re.compile(r"[.;:!?]\s|[,()–—]\s")
_RATES = {"hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month"}
_RATES |= {"quarterly": "quarter", "yearly": "year", "annual": "year", "annually": "year", "fortnightly": "fortnight"}
_LENGTH = "(hour|day|night|week|fortnight|month|quarter|year)"
_PER = re.compile(rf"\b(?:an?|per|each|every)[- ]{_LENGTH}\b|\b({'|'.join(_RATES)})\b", re.IGNORECASE)


def slot(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The number of the headline's own place; None where one like the headline's stands there."""
    if own.kind == "age":
        return _of_act(document, own, held, story) or _at_age(document, own, story)
    if not held:
        return None
    if own.kind == "score":
        return _final(document, held, story)
    if own.kind in {"money", "count", "percent"} and (found := _per(document, own, held, story)):
        return found
    if own.kind == "percent" and (found := _of_group(document, own, held, story)):
        return found
    if own.kind in {"percent", "count", "money"} and (found := _of_month(document, own, held, story)):
        return found
    if own.kind == "money" and (found := _over(document, own, held, story)):
        return found
    if own.kind == "count":
        return _done_to(document, own, held, story)
    return None


SCORED = re.compile(
    r"\b(?:beat|beaten|beating|win|won|wins|winning|victory|defeat\w*|edg\w+|sink\w*|see off|stun\w*|down|"
    r"thrash\w*|lost|loss|final score|lift\w*)\b"
)
_OTHER_GAME = re.compile(
    r"\b(?:last|previous|earlier|reverse|first leg|semi-?final|quarter-?final|half[- ]time|the break|aggregate|"
    r"opening (?:game|match)|first (?:game|match|meeting)|when (?:they|the sides|the teams) met|season|"
    r"a (?:week|month) ago)"
)


def _final(document: Document, held: list[Quantity], story: Told) -> Quantity | None:
    """The score of the match where the headline has that of another: "beat Stars 2-1 ... after a 3-2 semifinal win"."""
    scores = [one for one in held if one.kind == "score"]
    if not scores or any(not story.rank(one) or not _sentence_has(document, one, _OTHER_GAME, story) for one in scores):
        return None
    for other in story.body:
        place = story.place(other)
        top = other.kind == "score" and other not in held and place is not None and place.rank < _TOP - 1
        if top and _sentence_has(document, other, SCORED, story) and not _sentence_has(document, other, _HALF, story):
            return other
    return None


_HALF = re.compile(r"\b(?:half[- ]time|at the break|interval|up at|led|leading|trailed|trailing|ahead)\b")


def _of_act(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The age of whom the act is told of, where the headline's is somebody else's: "a boy of 17 who was with him"."""
    verb = document.derive(predicate)
    mine = [one for one in document.derive(quantities) if one.kind == "age" and not one.block]
    if verb is None or len(mine) != 1 or own.unit != "yr" or own.start > document.derive(words)[0].starts[verb]:
        return None
    kin = {document.derive(words)[0].families[verb]}
    ages = [one for one in story.body if one.kind == "age" and one.unit == "yr"]
    alike = [one for one in story.body if one.value == own.value and one.kind in {"age", "count"} and not one.noun]
    if not alike or any(_acts(document, one, kin, story) for one in (*held, *alike)):
        return None
    for other in ages:
        if other.value != own.value and story.rank(other) < 2 and _acts(document, other, kin, story):
            return None if is_of_kin(document, other) else other
    return None


def _acts(document: Document, one: Quantity, kin: set[str], story: Told) -> bool:
    place = story.place(one)
    if place is None:
        return True
    return not kin.isdisjoint(place.own.families[place.sentence.first : place.sentence.last])


_AT_AGE = re.compile(r"\bAt (\d\d), (?:she|he|the)\b")


def _at_age(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """ "At 18, she is the youngest" for a headline's 16-year-old."""
    if own.unit != "yr" or any(one.kind == "age" for one in story.body):
        return None
    for block in document.derive(below):
        found = _AT_AGE.search(document.blocks[block].text)
        if found and float(found.group(1)) != own.value:
            return Quantity(block, found.start(1), found.end(1), float(found.group(1)), "yr", "age")
    return None


_DAYS = {"hour": 1 / 24, "day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.4, "quarter": 91.3}
_DAYS["year"] = 365.0
_NEARLY = 0.04


def converted(document: Document, own: Quantity, story: Told) -> bool:
    """Whether the body has a number per another length of time that comes to the same: "$300 a month"."""
    rate = _rate(document, own)
    if not rate or own.kind not in {"money", "count"}:
        return False
    for other in story.body:
        theirs = _rate(document, other) if other.kind == own.kind and other.unit == own.unit and other.value else ""
        if theirs and theirs != rate:
            times = own.value / other.value * _DAYS[theirs] / _DAYS[rate]
            if abs(times - 1) < _NEARLY:
                return True
    return False


def _per(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """ "$118 a week" where the body has it "to the monthly repayment"."""
    rate = _rate(document, own)
    if not rate:
        return None
    if converted(document, own, story):
        return None
    rates = [_rate(document, one) for one in held]
    if not all(other and other != rate for other in rates):
        return None
    return held[0] if story.rank(held[0]) < _EARLY else None


def _rate(document: Document, own: Quantity) -> str:
    """The length of time that a number is for each of, by its own clause: the nearest."""
    text = document.blocks[own.block].text
    behind = next(_CLAUSE.finditer(text, own.end), None)
    stop = behind.start() if behind else len(text)
    before = max((found.end() for found in _CLAUSE.finditer(text, 0, own.start)), default=0)
    after = _PER.search(text, own.end, min(stop, own.end + 60))
    lead = list(_PER.finditer(text, max(before, own.start - 30), own.start))
    if own.block and text[own.start - 4 : own.start].strip() in ("to", "from"):
        lead = []
    found = after or (lead[-1] if lead else None)
    return "" if found is None else (found.group(1) or _RATES[found.group(2).lower()]).lower()


_GROUP = re.compile(
    r"\b(?:aged?|old|older|younger|over|under|between) (?:\w+ ){0,3}?\d\d|"
    r"\b\d\d (?:and|or) (?:older|over|younger|under)|"
    r"\baged \d|\b(?:of|among|for|in) (?:those|women|men|girls|boys|teachers|pupils|students|patients|nurses|staff) "
    r"(?:in|with|who|aged|without|over|under)\b|\bthose (?:with|without|who|in|aged|under|over)\b|"
    r"\bin their (?:first|last|teens|\w+ties)\b",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\b(?:of all ages|among all|across all|for all|of all|overall|in all|all told|across the board|as a whole|"
    r"in general|everybody|everyone|altogether|in total|taken together|nationwide)\b",
    re.IGNORECASE,
)


def _of_group(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The share of all where the headline's is that of a group which it does not name: "among nurses of all ages"."""
    head = document.blocks[0].text
    if _GROUP.search(head) or _NARROW.search(head):
        return None
    if not all(_sentence_has(document, one, _GROUP, story) for one in held):
        return None
    first = min(story.rank(one) for one in held)
    for other in story.body:
        near = other.kind == "percent" and other not in held and abs(story.rank(other) - first) <= 1
        if near and other.value < own.value and _sentence_has(document, other, _ALL, story):
            return other
    return None


_NARROW = re.compile(
    r"\b(?:young|old|older|elderly|younger|teen\w*|new|junior|senior|some|female|male)\b", re.IGNORECASE
)


def _sentence_has(document: Document, one: Quantity, cues: re.Pattern[str], story: Told) -> bool:
    place = story.place(one)
    if place is None:
        return False
    return bool(cues.search(document.blocks[one.block].text, place.sentence.start, place.sentence.end))


_MONTH = "|".join(month.capitalize() for month in MONTHS if len(month) > 3) + "|May"
_WHEN = re.compile(
    rf"\b(?:in|for|to|during|by) (?:the )?(?:({_MONTH})|(first|second|third|fourth|last) (quarter|half))\b"
    r"|\b(?:in )?(last month|this month|last year|this year)\b"
)
_THEN = re.compile(
    r"\b(?:a (?:year|month) (?:earlier|before|ago)|the (?:year|month|quarter) before|"
    r"the previous (?:year|month|quarter)|"
    r"it had been|had been|up from|down from|compared with|against|after)\b"
)


def _of_month(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The figure of the headline's month where the headline has that of another: "4.4 in October, after 4.1 in May"."""
    when = _WHEN.search(document.blocks[0].text)
    if when is None:
        return None
    wanted = when.group().lower().removeprefix("in ").removeprefix("for ").removeprefix("the ")
    if any(_when(document, one) in ("", wanted) and not _was(document, one) for one in held):
        return None
    for other in story.body:
        alike = other.kind == own.kind and other.unit == own.unit and other not in held
        named = "month" in wanted or _when(document, other) == wanted
        close = own.kind == "percent" or own.value / 4 < other.value < 4 * own.value
        if alike and close and named and story.rank(other) < _TOP and not _was(document, other):
            return other
    return None


def _clause(document: Document, one: Quantity) -> tuple[int, int]:
    text = document.blocks[one.block].text
    before = max((found.end() for found in _CLAUSE.finditer(text, 0, one.start)), default=0)
    behind = next(_CLAUSE.finditer(text, one.end), None)
    return before, behind.start() if behind else len(text)


def _when(document: Document, one: Quantity) -> str:
    """The month or quarter of a number, by its own clause; empty where it names none."""
    start, end = _clause(document, one)
    text = document.blocks[one.block].text
    found = _WHEN.search(text, one.end, end) or next(reversed(list(_WHEN.finditer(text, start, one.start))), None)
    if found is None:
        return ""
    return found.group().lower().removeprefix("in ").removeprefix("for ").removeprefix("the ")


def _was(document: Document, one: Quantity) -> bool:
    start, _ = _clause(document, one)
    text = document.blocks[one.block].text
    return bool(_THEN.search(text, start, one.start)) or bool(_THEN.match(text, one.end + 1))


_SPAN = re.compile(
    r"\b(?:in|for|over|during) (?:the )?(?:(?:last |past |first |full )?(three months|six months|nine months|quarter|"
    r"half[- ]year|half|year|month|week|twelve months|12 months)\b)(?: ended| to\b)?",
    re.IGNORECASE,
)
_MONTHS = {"three months": 3, "quarter": 3, "six months": 6, "half": 6, "half-year": 6, "half year": 6, "year": 12}
_MONTHS |= {"nine months": 9, "month": 1, "week": 0, "twelve months": 12, "12 months": 12}


def _over(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """ "$61m in three months" where the body has it "for the year ended in May"."""
    mine = _SPAN.search(document.blocks[0].text, own.end)
    if mine is None:
        return None
    spans = []
    for one in held:
        _, end = _clause(document, one)
        found = _SPAN.search(document.blocks[one.block].text, one.end, min(end, one.end + 40))
        spans.append(found)
        if found is None or _MONTHS[found.group(1).lower()] == _MONTHS[mine.group(1).lower()]:
            return None
    first = spans[0]
    return held[0]._replace(end=first.end(), noun="") if first and story.rank(held[0]) < _TOP else None


def _done_to(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """How many the headline's act is done to, where the headline's count is of something else: "500 of its staff work
    there" for "cuts 500 jobs" where 120 go."""
    verb, head = document.derive(predicate), document.derive(words)[0]
    at, _ = ends(document, own)
    if verb is None:
        verb = next((i + 1 for i in range(at - 1) if head.folded[i] == "to"), None)
    if verb is None or not 0 < at - verb <= 2 or not own.noun:
        return None
    kin = {family(head.folded[verb])}.union(*(act.done - act.things for act in acts.of(head.folded[verb])))
    if any(_under(document, one, kin) for one in held):
        return None
    for other in story.body:
        if other.kind != "count" or other in held or other.approximate or story.rank(other) >= _TOP:
            continue
        before = list(map(family, clause_before(document, other, 2)))
        if akin(own, other) and not kin.isdisjoint(before) and other.value != own.value:
            return other
    return None


def _under(document: Document, one: Quantity, kin: set[str]) -> bool:
    own = document.derive(words)[one.block]
    _, last = ends(document, one)
    near = [*map(family, clause_before(document, one, _REACH)), *map(family, own.folded[last : last + 5])]
    return not kin.isdisjoint(near)


_STREAK = re.compile(
    r"\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) "
    r"(?:straight|consecutive|successive)\b|"
    r"\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) \w+(?: \w+)? "
    r"(?:in a row|running|in succession)\b",
    re.IGNORECASE,
)
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth".split()


def streak(document: Document, own: Quantity) -> Quantity | None:
    """ "For the third year in a row" for a "fifth straight" title."""
    mine = _STREAK.search(document.blocks[0].text)
    if own.kind != "ordinal" or mine is None or not mine.start() <= own.start < mine.end():
        return None
    rival: Quantity | None = None
    for block in document.derive(below):
        for found in _STREAK.finditer(document.blocks[block].text):
            if _row(found) == _row(mine):
                return None
            rival = rival or Quantity(block, found.start(), found.end(), _row(found), "", "ordinal")
    return rival


def _row(found: re.Match[str]) -> float:
    word = (found.group(1) or found.group(2)).lower()
    return float(_ORDINALS.index(word) + 2) if word in _ORDINALS else float("".join(filter(str.isdigit, word)))
