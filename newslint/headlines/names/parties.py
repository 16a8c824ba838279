"""Who takes part in an act: the phrases around a verb that name somebody, and whether two of them can be one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, among
from newslint.headlines.names.roles import KINDS
from newslint.headlines.names.support import NICKNAMES, countries, dateline
from newslint.headlines.names.ties import KIN
from newslint.lang import acts, gazetteer
from newslint.lang.en import STOPWORDS, family, is_common
from newslint.reading.names import Entity, names
from newslint.reading.words import Words
from newslint.record import NamedTuple

BE = frozenset("is are was were be been being".split())
_AUX = BE | frozenset("has have had will would could may might must should do does did not also now already to".split())
PREPOSITIONS = frozenset(
    "in on at of for from with by over after against into about amid as under during near off to through".split()
)
_CLAUSE = frozenset(
    "that and but when after as while because if where whether before since although though until which who whose "
    "said says say told".split()
)
_PRONOUNS = frozenset({"he", "she", "it", "they"})
_STOPS = frozenset(',;:()—–"“”')
_OFFICES = frozenset(
    "minister ministry secretary department court general governor mayor commissioner president chancellor "
    "agency".split()
)
"""Nouns of offices and courts, which the words before them tell apart."""
_LESSER = frozenset({"deputy", "vice", "assistant", "shadow"})
_COURTS = frozenset("supreme high appeal appeals district crown magistrates constitutional full military".split())
"""What tells courts apart."""
_BENCH = frozenset({"judge", "judges", "justice", "panel"})
_MORE = {
    "sue": (
        ("file", "suit lawsuit claim complaint"),
        ("bring", "suit lawsuit claim case"),
        ("lodge", "claim complaint"),
        ("launch", "lawsuit"),
        ("ask", "court judge tribunal"),
        ("take", "court"),
    ),
    "expel": (("give", "leave"), ("order", "leave"), ("tell", "leave")),
    "accuse": (("charge", "with"), ("blame", "for")),
    "buy": (("pay", "for"),),
    "deny": (("plead", "not"),),
    "fine": (("impose", "fine penalty"), ("levy", "fine penalty"), ("issue", "fine penalty"), ("slap", "fine penalty")),
    "sign": (("bring", "in"),),
    "jail": (("send", "prison jail"), ("give", "sentence")),
    "drop": (("withdraw", "from"), ("pull", "out")),
}
"""An act to the verbs that say it with one of these words behind them."""
_IMPOSING = frozenset({"impose", "levy", "issue", "slap"})
"""Verbs whose sufferer stands behind "on": "imposed a penalty of 17 million on the bank"."""
_FULL = 2
_INITIALS = 6
_SIDES = tuple(
    frozenset(map(family, side.split()))
    for side in (
        "buy acquire purchase swallow borrow receive hire recruit sign join beat defeat win",
        "sell offload dispose divest flog lend give quit leave lose",
    )
)
"""Verbs whose doers stand on the two sides of one act: who sells is not another buyer."""
_NEAR, _AFTER = 7, 12


class Party(NamedTuple):
    """Who takes part: word indices of the phrase, the entity it names if any, its countries or states, its office.

    ``office`` is the noun and the words before it; ``pure``: the phrase ends in a country or a state.
    """

    first: int
    last: int
    entity: int | None
    lands: frozenset[str]
    office: tuple[str, frozenset[str]] | None
    pure: bool


class Act(NamedTuple):
    """The act in a sentence: ``at`` is its verb; doer and sufferer where the sentence names them."""

    one: Aligned
    at: int
    doer: Party | None
    sufferer: Party | None


def acts_of(document: Document, verb: str, after: str = "") -> Iterator[Act]:
    """Each place in the body that says the act with a verb, and the particle that follows it if there is one."""
    return (act_at(document, one, at) for one, at in verbs_of(document, verb, after))


def verbs_of(document: Document, verb: str, after: str = "") -> Iterator[tuple[Aligned, int]]:
    """The sentences of the body that say an act, in order, each with the index of its verb."""
    base = family(verb)
    kin = {base}.union(*(act.done - act.things for act in (*acts.of(verb), *acts.of(verb, after))))
    kin -= frozenset().union(*(side for side, other in (_SIDES, _SIDES[::-1]) if base in other))
    more = {word: set(near.split()) for name in (base, *kin) for word, near in _MORE.get(name, ())}
    likely = {name.partition(" ")[0] for name in (*kin, *more)}
    for one, at in among(document, likely):
        folded, last = one.own.folded, one.sentence.last
        if at == one.sentence.first:
            continue
        word = one.own.families[at]
        after = folded[at + 1] if at + 1 < last else ""
        near = more.get(word)
        if (
            word in kin
            or f"{word} {after}" in kin
            or (near and not near.isdisjoint(folded[at + 1 : min(at + _AFTER, last)]))
        ) and not _is_noun(one.own, at):
            yield one, at


def _is_noun(own: Words, at: int) -> bool:
    """Whether a word that can be a verb's base form has no helper and no plural before it: "the Tarn Hill fire"."""
    word, before = own.folded[at], own.folded[at - 1]
    return word == family(word) and own.texts[at - 1][0].isupper() and before not in _AUX and not before.endswith("s")


def act_at(document: Document, one: Aligned, at: int) -> Act:
    """The act that a verb of the body says."""
    own, text = one.own, document.blocks[one.sentence.block].text
    j, passive = at - 1, False
    while j >= one.sentence.first and (own.folded[j] in _AUX or own.folded[j].endswith("ly")):
        passive = passive or own.folded[j] in BE
        j -= 1
    passive = passive and not own.folded[at].endswith("ing")
    before = subject_of(document, one, text, j)
    after = _object(document, one, text, at)
    if family(own.folded[at]) in _IMPOSING and not passive:
        on = next((i for i in range(at + 1, min(at + _AFTER, one.sentence.last - 1)) if own.folded[i] == "on"), None)
        after = (
            None
            if on is None
            else party(
                document,
                one.sentence.block,
                own,
                on + 1,
                phrase_end(text, own, on + 1, min(on + _NEAR, one.sentence.last - 1)),
            )
        )
    return Act(one, at, None if passive else before, before if passive else after)


def subject_of(document: Document, one: Aligned, text: str, j: int) -> Party | None:
    """The party that ends at a word before the verb and its helpers."""
    own, block = one.own, one.sentence.block
    first = max(one.sentence.first, bisect_left(own.starts, dateline(document, one)))
    if j < first:
        return None
    gap = text[own.ends[j] : own.starts[j + 1]]
    if own.folded[j] in _PRONOUNS and j - 1 > first and own.folded[j - 1] in ("said", "says", "that"):
        back = j - 2 if own.folded[j - 1] == "that" else j - 1
        reported = next((at for at in range(back, first, -1) if own.folded[at] in ("said", "says")), None)
        return subject_of(document, one, text, reported - 1) if reported else None  # "She said that she ..."
    if own.folded[j] in _PRONOUNS or "," in gap:
        return party(document, block, own, first, phrase_end(text, own, first, j))
    if court := _bench(own, first, j):
        return court
    if _is_to(own, j):
        return _capitals(document, block, own, first, j)
    k = j
    while k > first and not _STOPS & set(text[own.ends[k - 1] : own.starts[k]]) and own.folded[k - 1] not in _CLAUSE:
        k -= 1
    if k > first and own.folded[k - 1] == "and" and own.texts[k - 2][0].isupper():
        return None  # "Ana Veld and her deputy Bruno Tavrel"
    last = next((at for at in range(k + 1, j + 1) if own.folded[at] in PREPOSITIONS), j + 1)
    return party(document, block, own, k, last)


def _is_to(own: Words, j: int) -> bool:
    """Whether "to" stands right behind a word: the verb behind it has its doer at the head of the clause."""
    return own.folded[j + 1] == "to"


def _capitals(document: Document, block: int, own: Words, first: int, stop: int) -> Party | None:
    """The name that a sentence begins with."""
    last = first
    while last <= stop and own.texts[last][0].isupper():
        last += 1
    return party(document, block, own, first, last) if last > first + 1 else None


def _bench(own: Words, first: int, stop: int) -> Party | None:
    """The court that a judge or a panel sits at: "a judge at the High Court", "three judges of the Full Court"."""
    for at in range(stop, first, -1):
        if own.folded[at] != "court" or not own.texts[at][0].isupper():
            continue
        low = at
        while low > first and own.texts[low - 1][0].isupper():
            low -= 1
        which = set(own.folded[low:at])
        last = at + 1
        if own.folded[at + 1 : at + 2] == ["of"] and own.folded[at + 2 : at + 3] in (["appeal"], ["appeals"]):
            which, last = which | {"appeals"}, at + 3
        near = own.folded[max(first, low - 4) : low]
        if which and not _BENCH.isdisjoint(near):
            return Party(low, last, None, frozenset(), ("court", frozenset(which)), False)
    return None


_BEHIND_PHRASE = _CLAUSE | _AUX | PREPOSITIONS


def phrase_end(text: str, own: Words, first: int, stop: int) -> int:
    """Where the noun phrase ends that begins at a word."""
    k = first + 1
    while (
        k <= stop and own.folded[k] not in _BEHIND_PHRASE and _STOPS.isdisjoint(text[own.ends[k - 1] : own.starts[k]])
    ):
        k += 1
    return k


def _object(document: Document, one: Aligned, text: str, at: int) -> Party | None:
    own, last = one.own, min(one.sentence.last, at + _NEAR)
    if at + 1 >= last:
        return None
    return party(document, one.sentence.block, own, at + 1, phrase_end(text, own, at + 1, last - 1))


def party(document: Document, block: int, own: Words, first: int, last: int) -> Party | None:
    """The party that a phrase names, or None where it names nobody."""
    while last > first and (own.folded[last - 1] in STOPWORDS or not own.texts[last - 1][0].isalpha()):
        last -= 1
    if last <= first or (block and own.texts[last - 1].isupper() and own.texts[first].isupper() and last - first > 1):
        return None  # "DES MOINES": a dateline
    if block and own.folded[first] in {"a", "an"} and own.folded[last - 1] not in KIN:
        return None  # "An American chief executive": somebody who may be named elsewhere.
    folded = [word.removesuffix("'s") for word in own.folded[first:last]]
    entity = (
        _entity_of(document, folded, own.texts[first:last])
        if block == 0
        else _entity_at(document, block, own, first, last)
    )
    lands = frozenset().union(*({f"state {s}"} if (s := gazetteer.us_state(w)) else countries(w) for w in folded))
    office = next(
        (
            (word, frozenset(folded[:at]))
            for at, word in enumerate(folded)
            if word in _OFFICES and (at or not block or own.folded[first - 1] == "the")
        ),
        None,
    )
    if office and office[0] == "general" and "attorney" not in office[1]:
        office = None
    ends = folded[-1]
    if kin := KIN.get(ends):
        office = ("kin", frozenset({kin}))
    pure = bool(gazetteer.us_state(ends) or gazetteer.country(ends) or gazetteer.governed_from(ends))
    return Party(first, last, entity, lands, office, pure) if entity is not None or lands or office else None


def _entity_of(document: Document, folded: list[str], texts: list[str]) -> int | None:
    """The entity of the body that the headline's phrase ends in."""
    if not texts[-1][0].isupper():
        return None
    phrase = " ".join(folded)
    best, size = None, 0
    for entity in document.derive(names).entities:
        for form in entity.forms:
            low = form.lower().replace(" & ", " ")
            if len(low) > size and (phrase == low or phrase.endswith(" " + low)):
                best, size = entity.id, len(low)
    return best


def party_at(document: Document, one: Aligned, at: int) -> Party | None:
    """The party whose name ends at a word of a sentence."""
    own, low = one.own, at
    while low > one.sentence.first and own.texts[low - 1][0].isupper():
        low -= 1
    return party(document, one.sentence.block, own, low, at + 1)


def _entity_at(document: Document, block: int, own: Words, first: int, last: int) -> int | None:
    """The entity that a phrase of the body ends in."""
    found = document.derive(names).within(block, own.starts[first], own.ends[last - 1])
    fits = [one for one in found if bisect_left(own.ends, one.end) == last - 1 and one.kind != "people"]
    return fits[-1].entity if fits else None


def differ(document: Document, head: Party, body: Party) -> bool:
    """Whether two parties are of one kind and not the same."""
    if head.office and body.office and head.office[0] == body.office[0]:
        some = head.office[0] == "minister" and not head.office[1]  # "A minister" may be a junior one.
        if body.office[1] & _LESSER and not head.office[1] & _LESSER and not some:
            return True  # "The deputy mayor" for "mayor"
        if head.office[0] == "court":
            one, two = head.office[1] & _COURTS, body.office[1] & _COURTS
            return bool(one and two) and one.isdisjoint(two) and not ("high" in one and "supreme" in two)
        if head.lands and body.lands:
            return head.lands.isdisjoint(body.lands)
        kin = head.office[0] == "kin"
        apart = (head.office[1], body.office[1]) if kin else (head.office[1] & KINDS, body.office[1] & KINDS)
        return bool(apart[0] and apart[1]) and apart[0].isdisjoint(apart[1])
    if (head.office or body.office) and (head.entity is None or body.entity is None):
        return False
    if head.pure and body.pure:
        return head.lands.isdisjoint(body.lands)
    if head.pure or body.pure:
        return False
    if head.entity is None or body.entity is None or head.entity == body.entity:
        return False
    every = document.derive(names).entities
    mine, theirs = every[head.entity], every[body.entity]
    if not NICKNAMES.isdisjoint(mine.text.lower().split()):
        return False
    kinds = {"person" if _is_called(one) else one.kind for one in (mine, theirs)}
    if kinds != {"person"} and not kinds <= {"organisation", "other"}:
        return False
    if any(is_common(form) for one in (mine, theirs) for form in one.forms):
        return False  # "Rovers", "Marines": a short name or a kind
    return namesakes(mine.text, theirs.text) or not any(alike(a, b) for a in mine.forms for b in theirs.forms)


def _is_called(entity: Entity) -> bool:
    """Whether a name of two words goes by its last alone, as people do: "Nils Lindqvist", "Lindqvist"."""
    parts = entity.text.split()
    return entity.kind == "other" and len(parts) == _FULL and parts[-1] in entity.forms


def namesakes(one: str, other: str) -> bool:
    """Whether two full names share the surname alone."""
    mine, theirs = one.lower().split(), other.lower().split()
    if (
        set(mine) <= set(theirs)
        or set(theirs) <= set(mine)
        or len(mine) < _FULL
        or len(theirs) < _FULL
        or mine[-1] != theirs[-1]
    ):
        return False
    return mine[0][0] != theirs[0][0] and not gazetteer.same_given_name(mine[0], theirs[0])


def alike(one: str, other: str) -> bool:
    """Whether a name may be a form of another: a word in common, its beginning, or its letters in their order."""
    mine, theirs = one.lower(), other.lower()
    if set(re.findall(r"\w+", mine)) & set(re.findall(r"\w+", theirs)) or mine[:4] == theirs[:4]:
        return True
    short, long = sorted((mine, theirs), key=len)
    if any(name.isupper() and 1 < len(name) < _INITIALS for name in (one, other)) and mine[0] == theirs[0]:
        return True  # "TMC" for "Trinamool"
    if len(short) > 1 and short in "".join(part[0] for part in re.findall(r"\w+", long)):
        return True
    letters = iter(long)
    return short[0] == long[0] and all(char in letters for char in short)


def same(document: Document, one: Party, other: Party) -> bool:
    """Whether two parties are the same: by the words they share, or as one entity of the body."""
    if not one.lands.isdisjoint(other.lands) or one.entity is None or other.entity is None:
        return not one.lands.isdisjoint(other.lands)
    every = document.derive(names).entities
    mine, theirs = every[one.entity], every[other.entity]
    return mine is theirs or (not namesakes(mine.text, theirs.text) and alike(mine.text, theirs.text))
