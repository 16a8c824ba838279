"""Whether people who stand before a verb of saying tell readers anything with it."""

from __future__ import annotations

from newslint.lang.classes import families
from newslint.lang.en import family
from newslint.lang.en_families import family_set
from newslint.lang.sources import SourceNoun, source_noun
from newslint.reading._name_kinds import is_people
from newslint.reading._subjects import SPECIFIC, STATES, Clause, Verb
from newslint.reading.words import Words


def is_no_claim(clause: Clause, kind: str, head: int, noun: SourceNoun, verb: Verb) -> bool:
    """Whether what people do with a verb of saying is nothing that they tell readers."""
    own = clause.own
    word, after = own.folded[verb.last - 1], own.folded[verb.last : verb.last + 1]
    if "insider" in noun.kinds and own.folded[head] not in ("source", "sources") and family(word) in _DEEDS:
        return True  # "former aides accused him" is what they did
    if _is_over(own, verb) or _only_calls(clause, verb.last) or is_what_befell(own, verb.last):
        return True
    between = own.folded[head + 1 : verb.last - 1]
    if after in _THEMSELVES or (between[:1] == ["to"] and all(adverb.endswith("ly") for adverb in between[1:])):
        return True  # "one friend labelled herself a ship", "it forced the press to acknowledge"
    if not _COMING.isdisjoint(own.folded[head + 1 : verb.last - 1]):
        return True  # "future historians will marvel at it"
    if word == "deemed" and (not after or after[0] not in _OBJECT):
        return True  # "420 workers deemed essential"
    if (family(word) == "disagree" and after == ["with"]) or (own.families[head] in _OWNERS and after == ["for"]):
        return True  # "many guards disagreed with Ruiz", "investors are looking for a sign"
    moved = kind == "side" and word in STATES - SURE
    if moved or (
        _is_felt(word) and (own.families[head] in _OWNERS or (kind in ("scene", "folk") and after != ["that"]))
    ):
        return True  # "Investors are nervous", "doctors hope" are what the reporter saw of them
    if (
        kind in ("side", "folk", "scene")
        and after == ["they"]
        and not _INTEND.isdisjoint(own.folded[verb.last + 1 : verb.last + 2])
    ):
        return True  # "activists say they will go on"
    if kind != "role":
        return False
    if family(word) not in _SPEECH:
        return True  # "a driver noted the number" is what he did
    return verb.end == head + 1 and after in _OF_THEMSELVES  # "A plumber says he has no idea": the story is about him


def is_no_subject(clause: Clause, first: int, plural: bool) -> bool:
    """Whether the words before a noun phrase make what it says nobody's claim: it is denied ("not a single poll"),
    supposed ("if critics are right"), inferred ("…, indicating investors expect"), thought by somebody else ("he feels
    some guards"), or what somebody else speaks as ("his record as a centrist suggests")."""
    own = clause.own
    if own.folded[first] in _INFERRED or own.texts[first][:1].isdigit():
        return True
    if not clause.joined(first):
        return False
    before, inside = own.folded[first - 1], first - 1 > clause.sentence.first and clause.joined(first - 1)
    if before in ("we", "us", "you"):
        return True  # "we conservatives hold"
    if before in _WHOEVER:
        return True  # "anyone an officer considers a risk"
    if before in _NOT_SO or before in _THINKS:
        return True
    if before == "as" and inside and not plural and own.families[first - 2] not in _COMES:
        return True
    if before != "and":
        return False
    # "a meeting between Ruiz and a lawyer", "interviews with guards and analysts indicate"
    between = not _JOINING.isdisjoint(own.folded[clause.sentence.first : first - 1])
    return between or (clause.joined(first - 1) and _is_known_pair(clause, first))


_JOINING = frozenset({"between", "interviews"})
_COMES = family_set("come just even")
"""What stands before "as" where it begins a clause: "It came as a donor said"."""
_WHOEVER = frozenset("anyone everyone someone anybody everybody somebody whomever whoever whatever anything".split())
_NOT_SO = frozenset({"not", "no", "if", "unless"})
_THINKS = frozenset("feels felt thinks believes suspects knows mentioned cited quoted referenced".split())


def _is_known_pair(clause: Clause, first: int) -> bool:
    """Whether what "and" joins a noun to tells who is meant: "Ruiz and traders", "police and hospital sources", "his
    family and friends"."""
    own = clause.own
    opens = first - 2 == clause.sentence.first and source_noun(own.folded[first - 2]) is not None
    known = is_of_known(own.texts[first - 2]) and not opens and not is_people(own.folded[first - 2])
    if known or own.families[first - 2] in families("institution"):
        return True
    return first - 3 >= clause.sentence.first and own.folded[first - 3] in SPECIFIC


def _is_over(own: Words, verb: Verb) -> bool:
    """Whether it is what people had thought, and think no more: "as fans had hoped"."""
    return family(own.folded[verb.last - 1]) in _FORESEEN and "had" in own.folded[verb.end : verb.last]


def is_what_befell(own: Words, last: int) -> bool:
    """Whether people report what befell themselves: "two owners have reported suffering burns"."""
    told = family(own.folded[last - 1]) == "report"
    return told and any(word.endswith("ing") for word in own.folded[last : last + 1])


def _only_calls(clause: Clause, last: int) -> bool:
    """Whether people call something by a name or somebody on the telephone: "Astronomers call this the dark ages",
    "pundits dubbed the plan Malvocare", "a manager called the police"; "critics called it a sham" is a claim."""
    verb, after = clause.own.folded[last - 1], clause.own.folded[last : last + 2]
    if verb in ("dub", "dubs", "dubbed", "nicknamed", "nickname"):
        return True
    if family(verb) != "call" or after[:1] in (["for"], ["on"]):
        return False
    opinion = after[:1] in (["it"], ["that"], ["this"]) and after[1:] in (["a"], ["an"])
    return (verb in ("call", "calls") and not opinion) or not _HELP.isdisjoint(after)


_COMING = frozenset({"will", "ll", "shall"})
_THEMSELVES = (["herself"], ["himself"], ["themselves"], ["itself"], ["myself"])
_OBJECT = frozenset("the a an it this that his her their its him them".split())
_FORESEEN = family_set("estimate project hope expect believe think predict fear assume forecast anticipate")
_HELP = frozenset(
    "police security 911 999 authorities guards officers ambulance mother father parents wife husband her".split()
)


def _is_felt(word: str) -> bool:
    return word in STATES - SURE or family(word) in ("hope", "worry", "fear", "expect", "bet")


_OF_THEMSELVES = (["he"], ["she"], ["his"], ["her"])
SURE = frozenset(
    "confident convinced certain sure adamant sceptical skeptical doubtful dubious critical dismissive agreed".split()
)
_SPEECH = frozenset(
    map(
        family,
        (
            "say tell claim reveal confirm describe put explain add admit warn call insist allege suggest state recall"
        ).split(),
    )
)
"""What one person says to a reporter."""


_INFERRED = frozenset("indicating suggesting showing implying signalling signaling meaning learned learnt".split())
"""What stands before people or studies whose views somebody infers, or tells of having met."""
_INTEND = frozenset("intend intended plan planned want wanted will would hope hoped".split())
_OWNERS = family_set("investor shareholder")
_DEEDS = frozenset(map(family, "accuse complain comment allege attribute agree".split()))
"""What people with access do in the story, not what they tell the reporter."""


def is_of_known(text: str) -> bool:
    """Whether a word, as written, is of a name or opens its sentence."""
    return text[:1].isupper()
