"""Two names so alike that one is likely the other misspelt."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.lang import gazetteer
from newslint.lang.en import is_common, may_be_name
from newslint.lang.sequences import shared_start
from newslint.model import Hit, Passage, Witness
from newslint.reading.furniture import furniture
from newslint.reading.words import capitals, words
from newslint.record import NamedTuple

_LONGEST = 30
"""Letters of a name that is compared; what is longer is no name."""

_MOST_EVIDENCE = 3
_MOST_ALIKE = 40
"""Names of one first letter and length that one name is compared with; an article has a few."""

_TITLES = frozenset(
    "mr mrs ms miss dr sir dame lord lady prof professor president minister judge justice senator general colonel "
    "captain coach chairman director mayor governor king queen prince princess pope the a an and of but said "
    "says".split()
)
"""Words with a capital before a surname that are no given name."""


_PARTICLES = frozenset({"bin", "bint", "ibn"})
"""Small words that go on with a name: what stands before them is a given name."""


class Params(NamedTuple):
    """``least_letters``: names shorter than that are never compared."""

    least_letters: int = 5


class _Spelling:
    """One spelling of a name: where it stands, and the words with a capital right before and right after it.

    ``told`` is whether it stands anywhere but between the commas of a list, as in the names of a team."""

    def __init__(self, document: Document, at: list[tuple[int, int, str]]) -> None:
        """``at``: block, word index and, without a possessive, the word, for each place."""
        every = document.derive(words)
        self.text = at[0][2]
        self.places = [
            Passage(block, every[block].starts[word], every[block].starts[word] + len(text)) for block, word, text in at
        ]
        self.told = any(not _listed(document, place) for place in self.places)
        self.before = set[str]().union(*(_neighbour(document, block, word, -1) for block, word, _ in at))
        self.after = set[str]().union(
            *(_neighbour(document, block, word, 1) for block, word, text in at if every[block].texts[word] == text)
        )


class _Pair(NamedTuple):
    usual: _Spelling
    rare: _Spelling


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each place of the rarer of two spellings, with the commoner one as evidence."""
    for usual, rare in (*_pairs(document, _spellings(document, params)), *_given_pairs(document)):
        evidence = tuple(Witness(place, "spelt so here") for place in usual.places[:_MOST_EVIDENCE])
        for place in rare.places:
            yield Hit(place, values={"usual": usual.text, "count": str(len(usual.places))}, evidence=evidence)


def _spellings(document: Document, params: Params) -> dict[str, list[tuple[int, int, str]]]:
    """The words with a capital that are no common words, by their letters without accents: where each stands."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    skipped, large = document.derive(furniture), document.derive(capitals)
    for block, own in enumerate(document.derive(words)):
        if block in skipped or document.blocks[block].kind == "code":
            continue
        for at in large[block]:
            text = own.texts[at].removesuffix("'s").removesuffix("’s")
            if not (params.least_letters <= len(text) <= _LONGEST and text[1:].islower()):
                continue
            if not text.isalpha() or is_common(text):
                continue
            if not _is_cited(document.blocks[block].text, own.starts[at], own.starts[at] + len(text)):
                found.setdefault(gazetteer.plain(text), []).append((block, at, text))
    return found


def _is_cited(text: str, start: int, end: int) -> bool:
    """Whether a word stands alone in quotation marks, and is spelt as somebody else spelt it."""
    return start > 0 and text[start - 1] in "\"“‘'" and text[end : end + 1] in ('"', "”", "’", "'")


def _given_pairs(document: Document) -> Iterator[_Pair]:
    """Given names of one sound in two spellings before one surname: "Jon Kallergren", "John Kallergren"."""
    bearers: dict[tuple[str, str], dict[str, list[tuple[int, int, str]]]] = {}
    skipped, large = document.derive(furniture), document.derive(capitals)
    for block, own in enumerate(document.derive(words)):
        if block in skipped:
            continue
        marked = large[block]
        for at, behind in pairwise(marked):
            if behind != at + 1:
                continue
            first, last = own.texts[at], own.texts[behind].removesuffix("'s").removesuffix("’s")
            together = document.blocks[block].text[own.ends[at] : own.starts[behind]] == " "
            if together and len(last) >= _SURNAME and first.istitle() and gazetteer.is_given_name(first.lower()):
                key = (_SOUND_OF.sub("", _sound(first.lower())), last.lower())
                bearers.setdefault(key, {}).setdefault(first, []).append((block, at, first))
    for spellings in bearers.values():
        usual, *others = sorted(spellings.values(), key=lambda at: (-len(at), at[0]))
        for rare in others:
            yield _Pair(_Spelling(document, usual), _Spelling(document, rare))


_SURNAME = 4
_SOUND_OF = re.compile(r"h|(?<=(.))\1")


def _sound(name: str) -> str:
    """A given name by its sound: Marc and Mark, Brian and Bryan, Sara and Sarah."""
    return name.translate(_SOUNDS).replace("ph", "f")


_SOUNDS = str.maketrans("cyz", "kis")


def _listed(document: Document, place: Passage) -> bool:
    """Whether a name stands alone between two commas, or before the first or behind the last of them."""
    text = document.blocks[place.block].text
    before = text[max(0, place.start - 2) : place.start].rstrip()
    after = text[place.end : place.end + 1]
    return before in ("", ",", ";", ":", ".") and after in ("", ",", ";", ".") and "," in (before, after)


def _neighbour(document: Document, block: int, at: int, step: int) -> set[str]:
    """The word with a capital next to a name, if only a space parts them."""
    own = document.derive(words)[block]
    other = at + step
    if not 0 <= other < len(own.texts) or not (own.texts[other][0].isupper() or own.texts[other] in _PARTICLES):
        return set()
    first, last = min(at, other), max(at, other)
    apart = document.blocks[block].text[own.ends[first] : own.starts[last]]
    word = own.folded[other].removesuffix("'s")
    surname = step > 0 and (
        gazetteer.is_given_name(own.folded[at])  # "Morgan Raven"
        or (at > 0 and own.texts[at - 1][0].isupper() and own.folded[at - 1] in _TITLES)  # "General Tovin Raven"
    )
    plain = word in _TITLES or (not surname and word not in _PARTICLES and is_common(word) and not may_be_name(word))
    return set() if apart != " " or plain else {word}


def _pairs(document: Document, spellings: dict[str, list[tuple[int, int, str]]]) -> Iterator[_Pair]:
    """Each two spellings that are one slip apart and can be one name."""
    met: dict[tuple[str, int], list[str]] = {}
    for letters, at in spellings.items():
        for length in range(len(letters) - 1, len(letters) + 2):
            for other in met.get((letters[0], length), ())[:_MOST_ALIKE]:
                if not _alike(other, letters):
                    continue
                one, two = _Spelling(document, spellings[other]), _Spelling(document, at)
                if _same_bearer(one, two) and not _told_apart(document, one, two):
                    # Of spellings that are equally frequent the first in the article is the usual one.
                    usual = (_is_known(other), len(one.places)) >= (_is_known(letters), len(two.places))
                    yield _Pair(one, two) if usual else _Pair(two, one)
        met.setdefault((letters[0], len(letters)), []).append(letters)


def _told_apart(document: Document, one: _Spelling, two: _Spelling) -> bool:
    """Whether one list has both: "Hebru, Lirn and Hubru" are three."""
    for first in one.places:
        for second in two.places:
            start, end = sorted((first, second))
            near = start.block == end.block and end.start - start.end <= _LONGEST_LIST
            if near and _LISTED.fullmatch(document.blocks[start.block].text, start.end, end.start):
                return True
    return False


_LISTED = re.compile(r"(?:, [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)*,? (?:and |or )?|, ")
_LONGEST_LIST = 80

_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def _is_known(letters: str) -> bool:
    """Whether a name is a day's or a country's, which no slip makes of another word however often it stands."""
    return letters in _DAYS or gazetteer.country(letters.title()) is not None


def _alike(one: str, two: str) -> bool:
    """Whether a slip of the pen makes one of the other: never in the first letter nor by a mere ending."""
    short, long = sorted((one, two), key=len)
    if gazetteer.is_place(one.title()) and gazetteer.is_place(two.title()):
        return False  # Ireland and Iceland
    if one[0] != two[0] or long.startswith(short) or short[:-1] + long[-2:] == long or _is_ending(one, two):
        return False
    if len(one) == len(two):
        apart = [at for at, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
        if len(apart) == 1:
            return True
        neighbours = len(apart) == 2 and apart[1] == apart[0] + 1
        return sorted(one) == sorted(two) and (neighbours or len(one) >= 8)
    return len(long) - len(short) == 1 and any(long[:at] + long[at + 1 :] == short for at in range(1, len(long)))


_ENDINGS = frozenset("a c e i n o s u y an en es ic in is on os".split())


def _is_ending(one: str, two: str) -> bool:
    """Whether two names are inflections of one: 'Argentina' and 'Argentine', 'Marco' and 'Marcos'."""
    shared = shared_start(one, two)
    return bool(gazetteer.people_of(one) or gazetteer.people_of(two)) or (
        one[shared:] in _ENDINGS and two[shared:] in _ENDINGS and not {one[shared:], two[shared:]} <= {"i", "y"}
    )


def _same_bearer(one: _Spelling, two: _Spelling) -> bool:
    """Whether the words around two spellings allow that they name one bearer: not with two given names or surnames."""
    if one.before & two.before or one.after & two.after:
        return True
    if not (one.told and two.told) or (one.before and two.before) or (one.after and two.after):
        return False
    # One stands before a surname, the other alone or behind a given name: a given name and somebody's surname.
    return not ((one.after and not one.before) or (two.after and not two.before))
