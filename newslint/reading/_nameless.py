"""Whether the words of a source themselves tell readers who it is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.lang import gazetteer
from newslint.lang.classes import families
from newslint.lang.en import family
from newslint.lang.outlets import is_outlet
from newslint.reading._name_kinds import is_people
from newslint.reading._spokespeople import OFFICE
from newslint.reading._subjects import SPECIFIC
from newslint.reading._voices import descriptions, speakers
from newslint.reading.names import Mention, names
from newslint.reading.prose import prose
from newslint.reading.quotations import quotes_somebody
from newslint.reading.sentences import by_block
from newslint.reading.sources import Source
from newslint.reading.words import Words, index, words


def nameless(document: Document, source: Source) -> bool:
    """Whether the words of a source tell nobody who it is.

    A group is known by a name in its phrase ("Brill analysts", "campaigners from Green Hill", "critics, among them
    Ana Ruiz"), an insider by the person's name only, and officials by the body they belong to.
    """
    block, own = source.sentence.block, document.derive(words)[source.sentence.block]
    if source.kind in ("scene", "folk") and (
        document.blocks[block].kind != "paragraph" or not _at_large(own, source) or _are_met(document, own, source)
    ):
        return False
    if (
        _on_record(own, source)
        or _is_called(document, own, source)
        or _is_named_before_verb(document, own, source)
        or _is_writers_own(own, source)
        or _is_at_house(document, own, source)
    ):
        return False
    if _is_told_of(own, source):
        return False
    described = own.folded[source.first : source.head]
    if (own.folded[source.head] == "officers" and _FACELESS.isdisjoint(described)) or (
        own.folded[source.head] == "officer" and _POLICE.issuperset(described)
    ):
        return False  # the police speak: "officers said", "“Got her!” an officer said"
    if source.kind == "official" and not _faceless(document, own, source):
        return False
    if _relayed(document, source, own) or _in_the_story(own, source):
        return False
    if _is_known_by_office(document, source, own) or _is_of_no_weight(own, source, described):
        return False
    text = document.blocks[block].text
    for mention in document.derive(names).within(block, own.starts[source.first], own.ends[source.end - 1]):
        after = mention.start > own.starts[source.head]
        if after and source.kind == "study" and own.folded[own.between(mention.start, mention.end)[0] - 1] in _ABOUT:
            continue  # "studies on Mars"
        if (
            mention.kind != "people"
            and not _is_lone(document, source, mention)
            and _identifies(source, mention, after, text)
        ):
            return False
    if source.kind in ("study", "report") and _is_to_be_found(own, source, described):
        return False
    if source.kind in ("group", "side", "report", "study"):
        return not any(_is_body(own.folded[at]) for at in range(source.head + 1, source.end))
    return True


def _is_told_of(own: Words, source: Source) -> bool:
    """Whether they are some of those just spoken of, others than those, or people whom all or history know."""
    helping = own.folded[source.end : source.last]
    if source.kind == "crowd" and ("been" in helping or (source.past and source.head == source.first)):
        return True  # "everybody had been predicting"; "some said": of those just spoken of
    if source.kind in ("report", "study") and source.quantifier in ("other", "another"):
        return True  # other than those named before
    return "famously" in helping or "contemporary" in own.folded[source.first : source.head]


def _is_at_house(document: Document, own: Words, source: Source) -> bool:
    """Whether a body stands right before people, with a comma between: "At Brill Bank, analysts warned"."""
    if source.first == source.sentence.first or source.kind not in ("group", "side", "scene"):
        return False
    begin, text = own.starts[source.first], document.blocks[source.sentence.block].text
    return text[own.ends[source.first - 1] : begin].strip() in (",", ".,") and any(
        one.kind == "organisation" and text[one.end : begin].strip() in (",", ".,")
        for one in document.derive(names).within(source.sentence.block, source.sentence.start, begin)
    )


def _is_writers_own(own: Words, source: Source) -> bool:
    """Whether somebody is the writer's friend or kin, in a tale of the writer's own: "a friend told me"."""
    after = own.folded[source.last : source.last + 2]
    told = after[:1] == ["me"] or after == ["to", "me"]
    if told and source.kind == "role":
        return True  # "a mother tells me": whom the writer met
    if own.folded[source.head] not in _OWN_CIRCLE:
        return False
    mine = {"my", "me", "i"}.intersection(own.folded[source.sentence.first : source.sentence.last])
    return told or (source.past and bool(mine)) or "mine" in own.folded[source.head : source.end]


_OWN_CIRCLE = frozenset("friend friends colleague colleagues relative cousin neighbour neighbor acquaintance".split())


def _is_lone(document: Document, source: Source, mention: Mention) -> bool:
    """Whether a capital at the head of a sentence makes no name: "Tech bloggers say"; the word stands nowhere else."""
    if mention.kind != "other" or mention.start != source.sentence.start:
        return False
    called = document.blocks[mention.block].text[mention.start : mention.end]
    alone = len(document.derive(names).entities[mention.entity].mentions) == 1
    return alone and called[1:].islower() and not gazetteer.is_place(called)


def _is_called(document: Document, own: Words, source: Source) -> bool:
    """Whether a name in apposition stands right behind the noun: "one official, Ana Ruiz, said", "said a clerk, Ana
    Ruiz."."""
    block, begin = source.sentence.block, own.ends[source.head]
    text = document.blocks[block].text
    for mention in document.derive(names).within(block, begin, source.sentence.end):
        called = text[mention.start : mention.end].split()
        lone = len(called) >= _FULL and mention.kind == "other" and not _is_body(called[-1].lower())
        if text[begin : mention.start].strip(" ") not in _APPOSED or not (mention.kind == "person" or lone):
            return False
        after = text[mention.end : source.sentence.end].lstrip()
        return after[:1] in _CLOSED or after.split(maxsplit=1)[0] in ("of", "from", "who")
    return False


def _is_named_before_verb(document: Document, own: Words, source: Source) -> bool:
    """Whether a name stands between two commas before the verb: "two members of the harbour board, Ana Ruiz and Tom
    Hale, said", "a top official, Gen Ana Ruiz, said"."""
    if source.kind not in ("insider", "role", "official"):
        return False
    text, begin, stop = document.blocks[source.sentence.block].text, own.ends[source.head], own.starts[source.last - 1]
    for mention in document.derive(names).within(source.sentence.block, begin, stop):
        before = text[begin : mention.start].rstrip().split(" ")
        while before and before[-1].rstrip(".").lower() in _RANKED:
            before.pop()
        called = mention.kind == "person" or (mention.kind == "other" and " " in text[mention.start : mention.end])
        if called and before and before[-1].endswith(",") and "," in text[mention.end : stop]:
            return True
    return False


_RANKED = frozenset("gen col lt sgt capt maj adm dr prof mr mrs ms sen rep gov sir rev".split())
_FULL = 2
_APPOSED = (",", "—", "–", "(", ":")
_CLOSED = (",", "—", "–", ")", ".", ";", "")


def _is_known_by_office(document: Document, source: Source, own: Words) -> bool:
    """Whether whom somebody speaks for is told: critics of one thing, a body's own official, the hand of a boss."""
    return (
        _bound(own, source)
        or _of_department(own, source)
        or _of_office(own, source)
        or _speaks_for_boss(document, source, own)
        or _is_agent_of(document, source, own)
        or _was_there(own, source)
    )


def _is_agent_of(document: Document, source: Source, own: Words) -> bool:
    """Whether somebody speaks for a body or a person with a name: "a lobbyist for the Brewers' League"."""
    if own.families[source.head] not in _AGENTS or own.folded[source.head + 1 : source.head + 2] != ["for"]:
        return False
    stop = min(source.head + _BOSS, source.sentence.last)
    called = document.derive(names).within(source.sentence.block, own.starts[source.head + 1], own.ends[stop - 1])
    return any(mention.kind in ("organisation", "person", "other") for mention in called)


_AGENTS = frozenset(map(family, "lobbyist lawyer attorney representative negotiator publicist agent advocate".split()))


def _was_there(own: Words, source: Source) -> bool:
    """Whether it is said how one of few knows: "an aide who was in the room", "an official at the fundraiser"."""
    if source.kind not in ("insider", "role"):
        return False
    behind = [word for word in own.folded[source.head + 1 : source.end + 3] if word not in _HAVING]
    if any(who in ("who", "that") and verb in _SAW for who, verb in pairwise(behind)):
        return True
    return behind[:2] == ["at", "the"] and not _OCCASIONS.isdisjoint(behind[2:_FAR])


_FAR = 5
_HAVING = frozenset("has have had also once both personally directly".split())
_SAW = frozenset(
    "was were saw seen attended witnessed watched heard sat took know knows known knew met worked works work lives "
    "lived served viewed reviewed read received participated joined travelled traveled shared".split()
)
_OCCASIONS = frozenset(
    "fundraiser dinner lunch breakfast meeting event party rally gala ceremony reception wedding funeral conference "
    "summit talks match game session concert protest march scene table hearing trial".split()
)
"""Where somebody was who tells what happened there."""


def _is_of_no_weight(own: Words, source: Source, described: Sequence[str]) -> bool:
    """Whether reports are those of a place's own press, or studies such as the one in the news goes on from."""
    if source.kind == "report":
        service = own.folded[source.head] == "intelligence" and not _OF_SERVICE.isdisjoint(described)
        return service or _is_press_of(own, source)
    return source.kind == "study" and not _OVERTAKEN.isdisjoint(described)


def _is_to_be_found(own: Words, source: Source, described: Sequence[str]) -> bool:
    """Whether a paper has a year or a body by which it can be found: "a 2020 study", "police department statistics"."""
    if any(is_year(word) for word in own.folded[source.first : source.end]):
        return True
    of_one = own.folded[source.head + 1 : source.head + 2] == ["of"] and own.folded[source.head + 2] in SPECIFIC
    if of_one and (own.folded[source.head] == "analysis" or own.folded[source.head + 2] in _WHOSE):
        return True  # "analysis of the wreck": of the matter in hand; "a survey of its members" is the union's
    if source.kind == "study" and source.quantifier in ("a", "an", "one") and _tells_apart(own, source, described):
        return True
    kept = not _KEEPERS.isdisjoint(described) or any(map(_is_body, described))
    return source.kind == "study" and kept


def _tells_apart(own: Words, source: Source, described: Sequence[str]) -> bool:
    """Whether a single study is told apart by whom it looked at or where it was made: "one study of 883 sailors", "a
    Swedish study"."""
    behind = own.folded[source.head + 1 : source.end]
    return any(map(is_people, described)) or any(word[:1].isdigit() for word in behind)


_WHOSE = frozenset("its his her their our".split())
_OF_SERVICE = frozenset({"domestic", "foreign", "military", "army", "police"})
"""Words by which intelligence is a service that speaks."""
_KEEPERS = frozenset({"official", "federal", "government", "national", "exit", "entrance"})
_POLICE = frozenset({"said", "a", "an", "according", "to", "police"})
_ABOUT = frozenset({"on", "about", "into"})


def _bound(own: Words, source: Source) -> bool:
    """Whether people are the strategists of the party spoken of, or are only set against what the writer says: "as
    critics say"."""
    aside = source.kind in ("group", "crowd", "report") and source.first > source.sentence.first
    of_party = own.folded[source.first : source.head] == ["party"]
    return of_party or (aside and own.folded[source.first - 1] in ("as", "than"))


def _of_department(own: Words, source: Source) -> bool:
    """Whether a department's own official speaks, small letters or not: "a state department official"."""
    before = own.folded[source.first : source.head]
    bodies = _BODIES_OF_OFFICIALS
    official = own.folded[source.head] in ("official", "officials", "clerk")
    return official and bool(before) and before[-1] in bodies and _APART.isdisjoint(before)


_BODIES_OF_OFFICIALS = frozenset(
    "department ministry police council embassy hospital agency bureau commission border immigration customs health "
    "airport railway railways university navy army "
    "court prison prisons fire election elections school weather park transport transit tax city county".split()
)
"""Words before "officials" that tell the body they are of, or what it does."""


def _of_office(own: Words, source: Source) -> bool:
    """Whether an official is tied to a body by what follows: "an official in the mayor's office", "from one agency"."""
    apart = not _APART.isdisjoint(own.folded[source.first : source.head])
    if apart or own.folded[source.head] not in ("official", "officials"):
        return False
    return any(_is_body(own.folded[at]) for at in range(source.head + 1, source.end))


def _speaks_for_boss(document: Document, source: Source, own: Words) -> bool:
    """Whether somebody's own hands speak for the one who is named: "a Ruiz aide", "Ruiz advisers", "an
    aide to Ruiz"."""
    described = own.folded[source.first : source.head]
    apart = _APART - {"one"} if own.folded[source.head] == "aide" else _APART
    if family(own.folded[source.head]) not in _HANDS or not apart.isdisjoint(described):
        return False
    if own.folded[source.head + 1 : source.head + 2] in (["to"], ["of"], ["for"], ["in"], ["from"]):
        chief = own.folded[source.head + 2 : source.head + 4]
        if chief[:1] == ["the"] and not _CHIEFS.isdisjoint(chief):
            return True  # "aides to the president", who is named
        if "office" in own.folded[source.head + 2 : source.head + _BOSS]:
            return True  # "an aide for Ruiz’s office"
        return _has_person(document, source, own, source.head + 1, min(source.head + _BOSS, source.sentence.last))
    if list(described[-2:]) == ["white", "house"]:
        return True
    if not described or (described[-1] not in _STAFFS and not _CAMPS.isdisjoint(described)):
        return False
    called = document.derive(names).within(source.sentence.block, own.starts[source.first], own.starts[source.head])
    return described[-1] in _STAFFS or any(mention.kind in ("person", "other") for mention in called)


_BOSS = 6
_CHIEFS = frozenset(
    "president minister premier chancellor governor senator mayor king queen prince candidate congressman "
    "congresswoman secretary pope president-elect".split()
)
_STAFFS = frozenset({"campaign", "committee", "leadership", "congressional"})
"""Words before "aides" that tell whose staff they are."""


def _has_person(document: Document, source: Source, own: Words, first: int, stop: int) -> bool:
    called = document.derive(names).within(source.sentence.block, own.starts[first], own.ends[stop - 1])
    return any(mention.kind == "person" for mention in called)


def _is_press_of(own: Words, source: Source) -> bool:
    """Whether the press of one place reports, whom readers there know, or reports were overtaken by later ones."""
    described = own.folded[source.first : source.head]
    if not _OVERTAKEN.isdisjoint(described) or not _OF_PLACE.isdisjoint(described):
        return True
    local = any(word in ("local", "regional", "trade") or is_people(word) for word in described)
    return local and source.quantifier == ""


_OF_PLACE = frozenset({"recent", "witness", "eyewitness"})
_OVERTAKEN = frozenset("earlier previous preliminary updated prior later subsequent".split())


def _identifies(source: Source, mention: Mention, after: bool, text: str) -> bool:
    """Whether a name in the phrase of a source, before its noun or ``after`` it, tells who it is."""
    if source.kind == "crowd":
        return False
    if source.kind in ("insider", "official", "role") and not after and _is_of_body(mention, text):
        return True
    if source.kind == "source" or (source.kind in ("insider", "role") and (after or source.quantifier in _COUNTED)):
        # "An official, Ana Ruiz, said", not "an aide to Ana Ruiz said".
        return mention.kind == "person" and after and text[: mention.start].rstrip().endswith(",")
    if source.kind in ("official", "insider", "role") and not after:
        # Nobody answers for "US officials" or "officials of the Malvo administration".
        return mention.kind in ("organisation", "other") and not _is_weak(mention, text)
    if not after and family(text[: mention.end + 1 + _LONGEST_NOUN][mention.end :].split(maxsplit=1)[0]) in _AGAINST:
        return False  # "Kremlin critics" are not of the Kremlin.
    return after or source.quantifier not in _QUANTIFIERS


def _is_weak(mention: Mention, text: str) -> bool:
    """Whether a name before "officials" is that of a country or a government, for which nobody answers."""
    called = text[mention.start : mention.end]
    described = [*called.lower().split(), *text[mention.end : mention.end + 2 * _LONGEST_NOUN].lower().split()[:1]]
    return (
        gazetteer.is_place(called) or not _FACELESS.isdisjoint(described) or any(is_people(word) for word in described)
    )


def _is_of_body(mention: Mention, text: str) -> bool:
    """Whether a name stands right before "official": "a Harbour Office official". The office answers for what is
    said, as it does not for one who has left it or who is only of high rank."""
    before = text[: mention.start].lower().split()[-2:]
    after = re.findall(r"[a-z]+", text[mention.end :].lower()[:_LONGEST_NOUN])[:1]
    called = text[mention.start : mention.end].split()
    body = (
        _is_body(called[-1].lower())
        or called[-1] in _HOUSES
        or (
            called[-1].replace(".", "") not in _LETTERED
            and len(called[-1]) > 2
            and sum(map(str.isupper, called[-1])) > 1
        )
    )
    body |= len(called) >= _FULL and mention.kind in ("organisation", "other") and not _is_weak(mention, text)
    return body and after in (["official"], ["officials"]) and _APART.isdisjoint(before)


_LETTERED = frozenset({"US", "UK", "USA", "UAE", "DC"})
"""Countries by their letters, which are no bodies that answer for what an official says."""
_HOUSES = frozenset({"House", "Pentagon", "Kremlin", "Fed", "Treasury", "UN", "EU", "Nations", "Met", "Palace", "Hall"})
"""Names of bodies that have no word for one in them."""


_APART = frozenset({"former", "retired", "ex", "one", "unnamed", "unidentified", "senior", "top", "high-ranking"})
_COUNTED = frozenset({"a", "an", "one", "another", "two", "three", "four", "several", "some", "multiple", "various"})
_LONGEST_NOUN = 14
_AGAINST = frozenset("critic opponent rival detractor sceptic skeptic watcher observer supporter fan".split())
"""Groups that a name before them is the object of."""


def is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit()


_QUANTIFIERS = frozenset({"some", "many", "most", "several", "few", "numerous", "countless"})
_FACELESS = frozenset(
    "senior top high-ranking high-level us u.s. uk eu government administration intelligence military defence defense "
    "security diplomatic federal party campaign unnamed unidentified anonymous several some many various two "
    "three four one a an another former current".split()
)
_RANKS = frozenset("senior top high-ranking high-level unnamed unidentified anonymous former".split())
_BODIES = families("institution")
_CAMPS = frozenset("senate house democratic republican gop white labour tory party".split())
"""Words of houses and parties, which are nobody whom a hand of theirs could speak for."""
_HANDS = frozenset(map(family, "aide adviser advisor ally associate staffer".split()))


def _at_large(own: Words, source: Source) -> bool:
    """Whether people are spoken of in general ("doctors say"), not those the reporter met ("doctors there said")."""
    bound = source.end > source.head + 1 and own.folded[source.head + 1] not in _EVERYWHERE
    return not source.past and not bound and source.quantifier in ("", "some", "many", "most")


def _are_met(document: Document, own: Words, source: Source) -> bool:
    """Whether the story has told of such people before: "rescuers found the cat … rescuers say"."""
    here = (source.sentence.block, source.head)
    return any(place < here for place in document.derive(index).among([own.folded[source.head]]))


_EVERYWHERE = frozenset("around across throughout online everywhere alike nationwide abroad".split())


def _faceless(document: Document, own: Words, source: Source) -> bool:
    """Whether officials are set apart by their rank or as nameless, so that no government answers for them, as it does
    for what "Norwegian officials" say; in an article that quotes nobody none does for those of an administration."""
    if own.folded[source.head] not in ("officials", "diplomats"):
        return False
    described = own.folded[source.first : source.head]
    if _RANKS.isdisjoint(described) and _are_of_body(document, own, source):
        return False
    if not _RANKS.isdisjoint(described) or (own.folded[source.head] == "diplomats" and not described):
        return True
    of_state = not _OF_STATE.isdisjoint(described) and "social" not in described
    if of_state or "western" in described:
        return True
    if _rests_on(document, source) and (not _OF_STATE.isdisjoint(described) or any(map(is_people, described))):
        return True
    return "administration" in described and not document.derive(quotes_somebody)


def _are_of_body(document: Document, own: Words, source: Source) -> bool:
    """Whether a name of two words that is no country's stands before officials: "Harbour Security officials"."""
    text = document.blocks[source.sentence.block].text
    for one in document.derive(names).within(source.sentence.block, own.starts[source.first], own.starts[source.head]):
        called = text[one.start : one.end].lower().split()
        known = called[0] in _FACELESS or is_people(called[0]) or gazetteer.is_place(" ".join(called))
        if one.kind in ("organisation", "other") and len(called) >= _FULL and not known:
            return True
    return False


def _rests_on(document: Document, source: Source) -> bool:
    """Whether a story that names nobody in office rests on officials: they stand in its first sentence."""
    top = next(iter(document.derive(prose)), None)
    if source.sentence.block != top or source.sentence != document.derive(by_block)[top][0]:
        return False
    every = document.derive(words)
    if every[top].folded[source.sentence.first] in _EVENT or any(
        not _OF_RECORD.isdisjoint(every[block].folded) for block in document.derive(prose)
    ):
        return False
    told = document.derive(descriptions)
    return not any(not OFFICE.isdisjoint(told.get(one.entity, ())) for one in document.derive(speakers))


_EVENT = frozenset({"after", "when", "as", "since", "once"})
_OF_RECORD = frozenset("ministry ministries spokesman spokeswoman spokesperson spokesmen statement statements".split())
"""Words of those who speak for officials on record."""
_OF_STATE = frozenset("administration intelligence security defence defense military government us u.s.".split())


def _relayed(document: Document, source: Source, own: Words) -> bool:
    """Whether the source spoke to an outlet that is named: "told the Malvo Herald", "sources cited by the Herald"."""
    whom = own.folded[source.head + 1 : source.head + 4]
    if whom[:2] in (["speaking", "to"], ["talking", "to"]) and whom[2:] not in (["this"], ["us"], ["me"]):
        return True  # "sources speaking to the Malvo Herald say"
    head = range(source.head + 1, min(source.head + 3, source.sentence.last - 1))
    if any(own.folded[at] in _CITED and own.folded[at + 1] == "by" for at in head):
        return True
    after = range(source.last, min(source.last + 3, source.sentence.last))
    if any(is_outlet(own.texts[at]) for at in after[:1]):
        return True  # "an aid worker warned Reuters"
    if own.folded[source.last : source.last + 1] in (["state"], ["state-run"], ["state-owned"]):
        return True  # "told state television"
    block, text = source.sentence.block, document.blocks[source.sentence.block].text
    to = own.folded[source.last : source.last + 1] == ["to"]
    if not (to or _tells(own, source)) or not after:
        return False
    called = document.derive(names).within(block, own.starts[after[0]], own.ends[after[-1]])
    if to and any(is_outlet(text[one.start : one.end]) for one in called):
        return True  # "predicted to Malvo News that"
    # "confirmed to the Ruiz Letter"
    confirmed = source.kind != "source" and own.folded[source.last - 1] == "confirmed"
    told = confirmed or own.folded[source.last - 1] in _SAID_TO or _tells(own, source)
    return told and any(one.kind != "people" for one in called)


_CITED = frozenset("cited quoted interviewed contacted seen obtained reviewed viewed published polled surveyed".split())


_SAID_TO = frozenset("revealed disclosed explained acknowledged admitted said insisted described noted".split())


def _tells(own: Words, source: Source) -> bool:
    return own.folded[source.last - 1] in ("told", "tell", "tells", "telling")


def _in_the_story(own: Words, source: Source) -> bool:
    """Whether somebody of the story is told, not the reader: "an officer told the girl"."""
    after = own.folded[source.last : min(source.last + 1, source.sentence.last)]
    return _tells(own, source) and not _PERSONS.isdisjoint(after)


_PERSONS = frozenset("the a an him her them his their it you".split())


def _on_record(own: Words, source: Source) -> bool:
    """Whether what was said was said before a body that keeps a record: "told the inquest", "testifying"."""
    if source.kind in ("insider", "role") and not _TESTIFYING.isdisjoint(
        own.folded[source.sentence.first : source.sentence.last]
    ):
        return True
    if source.kind in ("official", "insider") and own.folded[source.last - 1] in ("declared", "announced"):
        return True
    if own.folded[source.last : source.last + 2] in (["in", "the"], ["in", "these"], ["in", "those"]) and (
        not _PAPERS.isdisjoint(own.folded[source.last + 2 : source.last + 5])
    ):
        return True  # "officials acknowledged in the interviews", of which the story has told
    after = own.folded[source.last : min(source.last + 3, source.sentence.last)]
    if (
        source.kind not in ("insider", "role")
        and after[:1] in (["at"], ["during"])
        and not _GATHERINGS.isdisjoint(after)
    ):
        return True  # "experts said at a discussion held by …"
    speech = own.folded[source.last : source.last + _SPEECH]
    if not _IN_ONE.isdisjoint(pairwise(speech)) and not _OCCASIONED.isdisjoint(speech):
        return True  # "hinted at it in a speech", "said in an open letter"
    return (_tells(own, source) or not _MEMBERS.isdisjoint(after[:1])) and not _HEARINGS.isdisjoint(after)


_PAPERS = frozenset("interviews documents report emails memos letters messages papers files book records".split())
_TESTIFYING = frozenset({"testifying", "testified", "testimony"})
_IN_ONE = frozenset({("in", "a"), ("in", "an")})
_OCCASIONED = frozenset({"speech", "interview", "letter", "petition"})
_SPEECH = 9
"""Words behind a verb of saying among which the occasion stands."""


_MEMBERS = frozenset("mps msps senators lawmakers ministers councillors peers".split())
_HEARINGS = _MEMBERS | frozenset(
    "court jury inquest hearing tribunal trial inquiry enquiry committee parliament congress senate commission council "
    "conference meeting judge assembly panel board".split()
)


_GATHERINGS = frozenset(
    "discussion conference meeting hearing event forum workshop summit seminar debate panel webinar briefing rally "
    "symposium congress".split()
)


def _is_body(word: str) -> bool:
    """Whether a word in what is said of a group is the body it belongs to: "lawyers for the company"."""
    return family(word.removesuffix("'s")) in _BODIES
