"""Where the time of a run goes: reading files, each reading service, each check and its rules, and the rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from newslint.document import Document
from newslint.engine import Finder, Linter
from newslint.model import Failure, Hit, Rule
from newslint.record import NamedTuple
from newslint.typed import TypeVar

T = TypeVar("T")


class Line(NamedTuple):
    """One thing that took time: its stage, its name, how often it was done, and the seconds it took by itself."""

    stage: str
    name: str
    calls: int
    seconds: float


class Stopwatch:
    """Time by stage and name. What is timed within something else does not count for that."""

    def __init__(self) -> None:
        self._spent: dict[tuple[str, str], list[float]] = {}
        self._within: list[float] = [0.0]
        self._begun = time.perf_counter()

    @contextmanager
    def timed(self, stage: str, name: str) -> Iterator[None]:
        """Time what is done in the context."""
        start = time.perf_counter()
        self._within.append(0.0)
        try:
            yield
        finally:
            took = time.perf_counter() - start
            spent = self._spent.setdefault((stage, name), [0, 0.0])
            spent[0] += 1
            spent[1] += took - self._within.pop()
            self._within[-1] += took

    def lines(self) -> list[Line]:
        """What took time, by stage, the longest first; what was not timed is the last line."""
        stages = list(dict.fromkeys(("read", "reading", "checks", *(stage for stage, _ in self._spent))))
        lines = [Line(stage, name, int(calls), took) for (stage, name), (calls, took) in self._spent.items()]
        lines.sort(key=lambda line: (stages.index(line.stage), -line.seconds, line.name))
        rest = time.perf_counter() - self._begun - self._within[0]
        return [*lines, Line("rest", "settings, finding files, reporting", 1, rest)]


class TimedDocument(Document):
    """A document whose reading services are timed."""

    def __init__(self, document: Document, watch: Stopwatch) -> None:
        vars(self).update(vars(document), _derived={})
        self.watch = watch

    def derive(self, service: Callable[[Document], T]) -> T:
        """As ``Document.derive``."""
        if service in self._derived:
            return self._derived[service]  # type: ignore[no-any-return]
        with self.watch.timed("reading", _name(service)):
            return super().derive(service)


class TimedLinter(Linter):
    """A linter whose checks are timed; fused rules together, any other one by one."""

    watch: Stopwatch

    def _run(
        self, rules: tuple[Rule, ...], finder: Finder, document: Document, failures: list[Failure]
    ) -> list[tuple[Rule, Hit]]:
        first = rules[0]
        name = first.check if len(rules) > 1 else f"{first.check}: {first.id}"
        with self.watch.timed("checks", f"{name} ({len(rules)} rules)" if len(rules) > 1 else name):
            return super()._run(rules, finder, document, failures)


def timed(document: Document, watch: Stopwatch) -> TimedDocument:
    """The document, with its services timed."""
    return TimedDocument(document, watch)


def table(lines: list[Line]) -> Iterator[str]:
    """The lines as a table: seconds and their share, how often, what; a total for each stage of several lines."""
    whole = sum(line.seconds for line in lines) or 1.0
    yield f"{'seconds':>9} {'share':>7} {'calls':>8}  what"
    for stage in dict.fromkeys(line.stage for line in lines):
        own = [line for line in lines if line.stage == stage]
        total = sum(line.seconds for line in own)
        yield f"{total:>9.3f} {total / whole:>7.1%} {'':>8}  {stage}"
        for line in own:
            yield f"{line.seconds:>9.3f} {line.seconds / whole:>7.1%} {line.calls:>8}    {line.name}"


def _name(service: Callable[[Document], object]) -> str:
    module = getattr(service, "__module__", "").rpartition(".")[2]
    return f"{module}.{getattr(service, '__name__', type(service).__name__)}"
