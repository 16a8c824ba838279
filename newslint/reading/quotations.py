"""What the article puts in quotation marks: direct speech, scare quotes, titles and block quotations, with speakers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property

from newslint.document import BODY_KINDS, Block, Document
from newslint.lang import en
from newslint.model import Passage
from newslint.reading._marks import Pair, pairs
from newslint.reading._speakers import Place, speaker
from newslint.reading.spoken import spoken
from newslint.record import NamedTuple

SCARE_WORDS = 3
"""A quotation of at most this many words, that no one is said to have spoken, is a scare quote."""

_TITLED = frozenset(
    "album anthem article ballad blog book called column comedy documentary drama entitled episode essay film game hit "
    "magazine memoir movie musical named novel opera play podcast poem programme program series show single song "
    "titled track".split()
)
"""Words right before the opening mark that announce a title."""

_PLAIN = en.STOPWORDS


class Quotation(NamedTuple):
    """One quotation in one block; ``start`` and ``end`` take in its marks, ``inner_start``..``inner_end`` do not.

    ``kind``: ``speech``, ``scare``, ``title`` or ``block``. The paragraphs of one long quotation share a
    ``group``: the index of its first one in ``Quotations.all``. ``speaker`` is the passage that names who
    speaks ("she", "Mayor Ute Lanz"), where the text says so next to the quotation.
    """

    block: int
    start: int
    end: int
    inner_start: int
    inner_end: int
    kind: str
    group: int
    speaker: Passage | None = None


class Quotations:
    """The quotations of a document, in reading order; those inside another one come after it.

    Where they stand is found block by block when first asked for, and who speaks only for ``all``.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._pairs: dict[int, list[Pair]] = {}
        self._outer: dict[int, tuple[list[int], list[int]]] = {}

    @cached_property
    def all(self) -> tuple[Quotation, ...]:
        """Every quotation of every block but code."""
        return tuple(_spoken_by_one(_every(self._document.blocks, self.pairs, self.whole)))

    def of(self, block: int) -> list[Quotation]:
        """The quotations of one block."""
        if block == 0 and self._document.headline == 0:  # whose quotations end in it
            return self._headline
        return self._by_block.get(block, []) if self.pairs(block) else []

    @cached_property
    def _headline(self) -> list[Quotation]:
        found = _every(self._document.blocks[:1], self.pairs, self.whole) if self.pairs(0) else []
        return list(_spoken_by_one(found))

    @cached_property
    def _by_block(self) -> dict[int, list[Quotation]]:
        found: dict[int, list[Quotation]] = {}
        for one in self.all:
            found.setdefault(one.block, []).append(one)
        return found

    def inside(self, block: int, start: int, end: int) -> bool:
        """Whether the passage lies entirely within a quotation, its marks included."""
        starts, ends = self._outer.get(block) or self._outermost(block)
        at = bisect_right(starts, start) - 1
        return at >= 0 and end <= ends[at]

    def overlaps(self, block: int, start: int, end: int) -> bool:
        """Whether any character of the passage lies within a quotation."""
        starts, ends = self._outer.get(block) or self._outermost(block)
        at = bisect_right(ends, start)
        return at < len(starts) and starts[at] < max(end, start + 1)

    def pairs(self, block: int) -> list[Pair]:
        """Where the quotations of one block stand; a block quotation is one."""
        found = self._pairs.get(block)
        if found is None:
            found = self._pairs[block] = self._read_pairs(block)
        return found

    def _read_pairs(self, block: int) -> list[Pair]:
        if self.whole(block):
            length = len(self._document.blocks[block].text)
            return [Pair(0, length, 0, length)]
        return _pairs(self._document.blocks, block)

    def whole(self, block: int) -> bool:
        """Whether a block is somebody else's words from end to end, by its markup or by how it stands."""
        return self._document.blocks[block].kind == "quote" or block in self._document.derive(spoken)

    def _outermost(self, block: int) -> tuple[list[int], list[int]]:
        starts: list[int] = []
        ends: list[int] = []
        for pair in self.pairs(block):
            if not ends or pair.start >= ends[-1]:
                starts.append(pair.start)
                ends.append(pair.end)
        self._outer[block] = starts, ends
        return starts, ends


def quotations(document: Document) -> Quotations:
    """The quotations of a document. Feet, inches, apostrophes and possessives are no quotation marks."""
    return Quotations(document)


def _pairs(blocks: Sequence[Block], at: int) -> list[Pair]:
    block = blocks[at]
    if block.kind == "code":
        return []
    following = blocks[at + 1] if at + 1 < len(blocks) else None
    return pairs(block.text, following.text[:4] if following and following.kind in BODY_KINDS else "")


def _every(
    blocks: Sequence[Block], pairs_of: Callable[[int], list[Pair]], is_whole: Callable[[int], bool]
) -> list[Quotation]:
    found: list[Quotation] = []
    goes_on = False
    for index, block in enumerate(blocks):
        own = pairs_of(index)
        whole = is_whole(index)
        if whole:
            found += (Quotation(index, *pair[:4], "block", len(found)) for pair in own)
        if whole or block.kind == "code":
            goes_on = False
            continue
        first = len(found)
        _read(index, block.text, block.kind, own, found)
        for pair, at in zip(own, range(first, len(found)), strict=True):
            if goes_on and (at > first or pair.start == 0):
                found[at] = _joined(found[at - 1], found[at])
            goes_on = pair.goes_on
    return found


def _joined(before: Quotation, after: Quotation) -> Quotation:
    return after._replace(group=before.group, kind="speech")


def _spoken_by_one(found: list[Quotation]) -> list[Quotation]:
    """The quotations, each part of a long one with the speaker that any part of it names."""
    speakers: dict[int, Passage] = {}
    for quotation in found:
        if quotation.speaker is not None:
            speakers.setdefault(quotation.group, quotation.speaker)
    return [one if one.speaker else one._replace(speaker=speakers.get(one.group)) for one in found]


def _read(index: int, text: str, kind: str, own: list[Pair], found: list[Quotation]) -> None:
    """Append the quotations of one block: what kind each is and who speaks."""
    before: Quotation | None = None
    for at, pair in enumerate(own):
        nested = before is not None and pair.start < before.end
        floor = 0 if before is None else (before.inner_start if nested else before.end)
        ceiling = own[at + 1].start if at + 1 < len(own) and own[at + 1].start >= pair.end else len(text)
        if nested and before is not None:
            ceiling = min(ceiling, before.inner_end)
        place = Place(text, pair.start, pair.end, floor, ceiling)
        said = speaker(place)
        if said is None and before is not None and not nested and before.speaker is not None:
            said = _carried(text, before, pair)
        passage = Passage(index, *said) if said else None
        inner = text[pair.inner_start : pair.inner_end]
        own_kind = _kind(inner, text[max(0, pair.start - 24) : pair.start], passage is not None, kind)
        quotation = Quotation(
            index, pair.start, pair.end, pair.inner_start, pair.inner_end, own_kind, len(found), passage
        )
        found.append(quotation)
        if not nested:
            before = quotation


def _carried(text: str, before: Quotation, pair: Pair) -> tuple[int, int] | None:
    """The speaker of the quotation before, where only the words that name her part the two: "…," she said. "…"."""
    said = before.speaker
    if said is None or said.start < before.end or pair.start - before.end > 160:
        return None
    rest = text[said.end : pair.start].rstrip()
    return (said.start, said.end) if rest.endswith((".", ",", ":", ";")) and ". " not in rest else None


def _kind(inner: str, left: str, spoken: bool, block: str) -> str:
    words = inner.split()
    stopped = inner.rstrip().endswith((".", "!", "?", "…"))
    if block != "headline" and not spoken and _is_title(words, left, stopped):
        return "title"
    if len(words) <= SCARE_WORDS and not spoken and not (stopped and len(words) > 1):
        return "scare"
    return "speech"


def _is_title(words: list[str], left: str, stopped: bool) -> bool:
    heads = [word.strip("\"'“”‘’.,:;!?()") for word in words]
    if not heads or len(heads) > 12 or not heads[0][:1].isupper():
        return False
    if not all(head[:1].isupper() or head[:1].isdecimal() or head.lower() in _PLAIN for head in heads if head):
        return False
    announced = left.rstrip(" ,:").rpartition(" ")[2].lower() in _TITLED
    capitals = sum(head[:1].isupper() for head in heads)
    return announced or (capitals >= 2 and not stopped and not words[-1].endswith(","))


def quotes_somebody(document: Document) -> bool:
    """Whether an article has anybody's own words."""
    return any(one.kind == "speech" for one in document.derive(quotations).all)
