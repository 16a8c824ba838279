"""Which of two names stands on which side: winner and loser, buyer and bought, new and old, in any words for it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, looks_back, root
from newslint.headlines.headline import headline_claim, predicate
from newslint.headlines.names.parties import BE, PREPOSITIONS, Party, party, party_at, phrase_end, subject_of
from newslint.headlines.names.support import dateline
from newslint.lang import gazetteer
from newslint.lang.en import family
from newslint.model import Passage
from newslint.reading.names import names
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_RELATIONS = {
    "defeat": (
        "beat defeat thrash overcome edge edge_out edge_past see_off sink down stun crush hammer rout upset oust "
        "topple knock_out dump_out pip outclass rally_past cruise_past ease_past squeeze_past sweep_past overtake pass "
        "eliminate conquer win_over win_against triumph_over prevail_over humble shock sweep_aside put_out",
        "lose_to fall_to bow_to bow_out_to go_down_to succumb_to lose_out_to slump_to",
    ),
    "purchase": ("buy acquire purchase snap_up swallow swallow_up take_over absorb gobble_up pay_for", "fall_to"),
    "succession": ("replace succeed take_over_from", "hand_over_to make_way_for give_way_to step_aside_for"),
    "killing": ("kill murder stab shoot strangle batter bludgeon", ""),
    "blame": ("accuse blame", ""),
    "reproach": ("criticise criticize slam blast condemn denounce rebuke attack lambast berate", ""),
    "praise": ("praise hail applaud commend laud", ""),
    "suit": ("sue", ""),
    "appeal": ("urge ask beg implore press", ""),
    "sacking": ("sack fire dismiss", ""),
    "rescue": ("rescue save", ""),
    "appointment": ("name appoint elect choose", ""),
    "gift": ("send_to sell_to trade_to loan_to lend_to hand_to give_to donate_to", "borrow_from receive_from buy_from"),
}
"""What two do with each other: verbs whose subject stands on the first side, and verbs whose object does. A word behind
the verb, with others between, is the preposition of whoever is on the other side."""
_NOUNS = {
    "win": ("defeat", "over against"),
    "victory": ("defeat", "over against"),
    "triumph": ("defeat", "over against"),
    "murder": ("killing", "of"),
    "manslaughter": ("killing", "of"),
    "killing": ("killing", "of"),
    "takeover": ("purchase", "of"),
    "acquisition": ("purchase", "of"),
    "purchase": ("purchase", "of"),
}
"""Nouns of such deeds, and the prepositions before who suffers them."""
_AUX = BE | frozenset(
    "has have had will would could may might must should do does did not never also now already just to agreed agrees "
    "agreeing is due set".split()
)
_OPEN = frozenset(
    "not never would could might may if failed fails hoped hopes tried tries wanted wants refused refuses had once "
    "unless instead bid vowed denied denies".split()
)
"""What makes a deed of another time, or none."""
_CLAUSE = frozenset("that which who where when while because but and as after before since although though".split())
_STOPS = frozenset(';:()—–“”"')
_TITLES = frozenset("mr mrs ms miss dr sir".split())
_DETERMINERS = frozenset("a an the his her their its this that of no".split())
_CHOOSING = frozenset(map(family, "name appoint elect choose".split()))
_ALONE = frozenset({"succession", "killing"})
"""What one has one of: whoever is on the other side of it need not be named."""
_TOP, _SURE, _FAR, _NP = 5, 3, 6, 6


class Sides(NamedTuple):
    """Who stands on each side, as indices of entities, where the words have it that stand at ``place``."""

    relations: frozenset[str]
    one: int | None
    two: int | None
    place: Passage
    open: bool


def across(document: Document) -> tuple[Passage, Passage] | None:
    """The headline's words and the body's that have its two names on each other's side; None where the body has one of
    them on the headline's side too."""
    claim = document.derive(headline_claim)
    if claim is None or claim.asks or claim.lists:
        return None
    head = document.derive(words)[0]
    if _verbs().keys().isdisjoint(head.families) and _NOUNS.keys().isdisjoint(head.folded):
        return None
    if not _may_cross(document, head):
        return None
    for own in _sides(document, 0, head, claim.first, claim.last):
        if own.one is None or (own.two is None and own.relations != {"succession"}):
            continue
        if found := _other(document, own):
            return own.place, found.place
    return None


def _may_cross(document: Document, head: Words) -> bool:
    """Whether the top of the body speaks of a relation that the headline may have: where it does not, no name need be
    read."""
    told = {relation for verb in _verbs().keys() & set(head.families) for _, relation, _ in _verbs()[verb]}
    told.update(_NOUNS[noun][0] for noun in _NOUNS.keys() & set(head.folded))
    if not _CHOOSING.isdisjoint(head.families):
        told.add("succession")
    verbs = frozenset().union(*(_telling(relation)[0] for relation in told))
    nouns = frozenset().union(*(_telling(relation)[1] for relation in told))
    for one in document.derive(alignment)[:_TOP]:
        span = slice(one.sentence.first, one.sentence.last)
        if not verbs.isdisjoint(one.own.families[span]) or not nouns.isdisjoint(one.own.folded[span]):
            return True
    return False


@cache
def _telling(relation: str) -> tuple[frozenset[str], frozenset[str]]:
    """The families of verbs, and the nouns, that tell of a relation."""
    verbs = frozenset(verb for verb, forms in _verbs().items() if any(form[1] == relation for form in forms))
    return verbs, frozenset(noun for noun, (own, _) in _NOUNS.items() if own == relation)


def _other(document: Document, own: Sides) -> Sides | None:
    rival: Sides | None = None
    for one in document.derive(alignment):
        sentence = one.sentence
        if _verbs().keys().isdisjoint(one.own.families[sentence.first : sentence.last]) and _NOUNS.keys().isdisjoint(
            one.own.folded[sentence.first : sentence.last]
        ):
            continue
        back = looks_back(document, one)
        for told in _sides(document, sentence.block, one.own, sentence.first, sentence.last, one):
            if own.relations.isdisjoint(told.relations):
                continue
            whole = told.one is not None and told.two is not None
            if _is(own.one, told.one, told.two, own.two) or _is(own.two, told.two, told.one, own.one):
                if not (told.open or back):
                    return None
                continue
            crossed = _is(own.one, told.two, told.one, own.two) or _is(own.two, told.one, told.two, own.one)
            sure = one.rank < _TOP if whole else one.rank < _SURE and not _ALONE.isdisjoint(told.relations)
            if crossed and sure and not told.open and not (back and one.rank):
                rival = rival or told
    return rival


def _is(name: int | None, here: int | None, beside: int | None, partner: int | None) -> bool:
    """Whether a name is the one here, with its partner or nobody else beside it."""
    return name is not None and name == here and (partner is None or beside in (partner, None))


def _whole(document: Document, entity: int | None) -> int | None:
    return None if entity is None else document.derive(_bearers)[entity]


def _bearers(document: Document) -> tuple[int, ...]:
    """For each entity the one that it is a short form of: "the Kings" of the Prairie Kings; itself if none."""
    every = document.derive(names).entities
    parts = [frozenset(entity.text.lower().split()) for entity in every]
    found = []
    for at, own in enumerate(parts):
        wider = [i for i, other in enumerate(parts) if own < other and every[i].kind != "people"]
        found.append(wider[0] if len(wider) == 1 else at)
    return tuple(found)


@cache
def _verbs() -> dict[str, tuple[tuple[tuple[str, ...], str, bool], ...]]:
    """The families of verbs, each with what stands behind it, the relation, and whether its subject is the first."""
    found: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    for relation, both in _RELATIONS.items():
        for phrases, first in zip(both, (True, False), strict=True):
            for phrase in phrases.split():
                verb, *after = phrase.split("_")
                found.setdefault(family(verb), []).append((tuple(after), relation, first))
    return {verb: tuple(sorted(forms, key=lambda form: -len(form[0]))) for verb, forms in found.items()}


def _sides(
    document: Document, block: int, own: Words, first: int, last: int, one: Aligned | None = None
) -> Iterator[Sides]:
    """Each place of a sentence or headline that has somebody on one side of a relation."""
    text = document.blocks[block].text
    for at in range(first, last):
        if own.folded[at] in _NOUNS and at > first and (told := _of_noun(document, block, own, (first, at, last), one)):
            yield told
            continue
        forms = _verbs().get(own.families[at])
        if forms is None or at == first or own.folded[at - 1] in _DETERMINERS or own.folded[at - 1].endswith("'s"):
            continue
        by = next((i for i in range(at + 1, min(at + _FAR, last)) if own.folded[i] == "by"), None)
        passive = _is_passive(own, first, at) or (by is not None and by - at < 3 and own.folded[at] != own.families[at])
        chosen = one is None and own.families[at] in _CHOOSING and own.folded[at] != own.families[at]
        passive = passive or (chosen and not own.folded[at].endswith("s"))
        subject = _subject(document, block, own, first, at, one)
        behind = [(form, _behind(own, text, at, last, form[0])) for form in forms]
        fits = [(form, begin) for form, begin in behind if begin is not None]
        if not fits:
            continue
        size = len(fits[0][0][0])
        kept = [form for form, _ in fits if len(form[0]) == size]
        if passive:
            doer = _after(document, block, own, by + 1, last) if by is not None else None
            subject, object_, end = doer, subject, by + 1 if by is not None else at
        else:
            object_, end = _after(document, block, own, fits[0][1], last), fits[0][1]
        relations = frozenset(form[1] for form in kept)
        one_, two = (subject, object_) if kept[0][2] else (object_, subject)
        one_, two = _whole(document, one_), _whole(document, two)
        if one_ == two:
            continue
        if chosen and passive:
            one_, two = two, None
            relations = frozenset({"succession"})
        yield Sides(relations, one_, two, _place(block, own, first, at, min(end + 2, last)), _is_open(own, first, at))


def _is_open(own: Words, first: int, at: int) -> bool:
    return not _OPEN.isdisjoint(own.folded[max(first, at - _FAR) : at])


def _is_passive(own: Words, first: int, at: int) -> bool:
    near = own.folded[max(first, at - 4) : at]
    j = len(near) - 1
    while j >= 0 and (near[j] in _AUX or near[j].endswith("ly")):
        if near[j] in BE and not own.folded[at].endswith("ing"):
            return True
        j -= 1
    return False


def _behind(own: Words, text: str, at: int, last: int, after: tuple[str, ...]) -> int | None:
    """Where the other party begins behind a verb and its particle or preposition; None where those are not there."""
    begin = at + 1
    for word in after:
        i = begin
        while i < min(begin + _FAR, last) and own.folded[i] != word:
            if own.folded[i] in _CLAUSE or not _STOPS.isdisjoint(text[own.ends[i - 1] : own.starts[i]]):
                return None
            i += 1
        if i >= min(begin + _FAR, last):
            return None
        begin = i + 1
    return begin


_BEHIND_SUBJECT = PREPOSITIONS | _AUX


def _subject(document: Document, block: int, own: Words, first: int, at: int, one: Aligned | None) -> int | None:
    """The entity that is the subject of a verb."""
    if one is None:
        end = next((i for i in range(first + 1, at) if own.folded[i] in _BEHIND_SUBJECT or _is_form(own, i)), at)
        return _entity(party(document, 0, own, first, end))
    j = at - 1
    while j >= first and (own.folded[j] in _AUX or own.folded[j].endswith("ly")):
        j -= 1
    if j < first:
        return None
    text = document.blocks[block].text
    loose = own.folded[at].endswith("ing") or own.folded[at - 1] == "to"
    if loose and (
        own.folded[j] in PREPOSITIONS or own.folded[j] in _CLAUSE or "," in text[own.ends[j] : own.starts[j + 1]]
    ):
        return _opens(document, one)
    if own.folded[j] == "and" and j == at - 1:
        return _opens(document, one)  # "Malvo came back and beat Holt"
    if own.folded[at - 1] == "to" and own.texts[j][0].isupper():
        return _entity(party_at(document, one, j))  # "named Ana Veld to succeed him"
    if own.folded[j] == "who" and j - 1 >= first:
        return _entity(party_at(document, one, j - 1))
    return _entity(subject_of(document, one, text, j))


def _is_form(own: Words, at: int) -> bool:
    """Whether a word of a headline is a verb or participle that ends its subject: "Veld jailed for killing Ruiz"."""
    return own.folded[at].endswith("ed") and own.folded[at] != own.families[at] and own.texts[at][0].islower()


def _opens(document: Document, one: Aligned) -> int | None:
    """The entity that a sentence begins with."""
    own, block = one.own, one.sentence.block
    first = next(
        (i for i in range(one.sentence.first, one.sentence.last) if own.starts[i] >= dateline(document, one)), None
    )
    if first is None:
        return None
    known = document.derive(names).within(block, own.starts[first], own.starts[first] + 1)
    if known and known[0].kind != "people" and not gazetteer.lands(document.text(Passage(*known[0][:3]))):
        return known[0].entity
    stop = min(first + _NP, one.sentence.last - 1)
    return _entity(party(document, block, own, first, phrase_end(document.blocks[block].text, own, first, stop)))


def _after(document: Document, block: int, own: Words, begin: int, last: int) -> int | None:
    """The entity that the phrase names which begins at a word, or the one in apposition to it."""
    if begin >= last:
        return None
    text = document.blocks[block].text
    end = phrase_end(text, own, begin, min(begin + _NP, last - 1))
    found = _entity(party(document, block, own, begin, end))
    if found is None and block and end < last and text[own.ends[end - 1] : own.starts[end]] == ", ":
        end += own.folded[end] in _TITLES
        known = document.derive(names).within(block, own.starts[end], own.starts[end] + 1)
        return known[0].entity if known and known[0].kind not in ("place", "people") else None
    return found


def _entity(one: Party | None) -> int | None:
    return one.entity if one is not None and not one.pure else None


def _of_noun(document: Document, block: int, own: Words, at: tuple[int, int, int], one: Aligned | None) -> Sides | None:
    """ "a 2-1 win over the Kestrels", "the murder of Dean Hollis"."""
    first, noun, last = at
    relation, before = _NOUNS[own.folded[noun]]
    behind = next((i for i in range(noun + 1, min(noun + 3, last)) if own.folded[i] in before.split()), None)
    if behind is None:
        return None
    owner = next((i for i in range(noun - 1, max(first, noun - 4) - 1, -1) if own.folded[i].endswith("'s")), None)
    if one is None:
        subject = _subject(document, block, own, first, noun, None)
    else:
        subject = _entity(party_at(document, one, owner)) if owner is not None else _opens(document, one)
    object_ = _after(document, block, own, behind + 1, last)
    subject, object_ = _whole(document, subject), _whole(document, object_)
    if object_ is None or subject == object_:
        return None
    place = _place(block, own, first, noun, min(behind + 3, last))
    return Sides(frozenset({relation}), subject, object_, place, _is_open(own, first, noun))


def _place(block: int, own: Words, first: int, at: int, end: int) -> Passage:
    low = max(first, at - _FAR)
    return Passage(block, own.starts[low], own.ends[end - 1])


_WINNING = frozenset(map(family, "win land scoop secure clinch bag get".split()))
_GETTING = _WINNING | {"award", "grant"}
_AWARDED = re.compile(
    r"\b(?:was|were|been|is|are|being) (?:awarded|given|granted|presented|handed) to |\b(?:went|gone|goes) to |"
    r"\b(?:awarded|granted|given|handed|presented) (?=[A-Z])"
)


def awarded(document: Document) -> tuple[Passage, Passage] | None:
    """Who wins in the headline and who is given it in the lead, where the body has both: "the licence went to Malvo"
    under "Corran wins licence"; None where the headline's is given or wins anything there."""
    claim, verb = document.derive(headline_claim), document.derive(predicate)
    if claim is None or verb is None or claim.asks:
        return None
    head = document.derive(words)[0]
    if head.families[verb] not in _WINNING or (winner := _subject(document, 0, head, claim.first, verb, None)) is None:
        return None
    things = {root(word) for word in head.folded[verb + 1 : claim.last]} - {""}
    winner, rival = _whole(document, winner), None
    for one in document.derive(alignment):
        block, own = one.sentence.block, one.own
        text = document.blocks[block].text
        for given in _AWARDED.finditer(text, one.sentence.start, one.sentence.end):
            begin = next(
                (i for i in range(one.sentence.first, one.sentence.last) if own.starts[i] >= given.end()), None
            )
            to = None if begin is None else _whole(document, _after(document, block, own, begin, one.sentence.last))
            if to == winner:
                return None
            met = len({root(own.folded[at]) for at in one.met} & things)
            if to is not None and one.rank < _SURE and met >= 2 and begin is not None:
                rival = rival or Passage(block, given.start(), own.ends[min(begin + 2, one.sentence.last - 1)])
        for at in range(one.sentence.first + 1, one.sentence.last):
            if own.families[at] in _GETTING and winner == _whole(
                document, _subject(document, block, own, one.sentence.first, at, one)
            ):
                return None
    return rival and (Passage(0, head.starts[claim.first], head.ends[verb]), rival)
