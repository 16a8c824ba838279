"""What a speaker puts around the words that a headline quotes, so that they are not what the speaker says: an "if", an
"I do not believe that", a "you could have told me", a question, or words of others told again."""

from __future__ import annotations

from newslint.checks._quote_match import PERSONAL, Likeness, negations
from newslint.document import Document
from newslint.lang.en import family
from newslint.reading.quotations import quotations
from newslint.reading.words import Words, words

_FRAME = 4
_CLAUSE, _CLOSE, _FAR = 6, 4, 9
_OPENING = frozenset({"if", "unless", "whether"})
_OPINING = frozenset(
    "say think believe claim suggest call mean argue pretend accept agree promise guarantee swear".split()
)
_WOULD = frozenset({"would", "might", "could", "should"})
_TELLING = frozenset({"tell", "ask", "warn", "assure"})
_ME = frozenset({"me", "us"})
_ANYBODY = frozenset("people critics others some everyone everybody nobody".split())
_ASKING = frozenset("is are am was were do does did have has had will would can could should shall must may".split())


def governed(document: Document, folded: list[str], found: Likeness) -> tuple[str, ...]:
    """The words around a statement in the body that take it back or leave it open: "if an inquiry finds that we
    failed", "I would not say that we failed"."""
    own, sentence = document.derive(words)[found.sentence.block], found.sentence
    after = found.at[-1] + 1
    behind = own.folded[after : min(after + 2, sentence.last)]
    stated = not {"unless", "if"}.intersection(document.derive(words)[0].folded) and len(folded) >= _FRAME
    if stated and (behind[:1] == ["unless"] or behind == ["only", "if"]):
        return tuple(behind)
    before = _clause(document, found)
    if framed := _denied(own, before, found, folded) or _supposed(own, before, folded) or _of_others(own, before):
        return framed
    if len(folded) >= _FRAME and (asked := _asked(document, found)):
        return asked
    if folded[0] not in PERSONAL:
        return ()
    text, first = document.blocks[sentence.block].text, found.at[0]
    # "If you like it, you can keep it" states what follows its comma, "if you are you have to be" what follows it.
    return tuple(
        own.folded[at]
        for at in before
        if own.folded[at] in _OPENING
        and ("," not in text[own.ends[at] : own.starts[first]] or ", then" in text[own.ends[at] : own.starts[first]])
        and (at + 1 == first or own.folded[first - 1] == "that" or not _has_subject(own.folded[at + 1 : first]))
    )


def _clause(document: Document, found: Likeness) -> list[int]:
    """The words before a statement in its sentence, as far as they are of the same voice and no stop parts them."""
    sentence, first = found.sentence, found.at[0]
    own, text, spoken = (
        document.derive(words)[sentence.block],
        document.blocks[sentence.block].text,
        document.derive(quotations),
    )
    inside = spoken.inside(sentence.block, own.starts[first], own.ends[first])
    before: list[int] = []
    for at in range(first - 1, max(sentence.first, first - _FAR) - 1, -1):
        gap = text[own.ends[at] : own.starts[at + 1]]
        if spoken.inside(sentence.block, own.starts[at], own.ends[at]) != inside or any(mark in gap for mark in ";:()"):
            break
        before.append(at)
    return before[::-1]


def _denied(own: Words, before: list[int], found: Likeness, folded: list[str]) -> tuple[str, ...]:
    """ "I do not believe for one minute that we failed"."""
    first = found.at[0]
    for at in before:
        thought = at + 1 < first and family(own.folded[at + 1]) in _OPINING
        near = first - at <= _CLOSE or (own.folded[first - 1] == "that" and "," not in own.folded[at:first])
        told = own.folded[first - 1] == "that" and first - at <= _CLOSE
        if thought and near and negations([own.folded[at]]) and (told or not negations(folded)):
            return (own.folded[at], own.folded[at + 1])
    return ()


def _supposed(own: Words, before: list[int], folded: list[str]) -> tuple[str, ...]:
    """ "I might have called it the finest", "five years ago I'd have told you that I hate it"."""
    if not _WOULD.isdisjoint(folded):
        return ()
    for at in before:
        would = own.folded[at] in _WOULD or own.folded[at].endswith("'d")
        said = own.folded[at + 1 : at + 3]
        if would and said[:1] == ["be"] and own.folded[at + 3 : at + 5] == ["to", "say"]:
            return (own.folded[at], *own.folded[at + 1 : at + 5])
        if would and said[:1] == ["have"] and len(said) > 1 and family(said[1]) in _OPINING | _TELLING:
            return (own.folded[at].rpartition("'")[2], *said)
    return ()


def _of_others(own: Words, before: list[int]) -> tuple[str, ...]:
    """ "The forecasters tell me the worst is to come", "people say that we failed"."""
    for at in before[-_CLOSE:]:
        word, after = own.folded[at], own.folded[at + 1]
        if family(word) in _TELLING and after in _ME and own.folded[at - 1] not in {"to", "you", "not", "don't"}:
            return (word, after)
        if word in _ANYBODY and family(after) in _OPINING and at + 2 <= before[-1] + 1 and after == family(after):
            return (word, after)
    return ()


def _asked(document: Document, found: Likeness) -> tuple[str, ...]:
    """The verb that opens the question which the body's words are, where the headline does not ask."""
    sentence = found.sentence
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    if "?" in document.blocks[0].text or "?" not in text[own.ends[found.at[-1]] : own.ends[found.at[-1]] + 2]:
        return ()
    opens = min(found.at[0], sentence.first + 1)
    for at in range(max(sentence.first, found.at[0] - 2), opens + 1):
        before = text[max(0, own.starts[at] - 2) : own.starts[at]].strip()
        if own.folded[at] in _ASKING and (at == sentence.first or before[-1:] in "\"'“‘.?!"):
            return (own.folded[at],)
    return ()


def _has_subject(folded: list[str]) -> bool:
    """Whether a clause has a subject of its own: "you're"."""
    return any(word.partition("'")[0] in PERSONAL for word in folded)
