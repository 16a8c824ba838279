"""Half of a name: the headline's other half is not the body's, "Ana Ruiz" for "Ana Vidal"."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.headline import HeadlineClaim
from newslint.headlines.names.described import is_role
from newslint.headlines.names.slots import FIRST, candidates
from newslint.headlines.names.support import title_case
from newslint.lang import gazetteer
from newslint.model import Passage
from newslint.reading.names import Mention, names
from newslint.reading.words import words

_FEW = 3
NEARLY = 0.75
"""How alike two spellings are that one may be taken for the other, as difflib has it."""


def half_rival(document: Document, claim: HeadlineClaim, lacking: list[int]) -> Mention | None:
    """A name with the half that the body has and another for the half that it lacks: "Ana Ruiz" for "Ana Vidal"."""
    head, text = document.derive(words)[0], document.blocks[0].text
    styled = title_case(head, claim)
    wanted: list[tuple[str, str, int]] = []
    for at in lacking:
        for known, step in ((at - 1, 1), (at + 1, -1)):
            if not claim.first <= known < claim.last or known in lacking or not head.texts[known].istitle():
                continue
            first = min(at, known)
            if at == claim.first and is_role(head.folded[at]) and not gazetteer.is_given_name(head.folded[at]):
                continue  # "Whistleblower Dacey"
            if text[head.ends[first] : head.starts[first + 1]] == " " and not head.folded[first].endswith("'s"):
                wanted.append((head.folded[at].removesuffix("'s"), head.folded[known].removesuffix("'s"), step))
    wanted = [
        (own, known, step) for own, known, step in wanted if known not in _POINTS and (not styled or _named(own, known))
    ]
    for one in candidates(document, head, halves=True) if wanted else ():
        if _other_half(document, one.mention, wanted):
            return one.mention
    return _first_half(document, wanted) if wanted else None


def _other_half(document: Document, mention: Mention, wanted: list[tuple[str, str, int]]) -> bool:
    """Whether a name has the half that is known and beside it another for the half that is not."""
    parts = document.text(Passage(mention.block, mention.start, mention.end)).lower().split()
    for lacked, held, step in wanted:
        beside = parts.index(held) + step if held in parts else -1
        if 0 <= beside < len(parts) and _another(gazetteer.plain(lacked), gazetteer.plain(parts[beside])):
            return True
    return False


def _first_half(document: Document, wanted: list[tuple[str, str, int]]) -> Mention | None:
    """The same further down, where the body has the known half for the first time."""
    for mention in document.derive(names).mentions:
        parts = document.text(Passage(mention.block, mention.start, mention.end)).lower().split()
        if mention.block and any(held in parts for _, held, _ in wanted):
            return mention if mention.kind == "person" and _other_half(document, mention, wanted) else None
    return None


def _named(own: str, known: str) -> bool:
    """Whether the lacking half may be half of a name: it, or the other, is a given name or a place."""
    return any(gazetteer.is_given_name(word) or gazetteer.is_place(word) for word in (own, known))


def _another(name: str, other: str) -> bool:
    """Whether two words cannot be forms of one name: no short form, no other spelling."""
    if len(other) < _FEW or name[0] == other[0] or other in _POINTS:
        return False
    return not gazetteer.same_given_name(name, other) and likeness(name, other) < NEARLY


def likeness(one: str, other: str) -> float:
    """How alike two spellings are, from 0 to 1."""
    from difflib import SequenceMatcher  # few articles need it

    return SequenceMatcher(None, one, other).ratio()


_POINTS = FIRST | frozenset(
    "new north south east west northern southern eastern western old great greater upper lower san santa st saint sri "
    "el la los las le port fort mount lake united royal national the of and first sir mr mrs ms dr".split()
)
"""Words that many names begin with."""
