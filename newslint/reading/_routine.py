"""Whether what nameless people are said to say is on record or nobody's claim yet."""

from __future__ import annotations

from itertools import pairwise

from newslint.document import Document
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.lang.measures import MONTHS
from newslint.lang.sources import source_noun
from newslint.reading._spokespeople import is_expert
from newslint.reading._weight import accuses, contests, counts
from newslint.reading.sentences import ahead, behind
from newslint.reading.sources import Source
from newslint.reading.words import Words, words


def routine(document: Document, source: Source) -> bool:
    """Whether a claim is before a court, was made on an earlier occasion, is what a witness saw or people say of their
    own day ("visitors say it is large"), is what a science holds, or is nobody's yet ("an observer might wonder")."""
    own = document.derive(words)[source.sentence.block]
    helping = own.folded[source.end : source.last - 1]
    noun = family(own.folded[source.head])
    if noun == "relative" or "family" in own.folded[source.first : source.head]:
        return True  # the kin of whom the story tells
    if source.kind in ("scene", "role") and noun in (_SEEN if source.kind == "scene" else _SEEN | _MET):
        return True
    if noun == "person" and source.end == source.head + 1 and source.head - source.first <= _BARE:
        return True  # "another person said": one of those a reporter hears at a meeting
    if source.kind == "role" and not _is_asked_for_more(own, source) and not _weighs(document, source):
        return True
    if source.kind in ("official", "insider", "role"):
        if not _SUPPOSED.isdisjoint(helping) or _is_event(own, source):
            return True
        open_to_all = source.kind == "official" or own.folded[source.head].startswith("official")
        if open_to_all and source.past and _is_at_briefing(document, source):
            return True
        return (source.past and (_is_past(own, source) or _is_in_court(document, source))) or _is_sued(document, source)
    if source.kind == "report":
        if not _THEN.isdisjoint(helping):
            return True  # "The media soon reported it" is what happened next
        return _is_past(own, source) or "time" in own.folded[source.head : source.end]
    if noun == "meteorologist" or (noun == "forecaster" and _is_of_weather(own, source)):
        return True
    if source.kind == "folk" or (source.kind == "scene" and _is_held_by_science(own, source)):
        return not _weighs(document, source)
    if (
        source.kind == "side"
        and noun in _CREEDS
        and own.families[source.last - 1] in _THOUGHT
        and not source.quantifier
    ):
        return not source.past  # "Liberals believe in the state" is what makes them liberals
    return not _SUPPOSED.isdisjoint(helping) or not _HABIT.isdisjoint(helping)


def _is_asked_for_more(own: Words, source: Source) -> bool:
    """Whether one person is of those whom reporters ask for what they know or think ("a broker", "one MP"), not for
    what they have seen of their own day ("a nurse")."""
    noun = source_noun(own.folded[source.head])
    return noun is not None and noun.kinds[0] in ("group", "side")


def _weighs(document: Document, source: Source) -> bool:
    """Whether what people say who are asked in the street accuses, counts or tells of a quarrel, so that readers need
    to know who they are."""
    return any(tells(document, source.sentence, source.last) for tells in (accuses, counts, contests))


def _is_of_weather(own: Words, source: Source) -> bool:
    return not _WEATHER.isdisjoint(own.folded[source.sentence.first : source.sentence.last])


_WEATHER = frozenset(
    "wind winds gusts rain snow sleet storm storms hurricane degrees temperatures inches tornado".split()
)


def _is_held_by_science(own: Words, source: Source) -> bool:
    """Whether it is what those of a science think of the world: "scientists believe the moon was hot"."""
    return is_expert(own.folded[source.head]) and own.families[source.last - 1] in _THOUGHT


_THOUGHT = family_set("think believe")
_CREEDS = family_set("conservative liberal progressive libertarian populist nationalist leftist centrist feminist")
_HABIT = frozenset(
    "generally usually typically routinely rarely seldom hardly probably presumably perhaps likely maybe".split()
)
_BARE = 2
"""Words before a bare noun at most: "said another person"."""
_THEN = frozenset("soon then later eventually subsequently".split())
_SITTINGS = frozenset("hearing hearings trial inquest inquiry debate".split())
_SUPPOSED = frozenset({"might", "would", "could", "may"})
_SEEN = family_set("survivor witness eyewitness")
_MET = family_set(
    "resident neighbour neighbor villager bystander onlooker passer-by local protester protestor demonstrator "
    "spectator reveller reveler mourner shopper commuter passenger"
)
"""Somebody a reporter meets at the place: "one resident said"."""
_SUIT = frozenset("lawsuit plaintiff plaintiffs sued sues complaint suit deposition".split())


def _is_sued(document: Document, source: Source) -> bool:
    """Whether a claim is one before a court: the sentence or the next one speaks of the suit."""
    near = (source.sentence, *ahead(document, source.sentence, 1))
    every = document.derive(words)
    return any(not _SUIT.isdisjoint(every[other.block].folded[other.first : other.last]) for other in near)


def _is_in_court(document: Document, source: Source) -> bool:
    """Whether the sentences before tell what a court was told: who speaks then speaks there."""
    every = document.derive(words)
    own, sentence = every[source.sentence.block].folded, source.sentence
    if own[sentence.first] in ("in", "at") and not _SITTINGS.isdisjoint(own[sentence.first : source.first]):
        return True  # "At a hearing on Friday, a government lawyer said"
    told = (every[other.block].folded[other.first : other.last] for other in behind(document, source.sentence, _BEFORE))
    return any(pair in _TOLD_THERE for folded in told for pair in pairwise(folded))


def _is_at_briefing(document: Document, source: Source) -> bool:
    """Whether the sentences before in the paragraph tell of a conference, where an official speaks to all."""
    every = document.derive(words)
    return any(
        pair in _BRIEFINGS or "briefing" in pair
        for other in behind(document, source.sentence, _BEFORE)
        if other.block == source.sentence.block
        for pair in pairwise(every[other.block].folded[other.first : other.last])
    )


_BRIEFINGS = frozenset({("news", "conference"), ("press", "conference"), ("call", "with")})
_BEFORE = 2
_TOLD_THERE = frozenset(
    [*((body, verb) for body in ("court", "hearing", "inquest", "jury") for verb in ("heard", "was"))]
)


def _is_event(own: Words, source: Source) -> bool:
    """Whether what somebody said is what happened next in the story: "He turned back because an official had said"."""
    before = own.folded[max(source.first - 1, source.sentence.first) : source.first]
    if own.folded[source.end : source.last - 1][-2:] == ["had", "been"]:
        return True  # "officials had been confident that he would come"
    return "had" in own.folded[source.end : source.last] and not _WHY.isdisjoint(before)


_WHY = frozenset({"because", "after", "when", "since", "once", "until"})


def _is_past(own: Words, source: Source) -> bool:
    """Whether it was said on an earlier occasion: "officials said in February", "in February, officials said"."""
    at, opens = source.first - 2, source.sentence.first
    if own.folded[opens : opens + 2] == ["during", "the"] and own.folded[opens + 2] in _SITTINGS:
        return True  # "During the hearings, a lawyer claimed"
    begins = at == opens or (at > opens and own.folded[at - 1] in ("and", "but"))
    if begins and own.folded[at] == "in" and own.folded[at + 1] in MONTHS:
        return True
    if at >= opens and own.folded[at] == "in" and own.folded[at + 1].isdigit() and len(own.folded[at + 1]) == 4:
        return True  # "in 2016 an executive thought"
    if any(word.endswith("0s") for word in own.folded[source.head : source.end]):
        return True  # "colleagues in the late 1980s said"
    after = own.folded[source.last : source.last + 3]
    if after[:2] == ["earlier", "this"]:
        return True
    return after == ["at", "the", "time"] or (after[:1] in (["in"], ["on"]) and bool(MONTHS.keys() & set(after[1:2])))
