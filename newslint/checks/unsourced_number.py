"""Numbers that somebody must have counted or reckoned, and nobody is said to have: tolls, shares, crowds, estimates."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from newslint.document import Document
from newslint.lang.en_families import family_set
from newslint.lang.en_verbs import verb_share
from newslint.model import Hit, Passage
from newslint.reading.attribution import holders
from newslint.reading.names import names
from newslint.reading.prose import prose
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, by_block, sentence_at
from newslint.reading.sources import sources_of_block
from newslint.reading.voice import personal
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_COUNTING = family_set(
    "report figure data statistic count analysis review audit index register registry record survey poll study "
    "research census according results filing document"
)
_SPORT = frozenset(
    "goal goals match matches set sets game games shot shots possession season league innings try tries penalty "
    "penalties serve serves points club coach team teams player players striker squad cup fans crowd".split()
)
_BUSINESS = frozenset(
    "shares share stock profit profits revenue revenues sales turnover dividend stake earnings pre-tax quarterly bid "
    "index yield rate rates tax vat duty interest discount deposit commission pay-rise wage fee loss losses "
    "shareholders firm company bank staff employees percentage dollar euro pound yen analysts economy gdp growth "
    "output exports imports deficit inflation "
    "market markets fees price prices spending investors deal takeover merger debt".split()
)
_THRESHOLD = frozenset("vote votes voted majority senators lawmakers quorum ratify convict override seats".split())
"""Words beside a share that a law asks for, which nobody counted."""
_TOLL = family_set("kill die injure wound displace drown perish") | frozenset(
    {"dead", "deaths", "casualties", "homeless"}
)
_CHANGE = family_set(
    "rise fall grow increase decrease jump drop climb soar surge double triple shrink cut reduce raise decline "
    "plunge slash"
)
_MANY = 50
"""From what round number on a count is somebody's reckoning."""
_FEW = 10


class Params(NamedTuple):
    """``reach``: how many sentences on either side may say who counted."""

    reach: int = 1


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each number that claims something of many people or things without a source near by."""
    if document.derive(personal):
        return
    own = frozenset(document.derive(prose))
    last: Sentence | None = None
    for number in document.derive(quantities):
        if number.block not in own or number.kind not in _KINDS:
            continue
        sentence = sentence_at(document, number.block, number.start)
        if sentence is None or sentence == last:
            continue
        claim = _claimed(document, number, sentence)
        if claim is None or (claim.share and document.derive(_is_about_a_count)):
            continue
        if not _is_counted(document, sentence, params.reach, claim.share):
            last = sentence
            yield Hit(claim.passage)


_KINDS = frozenset({"percent", "fraction", "count", "money", "ratio", "volume", "weight", "area"})


class _Claim(NamedTuple):
    """The words of a number that somebody must have counted; ``share``: a part of a population, a rate, an average."""

    passage: Passage
    share: bool


_STUDIES = family_set("survey poll respondent pollster questionnaire")


_PAPERS = family_set("study research report census figure statistic index review")
_TOP, _OPENING = 1, 40


def _is_about_a_count(document: Document) -> bool:
    """Whether a survey is spoken of anywhere, or a study or a report at the top: its shares go on below."""
    every, story = document.derive(words), document.derive(prose)
    top = [*([document.headline] if document.headline is not None else []), *story[:_TOP]]
    return not all(_STUDIES.isdisjoint(every[block].families) for block in story) or not all(
        _PAPERS.isdisjoint(every[block].families[:_OPENING]) for block in top
    )


def _claimed(document: Document, number: Quantity, sentence: Sentence) -> _Claim | None:
    """The words of a number that somebody must have counted, None for any other number."""
    own = document.derive(words)[number.block]
    about = set(own.folded[sentence.first : sentence.last])
    if about & (_SPORT | _THRESHOLD) or document.derive(names).covers(number.block, number.start, number.end):
        return None
    first, after = bisect_left(own.starts, number.start), bisect_left(own.starts, number.end)
    if own.folded[max(first - 2, 0) : first] == ["and", "a"]:
        return None  # "a year and a half of talks"
    begin = _approximator(own, sentence, first)
    passage = Passage(number.block, own.starts[begin], number.end)
    if _is_average(own, sentence, first):
        return _Claim(passage, True)
    if number.kind == "count" and _is_toll(own, sentence, number, first, after):
        return _Claim(passage, False)
    if about & _BUSINESS:
        return None
    if number.kind in ("percent", "fraction", "ratio"):
        told = _is_share(own, sentence, first, after) or _is_change(own, sentence, first, number)
        return _Claim(passage, True) if told else None
    if own.folded[max(first - 2, 0) : first] in _ONE_IN and _of_many(own, range(first + 1, first + 3)):
        return _Claim(Passage(number.block, own.starts[first - 2], number.end), True)
    if number.kind != "count":
        costs = not _COSTS.isdisjoint(own.families[sentence.first : first])
        yearly = number.kind == "money" and costs and not _YEARLY.isdisjoint(_pairs(own, sentence))
        estimated = yearly or "estimated" in own.folded[max(begin - 1, 0) : first] or own.folded[begin - 1] == "worth"
        spilt = number.kind == "volume" and begin < first and number.value >= _MANY
        return _Claim(passage, False) if (estimated and begin < first) or spilt else None
    return _Claim(passage, False) if _is_count(own, sentence, number, begin, first, after) else None


def _is_average(own: Words, sentence: Sentence, first: int) -> bool:
    """Whether a number is that of "the average user" or "on average"."""
    before = own.folded[sentence.first : first]
    return "average" in before[:3] and before[:1] in (["the"], ["an"], ["on"]) and not _BUSINESS.intersection(before)


def _is_count(own: Words, sentence: Sentence, number: Quantity, begin: int, first: int, after: int) -> bool:
    """Whether a count is a toll, a crowd or a reckoning."""
    rough, noun = begin < first, own.folded[after : after + 3]
    if number.approximate == "plural":
        counted = own.folded[first - 2 : first] in _OF_MANY and "dollars" not in noun
        expected = not {"expected", "due", "could", "may", "might", "would"}.isdisjoint(own.folded[after : after + 5])
        return counted and not expected and "pounds" not in noun
    if own.folded[first - 1 : first] in (["was"], ["aged"]):
        return False
    if number.value >= _CROWD and not _REACH.isdisjoint(own.families[max(first - 3, 0) : first]):
        return True  # "will reach 9 million by 2040"
    yearly = number.value >= _CROWD and not _PEOPLE.isdisjoint(noun) and not _YEARLY.isdisjoint(_pairs(own, sentence))
    if yearly:
        return True
    if number.value < _MANY or not (rough or (number.value >= _ROUND and number.value % _ROUND == 0)):
        return False
    if not _SPECS.isdisjoint(noun) or (own.folded[begin] in ("up", "as") and _PEOPLE.isdisjoint(noun)):
        return False
    return own.folded[begin] in ("an", "estimated") or _of_many(
        own, range(after, min(after + 3, sentence.last)), called=True
    )


def _is_toll(own: Words, sentence: Sentence, number: Quantity, first: int, after: int) -> bool:
    """Whether a count is one of the dead, the wounded or those who lost their homes."""
    if number.value < _FEW or own.folded[first - 1 : first] in (["was"], ["aged"]):
        return False
    near = own.families[max(sentence.first, first - _CLOSE) : min(after + _NEAR, sentence.last)]
    people = not _PEOPLE.isdisjoint(own.folded[after : after + 3]) or not _TOLL.isdisjoint(
        own.families[after : after + 2]
    )
    return people and not _TOLL.isdisjoint(near)


def _pairs(own: Words, sentence: Sentence) -> set[tuple[str, str]]:
    return set(pairwise(own.folded[sentence.first : sentence.last]))


_YEARLY = frozenset(
    {("a", "year"), ("every", "year"), ("each", "year"), ("per", "year"), ("each", "winter"), ("a", "day")}
)
_COSTS = family_set("cost lose waste drain")
_REACH = family_set("reach hit exceed top surpass")
_CROWD = 1000
_PEOPLE = frozenset(
    "people men women children adults persons civilians residents patients workers passengers victims soldiers "
    "troops "
    "migrants refugees families pupils students survivors protesters fighters militants others lives adult dead".split()
)
_SPECS = frozenset(
    "pixels lines words pages songs tracks megabytes gigabytes games titles channels screens points names domain "
    "albums "
    "operations times copies models dollars pounds euros years days hours "
    "minutes seconds metres meters miles feet km viewers signatures views followers subscribers likes shares retweets "
    "downloads plays streams clicks".split()
)
_ROUND, _CLOSE = 1_000_000, 4
_OF_MANY = ["tens", "of"], ["hundreds", "of"]
"""Words before "thousands" that make it a count; "thousands" alone is a way of saying many."""


def _is_share(own: Words, sentence: Sentence, first: int, after: int) -> bool:
    """Whether a share is one of some people or things in general: "70 per cent of commuters", "one in nine"."""
    if own.folded[after - 2 : after - 1] in (["in"], ["of"]) or own.folded[first + 1 : first + 2] == ["in"]:
        return _of_many(own, range(after, min(after + 3, sentence.last)))
    begins = after + 1 if own.folded[after : after + 1] == ["of"] else after
    if begins == after and own.folded[after : after + 1] not in (["the"], ["all"], ["its"], ["our"], ["their"]):
        return False
    stop = min(begins + 6, sentence.last)
    return _of_many(own, range(begins, stop)) or not _BODIES.isdisjoint(own.folded[begins : begins + 2])


_BODIES = frozenset("fleet population forest workforce electorate crop harvest herd".split())


def _is_change(own: Words, sentence: Sentence, first: int, number: Quantity) -> bool:
    """Whether a share tells how much something has grown or shrunk: "has risen by a third", "will cut it by 70%"."""
    before = own.families[max(sentence.first, first - _NEAR) : first]
    by = "by" in own.folded[max(first - 2, sentence.first) : first]
    return by and not _CHANGE.isdisjoint(before)


_NEAR = 7
_LEADING = (
    ("an", "estimated"), ("estimated",), ("some",), ("roughly",), ("around",), ("about",), ("approximately",),
    ("nearly",),
    ("almost",), ("up", "to"), ("as", "many", "as"), ("at", "least"), ("more", "than"), ("fewer", "than"),
    ("less", "than"),
    ("tens", "of"), ("hundreds", "of"),
    ("over",), ("well", "over"), ("close", "to"), ("upwards", "of"), ("upward", "of"),
)  # fmt: skip


def _approximator(own: Words, sentence: Sentence, first: int) -> int:
    """Where the words begin that make a number a rough one, else the number itself."""
    starts = [
        first - len(one)
        for one in _LEADING
        if first - len(one) >= sentence.first and tuple(own.folded[first - len(one) : first]) == one
    ]
    return min(starts, default=first)


_ONE_IN = (["one", "in"], ["1", "in"])


def _of_many(own: Words, places: range, called: bool = False) -> bool:
    """Whether what the number is of is many: "them", or a plural noun before any verb."""
    for at in places:
        word = own.folded[at] if at < len(own.folded) else ""
        if word in ("people", "women", "men", "children", "adults", "them", "those"):
            return True
        if word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "'s")) and verb_share(word) < 6:
            return not own.texts[at][:1].isupper() or (called and at == places.start)
    return False


def _is_counted(document: Document, sentence: Sentence, reach: int, share: bool) -> bool:
    """Whether the sentence has a source, a link or a quotation, or one near it speaks of a count; near a toll or a
    crowd anybody on record may have counted."""
    near, every = _near(document, sentence, reach), document.derive(words)
    if _is_sourced(document, sentence) or not _COUNTING.isdisjoint(
        every[sentence.block].families[sentence.first : sentence.last]
    ):
        return True
    return any(_counts(document, other, sentence) or (not share and _is_sourced(document, other)) for other in near)


def _counts(document: Document, other: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence speaks of a survey or the like that another may go on about. One named at the end, after a
    comma ("…, figures from the registry show"), stands behind its own sentence only."""
    text, own = document.blocks[other.block].text, document.derive(words)[other.block]
    last = text.rfind(",", other.start, other.end) if other < sentence else -1
    trails = last >= 0 and text.count(" ", last, other.end) <= _TRAILING
    until = last if trails else other.end
    return any(own.families[at] in _COUNTING and own.starts[at] < until for at in range(other.first, other.last))


_TRAILING = 10
"""Words that an attribution after a comma has, at most."""


def _is_sourced(document: Document, sentence: Sentence) -> bool:
    own = document.derive(words)[sentence.block]
    return bool(
        any(own.folded[one.word] != "it" for one in document.derive(holders).get(sentence, ()))
        or document.derive(quotations).overlaps(sentence.block, sentence.start, sentence.end)
        or any(one.sentence == sentence for one in document.derive(sources_of_block).get(sentence.block, ()))
        or any(
            zone.kind == "link" and sentence.start <= zone.start < sentence.end
            for zone in document.blocks[sentence.block].zones
        )
    )


def _near(document: Document, sentence: Sentence, reach: int) -> list[Sentence]:
    """The sentences next to one, those of the paragraphs beside it included."""
    around = document.derive(by_block)
    story = document.derive(prose)
    place = bisect_left(story, sentence.block)
    near = [other for block in story[max(place - 1, 0) : place + 2] for other in around[block]]
    at = bisect_left(near, sentence)
    return near[max(0, at - reach) : at] + near[at + 1 : at + 1 + reach]
