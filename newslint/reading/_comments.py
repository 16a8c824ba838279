"""Readers' comments under a story whose names are lost: a long run of paragraphs that speak for themselves, in which
nobody is quoted and some answer the others."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.reading._others import RUNNING, of_self
from newslint.reading.words import index

_SHORTEST_RUN, _STORY = 8, 2
"""Paragraphs of such a run at least, and blocks of the story that they are about."""

_SPEAKING, _QUOTING, _ANSWERING = 0.6, 0.1, 2
"""The least share of paragraphs that speak for themselves, the largest of those that quote somebody, and how many
answer the others or the page."""

_ASKS = re.compile(r"[!?](?:\s|\Z)|\b[Yy]our?\b")
_QUOTES = re.compile(r"[\"“][^\"”]{15,}[\"”]")
_SAID = re.compile(r"\b(?:said|told|says|added|announced)\b")
_ANSWERS = re.compile(
    r"\bI (?:\w+ )?(?:dis)?agree\b|\b(?:these|your|other|previous|earlier|the) comments?\b"
    r"|\byour (?:respondents|readers)\b|\b[Ww]ell said\b|\bagree more\b"
    r"|\b(?:interesting|great|good|excellent) (?:article|comment|point)\b"
    r"|\b[Tt]hank goodness\b|\b[Ll]et['’]s (?:hope|face)\b|\bshame on\b|\b[Cc]ome on\b"
)
_NEEDED = frozenset("agree disagree comments comment respondents goodness".split())


def comments(document: Document) -> Iterator[int]:
    """The blocks of the run, which goes on to the end of the article."""
    blocks, last = document.blocks, len(document.blocks)
    if last < _SHORTEST_RUN + _STORY or document.derive(index).folded.keys().isdisjoint(_NEEDED):
        return
    answering = [_ANSWERS.search(block.text) is not None for block in blocks]
    if sum(answering) < _ANSWERING:
        return
    speaking = [
        block.kind in RUNNING and (of_self(document, at) or _ASKS.search(block.text) is not None)
        for at, block in enumerate(blocks)
    ]
    quoting = [_QUOTES.search(block.text) is not None and _SAID.search(block.text) is not None for block in blocks]
    speak, quote = sum(speaking[:_STORY]), sum(quoting[:_STORY])  # in front of the run
    all_speak, all_quote = sum(speaking), sum(quoting)
    for first in range(_STORY, last - _SHORTEST_RUN + 1):
        run = last - first
        likely = all_speak - speak >= _SPEAKING * run and all_quote - quote <= _QUOTING * run
        if likely and speaking[first] and not quoting[first]:
            if sum(answering[first:]) >= _ANSWERING:
                yield from range(first, last)
            return
        speak, quote = speak + speaking[first], quote + quoting[first]
