"""The headline's figure where the body has it of another time, of a part, of another person or of another thing, and
the number that stands in the headline's place."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.headline import below
from newslint.headlines.names.ties import KIN
from newslint.headlines.numbers.context import (
    Told,
    akin,
    beside,
    clause_before,
    ends,
    figures,
    is_change,
    is_of_kin,
    is_person,
    is_thing,
    lead,
)
from newslint.headlines.numbers.roles import FATES, role_in
from newslint.headlines.numbers.sums import TOGETHER
from newslint.headlines.numbers.support import supports
from newslint.headlines.numbers.use import is_sought
from newslint.lang.en import family
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.words import words

_TOP, _EARLY, _NEAR = 3, 6, 3
_BACK = re.compile(
    r"\b(?:previous(?:ly)?|formerly|originally|reverse fixture|earlier (?:meeting|game|count)|"
    r"had (?:already )?(?:won|beaten|lost|drawn|hoped|planned|been)|"
    r"last (?:such )?(?:time|survey|count|census|meeting|inspection|series|tie|final|encounter|clash)|"
    r"(?:was|were|been) (?:supposed|due|meant|expected|scheduled|planned) to)\b",
    re.IGNORECASE,
)
_EXTREME = re.compile(r"(?<!at )\b(?:fewest|most|least|highest|lowest|worst|best)\b", re.IGNORECASE)
"""What picks one out of many: "planning had the fewest at 12"."""
_PART = re.compile(r" of (?:the (?!\d)|them\b|those\b|these\b)")
_STOPS = re.compile(r"[.;:!?]\s")
_NOW = re.compile(r"\b(?:now|instead|not (?:before|until)|delayed|postponed|pushed|will)\b")
_PLACED = frozenset("ranked seeded finished placed came ranks seed lying stood world".split())
_WON = frozenset(map(family, "time title win victory crown medal cup triumph success championship term".split()))
_ENDING = re.compile(r"\b(?:settle|final|finish|end|won|win|beat|victory|full[- ]time)\w*\b")


def apart(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The number of the body that the headline should have; None where the body has the headline's of its matter."""
    if own.kind == "age":
        return _other_person(document, own, story)
    if not held:
        return None
    if own.kind == "ordinal":
        return _other_row(document, own, held, story)
    if own.kind == "count" and (found := _whole_firm(document, own, held, story)):
        return found
    if own.kind == "score":
        shown = figures(document, own)
        held = [other for other in held if other.kind == "score" and figures(document, other) == shown]
    if not held or not all(
        _is_elsewhere(document, own, other) or _is_of_year(document, other, story) for other in held
    ):
        return None
    return next((other for other in story.body if _stands_for(document, own, other, held, story)), None)


def _is_elsewhere(document: Document, own: Quantity, other: Quantity) -> bool:
    """Whether a number is of an earlier time, of what was once planned, or of a part."""
    text = document.blocks[other.block].text
    start = max((stop.end() for stop in _STOPS.finditer(text, 0, other.start)), default=0)
    stop = _STOPS.search(text, other.end)
    behind = other.end + (_BEHIND if other.kind == "score" else 0)
    clause = text[start : min(stop.start() if stop else len(text), behind)]
    found = next(reversed(list(_BACK.finditer(clause))), None)
    if found and not _BACK.search(document.blocks[0].text):
        between = clause[found.end() : max(found.end(), other.start - start)]
        return not _TURNS.search(between)
    least = own.kind == "count" and not other.noun and not _EXTREME.search(document.blocks[0].text)
    if least and _EXTREME.search(text, max(start, other.start - _CLOSE), other.start):
        return True
    there = _THERE.match(clause)
    if there and there.group(1) not in document.blocks[0].text:
        return True
    if _SPARED.match(text, other.end) and not _SPARED_HEAD.search(document.blocks[0].text):
        return True
    if _AMONG.match(clause) and not _AMONG_HEAD.search(document.blocks[0].text):
        return True
    hurt = own.kind == "count" and not own.noun and not _BESIDES.search(document.blocks[0].text)
    if (hurt or _is_of_other_things(own, other)) and _LIVING.match(text, other.end):
        return True
    return (
        own.kind == "count" and bool(_PART.match(text, other.end)) and not _PART.match(document.blocks[0].text, own.end)
    )


_AMONG = re.compile(
    r"(?:Among|For|In|Of|With|As for) (?:those|the|women|men|people|under|over|adults|young|older|younger|pupils|"
    r"teenagers|children)\b|(?:The|Its|Their) [\w’'-]+ (?:share|part|element|component|precept)\b"
)
"""How a sentence opens that tells of some of all."""
_THERE = re.compile(r"In ([A-Z][\w’-]+),? (?:it|they|that|the (?:figure|number|wait|rate|average|share|total)) ")
"""How a sentence opens that tells of one place of many: "In Slough it is 24"."""
_SPARED = re.compile(
    r" (?:[\w’'-]+ ){1,3}?(?:were|was|are|is|had been|have been|stood|stand|lay|lie)(?: still|"
    r" also)? (?:in (?:its|the) (?:path|way)|"
    r"at risk|threatened|in danger|under threat|spared|saved|unharmed|untouched|undamaged|evacuated)\b"
)
"""What is said of those whom it did not befall."""
_SPARED_HEAD = re.compile(r"\b(?:risk|threat|danger|spare|save|evacuat|path)\w*", re.IGNORECASE)
_AMONG_HEAD = re.compile(r"\b(?:among|under|over|women|men|young|older|younger|teenagers?|children)\b", re.IGNORECASE)


_LIVING = re.compile(
    r" (?:[\w’'-]+ ){0,3}?(?:live|lives|lived|living|reside|work|works|call|depend|"
    r"(?:are|were|was) (?:at work|on board|aboard|inside|in the (?:building|house|hall|room)|working|"
    r"asleep|travelling))\b"
)
"""What is said of so many people by the way: that they live or work there."""
_BESIDES = re.compile(r"\b(?:trap|evacuat|flee|fled|rescue|strand|aboard|board|work|live)\w*", re.IGNORECASE)
"""Headlines that tell just that."""


def _is_of_other_things(own: Quantity, other: Quantity) -> bool:
    """Whether a large number counts plainly what the headline does not: people who live there, for meals."""
    if own.kind != "count" or own.value < _LARGE or not is_thing(own.noun) or is_person(own.noun):
        return False
    return is_person(other.noun) or other.noun in ("people", "residents", "inhabitants")


def _is_of_year(document: Document, other: Quantity, story: Told) -> bool:
    """Whether a toll far down is of another year: "31 people were killed in 2023" in the worst accident before."""
    place = story.place(other)
    if place is None or place.rank < _EARLY or role_in(document, other, story.body) not in FATES:
        return False
    text = document.blocks[other.block].text
    return bool(_YEAR.search(text, place.sentence.start, place.sentence.end))


_YEAR = re.compile(r"\b(?:in|of|on|since) (?:[A-Z]\w+ )?(?:19|20)\d\d\b")
_CLOSE = 24
_BEHIND = 24
"""Characters behind a score in which it may still be said of when it was: "4-1 in the reverse fixture"."""
_TURNS = re.compile(r"\b(?:but|now|instead|then)\b|,")


def _stands_for(document: Document, own: Quantity, other: Quantity, held: list[Quantity], story: Told) -> bool:
    """Whether a number is of the headline's matter, and none of those like the headline's."""
    place = story.place(other)
    if place is None or place.rank > _NEAR or other.kind != own.kind or other.unit != own.unit:
        return False
    if other in held or supports(own, other, 0.0) or _is_elsewhere(document, own, other) or is_sought(document, other):
        return False
    text = document.blocks[other.block].text
    if own.kind != "percent" and beside(document, other)[1] in {"more", "other", "others", "further"}:
        return False
    if own.kind == "year":
        return bool(_NOW.search(text, place.sentence.start, other.end)) and beside(document, own)[0] == "in"
    if own.kind == "score":
        return bool(_ENDING.search(text, place.sentence.start, place.sentence.end))
    wanted = role_in(document, own, story.body)
    if wanted in FATES:
        return role_in(document, other, story.body) == wanted
    if own.kind == "count" and not (akin(own, other) or (own.value >= _LARGE and other.value >= _LARGE)):
        return False
    if own.kind == "percent" and place.rank == 0 and is_change(document, other):
        return True
    return len(place.stems) >= 2 or (own.kind == "count" and own.value >= _LARGE and place.rank < _TOP)


_LARGE = 100


def _other_row(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """ "Fourth time" for a "sixth title" that is only somebody's sixth place elsewhere."""
    if family(beside(document, own)[1]) not in _WON and not _names_title(document, own):
        return None
    rows = [other for other in held if other.kind == "ordinal"]
    if len(rows) != len(held) or any(_PLACED.isdisjoint(clause_before(document, other, 2)) for other in rows):
        return None
    for other in story.body:
        place = story.place(other)
        won = other.kind == "ordinal" and family(beside(document, other)[1]) in _WON
        if won and other.value != own.value and place is not None and place.rank < _TOP and len(place.stems) >= 2:
            return other
    return None


def _names_title(document: Document, own: Quantity) -> bool:
    """Whether a title follows a place in a row at some words' distance: "sixth Lakeside Open title"."""
    _, last = ends(document, own)
    return any(family(word) in _WON for word in document.derive(words)[0].folded[last : last + 4])


def _whole_firm(document: Document, own: Quantity, held: list[Quantity], story: Told) -> Quantity | None:
    """The jobs that come or go where the headline counts everybody whom the firm employs, or what is added where the
    headline has the total that it makes: "40 more, taking the workforce to 140"."""
    does = _CHANGING & set(map(family, document.derive(words)[0].folded))
    if not does or not held or not all(_is_whole(document, other) for other in held):
        return None
    if beside(document, own)[0] == "to" or _TOTAL.search(document.blocks[0].text):
        return None
    jobs = own.noun in _JOBS
    if not jobs and not is_thing(own.noun):
        return None
    for other in story.body:
        if other.kind != "count" or other in held or other.value == own.value or story.rank(other) > _NEAR:
            continue
        near = {*map(family, clause_before(document, other, 5)), *_after(document, other)}
        people = other.noun in _JOBS or (jobs and is_person(other.noun))
        if (people if jobs else akin(own, other)) and not near.isdisjoint(_CHANGING | _COMING):
            return other
    return None


_JOBS = frozenset("jobs posts roles positions workers people staff employees".split())
_CHANGING = frozenset(
    map(
        family,
        "create bring add new cut lose axe shed go hire recruit sack eliminate slash redundant buy order plant build "
        "open expand take close shut".split(),
    )
)
_COMING = frozenset({"will", "would", "additional", "extra", "more", "further", "leave", "redundancy", "dismiss"})
_TOTAL = re.compile(r"\b(?:total|workforce|payroll|now|all|entire|whole|strong|reach\w*)\b|-strong", re.IGNORECASE)
_WHOLE = re.compile(
    r"(?:\bemploy\w* (?:\w+ ){0,2}?|\bleav(?:e|es|ing) (?:[\w’'-]+ ){1,2}with (?:\w+ ){0,2}?|"
    r"\b(?:workforce|headcount|payroll|staff|complement|total|number|count|fleet|tally|roll)(?: [\w’'-]+){0,3}? "
    r"(?:of|to|is|at|numbers?|totals?) (?:\w+ ){0,2}?)\Z",
    re.IGNORECASE,
)
"""What stands before the number of all there are."""
_STRONG = re.compile(r"[ -]strong\b")


def _is_whole(document: Document, other: Quantity) -> bool:
    text = document.blocks[other.block].text
    before = text[max(0, other.start - _WINDOW) : other.start]
    return _WHOLE.search(before) is not None or _STRONG.match(text, other.end) is not None


_WINDOW, _GOING = 60, 12


def _after(document: Document, other: Quantity) -> list[str]:
    """The families of the words behind a number in its sentence."""
    own, (_, last) = document.derive(words)[other.block], ends(document, other)
    text = document.blocks[other.block].text
    every = range(last, len(own.ends) - 1)
    stop = next((at for at in every if "." in text[own.ends[at] : own.starts[at + 1]]), len(own.ends))
    return own.families[last : min(stop + 1, last + _GOING)]


_ROLE_AGE = re.compile(r"\A[^,]{0,40}, \d{1,3},? |\b[A-Za-z]+ aged \d{1,3}\b|\b\d{1,3}-year-old\b")
_TURNED = frozenset({"turned", "turns"})
_TELLS = frozenset("named identified died killed was is turned arrested charged found".split())


def _other_person(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The age of whom the headline is about, where the body has the headline's of nobody but somebody's brother."""
    if own.unit != "yr" or own.value >= _LARGE or not _ROLE_AGE.search(document.blocks[0].text):
        return None
    if any(family(word.removesuffix("'s")) in KIN for word in document.derive(words)[0].folded):
        return None
    if sum(one.kind == "age" for one in document.derive(quantities) if not one.block) != 1:
        return None
    ages = [other for other in story.body if _is_age(document, other)]
    for other in story.body:
        like = other.value == own.value and not other.unit and other.kind in {"count", "label"} and not other.noun
        if like and other not in ages:
            if not is_of_kin(document, other):
                return None
            ages.append(other)  # "His brother, 12, raised the alarm."
    alike = [other for other in ages if other.value == own.value]
    if not all(is_of_kin(document, other) for other in alike):
        return None
    for other in ages:
        place = story.place(other)
        if place is None or other.value == own.value or is_of_kin(document, other) or other.approximate:
            continue
        told = not _TELLS.isdisjoint(place.own.folded[place.sentence.first : place.sentence.last])
        if place.rank < _EARLY and (alike or told or place.stems):
            return other
    return None


_SOMEBODY_OF = re.compile(
    r"\b(?:[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[Pp]ensioner|[Tt]eenager|[Yy]outh|[Cc]hild|[Ww]idow|"
    r"[Ww]idower|[Dd]river) of \Z"
)


def _is_age(document: Document, other: Quantity) -> bool:
    turned = other.kind == "count" and beside(document, other)[0] in _TURNED
    text = document.blocks[other.block].text
    turned = turned or (
        other.kind == "count"
        and other.block == lead(document)
        and _SOMEBODY_OF.search(text, 0, other.start) is not None
    )
    return turned or (other.kind == "age" and other.unit == "yr")


_PRISON = frozenset(map(family, "jail prison sentence imprison term".split()))


def together(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The longest of the terms that a headline has added up although they run together."""
    if own.kind != "duration" or _PRISON.isdisjoint(map(family, document.derive(words)[0].folded)):
        return None
    for block in document.derive(below):
        terms = [other for other in story.body if other.block == block and other.unit == own.unit]
        sums = {sum(one.value for one in terms[:many]) for many in (2, 3)}
        if len(terms) > 1 and own.value in sums and TOGETHER.search(document.blocks[block].text):
            return max(terms, key=lambda one: one.value)
    return None


_VOTING = frozenset(map(family, "vote approve reject back".split()))
_FOR = re.compile(r"\b(?:support|favou?r|voted for|backed|yes|ayes?|in favou?r)\w*\b", re.IGNORECASE)
_AGAINST = re.compile(r"\b(?:against|oppos\w+|noes|nays?)\b", re.IGNORECASE)


def vote(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The first count of another vote than the headline's: "ten supported it and eight were against" for "15-3"."""
    if own.kind != "score" or _VOTING.isdisjoint(map(family, document.derive(words)[0].folded)):
        return None
    shown = sorted(figures(document, own).split("-"))
    if any(sorted(figures(document, other).split("-")) == shown for other in story.body if other.kind == "score"):
        return None
    for one, two in zip(story.body, story.body[1:], strict=False):
        place = story.place(one)
        if place is None or place != story.place(two) or one.kind != "count" or two.kind != "count":
            continue
        text = document.blocks[one.block].text[place.sentence.start : place.sentence.end]
        if _FOR.search(text) and _AGAINST.search(text) and not is_thing(two.noun):
            both = sorted(f"{other.value:g}" for other in (one, two))
            return None if both == shown else one
    return None
