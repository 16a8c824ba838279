"""Where English sentences end: a small rule splitter for news prose, linear in the length of the text."""

from __future__ import annotations

from newslint import late_re as re

_STOP = re.compile(
    r"[.!?…。！？।](?:(?<=[.!?…])[.!?…]*(?: \.){0,2})?"  # the stop itself, or a row of them
    r"(?: ?[”»]|[\"'’)\]]| \"(?=\s))*"  # what closes after it
    r"(?:\[\d{1,3}\])*"  # footnote marks of an encyclopaedia
)
_OPENING = "\"'“‘«([*_"
_SPACE = re.compile(r"\s*")
_PARTING = re.compile(r"[\"'“”‘’()\[\]—–,;:/-]")
_NEXT_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LOOKBACK = 40

_TITLES = frozenset(
    "mr mrs ms mx messrs dr prof sen sens rep reps gov govs gen lt col sgt cpl maj capt cmdr adm brig pvt rev fr hon "
    "pres supt det insp amb atty asst assoc vs v viz cf e.g i.e fig figs mme mlle msgr sec".split()
)
"""Abbreviations that stand before what they belong to, and so never end a sentence."""

_BEFORE_NUMBER = frozenset("no nos vol vols p pp art arts ch sec para fig figs ca c approx v".split())
"""Abbreviations only where a number follows: 'No. 10', but 'He said no.'"""

_MAYBE = frozenset(
    "inc corp co cos ltd llc plc bros jr sr esq st mt ft ave blvd rd hwy dept univ assn etc al est gmbh bhd pty "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex "
    "va vt wash wis wyo ont que alta approx min max misc ed eds trans ph.d".split()
)
"""Abbreviations that may end a sentence: they do where a word that opens sentences follows."""

_LOWER_WORDS = frozenset(
    "no mar jun sat sun fig sec art ill ind la miss mo mon ore wash al ed min max del fr ch".split()
)
"""Of these, the ones that are plain words too: abbreviations only with a capital."""

_SHORT = _TITLES | _BEFORE_NUMBER | _MAYBE | {"am", "pm"}
"""Whatever is looked at closer before a stop, in lower case and without a stop inside."""

_OPENERS = frozenset(
    "The He She It They We You His Her Its Their Our My Your This That These Those There Here A An And But Or So Yet "
    "In On At By For From With Without As If When While After Before Since Until Once Because Although Though However "
    "What Why How Who Where Which Both Some Many Most Several Other Others Another All Each Every Also Then Now Not "
    "Under During Despite Meanwhile According Asked One Two Three Nobody No Nothing Police Officials I I'm I've "
    "It's He's She's That's There's They're We're Let Like".split()
)
"""Words that open sentences and hardly ever stand inside a name."""

_AFTER_TIME = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February "
    "March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov "
    "Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST AEST AEDT IST Eastern Central Mountain "
    "Pacific Greenwich New".split()
)
"""What may follow 'a.m.' and 'p.m.' in the same sentence."""

_SPEAKER = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+){1,4}(?:asks|asked|says|said|wrote|writes|shouted|cried|added|adds|wondered|replied"
    r"|told\s+[^.,]{1,40})\s*[.,]"
)


def sentence_ends(text: str) -> list[int]:
    """Where each sentence of a block of prose ends: offsets behind the stop and what closes with it.

    The last one is the end of the text without its trailing space; blank text gives an empty list.
    """
    ends: list[int] = []
    begin = 0
    length = len(text.rstrip())
    for found in _STOP.finditer(text, 0, length):
        end = found.end()
        if end >= length:
            break
        cut = _cut(text, begin, found.start(), end)
        if cut:
            ends.append(cut)
            begin = cut
    if length and text[begin:length].strip():
        ends.append(length)
    return ends


def _cut(text: str, begin: int, start: int, end: int) -> int:
    """Where the sentence ends whose stop lies at ``start``..``end``; 0 where none does."""
    mark = text[start]
    if mark == "." and end == start + 1 and text[end] == " " and text[end + 1 : end + 2].isupper():
        # Nearly every stop of prose: told apart from the rest at once.
        before = text[max(begin, start - _LOOKBACK) : start].rpartition(" ")[2]
        if len(before) > 1 and before.isalpha() and before.islower() and before not in _SHORT:
            return end
    if mark in "。！？।":
        return end
    after = _SPACE.match(text, end).end()  # type: ignore[union-attr]
    if after == end:
        return _glued(text, start, end)
    opened = after
    while opened < len(text) and opened < after + 4 and text[opened] in _OPENING:
        opened += 1
    head = text[opened : opened + 1]
    if not head or head in "—–-" or (head.islower() and not text[opened + 1 : opened + 2].isupper()):
        return 0
    word = found.group() if (found := _NEXT_WORD.match(text, opened, opened + 30)) else ""
    return end if _ends(text, begin, start, end, after, opened, word) else 0


def _ends(text: str, begin: int, start: int, end: int, after: int, opened: int, word: str) -> bool:
    """Whether a stop before a capital, a figure or a sign ends the sentence."""
    closed = text[end - 1] not in ".!?…"
    row = text[start:end].count(".") + 2 * text[start:end].count("…")
    if row > 1:
        return closed or opened > after or (word in _OPENERS and word != "I")
    if text[start] != ".":
        if closed and text[end - 1] in "\"'”’" and _SPEAKER.match(text, opened, opened + 120):
            return False
        return closed or word in _OPENERS or not text.endswith(("Yahoo", "Jeopardy"), max(0, start - 9), start)
    before = _token_before(text[max(begin, start - _LOOKBACK) : start])
    if not before:
        return True
    aside = text[after] in "(["
    return _after_token(text, begin, start - len(before), before, "" if aside else word, opened > after, closed)


def _token_before(text: str) -> str:
    """What a text ends in, without space and marks."""
    if not text or text[-1].isspace():
        return ""
    last = text.rsplit(None, 1)[-1]
    return last if last.isalnum() else _PARTING.split(last)[-1]


def _after_token(text: str, begin: int, at: int, before: str, word: str, quote: bool, closed: bool) -> bool:
    """Whether one full stop behind ``before`` ends the sentence, ``word`` coming next."""
    low = before.lower()
    first = not text[begin:at].strip(" \t\n\r\f\v" + _OPENING) if at - begin < 8 else False
    if first and (before.isdecimal() or (len(before) == 1 and before.isalpha() and before != "I")):
        return False  # '1. Wash your hands'
    if len(before) == 1 and before.isalpha():
        if closed or (before.islower() and low not in _BEFORE_NUMBER):
            return True
        return word in _OPENERS and word not in {"A", "I"}
    if low in {"a.m", "p.m", "am", "pm"}:
        return bool(word) and word not in _AFTER_TIME
    if low in _BEFORE_NUMBER and word[:1].isdecimal() and (before != low or low not in _LOWER_WORDS):
        return False
    if low in _LOWER_WORDS and before == low:
        return True
    if low in _TITLES:
        # "patients with MS. Approval came": no title, in a sentence that is not all in capitals.
        return closed or (len(before) > 1 and before.isupper() and any(map(str.islower, text[begin:at])))
    if low in _MAYBE or (low[1:2] == "." and low.replace(".", "").isalpha()):
        return closed or word in _OPENERS or (quote and bool(word) and low not in _MAYBE)
    return True


def _glued(text: str, start: int, end: int) -> int:
    """Where a sentence ends whose next one follows without a space, as scraped pages have it."""
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    if not (before.isalpha() and before.islower() and len(before) == 2):
        return 0
    if behind[:1] in "“‘":
        return end
    if not (behind[:1].isupper() and (behind[1:].islower() or behind[1:].isspace())):
        return 0
    closers = text[start + 1 : end]
    if closers in {"'", "’"}:
        return 0
    return end
