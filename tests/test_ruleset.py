"""Which rules judge an article after defaults, configuration and options have spoken."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_up_packs import house_desk, write_rule

from newslint import packs, ruleset
from newslint.config import ConfigError, Configuration, Options
from newslint.model import BUILT_IN, Rule


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose built-in rules are the house pack."""
    return house_desk(tmp_path, monkeypatch)


def in_force(desk: Path, toml: str = "", article: str = "story.md", **options: object) -> dict[str, Rule]:
    if toml:
        (desk / "newslint.toml").write_text(toml, encoding="utf-8")
    path = str(desk / article)
    choice = Configuration(Options(**options)).settings(path).for_path(path)  # type: ignore[arg-type]
    return {rule.id: rule for rule in ruleset.in_force(choice)}


DEFAULTS = {"colours/reddish", "colours/bluish", "animals/foxes", "animals/dogs"}


def test_by_default_every_rule_is_in_force_that_is_not_off(desk: Path) -> None:
    assert set(in_force(desk)) == DEFAULTS


def test_selecting_a_category_gives_its_rules_that_are_on(desk: Path) -> None:
    assert set(in_force(desk, select=("colours",))) == {"colours/reddish", "colours/bluish"}


@pytest.mark.parametrize("name", ["greenish", "colours/greenish", "newslint:colours/greenish"])
def test_a_rule_that_is_off_comes_with_its_own_name(desk: Path, name: str) -> None:
    assert set(in_force(desk, select=(name,))) == {"colours/greenish"}


def test_all_is_every_rule_and_default_can_be_added_to(desk: Path) -> None:
    assert set(in_force(desk, select=("all",))) == DEFAULTS | {"colours/greenish"}
    assert set(in_force(desk, select=("default", "greenish"))) == DEFAULTS | {"colours/greenish"}


def test_ignoring_takes_away_from_what_is_selected(desk: Path) -> None:
    assert set(in_force(desk, select=("colours",), ignore=("bluish",))) == {"colours/reddish"}
    assert set(in_force(desk, ignore=("animals",))) == {"colours/reddish", "colours/bluish"}


def test_the_command_line_has_the_last_word_over_the_file(desk: Path) -> None:
    assert set(in_force(desk, 'ignore = ["foxes"]', select=("foxes",))) == {"animals/foxes"}
    assert set(in_force(desk, 'select = ["colours"]', ignore=("bluish",))) == {"colours/reddish"}


def test_an_override_speaks_for_its_articles_only(desk: Path) -> None:
    toml = '[[overrides]]\npaths = ["opinion/**"]\nignore = ["colours"]\n[overrides.rules.dogs]\nseverity = "error"\n'
    opinion = in_force(desk, toml, "opinion/column.md")
    assert set(opinion) == {"animals/foxes", "animals/dogs"}
    assert opinion["animals/dogs"].severity == "error"
    news = in_force(desk, "", "news/story.md")
    assert set(news) == DEFAULTS
    assert news["animals/dogs"].severity == "suggestion"


def test_of_two_overrides_for_one_article_the_last_has_the_last_word(desk: Path) -> None:
    toml = (
        '[[overrides]]\npaths = ["opinion/**"]\nselect = ["animals"]\n'
        '[[overrides]]\npaths = ["**/column.md"]\nselect = ["colours"]\n'
    )
    assert set(in_force(desk, toml, "opinion/column.md")) == {"colours/reddish", "colours/bluish"}


def test_a_rule_can_be_switched_on_and_off_in_its_table(desk: Path) -> None:
    toml = 'select = ["animals"]\n[rules.greenish]\nenabled = true\n[rules.dogs]\nenabled = false\n'
    assert set(in_force(desk, toml)) == {"animals/foxes", "colours/greenish"}


def test_an_override_switches_a_rule_back_on(desk: Path) -> None:
    toml = 'ignore = ["animals"]\n[[overrides]]\npaths = ["zoo/**"]\n[overrides.rules.dogs]\nenabled = true\n'
    assert "animals/dogs" in in_force(desk, toml, "zoo/story.md")


def test_a_category_takes_a_severity_but_no_parameters(desk: Path) -> None:
    rules = in_force(desk, '[rules.colours]\nseverity = "suggestion"\n')
    assert {rules["colours/reddish"].severity, rules["colours/bluish"].severity} == {"suggestion"}
    with pytest.raises(ConfigError, match=r"newslint.toml:2: 'colours' is a category"):
        in_force(desk, '[rules.colours]\nphrases = ["teal"]\n')


def test_a_severity_holds_for_every_level_of_a_rule(
    tmp_path: Path, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_rule(tmp_path / "levels", "colours/reddish", ("red",), levels={"soft": "suggestion", "strict": "error"})
    rules = packs.load_pack(tmp_path / "levels", BUILT_IN)
    monkeypatch.setattr(packs, "builtin", lambda: rules)
    rule = in_force(desk, '[rules.reddish]\nseverity = "warning"\n')["colours/reddish"]
    assert (rule.severity, dict(rule.levels)) == ("warning", {"soft": "warning", "strict": "warning"})


def test_parameters_are_set_by_name_and_wrong_ones_are_named_with_their_line(desk: Path) -> None:
    rules = in_force(desk, '[rules.dogs]\nphrases = ["tired dog"]\n')
    assert rules["animals/dogs"].params["phrases"] == ("tired dog",)
    with pytest.raises(ConfigError, match=r"newslint.toml:2: rule 'dogs': .*did you mean 'phrases'"):
        in_force(desk, '[rules.dogs]\nphrase = ["tired dog"]\n')
    with pytest.raises(ConfigError, match=r"newslint.toml:2: rule 'dogs': "):
        in_force(desk, "[rules.dogs]\ncased = 3\n")


@pytest.mark.parametrize("options", [{"select": ("redish",)}, {"ignore": ("redish",)}])
def test_an_unknown_name_is_refused_with_the_nearest_one(desk: Path, options: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(ConfigError, match=r"--(select|ignore): no rule or category 'redish'; did you mean 'reddish'\?"):
        in_force(desk, **options)


def test_an_unknown_name_in_the_file_is_refused_with_its_line(desk: Path) -> None:
    with pytest.raises(ConfigError, match=r"newslint.toml:2: no rule or category 'fox'"):
        in_force(desk, '# ours\nignore = ["fox"]\n')
    with pytest.raises(ConfigError, match=r"newslint.toml:3: no rule or category 'dog'"):
        in_force(desk, '\n[rules.dog]\nseverity = "error"\n')


def test_options_that_leave_no_rule_are_refused_but_an_override_may_leave_none(desk: Path) -> None:
    with pytest.raises(ConfigError, match="no rule"):
        in_force(desk, select=("dogs",), ignore=("dogs",))
    assert in_force(desk, '[[overrides]]\npaths = ["archive/"]\nignore = ["all"]\n', "archive/old.md") == {}


def test_a_pack_adds_its_rules_under_its_own_name(desk: Path) -> None:
    write_rule(desk / "style" / "acme", "colours/teal", ("teal",))
    rules = in_force(desk, 'packs = ["style/acme"]\n')
    assert set(rules) == DEFAULTS | {"acme:colours/teal"}
    assert set(in_force(desk, select=("acme:colours/teal",))) == {"acme:colours/teal"}
    assert set(in_force(desk, select=("acme:all",))) == {"acme:colours/teal"}
    assert set(in_force(desk, select=("teal",))) == {"acme:colours/teal"}
    assert "acme:colours/teal" in in_force(desk, select=("colours",))


def test_two_rules_of_one_name_are_refused_until_one_is_taken_out(desk: Path) -> None:
    write_rule(desk / "acme", "animals/dogs", ("good dog",))
    with pytest.raises(ConfigError, match=r"newslint.toml:1: two rules in force are called 'dogs'.*acme:animals/dogs"):
        in_force(desk, 'packs = ["acme"]\n')
    ours = in_force(desk, 'packs = ["acme"]\nignore = ["animals/dogs"]\n')
    assert "acme:animals/dogs" in ours
    assert "animals/dogs" not in ours
    with pytest.raises(ConfigError, match="'dogs' is the name of 2 rules; write animals/dogs or acme:animals/dogs"):
        in_force(desk, select=("dogs",))


def test_a_pack_that_is_missing_or_broken_is_named_with_the_line_that_asks_for_it(desk: Path) -> None:
    with pytest.raises(ConfigError, match=r"newslint.toml:1: .*no such rule pack"):
        in_force(desk, 'packs = ["style/none"]\n')
    write_rule(desk / "bad", "colours/teal", ("teal",)).write_text("check: lexicon\n", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"newslint.toml:1: .*teal.yaml:1: "):
        in_force(desk, 'packs = ["bad"]\n')


def test_rules_of_grammar_need_a_server(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    grammar = packs.builtin()[0]._replace(category="grammar", name="grammar", check="languagetool", params={})
    monkeypatch.setattr(packs, "builtin", lambda: (grammar, *packs.load_pack(desk.parent / "house", BUILT_IN)))
    assert set(in_force(desk)) == DEFAULTS
    with pytest.raises(ConfigError, match="need --languagetool URL"):
        in_force(desk, select=("grammar",))
