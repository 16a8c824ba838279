"""Fixes applied to articles, and what must stay as it was."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import finding, rule

from newslint import fixes
from newslint.fingerprint import fingerprint
from newslint.model import Edit, Finding, Fix, Span

STORY = "The the ferry is due to the fact that it sank in order to to float.\r\n"


def edits(*parts: tuple[int, int, str], safety: str = "safe", title: str = "fix") -> Finding:
    fix = Fix(title, tuple(Edit(Span(start, end), text) for start, end, text in parts), safety)
    return Finding("story.md", rule(), "warning", "", Span(0, 0), fix=fix)


def test_safe_fixes_are_applied_and_counted() -> None:
    faults = [finding(STORY, "The the", instead="The"), finding(STORY, "to to", instead="to")]
    assert fixes.apply(STORY, faults) == ("The ferry is due to the fact that it sank in order to float.\r\n", 2)


def test_unsafe_fixes_only_on_request_and_suggestions_never() -> None:
    unsafe = finding(STORY, "due to the fact that", instead="because", safety="unsafe")
    shown = finding(STORY, "in order to", instead="to", safety="display")
    assert fixes.apply(STORY, [unsafe, shown]) == (STORY, 0)
    fixed, count = fixes.apply(STORY, [unsafe, shown], unsafe=True)
    assert "is because it sank in order to" in fixed
    assert count == 1


def test_of_two_fixes_for_one_place_the_first_in_the_text_wins() -> None:
    wide, narrow = edits((0, 7, "The")), edits((4, 7, "a"))
    assert fixes.apply(STORY, [narrow, wide]) == fixes.apply(STORY, [wide, narrow])
    assert fixes.apply(STORY, [narrow, wide])[0].startswith("The ferry")


def test_all_edits_of_a_fix_are_applied_or_none() -> None:
    quotes = edits((0, 1, "“"), (5, 6, "”"))
    blocked = edits((5, 9, "x"), (12, 12, "y"))
    assert fixes.apply("'said', he", [quotes, blocked]) == ("“said”, he", 1)


def test_fixes_that_only_touch_are_both_applied() -> None:
    assert fixes.apply("abcd", [edits((0, 2, "1")), edits((2, 4, "2"))]) == ("12", 2)


def test_two_insertions_at_one_place_are_a_conflict() -> None:
    assert fixes.apply("abcd", [edits((2, 2, "x")), edits((2, 2, "y"))]) == ("abxcd", 1)


def test_the_same_fix_from_two_rules_is_applied_once() -> None:
    assert fixes.apply("abcd", [edits((0, 1, "x")), edits((0, 1, "x"))]) == ("xbcd", 1)


@pytest.mark.parametrize("bad", [(0, 99, "x"), (3, 1, "x"), (-1, 1, "x"), (0, 1, "a")])
def test_an_edit_outside_the_text_or_without_effect_is_left_alone(bad: tuple[int, int, str]) -> None:
    assert fixes.apply("abcd", [edits(bad)]) == ("abcd", 0)


def test_a_fix_that_contradicts_itself_is_left_alone() -> None:
    assert fixes.apply("abcd", [edits((0, 3, "x"), (1, 2, "y"))]) == ("abcd", 0)


spans = st.tuples(st.integers(0, 30), st.integers(0, 6)).map(lambda pair: (pair[0], min(30, sum(pair))))
one_edit = st.tuples(spans, st.sampled_from(["", "!", "<>"])).map(lambda pair: (*pair[0], pair[1]))


@given(st.lists(st.lists(one_edit, min_size=1, max_size=3), max_size=10), st.randoms())
def test_order_does_not_matter_and_nothing_outside_the_edits_changes(
    wanted: list[list[tuple[int, int, str]]], chance: random.Random
) -> None:
    source = "abcdefghijklmnopqrstuvwxyz0123"
    faults = [edits(*parts) for parts in wanted]
    fixed, count = fixes.apply(source, faults)
    shuffled = faults.copy()
    chance.shuffle(shuffled)
    assert fixes.apply(source, shuffled) == (fixed, count)
    assert (count == 0) == (fixed == source)
    touched = {at for parts in wanted for start, end, _ in parts for at in range(start, end)}
    untouched = [char for at, char in enumerate(source) if at not in touched]
    assert [char for char in fixed if char in untouched] == untouched


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("one\ntwo\nthree\n", "one\n2\nthree\n"),
        ("one\r\ntwo\r\nthree\r\n", "one\r\n2\r\nthree\r\n"),
        ("one\ntwo", "one\n2"),
        ("one\ntwo", "one\ntwo\n"),
        ("one\u2028still one\ntwo\x0cstill two\n", "one\u2028still 1\ntwo\x0cstill 2\n"),
        ("", "one\n"),
    ],
)
@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
def test_git_can_apply_the_diff(tmp_path: Path, old: str, new: str) -> None:
    story = tmp_path / "story.txt"
    story.write_bytes(old.encode())
    patch = fixes.diff("story.txt", old, new)
    command = ["git", "apply", "-p0", "--whitespace=nowarn", "-"]
    subprocess.run(command, cwd=tmp_path, input=patch.encode(), check=True)
    assert story.read_bytes().decode() == new


def test_a_diff_of_equal_texts_is_empty() -> None:
    assert fixes.diff("story.txt", STORY, STORY) == ""


def test_a_fingerprint_knows_rule_words_and_sentence_and_no_line_breaks() -> None:
    mark = fingerprint("wording/cliche", "end of the day", "At the end of the day it rained.")
    assert mark == fingerprint("wording/cliche", "end of\nthe  day", " At the end of\r\nthe day it rained.")
    others = {
        fingerprint("wording/clich", "end of the day", "At the end of the day it rained."),
        fingerprint("wording/cliche", "end of the da", "At the end of the day it rained."),
        fingerprint("wording/cliche", "end of the day", "At the end of the day it poured."),
    }
    assert mark not in others
    assert len(others) == 3
    assert len(mark) == 16
    assert fingerprint("a/b", "\ud800", "\udfff") != fingerprint("a/b", "\ud801", "\udfff")
