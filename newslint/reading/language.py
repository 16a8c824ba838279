"""The language of an article, as far as rules must know it: English or not."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang import en
from newslint.reading.words import words

SAMPLE = 300
"""Words looked at."""

_SHORT = 20
_UNDETERMINED = "und"

OTHERS = tuple(
    frozenset(line.split()) - en.STOPWORDS
    for line in (
        "der die und den das nicht von sie ist des sich mit dem dass er es ein ich auf eine auch nach wie im für zu",
        "le la les des et est un une du que qui dans pour pas sur au avec ce il elle sont plus par ne se aux été",
        "el la los las de que y en un una por con para del se no es su al como más pero sus le ha lo fue este",
        "de het een en van ik te dat die niet zijn op aan met als voor er maar om hem dan zou wat mijn ook naar",
        "i w na z że się nie do jest to o po przez od za jak ale oraz był która który ich są dla tym przy jego",
        "il di che la e un una per in del non sono con le gli dei della alla più nel si da anche ha come lo",
        "o a os as de que e do da em um uma para com não por se na no mais dos das ao foi é são como sua",
        "och i att det som en på är av för med den till inte har de ett om var men så han hade vid kan",
    )
)
"""Stop words of other languages that news in the Latin script is written in."""

_ANY_OTHER = frozenset().union(*OTHERS)

_MISLEADING = frozenset({"a", "an", "as", "in", "i", "to", "do", "no", "on", "so", "me", "he", "is", "was", "of"})
"""English stop words that other languages have too."""

OWN = en.STOPWORDS - _MISLEADING


def language(document: Document) -> str:
    """``en``, or ``und`` for an article in another language: judged by its stop words and its script.

    A text too short to tell is taken for English unless its script or its stop words say otherwise.
    """
    sample = _sample(document)
    if not sample:
        return "en"
    if not "".join(sample).isascii() and 2 * sum(word[0] < "ɐ" for word in sample) < len(sample):
        return _UNDETERMINED
    own, least = _among(sample, OWN), len(sample) * 0.12
    if own >= max(_SHORT, least) and _among(sample, _ANY_OTHER) <= own:
        return "en"  # so that no other language can have more
    shared = _among(sample, _MISLEADING)
    enough = own + shared >= least
    other = max(_among(sample, stop) for stop in OTHERS)
    if len(sample) < _SHORT:
        return _UNDETERMINED if other > 1 and other > own + shared else "en"
    if other > own:
        return _UNDETERMINED
    return "en" if enough or own >= 2 * other > 0 else _UNDETERMINED


_FIGURES = ":"
"""What words that begin with a plain figure come before, and no word of letters does."""


def _among(sample: list[str], words: frozenset[str]) -> int:
    return len(list(filter(words.__contains__, sample)))


def _sample(document: Document) -> list[str]:
    """The first words of the article, folded, figures left out; headlines only where nothing else stands."""
    every = document.derive(words)
    for kinds in (_RUNNING, None):
        found: list[str] = []
        for block, own in zip(document.blocks, every, strict=True):
            if block.kind != "code" and (kinds is None or block.kind in kinds):
                found += filter(_FIGURES.__lt__, own.folded[:SAMPLE])
            if len(found) >= SAMPLE:
                break
        if len(found) >= _SHORT or kinds is None:
            return found[:SAMPLE]
    return []


_RUNNING = frozenset({"paragraph", "list-item", "deck", "quote"})
