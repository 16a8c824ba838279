"""Names and titles with other marks: an apostrophe here and none there, double quotation marks and single ones."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.checks._places import Places, add, told
from newslint.document import HEADING_KINDS, Document
from newslint.lang import gazetteer
from newslint.lang.en import is_common
from newslint.model import Passage
from newslint.reading.words import capitals, index, words

_OWNS = ("'s", "’s")
_LEAST_NAME = 4

_TITLE = r"(?P<said>[A-Z0-9][\w-]*(?: (?:(?:of|the|a|in|on|and|for|to) )*[A-Z0-9][\w-]*){0,5}|\w+)[.!?]?"
_DOUBLE = re.compile(rf"[“\"]{_TITLE}[”\"]")
_SINGLE = re.compile(rf"(?<![\w’'])[‘']{_TITLE}[’'](?!\w)")
"""A title, whose words have capitals, or one word: what is longer is somebody's words."""


def apostrophe(document: Document) -> Places:
    """Names that end in "s" with an apostrophe before it here and without there ("Malvo Ferrie's", "Malvo Ferries").

    Where the name stands without its "s" as well, one is the possessive of it, and the other its plural.
    """
    known, every, large = document.derive(index), document.derive(words), document.derive(capitals)
    owned = {word[:-2] for word in known.folded if word.endswith("'s") and len(word) >= _LEAST_NAME + 2}
    stems = {stem for stem in owned if f"{stem}s" in known.folded and stem not in known.folded and _is_name(stem)}
    places: Places = {}
    for block in told(document) if stems else ():
        if document.blocks[block].kind in HEADING_KINDS:
            continue
        own = every[block]
        for at in large[block]:
            word, text = own.folded[at], own.texts[at]
            stem = word.removesuffix("'s") if word.endswith("'s") else word.removesuffix("s")
            if stem not in stems or (at and own.folded[at - 1] in _SEVERAL):
                continue
            form = "apostrophe" if text.endswith(_OWNS) else "none"
            add(places, stem, form, Passage(block, own.starts[at], own.ends[at]))
    return places


def _is_name(stem: str) -> bool:
    """Whether a word is no common one and nobody's given name: "Democrat's" and "Adam's" are of other words."""
    return not is_common(stem) and not is_common(f"{stem}s") and not gazetteer.is_given_name(stem)


_SEVERAL = frozenset("the two three four many some these those all both other".split())
"""Behind one of these stands a plural: "the Kallergrens"."""


def quotation(document: Document) -> Places:
    """Titles and words in double quotation marks here and in single ones there, none of them inside others."""
    places: Places = {}
    for block in told(document):
        content = document.blocks[block]
        if content.kind in HEADING_KINDS or not any(mark in content.text for mark in "‘'"):
            continue
        for said, place in _single(content.text, block):
            add(places, said, "single", place)
    for block in told(document) if places else ():
        content = document.blocks[block]
        if content.kind in HEADING_KINDS:
            continue
        for found in _DOUBLE.finditer(content.text):
            said = found["said"].lower()
            if said in places:
                add(places, said, "double", Passage(block, found.start(), found.end()))
    return places


def _single(text: str, block: int) -> Iterator[tuple[str, Passage]]:
    """What stands in single quotation marks and in no double ones."""
    around = [found.span() for found in _DOUBLE_ANY.finditer(text)] if '"' in text or "“" in text else []
    for found in _SINGLE.finditer(text):
        if not any(start < found.start() < end for start, end in around):
            yield found["said"].lower(), Passage(block, found.start(), found.end())


_DOUBLE_ANY = re.compile(r"[“\"][^“”\"]*(?:[”\"]|\Z)")
"""Speech that is not closed goes on in the next paragraph."""
