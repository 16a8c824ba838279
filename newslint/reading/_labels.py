"""The shapes of page furniture: labels, imperatives to the reader, credits and the words of buttons."""

from __future__ import annotations

import re

LONGEST = 700
"""No block with more characters is furniture."""

_I = re.IGNORECASE
_NET = (
    r"(?:facebook|twitter|x|instagram|youtube|whats ?app|telegram|linkedin|tik ?tok|pinterest|reddit|threads|bluesky"
    r"|mastodon|snapchat|google news|google\+?|apple news|flipboard|spotify|flickr|tumblr|discord|viber|wechat|rss)"
)
_MEDIUM = r"(?:photo(?:graph)?s?|images?|pictures?|pics?|video|footage|illustrations?|graphics?|artwork|file photo|lead image)"
_PAGE = r"(?:this|the full|full|the original|original) (?:article|story|post|page|report|video|piece|recipe)"
_PAPER = r"(?:newsletters?|e-?mail(?:s| list| alerts?)?|mailing list|alerts|channel|podcast|app|daily digest|briefing|feed|page)"

_WHOLE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?:{pattern})\W*\Z", _I))
    for kind, pattern in (
        ("advert", r"\W*(?:advert(?:isement|isment|orial)?s?|sponsored(?: content| post| links?)?|paid (?:content|post)"
                   r"|promoted(?: content| stories)?|ads? by [\w ]{2,30}|remove ads|skip ad)"),
        ("advert", r"\W*(?:(?:article|story|content|post) continues (?:below|after)|(?:story|article) continued below"
                   r"|continue (?:reading|scrolling|to scroll)\b|scroll (?:down )?(?:to|for) (?:continue|more)\b"
                   r"|keep (?:scrolling|reading)\b).{0,60}"),
        ("advert", r"(?:this (?:article|post|page|story) (?:may )?contains? )?affiliate (?:links?|disclosure|disclaimer)\b.{0,160}"),
        ("advert", r"(?:we|this (?:site|page|website)|\S{2,30}) may (?:earn|receive|get) (?:a|an|some) (?:\w+ )?commission\b.{0,160}"),
        ("comments", r"\W*(?:[\d.,]+k?|no|one|view(?: all)?|show|hide|read|see|load|all|add|post|write|leave|reader|user"
                     r"|\(\d+\)) (?:[\d.,]+k? |your |all |the |a |an |more )?(?:comments?|replies|reply|responses?)"
                     r"(?: \(?\d+\)?| on this (?:article|story|post)| below| here| so far| yet)?"),
        ("comments", r"(?:comments?|replies)(?: \(\d+\)| section| are (?:closed|off|disabled)\b.{0,60}|: ?\d+)?"),
        ("comments", r"(?:join the (?:conversation|discussion|debate)|have your say|what do you think)\b.{0,120}"),
        ("comments", r"(?:you must be |please )?(?:log(?:ged)? ?in|sign(?:ed)? in|register) (?:to|or)\b.{0,80}"),
        ("comments", r"your e-?mail address will not be published\b.{0,100}"),
        ("related", r"\W*(?:you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in|have missed)|related"
                    r"|(?:see|read|watch) (?:more|also|next|this)|more (?:stories|news|coverage|like this|to read|reading)"
                    r"|also (?:read|see|on|watch|in the news)|up next|next up|further reading|recommended(?: (?:for you|reading"
                    r"|stories|articles|posts|videos))?|(?:most|more) (?:read|popular|viewed|watched|shared|commented)(?: stories| news)?"
                    r"|related (?:stor(?:y|ies)|articles?|posts?|topics?|content|news|coverage|links?|videos?|reading|items)"
                    r"|(?:latest|trending|popular|recent|top|other|featured|similar)(?: (?:stories|news|posts|articles|videos|topics|now))"
                    r"|trending(?: now)?|editor['’]?s['’]? (?:picks?|choice)|don['’]t miss(?: these| this)?|in case you missed it"
                    r"|from around the web|around the web|from our partners|suggested (?:for you|stories)|story highlights|just watched"
                    r"|must (?:watch|read))"),
        ("related", r"more (?:from|on|in|about) [^.,!?]{2,60}"),
        ("subscribe", r"(?:get|receive|want) (?:our|the latest|more|all the|updates|breaking|unlimited|full)\b.{0,90}"
                      r"(?:inbox|newsletters?|updates|alerts|app|access|delivered)\b.{0,40}"),
        ("tags", r"(?:tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords|labels|sections?) ?:.{1,200}"),
        ("tags", r"filed under .{1,120}|(?:#\w+[\s,]*){2,}"),
        ("navigation", r"\W*(?:(?:previous|next|prev|older|newer)(?: (?:article|post|story|page|stories|posts))?"
                       r"|(?:previous|prev) (?:\W )?next|back to (?:top|home|the top|homepage|article|results)|return to (?:top|home\w*)"
                       r"|skip to (?:content|main content|navigation|footer)|(?:please )?(?:wait|loading)|loading(?: comments| more)?"
                       r"|(?:load|show|view|read|see|click) (?:more|less|all|gallery|full article|full story|photos|slideshow)"
                       r"|(?:view|launch|open) (?:gallery|slideshow|image(?: in full ?screen)?)|main menu|menu|search|close|expand|collapse"
                       r"|read (?:on|full story|full article|the rest)|continue(?: reading)?|table of contents|jump to (?:comments|content)"
                       r"|(?:page )?\d+ (?:of|/) \d+(?: pages)?|toggle (?:menu|navigation|caption)|home(?: ?[>›»/] ?[\w &]{2,30})+"
                       r"|(?:hide|show|enlarge) (?:caption|image|transcript))"),
        ("navigation", r"(?:to (?:begin|start|continue|read more|see more|find out more|learn more|view|watch|listen),? )?"
                       r"(?:please )?(?:click|tap|swipe)\b.{1,90}"),
        ("navigation", r"(?:you can )?(?:read|find|see|view|watch) " + _PAGE + r"\b.{0,60}|the full (?:story|report|list|article) is here"
                       r"|explore (?:the other|more|all)\b[^,]{0,60}|(?:read|see|view) our [\w ]{3,40}"),
        ("legal", r"\W*(?:copyright|©|\(c\)) .{0,160}|.{0,80}\ball rights reserved\b.{0,160}"),
        ("legal", r"(?:disclaimer|privacy notice|privacy policy|terms (?:of (?:use|service)|and conditions)|cookie policy)\b.{0,400}"),
        ("legal", r"(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in|by|here)\b.{0,60}\b(?:article|column|author|writer|piece"
                  r"|post|commentary|contributor|here)s?\b.{0,200}"),
        ("legal", r"(?:we|this (?:site|website|page)) uses? (?:cookies|google re)\b.{0,300}|(?:accept|manage|reject)(?: all)? cookies"),
        ("legal", r"(?:this (?:article|post|content)? ?is )?not (?:(?:financial|investment|medical|legal) )advice\b.{0,80}"),
        ("legal", r"this material may not be published, broadcast.{0,80}"),
        ("credit", r"\W*(?:" + _MEDIUM + r"|cover|main|featured|header)(?: image| photo| picture)? ?"
                   r"(?:credits?|by|via|courtesy(?: of)?|from|source|copyright)\b ?:? ?[^.!?]{2,100}"),
        ("credit", r"\W*(?:" + _MEDIUM + r"|credits?) ?: ?[^.!?]{2,100}"),
        ("credit", r"(?:source|via|archive|hat tip|h/t) ?: ?[^.!?]{2,60}"),
        ("credit", r"[^.!?:]{0,200}?(?:[\w.’' -]{2,40}/ ?|\()(?:getty(?: images)?|afp|ap photo|ap|reuters|shutterstock|epa|pa wire|alamy|istock"
                   r"|unsplash|bloomberg|rex features|pa images|zuma press|anadolu(?: agency)?)(?:/[\w ]{2,30}| via [\w ]{2,30})?\)?"),
        ("credit", r"\((?:" + _MEDIUM + r"|ap photo|screenshot|screengrab)\b[^)]{0,160}\)"),
        ("byline-stub", r"[-–— ]{2,}[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}|(?:authors?|written by|posted by|reported by|reporter|story by|about the authors?)"
                        r" ?:? ?(?:[\w.’' -]{2,60})?"),
        ("byline-stub", r"\W*(?:first |originally )?(?:published|posted|updated|last (?:updated|modified))(?: (?:on|at|by|in))?:? ?"
                        r"(?:[\w,.:/ -]{0,24}\d{1,4}[\w,.:/ -]{0,40}|[\w ]{1,12}\bago)"),
        ("contact", r"to contact the (?:reporters?|editors?|authors?|writers?)\b.{0,200}"),
        ("contact", r"(?:got|have|know|do you (?:have|know)|are you) (?:a |an |any |something )?[\w ]{0,40}(?:story|tips?|more)\b.{0,20}\?.{0,160}"),
        ("contact", r"(?:send|e-?mail|contact|call|message|write to|text|tweet) (?:us|our|me|the (?:author|newsroom|reporter|editor))\b.{0,120}"),
        ("player", r"(?:(?:replay|play|watch|listen|more videos?|now playing|just watched|must watch|video)\W*)+"
                   r"(?:to this (?:article|story)|live|below|now|(?:.{0,120}\b\d?\d:\d\d))?"),
        ("player", r"just watched\b.{0,300}|.{0,120}\breplay more videos\b.{0,200}|\d?\d:\d\d(?: ?/ ?\d?\d:\d\d)?|live now|media caption.{0,140}"),
        ("player", r"(?:sorry, )?(?:your browser|this browser|javascript|please enable|this (?:video|content|feature)|video (?:un|not ))\b.{0,20}"
                   r"\b(?:not |un)?(?:support|enable|available|loaded|play)\w*\b.{0,100}"),
        ("update", r"(?:this is a )?(?:developing|breaking(?: news)?)(?: news)? story\b.{0,160}|(?:please )?(?:refresh|check back)\b.{0,80}"
                   r"|more (?:details|information|updates)? ?to (?:follow|come)"),
        ("embed", r"here['’]s more (?:from|on)\b.{0,40}:|(?:view|see) (?:this|the) (?:post|tweet|photo) on \w+|a post shared by\b.{0,120}"
                  r"|\S{0,20}tweets? by @\w+|\[?(?:video|embed|gallery|photos|image|audio|slideshow|infographic)\]"),
    )
)  # fmt: skip
"""Kind and the shape of a whole line."""

_TWEET = re.compile(
    r"[—–-] ?[^—–]{1,60}\(@\w{1,20}\),? (?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})\s*\Z|pic\.twitter\.com/\w+"
)

_ASK = re.compile(
    r"\W*(?:please |and |don['’]t forget to |be sure to |you can )?(?:follow|like|join|subscribe|sign[- ]?up|download|share|tweet|pin"
    r"|register|support|donate|add|get|bookmark|find|listen|watch|try|install|become|enter)\b",
    _I,
)
"""An imperative that speaks to the visitor of a page."""

_OURS = re.compile(
    rf"\b(?:us|our|me)\b.{{0,40}}\b(?:on|at|in|via|{_PAPER})\b|\b(?:this|our) (?:article|story|post|page|site|work|journalism)\b"
    rf"|\b(?:our|free|daily|weekly|the|my) (?:\w+ ){{0,3}}{_PAPER}\b|\b(?:on|via|to|with) {_NET}(?![\w-])|\byour (?:inbox|e-?mail)\b"
    rf"|\bnewsletters?\b|\bour {_NET}|\bhere\W*\Z",
    _I,
)
"""What such an imperative is about: this page, its sender, its channels."""

_LINKING = re.compile(
    r"\W*(?:read (?:more|also|next|this)|also read|see (?:also|more)|more|related(?: (?:stor(?:y|ies)|articles?|posts?))?|watch(?: also| now)?"
    r"|don['’]t miss|recommended|must[- ]read|up next|you (?:may|might) (?:also )?like|trending|next|previous|analysis|opinion|video|gallery|photos"
    r"|in pictures|live|listen|explainer|from the archives?)\s*(?:[:|»›>]|[–—-]\s)\s*\S",
    _I,
)
"""A label and the headline it links to. Not all of these labels are safe in lower case or in a long line."""

_UI = frozenset(
    "share shares tweet tweets pin email e-mail mail print save copy link url bookmark facebook twitter whatsapp "
    "instagram linkedin reddit pinterest telegram messenger flipboard tumblr google gift article story comment comments "
    "listen follow like likes subscribe menu search login log sign register account home this on via with to add a "
    "your our the by send friend text size more less less options toggle close open share: arrowright giftoutline wp "
    "get full experience choose plan reprints permissions rss sms newsletter advertisement reply leave loading skip "
    "ad and or tags related posts".split()
)
_UI_STRONG = frozenset(
    "share shares tweet pin email print facebook twitter whatsapp linkedin reddit pinterest telegram subscribe login "
    "giftoutline arrowright comments advertisement newsletter".split()
)
_UI_WORD = re.compile(r"[\w-]+")
_PARTS = re.compile(r"(?<=[.!?…”\"’)])\s+(?=\S)")
_FULL_STOP = re.compile(r"[.!?…][\"”’)]?\Z")


def kind(text: str, tail: bool) -> str | None:
    """The kind of furniture a whole line is, or None. ``tail``: only short lines follow it."""
    if _TWEET.search(text):
        return "embed"
    words = text.count(" ") + 1
    for own, shape in _WHOLE:
        if shape.match(text) and (own != "credit" or words <= 30):
            return own
    if words <= 30 and _LINKING.match(text) and _links(text, words, tail):
        return "related"
    if words <= 25 and (asked := _ASK.match(text)) and _OURS.search(text, asked.start()):
        return "subscribe" if not text.lower().startswith(("share", "tweet", "pin")) else "share"
    if words <= 16 and _buttons(text):
        return "share"
    return _several(text, tail) if words <= 60 else None


def _links(text: str, words: int, tail: bool) -> bool:
    """Whether a line that begins with a label goes on as a headline, not as a sentence of the story."""
    label = text[: _label_end(text)]
    strong = (
        label.lower()
        .lstrip("#*-•> ")
        .startswith(("read", "also", "see", "related", "recommended", "don", "must", "you", "up next"))
    )
    if strong or label.isupper():
        return words <= 30
    return (tail or words <= 14) and not _FULL_STOP.search(text)


def _label_end(text: str) -> int:
    return next((at for at, char in enumerate(text) if char in ":|»›>–—-" and at > 2), len(text))


def _buttons(text: str) -> bool:
    """Whether a line is nothing but the words of buttons."""
    words = _UI_WORD.findall(text.lower())
    if len(words) < 2 or _FULL_STOP.search(text):
        return False
    strong = sum(word in _UI_STRONG for word in words)
    plain = sum(word not in _UI and not word[0].isdigit() for word in words)
    return strong >= 1 and plain == 0 and (strong >= 2 or len(words) <= 4)


def _several(text: str, tail: bool) -> str | None:
    """Whether a line of several sentences is made of furniture alone."""
    parts = _PARTS.split(text)
    if len(parts) < 2:
        return None
    kinds = [kind(part, tail) for part in parts]
    return kinds[0] if all(kinds) else None


def opens_list(text: str) -> bool:
    """Whether a line of kind ``related`` heads a list of links rather than being one."""
    return text.count(" ") <= 4


_INLINE = re.compile(
    r"(?<=[.!?”\"’)])\s+((?:ADVERTISEMENT|Advertisement)(?=\s+[A-Z“\"]|\s*\Z)"
    r"|(?:READ MORE|Read more|READ ALSO|Read also|ALSO READ|Also read|SEE ALSO|See also|SEE MORE|MORE|RELATED|Related)\s?[:|»›]\s?[^.!?]{3,160}\??\s*\Z"
    r"|(?:Click here|Sign up (?:to|for) (?:our|the|[A-Z])|Subscribe to our|Follow us on)[^.!?]{3,160}[.!]?\s*\Z"
    r"|\((?:Photo|Image|Picture|Video|AP Photo)\b[^)]{2,120}\)\s*\Z)"
)
_INLINE_HINT = re.compile(
    r"(?i:advertisement|\bread (?:more|also)|also read|see (?:also|more)|\brelated\b|click here|sign up|subscribe|follow us)|MORE|\((?:Photo|Image|Picture|Video|AP Photo)"
)


def inside(text: str) -> list[tuple[int, int, str]]:
    """Furniture between or behind the sentences of a paragraph: ``(start, end, kind)``."""
    if _INLINE_HINT.search(text) is None:
        return []
    found = []
    for one in _INLINE.finditer(text):
        words = one.group(1).lower()
        own = "advert" if words.startswith("adv") else "credit" if words.startswith("(") else "related"
        if words.startswith(("click", "sign", "subscribe", "follow")):
            own = "subscribe"
        found.append((one.start(1), one.start(1) + len(one.group(1).rstrip()), own))
    return found
