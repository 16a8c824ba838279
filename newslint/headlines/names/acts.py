"""Acts of a headline and of its body with who does them and who suffers them, each by the words for it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, among
from newslint.headlines.headline import headline_claim, predicate
from newslint.headlines.names.described import descriptions, is_role
from newslint.lang import acts, gazetteer
from newslint.lang.en import STOPWORDS, family, is_common
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading.names import names
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

SOMEBODY = "him"
_SAME = {family(word): "driver" for word in ("motorist", "trucker", "lorry-driver")}
_BE = frozenset("is are was were be been being get gets got".split())
_AUX = _BE | frozenset(
    "has have had will would could may might must should do does did not never also then later".split()
)
_ENDS = frozenset(
    "in on at of for from with by over after against into about amid as under during near off to through while when "
    "because if who which that where and but before until till since than following outside inside within".split()
)
_TOWARD = frozenset({"at", "on", "into", "against", "over", "up", "out", "down", "off", "to", "with", "from"})
_CLAUSE = frozenset(
    "that who which where when while because if but after before as since until although though".split()
)
_CLAUSE_OR_AS = _CLAUSE | {"as"}
_STOPS = frozenset(',;:()—–“”".?!')
_PRONOUNS = frozenset("he she it they we i you him them himself herself themselves".split())
_DETERMINERS = frozenset("the a an his her its their this that these those one two three another".split())
_OF = frozenset({"for", "after", "over", "admits", "denies", "admitted"})
FORCE = frozenset(
    map(
        family,
        "attack assault punch hit strike stab kick slap beat drag batter knock wound hurt push shove headbutt bite "
        "scratch grab choke throttle strangle stamp trample tackle spit shoot kill murder maul gore trip throw "
        "spat".split(),
    )
)
HARM = frozenset(
    map(
        family,
        "attack assault punch stab kick slap batter headbutt bite choke strangle stamp spit trample maul "
        "scratch".split(),
    )
)
"""Those that say nothing else."""
_KIN = (
    frozenset(map(family, "con trick swindle cheat defraud dupe scam fleece fool hoodwink".split())),
    frozenset(map(family, "save rescue pull drag carry".split())),
    frozenset(map(family, "sue claim".split())),
    frozenset(map(family, "buy acquire purchase swallow snap take".split())),
    frozenset(map(family, "beat defeat thrash overcome down edge see crush stun humble".split())),
    frozenset(map(family, "withdraw pull back".split())),
    frozenset(map(family, "reject refuse rebuff spurn turn".split())),
    frozenset(map(family, "rest close end finish conclude".split())),
    frozenset(map(family, "tell order ask urge".split())),
    frozenset(map(family, "invite host entertain".split())),
    frozenset(map(family, "blame accuse".split())),
    frozenset(map(family, "hire employ recruit appoint".split())),
    frozenset(map(family, "lend loan".split())),
    frozenset(map(family, "pay compensate repay refund reimburse".split())),
    frozenset(map(family, "praise hail commend thank applaud".split())),
    frozenset(map(family, "leave quit dump".split())),
)
_LIGHT = frozenset(map(family, "lodge file make launch bring submit enter give put mount start seek".split()))
"""Verbs that do what the noun behind them says: "lodged an appeal"."""
_WEAK = frozenset("be have do make take get give go come say see keep put set want need face use find".split())
_NP = 7
_VERB = 6
NAMING = frozenset(map(family, "name appoint crown elect confirm nominate select pick vote swear install".split()))
"""Verbs whose participle has a noun behind it: "Ruiz named chairman"."""


class Act(NamedTuple):
    """An act: the families of the words for who does it and for who suffers it, where it stands, and the family of the
    noun that who does it is called by."""

    doer: frozenset[str]
    sufferer: frozenset[str]
    here: Passage
    rank: int = 0
    head: str = ""


def kin_of(verb: str, after: str) -> frozenset[str]:
    """The families of verbs, with their particles, that say the same act and have the same doer."""
    base = family(verb)
    joined = acts.of(verb, after) if " " in acts.name(verb, after) else ()
    if base in _WEAK and not joined:
        return frozenset()
    kin = set() if joined else {base}
    for act in joined or acts.of(verb):
        if act.name in _ACTS:
            kin |= act.done - act.things
    for group in _KIN:
        if base in group and not joined:
            kin |= group
    if base in HARM:
        kin |= FORCE
    return frozenset(kin - _WEAK)


_ACTS = frozenset(
    "purchase arrest charge resignation dismissal appointment fine suspension rescue release expulsion lawsuit "
    "rejection withdrawal approval attack hack theft closure".split()
)
"""The acts whose words all have the same one do it."""


def headline_acts(document: Document, top: int) -> Iterator[tuple[tuple[str, str], Act]]:
    """The headline's main act, and the one behind "for" or "after": "jailed for punching driver". None where the first
    ``top`` sentences of the body can have neither."""
    claim, head = document.derive(headline_claim), document.derive(words)[0]
    if claim is None:
        return
    verb = document.derive(predicate)
    if verb is None:
        planned = (at for at in range(claim.first + 1, claim.last - 1) if head.folded[at] == "to")
        verb = next((at + 1 for at in planned), None)
    if verb is None or verb >= claim.last:
        return
    text = document.blocks[0].text
    behind = (at for at in range(verb, claim.first, -1) if ":" in text[head.ends[at - 1] : head.starts[at]])
    begin = next(behind, claim.first) if ":" in text else claim.first
    begin = next((at + 1 for at in range(verb - 1, begin, -1) if head.folded[at] in _CLAUSE_OR_AS), begin)
    stop = verb - 1 if head.folded[verb - 1] in ("to", "not") else verb
    if head.folded[verb] == "be" and verb + 1 < claim.last:
        verb += 1  # "to be swallowed by a rival"
    further = [at + 1 for at in range(verb, claim.last - 1) if head.folded[at] in _OF and _is_doing(head, at + 1)]
    if not any(_may_tell(document, head, at, claim.last, top) for at in (verb, *further)):
        return
    subject = _phrase(document, 0, head, begin, stop)
    end = min(claim.last, verb + 1 + _NP)
    follows = head.folded[verb + 1] if verb + 1 < claim.last else ""
    by = next((at for at in range(verb + 1, end) if head.folded[at] == "by"), None)
    passive = head.folded[verb] != family(head.folded[verb]) and not head.folded[verb].endswith(("s", "ing"))
    passive = passive and (by is not None or head.folded[verb - 1] in _BE or _object_free(head, verb, claim.last))
    here = Passage(0, head.starts[claim.first], head.ends[min(verb + 2, claim.last - 1)])
    if family(head.folded[verb]) in NAMING and head.folded[verb].endswith("ed"):
        return
    if passive and by is not None:
        yield (head.folded[verb], follows), Act(_phrase(document, 0, head, by + 1, claim.last), subject, here)
    elif not passive:
        first = verb + 1 + (head.folded[verb + 1 : verb + 2] != [] and head.folded[verb + 1] in _TOWARD)
        object_ = _phrase(document, 0, head, first, claim.last)
        noun = family(head.folded[stop - 1].removesuffix("'s")) if stop > begin else ""
        yield (head.folded[verb], follows), Act(subject, object_, here, head=noun)
        if is_somebody(object_):
            subject = object_  # "Club sues builder for leaving ..."
    for at in further:
        first = at + 1 + (head.folded[at + 1 : at + 2] != [] and head.folded[at + 1] in _TOWARD)
        there = Passage(0, head.starts[claim.first], head.ends[min(at + 1, claim.last - 1)])
        yield (
            (head.folded[at], head.folded[at + 1] if at + 1 < claim.last else ""),
            Act(subject, _phrase(document, 0, head, first, claim.last), there),
        )


def _is_doing(head: Words, at: int) -> bool:
    return head.folded[at].endswith("ing") and head.folded[at] != head.families[at]


def _may_tell(document: Document, head: Words, at: int, last: int, top: int) -> bool:
    """Whether the top of the body has a word by which it may say the act of a verb of the headline."""
    told: set[str] = set()
    for one in document.derive(alignment)[:top]:
        told.update(one.own.families[one.sentence.first : one.sentence.last])
    kin = kin_of(head.folded[at], head.folded[at + 1] if at + 1 < last else "")
    if not told.isdisjoint([name.partition(" ")[0] for name in kin]):
        return True
    return head.families[at] in told and not told.isdisjoint(_LIGHT)


def _object_free(head: Words, verb: int, last: int) -> bool:
    after = head.folded[verb + 1] if verb + 1 < last else ""
    return not after or after in _ENDS or after[0] in "$£€0123456789"


def _phrase(document: Document, block: int, own: Words, first: int, last: int) -> frozenset[str]:
    """The families of the content words of the noun phrase that begins at a word, and what the body calls its names."""
    text = document.blocks[block].text
    at = first
    while at < min(last, first + _NP):
        gap = text[own.ends[at - 1] : own.starts[at]] if at > first else " "
        if at > first and (own.folded[at] in _ENDS or own.folded[at] in _AUX or not _STOPS.isdisjoint(gap)):
            break
        if at > first and not block and own.folded[at] != own.families[at] and verb_share(own.folded[at]) >= _VERB:
            break  # "Passenger bitten by driver wins payout"
        if at == first and (own.folded[at] in _ENDS or own.folded[at] in _PRONOUNS):
            return frozenset({SOMEBODY} if own.folded[at] in ("him", "her", "them") else ())
        at += 1
    return _named(document, block, own, first, at)


def _named(document: Document, block: int, own: Words, first: int, last: int) -> frozenset[str]:
    if last <= first:
        return frozenset()
    owned = (at + 1 for at in range(last - 2, first - 1, -1) if own.folded[at].endswith("'s"))
    first = next(owned, first)  # "Tarn's words" are not Tarn.
    found = {family(own.folded[at].removesuffix("'s")) for at in range(first, last)}
    found |= {_SAME[word] for word in found if word in _SAME}
    found = {word for word in found if word not in STOPWORDS and len(word) > 2 and word[0].isalpha()}
    if block and any(text[0].isupper() for text in own.texts[first:last]):
        known = document.derive(descriptions)
        for mention in document.derive(names).within(block, own.starts[first], own.ends[last - 1]):
            found |= known.get(mention.entity, frozenset())
    return frozenset(found) - _ADJECTIVES


_ADJECTIVES = frozenset("new old young late former big small first last two three".split())


def body_verbs(document: Document, kin: frozenset[str], base: str) -> Iterator[tuple[Aligned, int]]:
    """Each place of the body that says an act: its sentence, and the verb's index."""
    likely = {name.partition(" ")[0] for name in kin} | _LIGHT
    for one, at in among(document, likely):
        own = one.own
        joined = at + 1 < one.sentence.last and f"{own.families[at]} {own.folded[at + 1]}" in kin
        if ((own.families[at] in kin or joined) and _is_verb(own, at)) or (
            own.families[at] in _LIGHT and base in own.families[at + 1 : min(at + 5, one.sentence.last)]
        ):
            yield one, at


def _is_verb(own: Words, at: int) -> bool:
    """Whether a word is no noun behind an article, an adjective or a name."""
    before = own.folded[at - 1] if at else ""
    if before in ("a", "an", "the", "his", "her", "their", "its", "this", "that", "of", "no"):
        return own.folded[at].endswith("ing") and False
    word = own.folded[at]
    return word != family(word) or before in _AUX or before in ("to", "and") or before.endswith("s")


def act_at(document: Document, one: Aligned, at: int) -> Act:
    """The act that a verb of the body says, with who does and who suffers it where its sentence says so."""
    own, block, text = one.own, one.sentence.block, document.blocks[one.sentence.block].text
    j = at - 1
    passive = False
    while j >= one.sentence.first and (own.folded[j] in _AUX or own.folded[j].endswith("ly")):
        passive = passive or own.folded[j] in _BE
        j -= 1
    passive = passive and not own.folded[at].endswith("ing")
    first, last = _subject(one, text, j)
    before = _named(document, block, own, first, last) or _meant(document, one, first, j)
    nxt = at + 1
    by = None
    if passive:
        by = next((i for i in range(at + 1, min(at + _NP, one.sentence.last)) if own.folded[i] == "by"), None)
        after = _phrase(document, block, own, by + 1, one.sentence.last) if by is not None else frozenset()
    else:
        while nxt < one.sentence.last and own.folded[nxt] in _TOWARD:
            nxt += 1
        after = _phrase(document, block, own, nxt, one.sentence.last) if nxt < one.sentence.last else frozenset()
    low = min(first, at) if last > first else at
    high = min(one.sentence.last, (by + 2 if by is not None else nxt + 2)) - 1
    here = Passage(block, own.starts[low if at - low < _NP else at], own.ends[high])
    if passive:
        return Act(after, before, here, one.rank)
    return Act(before, after, here, one.rank, family(own.folded[last - 1].removesuffix("'s")) if last > first else "")


def _meant(document: Document, one: Aligned, first: int, j: int) -> frozenset[str]:
    """Whom a pronoun before a verb means: the name that begins its sentence, or the one before."""
    own = one.own
    near = own.folded[max(one.sentence.first, j - 2) : j + 1]
    if "he" not in near and "she" not in near and "and" not in near:
        return frozenset()
    ranked = document.derive(alignment)
    known = document.derive(names)
    for other in (one, ranked[one.rank - 1] if one.rank else one):
        sentence = other.sentence
        end = own.starts[max(j, 0)] if other is one else sentence.end
        for mention in known.within(sentence.block, sentence.start, end):
            if known.entities[mention.entity].kind in {"person", "other"}:
                low = bisect_left(other.own.starts, mention.start)
                high = bisect_left(other.own.starts, mention.end)
                return _named(document, sentence.block, other.own, low, high)
    return frozenset()


def _subject(one: Aligned, text: str, j: int) -> tuple[int, int]:
    """The words of the noun phrase that is the subject of a verb whose helpers begin behind word ``j``."""
    own, first = one.own, one.sentence.first
    if j < first:
        return first, first
    word = own.folded[j]
    if word in ("who", "which", "that"):
        j -= 1
        if j >= first and word == "that" and own.folded[j] not in STOPWORDS:
            return first, first
    elif word in _PRONOUNS:
        return first, first
    elif (
        (word in _ENDS and own.folded[j + 1].endswith("ing"))
        or word in ("and", "to")
        or own.folded[j + 1 : j + 2] == ["to"]
        or "," in text[own.ends[j] : own.starts[j + 1]]
    ):
        return _head_of_clause(one, text, j)
    k = j
    while k > first and _STOPS.isdisjoint(text[own.ends[k - 1] : own.starts[k]]) and own.folded[k - 1] not in _CLAUSE:
        inside = own.folded[k] not in _DETERMINERS or own.folded[k - 1] in _ENDS
        if not inside or own.folded[k - 1] in _PRONOUNS or own.folded[k - 1] in _AUX:
            break
        k -= 1
    last = next((i for i in range(k + 1, j + 1) if own.folded[i] in _ENDS), j + 1)
    return k, last


def _head_of_clause(one: Aligned, text: str, j: int) -> tuple[int, int]:
    """The first noun phrase of the clause that a word stands in: who "got out and struck"."""
    own, first = one.own, one.sentence.first
    k = j
    while (
        k > first
        and (own.folded[k - 1] not in _CLAUSE or _opens_aside(own, text, first, k - 1))
        and ";" not in text[own.ends[k - 1] : own.starts[k]]
    ):
        k -= 1
    last = k
    while (
        last < j
        and own.folded[last] not in _ENDS
        and own.folded[last] not in _AUX
        and _STOPS.isdisjoint(text[own.ends[last - 1] : own.starts[last]] if last > k else "")
    ):
        if last > k and own.folded[last] != family(own.folded[last]) and own.folded[last].endswith("ed"):
            break
        last += 1
    if own.folded[k] in _PRONOUNS:
        return first, first
    return k, last


def _opens_aside(own: Words, text: str, first: int, at: int) -> bool:
    """Whether a "who" only tells more of the doer before it: "Ida Moss, 61, who farms the land, struck him"."""
    return at > first and own.folded[at] in ("who", "which") and "," in text[own.ends[at - 1] : own.starts[at]]


def is_somebody(party: frozenset[str]) -> bool:
    """Whether a party's words have a role, a people or a name that is no place's."""
    return any(
        is_role(word)
        or gazetteer.people_of(word)
        or not (is_common(word) or gazetteer.is_place(word) or gazetteer.us_state(word))
        for word in party
    )
