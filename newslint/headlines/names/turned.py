"""Roles of a headline that are changed about in the body: the deputy for the chief, the saved for the saver, one
disease for another, the south for the north."""

from __future__ import annotations

from collections.abc import Iterable

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.headline import below, headline_claim, predicate
from newslint.headlines.names.across import across, awarded
from newslint.headlines.names.bystanders import BODIES, ROLES
from newslint.headlines.names.moves import moved
from newslint.headlines.names.parties import BE
from newslint.headlines.names.scorers import scorer
from newslint.headlines.names.sides import other_way
from newslint.headlines.names.sites import other_site
from newslint.headlines.names.ties import KIN
from newslint.headlines.names.venues import venue
from newslint.lang import acts
from newslint.lang.en import STOPWORDS, family
from newslint.model import Passage
from newslint.reading.words import Words, words

_TOP = 3
_RANKS = frozenset(
    "chief principal captain governor mayor bishop chairman editor director sheriff teacher head executive ceo".split()
)
_BOSSES = frozenset({"executive", "ceo"})
_BELOW_BOSS = re.compile(
    r"\b(?:finance|financial|operations|operating|marketing|sales|technology|commercial|legal|personnel) "
    r"(?:director|chief|officer)\b",
    re.IGNORECASE,
)
_LESS = "(?:deputy|vice|assistant|associate|lieutenant|auxiliary|under|sub)"
_SAYING = (
    "said says told thanked called declined praised added promised accepted announced asked welcomed confirmed "
    "described defended backed urged apologised apologized condemned"
)
_SPEAKS = re.compile(
    rf"\A[^.;]{{0,40}}?\b(?:{_SAYING.replace(' ', '|')}|stood by|stands by|could not|would not|must|"
    r"has not been|was not|is not|refused to comment|did not)\b"
)
_SPOKEN = frozenset(map(family, _SAYING.split())) | {"stand", "refuse"}


def _below(role: str) -> re.Pattern[str]:
    return re.compile(rf"\b{_LESS}[ -]?(?:[a-z]+ ){{0,2}}?{role}\b|\b{_LESS}{role}\b", re.IGNORECASE)


_QUALIFIED = re.compile(rf"\b{_LESS}\b|\b(?:former|ex|acting)\b", re.IGNORECASE)


def lesser_rank(document: Document) -> tuple[Passage, Passage] | None:
    """The deputy who did it, where the headline has the chief and all that the body has of that one is what he says."""
    claim, verb = document.derive(headline_claim), document.derive(predicate)
    if claim is None or verb is None or claim.asks:
        return None
    head = document.derive(words)[0]
    role = head.folded[verb - 1]
    if role not in _RANKS or family(head.folded[verb]) in _SPOKEN or _QUALIFIED.search(document.blocks[0].text):
        return None
    low = _BELOW_BOSS if role in _BOSSES else _below(role)
    plain = re.compile(rf"\b{role}(?:['’]s)?\b", re.IGNORECASE)
    rival: Passage | None = None
    for one in document.derive(alignment):
        block, start, end = one.sentence.block, one.sentence.start, one.sentence.end
        text = document.blocks[block].text
        lesser = list(low.finditer(text, start, end))
        if lesser and one.rank < _TOP and one.stems:
            rival = rival or Passage(block, lesser[0].start(), lesser[0].end())
        for found in plain.finditer(text, start, end):
            inside = any(each.start() <= found.start() < each.end() for each in lesser)
            if not inside and (one.rank == 0 or not _SPEAKS.match(text[found.end() : end])):
                return None
    return rival and (Passage(0, head.starts[claim.first], head.ends[verb - 1]), rival)


_ANIMALS = frozenset("dog cat horse bull cow dolphin pony donkey".split())
_SOMEBODY = (ROLES - BODIES) | frozenset(
    map(
        family,
        "girl boy man woman child baby passenger patient victim robber thief burglar customer worker neighbour gunman "
        "hiker swimmer climber firefighter policeman cyclist guest hotel club union employer bank insurer".split(),
    )
)
_MORE = {
    "pay": frozenset({"compensate", "repay", "refund"}),
    "rescue": frozenset({"pull", "drag", "carry"}),
    "save": frozenset({"pull", "drag", "carry", "rescue"}),
}
_PAYS = re.compile(r"\b(?:ordered|told|made|forced|has|must) (?:to )?(pay|compensate|repay|refund)\b")
_ENDS = frozenset("from in at on to for by with after before over of and but as who which that".split())
_REACH = 6


def turned(document: Document) -> tuple[Passage, Passage] | None:
    """ "Dog saves girl" above a body where the girl saves the dog; None where the body has it the headline's way."""
    pair = _pair(document)
    if pair is None:
        return None
    doer, done_to, verb, here = pair
    wanted = frozenset({verb}).union(*(act.done for act in acts.of(verb)), _MORE.get(verb, ()))
    rival: Passage | None = None
    for one in document.derive(alignment):
        own, last = one.own.folded, one.sentence.last
        for at in range(one.sentence.first + 1, last):
            if family(own[at]) not in wanted or (own[at - 1] == "had" and one.rank):
                continue
            before, after = _around(one, at)
            if own[at - 1] in BE and not own[at].endswith("ing"):
                before, after = (after, before) if "by" in own[at + 1 : at + 2] else (frozenset(), before)
            if done_to in after or (doer in before and done_to not in before):
                return None
            if doer in after and one.rank < _TOP:
                rival = rival or Passage(one.sentence.block, one.own.starts[at], one.own.ends[min(at + 2, last - 1)])
    return rival and (here, rival)


def _around(one: Aligned, at: int) -> tuple[frozenset[str], frozenset[str]]:
    """The families of the words before a verb in its sentence, and of those of the phrase behind it."""
    own, first, last = one.own.folded, one.sentence.first, one.sentence.last
    stop = next((i for i in range(at + 1, last) if own[i] in _ENDS), last)
    before = (own[i].removesuffix("'s") for i in range(max(first, at - _REACH), at))
    after = (own[i].removesuffix("'s") for i in range(at + 1, min(stop, at + _REACH)))
    return _of_kind(map(family, before)), _of_kind(map(family, after))


def _of_kind(said: Iterable[str]) -> frozenset[str]:
    """The families of words, and for breeds that of the animal: "her spaniel" is a dog."""
    found = frozenset(said)
    return found | {"dog"} if not found.isdisjoint(_BREEDS) else found


_BREEDS = frozenset(
    map(
        family,
        "spaniel labrador terrier collie sheepdog alsatian greyhound whippet poodle beagle retriever puppy pup mongrel "
        "hound pug bulldog husky rottweiler dachshund setter lurcher".split(),
    )
)


def _pair(document: Document) -> tuple[str, str, str, Passage] | None:
    """Who does it to whom in the headline, as families of words for people or animals, and the verb."""
    claim, verb = document.derive(headline_claim), document.derive(predicate)
    if claim is None or claim.asks:
        return None
    head = document.derive(words)[0]
    if paid := _payer(document, head, claim.first, claim.last):
        return paid
    if verb is None or verb - claim.first > _REACH:
        return None
    one = _somebody(head, claim.first, verb)
    behind = verb + 2 if head.folded[verb + 1 : verb + 2] == ["by"] else verb + 1
    end = next((at for at in range(behind, claim.last) if head.folded[at] in _ENDS), min(claim.last, behind + 3))
    two = _somebody(head, behind, end)
    if not one or not two or one == two:
        return None
    here = Passage(0, head.starts[claim.first], head.ends[end - 1])
    passive = behind == verb + 2
    return (two, one, family(head.folded[verb]), here) if passive else (one, two, family(head.folded[verb]), here)


def _payer(document: Document, head: Words, first: int, last: int) -> tuple[str, str, str, Passage] | None:
    """Who has to pay whom: "Tenant told to pay landlord"."""
    paying = _PAYS.search(document.blocks[0].text)
    at = next((at for at in range(first, last) if paying and head.starts[at] == paying.start(1)), None)
    if paying is None or at is None or at + 1 >= last:
        return None
    before = next(i for i in range(first, last) if head.starts[i] >= paying.start())
    one, two = _somebody(head, first, before), _somebody(head, at + 1, at + 2)
    here = Passage(0, head.starts[first], head.ends[at + 1])
    return (one, two, "pay", here) if one and two and one != two else None


def _somebody(head: Words, first: int, last: int) -> str:
    """The family of the last word of a phrase that names somebody by what they are; empty where it does not."""
    own = [head.folded[at].removesuffix("'s") for at in range(first, last) if head.folded[at].isalpha()]
    own = [word for word in own if word not in STOPWORDS]
    if not own:
        return ""
    one = family(own[-1])
    return one if one in KIN or one in _ANIMALS or one in _SOMEBODY else ""


_DISEASES = (
    "measles", "mumps", "rubella", "cholera", "typhoid", "malaria", "dengue", "polio", "diphtheria", "meningitis",
    "hepatitis", "tuberculosis", "whooping cough", "chickenpox", "scarlet fever", "ebola", "zika", "rabies", "anthrax",
    "mpox", "norovirus", "salmonella", "listeria", "lassa", "marburg", "yellow fever", "scabies", "tetanus", "leprosy",
)  # fmt: skip
_DISEASE = re.compile(rf"\b(?:{'|'.join(_DISEASES)})\b", re.IGNORECASE)
_ASIDE = re.compile(
    r"\b(?:jabs?|vaccin\w*|immuni[sz]\w*|shots?|boosters?|dose|ruled out|negative|not|unlike|feared|at first|initially|"
    r"previous|earlier|last year|in (?:19|20)\d\d|as with|similar)\b",
    re.IGNORECASE,
)


def disease(document: Document) -> tuple[Passage, Passage] | None:
    """The disease at the top of the body where the headline has another, which the body has only aside: in jabs, as
    ruled out."""
    head = list(_DISEASE.finditer(document.blocks[0].text))
    if len(head) != 1:
        return None
    own = head[0].group().lower()
    rival: Passage | None = None
    for one in document.derive(alignment):
        block, start, end = one.sentence.block, one.sentence.start, one.sentence.end
        text = document.blocks[block].text
        for found in _DISEASE.finditer(text, start, end):
            if found.group().lower() == own:
                if not _ASIDE.search(text, start, end):
                    return None
            elif one.rank < _TOP - 1 and rival is None and not _ASIDE.search(text, start, end):
                rival = Passage(block, found.start(), found.end())
    return rival and (Passage(0, head[0].start(), head[0].end()), rival)


_SIDES = {"North": "South", "South": "North", "East": "West", "West": "East"}
_COMPASS = re.compile(r"\b(North|South|East|West)(?:ern)? ([A-Z][a-z]{2,})\b")


def other_side(document: Document) -> tuple[Passage, Passage] | None:
    """ "North Tarnland" above a body that has only South Tarnland."""
    for found in _COMPASS.finditer(document.blocks[0].text):
        side, name = found.groups()
        texts = [document.blocks[block].text for block in document.derive(below)]
        if any(re.search(rf"\b{side}(?:ern)?[ -]{name}|\b{side}(?:ern)?\b", text, re.IGNORECASE) for text in texts):
            continue
        for one in document.derive(alignment)[: _TOP - 1]:
            text = document.blocks[one.sentence.block].text
            other = re.compile(rf"\b{_SIDES[side]}(?:ern)? {name}")
            if there := other.search(text, one.sentence.start, one.sentence.end):
                return Passage(0, found.start(), found.end()), Passage(one.sentence.block, there.start(), there.end())
    return None


_NO_JURY = re.compile(
    r"\b(?:without a jury|no jury|bench trial|waiv\w+ (?:\w+ ){0,4}?jury|instead of a jury|without any jury)\b"
)


def no_jury(document: Document) -> tuple[Passage, Passage] | None:
    """ "Jury clears surgeon" above a body where a judge alone did."""
    head = document.derive(words)[0]
    at = next((at for at, word in enumerate(head.folded) if word in {"jury", "jurors"}), None)
    for one in document.derive(alignment) if at is not None else ():
        block, start, end = one.sentence.block, one.sentence.start, one.sentence.end
        found = _NO_JURY.search(document.blocks[block].text, start, end)
        if found and at is not None:
            return Passage(0, head.starts[at], head.ends[at]), Passage(block, found.start(), found.end())
    return None


READINGS = (
    no_jury, lesser_rank, turned, disease, other_side, other_way, other_site, across, awarded, venue, scorer, moved,
)  # fmt: skip
