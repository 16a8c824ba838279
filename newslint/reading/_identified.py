"""What around a claim tells readers whose it is: one of its group who is named, somebody described who holds it."""

from __future__ import annotations

from newslint.document import Document
from newslint.lang.classes import families
from newslint.lang.sources import kin
from newslint.reading._carried import content
from newslint.reading._voices import speakers
from newslint.reading.attribution import Holder, holders, named
from newslint.reading.names import Mention, names
from newslint.reading.prose import prose
from newslint.reading.sentences import Sentence, ahead, by_block
from newslint.reading.sources import Source, sources_of_block
from newslint.reading.words import Words, words

_REACH = 4
_AHEAD = 3


def described_tellers(document: Document, sentence: Sentence) -> list[Holder]:
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
    # "Ana Ruiz, who runs the market, said traders": she is none of them.
    said = any(own.families[at] in families("say") for at in own.between(mention.end, own.starts[noun]))
    return between.lstrip()[:1] in (",", "-", "–", "—") and not said and not set(between[1:]) & set('.;:!?"“”')


def named_next(document: Document, source: Source) -> bool:
    """Whether the next sentence opens with a new name that needs no description, for it is that of the source: "An
    adviser to the port said so. Ana Ruiz told the Malvo Herald …"."""
    following = next(iter(ahead(document, source.sentence, 1)), None)
    if following is None:
        return False
    if _is_official(document, source) and _opens_with_body(document, following):
        return True
    if source.quantifier in _SINGLE and any(
        document.derive(words)[following.block].families[holder.cue] == "add"
        and _is_first(document, following.block, document.derive(words)[following.block].starts[holder.word])
        for holder in _speakers(document, following)
    ):
        return True  # "A former reviewer called it wise. It was rare, Ana Ruiz added"
    if source.kind in ("insider", "role") and _opens_with_staff(document, following):
        return True
    if source.quantifier in _SINGLE and _speaks_for_body(document, source, following):
        return True
    if _bears_name(document, following, document.derive(words)[source.sentence.block].families[source.head]):
        return True
    known, text = document.derive(names), document.blocks[following.block].text
    own = document.derive(words)[following.block]
    reach = _TITLED if own.folded[following.first] in _OPENING else 2
    opening = known.within(following.block, following.start, own.ends[min(following.first + reach, following.last - 1)])
    if source.kind == "role" and source.quantifier in _SINGLE and _is_who_speaks(document, source, following):
        return True
    if source.quantifier in _SINGLE and _speaks_somewhere(own.folded[following.first : following.last]):
        first = (
            known.mentions[known.entities[one.entity].mentions[0]] == one for one in opening if one.kind != "place"
        )
        if any(first):
            return True  # "A union official said so. Sean Duffy gave the date in a speech"
    same = len(content(document, source.sentence) & content(document, following)) >= _SAME
    if same and source.quantifier in _SINGLE - {""} and document.derive(prose)[:1] == (source.sentence.block,):
        begins = own.ends[min(following.first + _TITLED, following.last - 1)]
        titled = known.within(following.block, following.start, begins)
        if any(
            one.kind == "person" and known.mentions[known.entities[one.entity].mentions[0]] == one for one in titled
        ):
            return True  # "A top bank official attacked it. The bank's president, Ana Ruiz, …"
    return any(
        mention.kind == "person"
        and known.mentions[known.entities[mention.entity].mentions[0]] == mention
        and text[mention.end : mention.end + 1] == " "
        and any(mention.start <= own.starts[holder.word] < mention.end for holder in _speakers(document, following))
        for mention in opening
    )


def _speaks_for_body(document: Document, source: Source, following: Sentence) -> bool:
    """Whether somebody new speaks who belongs to the body that describes the source: "A top state police official said
    so. “…,” Ana Ruiz, a state police commander, told reporters"."""
    described, own = document.derive(words)[source.sentence.block], document.derive(words)[following.block]
    bodies = set(described.families[source.first : source.head]) & families("institution")
    for holder in _speakers(document, following):
        first = max(following.first, holder.cue - _TITLED)
        called = document.derive(names).within(following.block, own.starts[first], own.starts[holder.cue])
        if not bodies.isdisjoint(own.families[first : holder.cue]) and any(
            one.kind == "person" and _is_first(document, following.block, one.start) for one in called
        ):
            return True
    return False


def _is_who_speaks(document: Document, source: Source, following: Sentence) -> bool:
    """Whether a sentence opens with somebody new who speaks on the same matter: "A donor who left for the port's
    rivals said so. Ana Ruiz, who gave the rivals £90, said"; where the story opens so, whatever is told of him."""
    known, words_after = document.derive(names), document.derive(words)[following.block]
    if any(
        "," in document.blocks[following.block].text[following.start : words_after.starts[holder.cue]]
        and holder.word > holder.cue
        and _is_first(document, following.block, words_after.starts[holder.word])
        for holder in _speakers(document, following)
    ):
        return True  # "…, said Ana Ruiz of the same"
    opens = document.derive(prose)[:1] == (source.sentence.block,)
    alike = len(content(document, source.sentence) & content(document, following)) >= _ALIKE
    return (opens or (alike and bool(_speakers(document, following)))) and any(
        mention.start == following.start and known.mentions[known.entities[mention.entity].mentions[0]] == mention
        for mention in known.within(following.block, following.start, following.end)
        if mention.kind in ("person", "other")
    )


def _is_first(document: Document, block: int, at: int) -> bool:
    """Whether somebody is named at a place for the first time."""
    known = document.derive(names)
    return any(
        one.kind in ("person", "other") and known.mentions[known.entities[one.entity].mentions[0]] == one
        for one in known.within(block, at, at + 1)
    )


_ALIKE = 2
"""Content words by which the next sentence speaks of the same person."""


_TITLED = 10
"""Words among which the sentence behind a lead names the official whom the lead told of."""


def _speaks_somewhere(folded: list[str]) -> bool:
    """Whether a sentence tells where somebody said something, and not that nothing was said."""
    return not _WHERE_SAID.isdisjoint(folded) and _REFUSING.isdisjoint(folded)


_OPENING = frozenset({"writing", "speaking", "appearing", "in", "on"})
"""Words that open a sentence with where somebody says something: "Writing in the Malvo Herald, Ana Ruiz said"."""
_WHERE_SAID = frozenset(
    "op-ed essay memoir book speech interview statement letter paper podcast broadcast post tweet report article "
    "column blog memo email lecture address conference briefing debate radio television hearing remark remarks "
    "comments".split()
)
_REFUSING = frozenset("not declined refused denied n't never".split())


def named_below(document: Document, source: Source) -> bool:
    """Whether one who is told by an office is named a paragraph or two later, on the same matter: "A top diplomat told
    the council … Ambassador Ana Ruiz told the council"; "an official" only where the story opens with them."""
    own, story = document.derive(words)[source.sentence.block], document.derive(prose)
    noun = own.folded[source.head]
    if source.kind not in ("insider", "role") or source.quantifier not in _SINGLE or noun in _OF_NO_OFFICE:
        return False
    opens = story[:1] == (source.sentence.block,)
    if noun == "official" and not opens:
        return False
    alike = _OFFICES if noun == "official" else next((line for line in _CALLED if noun in line), frozenset({noun}))
    matter, told = content(document, source.sentence) - {own.families[source.head]}, document.derive(by_block)
    following = ahead(document, source.sentence, 1)
    return any(
        (_named_so(document, other, alike, None) or _speaks_as(document, other, alike))
        and len(matter & content(document, other)) >= (_SAME if noun == "official" else other not in following)
        for block in [at for at in story if at >= source.sentence.block][: _BELOW + 1]
        for other in told[block]
        if other > source.sentence
    )


def named_below_lead(document: Document, source: Source) -> bool:
    """Whether a lead has something from one person whom the story names and lets speak on the same matter a little
    further down: "A safety expert said so. … Ana Ruiz, who taught safety, noted"."""
    top = document.derive(by_block)[source.sentence.block][:1]
    opens = document.derive(prose)[:1] == (source.sentence.block,) and source.sentence in top
    several = document.derive(words)[source.sentence.block].folded[source.head].endswith("s")
    if not opens or several or source.quantifier not in _SINGLE:
        return False
    known, matter = document.derive(names), content(document, source.sentence)
    below = ahead(document, source.sentence, _DELAY)
    return any(
        one.sentence in below
        and known.mentions[known.entities[one.entity].mentions[0]] == one.mention
        and len(matter & content(document, one.sentence)) >= _ALIKE
        for one in document.derive(speakers)
    )


_DELAY = 5
"""Sentences that a lead may keep readers waiting for a name."""


def _speaks_as(document: Document, sentence: Sentence, alike: frozenset[str]) -> bool:
    """Whether somebody named says something in a sentence that has a noun of theirs before the name: "the Minister for
    Ships and Harbours, Ana Ruiz, told"."""
    own = document.derive(words)[sentence.block]
    return any(
        not alike.isdisjoint(own.folded[max(holder.word - _TITLE, sentence.first) : holder.word])
        for holder in _speakers(document, sentence)
    )


_SINGLE = frozenset({"", "a", "an", "one", "another"})
_OF_NO_OFFICE = frozenset({"source", "person", "figure", "insider", "friend", "employee", "worker"})
_OFFICES = frozenset("minister ambassador director commissioner governor mayor secretary".split())
_CALLED = (
    frozenset({"diplomat", "ambassador", "envoy", "consul"}),
    frozenset({"adviser", "advisor"}),
    frozenset({"clergyman", "clergywoman", "priest", "bishop", "archbishop", "vicar", "rev", "dean", "canon"}),
    frozenset({"mp", "backbencher", "lawmaker", "congressman", "congresswoman", "senator", "rep", "sen"}),
)
"""Nouns for people of one office."""
_BELOW, _TITLE, _SAME = 3, 9, 3
"""Paragraphs below in which a story names somebody whom it has told by an office; words in which that stands before
the name; content words by which an official's claim is told again."""


def _opens_with_staff(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence begins with whose staff it was: "Ruiz's office made this known after …"."""
    own = document.derive(words)[sentence.block]
    stop = min(sentence.first + _REACH, sentence.last)
    return any(
        own.texts[at][:1].isupper() and own.folded[at].endswith(("'s", "s'")) and own.folded[at + 1] in _STAFFS
        for at in range(sentence.first, stop - 1)
    )


_STAFFS = frozenset("staff office team campaign aides".split())


def _bears_name(document: Document, sentence: Sentence, noun: str) -> bool:
    """Whether a sentence gives the noun to somebody by name: "adviser Tom Hale said"."""
    own = document.derive(words)[sentence.block]
    return any(
        own.families[at] == noun and named(document, sentence.block, own, at + 1)
        for at in range(sentence.first, sentence.last - 1)
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
