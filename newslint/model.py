"""The nouns of newslint: small frozen values that every other module passes around.

They are named tuples: making a frozen dataclass takes seven times as long, at every start of every run.

Two coordinate systems exist and never mix. A ``Passage`` lies in the prose of one block (what a check
reads); a ``Span`` lies in the source file (what a user sees). ``Document.locate`` is the only way from the
first to the second, and a ``Finding`` holds spans only. Both count code points and are half-open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newslint.record import NamedTuple
from newslint.typed import Any

SEVERITIES = ("suggestion", "warning", "error")
"""From the mildest to the gravest; the order is the meaning of ``--fail-on``."""

ARTICLE_KINDS = ("column", "review", "sport", "live", "interview", "recipe", "terms")
"""The kinds of article in which a rule may be silent, as ``reading/kinds`` tells them."""

BUILT_IN = "newslint"
"""The name of the pack that ships with newslint."""


_NOTHING: Mapping[str, str] = {}


class Span(NamedTuple):
    """A half-open stretch of the decoded source file, in code points."""

    start: int
    end: int


class Passage(NamedTuple):
    """A half-open stretch of one block's prose: the block's index, then code points of ``Block.text``."""

    block: int
    start: int
    end: int


class Witness(NamedTuple):
    """Evidence for a hit: a passage elsewhere in the article and what it shows, in a few words."""

    passage: Passage
    message: str


class Hit(NamedTuple):
    """What a check yields: a place in the prose that a rule's data describes, before any policy.

    ``values`` fill the ``{name}`` fields of the rule's message (``{text}``, the flagged words, is always
    there). ``replacement`` is what a fix would put in the passage's place. ``level`` picks a severity
    where the rule declares ``levels``. ``scope`` is ``document`` for a fault of the article as a whole.
    """

    passage: Passage
    values: Mapping[str, str] = _NOTHING
    evidence: tuple[Witness, ...] = ()
    replacement: str | None = None
    level: str | None = None
    scope: str = "span"


class Edit(NamedTuple):
    """Replace the source between the span's ends by ``text``."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that cure a finding. ``safety``: ``safe`` (one right answer, ``--fix`` applies it),
    ``unsafe`` (an editor must look) or ``display`` (a suggestion that only shows)."""

    title: str
    edits: tuple[Edit, ...]
    safety: str = "safe"


class Evidence(NamedTuple):
    """A passage of the article that bears on a finding, in source coordinates."""

    span: Span
    message: str


class Finding(NamedTuple):
    """One fault, placed: what is wrong, where, and on what evidence."""

    path: str
    rule: Rule
    severity: str
    message: str
    span: Span
    scope: str = "span"
    evidence: tuple[Evidence, ...] = ()
    fix: Fix | None = None
    fingerprint: str = ""


class Failure(NamedTuple):
    """Something that kept a file, or one rule on it, from being judged. ``rule`` is a full name or None."""

    path: str
    rule: str | None
    message: str


class Directive(NamedTuple):
    """A writer's request, found by a reader, to silence rules.

    ``verb``: ``disable-next`` (the next block), ``disable``, ``enable`` or ``disable-file``.
    ``rules`` are names as written; ``reason`` is empty where none was given.
    """

    span: Span
    verb: str
    rules: tuple[str, ...]
    reason: str = ""


class Source(NamedTuple):
    """The newsroom standard behind a rule: a title and, where there is one, a link."""

    title: str
    url: str = ""


class Example(NamedTuple):
    """A small article that shows a rule at work. ``[[ ]]`` marks each finding, ``{{ }}`` its evidence.

    ``fixed`` is the whole article after ``--fix``, where the example shows a fix.
    """

    text: str
    format: str = "text"
    fixed: str | None = None
    line: int = 0


class Rule(NamedTuple):
    """One rule file, read: which check judges, with what parameters, and what it says.

    ``params`` is plain data as the file has it, an instance of the check's ``Params`` once bound. ``blocks``
    are the kinds of block it reads; ``quoted``, ``named`` and ``furniture`` say whether it also speaks of words
    inside direct quotations, inside names and in page furniture; ``not_in`` names kinds of article in which it is
    silent; ``language`` is ``en`` or ``any``. ``levels``
    maps the levels of its check to severities. ``yields_to`` names rules whose finding on the same words
    replaces this one's. ``mark`` stands for the rule as a wheel has it, empty where it has it not or ``params`` are
    others.
    """

    name: str
    category: str
    pack: str
    check: str
    severity: str
    summary: str
    message: str
    explanation: str
    params: Any
    levels: Mapping[str, str] = _NOTHING
    silent: tuple[str, ...] = ()
    sources: Sequence[Source] = ()
    bad: Sequence[Example] = ()
    good: Sequence[Example] = ()
    blocks: frozenset[str] = frozenset()
    quoted: bool = False
    named: bool = False
    furniture: bool = False
    not_in: tuple[str, ...] = ()
    language: str = "en"
    enabled: bool = True
    yields_to: tuple[str, ...] = ()
    fix: str = "display"
    since: str = ""
    path: str = ""
    mark: str = ""

    # A rule is itself and no other, for its parameters may be a mapping, which cannot be hashed.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @property
    def id(self) -> str:
        """``category/rule``, with ``pack:`` in front for rules that are not built in."""
        short = f"{self.category}/{self.name}"
        return short if self.pack == BUILT_IN else f"{self.pack}:{short}"


class Headline(NamedTuple):
    """The headline as found: its text, where (None with ``--headline``) and by which convention."""

    text: str
    span: Span | None
    origin: str


class Linted(NamedTuple):
    """What became of one file. ``metrics`` is None unless the reporter asked for it; ``source`` is the
    decoded file, from which reporters cut lines and compute positions; ``words`` is how many the story has."""

    path: str
    source: str
    format: str
    language: str
    headline: Headline | None
    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()
    metrics: Mapping[str, float] | None = None
    notes: tuple[str, ...] = ()
    words: int | None = None


class Tally(NamedTuple):
    """What a run came to: how many files were linted, the findings by severity, and every failure, those of whole
    files first."""

    files: int
    severities: Mapping[str, int]
    failures: tuple[Failure, ...]


class Report:
    """A whole run, in path order: what reporters write.

    ``files`` are gone through one at a time, as often as a reporter likes; one that says ``STREAMS`` goes through
    them once and gets each as soon as it is judged. ``failures`` are those of files that could not be read at all
    and of services that did not answer. ``ruleset`` is the fingerprint of rules and settings.
    """

    def __init__(self, version: str, ruleset: str, files: Iterable[Linted], failures: Sequence[Failure] = ()) -> None:
        self.version = version
        self.ruleset = ruleset
        self.files = files
        self.failures = failures

    @property
    def findings(self) -> Iterator[Finding]:
        """Every finding of every file, in order."""
        return (finding for linted in self.files for finding in linted.findings)

    def tally(self) -> Tally:
        """The counts of the whole run. Asked for before ``files`` were gone through, it does that first."""
        count, severities, failures = 0, Counter[str](), list(self.failures)
        for linted in self.files:
            count += 1
            severities.update(finding.severity for finding in linted.findings)
            failures += linted.failures
        return Tally(count, severities, tuple(failures))


class NewslintError(Exception):
    """A fault that ends in one clear message: what was found, where, and what to do."""


class ServiceError(NewslintError):
    """A check's outside service (a grammar server) cannot be used in this run; said once, then left alone."""


class PackError(NewslintError):
    """A rule file or pack that cannot be used; the message names file, line and key."""
