"""What an expression cannot match without: words and signs that a look at the text finds or misses at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from newslint import late_re as re
from newslint import prepared

_TOKEN = re.compile(
    r"(?P<class>\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\])"
    r"|(?P<flags>\(\?[a-zA-Z-]+\))"
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
_Tokens = Iterator[tuple[str, str]]


class Needed(NamedTuple):
    """``texts`` of which one is in whatever a pattern matches, none where none is known; ``cased``: as they stand
    there, else as ``folded`` writes them."""

    texts: Texts
    cased: bool

    def missing(self, text: str, low: str) -> bool:
        """Whether the pattern cannot match in ``text``; ``low`` is the same folded."""
        within = text if self.cased else low
        return bool(self.texts) and not any(one in within for one in self.texts)


@lru_cache(maxsize=1024)
def needed(pattern: str, cased: bool) -> Needed:
    """What an RE2 pattern needs; ``cased``: case counts, but where the pattern says otherwise."""
    known = prepared.table("literals").get((pattern, cased))
    if known is not None:
        return Needed(*known)
    tokens = [(found.lastgroup or "", found.group(found.lastgroup or 0)) for found in _TOKEN.finditer(pattern)]
    cased = "(?i" not in pattern and (cased or _is_cased(tokens))
    return Needed(_alternatives(iter([*tokens, ("close", ")")]), str if cased else _plain), cased)


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


def _alternatives(tokens: _Tokens, literal: Callable[[str], str]) -> Texts:
    """What one branch or another of a group needs; tokens are read up to its end. ``literal`` gives a character as it
    is looked for, or nothing."""
    every: list[Texts] = []
    best: Texts = ()
    run = ""

    def flushed() -> Texts:
        return _better(best, (run,)) if run else best

    last: tuple[Texts, str] | None = None  # what a repeat would repeat: the texts of a piece, or one literal
    for kind, written in tokens:
        if kind == "repeat":
            optional = written[0] in "*?" or written.startswith(("{0,", "{0}"))
            if last is not None and last[1]:
                run = run[: -len(last[1])] if optional else run
            elif last is not None and not optional:
                best = _better(best, last[0])
            best, run, last = flushed(), "", None
            continue
        if last is not None and not last[1]:
            best = _better(best, last[0])
        last = None
        if kind in ("close", "or"):
            every.append(flushed())
            best, run = (), ""
            if kind == "close":
                break
        elif kind == "open":
            best, run, last = flushed(), "", (_alternatives(tokens, literal), "")
        elif kind in ("sign", "char") and (char := literal(written)):
            run += char
            last = ((), char)
        elif kind == "class" and len(letters := _members(written, literal)) == 1:
            run += letters[0]
            last = (letters, letters[0])
        elif kind not in ("edge", "flags"):
            best, run = flushed(), ""
            last = (_DIGITS if written == r"\d" else _members(written, literal) if kind == "class" else (), "")
    return tuple(dict.fromkeys(text for texts in every for text in texts)) if all(every) else ()


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


def _better(one: Texts, two: Texts) -> Texts:
    """The texts that are likelier to be missing: the longer, then the fewer."""
    if not one or not two:
        return one or two
    return max(one, two, key=lambda texts: (min(map(len, texts)), -len(texts)))
