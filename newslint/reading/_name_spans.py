"""Where names stand in the blocks of a document, by capitals and what surrounds them."""

from __future__ import annotations

from typing import NamedTuple

from newslint.document import Document
from newslint.lang import en, gazetteer
from newslint.reading._name_kinds import MODIFIERS, OF_HEADS, ORGANISATION, TITLES, kind_of
from newslint.reading.sentences import by_block
from newslint.reading.words import Words, words

CONNECTORS = frozenset(
    "of the for and de van von der den del della di da dos la le el al bin ibn ul ur du des y e af ter".split()
)
"""Small words inside names."""
_PARTICLES = CONNECTORS - {"of", "the", "for", "and"}
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february july september october november "
    "december jan feb apr aug sept sep oct nov dec mon tue wed thu fri sat gmt bst est edt am pm".split()
)
_MAYBE_MONTH = frozenset("march april may june august mar jun jul sun".split())
_MONTH_BEFORE = frozenset(
    "in on of since until till by last next this early late mid from to between and through".split()
)
_NEVER = frozenset("i i'm i've i'd i'll ok mr mrs ms dr".split())
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


class _Evidence(NamedTuple):
    """How the article spells words where no sentence begins: ``capital`` and ``small``, folded."""

    capital: frozenset[str]
    small: frozenset[str]


def raw_names(document: Document) -> list[Raw]:
    """The names of all blocks, in reading order."""
    every = document.derive(words)
    around = document.derive(by_block)
    styled = [block.kind != "code" and _all_capital(own) for block, own in zip(document.blocks, every, strict=True)]
    starts = [_starts(block.text, own, {s.first for s in sentences}) if not title else set()
              for block, own, sentences, title in zip(document.blocks, every, around, styled, strict=True)]  # fmt: skip
    evidence = _evidence(every, starts, styled)
    found: list[Raw] = []
    for index, block in enumerate(document.blocks):
        if block.kind != "code":
            found += _of_block(index, block.text, every[index], starts[index], evidence, styled[index])
    return found


def _all_capital(own: Words) -> bool:
    """Whether a line is in Title Case or all in capitals, so that a capital in it means nothing."""
    if len(own.texts) > 40:
        return False
    long = [
        text
        for text, low in zip(own.texts, own.folded, strict=True)
        if len(text) > 3 and low not in en.STOPWORDS and text[0].isalpha()
    ]
    capital = sum(text[0].isupper() for text in long)
    return (
        len(long) > 1
        and capital * 10 >= len(long) * 7
        and capital > 1
        and (len(own.texts) < 16 or capital * 10 >= len(long) * 9)
    )


def _starts(text: str, own: Words, first: set[int]) -> set[int]:
    """The indices of words whose capital may be that of a sentence."""
    found = set(first)
    for at, start in enumerate(own.starts):
        if start and own.texts[at][0].isupper() and (text[start - 1] in _OPENING or text[start - 2 : start] in _DASHES):
            found.add(at)
    return found


_DASHES = frozenset({"– ", "— ", ": ", "• ", "- ", "… "})


def _evidence(every: tuple[Words, ...], starts: list[set[int]], styled: list[bool]) -> _Evidence:
    capital: set[str] = set()
    small: set[str] = set()
    for own, first, title in zip(every, starts, styled, strict=True):
        if title:
            continue
        for at, text in enumerate(own.texts):
            if text.islower():
                small.add(text)
            elif at not in first and text[0].isupper():
                capital.add(_bare(own.folded[at]))
    return _Evidence(frozenset(capital), frozenset(small))


def _bare(folded: str) -> str:
    return folded[:-2] if folded.endswith("'s") else folded


def _of_block(index: int, text: str, own: Words, starts: set[int], evidence: _Evidence, styled: bool) -> list[Raw]:
    found: list[Raw] = []
    at, count = 0, len(own.texts)
    while at < count:
        if not own.texts[at][0].isupper() or _is_calendar(own, at) or own.folded[at] in _NEVER - TITLES:
            at += 1
            continue
        if styled and not _supported(own, at, evidence):
            at += 1
            continue
        end = _extend(text, own, at, evidence, styled)
        first = at if styled or at not in starts else _skip_opener(own, at, end, evidence)
        at = end
        if first < end:
            found += _cut(index, text, own, first, end)
    return found


def _supported(own: Words, at: int, evidence: _Evidence) -> bool:
    """Whether a word of a Title Case line is a name by the article's own spelling, or no common word."""
    low = _bare(own.folded[at])
    if low in evidence.capital and not (low in evidence.small and not en.may_be_name(low)):
        return low not in en.STOPWORDS or (low == "us" and own.texts[at].isupper())
    return not en.is_common(low) and low.isalpha() and len(low) > 2


def _is_calendar(own: Words, at: int) -> bool:
    low = _bare(own.folded[at])
    if low in _DAYS:
        return True
    if low not in _MAYBE_MONTH:
        return False
    near = own.folded[max(0, at - 1) : at] + own.folded[at + 1 : at + 2]
    return any(word[0].isdecimal() for word in near) or (at > 0 and own.folded[at - 1] in _MONTH_BEFORE)


def _extend(text: str, own: Words, at: int, evidence: _Evidence, styled: bool) -> int:
    """The index behind the last word of the name that begins at ``at``."""
    end = at + 1
    while end < len(own.texts) and not own.folded[end - 1].endswith("'s"):
        gap = text[own.ends[end - 1] : own.starts[end]]
        if own.texts[end][0].isupper():
            if not (_joins(gap, own.texts[end - 1]) and not _is_calendar(own, end)) or own.folded[end] in _NEVER:
                break
            if styled and not _supported(own, end, evidence):
                break
            end += 1
        elif gap in {" ", "-"} and not styled and (step := _connected(text, own, at, end)):
            end += step
        elif own.texts[end][0].isdecimal() and gap in {" ", "-"} and len(own.texts[end]) < 3 and end - at == 1:
            end += 1
            break
        else:
            break
    return end


def _joins(gap: str, before: str) -> bool:
    return gap in {" ", "-", " & ", "&", "/", "  ", "’", "'"} or (
        gap == ". " and (len(before) <= 2 or before.lower() in TITLES)
    )


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
    if any(text[own.ends[k] : own.starts[k + 1]] not in {" ", "-", "  "} for k in range(end, ahead)):
        return 0
    head = _bare(own.folded[end - 1])
    joined = False
    if word in _PARTICLES:
        joined = True
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
    """Where the name begins in a run of capitals at the start of a sentence."""
    while at < end:
        low = _bare(own.folded[at])
        upper = own.texts[at].isupper() and len(low) > 1
        if low in en.STOPWORDS:
            if upper and low == "us":
                return at
            at += 1
            while at < end and not own.texts[at][0].isupper():
                at += 1
            return at
        if upper and len(low) < 7:
            return at if not en.is_common(low) or low in evidence.capital else at + 1
        if not en.is_common(low) or low in TITLES or (low in evidence.capital and low not in evidence.small):
            return at
        if end - at > 1:
            known = (
                gazetteer.is_given_name(low)
                or low in ORGANISATION
                or low in MODIFIERS
                or bool(gazetteer.people_of(low))
            )
            last = _bare(own.folded[end - 1])
            if known or last in ORGANISATION or gazetteer.is_place(" ".join(own.folded[at:end])):
                return at
            at += 1
            while at < end and not own.texts[at][0].isupper():
                at += 1
            return at
        known = en.may_be_name(low) and low not in evidence.small
        return at if known and (low in evidence.capital or gazetteer.is_place(low) or gazetteer.people_of(low)) else end
    return at


def _cut(index: int, text: str, own: Words, first: int, end: int) -> list[Raw]:
    """The run of words as a name, its titles cut off; nothing where only a title is left."""
    found: list[Raw] = []
    if end - first > 1 and gazetteer.people_of(_bare(own.folded[first])) and _splits(own, first, end):
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
    low = [_bare(word) for word in own.folded[first:end]]
    if all(word in TITLES or word in MODIFIERS or word in CONNECTORS for word in low):
        return found
    if low[0] in TITLES and len(low) > 1 and low[1] == "of":
        given = next((at for at in range(first + 2, end) if gazetteer.is_given_name(low[at - first])), None)
        if given is None:
            return found
        first, titled = given, True
    return found + _raw(index, text, own, first, end, "person" if titled else "")


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
    key = tuple(gazetteer.plain(_bare(word)).replace(".", "") for word in own.folded[first:end])
    written = text[start:stop]
    if not kind:
        kind = kind_of(key, written, text, start, stop, own.folded[first - 1] if first else "")
    glosses = text[start - 1 : start] == "(" and text[stop : stop + 1] == ")" and len(key) == 1
    return [Raw(index, start, stop, written, key, kind, glosses)]
