"""Who speaks a quotation of the body: the name, what the body says this one is, and whom a possessive ties it to."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.names.described import descriptions, is_role
from newslint.headlines.names.ties import KIN
from newslint.headlines.quotes.office import is_person, name_words
from newslint.lang.en import STOPWORDS, family, fold
from newslint.model import Passage
from newslint.reading.names import Mention, names
from newslint.reading.quotations import Quotation, quotations
from newslint.reading.sentences import by_block, sentence_at
from newslint.record import NamedTuple

_PRONOUNS = frozenset({"he", "she"})
_APPOSED = 60
"""Characters behind a description in which a name may stand."""
_BRANDED = re.compile(
    r"\b(?:call(?:ed|s|ing)|brand(?:ed|s|ing)|label(?:led|ed|s)|dubb(?:ed|ing)|dubs|describ(?:ed|es|ing)|lik(?:ened|ens)|"
    r"condemn(?:ed|s)|(?:said|told|claim(?:ed|s)|argu(?:ed|es)|warn(?:ed|s)) (?:[^.;:]{0,60}? )?that|"
    r"dismiss(?:ed|es)|denounc(?:ed|es)|slamm(?:ed|ing)|blast(?:ed|s)|compar(?:ed|es))\b"
)
"""Verbs by which somebody gives something a name, or says that it is so."""
_TIED = re.compile(r"\b(his|her|their|[A-Z][\w-]+['’]s?) (?:own |then |former |late |long-time )?([a-z]+)\b")
_FOR_ANOTHER = frozenset("agent lawyer solicitor barrister attorney friend doctor trainer boss manager".split())
"""Whose words are their own, whomever they are tied to; a spokesman's are not."""


class Teller(NamedTuple):
    """Who speaks: the passage, the words of the name folded, the families of the words for who that is, and of the
    words for whom a possessive ties the speaker to ("his wife", "Tarn's agent")."""

    passage: Passage
    named: frozenset[str]
    described: frozenset[str]
    tie: str
    owner: frozenset[str]


def speaker_at(document: Document, passage: Passage) -> Quotation | None:
    """The quotation of the body in which a passage stands, if it names who speaks."""
    for quotation in document.derive(quotations).all:
        if quotation.block == passage.block and quotation.start <= passage.start < quotation.end:
            return quotation if quotation.speaker else _branded(document, quotation) or _coined(document, quotation)
    return None


def _branded(document: Document, quotation: Quotation) -> Quotation | None:
    """A quotation with whoever gives something that name: "Mayor Ute Lanz called the pier 'a disgrace'"."""
    sentence = sentence_at(document, quotation.block, quotation.start)
    if sentence is None:
        return None
    text = document.blocks[quotation.block].text
    verbs = list(_BRANDED.finditer(text, sentence.start, quotation.start))
    if not verbs or any(mark in text[verbs[-1].end() : quotation.start] for mark in ".;:"):
        return None
    before = document.derive(names).within(quotation.block, sentence.start, verbs[-1].start())
    known = document.derive(descriptions)
    people = [one for one in before if is_person(document, one) or any(map(is_role, known.get(one.entity, ())))]
    last = people[-1] if people else None
    if last is None or text[last.end : verbs[-1].start()].strip(" ") not in ("", "also", "once", "has", "had", "then"):
        return None
    return quotation._replace(speaker=Passage(quotation.block, last.start, last.end))


_PHRASE = re.compile(
    r"[,”\"'’]* (?:was|were|is|are) (?:the|a) (?:phrase|words?|term|verdict|description|line|expression) "
    r"(?:(?:that|which|from|of) )?"
)


def _coined(document: Document, quotation: Quotation) -> Quotation | None:
    """A quotation with whoever is said behind it to have used it: "'A disgrace' was the phrase Ute Lanz used"."""
    phrase = _PHRASE.match(document.blocks[quotation.block].text, quotation.end - 1)
    sentence = sentence_at(document, quotation.block, quotation.start)
    if phrase is None or sentence is None:
        return None
    behind = document.derive(names).within(quotation.block, phrase.end(), min(phrase.end() + _APPOSED, sentence.end))
    people = [one for one in behind if is_person(document, one)]
    if not people or _SOMEBODY.search(document.blocks[quotation.block].text, phrase.end(), people[0].start):
        return None  # "... was the phrase she used of Lanz"
    return quotation._replace(speaker=Passage(quotation.block, people[0].start, people[0].end))


_SOMEBODY = re.compile(r"\b(?:he|she|they|we|I|used|chose|gave|of)\b")


def named(document: Document, quotation: Quotation) -> frozenset[str]:
    """The words, folded, of the name of a quotation's speaker; of the only one named before it where "she" speaks."""
    said = quotation.speaker
    if said is None:
        return frozenset()
    if document.text(said).lower() not in _PRONOUNS:
        return _names(document, said)
    return frozenset(word for one in _meant(document, quotation) for word in name_words(document, one))


def _meant(document: Document, quotation: Quotation, strict: bool = False) -> list[Mention]:
    """The mentions of whom "she" means: of the only one named before in the block, or in the block before. Where that
    must be ``strict``, of who begins this sentence or the one before."""
    every = document.derive(names)
    if strict:
        return _subject(document, quotation)
    before = every.within(quotation.block, 0, quotation.start)
    people = {one.entity for one in before if is_person(document, one)}
    return [one for one in before if one.entity in people] if len(people) == 1 else []


def _subject(document: Document, quotation: Quotation) -> list[Mention]:
    """The mention that begins the sentence before a quotation's, with no more than its description before it."""
    every, own = document.derive(names), document.derive(by_block)
    blocks = [quotation.block] if quotation.block < 2 else [quotation.block, quotation.block - 1]
    for block in blocks:
        for sentence in reversed(own[block]):
            if block == quotation.block and sentence.start >= quotation.start:
                continue
            people = [one for one in every.within(block, sentence.start, sentence.end) if is_person(document, one)]
            if len({one.entity for one in people}) != 1:
                return []
            lead = document.blocks[block].text[sentence.start : people[0].start].split()
            return people[:1] if len(lead) <= _LEAD and not any(word.endswith(",") for word in lead) else []
    return []


_LEAD = 4


def _names(document: Document, speaker: Passage) -> frozenset[str]:
    """The words of a person's name in a phrase for a speaker, folded."""
    every = document.derive(names)
    people = (
        one
        for one in every.within(*speaker)
        if is_person(document, one)
        or any(other.entity == one.entity and is_person(document, other) for other in every.mentions)
    )
    found = frozenset(word for one in people for word in name_words(document, one))
    return found or _apposed(document, speaker)


def _apposed(document: Document, speaker: Passage) -> frozenset[str]:
    """The words of the name right behind a description of a speaker: "the Northmoor coach, Gavin Stott"."""
    text = document.blocks[speaker.block].text
    behind = document.derive(names).within(speaker.block, speaker.end, speaker.end + _APPOSED)
    one = next((one for one in behind if text[speaker.end : one.start] == ", "), None)
    return frozenset(name_words(document, one) if one and is_person(document, one) else ())


def _is_somebody(document: Document, mention: Mention) -> bool:
    """Whether a name is a person's: of that kind, or called by a role."""
    if mention.kind in {"people", "place", "organisation"}:
        return False
    entity = document.derive(names).entities[mention.entity]
    return entity.kind == "person" or any(map(is_role, document.derive(descriptions).get(entity.id, ())))


def teller(document: Document, quotation: Quotation) -> Teller | None:
    """Who speaks a quotation, with all that the body says of who that is; None where nobody is named or described."""
    said = quotation.speaker
    if said is None:
        return None
    shown = document.text(said)
    every = document.derive(names)
    tied = _TIED.search(shown)
    tie = family(tied.group(2)) if tied else ""
    if tied and not (tie in KIN or tie in _FOR_ANOTHER):
        tied, tie = None, ""
    own_from = said.start + (tied.end() if tied else 0)
    if shown.lower() in _PRONOUNS:
        mentions = _meant(document, quotation, strict=True)
    else:
        mentions = list(every.within(said.block, own_from, said.end))
        if not mentions:
            behind = every.within(said.block, said.end, said.end + _APPOSED)
            text = document.blocks[said.block].text
            mentions = [one for one in behind[:1] if text[said.end : one.start] == ", "]
        whole = {every.entities[one.entity].kind for one in mentions}
        mentions = [one for one in mentions if _is_somebody(document, one)]
        if not mentions and whole - {"people", "place"}:
            return None
    known = document.derive(descriptions)
    of_names = frozenset(word for one in mentions for word in name_words(document, one))
    phrase = {
        family(fold(word).removesuffix("'s")) for word in document.text(Passage(said.block, own_from, said.end)).split()
    }
    told = frozenset(phrase | {tie} - {""}).union(*(known.get(one.entity, frozenset()) for one in mentions))
    told -= STOPWORDS
    if not of_names and not any(is_role(word) for word in told):
        return None
    owner: frozenset[str] = frozenset()
    if tied:
        owner = frozenset({fold(tied.group(1)).removesuffix("'s").removesuffix("'")})
    return Teller(said, of_names, told, tie, owner)
