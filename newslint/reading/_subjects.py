"""Noun phrases and the verbs of reporting they are subjects of, told by the words around them."""

from __future__ import annotations

from collections.abc import Set

from newslint.lang.en import family
from newslint.lang.en_verbs import verb_share
from newslint.reading.sentences import Sentence
from newslint.reading.words import Words
from newslint.record import NamedTuple

SPECIFIC = frozenset(
    "the these those his her their its our my your this that both whose which what no any every each".split()
)
"""Words that point at somebody known, or at nobody."""

QUANTIFIERS = frozenset(
    "a an one two three four another some many most several various multiple numerous few other others more "
    "countless"
    "certain all".split()
)
GOVERNING = frozenset(
    "by with for of from to among between against than told tell tells telling on in at about over into like"
    "without despite under through towards toward including between via".split()
)
"""Words whose object a noun phrase after them is."""

STATES = frozenset(
    "alarmed concerned worried confident convinced angry furious anxious optimistic pessimistic sceptical skeptical "
    "frustrated adamant hopeful nervous uneasy unhappy wary fearful keen unimpressed baffled stunned shocked "
    "outraged puzzled doubtful unsure certain sure aware afraid divided split dubious bullish bearish upbeat gloomy "
    "sanguine agreed unanimous scathing dismissive critical cautious unconvinced apprehensive intrigued"
    "persuaded".split()
)
"""What only they can know who feel it."""

_HAVE = frozenset({"have", "has", "had", "'ve"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "'re"})
_MODAL = frozenset({"will", "would", "may", "might", "could", "'ll", "'d"})
_HELPING = _HAVE | _BE | _MODAL
_NO_REPORT = frozenset({"should", "must", "can", "do", "does", "did", "need", "needs", "ought"})
"""Helping verbs after which nothing is said: "gamers should expect"."""

_HELPERS = _HAVE | _BE | _MODAL | _NO_REPORT
_PREPOSITIONS = frozenset(
    "of in into from at on for with within across around near close familiar inside outside behind about among against"
    "over throughout and to including".split()
)
_ADVERBS = frozenset(
    "also now still often long already even just never always then again since once further soon here there "
    "previously recently repeatedly consistently widely generally commonly privately publicly increasingly"
    "reportedly usually frequently both".split()
)
_CLAUSE = frozenset(
    "and but that while as because although though when where which if so yet or who after before since until "
    "whether"
    "not it he she they we i you there what how why than however".split()
)
_CAUSING = frozenset(map(family, "let make help have see hear watch ask urge want leave force get prompt lead".split()))
_NOT_TRANSITIVE = frozenset({"saying", "adding", "claiming", "warning", "during", "including", "according"})
_PAST = frozenset("said told thought felt found wrote held knew put saw called meant heard".split())
_CLAIMED = frozenset({"claimed", "argued", "added", "insisted", "warned", "stated"})
_NOUN_AFTER = (_PREPOSITIONS | {"a", "an"}) - {"and", "to"}
_LEFT, _RIGHT = 5, 12
_STOPS = frozenset(',.;:!?()[]—–“”"…/')


class Clause(NamedTuple):
    """A sentence with the text of its block and the words of it."""

    text: str
    sentence: Sentence
    own: Words

    def gap(self, at: int) -> str:
        """What stands between a word and the next."""
        starts = self.own.starts
        return self.text[self.own.ends[at] : starts[at + 1]] if at + 1 < len(starts) else self.text[self.own.ends[at] :]

    def joined(self, at: int) -> bool:
        """Whether nothing but space stands between a word of the sentence and the one before it."""
        return at > self.sentence.first and not self.gap(at - 1).strip()


class Verb(NamedTuple):
    """A verb of reporting: ``end``, where the complement of its subject ends; ``last``, the index after it."""

    end: int
    last: int
    past: bool


def phrase(clause: Clause, head: int) -> tuple[int, str]:
    """Where the noun phrase that ends at ``head`` begins, and its determiner or quantifier; "the" for an owner."""
    own, first = clause.own, head
    for at in range(head - 1, max(head - 1 - _LEFT, clause.sentence.first - 1), -1):
        word = own.folded[at]
        if not _STOPS.isdisjoint(clause.gap(at)):
            break
        if word in SPECIFIC or word.endswith(("'s", "s'")):
            return at, "the"
        if word in QUANTIFIERS:
            known = clause.joined(at) and (own.folded[at - 1] in SPECIFIC or own.folded[at - 1] == "all")
            return at, "the" if known else word
        if word in GOVERNING or word in _HELPERS or word in _CLAUSE or (word in _PAST or word in _CLAIMED):
            break
        if verb_share(word) >= 8 and not word.endswith(("ing", "ed")) and not own.texts[at][:1].isupper():
            break
        first = at
    return first, ""


def complement(clause: Clause, at: int) -> int:
    """Where the words end that say more of a noun before ``at``: "from Green Hill", ", among them Ana Ruiz"."""
    stop = min(at + _RIGHT, clause.sentence.last)
    for word in range(at, stop):
        gap = clause.gap(word - 1)
        if gap.strip(" ,") or ("," in gap and clause.own.folded[word] not in ("including", "among", "such", "like")):
            return word
    return stop


def reporting(clause: Clause, at: int, verbs: frozenset[str], plural: bool) -> Verb | None:
    """The verb, of the given families, whose subject's noun ends before ``at``; None where it does something else."""
    own, helper, within, end = clause.own, "", False, at
    linked = -1
    stop = min(at + _RIGHT, clause.sentence.last)
    while at < stop:
        gap, word = clause.gap(at - 1).strip(), own.folded[at]
        if not gap and word in _LINKING and own.folded[at + 1 : at + 2] == ["to"] and (not within or helper):
            helper, at, linked = "modal", at + 2, at + 2  # "historians tend to date", "are starting to talk"
            continue
        if gap == "," and not helper:
            after = next((later for later in range(at + 1, stop) if clause.gap(later - 1).strip() == ","), None)
            if after is None or not _TOLD_ASIDE.isdisjoint(own.folded[at:after]):
                return None  # "Many people, he noted, were leaving"
            at = end = after
            word = own.folded[at]
        elif gap.strip("-‑"):
            return None
        if word == "who" and not helper and not gap:
            return _behind_clause(clause, at, plural)
        claims = (
            family(word) in verbs
            and (at == linked or own.folded[at - 1] != "to")
            and gap not in _HYPHENS
            and not _is_other(own, at)
        )
        form = _form(word, helper, plural) if claims else ""
        if form and not (within and _after_article(own, at)):
            # "Fans said by organisers to be without tickets" say nothing.
            passive = form == "past" and at + 1 < clause.sentence.last and own.folded[at + 1] == "by"
            return None if passive else Verb(end, at + 1, form == "past")
        if helper == "be" and word in STATES and not within:
            return Verb(end, at + 1, False)
        if helper == "be" and word == "of" and not _VIEW.isdisjoint(own.folded[at + 1 : at + 4]):
            return Verb(end, at + 3, False)  # "observers are of the view that"
        if word in _HELPING:
            helper = "have" if word in _HAVE else "be" if word in _BE else "modal"
        elif word not in _ADVERBS and (within or not word.endswith("ly")):
            if helper or not _goes_on(own, at, within):
                return None
            within, end = word not in _ANYWHERE, at + 1
        at += 1
    return None


def _behind_clause(clause: Clause, who: int, plural: bool) -> Verb | None:
    """The verb of saying behind a clause that tells more of somebody: "an engineer who worked on the bridge said"."""
    own = clause.own
    for at in range(who + 2, min(who + _RIGHT, clause.sentence.last)):
        if not _STOPS.isdisjoint(clause.gap(at - 1)):
            return None
        if own.folded[at] in _SPOKEN and own.folded[at - 1] not in _NOT_SUBJECT:
            fits = own.folded[at] in _PAST or own.folded[at].endswith("ed") or own.folded[at].endswith("s") != plural
            return Verb(at, at + 1, own.folded[at] in ("said", "told", "claimed")) if fits else None
    return None


_SPOKEN = frozenset("said says say told tell claimed claims".split())
_NOT_SUBJECT = frozenset("he she they it we i who and has have had was were is are to".split())
_LINKING = frozenset(
    "tend tended continue continued seem appear begin began beginning start started starting like love inclined "
    "quick keen prone apt content willing reluctant".split()
)
"""Words between a subject and what it says: "tend to", "are quick to"."""
_VIEW = frozenset({"view", "opinion", "belief", "mind"})

_TOLD_ASIDE = frozenset("said says noted notes added adds argued argues told explained claimed claims".split())
_HYPHENS = ("-", "‑")
_ABOUT = frozenset({"about", "of"})
_ASKED = frozenset("whether if why how what who when where".split())
_RATED = frozenset({"as", "highly", "among", "the", "his", "her", "their", "it", "him", "them"})
_DOUBTS = frozenset(
    "concern concerns doubt doubts question questions fear fears alarm idea theory possibility suspicion suspicions "
    "objection objections worry worries view views belief opinion parallel parallels comparison comparisons issue "
    "issues"
    "conclusion conclusions notion prospect hope hopes confidence scepticism skepticism dismay unease".split()
)
_AS: dict[str, Set[str]] = {
    "see": {"as"},
    "view": {"as"},
    "regard": {"as"},
    "put": {"at", "down", "above", "below", "around", "near", "between"},
    "look": {"for"},
    "lean": {"toward", "towards"},
}
_AS.update(
    {
        "swear": {"by"},
        "frown": {"on", "upon"},
        "hold": {"that"},
        "counter": {"that"},
        "charge": {"that"},
        "label": {"as", "a", "the"},
        "rate": _RATED,
    }
)
_AS.update(dict.fromkeys(map(family, "raise voice express float sound cast draw share".split()), _DOUBTS))
"""What has to follow verbs that claim something only so: "see the vote as a test", "put the loss at £3m"."""
_OBJECT = 6
_OPENS_CLAIM = frozenset("that the they it he she we there this these those a an why how what who".split())
_FELT = frozenset(
    "impact effect effects pinch pain squeeze heat pressure need benefit benefits brunt chill cold loss weight".split()
)
"""What is felt, and is no opinion."""


def _is_other(own: Words, at: int) -> bool:
    """Whether a word that may claim something does another thing here: "some state parties", "feel the impact"."""
    word, after = own.folded[at], own.folded[at + 1 : at + 4]
    if family(word) == "call" and after[:1] in (["out"], ["off"], ["in"], ["up"], ["back"], ["for"], ["on"]):
        return True  # a demand is made in public
    # Negotiators who agree on it do something; that experts argue over it is no claim of theirs.
    if (family(word) == "agree" and after[:1] in (["to"], ["on"])) or (
        family(word) in _AT_ODDS and after[:1] in (["over"], ["about"])
    ):
        return True
    if family(word) in ("show", "turn") and after[:1] == ["up"]:
        return True
    if word == "called" and own.texts[at + 1 : at + 2] and own.texts[at + 1][:1].isupper():
        return True  # "a firm called Brill"
    if family(word) in ("hope", "expect") and after[:1] in (["to"], ["for"]):
        return True  # what they mean to do or wish for, no claim
    if family(word) == "suspect" and after[:1] == ["of"]:
        return True
    if family(word) == "ask":
        return after[:1] == [] or after[0] not in _ASKED
    if word == "seen":
        return True
    if family(word) in _AS:
        if family(word) == "look" and word != "looking":
            return True
        return _AS[family(word)].isdisjoint(own.folded[at + 1 : at + 2 + _OBJECT])
    if family(word) == "talk":
        return not _ABOUT.issuperset(after[:1])
    if family(word) == "report" and "to" in own.folded[at + 2 : at + 5] and "that" not in after:
        return True  # "campaigners reported the theft to the police"
    if word == "states" and own.texts[at][:1].isupper():
        return True  # "an ally of the United States"
    if word == "state":
        return _OPENS_CLAIM.isdisjoint(after[:1])
    return family(word) == "feel" and after[:1] == ["the"] and not _FELT.isdisjoint(after[1:])


_AT_ODDS = frozenset(map(family, "argue debate disagree differ".split()))
_ANYWHERE = frozenset("online alike everywhere nationwide abroad".split())
_MADE = frozenset(
    "done conducted published released working involved employed based serving present online linked tied connected "
    "attending contacted interviewed speaking assigned close alike everywhere nationwide abroad".split()
)
"""What studies are, before they show anything, and people, before they say something."""


def _goes_on(own: Words, at: int, within: bool) -> bool:
    """Whether a word after a noun still belongs to its phrase."""
    word = own.folded[at]
    if (word in _PREPOSITIONS and (within or word != "and")) or word in _MADE:
        return True
    if not within or word in _CLAUSE - {"or"} or word in _NO_REPORT:
        return False
    return verb_share(word) < 8 or _after_article(own, at)


def _after_article(own: Words, at: int) -> bool:
    return own.folded[at - 1] in SPECIFIC or own.folded[at - 1] in _NOUN_AFTER


def _form(word: str, helper: str, plural: bool) -> str:
    """``past``, ``perfect`` or ``present`` where the form of a verb fits its subject and helping verb; else nothing."""
    past = word in _PAST or word.endswith("ed")
    if helper == "be":
        return "present" if word.endswith("ing") else ""
    if helper == "have":
        return "perfect" if past or word in ("shown", "written") else ""
    if helper == "modal":
        return "" if past or word.endswith(("ing", "s")) else "present"
    if past:
        return "past"
    if word.endswith("ing") or word in ("shown", "written"):
        return ""
    return "present" if (word.endswith("s") and not word.endswith("ss")) != plural else ""


def inverted(clause: Clause, verb: int, head: int) -> bool:
    """Whether a verb of saying stands between what is said and who says it: ", say critics", "”, said analysts"."""
    if verb == clause.sentence.first or not set(clause.gap(verb - 1)) & set(",\"”’'—–"):
        return False
    following = clause.own.folded[head + 1 : min(head + _RIGHT, clause.sentence.last)]
    return is_last(clause, head) and _HELPERS.isdisjoint(following)


def is_last(clause: Clause, head: int) -> bool:
    """Whether a noun is the last word of its phrase, not part of a longer one: "press" in "a press release"."""
    if head + 1 >= clause.sentence.last or not _STOPS.isdisjoint(clause.gap(head)):
        return True
    after = clause.own.folded[head + 1]
    return after in _PREPOSITIONS or after in _CLAUSE or after in _ADVERBS or after.endswith(("ed", "ly"))


def takes_object(word: str) -> bool:
    """Whether a noun phrase after the word is its object rather than a subject: "allowing users", "makes critics"."""
    if family(word) in _CAUSING:
        return True
    return word.endswith("ing") and verb_share(word) >= 5 and word not in _NOT_TRANSITIVE
