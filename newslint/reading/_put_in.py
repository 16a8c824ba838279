"""Texts of others that stand in an article whole: posts, statements and excerpts handed over by a colon, verse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from newslint import late_re as re
from newslint.document import Block, Document
from newslint.lang.en import STOPWORDS
from newslint.lang.outlets import is_outlet
from newslint.reading._others import KINDS, LONGEST_LEAD, LONGEST_SIGNATURE, RUNNING, follow, of_self
from newslint.reading.furniture import furniture
from newslint.reading.words import words

_ACCOUNT = re.compile(
    r"(?:[\w.’'&|-]+ ){0,6}\(?@\w{2,20}\)?(?: ?[·•|,—–-] ?| )"
    r"(?:\d{1,2} ?[hmd]\b|(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?).{0,12}\Z"
)

_STAMPED = re.compile(r"\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.? ?[·•|—–-] ?.{6,24}\Z")
"""The time and the day below a post: "10:06 PM - 26 Dec 2016"."""

_BYLINED = re.compile(r"(?:[\w.’'&|-]+ ){1,5}\(@\w{2,20}\):? (?=[A-Z\"“#@.])")
"""The author and the account right before the words of a post."""


_HANDLED = re.compile(
    r"(?:@\w{2,30}|[a-z][a-z\d_.]{4,29}|[A-Za-z]\w*[\d_]\w{1,28})"
    r"(?: ?: | (?:wrote|writes|commented|posted|tweeted|replied)\b)"
)
"""The account before the words of a comment: "reed_cutter9: It leaks", "@malvodiver wrote"."""


def posts(document: Document) -> Iterator[int]:
    """A post below a line with an account and a date, above a line with a time and a date, or behind its account."""
    blocks = document.blocks
    for index, block in enumerate(blocks):
        text = block.text
        if ("@" in text and _BYLINED.match(text)) or _HANDLED.match(text):
            yield index
        elif len(text) > LONGEST_SIGNATURE:
            continue
        elif "@" in text and _ACCOUNT.match(text):
            yield index
            if index + 1 < len(blocks):
                yield index + 1
        elif text[:1].isdecimal() and _STAMPED.match(text):
            yield from (index - 1, index)


_WHOLE = (
    r"(?:full|entire|complete) (?:text|statement|letter|transcript|speech|remarks|e-?mail|memo|message|response|apology"
    r"|note|verdict|resolution|post|poem|lyrics)|(?:statement|letter|speech|e-?mail|memo|message|response|apology|post"
    r"|poem|resolution|text) in full"
)
_WHOLE_TITLE = re.compile(
    rf"(?:(?:Read|Here is|Here['’]s|See)\b.{{0,60}}|.{{0,100}}[:|–—] ?(?:the |read )?|The |)\b(?:{_WHOLE})\b",
    re.IGNORECASE,
)
_HANDS_OVER = re.compile(
    r"\b(?:statement|letter|e-?mail|message|note|memo|text|post|tweet|caption|poem|verse|lyrics|chorus|song|apology|said"
    r"|says|wrote|writes|reads?|states?|stated|posted|tweeted|added|replied|responded|answered|answers|continued|follows|declared|declares)"
    r"\b[^.!?]{0,80}:\Z",
)
_BIDS = re.compile(r"(?:Read|See|Watch|Also|Related|More)\b")
_FULL = re.compile(rf"\b(?:{_WHOLE}|in full|verbatim)\b", re.IGNORECASE)


_QUOTING = '"“”«'
_MARKS = "\"“‘'«"
"""What opens a quotation."""


def handed_over(document: Document) -> Iterator[int]:
    """What a colon behind a word of saying hands over to, where no marks open it; a text in full up to the next
    subheading."""
    blocks = document.blocks
    title = blocks[0].text if blocks[0].kind == "headline" else ""
    if _WHOLE_TITLE.match(title) and not title.endswith("?"):
        starts = [at for at in range(1, len(blocks) - 1) if blocks[at].text.rstrip().endswith(":")]
        yield from range(starts[0] + 1 if starts else 1, len(blocks))
        return
    aside = document.derive(furniture)
    for index, block in enumerate(blocks[:-1]):
        text = block.text.rstrip()
        if not text.endswith(":") or block.kind not in KINDS or index in aside:
            continue
        following = blocks[index + 1]
        if following.text[:1] in _MARKS or following.kind not in RUNNING:
            continue
        if _FULL.search(text[-LONGEST_LEAD:]):
            yield from follow(document, index + 1)
        elif block.kind == "paragraph" and not _BIDS.match(text) and _HANDS_OVER.search(text[-LONGEST_LEAD:]):
            yield from takewhile(lambda at: _speaks(document, at), follow(document, index + 1))


def _speaks(document: Document, at: int) -> bool:
    """Whether a block speaks of itself and quotes nobody: where a post is lost, the story goes on behind the colon."""
    text = document.blocks[at].text.removesuffix("”")  # which the story may have closed though nothing opened it
    return of_self(document, at) and not any(mark in text for mark in _QUOTING)


_FROM = re.compile(
    r"(?:\b(?:[Vv]ia|[Pp]er|[Ff]rom|[Aa]ccording to) (?:[Tt]he )?|\A(?:The )?)"
    r"((?:[A-Z][\w.&’'-]*)(?: (?:of |the |and )?[A-Z][\w.&’'-]*){0,4}):\Z"
)
_LONGEST_FROM = 70


def excerpts(document: Document) -> Iterator[int]:
    """A paragraph out of an outlet that the one before ends with, and a colon: "…, via the Malvo Herald:"."""
    for index, block in enumerate(document.blocks[:-1]):
        if not block.text.endswith(":") or document.blocks[index + 1].text[:1] in _MARKS:
            continue
        found = _FROM.search(block.text, max(0, len(block.text) - _LONGEST_FROM))
        if found is not None and is_outlet(found[1]):
            yield index + 1


_LINES = 4
_LONGEST_LINE, _MOST_WORDS, _FEWEST_WORDS = 70, 12, 2
_JOINS = frozenset(
    "and or but nor for so yet to of in on with from by as than that which who when where while till".split()
)


def verse(document: Document) -> Iterator[int]:
    """Four short lines and more that run on into each other, as those of poems and songs do."""
    every = document.derive(words)
    run: list[int] = []
    for index in range(1, len(document.blocks) + 1):
        if index < len(document.blocks) and _is_line(document.blocks[index], every[index].folded):
            run.append(index)
            continue
        if len(run) >= _LINES and _runs_on(document, run):
            yield from run
        run = []


def _is_line(block: Block, folded: Sequence[str]) -> bool:
    text = block.text
    return (
        block.kind in ("paragraph", "heading")
        and len(text) <= _LONGEST_LINE
        and _FEWEST_WORDS <= len(folded) <= _MOST_WORDS
        and ":" not in text
        and not any(char.isdecimal() for char in text)
    )


def _runs_on(document: Document, run: Sequence[int]) -> bool:
    """Whether half of the lines have small words and a third leads on: with a comma, or into a line that joins it."""
    every, blocks = document.derive(words), document.blocks
    plain = sum(not STOPWORDS.isdisjoint(every[at].folded) for at in run)
    leads = sum(
        blocks[one].text.rstrip()[-1] in ",;—–-"
        or (every[other].folded[0] in _JOINS and blocks[one].text.rstrip()[-1] not in ".!?")
        for one, other in pairwise(run)
    )
    large = sum(blocks[at].text[0].isupper() for at in run)
    return 2 * plain >= len(run) and 2 * large >= len(run) and 3 * leads >= len(run)
