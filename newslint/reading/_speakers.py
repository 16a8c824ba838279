"""Who speaks a quotation, where the words next to it say so."""

from __future__ import annotations

from newslint import late_re as re
from newslint.lang import en
from newslint.lang.classes import families
from newslint.record import NamedTuple

_WINDOW = 160
"""Characters looked at on either side."""

_NEAR = 12
"""Words between a verb of saying and the quotation it governs, at most."""

_STOP = re.compile(r"[.!?…]['\"’”)]*\s|[;“”\"]")
_CLOSERS = "\"'“”’» "
_DASH = re.compile(r"\s*[—–-]\s+")
_HALT = re.compile(r"[.;:!?“\"]")
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?|,|[—–]|\(|\)")
_PRONOUNS = frozenset({"he", "she", "they", "i", "we", "it"})
_NOT_SPEAKERS = frozenset(
    "that which what there this who whom whose it's and but or if when while as so then not to".split()
)
_CUT = frozenset(
    "after as at before because by during in on over that to via when while with who which including and but".split()
)
"""Words that end the name of a speaker that follows the verb: "said Ute Lanz on Monday"."""

_MORE = frozenset(
    "add agree answer ask begin continue go joke laugh muse put quip read respond retort shout sigh snap sing".split()
)
_NO_SUBJECT = frozenset(
    "the a an this that his her its their our my your be been is was were are being of no any to not".split()
)
_PLURAL = frozenset({"they", "we", "i", "you", "who", "people", "police"})
_DETERMINERS = frozenset("the a an his her its their our my one another this that some two three both".split())
_ASIDE = frozenset("has had have also then later who once does did never always already now again".split())
_BREAKS = frozenset({",", "(", ")", "—", "–"})
_OF = frozenset({"of", "for", "from", "at", "with"})
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


def _saying(word: str, before: str) -> bool:
    """Whether a word is a verb of saying. ``before`` is the one before it: no subject of a noun or a passive."""
    if not word.islower() or before in _NO_SUBJECT:
        return False
    base = en.family(word)
    if (base not in families("say") or base in _NOT_SAYING) and base not in _MORE:
        return False
    return word != base or word == "put" or before in _PLURAL or (before.endswith("s") and len(before) > 3)


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
        if _saying(word, text[words[at - 1][0] : words[at - 1][1]] if at else ""):
            return _subject(text, words[:at])
        if word.lower() == "according" and at + 2 < len(words) and text[words[at + 1][0] : words[at + 1][1]] == "to":
            return _phrase(text, words[at + 2 :])
    return None


def _subject(text: str, words: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The noun phrase that ends right before a verb of saying."""
    end = len(words)
    while end and _is_aside(text[words[end - 1][0] : words[end - 1][1]]):
        end -= 1
    if end and text[words[end - 1][0]] == ",":
        # An apposition: "Ute Lanz, the director, said".
        inner = next((at for at in range(end - 2, -1, -1) if text[words[at][0]] == ","), None)
        if inner is None or end - inner > 14:
            return None
        end = inner
    first = end
    while first and end - first < 10:
        word = text[words[first - 1][0] : words[first - 1][1]]
        low = word.lower()
        if word in _BREAKS or low in _NOT_SPEAKERS or (low in _CUT and low not in _OF):
            break
        first -= 1
        if low in _PRONOUNS:
            break
        if low in _DETERMINERS and (not first or text[words[first - 1][0] : words[first - 1][1]] not in _OF):
            break
    while first < end and not _begins(text, words[first]):
        first += 1
    return _unless_function(text, words[first:end])


def _is_aside(word: str) -> bool:
    """Whether a word between subject and verb belongs to neither: "Lanz has also repeatedly said"."""
    return word in _ASIDE or (word.endswith("ly") and word.islower() and word != "family")


def _unless_function(text: str, words: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The stretch of a noun phrase, or None where it has no noun or pronoun."""
    own = [text[start:end].lower() for start, end in words]
    if all(word in en.STOPWORDS and word not in _PRONOUNS for word in own):
        return None
    return words[0][0], words[-1][1]


def _begins(text: str, word: tuple[int, int]) -> bool:
    own = text[word[0] : word[1]]
    return own[0].isupper() or own in _PRONOUNS or own in {"the", "a", "an", "his", "her", "their", "one", "another"}


def _after(place: Place) -> tuple[int, int] | None:
    text = place.text
    if text[max(place.start, place.end - 6) : place.end].rstrip(_CLOSERS).endswith(".") or text[
        place.end : place.end + 1
    ] in {".", "!", "?", ";", ":"}:
        dash = _DASH.match(text, place.end)
        return _phrase(text, _following(text, dash.end(), place.ceiling)) if dash else None
    words = _following(text, place.end, place.ceiling)
    if words and text[words[0][0]] in ",—–":
        words = words[1:]
    for at, (start, end) in enumerate(words[: _NEAR + 6]):
        word = text[start:end]
        if at == 0 and ((low := word.lower()) in _NOT_SPEAKERS or low in _CUT):
            return None
        if word == "according" and at == 0 and len(words) > 2:
            return _phrase(text, words[2:])
        if _saying(word, text[words[at - 1][0] : words[at - 1][1]] if at else ""):
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
        if word in _BREAKS or (count and (word in _CUT or word == "reporters")):
            break
        count += 1
        if word.lower() in _PRONOUNS:
            break
    if not count:
        return None
    while count > 1 and _is_aside(text[words[count - 1][0] : words[count - 1][1]]):
        count -= 1
    named = any(text[start].isupper() for start, _ in words[:count])
    return _unless_function(text, words[:count]) if _begins(text, words[0]) or named else None
