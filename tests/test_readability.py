"""Reading grades and metrics: ours equal textstat's, and nothing ever leaves the machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from articles import article

from newslint import readability
from newslint.document import Document
from newslint.model import ServiceError
from newslint.readability import counts, kincaid_grade, metrics, reading_ease

STORY = (
    ("headline", "Board to vote on pier"),
    "The harbour board will vote on the pier on Tuesday, Mr. Hale said at 9 a.m. The pier cost $3.5 million in 1987.",
    "“We don’t know what it’ll cost,” he said. “Nobody does. Ask the engineers!” A well-known firm from the U.S. has "
    "offered to do the work—at its own risk. Is that legal? The ministry is looking into the matter.",
    ("list-item", "A decision is expected by Friday"),
)

KNOWN = (
    "words sentences flesch_reading_ease flesch_kincaid_grade gunning_fog smog_index coleman_liau_index "
    "automated_readability_index dale_chall_readability_score linsear_write_formula spache_readability mcalpine_eflaw "
    "text_standard difficult_words lexicon_count sentence_count syllable_count reading_time char_count letter_count "
    "polysyllabcount monosyllabcount avg_syllables_per_word words_per_sentence"
).split()


def story() -> Document:
    return article(*STORY)


def test_the_story_is_counted_in_words_and_sentences_without_its_headline() -> None:
    counted = story().derive(counts)
    assert (counted.words, counted.sentences) == (68, 9)
    assert counted.polysyllables < counted.words < counted.syllables < counted.letters < counted.characters


def test_the_grade_follows_its_formula() -> None:
    made = readability.Counts(100, 5, 150, 10, 450, 470)
    assert kincaid_grade(made) == pytest.approx(0.39 * 20 + 11.8 * 1.5 - 15.59)
    assert reading_ease(made) == pytest.approx(206.835 - 1.015 * 20 - 84.6 * 1.5)


def test_our_formulas_give_what_textstat_gives_on_the_same_text() -> None:
    document = story()
    counted, figures = document.derive(counts), metrics(document)
    stat = readability._textstat()
    text = " ".join(document.derive(readability._prepared))
    assert stat.flesch_kincaid_grade(text) == pytest.approx(kincaid_grade(counted))
    assert stat.flesch_reading_ease(text) == pytest.approx(reading_ease(counted))
    assert figures["lexicon_count"] == figures["words"] == counted.words
    assert figures["sentence_count"] == figures["sentences"] == counted.sentences
    assert figures["syllable_count"] == counted.syllables
    assert figures["polysyllabcount"] == counted.polysyllables
    assert (figures["letter_count"], figures["char_count"]) == (counted.letters, counted.characters)


def test_every_metric_that_users_know_is_there_and_is_a_plain_number() -> None:
    figures = metrics(story())
    assert set(KNOWN) <= set(figures)
    assert json.loads(json.dumps(figures, allow_nan=False)) == figures
    assert figures == metrics(story())


@pytest.mark.parametrize("text", ["", "1 2 3.", "?!", "Rain.", "’’ -- …", "ﬁ İ " * 50, "a" * 100_000])
def test_odd_texts_have_figures_too(text: str) -> None:
    assert all(isinstance(value, int | float) for value in metrics(article(text)).values())


@pytest.mark.parametrize(
    "text",
    [
        "Environmental organisations immediately criticised accompanying recommendations.",
        "The BBC said on Monday that a rhythm was heard at the harbour by all who came early, ADHD or not, in 1945.",
        "The café’s owner said naïve guests ate crêpes. " * 9,
        "42 7 1945. " * 40,
    ],
)
def test_an_article_is_not_ruled_out_by_its_vowels_where_its_grade_is_over_the_limit(text: str) -> None:
    document = article(text)
    grade = kincaid_grade(document.derive(counts))
    assert readability.may_exceed(document, grade - 0.01)
    assert not readability.may_exceed(document, 2 * abs(grade) + 30)


def test_harder_prose_has_a_higher_grade() -> None:
    easy = article("The dog ran. The cat sat. We saw them play. It was fun. " * 5)
    hard = article("Notwithstanding the considerable institutional opposition to it, all of the administration's extraordinarily "
                   "complicated constitutional interpretation of the law had ultimately necessitated an intervention by parliament. " * 3)  # fmt: skip
    assert kincaid_grade(easy.derive(counts)) < 3
    assert kincaid_grade(hard.derive(counts)) > 15
    assert metrics(easy)["dale_chall_readability_score"] < metrics(hard)["dale_chall_readability_score"]


def test_another_language_gets_plain_counts_only() -> None:
    figures = metrics(
        article("Der Rat hat am Montag beschlossen, die alte Brücke über den Fluss nicht zu sperren. " * 3)
    )
    assert figures["sentences"] == 3
    assert "flesch_kincaid_grade" not in figures


OFFLINE = """
import socket, sys
def refuse(*args, **kwargs): raise AssertionError("the network was touched")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
sys.path.insert(0, "tests")
from articles import article
from newslint.readability import counts, kincaid_grade, metrics
document = article("The board will vote on Tuesday, the mayor said. Nobody knows what the pier will cost.")
kincaid_grade(document.derive(counts))
assert "textstat" not in sys.modules, "a grade alone must not load textstat"
print(len(metrics(document)))
print(sorted({"nltk", "numpy", "scipy"} & set(sys.modules)))
"""


def test_nothing_is_downloaded_and_no_data_of_nltk_is_read(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    env = {**os.environ, "HOME": str(home), "NLTK_DATA": "", "USERPROFILE": str(home)}
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", OFFLINE], env=env, cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [str(len(metrics(story()))), "[]"]
    assert list(home.iterdir()) == []


def test_a_textstat_whose_inner_parts_have_moved_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    readability._textstat()
    from textstat.backend.counts import _count_syllables

    monkeypatch.delattr(_count_syllables, "get_pyphen")
    readability._textstat.cache_clear()
    try:
        with pytest.raises(
            ServiceError, match=r"readability: textstat [\d.]+ is not one newslint knows .*textstat>=0\.7\.10"
        ):
            metrics(story())
    finally:
        monkeypatch.undo()
        readability._textstat.cache_clear()
        metrics(story())
