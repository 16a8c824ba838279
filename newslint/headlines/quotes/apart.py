"""Whether the body has a headline's quotation from somebody else than the headline: told apart by what each is."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import LONG
from newslint.headlines.names.described import descriptions, is_role
from newslint.headlines.quotes.office import name_words
from newslint.headlines.quotes.speaker import Teller, speaker_at, teller
from newslint.lang.en import family, fold, is_common
from newslint.lang.en_synonyms import synonyms
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading._name_kinds import is_people
from newslint.reading.names import names
from newslint.reading.quotations import quotations
from newslint.reading.sentences import sentence_at
from newslint.reading.words import words

_WIDE = frozenset(
    "man woman boy girl star player expert official source politician celebrity person people doctor scientist "
    "academic teacher athlete artist musician worker staff member hero legend ace teenager adult resident".split()
)
"""What many are called besides what else they are."""
_CHIEFS = frozenset("leader chief boss head director manager executive president chairman chairwoman chair".split())
"""What somebody is of something: without the something, of anything."""
_BODIES = frozenset(
    map(
        family,
        "union council company firm bank university agency department authority commission committee parliament "
        "association federation board institute charity club team hospital school police army navy court ministry "
        "party bureau embassy foundation airline operator retailer manufacturer regulator watchdog jury family".split(),
    )
)
"""Those for whom many speak."""
_NOT_NOW = frozenset({"former", "ex", "late", "previous", "deputy", "vice", "assistant", "shadow", "acting"})
_SPOKES = frozenset({"spokesman", "spokeswoman", "spokesperson", "statement"})
_PARTIES = frozenset("gop dems opposition government ministers campaigners critics".split())


def misattributed(document: Document, content: tuple[str, ...], every: tuple[Passage, ...]) -> Passage | None:
    """Who says the words in the body, where that is not whom the headline describes by ``content`` and somebody else
    is; ``every`` are the places where the body has the words."""
    if not content or len(content) > _LONG:
        return None
    if any(map(_is_verb, content[:-1])) and not any(
        content[0] in fold(entity.text).split() for entity in document.derive(names).entities
    ):
        return None
    if family(content[-1]) != content[-1] and is_role(content[-1]):
        return None  # "Farmers": any of them
    found: Passage | None = None
    for place in every:
        quotation = speaker_at(document, place)
        who = teller(document, quotation) if quotation else None
        if (
            who is None
            or _beside(document, place, who, content)
            or (_fits(who, content) and not _of_another_side(document, who, content))
            or not _is_another(document, who, content)
        ):
            return None
        found = found or who.passage
    return found


_LONG = 4


def _is_verb(word: str) -> bool:
    return word.endswith(("s", "ed")) and word != family(word) and verb_share(word) >= _VERB and not is_role(word)


_VERB = 5


def _beside(document: Document, place: Passage, who: Teller, content: tuple[str, ...]) -> bool:
    """Whether the headline's speaker stands in the sentence of the quotation too, unless it is whose wife speaks."""
    sentence = sentence_at(document, place.block, place.start)
    if sentence is None or who.tie or family(content[-1]) in who.described:
        return False
    own, spoken = document.derive(words)[place.block], document.derive(quotations)
    return any(
        own.folded[at].removesuffix("'s") == content[-1]
        and not spoken.inside(place.block, own.starts[at], own.ends[at])
        for at in range(sentence.first, sentence.last)
    )


def _fits(who: Teller, content: tuple[str, ...]) -> bool:
    """Whether the headline's words may be for the body's speaker."""
    head = family(content[-1])
    if not _SPOKES.isdisjoint(who.described) or not who.named.isdisjoint(content):
        return True
    kin = {head, family(LONG.get(head, head))} | {family(other) for other in synonyms(head)}
    if not kin.isdisjoint(who.described):
        return head not in _CHIEFS or len(content) < 2 or not _of_other(who, content)
    return head in _CHIEFS and not _CHIEFS.isdisjoint(who.described) and not _of_other(who, content)


def _of_other(who: Teller, content: tuple[str, ...]) -> bool:
    """Whether a chief is said to be of something else: "council leader" for "union leader"."""
    of, theirs = family(content[-2]) if len(content) > 1 else "", who.described & _BODIES
    return of in _BODIES and bool(theirs) and of not in theirs


def _of_another_side(document: Document, who: Teller, content: tuple[str, ...]) -> bool:
    """Whether the speaker has the headline's role on another side: "Seaford coach" for "Hawks coach"."""
    if len(content) < 2 or family(content[-1]) not in who.described or not who.named.isdisjoint(content):
        return False
    role, side = family(content[-1]), {family(word) for word in content[:-1]}
    known, entities = document.derive(descriptions), document.derive(names).entities
    about = {entity.id for entity in entities if set(fold(entity.text).split()) & who.named}
    told = who.described.union(*(known.get(one, frozenset()) for one in about))
    others = (said for one, said in known.items() if one not in about)
    return bool(who.named) and side.isdisjoint(told) and any(role in said and side & said for said in others)


def _is_another(document: Document, who: Teller, content: tuple[str, ...]) -> bool:
    """Whether the body has somebody else who is what the headline says."""
    head, known = family(content[-1]), document.derive(descriptions)
    entities = document.derive(names)
    if who.tie and not who.owner.isdisjoint(content):
        return True  # "Tarn's agent" for "Tarn"
    if head in _WIDE or head in _PARTIES or is_people(head):
        return False
    if head in _BODIES and who.described.isdisjoint(_BODIES):
        return False  # Many may speak for it.
    by_role = is_role(head)
    if by_role and not any(is_role(word) for word in who.described):
        return False
    if not by_role and not who.named:
        return False  # "The Texan senator" may be whom the headline names.
    needed = {family(word) for word in content[-2:-1]} if head in _CHIEFS else set()
    if head in _CHIEFS and not needed:
        return False
    for entity in entities.entities:
        own = {word for at in entity.mentions for word in name_words(document, entities.mentions[at])}
        if own <= who.named or (who.named and own & who.named and not _namesakes(own, who.named)):
            continue
        said = known.get(entity.id, frozenset())
        if (
            by_role
            and (head in said or (head in _CHIEFS and not said.isdisjoint(_CHIEFS)))
            and needed <= said
            and _NOT_NOW.isdisjoint(said)
        ):
            return True
        if not is_common(content[-1]) and content[-1] in own and entity.kind == "person":
            return True
    return False


def _namesakes(one: set[str], other: frozenset[str]) -> bool:
    """Whether two share a surname and no given name."""
    return len(one & other) == 1 and len(one) > 1 and len(other) > 1
