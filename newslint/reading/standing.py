"""Whether readers can tell who the nameless people and papers are that a claim is laid at."""

from __future__ import annotations

from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.en import family
from newslint.reading._assessed import is_assessed
from newslint.reading._carried import told_again
from newslint.reading._complements import exemplified, named_behind
from newslint.reading._held import held, held_by_described, is_cited
from newslint.reading._identified import example_named, named_below, named_below_lead, named_next
from newslint.reading._met_before import is_met_before
from newslint.reading._nameless import nameless
from newslint.reading._outlets import (
    broken_by_outlet,
    excerpted,
    from_story,
    goes_on_from_outlet,
    goes_on_to,
    is_in_outlet,
    is_outlets_own,
    outlet_near,
    outlet_next,
    outlets_reported,
    quoted_by_outlet,
    relays,
)
from newslint.reading._routine import routine
from newslint.reading._same_matter import outlet_says_so, scholar_says_so, somebody_says_so
from newslint.reading._spokespeople import (
    field_named,
    heard,
    is_expert,
    is_met_in_next_quote,
    is_quoted_next,
    office_speaks_near,
    spoken_for,
    sums_up,
)
from newslint.reading._studies import poll_named, study_told, tells_whose
from newslint.reading._taken_up import (
    following,
    illustrates,
    is_of_those_before,
    points_back,
    preceding,
    taken_up,
    taken_up_by_new,
)
from newslint.reading._told_below import answered_below
from newslint.reading.attribution import holders, speaks
from newslint.reading.names import names
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, behind, by_block
from newslint.reading.sources import Source, sources
from newslint.reading.words import Words, words

_LINK_REACH = 5


def unanswered(document: Document, source: Source, link: str, again: bool = False) -> bool:
    """Whether neither the words of a source nor what stands beside them tell who it is; ``link`` as above; ``again``:
    nor did they where the article spoke of such people before."""
    sentence, own = source.sentence, document.derive(words)[source.sentence.block]
    if is_cited(document, sentence) or not nameless(document, source) or routine(document, source):
        return False
    if (
        held(document, sentence, own, source.first, source.last)
        or (source.kind == "study" and held_by_described(document, sentence, own, source.first, source.last))
        or exemplified(document, sentence, own, source.head)
        or named_behind(document, sentence, own, source.last)
    ):
        return False
    if told_again(document, sentence) or excerpted(document, sentence):
        return False
    next_to = following(document, sentence)
    if any(points_back(document, other) or illustrates(document, other) for other in next_to) or (
        source.kind in ("group", "side", "scene", "folk") and taken_up_by_new(document, sentence)
    ):
        return False
    if _opens_with_paper(own, sentence, source.first) or is_of_those_before(document, sentence, source.first):
        return False
    if source.quantifier in ("other", "others") and _follows_name(document, sentence):
        return False
    if _is_quoted(document, source) or (source.kind in ("group", "scene") and is_in_outlet(document, sentence)):
        return False
    if source.kind in ("group", "side", "scene", "folk", "crowd") and (
        sums_up(document, sentence) or any(told(document, source) for told in (spoken_for, heard, field_named))
    ):
        return False
    if source.kind in ("group", "side", "scene", "folk") and _is_met_beside(document, source):
        return False
    if source.kind not in ("insider", "official", "role", "source") and answered_below(
        document, sentence, source.first, source.last
    ):
        return False
    if source.kind in ("insider", "official", "role", "source") and (
        named_next(document, source)
        or named_below(document, source)
        or named_below_lead(document, source)
        or (
            source.quantifier in _ONE
            and own.folded[source.head] not in _NOBODY
            and is_met_in_next_quote(document, sentence)
        )
        or relays(document, sentence)
        or (not again and is_met_before(document, source))
        or (own.folded[source.head] not in _NOBODY and spoken_for(document, source))
        or from_story(document, sentence)
        or goes_on_from_outlet(document, sentence)
        or goes_on_to(document, sentence)
        or is_outlets_own(document, source)
        or _is_told_by_another(own, source)
        or outlet_next(document, sentence)
        or outlets_reported(document, source)
        or _are_hands_of_those_met(document, own, source)
    ):
        return False
    if _is_from_above(document, source):
        return False
    if source.kind == "official" and own.folded[source.head] in _OFFICIALS and office_speaks_near(document, source):
        return False
    if _is_told_near(document, own, source):
        return False
    return not _is_known_before(document, source, link) and not taken_up(
        document, sentence, {family(own.folded[source.head])}, link
    )


def _is_met_beside(document: Document, source: Source) -> bool:
    """Whether one of a group is named close by, or somebody speaks beside a camp or beside "rights groups"."""
    groups = document.derive(words)[source.sentence.block].folded[source.head] == "groups"
    beside = groups or source.kind != "group"
    return example_named(document, source) or (beside and _is_beside_speaker(document, source.sentence))


def _is_from_above(document: Document, source: Source) -> bool:
    """Whether what stands above tells who somebody is or who has it from them."""
    if source.kind in ("scene", "folk", "role"):
        return _is_in_relayed_paragraph(document, source.sentence)
    return source.kind == "source" and _are_described_before(document, source.sentence)


def _is_in_relayed_paragraph(document: Document, sentence: Sentence) -> bool:
    """Whether a paragraph has an outlet's news before somebody in it speaks: "The Malvo Herald wrote of the quay. As a
    burger seller said, …"."""
    before = (other for other in document.derive(by_block)[sentence.block] if other < sentence)
    return any(relays(document, other, told=False) for other in before)


def _is_beside_speaker(document: Document, sentence: Sentence) -> bool:
    """Whether somebody with a name speaks right before or after a camp ("activists say") that readers can tell: a face
    of it, or the one who answers it."""
    beside = [*following(document, sentence), *filter(None, [preceding(document, sentence)])]
    return speaks(document, beside, ("name",))


def _is_told_near(document: Document, own: Words, source: Source) -> bool:
    """Whether the words around tell whose a report or a study is, or name somebody who says what others say."""
    if source.kind == "report":
        docket = own.folded[source.head - 1] in _DOCKETS or _is_from_archive(document, own, source)
        outlet = outlet_near(document, source) or outlet_next(document, source.sentence)
        named = any(told(document, source.sentence) for told in (broken_by_outlet, quoted_by_outlet))
        return docket or outlet or named or outlet_says_so(document, source)
    if source.kind == "crowd":
        if is_assessed(document, source.sentence, source.last):
            return True  # "While many have guessed that …, Ruiz said that was never the case"
        return somebody_says_so(document, source)
    if source.kind == "study" and (
        study_told(document, source)
        or _is_also_told(document, source)
        or poll_named(document, source.sentence, own.folded[source.head : source.head + 1])
    ):
        return True
    return source.kind in ("group", "scene", "study") and scholar_says_so(document, source)


def _is_from_archive(document: Document, own: Words, source: Source) -> bool:
    """Whether it is papers, and the story tells who has opened or keeps them."""
    if own.folded[source.head] not in _KEPT:
        return False
    every, told = document.derive(words), document.derive(by_block)
    story = (every[block].folded[one.first : one.last] for block in document.derive(prose) for one in told[block])
    return any(not _OPENED.isdisjoint(folded) and not _KEPT.isdisjoint(folded) for folded in story)


_KEPT = frozenset({"papers", "documents", "files", "records"})
_OPENED = frozenset("released declassified archive archives unsealed".split())


_DOCKETS = frozenset(
    "released unsealed declassified "
    "court trial legal disclosure earnings inspection incident autopsy audit expense budget cabinet council board "
    "grant policy title warrant search".split()
)
"""Whose papers are documents: "court papers show"."""


def _are_hands_of_those_met(document: Document, own: Words, source: Source) -> bool:
    """Whether "aides" with no word about them stand close to whom they serve: "Ruiz will go to Malvo, aides said"."""
    described = set(own.folded[source.first : source.head]) - {"according", "to", "said", "says", "an"}
    if described or source.end != source.head + 1:
        return False
    if own.folded[source.head] == "official":
        above = preceding(document, source.sentence)
        return above is not None and not _OFFICES_OF.isdisjoint(
            document.derive(words)[above.block].folded[above.first : above.last]
        )
    if own.folded[source.head] not in ("aide", "aides", "advisers", "advisors"):
        return False
    near = (source.sentence, *behind(document, source.sentence, 1))
    known = document.derive(names)
    return any(one.kind == "person" for other in near for one in known.within(other.block, other.start, other.end))


_OFFICES_OF = frozenset("house pentagon kremlin ministry department embassy agency commission treasury".split())


def _is_told_by_another(own: Words, source: Source) -> bool:
    """Whether what somebody said is in turn "according to" others, or was said "speaking to" somebody."""
    rest = own.folded[source.last : source.sentence.last]
    return any(pair in (("according", "to"), ("speaking", "to")) for pair in pairwise(rest))


def _is_also_told(document: Document, source: Source) -> bool:
    """Whether "also" makes what figures show one more thing of the source before."""
    before, every = preceding(document, source.sentence), document.derive(words)
    if before is None or "also" not in every[source.sentence.block].folded[source.head : source.last]:
        return False
    return bool(document.derive(holders).get(before)) or any(
        tells_whose(document, other) for other in behind(document, source.sentence, 2)
    )


def _is_known_before(document: Document, source: Source, link: str) -> bool:
    """Whether the article has spoken of the same group before, and told who they are."""
    if source.kind not in ("group", "side", "report"):
        return False
    every, noun = document.derive(words), document.derive(words)[source.sentence.block].folded[source.head]
    for other in document.derive(sources):
        if (other.sentence, other.first) >= (source.sentence, source.first):
            return False
        same = source.kind == "report" or every[other.sentence.block].folded[other.head] == noun
        if other.kind == source.kind and same:
            return other.sentence.block in document.derive(prose) and not unanswered(document, other, link)
    return False


def _opens_with_paper(own: Words, sentence: Sentence, before: int) -> bool:
    """Whether the sentence begins with a paper in which they say it: "In a joint letter, critics called …", "In their
    study, researchers explain"."""
    opening = own.folded[sentence.first : min(sentence.first + _LINK_REACH, before)]
    known = opening[1:2] in _KNOWN_ONE and not _STUDIES.isdisjoint(opening)
    return opening[:1] == ["in"] and (known or not _PAPERS.isdisjoint(opening))


_PAPERS = frozenset("letter letters statement statements petition filing brief lawsuit email memo tweet tweets".split())
_STUDIES = frozenset("study report paper survey analysis research review".split())
_KNOWN_ONE = ["their"], ["its"], ["this"], ["the"]
_DESCRIBED = re.compile(
    r"\b(?:people|persons?|sources?|officials?|aides?) "
    r"(?:who|familiar|close|briefed|involved|with (?:direct )?knowledge)\b"
)


def _are_described_before(document: Document, sentence: Sentence) -> bool:
    """Whether the article has said before what its sources are: "people familiar with the talks … sources said"."""
    story = (block for block in document.derive(prose) if block <= sentence.block)
    return any(
        _DESCRIBED.search(document.blocks[block].text, 0, sentence.start if block == sentence.block else _FAR)
        for block in story
    )


_FAR = 1 << 30
_ONE = frozenset({"a", "an", "one", "another"})
_NOBODY = frozenset({"source", "sources", "people", "persons", "person", "figure", "insiders"})
_OFFICIALS = frozenset({"officials", "officers", "investigators"})


def _follows_name(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence before has somebody named, so that "other analysts" are others than that one."""
    above = preceding(document, sentence)
    if above is None:
        return False
    known = document.derive(names).within(above.block, above.start, above.end)
    return speaks(document, [above], ("name",)) or any(one.kind == "person" for one in known)


def _is_quoted(document: Document, source: Source) -> bool:
    """Whether somebody named is quoted close by who speaks for the group."""
    if source.kind in ("scene", "folk"):
        noun = document.derive(words)[source.sentence.block].folded[source.head]
        return is_expert(noun) and is_quoted_next(document, source.sentence)
    return source.kind in ("group", "side", "crowd") and is_quoted_next(document, source.sentence)
