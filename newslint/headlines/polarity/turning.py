"""Whether a word of the body that is opposite to the headline's turns the headline's matter, or something else's."""

from __future__ import annotations

from itertools import pairwise

from newslint.headlines.alignment import YEAR, Aligned, root
from newslint.headlines.polarity.denials import PREPOSITIONS
from newslint.lang.en import family
from newslint.lang.en_antonyms import sides
from newslint.lang.en_families import family_set
from newslint.reading.words import Words

_ARTICLES = frozenset("a an the his her its their our my this that any no".split())
_BEFORE_EARLIER = frozenset({"against", "after", "versus", "than", "from", "unlike"})
_EARLIER_WITHIN, _OVER_BEFORE, _OVER_AFTER, _TURNED, _NOUN, _BACK = 3, 4, 6, 3, 4, 6
_OBJECT, _SUBJECT, _OBJECTED = 9, 9, 6
_LATE = 2
"""Sentences behind which a "when" tells of another time than the news."""
_OVER = family_set("expire lapse reverse undo overturn lift scrap shelve erase")
"""What becomes of a rise, a ban or a pause that is over."""
_BARRIERS = family_set("stay injunction freeze opposition objection refusal rejection veto")
"""What keeps a thing from being done, so that who throws it out lets the thing be done."""
_UNDOING = family_set(
    "ban abolish end repeal scrap prohibit bar block stop oppose overturn reverse halt prevent away refuse deny lift "
    "quash throw"
)
"""Verbs that undo what stands behind them."""
_ANY_MATTER = family_set(
    "plan proposal scheme bid idea motion measure request offer application deal move decision bill law rule case "
    "licence permit permission consent"
)
"""What stands for the headline's matter, whatever it is."""
_PRONOUNS = frozenset({"it", "them", "this"})


def is_other_sides(aligned: Aligned, at: int, mine: frozenset[str]) -> bool:
    """Whether a word undoes what is itself opposite to the headline's side, or is undone: "reversed his opposition",
    "lifted the ban", "the increase expires"."""
    own, sentence = aligned.own.folded, aligned.sentence
    base = family(own[at])
    if not _BARRIERS.isdisjoint(map(family, own[at + 1 : min(sentence.last, at + 1 + _OBJECTED)])):
        return True
    if base in _UNDOING and any(
        not mine.isdisjoint(axis.other) and family(word) in axis.own
        for word in own[at + 1 : min(sentence.last, at + 1 + _TURNED)]
        for axis in sides(word)
    ):
        return True
    if not is_noun(own, sentence.first, at):
        return False
    around = (*own[max(sentence.first, at - _OVER_BEFORE) : at], *own[at + 1 : min(sentence.last, at + _OVER_AFTER)])
    return any(family(word) in _OVER and family(word) != base for word in around)


def is_noun(own: list[str], first: int, at: int) -> bool:
    """Whether an article, and no verb, stands before a word: "an almost 12-hour pause"."""
    if own[at].endswith("ed"):
        return False
    if own[at].endswith("s") and own[at] != family(own[at]) and own[at + 1 : at + 2] and own[at + 1] in _BEHIND_NOUN:
        return True
    if own[at - 1] in ("in", "of", "with", "after", "for"):
        return not own[at].endswith("ing")
    return not _ARTICLES.isdisjoint(own[max(first, at - _NOUN) : at])


_BEHIND_NOUN = frozenset("and or of since".split())


def is_earlier(aligned: Aligned, at: int, head: list[str]) -> bool:
    """Whether a word says how it was before: "against a loss of", "which the board rejected in 2015"."""
    own, sentence = aligned.own.folded, aligned.sentence
    before = own[max(sentence.first, at - _EARLIER_WITHIN) : at]
    if aligned.rank >= _LATE and "when" in own[max(sentence.first, at - _BACK) : at]:
        return True  # "as was pledged when the project won approval"
    if is_noun(own, sentence.first, at):
        return not _BEFORE_EARLIER.isdisjoint(before) or "compared" in before
    if not own[at].endswith("ed") or not _FORMER.isdisjoint(own[max(sentence.first, at - _BACK) : at]):
        return own[at].endswith("ed")
    after = own[at + 1 : min(sentence.last, at + _BACK)]
    return any(YEAR.match(word) and word not in head for word in after) or not _AGO.isdisjoint(after)


_FORMER = frozenset({"former", "predecessor", "then"})
_AGO = frozenset({"ago", "previously", "earlier"})


def is_further(aligned: Aligned, at: int, head: list[str]) -> bool:
    """Whether what is decided is one thing more: "turned down a second claim"."""
    after = aligned.own.folded[at + 1 : min(aligned.sentence.last, at + 1 + _FURTHER)]
    return any(word in _OTHERS and word not in head for word in after)


def is_of_part(aligned: Aligned, end: int) -> bool:
    """Whether a verdict is on one charge of several: "cleared of a fifth count"."""
    after = aligned.own.folded[end : min(aligned.sentence.last, end + _FURTHER + 1)]
    charge = next((i for i, word in enumerate(after) if family(word) in _CHARGES), 0)
    return charge > 0 and not _PARTLY.isdisjoint(after[:charge])


_CHARGES = family_set("count charge offence allegation")
_PARTLY = frozenset(
    "one two three second third fourth fifth sixth other another further lesser remaining separate more "
    "alternative".split()
)


_OTHERS = frozenset(
    "second third another further separate other lesser single amendment amendments competing rival alternative "
    "substitute exemption".split()
)
_FURTHER = 4


def is_about(aligned: Aligned, at: int, object_: frozenset[str]) -> bool:
    """Whether what a verb is about is the headline's object, by a word of it or by one that stands for anything."""
    own, sentence = aligned.own.folded, aligned.sentence
    if own[at + 1 : at + 2] and own[at + 1] in _PRONOUNS:
        return True
    if undoes(aligned, at, object_):
        return False
    after = own[at + 1 : min(sentence.last, at + 1 + _OBJECT)]
    before = () if own[at].endswith("ing") else own[max(sentence.first, at - _SUBJECT) : at]
    return any(root(word) in object_ or family(word) in _ANY_MATTER for word in (*before, *after))


def undoes(aligned: Aligned, at: int, known: frozenset[str]) -> bool:
    """Whether what is decided undoes something: "approved a bill to do away with the college"."""
    after = aligned.own.folded[at + 1 : min(aligned.sentence.last, at + 1 + _OBJECT)]
    reached = next((i for i, word in enumerate(after) if root(word) in known), len(after))
    if keeps(aligned, at):
        return True
    return any(family(word) in _UNDOING and root(word) not in known for word in after[:reached])


def keeps(aligned: Aligned, at: int) -> bool:
    """Whether what is decided is that something stay or wait: "turned down a motion to keep the old name"."""
    after = aligned.own.folded[at + 1 : min(aligned.sentence.last, at + 1 + _OBJECT)]
    return any(one == "to" and family(two) in _KEEPING for one, two in pairwise(after))


_KEEPING = family_set("keep retain leave preserve block stop delay halt postpone")


def is_bystanders(aligned: Aligned, at: int, subject: frozenset[str]) -> bool:
    """Whether a stance is that of others than the body that decides: "Panel backs bill" where "carriers oppose it"."""
    if DECIDERS.isdisjoint(subject) or not aligned.rank:
        return False
    before = aligned.own.folded[aligned.sentence.first : at]
    return DECIDERS.union(subject, _THEY).isdisjoint(before)


_THEY = frozenset({"they", "it", "he", "she", "members", "members'"})
DECIDERS = frozenset(
    "panel committee subcommittee council councillors senate house assembly parliament congress legislature lawmakers "
    "mps senators board commission cabinet court judges judge jury tribunal regulator planners".split()
)


_COMES_THROUGH = family_set("pass fail carry win lose")
"""What a measure itself does."""


def is_objects(head: Words, verb: int, aligned: Aligned, at: int) -> bool:
    """Whether who takes a side is not the headline's subject but whom it names behind its verb: "Likud has approved a
    resolution" under "Politicians oppose Likud resolution"."""
    own, first = aligned.own.folded, aligned.sentence.first
    if family(own[at]) in _COMES_THROUGH or family(own[at - 1]) == "be":
        return False
    if sum(text[0].isupper() for text in head.texts) > len(head.texts) / 2:
        return False
    end = next((i for i in range(verb + 1, len(head.folded)) if head.folded[i] in PREPOSITIONS), len(head.folded))
    named = {root(head.folded[i]) for i in range(verb + 1, end) if head.texts[i][0].isupper()} - {""}
    before = {root(one) for one in own[max(first, at - _SUBJECT) : at]}
    subject = {root(one) for one in head.folded[:verb]}
    return not named.isdisjoint(before) and subject.isdisjoint(before)
