"""How the rules are measured, and what the figures that ship say."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from made_up import finding, rule
from made_up_packs import house_desk, write_rule

from newslint import figures, packs, profile, ruleset
from newslint.cli import cli
from newslint.config import Configuration, Options
from newslint.figures import Figure, Figures
from newslint.labelled import Label, LabelError, Labelled, answers, load, load_faults, verdict
from newslint.model import PackError, Span

ROOT = Path(__file__).parent.parent
SHIPPED = (ROOT / "rules" / "figures.json").read_text(encoding="utf-8")
RED = "Harbour reopens\n\nThe gates are bright red now.\n"
BLUE = "Harbour reopens\n\nThe water is deep blue again, and deep blue it will stay.\n"
CLEAN = "Harbour reopens\n\nThe harbour reopened on Monday.\n"


# -- what ships


def test_the_figures_name_rules_that_exist_and_all_that_run_by_default_or_in_a_profile() -> None:
    known = {one.id for one in packs.builtin()}
    named = set(figures.loads(SHIPPED).rules)
    assert sorted(named - known) == []
    for name in profile.known():
        settings = Configuration(Options(isolated=True, profile=name)).settings("article")
        in_force = {one.id for one in ruleset.in_force(settings.for_path("article"))}
        assert sorted(in_force - named) == [], "measure again: newslint figures --write rules/figures.json"


def test_the_figures_are_a_rule_a_line_as_the_command_writes_them() -> None:
    assert figures.dumps(figures.loads(SHIPPED)) == SHIPPED
    lines = [line for line in SHIPPED.splitlines() if line.startswith('"') and "/" in line.split(":")[0]]
    assert len(lines) == len(figures.loads(SHIPPED).rules)
    assert lines == sorted(lines)


def test_the_figures_add_up_and_name_no_place() -> None:
    measured = figures.loads(SHIPPED)
    assert measured.version
    assert min(measured.articles, measured.labelled, measured.pairs, measured.labels) > 0
    for name, figure in measured.rules.items():
        assert figure.findings is not None, name
        assert figure.articles is not None, name
        assert 0 <= figure.articles <= min(figure.findings, measured.articles), name
        assert (figure.right is None) == (figure.false is None), name
    assert set(json.loads(SHIPPED)) == {"articles", "labelled", "newslint", "rules"}
    assert not any("." in name or name.count("/") != 1 for name in measured.rules)


# -- what they say


def told(monkeypatch: pytest.MonkeyPatch, figure: Figure, articles: int = 1500) -> str:
    monkeypatch.setattr(figures, "builtin", lambda: Figures("1.0", articles, rules={"wording/cliche": figure}))
    return figures.sentence("wording/cliche")


@pytest.mark.parametrize(
    ("figure", "articles", "words"),
    [
        (Figure(18, 15, 45, 1), 1500, "Measured: 12 findings in 1,000 real articles; right in 45 of 46 labelled cases"),
        (Figure(18, 15, 1, 0), 1500, "Measured: 12 findings in 1,000 real articles; right in 1 of 1 labelled case"),
        (Figure(2, 2, 0, 0), 1500, "Measured: 1 finding in 1,000 real articles"),
        (Figure(1, 1), 4000, "Measured: 1 finding in 4,000 real articles"),
        (Figure(0, 0), 1500, "Measured: no finding in 1,500 real articles"),
        (Figure(3, 2), 200, "Measured: 3 findings in 200 real articles"),
        (Figure(None, None, 3, 4), 0, "Measured: right in 3 of 7 labelled cases"),
        (Figure(None, None, 0, 0), 0, ""),
    ],
)
def test_figures_are_said_in_words(monkeypatch: pytest.MonkeyPatch, figure: Figure, articles: int, words: str) -> None:
    assert told(monkeypatch, figure, articles) == words


def test_nothing_is_said_of_a_rule_that_was_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    told(monkeypatch, Figure(1, 1))
    assert figures.sentence("wording/other") == ""
    assert figures.plain("wording/other") is None


def test_a_broken_file_of_figures_is_said_to_be_broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(packs, "INDEX", tmp_path / "none")
    monkeypatch.setattr(packs, "CHECKOUT", tmp_path)
    assert figures.builtin.__wrapped__() == Figures("")
    for text in ("{", "{}", '{"articles": 1, "labelled": {}, "newslint": "", "rules": {}}'):
        (tmp_path / "figures.json").write_text(text, encoding="utf-8")
        with pytest.raises(PackError, match=r"figures\.json: cannot be read"):
            figures.builtin.__wrapped__()


def newslint(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments)


def test_explain_and_rules_show_what_was_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        figures, "builtin", lambda: Figures("1.0", 1500, rules={"wording/cliche": Figure(18, 15, 4, 1)})
    )
    assert "\nMeasured: 12 findings in 1,000 real articles; right in 4 of 5 labelled cases\n" in (
        newslint("explain", "--isolated", "cliche").stdout
    )
    assert "Measured" not in newslint("explain", "--isolated", "wordy").stdout
    rows = {row["rule"]: row for row in json.loads(newslint("rules", "--isolated", "--format", "json").stdout)}
    assert rows["cliche"]["figures"] == {
        "measured_articles": 1500, "findings": 18, "articles": 15, "right": 4, "false": 1,
    }  # fmt: skip
    assert rows["wordy"]["figures"] is None


# -- labels

TEXT = "Sources say the end result is red. It rained at the end of the day, they add, again and again and again. " * 3
CLICHE = frozenset({"cliche"})


def on(words: str, fault: str = "cliche", **more: Any) -> Label:
    start = TEXT.index(words)
    return Label(fault, Span(start, start + len(words)), **more)


def judged(words: str, *labels: Label, pair: bool = False, sees: tuple[str, ...] = ()) -> bool | None:
    found = finding(TEXT, words, sees=tuple((seen, "") for seen in sees))
    return verdict(found, Labelled("one", TEXT, labels, frozenset(), pair), CLICHE)


def test_a_finding_on_a_label_of_its_fault_is_right() -> None:
    assert judged("the end of the day", on("end of the day")) is True
    assert judged("the end result", on("end of the day")) is False


def test_a_finding_beside_a_label_is_false_and_one_without_any_too() -> None:
    assert judged("It rained", on("at the end of the day")) is False
    assert judged("It rained") is False


def test_a_finding_much_wider_than_the_label_is_not_on_it() -> None:
    assert judged(TEXT[:90], on("end result")) is True
    assert judged(TEXT[:121], on("end result")) is False


def test_the_first_three_pieces_of_evidence_count_as_the_finding_does() -> None:
    label = on("end of the day")
    assert judged("Sources say", label, sees=("It rained", "they add", "the end of the day")) is True
    assert judged("Sources say", label, sees=("It rained", "they add", "again", "the end of the day")) is False


def test_a_borderline_label_and_one_of_another_fault_count_neither_way() -> None:
    assert judged("end result", on("end result", borderline=True)) is None
    assert judged("end result", on("end result", "pleonasm")) is None
    assert judged("end result", on("end result", borderline=True), on("the end result")) is True


def test_in_a_pair_a_mismatch_of_another_kind_is_false() -> None:
    assert judged("end result", on("end result", "status"), pair=True) is False


def test_a_rule_answers_the_faults_whose_patterns_name_it() -> None:
    faults = {"cliche": ("wording/cliche*",), "loaded": ("wording/loaded-*",), "all": ("wording/*",)}
    assert answers(rule("wording/cliche-closing"), faults) == {"cliche", "all"}
    assert answers(rule("acme:wording/loaded-word"), faults) == {"loaded", "all"}


FAULTS = {"reds": ["colours/reddish"], "blues": ["colours/bluish"], "headline-body-mismatch": ["headline/*"]}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{", "is not a labelled article"),
        ("[]", "is not a labelled article"),
        ('{"id": "a", "spans": []}', "needs 'headline'"),
        ('{"id": "a", "text": "Red."}', "needs 'spans'"),
        ('{"id": "a", "text": "Red.", "spans": [{"category": "reds", "start": 0, "end": 5}]}', "a label from 0 to 5"),
        ('{"id": "a", "text": "Red.", "spans": [{"category": "rads", "start": 0, "end": 3}]}', "no fault 'rads'"),
        ('{"id": "a", "headline": "H", "body": "B", "expected": [{"type": "odd"}]}', "no fault 'odd'"),
    ],
)
def test_a_label_that_cannot_be_meant_is_named_with_its_line(tmp_path: Path, row: str, said: str) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_text('{"id": "fine", "text": "Red.", "spans": []}\n\n' + row, encoding="utf-8")
    with pytest.raises(LabelError, match=r"gold\.jsonl:3: ") as error:
        list(load(str(file), {fault: tuple(patterns) for fault, patterns in FAULTS.items()}))
    assert said in str(error.value)


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match=r"gone\.jsonl: cannot be read"):
        list(load(str(tmp_path / "gone.jsonl"), {}))
    (tmp_path / "faults.json").write_text("[1]", encoding="utf-8")
    with pytest.raises(LabelError, match=r"faults\.json: is not an object of faults"):
        load_faults(str(tmp_path / "faults.json"))


# -- the command


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return house_desk(tmp_path, monkeypatch)


def marked(text: str, *labels: tuple[str, str], **more: Any) -> dict[str, Any]:
    """An article with a label on each of the words given."""
    spans = [
        {"category": fault, "start": text.index(words), "end": text.index(words) + len(words), **more}
        for fault, words in labels
    ]
    return {"id": "story", "text": text, "spans": spans}


Gold = Callable[..., tuple[str, ...]]


@pytest.fixture
def gold(desk: Path) -> Gold:
    """Writes labelled articles, gives the options that name them."""

    def write(*rows: dict[str, Any]) -> tuple[str, ...]:
        Path("gold.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
        Path("faults.json").write_text(json.dumps(FAULTS), encoding="utf-8")
        return ("--labelled", "gold.jsonl", "--faults", "faults.json")

    return write


def measured(*arguments: str) -> Figures:
    done = newslint("figures", *arguments, "--write", "figures.json")
    assert done.exit_code == 0, done.output
    return figures.loads(Path("figures.json").read_text(encoding="utf-8"))


def real_articles() -> tuple[str, str]:
    Path("real").mkdir()
    for name, text in (("red", RED), ("blue", BLUE), ("clean", CLEAN), ("fine", CLEAN)):
        Path(f"real/{name}.txt").write_text(text, encoding="utf-8")
    return "--articles", "real"


def test_real_articles_tell_how_often_each_rule_speaks(desk: Path) -> None:
    found = measured(*real_articles())
    assert found.articles == 4
    assert found.rules["colours/bluish"] == Figure(2, 1)
    assert found.rules["colours/reddish"] == Figure(1, 1)
    assert found.rules["animals/dogs"] == Figure(0, 0)
    assert "colours/greenish" not in found.rules


def test_rules_that_are_selected_are_measured_and_no_others(desk: Path) -> None:
    assert set(measured(*real_articles(), "--select", "all").rules) == {
        "colours/reddish", "colours/bluish", "colours/greenish", "animals/foxes", "animals/dogs",
    }  # fmt: skip
    assert set(measured("--articles", "real", "--select", "bluish").rules) == {"colours/bluish"}


def test_labelled_articles_tell_how_often_each_rule_is_right(gold: Gold) -> None:
    sure, unsure = marked(RED, ("reds", "bright red")), marked(RED, ("reds", "bright red"), borderline=True)
    found = measured(*gold(sure, unsure, marked(BLUE, ("blues", "deep blue"))))
    assert (found.articles, found.labelled, found.pairs, found.labels) == (0, 3, 0, 2)
    assert found.rules["colours/reddish"] == Figure(None, None, 1, 0)
    assert found.rules["colours/bluish"] == Figure(None, None, 1, 1)


def test_a_rule_for_whose_fault_nobody_looked_is_not_judged(gold: Gold) -> None:
    found = measured(*gold(marked(RED + BLUE, ("reds", "bright red"))))
    assert found.rules["colours/bluish"] == Figure()
    assert found.rules["animals/dogs"] == Figure()


def test_a_look_alike_says_that_its_fault_was_looked_for(gold: Gold) -> None:
    row = marked(RED)
    row["legit"] = marked(RED, ("reds", "bright red"))["spans"]
    assert measured(*gold(row)).rules["colours/reddish"] == Figure(None, None, 0, 1)


def test_pairs_judge_the_headline_and_nothing_else(desk: Path, monkeypatch: pytest.MonkeyPatch, gold: Gold) -> None:
    write_rule(desk / "pack", "headline/red-mismatch", ("bright red",), blocks=["headline"])
    Path("newslint.toml").write_text('packs = ["pack"]\n', encoding="utf-8")
    pair = {"headline": "Gates are bright red again", "body": "The gates are deep blue.\n"}
    wrong = {"id": "1", **pair, "expected": [{"type": "headline-body-mismatch"}]}
    found = measured(*gold(wrong, {"id": "2", **pair, "expected": []}))
    assert (found.labelled, found.pairs, found.labels) == (0, 2, 1)
    assert found.rules["pack:headline/red-mismatch"] == Figure(None, None, 1, 1)
    assert found.rules["colours/bluish"] == Figure()


def test_without_a_file_to_write_a_table_is_printed(gold: Gold) -> None:
    done = newslint("figures", *real_articles(), *gold(marked(BLUE, ("blues", "deep blue"))))
    rows = {line.split()[0]: line.split()[1:] for line in done.stdout.splitlines()}
    assert rows["colours/bluish"] == ["500.0", "25.0", "%", "1", "1", "50.0", "%"]
    assert rows["colours/reddish"] == ["250.0", "25.0", "%", "-", "-", "-"]
    assert done.stdout.splitlines()[-1] == "4 real articles; 1 labelled article and 0 pairs with 1 label"
    assert not Path("figures.json").exists()


def test_the_same_articles_give_the_same_bytes(gold: Gold) -> None:
    arguments = (*real_articles(), *gold(marked(BLUE, ("blues", "deep blue"))))
    measured(*arguments)
    first = Path("figures.json").read_bytes()
    measured(*arguments)
    assert Path("figures.json").read_bytes() == first


@pytest.mark.parametrize(
    "arguments",
    [(), ("--labelled", "gold.jsonl"), ("--articles", "real", "--faults", "faults.json"), ("--articles", "nowhere")],
)
def test_what_cannot_be_measured_is_exit_2(desk: Path, arguments: tuple[str, ...]) -> None:
    real_articles()
    done = newslint("figures", *arguments, "--write", "figures.json")
    assert done.exit_code == 2
    assert done.stderr
    assert not Path("figures.json").exists()


def test_an_article_that_cannot_be_read_leaves_the_old_figures(desk: Path) -> None:
    arguments = real_articles()
    Path("real/broken.txt").write_bytes(b"R\xe9d")
    Path("figures.json").write_text("old", encoding="utf-8")
    done = newslint("figures", *arguments, "--write", "figures.json")
    assert done.exit_code == 2
    assert "broken.txt" in done.stderr
    assert Path("figures.json").read_text(encoding="utf-8") == "old"
