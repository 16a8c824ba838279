"""The benchmark: its invented articles, what it reads off a run, and the ratios it makes of pairs."""

import sys

import pytest

from benchmarks import articles, compare, measure, report, tools
from benchmarks.measure import Command, Usage


def used(cpu: float, wall: float = 1.0, odd: tuple[int, ...] = ()) -> Usage:
    return Usage(wall=wall, cpu=cpu, peak=50 * report.MIB, odd=odd)


def test_an_invented_article_is_the_same_every_time_and_another_for_another_seed():
    assert articles.article(7) == articles.article(7)
    assert articles.article(7) != articles.article(8)
    assert articles.article(7) != articles.article(7, seed=1)


def test_an_invented_article_has_the_length_of_news_a_headline_and_no_slot_left_open():
    for number in range(200):
        text = articles.article(number)
        assert articles.FEWEST <= len(text.split()) <= articles.MOST
        headline, blank, _ = text.split("\n", 2)
        assert headline
        assert not blank
        assert not {"{", "}", "_"} & set(text)


def test_newslint_finds_faults_in_invented_articles(tmp_path):
    paths = articles.write(tmp_path / "made", 3)
    command = Command((sys.executable, "-m", "newslint", "check", "--isolated", "--no-cache"), frozenset({0, 1}))
    output = tmp_path / "output.txt"
    usage = measure.run(command, [str(path) for path in paths], output, {"PYTHONUTF8": "1"})
    assert usage.odd == ()
    assert usage.cpu > 0
    assert usage.peak > report.MIB
    assert tools.summed(output.read_text(encoding="utf-8")) >= len(paths)


def test_a_run_that_ends_in_another_way_than_its_tool_does_is_told(tmp_path):
    leave = Command((sys.executable, "-c", "import sys; sys.exit(3)"))
    killed = Command((sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"))
    fine = Command(leave.argv, frozenset({3}))
    runs = [measure.run(command, [], tmp_path / "output.txt", {}) for command in (leave, killed, fine)]
    assert measure.total(runs).odd == (3, -9)


def test_commands_that_make_one_tool_add_up_in_time_and_not_in_memory():
    both = measure.total([Usage(1.0, 0.5, 10), Usage(2.0, 1.5, 30)])
    assert both == Usage(3.0, 2.0, 30)


def test_a_ratio_is_taken_pair_by_pair_and_told_with_its_spread():
    pairs = [(used(1.0), used(2.0)), (used(6.0), used(3.0)), (used(3.0), used(4.0))]
    assert measure.ratios(pairs, lambda usage: usage.cpu) == measure.Spread(0.75, 0.5, 2.0)


def test_runs_take_turns_and_the_first_pair_is_not_counted():
    turns = []

    def linter(name: str, cost: float) -> Usage:
        turns.append(name)
        return used(cost + len(turns))

    pairs = measure.alternate(lambda: linter("a", 0), lambda: linter("b", 100), 2)
    assert turns == ["a", "b"] * 3
    assert [(ours.cpu, theirs.cpu) for ours, theirs in pairs] == [(3, 104), (5, 106)]


def test_the_tables_say_who_is_faster_who_failed_and_what_was_found():
    pairs = ((used(1.0, wall=2.0), used(4.0, wall=1.0)), (used(1.0, wall=2.0), used(2.0, wall=1.0, odd=(9,))))
    other = report.Comparison("peer", "1.2", pairs, findings=5)
    *_, ours, theirs = report.cold("newslint 0", 7, [other]).splitlines()
    assert ours == "| newslint 0 | 1.000 | 2.000 | 50 | 7 |  |  | none |"
    assert theirs == "| peer 1.2 | 3.000 | 1.000 | 50 | 5 | 0.38 (0.25–0.50) | 2.00 (2.00–2.00) | 1 (exit 9) |"
    *_, ours, theirs = report.throughput("newslint 0", 7, 30, [other]).splitlines()
    assert ours == "| newslint 0 | 15.0 | 30.0 | 50 | 7 |  |  | none |"
    assert theirs == "| peer 1.2 | 30.0 | 10.0 | 50 | 5 | 0.50 (0.50–0.50) | 3.00 (2.00–4.00) | 1 (exit 9) |"


def test_the_work_of_a_server_is_not_laid_at_its_client():
    remote = report.Comparison("server", "", ((used(1.0), used(0.1)),), findings=1, remote=True)
    *_, row = report.cold("newslint 0", 1, [remote]).splitlines()
    assert row == "| server |  | 1.000 |  | 1 |  | 1.00 (1.00–1.00) | none |"


@pytest.mark.parametrize(
    ("last", "findings"), [("1 error, 7 warnings, 2 suggestions in 3 files", 10), ("no findings in 1 file", 0)]
)
def test_findings_are_counted_from_newslints_last_line(last, findings):
    assert tools.summed(f"a.txt:1:1: warning '12 errors' says it twice [x/y]\n{last}\n") == findings


def test_a_sample_is_spread_over_the_corpus(tmp_path):
    paths = [tmp_path / f"{number}.txt" for number in range(10)]
    assert compare.sample(paths, 4) == [paths[0], paths[2], paths[5], paths[7]]
    assert compare.sample(paths, 99) == paths


def test_without_the_folder_of_peers_it_says_what_to_run(tmp_path):
    with pytest.raises(SystemExit, match=r"python -m benchmarks\.peers --install"):
        compare.main(["--peers", str(tmp_path)])
