"""Tables that are looked into where they lie say what dictionaries would."""

from hypothesis import given
from hypothesis import strategies as st

from newslint.hashed import Hashed, Table, packed

KEYS = st.one_of(
    st.dictionaries(st.text(), st.integers()),
    st.dictionaries(st.binary(), st.integers()),
    st.dictionaries(st.integers(min_value=0), st.integers()),
)


@given(KEYS, st.sets(st.text()), st.booleans())
def test_a_packed_table_has_its_entries_and_no_others(entries, others, whole):
    table = Hashed(memoryview(packed(entries)))
    asked = {*list(entries)[::2], *others}
    if whole:
        table._asked = len(entries) + 1
    assert table.among(asked) == Table(entries).among(asked) == {key: entries[key] for key in entries if key in asked}
    assert {key: table.get(key) for key in entries} == entries
    assert {table.get(other, "none") for other in others - entries.keys()} <= {"none"}
    assert table.whole() == entries


def test_a_character_that_is_no_text_is_a_key_as_any_other():
    assert Hashed(memoryview(packed({"\ud800": 1}))).get("\ud800") == 1
