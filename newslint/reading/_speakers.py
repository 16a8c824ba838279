"""Who speaks a quotation, where the words next to it say so."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.lang import en
from newslint.lang.classes import families

_WINDOW = 160
"""Characters looked at on either side."""

_NEAR = 12
"""Words between a verb of saying and the quotation it governs, at most."""

_STOP = re.compile(r"[.!?…]['\"’”)]*\s|[;“”\"]")
_DASH = re.compile(r"\s*[—–-]\s+")
_HALT = re.compile(r"[.;:!?“\"]")
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?|,|[—–]|\(|\)")
_PRONOUNS = frozenset({"he", "she", "they", "i", "we", "it"})
_NOT_SPEAKERS = frozenset(
    "that which what there this who whom whose it's and but or if when while as so then not to".split()
)
_CUT = frozenset(
    "after as at before because by during for in on over that to via when while with who which during including and "
    "but reporters".split()
)
"""Words that end the name of a speaker that follows the verb: "said Ute Lanz on Monday"."""

_MORE = frozenset(
    "add agree answer begin continue go joke laugh muse put quip read respond shout sigh snap sing".split()
)
_NOT_SAYING = frozenset("show find expect believe think show indicate call".split())
_TITLES = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|St|Jr|Sr|[A-Z])\.\Z")


class Place(NamedTuple):
    """A quotation in its block's text, and how far its surroundings reach on either side."""

    text: str
    start: int
    end: int
    floor: int
    ceiling: int


def speaker(place: Place) -> tuple[int, int] | None:
    """Where the speaker of a quotation is named, or None.

    Seen are "Lanz said: “…”", "“…,” said Ute Lanz, the director", "“…,” the director told reporters",
    "“…” — Ute Lanz", "according to Lanz, “…”" and a quotation late in the sentence that reports it.
    """
    left = _before(place)
    if left is not None and place.text[max(0, place.start - 4) : place.start].rstrip().endswith((":", ",")):
        return left
    return _after(place) or left


def _saying(word: str) -> bool:
    if not word.islower():
        return False
    base = en.family(word)
    return (base in families("say") and base not in _NOT_SAYING) or base in _MORE


def _before(place: Place) -> tuple[int, int] | None:
    text = place.text
    low = max(place.floor, place.start - _WINDOW)
    for stop in _STOP.finditer(text, low, place.start):
        if not _TITLES.search(text, max(low, stop.start() - 5), stop.start() + 1):
            low = stop.end()
    words = [(found.start(), found.end()) for found in _WORD.finditer(text, low, place.start)]
    for back in range(1, min(_NEAR, len(words)) + 1):
        at = len(words) - back
        word = text[words[at][0] : words[at][1]]
        if _saying(word):
            return _subject(text, words[:at])
        if word.lower() == "according" and at + 2 < len(words) and text[words[at + 1][0] : words[at + 1][1]] == "to":
            return _phrase(text, words[at + 2 :])
    return None


def _subject(text: str, words: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The noun phrase that ends right before a verb of saying."""
    end = len(words)
    while end and text[words[end - 1][0] : words[end - 1][1]] in {"has", "had", "have", "also", "then", "later", "who"}:
        end -= 1
    if end and text[words[end - 1][0]] == ",":
        # An apposition: "Ute Lanz, the director, said".
        inner = next((at for at in range(end - 2, -1, -1) if text[words[at][0]] == ","), None)
        if inner is None or end - inner > 14:
            return None
        end = inner
    first = end
    while first and end - first < 8:
        word = text[words[first - 1][0] : words[first - 1][1]]
        if word in {",", "(", ")", "—", "–"} or word.lower() in _NOT_SPEAKERS:
            break
        first -= 1
        if word.lower() in _PRONOUNS:
            break
    while first < end and not _begins(text, words[first]):
        first += 1
    return (words[first][0], words[end - 1][1]) if first < end else None


def _begins(text: str, word: tuple[int, int]) -> bool:
    own = text[word[0] : word[1]]
    return own[0].isupper() or own in _PRONOUNS or own in {"the", "a", "an", "his", "her", "their", "one", "another"}


def _after(place: Place) -> tuple[int, int] | None:
    text = place.text
    if text[place.end - 2 : place.end - 1] == "." or text[place.end : place.end + 1] in {".", "!", "?", ";", ":"}:
        dash = _DASH.match(text, place.end)
        return _phrase(text, _following(text, dash.end(), place.ceiling)) if dash else None
    words = _following(text, place.end, place.ceiling)
    if words and text[words[0][0]] in ",—–":
        words = words[1:]
    for at, (start, end) in enumerate(words[:_NEAR]):
        word = text[start:end]
        if at == 0 and word.lower() in _NOT_SPEAKERS | _CUT:
            return None
        if word == "according" and at == 0 and len(words) > 2:
            return _phrase(text, words[2:])
        if _saying(word):
            return _phrase(text, words[1:]) if at == 0 else _phrase(text, words[:at])
    return None


def _following(text: str, start: int, ceiling: int) -> list[tuple[int, int]]:
    """The words after a quotation, up to the end of the sentence."""
    end = min(ceiling, start + _WINDOW)
    for halt in _HALT.finditer(text, start, end):
        if text[halt.start()] != "." or (
            not _TITLES.search(text, max(start, halt.start() - 5), halt.end())
            and text[halt.end() : halt.end() + 1] in {"", " ", "\n"}
        ):
            end = halt.start()
            break
    return [(found.start(), found.end()) for found in _WORD.finditer(text, start, end)]


def _phrase(text: str, words: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The noun phrase that begins here: a name, a pronoun or a noun with its article."""
    count = 0
    for start, end in words[:8]:
        word = text[start:end]
        if word in {",", "(", ")", "—", "–"} or (word in _CUT and count):
            break
        count += 1
        if word.lower() in _PRONOUNS:
            break
    if not count or not _begins(text, words[0]):
        return None
    return words[0][0], words[count - 1][1]
