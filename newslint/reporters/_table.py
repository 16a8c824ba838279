"""Findings as the rows of a table: the members of the JSON object, spans spread over columns of their own."""

from __future__ import annotations

from newslint.reporters._object import Plain
from newslint.typed import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow

FAILURE = "failure"
"""The severity of a row that tells of an article that could not be judged: a message, and no place."""

_PLACE = ("start", "end", "line", "column", "end_line", "end_column")


def row(plain: Plain) -> Plain:
    """The row of a finding. ``article`` is its article's id in the archive, empty for a file."""
    from newslint.archive import article_id

    fix = plain["fix"]
    return {
        **{key: value for key, value in plain.items() if key not in ("span", "evidence", "fix")},
        "article": article_id(plain["path"]),
        **plain["span"],
        "evidence": [_flat(item) for item in plain["evidence"]],
        "fix": fix and {**fix, "edits": [_flat(edit) for edit in fix["edits"]]},
    }


def failure(path: str, rule: str | None, message: str) -> Plain:
    """The row that tells of an article, or a rule on it, that could not be judged."""
    from newslint.archive import article_id

    known = {"path": path, "article": article_id(path), "rule": rule, "severity": FAILURE, "message": message}
    return {**dict.fromkeys(schema().names), **known}


def schema() -> pyarrow.Schema:
    """The columns, and what is in them. Needs pyarrow."""
    import pyarrow

    text, number = pyarrow.string(), pyarrow.int64()
    place = [(name, number) for name in _PLACE]
    evidence = pyarrow.struct([*place, ("text", text), ("message", text)])
    edit = pyarrow.struct([*place, ("text", text)])
    fix = pyarrow.struct([("title", text), ("safety", text), ("edits", pyarrow.list_(edit))])
    texts = ("path", "article", "pack", "category", "rule", "severity", "message", "scope")
    return pyarrow.schema(
        [
            *((name, text) for name in texts),
            *place,
            ("text", text),
            ("evidence", pyarrow.list_(evidence)),
            ("fix", fix),
            ("fingerprint", text),
            ("url", text),
        ]
    )


def _flat(item: Plain) -> Plain:
    return {**{key: value for key, value in item.items() if key != "span"}, **item["span"]}
