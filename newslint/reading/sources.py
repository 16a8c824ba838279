"""The phrases by which an article has something from people and papers, most of which it does not name."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang import gazetteer
from newslint.lang.classes import families
from newslint.lang.en import family, is_common
from newslint.lang.en_families import family_set
from newslint.lang.sources import SourceNoun, source_noun, source_nouns
from newslint.reading._no_claim import SURE, is_no_claim, is_no_subject, is_of_known, is_what_befell
from newslint.reading._subjects import (
    GOVERNING,
    QUANTIFIERS,
    SPECIFIC,
    STATES,
    Clause,
    complement,
    inverted,
    is_last,
    phrase,
    reporting,
    takes_object,
)
from newslint.reading.names import names
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, sentence_at
from newslint.reading.words import index, words
from newslint.record import NamedTuple


class Source(NamedTuple):
    """A noun phrase that a claim is laid at, with its verb of reporting; all numbers are word indices of the
    sentence's block, ends exclusive.

    ``kind``: ``group``, ``side``, ``scene``, ``folk``, ``crowd``, ``official``, ``insider``, ``role``, ``source``,
    ``report`` or ``study`` (see ``lang.sources``; ``crowd`` is "some", "many", ``source`` one without a word about it).
    ``first``: where
    it begins; ``head``: its noun; ``end``: after what is said about it ("of the ruling", ", among them Ana Ruiz,");
    ``last``: after the verb. ``past``: whether the verb reports one occasion. ``quantifier``: "a", "some", "two", …
    """

    sentence: Sentence
    kind: str
    first: int
    head: int
    end: int
    last: int
    past: bool
    quantifier: str


_CROWD = frozenset("some many several people everyone everybody".split())
_BY_GROUPS = frozenset(
    map(
        family,
        (
            "state imply ask accuse put see view regard cite remark comment blame divulge liken brand lament rate "
            "date hold favour favor tip credit attribute foresee anticipate envisage object query wonder "
            "theorise theorize hypothesise posit deem judge frown disagree dispute differ scoff marvel trace "
            "ascribe compare label dub pronounce proclaim guess bet wager joke grumble mutter whisper moan gripe "
            "fret rank fancy conjecture surmise tout trust swear advocate concur quibble mock "
            "bemoan bewail raise voice express float sound cast draw share look lean counter charge fear suspect "
            "boast recall"
        ).split(),
    )
)
"""What people do beside opining."""
_BY_STUDIES = frozenset({"link", "associate", "put"})
"""What studies do beside showing something."""
_APPEARING = frozenset({"emerge", "surface", "circulate", "swirl", "abound"})
"""What studies do before anybody is told what they found."""
_BY_REPORTS = family_set("show state imply put speak tell talk")
"""What media and their reports do beside opining."""

_REPORTING = _BY_REPORTS | family_set("talk see view regard whisper mutter swear accuse call deem rate ask blame")
"""What a crowd does: negotiators who are talking about a treaty say nothing to the reader."""

_OF_THINGS = frozenset(map(family, "feel suggest show indicate reveal point imply state explain describe".split()))
"""What things do as well as people."""

_IS = frozenset({"is", "was", "are", "were", "be", "been", "become", "became", "remains", "remained", "did"})
"""What makes a noun a predicate or an object: "Malvo is a key ally and the mayor said", "did research"."""
_OF_OTHERS = frozenset(
    "put puts see sees saw view views viewed regard regards regarded cites cited cite asks asked ask blames blamed "
    "blame likens likened brands branded considers considered consider called".split()
)
"""Verbs whose object follows them: "the paper cites sources"."""

_PLURAL = frozenset("say tell reveal describe suggest confirm show claim argue warn believe think".split())
"""Verbs of several, which have one person for an object: "his remarks reveal a politician who"."""
_SAID = frozenset("said told claimed warned argued believed suggested added explained".split())
_NUMBERED = frozenset("one two three four another several multiple various".split())
_ONE = frozenset({"a", "an", "one", "another"})
_MASS = frozenset({"media", "press", "intelligence"})


def sources(document: Document) -> tuple[Source, ...]:
    """Every such phrase of the headline, the deck and the story's own prose, in reading order."""
    heads = (at for at, block in enumerate(document.blocks) if block.kind in ("headline", "deck"))
    read, known = {*document.derive(prose), *heads}, document.derive(index)
    found = []
    for block, at in known.among((_CROWD & known.folded.keys()) | source_nouns(known.folded.keys())):
        own = document.derive(words)[block]
        if block in read and (sentence := sentence_at(document, block, own.starts[at])):
            found.append(_at(document, Clause(document.blocks[block].text, sentence, own), at))
    return tuple(source for source in found if source is not None)


def sources_of_block(document: Document) -> dict[int, tuple[Source, ...]]:
    """The sources by the index of their block."""
    found: dict[int, list[Source]] = {}
    for source in document.derive(sources):
        found.setdefault(source.sentence.block, []).append(source)
    return {block: tuple(own) for block, own in found.items()}


def _at(document: Document, clause: Clause, at: int) -> Source | None:
    """The phrase whose noun stands at an index."""
    word = clause.own.folded[at]
    noun = source_noun(word)
    found = _phrase(document, clause, at, noun) if noun is not None else None
    return _crowd(document, clause, at) if found is None and word in _CROWD else found


def _phrase(document: Document, clause: Clause, head: int, noun: SourceNoun) -> Source | None:
    own, study = clause.own, noun.kinds[0] == "study"
    if study and head > clause.sentence.first and clause.gap(head - 1)[:1] == ")":
        return None  # "a Harbour Office (HO) analysis" is the office's
    if _in_name(document, clause, head) or own.folded[head].endswith("'s") or clause.gap(head)[:1] in ("'", "’"):
        return None
    first, quantifier = phrase(clause, head)
    if (
        quantifier in SPECIFIC
        or _is_apposition(document, clause, first)
        or not _is_source(clause, head, noun, quantifier)
        or (noun.kinds[0] == "group" and _is_housed(clause, first, head))
    ):
        return None
    first, quantifier = _amount(clause, first, quantifier)
    joined, before = clause.joined(first), own.folded[first - 1] if first else ""
    if is_no_subject(clause, first, noun.plural):
        return None
    kind = _kind(clause, first, head, noun, quantifier)
    if joined and before == "to" and clause.joined(first - 1) and own.folded[first - 2] == "according":
        end = complement(clause, head + 1)
        known = is_last(clause, head)
        return (
            _sorted(Source(clause.sentence, kind, first - 2, head, end, head + 1, False, quantifier)) if known else None
        )
    if joined and (before in GOVERNING or before in _IS or takes_object(before)):
        return None
    others = _BY_REPORTS if kind == "report" else _BY_GROUPS
    verbs = (families("show") | _BY_STUDIES) - _APPEARING if study else families("opine") | others
    verb = reporting(clause, head + 1, verbs, noun.plural)
    if verb is not None:
        if is_no_claim(clause, kind, head, noun, verb):
            return None
        return _sorted(Source(clause.sentence, kind, first, head, verb.end, verb.last, verb.past, quantifier))
    of_deeds = kind == "report" and own.folded[head + 1 : head + 2] == [
        "of"
    ]  # "Ruiz, the mayor, said reports of a leak"
    spoken = joined and family(before) in verbs and before not in _OF_OTHERS and (noun.plural or before not in _PLURAL)
    if spoken and not study and not of_deeds and inverted(clause, first - 1, head):
        end = complement(clause, head + 1)
        return _sorted(Source(clause.sentence, kind, first - 1, head, end, head + 1, before in _SAID, quantifier))
    return None


def _is_housed(clause: Clause, first: int, head: int) -> bool:
    """Whether a sentence opens with a house and its people ("Brillbank economists said"): a word that no dictionary has
    is a name, though its capital does not tell."""
    word = clause.own.folded[first]
    return (
        first == clause.sentence.first
        and head == first + 1
        and not is_common(word)
        and not is_common(family(word))
        and not gazetteer.people_of(word)
        and not gazetteer.is_place(word)
    )


def _amount(clause: Clause, first: int, quantifier: str) -> tuple[int, str]:
    """Where the words begin that tell how many there are of some people: "a handful of", "an increasing number of"."""
    own = clause.own.folded
    counted = not quantifier and clause.joined(first) and own[first - 1] == "of"
    if not counted or own[first - 2] not in _AMOUNTS:
        return first, quantifier
    at = first - 2
    while (
        at > clause.sentence.first and first - at < _RISING and (own[at - 1] in _GROWING or own[at - 1] in ("a", "an"))
    ):
        at -= 1
    return at, "many"


_AMOUNTS = frozenset("number handful majority minority plenty lots chorus host raft string group band".split())
_GROWING = frozenset(
    "growing increasing large small rising significant considerable vocal good great tiny whole".split()
)
_RISING = 5


def _sorted(source: Source) -> Source:
    """The same; a source that something is said about is no mere source."""
    described = source.kind == "source" and source.end > source.head + 1
    return source._replace(kind="insider") if described else source


def _kind(clause: Clause, first: int, head: int, noun: SourceNoun, quantifier: str) -> str:
    """One of several kinds: "an official" is an insider, "officials" are not; "sources" tell nothing at all."""
    own = clause.own.folded
    if own[head] in ("source", "sources") and QUANTIFIERS.issuperset(own[first:head]):
        return "source"
    if "insider" in noun.kinds and (not noun.plural or len(noun.kinds) == 1 or quantifier in _NUMBERED):
        return "insider"
    if noun.kinds[0] in _PEOPLE and (not noun.plural or quantifier in _COUNTED):
        return "role"
    return "folk" if noun.kinds[0] == "role" else noun.kinds[0]


_PEOPLE = frozenset({"group", "side", "scene", "folk", "role"})
_COUNTED = frozenset({"one", "two", "three", "four", "another"})


def _is_number(clause: Clause, head: int) -> bool:
    """Whether a figure is no person: "costs of £90, a figure described as low", unlike "a senior figure", "a figure at
    the port"."""
    described = frozenset(clause.own.folded[phrase(clause, head)[0] : head]) - _ONE
    return _SUMS.issuperset(described) and clause.own.folded[head + 1 : head + 2] not in _AMONG


_AMONG = (["close"], ["in"], ["inside"], ["at"], ["within"], ["with"], ["from"], ["who"], ["familiar"])
_SUMS = frozenset(
    "annual total official overall average monthly quarterly weekly daily final initial revised higher lower record "
    "latest new previous headline similar estimated large small".split()
)
"""Words before a figure that is a number."""

_SOMEBODY = frozenset({"someone", "somebody"})
_WITH = (
    ["with"],
    ["close"],
    ["inside"],
    ["in"],
    ["at"],
    ["within"],
    ["from"],
    ["familiar"],
    ["on"],
    ["who"],
    ["involved"],
)
_ON_RECORD = frozenset({"lawyers", "attorneys", "directors", "governors"})
"""People who, as several, speak for a party or a body of the story."""
_CAUSES = frozenset(
    "rights advocacy campaign industry consumer environmental conservation liberties lobby pressure watchdog".split()
)
"""Words before "groups" that speak for a cause."""


def _is_source(clause: Clause, head: int, noun: SourceNoun, quantifier: str) -> bool:
    """Whether a noun that may name a source does: a singular one has an article; a press officer speaks for others."""
    word = clause.own.folded[head]
    if noun.kinds[0] == "report":
        bare = word == "press" and head > clause.sentence.first and clause.joined(head)
        return (noun.plural or word in _MASS) and not (bare and phrase(clause, head)[0] == head)
    if word in _ON_RECORD or word == "group" or (word == "figure" and _is_number(clause, head)):
        return False
    if word == "groups" and not (clause.joined(head) and clause.own.folded[head - 1] in _CAUSES):
        return False
    if word in _SOMEBODY:
        return not quantifier and clause.own.folded[head + 1 : head + 2] in _WITH
    if not noun.plural and quantifier not in _ONE and noun.kinds[0] != "study":
        return False
    before = clause.own.folded[head - 1] if clause.joined(head) else ""
    return "insider" not in noun.kinds or before not in (
        "press",
        "media",
        "relations",
        "information",
        "communications",
        "news",
    )


def _crowd(document: Document, clause: Clause, at: int) -> Source | None:
    """ "Some say", "many people think", "some in the party believe", "even some Democrats are saying"."""
    own, sentence = clause.own, clause.sentence
    word, before = own.folded[at], own.folded[at - 1] if clause.joined(at) else ""
    if (
        word == "others"
        or before in GOVERNING | SPECIFIC | {"not", "other", "how", "few", "most"}
        or (word == "people" and before not in QUANTIFIERS)
    ):
        return None
    if before == "and" and clause.joined(at - 1) and is_of_known(own.texts[at - 2]):
        return None  # "The mayor's party and some Greens say": one of them is named
    head = at
    if at + 1 < sentence.last and own.texts[at + 1][:1].isupper() and own.folded[at + 1].endswith("s"):
        called = document.derive(names).within(sentence.block, own.starts[at + 1], own.ends[at + 1])
        head = at + 1 if any(mention.kind == "people" for mention in called) else at
    if is_no_subject(clause, at, plural=True):
        return None
    every = word in ("everyone", "everybody")
    verb = reporting(clause, head + 1, families("opine") | _REPORTING, not every)
    if verb is not None and every and own.folded[verb.last - 1] in STATES | {"talking"}:
        return None  # "Everyone was shocked" is what the writer saw
    if verb is not None and own.folded[verb.last - 1] in STATES - SURE:
        return None  # "Many are unhappy" tells what they feel
    if verb is not None and not _BEGUN.isdisjoint(own.folded[verb.end : verb.last]):
        return None  # "Many began to doubt it" is a story
    if verb is None or (verb.past and family(own.folded[verb.last - 1]) in _ONCE):
        return None  # "Many thought the bill was dead" is what came before
    if own.folded[verb.last : verb.last + 1] in (["of"], ["yes"], ["no"]):
        return None  # "Many have thought of ways": what they do, not what they say
    if _says_nothing(clause, at, head, verb.last):
        return None
    if head > at and not _is_held(own.folded[verb.last - 1], verb.past):
        return None  # what "some Democrats have said" is on record; what they "are saying", or think, is not
    if own.folded[head + 1] in _WITH_ACCESS:
        return None  # "two people familiar with the matter" are no crowd
    if any(source_noun(noun) is not None for noun in own.folded[head + 1 : verb.end]):
        return None  # "Some pressure groups argue": a group, not a crowd
    first = at - 1 if word == "people" else at
    return Source(sentence, "crowd", first, head, verb.end, verb.last, verb.past, own.folded[first])


_ONCE = family_set("think believe assume fear wonder")
_BEGUN = frozenset("began started came".split())


def _is_held(word: str, past: bool) -> bool:
    """Whether a verb tells what people go on saying, or what they think."""
    return word.endswith("ing") or (not past and family(word) in _HOLDING)


_HOLDING = family_set("feel think believe fear suspect worry see view regard doubt consider question wonder")
_WITH_ACCESS = frozenset("familiar close briefed involved".split())


def _says_nothing(clause: Clause, at: int, head: int, last: int) -> bool:
    """Whether a crowd's words are no claim: "some of her songs feel old", "there was some doubt", "many say they fled"
    (who speak of themselves), "many of whom complain"."""
    own = clause.own
    if own.folded[at] in ("everyone", "everybody") and family(own.folded[last - 1]) in _IN_COMMON:
        return True
    if own.folded[head + 1 : head + 3] in (["of", "the"], ["of", "these"], ["of", "those"], ["of", "us"]):
        return True  # some of people spoken of before, or of all who read
    if own.folded[head + 1] == "of" and any(
        own.texts[near][:1].isupper() and own.folded[near].endswith(("'s", "s'", "’s"))
        for near in range(head + 2, min(head + 5, last))
    ):
        return True  # "some of Malvo's creditors": of a body that is named
    if own.folded[head + 1] == "of":
        things = family(own.folded[last - 1]) in _OF_THINGS
        return things or own.folded[head + 2 : head + 3] in (["whom"], ["which"], ["them"])
    if family(own.folded[last - 1]) == "agree" and own.folded[last : last + 1] == ["with"]:
        return True
    if not _MAY.isdisjoint(own.folded[head + 1 : last]) or family(own.folded[last - 1]) in ("hope", "expect"):
        return True
    if is_what_befell(own, last) or own.folded[last : last + 1] == ["they"] or own.folded[last - 1] == "feeling":
        return True
    if own.folded[last - 1] == "blamed" and own.folded[last : last + 1] == ["on"]:
        return True  # "fires, some blamed on the mill"
    noun = last == at + 2 and own.folded[at + 1] in _ALSO_NOUNS
    return noun and clause.joined(at) and own.folded[at - 1] not in _OPENERS


_MAY = frozenset("may might could would will won't won’t wouldn't wouldn’t couldn't couldn’t can't can’t".split())
_IN_COMMON = family_set("think talk feel agree")
_ALSO_NOUNS = frozenset(
    "blame doubt talk fear worry report claim hope note question point state concern warning".split()
)
_OPENERS = frozenset("and but that while as because although though when where which if so yet what than even".split())


def _in_name(document: Document, clause: Clause, head: int) -> bool:
    """Whether a capital makes the noun part of a name; at the start of a sentence it does not tell."""
    own = clause.own
    if not own.texts[head][:1].isupper() or head == clause.sentence.first:
        return False
    return document.derive(names).covers(clause.sentence.block, own.starts[head], own.ends[head])


def _is_apposition(document: Document, clause: Clause, first: int) -> bool:
    """Whether the phrase only says more of a name before it: "Anais Tal, also an analyst at Brill, said"."""
    own, at = clause.own, first - 1
    adverb = first - 1 > clause.sentence.first and own.folded[at] in ("also", "now", "himself", "herself")
    at -= adverb
    if first == clause.sentence.first or clause.gap(at).strip() != ",":
        return False
    covered = document.derive(names).covers(clause.sentence.block, own.starts[at], own.ends[at])
    return covered and own.texts[at][:1].isupper()
