"""A lead that leaves open what the headline states as done, whatever words it uses."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang import acts
from newslint.lang.en import family
from newslint.lang.en_verbs import is_outcome, verb_share
from newslint.model import Passage
from newslint.reading.alignment import alignment, root
from newslint.reading.factuality import Scope, factuality
from newslint.reading.headline import predicate
from newslint.reading.words import words

_LEAST = 2
_MAIN, _VERB = 10, 5
"""How many words into the lead its main verb is looked for."""
_WITHIN = frozenset({"that", "whether", "if", "how", "why", "who", "which"})
"""Words that begin a clause inside the sentence, whose verb is not the main one."""
_MODALS = frozenset({"could", "may", "might", "must", "would", "should"})


def open_lead(document: Document) -> Passage | None:
    """The cue by which the lead's main statement is still open, where no sentence says the headline's predicate."""
    at, body = document.derive(predicate), document.derive(alignment)
    if at is None or not body or len(body[0].stems) < _LEAST:
        return None
    head = document.derive(words)[0]
    if not is_outcome(head.folded[at]):
        return None
    facts, lead = document.derive(factuality), body[0]
    own = lead.own
    scope = next((s for s in facts.scopes(lead.sentence) if _is_main(s, own.folded, lead.sentence.first)), None)
    if scope is None or not any(scope.first <= i < scope.last for i in lead.met):
        return None
    stated = root(head.folded[at])
    done = frozenset().union(*(act.done | act.weak for act in acts.of(head.folded[at]))) | {family(head.folded[at])}
    for aligned in body:
        for i in range(aligned.sentence.first, aligned.sentence.last):
            word = aligned.own.folded[i]
            said = root(word) == stated or (aligned.stems and family(word) in done)
            if said and facts.of(aligned.sentence, i) is None:
                return None
    return Passage(lead.sentence.block, own.starts[scope.cue], own.ends[scope.cue_end - 1])


def _is_main(scope: Scope, folded: list[str], first: int) -> bool:
    """Whether a cue is, or begins, the main verb of a sentence: "is evaluating", "could", "will recommend"."""
    if scope.cue - first > _MAIN or scope.kind not in ("planned", "underway", "possible"):
        return False
    ahead = folded[first : scope.cue]
    if not _WITHIN.isdisjoint(ahead) or any(word.endswith("ed") and verb_share(word) >= _VERB for word in ahead[1:]):
        return False  # Its main verb has been.
    before = folded[scope.cue - 1] if scope.cue > first else ""
    if before in {"who", "which", "that"}:
        return False
    word = folded[scope.cue]
    return word in _MODALS or family(word) == "be" or family(before) == "be" or before in {"will", "has", "have"}
