"""Who was told to pay: the firm that did the work, where the headline has the council for which it did it."""

from __future__ import annotations

from newslint import late_re as re
from newslint.document import Document
from newslint.headlines.alignment import alignment, root
from newslint.headlines.headline import headline_claim
from newslint.lang.en import STOPWORDS
from newslint.model import Passage
from newslint.reading.words import words

_NAME = r"(?:[Tt]he )?(?P<who>[A-Z][\w&'’.-]*(?: (?:[A-Z&][\w&'’.-]*|and))*)"
_MIDDLE = r"(?:, [^,;.]{1,60},)?"
_ORDERED = re.compile(
    rf"\b(?:ordered|told|directed|required|instructed) {_NAME}{_MIDDLE} to (?:re)?pay\b|"
    rf"\b{_NAME.replace('who>', 'whose>')}(?:, (?:which|who))?{_MIDDLE} "
    r"(?:(?:was|were|has been|have been) (?:fined|(?:ordered|told) to (?:re)?pay)|must (?:now )?(?:re)?(?:pay|find))\b"
)
_BY = re.compile(
    r"\b(?:as a witness|gave evidence|testified|"
    r"not (?:been )?(?:at fault|charged|accused|prosecuted|blamed|party|to blame)|"
    r"no (?:part|blame|fault)|co-?operated|raised the alarm|was thanked|was cleared|ended the contract)\b"
)
"""What a text says of a party that stood by."""
_PENALTIES = frozenset({"fined", "ordered", "told", "penalised", "penalized"})
_TOLD = frozenset({"ordered", "told"})
_TO_PAY = ["to", "pay"], ["to", "repay"], ["to", "refund"], ["to", "compensate"]
_TOP = 12


def payer(document: Document) -> tuple[Passage, Passage] | None:
    """The headline's party that is fined or told to pay, and whom the body has pay, where it says of the headline's
    party that it was a witness or not at fault."""
    claim, head = document.derive(headline_claim), document.derive(words)[0]
    if claim is None or _PENALTIES.isdisjoint(head.folded):
        return None
    at = next((i for i in range(claim.first + 1, claim.last) if head.folded[i] in _PENALTIES), None)
    if at is None or (head.folded[at] in _TOLD and head.folded[at + 1 : at + 3] not in _TO_PAY):
        return None
    party = [word for word in head.folded[claim.first : at] if word not in STOPWORDS]
    if not party or any(text[0].isupper() for text in head.texts[claim.first + 1 : at]):
        return None  # A name has its own readings.
    role = root(party[-1])
    found: Passage | None = None
    by = False
    for one in document.derive(alignment)[:_TOP]:
        text, low, high = document.blocks[one.sentence.block].text, one.sentence.start, one.sentence.end
        has = role in one.stems
        by = by or (has and _BY.search(text, low, high) is not None)
        for told in _ORDERED.finditer(text, low, high):
            name = told.group("who") or told.group("whose")
            if any(root(word) == role for word in name.lower().split()):
                return None
            found = found or Passage(one.sentence.block, told.start(), told.end())
    if found is None or not by:
        return None
    return Passage(0, head.starts[claim.first], head.ends[at]), found
