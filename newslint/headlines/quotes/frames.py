"""What a speaker puts around the words that a headline quotes, so that they are not what the speaker says: an "if", an
"I do not believe that", a "you could have told me", a question, or words of others told again."""

from __future__ import annotations

from newslint.document import Document
from newslint.headlines.quotes.after import disowned, hangs_on, not_mine
from newslint.headlines.quotes.embedded import embedded
from newslint.headlines.quotes.match import PERSONAL, Likeness, having, negations, same
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.reading.quotations import quotations
from newslint.reading.words import Words, words

_FRAME = 4
_CLOSE, _FAR, _FARTHER = 4, 9, 12
_OPENING = frozenset({"if", "unless", "whether"})
_OPINING = frozenset(
    "say think believe claim suggest call mean argue pretend accept agree promise guarantee swear write insist".split()
)
_WOULD = frozenset({"would", "might", "could", "should"})
_TELLING = frozenset({"tell", "ask", "warn", "assure"})
_ME = frozenset({"me", "us"})
_ANYBODY = frozenset("people critics others some everyone everybody nobody".split())
_EVERY = frozenset("every each all these those most some half".split())
_RIVALS = frozenset("they opposition opponents opponent rivals rival rumour rumor papers newspapers press".split())
_HEARING = frozenset({"hearing", "reading"})
_WHO = frozenset("who anyone anybody".split())
_RUMOURS = frozenset(
    "idea notion rumour rumours rumor rumors claim claims suggestion lie lies myth story stories charge talk belief "
    "accusation allegation theory".split()
)
_FALSE = frozenset(
    "wrong mistaken nonsense misled misinformed false untrue absurd lie lies lying liar liars myth ridiculous rubbish "
    "invention fanciful silly baseless mad dreaming fool fools".split()
)
_TRUE = frozenset("true right correct fair accurate".split())
_RIGHT = frozenset("right correct true point".split())
_NEGATED = frozenset({"not", "never", "no"})
_WISHES = frozenset({"love", "wish", "dearly"})
_TELLS = family_set("say tell announce report promise assure claim")
_ADDRESSED, _VERDICT = 4, 6
"""Words between a verb of telling and what is told, and behind a statement in which it may be called false."""
_ASKING = frozenset("is are am was were do does did have has had will would can could should shall must may".split())


def governed(document: Document, folded: list[str], found: Likeness) -> tuple[str, ...]:
    """The words around a statement in the body that take it back or leave it open: "if an inquiry finds that we
    failed", "I would not say that we failed"; none where the body has the statement elsewhere without them."""
    every = exactly(document, folded)
    around = [_around(document, folded, one) for one in every or (found,)]
    return around[0] if all(around) else ()


def exactly(document: Document, folded: list[str]) -> tuple[Likeness, ...]:
    """Where the body has the words of a quotation one behind the other."""
    every, size = document.derive(words), len(folded)
    found = []
    for sentence, at in having(document, {folded[0]}):
        if at + size <= sentence.last and list(map(same, every[sentence.block].folded[at : at + size])) == folded:
            found.append(Likeness(sentence, tuple(range(at, at + size)), (), frozenset(range(size))))
    return tuple(found)


def _around(document: Document, folded: list[str], found: Likeness) -> tuple[str, ...]:
    own, sentence = document.derive(words)[found.sentence.block], found.sentence
    after = found.at[-1] + 1
    behind = own.folded[after : min(after + 2, sentence.last)]
    stated = not {"unless", "if"}.intersection(document.derive(words)[0].folded) and len(folded) >= _FRAME
    if stated and (behind[:1] == ["unless"] or behind == ["only", "if"]):
        return tuple(behind)
    before = _clause(document, found)
    framed = _denied(own, before, found, folded)
    if not framed and not negations(folded):
        framed = _unsaid(own, _clause(document, found, _FARTHER), found.at[0])
    framed = framed or _supposed(own, before, folded) or _wished(own, before, found)
    framed = framed or not_mine(document, found)
    framed = framed or embedded(own, _clause(document, found, _FARTHER), found.at[0], after)
    framed = framed or _of_others(own, before) or _gainsaid(own, before, found) or disowned(document, found, before)
    if framed := framed or hangs_on(document, folded, found):
        return framed
    if len(folded) >= _FRAME and (asked := _asked(document, found)):
        return asked
    return _conditional(document, folded, found, before)


def _conditional(document: Document, folded: list[str], found: Likeness, before: list[int]) -> tuple[str, ...]:
    """The "if" over a statement of somebody's own."""
    if folded[0] not in PERSONAL:
        return ()
    own, text, first = (
        document.derive(words)[found.sentence.block],
        document.blocks[found.sentence.block].text,
        found.at[0],
    )
    # "If you like it, you can keep it" states what follows its comma, "if you are you have to be" what follows it.
    return tuple(
        own.folded[at]
        for at in before
        if own.folded[at] in _OPENING
        and ("," not in text[own.ends[at] : own.starts[first]] or ", then" in text[own.ends[at] : own.starts[first]])
        and (at + 1 == first or own.folded[first - 1] == "that" or not _has_subject(own.folded[at + 1 : first]))
    )


def _clause(document: Document, found: Likeness, far: int = _FAR) -> list[int]:
    """The words before a statement in its sentence, as far as they are of the same voice and no stop parts them."""
    sentence, first = found.sentence, found.at[0]
    own, text, spoken = (
        document.derive(words)[sentence.block],
        document.blocks[sentence.block].text,
        document.derive(quotations),
    )
    inside = spoken.inside(sentence.block, own.starts[first], own.ends[first])
    before: list[int] = []
    for at in range(first - 1, max(sentence.first, first - far) - 1, -1):
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


_OF_SAYING = _OPINING | _TELLING


def _unsaid(own: Words, before: list[int], first: int) -> tuple[str, ...]:
    """The "not" and the verb of saying at some distance behind it: "I can't sit here and say", "nobody would say"."""
    said = next((at for at in reversed(before) if family(own.folded[at]) in _OF_SAYING), None)
    subject = _SUBJECT if own.folded[first] in _ASKING else 0  # "... tell you that the bridge 'is safe'"
    if (
        said is None
        or sum(own.folded[i] not in _ADDRESSEES and own.folded[i] not in _POINTING for i in range(said + 1, first))
        > subject
    ):
        return ()
    for at in before:
        between = own.folded[at + 1 : said]
        refuses = family(own.folded[at]) in _REFUSING or own.folded[at : at + 3] == ["far", "from", "saying"]
        if own.folded[said - 1] == "mind":
            continue  # "I do not mind saying"
        if at < said and (negations([own.folded[at]]) or refuses) and _FREELY.isdisjoint(between):
            return (own.folded[at], own.folded[said])
    return ()


_SUBJECT = 3
_REFUSING = frozenset(
    map(family, "refuse decline unable impossible wrong premature foolish stupid irresponsible".split())
)
_ADDRESSEES = frozenset("that you them us him her people anyone anybody everyone everybody the public".split())
_POINTING = frozenset("it's that's it that this is was".split())
"""What may stand between them too: "I am not going to tell you it's the right thing"."""
_FREELY = frozenset(
    "need have hesitate afraid ashamed shy sorry apologise apologize help only just stop tired forget deny but "
    "because so regret embarrassed too".split()
)
"""Behind a "not" they say all the same: "I do not mind telling you that we failed"."""


def _supposed(own: Words, before: list[int], folded: list[str]) -> tuple[str, ...]:
    """ "I might have called it the finest", "five years ago I'd have told you that I hate it"."""
    if not _WOULD.isdisjoint(folded):
        return ()
    for at in before:
        would = own.folded[at] in _WOULD or own.folded[at].endswith("'d")
        said = own.folded[at + 1 : at + 3]
        if would and said[:1] == ["have"] and len(said) > 1 and family(said[1]) in _OF_SAYING:
            return (own.folded[at].rpartition("'")[2], *said)
    return ()


def _of_others(own: Words, before: list[int]) -> tuple[str, ...]:
    """ "The forecasters tell me the worst is to come", "people say that we failed"."""
    for at in before[-_CLOSE:]:
        word, after = own.folded[at], own.folded[at + 1]
        thinks = word == "they" and after in ("think", "believe", "accept", "agree")  # A speaker's own side may.
        if word in _RIVALS and not thinks and family(after) in _OPINING and before[-1] <= at + 2:
            return (word, after)
        if family(word) in _TELLING and after in _ME and own.folded[at - 1] not in {"to", "you", "not", "don't"}:
            return (word, after)
        if word == "keep" and after in _HEARING and at + 2 <= before[-1] + 1 and own.folded[before[-1]] == "that":
            return (word, after)
        if word in _ANYBODY and family(after) in _OPINING and at + 2 <= before[-1] + 1 and after == family(after):
            return (word, after)
    return _quantified(own, before)


def _quantified(own: Words, before: list[int]) -> tuple[str, ...]:
    """ "Every reporter in this town says we failed"."""
    last = next((at for at in reversed(before) if own.folded[at] not in ("that", "me", "us")), None)
    if last is None or family(own.folded[last]) not in _OF_SAYING:
        return ()
    first = next((at for at in before[-_ADDRESSED - _VERDICT :] if own.folded[at] in _EVERY), last)
    mine = {"i", "we"}.isdisjoint(own.folded[first:last])
    return (own.folded[first], own.folded[last]) if first < last and mine else ()


def _wished(own: Words, before: list[int], found: Likeness) -> tuple[str, ...]:
    """ "I would love to say the shortage is over, but", "I wish I could tell you that it is"."""
    tells = next((at for at in reversed(before) if family(own.folded[at]) in _TELLS), None)
    if tells is None or found.at[0] - tells > _ADDRESSED:
        return ()
    wish = [at for at in before if at < tells and own.folded[at] in _WISHES]
    able = "able" in own.folded[before[0] : tells] or own.folded[found.at[-1] + 1 : found.at[-1] + 2] == ["but"]
    if not wish and able:
        wish = [at for at in before if at < tells and own.folded[at] == "like"]
    return tuple(own.folded[wish[0] : tells + 1]) if wish else ()


def _gainsaid(own: Words, before: list[int], found: Likeness) -> tuple[str, ...]:
    """ "Those who say we are leaving are wrong", "the idea that we are is nonsense", "it is a lie that we are"."""
    verdict = own.folded[found.at[-1] + 1 : min(found.sentence.last, found.at[-1] + 1 + _VERDICT)]
    false = any(word in _FALSE or word in _NEGATED or word.endswith("n't") for word in verdict)
    for at in before[-_CLOSE:]:
        word, after = own.folded[at], own.folded[at + 1 : found.at[0]]
        if word in _WHO and after and family(after[0]) in _OPINING and _RIGHT.isdisjoint(verdict) and false:
            return (word, after[0])
        if word in _RUMOURS and after == ["that"] and (false or word in _FALSE):
            return (word, "that")
        if word in _FALSE and after in (["that"], ["to", "say"], ["to", "say", "that"]):
            return (word, *after)
        if word in _TRUE and after == ["that"] and own.folded[at - 1] in _NEGATED:
            return (own.folded[at - 1], word, "that")
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
