"""Which quotation marks of a block belong together."""

from __future__ import annotations

from newslint import late_re as re
from newslint.record import NamedTuple

_MARK = re.compile(r"""["“”„‟«»‹›'’‘‛‚](?:(?<=["“”„‟«»‹›])|(?![^\W_])|(?<![^\W_].))""")
"""A mark; a single one not between two letters. Written so that it begins with one class of characters: of
alternatives, each would be tried at every character."""

_SINGLE = frozenset("'’‘‛‚")
_BEFORE_OPEN = frozenset("([{<—–-/…:|“\"„«‹‘'")
"""What may stand right before an opening mark beside white space."""

_AFTER_CLOSE = frozenset(")]}>,.;:!?…—–-/”\"»›’'|*")
"""What may stand right after a closing mark beside white space."""

_ELISION = re.compile(r"(?:\d\ds?|em|til|till|twas|tis|cause|cos|n|bout|round|er|ere|un|ello)(?![^\W_])", re.IGNORECASE)
"""What an apostrophe shortens at its front: '90s, 'em, rock 'n' roll."""

_CLIPPED = re.compile(r"(?:[a-z]in|\bol|\bo|\bth)\Z", re.IGNORECASE)
"""What an apostrophe shortens at its end: doin', ol'."""

_STOP = re.compile(r"[.!?…]+(?=\s|\Z)")
_DOUBLE_OPENERS = frozenset('"“„«')
_DEEPEST = 2
_LONGEST_WEAK = 80


class Pair(NamedTuple):
    """A quotation in a block: with and without its marks. ``goes_on``: the next opening mark continues it."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    goes_on: bool = False


def pairs(text: str, following: str) -> list[Pair]:
    """The quotations of one block by their marks, sorted by start, outer ones before inner ones.

    ``following`` is how the next block begins: a quotation left open goes on there if a mark opens it.
    """
    marks = [found.start() for found in _MARK.finditer(text)]
    if not marks:
        return []
    double = _doubles(text, [at for at in marks if text[at] not in _SINGLE], following)
    single = _singles(text, [at for at in marks if text[at] in _SINGLE], double, following)
    return sorted(double + single, key=lambda pair: (pair.start, -pair.end)) if single else double


def _doubles(text: str, marks: list[int], following: str) -> list[Pair]:
    found: list[Pair] = []
    opened: list[int] = []
    for number, at in enumerate(marks):
        if _opens(text, at, text[marks[opened[-1]]] if opened else ""):
            if len(opened) == _DEEPEST:
                found.append(_unclosed(text, marks, opened.pop(0)))
            opened.append(number)
        elif opened:
            start = marks[opened.pop()]
            if at > start + 1:
                found.append(Pair(start, at + 1, start + 1, at))
    for number in opened:
        start = marks[number]
        goes_on = following[:1] in _DOUBLE_OPENERS and number == opened[-1]
        if goes_on or not text[:start].strip():
            end = len(text.rstrip())
            if end > start + 1:
                found.append(Pair(start, end, start + 1, end, goes_on))
        else:
            found.append(_unclosed(text, marks, number))
    return sorted(found, key=lambda pair: (pair.start, -pair.end))


def _opens(text: str, at: int, inside: str) -> bool:
    """Whether a double mark opens a quotation. White space and points decide; where they do not, its shape.

    ``inside`` is the mark of the quotation that is open, if one is.
    """
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    free_before = not before or before.isspace()
    free_after = not after or after.isspace()
    if free_before != free_after:
        return free_before and not (inside and text[at] in "”»")
    mark = text[at]
    if free_before:
        return not inside
    if after in _AFTER_CLOSE and before not in _BEFORE_OPEN:
        return False
    if before in _BEFORE_OPEN and after not in _AFTER_CLOSE:
        return True
    if mark in "“„«‹":
        return not (inside == "„" and mark == "“")
    return mark not in "”›»" and not inside and not before.isdecimal()


def _unclosed(text: str, marks: list[int], number: int) -> Pair:
    """A quotation whose closing mark is lost: it ends with its sentence, or where the next paragraph of it opens."""
    start = marks[number]
    limit = marks[number + 1] if number + 1 < len(marks) else len(text)
    end = start + len(text[start:limit].rstrip())
    if limit == len(text) or text[end - 1] not in ".!?…" or _DOUBLE_OPENERS.isdisjoint(text[limit]):
        stop = _STOP.search(text, start, limit)
        end = stop.end() if stop else end
        return Pair(start, end, start + 1, end)
    return Pair(start, end, start + 1, end, goes_on=True)


def _singles(text: str, marks: list[int], outer: list[Pair], following: str) -> list[Pair]:
    """Pairs of single marks: none crosses a pair of double ones."""
    if not marks:
        return []
    around: dict[int, list[int]] = {}
    at = 0
    for mark in marks:
        while at < len(outer) and outer[at].end <= mark:
            at += 1
        around.setdefault(at if at < len(outer) and outer[at].start < mark else -1, []).append(mark)
    found: list[Pair] = []
    for where, own in around.items():
        found += _matched(text, own, outer[where] if where >= 0 else None)
    first = marks[0]
    whole = following[:1] in {"‘", "'"} and not text[:first].strip() and _opens_single(text, first)
    if whole and not any(pair.start <= first for pair in found + outer):
        end = len(text.rstrip())
        found.append(Pair(first, end, first + 1, end, goes_on=True))
    return found


def _matched(text: str, marks: list[int], within: Pair | None) -> list[Pair]:
    """Each opening mark with the next mark that surely closes, or, failing that, with one that may be a possessive."""
    found: list[Pair] = []
    opened = weak = -1
    for at in marks:
        inner_end = within is not None and at + 1 >= within.inner_end
        if opened >= 0 and at > opened + 1 and (strength := 2 if inner_end else _closes(text, at)):
            if strength == 2:
                found.append(Pair(opened, at + 1, opened + 1, at))
                opened = weak = -1
            elif weak < 0 and at - opened <= _LONGEST_WEAK:
                weak = at
        elif _opens_single(text, at):
            if weak >= 0:
                found.append(Pair(opened, weak + 1, opened + 1, weak))
            opened, weak = at, -1
    if weak >= 0:
        found.append(Pair(opened, weak + 1, opened + 1, weak))
    return found


def _opens_single(text: str, at: int) -> bool:
    if text[at] == "’":
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if before and not before.isspace() and before not in _BEFORE_OPEN:
        return False
    if not after or after.isspace() or after in "),.;:!?”":
        return False
    return _ELISION.match(text, at + 1) is None


def _closes(text: str, at: int) -> int:
    """2: a closing mark; 1: it may be the apostrophe of a possessive or a clipped word; 0: it closes nothing."""
    if text[at] in "‘‚‛":
        return 0
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if before.isspace() or (after and not after.isspace() and after not in _AFTER_CLOSE):
        return 0
    if after.isspace() and not text[at + 2 : at + 3].isupper():
        if before in "sSzZxX" or _CLIPPED.search(text, max(0, at - 4), at):
            return 1
    elif after.isspace() and before in "sS":
        return 1
    return 2
