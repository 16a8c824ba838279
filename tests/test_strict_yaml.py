"""YAML read as people mean it."""

import pytest

from newslint.strict_yaml import Items, Table, YamlError, load


def test_words_that_yaml_takes_for_something_else_stay_words():
    assert load("no: 1\non: off\nt: 1:30\nd: 2024-01-01\ny: yes\nf: 0.8\n") == {
        "no": 1,
        "on": "off",
        "t": "1:30",
        "d": "2024-01-01",
        "y": "yes",
        "f": "0.8",
    }


def test_integers_null_and_booleans_are_themselves():
    assert load("[12, -3, 0, null, true, false, 012, '7']") == [12, -3, 0, None, True, False, "012", "7"]


def test_every_key_and_item_knows_its_line():
    table = load("a: 1\nlist:\n  - x\n  - y\n")
    assert isinstance(table, Table)
    assert isinstance(table["list"], Items)
    assert table.lines == {"a": 1, "list": 2}
    assert table["list"].lines == [3, 4]


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "stands twice (first on line 1)"),
        ("a: &x 1\nb: *x\n", 2, "aliases"),
        ("a: 1\nb: !!python/name:os.system x\n", 2, "tags"),
        ("a: [1, 2\nb: 3\n", 2, ""),
        ("1: a\n", 1, "is no string"),
        ("true: a\n", 1, "is no string"),
        ("a: 1\n---\nb: 2\n", 2, "second document"),
        ("[" * 80 + "]" * 80, 1, "nested deeper"),
    ],
)
def test_what_is_refused_is_refused_with_its_line(text, line, said):
    with pytest.raises(YamlError) as caught:
        load(text)
    assert said in str(caught.value)
    assert caught.value.line == line


def test_an_empty_text_is_null():
    assert load("") is None
