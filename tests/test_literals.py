"""What patterns cannot match without: found in their source, and never missing where one of them matches."""

from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newslint import packs
from newslint.checks import consistency, pattern
from newslint.checks._literals import needed
from newslint.checks._patterns import Occurring, compiled, loosened
from newslint.document import Block, Document
from newslint.model import NewslintError


def needs(expression: str, cased: bool = True) -> list[list[str]]:
    """What each alternative needs, the rarest first: words as they are, beginnings with a dash, parts in brackets."""
    return [
        [
            " ".join([*need.words, *(f"{head}-" for head in need.heads), *(f"[{part}]" for part in need.parts)])
            for need in branch
        ]
        for branch in needed(expression, cased).branches
    ]


@pytest.mark.parametrize(
    ("expression", "branches"),
    [
        (r"\bgone wrong\b", [["[gone wrong]", "wrong", "gone"]]),
        (r"\bflout(?:ed|s)\b", [["flouted flouts"]]),
        (r"\bflout\w* \bit\b", [["flou-", "it"]]),
        (
            r"\b(?:annual|yearly) [^.]{3,90} (?:per annum|a year)\b",
            [["annual yearly", "annum year", "a per", "[ a year] [ per annum]"]],
        ),
        (r"(?:ab|cd)+ef", [["[ab] [cd]", "[abef] [cdef]"]]),
        (r"\b[Pp]lease RSVP\b", [["[Please RSVP] [please RSVP]", "RSVP", "Please please"]]),
        (r"\$\d{1,2} million\b", [["million", "[$]", "#"]]),
        (r"x{4}|z[a-z]*!", [["[xxxx]"], ["[!]", "[z]"]]),
        (r"[^\w$]+", [[]]),
        ("sign|", [["[sign]"], []]),
    ],
)
def test_an_expression_needs_what_each_of_its_alternatives_has(expression, branches):
    assert [sorted(branch) for branch in needs(expression)] == [sorted(branch) for branch in branches]


def test_where_case_does_not_count_words_are_looked_for_in_small_letters():
    assert needs(r"\bKISS\b", cased=False) == [["kiss"]]
    assert needs(r"\bKISS\b") == [["KISS"]]
    assert needs(r"(?-i:\bNOTE\b)|\bmemo\b", cased=False) == [["note"], ["memo"]]


RULES = [packs.bind(rule) for rule in packs.builtin()]
SEARCHED = [
    (expression, cased)
    for check in (pattern, consistency)
    for *_, expression, cased in check.listed([rule for rule in RULES if check.__name__.endswith(rule.check)])
]
TEXTS = [example.text for rule in RULES for example in (*rule.bad, *rule.good)]


def occurring(patterns: Sequence[tuple[str, bool]]) -> Occurring:
    listed = [(0, "", str(at), *one) for at, one in enumerate(patterns)]
    return Occurring("none", RULES[:1], lambda _: listed, lambda _: {"paragraph"})


def among(patterns: Occurring, text: str) -> list[int]:
    found = patterns.likely(Document("a.txt", text, "text", (Block("paragraph", text, ()),)))
    return [int(one.name) for one in found.get(0, [])]


def likely(patterns: Sequence[tuple[str, bool]], text: str, articles: int = 1) -> list[int]:
    every = occurring(patterns)
    for _ in range(articles - 1):
        among(every, "The quay is shut.")
    return among(every, text)


def test_every_built_in_pattern_that_matches_is_likely():
    matches = 0
    every, alone = occurring(SEARCHED), [compiled(*one) for one in SEARCHED]
    for text in TEXTS:
        found = among(every, text)
        matching = [at for at, one in enumerate(alone) if one.search(text)]
        assert set(matching) <= set(found), text
        matches += len(matching)
    assert matches > 100


@example("1?1(?)?", "", False)
@example("[é]s", "és", False)
@example("(?:ſ|k)b", "KB", False)
@given(st.text("abAB1$k K(|)[]?*+.^{}2,\\bd", max_size=12), st.text("abAB1$kK K2ſé'_d", max_size=12), st.booleans())
def test_every_pattern_of_anybody_that_matches_is_likely(expression, text, cased):
    try:
        found = compiled(expression, cased).search(text)
    except NewslintError:  # no valid expression
        return
    if found is not None:
        assert likely([(expression, cased)], text) == [0]
        assert likely([(expression, cased)], text, articles=20) == [0]


def test_a_looser_pattern_occurs_wherever_a_built_in_one_does():
    looser = [(one, cased, loose) for one, cased in SEARCHED if (loose := loosened(one))]
    assert len(looser) > 50
    for one, cased, loose in looser:
        for text in TEXTS:
            if compiled(one, cased).search(text):
                assert compiled(loose, cased).search(text), (loose, text)


@pytest.mark.parametrize("pattern", [r"a\{3,90}", "[{3,90}]a", "a{3,9}", "plain"])
def test_where_a_pattern_says_nothing_of_letters_or_large_counts_none_is_looser(pattern):
    assert not loosened(pattern)
