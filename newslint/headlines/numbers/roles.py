"""What a number is said of, by the word beside it: the dead or the hurt, profit or sales."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.headline import below
from newslint.headlines.numbers.context import Told, is_adjective, is_change, lead, same_noun
from newslint.lang.en import family
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.sentences import sentence_at
from newslint.reading.words import words


def _table(**members: str) -> dict[str, str]:
    return {family(word): role for role, listed in members.items() for word in listed.split()}


_OF_PEOPLE = _table(
    dead="kill killed killing dead die died death deaths fatality fatalities body bodies corpse corpses "
    "perish perished",
    hurt="hurt injure injured injury injuries wound wounded hospital hospitals hospitalised "
    "hospitalized treatment treated "
    "casualty casualties",
    missing="missing unaccounted search searching look looking",
    held="arrest arrested detain detained",
    saved="rescue rescued",
)
OF_MONEY = _table(
    profit="profit profits earnings income",
    sales="sales revenue revenues turnover",
    loss="loss losses",
    debt="debt debts",
    deficit="deficit shortfall",
    takings="take takings gross earn rake",
    cost="cost costs budget",
)
_OF_SHARES = {word: role for word, role in OF_MONEY.items() if role != "takings"} | _OF_PEOPLE
"""Those who are asked speak of taking office, part or steps."""
_ROLES = {"count": _OF_PEOPLE, "ordinal": _OF_PEOPLE, "money": OF_MONEY, "percent": _OF_SHARES}
"""By kind of number: families of words to what the number beside them is said of."""
_CLAUSE = re.compile(r"[,;:()–—.!?]\s")
_AND = frozenset({"and", "but", "while", "with", "as", "or", "plus", "from", "compared", "against", "than"})
_SUPPOSED = frozenset({"presumed", "feared", "believed", "thought"})
"""Before "dead" they say that nobody has found them."""
_DOING = frozenset({"kill", "wound", "injure", "arrest", "detain", "rescue"})
"""Behind "to" they are what somebody does: "three officers were able to wound him"."""
_REACH = 9
_BESIDE = 2


def role(document: Document, quantity: Quantity, others: frozenset[int]) -> str:
    """What a number is said of, empty where its clause names nothing, or two things that it may be said of.

    ``others`` are where further numbers of its kind begin in its block; the words beyond them are theirs.
    """
    own = document.derive(words)[quantity.block]
    first = bisect_right(own.ends, quantity.start)
    last = bisect_left(own.starts, quantity.end)
    before, _ = _nearest(document, quantity, range(first - 1, max(-1, first - 1 - _REACH), -1), others)
    after, at = _nearest(document, quantity, range(last, min(len(own.starts), last + _REACH)), others)
    if before and after and before != after:
        # "Profit rose to $2m on sales", but "a blast that kills and 11 people hurt".
        return "" if quantity.kind == "count" else after if at < last + _BESIDE else before
    return before or after


def _nearest(document: Document, quantity: Quantity, order: range, others: frozenset[int]) -> tuple[str, int]:
    """The first role on one side of a number within its clause, and the index of the word that tells it."""
    own, text = document.derive(words)[quantity.block], document.blocks[quantity.block].text
    roles = _ROLES.get(quantity.kind, {})
    near = quantity.start if order.step < 0 else quantity.end
    for at in order:
        between = text[own.ends[at] : near] if order.step < 0 else text[near : own.starts[at]]
        if _CLAUSE.search(between + " ") or own.folded[at] in _AND or own.starts[at] in others:
            break
        found = roles.get(family(own.folded[at]))
        if found and not (own.folded[at] in _DOING and "to" in own.folded[max(0, at - 2) : at]):
            return ("" if found == "dead" and at and own.folded[at - 1] in _SUPPOSED else found), at
        near = own.starts[at] if order.step < 0 else own.ends[at]
    return "", -1


def other_role(document: Document, own: Quantity, held: list[Quantity], body: Sequence[Quantity]) -> Quantity | None:
    """The body's number in the headline's role, where all those like the headline's are said of something else.

    Eleven dead are not borne out by eleven hurt where seven died.
    """
    wanted = role(document, own, _starts(own, document.derive(quantities)))
    if not wanted:
        return None
    moves = own.kind == "percent" and is_change(document, own)
    for other in body:
        alike = other.kind == own.kind and other.unit == own.unit and other.value != own.value
        if moves and not is_change(document, other) and not _is_gain(document, other, wanted):
            continue  # "covers 70 per cent of costs" is no drop of costs.
        if alike and (role(document, other, _starts(other, body)) == wanted or _is_gain(document, other, wanted)):
            shared = other.kind == "percent" and bool(held) and all(same_noun(other, one) for one in held)
            if all(_plays_another(document, one, wanted, body, shared) for one in held):
                return other
    return None


def fewer(document: Document, own: Quantity, story: Told) -> Quantity | None:
    """The number that the top of the body has of the same fate, where it counts nobody else in it.

    "Two people died and a third was hurt" does not make three dead; "a man and two children died" does.
    """
    body = story.body
    wanted = role_in(document, own, body) if own.kind == "count" else ""
    if wanted not in FATES:
        return None
    counts = [other for other in body if other.kind in ("count", "ordinal")]
    same = [other for other in counts if role_in(document, other, body) == wanted]
    if len(same) != 1 or same[0].kind != "count" or same[0].approximate or own.approximate:
        return None
    if story.rank(same[0]) >= _TOP or is_adjective(document, same[0]):
        return None
    if own.value < NAMED and same[0].block != lead(document):
        return None
    text = document.blocks[same[0].block].text
    joined = text[: same[0].start].rstrip().lower().endswith((" and", ",", " with", " plus"))
    return None if joined or same[0].value >= own.value or _counts_others(document, wanted) else same[0]


_TOP = 3
NAMED = 10
"""So many a story may count by saying who they are."""


def role_in(document: Document, quantity: Quantity, every: Iterable[Quantity]) -> str:
    """What a number is said of, among the other numbers of its side."""
    return role(document, quantity, _starts(quantity, document.derive(quantities) if not quantity.block else every))


def _counts_others(document: Document, wanted: str) -> bool:
    """Whether another, a second or a body more shares the fate anywhere."""
    for block in document.derive(below):
        own = document.derive(words)[block]
        for at, word in enumerate(own.folded):
            near = own.folded[max(0, at - _REACH) : at]
            if _OF_PEOPLE.get(family(word)) == wanted and not _FURTHER.isdisjoint(near):
                return True
    return False


FATES = frozenset({"dead", "hurt", "missing", "held"})
"""The roles that exclude each other."""
_FURTHER = frozenset("another third fourth fifth later others both also too including".split())


def of_base(document: Document, own: Quantity, held: list[Quantity], body: Sequence[Quantity]) -> Quantity | None:
    """The part that is told where all numbers like the headline's are the whole: "500 of its 1,500 jobs"."""
    opens = own.kind == "count" and not document.blocks[0].text[: own.start].strip()
    if own.kind != "count" or not (own.noun or (opens and role_in(document, own, body) in FATES)):
        return None
    parts = [_part_of(document, other, body) for other in held]
    return parts[0] if parts and all(part is not None for part in parts) else None


def _part_of(document: Document, whole: Quantity, body: Sequence[Quantity]) -> Quantity | None:
    text = document.blocks[whole.block].text
    for other in body:
        before = other.block == whole.block and other.end < whole.start and other.kind == whole.kind
        if before and _OF_ITS.fullmatch(text, other.end, whole.start):
            return other
    return None


_OF_ITS = re.compile(r" of (?:its|the|their|his|her|our|[A-Z][\w .&-]{1,40}['’]s?) (?:\w+ )?")


def _plays_another(document: Document, other: Quantity, wanted: str, body: Sequence[Quantity], shared: bool) -> bool:
    """Whether a number is said of something else; ``shared``: it is a share of what the wanted one is a share of."""
    played = role(document, other, _starts(other, body))
    if other.kind == "percent" and wanted in OF_MONEY.values() and not played and not _names(document, other, wanted):
        return True  # "Exports grew by 40 per cent" for a jump in profit
    # "A third is in hospital" counts nobody dead.
    return (bool(played) or shared or other.kind == "ordinal") and played != wanted


def _is_gain(document: Document, other: Quantity, wanted: str) -> bool:
    """Whether a percentage is a change of what its sentence is about: "profit came to $6m, a gain of 14 per cent"."""
    own = document.derive(words)[other.block]
    at = bisect_right(own.ends, other.start)
    gain = own.folded[max(0, at - 3) : at]
    change = other.kind == "percent" and len(gain) == 3 and gain[0] in {"a", "an"} and gain[2] == "of"
    return change and wanted in OF_MONEY.values() and _names(document, other, wanted)


def _names(document: Document, other: Quantity, wanted: str) -> bool:
    """Whether the sentence of a number has a word for a role."""
    sentence = sentence_at(document, other.block, other.start)
    if sentence is None:
        return True
    own = document.derive(words)[other.block].folded[sentence.first : sentence.last]
    return any(OF_MONEY.get(family(word)) == wanted for word in own)


def _starts(own: Quantity, every: Iterable[Quantity]) -> frozenset[int]:
    return frozenset(
        other.start
        for other in every
        if other.block == own.block and other.kind == own.kind and other.start != own.start
    )
