"""Another name where the headline's stands: nearly the same, half of it, in the same place of a phrase, at the top."""

from __future__ import annotations

from bisect import bisect_left

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, root
from newslint.headlines.headline import HeadlineClaim, families_said, headline_claim, predicate, said
from newslint.headlines.names.support import countries, dateline, title_case
from newslint.lang import gazetteer
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading._name_kinds import PLACE_HEADS
from newslint.reading.names import Mention, names
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_WITHIN = frozenset({"in", "at", "off", "near"})
_WHERE = _WITHIN | frozenset("from of on to for by over with against into around outside inside under through".split())
_LOCATING = _WITHIN | {"of", "from", "to", "around", "outside"}
_FEW = 3
_TOP = 6
_FULL = 2
_SHORT = 5
_PARTLY = 2
_AGAIN = 3
_SOME, _MANY = 3, 6
"""Of more than so many words of a headline a sentence about its matter has at least one in so many."""
_NEARLY = 0.75
"""How alike two spellings are that one may be taken for the other, as difflib has it."""


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
    own = [head.folded[at].removesuffix("'s") for at in group]
    before = head.folded[group[0] - 1] if group[0] > claim.first else ""
    place = any(gazetteer.is_place(word) or countries(word) for word in (*own, " ".join(own)))
    after = head.folded[last + 1] if last + 1 < claim.last else ""
    place = place or before in ("in", "near")
    rank = _rank(" ".join(own)) if place else ""
    opens = group[0] == claim.first
    owner = head.folded[last].endswith("'s")
    joined = after and text[head.ends[last] : head.starts[last + 1]] in (" ", "-")
    noun = joined and (last + 1 != verb or before in _WHERE) and after not in STOPWORDS and after.isalpha()
    if noun and not (verb is None and opens and after.endswith("s") and verb_share(after) >= _PARTLY):
        return Name(tuple(group), place, "noun", root(after), rank, opens, owner, tuple(own))
    if before in _WHERE:
        return Name(tuple(group), place, "where", before, rank, opens, owner, tuple(own))
    subject = last < verb if verb is not None else opens or after == "to"
    return Name(tuple(group), place, "subject" if subject else "object", "", rank, opens, owner, tuple(own))


def rival(document: Document, name: Name) -> Mention | None:
    """What the body has in the place of a name that it lacks."""
    claim, head = document.derive(headline_claim), document.derive(words)[0]
    if claim is None:
        return None
    if name.slot == "noun" and name.beside == "border":
        return None  # It has two sides.
    others = claim.stems - {root(head.folded[at]) for at in name.group}
    top = [one for one in _candidates(document, head) if name.place or one.mention.kind != "people"]
    found = _alike(document, head, name, top) or _beside(document, name, top)
    if found is None and name.slot == "where":
        found = _there(document, name, others, top)
    if found is None and name.slot == "object":
        found = _acted_on(head, claim, name, top)
    if found is None and name.rank in ("country", "state"):
        found = _ranked(document, name, others, top)
    if found is None and name.rank == "country" and head.folded[max(0, name.group[0] - 1)] not in _WHERE:
        found = _other_land(document, head, name, top)
    if gazetteer.people_of(head.folded[name.group[0]]) or (name.slot == "noun" and _left_out(document, head, name)):
        return found
    found = found or _about(document, name, others, top) or _lead(document, name, others, top)
    return found or (_protagonist(document, top) if name.slot == "subject" and not name.place else None)


def _left_out(document: Document, head: Words, name: Name) -> bool:
    """Whether a name only says whose something is, or the body has that thing without it: "the administration"."""
    before = head.texts[max(0, name.group[0] - _FEW) : name.group[0]]
    if name.owner and not (name.group[0] <= 1 and all(text[0].isupper() for text in before)):
        return True
    noun = _LONG.get(head.folded[name.group[-1] + 1], head.folded[name.group[-1] + 1])
    return family(noun) in document.derive(families_said) and noun in _OFFICES


_LONG = {"admin": "administration", "gov": "government", "govt": "government", "camp": "campaign"}
_OFFICES = frozenset("administration government campaign team aides adviser lawyer era".split())
"""What bodies name for short: "the campaign"."""


def _candidates(document: Document, head: Words, halves: bool = False) -> list[Candidate]:
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
            if not halves and not set(text.lower().split()).isdisjoint(head.folded):
                continue
            first = bisect_left(own.starts, mention.start)
            found.append(Candidate(mention, aligned, first, bisect_left(own.ends, mention.end)))
    return found


def _dated(document: Document, mention: Mention) -> bool:
    """Whether what follows a name in capitals at the top makes it a dateline: "SUVA - ", "COLOMBO: ", "WICHITA, "."""
    after = document.blocks[mention.block].text[mention.end : mention.end + 3].lstrip()
    return after[:1] in _DATELINE


def half_rival(document: Document, claim: HeadlineClaim, lacking: list[int]) -> Mention | None:
    """A name with the half that the body has and another for the half that it lacks: "Ana Ruiz" for "Ana Vidal"."""
    head, text = document.derive(words)[0], document.blocks[0].text
    styled = title_case(head, claim)
    wanted: list[tuple[str, str, int]] = []
    for at in lacking:
        for known, step in ((at - 1, 1), (at + 1, -1)):
            if not claim.first <= known < claim.last or known in lacking or not head.texts[known].istitle():
                continue
            first = min(at, known)
            if text[head.ends[first] : head.starts[first + 1]] == " " and not head.folded[first].endswith("'s"):
                wanted.append((head.folded[at].removesuffix("'s"), head.folded[known].removesuffix("'s"), step))
    wanted = [
        (own, known, step) for own, known, step in wanted if known not in _POINTS and (not styled or _named(own, known))
    ]
    for one in _candidates(document, head, halves=True) if wanted else ():
        parts = document.text(Passage(one.mention.block, one.mention.start, one.mention.end)).lower().split()
        for lacked, held, step in wanted:
            beside = parts.index(held) + step if held in parts else -1
            if 0 <= beside < len(parts) and _another(gazetteer.plain(lacked), gazetteer.plain(parts[beside])):
                return one.mention
    return None


def _named(own: str, known: str) -> bool:
    """Whether the lacking half may be half of a name: it, or the other, is a given name or a place."""
    return any(gazetteer.is_given_name(word) or gazetteer.is_place(word) for word in (own, known))


def _another(name: str, other: str) -> bool:
    """Whether two words cannot be forms of one name: no short form, no other spelling."""
    if len(other) < _FEW or name[0] == other[0] or other in _POINTS:
        return False
    return not gazetteer.same_given_name(name, other) and _likeness(name, other) < _NEARLY


def _likeness(one: str, other: str) -> float:
    from difflib import SequenceMatcher  # few articles need it

    return SequenceMatcher(None, one, other).ratio()


_POINTS = frozenset(
    "new north south east west northern southern eastern western old great greater upper lower san santa st saint sri "
    "el la los las le port fort mount lake united royal national the of and first sir mr mrs ms dr".split()
)
"""Words that many names begin with."""


def _alike(document: Document, head: Words, name: Name, top: list[Candidate]) -> Mention | None:
    """A name that is nearly the headline's: Slovakia for Slovenia, Harcastle for Hardcastle."""
    if len(name.group) > 1:
        return None
    own = head.texts[name.group[0]].removesuffix("'s").removesuffix("’s")
    for one in top:
        text = document.text(Passage(one.mention.block, one.mention.start, one.mention.end))
        if one.aligned.rank >= _FEW or one.mention.kind == "people" or " " in text or text[:2] != own[:2]:
            continue
        if len(text) >= _SHORT and text != own and _likeness(own.lower(), text.lower()) >= _NEARLY:
            return one.mention
    return None


def _beside(document: Document, name: Name, top: list[Candidate]) -> Mention | None:
    """A name before the same noun: "Knight masks" for "Cantona masks"."""
    if name.slot != "noun":
        return None
    for one in top:
        own = one.aligned.own
        after = one.last + 1
        if (
            after < one.aligned.sentence.last
            and root(own.folded[after]) == name.beside
            and (not name.place or _same_kind(document, name, one) or one.mention.kind in ("person", "organisation"))
        ):
            return one.mention
    return None


def _there(document: Document, name: Name, others: frozenset[str], top: list[Candidate]) -> Mention | None:
    """A name of the same kind behind the same preposition, in a sentence about the headline's matter."""
    for one in top:
        before = one.aligned.own.folded[one.first - 1] if one.first > one.aligned.sentence.first else ""
        near = _LOCATING - {"from"} if name.beside in _WITHIN else _LOCATING
        like = before in near if name.beside in _LOCATING and name.place else before == name.beside
        enough = one.aligned.shared(others) >= (1 if one.aligned.rank == 0 and not name.place else _FULL)
        if like and enough and _same_kind(document, name, one):
            return one.mention
        if name.beside in _DOING and not name.place and one.aligned.rank == 0 and _takes_part(one, others):
            return one.mention
    return _partner(document, name, others, top)


def _partner(document: Document, name: Name, others: frozenset[str], top: list[Candidate]) -> Mention | None:
    """The first name of a lead about the headline's matter, where somebody is behind a preposition whom it never has.

    "Bay of Bengal" is one name, and so may "Prisoner of Azkaban" be.
    """
    head = document.derive(words)[0]
    part = name.beside == "of" and head.texts[max(0, name.group[0] - 2)][0].isupper()
    if name.place or part or name.beside not in _PARTNERS or len(name.group) > 1:
        return None
    return next((one.mention for one in top if not one.aligned.rank and one.aligned.shared(others)), None)


_DOING = frozenset({"for", "of", "by", "with", "from", "over", "against", "to"})
"""Prepositions before somebody who takes part."""


_PARTNERS = frozenset({"of", "by", "with", "against", "over"})


def _takes_part(one: Candidate, others: frozenset[str]) -> bool:
    """Whether a name in the lead is somebody's, or the lead says nearly all that the headline says."""
    shared = one.aligned.shared(others)
    somebody = one.mention.kind in ("person", "organisation")
    return shared >= _FULL and one.mention.kind != "people" and (somebody or shared > _FULL)


def _ranked(document: Document, name: Name, others: frozenset[str], top: list[Candidate]) -> Mention | None:
    """The only country, or the only American state, of the first sentences that say what the headline says."""
    like = [one for one in top if one.aligned.rank < _FULL and _same_kind(document, name, one)]
    if len({one.mention.entity for one in like}) != 1 or like[0].aligned.shared(others) < _FULL:
        return None
    return like[0].mention


def _other_land(document: Document, head: Words, name: Name, top: list[Candidate]) -> Mention | None:
    """The first country of a body that never has the headline's, if that is told as a country, not as a people."""
    if gazetteer.people_of(head.folded[name.group[0]]):
        return None
    return next((one.mention for one in top if one.aligned.rank < _FEW and _same_kind(document, name, one)), None)


def _protagonist(document: Document, top: list[Candidate]) -> Mention | None:
    """The person whom the lead opens with by full name, and the body names again and again."""
    one = next((one for one in top if one.mention.kind == "person"), None)
    if one is None or one.aligned.rank:
        return None
    full = document.text(Passage(one.mention.block, one.mention.start, one.mention.end)).split()
    again = sum(word.removesuffix("'s") == full[-1].lower() for own in document.derive(said) for word in own.folded)
    return one.mention if len(full) > 1 and again > _AGAIN else None


def _same_kind(document: Document, name: Name, one: Candidate) -> bool:
    """Whether both are places of one rank (countries, American states, cities), or neither is a place."""
    text = document.text(Passage(one.mention.block, one.mention.start, one.mention.end))
    if not name.place:
        return one.mention.kind != "place" and not countries(text)
    if (text.split()[-1].lower() in PLACE_HEADS) != (name.texts[-1] in PLACE_HEADS):
        return False  # A park is no town.
    located = one.first > one.aligned.sentence.first and one.aligned.own.folded[one.first - 1] in _LOCATING
    like = one.mention.kind in ("place", "people") or bool(countries(text)) or (located and one.mention.kind == "other")
    return _rank(text) == name.rank and like


def _rank(text: str) -> str:
    """Which kind of place a name is."""
    if gazetteer.us_state(text) and text != "Georgia":
        return "state"
    return "country" if gazetteer.country(text) or gazetteer.people_of(text) else "city"


def _acted_on(head: Words, claim: HeadlineClaim, name: Name, top: list[Candidate]) -> Mention | None:
    """A name behind the verb that the headline's stands behind."""
    verb = family(head.folded[name.group[0] - 1]) if name.group[0] > claim.first else ""
    if verb in STOPWORDS:
        return None
    for one in top:
        start = max(one.aligned.sentence.first, one.first - _FEW)
        if verb in map(family, one.aligned.own.folded[start : one.first]):
            return one.mention
    return None


def _about(document: Document, name: Name, others: frozenset[str], top: list[Candidate]) -> Mention | None:
    """A name of the same kind in one of the first sentences, if that says what the headline says."""
    if name.slot == "where" or (name.place and name.slot != "subject"):
        return None
    for one in top:
        aligned = one.aligned
        shared = aligned.shared(others)
        named = any(aligned.own.texts[at][0].isupper() for at in aligned.met)
        few = len(others) <= _FEW and aligned.rank == 0
        if shared * _SOME < len(others) and len(others) > _MANY:
            continue  # Two words of a long headline are no sign of its matter.
        if aligned.rank >= _FEW or not (shared >= _FULL or (shared and aligned.rank < _FULL and (named or few))):
            continue
        if name.slot == "object" and one.mention.kind not in ("person", "organisation"):
            continue
        if _same_kind(document, name, one):
            return one.mention
    return None


def _lead(document: Document, name: Name, others: frozenset[str], top: list[Candidate]) -> Mention | None:
    """Whom the first sentence is about, where the headline is about somebody else in the same matter."""
    taken = frozenset().union(*(one.stems for one in document.derive(alignment))) & others
    if len(taken) * _FEW < len(others) or not taken:
        return None
    role = name.slot == "noun" and name.beside in _BEARERS
    if not (name.slot == "subject" or role or (name.slot == "noun" and name.opens and name.owner)):
        return None
    for one in top:
        if one.aligned.rank or (name.slot == "noun" and not one.aligned.stems):
            return None
        text = document.text(Passage(one.mention.block, one.mention.start, one.mention.end))
        if (one.mention.kind == "people" and not name.place) or gazetteer.is_given_name(text):
            continue
        return one.mention
    return None


_BEARERS = frozenset(
    map(
        root,
        "boss chief executive chairman director coach captain manager star striker keeper fan owner founder "
        "share profit watchdog mogul tycoon ally minister president spokesman".split(),
    )
)
"""Nouns after a name that make it one of a firm, a club or a state, rather than where somebody comes from."""
