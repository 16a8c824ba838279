"""Repetition and consistency, on articles that an editor would know."""

from newslint import packs, readers
from newslint.engine import Linter
from newslint.model import Linted

RULES = {rule.name: rule for rule in packs.builtin()}


def lint(rule: str, source: str, path: str = "story.txt") -> Linted:
    return Linter([RULES[rule]]).lint(readers.read(path, source.encode()))


def flagged(rule: str, source: str) -> list[str]:
    linted = lint(rule, source)
    assert linted.failures == ()
    return [linted.source[finding.span.start : finding.span.end] for finding in linted.findings]


def test_a_doubled_word_is_flagged_across_a_line_break_but_not_across_a_full_stop():
    assert flagged("doubled-word", "The port opened in the\nthe summer.\n\nMore.\n") == ["the\nthe"]
    assert flagged("doubled-word", "They went home. Home is Malvo.\n") == []
    assert flagged("doubled-word", "A no-makeup makeup look.\n") == []


def test_three_times_the_same_word_is_meant():
    assert flagged("doubled-word", "It went on and on and the the the machine hummed.\n") == []


def test_the_rarer_spelling_is_flagged_with_the_usual_one_as_evidence():
    source = "The harbour centre opened. Its colour is blue. A new center will follow.\n"
    linted = lint("spelling-variant", source)
    assert [source[f.span.start : f.span.end] for f in linted.findings] == ["center"]
    assert [source[e.span.start : e.span.end] for e in linted.findings[0].evidence] == ["harbour", "centre", "colour"]


def test_oxford_spelling_goes_with_british_words_and_clashes_only_with_ise():
    assert flagged("spelling-variant", "The colour was analysed, and the plan organized.\n") == []
    assert flagged("spelling-variant", "They organised it, organised it and then organized it.\n") == ["organized"]


def test_an_acronym_is_compared_with_itself_only():
    assert flagged("us-dots", "The U.N. met in the US. The U.N. left the US.\n") == []
    assert flagged("us-dots", "The U.S. met the US navy. The U.S. left.\n") == ["US"]


def test_a_repeated_paragraph_is_flagged_where_it_stands_again():
    text = "The port will open in June after all, the director said.\n\nShips are coming.\n\n"
    linted = lint("repeated-block", text + text)
    assert [finding.span.start for finding in linted.findings] == [len(text)]
    assert linted.findings[0].evidence[0].span.start == 0


def test_a_new_number_or_name_makes_another_sentence_of_it():
    told = "Workers at the Malvo smelter will strike over wages and shifts on Monday. "
    assert flagged("near-duplicate", told + "The workers at the smelter will strike over wages and shifts.\n") != []
    assert flagged("near-duplicate", told + "The 900 workers at the smelter will strike over wages and shifts.\n") == []


def test_ten_thousand_like_sentences_are_judged_all_the_same():
    source = " ".join(f"The {number}th ship of the line left the harbour in fog." for number in range(10_000))
    assert lint("near-duplicate", source).failures == ()


def test_a_worn_phrase_that_is_said_again_is_flagged_once_and_shown_everywhere():
    rule = {rule.name: rule for rule in packs.builtin()}["cliche"]
    source = "The mayor and the port will tie the knot. Nobody wants to tie the knot. They did tie the knot.\n"
    found = Linter([rule]).lint(readers.read("story.txt", source.encode())).findings
    assert [source[one.span.start : one.span.end] for one in found] == ["tie the knot"]
    assert len(found[0].evidence) == 2
