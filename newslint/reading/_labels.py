"""The shapes of page furniture: labels, imperatives to the reader, credits and the words of buttons."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import cache

from newslint import late_re as re
from newslint.lang.table import looked_up, read, ready
from newslint.reading._captions import is_caption

LONGEST = 700
"""No block with more characters is furniture."""

_I = re.IGNORECASE
_NET = (
    r"(?:facebook|twitter|x|instagram|youtube|whats ?app|telegram|linkedin|tik ?tok|pinterest|reddit|threads|bluesky"
    r"|mastodon|snapchat|google news|google\+?|apple news|flipboard|spotify|flickr|tumblr|discord|viber|wechat|rss)"
)
_PAPER = (
    r"(?:newsletters?|e-?mails?|mailing list|alerts|channel|podcast|app|digest|briefing|feed|page|updates|group"
    r"|community|membership)"
)
_ASK = re.compile(
    r"\W*(?:please |and |also |don['’]t forget to |be sure to |you can )?(?:follow|like|join|subscribe|sign[- ]?up"
    r"|download|share|tweet|pin|register|support|donate|add|get|bookmark|find|listen|watch|try|install|become|connect)\b",
    _I,
)
"""An imperative that may speak to the visitor of a page."""

_OURS = re.compile(
    rf"\b(?:us|our|me)\b.{{0,40}}\b(?:on|at|in|via|{_PAPER})\b|\b(?:us|our|this|my) (?:\w+ )?(?:article|story|post"
    rf"|page|site|work|journalism|{_NET})\b|\b(?:our|free|daily|weekly|the|my) (?:\w+ ){{0,3}}(?:newsletters?|e-?mails?"
    rf"|mailing list|alerts|app|digest|briefing)\b|\b(?:on|via|to|with) {_NET}(?![\w-])|\byour (?:inbox|e-?mail)\b"
    rf"|\bnewsletters?\b|\bhere\W*\Z|@\w+\W*\Z",
    _I,
)
"""What such an imperative is about: this page, its sender, its channels."""

_LINKING = re.compile(
    r"\W*(?:read(?: more| also| next| this)?|also read|(?:see|hear|watch|learn|listen)(?: also| more| now| live)?|more"
    r"|also|related(?: (?:stor(?:y|ies)|articles?|posts?|video|news))?|don['’]t miss|recommended|must[- ](?:read|watch)"
    r"|up next|you (?:may|might) (?:also )?like|trending|next|previous|analysis|opinion|video|gallery|photos|pictures"
    r"|in pictures|live|live updates|explainer|from the archives?|quiz|poll|podcast|join|news|latest(?: news)?"
    r"|background|in photos|photo gallery|map|timeline|factbox|full (?:story|coverage|text|video)|deep dive"
    r"|previously|earlier|profile|interactive|graphic|slideshow|exclusive|plus|bonus|check (?:this )?out|click|story"
    r"|review|comment|feature|sponsored|fact check|view|more (?:news|on this|stories|reading)"
    r"|(?:see|read|more|watch) \w+ ?(?:here|below|stories))\s*(?:[:|»›>]|[–—-]\s)\s*\S",
    _I,
)
"""A label and the headline it links to. Not all of these labels are safe in a long line."""

_SURE_LABEL = re.compile(r"\W*(?:read\b|also\b|see\b|related|recommended|don|must|you|up next|hear|learn)", _I)

_BUTTONS = frozenset(
    "share shares tweet tweets pin email e mail print save copy link url bookmark facebook twitter whatsapp instagram "
    "linkedin reddit pinterest telegram messenger flipboard tumblr google gift article story comment comments listen "
    "follow like likes subscribe menu search login log sign register account home this on via with to add a your our "
    "the by send friend text size more less options toggle close open arrowright giftoutline wp get full experience "
    "choose plan reprints permissions rss sms newsletter advertisement reply leave loading skip and or tags related "
    "posts us x youtube snapchat tiktok threads".split()
)
_SURE_BUTTONS = frozenset(
    "share shares tweet pin email print facebook twitter whatsapp linkedin reddit pinterest telegram subscribe login "
    "giftoutline arrowright gift comment comments advertisement newsletter instagram flipboard tumblr rss "
    "reprints".split()
)
_WORD = re.compile(r"[^\W_]+")
POSTER = r"[—–-] ?[^—–]{1,60}\(@\w{1,20}\)"
"""Who wrote a post, as its network writes it below."""

_POSTED = r"(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})"
_TWEET = re.compile(
    rf"{POSTER},? {_POSTED}\s*\Z"
    r"|pic\.twitter\.com/\w+\W*(?:[—–-][^.!?]{0,120})?\Z"
)
_SIGNED = re.compile(
    r"- ?- ?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}\W*\Z|\d?\d:\d\d(?: ?/ ?\d?\d:\d\d)?\Z|(?:#\w+[\s,]*){2,}\Z"
)
_EMBED = re.compile(
    r"\S*https?://t\.co/\w|\.?@\w{2,15}(?:[ ,]+@\w{2,15})* [A-Z\"“]|(?:RT|MT) @\w|(?:\S+ ){0,6}\W?@\w{2,15}\Z"
)
"""The beginning of a message taken from a network: an account alone, or one that is spoken to."""

_HASHTAGS = re.compile(r"(?:(?:\A|[.!?…] )#\w+|(?:\s#\w+){2})(?:\s+#\w+)*\W*\Z|https?://t\.co/\w+\W*\Z")
_ADDRESS = re.compile(
    r"(?:\([A-Z][\w .'’-]{2,40}/ ?)?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,24}){1,3}\)?"
    r"(?: (?:Follow|On Twitter|Twitter|@).{0,60})?\Z"
)
_FILE = re.compile(
    r"(?:[\w-]+ ){0,10}[\w-]*\w\.(?:jpe?g|png|gif|webp|svg|mp4)\Z|(?:IMG|DSC|DSCN|PXL)[_-]?\d{3,}\w*\Z", _I
)
_ARROW = re.compile(r"[^.!?:;]{2,60}\s*[→➔➜➡▶►»›]+\Z|[←◀◄«‹⟨]+\s*[→▶►»›⟩]+\Z")
_GLUED = re.compile(r"(?:Related|RELATED|Read more|Also read)(?=[A-Z][a-z])")
_RELATED = ("Related", "RELATED", "Read more", "Also read")
_CARD_OF_VIDEO = re.compile(
    r"[A-Z'\"‘“](?:\S+ ){4,16}(?!(?:at|in|of|by|from|to|until|till|on|before|after|past|around|about|v|vs|and)\b)"
    r"\S*[a-z?!'’\"”)] \d:\d\d\Z"
)
"""The title of a film and how long it takes."""

_MONTH = r"(?i:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-zA-Z]*"
_DATED = re.compile(
    r"(?:(?P<teaser>[^.!]{10,120}(?:[?”’]|\b[A-Z][\w’']*))(?: [-–—|·•])? )?"
    r"(?:(?i:Mon|Tues?|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?i:day)?,? )?"
    rf"(?:{_MONTH}\.? \d{{1,2}},? \d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}})"
    r"(?P<time>,? (?:at )?\d{1,2}[:.]\d\d(?: ?[APap]\.?[Mm])?\b.{0,5})?\Z"
)
"""A date that ends a line, alone or behind the title that it dates."""

_SOURCE = re.compile(r"[\[(](?:(?:via|source|h/t|image|from)[: ]+)?[A-Z][\w.&’' /-]{1,40}[\])]\Z", _I)

_PARTING = re.compile(r"[.!?…”\"’)]\s+(?=\S)")
_STOPPED = re.compile(r"[.!?…][\"”’)]?\Z")


class _Shapes:
    """The shapes of ``furniture.txt``, those below one heading joined and compiled when first needed."""

    def __init__(self) -> None:
        self.by_word, self.kinds = _table()
        self.words = frozenset(self.by_word)
        self._shapes: dict[int, re.Pattern[str]] = {}

    def match(self, number: int, text: str) -> bool:
        return self.shape(number).match(text) is not None

    def shape(self, number: int) -> re.Pattern[str]:
        if number not in self._shapes:
            self._shapes[number] = re.compile(_patterns().get(number, ""), _I)
        return self._shapes[number]


@ready("furniture.txt")
def _table() -> tuple[dict[str, list[int]], list[str]]:
    """For each word the numbers of the shapes that it leads to; the kind of furniture that each is."""
    by_word, kinds, _ = _read()
    return by_word, kinds


@looked_up("furniture.txt")
def _patterns() -> dict[int, str]:
    """The pattern of each shape."""
    return dict(enumerate(_read()[2]))


def _read() -> tuple[dict[str, list[int]], list[str], list[str]]:
    """For each word the numbers of the shapes that it leads to; the kind of furniture that each is, and its pattern."""
    by_word: dict[str, list[int]] = {}
    kinds: list[str] = []
    patterns: list[str] = []
    macros: list[tuple[str, str]] = []
    lines: list[str] = []
    for line in [*read("furniture.txt").splitlines(), "[end] "]:
        if line.startswith("[") and line[1].isalpha():
            if lines:
                patterns.append(rf"(?:{'|'.join(lines)})\W*\Z")
                lines = []
            kind, _, words = line[1:].partition("] ")
            for word in words.split():
                by_word.setdefault(word, []).append(len(kinds))
            kinds.append(kind)
        elif line and not line.startswith("#"):
            name, equals, value = line.partition(" = ")
            if equals and name.isalpha():
                macros.append((f"{{{name}}}", value))
                continue
            for macro, value in macros:
                line = line.replace(macro, value)  # noqa: PLW2901
            lines.append(line)
    return by_word, kinds[:-1], patterns


@cache
def _shapes() -> _Shapes:
    return _Shapes()


def shapes() -> list[re.Pattern[str]]:
    """Every shape of ``furniture.txt``."""
    known = _shapes()
    return [known.shape(number) for number in range(len(known.kinds))]


def kind(text: str, words: Collection[str], tail: bool) -> str | None:
    """The kind of furniture a whole line is, or None.

    ``words`` are its words, folded; ``tail``: only short lines follow it.
    """
    count = text.count(" ") + 1
    if text[0] in _SPEECH and "@" not in text:
        return "caption" if is_caption(text, count) else None
    if ("@" in text or "pic.twitter" in text) and _TWEET.search(text):
        return "embed"
    if text[0] in "EeNn[(" and (note := _NOTE.match(text)):
        own = _of_part(note["rest"], tail)
        if own in _SELLING:
            return own
    known = _shapes()
    told = known.words.intersection(words)
    if "©" in text or text.startswith("(c)"):
        told |= {"copyright"}
    near = sorted({number for word in told for number in known.by_word[word]})
    for number in near:
        own_kind = known.kinds[number]
        if known.match(number, text) and not (own_kind == "related" and count > 5 and text.endswith(".")):
            return own_kind
    if count <= 30 and _LINKING.match(text) and _links(text, count, tail):
        return "related"
    if (
        (count <= 25 or not _NOTICE.isdisjoint(words))
        and (asked := _ASK.match(text))
        and _OURS.search(text, asked.start())
    ):
        return "share" if text[:5].lower() in {"share", "tweet"} else "subscribe"
    if count <= 16 and _only_buttons(text, words):
        return "share"
    if count <= 6 and _SIGNED.match(text):
        return "byline-stub" if text[0] == "-" else "player" if text[0].isdecimal() else "tags"
    if is_caption(text, count):
        return "caption"
    if count <= 60 and _is_message(text):
        return "embed"
    if (count <= 24 or text.startswith(_RELATED)) and (odd := _odd(text, count, tail)):
        return odd
    return _several(text, tail) if near and count <= 60 else None


def _is_message(text: str) -> bool:
    """Whether a line is a message of a network, its author gone: it addresses an account or ends in hashtags."""
    if "@" not in text and "#" not in text and "//t.co/" not in text:
        return False
    return _EMBED.match(text) is not None or (_HASHTAGS.search(text) is not None and not _is_stopped(text))


def _odd(text: str, count: int, tail: bool) -> str | None:
    """The kind of a short line that no writer writes: an address, a file's name, a button, a lone date."""
    if "@" in text and _ADDRESS.match(text):
        return "contact"
    if count <= 12 and _FILE.match(text):
        return "player"
    if count <= 10 and _ARROW.match(text):
        return "navigation"
    if _GLUED.match(text):
        return "related"
    if ":" in text[-4:] and _CARD_OF_VIDEO.match(text):
        return "player"
    if tail and count <= 6 and text[0] in "[(" and _SOURCE.match(text):
        return "credit"
    dated = _DATED.match(text) if "20" in text[-12:] or "19" in text[-12:] else None
    return "byline-stub" if dated and (tail or dated["teaser"] or dated["time"]) else None


_NOTE = re.compile(r"[\[(]?(?:editor['’]?s['’]? )?note ?[:–—-] ?(?P<rest>\S.{10,}?)[\])]?\Z", _I)
_SELLING = frozenset({"subscribe", "share", "advert", "navigation"})
"""What an editor's note may turn out to be but a word to readers about the story."""

_SPEECH = frozenset("\"“‘'«„")
_NOTICE = frozenset({"privacy", "recaptcha", "unsubscribe"})


def _links(text: str, count: int, tail: bool) -> bool:
    """Whether a line that begins with a label goes on as a headline, not as a sentence of the story."""
    sure = _SURE_LABEL.match(text) is not None or text.partition(":")[0].isupper()
    return sure or ((tail or count <= 14) and not _is_stopped(text))


def _only_buttons(text: str, words: Collection[str]) -> bool:
    """Whether a line is nothing but the words of buttons."""
    if _SURE_BUTTONS.isdisjoint(words) or _is_stopped(text):
        return False
    row = _WORD.findall(text.lower())
    sure = sum(word in _SURE_BUTTONS for word in row)
    return (sure > 1 or 1 < len(row) < 5) and all(word in _BUTTONS or word[0].isdecimal() for word in row)


def _several(text: str, tail: bool) -> str | None:
    """The kind of a line of several sentences that are all furniture."""
    first, begin = None, 0
    for parting in _PARTING.finditer(text):
        own = _of_part(text[begin : parting.start() + 1], tail)
        if own is None:
            return None
        first, begin = first or own, parting.end()
    return first if first and _of_part(text[begin:], tail) else None


def _is_stopped(text: str) -> bool:
    """Whether a line ends as sentences do."""
    return _STOPPED.search(text, max(0, len(text) - 2)) is not None


def _of_part(text: str, tail: bool) -> str | None:
    return kind(text, _WORD.findall(text.lower()), tail)


def surely_links(text: str) -> bool:
    """Whether the label of a line of kind ``related`` is none that a newsroom puts over its own stories."""
    return _LINKING.match(text) is None or _SURE_LABEL.match(text) is not None


def opens_list(text: str) -> bool:
    """Whether a line of kind ``related`` heads a list of links rather than being one."""
    return text.count(" ") <= 4


_SENTENCES = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\"”’)]))\s+(?=[A-Z])")
_BIDDING = frozenset(
    "click tap swipe scroll explore read watch see view subscribe sign follow join like share download listen visit "
    "find check to for try browse get catch tune send email contact support".split()
)
_ASIDE = frozenset({"navigation", "subscribe", "share", "advert", "player", "contact"})
_ICON = re.compile(
    r"(?:\b[A-Z][\w’']{0,20}(?: [\w’']{1,20}){0,4} )?\b(?:Arrow|Chevron|Caret|Gift|Play|Share|Close|Bookmark|Comment"
    r"|Print|Link|Heart|Star|User|Bell|Camera)(?:Right|Left|Up|Down|Outline|Outlined|Fill|Filled|Icon|Solid|Circle)\b"
)
"""The name of an icon, with the words of the button that it stands on."""
_ICON_HAS = ("Right", "Left", "Outline", "Icon", "Down")
"""An icon is looked for only where a text has one of these."""

_END_MARKS = frozenset("®■◼▪●◆♦□▮∎")
_END_MARK = re.compile(r"(?<=[.!?”\"’)])\s*(?P<mark>[®■◼▪●◆♦□▮∎])\s*\Z|\b(?P<page>next-page)")
"""The ornament that some pages end a story with, and the mark at which they cut it in two."""

_CODE = re.compile(
    r"(?<=[.!?”\"’)])\s+(?P<code>[A-Z]{1,5}/(?:[A-Z]{1,5})?(?: [A-Z]{1,5}/(?:[A-Z]{1,5})?)*"
    r"|\[[A-Z.]{1,5}/[A-Z]{0,4}\])\s*\Z"
)
"""What an agency's desk puts behind a paragraph to tell machines of its subject: "MKTS/GLOB", "[US/]"."""

_SHORT_LINK = re.compile(r"(?:https?://)?(?:pic\.twitter\.com|t\.co)/\w+")

_SIGNATURE = re.compile(
    r"(?:(?:https?://)?(?:pic\.twitter\.com|t\.co)/\w+ ?)?[—–-] ?[^—–.!?]{1,60}\(@\w{1,20}\),?"
    rf" {_POSTED}"
)
"""Who wrote a post and when, as its network writes it below."""

_INSIDE = re.compile(
    r"(?<=[.!?”\"’)])\s+(?P<advert>(?:ADVERTISEMENT|Advertisement|Story [Cc]ontinues [Bb]elow)(?=\s+[A-Z“\"]|\s*\Z))"
    r"|(?<=[.!?”\"’)])\s+(?P<related>(?:READ MORE|Read [Mm]ore|READ ALSO|Read [Aa]lso|ALSO READ|Also [Rr]ead|SEE ALSO"
    r"|See [Aa]lso|SEE MORE|See [Mm]ore|MORE|RELATED|Related)\s?[:|»›]\s?[^.!?]{3,160}\??\s*\Z)"
    r"|(?<=[.!?”\"’)])\s+(?P<subscribe>(?:Click here|Sign up (?:to|for) (?:our|the|[A-Z])|Subscribe to our|Follow us on"
    r"|Read our [A-Z])[^.!?]{3,160}[.!]?\s*\Z)"
    r"|(?<=[.!?”\"’)])\s+(?P<credit>\((?:Photo|Image|Picture|Video|AP Photo)\b[^)]{2,120}\)\s*\Z)"
    r"|(?<=[.!?”\"’)])\s+(?P<links>(?:Related|RELATED)[A-Z][a-z].{10,}\Z)"
    r"|(?<=[.!?”\"’)])\s+(?P<widget>Modal Trigger)\s*\Z"
    r"|\s(?P<aside>\((?:RELATED|Related|READ MORE|Read more|READ|SEE ALSO|See also|WATCH|MORE): [^()]{5,200}\))"
    r"|\A\s*(?P<player>(?:Story highlights|STORY HIGHLIGHTS|Advertisement|ADVERTISEMENT|Story [Cc]ontinued [Bb]elow"
    r"|JUST WATCHED|\d{1,2}[mhd] ago \d\d\.\d\d [A-Z]{2,4})(?=\s+[A-Z“\"]))"
)
_INSIDE_HAS = tuple(
    "ADVERT|Advert|Story|STORY|READ|Read|ALSO|Also|SEE|See|MORE|RELATED|Related|Click here|Sign up|Subscribe|Follow us"
    "|(Photo|(Image|(Picture|(Video|(AP Photo|WATCH| ago |Modal".split("|")
)
"""Of these, each of them has one: looking for them takes a tenth of the time."""

_KIND_INSIDE = {"player": "related", "aside": "related", "links": "related", "widget": "player"}
"""The kind of what is found inside, where its group has another name."""

_HINT = frozenset(
    "advertisement read also see more related modal click sign subscribe follow photo image picture video story just "
    "explore tap watch here newsletter ago check podcast catch download listen email send contact support".split()
)
_LONGEST_BID = 160


def inside(text: str, words: Iterable[str]) -> list[tuple[int, int, str]]:
    """Furniture before, between or behind the sentences of a paragraph: ``(start, end, kind)``."""
    found = []
    if not _HINT.isdisjoint(words):
        for one in _INSIDE.finditer(text) if any(map(text.__contains__, _INSIDE_HAS)) else ():
            name = one.lastgroup or ""
            start = one.start(name)
            found.append((start, start + len(one.group(name).rstrip()), _KIND_INSIDE.get(name, name)))
        found += [one for one in _bidden(text) if not any(one[0] < end and start < one[1] for start, end, _ in found)]
    if text[-1:] in _END_MARKS or "next-page" in text:
        found += [(*one.span(one.lastgroup or 0), "navigation") for one in _END_MARK.finditer(text)]
    if "/" in text[-12:] and (code := _CODE.search(text, max(0, len(text) - 30))):
        found.append((code.start("code"), code.end(), "navigation"))
    signed = [one.span() for one in _SIGNATURE.finditer(text)] if "(@" in text else []
    found += [(*one, "embed") for one in signed]
    if "pic.twitter.com/" in text or "//t.co/" in text:
        links = (one.span() for one in _SHORT_LINK.finditer(text))
        found += [(*one, "embed") for one in links if not any(first <= one[0] < last for first, last in signed)]
    if any(map(text.__contains__, _ICON_HAS)):
        found += [(*one.span(), "share") for one in _ICON.finditer(text)]
    if " MORE" in text:
        found += [(start, end, "related") for start, end in _cards(text)]
    return sorted(found)


_CARD = re.compile(r" MORE\b(?!:)")
_GLUE = re.compile(r"(?<=[a-z]) ?(?=[A-Z0-9'])")
_SENTENCE_ENDS = re.compile(r"[a-z]{3}[.!?] [A-Z]")
_LONGEST_CARD, _SHORTEST_CARD, _NAMED_WITHIN = 600, 20, 60


def _cards(text: str) -> Iterator[tuple[int, int]]:
    """What a page shows of somebody on whose name the pointer rests: the name again, and headlines glued to it, up to
    "MORE": "Ana Ruiz Ana Maria RuizPump is in Mayor opens quay MORE"."""
    behind = 0
    for more in _CARD.finditer(text):
        for glue in _GLUE.finditer(text, max(behind, more.start() - _LONGEST_CARD), more.start() - _SHORTEST_CARD):
            start = text.rfind(" ", 0, glue.start()) + 1
            name = text[start : glue.start()]
            again = name[:1].isupper() and name in text[max(0, start - _NAMED_WITHIN) : start].split()
            if again and not _SENTENCE_ENDS.search(text, start, more.end()):
                yield start, more.end()
                break
        behind = more.end()


def _bidden(text: str) -> Iterator[tuple[int, int, str]]:
    """The sentences, among others, that bid the visitor of a page click, follow or subscribe."""
    start = 0
    for mark in [*_SENTENCES.finditer(text), None]:
        end = mark.start() if mark else len(text.rstrip())
        said = text[start:end]
        first = said.partition(" ")[0].lower()
        sells = first != "get" or "newsletter" in said or "inbox" in said
        if first in _BIDDING and sells and (start or mark) and len(said) <= _LONGEST_BID:
            own = kind(said, _WORD.findall(said.lower()), False)
            if own in _ASIDE:
                yield start, end, own
        start = mark.end() if mark else end
