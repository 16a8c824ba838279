"""Sees nothing by itself: only when all other rules have spoken can ``suppress`` tell which directives hid nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newslint.document import Document
from newslint.model import Hit


@dataclass(frozen=True)
class Params:
    """None."""


def find(document: Document, params: Params) -> Iterator[Hit]:
    """No hits."""
    return iter(())
