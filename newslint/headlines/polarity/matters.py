"""Whether a phrase by which something turned out is of the headline's matter: of its object, by who decides on it."""

from __future__ import annotations

from collections.abc import Callable

from newslint.document import Document
from newslint.headlines.alignment import Aligned, root
from newslint.headlines.headline import headline_claim
from newslint.headlines.polarity.turning import DECIDERS, is_about, is_bystanders, keeps
from newslint.lang import gazetteer
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.reading.phrases import Match
from newslint.reading.words import words
from newslint.record import NamedTuple


class Turn(NamedTuple):
    """A phrase of the body about the headline's matter: which side it is on, how much its sentence shares, and
    the roots of the headline's ``subject``."""

    aligned: Aligned
    match: Match
    side: str
    shared: int
    subject: frozenset[str]


def is_of_matter(document: Document, turn: Turn) -> bool:
    """Whether what a phrase tells is told of what the headline is about, as its kind of matter asks."""
    test = _TESTS.get(turn.match.key[0])
    return test is None or test(document, turn)


def _is_of_other(turn: Turn) -> bool:
    """Whether what did not change is named behind a phrase, in a sentence that has none of the headline's words: "there
    was no difference in English"."""
    end = turn.aligned.sentence.first + turn.match.last
    return turn.aligned.own.folded[end : end + 1] in (["in"], ["for"], ["among"])


def _asks_of_it(document: Document, turn: Turn) -> bool:
    """Whether one who asks others to undo something speaks for the headline's subject and of its matter: "the union
    called on ministers to withdraw the licence". What asks nobody passes."""
    aligned, first = turn.aligned, turn.aligned.sentence.first
    own, begin, end = aligned.own.folded, first + turn.match.first, first + turn.match.last
    if "to" not in own[begin:end]:
        return True
    claim = document.derive(headline_claim)
    speaks = bool(turn.subject) and not aligned.rank
    speaks = speaks or any(root(word) in turn.subject or word in _THEY for word in own[first:begin])
    about = claim.stems - turn.subject if claim else frozenset()
    return speaks and (end == aligned.sentence.last or is_about(aligned, end - 1, about))


def _is_theirs(document: Document) -> bool:
    """Whether a headline has a claim of people, so that who "found for the men" found for it: "miners' claim"."""
    text = document.blocks[0].text
    return "s' " in text or "s’ " in text


_JUDGING = family_set("find rule decide")


def _is_stance(document: Document, turn: Turn) -> bool:
    """Whether others than the body that decides are against it."""
    claim = document.derive(headline_claim)
    head = document.derive(words)[0].folded
    subject = frozenset(head[claim.first : claim.first + _SUBJECT] if claim else ())
    at = turn.aligned.sentence.first + turn.match.first
    return family(turn.aligned.own.folded[at]) in _STANCES and is_bystanders(turn.aligned, at, subject)


_SUBJECT = 3
_STANCES = family_set("oppose be speak object line come voice write protest")


def _is_of_subject(turn: Turn) -> bool:
    """Whether who changes a forecast is the headline's subject, not a rival: by a word of it, or a pronoun."""
    first = turn.aligned.sentence.first
    before = turn.aligned.own.folded[first : first + turn.match.first]
    return any(root(word) in turn.subject or word in _THEY or word in _FIRMS for word in before)


def _is_refusal_of_it(document: Document, turn: Turn) -> bool:
    """Whether what is turned down is the headline's matter, and not something that would have stopped it."""
    end = turn.aligned.sentence.first + turn.match.last
    if keeps(turn.aligned, end - 1):
        return False
    if family(turn.aligned.own.folded[turn.aligned.sentence.first + turn.match.first]) not in _REFUSES:
        return True
    claim = document.derive(headline_claim)
    return is_about(turn.aligned, end - 1, claim.stems - turn.subject if claim else frozenset())


_REFUSES = family_set("reject turn")


def _is_deciders(turn: Turn) -> bool:
    """Whether it is a body that decides whose vote it was: "the school board voted"."""
    first = turn.aligned.sentence.first
    return not DECIDERS.isdisjoint(turn.aligned.own.folded[first : first + turn.match.first])


def _is_of_object(document: Document, turn: Turn) -> bool:
    """Whether what a verb does it does to what stands behind the headline's: "dismissed the captain"."""
    claim, end = document.derive(headline_claim), turn.aligned.sentence.first + turn.match.last
    behind = claim.stems - turn.subject if claim else frozenset()
    own, at = turn.aligned.own.folded, end - 1
    passive = family(own[end - 2]) == "be"
    near = own[max(turn.aligned.sentence.first, at - _NEXT) : at] if passive else own[end : end + _NEXT]
    return any(root(word) in behind for word in near)


_NEXT, _BOTH_WORDS = 3, 2


def _names_subject(turn: Turn) -> bool:
    """Whether who goes on or out is whom the headline has do so: by a word of its name before or right behind."""
    own, first = turn.aligned.own.folded, turn.aligned.sentence.first
    end = first + turn.match.last
    around = (*own[first : first + turn.match.last], *own[end : min(turn.aligned.sentence.last, end + _NEXT)])
    return any(root(word) in turn.subject for word in around)


_FIRMS = frozenset("company firm group chain business".split())
_THEY = frozenset({"they", "it", "he", "she", "members"})


def _supports(document: Document, turn: Turn) -> bool:
    return _asks_of_it(document, turn) and not (turn.side == "-" and _is_stance(document, turn))


def _approves(document: Document, turn: Turn) -> bool:
    first = turn.aligned.sentence.first
    here = turn.aligned.own.folded[first + turn.match.first : first + turn.match.last]
    before = turn.aligned.own.folded[first : first + turn.match.first]
    if here[:1] == ["voted"] and any(map(gazetteer.is_given_name, before[-2:-1])):
        return False  # "Council members Joy Ebersole and Mark Pruitt voted no"
    if "to" in here and not (_is_of_subject(turn) or _is_deciders(turn)):
        return False  # "Voted to keep"
    return _is_refusal_of_it(document, turn) and not (turn.side == "-" and _is_stance(document, turn))


def _is_judged(document: Document, turn: Turn) -> bool:
    at = turn.aligned.sentence.first + turn.match.first
    return family(turn.aligned.own.folded[at]) not in _JUDGING or _is_theirs(document)


_TESTS: dict[str, Callable[[Document, Turn], bool]] = {
    "support": _supports,
    "approve": _approves,
    "case": _is_judged,
    "cut": _is_of_object,
    "stand": _is_of_object,
    "guide": lambda _, turn: _is_of_subject(turn),
    **dict.fromkeys(("through", "seat", "match", "quit", "health"), lambda _, turn: _names_subject(turn)),
    "miss": lambda _, turn: _is_of_subject(turn),
    "best": lambda _, turn: turn.shared >= _BOTH_WORDS,  # "The best day", "the worst since": of other things
    "link": lambda _, turn: turn.shared > 0 or not _is_of_other(turn),
}
"""What is asked of phrases of a matter beyond their words."""
