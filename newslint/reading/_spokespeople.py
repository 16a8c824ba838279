"""Who speaks for a group that its own words leave without a name: the experts and partisans a story names near by."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from newslint.document import Document
from newslint.lang.en import family
from newslint.lang.sources import kin
from newslint.model import Passage
from newslint.reading._carried import content
from newslint.reading._name_kinds import is_people
from newslint.reading._subjects import QUANTIFIERS
from newslint.reading._voices import Speaker, descriptions, speakers
from newslint.reading.attribution import holders, named
from newslint.reading.names import Mention, names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, ahead, behind, by_block
from newslint.reading.sources import Source
from newslint.reading.words import index, words

_EXPERTS = frozenset(
    "expert analyst observer commentator pundit scholar academic economist strategist specialist historian "
    "forecaster pollster demographer scientist researcher doctor psychologist physicist clinician physician watcher "
    "criminologist archaeologist nutritionist epidemiologist ecologist astronomer therapist psychiatrist".split()
)
_EXPERT_ENDINGS = ("ologist", "nomist", "ician")
SCHOLARLY = frozenset(
    "university institute institution foundation association college school centre center think tank professor "
    "lecturer fellow researcher scientist scholar economist analyst strategist historian expert author dr prof phd "
    "laboratory lab hospital clinic research studies science sciences academic specialist consultant consultancy "
    "physician doctor engineer".split()
)
"""Words in what is said of a person by which readers know an expert."""

_OF_MARKETS = frozenset(map(family, "analyst economist strategist trader".split()))
"""Those whom a bank or a broker lends: who speaks next in a story of markets is mostly one of them."""

OFFICE = frozenset(
    "minister secretary spokesman spokeswoman spokesperson president governor mayor ambassador chancellor premier "
    "commissioner official administration ministry government department chief chairman ceo representative envoy "
    "commander administrator general sheriff attorney director superintendent inspector adviser advisor".split()
)
"""Words by which readers know somebody who speaks for an office, not for its critics or its watchers."""

_AHEAD, _CLOSE, _BEHIND = 2, 2, 2
_TOP, _SEVERAL = 2, 2


def is_expert(noun: str) -> bool:
    """Whether a folded noun is one for people who are asked for what they know."""
    single = noun.removesuffix("s")
    return single in _EXPERTS or single.endswith(_EXPERT_ENDINGS)


def spoken_for(document: Document, source: Source) -> bool:
    """Whether somebody named whom readers know for one of the group speaks near it, or, where a story's top sums up
    what is said further down, anywhere."""
    sentence, every = source.sentence, document.derive(speakers)
    known = document.derive(descriptions)
    noun = document.derive(words)[sentence.block].folded[source.head]
    expert, alike = is_expert(noun), kin(noun) if source.kind != "crowd" else frozenset()
    public = source.kind == "official" or noun.startswith("official")
    country = _country(document, source) if public else None

    def is_one(one: Speaker, marks: frozenset[str]) -> bool:
        told = known.get(one.entity, frozenset())
        return not marks.isdisjoint(told) and (country is None or not _is_foreign(told, country))

    if source.kind in ("insider", "role"):
        alike = kin(noun) if noun.startswith(_PUBLIC) else frozenset({noun, noun.removesuffix("s")})
        following = ahead(document, sentence, _SEVERAL)
        if any(one.sentence in following and is_one(one, alike) for one in every):
            return True
        if noun.startswith("official") and any(
            one.sentence in following[:1]
            and is_one(one, OFFICE)
            and is_new(document, one)
            and len(content(document, sentence) & content(document, one.sentence)) >= _SEVERAL
            for one in every
        ):
            return True  # "a Harbour Office official said so. “…,” said the deputy director, Ana Ruiz"
        if is_expert(noun) and noun.endswith("s") and _is_met_next(document, sentence, _SEVERAL, without=OFFICE):
            return True  # "Four experts said so. “…,” said Ana Ruiz, who teaches law"
        many = source.quantifier in _UNCOUNTED and noun.endswith("s")
        return many and _is_met_next(document, sentence, _SEVERAL)
    near: set[Sentence] = _around(document, sentence, _AHEAD)
    if any(one.sentence in near and is_one(one, alike) for one in every):
        return True
    if expert and noun not in ("expert", "experts") and not _turns(document, sentence):
        above = behind(document, sentence, _SEVERAL)
        if any(one.sentence in above and is_one(one, alike) for one in every):
            return True  # "Ana Ruiz, a strategist at Brill, said so." Then what "analysts say".
    if expert:
        close = _around(document, sentence, _CLOSE)
        learned = (one for one in every if one.sentence in close and not is_one(one, _CIVIC))
        if any(is_one(one, SCHOLARLY) or any(map(is_expert, known.get(one.entity, ()))) for one in learned):
            return True
    if source.kind == "official":
        return _is_met_next(document, sentence, 1, country)
    if (expert or source.kind == "crowd") and is_introduced_next(document, sentence):
        return True
    if source.kind == "crowd" and _is_met_next(document, sentence, 1):
        return True
    return family(noun) in _OF_MARKETS and _is_met_next(document, sentence, 1, without=OFFICE)


def _country(document: Document, source: Source) -> frozenset[str]:
    """The words before "officials": "Norwegian", "Malvo administration"."""
    own = document.derive(words)[source.sentence.block]
    return frozenset(own.folded[source.first : source.head])


_UNCOUNTED = frozenset({"", "some", "several", "many", "various", "other"})
"""Words before officials or advisers of whom one may come next; "two aides" are nobody else."""


_CIVIC = frozenset("county city council borough town municipal".split())
"""Words before an engineer or a director who speaks for those that employ them, not for the trade."""

_PUBLIC = ("lawmaker", "minister", "diplomat")
"""Beginnings of nouns for people in public office, who may be called otherwise when they are named."""


def _around(document: Document, sentence: Sentence, most: int) -> set[Sentence]:
    """A sentence, those of its paragraph that stand close before it unless it turns against them, and the next
    ``most``."""
    if _turns(document, sentence):
        return {sentence, *ahead(document, sentence, most)}
    before = {other for other in behind(document, sentence, _BEHIND) if other.block == sentence.block}
    return {sentence, *ahead(document, sentence, most), *before}


def _turns(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence sets its speakers against those before: "However, some observers say"."""
    return document.derive(words)[sentence.block].folded[sentence.first] in ("but", "however", "yet")


def is_introduced_next(document: Document, sentence: Sentence) -> bool:
    """Whether the next sentence opens with somebody new who is described and holds no office: "Some say so. Ana Ruiz,
    who lives by the wall, …"."""
    known, following = document.derive(names), ahead(document, sentence, 1)
    told = document.derive(descriptions)
    return any(
        (mention.kind == "person" or (mention.kind == "other" and " " in _written(document, mention)))
        and OFFICE.isdisjoint(told.get(mention.entity, ()))
        and document.blocks[other.block].text[other.start : mention.start].count(" ") <= _OPENS
        and document.blocks[other.block].text[mention.end : mention.end + 1] == ","
        and known.mentions[known.entities[mention.entity].mentions[0]] == mention
        for other in following
        for mention in known.within(other.block, other.start, other.end)
    )


def _written(document: Document, mention: Mention) -> str:
    return document.blocks[mention.block].text[mention.start : mention.end]


_OPENS = 6
"""Words that may stand before the name: "In a paper published in May, Ana Ruiz, an engineer at Brill, wrote"."""


def _is_met_next(
    document: Document,
    sentence: Sentence,
    most: int,
    country: frozenset[str] | None = None,
    without: frozenset[str] = frozenset(),
) -> bool:
    """Whether somebody new says something in the next ``most`` sentences; for officials nobody of another
    ``country``; nobody whom one of the words ``without`` describes."""
    near = ahead(document, sentence, most)
    known = document.derive(descriptions)
    return any(
        one.sentence in near
        and is_new(document, one)
        and not (country is not None and _is_foreign(known.get(one.entity, frozenset()), country))
        and without.isdisjoint(known.get(one.entity, ()))
        for one in document.derive(speakers)
    )


def is_new(document: Document, one: Speaker) -> bool:
    """Whether somebody speaks where the story names them first."""
    known = document.derive(names)
    return known.mentions[known.entities[one.entity].mentions[0]] == one.mention


_POINTS = frozenset({"northern", "southern", "eastern", "western"})


def _is_foreign(described: frozenset[str], country: frozenset[str]) -> bool:
    return any(is_people(word) for word in described - country - _POINTS)


def office_speaks_near(document: Document, source: Source) -> bool:
    """Whether an institution, or somebody of their own country who speaks for one, stands on record next to nameless
    officials, so that readers know what body they are of."""
    sentence, country = source.sentence, _country(document, source)
    known, told, every = document.derive(holders), document.derive(descriptions), document.derive(speakers)
    next_to = (sentence, *ahead(document, sentence, 1), *behind(document, sentence, 1))
    foreign = any(one.sentence in next_to and _is_foreign(told.get(one.entity, frozenset()), country) for one in every)
    if not foreign and any(holder.kind == "institution" for other in next_to for holder in known.get(other, ())):
        return True
    described = (told.get(one.entity, frozenset()) for one in every if one.sentence in next_to)
    return any(not OFFICE.isdisjoint(said - _HEADS) and not _is_foreign(said, country) for said in described)


_HEADS = frozenset({"president", "premier", "chancellor", "chairman", "ceo"})
"""Those whose own officials are not known by them."""


def sums_up(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence of the top sums up what the people say whom the story goes on to name and quote."""
    if not _is_at_top(document, sentence):
        return False
    known = document.derive(names)
    heard_of = {
        mention.entity
        for _, speaker in _quoted_after(document, sentence)
        for mention in known.within(speaker.block, speaker.start, speaker.end)
    }
    if sentence.block == document.derive(prose)[0]:
        heard_of |= {one.entity for one in document.derive(speakers) if one.mention.kind == "person"}
    return len(heard_of) >= _SEVERAL


def _is_at_top(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence is one of the first few of the story's first two paragraphs."""
    told = document.derive(by_block)
    top = [other for block in document.derive(prose)[:_TOP] for other in told[block]]
    return sentence in top[:_FIRST]


_FIRST = 3


def heard(document: Document, source: Source) -> bool:
    """Whether several people whom readers know for experts are named and speak in the article, and one of them on the
    same matter, or the claim is at the top of it: then "experts" stands for them."""
    noun, sentence = document.derive(words)[source.sentence.block].folded[source.head], source.sentence
    if not is_expert(noun):
        return source.kind in ("group", "side") and _side_heard(document, sentence, noun)
    known, marks = document.derive(descriptions), SCHOLARLY | kin(noun)
    every = [one for one in document.derive(speakers) if not marks.isdisjoint(known.get(one.entity, ()))]
    if len({one.entity for one in every}) < _SEVERAL:
        return False
    matter = content(document, sentence) - kin(noun)
    opens = _is_at_top(document, sentence)
    return opens or any(len(matter & content(document, one.sentence)) >= _MATTER for one in every)


def _side_heard(document: Document, sentence: Sentence, noun: str) -> bool:
    """Whether somebody who is named and holds no office says, anywhere in the article, what critics or backers say."""
    matter = content(document, sentence) - kin(noun)
    return any(
        other != sentence and len(matter & told) >= _SIDE for other, told in document.derive(_matters_out_of_office)
    )


def _matters_out_of_office(document: Document) -> tuple[tuple[Sentence, frozenset[str]], ...]:
    """The sentences in which somebody speaks who is named and holds no office, and what each is about."""
    known = document.derive(descriptions)
    return tuple(
        (one.sentence, content(document, one.sentence))
        for one in document.derive(speakers)
        if OFFICE.isdisjoint(known.get(one.entity, ()))
    )


_SIDE = 3
_MATTER = 2
"""Content words in common by which an expert speaks of the same matter."""


def field_named(document: Document, source: Source) -> bool:
    """Whether the words of description before a group stand before a name elsewhere: "digital rights experts", and "the
    digital rights organisation Malvo Free"."""
    own = document.derive(words)[source.sentence.block]
    field = [word for word in own.folded[source.first : source.head] if word not in _UNTELLING]
    if not field or field[-1] != own.folded[source.head - 1]:
        return False
    known, every = document.derive(names), document.derive(words)
    for block, at in document.derive(index).among([field[-1]]):
        there = every[block]
        own_field = (block, at) == (source.sentence.block, source.head - 1)
        if own_field or there.folded[at - len(field) + 1 : at + 1] != field:
            continue
        reach = min(at + 1 + _FIELD, len(there.starts) - 1)
        if at + 1 < reach and any(
            one.kind in ("organisation", "person") or (one.kind == "other" and " " in _written(document, one))
            for one in known.within(block, there.starts[at + 1], there.ends[reach])
        ):
            return True
    return False


_FIELD = 3
_UNTELLING = QUANTIFIERS | frozenset("according to said says but and".split())


def _quoted_after(document: Document, sentence: Sentence) -> Iterator[tuple[int, Passage]]:
    """The block of each direct quotation that begins behind a sentence, and who is said to speak."""
    for one in document.derive(quotations).all:
        behind = (one.block, one.start) >= (sentence.block, sentence.end)
        if behind and one.kind == "speech" and one.speaker is not None:
            yield one.block, one.speaker


def is_quoted_next(document: Document, sentence: Sentence) -> bool:
    """Whether the next words, in the paragraph below too, are a direct quotation of somebody named, who speaks for
    the group."""
    every = document.derive(quotations).all
    for block, start in ((sentence.block, sentence.end), _below(document, sentence), *_behind_next(document, sentence)):
        text = document.blocks[block].text
        for at in range(bisect_left(every, (block, start)), len(every)):
            quotation = every[at]
            if quotation.block != block or text[start : quotation.start].strip():
                break
            if quotation.kind == "speech" and quotation.speaker and _is_named(document, quotation.speaker):
                return block == sentence.block or not _speaks_for_office(document, quotation.speaker)
            if quotation.kind == "speech" and _is_named_behind(document, block, quotation.end):
                return True
    return False


def _is_named_behind(document: Document, block: int, at: int) -> bool:
    """Whether somebody new stands right behind a quotation: "“…,” Ana Ruiz, who teaches law at Malvo, told"."""
    known = document.derive(names)
    return any(
        one.kind in ("person", "other") and known.mentions[known.entities[one.entity].mentions[0]] == one
        for one in known.within(block, at, at + _GAP)
    )


def _behind_next(document: Document, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where the story goes on behind the next sentence of the paragraph, if that is nobody else's and goes on from
    this one."""
    for other in ahead(document, sentence, 1):
        told = document.derive(holders).get(other, ())
        if other.block == sentence.block and all(holder.kind == "pronoun" for holder in told):
            yield _below(document, other)


def is_met_in_next_quote(document: Document, sentence: Sentence) -> bool:
    """Whether the next words are a quotation of somebody who is named there for the first time: "An official said the
    wall was weak. “It will fall,” Ana Ruiz, who heads the harbour board, said"."""
    known = document.derive(names)
    if not set('"“').isdisjoint(document.blocks[sentence.block].text[sentence.start : sentence.end]):
        return False  # that one has been quoted, and another follows
    block, start = _below(document, sentence)
    for at, speaker in _quoted_after(document, sentence):
        text = document.blocks[at].text
        if at != block or text[start : start + _GAP].strip()[:1] not in ("“", '"'):
            return False
        called = known.within(speaker.block, speaker.start, speaker.end)
        return any(
            one.kind in ("person", "other") and known.mentions[known.entities[one.entity].mentions[0]] == one
            for one in called
        )
    return False


_GAP = 3


def _speaks_for_office(document: Document, speaker: Passage) -> bool:
    """Whether a speaker is somebody met before who speaks for an office: then it is not the group that goes on."""
    known, told = document.derive(names), document.derive(descriptions)
    called = known.within(speaker.block, speaker.start, speaker.end)
    return any(
        known.mentions[known.entities[one.entity].mentions[0]] != one
        and not OFFICE.isdisjoint(told.get(one.entity, ()))
        for one in called
    )


def _below(document: Document, sentence: Sentence) -> tuple[int, int]:
    """Where the story goes on behind a sentence: in the next paragraph, if it is the last of its own."""
    story = document.derive(prose)
    at = bisect_right(story, sentence.block)
    if at == len(story) or document.blocks[sentence.block].text[sentence.end :].strip():
        return sentence.block, sentence.end
    return story[at], 0


def _is_named(document: Document, speaker: Passage) -> bool:
    own = document.derive(words)[speaker.block]
    return any(named(document, speaker.block, own, at) for at in own.between(speaker.start, speaker.end))
