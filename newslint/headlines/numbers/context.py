"""A number and what stands beside it: the words before and behind, its clause, the sentence of the story."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.headline import below
from newslint.headlines.names.ties import KIN
from newslint.headlines.numbers.changes import MOVED
from newslint.lang.en import derived, family
from newslint.lang.en_synonyms import synonyms
from newslint.model import Passage
from newslint.reading._numerals import IRREGULAR
from newslint.reading.quantities import Quantity, quantities
from newslint.reading.sentences import sentence_at
from newslint.reading.words import words
from newslint.record import NamedTuple


class Told(NamedTuple):
    """The numbers below the headline, fractions as percentages, and the sentence of the story that each stands in."""

    body: tuple[Quantity, ...]
    places: dict[tuple[int, int], Aligned]

    def place(self, other: Quantity) -> Aligned | None:
        """The sentence of the story with a number; None for captions, tables and the like."""
        return self.places.get((other.block, other.start))

    def rank(self, other: Quantity) -> int:
        """The place of that sentence in the story from 0; far beyond its end where there is none."""
        place = self.place(other)
        return place.rank if place else _NOWHERE


_NOWHERE = 10_000


def told(document: Document) -> Told:
    """The story's numbers."""
    story = frozenset(document.derive(below))
    ranked = {one.sentence: one for one in document.derive(alignment)}
    body: list[Quantity] = []
    places: dict[tuple[int, int], Aligned] = {}
    for other in document.derive(quantities):
        if other.block in story:
            body.append(in_percent(other))
            sentence = sentence_at(document, other.block, other.start)
            if sentence in ranked:
                places[other.block, other.start] = ranked[sentence]
    return Told(tuple(body), places)


def lead(document: Document) -> int:
    """The block of the story's first sentence."""
    every = document.derive(alignment)
    return every[0].sentence.block if every else 0


def in_percent(quantity: Quantity) -> Quantity:
    """A fraction as the percentage that it is about; other quantities as they are."""
    if quantity.kind != "fraction":
        return quantity
    return quantity._replace(kind="percent", unit="%", value=100 * quantity.value, approximate="about")


def beside(document: Document, own: Quantity) -> tuple[str, str]:
    """The folded words right before and after a number, empty where there is none."""
    every = document.derive(words)[own.block]
    at, last = ends(document, own)
    return (every.folded[at - 1] if at else ""), (every.folded[last] if last < len(every.starts) else "")


def ends(document: Document, own: Quantity) -> tuple[int, int]:
    """The index of a number's first word and that of the first word behind it."""
    every = document.derive(words)[own.block]
    at = bisect_right(every.ends, own.start)
    return at, bisect_left(every.starts, own.end, at)


_CLAUSE = re.compile(r"[;:()–—.!?]\s|,\s")


def clause_before(document: Document, own: Quantity, reach: int) -> Iterator[str]:
    """The folded words before a number in its clause, nearest first, at most ``reach``."""
    every, text = document.derive(words)[own.block], document.blocks[own.block].text
    at, _ = ends(document, own)
    near = own.start
    for i in range(at - 1, max(-1, at - 1 - reach), -1):
        if _CLAUSE.search(text, every.ends[i], near + 1):
            return
        yield every.folded[i]
        near = every.starts[i]


_CHANGED = 3
_COMPARED = frozenset({"fewer", "less", "more", "lower", "higher"})


def is_change(document: Document, own: Quantity) -> bool:
    """Whether a number is the size of a change: "shares plummet 34%", "down by 8m"."""
    near = [family(word) for word in clause_before(document, own, _CHANGED)]
    if beside(document, own)[1] in _COMPARED:
        return True
    if near[:1] == ["of"] and near[1:2] and near[1] in _PEAKS:
        return False  # "falling to a two-year low of 4%" is where it stands.
    return "to" not in near[:1] and any(word in MOVED for word in near)


_PEAKS = frozenset({"low", "high", "peak", "record", "rate", "level", "total"})


_PERCENT = re.compile(r"(?:%|per ?cent|pct|pc)\Z", re.IGNORECASE)


def is_fraction(document: Document, quantity: Quantity) -> bool:
    """Whether a percentage stands in the text as a fraction: "a quarter", "three in ten"."""
    written = document.text(Passage(quantity.block, quantity.start, quantity.end))
    return quantity.kind == "percent" and not _PERCENT.search(written)


_HYPHENED = re.compile(r"-(?!times|fold)[a-z]")


def is_adjective(document: Document, quantity: Quantity) -> bool:
    """Whether a number only describes, as in "a one-horned rhinoceros" and "a 34-page lawsuit"."""
    return quantity.kind == "count" and bool(_HYPHENED.match(document.blocks[quantity.block].text, quantity.end))


def figures(document: Document, own: Quantity) -> str:
    """The digits of a number, with a hyphen between the two of a score."""
    text = document.text(Passage(own.block, own.start, own.end)).replace("–", "-")
    return "".join(char for char in text if char.isdigit() or (char == "-" and own.kind == "score"))


def same_noun(own: Quantity, other: Quantity) -> bool:
    """Whether two numbers count the same by the root of the noun."""
    return bool(own.noun) and bool(other.noun) and derived(own.noun) == derived(other.noun)


def akin(own: Quantity, other: Quantity) -> bool:
    """Whether two numbers may count the same: one noun, synonyms, or people under two names."""
    if same_noun(own, other):
        return True
    one, two = family(own.noun), family(other.noun)
    if any(one in group and two in group for group in _ALIKE):
        return True
    return two in synonyms(one) or one in synonyms(two) or (is_person(own.noun) and is_person(other.noun))


_ALIKE = tuple(
    frozenset(map(family, group.split()))
    for group in (
        "home house property dwelling flat apartment building household",
        "job post role position worker employee staff",
        "shop store branch outlet site",
        "car vehicle lorry truck van",
        "flight plane jet aircraft departure",
        "place seat spot berth",
        "case infection patient",
        "vote ballot",
        "school academy college",
        "pub bar inn",
        "bed ward",
        "tree oak elm birch pine sapling",
        "animal dog cat cow sheep horse",
        "gun rifle pistol weapon firearm",
    )
)
"""What stories count under more than one name."""


_PEOPLE = frozenset(
    map(
        family,
        "people person man woman child boy girl student pupil victim passenger patient officer soldier civilian "
        "resident staff crew police civil servant nurse doctor teacher striker migrant refugee fan guest native "
        "member Briton citizen villager dead inmate prisoner suspect tourist survivor adult youth teenager infant "
        "baby mourner worshipper pilgrim troop rebel militant miner fisherman recruit official subscriber client "
        "parent relative household customer household family employee".split(),
    )
)
_ENDED = ("er", "or", "ist", "ian", "ant", "ent", "ee", "an")
_NO_PERSON = frozenset({"number", "paper", "order", "river", "quarter", "letter", "centre", "tower", "plant", "tent"})


def is_person(noun: str) -> bool:
    """Whether a folded noun names people by what they are or do."""
    one = family(noun)
    return one in _PEOPLE or (one not in _NO_PERSON and noun.endswith("s") and one.endswith(_ENDED))


def is_thing(noun: str) -> bool:
    """Whether a noun says plainly what is counted: a plural."""
    return noun.endswith("s") or (noun in IRREGULAR and noun != "people")


def is_of_kin(document: Document, other: Quantity) -> bool:
    """Whether an age is somebody's brother's or wife's: "His brother Andrés, 12"."""
    every = document.derive(words)[other.block]
    at, last = ends(document, other)
    behind = every.folded[last : last + 1] if is_adjective_age(document, other) else []
    return any(family(word.removesuffix("'s")) in KIN for word in (*every.folded[max(0, at - 4) : at], *behind))


def is_adjective_age(document: Document, other: Quantity) -> bool:
    """Whether an age stands before whom it is of: "his 12-year-old cousin"."""
    return document.blocks[other.block].text[other.start : other.end].lower().endswith(("-old", " old"))
