"""Terms in two forms: singular or plural first word, with or without a hyphen, capital or small letters."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import pairwise
from operator import concat, methodcaller

from newslint import late_re as re
from newslint.checks._places import Places, add, between, cased_both_ways, told
from newslint.document import HEADING_KINDS, Document
from newslint.lang.en import STOPWORDS, family, is_common
from newslint.lang.en_verbs import verb_share
from newslint.model import Passage
from newslint.reading._numerals import is_count
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, by_block, place_of
from newslint.reading.words import Words, capitals, frequencies, index, words

_BEFORE_VERBS = frozenset(
    "and can cannot could did didn't do does doesn't don't he i it may might must not she should that they to we which "
    "who will won't would you".split()
)
"""Words after which the next is likelier to be a verb than a noun's modifier."""

_SURELY_VERB = 9
_MOSTLY_VERB = 5
"""Tenths of a word's uses as a verb from which its "s" is a verb's: "it takes place"."""

_HYPHENED = re.compile(r"(?<![\w@./‑-])([^\W\d_]+)[-‑]([^\W\d_]+)(?![\w@/‑-])(?!\.\w)")
_HYPHEN = re.compile(r"[-‑](?<=[^\W\d_].)(?=[^\W\d_])")
"""What each of these has: few places, where the rest is looked for."""

_AROUND = frozenset("@/-‑")
"""Next to these a word is part of an address or of a longer compound."""

_FREE_PREFIXES = frozenset({"re"})
"""'Re-sign' is not 'resign': here the hyphen makes another word."""

_PARTICLES = frozenset({"up", "in", "on"})
"""Short as they are, they end compounds: "make-up", "check-in"."""

_NEVER_FIRST = STOPWORDS - frozenset({"well", "much", "once", "ever"})
"""Words that describe nothing together with the next: "the", "in"."""

_OF_PEOPLE = ("er", "or", "ist", "ers", "ors", "ists", "ian", "ians", "ing")
"""Ends of nouns made from verbs, and of those that stand before a name as a title."""

_ADVERBS = frozenset("yesterday today tomorrow tonight ago later earlier overall alone abroad ahead apart".split())
"""Words behind a noun that are none."""

_APART = STOPWORDS | frozenset("long full part first high low big real good great school per".split())
"""Words that go with the next without being one word with it: "for a long time", "primary school children"."""

_LEAST_GLUED, _LEAST_PART = 6, 3

_CONNECTORS = frozenset("a an and at by de der for from in la of on or the to van von with".split())
_FOLLOWED = STOPWORDS | {"said", "says"}
_LEAST_CAPITALS = 5
"""Letters from which a word in capitals is likelier a style than an acronym."""

_POSTPOSED = frozenset("general martial elect designate emeritus laureate apparent".split())
"""Adjectives behind their noun, whose plural is its own: one attorney general, two attorneys general."""

_FIRMS = frozenset("airlines brothers foods holdings industries motors pictures records studios systems".split())
"""Plurals that end the names of firms; others name people and things at large ("Dutch painters")."""


def number(document: Document) -> Places:
    """Pairs of words whose first stands in singular and plural before the same second.

    Only where the plural is usual: a noun before a noun is mostly singular, so a plural there is a fixed term
    ("savings bank"), while a plural after the singular may as well be a verb ("the video shows").
    """
    varied = _varied(document)
    places: Places = {}
    verbs: set[str] = set()
    known, shown = document.derive(index), frozenset(document.derive(told))
    firsts = {form for one, _ in varied for form in (one, one + "s") if form in known.folded}
    for block, at in known.among(firsts):
        own = document.derive(words)[block]
        if block not in shown or at + 1 == len(own.folded):
            continue
        pair = (own.folded[at].removesuffix("s"), own.folded[at + 1].removesuffix("s"))
        if pair not in varied or document.blocks[block].text[own.ends[at] : own.starts[at + 1]] != " ":
            continue
        term = " ".join(pair)
        small_then_capital = own.texts[at][0].islower() and own.texts[at + 1][0].isupper()
        told_of = _is_told_of(own.folded[at + 1]) or _may_act(*own.folded[at : at + 2])
        if small_then_capital or told_of or (at and own.folded[at - 1] in _BEFORE_VERBS):
            verbs.add(term)
        add(places, term, own.folded[at], between(document, block, at, at + 1))
    return {term: forms for term, forms in places.items() if term not in verbs and _is_number(document, forms)}


def _is_told_of(word: str) -> bool:
    """Whether a word behind a noun is the past form of a verb: "the soldier killed", "Democrats said"."""
    return word != family(word) and not word.endswith(("s", "ing")) and verb_share(word) >= _MOSTLY_VERB


def _may_act(word: str, after: str) -> bool:
    """Whether the first of two words is people and the second what they may do: "voters support"."""
    people = word.endswith("s") and word.removesuffix("s").endswith(_OF_PEOPLE) and not word.endswith("ings")
    return people and verb_share(after) > 0


def _varied(document: Document) -> set[tuple[str, str]]:
    """The pairs of words, less a plural "s" of either, whose first word has more than one form."""
    first_form: dict[tuple[str, str], str] = {}
    varied: set[tuple[str, str]] = set()
    known = document.derive(index)
    plural = [word for word in filter(methodcaller("endswith", "s"), known.folded) if word[:-1] in known.folded]
    both = {form for word in plural for form in (word, word[:-1]) if len(form) > 2}
    for block, at in known.among(both):
        one, *after = document.derive(words)[block].folded[at : at + 2]
        if after and after[0] not in STOPWORDS and after[0] not in _POSTPOSED:
            pair = (one.removesuffix("s"), after[0].removesuffix("s"))
            if first_form.setdefault(pair, one) != one:
                varied.add(pair)
    return varied


def _is_number(document: Document, forms: Mapping[str, list[Passage]]) -> bool:
    """Whether two forms are a word and its plural in "s", the plural the usual one, and no subject with its verb."""
    if len(forms) != 2:
        return False
    short, long = sorted(forms, key=len)
    if long != short + "s" or len(forms[long]) <= len(forms[short]) or verb_share(long) >= _MOSTLY_VERB:
        return False
    # "The video shows", "the videos show": where one word has its "s" the other has none.
    second = [{document.text(place).endswith("s") for place in forms[form]} for form in (short, long)]
    return not (second[0] == {True} and False in second[1])


def hyphen(document: Document) -> Places:
    """Compounds with a hyphen here and there as one word ("run-off", "runoff"), or as two in the same part of a
    sentence: before a noun ("low-cost flats", "low cost homes") or on their own ("asylum-seekers", "asylum seekers");
    and as two words here and one there ("air strike", "airstrike").

    Between those two parts grammar makes the difference: a far-right party is of the far right.
    """
    places: Places = {}
    starts: set[str] = set()
    firsts: set[str] = set()
    for block, at in _hyphened(document):
        own = document.derive(words)[block]
        one, two = own.folded[at], own.folded[at + 1]
        add(places, family(one + two), "hyphen", between(document, block, at, at + 1))
        starts.add((one + two)[:3])
        if part := _part(document, own, block, at):
            add(places, part, "hyphen", between(document, block, at, at + 1))
            firsts.add(one)
    known, shown = document.derive(index), frozenset(document.derive(told))
    whole = {word for word in known.forms(places.keys()) if word[:3] in starts}
    for block, at in known.among(whole.union(firsts)):
        own = document.derive(words)[block]
        word = own.folded[at]
        if block in shown and word in whole and not _in_address(document, own, block, at):
            add(places, family(word), "one word", between(document, block, at, at))
        if (
            block in shown
            and word in firsts
            and _next_to(document, own, block, at)
            and not _is_joined(document, own, block, at)
        ):
            part = _part(document, own, block, at)
            if part in places:
                add(places, part, "two words", between(document, block, at, at + 1))
    _glued(document, places)
    return places


def _glued(document: Document, places: Places) -> None:
    """Note what stands as two words here and as one there, with the same capitals ("PortWatch", "Port Watch")."""
    known = document.derive(index)
    shown = [block for block in document.derive(told) if document.blocks[block].kind != "headline"]
    families = known.kin.keys()
    split: dict[str, list[Passage]] = {}
    whole: set[str] = set()
    for block in shown:
        own = document.derive(words)[block]
        joined = list(map(concat, own.folded, own.families[1:]))
        # Few articles have such a word at all.
        for at, word in enumerate(joined if not families.isdisjoint(joined) else ()):
            if word in families and len(word) >= _LEAST_GLUED and _is_pair(document, own, block, at):
                one, two = own.texts[at : at + 2]
                # A capital before a small word is that of the sentence.
                term = one + two if two[0].isupper() else (one + two).lower()
                split.setdefault(term.removesuffix("s"), []).append(between(document, block, at, at + 1))
                whole.add(word)
    for block, at in known.among(known.forms(whole)):
        own = document.derive(words)[block]
        term = own.texts[at].removesuffix("s")
        if term in split and block in shown and not _in_address(document, own, block, at):
            add(places, term, "one word", between(document, block, at, at))
    for term, standing in split.items():
        for place in standing if term in places else ():
            add(places, term, "two words", place)


def _is_pair(document: Document, own: Words, block: int, at: int) -> bool:
    """Whether two words may be one, the first not of a pair with the word before it ("sports car maker")."""
    one, two = own.folded[at : at + 2]
    if one in _APART or two in STOPWORDS or is_count(one) or min(len(one), len(two)) < _LEAST_PART:
        return False
    behind = own.folded[at - 1] if at and _next_to(document, own, block, at - 1) else ""
    return _next_to(document, own, block, at) and (behind[-1:] != "s" or behind in STOPWORDS)


def _hyphened(document: Document) -> Iterator[tuple[int, int]]:
    """Block and index of the first word of each compound of two words."""
    for block in document.derive(told):
        text = document.blocks[block].text
        if "-" not in text and "‑" not in text:
            continue
        own = document.derive(words)[block]
        titled = document.blocks[block].kind in HEADING_KINDS
        for mark in _HYPHEN.finditer(text):
            at = bisect_left(own.ends, mark.start())
            found = _HYPHENED.match(text, own.starts[at])
            if found is None or own.starts[at + 1] != found.start(2):
                continue
            named = found[2][0].isupper() and not titled
            if (
                found[1].lower() not in _FREE_PREFIXES
                and not named
                and len(found[0]) > 5
                and (len(found[2]) > 2 or found[2] in _PARTICLES)
            ):
                yield block, at


def _part(document: Document, own: Words, block: int, at: int) -> str:
    """Two words, the second in the singular, with the part they play in the sentence; nothing where it is neither."""
    one, two = own.folded[at], own.folded[at + 1]
    if (
        document.blocks[block].kind == "headline"
        or one in _NEVER_FIRST
        or two in STOPWORDS
        or own.texts[at + 1][0].isupper()
    ):
        return ""
    if at + 2 == len(own.folded) or not _next_to(document, own, block, at + 1):
        return _alone(document, own, block, at)
    after = own.folded[at + 2]
    if own.texts[at + 2][0].isupper():
        # A name behind it: "gold medallist Ana Ruiz".
        return f"{one} {two} +" if two.endswith(_OF_PEOPLE) else ""
    if after in STOPWORDS or after in _ADVERBS or after.endswith("ly"):
        return _alone(document, own, block, at)
    # What may be the sentence's verb is a noun for sure where it stands behind both forms.
    return f"{one} {two} {'+' if verb_share(after) < _MOSTLY_VERB else family(after)}"


def _alone(document: Document, own: Words, block: int, at: int) -> str:
    """Two words on their own, if they are a noun that is no phrase of a sentence otherwise."""
    one, two = own.folded[at], own.folded[at + 1]
    if one in STOPWORDS or is_count(one) or (verb_share(two) >= _MOSTLY_VERB and not two.endswith(_OF_PEOPLE)):
        return ""
    return f"{one} {two.removesuffix('s')}"


def _next_to(document: Document, own: Words, block: int, at: int) -> bool:
    """Whether only a space stands between a word and the next."""
    return at + 1 < len(own.folded) and document.blocks[block].text[own.ends[at] : own.starts[at + 1]] == " "


def _is_joined(document: Document, own: Words, block: int, at: int) -> bool:
    """Whether a word is the last of a longer compound: "phone-call tracking"."""
    start = own.starts[at]
    return document.blocks[block].text[start - 1 : start] in ("-", "‑")


def _in_address(document: Document, own: Words, block: int, at: int) -> bool:
    text = document.blocks[block].text
    before, after = text[own.starts[at] - 1 : own.starts[at]], text[own.ends[at] : own.ends[at] + 2]
    if before in _AROUND or after[:1] in _AROUND:
        return True
    return before == "." or (after[:1] == "." and after[1:].isalnum())


def capital(document: Document) -> Places:
    """Names whose last word has a capital here and none there ("Malvo State", "Malvo state"), whose connector has
    ("Ships And Sand"), or that stand in capitals as a whole here and not there."""
    places: Places = {}
    every, large, parts = document.derive(words), document.derive(capitals), document.derive(by_block)
    story = document.derive(prose)
    # One form has a capital behind a capital where the other has none, or is in capitals: most articles lack either.
    behind = {every[block].folded[two] for block in story for one, two in pairwise(large[block]) if two == one + 1}
    behind &= document.derive(cased_both_ways)
    shouted = {text.lower() for block in story for at in large[block] if (text := every[block].texts[at]).isupper()}
    often = document.derive(frequencies)
    for block in story if behind or shouted else ():
        own = every[block]
        if 4 * len(large[block]) > 3 * len(own.texts):
            continue
        low = own.folded
        for at in large[block]:
            if behind.isdisjoint(low[at : at + 3]) and low[at] not in shouted:
                continue
            # What begins with a word that the article has once is there in one form.
            if often[low[at]] > 1 and own.texts[at].isalpha():
                sentence = parts[block][place_of(parts[block], at)]
                _note_capital(document, places, own, sentence, at)
    return places


def _note_capital(document: Document, places: Places, own: Words, sentence: Sentence, at: int) -> None:
    """Note what a capitalised word begins."""
    block, here, depth = sentence.block, own.texts[at], at - sentence.first
    before = own.texts[at - 1] if depth else ""
    after = _beside(document, own, sentence, at + 1)
    long = len(here) >= _LEAST_CAPITALS
    if long and before.islower() and not after[:1].isupper() and (here.isupper() or here[1:].islower()):
        add(places, here.lower(), "capitals" if here.isupper() else "small", between(document, block, at, at))
    if not after.isalpha() or (long and here.isupper()):
        return
    beyond = _beside(document, own, sentence, at + 2)
    word, large = after.lower(), after[0].isupper()
    if word in _CONNECTORS:
        if beyond[:1].isupper() and not beyond.isupper():
            add(places, f"{here} {word} {beyond}".lower(), f"{large}", between(document, block, at, at + 2))
        return
    if own.folded[at] in STOPWORDS or word in STOPWORDS or after.isupper() or (not depth and is_common(here)):
        return
    goes_on = beyond[:1].isupper() or beyond[:1].isdigit() or beyond in ("of", "for", "and")
    describes = beyond != "" and beyond.lower() not in _FOLLOWED and verb_share(beyond.lower()) < _SURELY_VERB
    crowd = word.endswith("s") and not word.endswith("ss") and word not in _FIRMS
    if not crowd and not (goes_on if large else describes):
        # "Malvo Christian School" is no "Christian school", but "Old Malvo School" is "Old Malvo school".
        longer = f"{before} " if before[:1].isupper() and not before.endswith(("'s", "’s")) and depth > 1 else ""
        add(places, f"{longer}{here} {word}".lower(), f"{large}", between(document, block, at, at + 1))


def _beside(document: Document, own: Words, sentence: Sentence, at: int) -> str:
    """The word at an index, if it is in the sentence and only a space parts it from the one before; else nothing."""
    if at >= sentence.last or document.blocks[sentence.block].text[own.ends[at - 1] : own.starts[at]] != " ":
        return ""
    return own.texts[at]
