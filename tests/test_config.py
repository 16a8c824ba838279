"""Where settings come from, which of them hold for an article, and what is said of wrong ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.config import ConfigError, Configuration, Options, Settings, load
from newslint.globs import matches
from newslint.toml_lines import lines_of


def written(folder: Path, text: str, name: str = "newslint.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def settings(path: Path, **options: object) -> Settings:
    return Configuration(Options(**options)).settings(str(path))  # type: ignore[arg-type]


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(ConfigError) as raised:
        load(str(written(folder, text)))
    return str(raised.value)


def test_without_a_file_only_errors_fail_and_nothing_is_selected_or_left_out(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    found = settings(tmp_path / "story.md")
    assert (found.file, found.fail_on, found.layers) == ("", ("error", "default"), ())


def test_the_nearest_file_above_an_article_holds_and_it_alone(tmp_path: Path) -> None:
    written(tmp_path, 'fail-on = "warning"\nignore = ["wording"]\n')
    written(tmp_path / "opinion", 'fail-on = "never"\n')
    assert settings(tmp_path / "news" / "deep" / "story.md").fail_on.value == "warning"
    below = settings(tmp_path / "opinion" / "2026" / "column.md")
    assert below.fail_on.value == "never"
    assert below.layers[0].ignore is None


def test_where_the_program_is_started_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, '[[overrides]]\npaths = ["opinion/**"]\nignore = ["sourcing"]\n')
    article = tmp_path / "opinion" / "column.md"
    article.parent.mkdir()
    article.touch()
    for start, path in ((tmp_path, "opinion/column.md"), (article.parent, "column.md"), (Path("/"), str(article))):
        monkeypatch.chdir(start)
        assert len(Configuration().settings(path).for_path(path).layers) == 2


def test_the_search_ends_at_the_root_of_the_repository(tmp_path: Path) -> None:
    written(tmp_path, 'fail-on = "never"\n')
    (tmp_path / "site" / ".git").mkdir(parents=True)
    assert settings(tmp_path / "site" / "story.md").fail_on.value == "error"


def test_a_pyproject_counts_only_with_a_table_for_newslint(tmp_path: Path) -> None:
    written(tmp_path, '[tool.newslint]\nfail-on = "suggestion"\n', "pyproject.toml")
    written(tmp_path / "inner", "[tool.black]\nline-length = 100  # newslint is set up above\n", "pyproject.toml")
    found = settings(tmp_path / "inner" / "story.md")
    assert found.fail_on.value == "suggestion"
    assert found.fail_on.origin.endswith("pyproject.toml:2")


def test_a_broken_pyproject_that_does_not_speak_of_newslint_is_none_of_our_business(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    written(tmp_path, "[tool.black\n", "pyproject.toml")
    assert settings(tmp_path / "story.md").file == ""


def test_newslint_toml_goes_before_pyproject_in_the_same_folder(tmp_path: Path) -> None:
    written(tmp_path, '[tool.newslint]\nfail-on = "suggestion"\n', "pyproject.toml")
    written(tmp_path, 'fail-on = "warning"\n')
    assert settings(tmp_path / "story.md").fail_on.value == "warning"


def test_isolated_reads_no_file_and_config_reads_that_one_for_every_article(tmp_path: Path) -> None:
    written(tmp_path, 'fail-on = "warning"\n')
    other = written(tmp_path / "elsewhere", 'fail-on = "never"\n', "house.toml")
    assert settings(tmp_path / "story.md", isolated=True).fail_on.value == "error"
    assert settings(tmp_path / "story.md", config=str(other)).fail_on.value == "never"


def test_every_value_knows_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written(
        tmp_path,
        '# house style\nfail-on = "warning"\nselect = [\n  "sourcing",\n]\n\n[rules.long-sentence]\nmax = 30\n'
        'severity = "error"\n[rules]\n"late-verb".enabled = false\n\n[[overrides]]\npaths = ["a/**"]\nselect = ["all"]\n'
        '[[overrides]]\npaths = ["b/**"]\nignore = ["dates"]\n[overrides.rules.no-date]\nenabled = true\n',
    )
    found = load("newslint.toml")
    assert found.fail_on == ("warning", "newslint.toml:2")
    assert found.languagetool.origin == "default"
    base, first, second = found.layers
    assert base.select == (("sourcing",), "newslint.toml:3")
    assert [(tweak.rule, tweak.key, tweak.value, tweak.origin) for tweak in base.tweaks] == [
        ("long-sentence", "max", 30, "newslint.toml:8"),
        ("long-sentence", "severity", "error", "newslint.toml:9"),
        ("late-verb", "enabled", False, "newslint.toml:11"),
    ]
    assert first.select == (("all",), "newslint.toml:15")
    assert second.ignore == (("dates",), "newslint.toml:18")
    assert second.tweaks[0].origin == "newslint.toml:20"


def test_text_in_a_long_string_is_not_taken_for_keys() -> None:
    lines = lines_of('note = """\nselect = ["x"]\n"""\nselect = []\n')
    assert lines[("select",)] == 4


def test_options_lie_on_top_of_the_file_and_say_so(tmp_path: Path) -> None:
    written(tmp_path, 'fail-on = "warning"\nignore = ["wording"]\n')
    found = settings(tmp_path / "story.md", fail_on="never", select=("headline",), languagetool="http://localhost:1")
    assert found.fail_on == ("never", "--fail-on")
    assert found.languagetool == ("http://localhost:1", "--languagetool")
    assert found.layers[-1].select == (("headline",), "--select")


def test_articles_under_the_same_overrides_share_one_choice(tmp_path: Path) -> None:
    written(tmp_path, '[[overrides]]\npaths = ["opinion/**"]\nignore = ["sourcing"]\n')
    configuration = Configuration()

    def choice(path: str) -> object:
        full = str(tmp_path / path)
        return configuration.settings(full).for_path(full)

    assert choice("opinion/a.md") == choice("opinion/deep/b.md")
    assert hash(choice("opinion/a.md")) == hash(choice("opinion/deep/b.md"))
    assert choice("opinion/a.md") != choice("news/a.md")


def test_packs_and_patterns_are_relative_to_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path / "site", 'packs = ["style/acme"]\nexclude = ["drafts/"]\n')
    (tmp_path / "cwd").mkdir()
    monkeypatch.chdir(tmp_path / "cwd")
    found = Configuration(Options(config="../site/newslint.toml")).settings("../site/drafts/a.md")
    assert [Path(folder) for folder in found.packs.value] == [tmp_path / "site" / "style" / "acme"]
    assert found.excludes("../site/drafts/a.md")
    assert not found.excludes("../site/a.md")


def test_an_unknown_key_is_named_with_its_line_the_near_one_and_the_known_ones(tmp_path: Path) -> None:
    said = refusal(tmp_path, '# one\nfail_on = "error"\n')
    assert "newslint.toml:2: unknown key 'fail_on'; did you mean 'fail-on'?" in said
    assert "overrides" in said


def test_an_unknown_key_of_an_override_is_named_too(tmp_path: Path) -> None:
    said = refusal(tmp_path, '[[overrides]]\npaths = ["a"]\n\n[[overrides]]\npaths = ["b"]\nfail-on = "never"\n')
    assert "newslint.toml:6: unknown key 'fail-on'" in said
    assert "paths, profile, select, ignore, rules" in said


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ('select = "sourcing"', 1, "list of texts"),
        ("ignore = [1]", 1, "list of texts"),
        ('\nfail-on = "errors"', 2, "error, warning, suggestion, never"),
        ("languagetool = true", 1, "text in quotation marks"),
        ("rules = 3", 1, "table"),
        ("[rules]\nlong-sentence = 30", 2, "table"),
        ('[rules.long-sentence]\nseverity = "fatal"', 2, "suggestion, warning, error"),
        ("[rules.long-sentence]\nenabled = 1", 2, "true or false"),
        ('[overrides]\npaths = ["a"]', 1, "[[overrides]]"),
        ("[[overrides]]\nignore = []", 1, "paths"),
    ],
)
def test_a_wrong_value_is_named_with_its_line_and_what_is_allowed(
    tmp_path: Path, text: str, line: int, part: str
) -> None:
    said = refusal(tmp_path, text)
    assert f"newslint.toml:{line}: " in said
    assert part in said


def test_what_is_no_toml_or_no_text_or_no_file_is_one_clear_message(tmp_path: Path) -> None:
    assert "is not valid TOML" in refusal(tmp_path, "select = [\n")
    assert "line 2" in refusal(tmp_path, 'select = ["a"]\nignore = = 3\n')
    (tmp_path / "newslint.toml").write_bytes(b"# \xff\n")
    with pytest.raises(ConfigError, match="UTF-8"):
        load(str(tmp_path / "newslint.toml"))
    with pytest.raises(ConfigError, match="cannot be read"):
        load(str(tmp_path / "missing.toml"))


def test_a_file_with_a_byte_order_mark_and_windows_lines_is_read(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_bytes(b'\xef\xbb\xbf# x\r\nfail-on = "never"\r\n')
    found = load(str(tmp_path / "newslint.toml"))
    assert found.fail_on.value == "never"
    assert found.fail_on.origin.endswith(":2")


@pytest.mark.parametrize(
    ("pattern", "named", "not_named"),
    [
        ("opinion/**", ["opinion/a.md", "opinion/x/y.md"], ["opinions/a.md", "news/opinion/a.md"]),
        ("opinion", ["opinion/a.md", "news/opinion/a.md", "opinion"], ["opinions/a.md", "opinion.md"]),
        ("drafts/", ["drafts/a.md", "x/drafts/a.md"], ["draft/a.md"]),
        ("/drafts", ["drafts/a.md"], ["x/drafts/a.md"]),
        ("*.html", ["a.html", "x/y/a.html"], ["a.htm", "a.html.md"]),
        ("news/*.md", ["news/a.md"], ["news/x/a.md", "a.md"]),
        ("**/live/*.md", ["live/a.md", "x/y/live/a.md"], ["x/live/deep/a.md"]),
        ("news/**/live.md", ["news/live.md", "news/x/y/live.md"], ["news/xlive.md"]),
        ("story-?.md", ["story-1.md"], ["story-12.md"]),
        ("[section]/*.md", ["[section]/a.md"], ["s/a.md"]),
        ("a+b(c).md", ["a+b(c).md"], ["aab(c).md", "abc.md"]),
        ("./news", ["news/a.md"], ["x/news/a.md"]),
    ],
)
def test_patterns_name_what_people_expect(pattern: str, named: list[str], not_named: list[str]) -> None:
    assert [path for path in named if not matches((pattern,), path)] == []
    assert [path for path in not_named if matches((pattern,), path)] == []


@pytest.mark.parametrize("pattern", ["", "[", "[]", "[!]", "**", "***", "\\", "a[z-a]", "\udc80", "(", "*" * 40 + "x"])
def test_no_pattern_breaks_the_program(pattern: str) -> None:
    matches((pattern,), "news/2026/a-rather-long-file-name-for-a-story.md")


@pytest.mark.parametrize("url", ["ftp://grammar.example", "http://", "http://a b", "http://grammar.example:99999"])
def test_what_is_no_address_of_a_grammar_server_is_refused_where_it_is_written(tmp_path: Path, url: str) -> None:
    said = refusal(tmp_path, f'fail-on = "never"\nlanguagetool = "{url}"\n')
    assert "newslint.toml:2: 'languagetool' cannot be used: " in said
    assert f"{url!r} is not the address of a LanguageTool server; give it like http://localhost:8081" in said
    with pytest.raises(ConfigError, match=r"--languagetool: .* is not the address"):
        settings(tmp_path / "story.md", isolated=True, languagetool=url)
