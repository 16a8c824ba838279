"""Who somebody is in the story: the words that stand as title, apposition or predicate beside a name."""

from __future__ import annotations

from bisect import bisect_left

from newslint.document import Document
from newslint.headlines.headline import below
from newslint.lang.classes import families
from newslint.lang.en import STOPWORDS, family
from newslint.lang.en_verbs import verb_share
from newslint.reading.names import Mention, names
from newslint.reading.sentences import Sentence, sentence_at
from newslint.reading.words import Words, words

_REACH, _FAR = 6, 9
_ARTICLES = frozenset("a an the his her its their our my one another".split())
_COPULA = frozenset("is was became becomes remains as who".split())
_INNER = frozenset({"of", "and", "for"})
_STOPS = frozenset(',;:()—–“”".?!')
_NAMED = frozenset(
    map(
        family,
        "chief head boss captain coach skipper mayor minister premier president chairman chairwoman chair deputy "
        "secretary leader union wife husband mother father mum mom dad son daughter brother sister uncle aunt niece "
        "nephew cousin widow widower partner friend neighbour colleague victim suspect accused defendant champion "
        "winner loser rival host guest pupil student cyclist motorist driver landlord landlady tenant lodger judge "
        "magistrate prosecutor defence prosecution crown state police council company firm club team side bank hotel "
        "school hospital goalkeeper striker flanker lock prop hooker winger wing fullback opener bowler batsman batter "
        "midfielder defender referee umpire fan supporter spectator priest bishop vicar clerk nurse surgeon medic "
        "general colonel sergeant constable detective guard thief robber burglar beggar customer client witness juror "
        "model chef waiter cook farmhand farmer shopkeeper merchant dealer trader seller buyer vendor owner breeder "
        "grower brewer distiller maker producer builder developer contractor supplier processor operator retailer "
        "wholesaler charity monarch king queen prince princess duke mp senator congressman assemblyman alderman "
        "councillor governor sheriff ambassador envoy architect pilot sailor soldier athlete jockey scientist "
        "economist spokesman spokeswoman spokesperson campaigner activist critic resident passenger pedestrian "
        "patient doctor teacher lecturer employer employee worker boy girl man woman teenager child baby "
        "steward warden marshal usher butler apprentice intern cadet groom maid nanny curate deacon rabbi imam monk "
        "nun abbot chaplain pastor verger squire baron knight delegate consul aide tutor dean provost bursar "
        "pensioner retiree tourist migrant refugee squatter addict inmate convict thug vandal bandit rebel militant "
        "hostage fugitive clown magician comic poet author artist potter tailor blacksmith mason "
        "mechanic paramedic vet "
        "dentist coroner bailiff cabbie trucker coxswain bosun midshipman corporal admiral marine "
        "gunner sniper spy courier "
        "farmworker roadie busker dj juggler au-pair babysitter carer volunteer recruit scout guide heckler".split(),
    )
)
_ENDINGS = ("er", "or", "ist", "ian", "eer", "man", "woman", "ee")
_NO_ROLES = frozenset(
    "number paper order river quarter letter centre center tower water summer winter weather matter power dinner "
    "corner member october november december september other another offer answer former later latter never over "
    "under further error mirror terror honour favour labour list computer committee coffee degree human ocean "
    "german floor door poor major minor senior junior".split()
)


_DOES = {
    family(verb): role
    for verb, role in (
        pair.split(":")
        for pair in "farms:farmer teaches:teacher drives:driver coaches:coach manages:manager trains:trainer "
        "fishes:fisherman builds:builder bakes:baker paints:painter writes:writer sings:singer owns:owner "
        "captains:captain skippers:skipper chairs:chairman edits:editor rents:tenant nurses:nurse pilots:pilot "
        "referees:referee umpires:umpire keeps:keeper breeds:breeder grows:grower studies:student "
        "leads:leader/head "
        "heads:head/chief directs:director runs:boss/chief/head/manager/executive".split()
    )
}
"""What somebody is of whom it is said what he does: "who farms the land"."""


def is_role(word: str) -> bool:
    """Whether a folded word names somebody by what they are or do: "cyclist", "landlord", "union"."""
    base = family(word.removesuffix("'s"))
    if base in _NAMED or base in families("institution"):
        return True
    return len(base) > 4 and base.endswith(_ENDINGS) and base not in _NO_ROLES


def _is_verb(word: str) -> bool:
    """Whether an inflected word before a name is a verb: "struck cyclist Ida Moss"."""
    return word != family(word) and not word.endswith("s") and verb_share(word) >= _VERB and not is_role(word)


_VERB = 4


def descriptions(document: Document) -> dict[int, frozenset[str]]:
    """For each named one of the story the families of the words that say who that is, by the entity's index."""
    found: dict[int, set[str]] = {}
    every, story = document.derive(words), frozenset(document.derive(below))
    for mention in document.derive(names).mentions:
        if mention.kind in {"people", "place"} or mention.block not in story:
            continue
        sentence = sentence_at(document, mention.block, mention.start)
        own = every[mention.block]
        if sentence is not None:
            said = found.setdefault(mention.entity, set())
            said.update(_before(document, own, sentence, mention), _behind(document, own, sentence, mention))
    return {entity: frozenset(said) for entity, said in found.items()}


def _gap(text: str, own: Words, at: int) -> str:
    """What stands between a word and the next."""
    return text[own.ends[at] : own.starts[at + 1]] if at + 1 < len(own.starts) else "."


def _before(document: Document, own: Words, sentence: Sentence, mention: Mention) -> set[str]:
    """ "Umpire Ida Moss", "the harbour's new pilot Ida Moss", "the coach, Ida Moss"."""
    text = document.blocks[mention.block].text
    first = bisect_left(own.starts, mention.start)
    comma = first > sentence.first and _gap(text, own, first - 1).strip() == ","
    phrase: list[str] = []
    at, closed = first - 1, False
    while at >= sentence.first and first - at <= _REACH:
        gap = _gap(text, own, at)
        if not _STOPS.isdisjoint(gap) and not (comma and at == first - 1):
            break
        word = own.folded[at]
        if word in _ARTICLES:
            closed = True
            if comma and at > sentence.first and own.folded[at - 1] == "of":
                at -= 1  # "the head of the guild, Ida Moss"
                continue
            break
        if (own.families[at] in families("say") and own.texts[at].islower()) or (
            word in STOPWORDS and word not in _INNER
        ):
            break
        phrase.append(word)
        at -= 1
    closed = closed or at < sentence.first
    if comma and not closed:
        return set()
    if not comma:
        # The words right before the name, as far back as the last "of" or verb.
        kept: list[str] = []
        for word in phrase:
            if word in _INNER or _is_verb(word):
                break
            kept.append(word)
        phrase = kept
    return _families(phrase)


def _behind(document: Document, own: Words, sentence: Sentence, mention: Mention) -> set[str]:
    """ "Ida Moss, 41, the club's coach,", "Ida Moss, who was mayor until May", "Ida Moss is the pilot"."""
    text = document.blocks[mention.block].text
    last = bisect_left(own.starts, mention.end)
    if last >= sentence.last:
        return set()
    if text[mention.end : mention.end + 2] in ("'s", "’s"):
        return set()
    gap = text[mention.end : own.starts[last]].strip()
    at = last
    if gap == "," and own.folded[at].isdecimal() and at + 1 < sentence.last:
        gap, at = _gap(text, own, at).strip(), at + 1
    if gap in {",", "(", "–", "—"}:
        does = own.families[at + 1] if own.folded[at] == "who" and at + 1 < sentence.last else ""
        if does in _DOES:
            return {family(role) for role in _DOES[does].split("/")}
        if does and own.folded[at + 1] in _COPULA:
            at += 2
        opens = own.folded[at : at + 1]
        known = bool(opens) and (opens[0] in _ARTICLES or opens[0] == "of")
        if not known and not any(is_role(word) for word in own.folded[at : at + 2]):
            return set()
    elif gap == "" and own.folded[at] in _COPULA and own.folded[at + 1 : at + 2]:
        at += 1
        if own.folded[at] not in _ARTICLES and not is_role(own.folded[at]):
            return set()
    else:
        return set()
    phrase = []
    for i in range(at, min(at + _FAR, sentence.last)):
        if i > at and not _STOPS.isdisjoint(_gap(text, own, i - 1)):
            break
        word = own.folded[i]
        if i > at and word in STOPWORDS and word not in _INNER and word not in _ARTICLES:
            break
        phrase.append(word)
    return _families(phrase)


def _families(phrase: list[str]) -> set[str]:
    return {family(word.removesuffix("'s")) for word in phrase if word not in STOPWORDS and len(word) > 2}
