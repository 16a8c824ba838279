"""Whether what a nameless official or aide says is so plain that nobody would ask for the name."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.en_families import family_set
from newslint.reading._carried import content
from newslint.reading._weight import accuses, counts
from newslint.reading.prose import prose
from newslint.reading.quotations import quotes_somebody
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.sources import Source
from newslint.reading.words import Words, words

_VOICES = family_set("official aide staffer")
_APART = frozenset(
    "former retired ex unnamed unidentified anonymous senior top high-ranking high-level intelligence security "
    "military defence defense police".split()
)
_PLAIN = family_set("say note add confirm announce explain state") | {"according", "to"}
_HEAVY = family_set(
    "want hope consider weigh fear worry private privately angry furious fury frustrate frustrated frustration "
    "concern think believe feel feeling deliberate debate discuss discussion talk mull ponder pressure decide "
    "decision motive aim purpose reason infighting clash feud rift vent likely unlikely expect intend seek "
    "refuse reject oppose secret secretly quietly internal internally closed-door conversation disagree quit "
    "resign fire warn threat threaten evidence intelligence nuclear attack strike missile troop soldier weapon "
    "bomb explosion die death dead wound injure casualty arrest suspect detain hostage sanction leak doubt "
    "blame fail failure deny"
) | {"because", "may", "might", "could", "why"}
"""Words of what people want, weigh and quarrel about, or of what sides dispute."""
_TOP, _OF_HEADLINE = 2, 3


def uncontested(document: Document, source: Source) -> bool:
    """Whether an official or an aide, whom nothing sets apart, says in passing how a thing works or when it comes.

    It is not so plain if it accuses somebody, gives a figure, tells what people want or weigh, is an opinion in
    quotation marks, or carries the headline or the top of the story; nor in an article that quotes nobody.
    """
    sentence, own = source.sentence, document.derive(words)[source.sentence.block]
    described = own.folded[source.first : source.head]
    if own.families[source.head] not in _VOICES or source.quantifier not in ("", "a", "an"):
        return False
    verb = own.families[source.last - 1]
    if source.kind != "insider" or not (_APART.isdisjoint(described) or _is_diary(own, sentence)):
        return False
    if verb not in _PLAIN and own.folded[source.first] != "according" and own.families[source.first] not in _PLAIN:
        return False
    if accuses(document, sentence) or counts(document, sentence, sentence.last):
        return False
    told = own.families[sentence.first : sentence.last]
    if not _HEAVY.isdisjoint(told) or not _HEAVY.isdisjoint(own.folded[sentence.first : sentence.last]):
        return False
    if not set('"“”').isdisjoint(document.blocks[sentence.block].text[sentence.start : sentence.end]):
        return False
    return document.derive(quotes_somebody) and not _carries(document, source)


def _is_diary(own: Words, sentence: Sentence) -> bool:
    """Whether a sentence tells whom somebody will meet or where they will go, as a diary does."""
    return any(
        own.families[at] in _MEETS and own.folded[at - 1] in ("will", "to", "also")
        for at in range(sentence.first + 1, sentence.last)
    )


_MEETS = family_set("meet visit travel arrive fly attend host speak")


def _carries(document: Document, source: Source) -> bool:
    """Whether the story rests on the claim: it stands at the top, or tells what the headline does."""
    if source.sentence.block in document.derive(prose)[:_TOP]:
        return True
    headline = document.headline
    if headline is None:
        return False
    told = frozenset[str]().union(*(content(document, one) for one in document.derive(by_block)[headline]))
    return len(told & content(document, source.sentence)) >= _OF_HEADLINE
