"""What patterns cannot match without: found in their source, and never missing where one of them matches."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newslint import packs
from newslint.checks import consistency, pattern
from newslint.checks._literals import folded, needed
from newslint.checks._patterns import Occurring, compiled
from newslint.model import NewslintError


@pytest.mark.parametrize(
    ("expression", "branches"),
    [
        (r"\bgone wrong\s*$", [[("gone wrong",)]]),
        ("colou?r", [[("colo",), ("r",)]]),
        ("(?:ab|cd)+ef", [[("ab", "cd"), ("ef",)]]),
        ("(?:ab)?cd", [[("cd",)]]),
        ("x{0,3}y|z{2}", [[("y",)], [("z",)]]),
        (r"\$\d{1,2} million", [[(" million",), ("$",), tuple("0123456789")]]),
        ("[Pp]lease RSVP", [[("lease RSVP",), ("P", "p")]]),
        (r"[^\w$]+", [[]]),
        ("sign|", [[("sign",)], []]),
    ],
)
def test_the_literals_of_an_expression_are_what_each_alternative_needs(expression, branches):
    assert [sorted(branch) for branch in needed(expression, True).branches] == [sorted(branch) for branch in branches]


def test_where_case_does_not_count_literals_are_looked_for_folded():
    assert not needed("KISS", False).missing("a kiſs", folded("a kiſs"))
    assert needed("KISS", True).missing("a kiss", folded("a kiss"))
    assert not needed("(?-i:NOTE)|memo", False).missing("MEMO", folded("MEMO"))


RULES = [packs.bind(rule) for rule in packs.builtin()]
SEARCHED = [
    *pattern.searched([rule for rule in RULES if rule.check == "pattern"]),
    *consistency.searched([rule for rule in RULES if rule.check == "consistency"]),
]
TEXTS = [example.text for rule in RULES for example in (*rule.bad, *rule.good)]


def test_no_built_in_pattern_matches_where_its_literals_are_missing():
    matches = 0
    for text in TEXTS:
        low = folded(text)
        for one in SEARCHED:
            if compiled(*one).search(text):
                matches += 1
                assert not needed(*one).missing(text, low), (one, text)
    assert matches > 100


@example("1?1(?)?", "", False)
@given(st.text("abAB1$k K(|)[]?*+.^{}2,", max_size=12), st.text("abAB1$kK K2ſ", max_size=12), st.booleans())
def test_no_pattern_of_anybody_matches_where_its_literals_are_missing(expression, text, cased):
    try:
        found = compiled(expression, cased).search(text)
    except NewslintError:  # no valid expression
        return
    assert found is None or not needed(expression, cased).missing(text, folded(text))


def test_the_patterns_that_occur_are_the_same_one_by_one_and_joined():
    occurring = Occurring(SEARCHED)
    first = [list(occurring.of(text)) for text in TEXTS[:60]]
    for text in TEXTS[60:400]:
        occurring.of(text)
    assert [list(occurring.of(text)) for text in TEXTS[:60]] == first
    assert any(first)
