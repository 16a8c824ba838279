"""Which of two places of one kind it is: "plant at Holt to close" above a body where the Corran factory does."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.headline import headline_claim
from newslint.lang import gazetteer
from newslint.lang.en import is_common
from newslint.model import Passage

_KINDS = (
    "plant|factory|mill|works|cannery|brewery|depot|refinery|smelter|quarry|mine|colliery|shipyard|foundry|site",
    "hospital|clinic|surgery",
    "library",
    "museum|gallery",
    "prison|jail",
    "river|creek",
    "lake|reservoir|loch|lough",
    "bridge",
    "tunnel",
    "airfield",
    "church|chapel",
    "theatre|cinema",
    "farm|ranch",
    "dam|weir",
    "pier",
    "bishop|archbishop",
    "council|councillors",
    "university|college",
    "school|academy",
    "stadium|arena",
    "airport",
)
"""Words for places of one kind, of which a region has several."""
_ANY_KIND = tuple("|".join(_KINDS).split("|"))
_NAME = r"(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
_SITES = {
    kind: re.compile(
        rf"(?<![\w’'-])(?!The )({_NAME}) (?:{kind})\b|\b(?:{kind}) (?:in|at|of|near) ({_NAME})", re.IGNORECASE
    )
    for kind in _KINDS
}
"""A place of each kind by its name, before it or behind a preposition."""

_TOP = 3
_GOING = re.compile(
    r"\b(?:to|from|neighbou?ring|nearby|unlike|than|also|other|once|last year)(?: \S+){0,4} \Z", re.IGNORECASE
)


def other_site(document: Document) -> tuple[Passage, Passage] | None:
    """The headline's place of a kind and the one that the top of the body has, where that knows the headline's only
    further down or as where something goes."""
    claim = document.derive(headline_claim)
    text = document.blocks[0].text
    if claim is None or claim.asks or claim.lists:
        return None
    low = text.lower()
    if not any(map(low.__contains__, _ANY_KIND)):
        return None
    for kind in _KINDS:
        if not any(map(low.__contains__, kind.split("|"))):
            continue
        head = _SITES[kind]
        sites = [one for one in head.finditer(text) if not _is_plain(one.group(1) or one.group(2))]
        if len(sites) != 1:
            continue
        mine = sites[0]
        name = (mine.group(1) or mine.group(2)).removesuffix("'s").removesuffix("’s")
        if _is_wide(name):
            continue
        if found := _other(document, head, name):
            return Passage(0, mine.start(), mine.end()), found
    return None


def _is_wide(name: str) -> bool:
    """Whether a name is of a country, a large town or a people, whose every place of the kind is meant."""
    folded = [word.lower() for word in name.split()]
    known = [name.lower(), folded[-1], folded[0]]
    return any(gazetteer.is_place(one) or gazetteer.us_state(one) or gazetteer.people_of(one) for one in known)


def _other(document: Document, sites: re.Pattern[str], name: str) -> Passage | None:
    own = name.rsplit(maxsplit=1)[-1]
    rival: Passage | None = None
    known = False
    for one in document.derive(alignment):
        block, sentence = one.sentence.block, one.sentence
        text = document.blocks[block].text
        for at in re.finditer(rf"\b{re.escape(own)}\b", text[sentence.start : sentence.end]):
            aside = rival is not None and not _met(one, f"{own} {sites.pattern}")
            if one.rank < _TOP and not aside and not _GOING.search(text[sentence.start : sentence.start + at.start()]):
                return None
            known = True
        if one.rank < _TOP and rival is None:
            rival = _rival(document, sites, one, own)
    return rival if known else None


def _rival(document: Document, sites: re.Pattern[str], one: Aligned, own: str) -> Passage | None:
    text = document.blocks[one.sentence.block].text
    for found in sites.finditer(text, one.sentence.start, one.sentence.end):
        group = 1 if found.group(1) else 2
        name = found.group(group)
        if own in found.group() or _is_wide(name) or _is_plain(name):
            continue
        if found.start() > one.sentence.start and (len(one.stems) > 1 or _met(one, found.group())):
            return Passage(one.sentence.block, found.start(), found.end())
    return None


def _met(one: Aligned, but: str) -> bool:
    """Whether a sentence has a word of the headline that is not among those of a text."""
    rest = set(re.findall(r"\w+", but.lower()))
    return any(one.own.folded[at].removesuffix("'s") not in rest for at in one.met)


def _is_plain(name: str) -> bool:
    """Whether a name is of common words alone: "Frozen-chip"."""
    return all(is_common(word.lower()) for word in re.findall(r"\w+", name))
