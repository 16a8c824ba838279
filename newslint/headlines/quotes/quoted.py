"""What is wrong with a headline's quotation: words that the body has otherwise, that nobody or another says there."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import root
from newslint.headlines.headline import below
from newslint.headlines.headline import said as spoken_words
from newslint.headlines.quotes.frames import exactly, governed
from newslint.headlines.quotes.match import (
    PERSONAL,
    Likeness,
    changed,
    covered,
    is_said,
    likeness,
    place,
    same,
)
from newslint.headlines.quotes.voice import Voice, branded_there, other_speaker, said_by, speaks_in, voice
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_verbs import verb_share
from newslint.model import Hit, Passage, Witness
from newslint.reading.quotations import Quotation, quotations
from newslint.reading.sentences import sentences
from newslint.reading.words import words

_LONGEST = 40
_SPOKEN, _SENTENCE = 4, 8
_VERB = 5
_SHORTEST = 25
"""Characters of a quotation that says something."""
_SHOWN = 90
_BODY = 100
"""Words that a body has which can be expected to repeat what its headline quotes."""
_ENOUGH, _STRAY = 3, 0.34
"""Content words of a quotation of which one in three may stand in a body that knows nothing of it."""
_TOP = 6
_BRANDED = 6
"""Words of a quotation, at most, by which somebody calls something something."""
_CUT = re.compile(r"\.\.\.|…|\. \. \.|[\[\](){}]|--|—")
"""Where a quotation in a headline is cut or filled."""
_MODALS = frozenset("will won't must shall can cannot can't we'll i'll".split())
_POINTING = frozenset("this that these those it there it's that's there's here's".split())


def judged(document: Document, quotation: Quotation, least_words: int, shared: float) -> Iterator[Hit]:
    """A hit on a quotation that the body has nearly, but not so, or that nobody says there. ``least_words`` and
    ``shared`` are the parameters of the rule."""
    if not _is_whole(document.blocks[0].text, quotation):
        return
    parts = [part for part in _parts(document, quotation) if len(part) >= least_words]
    whole = [word for part in _parts(document, quotation, bare=True) for word in part]
    hits = [_judged(document, quotation, part, whole, shared) for part in parts] or [
        _framed(document, quotation, whole) or _branded(document, quotation)
    ]
    if hits and all(hits):
        yield from (hit for hit in hits[:1] if hit)
    elif found := next((hit for hit in hits if hit and hit.level == "strict"), None):
        yield found


def _is_whole(text: str, quotation: Quotation) -> bool:
    """Whether a quotation is as it was said: no letters starred out, and no mark inside a garbled word."""
    return "*" not in text[quotation.start : quotation.end] and not text[: quotation.start][-1:].isalnum()


def _parts(document: Document, quotation: Quotation, bare: bool = False) -> list[list[str]]:
    """The words of a quotation, folded, part by part where it is cut; parts of function words only if ``bare``."""
    head, text = document.derive(words)[0], document.blocks[0].text
    parts: list[list[str]] = [[]]
    before = quotation.start
    for at in range(len(head.starts)):
        if not quotation.start <= head.starts[at] < quotation.end or sum(map(len, parts)) >= _LONGEST:
            continue
        if _CUT.search(text, before, head.starts[at]):
            parts.append([])
        # The country is no pronoun.
        parts[-1].append("U.S." if head.texts[at] == "US" else head.folded[at])
        before = head.ends[at]
    return [part for part in parts if bare or not STOPWORDS.issuperset(part)]


def _judged(
    document: Document, quotation: Quotation, written: list[str], whole: list[str], shared: float
) -> Hit | None:
    folded = ["us" if word == "U.S." else same(word) for word in written]
    content = [at for at, word in enumerate(folded) if word not in STOPWORDS]
    if not content:
        return None
    here = Passage(0, quotation.start, quotation.end)
    found = likeness(document, folded, content, shared)
    who = voice(document, quotation)
    if found is None:
        told = _told(document, here)
        if told and (_is_speech(document, here, whole) or _is_nowhere(document, written, who)):
            other = _nearest(document, written, who)
            return _missing(document, here, other) if other else None
        return None
    difference = changed(document, folded, content, found) or governed(document, folded, found)
    # A paraphrase in the body is no rival: only what somebody says there is.
    if difference and (is_said(document, found) or _is_own(document, found, written)):
        word = next((one for one in written if same(one) == difference[0]), difference[0])
        return _changed(document, here, found, word)
    if (
        who
        and not found.missing
        and (
            other := other_speaker(
                document, who, place(document, found), tuple(place(document, one) for one in exactly(document, folded))
            )
        )
    ):
        return _misplaced(document, here, found, other)
    return None


def _is_own(document: Document, found: Likeness, written: list[str]) -> bool:
    """Whether a critic's own text has the headline's words without a gap, as it has no quotation marks for them."""
    spoken = document.derive(quotations)
    return (
        len(written) >= _SPOKEN
        and len(found.met) == len(written) == found.at[-1] - found.at[0] + 1
        and not any(one.block == found.sentence.block and one.speaker for one in spoken.all)
    )


def _framed(document: Document, quotation: Quotation, whole: list[str]) -> Hit | None:
    """A quotation too short to be looked for, where the body has it only under what takes it back."""
    folded = ["us" if word == "U.S." else same(word) for word in whole]
    every = exactly(document, folded) if len(folded) > 1 else ()
    if not every or not all(is_said(document, one) for one in every):
        return None
    who = voice(document, quotation)
    places = tuple(place(document, one) for one in every)
    if who and (other := other_speaker(document, who, places[0], places)):
        return _misplaced(document, Passage(0, quotation.start, quotation.end), every[0], other)
    framed = governed(document, folded, every[0])
    return _changed(document, Passage(0, quotation.start, quotation.end), every[0], framed[0]) if framed else None


def _branded(document: Document, quotation: Quotation) -> Hit | None:
    """A word or two by which the headline has somebody call it, where the body quotes that one with others."""
    parts, who = _parts(document, quotation), voice(document, quotation)
    if len(parts) != 1 or not who or not who.brands or covered(document, parts[0]) > 0:
        return None
    for sentence in document.derive(sentences):
        if sentence.block not in document.derive(below) or not speaks_in(document, who, sentence):
            continue
        for other in document.derive(quotations).all:
            inside = other.block == sentence.block and sentence.start <= other.start < sentence.end
            passage = Passage(other.block, other.start, other.end)
            short = len(document.text(passage).split()) <= _BRANDED
            if inside and short and branded_there(document, sentence, other):
                return _missing(document, Passage(0, quotation.start, quotation.end), passage)
    return None


def _is_speech(document: Document, here: Passage, folded: list[str]) -> bool:
    """Whether a quotation is somebody's words rather than an outlet's claim: it says "we", or names its speaker."""
    verbal = any(verb_share(word) >= _VERB or family(word) == "be" or word in _MODALS for word in folded)
    if len(folded) < _SPOKEN or not verbal:
        return False
    if not PERSONAL.isdisjoint(folded) or any("'" in word for word in folded):
        return True
    if _carries_on(folded):
        return False
    return len(folded) >= _SENTENCE or ":" in document.blocks[0].text[: here.start]


def _told(document: Document, here: Passage) -> bool:
    """Whether the top of the body takes up the rest of the headline: what begins further down, or is another day's
    story, may have left the quoted words out."""
    head, every = document.derive(words)[0], document.derive(words)
    topic = {
        root(word)
        for word, at in zip(head.folded, head.starts, strict=True)
        if not here.start <= at < here.end and word not in STOPWORDS
    } - {""}
    story = document.derive(below)
    top = [one for one in document.derive(sentences) if one.block in story][:_TOP]
    met = {root(word) for one in top for word in every[one.block].folded[one.first : one.last]} & topic
    # A headline that is all quotation has no rest, and tells in "I" what the body tells of somebody.
    return bool(topic) and 2 * len(met) >= len(topic)


def _carries_on(folded: list[str]) -> bool:
    """Whether a quotation has no subject of its own: "… 'trying to sell the pier'" carries on the headline's claim."""
    first = folded[0]
    return first == "to" or family(first) == "be" or verb_share(first) >= _VERB


def _is_nowhere(document: Document, folded: list[str], who: Voice | None) -> bool:
    """Whether a body has not one content word of a quotation that can be expected to have them."""
    roots = {root(word) for word in folded} - {""}
    personal = folded[0] in PERSONAL | _POINTING or folded[0].partition("'")[0] in PERSONAL
    if len(roots) < 2 and not personal:
        return False
    if len(folded) < _SPOKEN and not personal and not who:
        return False
    most = _STRAY if who and len(roots) >= _ENOUGH and len(folded) >= _SPOKEN else 0
    return covered(document, folded) <= most


def _nearest(document: Document, folded: list[str], who: Voice | None) -> Passage | None:
    """What is said in the body that comes nearest to the headline's words, by its speaker; None where nobody speaks."""
    every, story = document.derive(words), frozenset(document.derive(below))
    if sum(len(own.starts) for own in document.derive(spoken_words)) < _BODY:
        return None
    wanted = {root(word) for word in folded} - {""}
    best: tuple[tuple[int, int], Passage] | None = None
    for quotation in document.derive(quotations).all:
        if quotation.block not in story or quotation.end - quotation.start < _SHORTEST:
            continue
        own = every[quotation.block]
        inside = {root(own.folded[i]) for i, at in enumerate(own.starts) if quotation.start <= at < quotation.end}
        rank = said_by(document, who, quotation) if who else 0, len(wanted & inside)
        if best is None or rank > best[0]:
            shown = min(quotation.end, quotation.start + _SHOWN)
            best = rank, Passage(quotation.block, quotation.start, shown)
    return best[1] if best else None


def _missing(document: Document, here: Passage, other: Passage) -> Hit:
    return Hit(
        here,
        values={"evidence": _bare(document, other), "why": "nobody says that there"},
        evidence=(Witness(other, "what is said in the body"),),
        level="soft",
    )


def _changed(document: Document, here: Passage, found: Likeness, difference: str) -> Hit:
    evidence = place(document, found)
    return Hit(
        here,
        values={"evidence": document.text(evidence), "why": f"the difference: '{difference}'"},
        evidence=(Witness(evidence, "the body has it so"),),
        level="strict",
    )


def _misplaced(document: Document, here: Passage, found: Likeness, speaker: Passage) -> Hit:
    evidence = place(document, found)
    return Hit(
        here,
        values={"evidence": document.text(evidence), "why": f"said by {document.text(speaker)} there"},
        evidence=(Witness(speaker, "who says it in the body"), Witness(evidence, "the words there")),
        level="soft",
    )


def _bare(document: Document, passage: Passage) -> str:
    return document.text(passage).strip("'\"“”‘’")
