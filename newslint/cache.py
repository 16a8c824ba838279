"""What is known of unchanged files: findings by content, rules, settings and version, in the user's cache folder.

An entry is JSON, checked piece by piece when it is read: one that is damaged or made up is as good as none, and
none can run code. Where every file is known, no rule is loaded and no check imported.
"""

# This is on the way of every run, however short, and ``Path`` costs more than the work.

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache, cached_property

from newslint import __version__
from newslint.config import Choice
from newslint.digest import KEY, blake2b
from newslint.model import SEVERITIES, Edit, Evidence, Finding, Fix, Headline, Linted, NewslintError, Rule, Source, Span
from newslint.readers import decode
from newslint.record import NamedTuple
from newslint.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newslint.store import Store

FOLDER = "NEWSLINT_CACHE_DIR"
"""The environment variable that names the folder."""

_LAYOUT = "1"
"""Part of every key: raised where entries get another shape."""

_LIBRARIES = ("re2", "pyromark", "textstat", "yaml")
"""What else decides on findings, and may be replaced by another version of itself."""

_BAD = (ValueError, TypeError, IndexError, KeyError, AttributeError, RecursionError)


class Judgement:
    """What a choice of rules amounts to: a digest of all that decides on findings (None where they may not be
    kept), the fingerprint that reports give, and the rules in force, with what reports say of them and no more."""

    def __init__(self, choice: Choice, digest: bytes | None, fingerprint: str, rules: tuple[Rule, ...]) -> None:
        self.choice = choice
        self.digest = digest
        self.fingerprint = fingerprint
        self.rules = rules
        self._salts: dict[tuple[str, str | None, bool], bytes] = {}

    def salt(self, suffix: str, headline: str | None, metrics: bool) -> bytes:
        """A digest of all but a file's bytes that decides on what is found in it."""
        asked = (suffix, headline, metrics)
        known = self._salts.get(asked)
        if known is None:
            told = repr((self.digest or b"", *asked)).encode("utf-8", "surrogatepass")
            known = self._salts[asked] = _digest(told)
        return known

    @cached_property
    def by_id(self) -> dict[str, Rule]:
        """The rules by their ids."""
        return {rule.id: rule for rule in self.rules}


class Question(NamedTuple):
    """One file as it is to be judged: its name, bytes, a headline that is not its own, and whether with metrics."""

    judgement: Judgement
    name: str
    data: bytes
    headline: str | None = None
    metrics: bool = False

    @property
    def key(self) -> bytes:
        """What its answer is kept under. Of the name only the suffix matters: it decides how the bytes are read."""
        salt = self.judgement.salt(os.path.splitext(self.name)[1].lower(), self.headline, self.metrics)
        return blake2b(self.data, digest_size=KEY, salt=salt).digest()


class Cache:
    """The answers that are kept. Without ``enabled`` nothing is read or written, and rules are loaded as ever."""

    def __init__(self, enabled: bool = False) -> None:
        self.enabled = enabled
        self._judgements: dict[Choice, Judgement] = {}
        self._rules: dict[Choice, tuple[Rule, ...]] = {}

    @cached_property
    def _store(self) -> Store | None:
        place = folder() if self.enabled else None
        if place is None:
            return None
        from newslint.store import Store

        return Store(place)

    def judgement(self, choice: Choice) -> Judgement:
        """What a choice amounts to. Raises ``ConfigError`` or ``PackError``."""
        known = self._judgements.get(choice)
        if known is None:
            known = self._judgements[choice] = self._looked_up(choice)
        return known

    def rules(self, choice: Choice) -> tuple[Rule, ...]:
        """The rules of a choice, loaded once. Raises ``ConfigError`` or ``PackError``."""
        from newslint import shelf

        shelf.unpack(shelf.RUN)  # who asks for rules is about to read an article
        from newslint import ruleset

        if choice not in self._rules:
            self._rules[choice] = ruleset.in_force(choice)
        return self._rules[choice]

    def _looked_up(self, choice: Choice) -> Judgement:
        if self._store is None:
            return self._loaded(choice, kept=False)
        try:
            packs = list(_packs(choice))
        except (NewslintError, OSError):  # which loading them words better
            return self._loaded(choice)
        key = _digest(repr((_program(), choice, packs)).encode("utf-8", "surrogatepass"))
        entry = self._store.get(key)
        if entry is not None:
            try:
                return _judgement(choice, _loads(entry))
            except _BAD:
                pass
        judgement = self._loaded(choice)
        if judgement.digest is not None:
            self._store.put(key, _judgement_entry(judgement))
        return judgement

    def _loaded(self, choice: Choice, kept: bool = True) -> Judgement:
        """The judgement from the rules themselves; with a digest only where findings are kept."""
        from newslint import packs, ruleset

        rules = self.rules(choice)
        fingerprint = packs.fingerprint(rules)
        # A server may give another answer tomorrow.
        if not kept or any(rule.check == "languagetool" for rule in rules):
            return Judgement(choice, None, fingerprint, rules)
        # A suppression is judged by all rules that it may name.
        known = packs.fingerprint(ruleset.available(choice.packs))
        return Judgement(choice, _digest(repr((_program(), fingerprint, known)).encode()), fingerprint, rules)

    def get(self, question: Question) -> Linted | None:
        """The answer that is kept, or None."""
        if self._store is None or question.judgement.digest is None:
            return None
        entry = self._store.get(question.key)
        if entry is None:
            return None
        try:
            return _linted(question, _loads(entry))
        except _BAD:
            return None

    def put(self, question: Question, linted: Linted) -> None:
        """Keep an answer, unless a rule failed on the way to it."""
        if self._store is not None and question.judgement.digest is not None and not linted.failures:
            self._store.put(question.key, _entry(question.judgement, linted))

    def flush(self) -> None:
        """Write what is held back."""
        if self._store is not None:
            self._store.flush()


def folder() -> str | None:
    """Where answers are kept: ``NEWSLINT_CACHE_DIR``, else a folder of ours where the system keeps such things."""
    if named := os.environ.get(FOLDER):
        return named
    if os.name == "nt":
        base = os.environ.get("LOCALAPPDATA", "")
        return os.path.join(base, "newslint", "Cache") if base else None
    given = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(given):
        return os.path.join(given, "newslint")
    home = os.path.expanduser("~")
    if not os.path.isabs(home):
        return None
    return os.path.join(home, "Library/Caches" if sys.platform == "darwin" else ".cache", "newslint")


@cache
def _program() -> tuple[Any, ...]:
    """What of the program decides on findings: its version, and in a checkout also its files, as they lie there."""
    from newslint import packs

    trees = [packs.PACKAGE] if os.path.exists(packs.INDEX) else [packs.PACKAGE, packs.CHECKOUT]
    files = tuple(entry for tree in trees for entry in _files(tree))
    return (_LAYOUT, __version__, sys.hexversion, files, tuple(_library(name) for name in _LIBRARIES))


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    """The files below a folder, each with its size and the time of its last change."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _files(entry.path)
        else:
            stat = entry.stat()
            yield entry.path, stat.st_size, stat.st_mtime_ns


def _library(name: str) -> tuple[int, int] | None:
    """A library's first file, found and not imported."""
    from importlib.machinery import PathFinder

    found = PathFinder.find_spec(name)
    if found is None or not found.origin:
        return None
    try:
        stat = os.stat(found.origin)
    except OSError:
        return None
    return stat.st_size, stat.st_mtime_ns


def _packs(choice: Choice) -> Iterator[tuple[str, bytes]]:
    """The rule files of the packs of a choice, each with its bytes."""
    for pack in choice.packs.value:
        from pathlib import Path

        from newslint import packs

        named = pack.startswith(packs.INSTALLED)
        place = packs.installed(pack.removeprefix(packs.INSTALLED)) if named else Path(pack)
        for path in sorted(place.glob("*/*")):
            if path.suffix in (".yaml", ".yml"):
                yield str(path), path.read_bytes()


def _digest(*parts: bytes) -> bytes:
    digest = blake2b(digest_size=KEY)
    for part in parts:
        digest.update(part)
    return digest.digest()


def _loads(entry: bytes) -> Any:
    text = entry.decode("ascii")
    value, end = _decoder().raw_decode(text)
    if end != len(text):
        raise ValueError("more than one value")
    return value


@cache
def _decoder() -> Any:
    from json.decoder import JSONDecoder

    return JSONDecoder()


def _dumps(value: Any) -> bytes:
    import json  # 3 ms that a run without a cache need not pay

    return json.dumps(value, separators=(",", ":")).encode("ascii")


def _judgement_entry(judgement: Judgement) -> bytes:
    rules = [
        [rule.name, rule.category, rule.pack, rule.severity, rule.summary, rule.explanation,
         [[source.title, source.url] for source in rule.sources]]
        for rule in judgement.rules
    ]  # fmt: skip
    return _dumps([(judgement.digest or b"").hex(), judgement.fingerprint, rules])


def _judgement(choice: Choice, entry: Any) -> Judgement:
    digest, fingerprint, rules = entry
    return Judgement(choice, bytes.fromhex(digest), _text(fingerprint), tuple(_rule(*rule) for rule in rules))


def _rule(name: Any, category: Any, pack: Any, severity: Any, summary: Any, explanation: Any, sources: Any) -> Rule:
    return Rule(
        name=_text(name),
        category=_text(category),
        pack=_text(pack),
        check="",
        severity=_severity(severity),
        summary=_text(summary),
        message="",
        explanation=_text(explanation),
        params=None,
        sources=tuple(Source(_text(title), _text(url)) for title, url in sources),
    )


def _entry(judgement: Judgement, linted: Linted) -> bytes:
    numbers = {rule.id: number for number, rule in enumerate(judgement.rules)}
    headline = linted.headline
    findings = [
        [numbers[found.rule.id], SEVERITIES.index(found.severity), found.message, *found.span, found.scope,
         [[*item.span, item.message] for item in found.evidence],
         found.fix and [found.fix.title, found.fix.safety, [[*edit.span, edit.text] for edit in found.fix.edits]],
         found.fingerprint]
        for found in linted.findings
    ]  # fmt: skip
    metrics = None if linted.metrics is None else dict(linted.metrics)
    title = headline and [headline.text, headline.span, headline.origin]
    return _dumps([linted.format, linted.language, title, findings, metrics, linted.notes, linted.words])


def _linted(question: Question, entry: Any) -> Linted:
    """The answer of an entry, for the question's own path and text. Raises one of ``_BAD`` for anything else."""
    form, language, headline, findings, metrics, notes, words = entry
    source, rules, path = decode(question.data), question.judgement.rules, question.name
    size = len(source)
    return Linted(
        path,
        source,
        _text(form),
        _text(language),
        None if headline is None else _headline(headline, size),
        tuple([_finding(path, rules, size, *item) for item in findings]),
        (),
        None if metrics is None else {_text(name): _measure(value) for name, value in metrics.items()},
        tuple(map(_text, notes)),
        None if words is None else _number(words),
    )


def _headline(entry: Any, size: int) -> Headline:
    text, span, origin = entry
    if span is None:
        return Headline(_text(text), None, _text(origin))
    start, end = span
    return Headline(_text(text), _span(start, end, size), _text(origin))


def _finding(  # noqa: PLR0913, PLR0917
    path: str, rules: tuple[Rule, ...], size: int,
    rule: Any, severity: Any, message: Any, start: Any, end: Any, scope: Any, evidence: Any, fix: Any, mark: Any,
) -> Finding:  # fmt: skip
    return Finding(
        path,
        rules[_number(rule)],
        SEVERITIES[_number(severity)],
        _text(message),
        _span(start, end, size),
        _text(scope),
        tuple([Evidence(_span(first, last, size), _text(said)) for first, last, said in evidence]),
        None if fix is None else _fix(size, *fix),
        _text(mark),
    )


def _fix(size: int, title: Any, safety: Any, edits: Any) -> Fix:
    placed = tuple(Edit(_span(start, end, size), _text(text)) for start, end, text in edits)
    return Fix(_text(title), placed, _text(safety))


def _span(start: Any, end: Any, size: int) -> Span:
    if type(start) is int and type(end) is int and 0 <= start <= end <= size:
        return Span(start, end)
    raise ValueError("a span outside the text")


def _text(value: Any) -> str:
    if type(value) is str:
        return value
    raise TypeError("not a text")


def _number(value: Any) -> int:
    if type(value) is int and value >= 0:
        return value
    raise TypeError("not a number")


def _measure(value: Any) -> float:
    if type(value) in (int, float):
        return value  # type: ignore[no-any-return]
    raise TypeError("not a measure")


def _severity(value: Any) -> str:
    return SEVERITIES[SEVERITIES.index(value)]
