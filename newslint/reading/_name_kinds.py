"""What a name names: a person, an organisation, a place, a people or something else."""

from __future__ import annotations

from functools import lru_cache

from newslint import late_re as re
from newslint.lang import en, gazetteer
from newslint.lang.classes import CLASSES, families
from newslint.lang.memory import remembered

TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady baroness baron count president vice-president minister "
    "premier chancellor senator sen rep representative congressman congresswoman governor gov mayor judge justice "
    "king queen prince princess pope general gen colonel col captain capt lieutenant lt sergeant sgt major "
    "admiral commander officer detective inspector superintendent constable sheriff chief secretary ambassador "
    "director chairman chairwoman chair coach manager archbishop bishop cardinal father rev reverend imam sheikh "
    "ayatollah rabbi pm ceo commissioner deputy spokesman spokeswoman spokesperson executive cio cfo "
    "coo cto attorney emperor "
    "duke duchess earl councillor cllr mp msp".split()
)
"""Words before a person's name that are no part of it, folded."""

MODIFIERS = frozenset(
    "prime vice deputy foreign defence defense home interior finance health education justice energy trade culture "
    "environment transport housing treasury state first lieutenant major detective chief police supreme former acting "
    "assistant associate senior high national external internal economic economy agriculture labour labor".split()
)
"""Words that stand before such a title."""

ORGANISATION = frozenset(
    "ministry department university bank inc corp corporation ltd plc llc party council committee commission "
    "court agency association fc club police force army navy union institute group company airlines airways times "
    "post news senate congress parliament office bureau foundation trust hospital school college league "
    "federation organisation organization authority service services board society alliance front assembly "
    "administration cabinet church museum academy press network television radio journal gazette herald tribune "
    "guardian telegraph observer fund exchange reserve treasury campaign coalition movement brigade regiment "
    "guard forces partners holdings industries motors records studios pictures entertainment electronics systems "
    "technologies software labs laboratory laboratories centre center orchestra theatre theater nations "
    "secretariat tribunal constabulary confederation consortium cooperative watchdog rovers wanderers albion "
    "athletic hotspur ministries embassy bundesbank games awards cup championship".split()
)
"""Head nouns of organisations, folded."""

PLACE_HEADS = frozenset(
    "river lake mount street road city county island islands sea ocean bay airport square park bridge valley "
    "avenue peninsula province district state desert mountain mountains hill hills coast harbour harbor port "
    "village town forest canal strait gulf cape springs heights station stadium palace castle prison cathedral "
    "lane hotel beach".split()
)
"""Head nouns of places, folded."""

OF_HEADS = frozenset(
    "isle republic house lord king queen prince duke university bank gulf bay cape city county district strait state "
    "states kingdom lords commons chamber institute war battle league house book game lady tower "
    "order medal museum court board "
    "school college church confederation federation university union board bank archbishop bishop people friends "
    "ministry department office bureau".split()
)
"""Head nouns that "of" joins to what follows."""

_ROLES = frozenset(
    "director spokesman spokeswoman spokesperson minister coach striker midfielder defender goalkeeper singer "
    "actor actress writer author novelist analyst economist professor lawyer founder chairman chairwoman manager "
    "editor reporter correspondent captain driver rapper composer artist senator mayor governor president "
    "secretary leader officer engineer scientist researcher historian campaigner candidate frontman guitarist "
    "boss chief executive wife husband son daughter brother sister mother father friend colleague teammate "
    "partner widow girlfriend boyfriend named called by".split()
)
_LOCATED = frozenset(
    "based lived lives living born held arrested raised grew home hospital court "
    "police conference talks meeting office "
    "killed died stationed headquartered buried town city village".split()
)
_GROUPS = frozenset(
    "european europeans african africans asian asians western eastern northern southern arab "
    "arabs islamic muslim muslims "
    "christian christians jewish jews jew hindu hindus buddhist buddhists sikh sikhs catholic catholics protestant "
    "protestants hispanic hispanics latino latinos latin democrat democrats democratic "
    "republican republicans tory tories "
    "conservative conservatives liberal soviet nazi nazis communist communists islamist "
    "islamists kurdish kurds scandinavian "
    "caribbean mediterranean victorian olympic biblical californian californians texan texans londoner londoners "
    "parisian muscovite".split()
)
"""Words for large groups of people, beside nationalities."""

_AGE = re.compile(r", (?:aged )?\d\d?[,.]")
_INITIALS = re.compile(r"[A-Z]\. |[A-Z]\.[A-Z]\.")


@remembered(2_000)
def is_people(word: str) -> bool:
    """Whether a word, folded, is a nationality or names a large group: 'russian', 'poles', 'muslims'."""
    return word in _GROUPS or bool(gazetteer.people_of(word))


def is_agent(subject: list[str]) -> bool:
    """Whether folded words before a verb are people, a body of people, a country or a name."""
    return any(
        word in _PEOPLE
        or en.family(word) in families("institution")
        or gazetteer.country(word) is not None
        or is_people(word)
        or gazetteer.is_given_name(word)
        for word in subject
    )


_PEOPLE = frozenset(name for name in CLASSES["group"] if name.isalpha()) | frozenset(
    "students workers teachers nurses players members democrats republicans senators lawmakers mps ministers china "
    "israel hamas eu un us uk".split()
)


def kind_of(key: tuple[str, ...], written: str, text: str, start: int, end: int, before: tuple[str, str]) -> str:
    """The kind of a name from its own words and those next to it; ``before`` are the two words before, folded."""
    if own := _of_itself(key, written):
        return own
    if _is_person(key, written, text, end, before[1]):
        return "person"
    located = before[1] == "near" or (before[1] == "in" and before[0] in _LOCATED)
    return "place" if located and len(key) <= 2 and not gazetteer.is_given_name(key[0]) else "other"


@lru_cache(maxsize=250)
def _of_itself(key: tuple[str, ...], written: str) -> str:
    """The kind that a name's own words tell, or nothing."""
    if all(map(is_people, key)) or gazetteer.people_of(written):
        return "people"
    if gazetteer.is_place(written):
        return "place"
    if key[-1] in ORGANISATION or (len(key) > 2 and not ORGANISATION.isdisjoint(key[:2])):
        return "organisation"
    if len(key) > 1 and (key[-1] in PLACE_HEADS or key[0] in _PLACE_FIRST):
        return "place"
    if " & " in written or (len(key) == 1 and written.isupper() and 1 < len(written) < 7):
        return "organisation"
    return ""


_PLACE_FIRST = frozenset({"mount", "lake", "river", "port", "fort", "isle", "cape"})


def _is_person(key: tuple[str, ...], written: str, text: str, end: int, before: str) -> bool:
    several = 2 <= len(key) <= 5 and "of" not in key and "the" not in key
    if (several and gazetteer.is_given_name(key[0])) or (text[end : end + 2] == ", " and _AGE.match(text, end)):
        return True
    if not several or any(en.level(word) and not en.may_be_name(word) and len(word) > 3 for word in key):
        return False
    return before in _ROLES or _INITIALS.match(written) is not None
