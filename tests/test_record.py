"""Records are the named tuples of the standard library, made in less time."""

import pickle
import typing

import pytest

from newslint.record import NamedTuple


class Place(NamedTuple):
    """A place in a town."""

    street: str
    number: int = 1

    def written(self) -> str:
        return f"{self.number} {self.street}"


class Known(typing.NamedTuple):
    street: str
    number: int = 1


class Nothing(NamedTuple):
    """Takes no parameters."""


def test_a_record_is_made_read_and_compared_like_a_named_tuple():
    place, known = Place("Quay", number=7), Known("Quay", number=7)
    assert place == known == ("Quay", 7)
    assert hash(place) == hash(known)
    assert (place.street, place.number, place.written()) == ("Quay", 7, "7 Quay")
    assert repr(place) == repr(known).replace("Known", "Place")
    assert place._replace(street="Dyke") == ("Dyke", 7)
    assert place._asdict() == known._asdict()
    assert Place._make(["Quay", 7]) == place
    assert Place("Quay") == ("Quay", 1)
    assert Nothing() == ()


def test_what_is_known_of_a_kind_of_record_is_what_a_named_tuple_tells():
    assert Place._fields == Known._fields == Place.__match_args__
    assert Place._field_defaults == Known._field_defaults
    assert typing.get_type_hints(Place) == typing.get_type_hints(Known)
    assert Place.__doc__ == "A place in a town."


def test_a_record_has_no_field_but_its_own_and_none_of_them_changes():
    place = Place("Quay")
    with pytest.raises(AttributeError):
        place.number = 2  # type: ignore[misc]
    with pytest.raises(AttributeError):
        place.town = "Port"  # type: ignore[attr-defined]
    with pytest.raises(ValueError, match="town"):
        place._replace(town="Port")
    with pytest.raises(TypeError, match="street"):
        Place()  # type: ignore[call-arg]


def test_a_record_goes_to_other_processes_and_back():
    assert pickle.loads(pickle.dumps(Place("Quay", 7))) == Place("Quay", 7)
    assert type(pickle.loads(pickle.dumps(Place("Quay", 7)))) is Place


def test_a_field_without_a_default_stands_before_those_with_one():
    with pytest.raises(TypeError, match="Odd"):
        type(NamedTuple)("Odd", (NamedTuple,), {"__annotations__": {"one": "int", "two": "int"}, "one": 1})
