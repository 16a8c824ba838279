"""Rules and a document to findings: run the checks, then place, word, filter and sort what they saw."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from newslint import late_re as re
from newslint import packs
from newslint.document import BODY_KINDS, HEADING_KINDS, Block, Document
from newslint.fingerprint import fingerprint
from newslint.lang.en import STOPWORDS
from newslint.model import (
    BUILT_IN,
    Edit,
    Evidence,
    Failure,
    Finding,
    Fix,
    Headline,
    Hit,
    Linted,
    Passage,
    Rule,
    ServiceError,
    Span,
)
from newslint.parameters import check_module
from newslint.readability import word_count
from newslint.reading.furniture import furniture, furniture_spans
from newslint.reading.kinds import kinds
from newslint.reading.language import language
from newslint.reading.names import names
from newslint.reading.quotations import quotations
from newslint.reading.sentences import sentences
from newslint.reading.words import words
from newslint.record import NamedTuple
from newslint.typed import Any

_FIELD = re.compile(r"\{([a-z_]+)\}")
_LONGEST_QUOTE = 90

Finder = Callable[[Document], Iterator[tuple[Rule, Hit]]]


class _Judged(NamedTuple):
    """A document, its language, and what the rules have seen in it so far."""

    document: Document
    tongue: str
    hits: list[tuple[Rule, Hit]]
    failures: list[Failure]


class Linter:
    """A set of rules, ready to judge documents.

    ``rules`` are those in force; ``known`` all that a suppression may name (the rules in force when None).
    Raises ``PackError`` when a rule's parameters do not fit its check.
    """

    def __init__(self, rules: Sequence[Rule], known: Iterable[Rule] | None = None) -> None:
        self.rules = tuple(packs.bind(rule) for rule in rules)
        self.known = tuple(known) if known is not None else self.rules
        self._dead: set[str] = set()
        self._groups: dict[str, list[tuple[tuple[Rule, ...], Finder]]] = {}

    def lint(self, document: Document) -> Linted:
        """Everything the rules find in one document. A rule that fails is a failure, never the end of the run."""
        (linted,) = self.lint_all([document])
        return linted

    def lint_all(self, documents: Sequence[Document]) -> list[Linted]:
        """The same of some documents, rule by rule and not document by document: what a rule reads stays near the
        processor while it goes from one to the next, which spares an eighth of the time."""
        judged = [_Judged(document, document.derive(language), [], []) for document in documents]
        for tongue in dict.fromkeys(one.tongue for one in judged):
            own = [one for one in judged if one.tongue == tongue]
            for rules, finder in self._finders(tongue):
                for one in own:
                    one.hits.extend(self._run(rules, finder, one.document, one.failures))
        return [self._linted(*one) for one in judged]

    def _linted(self, document: Document, tongue: str, hits: list[tuple[Rule, Hit]], failures: list[Failure]) -> Linted:
        findings = _resolve(document, hits)
        if document.directives:
            from newslint import suppress

            findings = suppress.apply(document, findings, self._ran(tongue, failures), self.known)
        findings.sort(key=_order)
        notes = list(document.notes)
        if tongue != "en":
            notes.append("not in English: only the rules that need no language were applied")
        return Linted(
            path=document.path,
            source=document.source,
            format=document.format,
            language=tongue,
            headline=_headline(document),
            findings=_fingerprinted(document, findings),
            failures=tuple(failures),
            notes=tuple(notes),
            words=word_count(document),
        )

    def _ran(self, tongue: str, failures: Sequence[Failure]) -> list[Rule]:
        """The rules that have judged a document: a suppression of any other cannot be said to be useless."""
        failed = {failure.rule for failure in failures}
        return [
            rule
            for rule in self.rules
            if rule.language in (tongue, "any") and rule.check not in self._dead and rule.id not in failed
        ]

    def _finders(self, tongue: str) -> list[tuple[tuple[Rule, ...], Finder]]:
        """The finders for a language, each with the rules it serves; built once per language."""
        if tongue not in self._groups:
            by_check: dict[str, list[Rule]] = {}
            for rule in self.rules:
                if rule.language in (tongue, "any"):
                    by_check.setdefault(rule.check, []).append(rule)
            self._groups[tongue] = [pair for check, rules in by_check.items() for pair in _finder(check, rules)]
        return self._groups[tongue]

    def _run(
        self, rules: tuple[Rule, ...], finder: Finder, document: Document, failures: list[Failure]
    ) -> list[tuple[Rule, Hit]]:
        if rules[0].check in self._dead:
            return []
        try:
            return list(finder(document))
        except ServiceError as error:
            self._dead.add(rules[0].check)
            failures.append(Failure(document.path, rules[0].id, str(error)))
            return []
        except Exception as error:  # any fault of a check is a failure of its rule, and the run goes on
            if len(rules) == 1:
                said = f"the rule failed: {type(error).__name__}: {error}"
                failures.append(Failure(document.path, rules[0].id, said))
                return []
        # Alone, each rule shows whether the fault is its own.
        alone = [pair for rule in rules for pair in _finder(rule.check, [rule])]
        return [found for own, one in alone for found in self._run(own, one, document, failures)]


def _finder(check: str, rules: list[Rule]) -> list[tuple[tuple[Rule, ...], Finder]]:
    """One fused finder for all the rules of a check, or one finder per rule where the check has no ``fuse``."""
    module = check_module(check)
    if hasattr(module, "fuse"):
        return [(tuple(rules), module.fuse(rules))]
    return [((rule,), _single(module.find, rule)) for rule in rules]


def _single(find: Callable[[Document, Any], Iterator[Hit]], rule: Rule) -> Finder:
    return lambda document: ((rule, hit) for hit in find(document, rule.params))


def _resolve(document: Document, hits: Iterable[tuple[Rule, Hit]]) -> list[Finding]:
    """The findings that the hits amount to, each place and rule once."""
    placed: dict[tuple[str, Span], Finding] = {}
    for rule, hit in hits:
        if _keeps_out(document, rule):
            continue
        if hit.scope == "document" or _may_speak(document, rule, hit.passage):
            finding = _finding(document, rule, hit)
            placed.setdefault((rule.id, finding.span), finding)
    return _ranked(list(placed.values()))


def _keeps_out(document: Document, rule: Rule) -> bool:
    """Whether the article is of a kind that the rule leaves alone; in a page of terms, which lawyers word, all of our
    own do but those about what a page left in the text."""
    of = document.derive(kinds)
    return not of.isdisjoint(rule.not_in) or ("terms" in of and rule.pack == BUILT_IN and rule.category != "residue")


def _ranked(findings: list[Finding]) -> list[Finding]:
    """The findings without those on whose words a rule spoke that they yield to."""
    stronger = {name for finding in findings for name in finding.rule.yields_to}
    spans: dict[str, list[Span]] = {}
    for finding in findings if stronger else ():
        if finding.rule.name in stronger:
            spans.setdefault(finding.rule.name, []).append(finding.span)
    if not spans:
        return findings
    # By start, each with the farthest end so far: whether any of them reaches into a place takes one look.
    for places in spans.values():
        places.sort()
        places[:] = [
            Span(place.start, end) for place, end in zip(places, accumulate((p.end for p in places), max), strict=True)
        ]

    def outranked(finding: Finding) -> bool:
        named = (spans[name] for name in finding.rule.yields_to if name in spans)
        return any(
            (at := bisect_left(own, (finding.span.end,))) and own[at - 1].end > finding.span.start for own in named
        )

    return [finding for finding in findings if not outranked(finding)]


def _may_speak(document: Document, rule: Rule, passage: Passage) -> bool:
    """Whether a rule may speak of this place: the writer's own prose, unless its file says more."""
    block, start, end = passage
    if document.blocks[block].kind not in rule.blocks:
        return False
    if not rule.furniture and (block in document.derive(furniture) or _in_furniture(document, passage)):
        return False
    if any(zone.kind == "code" and zone.start < end and start < zone.end for zone in document.blocks[block].zones):
        return False
    if not rule.quoted and document.derive(quotations).inside(block, start, end):
        return False
    return rule.named or not (document.derive(names).covers(block, start, end) or _titled(document, passage))


def _in_furniture(document: Document, passage: Passage) -> bool:
    """Whether the words lie in a piece of page furniture inside a paragraph."""
    block, first, last = passage
    return any(
        index == block and start <= first and last <= end for index, start, end, _ in document.derive(furniture_spans)
    )


def _titled(document: Document, passage: Passage) -> bool:
    """Whether the words are written like a title in running text ("the film Perfect Storm")."""
    block, start, end = passage
    if document.blocks[block].kind in HEADING_KINDS:
        return False
    own = document.derive(words)[block]
    first, last = bisect_left(own.starts, start), bisect_left(own.starts, end)
    content = [own.texts[at] for at in range(first, last) if own.folded[at] not in STOPWORDS]
    return len(content) > 1 and all(word[:1].isupper() for word in content)


def _finding(document: Document, rule: Rule, hit: Hit) -> Finding:
    evidence = tuple(
        Evidence(span, witness.message)
        for witness in hit.evidence
        if (span := document.locate(witness.passage)) is not None
    )
    span = document.locate(hit.passage) if hit.scope == "span" else None
    message = _message(rule.message, hit, document.text(hit.passage))
    if span is None:
        span = evidence[0].span if hit.scope == "span" and evidence else _document_span(document)
        if document.headline is not None and hit.passage.block == document.headline and hit.scope == "span":
            message += f" (headline: {_said(document.blocks[0].text)})"
    return Finding(
        path=document.path,
        rule=rule,
        severity=rule.levels.get(hit.level or "", rule.severity),
        message=message,
        span=span,
        scope=hit.scope,
        evidence=evidence,
        fix=_fix(document, rule, hit),
    )


def _message(template: str, hit: Hit, text: str) -> str:
    values: Mapping[str, str] = {"text": text, **hit.values}

    def fill(field: re.Match[str]) -> str:
        return _short(str(values.get(field[1], field[0])))

    return _FIELD.sub(fill, template)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1].rstrip() + "…"


def _said(text: str) -> str:
    return f"“{_short(text)}”"


def _fix(document: Document, rule: Rule, hit: Hit) -> Fix | None:
    if hit.replacement is None or hit.scope != "span":
        return None
    block, start, end = hit.passage
    span = document.locate(hit.passage)
    if span is None or not document.blocks[block].transparent(start, end):
        return None
    old = _short(document.text(hit.passage)).strip()
    title = f"replace “{old}” by “{_short(hit.replacement).strip()}”" if hit.replacement.strip() else f"delete “{old}”"
    return Fix(title, (Edit(span, hit.replacement),), rule.fix)


def _document_span(document: Document) -> Span:
    """Where a finding about the whole article lies: its headline, else the first sentence of its body."""
    if document.headline is not None and document.blocks[0].pieces:
        return _whole(document.blocks[0])
    for sentence in document.derive(sentences):
        if document.blocks[sentence.block].kind in BODY_KINDS:
            return document.blocks[sentence.block].locate(sentence.start, sentence.end) or Span(0, 0)
    return Span(0, 0)


def _whole(block: Block) -> Span:
    return block.locate(0, len(block.text)) or Span(0, 0)


def _headline(document: Document) -> Headline | None:
    if document.headline is None:
        return None
    block = document.blocks[document.headline]
    return Headline(block.text, block.locate(0, len(block.text)), document.headline_from)


def _order(finding: Finding) -> tuple[int, int, str, str, str]:
    return (finding.span.start, finding.span.end, finding.rule.category, finding.rule.name, finding.rule.pack)


def _fingerprinted(document: Document, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings with fingerprints: rule, flagged text and its sentence, numbered where that is not unique."""
    if not findings:
        return ()
    starts, texts = _sentence_sources(document)
    seen: dict[str, int] = {}
    marked = []
    for finding in findings:
        at = bisect_right(starts, finding.span.start) - 1
        text = document.source[finding.span.start : finding.span.end]
        mark = fingerprint(finding.rule.id, text, texts[at] if at >= 0 else "")
        seen[mark] = seen.get(mark, 0) + 1
        if seen[mark] > 1:
            mark = f"{mark}-{seen[mark]}"
        marked.append(finding._replace(fingerprint=mark))
    return tuple(marked)


def _sentence_sources(document: Document) -> tuple[list[int], list[str]]:
    """The source offset and the prose of every sentence, by offset."""
    pairs = sorted(
        (span.start, document.blocks[sentence.block].text[sentence.start : sentence.end])
        for sentence in document.derive(sentences)
        if (span := document.blocks[sentence.block].locate(sentence.start, sentence.end)) is not None
    )
    return [start for start, _ in pairs], [text for _, text in pairs]
