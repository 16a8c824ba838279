"""Where a page goes on, behind the story, to what other stories tell, a sentence each."""

from __future__ import annotations

from newslint.document import Document
from newslint.reading._carried import content
from newslint.reading.prose import prose
from newslint.reading.sentences import by_block
from newslint.reading.words import words

_LEAST = 3
_FEWEST, _MOST = 9, 32
"""Words of a teaser."""


def teasers(document: Document) -> frozenset[int]:
    """The paragraphs at the end of which each is one sentence that neither goes on from the one before nor was said by
    somebody: "Footage shows a boat on the wall." "Questions are raised over the gold." "A tale of two tides."."""
    found: list[int] = []
    story = document.derive(prose)
    for block in reversed(story):
        own = document.derive(by_block)[block]
        if len(own) != 1 or not _stands_alone(document, block):
            break
        if found and len(content(document, own[0]) & content(document, document.derive(by_block)[found[-1]][0])) > 1:
            break
        found.append(block)
    return frozenset(found) if _LEAST <= len(found) < len(story) // 2 else frozenset()


def _stands_alone(document: Document, block: int) -> bool:
    sentence, own = document.derive(by_block)[block][0], document.derive(words)[block]
    folded = own.folded[sentence.first : sentence.last]
    if document.blocks[block].text.rstrip()[-1:] != "." or not _FEWEST <= len(folded) <= _MOST:
        return False
    return folded[0] not in _GOING_ON and _TOLD.isdisjoint(folded)


_GOING_ON = frozenset(
    "he she they it its his her their this that these those but and so yet however meanwhile also then such both while "
    "although though instead still another others".split()
)
_TOLD = frozenset("said told added according explained argued warned wrote noted insisted stated".split())
