"""Word families, roots and spellings: which words count as one."""

from __future__ import annotations

import pytest

from newslint.lang import en, en_families
from newslint.lang import en_spelling as spelling
from newslint.lang.table import read_map

ONE_FAMILY = [
    "unfold unfolds unfolding unfolded",
    "negotiate negotiates negotiating negotiated",
    "say says saying said",
    "take takes took taken taking",
    "run ran running runs",
    "child children child's children’s",
    "crisis crises",
    "meet met meeting meetings",
    "die died dying dies",
    "lie lied lying",
    "plan planned planning plans",
    "hope hoped hoping",
    "agree agreed agreeing agrees",
    "panic panicked panicking",
    "focus focused focusing focuses",
    "finalise finalised finalises finalising finalize finalized",
    "colour colours color coloured",
    "travel travelled traveled travelling",
    "defence defences defense",
    "analyse analysed analyze analyzing",
    "bus buses busing",
    "country countries",
    "movie movies",
    "woman women",
    "policeman policemen",
    "happy happier happiest",
    "big bigger biggest",
    "be is are was were been being",
]

TWO_FAMILIES = [
    ("planed", "planned"),
    ("hoping", "hopping"),
    ("used", "us"),
    ("busing", "basing"),
    ("news", "new"),
    ("evening", "even"),
    ("means", "meant"),
    ("number", "numb"),
    ("need", "nee"),
    ("politics", "politic"),
    ("state", "station"),
    ("ceiling", "ceil"),
    ("physics", "physic"),
    ("meter", "meet"),
    ("rating", "rat"),
    ("staring", "starring"),
    ("bases", "bass"),
    ("this", "thi"),
]


@pytest.mark.parametrize("line", ONE_FAMILY)
def test_the_forms_of_one_word_are_one_family(line: str) -> None:
    assert len({en.family(word) for word in line.split()}) == 1


@pytest.mark.parametrize(("one", "other"), TWO_FAMILIES)
def test_words_that_only_look_alike_are_two_families(one: str, other: str) -> None:
    assert en.family(one) != en.family(other)


def test_the_key_is_the_base_form_in_american_spelling_whatever_the_case() -> None:
    assert en.family("Unfolding") == "unfold"
    assert en.family("ORGANISED") == "organize"
    assert en.family("Parliament’s") == "parliament"


@pytest.mark.parametrize(
    "word", ["", "a", "s", "ss", "ing", "'s", "ed", "’", "ﬁshing", "Ångström", "x" * 50_000, "1990s"]
)
def test_any_string_has_a_family_and_a_root(word: str) -> None:
    assert isinstance(en.family(word), str)
    assert isinstance(en.derived(word), str)


@pytest.mark.parametrize(
    "line",
    [
        "negotiate negotiation negotiations negotiator negotiating",
        "decide decision decisive",
        "evolve evolution",
        "revolution revolutionary revolutionise",
        "announce announcement",
        "invade invasion invader",
        "grow growth",
        "economy economic economist",
        "pay payment",
    ],
)
def test_nouns_and_verbs_of_one_root_share_their_looser_key(line: str) -> None:
    assert len({en.derived(word) for word in line.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("state", "statement"), ("content", "contain"), ("commit", "committee"), ("office", "official"), ("organ", "organism"),
     ("party", "part"), ("rose", "rosy"), ("bet", "better"), ("drive", "drift"), ("revolt", "revolution")],
)  # fmt: skip
def test_words_that_went_their_own_way_share_no_root(one: str, other: str) -> None:
    assert en.derived(one) != en.derived(other)


def test_words_of_one_root_begin_alike() -> None:
    assert [word for word, root in read_map("roots.txt").items() if word[:2] != root[:2]] == []


def test_a_word_without_relatives_is_its_own_root() -> None:
    assert en.derived("Kyiv") == en.family("Kyiv") == "kyiv"


def test_spelling_pairs_know_both_sides_and_all_their_forms() -> None:
    pairs = en.spelling_pairs()
    for american, british in [
        ("finalize", "finalise"), ("finalizing", "finalising"), ("organization", "organisation"), ("color", "colour"),
        ("neighbors", "neighbours"), ("center", "centre"), ("traveled", "travelled"), ("defense", "defence"),
        ("analyzed", "analysed"), ("catalog", "catalogue"), ("pediatric", "paediatric"), ("kilometers", "kilometres"),
        ("judgment", "judgement"), ("skeptical", "sceptical"), ("gray", "grey"), ("fulfill", "fulfil"),
    ]:  # fmt: skip
        assert pairs[american] == ("us", american)
        assert pairs[british] == ("uk", american)
    assert len(pairs) > 4000


@pytest.mark.parametrize(
    "word",
    ["programme", "program", "licence", "license", "practise", "practice", "metre", "meter", "tyre", "tire", "cheque",
     "check", "storey", "story", "draught", "draft", "kerb", "curb", "disc", "disk", "analyses", "advise", "surprise",
     "exercise", "size", "prize", "four", "hour", "tour", "her", "here", "promise", "rise", "wise"],
)  # fmt: skip
def test_words_that_prove_no_side_are_no_spelling_pair(word: str) -> None:
    assert word not in en.spelling_pairs()


def test_no_word_is_both_american_and_british() -> None:
    american = set(spelling.american().values())
    assert american.isdisjoint(spelling.american())
    assert all(side == ("us" if word == key else "uk") for word, (side, key) in en.spelling_pairs().items())


def test_common_words_are_told_from_names() -> None:
    for word in [
        "talks",
        "Talks",
        "Unfolds",
        "bill",
        "Organised",
        "colour",
        "well-known",
        "Don't",
        "They’re",
        "minister's",
    ]:
        assert en.is_common(word), word
    for word in ["Kyiv", "Nordhavn", "Shoigu", "Smith-Jones", "", "-", "42", "ÉLYSÉE", "zzyzx"]:
        assert not en.is_common(word), word


def test_common_words_that_are_names_too_are_marked() -> None:
    assert all(en.may_be_name(word) for word in ["Bill", "mark", "China", "may"])
    assert not any(en.may_be_name(word) for word in ["talks", "minister", "Kyiv"])


def test_frequent_words_have_lower_levels_than_rare_ones() -> None:
    assert 0 < en.level("the") < en.level("consternation") < en.level("gloaming")
    assert en.level("zzyzx") == 0


def test_every_word_of_the_table_is_found_in_place() -> None:
    from newslint.lang.table import SortedTable, read_map

    table, whole = SortedTable("words.txt"), read_map("words.txt")
    some = list(whole)[:: len(whole) // 997]
    assert {word: table.get(word) for word in some} == {word: whole[word] for word in some}
    first, last = min(whole), max(whole)
    assert (table.get(first), table.get(last)) == (whole[first], whole[last])
    assert table.get("") is table.get("zzzzzz") is table.get("aaaa") is None


@pytest.mark.parametrize("name", ["families.txt", "roots.txt", "syllables.txt"])
def test_a_table_answers_the_same_in_place_and_read_whole(name) -> None:
    from newslint.lang.table import lookup, read_map

    table, whole = lookup(name), read_map(name)
    assert {word: table.get(word) for word in whole} == whole
    assert len(whole) > 2_000  # so that the last ones were looked up in the whole table
    assert (lookup(name).get("zzyzx"), table.get("zzyzx", 3), lookup(name).get("zzyzx", 3)) == (None, 3, 3)


def test_the_family_table_holds_only_what_spelling_gets_wrong() -> None:
    from newslint.lang.table import read_map

    for word, base in read_map("families.txt").items():
        assert en_families.strip(word) != base


def test_the_family_table_is_what_its_maker_makes() -> None:
    pytest.importorskip("lemminflect")
    from newslint.lang import _tables

    assert (_tables.DATA / "families.txt").read_text("ascii") == _tables.families_table(_tables.read_words())
