"""People who speak or act under their surname before the article says who they are."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.sequences import shared_start
from newslint.model import Hit, Passage, Witness
from newslint.reading.names import Mention, names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.record import NamedTuple

_SPEAKS = re.compile(r",? (?:said|says|told|tells|added|adds|wrote|writes|admitted|insisted|warned|was|had|has) ")
_SPOKEN = re.compile(r"[,”\"’'] (?:said|says|added|adds) \Z")
_BEFORE = 12


class Params(NamedTuple):
    """Nothing to set."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on the first surname of each person whose full name comes later; that full name is the evidence. One on
    the first "Mr Ruiz" whose full name never comes."""
    called = document.derive(names)
    story, quoted = frozenset(document.derive(prose)), document.derive(quotations)
    titles = [name for name in called.mentions if name.block not in story]
    for entity in called.entities:
        if entity.kind != "person":
            continue
        own = [name for name in (called.mentions[at] for at in entity.mentions) if name.block in story]
        told = [name for name in own if not quoted.inside(name.block, name.start, name.end)]
        full = next((name for name in own if " " in _text(document, name)), None)
        if (
            full is None
            or not told
            or told[0] >= full
            or any(" " in _text(document, n) for n in titles if n.entity == entity.id)
        ):
            continue
        surname = _text(document, told[0])
        if surname == _text(document, full).split()[-1] and _acts(document, told[0]):
            place = Passage(full.block, full.start, full.end)
            yield Hit(
                Passage(told[0].block, told[0].start, told[0].end),
                values={"where": f"'{document.text(place)}' comes only later"},
                evidence=(Witness(place, "introduced only here"),),
            )
    yield from _by_title_alone(document)


_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms)\.? (?P<name>[A-Z][\w’'-]*[a-z])(?<!['’]s)(?:['’]s?)?(?! [A-Z][a-z])(?=[ ,.;:!?)]|\Z)"
)
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms)\.? ")


def _by_title_alone(document: Document) -> Iterator[Hit]:
    """The first "Mr Ruiz" of each whom no line of the article calls by a first name or an office."""
    story, quoted = document.derive(prose), document.derive(quotations)
    if not any("Mr" in document.blocks[block].text or "Ms" in document.blocks[block].text for block in story):
        return
    whole = _TITLE.sub("mr ", "\n".join(block.text for block in document.blocks))
    met = set[str]()
    for block in story:
        text = document.blocks[block].text
        for found in _TITLED.finditer(text):
            name = found["name"].removesuffix("'s").removesuffix("’s")
            if name in met or quoted.inside(block, *found.span()):
                continue
            met.add(name)
            before = text[: found.start()].rstrip()
            fiction = before.endswith((" and", " &", "(", "“", '"', " the", " played", " plays", " playing", " as"))
            if not fiction and not _is_called(name, whole) and not _is_misspelt(name, whole):
                yield Hit(
                    Passage(block, found.start(), found.end("name")), values={"where": "no line gives the full name"}
                )


_GIVEN = re.compile(r"[A-Z][\w.’'-]*,? \Z")
_ENDED = re.compile(r"(?!\w)")


def _is_called(name: str, whole: str) -> bool:
    """Whether a text has a name with another before it or behind it: "Ana Ruiz", "Omar al-Ruiz", and "Kim Min-jae"
    whose surname comes first."""
    # To make an expression of a name takes longer than all else here, and most stand right behind a given name.
    at = whole.find(f" {name}")
    while at >= 0:
        end = at + 1 + len(name)
        if _ENDED.match(whole, end) and _GIVEN.match(whole, whole.rfind(" ", 0, at) + 1, at + 1):
            return True
        at = whole.find(f" {name}", end)
    own = rf"(?:[A-Za-z]{{2,3}}-)?{'[ -]'.join(map(re.escape, name.split('-')))}"
    called = re.compile(rf"\b[A-Z][\w.’'-]*,? (?:[\w.’'“”\"-]+ ){{0,2}}{own}\b|(?<!mr )\b{own} [A-Z][a-z]")
    return called.search(whole) is not None


def _is_misspelt(name: str, whole: str) -> bool:
    """Whether somebody of nearly that name is introduced, so that the fault is its spelling."""
    near = re.compile(rf"\b[A-Z][\w.’'-]+ (?P<name>(?!{re.escape(name)}\b){name[0]}[\w’-]{{3,}})")
    return any(_is_near(name.lower(), found["name"].lower()) for found in near.finditer(whole))


def _is_near(one: str, two: str) -> bool:
    """Whether two names differ by two letters at most, put in, left out, taken for others or changed round."""
    if abs(len(one) - len(two)) > _SLIPS or len(one) < _SHORTEST:
        return False
    start = shared_start(one, two)
    end = shared_start(one[start:][::-1], two[start:][::-1])
    return max(len(one), len(two)) - start - end <= (_SLIPS if len(one) > _SHORTEST + 1 else 1)


_SLIPS, _SHORTEST = 2, 4


def _text(document: Document, name: Mention) -> str:
    return document.blocks[name.block].text[name.start : name.end]


def _acts(document: Document, name: Mention) -> bool:
    """Whether a bare surname, without a title, speaks or does something: no family, firm or report is meant."""
    text = document.blocks[name.block].text
    before = text[max(0, name.start - _BEFORE) : name.start]
    last = before.split()[-1] if before.split() else ""
    opens = not last or last[-1] in ".!?"
    if _SPOKEN.search(before):
        return True
    return (opens or last in ("but", "But", "and", "when", "after", "because", "while", "that")) and bool(
        _SPEAKS.match(text, name.end)
    )
