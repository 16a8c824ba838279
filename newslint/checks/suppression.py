"""Sees nothing by itself: only when all other rules have spoken can ``suppress`` tell which directives hid nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.document import Document
from newslint.model import Hit


class Params(NamedTuple):
    """None."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """No hits."""
    return iter(())
