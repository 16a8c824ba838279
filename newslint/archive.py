"""Archives: files with an article in every row, JSON Lines or Parquet, read one row at a time."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path

from newslint.model import NewslintError
from newslint.record import NamedTuple
from newslint.typed import TYPE_CHECKING, Any
from newslint.walk import ARCHIVES, PARQUET

if TYPE_CHECKING:
    from newslint.document import Document

BATCH = 64
"""How many rows of a Parquet file are read at a time."""

_SEEN = 100
"""How many rows of JSON Lines are looked at for the names of columns."""

_NAMES = {
    "headline": ("headline", "title", "hed"),
    "body": ("body", "text", "content", "article", "maintext"),
    "id": ("id", "uid", "guid", "url", "link"),
    "date": ("date", "published", "date_published", "publish_date", "datePublished", "pubdate"),
}
"""The names by which each column is known, the likeliest first; case does not count."""

_KINDS: dict[type, str] = {
    bool: "true or false",
    bytes: "bytes",
    dict: "an object",
    float: "a number",
    int: "a number",
    list: "a list",
}
"""What else may stand in a column, as a message names it."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_OF_ROW = re.compile(rf"(?:{'|'.join(re.escape(suffix) for suffix in ARCHIVES)})#", re.IGNORECASE)


class ArchiveError(NewslintError):
    """An archive that cannot be read at all; the message says what was found and what to do."""


class Columns(NamedTuple):
    """The names of an archive's columns; None where there is none. As asked for, None leaves it to the usual names."""

    headline: str | None = None
    body: str | None = None
    id: str | None = None
    date: str | None = None


class Row(NamedTuple):
    """One article of an archive. Its ``path`` is that of the archive, ``#``, and its id or else the number of its row,
    from 1. A row that holds no article has a ``fault`` that says why."""

    archive: str
    path: str
    headline: str = ""
    body: str = ""
    date: str = ""
    fault: str = ""

    def document(self) -> Document:
        """The article, read as plain text: headline, blank line, body. Spans of its findings lie in that text."""
        from newslint.readers.plain import article

        return article(self.path, self.headline, self.body, {"date": self.date} if self.date else {})


def article_id(path: str) -> str:
    """The id of a row's article, from the path that its findings have; empty for that of a file."""
    found = _OF_ROW.search(path)
    return path[found.end() :] if found else ""


def file_of(path: str) -> str:
    """The file of an article, from the path that its findings have."""
    found = _OF_ROW.search(path)
    return path[: found.end() - 1] if found else path


def files(path: str) -> tuple[str, ...]:
    """The files of an archive: itself, or the parts in its folder, by name. Raises ``ArchiveError``."""
    if not os.path.isdir(path):
        if not os.path.exists(path):
            raise ArchiveError(f"{path}: no such file or folder")
        return (path,)
    parts = [entry for entry in sorted(os.listdir(path)) if entry.endswith(ARCHIVES) and entry[0] not in "._"]
    if not parts:
        raise ArchiveError(f"{path}: no part of an archive in this folder (looked for {', '.join(ARCHIVES)})")
    return tuple(f"{path.rstrip('/')}/{part}" for part in parts)


def columns(path: str, asked: Columns) -> Columns:
    """The columns of an archive's file. Raises ``ArchiveError`` with the names that there are."""
    names = _parquet_names(path) if path.lower().endswith(PARQUET) else _json_names(path)
    return chosen(path, names, asked)


def chosen(where: str, names: Sequence[str], asked: Columns) -> Columns:
    """The columns among ``names``: those asked for, else those with the usual names. Raises ``ArchiveError``."""
    there = f"there are {', '.join(names)}" if names else "there are none"
    low = {name.lower(): name for name in reversed(names)}
    found: dict[str, str | None] = {}
    for part, name in asked._asdict().items():
        if name is not None and name not in names:
            raise ArchiveError(f"{where}: no column '{name}' for the {part} ({there})")
        usual = (low[one.lower()] for one in _NAMES[part] if one.lower() in low)
        found[part] = name if name is not None else next(usual, None)
    if found["body"] is None:
        looked = ", ".join(_NAMES["body"])
        raise ArchiveError(
            f"{where}: no column for the body (looked for {looked}); name it: --body-column NAME ({there})"
        )
    return Columns(**found)


def needs_id(where: str, named: Columns) -> None:
    """Raise ``ArchiveError`` where rows have no id: on a cluster they have no number either."""
    if named.id is None:
        raise ArchiveError(
            f"{where}: no column for the id (looked for {', '.join(_NAMES['id'])}); name it: --id-column NAME"
        )


def rows(path: str, named: Columns) -> Iterator[Row]:
    """Every row of an archive's file, in order; one that holds no article has a fault and the others go on."""
    return _parquet_rows(path, named) if path.lower().endswith(PARQUET) else _json_rows(path, named)


def count(path: str) -> int:
    """How many rows a file has, for showing progress; 0 where that cannot be told."""
    try:
        if path.lower().endswith(PARQUET):
            return int(_parquet(path).metadata.num_rows)
        with Path(path).open("rb") as file:
            return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))
    except (OSError, NewslintError):
        return 0


def row(archive: str, number: int, values: Mapping[str, Any], named: Columns) -> Row:
    """The row of plain values, by column."""
    key = values.get(named.id) if named.id is not None else None
    path = (
        f"{archive}#{number if key is None or key == '' else key}"
        if archive
        else str(key if key is not None else number)
    )
    parts = {}
    for part, name in (("headline", named.headline), ("body", named.body)):
        value = values.get(name) if name is not None else ""
        if value is None and part == "headline":
            value = ""
        if not isinstance(value, str):
            said = "there is none" if value is None else f"it is {_KINDS.get(type(value), 'something else')}"
            return Row(archive, path, fault=f"row {number}: the {part} (column '{name}') is no text: {said}")
        if "\0" in value:
            return Row(archive, path, fault=f"row {number}: there is a NUL character in the {part}, so it is no text")
        parts[part] = value if value.isascii() else _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", value)
    date = values.get(named.date) if named.date is not None else None
    return Row(archive, path, parts["headline"], parts["body"], "" if date is None else str(date))


def _json_rows(path: str, named: Columns) -> Iterator[Row]:
    for number, value in _json_values(path):
        if isinstance(value, dict):
            yield row(path, number, value, named)
        else:
            yield Row(path, f"{path}#{number}", fault=f"row {number}: {value}")


def _json_values(path: str) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """Each line that is not blank, by its number: its object, or what is wrong with it."""
    import json

    try:
        with Path(path).open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                try:
                    value = json.loads(line.removeprefix(b"\xef\xbb\xbf").decode("utf-8"))
                except (ValueError, RecursionError) as error:
                    yield number, f"is not JSON in UTF-8: {error}"
                    continue
                yield number, value if isinstance(value, dict) else "is no JSON object, with a member for each column"
    except OSError as error:
        raise ArchiveError(f"{path}: cannot be read: {error.strerror or error}") from None


def _json_names(path: str) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for _, value in islice(_json_values(path), _SEEN):
        if isinstance(value, dict):
            names.update(dict.fromkeys(value))
    return tuple(names)


def _parquet(path: str) -> Any:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise ArchiveError(f"{path}: Parquet needs pyarrow: pip install 'newslint[archive]'") from None
    try:
        # Read a page at a time: a row group may be larger than memory.
        return pyarrow.parquet.ParquetFile(path, buffer_size=1 << 20, pre_buffer=False)
    except (OSError, pyarrow.ArrowException) as error:
        raise ArchiveError(f"{path}: cannot be read as Parquet: {error}") from None


def _parquet_names(path: str) -> tuple[str, ...]:
    return tuple(_parquet(path).schema_arrow.names)


def _parquet_rows(path: str, named: Columns) -> Iterator[Row]:
    file = _parquet(path)
    import pyarrow

    number = 0
    wanted = list(dict.fromkeys(name for name in named if name is not None))
    try:
        for batch in file.iter_batches(BATCH, columns=wanted, use_threads=False):
            for values in batch.to_pylist():
                number += 1
                yield row(path, number, values, named)
    except (OSError, pyarrow.ArrowException, UnicodeDecodeError) as error:
        said = f"the rows from {number + 1} on cannot be read: {error}"
        yield Row(path, f"{path}#{number + 1}", fault=said)


def every(paths: Iterable[str], asked: Columns) -> Iterator[Row]:
    """The rows of several archives' files, one file after the other. Raises ``ArchiveError`` before the first row."""
    named = [(path, columns(path, asked)) for path in paths]
    return chain.from_iterable(rows(path, own) for path, own in named)
