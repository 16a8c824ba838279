"""One thing written in two ways: the rarer form is flagged, the commoner one is the evidence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from newslint.document import BODY_KINDS, Document
from newslint.lang.en import STOPWORDS, spelling_pairs
from newslint.model import Hit, Passage, Witness
from newslint.reading.furniture import furniture
from newslint.reading.names import names
from newslint.reading.quotations import quotations
from newslint.reading.words import words

_MOST_EVIDENCE = 3
_READ = (BODY_KINDS | {"headline", "deck"}) - {"quote"}
_IZE = re.compile(r"(?:i[sz](?:e[dsr]?|ing|ers?|ations?|ational))\Z")
_BOTH = frozenset("judgment judgments judgement judgements worshippers worshipers airplane airplanes".split())
"""Words whose two forms stand side by side in careful British or American prose."""
Places = dict[str, dict[str, list[Passage]]]
"""Group to form to where it stands, in reading order."""


@dataclass(frozen=True)
class Params:
    """``kind``: ``forms`` counts the words of each of ``forms`` (name of a form to its words; ``#`` in front
    wants a figure before the word); ``dotted`` acronyms with and without stops; ``spelling`` American and
    British; ``number`` a term's first word in singular and plural ("arm deal", "arms deal").
    ``least`` is how often the commoner form must stand; ``ratio`` how many times as often as the rarer."""

    kind: Literal["forms", "dotted", "spelling", "number"]
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    least: int = 1
    ratio: float = 1


def find(document: Document, params: Params) -> Iterator[Hit]:
    """A hit on each place of the rarer forms of each group."""
    for group in _KINDS[params.kind](document, params).values():
        forms = _in_own_voice(document, group, named=params.kind != "spelling") if len(group) > 1 else {}
        if len(forms) < 2:
            continue
        # Of forms that are equally frequent the first in the article is its style.
        ranked = sorted(forms, key=lambda form: (-len(forms[form]), forms[form][0]))
        usual = forms[ranked[0]]
        if len(usual) < params.least:
            continue
        evidence = tuple(Witness(place, "written so here") for place in usual[:_MOST_EVIDENCE])
        for form in ranked[1:]:
            if len(forms[form]) * params.ratio > len(usual):
                continue
            for place in forms[form]:
                values = {"usual": document.text(usual[0]), "count": str(len(usual))}
                yield Hit(place, values=values, evidence=evidence)


def _in_own_voice(document: Document, forms: dict[str, list[Passage]], *, named: bool) -> dict[str, list[Passage]]:
    """The forms with the places that are in nobody's quotation, nor in a name unless ``named``."""
    quoted, called = document.derive(quotations), document.derive(names)
    kept = {
        form: [place for place in places if not quoted.inside(*place) and (named or not called.covers(*place))]
        for form, places in forms.items()
    }
    return {form: places for form, places in kept.items() if places}


def _words(document: Document) -> Iterator[tuple[int, int]]:
    """Block and word index of each word of the story, its headline and its deck."""
    skipped = document.derive(furniture)
    for block, content in enumerate(document.blocks):
        if content.kind in _READ and block not in skipped:
            for at in range(len(document.derive(words)[block].starts)):
                yield block, at


def _add(document: Document, places: Places, group: str, form: str, block: int, at: int, *, until: int = 0) -> None:
    own = document.derive(words)[block]
    places.setdefault(group, {}).setdefault(form, []).append(Passage(block, own.starts[at], own.ends[max(at, until)]))


def _forms(document: Document, params: Params) -> Places:
    places: Places = {}
    wanted = {word.lstrip("#"): (name, word) for name, listed in params.forms.items() for word in listed}
    for block, at in _words(document):
        own = document.derive(words)[block]
        word = own.folded[at]
        if word in wanted:
            name, written = wanted[word]
            if not written.startswith("#") or (at and own.folded[at - 1][0].isdigit()):
                _add(document, places, "", name, block, at)
        elif word[0].isdigit():
            tail = word.lstrip("0123456789.,")
            if tail in wanted and wanted[tail][1].startswith("#"):
                _add(document, places, "", wanted[tail][0], block, at)
    return places


def _dotted(document: Document, params: Params) -> Places:
    """Acronyms by their letters. Headlines have their own style."""
    places: Places = {}
    for block, at in _words(document):
        own = document.derive(words)[block]
        text = own.texts[at]
        bare = text.replace(".", "").removesuffix("'s").removesuffix("’s")
        after = document.blocks[block].text[own.ends[at] : own.ends[at] + 1]
        if not (2 <= len(bare) <= 4 and bare.isalpha() and bare.isupper()) or after == "$":
            continue
        if document.blocks[block].kind != "headline":
            _add(document, places, bare, "dotted" if "." in text else "bare", block, at)
    return {bare: forms for bare, forms in places.items() if "dotted" in forms}


def _spelling(document: Document, params: Params) -> Places:
    places: Places = {}
    pairs = spelling_pairs()
    for block, at in _words(document):
        own = document.derive(words)[block]
        word = own.folded[at]
        variant = pairs.get(word)
        if variant is None or word in _BOTH or (own.texts[at][0].isupper() and at):
            continue
        # British "-ize" is good Oxford: it clashes with "-ise" and with nothing else.
        ending = _IZE.search(word)
        if ending:
            _add(document, places, "-ise", variant[0], block, at)
        if not ending or variant[0] == "uk":
            _add(document, places, "", variant[0], block, at)
    return places


def _number(document: Document, params: Params) -> Places:
    """Pairs of words whose first stands in singular and plural before the same second.

    Only where the plural is usual: a noun before a noun is mostly singular, so a plural there is a fixed term
    ("arms deal"), while a plural after the singular may as well be a verb ("the video shows").
    """
    first_form: dict[tuple[str, str], str] = {}
    varied: set[tuple[str, str]] = set()
    for own in document.derive(words):
        for one, two in pairwise(own.folded):
            if two not in STOPWORDS and len(one) > 2:
                pair = (one.removesuffix("s"), two.removesuffix("s"))
                if first_form.setdefault(pair, one) != one:
                    varied.add(pair)
    places: Places = {}
    for block, at in _words(document) if varied else ():
        own = document.derive(words)[block]
        if at + 1 == len(own.folded):
            continue
        pair = (own.folded[at].removesuffix("s"), own.folded[at + 1].removesuffix("s"))
        if pair in varied and document.blocks[block].text[own.ends[at] : own.starts[at + 1]] == " ":
            _add(document, places, " ".join(pair), own.folded[at], block, at, until=at + 1)
    return {term: forms for term, forms in places.items() if _is_number(forms)}


def _is_number(forms: Mapping[str, list[Passage]]) -> bool:
    """Whether two forms are a word and its plural in "s", the plural the usual one."""
    if len(forms) != 2:
        return False
    short, long = sorted(forms, key=len)
    return long == short + "s" and len(forms[long]) > len(forms[short])


_KINDS: dict[str, Callable[[Document, Params], Places]] = {
    "forms": _forms,
    "dotted": _dotted,
    "spelling": _spelling,
    "number": _number,
}
