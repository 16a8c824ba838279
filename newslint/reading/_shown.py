"""Whether what follows shows who says what is laid at a crowd: posts, signed words, a list behind a colon."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.reading.sentences import Sentence, ahead
from newslint.reading.words import words

_HANDLE = re.compile(r"\(@\w{2,30}\)")
_SIGNED = re.compile(r"[\"”’] ?[—–-]{1,2} ?[A-Z][^.!?\"“”]{3,90}\Z")
_BLOCKS, _SENTENCES, _LEAST_SIGNED = 2, 2, 2
_WRITERS = frozenset("user users commenter commenters redditor netizen netizens tweeter poster".split())
_WROTE = frozenset("wrote writes said tweeted posted commented joked replied quipped asked".split())
_POSTED = frozenset({"tweeted", "retweeted", "commented"})
_QUOTING = frozenset("\"“‘'@")


def shown(document: Document, sentence: Sentence) -> bool:
    """Whether the crowd of a sentence is shown by its words: a list or words that the sentence hands over to, posts in
    the next sentences or below the paragraph, at least two quotations with a name behind them further down."""
    text = document.blocks[sentence.block].text
    ends = not text[sentence.end :].strip()
    below = document.blocks[sentence.block + 1 : sentence.block + 1 + _BLOCKS]
    if ends and (text.rstrip().endswith(":") or any(_HANDLE.search(block.text) for block in below)):
        return True
    posted = any(_is_of_post(document, other) for other in ahead(document, sentence, _SENTENCES))
    return posted or sum(at > sentence.block for at in document.derive(_signed)) >= _LEAST_SIGNED


def _is_of_post(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence gives the words of somebody on a network: "“It is a trick,” wrote one user"."""
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    folded = own.folded[sentence.first : sentence.last]
    told = not _POSTED.isdisjoint(folded) or not (_WRITERS.isdisjoint(folded) or _WROTE.isdisjoint(folded))
    return told and not _QUOTING.isdisjoint(text[sentence.start : sentence.end])


def _signed(document: Document) -> tuple[int, ...]:
    """The paragraphs that are a quotation with the name of who said it behind a dash."""
    return tuple(
        at
        for at, block in enumerate(document.blocks)
        if block.text[:1] in '"“‘' and _SIGNED.search(block.text.rstrip()[-_TAIL:])
    )


_TAIL = 110
