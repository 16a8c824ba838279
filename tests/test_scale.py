"""Many articles: the same bytes from any number of processes, cached or not, and memory that does not grow."""

import gc
import itertools
import os
import signal
import subprocess
import sys
import time
import weakref
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from made_up import finding, linted

from newslint import runner, spool, worker
from newslint.config import Configuration, Options
from newslint.document import Document
from newslint.engine import Linter
from newslint.run import Done, Run
from newslint.spool import Spool
from newslint.walk import Found
from newslint.worker import Task, Worker

STYLES = ("text", "json", "jsonl", "sarif", "github")
STORY = (
    "Harbour deal signed\n\nIt is understood that gate {0} is closed. Talks about a deal at gate {0} went on, officials "
    "said on Monday.\n\nThe unfolding saga unfolds at gate {0}. Critics say it utilises public funds.\n"
)


@pytest.fixture(scope="module")
def content(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    (folder / ".git").mkdir()
    for number in range(64):
        (folder / f"{number:03d}.txt").write_text(STORY.format(number), encoding="utf-8")
    (folder / "041.txt").write_bytes(b"\xff\xfe not UTF-8")
    (folder / "042.txt").write_text(
        "Le port rouvre\n\nLe port a rouvert lundi et les gens sont venus nombreux pour le voir.\n"
    )
    return folder


def newslint(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "newslint", "check", ".", "--isolated", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False, env={**os.environ, **environment})


@pytest.mark.parametrize("style", STYLES)
def test_the_report_is_the_same_bytes_for_any_number_of_processes_cached_or_not(style, content, tmp_path):
    cache = str(tmp_path / "cache")
    runs = [
        newslint(content, "--format", style, "--jobs", "1", "--no-cache"),
        newslint(content, "--format", style, "--jobs", "2", NEWSLINT_CACHE_DIR=cache),
        newslint(content, "--format", style, "--jobs", "4", NEWSLINT_CACHE_DIR=cache),
    ]
    assert [run.returncode for run in runs] == [2] * 3
    assert len({run.stdout for run in runs}) == 1
    assert len({run.stderr for run in runs}) == 1
    assert b"041.txt: it is UTF-16" in runs[0].stderr


def test_a_run_goes_no_further_than_it_is_asked_to(content, monkeypatch):
    monkeypatch.chdir(content)
    found = Found(tuple(sorted(path.name for path in content.glob("*.txt"))), (), ())
    seen: list[str] = []
    run = runner.run(found, Task(Configuration()), 1, seen.append)
    first = next(iter(run.report(streams=True).files))
    assert first.path == "000.txt"
    assert seen == []
    assert run.finish().files == 63


def test_a_report_that_is_no_stream_can_be_gone_through_again_and_again():
    source = "The ferry sank."
    files = [
        linted(source, finding(source, "sank", path=f"{at}.md"), path=f"{at}.md") for at in range(spool.IN_MEMORY + 9)
    ]
    report = Run([Done(one) for one in files], (), lambda _: False, "1", "r").report(streams=False)
    for _ in range(2):
        assert [one.path for one in report.files] == [one.path for one in files]
    pairs = itertools.product(report.files, report.files)
    assert sum(one.path == other.path for one, other in pairs) == len(files)
    assert report.tally().severities == {"warning": len(files)}


def test_of_one_rule_in_two_severities_each_finding_keeps_its_own():
    source = "The ferry sank."
    kept = Spool()
    findings = [finding(source, "sank", path="a.md"), finding(source, "sank", path="a.md", severity="error")]
    for one in [findings[0]] * spool.IN_MEMORY + findings:
        kept.append(linted(source, one, path="a.md"))
    *_, mild, grave = kept
    assert (mild.findings[0].rule, grave.findings[0].rule) == (findings[0].rule, findings[1].rule)


def peak(folder: Path, style: str) -> int:
    """The most memory that a run over a folder had, in KiB."""
    code = (
        "import resource, sys; from newslint.cli import cli\n"
        f"cli(['check', {str(folder)!r}, '--isolated', '--fail-on', 'never', '--jobs', '1', '--format', {style!r}], standalone_mode=False)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return int(done.stderr.split()[-1])


@pytest.mark.parametrize("alone", [True, False])
def test_freed_objects_are_swept_out_now_and_then_where_the_process_does_nothing_else(alone, content, monkeypatch):
    told: list[str] = []
    collector = SimpleNamespace(isenabled=lambda: not alone, set_threshold=lambda *_: told.append("seldom"))
    vars(collector).update({name: partial(told.append, name) for name in ("collect", "enable", "freeze")})
    monkeypatch.setattr(worker, "gc", collector)
    monkeypatch.setattr(worker, "SWEEP", 3 * len(STORY.format(0)))
    own = Worker(Task(Configuration(Options(isolated=True))))
    for number in range(7):
        own.lint(str(content / f"{number:03d}.txt"))
    assert told == (["freeze", "seldom", "enable"] + 2 * ["collect", "freeze"] if alone else [])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell the peak this way")
@pytest.mark.parametrize("style", ["text", "json", "sarif"])
def test_memory_does_not_grow_with_the_number_of_articles(style, tmp_path):
    # One text under many names is judged once and then known, so that what is measured is all the rest.
    long = "# " + STORY.format(1) + "\n```\n" + "x = 1\n" * 20_000 + "```\n"
    for folder, count in (("few", 5), ("many", 400)):
        (tmp_path / folder).mkdir()
        for number in range(count):
            (tmp_path / folder / f"{number}.md").write_text(long, encoding="utf-8")
    few, many = peak(tmp_path / "few", style), peak(tmp_path / "many", style)
    held = 400 * len(long) / 1024
    assert many - few < held / 2


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_the_processes_of_a_pool_end_when_the_first_one_is_killed(content):
    command = [
        sys.executable,
        "-m",
        "newslint",
        "check",
        *["."] * 1,
        "--isolated",
        "--no-cache",
        "--jobs",
        "2",
        "--format",
        "json",
    ]
    reader, writer = os.pipe()
    for number in range(300):
        (content / f"more-{number}.txt").write_text(STORY.format(number), encoding="utf-8")
    run = subprocess.Popen(command, cwd=content, stdout=writer, stderr=subprocess.DEVNULL, start_new_session=True)
    os.close(writer)
    assert os.read(reader, 1)  # it has begun
    time.sleep(1)
    run.send_signal(signal.SIGKILL)
    run.wait()
    # Every process of the run holds the pipe; it is at its end when all are gone.
    while os.read(reader, 1 << 16):
        pass
    os.close(reader)


def test_timings_say_on_standard_error_where_the_time_goes(content):
    done = subprocess.run(
        [sys.executable, "-m", "newslint", "check", "000.txt", "--isolated", "--timings"],
        cwd=content,
        capture_output=True,
        text=True,
        check=False,
    )
    plain = subprocess.run(
        [sys.executable, "-m", "newslint", "check", "000.txt", "--isolated"],
        cwd=content,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == plain.stdout
    stages = [line.split()[2] for line in done.stderr.splitlines()[1:] if len(line.split()) == 3]
    assert stages == ["read", "reading", "checks", "rules", "engine", "rest"]
    assert "sourcing/" in done.stderr or "sources.sources" in done.stderr
    assert sum(
        float(line.split()[1].rstrip("%")) for line in done.stderr.splitlines()[1:] if len(line.split()) == 3
    ) == pytest.approx(100, abs=0.5)


def test_an_article_that_is_judged_is_let_go_of_at_once(content, monkeypatch):
    monkeypatch.chdir(content)
    read: list[weakref.ref[Document]] = []
    lint_all = Linter.lint_all

    def noted(self, documents):
        read.extend(map(weakref.ref, documents))
        return lint_all(self, documents)

    monkeypatch.setattr(Linter, "lint_all", noted)
    gc.disable()
    try:
        for _ in runner.run(Found(("000.txt", "001.txt"), (), ()), Task(Configuration(), metrics=True), 1):
            pass
        assert [one() for one in read] == [None, None]
    finally:
        gc.enable()
