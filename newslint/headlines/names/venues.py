"""Where something is to be: "Malvo to host talks" where the body has them in Holt, and only earlier ones in Malvo."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import alignment
from newslint.headlines.headline import headline_claim
from newslint.headlines.names.support import headline_names
from newslint.lang.en_families import family_set
from newslint.model import Passage
from newslint.reading.words import words

_HOSTING = family_set("host stage")
_NAME = r"(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
_TO_BE = re.compile(
    r"\b(?:will|would|shall|to|due|is|are|set)\b[^.;:]{0,50}?\b(?:meet|gather|convene|reconvene|assemble|reassemble|regroup|held|staged|"
    r"hosted|take place|played|resume|go|be) (?:[a-z]+ ){0,3}?(?:in|at|to) " + _NAME
)
"""What says where something is to come about."""
_CHOSEN = re.compile(
    r"\b(?:chosen|picked|selected|chose|picks|chooses|awarded to|went to|gone to|goes to|accepted|settled on|voted for|"
    r"named) (?:the city of )?" + _NAME
)
_BEFORE = re.compile(
    r"\b(?:took place|taken place|was held|were held|been held|held|hosted|was staged|were staged|"
    r"had hoped|had bid|bid|"
    r"lost out|missed out|beat|beating|ahead of|instead of|rather than|last (?:year|time|month)|previous|earlier|"
    r"first (?:two|three|round|meeting)|\w+ed in|met in|were in|was in)\b"
)
"""What the place of an earlier round stands in, or one that was passed over."""
_TOP = 4


def venue(document: Document) -> tuple[Passage, Passage] | None:
    """The headline's host and the place where the top of the body has it; None where one mention of the host is of
    now."""
    claim = document.derive(headline_claim)
    head = document.derive(words)[0]
    if claim is None or claim.asks or _HOSTING.isdisjoint(head.families):
        return None
    at = next(at for at, base in enumerate(head.families) if base in _HOSTING)
    group = next((one for one in document.derive(headline_names) if one[-1] < at and at - one[-1] <= _NEAR), None)
    if group is None:
        return None
    key = head.texts[group[-1]].removesuffix("'s").removesuffix("’s")
    rival, met = None, False
    for one in document.derive(alignment):
        block, start, end = one.sentence.block, one.sentence.start, one.sentence.end
        text = document.blocks[block].text
        here = [
            word.removesuffix("'s").removesuffix("’s") for word in one.own.texts[one.sentence.first : one.sentence.last]
        ]
        if key in here:
            if not _BEFORE.search(text, start, end) or _TO_BE.search(text, start, end):
                return None
            met = True
        elif rival is None and one.rank < _TOP:
            found = _TO_BE.search(text, start, end) or _CHOSEN.search(text, start, end)
            if found and found.group("place").split()[0].lower() not in head.folded:
                rival = Passage(block, found.start("place"), found.end("place"))
    return (Passage(0, head.starts[group[0]], head.ends[group[-1]]), rival) if met and rival else None


_NEAR = 3
