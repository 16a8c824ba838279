"""Word families: one key for all inflected forms of an English word."""

from __future__ import annotations

_VOWELS = frozenset("aeiouy")
_MEMO: dict[str, str] = {}
_MEMO_LIMIT = 20_000

_IRREGULAR = {
    form: forms[0]
    for forms in map(
        str.split,
        """
say said|take took taken|child children|run ran|man men|woman women|go went gone goes|make made|see saw seen|come came
get got gotten|give gave given|know knew known|think thought|find found|tell told|become became|leave left|feel felt
bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|let letting|mean meant
meet met|pay paid|sit sat|speak spoke spoken|lead led|grow grew grown|lose lost|fall fell fallen|send sent|build built
understand understood|draw drew drawn|break broke broken|spend spent|rise rose risen|drive drove driven|buy bought
wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won|sell sold|teach taught
fight fought|strike struck|shoot shot|steal stole stolen|swear swore sworn|fly flew flown|eat ate eaten|hide hid hidden
shake shook shaken|forget forgot forgotten|freeze froze frozen|withdraw withdrew withdrawn|sink sank sunk|flee fled
crisis crises|analysis analyses|person persons|life lives|wife wives|knife knives|leaf leaves|half halves
die dies died dying|lie lied lying|tie ties tied tying|be am is are was were been being|have has had having
do does did done doing
""".replace("\n", "|")
        .strip("|")
        .split("|"),
    )
    for form in forms
}


def family(word: str) -> str:
    """The key of a word's family: equal for 'unfold', 'unfolds', 'unfolded' and 'unfolding'.

    Case and a possessive do not count. The key is the base form wherever the tables know it.
    """
    key = _MEMO.get(word)
    if key is None:
        if len(_MEMO) >= _MEMO_LIMIT:
            _MEMO.clear()
        key = _MEMO[word] = _family(word.lower().replace("’", "'").removesuffix("'s").removesuffix("'"))
    return key


def _family(word: str) -> str:
    return _IRREGULAR.get(word) or strip(word)


def strip(word: str) -> str:
    """The base form that regular spelling suggests for a lower-case word."""
    if len(word) < 4 or not word.isalpha():
        return word
    if word.endswith("s"):
        return _singular(word)
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("ed") and not _VOWELS.isdisjoint(word[:-2]) and word[-3] != "e":
        return _restore(word[:-2])
    if word.endswith("ing") and len(word) > 4 and not _VOWELS.isdisjoint(word[:-3]):
        return _restore(word[:-3])
    return word


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith(("ss", "us", "is")):
        return word
    return word[:-1]


def _restore(stem: str) -> str:
    """The verb whose '-ed' or '-ing' was cut off: 'plann' is plan, 'hop' hope, 'creat' create."""
    last = stem[-1]
    if len(stem) > 2 and last == stem[-2] and last not in "aeioulsfz":
        return stem[:-1]
    if last in "uvcz" or stem.endswith(
        ("at", "bl", "pl", "gl", "dl", "tl", "rs", "ns", "rg", "ng", "dg", "is", "as", "os", "us")
    ):
        return stem if stem.endswith("ng") or stem[-3:-1] in {"ea", "oa", "ee", "oo", "ou"} else stem + "e"
    if len(stem) > 1 and last not in "aeiouwxy" and stem[-2] in _VOWELS:
        short = not any(char in _VOWELS for char in stem[:-2])
        if short and len(stem) <= 4:
            return stem + "e"
        if stem.endswith(("ir", "ur", "ut", "id", "in")) and stem[-3:-2] not in _VOWELS and len(stem) < 6:
            return stem + "e"
    return stem
