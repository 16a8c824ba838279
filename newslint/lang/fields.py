"""Fields that news is about, and the everyday words that belong to each: "ferry" and "harbour" to the sea."""

from __future__ import annotations

from functools import cache

from newslint.lang.en_families import family
from newslint.lang.table import read


@cache
def fields() -> dict[str, frozenset[str]]:
    """Word families to the names of the fields they belong to."""
    found: dict[str, set[str]] = {}
    for line in read("fields.txt").splitlines():
        if line and not line.startswith("#"):
            name, _, listed = line.partition(" | ")
            for word in listed.split():
                found.setdefault(family(word), set()).add(name)
    known: dict[frozenset[str], frozenset[str]] = {}  # most words are of one field, and share its set
    every = zip(found, map(frozenset, found.values()), strict=True)
    return {word: known.setdefault(names, names) for word, names in every}
