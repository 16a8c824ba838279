"""Profiles: one word that says what kind of article newslint reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from newslint import profile, ruleset
from newslint.cli import cli
from newslint.config import ConfigError, Configuration, Options, load


def rules(folder: Path, config: str, path: str = "story.md", **options: object) -> dict[str, str]:
    """The rules in force for an article, with their severities."""
    (folder / "newslint.toml").write_text(config, encoding="utf-8")
    chosen = Configuration(Options(**options)).settings(str(folder / path)).for_path(str(folder / path))  # type: ignore[arg-type]
    return {rule.name: rule.severity for rule in ruleset.in_force(chosen)}


@pytest.mark.parametrize("name", profile.known())
def test_every_profile_speaks_of_rules_that_exist(tmp_path: Path, name: str) -> None:
    assert "status-mismatch" in rules(tmp_path, f'profile = "{name}"\n')


def test_the_profile_of_news_is_what_holds_without_one(tmp_path: Path) -> None:
    assert rules(tmp_path, 'profile = "news"\n') == rules(tmp_path, "")


def test_a_column_may_judge_but_its_headline_must_still_hold(tmp_path: Path) -> None:
    column = rules(tmp_path, 'profile = "opinion"\n')
    assert "loaded-word" not in column
    assert column["vague-group"] == "suggestion"
    assert column["status-mismatch"] == "error"


def test_agency_copy_is_held_to_more(tmp_path: Path) -> None:
    assert rules(tmp_path, 'profile = "wire"\n')["anonymous-source"] == "error"


def test_what_the_newsroom_sets_itself_stands_above_the_profile(tmp_path: Path) -> None:
    own = rules(
        tmp_path, 'profile = "opinion"\n[rules.vague-group]\nseverity = "error"\n[rules.loaded-word]\nenabled = true\n'
    )
    assert own["vague-group"] == "error"
    assert "loaded-word" in own


def test_of_two_profiles_that_name_an_article_the_last_holds_alone(tmp_path: Path) -> None:
    config = 'profile = "wire"\n[[overrides]]\npaths = ["opinion/**"]\nprofile = "opinion"\n'
    assert rules(tmp_path, config)["anonymous-source"] == "error"
    column = rules(tmp_path, config, "opinion/column.md")
    assert "loaded-word" not in column
    assert column["anonymous-source"] == "warning"


def test_the_command_line_has_the_last_word(tmp_path: Path) -> None:
    assert "loaded-word" in rules(tmp_path, 'profile = "opinion"\n', profile="news")


def test_an_unknown_profile_is_refused_with_the_nearest_and_the_place(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('fail-on = "error"\nprofile = "opinon"\n', encoding="utf-8")
    with pytest.raises(ConfigError, match=r"newslint.toml:2: no profile 'opinon'; did you mean 'opinion'"):
        load(str(tmp_path / "newslint.toml"))
    ran = CliRunner().invoke(cli, ["rules", "--isolated", "--profile", "lve"])
    assert ran.exit_code == 2
    assert "did you mean 'live'" in ran.output


def test_config_shows_the_profile_and_where_it_was_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "newslint.toml").write_text('profile = "live"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    shown = CliRunner().invoke(cli, ["config"]).output
    assert 'profile = "live"' in shown
    assert "newslint.toml:1" in shown
