"""The names in an article: where each stands, what it names, and which mentions mean the same one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise

from newslint.document import Document
from newslint.lang import en, gazetteer
from newslint.reading._name_spans import CONNECTORS, Raw, raw_names
from newslint.record import NamedTuple


class Mention(NamedTuple):
    """One name where it stands, without title and possessive ending; ``entity`` is an index of ``Names.entities``.

    ``kind``: ``person``, ``organisation``, ``place``, ``people`` (a nationality: "Russian", "the Poles") or ``other``.
    """

    block: int
    start: int
    end: int
    kind: str
    entity: int


class Entity(NamedTuple):
    """Somebody or something named. ``text`` is the longest of ``forms``; ``mentions`` index ``Names.mentions``."""

    id: int
    kind: str
    text: str
    forms: tuple[str, ...]
    mentions: tuple[int, ...]


class Names:
    """The names of a document: ``mentions`` in reading order, ``entities`` in order of their first mention."""

    def __init__(self, mentions: tuple[Mention, ...], entities: tuple[Entity, ...]) -> None:
        self.mentions = mentions
        self.entities = entities
        self._spans: dict[int, tuple[list[int], list[int]]] = {}
        for mention in mentions:
            if mention.kind != "people":
                starts, ends = self._spans.setdefault(mention.block, ([], []))
                starts.append(mention.start)
                ends.append(mention.end)

    def covers(self, block: int, start: int, end: int) -> bool:
        """Whether the passage lies entirely inside one name. A nationality is no name here."""
        starts, ends = self._spans.get(block, _NONE)
        at = bisect_right(starts, start) - 1
        return at >= 0 and end <= ends[at]

    def within(self, block: int, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that begin in the passage, nationalities included."""
        low = bisect_right(self.mentions, (block, start - 1, _FAR))
        high = bisect_right(self.mentions, (block, end - 1, _FAR))
        return self.mentions[low:high]

    def holding(self, block: int, at: int) -> Mention | None:
        """The mention that a character lies in."""
        place = bisect_right(self.mentions, (block, at, _FAR)) - 1
        found = self.mentions[place] if place >= 0 else None
        return found if found is not None and found.block == block and at < found.end else None


_NONE: tuple[list[int], list[int]] = ([], [])
_FAR = 1 << 62

Key = tuple[str, ...]


def names(document: Document) -> Names:
    """Every name of every block but code. Weekdays and months are no names, nor are offices ("the Prime Minister")."""
    found = raw_names(document)
    links = _links(found)
    gathered: dict[Key, list[int]] = {}
    for at, raw in enumerate(found):
        gathered.setdefault(links.get(raw.key, raw.key), []).append(at)
    entities = []
    whose = [0] * len(found)
    for number, members in enumerate(gathered.values()):
        entities.append(_entity(number, [found[at] for at in members], members))
        for at in members:
            whose[at] = number
    mentions = tuple(
        Mention(raw.block, raw.start, raw.end, raw.kind if raw.kind == "people" else entities[number].kind, number)
        for raw, number in zip(found, whose, strict=True)
    )
    return Names(mentions, tuple(entities))


def _entity(number: int, members: list[Raw], indices: list[int]) -> Entity:
    if len(members) == 1:
        return Entity(number, members[0].kind, members[0].text, (members[0].text,), (indices[0],))
    kinds = [raw.kind for raw in members if raw.kind != "other"]
    kind = max(sorted(set(kinds)), key=kinds.count) if kinds else "other"
    forms = tuple(dict.fromkeys(raw.text for raw in members))
    return Entity(number, kind, max(forms, key=len), forms, tuple(indices))


def _links(found: list[Raw]) -> dict[Key, Key]:
    """Which key stands for which: surname, acronym, shortened and alternative name to the full one."""
    links: dict[Key, Key] = {}
    by_key = _best(found)
    full = [raw for raw in by_key.values() if len(raw.key) > 1]
    _link_people(links, [raw for raw in full if raw.kind == "person"], by_key)
    _link_acronyms(links, [raw for raw in full if raw.kind not in {"person", "people"}], by_key)
    _link_glossed(links, found)
    for key, raw in by_key.items():
        if raw.kind == "place" and (country := gazetteer.country(raw.text)):
            links[key] = (gazetteer.plain(country),)
    for key in list(links):
        # Chains end at the full name; a circle cannot arise, for each link leads to a longer name or a country.
        steps = 0
        while links[key] in links and links[links[key]] != links[key] and steps < 4:
            links[key] = links[links[key]]
            steps += 1
    return links


def _best(found: list[Raw]) -> dict[Key, Raw]:
    """One mention of each key, of a kind that says something where there is one, and people known by their surname.

    'Goran Pavic' is a person, whatever his name is like, if the article goes on to call him 'Pavic'.
    """
    by_key: dict[Key, Raw] = {}
    order: dict[Key, int] = {}
    for raw in sorted(found, key=lambda raw: raw.block == 0):  # Headlines have the surname alone.
        order.setdefault(raw.key, len(order))
        if by_key.setdefault(raw.key, raw).kind in {"other", "place"} and raw.kind not in {"other", "place"}:
            by_key[raw.key] = raw
    for key, raw in by_key.items():
        if raw.kind == "other" and 1 < len(key) < 4 and _is_surname(key, order):
            by_key[key] = raw._replace(kind="person")
    return by_key


def _is_surname(key: Key, order: dict[Key, int]) -> bool:
    last = (key[-1],)
    plain = all(not en.is_common(word) or en.may_be_name(word) or word in CONNECTORS for word in key)
    return plain and last in order and order[last] > order[key] and key[:1] not in order


def _link_people(links: dict[Key, Key], full: Iterable[Raw], by_key: dict[Key, Raw]) -> None:
    first_and_last: dict[Key, Key] = {}
    given: dict[str, set[Key]] = {}
    for raw in full:
        key = first_and_last.setdefault((raw.key[0], raw.key[-1]), raw.key)
        if key != raw.key:
            links[raw.key] = key
        given.setdefault(raw.key[0], set()).add(key)
        for short in ((raw.key[-1],), raw.key[-2:] if len(raw.key) > 2 else (raw.key[-1],)):
            if short in by_key and short not in links and by_key[short].kind in {"person", "other"}:
                links[short] = key
    for word, keys in given.items():
        if (
            (word,) in by_key
            and (word,) not in links
            and len(keys) == 1
            and by_key[(word,)].kind in {"person", "other"}
        ):
            links[(word,)] = next(iter(keys))


def _link_acronyms(links: dict[Key, Key], full: Iterable[Raw], by_key: dict[Key, Raw]) -> None:
    for raw in full:
        heads = [word for word in raw.key if word not in CONNECTORS]
        for words in (heads, raw.key):
            short = ("".join(word[0] for word in words),)
            if (
                len(words) > 1
                and short in by_key
                and short not in links
                and by_key[short].text.replace(".", "").isupper()
            ):
                links[short] = raw.key
        head = (raw.key[0],)
        if (
            raw.kind == "organisation"
            and head in by_key
            and head not in links
            and by_key[head].kind in {"organisation", "other"}
        ):
            links[head] = raw.key


def _link_glossed(links: dict[Key, Key], found: list[Raw]) -> None:
    """'World Health Organization (WHO)', whatever the letters."""
    for raw, after in pairwise(found):
        if after.glosses and after.block == raw.block and len(raw.key) > 1 and after.key not in links:
            links[after.key] = links.get(raw.key, raw.key)
