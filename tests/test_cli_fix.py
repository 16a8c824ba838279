"""``--fix`` and ``--diff``: what is written, what is kept as it was, and what is never written."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from made_up_packs import house_desk, write_rule

from newslint import atomic, packs
from newslint.cli import cli
from newslint.model import BUILT_IN

FOX = "Harbour reopens\n\nA quick fox ran off. A quick fox came back.\n"
FIXED = "Harbour reopens\n\nA fox ran off. A fox came back.\n"


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return house_desk(tmp_path, monkeypatch)


def check(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(cli, ["check", *arguments], input=stdin)


def test_safe_fixes_are_written_and_counted() -> None:
    Path("story.txt").write_text(FOX, encoding="utf-8")
    result = check("story.txt", "--fix", "--fail-on", "suggestion")
    assert Path("story.txt").read_text(encoding="utf-8") == FIXED
    assert result.exit_code == 0
    assert result.stderr == "newslint: fixed 2 findings in 1 file\n"
    assert result.stdout == "no findings in 1 file\n"


def test_what_remains_decides_the_exit() -> None:
    Path("story.txt").write_text(FOX + "The gates are bright red.\n", encoding="utf-8")
    result = check("story.txt", "--fix")
    assert result.exit_code == 1
    assert "foxes" not in result.stdout
    assert "reddish" in result.stdout


def test_fixes_that_make_others_possible_are_applied_until_nothing_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = tmp_path / "chain"
    write_rule(pack, "words/first", {"hat": "cap"}, fix="safe")
    write_rule(pack, "words/second", {"red cap": "beret"}, fix="safe")
    rules = packs.load_pack(pack, BUILT_IN)
    monkeypatch.setattr(packs, "builtin", lambda: rules)
    Path("story.txt").write_text("Lost property\n\nA red hat was found.\n", encoding="utf-8")
    assert check("story.txt", "--fix").stderr == "newslint: fixed 2 findings in 1 file\n"
    assert Path("story.txt").read_text(encoding="utf-8").endswith("A beret was found.\n")


def test_fixes_that_undo_each_other_come_to_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = tmp_path / "quarrel"
    write_rule(pack, "words/first", {"hat": "cap"}, fix="safe")
    write_rule(pack, "words/second", {"cap": "hat"}, fix="safe")
    rules = packs.load_pack(pack, BUILT_IN)
    monkeypatch.setattr(packs, "builtin", lambda: rules)
    Path("story.txt").write_text("Lost property\n\nA hat was found.\n", encoding="utf-8")
    assert check("story.txt", "--fix").exit_code == 0


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (FOX.encode(), FIXED.encode()),
        (FOX.replace("\n", "\r\n").encode(), FIXED.replace("\n", "\r\n").encode()),
        (FOX.replace("\n", "\r").encode(), FIXED.replace("\n", "\r").encode()),
        (b"\xef\xbb\xbf" + FOX.encode(), b"\xef\xbb\xbf" + FIXED.encode()),
        (FOX.rstrip("\n").encode(), FIXED.rstrip("\n").encode()),
        (("\U0001f98a é\n\n" + FOX).encode(), ("\U0001f98a é\n\n" + FIXED).encode()),
    ],
    ids=["unix", "windows", "old mac", "byte order mark", "no last newline", "beyond ASCII"],
)
def test_all_but_the_fixed_words_stays_byte_for_byte(before: bytes, after: bytes) -> None:
    Path("story.txt").write_bytes(before)
    check("story.txt", "--fix")
    assert Path("story.txt").read_bytes() == after


@pytest.mark.skipif(sys.platform == "win32", reason="permissions and links of Unix")
def test_permissions_stay_and_a_link_leads_to_the_file_that_is_fixed() -> None:
    Path("real.txt").write_text(FOX, encoding="utf-8")
    Path("real.txt").chmod(0o640)
    Path("link.txt").symlink_to("real.txt")
    check("link.txt", "--fix")
    assert Path("link.txt").is_symlink()
    assert Path("real.txt").read_text(encoding="utf-8") == FIXED
    assert stat.S_IMODE(Path("real.txt").stat().st_mode) == 0o640
    assert sorted(path.name for path in Path().iterdir()) == [".git", "link.txt", "real.txt"]


def test_a_file_without_fixes_is_not_touched() -> None:
    path = Path("story.txt")
    path.write_text("Harbour reopens\n\nThe gates are bright red.\n", encoding="utf-8")
    os.utime(path, (1, 1))
    check("story.txt", "--fix")
    assert path.stat().st_mtime == 1


def test_a_file_that_cannot_be_decoded_is_never_written() -> None:
    data = b"Harbour reopens\n\nA quick fox \xff\xfe\x81 ran off.\n"
    Path("story.txt").write_bytes(data)
    check("story.txt", "--fix")
    kept = Path("story.txt").read_bytes()
    assert kept == data or kept == data.replace(b"quick fox", b"fox")


def test_when_writing_fails_the_file_is_whole_and_the_exit_is_2(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: str, data: bytes) -> None:
        raise OSError(28, "No space left on device", path)

    Path("story.txt").write_text(FOX, encoding="utf-8")
    Path("other.txt").write_text("Harbour reopens\n\nA lazy dog.\n", encoding="utf-8")
    monkeypatch.setattr(atomic, "write", full)
    result = check("story.txt", "other.txt", "--fix")
    assert result.exit_code == 2
    assert "story.txt: not fixed: it cannot be written: No space left on device" in result.stderr
    assert "animals/foxes" in result.stdout
    assert "animals/dogs" in result.stdout
    assert Path("story.txt").read_text(encoding="utf-8") == FOX


def test_a_write_that_breaks_off_leaves_the_old_file_and_no_rubbish(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(handle: int) -> None:
        raise OSError(5, "Input/output error")

    Path("story.txt").write_text(FOX, encoding="utf-8")
    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(OSError, match="Input/output"):
        atomic.write("story.txt", b"half of it")
    assert Path("story.txt").read_text(encoding="utf-8") == FOX
    assert sorted(path.name for path in Path().iterdir()) == [".git", "story.txt"]


def test_diff_prints_the_fixes_and_writes_nothing() -> None:
    Path("story.txt").write_text(FOX, encoding="utf-8")
    result = check("story.txt", "--diff")
    assert Path("story.txt").read_text(encoding="utf-8") == FOX
    assert "-A quick fox ran off. A quick fox came back.\n+A fox ran off. A fox came back.\n" in result.stdout
    assert "animals/foxes" not in result.stdout
    assert result.stderr == "newslint: would fix 2 findings in 1 file\n"


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfA quick fox ran off.\r\nIt came back.\r\n",
        "A quick fox ran off \u2013 é.\nIt came back.\n".encode(),
    ],
)
def test_a_diff_has_the_bytes_that_the_file_has_so_that_it_can_be_applied(data: bytes) -> None:
    Path("story.txt").write_bytes(data)
    first = data.splitlines(keepends=True)[0]
    shown = check("story.txt", "--diff").stdout_bytes
    assert b"-" + first + b"+" + first.replace(b"quick ", b"") in shown


def test_diff_goes_before_fix_and_the_exit_is_that_of_the_file_as_it_is() -> None:
    Path("story.txt").write_text(FOX, encoding="utf-8")
    assert check("story.txt", "--diff", "--fix", "--fail-on", "warning").exit_code == 1
    assert Path("story.txt").read_text(encoding="utf-8") == FOX
    assert check("story.txt", "--diff").exit_code == 0


def test_diff_shows_the_fixes_of_standard_input_under_its_name() -> None:
    result = check("-", "--diff", "--stdin-filename", "desk/story.txt", stdin=FOX)
    assert result.stdout.startswith("--- desk/story.txt\n+++ desk/story.txt\n")
