"""Whatever a headline states where the body's top says that nobody knows, or has it from one side against another."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.certainty.claimed import claimed
from newslint.lang.en import is_common
from newslint.model import Passage
from newslint.reading._name_kinds import is_people


def unproven(document: Document, parted: bool = False) -> tuple[Passage, ...]:
    """What says that the headline's statement is not established, the strongest first; nothing where a sentence of the
    text's own states it. Of a headline in two parts, ``parted``, only a cause counts, and where no speaker is before
    the colon: "Fish kill: slurry to blame"."""
    if parted and _speaks_first(document):
        return ()
    stated = document.derive(claimed)
    if stated is None or (parted and not stated.cause):
        return ()
    from newslint.headlines.certainty.doubted import doubted  # two in three headlines claim nothing that is ever open

    return doubted(document, stated, parted)


def _speaks_first(document: Document) -> bool:
    """Whether a speaker may stand before a headline's colon: anything but a matter, whose last word is a common one."""
    text = document.blocks[0].text
    last = text.partition(": ")[0].split()[-1]
    return ": " not in text or not last.islower() or not is_common(last) or is_people(last)
