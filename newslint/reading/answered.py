"""Whether somebody identifiable stands behind a claim whose cue names nobody: "is said to", "reportedly"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from newslint.document import Document
from newslint.lang.classes import families
from newslint.lang.en import STOPWORDS, family
from newslint.reading._assessed import is_assessed
from newslint.reading._carried import carried_on, content, on_record
from newslint.reading._complements import complemented
from newslint.reading._held import held, held_by_described, is_cited, is_of_people
from newslint.reading._outlets import (
    broken_by_outlet,
    excerpted,
    from_story,
    goes_on_from_outlet,
    outlet_next,
    relayed_near,
    relayed_story,
)
from newslint.reading._spokespeople import (
    is_quoted_next,
)
from newslint.reading._studies import poll_named, tells_whose
from newslint.reading._subjects import SPECIFIC
from newslint.reading._taken_up import (
    are_several,
    following,
    is_of_those_before,
    preceding,
    taken_up,
    taken_up_by_new,
)
from newslint.reading._tellers import is_told
from newslint.reading._told_below import answered_below, is_denied_story, is_of_rumour_story, quoted_next
from newslint.reading.attribution import holders, speaks
from newslint.reading.sentences import Sentence, ahead, behind, by_block
from newslint.reading.words import Words, index, words

_LINK_REACH = 5


def answered(document: Document, sentence: Sentence, first: int, last: int, link: str) -> bool:
    """Whether somebody stands behind the claim made with the words ``first`` to ``last`` of a sentence.

    ``link`` says how a neighbouring sentence answers: ``none`` at all, ``quote`` if somebody named is quoted next,
    ``root`` if it has a word of the same root with a name close to it as well, ``matter`` if it has
    a holder and speaks of the same things, ``opinion`` likewise, where nothing that an outlet reports near by counts,
    ``near`` if it has any holder, ``around`` if the next two or the one before have any.
    """
    content, own = document.blocks[sentence.block], document.derive(words)[sentence.block]
    # What is thought of something, or by many, is no news that an outlet has.
    relayed = link not in ("opinion", "quote")
    if (
        is_cited(document, sentence)
        or (relayed and excerpted(document, sentence))
        or complemented(document, sentence, own, first, last)
    ):
        return True
    if _is_governed(document, sentence, own, first) or is_told(content.text, own, sentence, first):
        return True
    if own.folded[first] in _PARTICIPLES and not _is_added(content.text, own, sentence, first):
        return True  # "is believed to be" is looked at from its verb on
    if _is_of_legend(document, sentence):
        return True
    if link != "none" and (
        _is_of_data(document, sentence, own, last) or _is_of_talk_told(document, sentence, own, first, last)
    ):
        return True
    if link in ("root", "matter") and (
        _is_between_claims(document, sentence)
        or carried_on(document, sentence)
        or _is_sourced_next(document, sentence, not _REPORTED.isdisjoint(own.folded[first:last]))
    ):
        return True
    if link != "none" and _is_added_to(document, sentence):
        return True
    if own.folded[last - 1].endswith("reportedly") and document.derive(on_record):
        return True
    if link == "around" and _is_amid_holders(document, sentence):
        return True
    if not _EXPECTED.isdisjoint(own.folded[first:last]) and _is_beside_holder(document, sentence):
        return True
    if own.folded[sentence.first] in ("this", "these") and first <= sentence.first + 1:
        above = preceding(document, sentence)
        if above is not None and above.block == sentence.block and document.derive(holders).get(above):
            return True  # "The council said it saved money. This was said to be worth £350."
    if own.folded[sentence.first] == "among" and "," in content.text[sentence.start : own.starts[first]]:
        return True  # "Among growers, it is widely seen as …"
    roots = {family(word) for word in own.folded[first:last] if word not in STOPWORDS}
    return (
        (relayed and _is_of_outlets_story(document, sentence, own, first, last))
        or (relayed and link != "none" and broken_by_outlet(document, sentence))
        or is_denied_story(document, sentence.block, first, last)
        or is_of_rumour_story(document, sentence.block, first, last)
        or (link in ("root", "matter", "quote") and is_assessed(document, sentence, last, within=link == "quote"))
        or (link != "none" and answered_below(document, sentence, first, last))
        or (link not in ("none", "opinion") and quoted_next(document, sentence))
        or held(document, sentence, own, first, last)
        or is_of_those_before(document, sentence, first)
        or held_by_described(document, sentence, own, first, last)
        or relayed_near(document, sentence, first, link)
        or (link == "matter" and _is_of_poll(document, sentence, own.folded[first:last]))
        or (is_of_people(own, first, last) and outlet_next(document, sentence))
        or taken_up(document, sentence, roots - families("show") or roots, link, are_several(own, first, last))
        or (link == "quote" and is_quoted_next(document, sentence))
        or (link == "opinion" and is_of_people(own, first, last) and is_quoted_next(document, sentence))
        or (link != "none" and (relayed or "accuse" in roots) and taken_up_by_new(document, sentence))
    )


def _is_added_to(document: Document, sentence: Sentence) -> bool:
    """Whether the next sentence opens with somebody named who adds to what stands there, and so has said it, too:
    "The mines are reportedly a danger. The ministry added in its notice that …"."""
    return any(
        document.derive(words)[other.block].families[holder.cue] == "add"
        and holder.kind != "pronoun"
        and holder.word < holder.cue <= other.first + _OPENING
        for other in following(document, sentence)[:1]
        for holder in document.derive(holders).get(other, ())
    )


_OPENING = 8


def _is_added(text: str, own: Words, sentence: Sentence, first: int) -> bool:
    """Whether a participle with no verb before it tells readers more of somebody or something: "a man believed to be
    her brother", "the crab, thought to be 50ft across"."""
    if first == sentence.first:
        return False
    if not set(",–—(").isdisjoint(text[own.ends[first - 1] : own.starts[first]]):
        return True
    before = own.folded[max(first - _NOUN, sentence.first) : first]
    return not {"a", "an"}.isdisjoint(before[:-1]) and _NO_NOUN.isdisjoint(before)


_NOUN = 5
_PARTICIPLES = frozenset("believed thought understood".split())
_NO_NOUN = frozenset(
    "is are was were be been being has have had i we they he she who it you and or that initially originally".split()
)


def _is_of_legend(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence or the one before tells a legend, whose holders are all who tell it."""
    every = document.derive(words)
    near = (sentence, *behind(document, sentence, 1))
    return any(not _LORE.isdisjoint(every[other.block].folded[other.first : other.last]) for other in near)


_LORE = frozenset("legend folklore mythology mythical fairy-tale lore".split())


def _is_of_data(document: Document, sentence: Sentence, own: Words, last: int) -> bool:
    """Whether a figure is one of those that a sentence a little above has from data: "Based on Harbour Office data, …
    The price was reported to be £90"."""
    if "reported" not in own.folded[max(last - 3, sentence.first) : last]:
        return False
    every = document.derive(words)
    return any(
        char.isdigit() for char in document.blocks[sentence.block].text[own.ends[last - 1] : sentence.end]
    ) and any(
        every[other.block].folded[other.first : other.first + 2] in (["based", "on"], ["according", "to"])
        and not _DATA.isdisjoint(every[other.block].folded[other.first : other.first + 2 * _LINK_REACH])
        for other in behind(document, sentence, _LINK_REACH - 1)
    )


_DATA = frozenset("data figures statistics report census".split())


def _is_of_talk_told(document: Document, sentence: Sentence, own: Words, first: int, last: int) -> bool:
    """Whether "their rumoured quarrel" is what the article has told before that there are rumours of."""
    if own.folded[last - 1] not in ("rumoured", "rumored") or own.folded[first] not in _THEIR:
        return False
    found = document.derive(index).among(_TALK & document.derive(index).folded.keys())
    return any((block, at) < (sentence.block, sentence.first) for block, at in found)


_THEIR = frozenset("the its their his her".split())
_TALK = frozenset("rumour rumours rumor rumors speculation speculations gossip rumoured rumored".split())


def _is_of_poll(document: Document, sentence: Sentence, cue: Sequence[str]) -> bool:
    """Whether it is told whose the polls are: anywhere of "polls", in the next sentence of "data"."""
    following = ahead(document, sentence, 1)
    return poll_named(document, sentence, cue) or any(tells_whose(document, other) for other in following)


def _is_of_outlets_story(document: Document, sentence: Sentence, own: Words, first: int, last: int) -> bool:
    """Whether the words stand in a story that an outlet had first; people, where the outlet is named close by."""
    if is_of_people(own, first, last):
        return from_story(document, sentence) or goes_on_from_outlet(document, sentence)
    return document.derive(relayed_story)


def _is_between_claims(document: Document, sentence: Sentence) -> bool:
    """Whether the sentences on both sides, in the same paragraph, are somebody's: the one between is theirs too."""
    around = document.derive(by_block)[sentence.block]
    at = bisect_left(around, sentence)
    before, after = around[max(at - 1, 0) : at], around[at + 1 : at + 2]
    if not before and not after:
        # A paragraph between two others on the same matter.
        above, below = behind(document, sentence, 1), ahead(document, sentence, 1)
        same = any(len(content(document, sentence) & content(document, other)) >= _SAME_MATTER for other in above)
        return same and speaks(document, above) and speaks(document, below, ("name", "institution", "pronoun"))
    return speaks(document, before) and speaks(document, after)


_SAME_MATTER = 2


def _is_beside_holder(document: Document, sentence: Sentence) -> bool:
    """Whether somebody named or an institution says something in the sentence before or after: "It is expected to save
    £3m. The firm said it would halve …" is the firm's expectation."""
    around = document.derive(by_block)[sentence.block]
    at = bisect_left(around, sentence)
    return speaks(document, (*around[at + 1 : at + 2], *filter(None, [preceding(document, sentence)])))


_EXPECTED = frozenset({"expected", "anticipated"})


def _is_amid_holders(document: Document, sentence: Sentence) -> bool:
    """Whether somebody identifiable says something in the sentence, the next two or the one before: then readers learn
    on what a verdict or a forecast rests."""
    known, beside = document.derive(holders), _beside(document, sentence)
    papers = (other for other in behind(document, sentence, 2) if other.block == sentence.block)
    return any(
        holder.kind != "pronoun" or other in beside
        for other in (sentence, *ahead(document, sentence, 2), *behind(document, sentence, 1))
        for holder in known.get(other, ())
    ) or any(holder.kind == "document" for other in papers for holder in known.get(other, ()))


def _beside(document: Document, sentence: Sentence) -> Sequence[Sentence]:
    """The sentences of the paragraph next to one: who "he" is has been told there."""
    around = document.derive(by_block)[sentence.block]
    at = bisect_left(around, sentence)
    return (*around[max(at - 1, 0) : at], *around[at + 1 : at + 2])


def _is_sourced_next(document: Document, sentence: Sentence, reported: bool) -> bool:
    """Whether the next sentence opens with whose the matter is: "According to Ana Ruiz, …"; ends with it, where the
    claim is no more than ``reported``."""
    known = document.derive(holders)
    return any(
        (holder.kind in ("name", "institution") or (holder.kind == "document" and reported))
        and document.derive(words)[other.block].folded[holder.cue] == "according"
        for other in following(document, sentence)[:1]
        for holder in known.get(other, ())
        if holder.cue == other.first or reported
    )


_REPORTED = frozenset("reportedly said reported rumoured rumored claimed".split())


def _is_governed(document: Document, sentence: Sentence, own: Words, first: int) -> bool:
    """Whether "according to" tells whose the sentence is, or, at the head of the paragraph, whose all of it is."""
    told = [
        *own.folded[sentence.first : max(first - _BY_ITSELF, sentence.first)],
        "",
        *own.folded[first + 1 : sentence.last],
    ]
    if any(pair == ("according", "to") for pair in pairwise(told)):
        return True
    opening = document.derive(by_block)[sentence.block][0]
    return own.folded[opening.first : opening.first + 2] == ["according", "to"] and any(
        (holder.kind in ("name", "institution") or own.folded[holder.word - 1] in SPECIFIC)
        and own.folded[holder.cue] == "according"
        for holder in document.derive(holders).get(opening, ())
    )


_BY_ITSELF = 5
"""Words before a cue that may be its own "according to": "according to two people familiar with"."""
