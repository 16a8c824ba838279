"""Which blocks are not the writer's words but others', put in whole: readers' letters and comments, posts, interviews,
statements, excerpts, verse. The marks of a page show them where no quotation marks do."""

from __future__ import annotations

from collections.abc import Mapping

from newslint.document import Document
from newslint.reading._comments import comments
from newslint.reading._interviews import answers, speeches
from newslint.reading._letters import letters
from newslint.reading._others import KINDS
from newslint.reading._put_in import excerpts, handed_over, posts, verse

_READINGS = (
    ("letter", letters),
    ("letter", comments),
    ("post", posts),
    ("interview", speeches),
    ("interview", answers),
    ("statement", handed_over),
    ("excerpt", excerpts),
    ("verse", verse),
)
_FEWEST = 3
"""Blocks of an article that can have any."""


def spoken(document: Document) -> Mapping[int, str]:
    """Block index to kind: ``letter``, ``post``, ``interview``, ``statement``, ``excerpt`` or
    ``verse``."""
    blocks = document.blocks
    found: dict[int, str] = {}
    for kind, read in _READINGS if len(blocks) >= _FEWEST else ():
        for index in read(document):
            if index > 0 and blocks[index].kind in KINDS:
                found.setdefault(index, kind)
    return found
