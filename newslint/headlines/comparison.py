"""What a headline states, held against the sentences of the body that speak of the same matter."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.certainty.gossip import gossip
from newslint.headlines.certainty.missing import missing
from newslint.headlines.certainty.refused import voted_down
from newslint.headlines.certainty.unproven import unproven
from newslint.headlines.certainty.unsettled import unsettled
from newslint.headlines.factuality import factuality
from newslint.headlines.headline import HeadlineClaim, ends_in_claims, headline_claim, is_attributed, predicate
from newslint.headlines.polarity.opposition import opposition
from newslint.headlines.signs import apart, signs
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.model import Passage
from newslint.reading.quotations import quotations
from newslint.reading.sentences import by_block
from newslint.reading.words import words
from newslint.record import NamedTuple
from newslint.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from newslint.headlines.status.act_rivals import Rivals

_PARTS = re.compile(r": | [–—-] ")
"""A headline in two parts says of the one what the other claims."""
_HEDGED = frozenset("apparently reportedly allegedly seemingly purportedly supposedly perhaps maybe possibly".split())
"""Words of a headline that leave it open themselves."""
_LEAD = 4
"""Sentences at the top whose signs are shown beside other evidence, whatever they share with the headline."""


class Comparison(NamedTuple):
    """Rival evidence to a headline.

    ``kind`` is how the body has what the headline states: ``planned``, ``underway``, ``possible``, ``alleged``,
    ``denied``, ``earlier`` where it has only a stage before it, or ``open`` where what it says is still to come.
    ``act`` is the kind of act as the table of acts names it, empty where none is known. ``head`` are the headline's
    words that state it, ``body`` the passages that do not bear them out, the strongest first.
    """

    kind: str
    act: str
    head: Passage
    body: tuple[Passage, ...]


def comparison(document: Document) -> Comparison | None:
    """The rival evidence to a headline; None where the body bears it out or does not speak of it.

    Questions, lists, plans, attributed and quoted headlines state nothing themselves, and have none.
    """
    claim = document.derive(headline_claim)
    if claim is None or claim.asks or claim.lists:
        return None
    if not _HEDGED.isdisjoint(document.derive(words)[0].folded):
        return None
    return _of_plain(document, claim) if _states(document) else _of_other(document, claim)


# What is asked of some headlines only is imported where it is asked: half of all headlines are not plain.


def _of_plain(document: Document, claim: HeadlineClaim) -> Comparison | None:
    """The rival evidence to a headline that states its predicate itself."""
    from newslint.headlines.certainty.contested import contested
    from newslint.headlines.certainty.hedges import hedge
    from newslint.headlines.certainty.held import held_only
    from newslint.headlines.certainty.refused import refused
    from newslint.headlines.status.act_rivals import act_rivals
    from newslint.headlines.status.near_top import plainest
    from newslint.headlines.status.outstanding import outstanding

    held = hedge(document)
    if undone := refused(document, claim) or voted_down(document, claim):
        return Comparison("denied", "", _word(document, undone[0]), (undone[1],))
    rivals = act_rivals(document)
    if rivals and not _is_turned(document, rivals):
        # "Second reading" says more than another "would".
        steps = tuple(sign.place for sign in signs(document, "outstanding.txt", _LEAD))
        told = (*steps, *plainest(document)) if rivals.kind == "possible" else (*plainest(document), *rivals.body[1:])
        body = apart(rivals.body[0], (*told, *rivals.body[1:], *steps))
        return Comparison(rivals.kind, rivals.act, _word(document, rivals.at), body)
    if turned := document.derive(opposition):
        return Comparison("denied", "", turned.head, apart(turned.body[0], turned.body[1:]))
    parted = _in_parts(document, claim)
    if (not held or held.told) and (claimed := _claimed(document, claim, parted)):
        said = (*claimed[1:], held.body) if held else claimed[1:]
        return Comparison("alleged", "", _whole(document, claim), apart(claimed[0], said))
    if left := outstanding(document):
        body = apart(left.body[0], (*plainest(document), *left.body[1:]))
        return Comparison("open", left.act, _word(document, left.at), body)
    if held:
        return Comparison(held.kind, "", _whole(document, claim), _with_signs(document, (held.body,), "unsettled.txt"))
    if denied := contested(document):
        return Comparison("alleged", "", _whole(document, claim), apart(denied[0], denied[1:]))
    if told := held_only(document):
        return Comparison("alleged", "", _whole(document, claim), _with_signs(document, told, "unsettled.txt"))
    return None


def _of_other(document: Document, claim: HeadlineClaim) -> Comparison | None:
    """The rival evidence to a headline in parts, without a predicate, or with one that is open or somebody's."""
    if undone := voted_down(document, claim):
        return Comparison("denied", "", _word(document, undone[0]), (undone[1],))
    if turned := document.derive(opposition):
        return Comparison("denied", "", turned.head, apart(turned.body[0], turned.body[1:]))
    if claimed := _claimed(document, claim, _in_parts(document, claim)):
        return Comparison("alleged", "", _whole(document, claim), apart(claimed[0], claimed[1:]))
    from newslint.headlines.status.undecided import undecided

    if still := undecided(document):
        return Comparison("open", still.act, _word(document, still.at), apart(still.body[0], still.body[1:]))
    from newslint.headlines.certainty.foretold import foretold

    if could := foretold(document):
        return Comparison("possible", "", _whole(document, claim), (could,))
    from newslint.headlines.certainty.reckoned import reckoned

    if sums := reckoned(document):
        return Comparison("possible", "", _whole(document, claim), apart(sums[0], sums[1:]))
    return None


def _claimed(document: Document, claim: HeadlineClaim, parted: bool) -> tuple[Passage, ...]:
    """What says that the headline's statement is one side's word, or open, the strongest first."""
    whole = () if parted else (*gossip(document), *missing(document, claim), *unsettled(document))
    return (*whole, *unproven(document, parted))


def _is_turned(document: Document, rivals: Rivals) -> bool:
    """Whether the stage that the body has is the headline's opposite: "well short of" under "beats"."""
    turned = document.derive(opposition) if rivals.kind == "earlier" else None
    best = rivals.body[0]
    return turned is not None and any(
        one.block == best.block and one.start < best.end and best.start < one.end for one in turned.body
    )


def _with_signs(document: Document, body: tuple[Passage, ...], table: str) -> tuple[Passage, ...]:
    """The passages, and after them other signs near the top that say the same."""
    return apart(body[0], (*body[1:], *(sign.place for sign in signs(document, table, _LEAD))))


def _whole(document: Document, claim: HeadlineClaim) -> Passage:
    head = document.derive(words)[0]
    return Passage(0, head.starts[claim.first], head.ends[claim.last - 1])


def _word(document: Document, at: int) -> Passage:
    head = document.derive(words)[0]
    return Passage(0, head.starts[at], head.ends[at])


def _in_parts(document: Document, claim: HeadlineClaim) -> bool:
    head = document.derive(words)[0]
    text = document.blocks[0].text[head.starts[claim.first] : head.ends[claim.last - 1]]
    found = _PARTS.search(text)
    return found is not None and not (_is_label(text[: found.start()]) and not _PARTS.search(text, found.end()))


def _is_label(text: str) -> bool:
    """Whether what stands before a colon names a matter, which says nothing: "Football: ...", "Ferry disaster: ..."."""
    named = text.rpartition(" ")[2].lower()
    return not named.endswith("s'") and (named in _SPORTS or (family(named) in _MATTERS and " " in text))


_SPORTS = frozenset(
    "football cricket rugby tennis golf athletics boxing cycling snooker swimming hockey netball soccer basketball "
    "baseball darts rowing sailing gymnastics racing motorsport badminton judo".split()
)
_MATTERS = family_set(
    "disaster crash fire blaze explosion blast storm flood earthquake quake murder killing shooting stabbing trial "
    "inquest dispute strike scandal outbreak crisis election referendum budget takeover merger transfer kidnapping "
    "collapse derailment landslide drought wildfire"
)


def _states(document: Document) -> bool:
    """Whether the headline states its predicate itself: in one part, with no hedge over it, not quoted."""
    claim, at = document.derive(headline_claim), document.derive(predicate)
    if claim is None or at is None:
        return False
    head = document.derive(words)[0]
    if _in_parts(document, claim) or is_attributed(document):
        return False
    if document.derive(quotations).inside(0, head.starts[at], head.ends[at]):
        return False
    return ends_in_claims(head, claim) or document.derive(factuality).of(document.derive(by_block)[0][0], at) is None
