"""What is known of unchanged articles: it is used where nothing changed, and nowhere else."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from made_up_packs import write_house_pack, write_rule

from newslint import ruleset, store
from newslint.cli import cli
from newslint.engine import Linter
from newslint.store import Store

STORY = "Harbour reopens\n\nThe gates are bright red now. The water is deep blue again. A quick fox ran off.\n"
CONFIG = 'packs = ["house"]\n'


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    write_house_pack(tmp_path / "house")
    Path("newslint.toml").write_text(CONFIG, encoding="utf-8")
    Path("story.txt").write_text(STORY, encoding="utf-8")
    return tmp_path


def check(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(cli, ["check", *(arguments or ("story.txt",))], input=stdin)


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the articles that were judged, and not merely looked up."""
    paths: list[str] = []
    lint_all = Linter.lint_all

    def noted(self, documents):
        paths.extend(document.path for document in documents)
        return lint_all(self, documents)

    monkeypatch.setattr(Linter, "lint_all", noted)
    return paths


@pytest.mark.parametrize("style", ["text", "json", "jsonl", "sarif", "github"])
def test_an_unchanged_article_is_not_judged_again_and_reported_the_same(style, judged):
    first = check("story.txt", "--format", style)
    again = check("story.txt", "--format", style)
    assert judged == ["story.txt"]
    assert "bright red" in first.stdout or style == "github"
    assert (again.stdout, again.exit_code) == (first.stdout, first.exit_code)
    assert check("story.txt", "--format", style, "--no-cache").stdout == first.stdout


def test_an_article_elsewhere_with_the_same_words_is_known_under_its_own_name(judged):
    check()
    Path("later.txt").write_text(STORY, encoding="utf-8")
    assert "later.txt:3:15: error" in check("later.txt").stdout
    assert judged == ["story.txt"]


def edit_article():
    Path("story.txt").write_text(STORY.replace("now", "again"), encoding="utf-8")


def edit_rule():
    write_rule(Path("house"), "colours/reddish", ("red now",), severity="error")
    ruleset._pack.cache_clear()  # as in a new run


def edit_settings():
    Path("newslint.toml").write_text(CONFIG + '[rules.reddish]\nseverity = "suggestion"\n', encoding="utf-8")


@pytest.mark.parametrize("change", [edit_article, edit_rule, edit_settings], ids=lambda change: change.__name__)
def test_what_changes_the_findings_has_an_article_judged_again(change, judged):
    check()
    change()
    now = check()
    assert len(judged) == 2
    assert now.stdout == check("story.txt", "--no-cache").stdout


@pytest.mark.parametrize(
    "options",
    [("--select", "reddish"), ("--headline", "Gates are green"), ("--format", "json"), ("--profile", "opinion")],
)
def test_an_option_that_changes_what_is_found_has_an_article_judged_again(options, judged):
    check()
    assert check("story.txt", *options).stdout == check("story.txt", *options, "--no-cache").stdout
    assert len(judged) == 3


def test_the_same_words_in_another_format_are_another_article(judged):
    check("-", "--stdin-filename", "a.txt", stdin="# Gates\n\nThe gates are <!-- bright --> bright red.\n")
    check("-", "--stdin-filename", "a.md", stdin="# Gates\n\nThe gates are <!-- bright --> bright red.\n")
    assert judged == ["a.txt", "a.md"]


def test_no_cache_reads_and_writes_nothing(own_cache, judged):
    for _ in range(2):
        check("story.txt", "--no-cache")
    assert len(judged) == 2
    assert not own_cache.exists()


def test_fixes_are_right_whether_an_article_is_known_or_not():
    diff = check("story.txt", "--diff").stdout
    assert "-The gates" in diff
    assert check("story.txt", "--diff").stdout == diff
    check("story.txt", "--fix")
    assert "A fox ran off." in Path("story.txt").read_text(encoding="utf-8")
    assert "quick" not in check().stdout
    Path("story.txt").write_text(STORY, encoding="utf-8")
    assert check("story.txt", "--diff").stdout == diff


def entries(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if len(path.name) == 2)


def cut(path: Path):
    path.write_bytes(path.read_bytes()[:-7])


def flip(path: Path):
    data = bytearray(path.read_bytes())
    data[-20] ^= 0xFF
    path.write_bytes(data)


def empty(path: Path):
    path.write_bytes(b"")


def other(path: Path):
    path.write_bytes(os.urandom(3000))


@pytest.mark.parametrize("damage", [cut, flip, empty, other], ids=lambda damage: damage.__name__)
def test_damage_is_passed_over_and_mended(damage, own_cache, judged):
    first = check()
    for path in entries(own_cache):
        damage(path)
    assert check().stdout == first.stdout
    assert len(judged) == 2
    assert check().stdout == first.stdout
    assert len(judged) == 2


@pytest.mark.parametrize(
    "forged",
    [
        [],
        None,
        {"format": "text"},
        ["text", "en", None, [[9999, 0, "m", 0, 1, "span", [], None, ""]], None, [], 3],
        ["text", "en", None, [[-1, 0, "m", 0, 1, "span", [], None, ""]], None, [], 3],
        ["text", "en", None, [[0, 0, "m", 5, 10**9, "span", [], None, ""]], None, [], 3],
        ["text", "en", None, [[0, 0, {"m": 1}, 0, 1, "span", [], None, ""]], None, [], 3],
        ["text", "en", None, [[0, 0, "m", 0, 1, "span", [[0, "1", "e"]], None, ""]], None, [], 3],
        ["text", "en", None, [[0, 0, "m", 0, 1, "span", [], ["t", "safe", [[0, -1, "x"]]], ""]], None, [], 3],
        ["text", "en", ["Harbour", [0, 10**9], "h1"], [], None, [], 3],
        ["text", "en", None, [], {"words": []}, [], "many"],
    ],
)
def test_an_entry_that_somebody_made_up_is_as_good_as_none(forged, monkeypatch):
    first = check()
    get = Store.get

    def made_up(self, key):
        entry = get(self, key)
        return json.dumps(forged).encode() if entry is not None and b"bright red" not in entry[:20] else entry

    monkeypatch.setattr(Store, "get", made_up)
    assert check().stdout == first.stdout


def test_a_folder_that_cannot_be_written_to_is_no_obstacle(monkeypatch, tmp_path):
    (tmp_path / "taken").write_text("a file, no folder", encoding="utf-8")
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "taken" / "cache"))
    assert "bright red" in check().stdout
    assert check().stderr == ""


def test_many_runs_at_once_agree_and_leave_a_whole_cache(own_cache, tmp_path):
    for number in range(60):
        Path(f"{number}.txt").write_text(f"{STORY}\nIt is day {number}.\n", encoding="utf-8")
    command = [sys.executable, "-m", "newslint", "check", ".", "--format", "jsonl", "--jobs", "1", "--fail-on", "never"]
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") for _ in range(4)]
    reports = {run.communicate()[0] for run in runs}
    assert [run.returncode for run in runs] == [0] * 4
    assert len(reports) == 1
    assert subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout in reports


def test_a_run_that_knows_every_article_loads_no_rule_and_no_check():
    code = (
        "import sys; from newslint.cli import cli; cli(['check', 'story.txt', '--fail-on', 'never'], standalone_mode=False);"
        "print([name for name in sys.modules if name.startswith(('newslint.checks', 'newslint.engine', 're2', 'yaml'))])"
    )
    for loaded in (False, True):
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert (done.stdout.splitlines()[-1] == "[]") is loaded, done.stderr


def test_a_store_keeps_what_it_is_given_and_never_grows_beyond_its_bound(tmp_path, monkeypatch):
    monkeypatch.setattr(store, "LARGEST_SHARD", 4000)
    keys = [bytes([7]) + number.to_bytes(15, "big") for number in range(40)]
    for number, key in enumerate(keys):
        kept = Store(tmp_path)
        kept.put(key, bytes([number]) * 300)
        kept.flush()
        assert (tmp_path / "07").stat().st_size <= 4000
    kept = Store(tmp_path)
    found = [key for key in keys if kept.get(key) is not None]
    assert found == keys[-len(found) :]
    assert len(found) >= 5
    assert all(kept.get(key) == bytes([keys.index(key)]) * 300 for key in found)


def test_an_article_of_which_a_rule_failed_is_judged_again(monkeypatch, judged):
    from newslint.checks import lexicon

    fuse = lexicon.fuse

    def broken(rules):
        raise ZeroDivisionError("no words today")

    monkeypatch.setattr(lexicon, "fuse", broken)
    assert check().exit_code == 2
    monkeypatch.setattr(lexicon, "fuse", fuse)
    assert "bright red" in check().stdout


def test_where_the_cache_lies_follows_the_system(monkeypatch, tmp_path):
    from newslint import cache

    monkeypatch.delenv("NEWSLINT_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert cache.folder() is not None
    assert Path(cache.folder()).is_relative_to(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", "relative/is/not/allowed")
    assert "relative" not in str(cache.folder())
