"""Which English words are common, and which of them are names as well."""

from __future__ import annotations

from functools import cache
from sys import intern

from newslint import late_re as re
from newslint.lang.memory import remembered
from newslint.lang.table import InPlace, in_place

_CONTRACTION = re.compile(r"(?:n['’]t|['’](?:ll|re|ve|d|m))$", re.IGNORECASE)


def level(word: str) -> int:
    """How rare a word is: 10 (the thousand or so most frequent), 20, 35, 40, 50, 55, 60; 0 if it is not listed.

    The levels are SCOWL's: up to 35 a small dictionary, up to 60 a large one. Both American and British
    spellings are listed, with inflected forms. Case and a possessive do not count.
    """
    return int(_entry(word).rstrip("*") or 0)


def is_common(word: str) -> bool:
    """Whether a word is in a large dictionary in lower case: 'Bill' and 'Mark' are, 'Cruz' is not.

    For telling names from words where every word has a capital. A hyphenated word is common if its parts are,
    a contraction always.
    """
    if ("'" in word or "’" in word) and _CONTRACTION.search(word):
        return True
    return all(map(_entry, word.split("-"))) if "-" in word else bool(_entry(word))


def may_be_name(word: str) -> bool:
    """Whether a common word is a name too, as 'bill', 'mark', 'china' and 'may' are."""
    return _entry(word).endswith("*")


@remembered(5_400)
def _entry(word: str) -> str:
    """The word's level as the table has it, empty for a word that is not listed."""
    low = word.lower()
    if not low.isalpha():
        low = low.replace("’", "'").removesuffix("'s").removesuffix("'")
    return intern(_words().get(low) or "")


@cache
def _words() -> InPlace:
    return in_place("words.txt")
