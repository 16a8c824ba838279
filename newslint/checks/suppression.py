"""Sees nothing by itself: only when all other rules have spoken can ``suppress`` tell which directives hid nothing."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.model import Hit
from newslint.record import NamedTuple


class Params(NamedTuple):
    """None."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """No hits."""
    return iter(())
