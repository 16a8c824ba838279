"""A phrase that stands again, word for word but for inflection, in the same sentence or the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from newslint.checks._told_twice import PARALLEL, Place
from newslint.document import Document
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_verbs import verb_share
from newslint.model import Hit, Witness
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_LONGEST_SENTENCE = 150

_EMPTY = STOPWORDS | frozenset("according say says said told".split())
_SAYING = frozenset(
    map(family, "add allege announce argue ask claim comment estimate report say show suggest tell warn".split())
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_ONE_OF_ITS_KIND = frozenset("a an one two three four five six seven eight nine ten some several".split())
_KNOWN = frozenset("the this that these those his her its their".split())
_TO = frozenset("to will would can could may might must should".split())
_BEFORE_NOUNS = _KNOWN | _ONE_OF_ITS_KIND | {"during"}
_MARKS = frozenset(',;:()–—"“”')
_COUNTS = frozenset("percent cent pct two three four five six seven eight nine ten eleven twelve".split())
_TIMES = frozenset("year month week day time season quarter period".split())
"""What many things are told of one after the other: "this year is expected to be dry"."""

_ENOUGH = 2
"""Times that a phrase stands in an article that is not about it."""


_Gram = tuple[str, str]


class Params(NamedTuple):
    """``terms`` are words that no shorter phrase of theirs can be put for: of offices, law and sport."""

    terms: tuple[str, ...] = ()
    least_words: int = 5
    least_content: int = 3


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on the second place of each phrase, with the first as evidence."""
    quoted, every = document.derive(quotations), document.derive(words)
    terms = frozenset(params.terms)
    previous: Sentence | None = None
    before: set[_Gram] = set()
    for block in document.derive(prose):
        own = every[block]
        if document.blocks[block].kind == "list-item":
            previous, before = None, set()
        for sentence in document.derive(by_block)[block]:
            if sentence.last - sentence.first > _LONGEST_SENTENCE:
                previous, before = None, set()
                continue
            grams = list(pairwise(own.families[sentence.first : sentence.last]))
            known = set(grams)
            again = known & before
            if len(known) < len(grams):
                again.update([gram for gram, times in Counter(grams).items() if times > 1])
            if any(gram[0] not in _EMPTY for gram in again):
                for first, second in _again(own, sentence, grams, again, every, previous):
                    if (
                        _counts(document, first, second, params, terms)
                        and not quoted.overlaps(*first.passage())
                        and not quoted.overlaps(*second.passage())
                    ):
                        yield Hit(second.passage(), evidence=(Witness(first.passage(), "said so just before"),))
            previous, before = sentence, known


def _again(
    own: Words,
    sentence: Sentence,
    grams: list[_Gram],
    again: set[_Gram],
    every: tuple[Words, ...],
    previous: Sentence | None,
) -> Iterator[tuple[Place, Place]]:
    """The longest phrases of a sentence that it or the one before has already; ``again`` are the pairs of words that
    either has."""
    places: dict[_Gram, list[tuple[Sentence, int]]] = {gram: [] for gram in again}
    if previous is not None:
        for at, gram in enumerate(pairwise(every[previous.block].families[previous.first : previous.last])):
            if gram in again:
                places[gram].append((previous, previous.first + at))
    done = 0
    for number, gram in enumerate(grams):
        if gram not in again:
            continue
        at = sentence.first + number
        if number >= done:
            best: tuple[Place, Place] | None = None
            for told, first in places[gram]:
                theirs, end = every[told.block], at if told is sentence else told.last
                length = _length(theirs, first, end, own, at, sentence.last)
                if length > 1 and (best is None or length > best[1].end - at):
                    best = Place(theirs, told, first, first + length), Place(own, sentence, at, at + length)
            if best is not None:
                done = best[1].end - sentence.first
                if (trimmed := _trimmed(*best)) is not None:
                    yield trimmed
        places[gram].append((sentence, at))


def _length(theirs: Words, first: int, end: int, own: Words, second: int, last: int) -> int:
    """How many words of the two places agree."""
    length = 0
    while (
        second + length < last
        and first + length < end
        and theirs.families[first + length] == own.families[second + length]
    ):
        length += 1
    return length


def _trimmed(first: Place, second: Place) -> tuple[Place, Place] | None:
    """The phrase without the empty words around it."""
    start, end = second.start, second.end
    while start < end and second.own.folded[start] in _EMPTY:
        start += 1
    while end > start and second.own.folded[end - 1] in _EMPTY:
        end -= 1
    if end - start < 2:
        return None
    off = first.start - second.start
    return first._replace(start=start + off, end=end + off), second._replace(start=start, end=end)


def _counts(document: Document, first: Place, second: Place, params: Params, terms: frozenset[str]) -> bool:
    """Whether a phrase that comes again had better be referred back to."""
    own, low = second.own, second.own.folded
    content = [at for at in range(second.start, second.end) if low[at] not in _EMPTY]
    small = [at for at in content if own.texts[at][0].islower()]
    if len(content) < 2 or not small or _is_meant(document, first, second):
        return False
    if first.sentence.block != second.sentence.block:
        return False  # a paragraph takes up its own matter, and may name it
    if not _COUNTS.isdisjoint(low[second.start : second.end]) or "%" in document.text(second.passage()):
        return False  # two figures of one kind
    if document.blocks[second.sentence.block].text.startswith("-", own.ends[second.end - 1]):
        return False  # half of "make-up"
    length = second.end - second.start
    if "," in document.text(second.passage()):
        return False  # lists have their items again
    if length >= params.least_words and len(small) >= params.least_content:
        return True
    if not _MARKS.isdisjoint(document.text(second.passage())) or not terms.isdisjoint(low[second.start : second.end]):
        return False
    if len(content) >= 3 and len(small) >= 2 and any(low[at].endswith("'s") for at in content[:-1]):
        return True
    if len(content) == 2 and _apart(first, second) > _NEAR:
        return False  # few words are heard again only where they still ring
    if _times(document, own.families[second.start : second.end]) > _ENOUGH:
        return False
    if _is_introduced(first, second, small, content):
        return True
    if _begin_alike(first, second):
        return False
    if len(content) >= 3 and (len(small) >= 2 or (length > len(content) and second.before() in _KNOWN)):
        return length > len(content) or any(_is_verb(own, at) or low[at][0].isdigit() for at in content)
    return first.sentence is not second.sentence and len(content) == len(small) == 2 and _tells(first, second, content)


_NEAR = 12
"""Words between two places of a phrase of two words with content at most."""


def _apart(first: Place, second: Place) -> int:
    """How many words stand between two places in one sentence or two that follow each other."""
    if first.sentence is second.sentence:
        return second.start - first.end
    return first.sentence.last - first.end + second.start - second.sentence.first


def _begin_alike(first: Place, second: Place) -> bool:
    """Whether two sentences begin with the same words, as they do where that is meant."""
    if first.sentence is second.sentence:
        return False
    heads = [place.own.families[place.sentence.first :][:2] for place in (first, second)]
    led = max(place.start - place.sentence.first for place in (first, second))
    alike = heads[0] == heads[1] and heads[0][0] not in _KNOWN
    return alike or led <= 1 or (led <= 3 and heads[0][0] == heads[1][0])


def _is_introduced(first: Place, second: Place, small: list[int], content: list[int]) -> bool:
    """Whether "a disused railway tunnel" comes back as "the disused railway tunnel", where "the tunnel" would do."""
    numbered = first.own.folded[first.start] in _ONE_OF_ITS_KIND
    return (
        len(content) - numbered >= 2
        and (len(small) + numbered >= len(content) or second.end - second.start > len(content))
        and (numbered or first.before() in _ONE_OF_ITS_KIND)
        and second.before() in _KNOWN
        and all(_stands_alone(place) for place in (first, second))
        and not _is_named_next(second)
    )


def _is_named_next(place: Place) -> bool:
    """Whether who was only described gets a name: "a former neighbour … The former neighbour, Ana Ruiz, said"."""
    own, at = place.own, place.end
    apart = at < place.sentence.last and own.starts[at] - own.ends[at - 1] == 2
    return apart and own.texts[at][0].isupper()


def _tells(first: Place, second: Place, content: list[int]) -> bool:
    """Whether two words are a subject and what became of it ("the bag was stolen") or a deed and its object."""
    own = second.own
    if not all(_stands_alone(place) for place in (first, second)):
        return False
    if any(own.families[at] in _SAYING for at in content) or own.folded[content[0]] in _TIMES:
        return False
    if _is_verb(own, content[1]) and not _is_verb(own, content[0]):
        return second.end - second.start <= 3 and not own.folded[content[1]].endswith("ing")
    deed = _is_verb(own, content[0]) or (_is_led(first, second) and verb_share(own.folded[content[0]]) >= 4)
    return deed and not {first.before(), second.before()} & _BEFORE_NOUNS


def _is_led(first: Place, second: Place) -> bool:
    """Whether "to" or its like leads on to both places, to one of them by way of "and"."""
    before = {first.before(), second.before()}
    return not before.isdisjoint(_TO) and before <= _TO | {"and"}


def _stands_alone(place: Place) -> bool:
    """Whether no word with content is the next: a phrase is no part of a longer one."""
    after = place.after()
    if not after or after in _EMPTY or after.endswith("ly") or after in _DAYS:
        return True
    return place.own.starts[place.end] - place.own.ends[place.end - 1] > 1 or _is_verb(place.own, place.end)


def _is_verb(own: Words, at: int) -> bool:
    """Whether a word's form is one that only verbs have."""
    word = own.folded[at]
    if verb_share(word) < 4 or word.endswith("s"):
        return False
    return word.endswith(("ed", "ing")) or word != own.families[at]


def _times(document: Document, phrase: list[str]) -> int:
    """How often a phrase stands in the article."""
    return document.derive(_families).count(f" {' '.join(phrase)} ")


def _families(document: Document) -> str:
    """The families of all words of an article, in one string with two spaces between."""
    return " ".join(f" {' '.join(own.families)} " for own in document.derive(words))


def _is_meant(document: Document, first: Place, second: Place) -> bool:
    """Whether the two places tell the same of different things: in so many words, each sentence of another share of
    those asked, or each of another figure right before or behind, or of another name behind ("named by President Lind,
    … named by President Ruiz")."""
    told = second.own.folded[second.sentence.first : second.sentence.last]
    if "another" in told or "unlike" in told:
        return True
    apart = first.sentence is not second.sentence
    if apart and (not PARALLEL.isdisjoint(told) or all(_has_share(document, place) for place in (first, second))):
        return True
    if all(_leads_on(document, place) for place in (first, second)):
        return True
    for at in ("before", "behind"):
        beside = [
            place.own.texts[index]
            for place in (first, second)
            if 0 <= (index := place.start - 1 if at == "before" else place.end) < len(place.own.texts)
        ]
        named = at == "behind" and all(word[:1].isupper() for word in beside)
        if len(set(beside)) == 2 and (named or all(word[:1].isdigit() for word in beside)):
            return True
    return False


def _leads_on(document: Document, place: Place) -> bool:
    """Whether a phrase ends in a verb whose object is no part of it: "failing to control their players … failing to
    control their supporters"."""
    own, last = place.own, place.end - 1
    if place.end >= place.sentence.last:
        return False
    apart = document.blocks[place.sentence.block].text[own.ends[last] : own.starts[place.end]]
    verb = own.folded[last - 1] == "to" or own.folded[last].endswith("ing")
    return verb and verb_share(own.folded[last]) >= 0 and apart == " " and own.folded[place.end] not in _NO_OBJECT


_NO_OBJECT = frozenset(
    "about after against and are as at before but by during for from in into is like near of off on or over than that "
    "through to under until up was were when where while will with without".split()
)


def _has_share(document: Document, place: Place) -> bool:
    """Whether a sentence says how many of a hundred do something."""
    block, start, end = place.sentence[:3]
    return "%" in document.blocks[block].text[start:end] or not _SHARES.isdisjoint(
        place.own.folded[place.sentence.first : place.sentence.last]
    )


_SHARES = frozenset({"percent", "cent", "pct"})
