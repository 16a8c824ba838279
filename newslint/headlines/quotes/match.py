"""Where a body has the words of a headline's quotation, and which words make the difference."""

from __future__ import annotations

from collections.abc import Iterator, Set

from newslint.document import Document
from newslint.headlines.alignment import root
from newslint.headlines.headline import below, families_said
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_spelling import american
from newslint.lang.en_synonyms import synonyms
from newslint.lang.measures import ORDINALS, SMALL
from newslint.lang.memory import remembered
from newslint.lang.sequences import in_order
from newslint.model import Passage
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, by_block, place_of, sentences
from newslint.reading.words import index, words
from newslint.record import NamedTuple

PERSONAL = frozenset("i me my we us our you your they them he she".split())
_NEGATIONS = frozenset(
    {"not", "never", "no", "nobody", "noone", "nothing", "neither", "nor", "hardly", "without", "cannot"}
)
_FRAME = 4
_WINDOWS = 12
_BEFORE = 8
"""Words before a statement in which a "not" may stand that belongs to it."""
_ABSOLUTE = frozenset("ever never always all no noone every everyone".split())
_MODAL = frozenset("must will can cannot only".split())
_SPEAKING = frozenset("i me my we us our i'm i've i'll i'd we're we've we'll we'd".split())
_OTHERS = frozenset("you your you're you've you'll you'd".split())
_THEM = frozenset("they their them they're they've they'll he his him she her he's she's".split())
_SIDES = (_SPEAKING, _OTHERS), (_OTHERS, _SPEAKING), (frozenset({"knew"}), frozenset({"know"}))
_STANDING_IN = frozenset({"it", "them", "this", "that", "all"})
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Likeness(NamedTuple):
    """How a sentence has the words of a quotation, in their order: ``at`` are the sentence's word indices, ``met``
    those of the quotation that it has, and ``missing`` those of its content words that it has not."""

    sentence: Sentence
    at: tuple[int, ...]
    missing: tuple[int, ...]
    met: frozenset[int] = frozenset()


@remembered(2_000)
def same(word: str) -> str:
    """A folded word as both headlines and bodies have it: small numbers in digits, American spelling, "everyone"."""
    if word in SMALL and word != "one":
        return f"{SMALL[word]:g}"
    if word in ORDINALS:
        return f"{ORDINALS[word]:g}"
    if word[0].isdigit():
        return word.rstrip(_LETTERS)
    if word == "okay":
        return "ok"
    if word.endswith("body"):
        return word.removesuffix("body") + "one"
    return _PLURALS.get(word) or american().get(word, word)


_PLURALS = {"children": "child", "men": "man", "women": "woman"}


def likeness(document: Document, folded: list[str], content: list[int], least: float) -> Likeness | None:
    """The sentence of the body that has most of the quotation's words in their order."""
    best: Likeness | None = None
    wanted = {folded[at] for at in content}
    few = len(content) <= 2  # of which a sentence may have none, and the rest
    for sentence in dict.fromkeys(one for one, _ in having(document, {*folded} if few else wanted)):
        own = [same(word) for word in document.derive(words)[sentence.block].folded[sentence.first : sentence.last]]
        frame = few and len(set(folded).intersection(own)) >= min(_FRAME, max(3, len(folded) - 1))
        if not frame and len(wanted.intersection(own)) < least * len(wanted):
            continue
        pairs = _closest(folded, own, wanted)
        met = {one for one, _ in pairs}
        missing = tuple(at for at in content if at not in met)
        if len(content) - len(missing) < max(2, least * len(content)) and len(pairs) < 3:
            continue
        found = Likeness(sentence, tuple(sentence.first + two for _, two in pairs), missing, frozenset(met))
        if best is None or (len(missing), -len(met)) < (len(best.missing), -len(best.met)):
            best = found
    return best


def having(document: Document, wanted: Set[str]) -> Iterator[tuple[Sentence, int]]:
    """Each word below the headlines that is the same as one of these, with its sentence; in reading order."""
    known, every, story = document.derive(index), document.derive(by_block), frozenset(document.derive(below))
    for block, at in known.among([word for word in known.folded if same(word) in wanted]):
        if block in story:
            yield every[block][place_of(every[block], at)], at


def covered(document: Document, folded: list[str]) -> float:
    """The largest part of a quotation's content words, or words for them, that two sentences in a row have."""
    wanted = {root(word) for word in folded} - {""}
    kin = {one: {one} | {root(other) for other in synonyms(one)} for one in wanted}
    story = frozenset(document.derive(below))
    before: set[str] = set()
    most = 0
    for sentence in document.derive(sentences):
        if sentence.block not in story:
            continue
        own = document.derive(words)[sentence.block].folded[sentence.first : sentence.last]
        here = {root(same(word)) for word in own} | {root(word) for word in own}
        both, before = before | here, here
        most = max(most, sum(not others.isdisjoint(both) for others in kin.values()))
    return most / len(wanted) if wanted else 1.0


def _closest(folded: list[str], own: list[str], wanted: set[str]) -> list[tuple[int, int]]:
    """The longest common words within a stretch not much longer than the quotation; of equals the first."""
    width = 2 * len(folded) + 4
    starts = [at for at, word in enumerate(own) if word in wanted or word == folded[0]][:_WINDOWS]
    best: list[tuple[int, int]] = []
    for start in starts:
        low = max(0, start - 2)
        pairs = [
            (one, low + two)
            for one, two in in_order([[word == other for other in own[low : low + width]] for word in folded])
        ]
        if _tightness(pairs) > _tightness(best):
            best = pairs
    return best


def _tightness(pairs: list[tuple[int, int]]) -> tuple[int, int]:
    """How many words are common, and of equals how close they stand."""
    return len(pairs), pairs[0][1] - pairs[-1][1] if pairs else 0


def is_said(document: Document, found: Likeness) -> bool:
    """Whether the content words that the body shares stand in a quotation there."""
    own = document.derive(words)[found.sentence.block]
    spoken = document.derive(quotations)
    shared = [at for at in found.at if own.folded[at] not in STOPWORDS] or found.at
    return all(spoken.inside(found.sentence.block, own.starts[at], own.ends[at]) for at in shared)


def changed(document: Document, folded: list[str], content: list[int], found: Likeness) -> tuple[str, ...]:
    """The words that make the difference: those the body never says, or a negation between the others."""
    if found.missing:
        # What differs in digits alone is another rule's, and a scrap of one letter is nobody's.
        lost = tuple(word for at in found.missing if (word := folded[at]).isalpha() and len(word) > 1)
        lost = tuple(word for word in lost if not _is_in(document, word))
        close = found.at and found.at[-1] - found.at[0] <= 2 * len(folded) + 2
        framed = len(content) <= 2 and len(found.met) >= min(_FRAME, len(folded) - 1)
        few = len(found.missing) * 2 <= len(content) or framed
        if lost or not few:
            return lost if close and few else ()
    if found.at[-1] - found.at[0] > len(folded) + 2:
        return ()
    if other := _filled(document, folded, found) or _swapped(document, folded, found):
        return other
    own = document.derive(words)[found.sentence.block].folded
    here, there = negations(folded), negations(own[found.at[0] : found.at[-1] + 1])
    if here and not there:
        # "We do not want these to be the only ones": the body's "not" may come well before.
        there = negations(own[max(found.sentence.first, found.at[0] - _BEFORE) : found.at[-1] + 3])
    # "Aren't I" and "am I not" are the same words; one side without any "not" is not.
    return () if bool(here) == bool(there) else (*here, *there)


def _is_in(document: Document, word: str) -> bool:
    """Whether a body has a word, or one of the same root."""
    said = document.derive(families_said)
    return family(word) in said or any(root(other) == root(word) for other in said)


def _filled(document: Document, folded: list[str], found: Likeness) -> tuple[str, ...]:
    """The pronoun that stands in the headline for what somebody said at length: "wrote it" for "wrote one page"."""
    own = document.derive(words)[found.sentence.block].folded
    between = [own[at] for at in range(found.at[0], found.at[-1]) if at not in found.at]
    if any(word not in STOPWORDS for word in between):
        inner = range(min(found.met), max(found.met))
        return tuple(folded[at] for at in inner if folded[at] in _STANDING_IN and folded[at] not in own)[:1]
    return ()


def _swapped(document: Document, folded: list[str], found: Likeness) -> tuple[str, ...]:
    """The word of a headline for which the body has another in its place: "for ever" for "for a week"."""
    lost = [at for at in range(len(folded)) if at not in found.met]
    if len(folded) < _FRAME or not lost:
        return ()
    own = document.derive(words)[found.sentence.block].folded
    for at in lost:
        other = _in_place(own, found, at)
        inner = min(found.met) < at < max(found.met)
        if other and (folded[at] in _ABSOLUTE or (folded[at] in _MODAL and inner)):
            return (folded[at],)
        if any(folded[at] in one and not two.isdisjoint(other) for one, two in _SIDES):
            return (folded[at],)
        if folded[at] in _SPEAKING and not _THEM.isdisjoint(other) and is_said(document, found):
            return (folded[at],)  # "We got it wrong" where another says "They got it wrong"
    return ()


def _in_place(own: list[str], found: Likeness, at: int) -> list[str]:
    """The body's words where the quotation's word ``at`` would stand: between those that its neighbours match."""
    met = sorted(found.met)
    before = [found.at[i] for i, one in enumerate(met) if one < at]
    after = [found.at[i] for i, one in enumerate(met) if one > at]
    low = before[-1] + 1 if before else max(found.sentence.first, after[0] - 1)
    high = after[0] if after else min(found.sentence.last, low + 2)
    return own[low:high]


def negations(folded: list[str]) -> tuple[str, ...]:
    """The words of a quotation that deny: "not", "never", "won\'t"."""
    return tuple(word for word in folded if word in _NEGATIONS or word.endswith("n't"))


def place(document: Document, found: Likeness) -> Passage:
    """The words of the body, from the first to the last that the quotation has too."""
    own = document.derive(words)[found.sentence.block]
    return Passage(found.sentence.block, own.starts[found.at[0]], own.ends[found.at[-1]])
