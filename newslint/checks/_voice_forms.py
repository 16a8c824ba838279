"""A body as one or as many, an acronym as a word, a region as a name, an office as a title: what an
article settles once and keeps to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from newslint.checks._places import Places, add, alone, between, cased_both_ways, told
from newslint.document import HEADING_KINDS, Document
from newslint.lang import gazetteer
from newslint.lang.en import STOPWORDS, is_common
from newslint.model import Passage
from newslint.reading.names import names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import sentence_at
from newslint.reading.words import Words, capitals, frequencies, index, words

_ONE = frozenset({"is", "was", "has", "isn't", "wasn't", "hasn't"})
_MANY = frozenset({"are", "were", "have", "aren't", "weren't", "haven't"})
_VERBS = _ONE | _MANY
_OPENS_CLAUSE = frozenset("that but while as when if because after before although though since until".split())
_PARTS = frozenset(",;:–—")


def agreement(document: Document) -> Places:
    """Bodies by the verb behind them: "the council has", "the council have"."""
    places: Places = {}
    story, quoted = frozenset(document.derive(prose)), document.derive(quotations)
    for name in document.derive(names).mentions:
        if name.block not in story or name.kind in ("person", "people", "place"):
            continue
        text, own = document.blocks[name.block].text, document.derive(words)[name.block]
        after = bisect_left(own.starts, name.end + 1)
        if text[name.end : name.end + 1] != " " or own.starts[after : after + 1] != [name.end + 1]:
            continue
        verb = own.folded[after]
        if verb not in _VERBS:
            continue
        called = text[name.start : name.end].removeprefix("The ")
        if (
            called.endswith("s")
            or " and " in called
            or "&" in called
            or quoted.inside(name.block, name.start, name.end)
        ):
            continue
        sentence = sentence_at(document, name.block, name.start)
        if sentence is None:
            continue
        first = bisect_right(own.ends, name.start)
        before = first - 1 if first > sentence.first and own.folded[first - 1] == "the" else first
        apart = text[: own.starts[before]].rstrip()[-1:] in _PARTS
        opens = before <= sentence.first or apart or own.folded[before - 1] in _OPENS_CLAUSE
        if opens:
            form = "one" if verb in _ONE else "many"
            add(places, called.lower(), form, Passage(name.block, name.start, own.ends[after]))
    return places


_SHORTEST, _LONGEST = 3, 6


def acronym(document: Document) -> Places:
    """Acronyms in capitals here and as a word there: "HUD", "hud"."""
    every, known = document.derive(words), document.derive(index)
    story = [block for block in document.derive(prose) if document.blocks[block].kind not in HEADING_KINDS]
    shown = frozenset(story)
    large = Counter(
        own.folded[at]
        for block in story
        for own in (every[block],)
        for at in document.derive(capitals)[block]
        if own.texts[at].isupper()
        and _SHORTEST <= len(own.texts[at]) <= _LONGEST
        and own.texts[at].isalpha()
        and not _is_shouted(own.texts, at)
    )
    often = document.derive(frequencies)
    wanted = {word for word, count in large.items() if often[word] > count and not is_common(word)}
    places: Places = {}
    for block, at in known.among(wanted) if wanted else ():
        own = every[block]
        text, start, end = document.blocks[block].text, own.starts[at], own.ends[at]
        cased = own.texts[at].isupper() or own.texts[at].islower()
        if block in shown and cased and not _is_addressed(text, start, end):
            add(
                places,
                own.folded[at],
                "capitals" if own.texts[at].isupper() else "word",
                between(document, block, at, at),
            )
    return places


def letters(document: Document) -> Places:
    """Names whose capitals are others here than there: "PortWatch", "Portwatch"; "OSPA", "Ospa"."""
    every = document.derive(words)
    story = [block for block in document.derive(prose) if document.blocks[block].kind not in HEADING_KINDS]
    large = [(block, at, alone(every[block].texts[at])) for block in story for at in document.derive(capitals)[block]]
    odd = {word.lower() for _, _, word in large if not word[1:].islower()}
    places: Places = {}
    for block, at, word in large:
        if word.lower() in odd and len(word) >= _SHORTEST_NAME and word.isalpha():
            own, text = every[block], document.blocks[block].text
            start, end = own.starts[at], own.ends[at]
            shouted = word.isupper() and (at < _DATELINE or _is_shouted(own.texts, at) or text.startswith(":", end))
            if not shouted and not _is_addressed(text, start, end):
                add(places, word.lower(), word, Passage(block, start, start + len(word)))
    return {
        word: forms
        for word, forms in places.items()
        if len(forms) > 1 and not is_common(word) and not gazetteer.is_place(word) and _is_one_name(forms)
    }


_SHORTEST_NAME, _DATELINE, _OFTEN = 4, 3, 2
"""Letters of such a name, words at the top of a paragraph that may be a dateline, and times that an acronym stands."""


def _is_one_name(forms: Mapping[str, list[Passage]]) -> bool:
    """Whether two ways to write a name differ by more than one emphasis: one has capitals inside, or is an acronym that
    stands more than once."""
    inner = any(not form[1:].islower() and not form.isupper() for form in forms)
    return inner or sum(len(places) for form, places in forms.items() if form.isupper()) >= _OFTEN


def _is_shouted(texts: list[str], at: int) -> bool:
    """Whether a word next to one in capitals is in capitals too."""
    return any(other.isupper() and len(other) > 1 for other in texts[max(0, at - 1) : at] + texts[at + 1 : at + 2])


def _is_addressed(text: str, start: int, end: int) -> bool:
    """Whether a word is part of an address."""
    return (start > 0 and text[start - 1] in _ADDRESS) or (
        text[end : end + 1] in _ADDRESS and text[end + 1 : end + 2].isalnum()
    )


_ADDRESS = frozenset("./@#")


_REGIONS = frozenset("northern southern eastern western central".split())


def region(document: Document) -> Places:
    """Parts of a place with and without a capital: "southern Malvo", "Southern Malvo"."""
    places: Places = {}
    shown = frozenset(document.derive(told))
    for block, at in document.derive(index).among(_REGIONS & document.derive(cased_both_ways)):
        own = document.derive(words)[block]
        sentence = sentence_at(document, block, own.starts[at])
        if block not in shown or sentence is None or at == sentence.first or at + 1 >= sentence.last:
            continue
        text = document.blocks[block].text
        if (
            own.texts[at + 1][0].isupper()
            and text[own.ends[at] : own.starts[at + 1]] == " "
            and own.texts[at - 1].islower()
        ):
            beyond = own.texts[at + 2] if at + 2 < sentence.last else ""
            two = beyond[:1].isupper() and text[own.ends[at + 1] : own.starts[at + 2]] == " "
            last = at + 2 if two else at + 1
            form = "large" if own.texts[at][0].isupper() else "small"
            add(places, " ".join(own.folded[at : last + 1]), form, between(document, block, at, last))
    return places


_OFFICES = frozenset(
    "secretary minister president officer director judge commissioner chief attorney general inspector justice marshal "
    "chancellor executive council court department committee office government army board bank parliament assembly "
    "church university hospital airport park commission agency ministry authority cabinet league service force".split()
)


_TIES = frozenset("of for and on de la von &".split())
"""Words that tie a name to what stands before or behind it: the European Court of Human Rights."""

_ANY = frozenset({"a", "an"})


def office(document: Document) -> Places:
    """Phrases of two or three words with capitals here and without there, no name before or behind them: "the foreign
    secretary", "the last Space Shuttle mission"."""
    places: Places = {}
    both, every, large = document.derive(cased_both_ways), document.derive(words), document.derive(capitals)
    story = frozenset(_told(document)) if both else frozenset[int]()
    titled: dict[str, dict[tuple[str, ...], set[str]]] = {}
    for block in story:
        own = every[block]
        for first, last in _runs(large[block], own):
            if own.folded[first] not in both or not 0 < last - first < _LONGEST_PHRASE:
                continue
            phrase = (*own.folded[first:last], alone(own.folded[last]))
            if both.issuperset(phrase[:-1]) and _stands_free(document, own, block, first, last):
                titled.setdefault(phrase[0], {}).setdefault(phrase, set()).add(own.texts[first - 1])
                add(places, " ".join(phrase), "large", _passage(own, block, first, last))
    for block, at in document.derive(index).among(titled):
        own = every[block]
        for phrase, before in titled[own.folded[at]].items() if block in story else ():
            last = at + len(phrase) - 1
            term = " ".join(phrase)
            small = document.blocks[block].text.startswith(term, own.starts[at]) and own.texts[last : last + 1] == [
                phrase[-1]
            ]
            # "A world tour" is one of many, the World Tour is not.
            other = own.folded[at - 1] in _ANY and _ANY.isdisjoint(before)
            if small and not other and (phrase[-1] not in _OFFICES or own.folded[at - 1] == "the"):
                add(places, term, "small", _passage(own, block, at, last))
    return places


_LONGEST_PHRASE = 3


def _told(document: Document) -> Iterator[int]:
    """The story's blocks without the items of lists that are no sentences: tags, and titles of other stories."""
    for block in document.derive(prose):
        content = document.blocks[block]
        if content.kind != "list-item" or content.text.rstrip().endswith(_STOPS):
            yield block


_STOPS = tuple(".!?")


def _runs(marked: Sequence[int], own: Words) -> Iterator[tuple[int, int]]:
    """The first and last of each run of words of which one follows the other a space apart."""
    if not marked:
        return
    first = last = marked[0]
    for at in marked[1:]:
        if at != last + 1 or own.starts[at] != own.ends[last] + 1:
            yield first, last
            first = at
        last = at
    yield first, last


def _passage(own: Words, block: int, first: int, last: int) -> Passage:
    """The passage of some words without the ending of a possessive."""
    return Passage(block, own.starts[first], own.starts[last] + len(alone(own.texts[last])))


def _stands_free(document: Document, own: Words, block: int, first: int, last: int) -> bool:
    """Whether a phrase in capitals stands within a sentence, behind a small word, and is no part of a longer name."""
    text = document.blocks[block].text
    sentence = sentence_at(document, block, own.starts[first])
    if sentence is None or first <= sentence.first or text[own.starts[first] - 1] != " ":
        return False
    phrase = text[own.starts[first] : own.ends[last]]
    before, after = own.texts[first - 1], own.texts[last + 1] if last + 1 < sentence.last else ""
    if own.folded[first] in STOPWORDS or phrase.isupper() or phrase != " ".join(own.texts[first : last + 1]):
        return False
    if not before.islower() or before in _TIES or (alone(own.folded[last]) in _OFFICES and before != "the"):
        return False
    follows = text[own.ends[last] : own.ends[last] + 2]
    goes_on = follows.startswith(" ") and (after[:1].isupper() or after in _TIES)
    return not goes_on and follows != " (" and follows[:1] not in _GOES_ON


_GOES_ON = frozenset("-'’")
