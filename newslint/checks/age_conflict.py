"""One person with two ages."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.checks._told_figures import Figure, figures
from newslint.document import Document
from newslint.model import Hit, Witness
from newslint.reading.names import Mention, names
from newslint.record import NamedTuple

_NAME_BEFORE = re.compile(r",? (?:who )?(?:(?:is|was|now|aged|only) )*")
_NAME_AFTER = re.compile(r" | [a-z]+ ")
_FARTHEST = 40


class Params(NamedTuple):
    """Nothing to set."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each later age of a person that is not the one given first, which is the evidence."""
    called = document.derive(names)
    ages: dict[int, list[tuple[Mention, Figure]]] = {}
    for figure in document.derive(figures):
        if figure.quantity.kind == "age" and figure.quantity.unit == "yr" and (whose := _bearer(document, figure)):
            ages.setdefault(whose.entity, []).append((whose, figure))
    for entity, told in ages.items():
        given = {form.split()[0] for form in called.entities[entity].forms if " " in form}
        usual = told[0][1]
        for _, figure in told[1:]:
            if figure.quantity.value != usual.quantity.value and len(given) < 2:
                yield Hit(
                    figure.place,
                    values={"name": called.entities[entity].text, "usual": usual.written},
                    evidence=(Witness(usual.place, "told before"),),
                )


def _bearer(document: Document, figure: Figure) -> Mention | None:
    """The person whose age a number is: the name right behind it ("the 47-year-old Ruiz", "the 47-year-old sailor Ana
    Ruiz") or else right before it ("Ana Ruiz, 47", "Ruiz, who is 47")."""
    place, text = figure.place, figure.text
    near = document.derive(names).within(place.block, max(0, place.start - _FARTHEST), place.end + _FARTHEST)
    before = None
    for name in near:
        entity = document.derive(names).entities[name.entity]
        if entity.kind not in {"person", "other"} or " " not in entity.text:
            continue
        if figure.joined and _NAME_AFTER.fullmatch(text, place.end, name.start):
            return name  # "23-year-old Fia Ruiz, 14-year-old Lea Ruiz"
        if name.end <= place.start and _NAME_BEFORE.fullmatch(text, name.end, place.start):
            before = name
    return before
