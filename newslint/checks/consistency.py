"""One thing written in two ways: the rarer form is flagged, the commoner one is the evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from newslint import late_re as re
from newslint.checks import _mark_forms, _name_forms, _term_forms, _voice_forms
from newslint.checks._patterns import Innocent, Occurring, Sought, compiled
from newslint.checks._places import Places, add, between, told
from newslint.document import KINDS, Document
from newslint.lang.en import spelling_pairs
from newslint.model import Hit, Passage, Rule, Witness
from newslint.reading.furniture import furniture_spans
from newslint.reading.names import names
from newslint.reading.quotations import quotations
from newslint.reading.words import index, words
from newslint.record import NamedTuple
from newslint.typed import Literal

_MOST_EVIDENCE = 3
_IZE = re.compile(r"(?:i[sz](?:e[dsr]?|ing|ers?|ations?|ational))\Z")
_BOTH = frozenset(
    "judgment judgments judgement judgements acknowledgment acknowledgments acknowledgement acknowledgements "
    "worshippers worshipers airplane airplanes".split()
)
"""Words whose two forms stand side by side in careful British or American prose."""

_ACRONYM = re.compile(r"(?<![\w.@/$£€])(?:(?:[A-Z]\.){2,4}|(?:[A-Z]\.){1,3}[A-Z]\b|[A-Z]{2,4}\b)(?![\w@]| ?[$£€¥])")
_INITIAL = re.compile(r"\.[A-Z]")
"""What an acronym with stops has, and few articles: without one there is nothing to compare those without stops to."""


class Params(NamedTuple):
    """``kind``: ``patterns`` counts what each of ``forms`` (name of a form to RE2 patterns) finds outside what
    ``unless`` patterns hold; a group named ``hit`` narrows the place, ``<name>`` stands for one of ``parts``. Forms
    named "dollars: sign" and "dollars: name" are compared with each other only.
    ``dotted``: acronyms with and without stops. ``spelling``: American and British. ``number``: a term's first
    word in singular and plural ("saving bank", "savings bank"). ``hyphen``: compounds with and without one.
    ``capital``: names with and without a capital. ``noun``: nouns with and without one behind "the". ``article``:
    names behind "the" and "The". ``institution``: long names with and without an inner word. ``accent``:
    names with and without their accents. ``agreement``: bodies as one and as many. ``acronym``: in capitals and as a
    word. ``letters``: names with other capitals in them. ``region``: parts of a place with and without a capital.
    ``office``: phrases of two or three words likewise. ``apostrophe``: names with and without one before their "s".
    ``quotation``: titles and words in double and in single quotation marks.
    ``least`` is how often the commoner form must stand; ``ratio`` how many times as often as the rarer."""

    kind: Literal[
        "patterns",
        "dotted",
        "spelling",
        "number",
        "hyphen",
        "capital",
        "noun",
        "article",
        "institution",
        "accent",
        "agreement",
        "acronym",
        "letters",
        "region",
        "office",
        "apostrophe",
        "quotation",
    ]
    forms: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    unless: tuple[str, ...] = ()
    parts: Mapping[str, str] = MappingProxyType({})
    least: int = 1
    ratio: float = 1


def validate(params: Params) -> None:
    """Raise ``NewslintError`` where a pattern is not valid."""
    written = _Written(params)
    for pattern in (*(pattern for _, pattern in written.forms), *written.unless):
        compiled(pattern, cased=True)


def fuse(rules: Sequence[Rule]) -> Callable[[Document], Iterator[tuple[Rule, Hit]]]:
    """Each rule by itself; one pass tells which blocks hold which forms of the rules with patterns."""
    # Headlines save room in ways of their own.
    kinds = frozenset(KINDS) - {"headline"}
    occurring = Occurring("consistency", rules, listed, lambda _: kinds, several=True)
    written: dict[Rule, _Written] = {}
    others = [rule for rule in rules if rule.params.kind != "patterns"]

    def find(document: Document) -> Iterator[tuple[Rule, Hit]]:
        # Most articles have one form of a thing, if any: whether and where each stands matters only beside another.
        likely: dict[Sought, list[int]] = {}
        for block, forms in occurring.likely(document).items():
            for form in forms:
                likely.setdefault(form, []).append(block)
        shown = frozenset(document.derive(told)) if likely else frozenset[int]()
        found: dict[Sought, list[int]] = {}
        groups: dict[tuple[Rule, str], list[Sought]] = {}
        for form, blocks in likely.items():
            if not shown.isdisjoint(blocks):
                groups.setdefault((form.rule, form.group), []).append(form)
        for forms in groups.values():
            left = len(forms)
            for form in forms:
                if left < 2:  # whether the last one is there does not matter any more
                    break
                texts = ((block, document.blocks[block].text) for block in likely[form] if block in shown)
                if blocks := [block for block, text in texts if form.occurs(text)]:
                    found[form] = blocks
                else:
                    left -= 1
        standing: dict[Rule, dict[str, list[int]]] = {}
        for form in _several(found):
            standing.setdefault(form.rule, {})[form.name] = found[form]
        for rule, own in standing.items():
            if rule not in written:
                written[rule] = _Written(rule.params)
            places = written[rule].places(document, own)
            yield from ((rule, hit) for hit in _hits(document, rule.params, places))
        for rule in others:
            places = _KINDS[rule.params.kind](document)
            yield from ((rule, hit) for hit in _hits(document, rule.params, places))

    return find


def _several(forms: Collection[Sought]) -> list[Sought]:
    """Those of some forms in whose group another is."""
    times = Counter([(form.rule, form.group) for form in forms])
    return [form for form in forms if times[form.rule, form.group] > 1]


def listed(rules: Sequence[Rule]) -> list[tuple[int, str, str, str, bool]]:
    """The forms that are looked for, as ``Occurring`` asks for them."""
    own = [(at, _Written(rule.params)) for at, rule in enumerate(rules) if rule.params.kind == "patterns"]
    return [
        (at, form.rpartition(": ")[0], form, pattern, True)
        for at, written in own
        for form, pattern in written.some.items()
    ]


def _hits(document: Document, params: Params, places: Places) -> Iterator[Hit]:
    """A hit on each place of the rarer forms of each group."""
    for group in places.values():
        if params.kind == "quotation":
            forms = group
        else:
            forms = _in_own_voice(document, group, named=params.kind != "spelling") if len(group) > 1 else {}
        if len(forms) < 2:
            continue
        # A brand's own form is the one however rare; else the commonest, and of equals the first in the article.
        ranked = sorted(forms, key=lambda form: (form != _RIGHT, -len(forms[form]), forms[form][0]))
        usual = forms[ranked[0]]
        if ranked[0] != _RIGHT and len(usual) < params.least:
            continue
        evidence = tuple(Witness(place, "written so here") for place in usual[:_MOST_EVIDENCE])
        for form in ranked[1:]:
            if ranked[0] != _RIGHT and len(forms[form]) * params.ratio > len(usual):
                continue
            for place in forms[form]:
                values = {"usual": document.text(usual[0]), "count": str(len(usual))}
                yield Hit(place, values=values, evidence=evidence)


_RIGHT = "right"
"""What a rule file calls the form of a name that is its bearer's own."""


def _in_own_voice(document: Document, forms: dict[str, list[Passage]], *, named: bool) -> dict[str, list[Passage]]:
    """The forms with the places that are in nobody's quotation, in nothing a page put into a paragraph, nor in a name
    unless ``named``."""
    quoted, called, aside = document.derive(quotations), document.derive(names), document.derive(furniture_spans)
    kept = {
        form: [
            place
            for place in places
            if not quoted.inside(*place)
            and (named or not called.covers(*place))
            and not any(at == place.block and start <= place.start < end for at, start, end, _ in aside)
        ]
        for form, places in forms.items()
    }
    return {form: places for form, places in kept.items() if places}


class _Written:
    """The patterns of a rule: for each form, ``some`` finds whether it is there at all."""

    def __init__(self, params: Params) -> None:
        self.forms = [(form, _whole(pattern, params)) for form, listed in params.forms.items() for pattern in listed]
        self.unless = [_whole(pattern, params) for pattern in params.unless]
        self.some: dict[str, str] = {}
        for form, pattern in self.forms:
            plain = f"(?:{pattern.replace('(?P<hit>', '(?:')})"
            self.some[form] = f"{self.some[form]}|{plain}" if form in self.some else plain

    def places(self, document: Document, blocks: Mapping[str, Collection[int]]) -> Places:
        """Where some forms stand, each in its blocks."""
        places: Places = {}
        for block in sorted(set(chain.from_iterable(blocks.values()))):
            text = document.blocks[block].text
            innocent = Innocent(self.unless, True, text)
            for form, pattern in self.forms:
                if block not in blocks.get(form, ()):
                    continue
                expression = compiled(pattern, cased=True)
                for match in expression.finditer(text):
                    start, end = match.span(expression.groupindex.get("hit", 0))
                    if start < end and not innocent.holds(start, end):
                        group, _, name = form.rpartition(": ")
                        add(places, group, name, Passage(block, start, end))
        for forms in places.values():
            for standing in forms.values():
                standing.sort()
        return places


def _whole(pattern: str, params: Params) -> str:
    for name, part in params.parts.items():
        pattern = pattern.replace(f"<{name}>", f"(?:{part})")
    return pattern


def _dotted(document: Document) -> Places:
    """Acronyms by their letters. Headlines have their own style."""
    places: Places = {}
    blocks = [block for block in document.derive(told) if document.blocks[block].kind != "headline"]
    if not any(_INITIAL.search(document.blocks[block].text) for block in blocks):
        return places
    for block in blocks:
        for found in _ACRONYM.finditer(document.blocks[block].text):
            bare = found[0].replace(".", "")
            form = "bare" if bare == found[0] else "dotted" if found[0].endswith(".") else "half"
            add(places, bare, form, Passage(block, *found.span()))
    return {bare: forms for bare, forms in places.items() if len(forms) > 1}


def _spelling(document: Document) -> Places:
    places: Places = {}
    known, shown = document.derive(index), frozenset(document.derive(told))
    pairs: dict[str, tuple[str, str]] = spelling_pairs().among(known.folded.keys())
    for block, at in known.among(pairs.keys() - _BOTH):
        own = document.derive(words)[block]
        word, variant = own.folded[at], pairs[own.folded[at]]
        if block not in shown or _is_name(own.texts, at) or _mute_e(variant[1]):
            continue
        place = between(document, block, at, at)
        # British "-ize" is good Oxford: it clashes with "-ise" and with nothing else.
        ending = _IZE.search(word)
        if ending:
            add(places, "-ise", variant[0], place)
        if not ending or variant[0] == "uk":
            add(places, "", variant[0], place)
    return places


def _is_name(texts: list[str], at: int) -> bool:
    """Whether a word with a spelling of its country may be a name: the Labor Party has its own wherever it stands, and
    so has the labor department."""
    if texts[at].lower() in _WORK and "".join(texts[at + 1 : at + 2]).lower() in _BODIES:
        return True
    return texts[at][0].isupper() and (at > 0 or texts[at] in ("Labor", "Labour", "Center", "Centre"))


_WORK = frozenset({"labor", "labour", "defense", "defence"})
_BODIES = frozenset("party department ministry minister secretary".split())


def _mute_e(american: str) -> bool:
    """Whether the British twin only keeps a mute e before "-able": careful British prose has "likable" too."""
    return american.endswith("able") and spelling_pairs().get(american[:-4] + "eable") is not None


_KINDS: dict[str, Callable[[Document], Places]] = {
    "dotted": _dotted,
    "spelling": _spelling,
    "number": _term_forms.number,
    "hyphen": _term_forms.hyphen,
    "capital": _term_forms.capital,
    "noun": _name_forms.common,
    "article": _name_forms.article,
    "institution": _name_forms.institution,
    "accent": _name_forms.accent,
    "agreement": _voice_forms.agreement,
    "acronym": _voice_forms.acronym,
    "letters": _voice_forms.letters,
    "region": _voice_forms.region,
    "office": _voice_forms.office,
    "apostrophe": _mark_forms.apostrophe,
    "quotation": _mark_forms.quotation,
}
