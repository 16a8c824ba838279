"""How hard an article is to read: counts of its own prose, reading grades, and all of textstat's metrics offline."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from math import ceil
from types import ModuleType

from newslint import late_re as re
from newslint.document import Document
from newslint.lang import en
from newslint.model import ServiceError
from newslint.reading.language import language
from newslint.reading.prose import prose
from newslint.reading.sentences import sentences
from newslint.record import NamedTuple
from newslint.typed import Any

_HYPHENS = re.compile(r"-(?:-+|(?<=\s-)|(?=\s))")
"""A row of hyphens, or one beside space."""

_DASHES = "–—/…"
_PARTING = "\0"
_QUOTE_MARK = re.compile(r"'(?!(?:[tsd]|ve|ll|re))")
_PUNCTUATION = re.compile(r"[^\w\s']")
_CURLED = "“”‘…£€"
_MARKS = {code: None for code in range(128) if not (chr(code).isalnum() or chr(code).isspace() or chr(code) in "_'")}
"""The same for plain text, once the signs are out of it that most articles have beside plain ones."""


class Counts(NamedTuple):
    """What the formulas are made of, over the story's own prose.

    A word is what stands between spaces and dashes (a hyphenated word is one); ``polysyllables`` are words
    of three syllables or more; ``characters`` are all but spaces, ``letters`` letters and figures only.
    """

    words: int
    sentences: int
    syllables: int
    polysyllables: int
    letters: int
    characters: int


def spoken(document: Document) -> list[str]:
    """The words of the story's own prose, without punctuation: those that are counted."""
    text = _QUOTE_MARK.sub("", document.derive(_run).replace(_PARTING, "\n"))
    for mark in _CURLED:
        text = text.replace(mark, "")
    return (text.translate(_MARKS) if text.isascii() else _PUNCTUATION.sub("", text)).split()


def word_count(document: Document) -> int:
    """How many words the story's own prose has: those that are counted, all but signs that stand alone and are rare.
    Every run wants the number, and no more of it than that."""
    return sum(map(_words_in, [document.blocks[block].text for block in document.derive(prose)]))


def _words_in(text: str) -> int:
    return len(_without_dashes(text).split())


def _without_dashes(text: str) -> str:
    """The text with space for what parts words and is no space."""
    for dash in _DASHES:
        text = text.replace(dash, " ")
    return _HYPHENS.sub(" ", text) if "-" in text else text


def counts(document: Document) -> Counts:
    """The counts of a document; all zero where it has no prose."""
    own = document.derive(spoken)
    text = "\n".join(own)
    syllables = list(map(en.syllables, text.lower().split("\n"))) if own else []
    # Of a word's characters, apostrophes and underscores alone are neither letters nor figures.
    letters = "".join(own)
    return Counts(
        words=len(syllables),
        sentences=len(document.derive(_prepared)),
        syllables=sum(syllables),
        polysyllables=sum(map((2).__lt__, syllables)),
        letters=len(letters) - letters.count("'") - letters.count("_"),
        characters=sum(len(sentence) - sentence.count(" ") for sentence in document.derive(_prepared)),
    )


def reading_ease(counted: Counts) -> float:
    """The Flesch reading ease, from about 100 (easy) down; 0 without words."""
    if not counted.words:
        return 0.0
    per_sentence, per_word = counted.words / counted.sentences, counted.syllables / counted.words
    return 206.835 - 1.015 * per_sentence - 84.6 * per_word


def kincaid_grade(counted: Counts) -> float:
    """The Flesch-Kincaid grade: the American school year that can read the text; 0 without words."""
    if not counted.words:
        return 0.0
    per_sentence, per_word = counted.words / counted.sentences, counted.syllables / counted.words
    return 0.39 * per_sentence + 11.8 * per_word - 15.59


def may_exceed(document: Document, grade: float) -> bool:
    """Whether the Flesch-Kincaid grade can be above ``grade`` by the vowels of the text, at most one of which is the
    heart of a syllable: what rules out nearly all articles in a tenth of the time that counting takes."""
    own = document.derive(spoken)
    parts = len(document.derive(_told))
    if not parts:
        return False
    # As bytes, of which a letter that is not plain has two: more is no harm here.
    left = " ".join(own).lower().encode("utf-8", "surrogatepass").translate(None, _ALL_BUT_VOWELS)
    without = len(own) - len(left.split())
    most = len(left) - left.count(b" ") + _SPELT_OUT * without + len(own) / _WORDS_A_SURPRISE
    return kincaid_grade(Counts(len(own), parts, ceil(most), 0, 0, 0)) > grade


_ALL_BUT_VOWELS = bytes(code for code in range(128) if chr(code) not in "aeiouy ")
_SPELT_OUT = 3
"""Syllables that a word without vowels has at most, such as BBC."""

_WORDS_A_SURPRISE = 10
"""Of so many words one at most has a syllable more than vowels, as "rhythm" has and "ABC"."""


def metrics(document: Document) -> dict[str, float]:
    """Every metric of textstat that is made for English, by textstat's names, over the story's own prose.

    Two decimals. ``sentences`` are ours, here and inside every formula; syllables too, so nothing is
    downloaded. ``reading_time`` is in seconds. A text of fewer than 100 words has figures as well, but they
    say little. For an article in another language only the plain counts are given. Raises ServiceError when
    the installed textstat is not one that newslint knows.
    """
    counted = document.derive(counts)
    plain = {"words": counted.words, "sentences": counted.sentences}
    if document.derive(language) != "en":
        return {**plain, "letter_count": counted.letters, "char_count": counted.characters}
    stat = _textstat()
    text = " ".join(document.derive(_prepared))
    found = {
        **plain,
        "flesch_reading_ease": round(reading_ease(counted), 2),
        "flesch_kincaid_grade": round(kincaid_grade(counted), 2),
        **{name: _number(getattr(stat, name)(text)) for name in _BY_TEXT},
        "text_standard": _number(stat.text_standard(text, float_output=True)),
    }
    for forget in _memories():
        forget()
    return found


_BY_TEXT = (
    "gunning_fog",
    "smog_index",
    "coleman_liau_index",
    "automated_readability_index",
    "dale_chall_readability_score",
    "linsear_write_formula",
    "spache_readability",
    "mcalpine_eflaw",
    "lix",
    "rix",
    "difficult_words",
    "lexicon_count",
    "sentence_count",
    "syllable_count",
    "monosyllabcount",
    "polysyllabcount",
    "miniword_count",
    "long_word_count",
    "char_count",
    "letter_count",
    "words_per_sentence",
    "avg_syllables_per_word",
    "avg_character_per_word",
    "avg_letter_per_word",
    "avg_sentence_per_word",
    "reading_time",
)


def _number(value: float) -> float:
    return value if isinstance(value, int) else round(float(value), 2)


def _prepared(document: Document) -> tuple[str, ...]:
    """The sentences of the prose, each with one full stop, at its end, so that no formula miscounts them."""
    return tuple(" ".join(one.split()) + "." for one in document.derive(_told))


def _told(document: Document) -> list[str]:
    """The sentences of the prose that say anything."""
    return [one for one in document.derive(_run).split(_PARTING) if any(map(str.isalnum, one))]


def _run(document: Document) -> str:
    """The sentences of the prose without stops and dashes, all at once, for that takes half the time: what parts them
    is no space, and stands in no article."""
    own = frozenset(document.derive(prose))
    text = _PARTING.join(
        document.blocks[sentence.block].text[sentence.start : sentence.end].replace(_PARTING, " ")
        for sentence in document.derive(sentences)
        if sentence.block in own
    )
    return _without_dashes(text.replace("’", "'").replace(".", "").replace("!", "").replace("?", ""))


# -- textstat ------------------------------------------------------------------------------------------------
# textstat counts syllables with nltk's CMU dictionary, which it downloads, and with pyphen. Both are replaced
# by our own counter through the names its one syllable function reads, and so is its sentence counter.


class _Phones:
    """Stands in for the CMU dictionary: a word's phones are as many vowels as we count syllables."""

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["1"] * en.syllables(word)]


@cache
def _textstat() -> Any:
    """A textstat object of our own that stays offline. Raises ServiceError when its inner parts have moved."""
    try:
        with _NoNltk():
            from textstat.backend.counts import _count_syllables
            from textstat.textstat import textstatistics
        _replace(_count_syllables, "get_cmudict", lambda lang: _Phones())
        _replace(_count_syllables, "get_pyphen", lambda lang: None)
        readers = [
            module
            for name, module in list(sys.modules.items())
            if name.startswith("textstat.backend.") and hasattr(module, "count_sentences")
        ]
        for module in readers:
            _replace(module, "count_sentences", _count_sentences)
        stat = textstatistics()
        probe = "Area. The area lies here."
        if (stat.sentence_count(probe), stat.syllable_count(probe)) != (2, en.syllables("area") * 2 + 3):
            raise AttributeError("its counters could not be replaced")
    except (ImportError, AttributeError) as error:
        version = ".".join(map(str, getattr(sys.modules.get("textstat"), "__version__", ("?",))))
        raise ServiceError(
            f"readability: textstat {version} is not one newslint knows ({error}); install textstat>=0.7.10,<0.8"
        ) from error
    return stat


@cache
def _memories() -> tuple[Callable[[], None], ...]:
    """What empties textstat's memories of texts: it keeps the words of the last 128, and no text comes twice."""
    kinds = tuple(f"textstat.backend.{kind}." for kind in ("counts", "metrics", "selections", "transformations"))
    modules = [module for name, module in sys.modules.items() if name.startswith(kinds)]
    made = {id(each): each for module in modules for each in vars(module).values() if hasattr(each, "cache_clear")}
    return tuple(each.cache_clear for each in made.values())


def _replace(module: ModuleType, name: str, value: Any) -> None:
    getattr(module, name)  # an AttributeError says that this is another textstat
    setattr(module, name, value)


def _count_sentences(text: str) -> int:
    return sum(1 for part in text.split(".") if part.strip())


class _NoNltk:
    """Keeps nltk, and numpy and scipy behind it, from being loaded while textstat is."""

    def __enter__(self) -> None:
        self.put = "nltk" not in sys.modules
        if self.put:
            sys.modules["nltk"] = ModuleType("nltk")

    def __exit__(self, *_: object) -> None:
        if self.put:
            sys.modules.pop("nltk", None)
