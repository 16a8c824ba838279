"""What was worked out of a word is remembered, for a bounded number of words."""

from newslint.lang.memory import remembered


def test_a_word_is_worked_out_once_until_so_many_others_came_that_it_is_let_go():
    asked: list[str] = []

    @remembered(6)
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length(word) for word in "a bb ccc bb a dddd".split()] == [1, 2, 3, 2, 1, 4]
    assert asked == ["a", "bb", "ccc", "dddd"]
    assert [length(word) for word in ("eeeee", "f" * 6, "g" * 7)] == [5, 6, 7]
    assert [length(word) for word in ("a", "bb", "ccc", "dddd", "f" * 6)] == [1, 2, 3, 4, 6]
    assert asked[7:] == [], "those that came first stay, and the newest of the others"
    assert length("eeeee") == 5
    assert asked[7:] == ["eeeee"]
