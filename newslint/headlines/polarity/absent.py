"""A wrong that the headline finds or blames, and that the body says was not there: "nor was there any neglect"."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment, looks_back, root
from newslint.headlines.factuality import factuality
from newslint.headlines.headline import COPULAS, HeadlineClaim, families_said
from newslint.headlines.polarity.denials import PREPOSITIONS, has_negation
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.model import Passage
from newslint.reading.words import words

_TOP, _ALL, _NO, _BEFORE, _BEHIND = 8, 20, 4, 5, 6
_WRONGS = family_set(
    "neglect negligence abuse bribery bribe fraud corruption cheating cruelty racism bias sabotage arson error "
    "misconduct collusion malpractice bullying harassment tampering torture plagiarism discrimination interference "
    "wrongdoing poison poisoning doping favouritism nepotism contamination pollution mould asbestos play"
)
"""What inquests, inspectors and laboratories find, or do not."""
_FINDING = family_set("find rule conclude show reveal uncover confirm discover detect prove")
_BLAMING = family_set(
    "lead cause kill cost win sink bring behind blame contribute responsible result doom wreck destroy trigger spark"
)
_STATING = _FINDING | _BLAMING
_OPEN = family_set(
    "allege claim accuse probe investigate investigation suspect fear deny clear question suggest charge warn "
    "accusation allegation rumour doubt call tell say row seek demand sue if could may might"
)
_RULED_OUT = frozenset(
    [
        ("rule", "out"),
        ("exclude", ""),
        ("discount", ""),
        ("dismiss", ""),
        ("absolve", ""),
        ("acquit", ""),
        ("clear", "of"),
    ]
)
_NONE = frozenset("no nor neither without nothing zero".split())


def absent(document: Document, claim: HeadlineClaim) -> tuple[int, Passage] | None:
    """The index of the headline's wrong, and where the top of the body says that it was not there; None where the body
    has it anywhere."""
    head = document.derive(words)[0]
    at = _blamed(head.folded, head.families, claim)
    if at is None or family(head.folded[at]) not in document.derive(families_said) or claim.asks:
        return None
    found: Passage | None = None
    for one in document.derive(alignment)[:_ALL]:
        for i in range(one.sentence.first, one.sentence.last):
            if family(one.own.folded[i]) != family(head.folded[at]):
                continue
            start = _denied(one, i)
            if start is not None and _is_elsewhere(one, i, claim.stems):
                continue
            if start is None:
                if document.derive(factuality).of(one.sentence, i) is None and _OPEN.isdisjoint(_near(one, i)):
                    return None
            elif (
                found is None
                and one.rank < _TOP
                and not (one.rank and looks_back(document, one))
                and _is_now(document, one, start)
            ):
                found = Passage(one.sentence.block, one.own.starts[start], one.own.ends[i])
    return (at, found) if found else None


def _blamed(folded: list[str], bases: list[str], claim: HeadlineClaim) -> int | None:
    """The index of the wrong that a headline states: found, or to blame for what it tells."""
    if _WRONGS.isdisjoint(bases) or not _OPEN.isdisjoint(bases) or has_negation(folded, 0, len(folded)):
        return None
    if _STATING.isdisjoint(bases):
        return None
    for at in range(claim.first, claim.last):
        after = folded[at + 1] if at + 1 < claim.last else ""
        stated = not after or after in PREPOSITIONS or after in COPULAS or family(after) in _STATING
        if bases[at] in _WRONGS and stated and (bases[at] != "play" or folded[at - 1] == "foul"):
            return at
    return None


def _near(one: Aligned, at: int) -> set[str]:
    first, last = max(one.sentence.first, at - _BEFORE), min(one.sentence.last, at + _BEHIND)
    return {family(word) for word in one.own.folded[first:last]}


def _denied(one: Aligned, at: int) -> int | None:
    """The index of the word that denies a wrong: "no", "not ... any", "ruled out", "cleared of"; None without one."""
    own, first = one.own.folded, one.sentence.first
    for i in range(at - 1, max(first, at - 1 - _BEFORE) - 1, -1):
        word, base = own[i], family(own[i])
        if word in _NONE and at - i <= _NO:
            return i
        if (word == "not" or word.endswith("n't")) and "any" in own[i:at]:
            return i
        if any(base == verb and (not then or own[i + 1] == then) for verb, then in _RULED_OUT) and own[i - 1] != "not":
            return i
    behind = own[at + 1 : min(one.sentence.last, at + 1 + _BEHIND)]
    if behind[:1] and "ruled" in behind and "out" in behind and "not" not in behind:
        return at
    return at if behind[:3] == ["played", "no", "part"] or behind[:3] == ["played", "no", "role"] else None


def _is_elsewhere(one: Aligned, at: int, stems: frozenset[str]) -> bool:
    """Whether a denial is of a place or a group that the headline does not name: "no fraud at its other branches"."""
    behind = one.own.folded[at + 1 : min(one.sentence.last, at + 1 + _BEHIND)]
    if behind[:1] and behind[0] in _WHERE:
        return not any(root(word) in stems or word in _HERE for word in behind[1:])
    return behind[:3] == ["on", "the", "part"] or "elsewhere" in behind


_WHERE, _HERE = frozenset("in at among on with".split()), frozenset({"it", "them", "this"})


def _is_now(document: Document, one: Aligned, at: int) -> bool:
    """Whether a denial is the news, and not what was thought before: "had at first found no sign"."""
    before = one.own.folded[max(one.sentence.first, at - _BEHIND) : at]
    late = one.rank >= _TOP or (one.rank > 0 and looks_back(document, one))
    return not late and ("had" not in before or "that" in before)
