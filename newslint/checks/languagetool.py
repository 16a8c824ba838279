"""Grammar as a LanguageTool server sees it: one request an article, each match placed exactly in its block."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from newslint import late_re as re
from newslint.address import endpoint
from newslint.checks._languagetool_request import Batch, batches, variant
from newslint.checks._patterns import compiled, contains
from newslint.document import Document
from newslint.model import Hit, NewslintError, Passage, Rule
from newslint.reading.names import names
from newslint.record import NamedTuple
from newslint.typed import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from newslint.checks._languagetool_server import Match, Server

_SPELLING = "TYPOS"
_MOST_SUGGESTIONS = 3
_WORD_BEFORE = re.compile(r"(\w[\w.'’-]*)\s*\Z")
_REACH = 60


class Params(NamedTuple):
    """Which of LanguageTool's matches a rule takes over, from where, and which of them are innocent.

    ``server`` is the URL of a running server; without one the rule finds nothing. A match is taken when its
    category is in ``categories`` or its rule id in ``also``, unless its id is in ``ignore``; ids are
    ``HE_VERB_AGR``, ``HE_VERB_AGR[5]`` for one part of a group, with ``*`` for any letters. A match is
    innocent inside a stretch that an RE2 pattern of ``unless`` fits, directly behind a word of
    ``silent_after``, and directly behind a name unless ``after_names``. ``variant`` is the English to judge
    by, ``auto`` the one the article is spelt in. ``timeout`` is in seconds, for one article.
    """

    server: str = ""
    categories: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    silent_after: tuple[str, ...] = ()
    after_names: bool = True
    variant: Literal["auto", "en-US", "en-GB", "en-AU", "en-CA", "en-NZ", "en-ZA"] = "auto"
    timeout: float = 30.0


def validate(params: Params) -> None:
    """Raise ``NewslintError`` where ``server`` is no URL, ``timeout`` no time or ``unless`` no pattern."""
    if params.server:
        endpoint(params.server)
    for pattern in params.unless:
        compiled(pattern)
    if params.timeout <= 0:
        raise NewslintError(f"'timeout' is a number of seconds above 0, not {params.timeout:g}")


class _Source(NamedTuple):
    """What rules must share to be served by one request."""

    server: str
    variant: str
    timeout: float


class _Taker:
    """A rule with its ids and words made ready."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.categories = frozenset(rule.params.categories)
        self.also = _ids(rule.params.also)
        self.ignore = _ids(rule.params.ignore)
        self.unless = [compiled(pattern) for pattern in rule.params.unless]
        self.after = frozenset(rule.params.silent_after)

    def wants(self, match: Match) -> bool:
        """Whether the rule takes this match over."""
        name = f"{match.id}[{match.part}]"
        return (match.category in self.categories or bool(self.also.match(name))) and not self.ignore.match(name)


def fuse(rules: Sequence[Rule]) -> Callable[[Document], Iterator[tuple[Rule, Hit]]]:
    """One request an article for all rules that name the same server; rules without a server find nothing.

    The finder raises ``ServiceError`` when the server cannot be used.
    """
    groups: dict[_Source, list[_Taker]] = {}
    for rule in rules:
        if rule.params.server:
            source = _Source(rule.params.server, rule.params.variant, rule.params.timeout)
            groups.setdefault(source, []).append(_Taker(rule))
    servers: dict[_Source, Server] = {}

    def find(document: Document) -> Iterator[tuple[Rule, Hit]]:
        for source, takers in groups.items():
            if source not in servers:
                servers[source] = _connect(source)
            yield from _ask(document, servers[source], source.variant, takers)

    return find


def _connect(source: _Source) -> Server:
    # Half a second of imports, and only for those who asked for grammar.
    from newslint.checks._languagetool_server import Server

    return Server(source.server, source.timeout)


def _ask(document: Document, server: Server, wanted: str, takers: list[_Taker]) -> Iterator[tuple[Rule, Hit]]:
    english = document.derive(variant) if wanted == "auto" else wanted
    kinds = frozenset().union(*(taker.rule.blocks for taker in takers)) - {"code"}
    # The speller takes a third of the server's time, and its matches could hide others.
    spelling = any(_SPELLING in taker.categories for taker in takers)
    with server.deadline():
        for batch in batches(document, kinds):
            for match in server.check(batch.text, english, spelling):
                for taker in takers:
                    if taker.wants(match) and (hit := _hit(document, batch, match, taker)):
                        yield taker.rule, hit


def _hit(document: Document, batch: Batch, match: Match, taker: _Taker) -> Hit | None:
    """The match as a hit, or None where it crosses blocks or stands in innocent company."""
    start, end, replacements = _trimmed(batch.text, match)
    passage = batch.passage(start, end)
    if passage is None or _innocent(document, passage, taker):
        return None
    return Hit(
        passage,
        values={"message": match.message, "suggestions": _suggestions(replacements, match.message), "id": match.id},
        replacement=replacements[0] if replacements else None,
    )


def _trimmed(text: str, match: Match) -> tuple[int, int, list[str]]:
    """The match without a space that it and its first replacement both begin with; the replacements likewise."""
    first = match.replacements[0] if match.replacements else ""
    found = text[match.start : match.end]
    if found[:1].isspace() and first[:1] == found[:1] and found.strip():
        return match.start + 1, match.end, [item[1:] if item[:1] == found[:1] else item for item in match.replacements]
    return match.start, match.end, list(match.replacements)


def _innocent(document: Document, passage: Passage, taker: _Taker) -> bool:
    block, start, end = passage
    text, after_names = document.blocks[block].text, taker.rule.params.after_names
    low = max(0, start - _REACH)
    if any(contains(pattern, text[low : end + _REACH], start - low, end - low) for pattern in taker.unless):
        return True
    if after_names and not taker.after:
        return False
    before = _WORD_BEFORE.search(text[low:start])
    if before is None:
        return False
    if before[1].lower() in taker.after:
        return True
    return not after_names and document.derive(names).covers(block, low + before.start(1), low + before.end(1))


def _suggestions(replacements: Sequence[str], message: str) -> str:
    """Up to three replacements for the end of a message: ``, perhaps “has” or “had”``; nothing without any.

    What the message says itself is not said twice.
    """
    said = [f"“{text.strip()}”" for text in replacements[:_MOST_SUGGESTIONS] if text.strip()]
    said = [quoted for quoted in said if quoted.lower() not in message.lower()]
    if not said:
        return ""
    return ", perhaps " + (" or ".join((", ".join(said[:-1]), said[-1])) if len(said) > 1 else said[0])


def _ids(names: Sequence[str]) -> re.Pattern[str]:
    """A pattern for ``ID[part]`` that fits the given ids; an id without a part fits all its parts."""
    forms = [re.escape(name).replace(r"\*", ".*") + ("" if name.endswith("]") else r"\[.*\]") for name in names]
    return re.compile(f"(?:{'|'.join(forms)})\\Z" if forms else r"(?!)")
