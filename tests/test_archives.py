"""Archives: a row is an article, one broken row keeps no other from being judged, and a run that was ended goes on."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from click.testing import CliRunner, Result

from newslint import archive, parts
from newslint.archive import ArchiveError, Columns
from newslint.cli import cli

HEADLINE = "Port and city sign harbour deal {0}"
BODY = (
    "The port and the city are in intense talks about harbour deal {0}, two officials said on Monday.\n\n"
    "It is understood that gate {0} is closed.\n"
)


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def row(number: int, **more: object) -> dict[str, object]:
    return {"id": f"a{number}", "headline": HEADLINE.format(number), "body": BODY.format(number), **more}


def lay(rows: Iterable[object], name: str = "news.jsonl") -> None:
    lines = [one if isinstance(one, str) else json.dumps(one) for one in rows]
    Path(name).write_text("".join(line + "\n" for line in lines), encoding="utf-8", errors="surrogatepass")


def lay_parquet(rows: list[dict[str, object]], name: str = "news.parquet") -> None:
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), name, row_group_size=7)


def check(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["check", *arguments])


def found(*arguments: str) -> list[dict[str, object]]:
    return [
        json.loads(line) for line in check(*arguments, "--format", "jsonl", "--fail-on", "never").stdout.splitlines()
    ]


def test_a_row_is_judged_like_the_file_of_its_headline_and_body():
    lay([row(1)])
    Path("story.txt").write_text(f"{HEADLINE.format(1)}\n\n{BODY.format(1)}", encoding="utf-8")
    in_row, in_file = found("news.jsonl"), found("story.txt")
    assert len(in_row) > 1
    assert {one.pop("path") for one in in_row} == {"news.jsonl#a1"}
    assert {one.pop("path") for one in in_file} == {"story.txt"}
    assert in_row == in_file


def test_parquet_and_json_lines_hold_the_same_articles():
    rows = [row(number) for number in range(20)]
    lay(rows)
    lay_parquet(rows)
    by_lines, by_table = found("news.jsonl"), found("news.parquet")
    assert len(by_lines) >= 20
    for one in (*by_lines, *by_table):
        one["path"] = str(one["path"]).partition("#")[2]
    assert by_lines == by_table


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("title", "text", "url", "published"), Columns("title", "text", "url", "published")),
        (("Title", "Body", "ID", "Date"), Columns("Title", "Body", "ID", "Date")),
        (("content", "topic"), Columns(None, "content", None, None)),
        (("headline", "title", "body", "text"), Columns("headline", "body", None, None)),
    ],
)
def test_columns_are_found_by_their_usual_names(names, expected):
    lay([dict.fromkeys(names, "x")])
    lay_parquet([dict.fromkeys(names, "x")])
    assert archive.columns("news.jsonl", Columns()) == expected
    assert archive.columns("news.parquet", Columns()) == expected


def test_columns_can_be_named():
    lay([{"key": 7, "kop": HEADLINE.format(1), "tekst": BODY.format(1), "text": "Another."}])
    named = ("--headline-column", "kop", "--body-column", "tekst", "--id-column", "key")
    assert {one["path"] for one in found("news.jsonl", *named)} == {"news.jsonl#7"}
    assert any(one["category"] == "headline" for one in found("news.jsonl", *named))


@pytest.mark.parametrize("name", ["news.jsonl", "news.parquet"])
def test_a_column_that_is_not_there_is_an_error_that_names_those_that_are(name):
    rows = [{"kop": "x", "tekst": "y"}]
    lay(rows)
    lay_parquet(rows)
    result = check(name)
    assert result.exit_code == 2
    assert f"{name}: no column for the body" in result.stderr
    assert "--body-column NAME (there are kop, tekst)" in result.stderr
    assert "no column 'tekts' for the body (there are kop, tekst)" in check(name, "--body-column", "tekts").stderr


BROKEN = [
    ('{"id": "x1", "body": ', "is not JSON in UTF-8"),
    ("[1, 2]", "is no JSON object"),
    ({"id": "x3", "headline": "A"}, "the body (column 'body') is no text: there is none"),
    ({"id": "x4", "headline": "A", "body": 7}, "is no text: it is a number"),
    ({"id": "x5", "headline": ["A"], "body": "B"}, "the headline (column 'headline') is no text: it is a list"),
    ({"id": "x6", "headline": "A", "body": "B\0"}, "there is a NUL character in the body"),
]


@pytest.mark.parametrize(("broken", "said"), BROKEN)
def test_a_broken_row_is_a_failure_and_the_rest_is_judged(broken, said):
    lay([row(1), broken, row(3)])
    result = check("news.jsonl", "--format", "jsonl", "--fail-on", "never")
    assert result.exit_code == 2
    assert "row 2: " in result.stderr
    assert said in result.stderr
    assert {json.loads(line)["path"] for line in result.stdout.splitlines()} == {"news.jsonl#a1", "news.jsonl#a3"}


@pytest.mark.parametrize(
    "odd",
    [
        {"headline": None},
        {"headline": ""},
        {"headline": "A sentence that ends in a full stop."},
        {"headline": "Two\nlines"},
        {"headline": "- a bullet " * 40},
        {"body": ""},
        {"body": "\ud800 " + BODY},
        {"id": None},
        {"id": "https://example.org/a#b"},
        {"id": 12},
    ],
)
def test_odd_rows_are_articles_all_the_same_and_spans_hold(odd):
    lay([row(1, **odd)])
    result = check("news.jsonl", "--format", "json", "--fail-on", "never")
    assert result.exit_code == 0, result.stderr
    data = json.loads(result.stdout)
    (file,) = data["files"]
    if odd.get("headline"):
        assert file["headline"]["text"] == " ".join(odd["headline"].split())
    given = row(1, **odd)
    text = f"{' '.join(given['headline'].split())}\n\n{given['body']}" if given["headline"] else str(given["body"])
    text = text.replace("\ud800", "\N{REPLACEMENT CHARACTER}")
    for one in data["findings"]:
        assert text[one["span"]["start"] : one["span"]["end"]] == one["text"]


def test_a_date_in_its_column_is_a_date_of_the_article():
    body = "The gate was shut and nobody came. " * 30
    lay([row(1, body=body)], "undated.jsonl")
    lay([row(1, body=body, date="2026-11-28")], "dated.jsonl")
    lacking = {one["rule"] for one in found("undated.jsonl", "--select", "all")}
    assert lacking - {one["rule"] for one in found("dated.jsonl", "--select", "all")} == {"undated-article"}


def test_an_archive_in_a_folder_of_articles_is_no_article():
    Path("content").mkdir()
    lay([row(1)], "content/news.jsonl")
    Path("content/story.txt").write_text("Harbour reopens\n\nThe harbour reopened on Monday.\n", encoding="utf-8")
    assert json.loads(check("content", "--format", "json").stdout)["summary"]["files"] == 1


def test_a_folder_of_parts_is_one_archive():
    Path("news.parquet").mkdir()
    for number in range(3):
        lay_parquet([row(number)], f"news.parquet/part-{number}.parquet")
    Path("news.parquet/_SUCCESS").touch()
    assert {one["path"] for one in found("news.parquet")} == {
        f"news.parquet/part-{at}.parquet#a{at}" for at in range(3)
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ("news.jsonl", "story.txt"),
        ("news.jsonl", "--fix"),
        ("news.jsonl", "--headline", "x"),
        ("news.jsonl", "--resume"),
        ("news.jsonl", "--resume", "--format", "json", "--output", "f"),
        ("story.txt", "--resume"),
        ("news.jsonl", "--format", "parquet"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_exit_2(arguments):
    lay([row(1)])
    Path("story.txt").write_text("x", encoding="utf-8")
    result = check(*arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith(("newslint: ", "Usage: "))
    assert "Traceback" not in result.stderr


def test_findings_can_go_to_a_table():
    lay([row(number) for number in range(40)])
    assert check("news.jsonl", "--format", "parquet", "--output", "f.parquet", "--fail-on", "never").exit_code == 0
    table = pyarrow.parquet.read_table("f.parquet").to_pylist()
    lines = found("news.jsonl")
    assert [(one["path"], one["start"], one["rule"], one["text"], one["fingerprint"]) for one in table] == [
        (one["path"], one["span"]["start"], one["rule"], one["text"], one["fingerprint"]) for one in lines
    ]
    assert {one["article"] for one in table} == {f"a{number}" for number in range(40)}
    evidence = next(one for one in table if one["evidence"])["evidence"][0]
    assert set(evidence) == {"start", "end", "line", "column", "end_line", "end_column", "text", "message"}


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("style", ["jsonl", "parquet"])
def test_the_rows_of_a_report_in_parts_are_those_of_one_in_one_go(style, jobs, monkeypatch):
    rows = [row(number) for number in range(70)]
    lay([*rows[:30], "broken", *rows[30:]])
    whole = found("news.jsonl")
    monkeypatch.setattr("newslint.commands.archive.SIZE", 16)
    result = check("news.jsonl", "--format", style, "--output", "f", "--jobs", jobs, "--fail-on", "never")
    assert result.exit_code == 2
    assert "news.jsonl#31" in result.stderr
    assert not Path("f.parts").exists()
    if style == "jsonl":
        assert [json.loads(line) for line in Path("f").read_text(encoding="utf-8").splitlines()] == whole
    else:
        assert [one["fingerprint"] for one in pyarrow.parquet.read_table("f").to_pylist()] == [
            one["fingerprint"] for one in whole
        ]


COMMAND = "from newslint.commands import archive; archive.SIZE = 8\nfrom newslint.cli import main; main()"


def told(run: subprocess.CompletedProcess[bytes]) -> bytes:
    """What a run said on standard error, but for how far it was every 15 seconds."""
    return b"".join(line for line in run.stderr.splitlines(keepends=True) if b"/s, " not in line)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("style", ["jsonl", "parquet"])
def test_a_run_that_was_killed_goes_on_and_comes_to_the_same_findings(style):
    rows = [row(number) for number in range(240)]
    lay([*rows[:3], "broken", *rows[3:]])
    command = [
        sys.executable,
        "-c",
        COMMAND,
        "check",
        "news.jsonl",
        "--format",
        style,
        "--fail-on",
        "never",
        "--jobs",
        "2",
    ]
    undisturbed = subprocess.run([*command, "--output", "whole"], capture_output=True, check=False)
    run = subprocess.Popen([*command, "--output", "f"], stderr=subprocess.DEVNULL)
    while not Path("f.parts/000003.json").exists():
        assert run.poll() is None
        time.sleep(0.01)
    run.send_signal(signal.SIGKILL)
    run.wait()
    assert not Path("f").exists()
    kept = {path.name: path.stat().st_mtime_ns for path in Path("f.parts").glob("00000[0-3]")}
    again = subprocess.run([*command, "--output", "f"], capture_output=True, text=True, check=False)
    assert again.returncode == 2
    assert "go on with it (--resume), or remove it" in again.stderr
    assert {path.name: path.stat().st_mtime_ns for path in Path("f.parts").glob("00000[0-3]")} == kept
    resumed = subprocess.run([*command, "--output", "f", "--resume"], capture_output=True, check=False)
    assert (resumed.returncode, told(resumed).replace(b"f:", b"whole:")) == (2, told(undisturbed))
    assert Path("f").read_bytes() == Path("whole").read_bytes()
    assert not Path("f.parts").exists()


def test_parts_of_another_run_are_not_taken_for_this_ones(monkeypatch):
    monkeypatch.setattr("newslint.commands.archive.SIZE", 4)
    lay([row(number) for number in range(9)])

    def disturbed(self, join):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(parts.Parts, "join", disturbed)
        assert check("news.jsonl", "--format", "jsonl", "--output", "f").exit_code == 130
    result = check("news.jsonl", "--format", "jsonl", "--output", "f", "--resume", "--ignore", "sourcing")
    assert result.exit_code == 2
    assert "its run had another rules or settings" in result.stderr
    lay([row(number) for number in range(10)])
    assert "its run had another archive" in check("news.jsonl", "--format", "jsonl", "--output", "f", "--resume").stderr


def test_without_pyarrow_parquet_says_what_to_install_and_json_lines_needs_nothing(monkeypatch):
    lay([row(1)])
    lay_parquet([row(1)])
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert check("news.jsonl").exit_code == 1
    assert "pip install 'newslint[archive]'" in check("news.parquet").stderr
    result = check("news.jsonl", "--format", "parquet", "--output", "f")
    assert result.exit_code == 2
    assert "pip install 'newslint[archive]'" in result.stderr


def test_a_file_that_is_no_parquet_is_an_error_that_says_so():
    Path("news.parquet").write_bytes(b"PAR1 but no more")
    assert "news.parquet: cannot be read as Parquet" in check("news.parquet").stderr
    with pytest.raises(ArchiveError, match="no such file"):
        archive.files("gone.parquet")


def test_json_lines_alone_imports_no_arrow():
    lay([row(1)])
    code = "import sys; from newslint.cli import cli; cli(['check', 'news.jsonl'], standalone_mode=False); print('pyarrow' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=os.environ, check=False)
    assert done.stdout.splitlines()[-1] == "False"
