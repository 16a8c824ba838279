"""Whether an article is of a kind whose writer may judge: a column, a review or guide, a match report."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import late_re as re
from newslint.document import Document
from newslint.lang.gazetteer import is_given_name
from newslint.reading.prose import prose
from newslint.reading.quotations import quotations
from newslint.reading.words import index, words

_SELF = frozenset({"i", "i'm", "i've", "i'd", "i'll", "my", "me", "myself"})
_WITH_READER = frozenset({"we", "we're", "we've", "we'd", "we'll", "us", "our", "ours", "let's"})
_READER = frozenset({"you", "you're", "you've", "you'd", "you'll", "your", "yours"})
_FEELS = frozenset(
    "unfortunately sadly thankfully alas frankly mercifully annoyingly luckily regrettably hopefully".split()
)
"""Whoever tells readers more than once what to feel about the news is arguing a case."""

_FEELS_ENOUGH = 2
_ENOUGH, _SHARED_ENOUGH, _ADDRESSED_ENOUGH = 3, 4, 6
"""How often a writer who speaks for himself, for himself and the reader, or to the reader says so at least."""


_SPORT = frozenset(
    "match matches game games goal goals half-time penalty penalties striker midfielder defender goalkeeper keeper "
    "winger coach season league cup championship champions tournament semi-final quarter-final final finals round seed "
    "seeded innings wicket wickets batsman bowler try tries fly-half scrum lock flanker lap laps sprint medal medals "
    "title titles podium derby fixture fixtures squad teammate teammates knockout quarterback touchdown inning homer "
    "pitcher rebounds playoffs playoff playing-surface grand slam slam tennis football rugby cricket golf athletics "
    "marathon referee equaliser equalizer scored defeat victory win wins won beat draw kick-off minute minutes "
    "full-back full-backs sprinter sprinters runner runners athlete athletes team-mate team-mates subs substitute "
    "substitutes semi-finals scrum-half second-half first-half offside medallist free-kick header hamstring tie-break "
    "forwards decider captaincy bronze anti-doping doping touchline volley heptathlon groin midfield yards skipper "
    "opener champion premiership sidelined rankings kick kicks kicking kicker scoring fitness captain club clubs "
    "players player sport sports stadium trophy relay hurdles injury injuries replacements defeats defeated victories "
    "unbeaten fa uefa fifa ioc premier rugby's indoor outdoors coaching beaten squads cap caps "
    "points outfielder infielder shortstop pitchers pitching righty lefty slugger bullpen baseball basketball hockey "
    "mlb nfl nba nhl roster rosters postseason offseason batters hitters rushing receptions".split()
)
_DISTINCT, _SHARE = 6, 0.03


def genre(document: Document) -> str:
    """``column``, ``review``, ``sport`` or nothing: kinds in which the writer may judge, the first two freely.

    Who only says "we" is no columnist yet: so do partisans who pass for reporters.
    """
    if _is_signed_opinion(document) or _says(document, _SELF, _ENOUGH) or _says(document, _FEELS, _FEELS_ENOUGH):
        return "column"
    if _argues(document) or _holds_forth(document):
        return "column"
    if _is_review(document):
        return "review"
    return "sport" if document.derive(sport) else ""


def sport(document: Document) -> bool:
    """Whether the article is about sport: three words in a hundred, and six different ones, speak of it."""
    if len(_SPORT & document.derive(index).folded.keys()) < _DISTINCT:
        return False
    every = document.derive(words)
    told = [word for block in document.derive(prose) for word in every[block].folded]
    of_sport = [word for word in told if word in _SPORT]
    return len(set(of_sport)) >= _DISTINCT and len(of_sport) >= _SHARE * len(told)


_OPINION = re.compile(
    r"(?:Opinion|Comment|Commentary|Column|Editorial|Perspective|Viewpoint|Letters?)\s?[:|–—]", re.IGNORECASE
)
_SIGNED = re.compile(r"\s\|\s+(?P<given>[A-Z][\w’'-]+)(?: [A-Z][\w’'.-]*){1,3}(?: and [A-Z].*)?\Z")


_KICKER = re.compile(r"(?:analysis\s?/\s?)?(?:opinion|editorial|commentary)\s?:?", re.IGNORECASE)
_I_AM = re.compile(r"I[’']m [A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){1,3}(?:,|\.|\Z)")
"""How a commentator takes leave: "I'm Ana Ruiz, a political commentator."."""

_TOP = 4
"""The blocks among which a line that says what the article is stands."""


def _is_signed_opinion(document: Document) -> bool:
    """Whether the article says that it is somebody's opinion: a line at its top, the headline's "Opinion | …", or a
    person's name behind a bar."""
    if any(_KICKER.fullmatch(block.text.strip()) for block in document.blocks[:_TOP]):
        return True
    if any(_I_AM.match(block.text) for block in document.blocks[-_TOP:]):
        return True
    if document.headline is None:
        return False
    text = document.blocks[0].text
    signed = _SIGNED.search(text)
    return _OPINION.match(text) is not None or (signed is not None and is_given_name(signed["given"].lower()))


_CALLS = re.compile(
    r"\b(?:let[’']s|let us|we (?:must|should|need to|have to|ought|cannot|can[’']t)|(?:should|must) we)\b",
    re.IGNORECASE,
)
_CALLING = frozenset({"let", "let's", "let’s", "we"})
_MEANS = (
    re.compile(r"\b(?:should|must|ought)\b", re.IGNORECASE),
    re.compile(r"\?(?:\s|\Z)"),
    re.compile(rf"\b(?:{'|'.join(sorted(_FEELS))}|fortunately|surely|paradoxically)\b", re.IGNORECASE),
)
"""What an argument is made with: what ought to be, a question to the reader, and how the reader is to take it."""
_MEANS_ENOUGH = 2


def _argues(document: Document) -> bool:
    """Whether the writer calls on readers as one of them ("we need to …") and argues it by two means at least.

    No such word is enough alone: reports ask a question, and tell of what a council must do.
    """
    # Most articles have none of the words, which takes less time to see than to look through the text.
    if _CALLING.isdisjoint(document.derive(index).folded) or not _has(document, _CALLS):
        return False
    return sum(_has(document, means) for means in _MEANS) >= _MEANS_ENOUGH


def _has(document: Document, pattern: re.Pattern[str]) -> bool:
    return any(_own(document, pattern))


def _own(document: Document, pattern: re.Pattern[str]) -> Iterator[bool]:
    """For each place of a pattern whether the words are the writer's, and not quoted."""
    quoted = document.derive(quotations)
    for block in document.derive(prose):
        for found in pattern.finditer(document.blocks[block].text):
            yield not quoted.inside(block, found.start(), found.start() + 1)


_TOLD = frozenset(
    "said says told tells according added adds announced confirmed reported stated replied claimed asked".split()
)
_MOST_TOLD, _LEAST_WORDS = 0.005, 300
_HINTS = re.compile(
    r"\b(?:of course|after all|to be sure|in other words|make no mistake|put another way|(?:simply|to) put it|surely"
    r"|so much for|never mind|no wonder|that said|let alone|the (?:truth|fact|reality|point|problem) is)\b",
    re.IGNORECASE,
)
_TWICE, _HEARD_ENOUGH = 2, 2


def _holds_forth(document: Document) -> bool:
    """Whether a writer of some length lays next to nothing at anybody's door, and is heard himself by two means at
    least: "I", "we", what ought to be, questions, how to take it, the turns of an argument ("after all")."""
    told = every = 0
    for block in document.derive(prose):
        own = document.derive(words)[block].folded
        every += len(own)
        told += sum(word in _TOLD for word in own)
    if every < _LEAST_WORDS or told > _MOST_TOLD * every:
        return False
    heard = (
        _says(document, _SELF, _TWICE),
        _says(document, _WITH_READER, _TWICE),
        _count(document, _MEANS[0]) >= _TWICE,
        _count(document, _MEANS[1]) >= _TWICE,
        _has(document, _MEANS[2]),
        _has(document, _HINTS),
    )
    return sum(heard) >= _HEARD_ENOUGH


def _count(document: Document, pattern: re.Pattern[str]) -> int:
    return sum(_own(document, pattern))


_PICKS = re.compile(
    r"\bmust[- ](?:see|read|watch|have|try)s?\b|^(?:The |Our )?\d+ best\b|^Best \w+ of 20\d\d", re.IGNORECASE
)
"""How a headline says that the writer has picked what is good: "10 best chairs", "the must-see films of May"."""


def _is_review(document: Document) -> bool:
    """Whether the headline says so, or the writer tells the reader what "you" do: a review, a guide."""
    heads = [at for at, block in enumerate(document.blocks) if block.kind in ("headline", "deck")]
    if any(word in ("review", "reviewed", "verdict") for at in heads for word in document.derive(words)[at].folded):
        return True
    if any(_PICKS.search(document.blocks[at].text) for at in heads):
        return True
    return addresses(document) or _tells_of_parts(document) or _is_paid_by_shops(document)


_SHOPS = re.compile(
    r"\baffiliate (?:links?|partnerships?|commissions?|programmes?|programs?)\b"
    r"|\b(?:earn|receive|get) (?:an? )?(?:\w+ ){0,2}(?:commission|compensation)\b[^.!?]{0,60}"
    r"\b(?:links?|purchases?|buy|bought)\b",
    re.IGNORECASE,
)
_PRICED = re.compile(r"\bprices (?:are|were) (?:accurate|correct) (?:at|as of)\b", re.IGNORECASE)


def _is_paid_by_shops(document: Document) -> bool:
    """Whether a line at the top says that the house is paid for what readers buy, or one anywhere when the prices
    held: such an article praises wares."""
    known = document.derive(index).folded
    if not _PAID.isdisjoint(known) and any(_SHOPS.search(block.text) for block in document.blocks[:_TOP]):
        return True
    return "prices" in known and any(_PRICED.search(block.text) for block in document.blocks)


_PAID = frozenset({"affiliate", "commission", "compensation"})


_PART = re.compile(r"\b[A-Z][\w’'-]+ \((?P<given>[A-Z][\w’'-]+) [A-Z][\w’'. -]+\)")
_PARTS = 2


def _tells_of_parts(document: Document) -> bool:
    """Whether the writer tells of a film or a play: of several parts, each with who plays it in brackets."""
    played = 0
    for block in document.derive(prose):
        text = document.blocks[block].text
        if "(" in text:
            played += sum(is_given_name(part["given"].lower()) for part in _PART.finditer(text))
    return played >= _PARTS


def addresses(document: Document) -> bool:
    """Whether the writer tells the reader what "you" do: a guide does, and so does whoever sets terms."""
    return _says(document, _READER, _ADDRESSED_ENOUGH)


def personal(document: Document) -> bool:
    """Whether the writer says "I" or "my" at least three times outside quotations, or "we" or "our" four times."""
    return _says(document, _SELF, _ENOUGH) or _says(document, _WITH_READER, _SHARED_ENOUGH)


def _says(document: Document, pronouns: frozenset[str], enough: int) -> bool:
    quoted = document.derive(quotations)
    said = 0
    for block in document.derive(prose):
        own = document.derive(words)[block]
        if pronouns.isdisjoint(own.folded):
            continue
        for at, word in enumerate(own.folded):
            if word in pronouns and own.texts[at] != "US" and not quoted.inside(block, own.starts[at], own.ends[at]):
                said += 1
                if said == enough:
                    return True
    return False
