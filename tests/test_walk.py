"""Which files a command line means."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newslint.walk import Found, find

SUFFIXES = (".md", ".txt", ".html")


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def lay(*paths: str) -> None:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).touch()


def found(*paths: str, excluded: tuple[str, ...] = ()) -> Found:
    return find(paths, SUFFIXES, lambda path: Path(path).as_posix() in excluded)


def test_a_folder_gives_its_articles_of_known_formats_in_order() -> None:
    lay("news/b.md", "news/a.txt", "news/a.jpg", "news/deep/er/C.HTML", "news/README")
    assert found("news").files == ("news/a.txt", "news/b.md", "news/deep/er/C.HTML")


def test_paths_are_shown_as_they_were_given() -> None:
    lay("news/a.md")
    assert found("./news").files == ("./news/a.md",)
    assert found(".").files == ("./news/a.md",)
    assert found(str(Path.cwd() / "news")).files == ((Path.cwd() / "news" / "a.md").as_posix(),)


def test_a_named_file_is_taken_whatever_its_suffix_and_place() -> None:
    lay("notes.article", ".hidden/story.md")
    assert found("notes.article", ".hidden/story.md").files == (".hidden/story.md", "notes.article")


def test_a_file_named_twice_in_whatever_way_counts_once(desk: Path) -> None:
    lay("news/a.md")
    assert len(found("news/a.md", "./news/a.md", "news", str(desk / "news" / "a.md")).files) == 1
    (desk / "link.md").symlink_to("news/a.md")
    assert len(found("news/a.md", "link.md").files) == 1


def test_standard_input_is_one_more_file() -> None:
    lay("a.md")
    assert found("-", "a.md", "-").files == ("-", "a.md")


def test_hidden_folders_and_those_of_tools_are_passed_over() -> None:
    lay(".git/a.md", ".venv/a.md", "node_modules/x/a.md", "env/pyvenv.cfg", "env/a.md", ".draft.md", "story.md")
    assert found(".").files == ("./story.md",)


def test_a_path_that_does_not_exist_is_a_failure_and_the_rest_is_found() -> None:
    lay("a.md")
    outcome = found("a.md", "missing.md")
    assert outcome.files == ("a.md",)
    assert [(failure.path, failure.message) for failure in outcome.failures] == [
        ("missing.md", "no such file or folder")
    ]


def test_a_folder_without_articles_is_a_failure_that_says_what_was_looked_for() -> None:
    lay("pictures/a.jpg", "a.md")
    (failure,) = found("pictures", "a.md").failures
    assert failure.path == "pictures"
    assert ".html, .md, .txt" in failure.message


def test_gitignore_is_respected_with_its_exceptions_and_the_inner_file_over_the_outer() -> None:
    lay("news/a.md", "news/b.draft.md", "news/keep.draft.md", "drafts/c.md", "drafts/d.md", "old/x.md", "news/old/y.md")
    Path(".gitignore").write_text("*.draft.md\n!keep.draft.md\n/old/\ndrafts/*\n")
    Path("drafts/.gitignore").write_text("!d.md\n")
    assert found(".").files == ("./drafts/d.md", "./news/a.md", "./news/keep.draft.md", "./news/old/y.md")


def test_a_gitignore_above_the_folder_counts_up_to_the_root_of_the_repository(desk: Path) -> None:
    lay("site/.git/HEAD", "site/news/a.md", "site/news/b.tmp.md")
    (desk / ".gitignore").write_text("*.md\n")
    (desk / "site" / ".gitignore").write_text("*.tmp.md\n/news/c.md\n")
    assert found("site/news").files == ("site/news/a.md",)


def test_a_named_file_is_linted_though_git_ignores_it() -> None:
    lay("a.md")
    Path(".gitignore").write_text("*.md\n")
    assert found("a.md").files == ("a.md",)


def test_a_broken_gitignore_does_not_end_the_search() -> None:
    lay("a.md", "b.md")
    Path(".gitignore").write_bytes(b"!\n\xff\xfe\n/b.md\n")
    assert found(".").files == ("./a.md",)


def test_what_the_configuration_excludes_is_left_out_found_or_named() -> None:
    lay("news/a.md", "drafts/b.md", "c.md")
    outcome = found(".", "c.md", excluded=("drafts", "c.md"))
    assert outcome.files == ("./news/a.md",)
    assert outcome.skipped == ("c.md",)


def test_a_link_that_leads_back_up_does_not_go_round_for_ever(desk: Path) -> None:
    lay("news/a.md")
    (desk / "news" / "again").symlink_to(desk, target_is_directory=True)
    (desk / "news" / "self").symlink_to("self")
    assert found("news").files == ("news/a.md",)


def test_a_linked_folder_is_followed_and_a_dangling_link_is_found_for_the_reader_to_fail_on(desk: Path) -> None:
    lay("archive/a.md")
    (desk / "news").mkdir()
    (desk / "news" / "old").symlink_to(desk / "archive", target_is_directory=True)
    (desk / "news" / "gone.md").symlink_to("nowhere.md")
    assert found("news").files == ("news/gone.md", "news/old/a.md")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_a_folder_is_passed_over_since_it_may_never_end() -> None:
    lay("news/a.md")
    os.mkfifo("news/pipe.md")
    Path("news/link.md").symlink_to("pipe.md")
    assert found("news").files == ("news/a.md",)


def test_a_name_that_is_no_text_is_found() -> None:
    name = os.fsdecode(b"caf\xe9.md")
    try:
        lay(name)
    except OSError:
        pytest.skip("this file system takes text only")
    assert found(".").files == (f"./{name}",)


def test_a_very_deep_folder_is_searched(desk: Path) -> None:
    deep = "/".join(["d"] * 300)
    lay(f"{deep}/a.md")
    assert found(".").files == (f"./{deep}/a.md",)
