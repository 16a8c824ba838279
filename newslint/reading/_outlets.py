"""What a story has from other outlets, as the words around a claim tell."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.classes import families
from newslint.lang.en import family
from newslint.lang.memory import remembered
from newslint.lang.outlets import is_outlet
from newslint.lang.sources import source_noun
from newslint.reading.attribution import holders, is_per
from newslint.reading.names import Mention, names
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, ahead, behind, by_block
from newslint.reading.sources import Source
from newslint.reading.words import Words, words

_MEDIUM = frozenset(
    "network newspaper newspapers paper magazine website site broadcaster channel station tabloid daily weekly blog "
    "outlet agency publication podcast documentary book biography memoir journal".split()
)
_SUFFIX = re.compile(r"\.(?:com|net|org|tv|co\.\w\w)\b")
_REACH, _FAR = 4, 6
_BEFORE = 2
_LEAD = 2
"""How many sentences a lead may keep readers waiting for the outlet it has its news from."""


def is_outlets_own(document: Document, source: Source) -> bool:
    """Whether a source is called after an outlet: "a Reuters source"."""
    own, text = document.derive(words)[source.sentence.block], document.blocks[source.sentence.block].text
    before = own.starts[source.first], own.starts[source.head]
    called = document.derive(names).within(source.sentence.block, *before)
    return any(is_outlet(text[mention.start : mention.end]) for mention in called)


def relays(document: Document, sentence: Sentence, told: bool = True) -> bool:
    """Whether the sentence has what it says from an outlet that it names: "the paper Malvo Bild reported", "according
    to Malvo.com" and, with ``told``, "told the Malvo Herald"."""
    if _by_outlet_known(document.derive(words)[sentence.block], sentence):
        return True
    return any(True for _ in _relaying(document, sentence, told))


def _relaying(document: Document, sentence: Sentence, told: bool) -> Iterator[Mention]:
    """The outlets that a sentence names as having what it says."""
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    for mention in document.derive(names).within(sentence.block, sentence.start, sentence.end):
        if mention.kind == "people":
            continue
        first = next(at for at in range(sentence.first, sentence.last) if own.ends[at] > mention.start)
        last = first + 1
        while last < sentence.last and own.starts[last] < mention.end:
            last += 1
        before = own.folded[max(first - _FAR, sentence.first) : first]
        on_record = before[-2:] == ["record", "with"] or before[-3:] == ["record", "with", "the"]
        spoken_to = told and not _TOLD.isdisjoint(before[-2:])
        person = mention.kind == "person"
        if person and own.folded[first - 1] in _REPORTS and _is_turned(own, text, first):
            yield mention  # "“…,” reports Ana Ruiz": whom an outlet has sent
            continue
        if not (
            is_outlet(text[mention.start : mention.end])
            or _SUFFIX.match(text, mention.end)
            or on_record
            or _is_titled(text, sentence, mention)
            or _is_reporting(own, last, sentence.last, mention)
            or not _MEDIUM.isdisjoint(before[-2:])
            or (spoken_to and not person)
        ):
            continue
        after = own.folded[last : min(last + _REACH, sentence.last)]
        put = any(pair in _PUT_IT for pair in pairwise(after))  # "as the Malvo Herald put it"
        per = is_per(document, sentence.block, own, first - 1 - (own.folded[first - 1] == "the"))
        has = any(_is_relay(word) or word in _FOUND_OUT for word in after)
        if spoken_to or on_record or put or per or has or "according" in before:
            yield mention
        if _is_turned(own, text, first):
            yield mention
        if "in" in before[-3:] and not _PIECES.isdisjoint(after[:1]):
            yield mention
        if not {"by", "in"}.isdisjoint(before[-2:]) and not _MADE_PUBLIC.isdisjoint(before):
            yield mention


def _is_titled(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Whether a capital amid the sentence makes "The" part of a name, as with papers: "according to The Lantern"."""
    begin = mention.start if text.startswith("The ", mention.start) else mention.start - len("The ")
    return begin > sentence.start and text.startswith("The ", begin) and mention.kind in ("organisation", "other")


def _is_reporting(own: Words, last: int, end: int, mention: Mention) -> bool:
    """Whether a name has reported that something is so, or on a day, as firms report figures: "Port Affairs reported on
    Sept. 13 that"."""
    behind = own.folded[last : min(last + _FAR, end)]
    return mention.kind in ("organisation", "other") and behind[:1] == ["reported"] and "that" in behind


def _is_turned(own: Words, text: str, first: int) -> bool:
    """Whether a verb stands before an outlet, and a comma before that: "…, reports the Malvo Herald"."""
    verb = first - 2 if own.folded[first - 1] == "the" else first - 1
    return verb > 0 and own.folded[verb] in _TURNED and text[own.ends[verb - 1]] in ',"”’'


_REPORTS = frozenset({"reports", "reported", "writes"})
_FOUND_OUT = frozenset({"learned", "learnt", "obtained"})
_PUT_IT = frozenset({("put", "it"), ("puts", "it")})
_TURNED = frozenset("reports reported notes noted writes wrote says said claims claimed".split())


def outlets_of(document: Document, sentence: Sentence) -> Iterator[Mention]:
    """The outlets that a sentence has something from."""
    return _relaying(document, sentence, told=True)


def relayed_story(document: Document) -> bool:
    """Whether the whole story is an outlet's, which is named near its top and again below: "the Malvo Herald
    reported", "according to the Herald". What it has from nameless people is that outlet's."""
    opening = set(document.derive(prose)[:_OPENING])
    found: dict[str, int] = {}
    at_top: set[str] = set()
    for block, own in enumerate(document.derive(by_block)):
        for sentence in own:
            for mention in _relaying(document, sentence, told=False):
                # "The Malvo Herald", then "the Herald".
                called = document.blocks[block].text[mention.start : mention.end].split()[-1]
                found[called] = found.get(called, 0) + 1
                if block in opening:
                    at_top.add(called)
    return any(found[called] >= _OFTEN for called in at_top)


_OPENING, _OFTEN = 4, 2
_REPORT = re.compile(r"[:–—-] *(?:media )?reports?\W*\Z|\Areports?:", re.IGNORECASE)


def outlet_next(document: Document, sentence: Sentence) -> bool:
    """Whether the next sentence tells whose the nameless people are, "… say people close to the port. In a Malvo Herald
    report citing unnamed sources, …", or the headline that a report has them which the top tells of: "Port may be sold:
    Report"."""
    headline, told = document.headline, document.derive(by_block)
    opening = document.derive(prose)[:_OPENING]
    of_report = headline is not None and _REPORT.search(document.blocks[headline].text) is not None
    if of_report and sentence.block in opening:
        top = (other for block in opening for other in told[block])
        if any(relays(document, other, told=False) for other in top):
            return True
    return any(
        not _NAMELESS.isdisjoint(document.derive(words)[other.block].folded[other.first : other.last])
        and relays(document, other, told=False)
        and not _turns(document, other)
        for other in ahead(document, sentence, 1)
    )


_NAMELESS = frozenset("unnamed anonymous unidentified citing cited cites source sources insider insiders".split())


def outlets_reported(document: Document, source: Source) -> bool:
    """Whether "sources reported" stands for outlets of which the next sentences name one."""
    own = document.derive(words)[source.sentence.block]
    reported = own.families[source.last - 1] == "report"
    return reported and any(relays(document, other, told=False) for other in ahead(document, source.sentence, _BEFORE))


def goes_on_from_outlet(document: Document, sentence: Sentence) -> bool:
    """Whether one of the two sentences before has its news from an outlet or, in the manner of sports desks, "per" a
    reporter: whom nameless people spoke to next is that outlet. "But" turns to the story's own."""
    if _turns(document, sentence):
        return False
    return any(
        (other.block == sentence.block or at == 0)
        and (relays(document, other, told=False) or _according(document, other, ("per",)))
        for at, other in enumerate(behind(document, sentence, _BEFORE))
    )


def from_story(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence of such a story stands close to one that says it is the outlet's."""
    if not document.derive(relayed_story):
        return False
    near = (sentence, *behind(document, sentence, _BEFORE), *ahead(document, sentence, 1))
    return any(True for other in near for _ in _relaying(document, other, told=True))


def goes_on_to(document: Document, sentence: Sentence) -> bool:
    """Whether the next sentence tells which outlet the same people spoke to: "They told the Malvo Herald: …"."""
    following = next(iter(ahead(document, sentence, 1)), None)
    if following is None:
        return False
    own = document.derive(words)[following.block]
    opening = own.folded[following.first : following.first + 3]
    told = opening[0] in _PRONOUNS and not _TOLD.isdisjoint(opening)
    # "The source confirmed the deal to the Malvo Herald."
    if opening[0] == "the" and source_noun(opening[1]) is not None and opening[2] in ("told", "confirmed"):
        return _has_outlet(document, following)
    return told and relays(document, following)


def broken_by_outlet(document: Document, sentence: Sentence) -> bool:
    """Whether one of the next sentences tells which outlet had the news first: "The deal was first reported by the
    Malvo Herald"."""
    every = document.derive(words)
    return any(
        any(pair in _BROKE for pair in pairwise(every[other.block].folded[other.first : other.last]))
        and (_has_outlet(document, other) or _is_by_name(document, other))
        for other in ahead(document, sentence, _SOON)
    )


def _is_by_name(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence ends with a name behind "by": "first reported by Malvo Network"."""
    own, known = document.derive(words)[sentence.block], document.derive(names)
    return any(
        own.folded[at] == "by"
        and any(
            one.kind in ("organisation", "other")
            for one in known.within(sentence.block, own.starts[at], own.ends[min(at + 2, sentence.last - 1)])
        )
        for at in range(sentence.first, sentence.last - 1)
    )


_SOON = 3
_BROKE = frozenset(
    (first, verb) for first in ("first", "originally") for verb in ("reported", "published", "broke", "revealed")
)


def is_in_outlet(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence, or the next one of its paragraph, ends with the outlet that has it: "…, Malvo TV reports"."""
    near = (sentence, *ahead(document, sentence, 1))
    return any(other.block == sentence.block and relays(document, other, told=False) for other in near)


def quoted_by_outlet(document: Document, sentence: Sentence) -> bool:
    """Whether the next two sentences tell whom an outlet that is named has quoted: "Ana Ruiz, who was quoted in the
    Malvo Herald"."""
    every = document.derive(words)
    return any(
        "quoted" in every[other.block].folded[other.first : other.last] and _has_outlet(document, other)
        for other in ahead(document, sentence, _BEFORE)
    )


def outlet_near(document: Document, source: Source) -> bool:
    """Whether "local media" stand next to an outlet that is named, or a broadcaster of a state: readers take it for one
    of them, and "reports" behind several. "Several outlets" are none in particular, unless the next sentence names
    one."""
    own = document.derive(words)[source.sentence.block]
    phrase = own.folded[source.first : source.head + 1]
    if not _SEVERAL.isdisjoint(phrase):
        near = (source.sentence, *ahead(document, source.sentence, 1))
        return any(_has_outlet(document, other) for other in near)
    beside = (source.sentence, *ahead(document, source.sentence, 1), *behind(document, source.sentence, 1))
    if not _PRESS.isdisjoint(phrase) and any(_has_outlet(document, other) for other in beside):
        return True
    return any(_has_outlets(document, other) for other in behind(document, source.sentence, 1))


def _has_outlets(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence names outlets, more than one: "From the Malvo Herald to Malvo TV, everybody had the news"."""
    text = document.blocks[sentence.block].text
    return len({text[one.start : one.end] for one in _outlets_in(document, sentence)}) > 1


def _has_outlet(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence names an outlet or speaks of the media of a state."""
    folded = document.derive(words)[sentence.block].folded
    of_state = any(
        folded[at] in _OF_STATE and folded[at + 1] in _STATE_MEDIA for at in range(sentence.first, sentence.last - 1)
    )
    return of_state or any(True for _ in _outlets_in(document, sentence))


def _outlets_in(document: Document, sentence: Sentence) -> Iterator[Mention]:
    """The names in a sentence that are outlets'."""
    text = document.blocks[sentence.block].text
    for mention in document.derive(names).within(sentence.block, sentence.start, sentence.end):
        if mention.kind != "people" and (
            is_outlet(text[mention.start : mention.end])
            or _STATION.match(text, mention.start) is not None
            or _SUFFIX.match(text, mention.end) is not None
        ):
            yield mention


_SEVERAL = frozenset("multiple several various numerous many some outlet outlets".split())
"""Words of outlets that are none in particular."""
_PRESS = frozenset("media press newspaper newspapers paper papers tabloid tabloids".split())
_STATION = re.compile(r"[KW][A-Z]{2,3}(?:-TV)?\b")
_OF_STATE = frozenset({"state", "state-run", "state-owned", "regime", "official", "government-controlled"})
_STATE_MEDIA = frozenset({"media", "television", "tv", "broadcaster", "news"})


def _by_outlet_known(own: Words, sentence: Sentence) -> bool:
    """Whether an outlet spoken of before has it: "the newspaper reported", "told the magazine"."""
    return any(
        own.folded[at] in _MEDIUM
        and (own.folded[at - 1] == "the" or own.folded[at - 1] == "news")
        and (
            own.folded[at - 2] in _TOLD
            or own.folded[max(at - 3, 0) : at - 1] in (["according", "to"], ["speaking", "to"])
            or any(map(_is_relay, own.folded[at + 1 : min(at + 3, sentence.last)]))
        )
        for at in range(sentence.first + 1, sentence.last)
    )


_PIECES = frozenset({"story", "report", "article", "interview", "investigation", "column", "piece"})
_TOLD = frozenset({"told", "tell", "tells", "telling"})
_MADE_PUBLIC = frozenset(
    "asked interviewed quoted reported published obtained seen reviewed released aired broadcast printed".split()
)


@remembered(500)
def _is_relay(word: str) -> bool:
    if family(word) == "confirm":
        return False  # what an outlet "has confirmed" is its own work
    return word in ("citing", "quotes", "quoted", "quoting", "understands") or family(word) in families("say")


def relayed_near(document: Document, sentence: Sentence, first: int, link: str) -> bool:
    """Whether the sentence has its news from an outlet that is named; unless ``link`` is ``none``, whether the
    next has, or one of the two before that it goes on from, with a pronoun or a name before its word ``first``."""
    if _is_bracketed(document, sentence, first):
        return False
    if relays(document, sentence) or _is_told_to_outlet(document, sentence):
        return True
    if link in ("none", "quote", "opinion"):
        return False
    story = document.derive(prose)
    of_media = not _MEDIA.isdisjoint(document.derive(words)[sentence.block].folded[first : first + _REACH])
    opens = sentence.block == next(iter(story), None)
    if sentence.block in story[1:2] and link == "root" and _opens_with_outlet(document, story[0]):
        return True
    if of_media and any(_has_outlet(document, other) for other in ahead(document, sentence, 1)):
        return True
    if any(
        (relays(document, other, told=opens) or _has_story(document, other)) and not _turns(document, other)
        for other in ahead(document, sentence, _LEAD if opens and is_last(document, sentence) else 1)
    ):
        return True
    own = document.derive(words)[sentence.block]
    if own.folded[first].endswith("reportedly") and any(
        relays(document, other) or _is_told_to(document, other) for other in behind(document, sentence, _SOON)
    ):
        return True  # the adverb goes on from the outlet that has been named
    if "also" in own.folded[max(first - 1, 0) : first + 2] and any(
        relays(document, other, told=False) for other in behind(document, sentence, _SOON)
    ):
        return True  # "The Malvo Herald told of bribes. Boats were stolen. Guards are also said to have …"
    before = behind(document, sentence, _BEFORE)
    opening = document.derive(words)[sentence.block].folded[sentence.first : sentence.first + 2]
    if not _DEFINITE.isdisjoint(opening) and any(relays(document, other, told=False) for other in before):
        return True  # "The Malvo Herald reported the breach. The mayor was told. The hack was reportedly seen in May."
    return any(
        (relays(document, other) or _according(document, other)) and _goes_on(document, sentence, first, other)
        for at, other in enumerate(before)
        if other.block == sentence.block or at == 0
    )


_MEDIA = frozenset({"outlets", "newspapers", "papers", "tabloids", "websites", "publications"})


def _is_told_to(document: Document, sentence: Sentence) -> bool:
    """Whether somebody "spoke with the Malvo Herald"."""
    folded = document.derive(words)[sentence.block].folded[sentence.first : sentence.last]
    return any(pair in _SPOKE for pair in pairwise(folded)) and _has_outlet(document, sentence)


_SPOKE = frozenset((verb, "to" if at else "with") for verb in ("spoke", "speaking", "talked") for at in (0, 1))


def is_last(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence ends its paragraph, as a lead does that is a paragraph of its own."""
    return not document.blocks[sentence.block].text[sentence.end :].strip()


def _has_story(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence says of an outlet that it had the story: "The Argus, which had that story on Wednesday"."""
    own = document.derive(words)[sentence.block]
    return not _STORY.isdisjoint(own.folded[sentence.first : sentence.last]) and _has_outlet(document, sentence)


_STORY = frozenset("story scoop report quoted published exclusive".split())


def _opens_with_outlet(document: Document, block: int) -> bool:
    """Whether a story begins with the outlet that it is from: "…, according to the Malvo Herald." What the next
    paragraph adds is from there too."""
    lead = document.derive(by_block)[block][:1]
    folded = document.derive(words)[block].folded
    return any("according" in folded[one.first : one.last] and relays(document, one, told=False) for one in lead)


def _is_bracketed(document: Document, sentence: Sentence, first: int) -> bool:
    """Whether a word stands in brackets, in which the writer adds what the outlet does not say."""
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    before = text[sentence.start : own.starts[first]]
    return before.count("(") > before.count(")")


def excerpted(document: Document, sentence: Sentence) -> bool:
    """Whether an outlet's own words are given here: "The Malvo Herald reports:", and then a paragraph of it."""
    if document.blocks[sentence.block].text.rstrip().endswith(("…", "...")):
        return True  # a paragraph of somebody else's, cut short
    story, told = document.derive(prose), document.derive(by_block)
    at = bisect_left(story, sentence.block)
    return any(
        document.blocks[block].text.rstrip().endswith(":")
        and told[block]
        and (_has_outlet(document, told[block][-1]) or _HEAD.match(document.blocks[block].text))
        for block in story[max(at - _EXCERPT, 0) : at]
    )


_HEAD = re.compile(
    r"(?:(?:From|Via|As) )?(?:[Tt]he )?[A-Z][\w’'&.-]+(?: (?:of |the |and |for )*[A-Z][\w’'&.-]+){1,4}"
    r"(?: reports| writes)?:\s*\Z"
)
"""A line with the name of whose words stand below it: "The Malvo Interest:"."""


_EXCERPT = 2


def _is_told_to_outlet(document: Document, sentence: Sentence) -> bool:
    """Whether somebody says it to an outlet that is named: "described the plan as a trick to the Malvo Herald"."""
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    return any(
        is_outlet(text[mention.start : mention.end])
        and not {"to"}.isdisjoint(own.folded[at - 1] for at in own.between(mention.start, mention.end))
        for mention in document.derive(names).within(sentence.block, sentence.start, sentence.end)
        if mention.kind != "people"
    ) and any(_is_relay(word) for word in own.folded[sentence.first : sentence.last])


_DEFINITE = frozenset({"the", "that", "this", "those", "these"})


def _according(document: Document, sentence: Sentence, cues: tuple[str, ...] = ("according", "per")) -> bool:
    """Whether a sentence says according to whom it is, by name."""
    folded = document.derive(words)[sentence.block].folded
    known = document.derive(holders).get(sentence, ())
    return any(holder.kind == "name" and folded[holder.cue] in cues for holder in known)


def _turns(document: Document, sentence: Sentence) -> bool:
    return document.derive(words)[sentence.block].folded[sentence.first] in ("but", "however", "meanwhile", "yet")


def _goes_on(document: Document, sentence: Sentence, first: int, other: Sentence) -> bool:
    """Whether what stands before the word ``first`` speaks of somebody of another sentence."""
    own, known = document.derive(words)[sentence.block], document.derive(names)
    if not _PRONOUNS.isdisjoint(own.folded[sentence.first : first]) or "also" in own.folded[first - 1 : first + 2]:
        return True
    if own.folded[sentence.first] in _GOES_INTO:
        return True  # "The Malvo Herald had it. Specifically, it was said that …"
    spoken = {mention.entity for mention in known.within(other.block, other.start, other.end)}
    here = known.within(sentence.block, sentence.start, own.starts[first])
    if other.block == sentence.block:
        # "… told analysts of the change, according to the Herald. The analysts were reportedly given …"
        nouns = {
            family(own.folded[at]) for at in range(sentence.first + 1, first) if own.folded[at - 1] in ("the", "these")
        }
        if not nouns.isdisjoint(family(word) for word in own.folded[other.first : other.last]):
            return True
    return any(mention.entity in spoken and mention.kind != "place" for mention in here)


_GOES_INTO = frozenset("specifically namely indeed furthermore moreover".split())
_PRONOUNS = frozenset("he she they it his her their its".split())
