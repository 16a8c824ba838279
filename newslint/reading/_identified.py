"""What around a claim tells readers whose it is: an outlet it is relayed from, one of its group who is named."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.classes import families
from newslint.lang.en import family
from newslint.lang.sources import kin
from newslint.reading.attribution import Holder, holders
from newslint.reading.names import Mention, names
from newslint.reading.sentences import Sentence, by_block
from newslint.reading.sources import Source, sources_of_block
from newslint.reading.words import Words, words

_OUTLETS = frozenset(
    "times post guardian telegraph mail mirror sun star herald tribune journal gazette observer independent express "
    "news bbc cnn cnbc nbc cbs abc npr pbs itv cbc rte reuters afp ap bloomberg tmz buzzfeed politico mashable wsj "
    "espn jazeera arabiya arabiyya tv television radio press agency magazine channel daily weekly chronicle inquirer "
    "standard echo argus examiner globe bild spiegel figaro monde xinhua tass interfax itar ria dpa ansa kyodo "
    "yonhap anadolu wire variety deadline billboard wired verge engadget techcrunch forbes economist newsweek salon "
    "vox axios insider weekly gazeta vedomosti kommersant corriere repubblica marca lequipe newspaper broadcaster "
    "observer review digest bulletin register sentinel dispatch courier advertiser ledger monitor".split()
)
_MEDIUM = frozenset(
    "newspaper newspapers paper magazine website site broadcaster channel station tabloid daily weekly blog outlet "
    "agency podcast documentary book biography memoir journal".split()
)
_SUFFIX = re.compile(r"\.(?:com|net|org|tv|co\.\w\w)\b")
_REACH = 4
_AHEAD, _BEFORE = 5, 2


@lru_cache(maxsize=1_000)
def _is_outlet(name: str) -> bool:
    """Whether a name is that of a paper, an agency or a website: "the Malvo Herald", "Malvo.com"."""
    low = name.lower()
    return low.endswith((".com", ".net", ".org", ".co.uk", ".tv")) or not _OUTLETS.isdisjoint(
        low.replace("-", " ").split()
    )


def relays(document: Document, sentence: Sentence, told: bool = True) -> bool:
    """Whether the sentence has what it says from an outlet that it names: "the paper Malvo Bild reported", "according
    to Malvo.com" and, with ``told``, "told the Malvo Herald"."""
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    if _by_outlet_known(own, sentence):
        return True
    for mention in document.derive(names).within(sentence.block, sentence.start, sentence.end):
        if mention.kind == "people":
            continue
        first = next(at for at in range(sentence.first, sentence.last) if own.ends[at] > mention.start)
        last = first + 1
        while last < sentence.last and own.starts[last] < mention.end:
            last += 1
        before = own.folded[max(first - _REACH, sentence.first) : first]
        spoken_to = told and not _TOLD.isdisjoint(before[-2:])
        person = mention.kind == "person"
        if not (
            _is_outlet(text[mention.start : mention.end])
            or _SUFFIX.match(text, mention.end)
            or not _MEDIUM.isdisjoint(before[-2:])
            or (spoken_to and not person)
        ):
            continue
        after = own.folded[last : min(last + _REACH, sentence.last)]
        if spoken_to or "according" in before or any(_is_relay(word) for word in after):
            return True
    return False


def _by_outlet_known(own: Words, sentence: Sentence) -> bool:
    """Whether an outlet spoken of before has it: "the newspaper reported", "told the magazine"."""
    return any(
        own.folded[at] in _MEDIUM
        and (own.folded[at - 1] == "the" or own.folded[at - 1] == "news")
        and (own.folded[at - 2] in _TOLD or any(map(_is_relay, own.folded[at + 1 : min(at + 3, sentence.last)])))
        for at in range(sentence.first + 1, sentence.last)
    )


_TOLD = frozenset({"told", "tell", "tells"})


@lru_cache(maxsize=4_000)
def _is_relay(word: str) -> bool:
    return word in ("citing", "quotes", "quoted", "quoting") or family(word) in families("say")


def relayed_near(document: Document, sentence: Sentence, first: int, link: str) -> bool:
    """Whether the sentence has its news from an outlet that is named; unless ``link`` is ``none``, whether the
    next has, or one of the two before that it goes on from, with a pronoun or a name before its word ``first``."""
    if relays(document, sentence):
        return True
    if link == "none":
        return False
    if any(
        relays(document, other, told=False) and not _turns(document, other) for other in ahead(document, sentence, 1)
    ):
        return True
    before = behind(document, sentence, _BEFORE)
    return any(
        relays(document, other) and _goes_on(document, sentence, first, other)
        for at, other in enumerate(before)
        if other.block == sentence.block or at == 0
    )


def _turns(document: Document, sentence: Sentence) -> bool:
    return document.derive(words)[sentence.block].folded[sentence.first] in ("but", "however", "meanwhile", "yet")


def _goes_on(document: Document, sentence: Sentence, first: int, other: Sentence) -> bool:
    """Whether what stands before the word ``first`` speaks of somebody of another sentence."""
    own, known = document.derive(words)[sentence.block], document.derive(names)
    if not _PRONOUNS.isdisjoint(own.folded[sentence.first : first]):
        return True
    spoken = {mention.entity for mention in known.within(other.block, other.start, other.end)}
    here = known.within(sentence.block, sentence.start, own.starts[first])
    return any(mention.entity in spoken and mention.kind != "place" for mention in here)


_PRONOUNS = frozenset("he she they it his her their its".split())


def held_by_described(document: Document, sentence: Sentence) -> list[Holder]:
    """Those who are described and say something in the sentence: "a clerk said"; kind ``described``."""
    return [
        Holder(source.last - 1, source.head, "described")
        for source in document.derive(sources_of_block).get(sentence.block, ())
        if source.sentence == sentence and source.kind not in ("crowd", "report")
    ]


def example_named(document: Document, source: Source) -> bool:
    """Whether somebody with a name, called by a noun of the group's kin, stands in the sentence or in the next few:
    "Analysts said … “…,” said Ana Ruiz, an economist at Brill"."""
    own = document.derive(words)[source.sentence.block]
    alike = kin(own.folded[source.head])
    return any(
        _named_so(document, other, alike, source if other == source.sentence else None)
        for other in (source.sentence, *ahead(document, source.sentence, _AHEAD))
    )


def ahead(document: Document, sentence: Sentence, most: int) -> list[Sentence]:
    """Up to ``most`` sentences that follow, those of the next paragraphs included."""
    story = document.derive(by_block)
    following = (other for block in islice(story, sentence.block, None) for other in block if other > sentence)
    return list(islice(following, most))


def behind(document: Document, sentence: Sentence, most: int) -> list[Sentence]:
    """Up to ``most`` sentences that stand before, the nearest first."""
    story = document.derive(by_block)
    blocks = (story[at] for at in range(sentence.block, -1, -1))
    return list(islice((other for block in blocks for other in reversed(block) if other < sentence), most))


def _named_so(document: Document, sentence: Sentence, alike: frozenset[str], skip: Source | None) -> bool:
    own = document.derive(words)[sentence.block]
    for at in range(sentence.first, sentence.last):
        if own.folded[at] not in alike or (skip is not None and skip.first <= at < skip.end):
            continue
        if _names_person(document, sentence, own, at):
            return True
    return False


def _names_person(document: Document, sentence: Sentence, own: Words, noun: int) -> bool:
    """Whether a noun says what a named person is: "the analyst Ana Ruiz", "Ana Ruiz, chief analyst at Brill"."""
    text = document.blocks[sentence.block].text
    low, high = max(sentence.first, noun - 2 * _REACH), min(noun + 2, sentence.last - 1)
    for mention in document.derive(names).within(sentence.block, own.starts[low], own.ends[high]):
        if mention.kind in ("place", "people") or mention.start <= own.starts[noun] < mention.end:
            continue
        if mention.start > own.starts[noun]:
            if not text[own.ends[noun] : mention.start].strip(" ,"):
                return True
        elif _apposed(text, mention, own, noun):
            return True
    return False


def _apposed(text: str, mention: Mention, own: Words, noun: int) -> bool:
    between = text[mention.end : own.starts[noun]]
    return between[:1] == "," and not set(between[1:]) & set('.;:!?"“”')


def named_next(document: Document, source: Source) -> bool:
    """Whether the next sentence opens with a new name that needs no description, for it is that of the source: "An
    adviser to the port said so. Ana Ruiz told the Malvo Herald …"."""
    following = next(iter(ahead(document, source.sentence, 1)), None)
    if following is None:
        return False
    if _is_official(document, source) and _opens_with_body(document, following):
        return True
    known, text = document.derive(names), document.blocks[following.block].text
    own = document.derive(words)[following.block]
    opening = known.within(following.block, following.start, own.ends[min(following.first + 2, following.last - 1)])
    return any(
        mention.kind == "person"
        and known.mentions[known.entities[mention.entity].mentions[0]] == mention
        and text[mention.end : mention.end + 1] == " "
        and any(mention.start <= own.starts[holder.word] < mention.end for holder in _speakers(document, following))
        for mention in opening
    )


def _is_official(document: Document, source: Source) -> bool:
    return document.derive(words)[source.sentence.block].folded[source.head] in ("official", "officials", "officer")


def _opens_with_body(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence begins with the body whose official it was: "According to the police, …"."""
    return any(
        holder.kind == "institution" and holder.word - sentence.first < _REACH
        for holder in document.derive(holders).get(sentence, ())
    )


def _speakers(document: Document, sentence: Sentence) -> list[Holder]:
    return [holder for holder in document.derive(holders).get(sentence, ()) if holder.kind == "name"]


_STUDY = frozenset(
    "research study studies survey report paper findings results researchers researcher authors author team poll "
    "scientists analysis data journal".split()
)
_MAKING = frozenset("by from at in of for with".split())
_MADE = 8


def study_told(document: Document, source: Source) -> bool:
    """Whether the sentence of a study or the next three tell who made it: "researchers at Malvo University", "the
    study, by Ana Ruiz", "published in the Malvo Journal"."""
    return any(
        _tells_maker(document, other, source.end if other == source.sentence else other.first)
        for other in (source.sentence, *ahead(document, source.sentence, 3))
    )


def _tells_maker(document: Document, sentence: Sentence, first: int) -> bool:
    own, known = document.derive(words)[sentence.block], document.derive(names)
    for at in range(first, sentence.last):
        word = own.folded[at]
        if word in _STUDY or word in ("published", "conducted", "led", "commissioned", "carried", "funded"):
            for near in range(at + 1, min(at + _MADE, sentence.last)):
                called = known.within(sentence.block, own.starts[near], own.ends[near])
                made = not _MAKING.isdisjoint(own.folded[at + 1 : near])
                if made and any(mention.kind not in ("place", "people") for mention in called):
                    return True
            before = known.within(sentence.block, own.starts[max(at - 2, sentence.first)], own.starts[at])
            if word in _STUDY and any(mention.kind == "organisation" for mention in before):
                return True
    return False
