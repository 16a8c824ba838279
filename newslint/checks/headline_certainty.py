"""A headline that states as fact what the body only alleges, suspects or holds possible."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.comparison import comparison
from newslint.model import Hit, Witness
from newslint.record import NamedTuple


class Params(NamedTuple):
    """Nothing to set: the hedges are those of the language."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """At most one hit, on the headline's claim, where the body holds it open."""
    compared = document.derive(comparison)
    if compared is None or not (compared.kind == "alleged" or (compared.kind == "possible" and not compared.act)):
        return
    yield Hit(
        compared.head,
        values={"evidence": document.text(compared.body[0])},
        evidence=tuple(Witness(place, "the body holds it open") for place in compared.body),
        level="soft",
    )
