"""The headline as a claim: its words without kicker and outlet, and whether it asks or lists."""

from __future__ import annotations

from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.lang import acts, gazetteer
from newslint.lang.en import STOPWORDS, derived, family
from newslint.lang.en_families import family_set
from newslint.lang.en_spelling import american
from newslint.lang.en_verbs import verb_share
from newslint.reading._numerals import IRREGULAR, NUMBER_WORDS, is_count
from newslint.reading.sentences import Sentence
from newslint.reading.words import Words, words
from newslint.record import NamedTuple

_KICKER = re.compile(
    r"\s*(?:latest|revealed|breaking(?: news)?|update[sd]?|exclusive|watch|video|live|alert|opinion|analysis|review|"
    r"interview|factbox|explainer|explained|fact[ -]?check|timeline|podcast|photos|pictures|gallery|obituary|recap|"
    r"quiz|q&a|special report|just in|correction|live updates)"
    r"\s*[:|–—-]\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s+[|–—-]\s+(?:[^\W\d_][\w'’.]*\s*){1,4}\Z|\s+\|.*\Z")
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,3}"
_WRITERS = re.compile(rf"\s+[–—-]\s+{_NAME}(?:(?:,| and|, and) {_NAME})+\Z")
"""Two or more names behind a dash: who wrote it."""
_GARBLED = re.compile(r"Ã[^\sA-Za-z]|â€|Â[^\sA-Za-z]|\ufffd")
"""UTF-8 that somebody read as another encoding."""
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*\Z")
"""What a page puts behind a headline: "(+video)"."""
_COUNTS = frozenset("five six seven eight nine ten eleven twelve fifteen twenty".split())
_LISTED = frozenset(
    "things ways reasons tips facts times photos pictures images books films movies recipes ideas questions lessons "
    "best steps charts moments gifts places stories takeaways details highlights clues signs myths theories quotes "
    "mistakes tricks".split()
)
_TO_DO = frozenset("watch know read remember consider".split())
"""What readers are to do with the items of a list: "8 senators to watch"."""


class HeadlineClaim(NamedTuple):
    """``first`` and ``last`` are the half-open range of the headline's words that make the claim; ``stems`` the
    roots of its content words. ``asks``: a question; ``lists``: a listicle, whose number counts its own items."""

    first: int
    last: int
    stems: frozenset[str]
    asks: bool
    lists: bool


def headline_claim(document: Document) -> HeadlineClaim | None:
    """The claim of a document's headline, or None without one."""
    if document.headline is None:
        return None
    text = document.blocks[0].text
    head = document.derive(words)[0]
    kicker, tail = _KICKER.match(text), _TAIL.search(text) or _writers(text)
    begin, end = kicker.end() if kicker else 0, tail.start() if tail else len(text)
    kept = [at for at in range(len(head.starts)) if begin <= head.starts[at] and head.ends[at] <= end]
    if not kept:
        kept = list(range(len(head.starts)))
    folded = [head.folded[at] for at in kept]
    stems = frozenset(derived(word.removesuffix("'s")) for word in folded if word not in STOPWORDS and len(word) > 2)
    lists = _lists(folded) or any(
        _lists(folded[at + 1 :])
        for at in range(len(kept) - 1)
        if text[head.ends[kept[at]] : head.starts[kept[at + 1]]] == ": "
    )
    first, last = (kept[0], kept[-1] + 1) if kept else (0, 0)
    return HeadlineClaim(first, last, stems, _ASIDE.sub("", text).rstrip(" '\"”’").endswith("?"), lists)


def _writers(text: str) -> re.Match[str] | None:
    """The names of who wrote the story, behind a dash at the end of its headline."""
    found = _WRITERS.search(text)
    named = found and any(gazetteer.is_given_name(word.lower()) for word in found.group().split())
    return found if named else None


def _lists(folded: list[str]) -> bool:
    """Whether words announce the items of a list: "five other things", "8 senators to watch"."""
    if not folded or not (folded[0][0].isdigit() or folded[0] in _COUNTS):
        return False
    near = folded[1:6]
    return not _LISTED.isdisjoint(near[:4]) or any(one == "to" and two in _TO_DO for one, two in pairwise(near))


def is_garbled(text: str) -> bool:
    """Whether a line has been read in another encoding than it was written in."""
    return _GARBLED.search(text) is not None


def others(document: Document) -> tuple[int, ...]:
    """The blocks of further headlines: the page's titles, and a first-level heading above the story."""
    first = next((at for at, block in enumerate(document.blocks) if block.kind == "paragraph"), len(document.blocks))
    return tuple(
        at
        for at, block in enumerate(document.blocks)
        if block.kind == "title" or (block.kind == "heading" and block.level == 1 and 0 < at < first)
    )


def below(document: Document) -> tuple[int, ...]:
    """The blocks that are no headline: what a headline can be held against."""
    heads = {0, *document.derive(others)}
    return tuple(at for at in range(len(document.blocks)) if at not in heads)


def said(document: Document) -> tuple[Words, ...]:
    """The words of each block below the headlines."""
    every = document.derive(words)
    return tuple(every[at] for at in document.derive(below))


def vocabulary(document: Document) -> frozenset[str]:
    """The words below the headlines, folded, each once."""
    return frozenset().union(*(own.folded for own in document.derive(said)))


def families_said(document: Document) -> frozenset[str]:
    """The families of all words below the headlines."""
    return frozenset().union(*(own.families for own in document.derive(said)))


def stems(document: Document, sentence: Sentence) -> set[str]:
    """The roots of a sentence's content words, to be compared with a claim's."""
    here = document.derive(words)[sentence.block].folded[sentence.first : sentence.last]
    return {derived(word.removesuffix("'s")) for word in here if word not in STOPWORDS}


def predicate(document: Document) -> int | None:
    """The index of the headline's predicate: its first finite verb; None where it plans or attributes."""
    claim = document.derive(headline_claim)
    if claim is None:
        return None
    head = document.derive(words)[0]
    for at in range(max(claim.first + 1, _main(document, head, claim)), claim.last):
        word, before = head.folded[at], head.folded[at - 1]
        if (
            word == "to"
            and head.folded[claim.first].endswith("ing")
            and verb_share("".join(head.folded[at + 1 : at + 2])) < _PARTLY
        ):
            continue  # "Walking to school makes ..."
        if word == "to" or family(word) in ATTRIBUTING:
            return None
        if word == family(word) and document.blocks[0].text[head.ends[at] : head.ends[at] + 1] == ",":
            continue  # "In the Malvo recall, ..."
        share, plural = verb_share(word), _ends_in_s(word)
        past = word != family(word) and not plural and word not in IRREGULAR and not word.endswith("ing")
        joined = " " in acts.name(word, head.folded[at + 1] if at + 1 < claim.last else "")  # "hands back"
        least = (
            -1 if plural and acts.of(word) else 0 if past or joined or acts.of(word) else _PARTLY if plural else _MOSTLY
        )
        if share < least:
            continue
        if (
            before.endswith("'s")  # "the outlet's guide"
            or (head.folded[at - 2].endswith("'s") and word == family(word) and not _ends_in_s(before))  # "'s aid cut"
            or document.blocks[0].text[head.starts[at] - 1] in _HYPHENS  # "a better-funded rival"
            or not _INDIRECT.isdisjoint(head.folded[claim.first : at])
            or (before in _RELATIVE and not head.texts[at - 1].isupper())
            or (word in STOPWORDS and not acts.of(word))
            or (past and (_is_attribute(head, claim, at) or _is_reduced(head, claim, at)))
            or (word.endswith("est") and word != family(word))  # "the clearest sign"
            or before in _BEFORE_NOUN
            or (word == "open" and head.folded[at + 1 : at + 2] == ["to"])
            or not (_of_club(head, claim, at) or is_finite(word, head.folded[claim.first : at], at + 1 == claim.last))
        ):
            continue
        lower = head.texts[at - 1][0].isupper() and head.texts[at][0].islower()
        owned = at + 1 < claim.last and head.folded[at + 1] in _OWNED
        closing = at + 1 == claim.last and share >= _MOSTLY and bool(acts.of(word))  # "Post office in valley shuts"
        nounlike = plural and share < _NEARLY and not lower and not owned and not closing
        if nounlike and not _BEFORE_NOUN.isdisjoint(head.folded[max(0, at - (3 if at + 1 == claim.last else 2)) : at]):
            continue  # "at Northgate Mills", "for new internet names"
        after = head.folded[at + 1] if at + 1 < claim.last else ""
        if after in _AUXILIARIES and (plural or word == family(word)):
            continue  # "Energy drinks are giving teenagers insomnia"
        if word == family(word) and _ends_in_s(after) and verb_share(after) >= _NEARLY:
            continue  # "Teachers strike enters second week"
        if past and not word.endswith("ed") and _ends_in_s(after) and verb_share(after) >= _NEARLY:
            continue  # "Flu shot raises"
        if plural and share < _MOSTLY and _ends_in_s(after) and verb_share(after) >= max(share + 2, _NEARLY):
            continue  # "Lindal Snacks buys"
        if (
            plural
            and not (lower and verb_share(after) <= _MOSTLY and at - 1 > claim.first)  # "Norvik posts surprise profit"
            and after
            and after == family(after)
            and document.blocks[0].text[head.ends[at + 1] : head.ends[at + 1] + 1]
            not in _HYPHENS  # "signs rest-day bill"
            and head.folded[at + 2 : at + 3] not in _OF_NOUN
            and not (after in _LIMITS and head.folded[at + 2 : at + 3] == ["on"])  # "Governor signs ban on phones"
            and ((share < _NEARLY and verb_share(after) >= _ALSO) or (share < _ALWAYS and verb_share(after) == _ALWAYS))
        ):
            continue  # "Mobile phones cause": a plural before its verb
        return at
    return next((at for at in range(claim.first + 1, claim.last) if head.folded[at] in _IS), None)


_HYPHENS = frozenset("-‐‑")


def _is_attribute(head: Words, claim: HeadlineClaim, at: int) -> bool:
    """Whether a participle stands before its noun, and the verb is to come: "Nine trapped miners brought home"."""
    before = head.folded[at - 1]
    if not head.folded[at].endswith("ed") or at + 2 >= claim.last:
        return False
    noun, then = head.folded[at + 1], head.folded[at + 2]
    if before.endswith("ly"):
        return at == claim.first + 1 and _ends_in_s(noun)
    if head.folded[at - 2] == "for" and not is_count(before):
        return True  # "Trial set for man charged with arson"
    return (
        is_count(before)
        and _ends_in_s(noun)
        and then != family(then)
        and not then.endswith("ing")
        and verb_share(then) >= _MOSTLY
    )


def _is_reduced(head: Words, claim: HeadlineClaim, at: int) -> bool:
    """Whether a participle only says which, and a copula follows: "Ship found under car park is royal barge"."""
    behind = head.folded[at + 1 : claim.last]
    return bool(behind) and behind[0] in _WHERE and not COPULAS.isdisjoint(behind[2:])


_LIMITS = frozenset("ban tax levy cap limit curb".split())
_OF_NOUN = ["for"], ["of"]
"""What follows "plan" as a noun: "City welcomes plan for tram"."""
_WHERE = frozenset("in on at under near off by from inside beneath behind with outside over for".split())


def _main(document: Document, head: Words, claim: HeadlineClaim) -> int:
    """Where the main statement begins: behind the comma of "After losing to Rovers, ..."."""
    if head.folded[claim.first] not in _SUBORDINATE:
        return 0
    text = document.blocks[0].text
    return next((at + 1 for at in range(claim.first, claim.last - 1) if text[head.ends[at]] == ","), 0)


_SUBORDINATE = frozenset("after as when while amid before despite with in since if".split())
_INDIRECT = frozenset({"why", "how", "whether"})
"""What a headline asks about it does not state."""
_AUXILIARIES = frozenset("is are was were has have had will may can could would".split())
_OWNED = frozenset({"its", "his", "her", "their", "the", "a", "an"})
_UNSAID = frozenset({"behind"})
"""Words that need no verb: "gang behind attack"."""
COPULAS = frozenset({"is", "are", "was", "were"})
_IS = COPULAS | _UNSAID
_RELATIVE = frozenset({"that", "who", "which", "whose"})
_MOSTLY, _PARTLY, _ALSO, _NEARLY, _ALWAYS = 5, 2, 4, 8, 9


_BEFORE_NOUN = frozenset("a an the of over in for on at by from with its his her their no and after amid as".split())
ATTRIBUTING = frozenset(
    map(family, "say tell claim argue allege warn believe think suggest insist predict deny accuse hint vow".split())
)
_SOURCE = re.compile(
    r"(?::|\s[–—-])\s*(?:report|reports|study|poll|survey|police|sources?|officials?|experts?|research|witness(?:es)?|lawyers?)\s*\Z",
    re.IGNORECASE,
)
"""How a headline ends that names its source behind a colon: "...: report"."""
_TRAILING = frozenset("says said rules hears heard told claims admits warns".split())


def ends_in_claims(head: Words, claim: HeadlineClaim) -> bool:
    """Whether the claims at the end of a headline are what something was done over: "sacked over hazing claims"."""
    last = head.folded[max(claim.first, claim.last - 4) : claim.last]
    return last[-1:] == ["claims"] and not _OVER.isdisjoint(last)


_OVER = frozenset("over after amid on of in against by following for with".split())
_ASKED = family_set("demand urge request refute dispute rebut")
"""Other verbs whose object is somebody's word."""


def is_attributed(document: Document) -> bool:
    """Whether a headline has its claim from somebody, or is about what somebody says or wants said."""
    return document.derive(_attributed)


def _attributed(document: Document) -> bool:
    claim = document.derive(headline_claim)
    if claim is None:
        return False
    text, head = document.blocks[0].text, document.derive(words)[0]
    folded = head.folded[claim.first : claim.last]
    if _SOURCE.search(text) or any(one == "according" and two == "to" for one, two in pairwise(folded)):
        return True
    trailing = len(folded) > 2 and folded[-1] in _TRAILING and not ends_in_claims(head, claim)
    if "tweets" in folded or folded[-1:] == ["say"] or trailing:
        return True
    at = document.derive(predicate)
    return at is not None and head.families[at] in _ASKED


_PLURALS = frozenset("police gardai gardaí people women men children staff crew family crowd couple they we".split())


def _of_club(head: Words, claim: HeadlineClaim, at: int) -> bool:
    """Whether a verb in its base form has a club before it, which is many: "Hartwell sign winger"."""
    before = head.texts[claim.first : at]
    return (
        head.texts[at] in _CLUB_VERBS
        and at + 1 < claim.last
        and len(before) <= _CLUB
        and all(text[0].isupper() for text in before)
    )


_CLUB = 2
_CLUB_VERBS = frozenset(
    "sign beat sack appoint win complete agree thrash hire part axe dump crush stun clinch confirm name loan".split()
)


def is_finite(word: str, before: list[str], last: bool) -> bool:
    """Whether the form can be a headline's predicate: "signs", "signed", or "sign" after a plural or two names.

    Behind a singular noun and at the end of the headline it is one more noun: "... on allowance cut".
    """
    if (word.endswith("ing") and word != family(word)) or not before:
        return False
    if _ends_in_s(word):
        return before[-1] not in _PLURALS
    if word.endswith(("ed", "en")) or word != family(word):
        return True
    subject = before[-1]
    many = family(subject) not in (subject, american().get(subject)) and not subject.endswith(("ing", "ed"))
    if subject == "will" or many or "and" in before or subject in _PLURALS or subject in NUMBER_WORDS:
        return True
    if word in _UNCHANGED and not last:
        return True
    return not last and verb_share(word) == _ALWAYS and any(other.endswith("s") for other in before)


_UNCHANGED = frozenset("quit hit shed burst overran upset".split())
"""Verbs whose past is their base form, and that are seldom nouns before a further word."""


def _ends_in_s(word: str) -> bool:
    """Whether an inflection added the s: "opens", not "bypass"."""
    return word.endswith("s") and word != family(word)
