"""Whose words a headline says its quotation is, and whether the body has them from somebody else."""

from __future__ import annotations

from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import YEAR, root
from newslint.headlines.headline import below
from newslint.headlines.names.described import descriptions, is_role
from newslint.headlines.names.support import NOT_PEOPLE
from newslint.headlines.quotes.apart import misattributed
from newslint.headlines.quotes.office import is_person, other_office
from newslint.headlines.quotes.speaker import named, speaker_at
from newslint.lang.classes import families
from newslint.lang.en import STOPWORDS, family, fold, is_common
from newslint.lang.en_families import family_set
from newslint.lang.en_synonyms import synonyms
from newslint.model import Passage
from newslint.reading._name_kinds import is_people
from newslint.reading.names import names
from newslint.reading.quotations import Quotation
from newslint.reading.sentences import Sentence, sentences
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_BRAND = frozenset("call brand label dub hail slam blast decry denounce condemn describe urge demand".split())
_SAYING = (families("say") | _BRAND) - {"show", "find", "expect", "suggest", "indicate", "point", "report", "state"}
_VOICING = family_set(
    "fume rage vow pledge promise plead joke lament storm thunder sigh reflect regret rue apologise vent hit lash "
    "defend praise thank celebrate gush enthuse boast sob weep cry concede retort respond react"
)
"""Other verbs of whoever is quoted before them."""
_ON = frozenset("on after over about as ahead".split())
"""Words behind whoever is quoted that bring in the matter."""
_FAR = 7
"""Words between a headline's verb and the quotation it brings in."""
_ROLE = 3
"""Words before a colon that can be who speaks."""
_COLON = re.compile(r"[;.?!\"“‘]|\b(?:says?|said|tells?|calls?)\b")
_LONG = 6
"""Words that a headline takes to say who speaks."""
_ENDS = frozenset(
    "of on in at for about after as to from with over amid against by during before while when who that if and".split()
)
_PRIVATE = frozenset(
    "mother father mum mom dad son daughter brother sister wife husband uncle aunt cousin grandmother grandfather "
    "neighbour neighbor resident".split()
)
"""What says that somebody speaks for nobody but family or street, behind "whose" or "a"."""
_FEELINGS = frozenset(
    "fury anger rage verdict joy plea warning message relief despair delight pride apology regret blast rant vow "
    "pledge promise shock heartbreak agony praise tribute outburst dismay frustration disgust horror grief swipe jibe "
    "boast".split()
)
"""What a quotation is of whoever it is said to be whose: "'…': captain's fury"."""
_PARTIES = frozenset("gop dems opposition government union ministers campaigners critics".split())
_BACK, _NEXT = 3, 4
"""Words around a role in which the name of who holds it may begin."""
_PRONOUNS = frozenset({"he", "she"})
_LESS = frozenset({"deputy", "vice", "shadow", "assistant"})
"""What makes another office of an office."""


class Voice(NamedTuple):
    """Whose words a headline says they are: its words for them, folded, and the verb, if there is one."""

    folded: tuple[str, ...]
    verb: str

    @property
    def brands(self) -> bool:
        """Whether the quotation is a name that somebody gives it: "calls the delay 'a disgrace'"."""
        return family(self.verb) in _BRAND

    @property
    def content(self) -> tuple[str, ...]:
        """The words of a speaker\'s description that say something, without stop words."""
        return tuple(word.removesuffix("'s") for word in self.folded if word not in STOPWORDS)


def voice(document: Document, quotation: Quotation) -> Voice | None:
    """Whom the headline names or describes as the speaker of its quotation; None where it does not."""
    head = document.derive(words)[0]
    text = document.blocks[0].text
    first = next((at for at, start in enumerate(head.starts) if start >= quotation.start), len(head.starts))
    last = next((at for at in range(first, len(head.starts)) if head.starts[at] >= quotation.end), len(head.starts))
    found = (
        _behind(head, text, quotation, last)
        or _labelled(head, text, quotation, last)
        or _feeling(head, text, quotation, last)
        or _in_front(head, text, quotation, first)
    )
    if found is None or not 0 < found[1] - found[0] <= _LONG:
        return None
    low, high, verb = found
    return Voice(tuple(head.folded[low:high]), verb)


def _behind(head: Words, text: str, quotation: Quotation, last: int) -> tuple[int, int, str] | None:
    """ "'…', says Lanz", "'…', port chief tells crews"."""
    if last >= len(head.starts) or any(mark in text[quotation.end : head.starts[last]] for mark in ":;.?"):
        return None
    for at in range(last, min(last + _LONG, len(head.starts))):
        if _says(head, at):
            if at > last:
                return last, at, head.folded[at]
            stop = next((i for i in range(at + 1, len(head.starts)) if head.folded[i] in _ENDS), len(head.starts))
            return at + 1, stop, head.folded[at]
        if head.folded[at] in _ENDS or text[head.ends[at] : head.ends[at] + 1] in {":", ",", ";"}:
            return None
    return None


def _labelled(head: Words, text: str, quotation: Quotation, last: int) -> tuple[int, int, str] | None:
    """ "'…': coach fumes after defeat", "'…' – union on pay deal", "'…': Lanz"."""
    if last >= len(head.starts) or text[quotation.end : head.starts[last]].strip() not in (":", "-", "–", "—"):
        return None
    stop = last
    while stop < len(head.starts) and head.folded[stop] not in _ENDS and not (stop > last and _voices(head, stop)):
        stop += 1
    if stop == last or any(mark in text[head.starts[last] : head.ends[stop - 1]] for mark in ":;,.?"):
        return None
    after = head.folded[stop] if stop < len(head.starts) else ""
    if after in _ENDS and after not in _ON:
        return None
    noun = head.folded[stop - 1].removesuffix("'s")
    capital = head.texts[stop - 1][0].isupper() and not is_common(noun)
    return (last, stop, after) if capital or is_role(noun) else None


def _voices(head: Words, at: int) -> bool:
    return _says(head, at) or (family(head.folded[at]) in _VOICING and head.folded[at].endswith(("s", "ed")))


def _feeling(head: Words, text: str, quotation: Quotation, last: int) -> tuple[int, int, str] | None:
    """ "'…': Wessex skipper's fury"."""
    if last >= len(head.starts) or text[quotation.end : head.starts[last]].strip() not in (":", "-", "–", "—"):
        return None
    for at in range(last, min(last + _LONG, len(head.starts)) - 1):
        owns = head.folded[at].endswith("'s") or text[head.ends[at] : head.ends[at] + 2] in ("' ", "’ ")
        if owns and head.folded[at + 1] in _FEELINGS:
            return last, at + 1, ""
    return None


def _in_front(head: Words, text: str, quotation: Quotation, first: int) -> tuple[int, int, str] | None:
    """ "Lanz: '…'", "Lanz on the pier: '…'", "port chief calls delay '…'"."""
    if not first:
        return None
    colon = text.rfind(":", 0, quotation.start)
    if colon >= 0 and not text[colon + 1 : quotation.start].strip():
        stop = sum(start < colon for start in head.starts)
        ends = next((at for at in range(stop) if head.folded[at] in _ENDS or _says(head, at)), stop)
        return 0, ends, ""
    if colon >= 0 and _COLON.search(text[colon : quotation.start]) is None:
        stop = sum(start < colon for start in head.starts)
        if stop <= _ROLE and not any(_says(head, at) or head.folded[at] in _ENDS for at in range(stop)):
            return 0, stop, ""  # "Minister: clinics are '…'"
    for at in range(first - 1, max(0, first - _FAR), -1):
        gap = text[head.ends[at] : head.starts[at + 1]] if at + 1 < first else ""
        if any(mark in gap for mark in ":;,"):
            return None
        if _says(head, at):
            begin = next(
                (i + 1 for i in range(at - 1, -1, -1) if text[head.ends[i] : head.starts[i + 1]].strip(" '’")), 0
            )
            return begin, at, head.folded[at]
    return None


def _says(head: Words, at: int) -> bool:
    word = head.folded[at]
    if family(word) not in _SAYING:
        return False
    plural = at > 0 and head.folded[at - 1].endswith("s")
    return word.endswith(("s", "ed", "aid", "old")) or word == "say" or plural


def other_speaker(
    document: Document, spoken: Voice, passage: Passage, every: tuple[Passage, ...] = ()
) -> Passage | None:
    """Who says the passage in the body, where that is not whom the headline has speak and the body has that one too;
    ``every`` are all places where the body has the words."""
    if other := misattributed(document, spoken.content, every or (passage,)):
        return other
    quotation = speaker_at(document, passage)
    if quotation is None or quotation.speaker is None or not spoken.content:
        return None
    own_names = named(document, quotation)
    wanted = {root(word) for word in spoken.content} - {""}
    told = [fold(word) for word in document.text(quotation.speaker).split()]
    role = spoken.content[-1]
    before = told[max(0, told.index(role) - 2) : told.index(role)] if role in told else []
    if not _LESS.isdisjoint(before) and _LESS.isdisjoint(spoken.folded):
        return quotation.speaker  # "the shadow minister"
    office = role in NOT_PEOPLE or family(role) in families("institution")
    if wanted and is_common(role) and not office and _is_silent(document, root(role), own_names):
        return quotation.speaker
    if not own_names or not wanted:
        return None
    if other_office(document, spoken.content, own_names):
        return quotation.speaker
    kin = wanted | {root(one) for one in synonyms(spoken.content[-1])}
    about = [own for sentence, own in _sentences(document) if not own_names.isdisjoint(own)]
    if _FORMER.isdisjoint(spoken.folded) and _once_held(document, root(role), kin, about, own_names):
        return quotation.speaker
    lesser = _LESS.isdisjoint(spoken.folded)
    if any(
        root(word.removesuffix("'s")) in kin and not (lesser and not _LESS.isdisjoint(own[max(0, at - 2) : at]))
        for own in about
        for at, word in enumerate(own)
    ):
        return None
    head = spoken.content[-1]
    if is_people(head) or head in _PARTIES:
        return None  # Any member may speak for a party.
    if _is_called(document, head, own_names):
        return None
    if _stands_apart(document, root(head), own_names, spoken.content[:-1]) or (
        family(head) in families("institution") and _private(about)
    ):
        return quotation.speaker
    return None


def _sentences(document: Document) -> list[tuple[Sentence, list[str]]]:
    story = frozenset(document.derive(below))
    every = document.derive(words)
    return [
        (one, [word.removesuffix("'s") for word in every[one.block].folded[one.first : one.last]])
        for one in document.derive(sentences)
        if one.block in story
    ]


def _is_called(document: Document, role: str, named: frozenset[str]) -> bool:
    """Whether the body says of a speaker that he is what the headline calls him: "Veld, who runs it" for a boss."""
    every = document.derive(names).entities
    return any(
        family(role) in said and not named.isdisjoint(map(fold, every[entity].text.split()))
        for entity, said in document.derive(descriptions).items()
    )


def _stands_apart(document: Document, head: str, named: frozenset[str], of: tuple[str, ...]) -> bool:
    """Whether the body has somebody else by that name, or by that role right beside another name; ``of`` are the words
    for what somebody is the head of."""
    every, known = document.derive(words), document.derive(names)
    bodies = frozenset(map(root, of))
    for sentence, own in _sentences(document):
        whole = every[sentence.block]
        for at, word in enumerate(own):
            same = root(word) == head or (
                head in _CHIEFS
                and root(word) in _CHIEFS
                and own[at + 1 : at + 2] == ["of"]
                and not bodies.isdisjoint(map(root, own[at + 2 : at + 2 + _FAR]))
            )
            if not same or not named.isdisjoint(own):
                continue
            here = sentence.first + at
            low, high = max(sentence.first, here - _BACK), min(here + _NEXT, sentence.last) - 1
            beside = known.within(sentence.block, whole.starts[low], whole.ends[high])
            text = document.blocks[sentence.block].text
            if any(is_person(document, one) or text[whole.ends[here] : one.start] == ", " for one in beside):
                return True
            if own[at + 1 : at + 2] == ["of"] and _is_apposed(document, sentence, whole, here):
                return True
    return False


_CHIEFS = frozenset(map(root, "boss head chief leader".split()))
"""Words for whoever is at the head of something."""


def _is_apposed(document: Document, sentence: Sentence, own: Words, at: int) -> bool:
    """Whether a person is named behind the comma that ends a phrase: "the leader of the county council, Ute Lanz"."""
    text = document.blocks[sentence.block].text
    ahead = range(at + 1, min(at + 1 + _FAR, sentence.last - 1))
    comma = next((i for i in ahead if text[own.ends[i] : own.starts[i + 1]] == ", "), None)
    if comma is None:
        return False
    known = document.derive(names).within(
        sentence.block, own.starts[comma + 1], own.ends[min(comma + _FAR, sentence.last) - 1]
    )
    return any(is_person(document, one) for one in known[:1])


def _once_held(document: Document, head: str, kin: set[str], about: list[list[str]], named: frozenset[str]) -> bool:
    """Whether a speaker held the headline's office only before, and who holds it now speaks too: "Brandt, who was
    minister until 2021"."""
    held = [own for own in about if any(root(word) in kin for word in own)]
    if not held or not all(map(_looks_back, held)):
        return False
    for _, own in _sentences(document):
        for at, word in enumerate(own):
            near = own[max(0, at - _BACK) : at]
            speaks = any(family(one) in _SAYING for one in own[at + 1 : at + 1 + _NEXT])
            if root(word) == head and named.isdisjoint(own) and _FORMER.isdisjoint(near) and speaks:
                return True
    return False


def _looks_back(own: list[str]) -> bool:
    """Whether words say of somebody what he was: "former", "until 2021"."""
    return not _FORMER.isdisjoint(own) or any(
        word in ("until", "till") and YEAR.match(after) for word, after in pairwise(own)
    )


_FORMER = frozenset({"former", "ex", "predecessor", "once"})


def _is_silent(document: Document, head: str, named: frozenset[str]) -> bool:
    """Whether the body says of the headline's speaker, apart from who does speak, that there was no comment."""
    every = [own for _, own in _sentences(document)]
    for own, after in zip(every, [*every[1:], []], strict=True):
        if named.isdisjoint(own) and any(root(word) == head for word in own):
            near = " ".join(own + (after if after[:1] and after[0] in _PRONOUNS | {"they"} else []))
            if "no comment" in near or "declined to comment" in near or "not commented" in near:
                return True
    return False


def _private(about: list[list[str]]) -> bool:
    """Whether the body describes a speaker by a tie of family or street: "whose mother lived there"."""
    return any(
        word in _PRIVATE and {"whose", "a"} & set(own[max(0, at - 2) : at])
        for own in about
        for at, word in enumerate(own)
    )


def said_by(document: Document, spoken: Voice, quotation: Quotation) -> int:
    """How many words for the headline's speaker stand around a quotation's speaker in the body."""
    if quotation.speaker is None:
        return 0
    own_names = named(document, quotation)
    wanted = {root(word) for word in spoken.content}
    return max(
        (
            sum(root(word) in wanted for word in set(own))
            for sentence, own in _sentences(document)
            if not own_names.isdisjoint(own)
        ),
        default=0,
    )


def speaks_in(document: Document, spoken: Voice, sentence: Sentence) -> bool:
    """Whether a sentence has a word for the headline's speaker."""
    wanted = {root(word) for word in spoken.content} - {""}
    own = document.derive(words)[sentence.block].folded[sentence.first : sentence.last]
    return any(root(word) in wanted for word in own)


def branded_there(document: Document, sentence: Sentence, quotation: Quotation) -> bool:
    """Whether a quotation of the body is a name given to something: "described as 'a disappointment'"."""
    own = document.derive(words)[sentence.block]
    before = [at for at in range(sentence.first, sentence.last) if own.starts[at] < quotation.start]
    return any(family(own.folded[at]) in _BRAND for at in before[-_FAR:])
