"""Interviews: speeches that open with who speaks, and questions to somebody with what he answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en import is_common
from newslint.lang.gazetteer import is_given_name
from newslint.reading._others import ENDS, KINDS, RUNNING, follow, of_self
from newslint.reading.furniture import furniture
from newslint.reading.words import words
from newslint.record import NamedTuple

_PARTNER = frozenset({"you", "you're", "you've", "you'd", "you'll", "your"})

_LABEL = re.compile(
    r"[*_]{0,2}(?P<who>[A-Z][\w.’'-]*(?: [\w.’'&-]+){0,3})(?:,? \(?\d\d\)?)?(?:[,(] ?[\w ’'.-]{2,40}\)?)?[*_]{0,2}"
    r"(?::|(?<=\b[QA])\.)[*_]{0,2} (?=\S)"
)

_FARTHEST_LABEL = 64
_PARTS = frozenset(
    "q a question answer interviewer interviewee moderator host presenter reporter journalist editor judge lawyer "
    "counsel court prosecutor witness caller reader speaker".split()
)
_SPEECHES, _TURNS, _WITNESSES = 4, 3, 3


class _Speech(NamedTuple):
    block: int
    who: str


def speeches(document: Document) -> Iterator[int]:
    """Paragraphs that open with who speaks, where two take turns or several speak of themselves."""
    told = list(_labelled(document))
    if len(told) < _WITNESSES:
        return
    often: dict[str, int] = {}
    for speech in told:
        often[speech.who] = often.get(speech.who, 0) + 1
    turns = [speech for speech in told if often[speech.who] > 1]
    alternate = sum(one.who != other.who for one, other in pairwise(turns)) >= _TURNS
    somebody = any(_speaks(speech.who) for speech in turns)
    if len(turns) >= _SPEECHES and alternate and somebody and _talk(document, turns):
        yield from _with_what_follows(document, [speech.block for speech in told])
        return
    witnesses = [one for one in told if _is_person(one.who) and of_self(document, one.block)]
    if len(witnesses) >= _WITNESSES and 2 * len(witnesses) > len(told):
        yield from (speech.block for speech in told)


def _labelled(document: Document) -> Iterator[_Speech]:
    aside = document.derive(furniture)
    for index, block in enumerate(document.blocks):
        head = block.text[:_FARTHEST_LABEL]
        if block.kind not in KINDS or index in aside or not (":" in head or head[1:2] == "."):
            continue
        label = _LABEL.match(block.text)
        if label is not None and (block.text.rstrip().endswith(ENDS) or label["who"] in ("Q", "A")):
            yield _Speech(index, label["who"].lower())


def _talk(document: Document, speeches: Sequence[_Speech]) -> bool:
    """Whether those who take turns speak of themselves and to each other; what a guide lists does neither."""
    every = document.derive(words)
    own = [frozenset(every[speech.block].folded) for speech in speeches]
    asked = any("?" in document.blocks[speech.block].text for speech in speeches)
    selves = sum(of_self(document, speech.block) for speech in speeches)
    return selves * 3 >= len(own) and (asked or any(not _PARTNER.isdisjoint(said) for said in own))


def _speaks(label: str) -> bool:
    """Whether a label names somebody, or a part in a talk; those of a recipe or a guide are plain words."""
    row = label.split()
    return not _PARTS.isdisjoint(row) or is_given_name(row[0]) or not all(map(is_common, row))


def _is_person(label: str) -> bool:
    return is_given_name(label.partition(" ")[0])


def _with_what_follows(document: Document, heads: Sequence[int]) -> Iterator[int]:
    """Speeches with the paragraphs that they go on in: all up to the last one, behind it those that speak of
    themselves."""
    aside = document.derive(furniture)
    for index in range(heads[0], heads[-1] + 1):
        if index in heads or (index not in aside and document.blocks[index].kind in RUNNING):
            yield index
    for index in follow(document, heads[-1] + 1):
        if not of_self(document, index):
            return
        yield index


_LONGEST_QUESTION = 70
_QUESTIONS = 3


def answers(document: Document) -> Iterator[int]:
    """Questions to somebody, each with an answer that speaks of itself: an interview without labels."""
    aside, every = document.derive(furniture), document.derive(words)
    blocks = document.blocks
    asked = []
    for index in range(1, len(blocks) - 1):
        if index in aside or blocks[index].kind not in KINDS or not blocks[index].text.rstrip().endswith("?"):
            continue
        question = every[index].folded
        if len(question) > _LONGEST_QUESTION or _PARTNER.isdisjoint(question) or not of_self(document, index + 1):
            continue
        if not blocks[index + 1].text.rstrip().endswith("?") and blocks[index].text[0] not in "\"“‘'":
            asked.append(index)
    if len(asked) >= _QUESTIONS:
        yield from _with_what_follows(document, sorted({*asked, asked[-1] + 1}))
