"""What an expression cannot match without: words and signs that a look at the text finds or misses at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise

from newslint import late_re as re
from newslint import prepared
from newslint.record import NamedTuple

_TOKEN = re.compile(
    r"(?P<class>\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\])"
    r"|(?P<flags>\(\?[a-zA-Z-]*\))"
    r"|(?P<open>\((?:\?(?:P?<\w+>|[a-zA-Z-]*:))?)"
    r"|(?P<close>\))"
    r"|(?P<or>\|)"
    r"|(?P<repeat>(?:[*+?]|\{\d+(?:,\d*)?\})\??)"
    r"|(?P<edge>\^|\$|\\[bBAz])"
    r"|(?P<any>\.|\\[pP](?:\{[^}]*\}|.)|\\x\{[^}]*\}|\\[\w])"
    r"|\\(?P<sign>\W)"
    r"|(?P<char>.)",
    re.DOTALL,
)
_DIGITS = tuple("0123456789")
_FEW = 4
"""Members of a class of characters that are looked for one by one."""

Texts = tuple[str, ...]
"""Texts of which one is needed."""

Branch = tuple[Texts, ...]
"""All that one alternative needs."""

_Tokens = Iterator[tuple[str, str]]


class Needed(NamedTuple):
    """What a pattern needs, by its alternatives. ``cased``: as it stands there, else as ``folded`` writes it."""

    branches: tuple[Branch, ...]
    cased: bool

    def missing(self, text: str, low: str) -> bool:
        """Whether the pattern cannot match in ``text``; ``low`` is the same folded."""
        within = text if self.cased else low
        for branch in self.branches:
            for texts in branch:
                if not any(map(within.__contains__, texts)):
                    break
            else:
                return False
        return True

    def all_need(self, signs: frozenset[str]) -> bool:
        """Whether each alternative has a need all of whose texts hold one of ``signs``."""
        return bool(self.branches) and all(
            any(not any(map(signs.isdisjoint, texts)) for texts in branch) for branch in self.branches
        )


def all_needed(patterns: tuple[tuple[str, bool], ...]) -> list[Needed]:
    """What each of many patterns needs; for those of the rules that are on by default a wheel carries it."""
    known = prepared.get("literals", *patterns)
    return [Needed(*own) for own in known] if known is not None else [needed(*pattern) for pattern in patterns]


@lru_cache(maxsize=1024)
def needed(pattern: str, cased: bool) -> Needed:
    """What an RE2 pattern needs; ``cased``: case counts, but where the pattern says otherwise."""
    tokens = [(found.lastgroup or "", found.group(found.lastgroup or 0)) for found in _TOKEN.finditer(pattern)]
    if ("flags", "repeat") in pairwise(kind for kind, _ in tokens):
        return Needed(((),), cased)  # RE2 repeats what stands before the flags
    cased = "(?i" not in pattern and (cased or _is_cased(tokens))
    branches = _branches(iter([*tokens, ("close", ")")]), str if cased else _plain)
    return Needed(tuple(tuple(sorted(set(branch), key=_first, reverse=True)) for branch in branches), cased)


def _is_cased(tokens: list[tuple[str, str]]) -> bool:
    """Whether a pattern is one group in which case counts."""
    depth = 0
    for at, (kind, _) in enumerate(tokens):
        depth += (kind == "open") - (kind == "close")
        if not depth:
            return at == len(tokens) - 1 and tokens[0] == ("open", "(?-i:")
    return False


def folded(text: str) -> str:
    """The text as ``needed`` writes its own: letters that case makes one are one."""
    return text.lower().replace("ſ", "s")


def _branches(tokens: _Tokens, literal: Callable[[str], str]) -> list[list[Texts]]:
    """What the alternatives of a group need; tokens are read up to its end. ``literal`` gives a character as it is
    looked for, or nothing."""
    branches: list[list[Texts]] = [[]]
    run = ""  # characters that follow each other
    piece: str | list[Texts] = []  # what a repeat would repeat: the last of them, or what a group or class needs
    for kind, written in tokens:
        if kind == "repeat":
            optional = written[0] in "*?" or written.startswith(("{0,", "{0}"))
            if isinstance(piece, str):
                run = run[: -len(piece)] if optional else run
            elif not optional:
                branches[-1] += piece
            piece = []
        elif isinstance(piece, list):
            branches[-1] += piece
        char = _char(kind, written, literal)
        if char:
            run, piece = run + char, char
            continue
        if kind != "repeat":
            piece = []
        if kind in ("edge", "flags"):
            continue
        if run:
            branches[-1].append((run,))
            run = ""
        if kind == "close":
            break
        if kind == "or":
            branches.append([])
        elif kind == "open":
            inner = _branches(tokens, literal)
            piece = inner[0] if len(inner) == 1 else _one_of(inner)
        elif members := _DIGITS if written == r"\d" else _members(written, literal) if kind == "class" else ():
            piece = [members]
    return branches


def _char(kind: str, written: str, literal: Callable[[str], str]) -> str:
    """The one character that a token stands for; nothing for any other token."""
    if kind in ("sign", "char"):
        return literal(written)
    letters = _members(written, literal) if kind == "class" else ()
    return letters[0] if len(letters) == 1 else ""


def _one_of(branches: list[list[Texts]]) -> list[Texts]:
    """What is needed where any of several alternatives may stand: the rarest need of one or another."""
    if not all(branches):
        return []
    rarest = (max(branch, key=_rarity) for branch in branches)
    return [tuple(dict.fromkeys(text for texts in rarest for text in texts))]


def _first(texts: Texts) -> tuple[tuple[int, int], Texts]:
    """The rarest first, always in one order."""
    return _rarity(texts), texts


def _rarity(texts: Texts) -> tuple[int, int]:
    """Longer texts are likelier to be missing, and fewer."""
    return min(map(len, texts)), -len(texts)


def _members(written: str, literal: Callable[[str], str]) -> Texts:
    """The characters of a short class, folded; nothing for a long one or one that is not written out."""
    inner = written[1:-1]
    if written == r"[0-9]":
        return _DIGITS
    found = tuple(dict.fromkeys(map(literal, inner)))
    plain = inner and not set(inner) & set("^\\[-") and len(found) <= _FEW and all(found)
    return found if plain else ()


def _plain(char: str) -> str:
    """A character as ``folded`` text has it; nothing for a letter whose other forms are not plain."""
    low = char.lower()
    plain = char.isascii() or not char.isalpha() or ("À" <= char <= "þ" and char != "ß")
    return low if plain and len(low) == 1 else ""
