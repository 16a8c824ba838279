"""The shapes of captions: what a picture shows, who stands where in it, and who took it."""

from __future__ import annotations

from newslint import late_re as re

LONGEST = 60
"""A caption has no more words than this."""

_LONGEST_OF_FILE = 110
"""One of an old picture tells what was and what is."""

_MEDIUM = (
    r"(?:(?:Photograph|Photo|Picture|Image|Pic|Illustration|Composite|Screengrab|Screenshot|Credit|PHOTO|CREDIT|IMAGE"
    r"|PICTURE)s?|(?:[Pp]hoto|[Pp]icture|[Ii]mage) (?:[Cc]redit|[Ss]ource)s?)"
)
_CREDITED = re.compile(
    rf"(?:.{{0,400}}(?:[.…”’)!?]\s*|\s(?=[Pp]hoto|Credit: )))?{_MEDIUM} ?: ?(?:[A-Z@©“‘]|\w+/)[^!?:]{{1,100}}\Z"
)
"""A label and a name, alone or after the words that the picture goes with."""

_AGENT = r"[A-Z@][\w.’'&-]*"
_JOINS = r"(?:via|for|of|the|and|by|from|courtesy|file|handout|photo|image|contributor)"
_REST = rf"(?:[ /]+(?:{_AGENT}|{_JOINS})){{0,6}}(?:, ?[Pp]ool|, ?[Ff]ile)?\)?"
_SLASHED = re.compile(
    rf".{{6,400}}[.…!?”’)] (?:\(?(?:{_AGENT} ){{1,4}}?/ ?{_AGENT}{_REST}"
    rf"|(?:\(?{_AGENT}[ /]+){{1,3}}?/?{_AGENT}/{_AGENT}{_REST}"
    r"|(?:[A-Z][\w.’'-]+ ){1,3}?[A-Z][\w’'-]+, (?:AP|AFP|EPA|REUTERS|Reuters|Getty(?: Images)?|USA TODAY"
    r"|Associated Press|CNN|NPR|BBC)"
    rf"|Credit:? (?:{_AGENT}[ ,/—–-]+){{1,6}}{_AGENT}"
    rf"|(?:REUTERS|Reuters|AFP|AP|EPA|Xinhua)/{_AGENT}{_REST}"
    r"|Source: (?:Supplied|Getty(?: Images)?|AFP|AP|AAP|Reuters|Twitter|Facebook|Instagram|YouTube|iStock)"
    r"|Source: (?:[A-Z][\w’'-]+ ?){1,3}"
    rf"|(?:Courtesy|Handout|Obtained by|Family photo|File photo)(?: (?:{_AGENT}|{_JOINS})){{1,6}})\Z"
)
"""After its sentence a photographer and an agency, with a stroke between them and no full stop."""

_LONGEST_SIGNED = 8

_PHOTO = r"(?:photo|photograph|image|picture|still|frame ?grab|screen ?grab)"
_TAKEN = re.compile(
    rf"(?:FILE\s*[-–—] ?)?In this\b[^.!?]{{0,40}}?\b{_PHOTO}"
    r"(?:,? (?:\w+ )?(?:taken|provided|released|made|from|supplied)\b|,)"
    r"|FILE\s*[-–—] |FILE (?:PHOTO|IMAGE|PICTURE)\s*[:–—-]"
    r"|This (?:undated |recent )?(?:file|handout|still|combination|combo|screen ?grab|frame ?grab|booking)\b"
    r"[^.!?]{0,24}\b(?:photo|photograph|image|picture)"
    r"|(?:This|An?) (?:undated|booking|aerial|satellite|courtroom|combination) "
    r"(?:photo|photograph|image|picture|sketch)\b[^.!?]{0,60}\bshows?\b"
)
_SHOWN = re.compile(
    r"\bpictured\b"
    r"|\((?:above|left|right|below|centre|center|top|bottom|far (?:left|right)|file p\w+)\)"
    r"|, (?:(?:second|third|far|top|bottom)(?: from)?[ -])?(?:left|right|centre|center|above|below)(?:,|\Z)"
)
_LABELLED = re.compile(
    r"(?:Pictured|Above|Below|Left|Right|Inset|Main picture|Main image)(?: \([^)]{1,20}\))? ?[:–—-] ?\S"
)
_SIGNED = re.compile(
    r"\(?(?:[A-Z][\w.’'-]+(?: (?:(?:de|van|von|del|la|al|bin) )?[A-Z][\w.’'-]*){1,3})"
    r"(?:(?: ?/ ?(?:[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,3})){1,3}"
    r"| ?, (?:AP|AFP|EPA|Reuters|REUTERS|Getty|Associated Press))"
    r"(?: via [A-Z][\w ]{1,24}| file| [—–-] Getty Images)?(?:, ?(?:FILE|File))?\)?\Z"
)
"""A photographer and an agency, alone on a line."""

_HOUSE = (
    r"(?:AP(?: Photo)?|AFP|EPA|TNS|Reuters|REUTERS|Getty(?: Images)?|Alamy(?: Stock Photo)?|Shutterstock"
    r"|iStock(?:photo)?)"
)
_BARRED = re.compile(
    rf".{{10,300}} ?\| ?(?:{_HOUSE}|(?:[A-Z][\w.’'-]* ?){{1,3}}/[A-Z]\w+)(?:/[A-Z][\w.’' -]{{2,40}})?"
    r"(?: [A-Z].{5,200})?\Z"
)
"""An agency behind an upright stroke, and perhaps the headline once more: "The mayor. | AP Photo Mayor leaves"."""

_BRACKETED = re.compile(
    r".{6,400} (?:\[[A-Z][^\]\[/]{2,40}/ ?[A-Z][^\]\[]{2,40}\]"
    r"|\({1,2}(?:[A-Z][\w.’'-]+ ?){1,4}(?: ?/ ?|via |, )[A-Z][\w.&’'-]*(?: (?:of|for|the|[A-Z][\w.&’'/-]*)){0,5}\)"
    r"(?: @\w+)?)\Z"
)
"""A photographer and an agency in brackets behind the words that the picture goes with."""

_LED = re.compile(
    rf"(?:[A-Z][\w.’'-]+ ){{2,3}}/ (?:[A-Z][\w.’'-]+ ){{0,4}}(?:via )?{_HOUSE} [A-Z]|.{{6,300}}[.!?] {_HOUSE}\Z"
)
"""The same before them, or an agency alone behind their full stop."""

_LEADING = re.compile(
    r"(?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w.’'-]+/(?:for [A-Z][a-z]+ (?:[A-Z][a-z]+ ){1,2}"
    r"|[A-Z]\w+ (?:Images|News|Press|Photo) )[A-Z].{20,}|[A-Z][A-Z .&’'-]{2,60}[•·][A-Z][A-Z ]{1,30} [A-Z].{10,}"
)
"""A photographer and a house before the words: "Ana Ruiz/for Malvo Daily Post The crew", "RUIZ•GETTY The crew"."""

_NAMED_AFTER = re.compile(
    rf".{{10,500}}[.!?…”\"’'](?: ?\((?:{_HOUSE}|{_HOUSE} via [^()]{{2,40}}|[A-Z][^()]{{2,40}} via {_HOUSE})\)"
    r"|\((?!sic\b)[A-Z][^()]{1,60}\))\Z"
)
"""Behind the full stop an agency in brackets, or whatever is in brackets with no space before it."""

_GLUED_CREDIT = re.compile(r".{3,80}[a-z](?:Photo|Image|Picture|Credit|Photograph)s?: [A-Z@][^.!?:]{1,60}\Z")
"""What a picture shows, and who took it with no space before: "Ana RuizPhoto: Malvo Images"."""

_IMAGE = re.compile(r".{6,300}[\w.”’] Image: [^.!?:]{2,60}\.?\Z")

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH}),? \d{{4}}"
_PLACE_AFTER = r"(?:,? (?:in|at) [A-Z][^.!?]{2,50})?\.?(?: ?\([^()]{2,80}\))?\Z"
_DOES = (
    r"(?:(?:is|are) (?:seen|pictured|shown|displayed|parked|surrounded|escorted|greeted|hugged|held|led|projected"
    r"|reflected)|attends?|speaks?|walks?|stands?|sits?|looks?|holds?|waves?|gestures?|poses?|leaves?|arrives?|listens?"
    r"|answers?|delivers?|smiles?|shakes?|greets?|hugs?|celebrates?|reacts?|watch(?:es)?|waits?|carry|carries"
    r"|march(?:es)?|rides?|drives?|pass(?:es)?|fly|flies|works?|inspects?|shows?|talks?|enters?|boards?|hands?|reads?"
    r"|gathers?|lights?|lays?|places?|points?|testif(?:y|ies)|raises?|applauds?|rises?|burns?|hangs?|wears?|displays?"
    r"|visits?|address(?:es)?|protests?|demonstrates?|rall(?:y|ies)|campaigns?|shouts?|chants?|prays?|sings?|kneels?"
    r"|search(?:es)?|cleans?|lines?|takes? (?:part|questions|the stage|an? (?:selfie|photo|picture|break)))"
)
_SCENE = re.compile(
    r"[A-Z](?:(?!\b(?:said|was|were|had|has|have|will|would|could|who|which|that|if|when|it|he|she|they|I|we)\b)"
    r"[^.!?;:\"“”]|(?<=[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=Gov|Sen|Rep)\.){3,140}?"
    rf"\b{_DOES}(?! (?:is|are|was|were|had|has|have|of|that|will|would|said|to be)\b) [^!?]{{4,300}}"
    rf"(?:, (?:on )?(?:[A-Z][a-z]+day,? )?(?:on )?|\bon [A-Z][a-z]+day,? ){_DAY}{_PLACE_AFTER}"
)
"""What is to be seen in a picture, in the present tense, and at its end the place and the full date at which it was
taken: the story would say "on Monday"."""

_DATE_ENDS = re.compile(r"(?:19|20)\d\d" + _PLACE_AFTER)

_GLUED = ("mage copyright", "mage caption", "edia caption", "mage source", "mage credit")
"""A credit whose words lost the spaces between them: "TwitterImage copyrightTWITTER"."""

_STOPPED = re.compile(r"(?<!Inc)[.!?…][\"”’)]?\Z")


def is_caption(text: str, count: int) -> bool:
    """Whether a line of ``count`` words tells what a picture shows, or who took it."""
    if count > LONGEST:
        return count <= _LONGEST_OF_FILE and text.startswith(("FILE ", "In this ")) and _TAKEN.match(text) is not None
    if _TAKEN.match(text) or any(map(text.__contains__, _GLUED)):
        return True
    if count <= _LONGEST_SIGNED and _SIGNED.match(text):
        return True
    if ("/" in text and _LED.match(text)) or ("|" in text and _BARRED.match(text)):
        return True
    if is_scene(text) or (text[-1] == ")" and _NAMED_AFTER.match(text)):
        return True
    if (" Image: " in text and _IMAGE.match(text)) or (("•" in text or "/" in text[:80]) and _LEADING.match(text)):
        return True
    if ": " in text and _GLUED_CREDIT.match(text):
        return True
    if count < 3 or _STOPPED.search(text, max(0, len(text) - 2)):
        return False
    if _CREDITED.match(text) or _SLASHED.match(text) or _LED.match(text):
        return True
    if text[-1] in "])" or "@" in text:
        return _BRACKETED.match(text) is not None
    return count > 3 and not text.endswith(":") and bool(_SHOWN.search(text) or _LABELLED.match(text))


def is_scene(text: str) -> bool:
    """Whether a sentence is a scene in the present tense that ends in the place and the date of its picture."""
    return _DATE_ENDS.search(text, max(0, len(text) - 150)) is not None and _SCENE.match(text) is not None
