"""Words and phrases from a list: thousands of them, of all rules, in one pass over the words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from newslint import late_re as re
from newslint.checks._classes import renamed
from newslint.checks._places import one_for_all
from newslint.checks._rule_phrases import RulePhrases
from newslint.document import Document
from newslint.lang.classes import CLASSES
from newslint.lang.en import family
from newslint.model import Hit, NewslintError, Passage, Rule
from newslint.reading.phrases import Match, longest, tried
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import sentences
from newslint.reading.words import words
from newslint.record import NamedTuple


class Params(NamedTuple):
    """``phrases`` are flagged; ``replace`` maps a phrase to what should stand there, as a fix; ``unless`` are
    longer phrases inside which a hit is innocent ("perfect storm" in "the film Perfect Storm").
    ``cased`` flags only words written exactly as the phrase is. ``reporter``: silent where somebody is said to say,
    think or call it so, or to find such fault. ``detached`` are phrases that count only
    where a comma sets them off. ``concrete`` maps phrases to the thing they name: where the article speaks of it
    elsewhere, it is meant. ``closing``: only in the story's last two sentences. ``classes`` are the words that
    ``<name>`` stands for in the rule's phrases. ``once``: the same words again are shown with the first. ``plain`` maps
    some of ``phrases`` to the word that does, which the message tells as ``{plain}``, and of others ``otherwise``."""

    phrases: tuple[str, ...] = ()
    replace: Mapping[str, str] = MappingProxyType({})
    unless: tuple[str, ...] = ()
    cased: bool = False
    reporter: bool = False
    detached: tuple[str, ...] = ()
    concrete: Mapping[str, str] = MappingProxyType({})
    closing: bool = False
    classes: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    once: bool = False
    plain: Mapping[str, str] = MappingProxyType({})
    otherwise: str = ""


class _Entry(NamedTuple):
    rule: int
    phrase: str
    innocent: bool


def validate(params: Params) -> None:
    """Raise ``NewslintError`` where a phrase is not in the phrase language, or has a plain word and is not listed."""
    flagged = frozenset(_phrases(params))
    for phrase in params.plain:
        if phrase not in flagged:
            raise NewslintError(f"plain: '{phrase}' is none of the rule's phrases")
    classes = {**CLASSES, **params.classes}
    for phrases in (_phrases(params), params.unless, params.concrete.values()):
        tried(phrases, classes)


def fuse(rules: Sequence[Rule]) -> Callable[[Document], Iterator[tuple[Rule, Hit]]]:
    """One pass for all rules; each gets the hits that it would get alone."""
    phrases = RulePhrases("lexicon", rules, listed)
    kinds = frozenset().union(*(rule.blocks for rule in rules)) if rules else frozenset()

    def find(document: Document) -> Iterator[tuple[Rule, Hit]]:
        said: dict[tuple[Rule, str], list[tuple[Passage, str]]] = {}
        for block, matching in phrases.find_all(document):
            content, own = document.blocks[block], document.derive(words)[block]
            if content.kind not in kinds:
                continue
            found: dict[Rule, list[Match]] = {}
            for rule, match in matching:
                found.setdefault(rule, []).append(match._replace(key=_Entry(*match.key)))
            for rule, matches in found.items():
                for match in _guilty(matches):
                    if rule.params.reporter and _attributed(document, block, match.first, match.last):
                        continue
                    if _literal(document, rule.params, block, match):
                        continue
                    place = Passage(block, own.starts[match.first], own.ends[match.last - 1])
                    words_said = content.text[place.start : place.end]
                    if rule.params.cased and words_said != match.key.phrase:
                        continue
                    if rule.params.once:
                        said.setdefault((rule, words_said.lower()), []).append((place, match.key.phrase))
                    else:
                        yield rule, _hit(rule.params, place, words_said, match.key.phrase)
        for (rule, _), places in said.items():
            values = _values(rule.params, places[0][1])
            yield rule, one_for_all([place for place, _ in places], **values)

    return find


def _attributed(document: Document, block: int, first: int, last: int) -> bool:
    # Few articles have such a phrase.
    from newslint.reading.judged import somebodys

    return somebodys(document, block, first, last)


def listed(rules: Sequence[Rule]) -> Iterator[tuple[str, tuple[int, str, bool]]]:
    """The phrases of the rules, each with the fields of its ``_Entry``."""
    for index, rule in enumerate(rules):
        for innocent, phrases in ((False, _phrases(rule.params)), (True, rule.params.unless)):
            yield from ((renamed(phrase, index, rule), (index, phrase, innocent)) for phrase in phrases)


def _phrases(params: Params) -> tuple[str, ...]:
    return (*params.phrases, *params.replace, *params.detached, *params.concrete)


def _literal(document: Document, params: Params, block: int, match: Match) -> bool:
    """Whether the place or the rest of the article says that the phrase is meant as it stands, or whose it is."""
    own, text = document.derive(words)[block], document.blocks[block].text
    start, end = own.starts[match.first], own.ends[match.last - 1]
    if _THEIRS.match(text, end) or _COMPOUND.match(text, end):
        return True
    quoted = document.derive(quotations)
    if not _CALLED.isdisjoint(own.folded[max(0, match.first - 2) : match.first]):
        return True
    if quoted.overlaps(block, start, end) and not quoted.inside(block, start, end):
        return True
    if params.closing and not _closes(document, block, own.starts[match.first]):
        return True
    if match.key.phrase in params.detached:
        return not document.blocks[block].text[own.ends[match.last - 1] :].startswith(",")
    thing = params.concrete.get(match.key.phrase)
    return thing is not None and document.derive(_families)[family(thing)] > 1


_THEIRS = re.compile(r",? (?:that|which) (?:they|he|she) (?:say|says|said|claim|claims|claimed|hope|hopes|hoped)\b")
"""How the sentence goes on where it gives in its own words what somebody says of the thing."""


_COMPOUND = re.compile(r"-[^\W\d_]")
"""What goes on as one word is not the phrase ("the real deal-making")."""


_CALLED = frozenset("call calls called dubbed likened".split())
"""Behind one of these, with at most a word between, stands what somebody calls the thing."""


def _families(document: Document) -> Counter[str]:
    """How often the article has a word of each family."""
    return Counter(family(word.removesuffix("'s")) for own in document.derive(words) for word in own.folded)


def _closes(document: Document, block: int, at: int) -> bool:
    """Whether a place lies in the last two sentences of the story's prose."""
    own = frozenset(document.derive(prose))
    last = [sentence for sentence in document.derive(sentences) if sentence.block in own][-2:]
    return any(sentence.block == block and sentence.start <= at < sentence.end for sentence in last)


def _guilty(matches: list[Match]) -> Iterator[Match]:
    """The longest matches that lie in no innocent one."""
    innocent = [match for match in matches if match.key.innocent]
    for match in longest(match for match in matches if not match.key.innocent):
        if not any(other.first <= match.first and match.last <= other.last for other in innocent):
            yield match


def _hit(params: Params, place: Passage, found: str, phrase: str) -> Hit:
    replacement = params.replace.get(phrase)
    if replacement is not None:
        replacement = _cased(replacement, found)
    return Hit(place, values=_values(params, phrase, replacement or ""), replacement=replacement)


def _values(params: Params, phrase: str, replacement: str = "") -> dict[str, str]:
    """What a message may tell of a phrase."""
    word = params.plain.get(phrase)
    plain = params.otherwise if word is None else f"'{word}' says it"
    return {"phrase": phrase, "replacement": replacement, "plain": plain}


def _cased(replacement: str, found: str) -> str:
    """The replacement with the capital letter that the words it replaces began with."""
    return replacement[:1].upper() + replacement[1:] if found[:1].isupper() else replacement
