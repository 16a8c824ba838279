"""Whether somebody identifiable stands behind a claim whose own words name nobody."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from newslint import late_re as re
from newslint.document import Block, Document
from newslint.lang.classes import families
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_families import family_set
from newslint.lang.sources import source_noun
from newslint.reading._assessed import is_assessed
from newslint.reading._carried import carried_on, content, on_record, told_again
from newslint.reading._complements import complemented, exemplified, named_behind
from newslint.reading._held import held, held_by_described, is_of_people
from newslint.reading._identified import example_named, named_below, named_below_lead, named_next
from newslint.reading._met_before import is_met_before
from newslint.reading._nameless import nameless
from newslint.reading._outlets import (
    broken_by_outlet,
    excerpted,
    from_story,
    goes_on_from_outlet,
    goes_on_to,
    is_in_outlet,
    is_outlets_own,
    outlet_near,
    outlet_next,
    outlets_reported,
    quoted_by_outlet,
    relayed_near,
    relayed_story,
    relays,
)
from newslint.reading._routine import routine
from newslint.reading._same_matter import outlet_says_so, scholar_says_so, somebody_says_so
from newslint.reading._spokespeople import (
    field_named,
    heard,
    is_expert,
    is_introduced_next,
    is_met_in_next_quote,
    is_quoted_next,
    office_speaks_near,
    spoken_for,
    sums_up,
)
from newslint.reading._studies import POLLS, poll_named, study_told, tells_whose
from newslint.reading._subjects import SPECIFIC
from newslint.reading._taken_up import (
    are_several,
    following,
    illustrates,
    is_of_those_before,
    points_back,
    preceding,
    taken_up,
)
from newslint.reading._tellers import is_told
from newslint.reading._told_below import is_denied_story, is_of_rumour_story, lead_told_below, quoted_next, told_below
from newslint.reading.attribution import holders, named
from newslint.reading.names import names
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, ahead, behind, by_block, sentences
from newslint.reading.sources import Source, sources
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
        _is_cited(content, sentence)
        or (relayed and excerpted(document, sentence))
        or complemented(document, sentence, own, first, last)
    ):
        return True
    if _is_governed(document, sentence, own, first) or is_told(content.text, own, sentence, first):
        return True
    if own.folded[first] in _PARTICIPLES and not _is_added(content.text, own, sentence, first):
        return True  # "is believed to be" is looked at from its verb on
    if _is_glossed(content.text, own, sentence, first) or _is_of_legend(document, sentence):
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
    if own.folded[last - 1].endswith("reportedly") and document.derive(on_record):
        return True
    if link == "around" and _is_amid_holders(document, sentence):
        return True
    if not _EXPECTED.isdisjoint(own.folded[first:last]) and (
        _is_beside_holder(document, sentence) or _is_reckoned_above(document, sentence)
    ):
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
        or (link != "none" and _is_told_below(document, sentence, first, last))
        or (link not in ("none", "opinion") and quoted_next(document, sentence))
        or held(document, sentence, own, first, last)
        or is_of_those_before(document, sentence, first)
        or held_by_described(document, sentence, own, first, last)
        or relayed_near(document, sentence, first, link)
        or (link == "matter" and _is_of_poll(document, sentence, own.folded[first:last]))
        or (is_of_people(own, first, last) and outlet_next(document, sentence))
        or taken_up(document, sentence, roots - families("show") or roots, link, are_several(own, first, last))
        or (link == "quote" and (is_quoted_next(document, sentence) or _is_paper_next(document, sentence)))
        or (link == "quote" and "majority" in own.folded[first:last] and _is_polled(document, sentence))
        or (link == "quote" and is_introduced_next(document, sentence) and _speaks_next(document, sentence))
        or (link == "opinion" and is_of_people(own, first, last) and is_quoted_next(document, sentence))
        or (link != "none" and (relayed or "accuse" in roots) and _is_taken_up_by_new(document, sentence))
    )


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


def _is_glossed(text: str, own: Words, sentence: Sentence, first: int) -> bool:
    """Whether words in brackets only spell out the letters before them: "GRAS (generally recognised as safe)"."""
    if first == sentence.first or text[own.ends[first - 1] : own.starts[first]].strip() != "(":
        return False
    return own.texts[first - 1].isupper() and len(own.texts[first - 1]) > 1


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


def _is_polled(document: Document, sentence: Sentence) -> bool:
    """Whether what "a majority" thinks is told by a poll in the sentence or the next."""
    near, every = (sentence, *ahead(document, sentence, 1)), document.derive(words)
    return any(not _POLL.isdisjoint(every[other.block].folded[other.first : other.last]) for other in near)


_POLL = POLLS | {"surveyed", "polled", "pew", "gallup"}


def _is_of_poll(document: Document, sentence: Sentence, cue: Sequence[str]) -> bool:
    """Whether it is told whose the polls are: anywhere of "polls", in the next sentence of "data"."""
    following = ahead(document, sentence, 1)
    return poll_named(document, sentence, cue) or any(tells_whose(document, other) for other in following)


def _is_of_outlets_story(document: Document, sentence: Sentence, own: Words, first: int, last: int) -> bool:
    """Whether the words stand in a story that an outlet had first; people, where the outlet is named close by."""
    if is_of_people(own, first, last):
        return from_story(document, sentence) or goes_on_from_outlet(document, sentence)
    return document.derive(relayed_story)


def _is_quoted(document: Document, source: Source) -> bool:
    """Whether somebody named is quoted close by who speaks for the group."""
    if source.kind in ("scene", "folk"):
        noun = document.derive(words)[source.sentence.block].folded[source.head]
        return is_expert(noun) and is_quoted_next(document, source.sentence)
    return source.kind in ("group", "side", "crowd") and is_quoted_next(document, source.sentence)


def _is_told_below(document: Document, sentence: Sentence, first: int, last: int) -> bool:
    own = document.derive(words)[sentence.block]
    nouns = (source_noun(word) for word in own.folded[first:last])
    of_media = any(noun is not None and "report" in noun.kinds for noun in nouns)
    return lead_told_below(document, sentence, first) or told_below(document, sentence, of_media)


def _is_taken_up_by_new(document: Document, sentence: Sentence) -> bool:
    """Whether the next sentence opens with somebody who is introduced there and speaks on the matter or goes to law:
    "The firm has been accused of fraud. Ana Ruiz, who used to run its office, filed a suit"."""
    every, matter, new = document.derive(words), content(document, sentence), is_introduced_next(document, sentence)
    for other in following(document, sentence)[:1]:
        own = every[other.block]
        told = own.folded[other.first : other.last]
        opens = range(other.first, min(other.first + 2 * _LINK_REACH, other.last))
        if not _AT_LAW.isdisjoint(told) and any(named(document, other.block, own, at) for at in opens):
            return True
        if new and not _SPEAKING.isdisjoint(told) and matter & content(document, other):
            return True
    return False


_AT_LAW = frozenset({"filed", "sued", "sues"})
_SPEAKING = frozenset("said told says wrote accused claimed alleged warned argued called complained".split())


def _speaks_next(document: Document, sentence: Sentence) -> bool:
    """Whether somebody named says something in the next sentence."""
    return _speak(document, following(document, sentence)[:1], ("name",))


def _speak(document: Document, sentences: Iterable[Sentence], kinds: Collection[str] = ("name", "institution")) -> bool:
    """Whether a holder of one of some kinds says something in one of some sentences."""
    known = document.derive(holders)
    return any(holder.kind in kinds for other in sentences for holder in known.get(other, ()))


def _is_between_claims(document: Document, sentence: Sentence) -> bool:
    """Whether the sentences on both sides, in the same paragraph, are somebody's: the one between is theirs too."""
    around = document.derive(by_block)[sentence.block]
    at = bisect_left(around, sentence)
    before, after = around[max(at - 1, 0) : at], around[at + 1 : at + 2]
    if not before and not after:
        # A paragraph between two others on the same matter.
        above, below = behind(document, sentence, 1), ahead(document, sentence, 1)
        same = any(len(content(document, sentence) & content(document, other)) >= _SAME_MATTER for other in above)
        return same and _speak(document, above) and _speak(document, below, ("name", "institution", "pronoun"))
    if before and not after:
        return _is_between_same(document, sentence, before[0])
    return _speak(document, before) and _speak(document, after)


_SAME_MATTER = 2


def _is_between_same(document: Document, sentence: Sentence, before: Sentence) -> bool:
    """Whether the sentence before and the paragraph below are of the same office: "…, a council spokesman said. …
    The council spokesman said"."""
    every, known = document.derive(words), document.derive(holders)
    above, *below = (
        {every[other.block].families[one.word] for one in known.get(other, ()) if one.kind == "institution"}
        for other in (before, *following(document, sentence)[:1])
    )
    return any(not above.isdisjoint(one) for one in below)


def _is_beside_holder(document: Document, sentence: Sentence) -> bool:
    """Whether somebody named or an institution says something in the sentence before or after: "It is expected to save
    £3m. The firm said it would halve …" is the firm's expectation."""
    around = document.derive(by_block)[sentence.block]
    at = bisect_left(around, sentence)
    return _speak(document, (*around[at + 1 : at + 2], *filter(None, [preceding(document, sentence)])))


def _is_reckoned_above(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence before tells what a plan reckons with: "The budget assumes … Prices are expected to"."""
    above = preceding(document, sentence)
    return above is not None and not _RECKONING.isdisjoint(
        document.derive(words)[above.block].folded[above.first : above.last]
    )


_RECKONING = frozenset("assumes projects forecasts envisages foresees reckons".split())
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


def unanswered(document: Document, source: Source, link: str, again: bool = False) -> bool:
    """Whether neither the words of a source nor what stands beside them tell who it is; ``link`` as above; ``again``:
    nor did they where the article spoke of such people before."""
    sentence, own = source.sentence, document.derive(words)[source.sentence.block]
    if (
        _is_cited(document.blocks[sentence.block], sentence)
        or not nameless(document, source)
        or routine(document, source)
    ):
        return False
    if (
        held(document, sentence, own, source.first, source.last)
        or (source.kind == "study" and held_by_described(document, sentence, own, source.first, source.last))
        or exemplified(document, sentence, own, source.head)
        or named_behind(document, sentence, own, source.last)
    ):
        return False
    if told_again(document, sentence) or excerpted(document, sentence):
        return False
    next_to = following(document, sentence)
    if any(points_back(document, other) or illustrates(document, other) for other in next_to) or (
        source.kind in ("group", "side", "scene", "folk") and _is_taken_up_by_new(document, sentence)
    ):
        return False
    if _opens_with_paper(own, sentence, source.first) or is_of_those_before(document, sentence, source.first):
        return False
    if source.quantifier in ("other", "others") and _follows_name(document, sentence):
        return False
    if _is_quoted(document, source) or (source.kind in ("group", "scene") and is_in_outlet(document, sentence)):
        return False
    if source.kind in ("group", "side", "scene", "folk", "crowd") and (
        sums_up(document, sentence) or any(told(document, source) for told in (spoken_for, heard, field_named))
    ):
        return False
    if source.kind in ("group", "side", "scene", "folk") and _is_met_beside(document, source):
        return False
    if source.kind not in ("insider", "official", "role", "source") and _is_told_below(
        document, sentence, source.first, source.last
    ):
        return False
    if source.kind in ("insider", "official", "role", "source") and (
        named_next(document, source)
        or named_below(document, source)
        or named_below_lead(document, source)
        or (
            source.quantifier in _ONE
            and own.folded[source.head] not in _NOBODY
            and is_met_in_next_quote(document, sentence)
        )
        or relays(document, sentence)
        or _is_expert_of_outlet(document, own, source)
        or (not again and is_met_before(document, source))
        or (own.folded[source.head] not in _NOBODY and spoken_for(document, source))
        or from_story(document, sentence)
        or goes_on_from_outlet(document, sentence)
        or goes_on_to(document, sentence)
        or is_outlets_own(document, source)
        or _is_told_by_another(own, source)
        or outlet_next(document, sentence)
        or outlets_reported(document, source)
        or _are_hands_of_those_met(document, own, source)
    ):
        return False
    if _is_from_above(document, source):
        return False
    if source.kind == "official" and own.folded[source.head] in _OFFICIALS and office_speaks_near(document, source):
        return False
    if _is_told_near(document, own, source):
        return False
    return not _is_known_before(document, source, link) and not taken_up(
        document, sentence, {family(own.folded[source.head])}, link
    )


def _is_met_beside(document: Document, source: Source) -> bool:
    """Whether one of a group is named close by, or somebody speaks beside a camp or beside "rights groups"."""
    groups = document.derive(words)[source.sentence.block].folded[source.head] == "groups"
    beside = groups or source.kind != "group"
    return example_named(document, source) or (beside and _is_beside_speaker(document, source.sentence))


def _is_from_above(document: Document, source: Source) -> bool:
    """Whether what stands above tells who somebody is or who has it from them."""
    if source.kind in ("scene", "folk", "role"):
        return _is_in_relayed_paragraph(document, source.sentence)
    return source.kind == "source" and _are_described_before(document, source.sentence)


def _is_in_relayed_paragraph(document: Document, sentence: Sentence) -> bool:
    """Whether a paragraph has an outlet's news before somebody in it speaks: "The Malvo Herald wrote of the quay. As a
    burger seller said, …"."""
    before = (other for other in document.derive(by_block)[sentence.block] if other < sentence)
    return any(relays(document, other, told=False) for other in before)


def _is_said_next(document: Document, source: Source) -> bool:
    """Whether the next sentence has a named person do with the same verb what a crowd does: "Some have warned that …
    Ruiz has warned her party that …"."""
    every, known = document.derive(words), document.derive(holders)
    verb, matter = every[source.sentence.block].families[source.last - 1], content(document, source.sentence)
    return any(
        holder.kind == "name" and every[other.block].families[holder.cue] == verb and verb not in _PLAIN
        for other in following(document, source.sentence)[:1]
        if matter & content(document, other)
        for holder in known.get(other, ())
    )


_PLAIN = family_set("say tell think believe")


def _is_paper_next(document: Document, sentence: Sentence) -> bool:
    """Whether the next sentence opens with a paper in which they say so: "Some want to drop it. A paper in the Malvo
    Journal argued"."""
    known, every = document.derive(holders), document.derive(words)
    return any(
        not _OF_THEM.isdisjoint(every[other.block].folded[other.first : other.first + _OPENS])
        and any(holder.kind != "pronoun" for holder in known.get(other, ()))
        for other in following(document, sentence)[:1]
    )


_OF_THEM = frozenset("paper study report article letter petition editorial".split())
_OPENS = 3


def _is_put_right(document: Document, sentence: Sentence) -> bool:
    """Whether the next sentence tells that it is not so: "Some believe it sank. But that's not the case"."""
    folded = document.derive(words)[sentence.block].folded
    return any(
        other.block == sentence.block
        and folded[other.first] in ("but", "however", "yet", "in")
        and not _NOT_SO.isdisjoint(folded[other.first : other.first + _LINK_REACH])
        for other in following(document, sentence)[:1]
    )


_NOT_SO = frozenset("not isn't isn’t wasn't wasn’t false untrue wrong myth fact".split())


def _is_beside_speaker(document: Document, sentence: Sentence) -> bool:
    """Whether somebody with a name speaks right before or after a camp ("activists say") that readers can tell: a face
    of it, or the one who answers it."""
    beside = [*following(document, sentence), *filter(None, [preceding(document, sentence)])]
    return _speak(document, beside, ("name",))


def _is_told_near(document: Document, own: Words, source: Source) -> bool:
    """Whether the words around tell whose a report or a study is, or name somebody who says what others say."""
    if source.kind == "report":
        docket = own.folded[source.head - 1] in _DOCKETS or _is_from_archive(document, own, source)
        outlet = outlet_near(document, source) or outlet_next(document, source.sentence)
        named = any(told(document, source.sentence) for told in (broken_by_outlet, quoted_by_outlet))
        return docket or outlet or named or outlet_says_so(document, source)
    if source.kind == "crowd":
        if _is_said_next(document, source):
            return True
        if is_assessed(document, source.sentence, source.last, within=True):
            return True  # "While many have guessed that …, Ruiz said that was never the case"
        told = any(one(document, source.sentence) for one in (_is_put_right, _is_paper_next))
        return told or somebody_says_so(document, source)
    if source.kind == "study" and (
        study_told(document, source)
        or _is_also_told(document, source)
        or poll_named(document, source.sentence, own.folded[source.head : source.head + 1])
    ):
        return True
    return source.kind in ("group", "scene", "study") and scholar_says_so(document, source)


def _is_from_archive(document: Document, own: Words, source: Source) -> bool:
    """Whether it is papers, and the story tells who has opened or keeps them."""
    if own.folded[source.head] not in _KEPT:
        return False
    return any(
        sentence.block in document.derive(prose)
        and not _OPENED.isdisjoint(document.derive(words)[sentence.block].folded[sentence.first : sentence.last])
        and not _KEPT.isdisjoint(document.derive(words)[sentence.block].folded[sentence.first : sentence.last])
        for sentence in document.derive(sentences)
    )


_KEPT = frozenset({"papers", "documents", "files", "records"})
_OPENED = frozenset("released declassified archive archives unsealed".split())


_DOCKETS = frozenset(
    "released unsealed declassified "
    "court trial legal disclosure earnings inspection incident autopsy audit expense budget cabinet council board "
    "grant policy title warrant search".split()
)
"""Whose papers are documents: "court papers show"."""


def _are_hands_of_those_met(document: Document, own: Words, source: Source) -> bool:
    """Whether "aides" with no word about them stand close to whom they serve: "Ruiz will go to Malvo, aides said"."""
    described = set(own.folded[source.first : source.head]) - {"according", "to", "said", "says", "an"}
    if described or source.end != source.head + 1:
        return False
    if own.folded[source.head] == "official":
        above = preceding(document, source.sentence)
        return above is not None and not _OFFICES_OF.isdisjoint(
            document.derive(words)[above.block].folded[above.first : above.last]
        )
    if own.folded[source.head] not in ("aide", "aides", "advisers", "advisors"):
        return False
    near = (source.sentence, *behind(document, source.sentence, 1))
    known = document.derive(names)
    return any(one.kind == "person" for other in near for one in known.within(other.block, other.start, other.end))


_OFFICES_OF = frozenset("house pentagon kremlin ministry department embassy agency commission treasury".split())


def _is_expert_of_outlet(document: Document, own: Words, source: Source) -> bool:
    """Whether "an expert" goes on from what an outlet has of experts: "Experts doubt it, reports the Malvo Herald"."""
    single = source.quantifier in _ONE and is_expert(own.folded[source.head])
    return single and any(relays(document, other, told=False) for other in behind(document, source.sentence, 1))


def _is_told_by_another(own: Words, source: Source) -> bool:
    """Whether what somebody said is in turn "according to" others, or was said "speaking to" somebody."""
    rest = own.folded[source.last : source.sentence.last]
    return any(pair in (("according", "to"), ("speaking", "to")) for pair in pairwise(rest))


def _is_also_told(document: Document, source: Source) -> bool:
    """Whether "also" makes what figures show one more thing of the source before."""
    before, every = preceding(document, source.sentence), document.derive(words)
    if before is None or "also" not in every[source.sentence.block].folded[source.head : source.last]:
        return False
    return bool(document.derive(holders).get(before)) or any(
        tells_whose(document, other) for other in behind(document, source.sentence, 2)
    )


def _is_known_before(document: Document, source: Source, link: str) -> bool:
    """Whether the article has spoken of the same group before, and told who they are."""
    if source.kind not in ("group", "side", "report"):
        return False
    every, noun = document.derive(words), document.derive(words)[source.sentence.block].folded[source.head]
    for other in document.derive(sources):
        if (other.sentence, other.first) >= (source.sentence, source.first):
            return False
        same = source.kind == "report" or every[other.sentence.block].folded[other.head] == noun
        if other.kind == source.kind and same:
            return other.sentence.block in document.derive(prose) and not unanswered(document, other, link)
    return False


def _opens_with_paper(own: Words, sentence: Sentence, before: int) -> bool:
    """Whether the sentence begins with a paper in which they say it: "In a joint letter, critics called …", "In their
    study, researchers explain"."""
    opening = own.folded[sentence.first : min(sentence.first + _LINK_REACH, before)]
    known = opening[1:2] in _KNOWN_ONE and not _STUDIES.isdisjoint(opening)
    return opening[:1] == ["in"] and (known or not _PAPERS.isdisjoint(opening))


_PAPERS = frozenset("letter letters statement statements petition filing brief lawsuit email memo tweet tweets".split())
_STUDIES = frozenset("study report paper survey analysis research review".split())
_KNOWN_ONE = ["their"], ["its"], ["this"], ["the"]
_DESCRIBED = re.compile(
    r"\b(?:people|persons?|sources?|officials?|aides?) "
    r"(?:who|familiar|close|briefed|involved|with (?:direct )?knowledge)\b"
)


def _are_described_before(document: Document, sentence: Sentence) -> bool:
    """Whether the article has said before what its sources are: "people familiar with the talks … sources said"."""
    story = (block for block in document.derive(prose) if block <= sentence.block)
    return any(
        _DESCRIBED.search(document.blocks[block].text, 0, sentence.start if block == sentence.block else _FAR)
        for block in story
    )


_FAR = 1 << 30
_ONE = frozenset({"a", "an", "one", "another"})
_NOBODY = frozenset({"source", "sources", "people", "persons", "person", "figure", "insiders"})
_OFFICIALS = frozenset({"officials", "officers", "investigators"})


def _follows_name(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence before has somebody named, so that "other analysts" are others than that one."""
    above = preceding(document, sentence)
    if above is None:
        return False
    known = document.derive(names).within(above.block, above.start, above.end)
    return _speak(document, [above], ("name",)) or any(one.kind == "person" for one in known)


_CITATION = re.compile(
    r"\(see (?:also )?[A-Z]|(?:\(\d{1,3}(?:[,–-] ?\d{1,3})*\)|\[\d{1,3}(?:[,–-] ?\d{1,3})*\])[.,;]?(?=\s|\Z)"
)


def _is_cited(content: Block, sentence: Sentence) -> bool:
    """Whether the sentence has a link, or the number of a note: "(24)"."""
    if _CITATION.search(content.text, sentence.start, sentence.end):
        return True
    return any(zone.kind == "link" and sentence.start <= zone.start < sentence.end for zone in content.zones)
