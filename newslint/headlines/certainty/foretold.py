"""What a headline says will happen, "volcano to erupt", where its body says only that it could."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import alignment
from newslint.headlines.factuality import factuality
from newslint.headlines.status.undecided import announced
from newslint.lang import acts
from newslint.lang.en import family
from newslint.model import Passage
from newslint.reading.words import words

_LEAD, _NEAR, _SHARED = 2, 6, 2
_COULD = frozenset({"could", "may", "might"})


def foretold(document: Document) -> Passage | None:
    """The "could" over the headline's verb in the lead, where no sentence near the top has the verb without one."""
    at = announced(document)
    if at is None:
        return None
    head = document.derive(words)[0]
    word = head.folded[at]
    meant = acts.meant(word, "".join(head.folded[at + 1 : at + 2]), frozenset(head.families))
    kin = frozenset().union(*(act.done | act.weak for act in meant)).difference(head.families) | {family(word)}
    facts = document.derive(factuality)
    found: Passage | None = None
    for one in document.derive(alignment)[:_NEAR]:
        own = one.own
        for i in range(one.sentence.first, one.sentence.last):
            if own.families[i] not in kin:
                continue
            scope = facts.of(one.sentence, i)
            could = scope is not None and scope.kind == "possible" and own.folded[scope.cue] in _COULD
            if not could or scope is None:
                if own.families[i] == family(word) or len(one.stems) >= _SHARED:
                    return None
                continue  # It killed five people elsewhere.
            if one.rank < _LEAD and len(one.stems) >= _SHARED and found is None:
                found = Passage(one.sentence.block, own.starts[scope.cue], own.ends[i])
    return found
