"""How the headline's matter turned out, where the body has the opposite in more words than one: "urged refusal"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.alignment import YEAR, Aligned, alignment, root
from newslint.headlines.factuality import FINITE, factuality
from newslint.headlines.headline import HeadlineClaim, is_attributed, predicate
from newslint.headlines.polarity.denials import PREPOSITIONS, has_negation
from newslint.headlines.polarity.reckonings import MEASURES
from newslint.headlines.polarity.turnable import MARKETS, is_plural, is_spoken
from newslint.lang.en import family
from newslint.lang.en_antonyms import is_other_verb
from newslint.lang.en_families import family_set
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading.phrases import Match, from_table, longest
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence
from newslint.reading.words import Words, words
from newslint.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from newslint.headlines.polarity.matters import Turn

_TABLE = "turns.txt"
_UPPER, _OWN, _TOP, _LEAD, _MOST = 5, 12, 4, 2, 3
_NEGATED = 3
_AGO = frozenset({"ago", "previously", "earlier", "former", "once"})
_NEAR = 6
_MEASURED = frozenset({"count", "link", "beat", "pace"})
_BOTH = frozenset({"but", "though", "despite", "while"})
"""Words of headlines that have more than one side to tell."""
_AHEAD = frozenset(
    {
        "drop",
        "exclude",
        "stay",
        "block",
        "jobs",
        "freeze",
        "calloff",
        "fit",
        "return",
        "support",
        "over",
        "quit",
        "keep",
        "survive",
    }
)
"""Matters that are about what is to be."""
_NO_FACT = frozenset({"had", "who", "to"})
_OPEN = frozenset({"planned", "possible", "alleged", "underway", "denied"})
_OTHER = {"+": "-", "-": "+"}
_OF_NONE = ["no"], ["nothing"], ["none"], ["nobody"]
"""What behind a verb denies it."""


def outcome(document: Document, claim: HeadlineClaim) -> tuple[int, tuple[Passage, ...]] | None:
    """The index of the headline's word, and the opposite outcomes near the top of the body, where the body has none on
    the headline's own side as near to it."""
    head = document.derive(words)[0]
    if (
        is_attributed(document)
        or not _BOTH.isdisjoint(head.folded)
        or has_negation(head.folded, claim.first, claim.last)
    ):
        return None
    for match, turns, rivals in _matters(document, claim):
        own = (turn for turn in turns if turn.side == match.key[1] and not _is_before(turn) and not _is_of_few(turn))
        if any(_as_near(turn, rivals[0]) for turn in own):
            continue
        if not _is_said_again(document, claim, head.families[match.first], rivals[0]):
            return match.first, tuple(map(_passage, rivals[:_MOST]))
    return None


def _is_said_again(document: Document, claim: HeadlineClaim, verb: str, rival: Turn) -> bool:
    """Whether the body has the headline's own verb about its matter before it comes to the opposite: "X has backed
    stem cell research", and then "Y opposed it"."""
    return any(
        aligned.own.families[at] == verb
        and not _is_negated(aligned.own.folded, max(aligned.sentence.first, at - _NEGATED), at)
        for aligned in document.derive(alignment)[: rival.aligned.rank]
        if aligned.shared(claim.stems) > max(_LEAD, rival.shared)
        for at in range(aligned.sentence.first, aligned.sentence.last)
    )


def opposite(document: Document, claim: HeadlineClaim) -> tuple[Passage, ...]:
    """The opposite outcomes near the top of the body, whatever else it has: more evidence of what is known to be
    turned."""
    return next((tuple(map(_passage, rivals[:_MOST])) for _, _, rivals in _matters(document, claim)), ())


def _matters(document: Document, claim: HeadlineClaim) -> Iterator[tuple[Match, list[Turn], list[Turn]]]:
    """The outcomes that the headline states, each with the body's phrases about it, and those that are opposite."""
    head = document.derive(words)[0]
    for match in _stated(document, claim):
        matter, side, _ = match.key
        topic = claim.stems - {root(word) for word in head.folded[match.first : match.last]}
        passive = head.folded[match.last : match.last + 1] == ["by"]
        subject = frozenset(map(root, [] if passive else head.folded[claim.first : match.first])) - {""}
        turns = list(_turns(document, matter, topic, subject, 0, _UPPER + 1))
        rivals = [turn for turn in turns if turn.side == _OTHER[side] and _counts(document, turn)]
        if matter in _STANCES:
            rivals = [turn for turn in rivals if not _is_objects(head, match.first, turn)]
        if rivals:  # what stands below them is read only where it has something to bear out
            yield match, [*turns, *_turns(document, matter, topic, subject, _UPPER + 1, _OWN)], rivals


_STANCES = frozenset({"support", "approve"})


def _is_objects(head: Words, verb: int, turn: Turn) -> bool:
    from newslint.headlines.polarity.turning import is_objects

    return is_objects(head, verb, turn.aligned, turn.aligned.sentence.first + turn.match.first)


_WON = ("match", "+")


def _stated(document: Document, claim: HeadlineClaim) -> Iterator[Match]:
    """The outcomes that a headline states as its predicate."""
    head, text = document.derive(words)[0], document.blocks[0].text
    at = document.derive(predicate)
    finds = at is not None and family(head.folded[at]) in _FINDING  # "Study finds phones harm sleep"
    for match in from_table(_TABLE).find(text, head):
        first, single = match.first, match.last - match.first == 1
        if "h" not in match.key[2] or not claim.first < first < claim.last or is_plural(head.folded, claim, first):
            continue
        if single and text[: head.starts[first]].endswith("-"):
            continue
        if match.key[:2] == _WON and (match.last == claim.last or head.folded[match.last] in PREPOSITIONS):
            continue  # "Motion defeated in Senate": nobody is said to be beaten by it
        if (
            single
            and first != at
            and not _is_behind_colon(head, text, first)
            and not (finds and at is not None and first > at)
            and not _is_market(head, claim, first)
        ):
            continue
        if not is_spoken(document, first) and not (single and is_other_verb(head.folded, first, claim.last)):
            yield match


def _is_behind_colon(head: Words, text: str, at: int) -> bool:
    """Whether a word is the predicate of what a headline says of its first part: "Beaver plan: anglers welcome it"."""
    colon = text.rfind(": ", 0, head.starts[at])
    word = head.folded[at]
    return colon >= 0 and word.endswith("s") and verb_share(word) >= _MOSTLY and text[head.starts[at] - 2] not in ":'’"


def _is_market(head: Words, claim: HeadlineClaim, at: int) -> bool:
    """Whether a word that may be a noun is what a currency or a metal does: "Rouble firms for third day"."""
    return at == claim.first + 1 and head.folded[at].endswith("s") and head.folded[claim.first] in MARKETS


_MOSTLY = 5
_FINDING = family_set("find show suggest prove")


def _turns(
    document: Document, matter: str, topic: frozenset[str], subject: frozenset[str], begin: int, end: int
) -> Iterator[Turn]:
    """What the sentences from ``begin`` to ``end`` say of a matter, whatever its side."""
    from newslint.headlines.polarity.matters import Turn  # few headlines state an outcome

    for aligned in document.derive(alignment)[begin:end]:
        first = aligned.sentence.first
        every = document.derive(_Told).of(aligned.sentence)
        found = (one for one in every if one.key[0] == matter and one.key[2] != "h")
        compared = MEASURES[matter](aligned.own.part(first, aligned.sentence.last)) if matter in MEASURES else ()
        for match in (*longest(found), *compared):
            side = match.key[1]
            if _is_negated(aligned.own.folded, max(first, first + match.first - _NEGATED), first + match.first):
                side = _OTHER[side]
            if aligned.own.folded[first + match.last : first + match.last + 1] in _OF_NONE and match.key[2] != "s":
                side = _OTHER[side]  # "Found that she broke no rules"
            yield Turn(aligned, match, side, aligned.shared(topic), subject)


class _Told:
    """The phrases of the table in each sentence, found when first asked for: a headline may state several matters."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[Sentence, list[Match]] = {}

    def of(self, sentence: Sentence) -> list[Match]:
        found = self._known.get(sentence)
        if found is None:
            found = from_table(_TABLE).find_in(self._document, sentence.block, sentence.first, sentence.last)
            self._known[sentence] = found
        return found


def _is_negated(folded: list[str], first: int, last: int) -> bool:
    """Whether a "not" stands before a phrase and is not another verb's: "bonds that did not exist was convicted"."""
    if not has_negation(folded, first, last):
        return False
    begins = next((i for i in range(last - 1, first - 1, -1) if folded[i] in FINITE), first)
    return begins <= first + 1 or has_negation(folded, begins, last)


def _counts(document: Document, turn: Turn) -> bool:
    """Whether the text itself says it of the headline's matter, as what happened now, and not of the fewest."""
    aligned = turn.aligned
    at = aligned.sentence.first + turn.match.first
    head = document.derive(words)[0].folded
    measured = turn.match.key[0] in _MEASURED
    if (
        turn.match.key[2] == "s"
        or aligned.rank > _UPPER
        or not (turn.shared or aligned.rank <= (_LEAD if measured else _TOP))
        or turn.side != turn.match.key[1]
    ):
        return False
    from newslint.headlines.polarity.matters import is_of_matter
    from newslint.headlines.polarity.turning import is_earlier, is_further, is_of_part

    if measured and not _EXCEPTED.isdisjoint(aligned.own.folded[aligned.sentence.first : aligned.sentence.last]):
        return False  # "Car theft went up, though, by a tenth"
    if turn.match.key[0] == "verdict" and is_of_part(aligned, aligned.sentence.first + turn.match.last):
        return False
    if is_earlier(aligned, at, head) or is_further(aligned, at, head) or _is_no_fact(aligned.own.folded, at):
        return False
    if _is_minority(aligned.own.folded[aligned.sentence.first : at]):
        return False
    scope = document.derive(factuality).of(aligned.sentence, at)
    within = aligned.sentence.first + turn.match.last
    ahead = turn.match.key[0] in _AHEAD and scope is not None and scope.kind == "planned"
    if scope and scope.kind in _OPEN and not ahead and scope.cue - at < _NEAR and not at <= scope.cue < within:
        text, own = document.blocks[aligned.sentence.block].text, aligned.own
        if turn.match.key[0] != "exclude" or "," not in text[own.ends[scope.cue_end - 1] : own.starts[at]]:
            return False  # Not "asked whether a levy was coming, she declined to ...".
    here = aligned.own.folded[aligned.sentence.first : aligned.sentence.last]
    if aligned.rank and not measured and (_is_ago(aligned, at, within) or any(map(YEAR.match, here))):
        return False
    if not is_of_matter(document, turn):
        return False
    place = _passage(turn)
    return not document.derive(quotations).inside(place.block, place.start, place.end) or _is_verdict(document, place)


def _is_verdict(document: Document, place: Passage) -> bool:
    """Whether a phrase is all that a quotation has, as a jury's answer is: "the forewoman answered 'not guilty'"."""
    text = document.blocks[place.block].text
    around = text[max(0, place.start - 1) : place.start] + text[place.end : place.end + 2].strip(",. ")
    return len(around) == 2 and not _QUOTES.isdisjoint(around) and all(char in _QUOTES for char in around)


_QUOTES = frozenset("'\"‘’“”")


_EXCEPTED = frozenset("though although however except exception only alone apart bucking".split())
"""What makes a measure one of a part that goes another way than the rest."""


def _is_ago(aligned: Aligned, at: int, end: int) -> bool:
    """Whether the words around a phrase put it in the past; who is told, far before it, may be what he was once."""
    own = aligned.own.folded
    before = own[max(aligned.sentence.first, at - _AGO_WITHIN) : at]
    behind = own[end : min(aligned.sentence.last, end + _AGO_WITHIN)]
    return not _AGO.isdisjoint(before) or not (_AGO - {"once"}).isdisjoint(behind)


_AGO_WITHIN = 10


def _is_no_fact(folded: list[str], at: int) -> bool:
    """Whether what stands before a phrase makes it less than news: "had risen", "those who opposed", "to block"."""
    return folded[at - 1] in _NO_FACT and not (folded[at - 1] == "to" and family(folded[at - 2]) in _GOING_ON)


_GOING_ON = family_set("continue begin start")


def _is_minority(before: list[str]) -> bool:
    """Whether the words before count few of many: "two of the 200 who wrote in"."""
    for at, word in enumerate(before):
        if word == "of" and at and before[at - 1] in _FEW and "all" not in before[max(0, at - 3) : at]:
            return before[at - 2 : at - 1] != ["in"] or before[at - 3] in _FEW_IN
    return bool(before) and before[-1] in _FEW and before[-2:-1] != ["but"]


_FEW_IN = frozenset("one two three four".split())
_FEW = frozenset("one two three four five six seven eight nine ten few some handful minority couple".split())


def _is_of_few(turn: Turn) -> bool:
    """Whether the headline's own side is that of a few, or of another year: "only two spoke for it"."""
    aligned, first = turn.aligned, turn.aligned.sentence.first
    if _is_minority(aligned.own.folded[first : first + turn.match.first]):
        return True
    here = aligned.own.folded[first : aligned.sentence.last]
    return aligned.rank >= _LEAD and any(map(YEAR.match, here))


def _is_before(turn: Turn) -> bool:
    """Whether a court's ruling is an earlier one's: "the High Court had dismissed the case"."""
    first = turn.aligned.sentence.first
    before = turn.aligned.own.folded[first : first + turn.match.first]
    return turn.match.key[0] == "case" and turn.aligned.rank > 0 and before[-1:] == ["had"]


def _as_near(own: Turn, rival: Turn) -> bool:
    """Whether the headline's own side stands no further down, or above the background in a sentence as close to the
    headline's matter."""
    close = own.shared >= max(1, rival.shared) and (own.aligned.rank <= _UPPER or rival.shared > 0)
    return own.aligned.rank <= rival.aligned.rank or close


def _passage(turn: Turn) -> Passage:
    own, first = turn.aligned.own, turn.aligned.sentence.first
    return Passage(
        turn.aligned.sentence.block, own.starts[first + turn.match.first], own.ends[first + turn.match.last - 1]
    )
