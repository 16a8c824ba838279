"""A headline that says the opposite of its body: up for down, accepted for rejected, "will not" for "will"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.headlines.comparison import comparison
from newslint.model import Hit, Witness
from newslint.record import NamedTuple


class Params(NamedTuple):
    """Nothing to set: the words are those of the language."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """At most one hit: the headline's word, with the opposite that the body has."""
    compared = document.derive(comparison)
    if compared is not None and compared.kind == "denied":
        yield Hit(
            compared.head,
            values={"evidence": document.text(compared.body[0])},
            evidence=tuple(Witness(place, "the body has the opposite") for place in compared.body),
        )
