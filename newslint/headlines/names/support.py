"""The headline's names, and whether the body has them in any form."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import Aligned, alignment
from newslint.headlines.headline import HeadlineClaim, below, headline_claim, vocabulary
from newslint.lang import gazetteer
from newslint.lang.en import STOPWORDS, derived, family, is_common
from newslint.lang.en_verbs import verb_share
from newslint.lang.measures import MONTHS, ORDINALS
from newslint.reading._name_kinds import PLACE_HEADS
from newslint.reading.words import Words, capitals, words

NOT_PEOPLE = frozenset(
    "european tory tories labour western white house hollywood dept govt parliament congress senate whitehall "
    "westminster holyrood stormont brussels kremlin pentagon beltway asia africa europe america antarctica arctic "
    "covid internet pacific atlantic sahel sahara saharan balkan balkans baltic baltics nordic gulf caucasus "
    "caribbean scandinavia scandinavian mediterranean maghreb levant midlands highlands adriatic aegean alpine "
    "shiite shia sunni muslim christian jewish catholic protestant hindu sikh buddhist evangelical islamist mormon "
    "republican republicans democrat democrats democratic conservative conservatives liberal liberals socialist "
    "himalayan amazonian sub-saharan polynesia melanesia street cabinet hill capitol house administration crown palace "
    "treasury fed moon earth sun".split()
)
"""Names that bodies paraphrase as a matter of course: institutions by their seat, parts of the world, faiths and
parties, whose members go by their own names."""
NICKNAMES = frozenset(
    "mideast scotus potus flotus gitmo obamacare brexit philly vegas frisco oz dems libs repubs".split()
)
"""What headlines call courts, people and places for short, and bodies by their full names."""
_TIMES = frozenset(MONTHS) | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday easter christmas xmas ramadan eid diwali hanukkah "
    "passover thanksgiving halloween lent advent epiphany pentecost juneteenth hogmanay midsummer yuletide "
    "bronze iron stone".split()
)
"""Days, feasts and ages, which bodies give by their date."""
_CONTESTS = frozenset(
    "serie liga ligue bundesliga eredivisie premiership championship championships league cup open games "
    "emmys emmy oscars oscar grammys grammy baftas bafta brits tonys globes "
    "olympics paralympics commonwealths worlds euros ashes masters trophy derby playoffs playoff final finals".split()
)
"""Competitions, which bodies of sport reports take as known."""
_TOLD = frozenset("santa claus god satan jesus cinderella dracula frankenstein cupid hercules odysseus zeus".split())
"""Figures that need no source."""
_PLATFORMS = frozenset("whatsapp facebook twitter tiktok instagram youtube reddit telegram snapchat signal".split())
_POSTED = frozenset(map(family, "post message chat group video rant tweet abuse clip scam ad page account".split()))
"""What is put on a platform, which bodies do not always name."""
_OF_REGION = ("ian", "ean", "ese", "ish")
_RELATIVE = frozenset({"who", "which", "whose"})
_VERB = 4
_SURNAMES = frozenset({"trump"})
"""Words of the dictionary that headlines have as names alone."""
_PARTED = frozenset(",:;–—|")
_SHORTEST = 4
_PREFIX = 4
_SHORT = 5
_TITLE_CASE = 0.6
"""The share of content words with a capital from which a headline's capitals are its style."""
_CAMEL = re.compile(r"(?:[A-Z][a-z]+){2}")
"""Names like "WorldCom"."""
_STATE = re.compile(r", ((?:[A-Z]\. ?){1,2}|W\.Va\.|[A-Z][a-z]+\.)")


def title_case(head: Words, claim: HeadlineClaim) -> bool:
    """Whether a headline's capitals are its style."""
    inside = range(claim.first, claim.last)
    content = [at for at in inside if head.folded[at] not in STOPWORDS and head.texts[at].isalpha()]
    return len(content) > 2 and sum(head.texts[at][0].isupper() for at in content) > _TITLE_CASE * len(content)


def headline_names(document: Document) -> list[list[int]]:
    """The headline's names, as runs of word indices; each has a word that is no word of the dictionary, or a place."""
    claim = document.derive(headline_claim)
    if claim is None:
        return []
    head, text = document.derive(words)[0], document.blocks[0].text
    inside = range(claim.first, claim.last)
    styled = title_case(head, claim)
    groups: list[list[int]] = []
    sure: set[int] = set()
    for at in inside:
        if head.texts[at][0].islower():
            continue
        word = head.folded[at].removesuffix("'s")
        written = head.texts[at].removesuffix("'s").removesuffix("’s")
        if (
            not (written.istitle() or _CAMEL.fullmatch(written))
            or not word[0].isalpha()
            or word in STOPWORDS
            or len(word) < _SHORTEST
            or "." in word
        ):
            continue  # "PCs", "DoJ" too
        if (
            word in ORDINALS
            or word in NOT_PEOPLE
            or word in NICKNAMES
            or word in _TIMES
            or word in _CONTESTS
            or word in _TOLD
            or gazetteer.people_of(word)
        ):
            continue
        if at > claim.first and head.folded[at - 1] in STOPWORDS and text[head.ends[at - 1] : head.starts[at]] == "-":
            continue  # "Do-Gooderism"
        follows = family(head.folded[at + 1]) if at + 1 < claim.last else ""
        if (word in _PLATFORMS and follows in _POSTED) or (word.endswith(_OF_REGION) and follows in PLACE_HEADS):
            continue  # "WhatsApp posts", "Styrian village"
        plain = is_common(word) or is_common(derived(word)) or _compound(word)
        plain = plain and (word not in _SURNAMES or follows == "administration")
        opens = at == claim.first or text[head.ends[at - 1] : head.starts[at]] not in (" ", "-", ", ", "’s ", "'s ")
        known = gazetteer.is_place(word)
        if (styled or opens) and plain and not (opens and known):
            continue
        if plain and not known and word != family(word):
            continue  # "Reds": what a club is called by
        if not plain or known or not (styled or opens):
            sure.add(at)
        if at > claim.first and gazetteer.people_of(f"{head.folded[at - 1]} {word}"):
            continue  # "Sri Lankan"
        if _CAMEL.fullmatch(written) and at > claim.first and head.texts[at - 1][0].isupper():
            continue  # What a page ran together: "Trump AddThis"
        joined = at > claim.first and not _PARTED.intersection(text[head.ends[at - 1] : head.starts[at]])
        if groups and groups[-1][-1] == at - 1 and joined and not head.folded[at - 1].endswith("'s"):
            groups[-1].append(at)
        else:
            groups.append([at])
    return [group for group in groups if not sure.isdisjoint(group)]


def is_aside(head: Words, claim: HeadlineClaim, group: list[int]) -> bool:
    """Whether a name is no part of the statement ("who taught the Bronx"), or a nickname ("Seasiders sneak in")."""
    if not _RELATIVE.isdisjoint(head.folded[claim.first : group[0]]):
        return True
    after = head.folded[group[-1] + 1] if group[-1] + 1 < claim.last else ""
    verb = after == family(after) and verb_share(after) >= _VERB
    return bool(after) and verb and head.folded[group[-1]].endswith("ers")


def peoples(document: Document, claim: HeadlineClaim) -> list[list[int]]:
    """The headline's words for peoples, as runs of one word."""
    head = document.derive(words)[0]
    return [[at] for at in range(claim.first, claim.last) if gazetteer.people_of(head.folded[at].removesuffix("'s"))]


def _compound(word: str) -> bool:
    """Whether a word is a compound that dictionaries leave out: "chipmaker", "hotspot"."""
    base = family(word)
    if any(base.startswith(head) and is_common(base.removeprefix(head)) for head in _HEADS):
        return True
    return any(base.endswith(tail) and is_common(base.removesuffix(tail)) for tail in _TAILS)


_HEADS = tuple("arch anti mega super ultra under over counter cyber micro multi post self non mid".split())


_TAILS = (
    "maker",
    "spot",
    "tech",
    "grower",
    "seller",
    "keeper",
    "builder",
    "goer",
    "holder",
    "owner",
    "watcher",
    "worker",
    "long",
    "wide",
    "up",
    "off",
)


def _plain(folded: str) -> str:
    return folded if folded.isascii() else gazetteer.plain(folded)


class Support:
    """What the body can bear out: its words, their beginnings, and the countries it speaks of."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def _accented(self) -> set[str]:
        """The body's words that have other letters than English has, without their marks."""
        known = self.document.derive(vocabulary)
        if "".join(known).isascii():
            return set()
        return {gazetteer.plain(word).removesuffix("'s") for word in known if not word.isascii()}

    def _says(self, word: str) -> bool:
        """Whether the body has a word, with marks on its letters or an "'s" behind it or without."""
        known = self.document.derive(vocabulary)
        return (word in known and not word.endswith("'s")) or f"{word}'s" in known or word in self._accented

    @cached_property
    def capitals(self) -> set[str]:
        """The body's words that it writes with a capital."""
        written = self._capitals
        return {_plain(own.folded[at]).removesuffix("'s") for own, large in written for at in large}

    @cached_property
    def countries(self) -> set[str]:
        """The countries that its words with a capital stand for, one or two of them."""
        pairs = {
            own.folded[at] + " " + own.folded[then].removesuffix("'s")
            for own, large in self._capitals
            for at, then in pairwise(large)
            if then == at + 1
        }
        return {found for word in (*self.capitals, *pairs) for found in countries(word)}

    @property
    def _capitals(self) -> list[tuple[Words, list[int]]]:
        every, large = self.document.derive(words), self.document.derive(capitals)
        return [(every[at], large[at]) for at in self.document.derive(below)]

    def has(self, word: str) -> bool:
        """Whether the body has the word, a relative, a short form, or the country that it stands for."""
        word = gazetteer.plain(word)
        stem = word[: max(_PREFIX, len(word) - 2)]
        if self._says(word) or self._says(derived(word)):
            return True
        if land := countries(word):
            return not self.countries.isdisjoint(land)
        if any(other.startswith(stem) or (len(other) >= _SHORT and word.startswith(other)) for other in self.capitals):
            return True
        return len(word) <= _SHORT and any(other.startswith(word[:3]) for other in self.capitals)

    def governs(self, name: str) -> bool:
        """Whether a capital stands for the government that the body's top speaks of without saying whose it is."""
        if gazetteer.governed_from(name) is None or gazetteer.country(name):
            return False
        top = self.document.derive(alignment)[:_TOP]
        spoken = [
            (one.own.texts[at], one.own.folded[at])
            for one in top
            for at in range(one.sentence.first, one.sentence.last)
        ]
        lands = any(text[0].isupper() and countries(word.removesuffix("'s")) for text, word in spoken)
        return not lands and any(family(word) in _GOVERNING for _, word in spoken)

    def region(self, name: str) -> bool:
        """Whether the body has the country of a name of several words, or the short form of an American state."""
        if not self.countries.isdisjoint(countries(name)):
            return True
        state = gazetteer.us_state(name)
        return state is not None and any(
            gazetteer.us_state(short.strip()) == state
            for block in self.document.blocks[1:]
            for short in _STATE.findall(block.text)
        )


_GOVERNING = frozenset(
    map(family, "government cabinet minister ministry parliament premier president chancellor lawmaker federal".split())
)
_TOP = 3
_CAPITALS = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.-]+"
_PLACE = re.compile(
    rf"{_CAPITALS}(?: {_CAPITALS})*(?:, [A-ZÀ-Þ][\w.-]+(?: [A-ZÀ-Þ][\w.-]+)?)*(?:,? [A-Z][a-z]{{2,8}}\.? \d{{1,2}})?"
    r"(?: ?\([^)]{1,30}\))?(?: ?[—–:]| -) ?"
)


def dateline(document: Document, one: Aligned) -> int:
    """How far the dateline goes that the story's first sentence begins with: "LA PAZ (Staff) - "; its start if none."""
    start = one.sentence.start
    found = None if one.rank else _PLACE.match(document.blocks[one.sentence.block].text, start)
    return found.end() if found else start


def countries(word: str) -> set[str]:
    """The countries that a name, a people or a seat of government stands for."""
    return gazetteer.lands(word)
