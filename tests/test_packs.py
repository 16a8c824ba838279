"""Rule files: what is accepted, what is refused and how the refusal reads."""

from pathlib import Path

import pytest

from newslint import packs, readers
from newslint.engine import Linter
from newslint.model import PackError
from newslint.rule_file import load_rule

GOOD = """\
check: lexicon
severity: warning
summary: words we do not use
message: "'{text}' is not ours"
explanation: The style guide says so.
params:
  phrases: [utilise, no, on]
examples:
  bad: ["They [[utilise]] boats."]
  good: ["They use boats."]
"""


def rule_at(tmp_path: Path, text: str, name: str = "wording/house-words.yaml") -> Path:
    path = tmp_path / "acme" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_category_name_and_pack_come_from_the_path(tmp_path):
    rule_at(tmp_path, GOOD)
    (rule,) = packs.load_pack(tmp_path / "acme")
    assert rule.id == "acme:wording/house-words"
    assert rule.params["phrases"] == ("utilise", "no", "on")


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("severity:", "sevrity:", 2, "unknown key 'sevrity' (did you mean 'severity'?)"),
        ("warning", "fatal", 2, "'severity' is one of suggestion, warning, error, not 'fatal'"),
        ("lexicon", "lexikon", 1, "no check 'lexikon' (did you mean 'lexicon'?)"),
        ("phrases:", "phrase:", 7, "has no parameter 'phrase' (did you mean 'phrases'?)"),
        ("[utilise, no, on]", "utilise", 7, "'phrases' is a list, not 'utilise'"),
        ("[utilise, no, on]", "[utilise, 12]", 7, "'phrases' holds text, not 12"),
        ("[utilise, no, on]", "['* on']", 6, "must begin with a word"),
        ("on]", "on]\n  plain: {utilize: use}", 6, "plain: 'utilize' is none of the rule's phrases"),
        ("[[utilise]]", "utilise", 9, "marks what is flagged with [[ ]]"),
        ('good: ["They use boats."]', "good: []", 10, "at least one example"),
        ("message:", "massage:", 4, "did you mean 'message'?"),
        ("message: \"'{text}' is not ours\"", "message:", 4, "'message' is missing"),
        ("summary:", "blocks: [paragraf]\nsummary:", 3, "'paragraf' (did you mean 'paragraph'?)"),
        ("explanation: The", "explanation: [The", 5, ""),
    ],
)
def test_a_wrong_rule_file_is_refused_with_file_line_key_and_what_is_allowed(tmp_path, old, new, line, said):
    assert old in GOOD
    path = rule_at(tmp_path, GOOD.replace(old, new))
    with pytest.raises(PackError) as caught:
        load_rule(path, "acme")
    assert said in str(caught.value)
    assert str(path) in str(caught.value)
    if said:
        assert f":{line}:" in str(caught.value)


def test_a_worn_phrase_is_told_with_the_word_that_says_it_where_the_list_has_one(tmp_path):
    listed = "[utilise, no, on]\n  plain: {utilise: use}\n  otherwise: leave it out"
    told = GOOD.replace("is not ours", "is not ours: {plain}").replace("[utilise, no, on]", listed)
    linter = Linter([load_rule(rule_at(tmp_path, told), "acme")])
    story = readers.read("story.txt", b"They utilise boats on Monday.")
    assert [finding.message for finding in linter.lint(story).findings] == [
        "'utilise' is not ours: 'use' says it",
        "'on' is not ours: leave it out",
    ]


def test_a_pattern_that_is_not_valid_is_refused(tmp_path):
    text = GOOD.replace("lexicon", "pattern").replace("phrases: [utilise, no, on]", "patterns: ['a(b', '(?=c)']")
    with pytest.raises(PackError, match="not valid RE2"):
        load_rule(rule_at(tmp_path, text), "acme")


def test_a_rule_file_can_name_no_module_outside_the_checks(tmp_path):
    with pytest.raises(PackError, match=r"no check '\.\./os'"):
        load_rule(rule_at(tmp_path, GOOD.replace("lexicon", "../os")), "acme")
    with pytest.raises(PackError, match="no check '_places'"):
        load_rule(rule_at(tmp_path, GOOD.replace("lexicon", "_places")), "acme")


def test_a_folder_that_is_no_pack_says_so(tmp_path):
    with pytest.raises(PackError, match="no rule files"):
        packs.load_pack(tmp_path)
    with pytest.raises(PackError, match="no such rule pack"):
        packs.load_pack(tmp_path / "nowhere")


def test_the_prepared_index_holds_the_same_rules_as_the_files():
    rules = packs.builtin()
    again = packs.from_index(packs.index(rules))
    assert [packs.to_entry(rule) for rule in again] == [packs.to_entry(rule) for rule in rules]
    assert packs.fingerprint(again) == packs.fingerprint(rules)
    assert [packs.bind(rule).params for rule in again] == [packs.bind(rule).params for rule in rules]


def test_a_parameter_can_be_overridden_and_a_wrong_one_is_refused():
    rule = next(rule for rule in packs.builtin() if rule.name == "long-sentence")
    assert packs.with_params(rule, {"strict": 60}).params["strict"] == 60.0
    with pytest.raises(PackError, match="did you mean 'strict'"):
        packs.with_params(rule, {"stricts": 60})
    with pytest.raises(PackError, match="'strict' is a number, not 'many'"):
        packs.with_params(rule, {"strict": "many"})
