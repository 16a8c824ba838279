"""Who only stood by: the headline's party or place that the body has as a witness, as beaten, or as somewhere near, and
the one that stands in its place."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, root
from newslint.headlines.headline import below, headline_claim, predicate, vocabulary
from newslint.headlines.names.described import is_role
from newslint.headlines.names.support import countries, headline_names
from newslint.lang import gazetteer
from newslint.lang.en import STOPWORDS, family
from newslint.model import Passage
from newslint.reading.names import names
from newslint.reading.words import Words, words

_TOP, _ENOUGH, _FAR = 3, 2, 3
_BEFORE = re.compile(
    r"\b(?:"
    + "|".join(
        (
            r"(?:drift\w*|blew|blown|billow\w*|spread|smoke|visible|seen|heard) [^.;,]{0,40}?"
            r"(?:toward\w*|over|to|across|from|in|as far as) (?:\w+ ){0,2}?",
            r"(?:based|headquartered|registered|born) in (?:[A-Z][\w-]+, )?",
            r"(?:behind|after) (?:him|her|them)\b[^.;]{0,40}? (?:came|was|were|finished) (?:\w+ ){0,3}?",
            r"(?:second|runner-up|silver) (?:place )?(?:went|was|fell) (?:to )?(?:\w+ ){0,3}?",
            r"(?:as far (?:away )?as|across the (?:[\w-]+ ){1,3}?(?:from|to)) (?:\w+ ){0,5}?",
            r"(?:also|other) (?:has|have|runs?|operates?|owns?|with|includ\w+)\b[^.;]*",
            r"(?:earlier|once|first|previously|originally|initially|briefly|had|also|long) (?:been )?(?:looked at|bid|"
            r"consider\w*|eyed|weighed|favou?red|studied|toured|scouted|talked to|courted|wooed) [^.;]*",
            r"(?:shortlist\w*|short list|finalists?|runners?-up|nominees|contenders|candidates|field)\b[^.;]{0,60}"
            r"\b(?:by|from|were|was|included|with|and|of) [^.;]*",
            r"(?:beat|beating|beaten|beats|ahead of|edg\w+ out|pipp\w+|instead of|rather than|snubb\w+|passed over|"
            r"turned down|outbid\w*|saw off|defeat\w+|preferr\w+ (?:\w+ ){1,3}?(?:to|over)|chosen over|picked over|"
            r"fought off|held off|not) (?:\w+ ){0,3}?",
        )
    )
    + r")\Z",
    re.IGNORECASE,
)
"""What stands before a name that has no part in the deed, up to that name."""
_PASSING = (
    r"(?:pulled|cut|squared|laid|rolled|nodded|knocked|headed|set up|teed up|crossed|played in|found|picked out)"
    r" (?:it |the ball )?(?:back |on |off |across |down |in )?(?:for |to )?"
)
_AFTER = re.compile(
    r"\A(?:[^.;]{0,50}?,)?[^.;,]{0,60}?(?: who| which)?(?: (?:is|are|was|were|been|being|has|have|had))+ (?:not|never)"
    r"(?: been)? (?:\w+ )?(?:involved|part|connected|accused|charged|suspected|implicated|affected|to blame|at fault|"
    r"blamed|under suspicion|the one)\b|"
    r"\A(?:,? [^,.;]{0,80},)?[^.;A-Z]{0,70}\b(?:"
    + "|".join(
        (
            r"(?:took|had|played) no part|no part in|gave evidence|testified|as a witness",
            r"(?:prosecution|chief|main|key|star|first) witness",
            r"rais\w+ the alarm|alerted|tipped off",
            r"called (?:in )?(?:the )?(?:police|detectives|999|911|an ambulance)",
            r"(?:kept|been) informed|no need to (?:act|step)|in the running|runners?-up|(?:came|finished|was) second",
            r"lost out|missed out|on the shortlist|(?:has|have|had) none\b",
            r"(?:was|were) (?:passed over|overlooked|shortlisted|spared|unaffected|unhurt|outbid)",
            r"thought (?:was |to be )?the favou?rite|been (?:the favou?rite|tipped)",
            r"(?:will|would|is to|are to|can) (?:stay|remain|be kept|be saved)|is to (?:have|get|receive|keep)",
            r"(?:is|was) safe|not affected|had also (?:bid|applied|submitted|offered)",
            _PASSING + "[A-Z]",
            r"provid\w+ the (?:cross|pass|assist)",
        )
    )
    + ")"
)
"""What follows such a name in its clause."""
_NAMED_TOO = re.compile(r"\b(?:sister (?:site|plant|factory|school|ship|mill|shop|store|hospital|title|paper))\b")
_LOST = frozenset(
    map(
        family,
        "lose miss snub fail spare reject beat second not no without rival keep stay save tip alert witness testify "
        "call report warn say tell see hear deny welcome praise hail back support react criticise slam urge want "
        "demand hope fear await face ahead".split(),
    )
)
"""Headline words of those who stand by, or speak of it: what they did may be just that."""
_LOCATING = frozenset("in at outside near off to of".split())
_APPOSED = re.compile(
    r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2},(?: \d{1,3},)? (?:who (?:was|is|worked as) )?"
    r"((?:the|an?|then) [a-z][^,.;:()]{2,50}?)(?=[,.;:()]| who | which )"
)
"""What somebody is, behind the full name: "Bruno Tarn, 51, the club's barman,"."""
_OPENS = re.compile(r"(?:The|An?) (?:[a-z-]+ ){0,2}?([a-z]+) of (?:the |an? )?[a-z][\w’'-]*(?: [a-z]+)?")
"""Whom a story opens with by what he is: "The head of the national museum"."""
_INSTEAD = re.compile(r"\binstead\b|\bsister (?:site|plant|factory|school|mill|shop|store|hospital)\b")
_PASSED = re.compile(rf"\b{_PASSING}((?:[A-Z][\w’'-]+ ?){{1,3}}), who\b")
"""Who got the ball and scored, where the headline has the one who passed it."""
BODIES = frozenset(map(family, "ministry council agency regulator watchdog authority department".split()))
ROLES = BODIES | frozenset(
    map(
        family,
        "teacher doctor nurse driver landlord tenant head headteacher principal mayor councillor priest vicar bishop "
        "imam officer constable sergeant inspector guard warder manager coach captain chairman director secretary "
        "clerk accountant treasurer surgeon midwife pharmacist farmer fisherman skipper pilot conductor lawyer "
        "solicitor judge magistrate banker broker builder electrician plumber caretaker cleaner carer porter postman "
        "lecturer professor scientist student pupil soldier general colonel chef cook waiter owner minister ambassador "
        "envoy deputy chief matron governor curator librarian referee umpire jockey trainer agent shopkeeper grocer "
        "butcher baker engineer mechanic foreman miner".split(),
    )
)


def stands_by(document: Document) -> tuple[Passage, Passage] | None:
    """The headline's party or place, and the one that the top of the body has where all that it tells of the
    headline's is that it stood by; None where one mention of it is free of such words."""
    claim, verb = document.derive(headline_claim), document.derive(predicate)
    if claim is None or claim.asks or "?" in document.blocks[0].text:
        return None
    head = document.derive(words)[0]
    said = head.folded[claim.first : claim.last]
    bases = head.families[claim.first : claim.last]
    if not _LOST.isdisjoint(bases) and any(
        base in _LOST
        for base, word in zip(bases, said, strict=True)
        if word != "missing" and (word != "lost" or "jobs" not in said)
    ):
        return None
    for first, last, keys, role in _parties(document, head, verb):
        topic = claim.stems - {root(word) for word in keys}
        top = document.derive(alignment)[:_TOP]
        if len(frozenset().union(*(one.stems for one in top)) & topic) < (1 if role else _ENOUGH):
            continue
        if any(_at(one, keys) is not None for one in top[:1]):
            continue
        if document.derive(vocabulary).isdisjoint((keys[0], keys[0] + "'s")):
            continue
        told = [one for one in document.derive(alignment) if _at(one, keys) is not None]
        if not all(_of_others(one, keys) or _only_stands_by(document, one, keys) for one in told):
            continue
        if not any(_only_stands_by(document, one, keys) for one in told):
            continue
        if any(_elsewhere(document, block, keys) for block in document.derive(below)):
            continue
        place = _is_place(document, head, first, last, keys)
        if place and last < claim.last and is_role(head.folded[last]):
            # "Malvo firm's sawmill burns" is not of Malvo; "Malvo team finds" is, and has others in its stead.
            if head.folded[last] in _GROUPS and (others := _institution(document, keys)):
                return Passage(0, head.starts[first], head.ends[last]), others
            continue
        if found := _instead(document, head, keys, role=role, place=place):
            return Passage(0, head.starts[first], head.ends[last - 1]), found
    return None


def _parties(document: Document, head: Words, verb: int | None) -> Iterator[tuple[int, int, tuple[str, ...], bool]]:
    """The headline's names and the role that does or suffers its act: first and last word, the words that the body
    would have, whether it is a role."""
    claim = document.derive(headline_claim)
    if claim is None:
        return
    for group in document.derive(headline_names):
        own = tuple(head.folded[at].removesuffix("'s") for at in group)
        yield group[0], group[-1] + 1, own[-1:] if len(own) > 1 and gazetteer.is_given_name(own[0]) else own, False
    if verb is not None and claim.first < verb <= claim.first + _FAR and family(head.folded[verb - 1]) in ROLES:
        low = verb - 1
        while low > claim.first and head.folded[low - 1] not in STOPWORDS and head.folded[low - 1].isalpha():
            low -= 1
        yield low, verb, (head.folded[verb - 1],), True


def _at(one: Aligned, keys: tuple[str, ...]) -> int | None:
    """The word of a sentence where a run of words begins; None where it has none."""
    own, size, last = one.own.folded, len(keys), one.sentence.last - len(keys) + 1
    for first in (keys[0], keys[0] + "'s"):
        at = one.sentence.first - 1
        while first in own[at + 1 : last]:
            at = own.index(first, at + 1, last)
            if all(own[at + i].removesuffix("'s") == keys[i] for i in range(size)):
                return at
    return None


def _elsewhere(document: Document, block: int, keys: tuple[str, ...]) -> bool:
    """Whether a block that is no prose of the story has the words."""
    prose = {one.sentence.block for one in document.derive(alignment)}
    return block not in prose and keys[-1] in document.derive(words)[block].folded


def _only_stands_by(document: Document, one: Aligned, keys: tuple[str, ...]) -> bool:
    """Whether a sentence has the party under a word of standing by that the headline has not."""
    at = _at(one, keys)
    if at is None:
        return False
    text, own = document.blocks[one.sentence.block].text, one.own
    before = text[one.sentence.start : own.starts[at]]
    after = text[own.ends[at + len(keys) - 1] : one.sentence.end]
    found = _BEFORE.search(before) or _AFTER.search(after) or _NAMED_TOO.search(after)
    return found is not None and found.group() != ""


def _of_others(one: Aligned, keys: tuple[str, ...]) -> bool:
    """Whether a sentence has a name only before whoever speaks for it: "Kentucky officials"."""
    at = _at(one, keys)
    own = one.own.folded
    return at is not None and not _SPEAKING.isdisjoint(map(family, own[at + len(keys) : at + len(keys) + 1]))


_SPEAKING = frozenset(
    map(family, "official leader lawmaker resident supporter fan neighbour spokesman spokeswoman".split())
)


def _is_place(document: Document, head: Words, first: int, last: int, keys: tuple[str, ...]) -> bool:
    known = any(gazetteer.is_place(word) or countries(word) for word in (*keys, " ".join(keys)))
    kinds = {
        mention.kind
        for mention in document.derive(names).mentions
        if keys[-1] in document.text(Passage(mention.block, mention.start, mention.end)).lower().split()
    }
    located = first > 0 and head.folded[first - 1] in _LOCATING - {"of", "to"}
    return "person" not in kinds and (known or "place" in kinds or located)


_GROUPS = frozenset(
    "team group scientists researchers academics astronomers archaeologists palaeontologists paleontologists surgeons "
    "doctors engineers students biologists geologists chemists physicists historians experts lab laboratory university "
    "museum institute college hospital observatory".split()
)
_INSTITUTION = re.compile(
    r"\b(?:by|from|of|at) (?:(?:an?|the) )?(?:[\w’'-]+ ){0,4}?"
    r"(?:[Mm]useum|[Uu]niversity|[Ii]nstitute|[Cc]ollege|[Ll]aborator(?:y|ies)|[Oo]bservatory|[Hh]ospital|[Aa]cademy|"
    r"[Aa]gency|[Ff]oundation|[Ss]ociety)\b(?:,? (?:of|for|in|at) (?:[A-Z][\w-]+ ?){1,3})?"
)


def _institution(document: Document, keys: tuple[str, ...]) -> Passage | None:
    """The museum or university at the top of the body whose people did what the headline has a team of a place do."""
    for one in document.derive(alignment)[:_TOP]:
        if _at(one, keys) is None:
            found = _INSTITUTION.search(document.blocks[one.sentence.block].text, one.sentence.start, one.sentence.end)
            if found:
                return Passage(one.sentence.block, found.start(), found.end())
    return None


_EDGES = frozenset({"edge", "outskirts", "town", "village", "suburb"})


def _instead(document: Document, head: Words, keys: tuple[str, ...], *, role: bool, place: bool) -> Passage | None:
    """Who or what the top of the body has in the place of the headline's."""
    known = document.derive(names)
    for one in document.derive(alignment):
        block, text = one.sentence.block, document.blocks[one.sentence.block].text
        passed = None if _at(one, keys) is None else _PASSED.search(text, one.sentence.start, one.sentence.end)
        if passed:
            return Passage(block, passed.start(1), passed.end(1))
    for one in document.derive(alignment)[: _TOP + _FAR if place else _TOP]:
        block, text = one.sentence.block, document.blocks[one.sentence.block].text
        if one.rank >= _TOP and not _INSTEAD.search(text, one.sentence.start, one.sentence.end):
            continue
        if role and family(keys[-1]) not in BODIES:
            found = _APPOSED.search(text, one.sentence.start, one.sentence.end)
            if found and keys[-1] not in found.group().lower():
                return Passage(block, found.start(1), found.end(1))
            opens = _OPENS.match(text, one.sentence.start, one.sentence.end) if not one.rank else None
            if opens and family(opens.group(1)) in ROLES and keys[-1] not in opens.group().lower():
                return Passage(block, opens.start(), opens.end())
            continue
        for mention in known.within(block, one.sentence.start, one.sentence.end):
            shown = document.text(Passage(block, mention.start, mention.end))
            parts = {part.removesuffix("'s") for part in shown.lower().split()}
            if (mention.kind == "people" and not place) or not parts.isdisjoint((*keys, *head.folded)):
                continue
            if place:
                before = text[one.sentence.start : mention.start].removesuffix("the ").split()[-2:]
                beside = {"in", "at", "outside"} | ({"to"} if one.rank == 0 else set())
                if before and (before[-1].lower() in beside or before[0] in _EDGES):
                    return Passage(block, mention.start, mention.end)
            elif mention.kind in {"person", "organisation"} or (mention.kind == "other" and (role or len(parts) > 1)):
                return Passage(block, mention.start, mention.end)
    return None
