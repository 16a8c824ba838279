"""Whether what is laid at nobody in particular is told further down by somebody identifiable."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.en_families import family_set
from newslint.reading._carried import content
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


def told_below(document: Document, sentence: Sentence) -> bool:
    """Whether somebody named or an institution says the same thing further down: "It is thought that the
    club wants £6m for the wall … The club have said that they want £6m for the wall"."""
    matter, known = content(document, sentence), document.derive(holders)
    if not matter.isdisjoint(_ATTACK) and any(_owns_up(document, other) for other in ahead(document, sentence, _BELOW)):
        return True
    return any(
        any(holder.kind in _KNOWN for holder in known.get(other, ()))
        and len(matter & content(document, other)) >= _SAME
        for other in ahead(document, sentence, _BELOW)
    )


_ATTACK = family_set("attack bomb bombing explosion shoot shooting kidnap kill strike raid")


def _owns_up(document: Document, sentence: Sentence) -> bool:
    """Whether somebody takes what was done upon them: "The rebels have claimed responsibility"."""
    own = document.derive(words)[sentence.block].folded
    return any(
        own[at].startswith("claim") and own[at + 1] == "responsibility"
        for at in range(sentence.first, sentence.last - 1)
    )
