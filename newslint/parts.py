"""A long run's report in parts: each is whole once it is there, and a run that was ended goes on after the last."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import count
from pathlib import Path

from newslint import atomic
from newslint.model import Failure, NewslintError
from newslint.record import NamedTuple
from newslint.run import Run
from newslint.typed import IO, Any

SIZE = 1000
"""How many articles a part has."""

_ABOUT = "run.json"


class Summary(NamedTuple):
    """What articles came to: how many there were, findings by severity, failures, notes with how often each was
    made, and whether anything is grave."""

    articles: int = 0
    severities: Mapping[str, int] = {}
    failures: tuple[Failure, ...] = ()
    notes: Mapping[str, int] = {}
    grave: bool = False

    def plus(self, other: Summary) -> Summary:
        """The two together."""
        return Summary(
            self.articles + other.articles,
            Counter(self.severities) + Counter(other.severities),
            self.failures + other.failures,
            Counter(self.notes) + Counter(other.notes),
            self.grave or other.grave,
        )


class Parts:
    """The parts beside a report, in a folder of its name and ``.parts``. ``about`` is all that decides on what is in
    them; parts of another run are never taken for this one's."""

    def __init__(self, output: str, about: Mapping[str, Any], resume: bool) -> None:
        self._output = output
        self._folder = Path(f"{output}.parts")
        self._about = json.loads(json.dumps(about))
        self.summaries: list[Summary] = []
        if self._folder.exists():
            if not resume:
                raise NewslintError(
                    f"{self._folder} is there, from a run that has not come to its end: "
                    "go on with it (--resume), or remove it"
                )
            self._refuse_others()
            self.summaries = self._found()

    def _refuse_others(self) -> None:
        try:
            was = json.loads((self._folder / _ABOUT).read_bytes())
        except FileNotFoundError:
            return  # it was ended before anything was judged
        except (OSError, ValueError) as error:
            raise NewslintError(f"{self._folder / _ABOUT}: cannot be read ({error}); remove the folder") from None
        differs = [key for key in self._about if not isinstance(was, dict) or was.get(key) != self._about[key]]
        if differs:
            raise NewslintError(
                f"{self._folder}: its run had another {' and another '.join(differs)}, "
                "so its parts do not belong to this one; remove it to begin anew"
            )

    def _found(self) -> list[Summary]:
        """The summaries of the parts that are there without a gap. A summary is written after its part."""
        found: list[Summary] = []
        for number in count():
            try:
                articles, severities, failures, notes, grave = json.loads(self._summary(number).read_bytes())
                self._part(number).stat()
                failed = tuple(Failure(*failure) for failure in failures)
            except (OSError, ValueError, TypeError):
                return found
            found.append(Summary(articles, severities, failed, notes, grave))
        raise AssertionError

    def write(self, run: Run, fill: Callable[[IO[bytes]], None]) -> None:
        """The next part: what ``fill`` writes on its way through ``run``. Raises ``OSError``."""
        self._folder.mkdir(exist_ok=True)
        if not self.summaries:
            atomic.write(str(self._folder / _ABOUT), json.dumps(self._about).encode())
        number = len(self.summaries)
        with atomic.writing(str(self._part(number))) as out:
            fill(out)
        tally = run.finish()
        notes = Counter(note for _, note in run.notes)
        summary = Summary(tally.files, tally.severities, tally.failures, notes, run.grave)
        failures = [[failure.path, failure.rule, failure.message] for failure in summary.failures]
        entry = [summary.articles, summary.severities, failures, summary.notes, summary.grave]
        atomic.write(str(self._summary(number)), json.dumps(entry).encode())
        self.summaries.append(summary)

    def join(self, join: Callable[[Iterable[Path], IO[bytes]], None]) -> None:
        """Put the whole report in its place and take the parts away. Raises ``OSError``."""
        with atomic.writing(self._output) as out:
            join([self._part(number) for number in range(len(self.summaries))], out)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _part(self, number: int) -> Path:
        return self._folder / f"{number:06d}"

    def _summary(self, number: int) -> Path:
        return self._folder / f"{number:06d}.json"
