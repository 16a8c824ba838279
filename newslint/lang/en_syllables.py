"""Syllables of English words: a vowel-group estimate, corrected by a table of the words it gets wrong."""

from __future__ import annotations

from functools import cache

from newslint import late_re as re
from newslint.lang.memory import remembered
from newslint.lang.table import InPlace, in_place

_SILENT = re.compile(
    r"(?<=[^aeiouylr])e$|(?<=[aeiouylr][lr])e$|(?<=[gq])ues?$"  # hope, whole; not apple, league
    r"|(?<=[^td])ed$(?<![aeiouy]ed)(?<![^aeiouylr]led)|(?<=[^aeiouycgjszx])es$(?<![cst]hes)(?<![^aeiouylr]les)"
    r"|(?<=[^aeiouy])e(?=(?:ly|ment|ments|ful|fully|less|ness|lessly|some|maker|where)$)(?<![^aeiouylr]le)"
    r"|(?<=ic)a(?=lly$)"
)
_GROUP = re.compile(r"[aeiouy]+")
_SPLIT = re.compile(
    r"(?<![cstgx])i(?:a|o)|(?<=[aeiou]s)ia|(?<=[aeiouy])[iy]?ing|ier$|iers$|iest$|ie(?=t|n[ct])|iu|eo(?!u)"
    r"|(?<![qg])ua(?!r)|(?<![qg])ue[lnt]|(?<!q)ui(?=t[iy])|sms?$|thms?$|creat(?!u)|react|(?<=[bcdfgkptz])ling$|uou|eous$(?<!geous)|oe[mt]|yo(?=[nr])"
    r"|(?<=ti)a(?=t)|ea[lnt](?=[ei]|$)(?<=[ri]ea[lnt])"
)


_LONGEST_END = 8
"""Letters from a silent one to the end of its word, at most."""

_SILENT_ENDS = ("e", "es", "ed", "ly", "ful", "ment", "ments", "less", "ness", "maker")
"""How the words end that may have one."""

_UNVOWELLED = ("sm", "sms", "thm", "thms", "ling")
"""How words end that have a syllable more than vowels, and no two vowels side by side."""


def estimate(word: str) -> int:
    """The syllables of a lower-case word by its vowel groups, at least one."""
    groups = _GROUP.findall(word)
    # A silent vowel is a group of its own.
    count = len(groups)
    if word.endswith(_SILENT_ENDS):
        count -= len(_SILENT.findall(word, max(0, len(word) - _LONGEST_END)))
    if len("".join(groups)) > len(groups) or word.endswith(_UNVOWELLED):
        count += len(_SPLIT.findall(word))
    return count or 1


@remembered(5_400)
def syllables(word: str) -> int:
    """How many syllables a word has when spoken, at least one; figures and signs count as one."""
    low = word.lower().replace("’", "'").removesuffix("'s").replace("'", "")
    return int(_known().get(low) or 0) or estimate(low)


@cache
def _known() -> InPlace:
    return in_place("syllables.txt")
