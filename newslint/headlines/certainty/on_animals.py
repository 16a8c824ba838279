"""An effect that the headline states at large, and the body only of animals or cells: nobody has had it yet."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.headline import families_said
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.model import Passage
from newslint.reading.words import words

_TOP, _ALL, _CLAUSE = 5, 14, 9
_ANIMALS = frozenset(
    "mice mouse rats rat monkeys monkey macaques macaque pigs piglets sheep lambs rabbits rabbit hamsters zebrafish "
    "worms roundworms flies insects primates rodents ferrets dogs beagles marmosets gerbils animals animal dishes dish "
    "tubes cultures cultured merinos goats chicks frogs mosquitoes".split()
)
_RESEARCH = family_set("study researcher scientist experiment laboratory lab university institute journal professor")
_PEOPLE = frozenset("person persons people human humans patient patients volunteer volunteers women men".split())
_NOT_YET = frozenset(
    "not never no yet nobody none whether before until hope hopes hoped could would may might years next won't haven't "
    "hasn't".split()
)
_NUMBERED = frozenset("hundred thousand dozen million".split())


def on_animals(document: Document) -> tuple[Passage, ...]:
    """What says that no people have had what the headline says helps or harms; nothing where its study is of people, or
    the headline says itself what it is of."""
    head = document.derive(words)[0].folded
    if not _ANIMALS.isdisjoint(head) or _RESEARCH.isdisjoint(document.derive(families_said)):
        return ()
    body = document.derive(alignment)[:_ALL]
    animals = next((place for one in body[:_TOP] if (place := _first(one, _ANIMALS))), None)
    if animals is None or any(_has_people(one) for one in body[:_TOP]):
        return ()
    without = next((place for one in body if (place := _without_people(one))), None)
    return (without, animals) if without else ()


def _first(one: Aligned, wanted: frozenset[str]) -> Passage | None:
    own = one.own
    at = next((at for at in range(one.sentence.first, one.sentence.last) if own.folded[at] in wanted), None)
    return None if at is None else Passage(one.sentence.block, own.starts[at], own.ends[at])


def _has_people(one: Aligned) -> bool:
    """Whether a sentence counts the people of a study: "of 410 patients"."""
    own = one.own.folded[one.sentence.first : one.sentence.last]
    return any(
        word in _PEOPLE and any(near[0].isdigit() or near in _NUMBERED for near in own[max(0, at - 3) : at])
        for at, word in enumerate(own)
    )


def _without_people(one: Aligned) -> Passage | None:
    """What says of people that they have not had it yet: "has not been given to a single person", "whether it works in
    people"."""
    own, first = one.own, one.sentence.first
    for at in range(first, one.sentence.last):
        if own.folded[at] not in _PEOPLE or family(own.folded[at - 1]) in ("work", "treat"):
            continue
        start = next((i for i in range(max(first, at - _CLAUSE), at) if own.folded[i] in _NOT_YET), None)
        if start is not None:
            return Passage(one.sentence.block, own.starts[start], own.ends[at])
    return None
