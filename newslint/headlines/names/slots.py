"""Where a name of the headline stands, and the body's names that could stand there."""

from __future__ import annotations

from bisect import bisect_left

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, root
from newslint.headlines.headline import HeadlineClaim, predicate
from newslint.headlines.names.support import countries, dateline
from newslint.lang import gazetteer
from newslint.lang.en import STOPWORDS, is_common
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading._name_kinds import PLACE_HEADS
from newslint.reading.names import Mention, names
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

WITHIN = frozenset({"in", "at", "off", "near"})
WHERE = WITHIN | frozenset("from of on to for by over with against into around outside inside under through".split())
LOCATING = WITHIN | {"of", "from", "to", "around", "outside"}
FIRST = frozenset("new north south east west san santa saint st fort mount port lake los las el la".split())
"""Words that many places begin with, and that tell none."""
_TOP = 6
_PARTLY = 2
_DATELINE = frozenset("-–—:,(/")


class Name(NamedTuple):
    """A name of the headline: its word indices, whether it is a ``place`` or a country's, and its ``slot``.

    The slot is ``noun`` where a noun follows ("Leeds fans"), else ``where`` behind a preposition, ``subject`` before
    the predicate, or ``object``. ``beside`` is that noun, or that preposition.
    """

    group: tuple[int, ...]
    place: bool
    slot: str
    beside: str
    rank: str
    opens: bool
    owner: bool
    texts: tuple[str, ...]


class Candidate(NamedTuple):
    """A mention in the body, with the sentence and the indices of its first and last word there."""

    mention: Mention
    aligned: Aligned
    first: int
    last: int


def name_of(document: Document, claim: HeadlineClaim, group: list[int]) -> Name:
    """The name that a run of the headline's words is."""
    head, text, verb = document.derive(words)[0], document.blocks[0].text, document.derive(predicate)
    last = group[-1]
    begins = group[0] > claim.first and head.folded[group[0] - 1] in FIRST and head.texts[group[0] - 1].istitle()
    if begins and not is_common(head.folded[group[0]]):
        group = [group[0] - 1, *group]
    own = [head.folded[at].removesuffix("'s") for at in group]
    before = head.folded[group[0] - 1] if group[0] > claim.first else ""
    place = any(gazetteer.is_place(word) or countries(word) for word in (*own, " ".join(own)))
    after = head.folded[last + 1] if last + 1 < claim.last else ""
    place = place or before in ("in", "near") or (after in PLACE_HEADS and head.texts[last + 1][0].islower())
    rank = rank_of(" ".join(own)) if place else ""
    opens = group[0] == claim.first
    owner = head.folded[last].endswith("'s")
    joined = after and text[head.ends[last] : head.starts[last + 1]] in (" ", "-")
    noun = joined and (last + 1 != verb or before in WHERE) and after not in STOPWORDS and after.isalpha()
    if noun and not (verb is None and opens and after.endswith("s") and verb_share(after) >= _PARTLY):
        return Name(tuple(group), place, "noun", root(after), rank, opens, owner, tuple(own))
    if before in WHERE:
        return Name(tuple(group), place, "where", before, rank, opens, owner, tuple(own))
    subject = last < verb if verb is not None else opens or after == "to"
    return Name(tuple(group), place, "subject" if subject else "object", "", rank, opens, owner, tuple(own))


def candidates(document: Document, head: Words, halves: bool = False) -> list[Candidate]:
    """The names near the top of the body, no datelines; none with a word of the headline but for ``halves``."""
    known, found = document.derive(names), []
    for aligned in document.derive(alignment)[:_TOP]:
        sentence, own = aligned.sentence, aligned.own
        for mention in known.within(sentence.block, dateline(document, aligned), sentence.end):
            text = document.text(Passage(mention.block, mention.start, mention.end))
            opens = aligned.rank == 0 and mention.start == sentence.start
            if document.blocks[mention.block].text[mention.start - 1 : mention.start] == "(":
                continue  # "(AP)"
            if text.isupper() and (" " in text or (opens and _dated(document, mention))):
                continue  # A dateline.
            if not halves and not (set(text.lower().split()) - FIRST).isdisjoint(head.folded):
                continue
            first = bisect_left(own.starts, mention.start)
            found.append(Candidate(mention, aligned, first, bisect_left(own.ends, mention.end)))
    return found


def _dated(document: Document, mention: Mention) -> bool:
    """Whether what follows a name in capitals at the top makes it a dateline: "SUVA - ", "COLOMBO: ", "WICHITA, "."""
    after = document.blocks[mention.block].text[mention.end : mention.end + 3].lstrip()
    return after[:1] in _DATELINE


def same_kind(document: Document, name: Name, one: Candidate) -> bool:
    """Whether both are places of one rank (countries, American states, cities), or neither is a place."""
    text = document.text(Passage(one.mention.block, one.mention.start, one.mention.end))
    if not name.place:
        return one.mention.kind != "place" and not countries(text)
    if (text.split()[-1].lower() in PLACE_HEADS) != (name.texts[-1] in PLACE_HEADS):
        return False  # A park is no town.
    located = one.first > one.aligned.sentence.first and one.aligned.own.folded[one.first - 1] in LOCATING
    like = one.mention.kind in ("place", "people") or bool(countries(text)) or (located and one.mention.kind == "other")
    return like and (rank_of(text) == name.rank or (text in _CITIES_TOO and name.rank in ("city", "state")))


_CITIES_TOO = frozenset({"New York", "Washington"})


def rank_of(text: str) -> str:
    """Which kind of place a name is."""
    if gazetteer.us_state(text) and text != "Georgia":
        return "state"
    return "country" if gazetteer.country(text) or gazetteer.people_of(text) else "city"
