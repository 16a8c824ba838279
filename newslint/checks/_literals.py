"""What an expression cannot match without: words, beginnings of words and signs that a look at a text finds or misses
at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise, product

from newslint import late_re as re
from newslint.lang.en import STOPWORDS, level
from newslint.record import NamedTuple

_TOKEN = re.compile(
    r"(?P<class>\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\])"
    r"|(?P<flags>\(\?[a-zA-Z-]*\))"
    r"|(?P<open>\((?:\?(?:P?<\w+>|[a-zA-Z-]*:))?)"
    r"|(?P<close>\))"
    r"|(?P<or>\|)"
    r"|(?P<repeat>(?:[*+?]|\{\d+(?:,\d*)?\})\??)"
    r"|(?P<edge>\^|\$|\\[bAz])"
    r"|(?P<any>\.|\\[pP](?:\{[^}]*\}|.)|\\x\{[^}]*\}|\\[\w])"
    r"|\\(?P<sign>\W)"
    r"|(?P<char>.)",
    re.DOTALL,
)
_DIGITS = "0123456789"
_EDGE, _OPEN, _DIGIT = "\0", "\1", "\2"
"""What stands in a text of which not all characters are known: an edge of a word, anything or nothing, a digit."""

_FEW, _MANY, _MOST = 4, 200, 400
"""How many members of a class, texts of a sequence and texts of a group are told one by one."""

_USUAL = frozenset(" .,:;'’-–—()?\"“”")
"""Signs that most paragraphs have."""

DIGIT = "#"
"""What stands for a digit among words."""

HEAD = 4
"""Letters by which the beginning of a word is looked up."""

Key = tuple[str, str]
"""What a text is looked up by: a ``word``, the ``head`` of one, a ``sign``, or ``""`` where none of these is known."""


class Need(NamedTuple):
    """Texts of which one is needed: ``words``, of which ``DIGIT`` stands for any with a digit, words that begin with
    one of ``heads``, and ``parts``, wherever they stand; ``keys`` are what to look them up by, each of them by one."""

    words: tuple[str, ...]
    heads: tuple[str, ...]
    parts: tuple[str, ...]
    keys: tuple[Key, ...]


class Needed(NamedTuple):
    """What a pattern needs, by its alternatives, the rarest first. ``cased``: as it stands there, else as ``folded``
    writes it."""

    branches: tuple[tuple[Need, ...], ...]
    cased: bool


_Tokens = Iterator[tuple[str, str]]
_Texts = list[str]


class _Part(NamedTuple):
    """What a part of an expression says: all the texts that it can match, where those are few, or else what it needs,
    each of that some texts of which one is there. ``edge``: whether it ends where no word goes on."""

    every: _Texts | None
    needs: list[_Texts]
    edge: bool


@lru_cache(maxsize=1024)
def needed(pattern: str, cased: bool) -> Needed:
    """What an RE2 pattern needs; ``cased``: case counts, but where the pattern says otherwise."""
    tokens = [(found.lastgroup or "", found.group(found.lastgroup or 0)) for found in _TOKEN.finditer(pattern)]
    if ("flags", "repeat") in pairwise(kind for kind, _ in tokens):
        return Needed(((),), cased)  # RE2 repeats what stands before the flags
    cased = "(?i" not in pattern and (cased or _is_cased(tokens))
    branches = _branches(iter([*tokens, ("close", ")")]), str if cased else _plain)
    return Needed(
        tuple(tuple(sorted(dict.fromkeys(_all_needs(branch)), key=_worth, reverse=True)) for branch in branches), cased
    )


def _all_needs(part: _Part) -> Iterator[Need]:
    for texts in part.needs if part.every is None else [part.every]:
        yield from _needs(texts)


def _is_cased(tokens: list[tuple[str, str]]) -> bool:
    """Whether a pattern is one group in which case counts."""
    depth = 0
    for at, (kind, _) in enumerate(tokens):
        depth += (kind == "open") - (kind == "close")
        if not depth:
            return at == len(tokens) - 1 and tokens[0] == ("open", "(?-i:")
    return False


def in_lower(text: str) -> str:
    """The text as ``needed`` writes its own: letters that case makes one are one."""
    return text.lower().replace("ſ", "s")


class _Sequence:
    """The parts of one alternative so far: all its texts, or since the last part that had too many."""

    def __init__(self) -> None:
        self.texts: _Texts = [""]
        self.needs: list[_Texts] = []
        self.whole = True

    def add(self, part: _Part) -> None:
        if part.every is None:
            self.break_off(part.edge)
            self.needs += part.needs
            return
        if len(part.every) * len(self.texts) > _MANY:
            self.break_off(self.edge)
        self.texts = [before + after for before, after in product(self.texts, part.every)]

    @property
    def edge(self) -> bool:
        """Whether no word goes on here."""
        return _end_at_edge(self.texts)

    def break_off(self, edge: bool) -> None:
        """Anything may stand here, up to an ``edge`` or not."""
        self.needs.append([text + _OPEN for text in self.texts])
        self.texts, self.whole = [_OPEN + _EDGE if edge else _OPEN], False

    def done(self) -> _Part:
        return _known(self.texts) if self.whole else _Part(None, [*self.needs, self.texts], self.edge)


def _known(texts: _Texts) -> _Part:
    return _Part(texts, [], _end_at_edge(texts))


def _end_at_edge(texts: _Texts) -> bool:
    return all(text and text[-1] not in (_OPEN, _DIGIT) and not _is_inner(text[-1]) for text in texts)


def _branches(tokens: _Tokens, literal: Callable[[str], str]) -> list[_Part]:
    """What the alternatives of a group say; tokens are read up to its end. ``literal`` gives a character as it is
    looked for, or nothing."""
    branches: list[_Part] = []
    sequence = _Sequence()
    last: _Part | None = None  # what a repeat would repeat
    for kind, written in tokens:
        if kind == "repeat":
            _repeated(sequence, last, written)
            last = None
            continue
        if last is not None:
            sequence.add(last)
            last = None
        if kind == "close":
            break
        if kind == "or":
            branches.append(sequence.done())
            sequence = _Sequence()
        elif kind == "open":
            last = _one_of(_branches(tokens, literal))
        elif kind != "flags":
            last = _known(_texts(kind, written, literal))
    return [*branches, sequence.done()]


def _repeated(sequence: _Sequence, part: _Part | None, written: str) -> None:
    """Add to a sequence what is there as often as a repeat says."""
    optional = written[0] in "*?" or written.startswith(("{0,", "{0}"))
    if part is None or (optional and (part.every is None or written[0] != "?")):
        sequence.break_off(part is not None and part.edge and sequence.edge)
    elif optional:
        sequence.add(_known([*(part.every or ()), ""]))
    elif part.every is None:
        sequence.add(part)
        sequence.break_off(part.edge)
    else:
        # What stands before is followed by the first, what stands behind follows the last.
        if (least := int(re.findall(r"\d+", written)[0]) if written[0] == "{" else 1) > 1 and _is_short(part.every):
            part = _known([text * min(least, _MOST_TIMES) for text in part.every])
        sequence.add(part)
        if written.rstrip("?") != "{1}" and part.every != [_EDGE]:
            sequence.break_off(part.edge)
            sequence.add(part)


def _is_short(texts: _Texts) -> bool:
    """Whether texts are one letter, in one or in either case."""
    return all(len(text) == 1 and text.isalpha() for text in texts) and len({text.lower() for text in texts}) == 1


_MOST_TIMES = 6
"""Letters of a run of one that are looked for together."""


def _one_of(branches: list[_Part]) -> _Part:
    """A group of alternatives: where not all its texts can be told, the rarest need of one or another."""
    if all(branch.every is not None for branch in branches):
        every = [text for branch in branches for text in branch.every or ()]
        if len(every) <= _MOST:
            return _known(list(dict.fromkeys(every)))
    if len(branches) == 1:
        return branches[0]
    edge = all(branch.edge for branch in branches)
    rarest: _Texts = []
    for branch in branches:
        told = branch.needs if branch.every is None else [branch.every]
        known = [(_worth(max(needs, key=_worth)), texts) for texts in told if (needs := _needs(texts))]
        if not known:
            return _Part(None, [], edge)
        rarest += max(known)[1]
    return _Part(None, [[f"{_OPEN}{text}{_OPEN}" for text in rarest]], edge)


def _texts(kind: str, written: str, literal: Callable[[str], str]) -> _Texts:
    """The texts that one token stands for."""
    if kind in ("sign", "char"):
        return [literal(written) or _OPEN]
    if kind == "edge" or written == r"\s":
        return [_EDGE]
    if kind == "class":
        return _members(written, literal)
    if written.startswith(r"\x{"):
        return [literal(chr(int(written[3:-1], 16))) or _OPEN]
    return [_DIGIT if written == r"\d" else "" if written == r"\B" else _OPEN]


def _members(written: str, literal: Callable[[str], str]) -> _Texts:
    """The characters of a class, or what stands for them."""
    inner = written[1:-1]
    if inner[0] == "^":
        return [_EDGE if r"\w" in inner else _OPEN]
    if set(inner) <= {*_DIGITS, "-"} and inner[0] != "-" != inner[-1] and any(map(inner.__contains__, _DIGITS)):
        return [_DIGIT]
    if "[:" in inner or "-" in inner[1:-1]:
        return [_OPEN]
    plain = inner.replace(r"\s", " ").replace(r"\[", "[").replace(r"\]", "]").replace(r"\-", "-").replace(r"\.", ".")
    if "\\" in plain:
        return [_OPEN]
    found = list(dict.fromkeys(map(literal, plain)))
    if not all(found):
        return [_OPEN]
    if len(found) <= _FEW and r"\s" not in inner:
        return found
    return [_OPEN if any(map(_is_inner, found)) else _EDGE]


def _needs(texts: _Texts) -> list[Need]:
    """The needs of one of some texts: of one of the first words, one of the second, …, and so from the last; of one
    of the texts, where these are few or have one word."""
    columns = [_columns(text) for text in texts]
    least = min(map(len, columns))
    wanted = [texts] if least < 2 or len(texts) <= _FEW else []
    if least > 1:
        for at in (*range(least), *(range(-least, 0) if least < max(map(len, columns)) else ())):
            wanted.append(list(dict.fromkeys(own[at] for own in columns)))
    found = dict.fromkeys(map(_need, wanted))
    return [need for need in found if need is not None]


_WORD = re.compile(rf"[\w{_OPEN}{_DIGIT}]+", re.ASCII)


def _columns(text: str) -> list[str]:
    """The words of a text, each with the signs around it."""
    spans = [found.span() for found in _WORD.finditer(text)]
    starts, ends = [end for _, end in [(0, 0), *spans[:-1]]], [start for start, _ in [*spans[1:], (len(text), 0)]]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def _need(texts: _Texts) -> Need | None:
    """The need of one of some texts; None where one of them says nothing."""
    words, heads, parts, keys = set[str](), set[str](), set[str](), set[Key]()
    for text in texts:
        key = _key(text)
        if key is None:
            return None
        keys.add(key)
        kind, word = key
        stretch = _stretch(text)
        several = len(texts) <= _FEW and len(stretch.split()) > 1
        if kind == "head" and not several:
            heads.add(word)
        elif kind == "word" and not several:
            words.add(word)
        elif stretch.strip():
            parts.add(stretch)
        else:
            return None
    shortest = (part for part in parts if not any(other in part for other in parts if other != part))
    return Need(tuple(sorted(words)), tuple(sorted(heads)), tuple(sorted(shortest)), tuple(sorted(keys)))


def _stretch(text: str) -> str:
    """The longest part of a text of which each character is known."""
    return max(text.replace(_DIGIT, _OPEN).replace(_EDGE, _OPEN).split(_OPEN), key=len)


_LONG = 9
"""Characters of a text that seldom stands by chance."""


def _key(text: str) -> Key | None:
    """What a text is best looked up by."""
    keys: list[Key] = [("sign", char) for char in text if not _is_inner(char) and char not in (_EDGE, _OPEN, _DIGIT)]
    for found in _WORD.finditer(text):
        word = found[0]
        known = word.replace(_DIGIT, _OPEN).partition(_OPEN)[0]
        if word == known and found.start() > 0 and found.end() < len(text):
            keys.append(("word", word))
        elif found.start() > 0 and len(known) >= HEAD:
            keys.append(("head", known[:HEAD]))
        if _DIGIT in word:
            keys.append(("word", DIGIT))
        if word.strip(_OPEN + _DIGIT):
            keys.append(("", ""))
    stretch = _stretch(text)
    if len(stretch) >= _LONG or (len(stretch) > 1 and stretch.isupper()):
        keys.append(("sign", stretch))
    return max(keys, key=_rarity, default=None)


def _is_inner(char: str) -> bool:
    return char == "_" or (char.isascii() and char.isalnum())


def _rarity(key: Key) -> tuple[int, int, int]:
    kind, text = key
    if kind == "word":
        common = text.lower() in STOPWORDS or len(text) == 1
        return (1, 1, 0) if text == DIGIT else (2 if common else 4, level(text) or _UNLISTED, len(text))
    if kind == "head":
        return 3, 0, 0
    return 0 if kind == "" else 1 if text in _USUAL else 3, 0, 0


_UNLISTED = 70
"""As rare as a word that no dictionary has."""

_RARE = (3, 0, 0)
"""What is seldom there by chance."""

_SHORT = 3
"""Letters of common words that nearly every paragraph has."""


def is_rare(key: Key) -> bool:
    """Whether not every other paragraph has what a text is looked up by."""
    kind, word = key
    return _rarity(key) >= _RARE or (kind == "word" and word != DIGIT and len(word) > _SHORT)


def _worth(need: Need) -> tuple[tuple[int, int, int], int]:
    """Rarer texts are likelier to be missing, and fewer."""
    return min(map(_rarity, need.keys)), -len(need.keys)


def _plain(char: str) -> str:
    """A character as ``folded`` text has it; nothing for a letter whose other forms are not plain."""
    low = char.lower()
    plain = char.isascii() or not char.isalpha() or ("À" <= char <= "þ" and char != "ß")
    return low if plain and len(low) == 1 else ""
