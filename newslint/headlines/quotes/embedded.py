"""Words that a speaker only names as what could be said or done: "it would be easy to say", "anyone who tells you
that", "there is a view that", "the temptation is to"."""

from __future__ import annotations

from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.reading.words import Words

_SAYING = family_set("say tell think believe claim suggest argue pretend assert insist declare announce shout")
_WOULD = frozenset({"would", "might", "could"})
_TRUE = frozenset("fair right true accurate correct honest safe reasonable good nice great lovely remiss".split())
"""What somebody finds it who says it all the same: "it would be fair to say"."""
_BETWEEN = frozenset("that you me us them him her people parents fans voters customers the public anyone to".split())
"""What stands between a verb of saying and what is said: "tell you that"."""
_ANYBODY = frozenset("any anyone anybody whoever people those some critics every everyone".split())
_VIEWS = frozenset("view idea notion belief assumption attitude myth temptation thinking feeling perception".split())
_MINE = frozenset("my our i we i'm we're hold share take".split())
_TEMPTING = frozenset("temptation easy easiest lazy tempting simple simplest instinct".split())
_CHAIN, _BACK, _SUBJECT = 8, 5, 4
_RIGHT = frozenset("right correct true point".split())


def embedded(own: Words, before: list[int], first: int, last: int) -> tuple[str, ...]:
    """The words that keep a statement, from ``first`` to ``last``, from being what its speaker says; ``before`` are
    the words of the same voice that stand before it."""
    if not before or before[-1] != first - 1:
        return ()
    said = first - 1
    while said > before[0] and own.folded[said] in _BETWEEN and family(own.folded[said]) not in _SAYING:
        said -= 1
    if family(own.folded[said]) in _SAYING and (
        found := _supposed(own, before, said) or _theirs(own, before, said, last)
    ):
        return found
    return _viewed(own, before, first) or _tempted(own, before, first)


def _supposed(own: Words, before: list[int], said: int) -> tuple[str, ...]:
    """ "It would be simple to shrug and say", "if I were to stand here and tell you"."""
    low = max(before[0], said - _CHAIN)
    to = next((at for at in range(said - 1, low - 1, -1) if own.folded[at] == "to"), -1)
    if to > low and _joined(own, to, said):
        for at in range(to - 1, max(before[0], to - _BACK) - 1, -1):
            would = own.folded[at - 1] in _WOULD or own.folded[at - 1].endswith("'d")
            if own.folded[at] == "be" and would and _TRUE.isdisjoint(own.folded[at:to]):
                negated = "not" in own.folded[max(before[0], at - 2) : to]
                return (
                    ()
                    if negated
                    else (own.folded[at - 1].rpartition("'")[2], *own.folded[at : to + 1], own.folded[said])
                )
    opening = next((at for at in range(low, said) if own.folded[at] in ("if", "were")), -1)
    if opening >= 0 and own.folded[said] == family(own.folded[said]) and own.folded[opening + 1] in ("i", "we", "you"):
        return (own.folded[opening], own.folded[opening + 1], own.folded[said])
    return ()


def _joined(own: Words, to: int, said: int) -> bool:
    """Whether a verb of saying hangs on a "to", at once or behind an "and": "to shrug and say"."""
    return said == to + 1 or own.folded[said - 1] == "and" or own.folded[said - 1] in ("just", "simply", "only")


def _theirs(own: Words, before: list[int], said: int, last: int) -> tuple[str, ...]:
    """ "Any owner who tells you that fans don't matter"."""
    if own.folded[said - 1] != "who" or not _RIGHT.isdisjoint(own.folded[last : last + _BACK]):
        return ()
    low = max(before[0], said - 1 - _BACK)
    who = next((at for at in range(low, said - 1) if own.folded[at] in _ANYBODY), -1)
    return (own.folded[who], "who", own.folded[said]) if who >= 0 else ()


def _viewed(own: Words, before: list[int], first: int) -> tuple[str, ...]:
    """ "There is a lazy view that"."""
    that = next((at for at in before[-_SUBJECT:] if own.folded[at] == "that"), -1)
    if that <= before[0] or own.folded[that - 1] not in _VIEWS:
        return ()
    near = own.folded[max(before[0], that - 1 - _BACK) : that - 1]
    is_there = any(word in ("there", "there's") for word in near)
    return (own.folded[that - 1], "that") if is_there and _MINE.isdisjoint(near) else ()


def _tempted(own: Words, before: list[int], first: int) -> tuple[str, ...]:
    """ "The temptation is to give up"."""
    if own.folded[first - 1] != "to" or first - 2 < before[0] or family(own.folded[first - 2]) != "be":
        return ()
    near = own.folded[max(before[0], first - 2 - _BACK) : first - 2]
    found = next((word for word in near if word in _TEMPTING), "")
    return (found, own.folded[first - 2], "to") if found and "not" not in near else ()
