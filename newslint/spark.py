"""The same findings on a cluster: a DataFrame of articles to a DataFrame of findings, on Apache Spark.

``findings(frame)`` is for programs of one's own; ``jobs/spark_findings.py`` is a job for ``spark-submit``. A
worker's process builds its linter once. Needs ``pip install 'newslint[spark]'`` where the driver and the workers run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial

from newslint import archive
from newslint.archive import Columns
from newslint.config import Configuration, Options
from newslint.reporters import _object, _table
from newslint.run import Done
from newslint.typed import TYPE_CHECKING, Any
from newslint.worker import Task, Worker, alone

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame


FAILURE = _table.FAILURE
"""The severity of a row that tells of an article that could not be judged."""

_AT_ONCE = 256
"""How many articles' findings a process holds before it hands them on."""


def findings(
    frame: DataFrame, columns: Columns | None = None, options: Options | None = None, name: str = ""
) -> DataFrame:
    """The findings in a DataFrame of articles, a row each; ``docs/archives.md`` has the columns.

    ``columns`` and ``options`` are those of ``newslint check``, ``name`` what the path of a finding begins with:
    ``name#id``, or the id alone. Without options no configuration file is looked for. An article that could not
    be judged gives a row with severity ``failure``. Raises ``ArchiveError``, ``ConfigError`` or ``PackError``.
    """
    from pyspark.sql.pandas.types import from_arrow_schema

    named = archive.chosen(name or "the DataFrame", frame.columns, columns or Columns())
    archive.needs_id(name or "the DataFrame", named)
    options = options or Options(isolated=True)
    _worker(options, Worker).fingerprint([name])  # what is wrong with the settings shows here, and not on every worker
    wanted = list(dict.fromkeys(column for column in named if column is not None))
    judge: Callable[[Iterable[pyarrow.RecordBatch]], Iterator[pyarrow.RecordBatch]]
    judge = partial(_batches, columns=named, options=options, name=name)
    return frame.select(*wanted).mapInArrow(judge, from_arrow_schema(_table.schema()))


def _batches(
    batches: Iterable[pyarrow.RecordBatch], columns: Columns, options: Options, name: str
) -> Iterator[pyarrow.RecordBatch]:
    """The findings of batches of articles, in batches."""
    import pyarrow

    worker, schema, number = _worker(options, alone), _table.schema(), 0
    for batch in batches:
        for at in range(0, batch.num_rows, _AT_ONCE):
            rows: list[dict[str, Any]] = []
            for values in batch.slice(at, _AT_ONCE).to_pylist():
                number += 1
                rows += _rows(worker.lint(archive.row(name, number, values, columns)))
            yield pyarrow.RecordBatch.from_pylist(rows, schema)


@cache
def _worker(options: Options, made: Callable[[Task], Worker]) -> Worker:
    """The linter of this process for given options."""
    return made(Task(Configuration(options)))


def _rows(done: Done) -> Iterator[dict[str, Any]]:
    if done.linted is not None:
        yield from map(_table.row, _object.findings(done.linted))
    for failure in (*done.failures, *(done.linted.failures if done.linted is not None else ())):
        yield _table.failure(failure.path, failure.rule, failure.message)
