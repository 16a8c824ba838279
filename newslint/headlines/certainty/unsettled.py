"""A deed or an effect that the headline states as fact and the body does not: what says that it is open, or one side's.

Between the two stands a closed class of phrases by which a text says that nobody has shown it yet, or that somebody
with a side says so (``lang/data/unsettled.txt``).
"""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, looks_back, root
from newslint.headlines.factuality import factuality
from newslint.headlines.headline import ATTRIBUTING, headline_claim, is_attributed, is_finite
from newslint.headlines.signs import Sign, signs
from newslint.lang.deeds import DEEDS, EFFECTS, EVENTS
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_families import family_set
from newslint.lang.en_synonyms import synonyms
from newslint.model import Passage
from newslint.reading._name_kinds import is_agent
from newslint.reading.quotations import quotations
from newslint.reading.sentences import by_block
from newslint.reading.words import Words, words

_LEAD, _NEWS, _MOST, _TOP = 6, 4, 3, 2
_CLAIMABLE = DEEDS | EFFECTS
_TELLS = family_set("find show prove")
"""How a headline ends that has its claim from a study: ", study finds"."""
DOUBT = family_set(
    "accuse charge arrest sue deny probe investigate question fear warn claim suspect allege link rumour trial inquiry "
    "investigation lawsuit doubt possible likely believe think may might could allegation accusation hunt search "
    "mystery dispute suspicion face verdict guilty convict jail admit sentence plead court blame seek bid want urge "
    "call plan rule judge jury tribunal justice denial indict hold nab book detain remand custody reject report tap "
    "trade clear acquit acquittal exonerate vindicate absolve innocent"
)
"""Words of headlines that leave the claim open themselves, or are about a court that has heard it."""
FEELINGS = family_set(
    "concern anger fury outrage row debate backlash protest controversy criticism outcry alarm panic fear hope "
    "speculation condemnation unrest tension rethink call review question comparison"
)
"""What may well be sparked: nobody need prove that."""


def unsettled(document: Document) -> tuple[Passage, ...]:
    """What says that the headline's deed or effect is not established, the strongest first; nothing where a sentence
    states it itself."""
    claim = document.derive(headline_claim)
    if claim is None or is_attributed(document):
        return ()
    head = document.derive(words)[0]
    at = _stated(document, head, claim.first, claim.last)
    if at is None:
        return ()
    effect = family(head.folded[at]) in EFFECTS
    if effect and not _LIMITS.isdisjoint(head.folded):
        return ()
    found = [
        sign
        for sign in signs(document, "unsettled.txt", _LEAD)
        if (effect or sign.kind != "interest")
        and not (effect and _is_others(document, claim.stems, sign))
        and not _is_of_more(document, sign)
    ]
    if not found or _borne_out(document, head.folded[at], found):
        return ()
    return tuple(sign.place for sign in found[:_MOST])


def _is_others(document: Document, stems: frozenset[str], sign: Sign) -> bool:
    """Whether a sign is that somebody blames or sues whom or what the headline does not name."""
    own = document.derive(words)[sign.place.block]
    here = own.between(sign.place.start, sign.place.end)
    if not here or _AGAINST.isdisjoint(family(own.folded[at]) for at in here):
        return False
    return all(root(word) not in stems for word in own.folded[here[0] : here[-1] + 1 + _OBJECT])


def _is_of_more(document: Document, sign: Sign) -> bool:
    """Whether a sign is of more of the kind than the headline's: "Another 14 deaths remain under investigation"."""
    own = document.derive(words)[sign.place.block]
    one = next(one for one in document.derive(by_block)[sign.place.block] if one.end >= sign.place.end)
    return own.folded[one.first] in _MORE


_MORE = frozenset({"another", "other", "others", "more"})


_LIMITS = frozenset("mice mouse rats lab animals animal monkeys worms flies".split())
"""Words by which a headline says itself how far a finding goes."""
_AGAINST = family_set("blame accuse sue suspect")
_OBJECT = 4


def _stated(document: Document, head: Words, first: int, last: int) -> int | None:
    """The index of the verb by which the headline states a deed or an effect; None where it hedges or attributes."""
    bases = head.families
    if not DOUBT.isdisjoint(bases[first:last]):
        return None
    quoted = document.derive(quotations)
    for at in range(first + 1, last):
        if bases[at] in ATTRIBUTING:
            return None
        participle = head.folded[at].endswith("ing") and head.folded[at] != bases[at]
        noun = head.folded[at - 1] in STOPWORDS and head.folded[at - 1] not in _BEFORE_VERB
        behind = head.folded[at + 1] if at + 1 < last else ""
        if bases[at] not in _CLAIMABLE or participle or noun:
            continue
        if not is_finite(head.folded[at], head.folded[first:at], at + 1 == last):
            continue  # "Charlie Hebdo massacre", "email leak"
        if (
            "to" in head.folded[max(first, at - 2) : at]
            or head.folded[at + 1 : at + 2] == ["to"]
            or not _WHERE.isdisjoint(head.folded[first:at])
            or head.folded[at - 1] == "who"  # "Boss who lied must repay"
        ):
            continue
        if bases[at] in EFFECTS and is_agent(head.folded[first:at]):
            continue  # What people and countries cut, end and raise needs no proof.
        if bases[at] in EFFECTS and (not behind or behind == "down" or not behind[0].isalpha()):
            continue  # "social security cuts", "doubles down", "raise $3 million"
        if bases[at] == "kill" and not EVENTS.isdisjoint(bases[first:at]):
            continue  # How the crash came about that "kills two" is another matter.
        if bases[at] == "kill" and head.folded[at] == "killed" and behind in _BY_WHAT:
            continue  # "Girl killed in shooting" names nobody who did it.
        if quoted.inside(0, head.starts[at], head.ends[at]) or not FEELINGS.isdisjoint(bases[at + 1 : last]):
            return None
        attributed = any(base in ATTRIBUTING and base not in _TELLS for base in bases[at + 1 : last])
        return None if attributed else at
    return None


_WHERE = frozenset("where when why how what if".split())
_BY_WHAT = frozenset({"", "in", "after", "as", "when", "on", "at", "during"})
_BEFORE_VERB = frozenset("who which that will were was are is they he she it not and".split())


def _borne_out(document: Document, word: str, found: list[Sign]) -> bool:
    """Whether a sentence without a sign has the verb or a synonym as a plain fact of the text's own."""
    facts, quoted = document.derive(factuality), document.derive(quotations)
    same, stated = {family(word), *synonyms(word)}, root(word)
    doubtful = {sign.rank for sign in found}

    def says(one: Aligned, at: int) -> bool:
        said = one.own.folded[at]
        return (
            (family(said) in same or root(said) == stated)
            and facts.of(one.sentence, at) is None
            and not quoted.inside(one.sentence.block, one.own.starts[at], one.own.ends[at])
        )

    story = document.derive(alignment)
    if any(is_ruled(one) and (len(one.stems) > 1 if one.rank < _TOP else stated in one.stems) for one in story):
        return True  # "The panel was satisfied that she stole them, though she disputes it"
    return any(
        says(one, at)
        for one in story
        if one.rank not in doubtful and (one.rank < _NEWS or one.stems) and not looks_back(document, one)
        for at in range(one.sentence.first, one.sentence.last)
    )


def is_ruled(one: Aligned) -> bool:
    """Whether who is there to find out has found: "an audit has found"."""
    own = one.own.folded[one.sentence.first : one.sentence.last]
    return any(word in _FOUND and not _AUTHORITIES.isdisjoint(own[max(0, at - 4) : at]) for at, word in enumerate(own))


_FOUND = frozenset({"found", "concluded", "ruled", "satisfied"})
_AUTHORITIES = frozenset(
    "audit auditors auditor inquiry investigation investigators court judge tribunal jury coroner ombudsman watchdog "
    "regulator inspectors commission service brigade agency board panel ministry pathologist trial".split()
)
