"""A headline that states an act as done, above a body that speaks of it only as something still to come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from newslint.document import Document
from newslint.headlines.comparison import comparison
from newslint.model import Hit, Witness
from newslint.reading.prose import prose
from newslint.record import NamedTuple

_OPEN = frozenset({"planned", "underway", "earlier", "possible"})
_SOFTER = "say what is still open"


class Params(NamedTuple):
    """``softer`` has advice for kinds of act, by their names in the table of acts."""

    softer: Mapping[str, str] = MappingProxyType({})


def find(document: Document, params: Params) -> Iterator[Hit]:
    """At most one hit: the headline's verb, with the passage that speaks of the act as open."""
    compared = document.derive(comparison)
    if compared is None or not (compared.kind == "open" or (compared.act and compared.kind in _OPEN)):
        return
    yield Hit(
        compared.head,
        values={
            "evidence": document.text(compared.body[0]),
            "paragraph": str(sum(block <= compared.body[0].block for block in document.derive(prose))),
            "softer": params.softer.get(compared.act, _SOFTER),
        },
        evidence=tuple(Witness(place, "the body speaks of it as still open") for place in compared.body),
        level="strict",
    )
