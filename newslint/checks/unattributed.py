"""Claims whose cue names no source, where nobody identifiable near by stands behind them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from newslint import late_re as re
from newslint.checks._classes import renamed
from newslint.checks._rule_phrases import RulePhrases
from newslint.document import Document
from newslint.lang.classes import CLASSES, families
from newslint.lang.en import STOPWORDS, family
from newslint.lang.sources import source_noun
from newslint.model import Hit, Passage, Rule, Witness
from newslint.reading._shown import shown
from newslint.reading._subjects import QUANTIFIERS, SPECIFIC
from newslint.reading._teasers import teasers
from newslint.reading.phrases import Match, longest, tried
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.sentences import Sentence, behind, by_block, sentence_at
from newslint.reading.sources import Source, sources, sources_of_block
from newslint.reading.words import Words, words
from newslint.record import NamedTuple
from newslint.typed import Literal


class Params(NamedTuple):
    """``sources`` are kinds of unnamed sources, found with their verbs (see ``reading.sources``); ``cues`` are
    phrases; ``unless`` longer phrases in which a cue is innocent; ``classes`` more word classes.

    ``link``: how a holder in a neighbouring sentence excuses the cue: ``none`` at all, ``quote`` if somebody
    named is quoted next, ``root`` if that sentence has a word of the cue's root ("rumours … the rumour, reported by
    …"), ``matter`` if that sentence has a holder and speaks of the same things, ``opinion`` likewise, where what an
    outlet reports near by does not count, ``near`` if it has any holder, ``around`` if one of the next two or the one
    before has.
    ``reasons`` are phrases that excuse the cue when they stand in its sentence; ``withheld`` those that say why a
    name is, wherever the article says so of the same people ("the officials spoke on condition of anonymity
    because …"); ``of_things`` are verbs that begin a cue only of a thing, for people are its holders ("the mayor raised
    questions"); ``owned`` are findings whose owner may stand right before them ("Harbour Office data show"); ``shown``
    begin cues that posts below may bear out; ``far`` has the rule speak of those claims alone that somebody farther off
    may hold, whom other rules let stand for them; ``record`` words that make the article one about what a court or the
    police have on record.
    """

    cues: tuple[str, ...] = ()
    sources: tuple[
        Literal["group", "side", "scene", "folk", "crowd", "official", "insider", "role", "source", "report", "study"],
        ...,
    ] = ()
    unless: tuple[str, ...] = ()
    classes: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    link: Literal["none", "quote", "root", "matter", "opinion", "near", "around"] = "root"
    reasons: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    record: tuple[str, ...] = ()
    of_things: tuple[str, ...] = ()
    owned: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    far: bool = False


_PHRASES = ("cues", "unless", "reasons", "withheld", "record")


def validate(params: Params) -> None:
    """Raise ``PhraseError`` where a phrase is not in the phrase language."""
    tried(tuple(phrase for kind in _PHRASES for phrase in getattr(params, kind)), {**CLASSES, **params.classes})


def fuse(rules: Sequence[Rule]) -> Callable[[Document], Iterator[tuple[Rule, Hit]]]:
    """One pass over the words for all rules; each gets the hits that it would get alone."""
    phrases = RulePhrases("unattributed", rules, listed)
    kinds = frozenset().union(*(rule.blocks for rule in rules)) if rules else frozenset()
    by_kind: dict[str, list[Rule]] = {}
    for rule in rules:
        for kind in rule.params.sources:
            by_kind.setdefault(kind, []).append(rule)

    def find(document: Document) -> Iterator[tuple[Rule, Hit]]:
        of_block = document.derive(sources_of_block) if by_kind else {}
        found: dict[Rule, dict[int, dict[str, list[Match]]]] = {}
        matching = dict(phrases.find_all(document))
        for block in sorted({*matching, *of_block}):
            if document.blocks[block].kind not in kinds:
                continue
            for rule, match in matching.get(block, ()):
                found.setdefault(rule, {}).setdefault(block, {}).setdefault(match.key[1], []).append(match)
            for source in of_block.get(block, ()):
                for rule in by_kind.get(source.kind, ()):
                    cue = Match(source, source.first, source.last)
                    found.setdefault(rule, {}).setdefault(block, {}).setdefault("cues", []).append(cue)
        for rule, places in found.items():
            if any("record" in matches for matches in places.values()) or document.derive(_lists_stories):
                continue
            known, params = _Known(_explained(document, places), set()), rule.params
            every = (hit for block, matches in places.items() for hit in _hits(document, block, params, matches, known))
            for hit in _once(document, every):
                if any(witness.message == _FAR for witness in hit.evidence[:1]) is params.far:
                    yield rule, hit

    return find


def _once(document: Document, found: Iterable[tuple[Hit, str]]) -> Iterator[Hit]:
    """The hits, each with the noun of its source; of those in the story's own words that lay their claims at one noun,
    the first alone, with the others for evidence: "analysts said", and said again."""
    first: dict[str, Hit] = {}
    again: dict[str, list[Witness]] = {}
    for hit, noun in found:
        block, start, end = hit.passage
        if not noun or block not in document.derive(prose) or document.derive(quotations).inside(block, start, end):
            yield hit
        elif first.setdefault(noun, hit) is not hit:
            again.setdefault(noun, []).append(Witness(hit.passage, "again"))
    for noun, hit in first.items():
        yield hit._replace(evidence=(*hit.evidence, *again.get(noun, ())))


def listed(rules: Sequence[Rule]) -> Iterator[tuple[str, tuple[int, str]]]:
    """The phrases of the rules, each with the rule's index and what it is for."""
    for index, rule in enumerate(rules):
        for kind in _PHRASES:
            for phrase in getattr(rule.params, kind):
                yield renamed(phrase, index, rule), (index, kind)


def _is_claim(folded: Sequence[str]) -> bool:
    return any(word == "according" or family(word) in families("opine") for word in folded)


class _Known(NamedTuple):
    """People with access, as the families of their nouns: those of whom the article says why they are not named, and
    those whom the rule has been found to ask for."""

    explained: frozenset[str]
    met: set[str]


def _explained(document: Document, found: Mapping[int, Mapping[str, Sequence[Match]]]) -> frozenset[str]:
    """The families of the nouns for those whose names the article says why it withholds."""
    nouns: set[str] = set()
    for block, matches in found.items():
        own = document.derive(words)[block]
        for match in matches.get("withheld", ()):
            sentence = sentence_at(document, block, own.starts[match.first])
            if sentence is not None:
                told = own.folded[sentence.first : sentence.last]
                nouns.update(_people(told, known=True), _described(told))
                # "Like others who spoke, they were not authorised to"; "Rowers on both sides spoke on the condition of
                # anonymity so that they would not upset her"
                if "others" in told or ("anonymity" in told and not _people(told)):
                    nouns.add("person")
                if told[0] in _BACK:
                    nouns.update(*(_described(one) for one in _told_before(document, sentence)))
    return frozenset(nouns)


def _told_before(document: Document, sentence: Sentence) -> Iterator[Sequence[str]]:
    """The words of the sentences before one that speaks of their people: "Both spoke on condition of anonymity"."""
    for other in behind(document, sentence, _BEFORE):
        yield document.derive(words)[other.block].folded[other.first : other.last]


def _people(folded: Sequence[str], known: bool = False) -> set[str]:
    """The families of the nouns for people with access among some words; ``known``: those spoken of before ("the
    official", "all three aides")."""
    found = ((at, source_noun("person" if word == "people" else word)) for at, word in enumerate(folded))
    return {
        "person" if folded[at] == "people" else family(folded[at])
        for at, noun in found
        if noun is not None
        and "insider" in noun.kinds
        and not (known and _KNOWN.isdisjoint(folded[max(at - _BEFORE, 0) : at]))
    }


def _described(folded: Sequence[str]) -> set[str]:
    """The nouns for people with access among some words, each with the word of description before it: "harbour
    official"."""
    found = ((at, source_noun(word)) for at, word in enumerate(folded))
    return {
        f"{folded[at - 1]} {family(folded[at])}"
        for at, noun in found
        if at and noun is not None and "insider" in noun.kinds and folded[at - 1] not in _UNTOLD
    }


_UNTOLD = QUANTIFIERS | SPECIFIC | frozenset("to said says and or by of".split())
_KNOWN, _BEFORE = frozenset({"the", "this", "these", "those", "all", "both", "neither", "each", "either", "that"}), 4


_WHOSE = frozenset("its his her their our".split())
_MANY = frozenset(
    "recent latest new early most some all several available current growing more much "
    "leaked preliminary fresh other separate".split()
)


def _is_of_house(document: Document, sentence: Sentence, at: int) -> bool:
    """Whether a word right before says whose figures they are or of what: "Harbour Office data shows", "harvest data
    show"."""
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    if at == sentence.first or text[own.ends[at - 1] : own.starts[at]] != " ":
        return False
    first = at - 1
    while first > sentence.first and text[own.ends[first - 1] : own.starts[first]] == "-":
        first -= 1  # "HO-based figures"
    if own.folded[first] == "of":
        return True  # "centuries of data show"
    if own.folded[first] not in STOPWORDS and own.folded[first] not in _MANY:
        return True  # "payrolls data show", "census figures show"
    word = own.texts[first]
    named = word[0].isupper() and (first > sentence.first or (word.isupper() and len(word) > 1))
    return named or own.folded[at - 1] in _WHOSE


def _hits(
    document: Document, block: int, params: Params, matches: Mapping[str, list[Match]], known: _Known
) -> Iterator[tuple[Hit, str]]:
    own = document.derive(words)[block]
    innocent, reasons = matches.get("unless", ()), (*matches.get("reasons", ()), *matches.get("withheld", ()))
    for match in longest(matches.get("cues", ())):
        sentence = sentence_at(document, block, own.starts[match.first])
        if (
            sentence is None
            or _is_deck(document, block)
            or block in document.derive(teasers)
            or _is_posted(document, sentence)
            or _is_question(document, sentence)
            or _is_supposed(document, sentence, match.first)
            or (_may_be_shown(own, match, params) and shown(document, sentence))
            or _LABEL.match(document.blocks[block].text, sentence.start)
            or any(other.first <= match.first and match.last <= other.last for other in innocent)
        ):
            continue
        if _begins_in_name(document, sentence, match):
            continue
        opening = own.folded[match.first : match.first + 2]
        if any(word in params.owned for word in opening) and _is_of_house(document, sentence, match.first):
            continue
        if own.folded[match.first] in params.of_things and _is_of_person(document, sentence, match.first):
            continue
        if all(word.isupper() for word in own.texts[match.first : match.last]):
            continue  # a line in capitals points at another story
        # Why a person is not named may be said in the next breath.
        until = sentence.last if not isinstance(match.key, Source) else _next_end(document, sentence)
        if any(sentence.first <= reason.first < until for reason in reasons):
            continue
        folded = own.folded[match.first : match.last]
        people = _people(folded)
        alike = people | _described(folded) | ({"source"} if "person" in people else set())
        if "person" in known.explained or not known.explained.isdisjoint(alike):
            continue
        # Half of all articles come so far, and this is the largest of readings.
        from newslint.reading.answered import answered
        from newslint.reading.standing import unanswered

        if isinstance(match.key, Source):
            noun = own.families[match.key.head]
            if document.blocks[block].kind == "headline" and (
                not _is_nameless_below(document) or (match.key.kind == "source" and _are_described_below(document))
            ):
                continue
            if unanswered(document, match.key, params.link, again=noun in known.met):
                known.met.add(noun)
                yield _hit(document, sentence, match), noun
            continue
        if people and not isinstance(match.key, Source) and not _is_claim(own.folded[sentence.first : sentence.last]):
            continue  # "people close to the mayor are looking for a house"
        if people and not _REFUSED.isdisjoint(own.folded[match.last : min(match.last + _SOON, sentence.last)]):
            continue  # "people familiar with the talks declined to say who was there"
        if not answered(document, sentence, match.first, match.last, params.link):
            known.met.update(people)
            # Of the same people the first mention counts, and the others with it.
            noun = "some" if any(word in params.shown for word in folded) else min(people, default="")
            yield _hit(document, sentence, match), noun


def _hit(document: Document, sentence: Sentence, match: Match) -> Hit:
    """The hit of a cue that nobody beside it answers for, with whoever may farther off for evidence."""
    from newslint.reading._far import far_holder

    own = document.derive(words)[sentence.block]
    holder = far_holder(document, sentence, match.first, match.last)
    evidence = () if holder is None else (Witness(holder, _FAR),)
    return Hit(Passage(sentence.block, own.starts[match.first], own.ends[match.last - 1]), evidence=evidence)


_FAR = "this may be the source"


def _begins_in_name(document: Document, sentence: Sentence, match: Match) -> bool:
    """Whether a phrase opens, amid the sentence, with a word of a name: "Harbour Party figures said"."""
    if isinstance(match.key, Source) or match.first == sentence.first:
        return False
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    joined = text[own.ends[match.first - 1] : own.starts[match.first]] == " "
    return joined and own.texts[match.first][:1].isupper() and own.texts[match.first - 1][:1].isupper()


def _is_nameless_below(document: Document) -> bool:
    """Whether the story has something from people with access whom it does not tell of, as its headline said."""
    from newslint.reading.standing import unanswered

    below = set(document.derive(prose))
    known = (one for one in document.derive(sources) if one.sentence.block in below and one.kind in _WITH_ACCESS)
    return any(unanswered(document, one, "none") for one in known)


def _are_described_below(document: Document) -> bool:
    """Whether the story says of its sources what they are: "two sources familiar with the matter"."""
    return any(_DESCRIBED.search(document.blocks[block].text) for block in document.derive(prose))


_DESCRIBED = re.compile(
    r"\b(?:[Ss]ources?|[Pp]eople|[Pp]ersons?) (?:familiar|close|briefed|involved|with (?:direct )?knowledge)\b"
)
_WITH_ACCESS = frozenset({"source", "insider", "official"})


def _is_of_person(document: Document, sentence: Sentence, first: int) -> bool:
    """Whether what is said of things where the rule looks is said of somebody, or in a title."""
    from newslint.reading._tellers import has_person

    return has_person(document, sentence, first) or _is_title(document, sentence)


_REFUSED, _SOON = frozenset({"declined", "refused"}), 9


def _is_deck(document: Document, block: int) -> bool:
    """Whether a paragraph is a line under the headline: it opens the story and ends without a stop."""
    if document.blocks[block].kind == "deck":
        return True
    text = document.blocks[block].text.rstrip(" \"”’')")
    if not text[-1:].isalnum() or len(document.derive(by_block)[block]) != 1:
        return False
    return _opens(document, block) or _sums_up(document, block)


def _sums_up(document: Document, block: int) -> bool:
    """Whether a paragraph is one of several at the top that end without a stop and sum the story up."""
    top = document.derive(prose)[:_SUMMARY]
    ends = [at for at in top if document.blocks[at].text.rstrip()[-1:].isalnum()]
    return block in ends and len(ends) >= _LINES


_SUMMARY, _LINES = 8, 3


def _opens(document: Document, block: int) -> bool:
    return block == next(iter(document.derive(prose)), None)


def _is_question(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence asks, so that it claims nothing: "Which guests have reportedly left?"."""
    opening = document.derive(words)[sentence.block].folded[sentence.first]
    asks = document.blocks[sentence.block].text[sentence.start : sentence.end].rstrip().endswith("?")
    return asks and opening in _ASKING


_ASKING = frozenset(
    "who whom whose which what why how when where is are was were do does did has have had can could will would should "
    "may might".split()
)


def _is_supposed(document: Document, sentence: Sentence, first: int) -> bool:
    """Whether a clause only supposes or denies what stands from a word on: "if his term is seen as a failure", "he
    cannot have been thought a threat"."""
    own, text = document.derive(words)[sentence.block], document.blocks[sentence.block].text
    begin = first
    while begin > sentence.first and not set(",;:—–()").intersection(text[own.ends[begin - 1] : own.starts[begin]]):
        begin -= 1
    clause = own.folded[begin:first]
    return not _SUPPOSING.isdisjoint(clause) or not _DENYING.isdisjoint(clause[-2:])


_SUPPOSING = frozenset({"if", "unless", "whether"})
_DENYING = frozenset("can't can’t cannot couldn't couldn’t".split())


def _is_posted(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence, or the one after it, ends with the address of a post: somebody on a network wrote it."""
    text = document.blocks[sentence.block].text
    return any(mark in text[sentence.start : sentence.end + _POST] for mark in ("pic.twitter.com/", "https://t.co/"))


def _may_be_shown(own: Words, match: Match, params: Params) -> bool:
    """Whether it is a crowd whose posts may bear it out: "some", "observers"."""
    if isinstance(match.key, Source):
        return match.key.kind in ("group", "scene", "folk", "crowd")
    return own.folded[match.first] in params.shown


_POST = 60
_LABEL = re.compile(r"(?!BREAKING|UPDATE|EXCLUSIVE|REPORT)[A-Z][A-Z’' -]{4,40}: ")
"""What opens a pointer to another story: "REACTION TO THE VOTE: A former clerk said"."""


def _lists_stories(document: Document) -> bool:
    """Whether a page is a list of other stories, with their bylines: what it says of each is told there."""
    return sum(_BYLINE.match(block.text) is not None for block in document.blocks) >= _STORIES


_BYLINE = re.compile(r"By [A-Z][\w’'.-]+(?: [\w’'.-]+){1,7}\s*\Z")
_STORIES = 3


def _is_title(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence ends without a stop, as the title of another story does."""
    return document.blocks[sentence.block].text[sentence.start : sentence.end].rstrip()[-1:].isalnum()


def _next_end(document: Document, sentence: Sentence) -> int:
    """The index after the last word of the next two sentences of the paragraph, as far as they speak of the same."""
    own = document.derive(by_block)[sentence.block]
    at, folded = bisect_left(own, sentence), document.derive(words)[sentence.block].folded
    end = sentence.last
    for following in own[at + 1 : at + 3]:
        if folded[following.first] not in _BACK:
            break
        end = following.last
    return end


_BACK = frozenset({"but", "like", "the", "he", "she", "they", "both", "all", "neither", "each", "these", "those"})
