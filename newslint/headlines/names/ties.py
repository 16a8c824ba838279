"""Ties of a headline that the body has otherwise: whose brother it is, which court ruled, who takes over whom."""

from __future__ import annotations

from collections.abc import Sequence

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import LONG, Aligned, alignment
from newslint.headlines.headline import below, families_said, headline_claim
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_families import family_set
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading.words import Words, words

KIN = {
    word: kind
    for kind, listed in (
        ("spouse", "husband wife widow widower partner spouse fiance fiancee boyfriend girlfriend"),
        ("sibling", "brother sister"),
        ("child", "son daughter father mother stepfather stepmother stepson stepdaughter parent child dad mum mom"),
        ("uncle", "uncle aunt nephew niece"),
        ("cousin", "cousin"),
        ("grandchild", "grandfather grandmother grandson granddaughter grandparent"),
    )
    for word in listed.split()
}
"""Kin to the tie between the two: whoever has a father is a son or a daughter."""
_COURTS = frozenset("supreme high appeal appeals district crown magistrates constitutional full military".split())
_RULES = frozenset(
    map(
        family,
        (
            "rule say hold uphold dismiss reject find overturn opinion decision judgment ruling order direct grant bar "
            "block strike quash halt stop suspend stay allow award acquit convict sentence jail clear void annul tell "
            "refuse"
        ).split(),
    )
)
_ONWARD = re.compile(
    r"\b(?:may|might|could|would|will|can|to|plans?|vow\w*|intend\w*|consider\w*|appeal\w*|next|further|before|take|move|"
    r"approach|leave to|ask\w*|go(?:es|ing)?)\b[^.;]{0,40}\Z|\b(?:in|since|of) (?:\w+ )?(?:19|20)\d\d\b[^.;]{0,30}\Z|"
    r"\b(?:years? ago|earlier|previously|last (?:year|month|week))\b[^.;]{0,30}\Z",
    re.IGNORECASE,
)
"""Before a court to which somebody may go yet, or which once ruled on another matter."""
_JUDGED, _RULED = 4, 12


def other_court(document: Document, which: str) -> Passage | None:
    """The court whose decision the top of the body tells, where it is another kind of court than the headline's."""
    top = document.derive(alignment)[:_JUDGED]
    if which not in _COURTS or any(_sits(document, which, one) for one in top) or _has_ruled(document, which):
        return None
    if body := _no_court(document, which, top):
        return body
    for one in top:
        own, first, last = one.own, one.sentence.first, one.sentence.last
        for i in range(first + 1, last):
            if own.folded[i] != "court" or not own.texts[i][0].isupper():
                continue
            if _RULES.isdisjoint(map(family, own.folded[max(first, i - _RULED) : min(last, i + _RULED)])):
                continue
            appeals = own.folded[i + 1 : i + 2] == ["of"] and own.folded[i + 2 : i + 3] in (["appeal"], ["appeals"])
            other = "appeals" if appeals else own.folded[i - 1]
            same = {which, other} <= {"appeal", "appeals"} or other == which
            if other in _COURTS and not same:
                low, high = (i, i + 2) if appeals else (i - 1, i)
                return Passage(one.sentence.block, own.starts[low], own.ends[high])
            if same and not _is_onward(document, one, i):
                return None
    return None


def _has_ruled(document: Document, which: str) -> bool:
    """Whether the body speaks anywhere of what a court of the kind ruled: "the appeals court ruling"."""
    return any(
        one.own.folded[at] == "court" and one.own.folded[at - 1] == which and family(one.own.folded[at + 1]) in _RULING
        for one in document.derive(alignment)
        for at in range(one.sentence.first + 1, one.sentence.last - 1)
    )


_RULING = family_set("ruling rule decision order judgment stay")
_BODIES = frozenset("commission tribunal ombudsman arbitrator adjudicator inspectorate regulator watchdog".split())
"""Who rules like a court and is none."""
_HAVING = frozenset({"has", "have", "had", "also", "today", "yesterday"})


def _no_court(document: Document, which: str, top: Sequence[Aligned]) -> Passage | None:
    """The commission or tribunal that gives the ruling, where no court of the headline's kind has given one yet."""
    head = document.derive(words)[0].folded
    if not any(
        word == "court" and head[at - 1] == which and _RULES.intersection(map(family, head[at + 1 : at + 2]))
        for at, word in enumerate(head)
    ):
        return None
    if any(_sits(document, which, one) for one in document.derive(alignment)):
        return None
    if which in _HIGHER and _BENCH.isdisjoint(document.derive(families_said)):
        for one in top:
            text, sentence = document.blocks[one.sentence.block].text, one.sentence
            if alone := _ALONE.search(text, sentence.start, sentence.end):
                return Passage(sentence.block, alone.start(), alone.end())
    if any(_any_court_rules(one) for one in document.derive(alignment)):
        return None
    for one in top:
        own, first, last = one.own, one.sentence.first, one.sentence.last
        for i in range(first + 1, last - 1):
            if own.folded[i] not in _BODIES:
                continue
            then = i + 1
            while then < last - 1 and own.folded[then] in _HAVING:
                then += 1
            if family(own.folded[then]) in _RULES - {"say", "tell"}:
                return Passage(one.sentence.block, own.starts[i - 1], own.ends[then])
    return None


_HIGHER = frozenset({"supreme", "appeal", "appeals"})
_BENCH = frozenset(map(family, "panel bench justices appellate".split()))
_ALONE = re.compile(
    r"\b(?:district|county|state|trial|circuit|federal|magistrates?'?|lower[- ]court) judge "
    r"(?:has |had )?(?:ruled|ordered|struck|blocked|upheld|dismissed|rejected|overturned|"
    r"quashed|halted|barred|found|thrown|threw)\b"
)
"""One judge, who is no court of appeal."""


def _any_court_rules(one: Aligned) -> bool:
    """Whether a sentence has any court or judge with a verb of ruling right behind."""
    own, last = one.own.folded, one.sentence.last
    return any(
        own[at] in {"court", "judge", "judges", "justices", "bench"}
        and not _RULES.isdisjoint(map(family, own[at + 1 : min(at + 4, last)]))
        for at in range(one.sentence.first, last)
    )


def _sits(document: Document, which: str, one: Aligned) -> bool:
    """Whether a sentence has the court of a kind, but for where somebody may go yet and for what it once ruled."""
    own, first, last = one.own, one.sentence.first, one.sentence.last
    courts = (at for at in range(first + 1, last) if own.folded[at] == "court" and own.folded[at - 1] == which)
    return any(not _is_onward(document, one, at) for at in courts)


def _is_onward(document: Document, one: Aligned, at: int) -> bool:
    text = document.blocks[one.sentence.block].text
    return bool(_ONWARD.search(text, one.sentence.start, one.own.starts[at - 1]))


_OWNER, _FAR, _VERB = 7, 3, 5
_MARKS = re.compile(r"[,;:.()“”\"]")


def of_whom(document: Document) -> tuple[Passage, Passage] | None:
    """ "Mayor's brother" above the brother of somebody else, "bishop's son" above a nephew of the bishop."""
    claim = document.derive(headline_claim)
    if claim is None:
        return None
    head = document.derive(words)[0]
    for at in range(claim.first + 1, claim.last):
        kin = family(head.folded[at].removesuffix("'s"))
        if kin not in KIN or not head.folded[at - 1].endswith("'s"):
            continue
        owner = family(head.folded[at - 1].removesuffix("'s"))
        if owner not in document.derive(families_said):
            continue
        if found := _former(document, owner, kin) or _tie(document, owner, kin):
            return Passage(0, head.starts[at - 1], head.ends[at]), found
    return None


_BEFORE = "(?:former|ex|late|retired|then|deputy|acting|shadow|junior|vice|assistant)"
_PLAIN = re.compile(rf"\b{_BEFORE}\b", re.IGNORECASE)


def _former(document: Document, owner: str, kin: str) -> Passage | None:
    """ "Nephew of a former minister" for the "minister's nephew", where the body has no minister's."""
    if _PLAIN.search(document.blocks[0].text):
        return None
    tie = re.compile(
        rf"\b{kin} of (?:an? |the )?({_BEFORE}[ -])?(?:[\w-]+ ){{0,2}}?{owner}\b|"
        rf"(?:\b({_BEFORE})[ -])?(?:\w+ )?\b{owner}(?: [A-Z][\w-]+){{0,2}}['’]s? {kin}\b",
        re.IGNORECASE,
    )
    other: Passage | None = None
    for block in document.derive(below):
        for found in tie.finditer(document.blocks[block].text):
            if not found.group(1) and not found.group(2):
                return None
            other = other or Passage(block, found.start(), found.end())
    return other


def _tie(document: Document, owner: str, kin: str) -> Passage | None:
    """The tie that the body has in place of the headline's; None where it has the headline's, or leaves it open."""
    other: Passage | None = None
    for one in document.derive(alignment):
        own, block = one.own, one.sentence.block
        for i in range(one.sentence.first + 1, one.sentence.last):
            word = family(own.folded[i].removesuffix("'s"))
            if word not in KIN or own.texts[i][0].isupper():
                continue
            whose = _whose(document.blocks[block].text, own, i, one.sentence.last)
            if whose is None:
                if word == kin:
                    return None
                continue
            parts = (part.removesuffix("'s") for part in own.folded[whose[0] : whose[1]])
            named = owner in (family(LONG.get(part, part)) for part in parts)
            if named and KIN[word] == KIN[kin]:
                return None
            known = named or (word == kin and own.texts[whose[1] - 1][0].isupper())
            if known and other is None:
                other = Passage(block, own.starts[min(i, whose[0])], own.ends[max(i, whose[1] - 1)])
    return other


def _whose(text: str, own: Words, at: int, last: int) -> tuple[int, int] | None:
    """The words that say whose brother: behind "of", or before the possessive ending."""
    if own.folded[at + 1 : at + 2] == ["of"] and at + 2 < last:
        end = at + 2
        while end < min(last, at + 2 + _OWNER):
            parted = end > at + 2 and _MARKS.search(text[own.ends[end - 1] : own.starts[end]])
            goes_on = end == at + 2 or own.texts[end][0].isupper() or own.folded[end - 1] in STOPWORDS
            if parted:
                break
            if not goes_on:
                then = next((i for i in range(end, min(end + _FAR, last)) if own.texts[i][0].isupper()), None)
                if then is None or any(verb_share(word) >= _VERB or word in STOPWORDS for word in own.folded[end:then]):
                    break
                end = then  # "of White House adviser Otto Veld"
            end += 1
        return (at + 2, end) if own.folded[end - 1] not in STOPWORDS else None
    if own.folded[at - 1].endswith("'s"):
        low = at - 1
        while low > max(0, at - _FAR) and own.texts[low - 1][0].isupper():
            low -= 1
        return low, at
    return None


_BUYING = frozenset({"buy", "acquire"})
_PAID = r"(?:['’]s?)? (?:share|stock)holders (?:will|would|are to|are due to|stand to) (?:receive|get|be paid)\b"


_AGREEING = (
    r"(?:has |have |had )?(?:agreed to|accepted|backed|recommended|approved|welcomed) (?:an? |the )?(?:[\w.-]+ ){0,2}?"
    r"(?:takeover|offer|bid|buyout|approach)"
)
"""What is said of a firm that is bought."""


def _buys(folded: list[str], at: int) -> bool:
    word, after = family(folded[at]), folded[at + 1 : at + 2]
    return word in _BUYING or (word == "take" and after == ["over"]) or (word == "snap" and after == ["up"])


def bought(document: Document) -> tuple[Passage, Passage] | None:
    """The shareholders who are paid, where the headline has their firm do the buying."""
    claim = document.derive(headline_claim)
    if claim is None:
        return None
    head = document.derive(words)[0]
    verb = next((at for at in range(claim.first + 1, claim.last) if _buys(head.folded, at)), None)
    if verb is None or not any(text[0].isupper() for text in head.texts[verb + 1 : claim.last]):
        return None
    buyer = head.texts[claim.first]
    if not buyer[0].isupper() or buyer in head.texts[verb + 1 : claim.last]:
        return None
    name = rf"\b{re.escape(buyer)}(?: [A-Z]\w+)*"
    agrees = rf"(?:['’]s \w+)?,? {_AGREEING}(?! (?:for|of|to)\b)[^.;]{{0,40}}? (?:by|from) [A-Z][\w’'-]*"
    paid = re.compile(rf"{name}{_PAID}|{name}{agrees}")
    for one in document.derive(alignment):
        sentence = one.sentence
        if found := paid.search(document.blocks[sentence.block].text, sentence.start, sentence.end):
            here = Passage(0, head.starts[claim.first], head.ends[verb])
            return here, Passage(sentence.block, found.start(), found.end())
    return None
