"""The way in: a plain request skips the command line and is answered as the command line answers it."""

import subprocess
import sys

import click
import pytest

from newslint import start

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
    ],
)
def test_a_plain_request_is_answered_as_the_command_line_answers_it(desk, paths, code):
    plain = asked("start", desk, "check", *paths)
    assert plain == asked("cli", desk, "check", *paths)
    assert plain[0] == code
    assert "Traceback" not in plain[2]


def test_any_other_request_goes_to_the_command_line(desk):
    assert "Usage" in asked("start", desk, "check", "--nonsense", "clean.txt")[2]
    assert "Lint articles" in asked("start", desk, "check")[2]
    assert asked("start", desk, "check", "--format", "json", "clean.txt")[1].startswith("{")
    assert asked("start", desk, "--version")[1].startswith("newslint ")


def test_a_wrong_request_that_shows_late_is_told_in_a_line_past_the_door_too(capsys, monkeypatch):
    def late(request: object) -> int:
        raise click.UsageError("two paths are one")

    monkeypatch.setattr("newslint.commands.check.answer", late)
    monkeypatch.setattr(sys, "argv", ["newslint", "check", "clean.txt"])
    with pytest.raises(SystemExit) as ended:
        start.main()
    assert ended.value.code == 2
    assert capsys.readouterr().err == "Error: two paths are one\n"
