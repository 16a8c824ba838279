"""Letters and comments of readers: what heads, salutations and signatures show to be theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint import late_re as re
from newslint.document import Block, Document
from newslint.lang.gazetteer import country, is_given_name, is_place
from newslint.reading._others import ENDS, KINDS, LONGEST_LEAD, LONGEST_SIGNATURE, RUNNING, of_self
from newslint.reading.furniture import furniture
from newslint.reading.words import index

_NAME = (
    r"(?P<title>(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Rev|Sir|Lord|Lady)\.? )?"
    r"[A-Z][\w’'-]*\.?(?: (?:[A-Z][\w’'-]*\.?|de|van|von|der|la|al|bin)){0,3}"
)
_IN = r"(?:[A-Z][\w.’'-]*|\d{1,2}|of|the|and|by|in|on|upon|under|near|de|le)"
_PART = rf", {_IN}(?: {_IN}){{0,3}}"
_SIGNED = re.compile(rf"[—–-]{{0,2}} ?(?P<name>{_NAME})(?P<place>(?:{_PART}){{1,3}})\.?\Z")
_DASHED = re.compile(rf"[—–-]{{1,2}} ?(?P<name>{_NAME})\Z")
_CLOSED = re.compile(
    r"(?:Yours (?:sincerely|faithfully|truly|respectfully|ever|etc\.?)|Sincerely(?: yours)?|Respectfully(?: yours)?"
    r"|(?:Kind|Best|Warm) (?:regards|wishes)|Regards|Signed|Name (?:and address )?(?:withheld|supplied))\b.{0,40}\Z",
    re.IGNORECASE,
)
_SIGNED_BEHIND = re.compile(rf"[.!?”\"’)] [—–-]{{0,2}} ?(?P<name>{_NAME})(?P<place>(?:{_PART}){{1,3}})\Z")
_SALUTES = re.compile(
    r"(?:To the [Ee]ditors?|Dear (?:[Ss]irs?|[Mm]adam|[Ee]ditors?)|SIR|Sirs?|Dear (?:[A-Z][\w.’'-]+ ?){1,4})"
    r"(?:[:,!]| [—–-])|(?:DEAR|Dear) [A-Z][A-Z .’'-]+:"
)
_TITLE = re.compile(
    r"(?:(?:Readers?['’]?s?['’]?|Your|The) )?letters?(?: to the editor)?\s?[:|–—]"
    r"|(?:readers?['’]?s?['’]? |your |our readers['’] |today['’]s |more )?"
    r"(?:letters?(?: to the editor)?|comments|views|e-?mails|feedback|reactions?|responses|thoughts)"
    r"(?: of the (?:day|week))?(?: from (?:our )?readers)?:?\Z"
    r"|(?:have )?your say\b.{0,30}\Z|(?:what you|you) (?:said|told us|think|say):?\Z"
    r"|readers (?:write|respond|react|reply):?\Z"
    r"|.{0,80}[:|–—]\s?(?:letters(?: to the editor)?|(?:your|readers['’]) (?:letters|comments|views|reaction))\Z",
    re.IGNORECASE,
)
_SELECTED = re.compile(
    r"\b(?:(?:some|selection|sample|few|here are|these are) (?:\w+ ){0,3}(?:your|readers?['’]?s?['’]?|the|e-?mailed)"
    r" (?:\w+ )?(?:comments|letters|e-?mails|views|responses|thoughts|reactions)|following comments)\b",
    re.IGNORECASE,
)
_COMMENTER = re.compile(
    r"(?:Posted|Comment(?:ed)?|Submitted|Added) by:? .{2,60}\Z|[\w .’'-]{2,40} (?:says|wrote|writes|commented):\Z"
    r"|[\w .,’'()@-]{0,60}\b(?:\d{1,2}|an?|one) (?:minute|hour|day|week|month|year)s? ago\b.{0,12}\Z"
    r"|(?:[\w.’'-]+ ){0,4}\(?@\w{2,20}\)?(?: ?[·•|,—–-] ?.{1,24})?\Z"
)
_LETTERS = 2


def letters(document: Document) -> Iterator[int]:
    """What readers have written: all of a letters page; what a salutation opens and a signature ends; the paragraphs
    above two or more signatures."""
    blocks = document.blocks
    heads = [at for at, block in enumerate(blocks) if block.kind in ("headline", "deck") and _TITLE.match(block.text)]
    if heads:
        yield from range(1, len(blocks))
        return
    aside = document.derive(furniture)
    opened = _opened(document)
    lines = [at for at in range(2, len(blocks)) if _is_signature(blocks[at], aside.get(at))]
    signed = [at for at in lines if _is_signed(document, at)]
    behind = [at for at in range(1, len(blocks)) if _is_signed_behind(blocks[at])]
    yield from _saluted(document, signed)
    if opened is not None and (signed or behind or any(_is_commenter(one) for one in blocks[opened:])):
        yield from range(opened, len(blocks))
    elif len(behind) > _LETTERS:
        yield from behind
    placed = [at for at in signed if _SIGNED.match(blocks[at].text.strip())]
    if len(placed) >= _LETTERS and not _goes_on(document, placed[-1]):
        above = list(_above(document, placed))
        if any(of_self(document, at) for at in above):
            yield from above


def _opened(document: Document) -> int | None:
    """The block behind the line that says that readers' words follow."""
    selected = not _WRITTEN.isdisjoint(document.derive(index).folded)
    for at, block in enumerate(document.blocks[1:], start=1):
        text = block.text
        if len(text) > LONGEST_LEAD or block.kind not in KINDS:
            continue
        if (len(text) <= LONGEST_SIGNATURE and _TITLE.match(text)) or (selected and _SELECTED.search(text)):
            return at + 1
    return None


_WRITTEN = frozenset("comments letters emails e-mails mails views responses thoughts reactions".split())


def _is_signature(block: Block, kind: str | None) -> bool:
    """Whether a line is a name with where its bearer lives, or a name behind a dash."""
    text = block.text.strip()
    if block.kind not in KINDS or len(text) > LONGEST_SIGNATURE or kind not in (None, "byline-stub"):
        return False
    signed = _SIGNED.match(text) or _DASHED.match(text)
    return signed is not None and (text[0] in "—–-" or _is_person(signed))


def _is_signed(document: Document, at: int) -> bool:
    """Whether a paragraph that ends stands above a signature: above the heading of a list none does."""
    above = document.blocks[at - 1]
    return above.kind in RUNNING and above.text.count(" ") >= _SHORTEST_LETTER and above.text.rstrip().endswith(ENDS)


_SHORTEST_LETTER = 5


def _is_signed_behind(block: Block) -> bool:
    """Whether a paragraph ends in a name and a place, behind its last full stop."""
    text = block.text
    if block.kind not in KINDS or text.endswith(ENDS):
        return False
    signed = _SIGNED_BEHIND.search(text, max(0, len(text) - LONGEST_SIGNATURE))
    if signed is None:
        return False
    last = signed["place"].rpartition(", ")[2]
    return _is_person(signed) or country(last) is not None or is_place(last)


def _is_person(signed: re.Match[str]) -> bool:
    return signed["title"] is not None or is_given_name(signed["name"].partition(" ")[0].lower())


def _is_commenter(block: Block) -> bool:
    return block.kind in KINDS and len(block.text) <= LONGEST_SIGNATURE and _COMMENTER.match(block.text) is not None


def _saluted(document: Document, signed: Sequence[int]) -> Iterator[int]:
    """A letter from its salutation to its signature; several to an editor up to the last block."""
    blocks = document.blocks
    saluted = [at for at, block in enumerate(blocks) if block.kind in KINDS and _SALUTES.match(block.text)]
    for number, at in enumerate(saluted):
        limit = saluted[number + 1] if number + 1 < len(saluted) else len(blocks)
        ends = [end for end in range(at + 1, limit) if end in signed or _ends_letter(blocks[end])]
        if ends:
            yield from range(at, ends[-1] + 1)
        elif "ditor" in blocks[at].text[:16] or blocks[at].text[:3] in ("Sir", "SIR"):
            yield from range(at, limit)


def _ends_letter(block: Block) -> bool:
    text = block.text.strip()
    if block.kind not in KINDS or len(text) > LONGEST_SIGNATURE:
        return False
    return _CLOSED.match(text) is not None or _DASHED.match(text) is not None


def _goes_on(document: Document, last: int) -> bool:
    """Whether the story goes on behind the last signature, as it does behind a subheading with a town in it."""
    aside = document.derive(furniture)
    return any(
        document.blocks[at].kind == "paragraph" and at not in aside and document.blocks[at].text.count(" ") > _LETTER
        for at in range(last + 1, len(document.blocks))
    )


_LETTER = 12


def _above(document: Document, signed: Sequence[int]) -> Iterator[int]:
    """The paragraphs above each signature, up to the one before; above the first, only the next."""
    before = signed[0] - 2
    for at in signed:
        yield from (one for one in range(at, before, -1) if one == at or document.blocks[one].kind in RUNNING)
        before = at
