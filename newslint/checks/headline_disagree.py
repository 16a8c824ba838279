"""Headlines of one file that say different things: the reader's and the search engine's, or the front matter's."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks import headline_number
from newslint.document import Block, Document
from newslint.headlines.comparison import comparison
from newslint.headlines.headline import headline_claim, others
from newslint.model import Hit, Passage, Witness
from newslint.record import NamedTuple

_SHARED = 0.5
"""The part of the shorter headline's content words that both must have to be about one thing."""


class Params(NamedTuple):
    """Nothing to set: headlines are compared as a headline is with its body."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each further headline that does not bear out the first, or the other way round."""
    if document.headline is None:
        return
    for index in others(document):
        found = _between(document, 0, index) or _between(document, index, 0)
        if found:
            own, first = found if found[0].block == index else (found[1], found[0])
            yield Hit(
                own,
                values={"evidence": document.text(first)},
                evidence=(Witness(first, "the other headline"),),
            )


def _between(document: Document, one: int, two: int) -> tuple[Passage, Passage] | None:
    """Where headline ``one`` says what ``two`` has otherwise: the two passages."""
    pair = _pair(document, document.blocks[one], document.blocks[two])
    claim, other = (
        pair.derive(headline_claim),
        _pair(document, document.blocks[two], document.blocks[one]).derive(headline_claim),
    )
    if claim is None or other is None or not claim.stems or not other.stems:
        return None
    if len(claim.stems & other.stems) < _SHARED * min(len(claim.stems), len(other.stems)):
        return None
    compared = pair.derive(comparison)
    if compared is not None:
        return _home(compared.head, one), _home(compared.body[0], two)
    # Names are no sign of it: each headline picks its own.
    for hit in headline_number.find(pair, headline_number.Params()):
        return _home(hit.passage, one), _home(hit.evidence[0].passage, two)
    return None


def _pair(document: Document, head: Block, body: Block) -> Document:
    """Two headlines as an article of one sentence."""
    blocks = (head._replace(kind="headline"), body._replace(kind="paragraph", level=0))
    return Document(document.path, document.source, document.format, blocks, "pair")


def _home(passage: Passage, block: int) -> Passage:
    return Passage(block, passage.start, passage.end)
