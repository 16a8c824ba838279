"""Findings as a Parquet table, a row each (``docs/archives.md`` has the columns): for archives and what reads those."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newslint.model import NewslintError, Report
from newslint.reporters import _object, _table
from newslint.typed import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

STREAMS = True

BINARY = True
"""What is written is no text: it goes to a file, never to a terminal."""

_ROWS = 20_000
"""How many rows a row group has."""


def write(report: Report, out: IO[bytes]) -> None:
    """Every finding in order, as soon as its article is judged; failures are not among them."""
    pyarrow, schema = _arrow(), _table.schema()
    with pyarrow.parquet.ParquetWriter(out, schema, compression="zstd") as writer:
        rows = (_table.row(plain) for linted in report.files for plain in _object.findings(linted))
        for batch in _batches(rows):
            writer.write_table(pyarrow.Table.from_pylist(batch, schema))


def join(parts: Iterable[Path], out: IO[bytes]) -> None:
    """One table of the rows of several, in order."""
    pyarrow, schema = _arrow(), _table.schema()
    with pyarrow.parquet.ParquetWriter(out, schema, compression="zstd") as writer:
        held: list[Any] = []
        for part in parts:
            held.append(pyarrow.parquet.read_table(part, schema=schema, use_threads=False))
            if sum(table.num_rows for table in held) >= _ROWS:
                writer.write_table(pyarrow.concat_tables(held).combine_chunks())
                held.clear()
        if held:
            writer.write_table(pyarrow.concat_tables(held).combine_chunks())


def _arrow() -> Any:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise NewslintError("--format parquet needs pyarrow: pip install 'newslint[archive]'") from None
    return pyarrow


def _batches(rows: Iterable[_object.Plain]) -> Iterator[list[_object.Plain]]:
    batch: list[_object.Plain] = []
    for row in rows:
        batch.append(row)
        if len(batch) >= _ROWS:
            yield batch
            batch = []
    if batch:
        yield batch
