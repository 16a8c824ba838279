"""Names in two forms: with "the" or "The", short of a word or of an accent, or a name here and a noun there."""

from __future__ import annotations

from itertools import combinations

from newslint import late_re as re
from newslint.checks._places import Places, add, alone, cased_both_ways, told
from newslint.document import HEADING_KINDS, Document
from newslint.lang import gazetteer
from newslint.lang.en import STOPWORDS, is_common, spelling_pairs
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading.names import Mention, names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, sentence_at
from newslint.reading.words import Words, capitals, index, words

_LEAST_WORDS = 3
_CONTESTS = frozenset("award awards championship championships cup games league open prize series tour".split())
"""Contests of like names are many: the Rugby World Cup, the Rugby Sevens World Cup."""

_HOUSES = frozenset("School College Hospital Church Institute Academy Museum Library".split())
"""Words behind which even two words are a long name: Brunswick School, Brunswick High School."""

_BRANCHES = frozenset("Air Army Naval Junior Youth Women North South East West Central Upper Lower New Old".split())
"""Words that make another body of a like name: the Malvo National Guard, the Malvo Air National Guard."""

_FOREIGN = frozenset({"de", "du", "des", "di", "da", "do", "del", "della"})
"""Before a word they make it a part of a name in its own language: the Tour de Montréal, a visit to Montreal."""

_TIES = frozenset({"of", "for", "on"})
_LEAST_LETTERS = 4
_BEFORE = 40
_SMALL = re.compile(r" ([a-z]{3,})\b")
_MOSTLY_VERB = 5
_MOST_NAMES = 60
"""Long names that are compared with each other; an article has a few."""


def article(document: Document) -> Places:
    """Names by the capital of the article before them in running text: "the Scooper", "The Scooper"."""
    places: Places = {}
    story = frozenset(document.derive(prose))
    if not any(_has_article_within(document.blocks[block].text) for block in story):
        return places
    for name in document.derive(names).mentions:
        if name.block not in story or name.kind == "people":
            continue
        text, start = document.blocks[name.block].text, name.start
        if text.startswith("The ", start):
            start += 4
        before = text[max(0, start - _BEFORE) : start].rsplit(" ", 3)
        running = len(before) == 4 and before[-1] == "" and before[-2] in ("the", "The") and before[-3].isalpha()
        # What goes on may be another name: "the Malvo Post", "The Malvo Post Office".
        goes_on = text[name.end : name.end + 2].strip()[:1]
        if running and before[-2] == "the" and _is_before_noun(text, name.end):
            continue  # "the Lantern campaign": the article is the noun's
        if running and before[-3].islower() and not (goes_on.isupper() or goes_on in ("'", "’")):
            # "Sailor of The Year" is one title, "Ferry of the Year" another.
            titled = before[0].rpartition(" ")[2] if before[-3] in _TIES else ""
            whole = f"{titled} {text[start : name.end]}" if titled[:1].isupper() else text[start : name.end]
            add(places, whole, before[-2], Passage(name.block, start - 4, name.end))
    return places


def _has_article_within(text: str) -> bool:
    """Whether "The" stands behind a word in small letters."""
    return any(before[-1:].islower() for before in text.split(" The ")[:-1])


def _is_before_noun(text: str, end: int) -> bool:
    """Whether a noun goes on behind a name, and no verb."""
    after = _SMALL.match(text, end)
    return after is not None and after[1] not in STOPWORDS and verb_share(after[1]) < _MOSTLY_VERB


def common(document: Document) -> Places:
    """Nouns behind "the" with and without a capital, where no name goes on: "the Election", "the election"."""
    places: Places = {}
    story = frozenset(document.derive(prose))
    quoted, both = document.derive(quotations), document.derive(cased_both_ways)
    for block, the in document.derive(index).among({"the"}):
        own, at = document.derive(words)[block], the + 1
        if block not in story or at == len(own.texts) or own.folded[at] not in both:
            continue
        sentence = sentence_at(document, block, own.starts[the])
        if sentence is None or not sentence.first <= the < sentence.last - 1:
            continue
        opens = the == sentence.first
        if own.texts[the] == ("The" if opens else "the") and own.texts[at].isalpha():
            place = Passage(block, own.starts[the], own.ends[at])
            if not quoted.inside(*place) and _stands_alone(document, own, sentence, at, opens):
                add(places, own.folded[at], "large" if own.texts[at][0].isupper() else "small", place)
    return {noun: forms for noun, forms in places.items() if len(forms) > 1}


def _stands_alone(document: Document, own: Words, sentence: Sentence, at: int, opens: bool) -> bool:
    """Whether a noun behind "the" is a phrase of its own: no name and no other noun goes before it or on."""
    text, word = document.blocks[sentence.block].text, own.texts[at]
    if len(word) < _LEAST_LETTERS or not (word.islower() or word.istitle()):
        return False
    if opens:
        if text[own.ends[at - 1] : own.starts[at]] != " ":
            return False
    elif not own.texts[at - 2].islower() or text[own.ends[at - 2] : own.starts[at]] != " the ":
        return False
    elif word.istitle() and own.texts[at - 2] in _TIES and own.texts[at - 3][:1].isupper():
        return False  # "the Committee for Freedom of the Press"
    if at + 1 == sentence.last:
        return True
    gap, after = text[own.ends[at] : own.starts[at + 1]], own.texts[at + 1]
    if gap in ("-", "‑"):
        return False
    if gap == ", ":
        return not after[0].isupper()
    if gap == " " and after.islower() and after not in STOPWORDS:
        return after in ("said", "says") or (after.endswith(("ed", "s")) and verb_share(after) >= _MOSTLY_VERB)
    if (
        word.istitle()
        and gap == " "
        and after == "to"
        and own.texts[at + 2 : at + 3] != []
        and own.texts[at + 2].istitle()
    ):
        return False  # "the Committee to Save the Quay"
    return (gap != " " and "&" not in gap) or (after.islower() and after not in ("of", "for", "and"))


def accent(document: Document) -> Places:
    """Words with a capital by their letters, with and without accents: "Välgren", "Valgren"."""
    places: Places = {}
    every, large = document.derive(words), document.derive(capitals)
    shown = [(every[block], large[block], block) for block in document.derive(told)]
    # Two words of the same plain letters differ only where one has an accent.
    accented = {
        gazetteer.plain(alone(own.texts[at]))
        for own, marked, _ in shown
        for at in marked
        if not own.texts[at].isascii() and not alone(own.texts[at]).isascii()
    }
    for own, marked, block in shown if accented else ():
        for at in marked:
            text = alone(own.texts[at])
            foreign = at and own.texts[at - 1] in _FOREIGN
            if len(text) >= _LEAST_LETTERS and text[1:].islower() and text.isalpha() and not foreign:
                plain = gazetteer.plain(text)
                if plain in accented:
                    add(places, plain, text, Passage(block, own.starts[at], own.starts[at] + len(text)))
    return {letters: forms for letters, forms in places.items() if len(forms) > 1 and not is_common(letters)}


def institution(document: Document) -> Places:
    """Long names of which one lacks a word of the other's: "Thomas Tarn Law Centre", "Thomas Tarn Centre"."""
    forms: dict[tuple[str, ...], list[Mention]] = {}
    shown = frozenset(document.derive(told))
    for name in document.derive(names).mentions:
        block = document.blocks[name.block]
        if name.block in shown and block.kind not in HEADING_KINDS:
            parts = tuple(block.text[name.start : name.end].split())
            if len(parts) >= (_LEAST_WORDS - (parts[-1] in _HOUSES)) and parts[-1].lower() not in _CONTESTS:
                forms.setdefault(parts, []).append(name)
    places: Places = {}
    for one, two in combinations(list(forms)[:_MOST_NAMES], 2):
        short, long = sorted((one, two), key=len)
        kinds = {name.kind for form in (one, two) for name in forms[form]}
        # A body is called by what it is; "Ana Maria Rueda" is Ana Rueda to her friends.
        if (
            is_common(short[-1].lower())
            and kinds.isdisjoint({"person", "place"})
            and (_lacks_one(short, long) or _spelt_apart(one, two))
        ):
            for form in (one, two):
                for name in forms[form]:
                    add(places, " ".join(long), " ".join(form), Passage(name.block, name.start, name.end))
    return places


def _spelt_apart(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two names differ in one word only, and that by the spelling of its country."""
    if len(one) != len(two):
        return False
    apart = [(a.lower(), b.lower()) for a, b in zip(one, two, strict=True) if a != b]
    return len(apart) == 1 and spelling_pairs().get(apart[0][0], ("", ""))[1] == apart[0][1]


def _lacks_one(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the longer name has one word more, and neither begins nor ends with it."""
    return len(long) == len(short) + 1 and any(
        long[at].isalpha() and long[at] not in _BRANCHES and long[:at] + long[at + 1 :] == short
        for at in range(1, len(long) - 1)
    )
