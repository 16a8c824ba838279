"""Where names stand in the blocks of a document, by capitals and what surrounds them."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang import en, gazetteer
from newslint.reading._name_kinds import MODIFIERS, OF_HEADS, ORGANISATION, TITLES, is_people, kind_of
from newslint.reading.furniture import furniture
from newslint.reading.sentences import by_block
from newslint.reading.words import Words, words
from newslint.reading.words import capitals as all_capitals
from newslint.record import NamedTuple

CONNECTORS = frozenset(
    "of the for and de van von der den del della di da dos la le el al bin ibn ul ur du des y e a af ter".split()
)
"""Small words inside names."""
_PARTICLES = CONNECTORS - {"of", "the", "for", "and"}
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february july september october november "
    "december jan feb apr aug sept sep oct nov dec mon tue wed thu fri sat gmt bst est edt am pm".split()
)
_MAYBE_MONTH = frozenset("march april may june august mar jun jul sun".split())
_CALENDAR = frozenset(word + ending for word in _DAYS | _MAYBE_MONTH for ending in ("", "'s"))
_MONTH_BEFORE = frozenset(
    "in on of since until till by last next this early late mid from to between and through".split()
)
_NEVER = frozenset("i i'm i've i'd i'll ok a today tomorrow tonight yesterday".split())
_OPENING = frozenset("\"“‘'«([:•*–—-")
_FOR_HEADS = frozenset(
    "centre center institute department campaign society council agency office committee fund organisation "
    "organization coalition foundation movement trust ministry association alliance party".split()
)


class Raw(NamedTuple):
    """A name as found. ``key`` is its folded words without accents; ``glosses``: it stands in parentheses."""

    block: int
    start: int
    end: int
    text: str
    key: tuple[str, ...]
    kind: str
    glosses: bool


class _Line(NamedTuple):
    """One block as names are looked for in it.

    ``capitals``: its words with a capital; ``first``: those of them whose capital may be that of a sentence;
    ``styled``: it is in Title Case or in capitals, so that a capital means nothing.
    """

    block: int
    text: str
    own: Words
    capitals: list[int]
    first: frozenset[int]
    styled: bool


class _Evidence(NamedTuple):
    """How the article writes words: folded, where they have a ``capital`` and begin no sentence; and as ``written``."""

    capital: frozenset[str]
    written: frozenset[str]


def raw_names(document: Document) -> list[Raw]:
    """The names of all blocks, in reading order."""
    lines = _lines(document)
    plain = [line for line in lines if not line.styled]
    inner = {line.own.folded[at] for line in plain for at in line.capitals if at not in line.first}
    written = frozenset[str]().union(*(line.own.texts for line in plain))
    evidence = _Evidence(frozenset(map(_bare, inner)), written)
    return [raw for line in lines for raw in _of_line(line, evidence)]


def _lines(document: Document) -> list[_Line]:
    aside = document.derive(furniture)
    every, large = document.derive(words), document.derive(all_capitals)
    around = document.derive(by_block)
    found = []
    for index, block in enumerate(document.blocks):
        own, capitals = every[index], large[index]
        if capitals and block.kind != "code" and index not in aside:
            styled = _is_styled(block.kind, own, len(capitals))
            first = frozenset() if styled else _firsts(block.text, own, capitals, {one.first for one in around[index]})
            found.append(_Line(index, block.text, own, capitals, first, styled))
    return found


def _is_styled(kind: str, own: Words, capitals: int) -> bool:
    """Whether a line is in Title Case or all in capitals."""
    if capitals * 5 < len(own.texts) * 2 or len(own.texts) > 40:
        return False
    long = [text for text, low in zip(own.texts, own.folded, strict=True) if len(low) > 3 and low not in en.STOPWORDS]
    share = 7 if kind in {"headline", "title", "heading", "deck"} or len(own.texts) < 16 else 9
    return len(long) > 1 and sum(not text[0].islower() for text in long) * 10 >= len(long) * share


def _firsts(text: str, own: Words, capitals: list[int], first: set[int]) -> frozenset[int]:
    """The words whose capital may be that of a sentence, a quotation or a list item."""
    # The first word of a block begins a sentence, so another character stands before any that is asked about.
    found = first.intersection(capitals)
    for at in capitals:
        before = text[own.starts[at] - 1]
        if before in _OPENING or (before == " " and text[own.starts[at] - 2] in _DASHES):
            found.add(at)
    return frozenset(found)


_DASHES = frozenset("–—:•-…")


def _bare(folded: str) -> str:
    return folded[:-2] if folded.endswith("'s") else folded


def _letters(folded: str) -> str:
    """What of a word counts in a key."""
    if folded.isascii() and folded.isalpha():
        return folded
    return gazetteer.plain(_bare(folded)).replace(".", "")


def _of_line(line: _Line, evidence: _Evidence) -> list[Raw]:
    found: list[Raw] = []
    after = 0
    for at in line.capitals:
        if at < after or line.own.folded[at] in _NEVER or _is_calendar(line.own, at):
            continue
        if line.styled and not _supported(line.own, at, evidence):
            continue
        after = _extend(line, at, evidence)
        first = _skip_opener(line.own, at, after, evidence) if at in line.first else at
        if first < after:
            found += _cut(line.block, line.text, line.own, first, after)
    return found


def _supported(own: Words, at: int, evidence: _Evidence) -> bool:
    """Whether a word of a Title Case line is a name by the article's own spelling, or no common word."""
    low = _bare(own.folded[at])
    if low in evidence.capital and not (low in evidence.written and not en.may_be_name(low)):
        return low not in en.STOPWORDS or (low == "us" and own.texts[at].isupper())
    return not en.is_common(low) and low.isalpha() and len(low) > 2


def _is_calendar(own: Words, at: int) -> bool:
    low = own.folded[at]
    if low not in _CALENDAR:
        return False
    low = _bare(low)
    if low in _DAYS:
        return True
    near = own.folded[max(0, at - 1) : at] + own.folded[at + 1 : at + 2]
    return any(word[0].isdecimal() for word in near) or (at > 0 and own.folded[at - 1] in _MONTH_BEFORE)


def _extend(line: _Line, at: int, evidence: _Evidence) -> int:
    """The index behind the last word of the name that begins at ``at``."""
    text, own = line.text, line.own
    end = at + 1
    while end < len(own.texts):
        written = own.texts[end]
        if own.folded[end] not in CONNECTORS and not written[0].isupper():
            break
        gap = text[own.ends[end - 1] : own.starts[end]]
        if own.folded[end - 1].endswith("'s") and not _heads(own, end):
            break
        if written[0].isupper():
            never = own.folded[end] in _NEVER and not _is_initial(text, own, end)
            if not _joins(gap, own, end) or never or _is_calendar(own, end):
                break
            if line.styled and not _supported(own, end, evidence):
                break
            end += 1
        elif not line.styled and gap in _GAPS and (step := _connected(text, own, at, end)):
            end += step
        else:
            break
    return end


_GAPS = frozenset({" ", "-", "  "})
_PLURAL_OWNER = frozenset({"' ", "’ "})
_JOINTS = frozenset({" ", "-", " & ", "&", "  ", "’", "'"})


def _joins(gap: str, own: Words, end: int) -> bool:
    """Whether a word goes on with the name before it. A full stop parts them but for initials and titles."""
    if gap == "-":
        return not (gazetteer.is_place(own.folded[end]) and gazetteer.is_place(own.folded[end - 1]))
    before = own.texts[end - 1]
    if gap in _PLURAL_OWNER and before.endswith("s") and own.folded[end] in ORGANISATION:
        return True  # "Farmers' Union"
    return gap in _JOINTS or (gap == ". " and (len(before) == 1 or before.lower() in _SHORTENED))


_SHORTENED = frozenset("mr mrs ms dr prof rev gen lt col sgt capt sen rep gov st mt ft".split())


def _is_initial(text: str, own: Words, at: int) -> bool:
    """Whether "A" or "I" is an initial between a given name and a surname: "Ana A. Ruiz"."""
    after = own.texts[at + 1 : at + 2]
    return text.startswith(". ", own.ends[at]) and bool(after) and after[0][0].isupper()


def _heads(own: Words, at: int) -> bool:
    """Whether a possessive goes on to the head of a name: "Malvo People's Council", "Children's Services"."""
    return own.texts[at][0].isupper() and own.folded[at] in ORGANISATION and own.folded[at - 1] in _GENERIC


_GENERIC = frozenset({"people's", "children's", "women's", "men's", "workers's", "farmer's", "veteran's", "nation's"})


def _connected(text: str, own: Words, at: int, end: int) -> int:
    """How many words on to the next capital, where connectors hold the name together; else 0."""
    word = own.folded[end]
    if word not in CONNECTORS:
        return 0
    ahead = end + 1
    while ahead < len(own.texts) and ahead < end + 3 and own.folded[ahead] in CONNECTORS and own.texts[ahead].islower():
        ahead += 1
    if ahead >= len(own.texts) or not own.texts[ahead][0].isupper() or _is_calendar(own, ahead):
        return 0
    if any(text[own.ends[k] : own.starts[k + 1]] not in _GAPS for k in range(end, ahead)):
        return 0
    head = _bare(own.folded[end - 1])
    joined = False
    if word in _PARTICLES:
        joined = len(word) > 1 or text[own.ends[end - 1]] == "-"
    elif word == "of":
        joined = head in OF_HEADS or head in ORGANISATION or head in TITLES
    elif word == "for":
        joined = head in _FOR_HEADS
    elif word == "and":
        joined = _compound(own, at, end, ahead)
    return ahead - end + 1 if joined else 0


def _compound(own: Words, at: int, end: int, ahead: int) -> bool:
    """'Department of Health and Human Services', 'Food and Drug Administration'; not 'Congress and Russia'."""
    if any(own.folded[k] == "of" and own.folded[k - 1] in ORGANISATION for k in range(at + 1, end)):
        return bool(en.level(own.folded[ahead]))
    tail = own.folded[ahead : ahead + 4]
    headed = any(_bare(word) in ORGANISATION for word in tail[1:]) and all(
        w[:1].isupper() for w in own.texts[ahead : ahead + 2]
    )
    return headed and bool(en.level(own.folded[end - 1])) and bool(en.level(own.folded[ahead])) and end - at == 1


def _skip_opener(own: Words, at: int, end: int, evidence: _Evidence) -> int:
    """Where the name begins in a run of capitals at the start of a sentence: ``end`` where there is none."""
    written, low = own.texts[at], _bare(own.folded[at])
    if low in en.STOPWORDS:
        return at if low == "us" and written.isupper() else _next_capital(own, at, end)
    if written.isupper() and 1 < len(low) < 7:
        return at if low in evidence.capital or not en.is_common(low) else _next_capital(own, at, end)
    small = low in evidence.written
    if low in TITLES or (low in evidence.capital and not small) or not en.is_common(low):
        return at
    if end - at == 1:
        known = en.may_be_name(low) and not small
        return at if known and (gazetteer.is_place(low) or gazetteer.people_of(low)) else end
    rest = [_bare(word) for word in own.folded[at + 1 : end]]
    known = gazetteer.is_given_name(low) or low in ORGANISATION or rest[-1] in ORGANISATION
    known = known or bool(gazetteer.people_of(low)) or (low in MODIFIERS and not TITLES.isdisjoint(rest))
    return at if known or gazetteer.is_place(" ".join((low, *rest))) else _next_capital(own, at, end)


def _next_capital(own: Words, at: int, end: int) -> int:
    at += 1
    while at < end and not own.texts[at][0].isupper():
        at += 1
    return at


def _cut(index: int, text: str, own: Words, first: int, end: int) -> list[Raw]:
    """The run of words as a name, its titles cut off; nothing where only a title is left."""
    if end - first == 1:  # most are
        return [] if own.folded[first].removesuffix("'s") in _NO_NAMES else _raw(index, text, own, first, end, "")
    found: list[Raw] = []
    if is_people(_bare(own.folded[first])) and _splits(own, first, end):
        found += _raw(index, text, own, first, first + 1, "people")
        first += 1
    titled = False
    for at in range(end - 1, first, -1):
        if _bare(own.folded[at - 1]) in TITLES and own.texts[at][0].isupper():
            last = _bare(own.folded[end - 1])
            if last in ORGANISATION or last in TITLES:
                break
            first, titled = at, True
            break
    low = [word.removesuffix("'s") for word in own.folded[first:end]]
    if _NO_NAMES.issuperset(low):
        return found
    if low[0] in TITLES and len(low) > 1 and low[1] == "of":
        given = next((at for at in range(first + 2, end) if gazetteer.is_given_name(low[at - first])), None)
        if given is None:
            return found
        first, titled = given, True
    return found + _raw(index, text, own, first, end, "person" if titled else "")


_NO_NAMES = TITLES | MODIFIERS | CONNECTORS


def _splits(own: Words, first: int, end: int) -> bool:
    """Whether a nationality at the head of a run is a word of its own: 'Russian Defense Minister Ilya Sand'."""
    if gazetteer.is_place(" ".join(own.folded[first:end])):
        return False
    rest = [_bare(word) for word in own.folded[first + 1 : end]]
    return rest[0] in TITLES or gazetteer.is_given_name(rest[0]) or any(word in TITLES for word in rest[:-1])


def _raw(index: int, text: str, own: Words, first: int, end: int, kind: str) -> list[Raw]:
    start, stop = own.starts[first], own.ends[end - 1]
    if own.folded[end - 1].endswith("'s"):
        stop -= 2
    key = tuple(map(_letters, own.folded[first:end]))
    written = text[start:stop]
    if not kind:
        two = ("", "", *own.folded[max(0, first - 2) : first])
        kind = kind_of(key, written, text, start, stop, (two[-2], two[-1]))
    glosses = text[start - 1 : start] == "(" and text[stop : stop + 1] == ")" and len(key) == 1
    return [Raw(index, start, stop, written, key, kind, glosses)]
