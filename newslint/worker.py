"""One file from its bytes to its findings, and where asked through its fixes."""

from __future__ import annotations

import codecs
import gc
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from itertools import chain, groupby
from operator import itemgetter

from newslint import readers
from newslint.cache import Cache, Judgement, Question
from newslint.config import Choice, Configuration
from newslint.model import Failure, Linted, NewslintError
from newslint.raw import bytes_of
from newslint.record import NamedTuple
from newslint.run import Done, Fixed
from newslint.typed import TYPE_CHECKING, Any
from newslint.walk import STDIN

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from types import TracebackType

    from newslint.archive import Row
    from newslint.document import Document
    from newslint.engine import Linter
    from newslint.timings import Stopwatch

    Item = str | Row  # what is linted: the file at a path, or a row of an archive


MOST_ROUNDS = 10
"""How often a file is fixed and linted again before what is left is left."""


_SELDOM = (50_000, 20, 50)
"""When Python is to look for garbage, in allocations and in turns: nearly nothing that is allocated while articles are
read is garbage that only that finds, and to look as often as it does by itself takes a fifteenth of the time."""

SWEEP = 100_000
"""After how many characters of articles freed objects are swept out. Python keeps thousands of freed tuples for those
that are made next, scattered over all the memory that a long article took, and lets go of them only where it looks for
garbage among everything, which it has no reason to do."""


_KEPT: list[Any] = []
"""The linters of a process that does nothing else: it ends with its run, and to take them apart takes longer."""


TOGETHER, LONGEST = 8, 24_000
"""How many files are judged at the same time, and how many characters they have unless one alone has more: what is
known of them meanwhile is to take no more memory than a long article does."""


class _Unwatched:
    """A context in which nothing is timed or drawn; ``contextlib``, which has one, takes half a millisecond to load."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        return None


UNWATCHED = _Unwatched()


class Task(NamedTuple):
    """What is asked of each file.

    ``stdin`` is what standard input held and ``stdin_name`` its name; ``headline`` replaces that of the
    article; ``metrics`` asks for the readability figures. ``fix`` applies the safe fixes and lints what
    they leave; ``write`` puts that into the file, otherwise the findings stay those of the file as it is.
    ``cache`` is whether what is known of unchanged files may be used. ``watch`` is told where the time goes.
    """

    configuration: Configuration
    stdin: bytes = b""
    stdin_name: str = ""
    headline: str | None = None
    metrics: bool = False
    fix: bool = False
    write: bool = False
    cache: bool = False
    watch: Stopwatch | None = None


class _Asked(NamedTuple):
    """A document to be judged by a choice of rules."""

    choice: Choice
    document: Document


_CHOICE = itemgetter(0)
_Work = Generator["_Asked | Done", Linted, None]


def _told(work: _Work, answer: Linted | Exception) -> _Asked | Done:
    """What the work on a file goes on to give once it is told what it asked for."""
    return work.throw(answer) if isinstance(answer, Exception) else work.send(answer)


class Worker:
    """Lints one file after another, with one ``Linter`` for each distinct choice of rules."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.cache = Cache(enabled=task.cache)
        self._linters: dict[Choice, Linter] = {}
        self._alone = False  # whether this process does nothing else, so that its garbage is ours to look for
        self._looks = False  # whether anybody looks for it yet
        self._read = 0

    def __reduce__(self) -> tuple[Callable[[Task], Worker], tuple[Task]]:
        # A process of its own builds its own linters, unless it is a copy of this one.
        return (alone, (self.task,))

    def linter(self, choice: Choice) -> Linter:
        """The linter for a choice of rules. Raises ``ConfigError`` or ``PackError``."""
        if choice not in self._linters:
            rules = self.cache.rules(choice)
            from newslint import ruleset
            from newslint.engine import Linter

            make = Linter
            if self.task.watch is not None:
                from newslint.timings import TimedLinter

                make = TimedLinter
            with self._timed("rules", "loading"):
                self._linters[choice] = make(rules, ruleset.available(choice.packs))
            if self.task.watch is not None:
                vars(self._linters[choice])["watch"] = self.task.watch
            if not gc.isenabled():
                self._alone = True
                _KEPT.append(self._linters)
        return self._linters[choice]

    def settle(self) -> None:
        """From now on have Python look for garbage where it does not yet: one article has none that matters, and to
        look at all that is loaded takes longer than to read the next."""
        if self._alone and not self._looks:
            self._looks = True
            gc.freeze()  # what is there stays, and is no garbage
            gc.set_threshold(*_SELDOM)
            gc.enable()

    def judgement(self, name: str) -> Judgement:
        """What the rules in force for a file amount to. Raises ``ConfigError`` or ``PackError``."""
        return self.cache.judgement(self.choice(name))

    def fingerprint(self, names: Iterable[str]) -> str:
        """A digest of the rules, as set, that the files are judged by. Raises ``ConfigError`` or ``PackError``."""
        choices = {id(choice): choice for choice in map(self.choice, names)}.values()  # most are one and the same
        return "-".join(sorted({self.cache.judgement(choice).fingerprint for choice in choices}))

    def choice(self, name: str) -> Choice:
        """The choice of rules for a file."""
        return self.task.configuration.choice(name)

    def name(self, item: Item) -> str:
        """The path by which settings are found for a file or a row of an archive."""
        if not isinstance(item, str):
            return item.archive
        return self.task.stdin_name or item if item == STDIN else item

    def known(self, path: Item) -> Done | None:
        """What the cache knows of a file as it is; None where that is nothing, or the file is to be fixed."""
        if not isinstance(path, str) or self.task.fix or not self.cache.enabled:
            return None
        name = self.name(path)
        try:
            linted = self.cache.get(self._question(name, self._data(path)))
        except Exception:  # what is wrong with the file is found and said when it is linted
            return None
        return None if linted is None else Done(linted)

    def lint(self, item: Item) -> Done:
        """One file or row from its bytes to its findings. Nothing that happens to it ends the run."""
        return next(self.lint_all([item]))

    def lint_all(self, items: Iterable[Item]) -> Iterator[Done]:
        """The same of several, in order; as many as there is room for at the same time are judged together."""
        waiting: list[tuple[_Work, _Asked | Done]] = []
        length = 0
        for item in items:
            work = self._work(item)
            given = next(work)
            own = len(given.document.source) if isinstance(given, _Asked) else 0
            if len(waiting) == TOGETHER or length + own > LONGEST:
                yield from self._settled(waiting)
                waiting, length = [], 0
            waiting.append((work, given))
            length += own
        yield from self._settled(waiting)

    def _settled(self, waiting: Sequence[tuple[_Work, _Asked | Done]]) -> Iterator[Done]:
        answers = iter(self._judged([one for _, one in waiting if isinstance(one, _Asked)]))
        for work, first in waiting:
            given = _told(work, next(answers)) if isinstance(first, _Asked) else first
            while isinstance(given, _Asked):  # a file that was fixed is judged again
                given = _told(work, *self._judged([given]))
            yield given

    def _work(self, item: Item) -> _Work:
        """All that there is to do for a file or row but to judge it: gives what is to be judged, gets what came of it,
        and gives at last what became of the file."""
        name = self.name(item) if isinstance(item, str) else item.path
        try:
            if not isinstance(item, str):
                yield (yield from self._row(item))
                return
            data = self._data(item)
            linted = yield from self._linted(name, data)
            yield (yield from self._fixed(item, data, linted)) if self.task.fix else Done(linted)
        except NewslintError as error:
            yield Done(None, (Failure(name, None, str(error)),))
        except OSError as error:
            yield Done(None, (Failure(name, None, f"cannot be read: {error.strerror or error}"),))
        except Exception as error:  # whatever a file makes go wrong must not keep the others from being linted
            yield Done(None, (Failure(name, None, f"could not be linted: {type(error).__name__}: {error}"),))

    def _data(self, path: str) -> bytes:
        return self.task.stdin if path == STDIN else bytes_of(path)

    def _linted(self, name: str, data: bytes) -> Generator[_Asked, Linted, Linted]:
        question = self._question(name, data)
        known = self.cache.get(question)
        if known is not None:
            return known
        with self._timed("read", "readers"):
            document = readers.read(name, data, self.task.headline)
        linted = yield _Asked(question.judgement.choice, document)
        self.cache.put(question, linted)
        return linted

    def _row(self, row: Row) -> Generator[_Asked, Linted, Done]:
        if row.fault:
            return Done(None, (Failure(row.path, None, row.fault),))
        with self._timed("read", "rows"):
            document = row.document()
        return Done((yield _Asked(self.choice(row.archive), document)))

    def _judged(self, asked: Sequence[_Asked]) -> list[Linted | Exception]:
        """What became of each of some documents, or why it cannot be judged."""
        try:
            return [*chain.from_iterable(self._judge(choice, own) for choice, own in groupby(asked, _CHOICE))]
        except Exception as error:
            # Each by itself shows which of them it is.
            return [error] if len(asked) == 1 else [*chain.from_iterable(self._judged([one]) for one in asked)]
        finally:
            self._sweep(sum(len(document.source) for _, document in asked))

    def _judge(self, choice: Choice, asked: Iterable[_Asked]) -> list[Linted]:
        documents = [document for _, document in asked]
        if self.task.watch is not None:
            from newslint.timings import timed

            documents = [timed(document, self.task.watch) for document in documents]
        linter = self.linter(choice)
        if sum(len(document.source) for document in documents) > SWEEP:
            self.settle()
        try:
            with self._timed("engine", "placing, wording and sorting findings"):
                every = linter.lint_all(documents)
            if not self.task.metrics:
                return every
            from newslint.readability import metrics

            with self._timed("engine", "metrics"):
                pairs = zip(every, documents, strict=True)
                return [linted._replace(metrics=metrics(document)) for linted, document in pairs]
        finally:
            for document in documents:
                document.forget()

    def _sweep(self, read: int) -> None:
        self.settle()
        self._read += read
        if self._alone and self._read >= SWEEP:
            self._read = 0
            gc.collect()
            gc.freeze()  # what is there between two articles stays: next time only what is new is looked at

    def _timed(self, stage: str, name: str) -> AbstractContextManager[None]:
        return UNWATCHED if self.task.watch is None else self.task.watch.timed(stage, name)

    def _question(self, name: str, data: bytes) -> Question:
        judgement = self.cache.judgement(self.task.configuration.choice(name))
        return Question(judgement, name, data, self.task.headline, self.task.metrics)

    def _fixed(self, path: str, data: bytes, before: Linted) -> Generator[_Asked, Linted, Done]:
        """Fix until nothing changes any more, then write; a byte-order mark stays."""
        from newslint import fixes

        new, count = fixes.apply(before.source, before.findings)
        if not count:
            return Done(before)
        mark = codecs.BOM_UTF8.decode() if data.startswith(codecs.BOM_UTF8) else ""
        linted, total = before, 0
        for _ in range(MOST_ROUNDS):
            linted, total = (yield from self._linted(before.path, (mark + new).encode())), total + count
            if linted.source != new:
                return _unfixed(before, "the fixed text would not read the same")
            new, count = fixes.apply(linted.source, linted.findings)
            if not count:
                break
        fixed = Fixed(before.path, mark + before.source, mark + linted.source, total)
        if not self.task.write:
            return Done(before, (), fixed)
        from newslint import atomic

        try:
            if bytes_of(path) != data:
                return _unfixed(before, "the file was changed in the meantime")
            atomic.write(path, fixed.new.encode())
        except OSError as error:
            return _unfixed(before, f"it cannot be written: {error.strerror or error}")
        return Done(linted, (), fixed)


def _unfixed(linted: Linted, reason: str) -> Done:
    return Done(linted, (Failure(linted.path, None, f"not fixed: {reason}"),))


def alone(task: Task) -> Worker:
    """The worker of a process that does nothing else: it sees to the garbage itself, once its rules are loaded."""
    gc.disable()
    return Worker(task)
