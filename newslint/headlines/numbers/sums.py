"""Numbers of the headline that the body lets one work out: added up, taken from one another, spelled in a name."""

from __future__ import annotations

from itertools import combinations, pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.headline import below
from newslint.headlines.numbers.changes import changes
from newslint.headlines.numbers.context import (
    Told,
    beside,
    clause_before,
    figures,
    is_adjective,
    is_change,
    is_person,
    is_thing,
    same_noun,
)
from newslint.headlines.numbers.roles import FATES, role_in
from newslint.lang.en import family
from newslint.lang.measures import MONTHS
from newslint.model import Passage
from newslint.reading.quantities import Quantity
from newslint.reading.words import words

_PARTS, _TOGETHER, _APART = 4, 40, 160
_LARGE, _UP_TO = 20, 4
"""Counts from here on rarely add up by chance; in how many sentences of the top they are looked for."""
_NEARBY, _SLACK, _EXACT = 5, 0.02, 1e-6


def worked_out(document: Document, own: Quantity, story: Told) -> bool:
    """Whether the headline's number can be worked out from those of the body, or stands there in other writing."""
    return (
        _written(document, own, story)
        or _is_sum(document, own, story)
        or _is_with_one(document, own, story)
        or _is_total(document, own, story)
        or _is_of_steps(own, story)
        or _is_long(document, own, story)
        or _is_difference(document, own, story)
        or _is_record(document, own)
        or _is_next(document, own, story)
        or _is_share(document, own, story)
        or is_one_in(own, story)
        or _is_span(document, own)
        or _is_since(document, own)
    )


def _written(document: Document, own: Quantity, story: Told) -> bool:
    """Whether the headline's figures stand in the body as part of a name, or a score in either order."""
    shown = figures(document, own)
    if not shown or own.unit:
        return False
    if own.kind == "score":
        one, _, two = shown.partition("-")
        return any(figures(document, other) in (shown, f"{two}-{one}") for other in story.body if other.kind == "score")
    if own.kind != "count":
        return False
    read = {(other.block, other.start) for other in story.body}
    return any(
        shown == "".join(char for char in word if char.isdigit())
        for block in document.derive(below)
        for every in (document.derive(words)[block],)
        for word, start in zip(every.folded, every.starts, strict=True)
        if word[0].isdigit() and (block, start) not in read
    )


def _is_of_steps(own: Quantity, story: Told) -> bool:
    """Whether two shares or sums of one paragraph add up to the headline's: "4 per cent now and 3 in October"."""
    if own.kind not in ("percent", "money"):
        return False
    parts = [other for other in story.body if other.kind == own.kind and other.unit == own.unit]
    slack = _LEAST if own.kind == "percent" else _ROUNDED * own.value
    return any(
        one.block == two.block and abs(one.value + two.value - own.value) < slack for one, two in pairwise(parts)
    )


_LEAST, _ROUNDED = 1e-6, 0.012


def _is_sum(document: Document, own: Quantity, story: Told) -> bool:
    """Whether counts that stand together add up to the headline's: "five men and two women"."""
    if own.kind != "count":
        return False
    wanted = role_in(document, own, story.body)
    counts = [
        other
        for other in story.body
        if other.kind == "count" and other.value == int(other.value) and not _suffers(document, other, story, wanted)
    ]
    for at, first in enumerate(counts):
        total, before = first.value, first
        for other in counts[at + 1 : at + _PARTS]:
            apart = other.start - before.end
            most = _APART if _is_more(document, other) else _TOGETHER
            further = other.block == first.block and beside(document, other)[1] == "additional"
            if further and first.value + other.value == own.value:
                return True
            if other.block != before.block or apart > most or _is_part(document, before, other):
                break
            total, before = total + other.value, other
            if total == own.value or (total + 1 == own.value and _ends_in_one(document, other)):
                return True
    return False


_AND_ONE = re.compile(r"(?: [\w’'-]+){1,3},? and (?:an?|one) [a-z]")


def _ends_in_one(document: Document, last: Quantity) -> bool:
    """Whether a list of counts ends in one more: "nine bakers, three drivers and a clerk"."""
    return _AND_ONE.match(document.blocks[last.block].text, last.end) is not None


_BETWEEN = re.compile(
    r"\b(?:between them|combined|in total|in all|altogether|all told|a total of|jointly|collectively|in combined)\b",
    re.IGNORECASE,
)


def is_shared_out(document: Document, own: Quantity, story: Told) -> bool:
    """Whether some of the numbers that the top of the body gives one by one add up to what the headline has "between
    them": "ten years", "eight and six"."""
    if not _BETWEEN.search(document.blocks[0].text) or own.kind not in {"count", "duration", "money", "age"}:
        return False
    parts = [
        other
        for other in story.body
        if story.rank(other) < _SHARED_OUT
        and 0 < other.value < own.value
        and (other.kind == own.kind or (other.kind == "count" and not other.noun))
        and (other.unit == own.unit or not other.unit)
    ][:_MOST_PARTS]
    return any(
        abs(sum(one.value for one in some) - own.value) <= _SLACK * own.value * bool(own.approximate)
        and not any(TOGETHER.search(document.blocks[one.block].text) for one in some)
        for many in (2, 3, 4)
        for some in combinations(parts, many)
    )


_SHARED_OUT, _MOST_PARTS = 8, 12
"""Sentences in which the parts stand, and how many of them are added up."""


_AMONG = re.compile(r"\b(?:including|of whom|of which|of them|among them|out of)\b")


def _is_part(document: Document, before: Quantity, other: Quantity) -> bool:
    """Whether a number is part of the one before it: "five women, including two actors"."""
    return _AMONG.search(document.blocks[other.block].text, before.end, other.start) is not None


def _suffers(document: Document, other: Quantity, story: Told, wanted: str) -> bool:
    """Whether a count is of people with another fate than the headline's: the missing are not among the dead."""
    played = role_in(document, other, story.body) if wanted in FATES else ""
    return played in FATES and played != wanted


_FURTHER = frozenset({"more", "others", "other", "further", "additional"})


def _is_more(document: Document, other: Quantity) -> bool:
    """Whether a number adds to one before it: "and four more"."""
    return beside(document, other)[1] in _FURTHER


_WITH = re.compile(
    r"\b(?:[Hh]e|[Ss]he|him|her|they|himself|herself|[A-Z][\w’'-]+|"
    r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Oo]ne|[Ii]ts) (?:[\w-]+ ){0,2}?[a-z][\w-]+),?"
    r"(?: and|,? (?:along |together )?with| plus|,? as well as)"
    r"(?: (?:the|his|her|their|its|all|some|other|another))* \Z"
)
"""Before a number of people: somebody more, "he and four passengers"."""


def _is_with_one(document: Document, own: Quantity, story: Told) -> bool:
    """Whether one person and so many more make the headline's count: "the pilot and four passengers" for five."""
    if own.kind != "count" or (is_thing(own.noun) and not is_person(own.noun)):
        return False
    wanted = role_in(document, own, story.body)
    return any(
        other.kind == "count"
        and other.value == own.value - 1
        and is_person(other.noun)
        and _WITH.search(document.blocks[other.block].text, max(0, other.start - _TOGETHER), other.start) is not None
        and not _suffers(document, other, story, wanted)
        for other in story.body
    )


def _is_total(document: Document, own: Quantity, story: Told) -> bool:
    """Whether two or three large counts or sums at the top of the story make the headline's between them."""
    if own.kind not in {"count", "money"} or own.value < _LARGE:
        return False
    wanted = role_in(document, own, story.body)
    top = [
        other
        for other in story.body
        if other.kind == own.kind
        and story.rank(other) < _UP_TO
        and other.value < own.value
        and (not is_adjective(document, other) or _of_noun(document, own, other))
        and not _suffers(document, other, story, wanted)
    ]
    sums = (sum(one.value for one in some) for n in (2, 3) for some in combinations(top, n))
    # "Nearly 1,800 pages" over one of 1,159 and one of 609.
    slack = _SLACK * own.value if own.approximate else 1
    return any(abs(total - own.value) < max(1, slack) for total in sums)


TOGETHER = re.compile(r"\bconcurrent|\brun together\b|\bserved together\b|\bat the same time\b", re.IGNORECASE)
"""What is said of terms that are not added up."""


_PLUS = re.compile(r"\b(?:and|plus|with|followed by)\b")


def _is_long(document: Document, own: Quantity, story: Told) -> bool:
    """Whether two lengths of time that stand together make the headline's: "seven years for fraud, five for theft"."""
    if own.kind != "duration":
        return False
    return any(
        one.block == two.block
        and one.unit == two.unit == own.unit
        and two.start - one.end <= _APART
        and _PLUS.search(document.blocks[one.block].text, one.end, two.start)
        and one.value + two.value == own.value
        and not TOGETHER.search(document.blocks[one.block].text)
        for one, two in pairwise(other for other in story.body if other.kind == "duration")
    )


def _of_noun(document: Document, own: Quantity, other: Quantity) -> bool:
    """Whether a number that describes counts what the headline counts: "a 609-page report"."""
    after = beside(document, other)[1]
    return bool(own.noun) and (family(after) == family(own.noun) or after.startswith(own.noun.removesuffix("s") + "-"))


def _is_difference(document: Document, own: Quantity, story: Told) -> bool:
    """Whether a change in the headline is what lies between two numbers that the top of the body gives."""
    if not is_change(document, own):
        return False
    for change in document.derive(changes):
        part = 100 * abs(change.factor - 1)
        if own.kind == "percent" and change.size and abs(part - own.value) <= max(0.5, _SLACK * own.value):
            return True
        sized = own.kind == change.told.kind != "percent" and change.size
        if sized and abs(change.size - own.value) <= _SLACK * own.value:
            return True
    if own.kind == "percent":
        return _is_rest(document, own, story) or _is_ratio(document, own, story)
    top = [other for other in story.body if story.rank(other) < _NEARBY and other.kind == own.kind]
    return any(
        one.unit == two.unit and abs(abs(one.value - two.value) - own.value) <= _EXACT * own.value
        for one, two in combinations(top, 2)
    )


def _is_ratio(document: Document, own: Quantity, story: Told) -> bool:
    """Whether two numbers of a sentence that compares with another time make the headline's change: "$335 million, and
    the figure was $265 million in the same months of last year"."""
    top = [other for other in story.body if story.rank(other) < _UP_TO and other.value and other.kind in _SIZES]
    return any(
        one.kind == two.kind
        and one.unit == two.unit
        and story.rank(one) == story.rank(two)
        and abs(100 * abs(one.value / two.value - 1) - own.value) <= max(0.6, _SLACK * own.value)
        and _THEN.search(document.blocks[one.block].text)
        for one in top
        for two in top
        if one is not two
    )


_SIZES = frozenset("count money weight distance volume area power duration".split())
_THEN = re.compile(r"\b(?:last|previous|past|before|earlier|ago|preceding|same|prior)\b", re.IGNORECASE)


def _is_rest(document: Document, own: Quantity, story: Told) -> bool:
    """Whether the body has what is left: "fell to two thirds" for "by a third"."""
    return any(
        other.kind == "percent"
        and abs(100 - other.value - own.value) <= _SHARE
        and next(clause_before(document, other, 1), "") == "to"
        for other in story.body
    )


_RECORD = re.compile(r"[ -](?:\w+ )?(?:season|record|start|campaign|run|finish|mark|year)\b", re.IGNORECASE)


def _is_next(document: Document, own: Quantity, story: Told) -> bool:
    """Whether counts and places in a row say the same: "a fourth summit" after "three times", "the 100th day" of
    "the first 100 days", "three days" and "the third day", "six" where five did and "a sixth" did not."""
    value, after = own.value, family(beside(document, own)[1])
    if after in _FURTHER and any(other.kind == "count" and other.value == value + 1 for other in story.body):
        return True  # "A minister falls and five other things" over "six things".
    if own.kind == "ordinal":
        return any(
            (other.kind == "count" and other.value == value - 1 and other.noun == "times")
            or (other.value == value and after and after == family(_counted(document, other)))
            for other in story.body
            if other.kind != "ordinal"
        )
    if own.kind not in {"count", "duration"}:
        return False
    rows = [other for other in story.body if other.kind == "ordinal" and other.value == value]
    if own.kind == "duration":
        return any(family(beside(document, other)[1]) == family(_counted(document, own)) for other in rows)
    if own.kind == "count" and any(_and_one(document, own, other) for other in story.body):
        return True
    more = any(beside(document, other)[0] == "a" for other in rows) and role_in(document, own, story.body) not in FATES
    return more and any(other.kind == "count" and other.value == value - 1 for other in story.body)


_TURNING = frozenset({"turned", "turn", "turns"})


def _and_one(document: Document, own: Quantity, other: Quantity) -> bool:
    """Whether a count and one more in its sentence make the headline's: "a book by Ruiz and two books by Veld"."""
    if other.kind != "count" or other.value != own.value - 1 or not same_noun(own, other):
        return False
    single = re.compile(rf"\b(?:a|an|another|one) (?:\w+ )?{re.escape(family(own.noun))}\b", re.IGNORECASE)
    text = document.blocks[other.block].text
    return bool(single.search(text[max(0, other.start - _APART) : other.end + _APART]))


def is_before_birthday(document: Document, own: Quantity, story: Told) -> bool:
    """Whether the body tells an age by a birthday: "on the eve of his 93rd birthday" for 92."""
    top = (other for other in story.body if story.rank(other) < _UP_TO)
    birthdays = (other for other in top if beside(document, other)[1] == "birthday")
    if any(other.value in (own.value, own.value + 1) for other in birthdays):
        return True
    return any(other.value == own.value + 1 and beside(document, other)[0] in _TURNING for other in story.body)


def _counted(document: Document, own: Quantity) -> str:
    """The noun or the unit of a number, folded."""
    return own.noun or document.text(Passage(own.block, own.start, own.end)).lower().replace("-", " ").split()[-1]


_OF = re.compile(r" (?:out )?of (?:(?:the|its|their|his|her|our|some|about|nearly|all|these|those) ){0,2}")
_SHARE, _SHARE_ABOUT = 1.0, 0.12


def _is_share(document: Document, own: Quantity, story: Told) -> bool:
    """Whether a part and its whole make the headline's percentage: "61 of the 190 bridges" for "nearly a third"."""
    if own.kind != "percent":
        return False
    for one, two in pairwise(story.body):
        if one.block == two.block and one.value < two.value and {one.kind, two.kind} <= {"count", "money", "year"}:
            share = 100 * one.value / two.value
            slack = max(_SHARE, _SHARE_ABOUT * own.value if own.approximate else 0)
            if _OF.fullmatch(document.blocks[one.block].text, one.end, two.start) and abs(share - own.value) <= slack:
                return True
    return False


def is_one_in(own: Quantity, story: Told) -> bool:
    """Whether two counts of a sentence or the next make the headline's fraction: "of 187, 39" for "one in five"."""
    share = (
        own.value if own.kind == "fraction" else own.value / 100 if own.kind == "percent" and own.approximate else 0.0
    )
    if not 0 < share < 1:
        return False
    counts = [other for other in story.body if other.kind == "count" and other.value >= _LARGE]
    return any(
        one.block == two.block
        and one.value > 0
        and two.value > 0
        and abs(min(one.value, two.value) / max(one.value, two.value) / share - 1) <= _ROUGHLY
        for one, two in pairwise(counts)
    )


_ROUGHLY = 0.06


_FROM_TO = re.compile(
    rf"\b(?:from|between) (?:[\w-]+ ){{0,2}}?(?:{'|'.join(map(str.capitalize, MONTHS))})\b.{{0,20}}? "
    rf"(?:through|to|until|till|and) (?:[\w-]+ ){{0,2}}?(?:{'|'.join(map(str.capitalize, MONTHS))})\b"
)


def _is_span(document: Document, own: Quantity) -> bool:
    """Whether the body gives a length of time by its two ends: "from October 2016 through February"."""
    within = not {"in", "over", "within", "during", "after"}.isdisjoint(clause_before(document, own, 2))
    if own.kind != "duration" or not within:
        return False
    return any(_FROM_TO.search(document.blocks[block].text) for block in document.derive(below))


_FIRST = re.compile(r"\b(?:first|last|\w+est|worst|best|record|again|return\w*|back|end\w*)\b", re.IGNORECASE)
_LAST = re.compile(r"\b(?:last|since|not|never|no|previous\w*|first|only)\b[^.;]{0,60}\b(?:19|20)\d\d\b", re.IGNORECASE)


def _is_since(document: Document, own: Quantity) -> bool:
    """Whether the body dates what is the first in so many years: "last in the final in 1985"."""
    if own.unit not in {"yr", "decade"} or not _FIRST.search(document.blocks[0].text):
        return False
    within = not {"in", "for", "after"}.isdisjoint(clause_before(document, own, 2))
    texts = [document.blocks[block].text for block in document.derive(below)]
    return within and any(_LAST.search(text) or _IN_YEARS.search(text) for text in texts)


_IN_YEARS = re.compile(r"\bfirst[^.;]{0,30} in (?:many )?years\b", re.IGNORECASE)


def _is_record(document: Document, own: Quantity) -> bool:
    """Whether a score is the wins and losses of a season, which no score of a game is held against."""
    return own.kind == "score" and bool(_RECORD.match(document.blocks[own.block].text, own.end))
