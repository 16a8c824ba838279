"""The headline as a claim: its words without kicker and outlet, and whether it asks or lists."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.document import Document
from newslint.lang.en import STOPWORDS, derived
from newslint.reading.sentences import Sentence
from newslint.reading.words import words

_KICKER = re.compile(
    r"\s*(?:latest|breaking(?: news)?|update[sd]?|exclusive|watch|video|live|alert|opinion|analysis|review|interview)"
    r"\s*[:|–—-]\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s+[|–—-]\s+(?:[^\W\d_][\w'’.]*\s*){1,4}\Z|\s+\|.*\Z")
_COUNTS = frozenset("five six seven eight nine ten eleven twelve fifteen twenty".split())
_LISTED = frozenset(
    "things ways reasons tips facts times photos pictures images books films movies recipes ideas questions lessons "
    "best steps charts moments gifts places stories".split()
)


class HeadlineClaim(NamedTuple):
    """``first`` and ``last`` are the half-open range of the headline's words that make the claim; ``stems`` the
    roots of its content words. ``asks``: a question; ``lists``: a listicle, whose number counts its own items."""

    first: int
    last: int
    stems: frozenset[str]
    asks: bool
    lists: bool


def headline_claim(document: Document) -> HeadlineClaim | None:
    """The claim of a document's headline, or None without one."""
    if document.headline is None:
        return None
    text = document.blocks[0].text
    head = document.derive(words)[0]
    kicker, tail = _KICKER.match(text), _TAIL.search(text)
    begin, end = kicker.end() if kicker else 0, tail.start() if tail else len(text)
    kept = [at for at in range(len(head.starts)) if begin <= head.starts[at] and head.ends[at] <= end]
    if not kept:
        kept = list(range(len(head.starts)))
    folded = [head.folded[at] for at in kept]
    stems = frozenset(derived(word.removesuffix("'s")) for word in folded if word not in STOPWORDS and len(word) > 2)
    counted = bool(folded) and (folded[0][0].isdigit() or folded[0] in _COUNTS)
    lists = counted and not _LISTED.isdisjoint(folded[1:5])
    first, last = (kept[0], kept[-1] + 1) if kept else (0, 0)
    return HeadlineClaim(first, last, stems, text.rstrip(" '\"”’").endswith("?"), lists)


def stems(document: Document, sentence: Sentence) -> set[str]:
    """The roots of a sentence's content words, to be compared with a claim's."""
    here = document.derive(words)[sentence.block].folded[sentence.first : sentence.last]
    return {derived(word.removesuffix("'s")) for word in here if word not in STOPWORDS}
