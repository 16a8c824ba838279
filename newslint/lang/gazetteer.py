"""Countries with their capitals and peoples, large places, American states, and frequent given names."""

from __future__ import annotations

from functools import cache

from newslint.lang.table import looked_up, read
from newslint.record import NamedTuple


class Country(NamedTuple):
    """``peoples`` are its adjectives and the words for its people; ``others`` its other names and short forms;
    ``seats`` buildings and offices that stand for its government, beside the capital."""

    name: str
    capital: str
    peoples: tuple[str, ...]
    others: tuple[str, ...]
    seats: tuple[str, ...]


def plain(text: str) -> str:
    """Lower case, without accents, apostrophes straight: how this module looks names up."""
    if not text.isascii():
        import unicodedata

        decomposed = unicodedata.normalize("NFD", text.replace("’", "'"))
        text = "".join(char for char in decomposed if not unicodedata.combining(char)).translate(_STROKES)
    return text.lower()


_STROKES = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "ß": "ss"})


def _row(names: str) -> tuple[str, ...]:
    return tuple(names.split(";")) if names else ()


@cache
def countries() -> dict[str, Country]:
    """Every country by its name."""
    found = {}
    for line in _lines("countries.txt"):
        name, capital, peoples, others, *seats = line.split("|")
        people = tuple(word.replace("-", " ") for word in peoples.split())
        found[name] = Country(name, capital, people, _row(others), _row("".join(seats)))
    return found


def country(name: str) -> str | None:
    """The country that a name or short form of it means: 'UK' and 'Britain' are 'United Kingdom'."""
    return _names().get(plain(name))


def people_of(word: str) -> tuple[str, ...]:
    """The countries whose adjective or people a word names: 'Dutch', 'Poles'. Empty for other words."""
    found: tuple[str, ...] = _peoples().get(plain(word), ())
    return found


def governed_from(place: str) -> str | None:
    """The country whose government a place stands for: 'Moscow' and 'Kremlin' are 'Russia'."""
    return _capitals().get(plain(place))


def lands(name: str) -> set[str]:
    """The countries that a name, a people or a seat of government stands for."""
    low = plain(name)
    found = {_names().get(low), _capitals().get(low), *_peoples().get(low, ())}
    return {land for land in found if land}


def is_place(name: str) -> bool:
    """Whether a name is a country, a capital, a region or a large city."""
    low = plain(name)
    return any(table().get(low) is not None for table in (_places, _names, _capitals))


def us_state(name: str) -> str | None:
    """The state of the United States that a name or an agency's short form means: 'N.J.' is 'New Jersey'."""
    return _states().get(plain(name))


def is_given_name(word: str) -> bool:
    """Whether a word is a frequent given name."""
    return _given().get(plain(word)) is not None


def same_given_name(one: str, other: str) -> bool:
    """Whether two given names may be forms of one: 'Bob' and 'Robert'."""
    pair = {plain(one), plain(other)}
    return any(pair <= forms for forms in _given_forms())


def _lines(name: str) -> list[str]:
    return [line for line in read(name).splitlines() if line and not line.startswith("#")]


@looked_up("countries.txt")
def _names() -> dict[str, str]:
    return {plain(name): own.name for own in countries().values() for name in (own.name, *own.others)}


@looked_up("countries.txt")
def _peoples() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for own in countries().values():
        for word in own.peoples:
            found[plain(word)] = (*found.get(plain(word), ()), own.name)
    return found


@looked_up("countries.txt")
def _capitals() -> dict[str, str]:
    every = [own for own in reversed(countries().values()) if own.capital]
    return {plain(place): own.name for own in every for place in (own.capital, *own.seats)}


@looked_up("us_states.txt")
def _states() -> dict[str, str]:
    rows = (line.split("|") for line in _lines("us_states.txt"))
    return {plain(form): name for name, short in rows for form in (name, short) if form}


@looked_up("places.txt")
def _places() -> dict[str, bool]:
    return {plain(name): True for line in _lines("places.txt") for name in line.split(";")}


@looked_up("given_names.txt")
def _given() -> dict[str, bool]:
    return {word: True for line in _lines("given_names.txt") for word in line.split()}


@cache
def _given_forms() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(line.split()) for line in _lines("given_forms.txt"))
