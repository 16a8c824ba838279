"""Another name where the headline's stands: nearly the same, in the same place of a phrase, at the top."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import alignment, root
from newslint.headlines.headline import HeadlineClaim, families_said, headline_claim, predicate, said
from newslint.headlines.names.described import is_role
from newslint.headlines.names.halves import NEARLY, likeness
from newslint.headlines.names.parties import acts_of
from newslint.headlines.names.slots import (
    FIRST,
    LOCATING,
    WHERE,
    WITHIN,
    Candidate,
    Name,
    candidates,
    rank_of,
    same_kind,
)
from newslint.lang import gazetteer
from newslint.lang.classes import families
from newslint.lang.en import STOPWORDS, family, is_common
from newslint.model import Passage
from newslint.reading.names import Mention, names
from newslint.reading.words import Words, words

_FEW = 3
_FULL = 2
_SHORT = 5
_AGAIN = 3
_SOME, _MANY = 3, 6
"""Of more than so many words of a headline a sentence about its matter has at least one in so many."""


def rival(document: Document, name: Name) -> Mention | None:
    """What the body has in the place of a name that it lacks."""
    claim, head = document.derive(headline_claim), document.derive(words)[0]
    if claim is None:
        return None
    if name.slot == "noun" and name.beside == "border":
        return None  # It has two sides.
    others = claim.stems - {root(head.folded[at]) for at in name.group}
    top = [one for one in candidates(document, head) if name.place or one.mention.kind != "people"]
    after = name.group[-1] + 1
    of_noun = after < claim.last and head.texts[after][0].islower() and after != document.derive(predicate)
    if len(name.group) == 1 and name.texts[0].endswith(_REGIONAL) and (name.slot == "noun" or of_noun):
        return None  # Where something is, in wider terms than the body's
    found = _alike(document, head, name, top) or _beside(document, name, top)
    if found is None and name.slot == "where":
        found = _there(document, name, others, top)
    if found is None and name.slot == "noun" and name.place:
        found = _of_people(head, name, top) or _struck(name, top)
    if found is None and name.slot == "object":
        found = _acted_on(head, claim, name, top) or _suffers(document, head, name)
    if found is None and name.rank in ("country", "state"):
        found = _ranked(document, name, others, top)
    if found is None and name.rank == "country" and head.folded[max(0, name.group[0] - 1)] not in WHERE:
        found = _other_land(document, head, name, top)
    if gazetteer.people_of(head.folded[name.group[0]]) or (name.slot == "noun" and _left_out(document, head, name)):
        return found
    found = found or _about(document, name, others, top) or _lead(document, name, others, top)
    return found or (_protagonist(document, top) if name.slot == "subject" and not name.place else None)


_REGIONAL = ("shire", "side", "ian", "dale", "lands")
"""How regions and their adjectives end: a "Speyside distillery" has a name of its own in the body."""


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


def _alike(document: Document, head: Words, name: Name, top: list[Candidate]) -> Mention | None:
    """A name that is nearly the headline's: Slovakia for Slovenia, New Malvo for New Holt, Harcastle for Hardcastle."""
    if len(name.group) > 1:
        return _begins_so(document, head, name, top)
    own = head.texts[name.group[0]].removesuffix("'s").removesuffix("’s")
    for one in top:
        text = document.text(Passage(one.mention.block, one.mention.start, one.mention.end))
        if one.aligned.rank >= _FEW or one.mention.kind == "people" or " " in text or text[:2] != own[:2]:
            continue
        if len(text) >= _SHORT and text != own and likeness(own.lower(), text.lower()) >= NEARLY:
            return one.mention
    return None


def _begins_so(document: Document, head: Words, name: Name, top: list[Candidate]) -> Mention | None:
    """A place of the lead that begins as the headline's and goes on otherwise: "South Korea" for "South Africa"."""
    first = head.texts[name.group[0]]
    if first.lower() not in FIRST:
        return None
    for one in top:
        text = document.text(Passage(one.mention.block, one.mention.start, one.mention.end))
        if one.aligned.rank == 0 and one.mention.kind == "place" and text.startswith(first + " "):
            return one.mention
    return None


def _beside(document: Document, name: Name, top: list[Candidate]) -> Mention | None:
    """A name before the same noun: "Knight masks" for "Cantona masks"; or "shares in Malvo" for "Zenobia shares"."""
    if name.slot != "noun":
        return None
    for one in top:
        if _is_borne(name, one):
            return one.mention
        if not _has_noun(name, one):
            continue
        if not name.place or one.mention.kind in ("person", "organisation") or same_kind(document, name, one):
            return one.mention
        lead = one.aligned.rank == 0 and one.mention.kind == "place"
        if lead and not gazetteer.people_of(name.texts[0]) and one.mention.start == one.aligned.sentence.start:
            return one.mention  # "Chile's copper" for "Malvo copper"
    return None


def _of_people(head: Words, name: Name, top: list[Candidate]) -> Mention | None:
    """Another nationality of whoever the lead begins with: "A Danish climber" for "Dutch climber dies"."""
    after = name.group[-1] + 1
    who = head.folded[after + 1 if head.folded[after] == "ex" else after : after + 2]
    if name.rank != "country" or not name.opens or not any(map(_is_one, who)):
        return None
    for one in top[:1]:
        own, sentence = one.aligned.own, one.aligned.sentence
        begins = own.folded[sentence.first : one.first] in (["a"], ["an"], ["an", "ex"], ["a", "former"])
        role = any(map(_is_one, own.folded[one.last + 1 : one.last + _FEW]))
        if one.mention.kind == "people" and one.aligned.rank == 0 and begins and role:
            return one.mention
    return None


def _is_one(word: str) -> bool:
    """Whether a word says what a single person is."""
    return family(word) == word and (is_role(word) or word == "spy") and family(word) not in families("institution")


def _struck(name: Name, top: list[Candidate]) -> Mention | None:
    """Another town of the lead that tells of the headline's fire or crash: "Malvo officials" for "Holt fire"."""
    if name.beside not in _EVENTS or name.rank != "city":
        return None
    for one in top:
        text = one.aligned.own.texts[one.first]
        if (
            one.aligned.rank == 0
            and name.beside in one.aligned.stems
            and gazetteer.is_place(text)
            and rank_of(text) == "city"
        ):
            return one.mention
    return None


_EVENTS = frozenset(
    map(root, "fire blaze crash shooting flood explosion blast attack earthquake quake stabbing riot bombing".split())
)
"""What happens in one place."""


def _has_noun(name: Name, one: Candidate) -> bool:
    """Whether the headline's noun stands right behind a name."""
    after = one.last + 1
    return after < one.aligned.sentence.last and root(one.aligned.own.folded[after]) == name.beside


def _is_borne(name: Name, one: Candidate) -> bool:
    """Whether a name of the lead is whose the headline's noun is: "shares in the brewer Zenobia"."""
    own, first = one.aligned.own, one.aligned.sentence.first
    if one.aligned.rank or one.mention.kind in ("place", "people"):
        return False
    far = name.beside in _BORNE
    low = max(first + 1, one.first - (_SHORT if far else _FULL))
    at = next((at for at in range(one.first - 1, low - 1, -1) if own.folded[at] in _WHOSE), first)
    return at > first and root(own.folded[at - 1]) == name.beside and (far or not name.place)


_WHOSE = frozenset({"in", "of", "at", "for", "over"})
_BORNE = frozenset(map(root, "share profit boss chief executive chairman director".split()))
"""What one firm has."""


def _there(document: Document, name: Name, others: frozenset[str], top: list[Candidate]) -> Mention | None:
    """A name of the same kind behind the same preposition, in a sentence about the headline's matter."""
    for one in top:
        before = one.aligned.own.folded[one.first - 1] if one.first > one.aligned.sentence.first else ""
        near = LOCATING - {"from"} if name.beside in WITHIN else LOCATING
        like = before in near if name.beside in LOCATING and name.place else before == name.beside
        enough = one.aligned.shared(others) >= (1 if one.aligned.rank == 0 and not name.place else _FULL)
        if like and enough and same_kind(document, name, one):
            return one.mention
        few = len(others) <= _FEW and not is_common(name.texts[-1])
        if name.beside in _DOING and not name.place and one.aligned.rank == 0 and _takes_part(one, others, few):
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


def _takes_part(one: Candidate, others: frozenset[str], few: bool) -> bool:
    """Whether a name in the lead is somebody's, or the lead says nearly all that the headline says; less will do where
    that has ``few`` words."""
    shared = one.aligned.shared(others) + few
    somebody = one.mention.kind in ("person", "organisation") or (few and one.mention.kind == "other")
    return shared >= _FULL and one.mention.kind != "people" and (somebody or shared > _FULL)


def _ranked(document: Document, name: Name, others: frozenset[str], top: list[Candidate]) -> Mention | None:
    """The only country, or the only American state, of the first sentences that say what the headline says."""
    like = [one for one in top if one.aligned.rank < _FULL and same_kind(document, name, one)]
    if len({one.mention.entity for one in like}) != 1 or like[0].aligned.shared(others) < _FULL:
        return None
    return like[0].mention


def _other_land(document: Document, head: Words, name: Name, top: list[Candidate]) -> Mention | None:
    """The first country of a body that never has the headline's, if that is told as a country, not as a people."""
    if gazetteer.people_of(head.folded[name.group[0]]):
        return None
    return next((one.mention for one in top if one.aligned.rank < _FEW and same_kind(document, name, one)), None)


def _protagonist(document: Document, top: list[Candidate]) -> Mention | None:
    """The person whom the lead opens with by full name, and the body names again and again."""
    one = next((one for one in top if one.mention.kind == "person"), None)
    if one is None or one.aligned.rank:
        return None
    full = document.text(Passage(one.mention.block, one.mention.start, one.mention.end)).split()
    again = sum(word.removesuffix("'s") == full[-1].lower() for own in document.derive(said) for word in own.folded)
    return one.mention if len(full) > 1 and again > _AGAIN else None


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


def _suffers(document: Document, head: Words, name: Name) -> Mention | None:
    """Whom the body has suffer the act that the headline's name stands right behind, wherever it says so."""
    verb = document.derive(predicate)
    if verb is None or name.group[0] != verb + 1 or family(head.folded[verb]) in STOPWORDS:
        return None
    for act in acts_of(document, head.folded[verb]):
        if act.sufferer is not None and act.sufferer.entity is not None:
            block, own = act.one.sentence.block, act.one.own
            low, high = own.starts[act.sufferer.first], own.ends[act.sufferer.last - 1]
            known = document.derive(names)
            return next((one for one in known.within(block, low, high) if one.kind == "person"), None)
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
        if same_kind(document, name, one):
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
