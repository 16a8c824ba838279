"""Whether what is laid at nobody in particular is told further down by somebody identifiable."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.en_families import family_set
from newslint.lang.sources import source_noun
from newslint.reading._carried import content
from newslint.reading._voices import speaking
from newslint.reading.attribution import holders
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, ahead, by_block
from newslint.reading.words import words

_BELOW = 12
"""Sentences below a lead among which readers meet those it has its news from."""
_TRAILING = 8
"""Words at the end of a sentence that an attribution has at most: "…, according to a survey"."""
_SAME, _SHARED = 5, 2
"""Content words in common by which two sentences tell the same thing."""
_KNOWN = frozenset({"name", "institution"})


def lead_told_below(document: Document, sentence: Sentence, first: int) -> bool:
    """Whether a lead ends with whom it has its news from ("…, say experts", "…, it has been revealed"), and those
    below it speak of the same matter by name."""
    own, story = document.derive(words)[sentence.block], document.derive(prose)
    if story[:1] != (sentence.block,) or sentence != document.derive(by_block)[sentence.block][0]:
        return False
    before = document.blocks[sentence.block].text[own.ends[first - 1] : own.starts[first]]
    if sentence.last - first > _TRAILING or "," not in before:
        return False
    matter, known = content(document, sentence), document.derive(holders)
    below = ahead(document, sentence, _BELOW)
    following = below[:1] if own.folded[first] == "it" else []
    return any(
        any(holder.kind != "pronoun" for holder in known.get(other, ()))
        and (len(matter & content(document, other)) >= (1 if other == below[0] else _SHARED) or other in following)
        for other in below
    )


def is_denied_story(document: Document, block: int, first: int, last: int) -> bool:
    """Whether a cue speaks of a rumour that is the story: its headline or its lead tells who dismisses it."""
    every, told = document.derive(words), document.derive(by_block)
    if _RUMOUR.isdisjoint(every[block].families[first:last]):
        return False
    opens = [at for at in (document.headline, *document.derive(prose)[:1]) if at is not None]
    return any(
        not _TALK.isdisjoint(every[at].families[one.first : one.last])
        and not _DENY.isdisjoint(every[at].families[one.first : one.last])
        for at in opens
        for one in told[at][:1]
    )


def is_of_rumour_story(document: Document, block: int, first: int, last: int) -> bool:
    """Whether a cue speaks of talk that the headline says the story is about: "Rumour of a sale lifts the shares"."""
    every, headline = document.derive(words), document.headline
    if headline is None or headline == block or (_RUMOUR | _TALKED).isdisjoint(every[block].families[first:last]):
        return False
    return not _RUMOUR.isdisjoint(every[headline].families)


_TALKED = family_set("talk buzz")
_RUMOUR = family_set("rumour rumor speculation gossip whisper")
_TALK = _RUMOUR | family_set("report claim suggestion talk link")
_DENY = family_set("deny dismiss reject downplay scotch rubbish quash refute laugh shrug brush")


def quoted_next(document: Document, sentence: Sentence) -> bool:
    """Whether the next sentence quotes somebody named on the matter: "… will close, it is claimed. / Ana Ruiz wrote:
    “…”"."""
    matter, known = content(document, sentence), document.derive(holders)
    return any(
        any(holder.kind == "name" for holder in known.get(other, ()))
        and not {'"', "“"}.isdisjoint(document.blocks[other.block].text[other.start : other.end])
        and matter & content(document, other)
        for other in ahead(document, sentence, 1)
    )


def told_below(document: Document, sentence: Sentence, of_media: bool = False) -> bool:
    """Whether somebody named or an institution says the same thing further down: "It is thought that the
    club wants £6m for the wall … The club have said that they want £6m for the wall". Near by, fewer words tell that it
    is the same, but for what is laid at reports (``of_media``), which others' words do not tell."""
    matter, known = content(document, sentence), document.derive(holders)
    opens, voices = document.derive(prose)[:1] == (sentence.block,), document.derive(speaking)
    for at, other in enumerate(ahead(document, sentence, _BELOW)):
        told = any(holder.kind in _KNOWN for holder in known.get(other, ()))
        speaks = other in voices or any(holder.kind == "institution" for holder in known.get(other, ()))
        shared = len(matter & content(document, other)) if told or speaks else 0
        least = _NEAR[at] if at < len(_NEAR) else _NEAR[-1] if opens and at < _DELAY else _SAME
        if shared >= _SAME or (speaks and not of_media and shared >= least):
            return True
    return False


_NEAR, _DELAY = (2, 3, 3), 8
"""Content words by which somebody who speaks in one of the next sentences tells the same; below a lead, which may keep
readers waiting, in one of the next few."""


def answered_below(document: Document, sentence: Sentence, first: int, last: int) -> bool:
    """Whether somebody below the lead or near by tells by name what words ``first`` to ``last`` lay at nobody."""
    own = document.derive(words)[sentence.block]
    nouns = (source_noun(word) for word in own.folded[first:last])
    of_media = any(noun is not None and "report" in noun.kinds for noun in nouns)
    return lead_told_below(document, sentence, first) or told_below(document, sentence, of_media)
