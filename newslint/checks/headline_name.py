"""A name in the headline that the body never has, where the body has another one in its place."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.alignment import alignment
from newslint.headlines.headline import HeadlineClaim, headline_claim, is_garbled
from newslint.headlines.names.bystanders import stands_by
from newslint.headlines.names.doers import other_party
from newslint.headlines.names.payers import payer
from newslint.headlines.names.roles import namesake, role_rival, swapped
from newslint.headlines.names.slots import FIRST, Name, name_of
from newslint.headlines.names.suits import suit
from newslint.headlines.names.support import Support, headline_names, is_aside, peoples
from newslint.headlines.names.ties import bought, of_whom
from newslint.headlines.names.turned import READINGS
from newslint.lang import gazetteer
from newslint.lang.en import STOPWORDS, is_common
from newslint.lang.en_verbs import verb_share
from newslint.model import Hit, Passage, Witness
from newslint.reading._name_kinds import ORGANISATION, TITLES
from newslint.reading._numerals import NUMBER_WORDS
from newslint.reading.names import Mention
from newslint.reading.quotations import quotations
from newslint.reading.words import Words, words
from newslint.record import NamedTuple


class Params(NamedTuple):
    """Nothing to set."""


def find(document: Document, _: Params) -> Iterator[Hit]:
    """A hit on each name of the headline without support in the body, with the name that stands there instead.

    Roles and kin that the body has otherwise count as names.
    """
    claim = document.derive(headline_claim)
    if claim is None or claim.lists:
        return
    text = document.blocks[0].text
    if text.isupper() or is_garbled(text):
        return
    head = document.derive(words)[0]
    groups = [] if "?" in text else [*document.derive(headline_names), *peoples(document, claim)]
    support = Support(document) if groups and not _begins_midway(document) else None
    lacking = [group for group in groups if support and not any(support.has(_plain(head, at)) for at in group)]
    found = False
    for group in groups:
        if support is None:
            break
        has = {at: support.has(head.folded[at].removesuffix("'s")) for at in group}
        if (
            _is_general(head, group)
            or is_aside(head, claim, group)
            or (group[0] and head.folded[group[0] - 1] == "like")
            or _is_byline(head, claim.last, group)
            or (group == [claim.first] and _is_compound(head.texts[claim.first]))
            or text.startswith("!", head.ends[group[-1]])
            or (group[0] <= claim.first + 1 and _is_outlets_own(head, group[-1]))
            or (group in lacking and any(_joined(head, group, other) for other in lacking))
            or document.derive(quotations).inside(0, head.starts[group[0]], head.ends[group[-1]])
        ):
            continue
        full = _full(head, claim.first, group)
        if all(has.values()) or _quoted(document, head, group) or support.region(full) or support.governs(full):
            continue
        around = range(max(claim.first, group[0] - 1), min(claim.last, group[-1] + 2))
        name = name_of(document, claim, group)
        near = [at for at in around if _belongs(head, group, at, support, claim.first if name.slot != "noun" else -1)]
        known = any(has.get(at) or (at not in has and support.has(_plain(head, at))) for at in near)
        lacks = [at for at in group if not has[at]]
        other = _rival(document, claim, name, lacks if known else None)
        if other is not None and not _may_hold(document, head, group, Passage(other.block, other.start, other.end)):
            found = True
            yield _hit(
                document,
                Passage(0, head.starts[group[0]], head.ends[group[-1]]),
                Passage(other.block, other.start, other.end),
            )
    if not found and (
        role := role_rival(document)
        or of_whom(document)
        or namesake(document)
        or swapped(document)
        or bought(document)
        or suit(document)
        or other_party(document)
        or stands_by(document)
        or payer(document)
        or next(filter(None, (reading(document) for reading in READINGS)), None)
    ):
        yield _hit(document, *role)


def _rival(document: Document, claim: HeadlineClaim, name: Name, lacks: list[int] | None) -> Mention | None:
    """What the body has in the place of a name that it lacks; ``lacks`` are the words of one that it has the rest of.
    Few headlines have either."""
    if lacks is not None:
        from newslint.headlines.names.halves import half_rival

        return half_rival(document, claim, lacks)
    from newslint.headlines.names.rivals import rival

    return rival(document, name)


def _may_hold(document: Document, head: Words, group: list[int], other: Passage) -> bool:
    """Whether the headline's city may be where the body's place is: "hostels in Ostrand", which is large, over "at
    Chikka and Kogil", of which nobody has heard."""
    own, text = document.derive(words)[other.block], document.blocks[other.block].text
    at = own.between(other.start, other.end)[0]
    large = gazetteer.is_place(" ".join(_plain(head, i) for i in group))
    return large and at > 0 and own.folded[at - 1] in _WHERE and not gazetteer.is_place(text[other.start : other.end])


_WHERE = frozenset({"at", "in", "near"})


def _is_outlets_own(head: Words, at: int) -> bool:
    """Whether a headline opens with whose service the article is: "The Herald's guide to the ferries"."""
    return head.folded[at].endswith(("'s", "’s")) and head.folded[at + 1 : at + 2][:1] in _SERVICES


_SERVICES = ["guide"], ["guides"], ["picks"], ["verdict"], ["quiz"], ["predictions"], ["ratings"], ["roundup"]


def _belongs(head: Words, group: list[int], at: int, support: Support, first: int) -> bool:
    """Whether a capital word is of a name or may be, being beside it: not "New", and not "Original" where it only opens
    the headline and the body has its own "original"."""
    word = _plain(head, at)
    if word in FIRST and not is_common(_plain(head, group[-1])):
        return False
    if word in STOPWORDS or not head.texts[at][0].isupper():
        return False
    return at in group or at != first or word in support.capitals or not is_common(word)


def _plain(head: Words, at: int) -> str:
    return head.folded[at].removesuffix("'s")


def _begins_midway(document: Document) -> bool:
    """Whether the story's first sentence names somebody as "Mr. Tarn", as stories do who have told who he is: then the
    text is an excerpt, and names may stand above it."""
    first = next(iter(document.derive(alignment)), None)
    if first is None or _MISTERS.isdisjoint(first.own.folded[first.sentence.first : first.sentence.last]):
        return False
    return any(
        first.own.folded[at] in _MISTERS and first.own.texts[at + 1][0].isupper()
        for at in range(first.sentence.first, first.sentence.last - 1)
        if document.blocks[first.sentence.block].text[first.own.ends[at]] == "."
    )


_MISTERS = frozenset({"mr", "mrs", "ms"})


def _is_compound(word: str) -> bool:
    """Whether the word that opens a headline, which is written with a capital all the same, is two common words in
    one: "Farmgate milk forecast lifted", and not a place of such a name."""
    if gazetteer.is_place(word) or gazetteer.is_given_name(word.lower()) or not word[1:].islower():
        return False  # "WidgetWorks"
    word = word.lower()
    return any(
        is_common(word[:at]) and is_common(word[at:])
        for at in range(_PART, len(word) - _PART + 1)
        if word[at:] not in _ENDS
    )


_PART = 4
_ENDS = frozenset({"land", "ford", "wood", "field", "town", "burgh", "bridge", "side", "pool", "port", "water"})
"""How places are named."""


def _is_byline(head: Words, last: int, group: list[int]) -> bool:
    """Whether a full name that ends the headline stands behind a plural noun: what a page ran together of headline
    and byline, "tactics Ana Vidal"."""
    if group[-1] != last - 1 or len(group) != 2 or not gazetteer.is_given_name(head.folded[group[0]]) or not group[0]:
        return False
    from newslint.headlines.numbers.context import is_person, is_thing

    before = head.folded[group[0] - 1]
    return head.texts[group[0] - 1].islower() and is_thing(before) and not (is_person(before) or verb_share(before))


def _joined(head: Words, one: list[int], other: list[int]) -> bool:
    """Whether two names are joined by "and": a body that has neither is no likelier to be wrong than the headline."""
    low, high = sorted((one, other))
    return low != high and head.folded[low[-1] + 1 : high[0]] == ["and"]


def _is_general(head: Words, group: list[int]) -> bool:
    """Whether a name has only words that many names have, the "City" of "Granite City", or is where somebody sits."""
    if " ".join(head.folded[at].removesuffix("'s") for at in group) in _SEATS:
        return True
    return _GENERAL.issuperset(head.folded[at].removesuffix("'s") for at in group)


_SEATS = frozenset(
    ("scotland yard", "downing street", "wall street", "capitol hill", "silicon valley", "fleet street", "foggy bottom")
)
"""Whom bodies call by their own names."""
_GENERAL = (
    TITLES
    | ORGANISATION
    | NUMBER_WORDS
    | FIRST
    | frozenset("city town county village island coast district night day".split())
)


def _quoted(document: Document, head: Words, group: list[int]) -> bool:
    """Whether a name stands alone in quotation marks: what somebody is called by."""
    text, start, end = document.blocks[0].text, head.starts[group[0]], head.ends[group[-1]]
    return text[:start][-1:] in _MARKS and text[end : end + 1] in _MARKS


_MARKS = frozenset("'\"‘’“”")


def _full(head: Words, first: int, group: list[int]) -> str:
    """A name with the short word before it that belongs to it: "Sri Lanka", "New Jersey"."""
    begin = group[0] - 1 if group[0] > first and head.texts[group[0] - 1].istitle() else group[0]
    return " ".join(head.folded[at].removesuffix("'s") for at in range(begin, group[-1] + 1))


def _hit(document: Document, here: Passage, place: Passage) -> Hit:
    evidence = (Witness(place, "the body's name"),)
    return Hit(here, values={"evidence": document.text(place)}, evidence=evidence, level="soft")
