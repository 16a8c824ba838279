"""One number in a row of words: its value, where it ends, and what its own shape says of it."""

from __future__ import annotations

from newslint import late_re as re
from newslint.lang import en
from newslint.lang.measures import ORDINALS, PARTS, PLURAL_SCALES, PREFIXED, SCALES, SIGNS, SMALL, UNITS
from newslint.reading.words import Words
from newslint.record import NamedTuple

NUMBER_WORDS = frozenset(SMALL) | frozenset(PLURAL_SCALES) | frozenset(ORDINALS) | frozenset(
    "half quarter quarters thirds hundred thousand million billion trillion dozen".split()
)  # fmt: skip


def is_count(word: str) -> bool:
    """Whether a folded word is a number in digits or a word of one."""
    return word.isdigit() or word in NUMBER_WORDS


class Numeral(NamedTuple):
    """A number in digits or words. ``stop``: the first word behind it; ``end``: where it ends in the block.

    ``kind`` is set where the shape alone decides (score, time, ordinal, phone, year, date). ``unit``: a unit glued to
    it ("5km"). ``year``: it may be one. ``ranges``: it is the lower of two ("10-15"). ``lone``: a bare
    "one", a number only with a noun.
    """

    value: float
    stop: int
    end: int
    kind: str = ""
    unit: str = ""
    digits: bool = False
    year: bool = False
    scaled: bool = False
    plural: bool = False
    part: bool = False
    lone: bool = False
    ranges: bool = False


_DIGITS = re.compile(r"(\d+(?:[.,:]\d+)*)([^\W\d_]*)")
_SCORE = re.compile(r"[-–:](\d{1,3})(?:[-–](\d{1,3}))?(?![\d,.]*\d|[-–%]|[a-z])")
_SPAN = re.compile(r"[-–]\d+")
_RANGE = re.compile(r" ?[-–] ?[$£€]?\d[\d,.]*(?<=\d)")
_PHONE = re.compile(r"(?:\+?\d[\d ()-]{6,18}\d)(?!\d)")
_CLOCK = re.compile(r" ?(?:a\.m\.|p\.m\.|am\b|pm\b|AM\b|PM\b|[oO]['’]clock|GMT\b|BST\b|EST\b|ET\b|hrs\b)")
_FRACTION = re.compile(r"/(\d{1,2})(?![\d/])")
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_MOST_DIGITS = 30


def numeral(text: str, own: Words, at: int, styled: bool = False) -> Numeral | None:
    """The number that begins at word ``at``, or None where the word only looks like one.

    ``styled``: the line is in Title Case, so that a capital is no sign of a name.
    """
    return _digits(text, own, at) if own.folded[at][0].isdecimal() else _spelled(text, own, at, styled)


def _digits(text: str, own: Words, at: int) -> Numeral | None:
    word, start, end = own.folded[at], own.starts[at], own.ends[at]
    shape = _DIGITS.match(word)
    if shape is None:
        return None
    if len(word) > _MOST_DIGITS:
        return Numeral(0.0, at + 1, end, "label")
    body, tail = shape.groups()
    if len(word) == shape.end() + 1 and word[-1] in _VULGAR and body.isdecimal():
        return _scaled(text, own, at + 1, int(body) + _VULGAR[word[-1]], end, digits=True)
    if shape.end() != len(word):
        return Numeral(0.0, at + 1, end, "label")
    if special := _special(text, own, at, body, tail):
        return special
    value = _value(body)
    if value is None:
        return Numeral(0.0, at + 1, end, "label")
    if tail in {"st", "nd", "rd", "th"}:
        return Numeral(value, at + 1, end, "ordinal", digits=True)
    if tail == "s" and body.isdecimal() and len(body) in {2, 4} and body.endswith("0"):
        return Numeral(value if len(body) == 4 else 1900 + value, at + 1, end, "year")
    if read := _by_tail(text, own, at, value, len(body), tail):
        return read
    if tail in SCALES and not (tail == "m" and text[start - 1 : start] not in SIGNS and _is_race(own, at)):
        return Numeral(value * SCALES[tail], at + 1, end, digits=True, scaled=True)
    if tail:
        known = "metres" if tail == "m" else "celsius" if tail == "c" else "grams" if tail == "g" else tail
        if known in UNITS:
            return Numeral(value, at + 1, end, unit=known, digits=True)
        return Numeral(value, at + 1, end, "label")
    year = body.isdecimal() and len(body) == 4 and 1500 <= value < 2100 and text[start - 1 : start] not in SIGNS
    if body.isdecimal() and (span := _RANGE.match(text, end)):
        upper = _word_at(own, at, span.end())
        return _scaled(text, own, upper, value, span.end(), digits=True)._replace(ranges=True)
    return _scaled(text, own, at + 1, value, end, digits=True, year=year)


def _by_tail(text: str, own: Words, at: int, value: float, digits: int, tail: str) -> Numeral | None:
    """A number whose letters alone say what it is: "7pm", "$500G", "30pc", whose sign is read behind it."""
    start, end = own.starts[at], own.ends[at]
    if tail in {"am", "pm"}:
        return Numeral(value, at + 1, end, "time")
    if tail == "g" and start and text[start - 1] in SIGNS:
        return Numeral(value * SCALES["k"], at + 1, end, digits=True, scaled=True)
    return Numeral(value, at + 1, start + digits, digits=True) if tail in {"pc", "pct"} else None


def _special(text: str, own: Words, at: int, body: str, tail: str) -> Numeral | None:
    """Scores, clock times, telephone numbers, ranges of years, fractions: what several groups of digits make."""
    start, end = own.starts[at], own.ends[at]
    if (
        body[0] == "0"
        or text[max(0, start - 1) : start] in {"+", "("}
        or (len(body) < 5 and text[end : end + 1] in "- ")
    ):
        phone = _PHONE.match(text, start)
        if phone and _is_phone(phone.group()):
            return Numeral(0.0, _word_at(own, at, phone.end()), phone.end(), "phone")
    if tail:
        return None
    clock = _CLOCK.match(text, end)
    if "," not in body and (":" in body or clock):
        until = clock.end() if clock else end
        return Numeral(float(body.partition(":")[0].partition(".")[0] or 0), _word_at(own, at, until), until, "time")
    if (
        (score := _SCORE.match(text, end))
        and len(body) < 4
        and body.isdecimal()
        and text[start - 1 : start] not in SIGNS
    ):
        if int(body) >= int(score.group(1)) or not _goes_on(text, score.end()):
            return Numeral(float(body), _word_at(own, at, score.end()), score.end(), "score")
    elif len(body) == 4 and body[:2] in {"18", "19", "20"} and (span := _SPAN.match(text, end)):
        return Numeral(float(body), _word_at(own, at, span.end()), span.end(), "year")
    if (part := _FRACTION.match(text, end)) and body.isdecimal() and len(body) < 3:
        below = int(part.group(1))
        kind = "" if int(body) < below <= 10 or below == 100 else "score"
        return Numeral(int(body) / below if below else 0.0, _word_at(own, at, part.end()), part.end(), kind, part=True)
    return None


_PLURAL_AFTER = re.compile(
    r"[ -](?:per cent|percent|%|million|billion|[a-z]*[a-rt-z]s|people|men|women)\b|[%°]|(?:m|bn|k|km|kg)\b"
)


def _goes_on(text: str, end: int) -> bool:
    """Whether '10-15' counts things, as in '10-15 people', and so is a range and no score."""
    return _PLURAL_AFTER.match(text, end) is not None


def _is_phone(text: str) -> bool:
    digits = sum(char.isdecimal() for char in text)
    groups = len(re.findall(r"\d+", text))
    return 7 <= digits <= 15 and groups >= 2 and not re.search(r"\d{4}[-–]\d{2,4}\Z|\b(?:19|20)\d\d\b", text)


def _is_race(own: Words, at: int) -> bool:
    """'100m hurdles', '3m tall': metres, not millions."""
    return at + 1 < len(own.folded) and own.folded[at + 1] in _LENGTHS


_LENGTHS = frozenset(
    "hurdles sprint race relay final freestyle backstroke butterfly breaststroke medley runner champion title "
    "record long wide tall high deep away below above from bronze silver gold event heats swim dash".split()
)


def _value(body: str) -> float | None:
    """'1,000', '3.5', '1.5'; None for '1,2,3', times and versions like '1.2.3'."""
    if ":" in body:
        return None
    if "," in body:
        groups = body.split(",")
        indian = len(groups) > 2 and all(len(group) == 2 for group in groups[1:-1])  # "9,99,05,000"
        if any(len(group.partition(".")[0]) != 3 for group in (groups[-1:] if indian else groups[1:])):
            return float(body.replace(",", ".")) if len(groups) == 2 and "." not in body else None
        body = body.replace(",", "")
    return float(body) if body.count(".") < 2 else None


def _word_at(own: Words, at: int, offset: int) -> int:
    while at < len(own.starts) and own.starts[at] < offset:
        at += 1
    return at


def _scaled(
    text: str, own: Words, stop: int, value: float, end: int, *, digits: bool = False, year: bool = False
) -> Numeral:
    """A number with the scale words behind it: '5 million', 'two and a half', '3 dozen'."""
    scaled = False
    if text[end : end + 13].lower().startswith(" and a half") and own.folded[stop : stop + 3] == ["and", "a", "half"]:
        value, stop, end, scaled = value + 0.5, stop + 3, own.ends[stop + 2], True
    while (
        stop < len(own.folded) and own.folded[stop] in SCALES and text[end : own.starts[stop]] in {" ", "-", "\u00a0"}
    ):
        if len(own.folded[stop]) == 1 and not (digits and own.folded[stop] == "m"):
            break
        value, end, stop, scaled = value * SCALES[own.folded[stop]], own.ends[stop], stop + 1, True
    return Numeral(value, stop, end, digits=digits, year=year and not scaled, scaled=scaled)


def _spelled(text: str, own: Words, at: int, styled: bool) -> Numeral | None:
    word = own.folded[at]
    before = own.folded[at - 1] if at else ""
    if word in PLURAL_SCALES:
        following = own.folded[at + 1 : at + 2]
        if following != ["of"] and word == "scores":
            return None
        stop, end, value = at + 1, own.ends[at], PLURAL_SCALES[word]
        if following == ["of"] and own.folded[at + 2 : at + 3] and own.folded[at + 2] in PLURAL_SCALES:
            value, stop, end = value * PLURAL_SCALES[own.folded[at + 2]], at + 3, own.ends[at + 2]
        return Numeral(value, stop, end, plural=True)
    if word in PARTS:
        return _part(own, at, before)
    if word in ORDINALS:
        return Numeral(ORDINALS[word], at + 1, own.ends[at], "ordinal")
    if word in SCALES:
        if before not in {"a", "an", "the", "per", "several"} or before in {"the", "per", "several"}:
            return None
        return _scaled(text, own, at + 1, SCALES[word], own.ends[at])
    if word == "one" and (before in _NOT_ONE or _is_pronoun(own, at)):
        return None
    return _row(text, own, at, styled)


_NOT_ONE = frozenset("no any every the this that some each another which such only next last big little".split())


def _is_pronoun(own: Words, at: int) -> bool:
    if at + 1 >= len(own.folded):
        return True
    following = own.folded[at + 1]
    return (following in en.STOPWORDS and following not in {"and", "more", "in", "out"}) or following.endswith("'s")


def _part(own: Words, at: int, before: str) -> Numeral | None:
    """'half of', 'a third of', 'two thirds', 'half a million'; not 'the second half' or 'the third quarter'."""
    word, following = own.folded[at], own.folded[at + 1 : at + 3]
    end = own.ends[at]
    if word == "half":
        if following[:1] in (["a"], ["an"]) and len(following) > 1 and following[1] in SCALES:
            return Numeral(0.5 * SCALES[following[1]], at + 3, own.ends[at + 2], scaled=True)
        if before not in ORDINALS and following and following[0] in _HALF_OF:
            return Numeral(0.5, at + 1, end, part=True)
        return None
    several = own.folded[at + 1 : at + 4]
    if word == "quarter" and several[:2] == ["of", "a"] and len(several) > 2 and several[2] in SCALES:
        return Numeral(PARTS[word] * SCALES[several[2]], at + 4, own.ends[at + 3], scaled=True)
    many = own.folded[at + 2 : at + 5]
    opens = at == 0 and any(other.endswith("s") or other in IRREGULAR for other in many)
    less = before == "a" and ((following[:1] and following[0] in _THAN) or own.folded[max(0, at - 2)] in _BY)
    if less and word in PARTS:
        return Numeral(PARTS[word], at + 1, end, part=True)  # "a tenth less", "by a third"
    if (before in {"a", "one"} or opens) and following[:1] == ["of"] and word in PARTS:
        return Numeral(PARTS[word], at + 1, end, part=True)
    if before == "a" and word == "quarter" and following[:1] and following[0] in _SAYING:
        return Numeral(PARTS[word], at + 1, end, part=True)
    if word in ORDINALS:
        return Numeral(ORDINALS[word], at + 1, end, "ordinal")
    return None


_THAN = frozenset("less more lower higher fewer cheaper dearer smaller larger bigger off".split())
_BY = frozenset({"by", "up", "down"})
_SAYING = frozenset("said say had have thought think believe felt feel want wanted did do were are".split())
_HALF_OF = frozenset("of the a an its their his her all our those these".split())


def _row(text: str, own: Words, at: int, styled: bool) -> Numeral | None:
    """'twenty-one', 'two hundred and fifty', 'three quarters'."""
    total, current, stop, end = 0.0, SMALL[own.folded[at]], at + 1, own.ends[at]
    while stop < len(own.folded):
        word, gap = own.folded[stop], text[end : own.starts[stop]]
        if gap not in {" ", "-"}:
            break
        if word in ORDINALS and gap == "-" and ORDINALS[word] < 10 and current % 10 == 0:
            return Numeral(current + ORDINALS[word], stop + 1, own.ends[stop], "ordinal")
        if word in SMALL and _takes(current, SMALL[word]):
            current += SMALL[word]
        elif word == "hundred" and current < 100:
            current *= 100
        elif word in SCALES and len(word) > 2 and SCALES[word] >= 12:
            total, current = total + current * SCALES[word], 0.0
        elif (
            word == "and"
            and (current >= 100 or total)
            and own.folded[stop + 1 : stop + 2]
            and own.folded[stop + 1] in SMALL
        ):
            if current and current % 100:
                break
            current += SMALL[own.folded[stop + 1]]
            stop += 1
        elif own.folded[stop : stop + 3] == ["and", "a", "half"]:
            stop += 2
            current += 0.5
        elif (word in PARTS and word.endswith("s")) or (word in PARTS and current == 1):
            if word in ORDINALS and own.folded[stop + 1 : stop + 2] != ["of"]:
                break
            return Numeral(current * PARTS[word], stop + 1, own.ends[stop], part=True)
        else:
            break
        end = own.ends[stop]
        stop += 1
    named = not styled and at and own.texts[at][0].isupper() and own.texts[at - 1][0].isupper()
    if named and stop == at + 1 and text[own.ends[at - 1] : own.starts[at]] == " ":
        return Numeral(current, stop, end, "label")  # the Big Ten
    lone = own.folded[at] == "one" and stop == at + 1
    return Numeral(total + current, stop, end, scaled=bool(total), lone=lone)


def _takes(current: float, word: float) -> bool:
    """Whether a number word adds to the one before: 'twenty one', 'two hundred twelve'."""
    tens = current >= 20 and current % 10 == 0 and current % 100 != 0
    return (tens and word < 10) or (current >= 100 and current % 100 == 0)


_RUPEES = re.compile(r"\b(?:Rs|INR)\.? ?\Z")


def money_sign(text: str, start: int) -> tuple[int, str] | None:
    """Where the currency before a number begins and which it is: '$', 'US$', '£', '€ '."""
    if rupees := _RUPEES.search(text, max(0, start - 4), start):
        return rupees.start(), "INR"
    sign = text[start - 1 : start]
    at = start - 1
    if sign in {" ", "\u00a0"} and text[start - 2 : start - 1] in SIGNS:
        sign, at = text[start - 2], start - 2
    if not sign or sign not in SIGNS:
        return None
    if sign == "$":
        letters = 0
        while letters < 2 and text[at - letters - 1 : at - letters].isalpha():
            letters += 1
        own = text[at - letters : at].lower()
        if letters and own in PREFIXED and not text[at - letters - 1 : at - letters].isalpha():
            return at - letters, PREFIXED[own]
    return at, SIGNS[sign]


_AGED = frozenset({"aged", "age", "ages"})


def age_before(text: str, own: Words, at: int, value: float, end: int) -> bool:
    """Whether a number is an age by what stands before it: 'aged 34', 'Ute Lanz, 34, said'."""
    if not 0 < value < 121 or value % 1:
        return False
    if at and (own.folded[at - 1] in _AGED or own.folded[max(0, at - 2) : at] == ["age", "of"]):
        return True
    start = own.starts[at]
    if at > 1 and own.folded[at - 1] in {"was", "is"} and own.folded[at - 2] in {"he", "she", "who"}:
        return text[end : end + 1] in {".", ",", ";", ""}
    if not at or text[start - 2 : start] != ", " or own.ends[at - 1] != start - 2 or not own.texts[at - 1][0].isupper():
        return False
    named = at > 1 and own.texts[at - 2][0].isupper()
    return text[end : end + 1] == "," or (named and text[end : end + 1] == ".")


_NARROW = frozenset({"' ", "’ ", " ", "-", "  ", "\u00a0"})
IRREGULAR = frozenset(
    "people men women children police staff crew cattle sheep fish aircraft feet teeth mice dead".split()
)
_SKIPPED = frozenset("of the its their his her all our those these more other such new".split())


def head_noun(text: str, own: Words, stop: int, end: int, styled: bool = False) -> str:
    """The noun a number counts, folded: the first plural among the words behind it, else the first of them.

    ``styled``: the line is in Title Case, so that a capital is no sign of a name.
    """
    first = plural = ""
    for at in range(stop, min(stop + 6, len(own.folded))):
        word, written = own.folded[at], own.folded[at] if styled else own.texts[at]
        if text[end : own.starts[at]] not in _NARROW:
            break
        end = own.ends[at]
        if word in _SKIPPED and not plural:
            continue
        if not written.islower():
            if plural or not written[0].isupper():
                break
            if written[-1] == "s" and written[:-1].isupper() and len(written) > 2:
                plural = word
            elif word in en.STOPWORDS and word != "us":
                break
            continue
        if word in en.STOPWORDS:
            break
        if word in IRREGULAR or (word.endswith("s") and not word.endswith(("ss", "us", "is")) and "'" not in word):
            plural = word
        elif plural:
            break
        first = first or word
    return plural or first
