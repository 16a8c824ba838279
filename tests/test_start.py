"""The way in: a plain request skips the command line and is answered as the command line answers it."""

import contextlib
import io
import subprocess
import sys

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import start
from newslint.cli import cli
from newslint.commands.delivery import Request

ASK = "import sys; from newslint.{} import main; sys.argv[0] = 'newslint'; main()"


def asked(way: str, cwd, *arguments: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-c", ASK.format(way), *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def desk(tmp_path):
    (tmp_path / "clean.txt").write_text("The port opened on Monday.\n", encoding="utf-8")
    (tmp_path / "faulty.txt").write_text("The port opened in the the summer.\n", encoding="utf-8")
    (tmp_path / "broken.txt").write_bytes(b"\xff\xfe not text")
    (tmp_path / "rows.jsonl").write_text('{"text": "The port opened on Monday."}\n', encoding="utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "wrong").mkdir()
    (tmp_path / "wrong" / "newslint.toml").write_text('fail-on = "sometimes"\n', encoding="utf-8")
    (tmp_path / "wrong" / "story.txt").write_text("The port opened.\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("paths", "code"),
    [
        (["clean.txt"], 0),
        (["clean.txt", "faulty.txt"], 1),
        (["broken.txt"], 2),
        (["missing.txt"], 2),
        (["empty"], 2),
        (["rows.jsonl"], 0),
        (["rows.jsonl", "clean.txt"], 2),
        (["rows.jsonl", "--fix"], 2),
        (["wrong/story.txt"], 2),
        (["wrong/story.txt", "--isolated", "--no-cache"], 0),
        (["--quiet", "faulty.txt", "--no-cache"], 1),
        (["--fail-on", "never", "faulty.txt"], 0),
        (["--fail-on=warning", "--select", "redundancy, dates", "--ignore=root-echo", "faulty.txt"], 1),
        (["--format=json", "--jobs", "2", "clean.txt"], 0),
        (["--format", "jsn", "clean.txt"], 2),
        (["--profile", "gossip", "clean.txt"], 2),
        (["--limit", "0", "--full", "faulty.txt"], 1),
        (["--diff", "--format", "json", "faulty.txt"], 2),
        (["--statistics", "faulty.txt"], 1),
        (["--jobs", "0", "clean.txt"], 2),
        (["--fail-on", "sometimes", "clean.txt"], 2),
        (["clean.txt", "--output"], 2),
    ],
)
def test_a_plain_request_is_answered_as_the_command_line_answers_it(desk, paths, code):
    plain = asked("start", desk, "check", *paths)
    assert plain == asked("cli", desk, "check", *paths)
    assert plain[0] == code
    assert "Traceback" not in plain[2]


def understood(arguments: list[str]) -> Request | None:
    """The request that the command line makes of some arguments; None for what it refuses."""
    requests = []
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr("newslint.commands.check.answer", lambda request: requests.append(request) or 0)
        unseen = contextlib.redirect_stdout(io.StringIO())
        with unseen, contextlib.redirect_stderr(io.StringIO()), contextlib.suppress(click.ClickException):
            cli.main(arguments, standalone_mode=False)
    return requests[0] if requests else None


OPTIONS = (
    "--isolated --no-cache --quiet --fix --diff --full --statistics --timings --resume --format --output --profile "
    "--config --fail-on --select --ignore --jobs --limit --headline --languagetool --nonsense --fix=1 -h -- -"
).split()
WORDS = ["story.txt", "a,b", " a , ,b", "", "0", "1", "02", "-1", "²", "1.5", "error", "never", "Never", "text", "json"]
ONE = (
    st.sampled_from(OPTIONS)
    | st.sampled_from(WORDS)
    | st.builds("{}={}".format, *map(st.sampled_from, (OPTIONS, WORDS)))
)


@given(st.lists(ONE, max_size=6))
def test_a_plain_request_is_one_that_the_command_line_understands_the_same_way(arguments):
    plain = start._plain(["check", *arguments])
    assert plain is None or Request(**plain) == understood(["check", *arguments])


def test_what_ci_and_hooks_ask_for_is_plain():
    asked = (
        "check --isolated --fail-on warning --format=github --select sourcing,dates --ignore echo --jobs 2 a.md b.md"
    )
    assert start._plain(asked.split()) == {
        "paths": ("a.md", "b.md"),
        "isolated": True,
        "fail_on": "warning",
        "style": "github",
        "select": ("sourcing", "dates"),
        "ignore": ("echo",),
        "jobs": 2,
    }


def test_any_other_request_goes_to_the_command_line(desk):
    assert "Usage" in asked("start", desk, "check", "--nonsense", "clean.txt")[2]
    assert "Lint articles" in asked("start", desk, "check")[2]
    assert asked("start", desk, "check", "--format", "json", "clean.txt")[1].startswith("{")
    assert asked("start", desk, "--version")[1].startswith("newslint ")


def test_a_wrong_request_that_shows_late_is_told_as_the_command_line_tells_it(capsys, monkeypatch):
    def late(request: object) -> int:
        raise click.UsageError("two paths are one")

    monkeypatch.setattr("newslint.commands.check.answer", late)
    monkeypatch.setattr(sys, "argv", ["newslint", "check", "clean.txt"])
    with pytest.raises(SystemExit) as ended:
        start.main()
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("Usage: newslint check [OPTIONS] [PATH]...\n")
